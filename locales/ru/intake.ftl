## The first screen

intake-home-heading = Мы рядом
intake-call-day-night = Бесплатный звонок, днём и ночью
intake-call = Бесплатный звонок
intake-line-neutral = Мы официальная комиссия Ирака и не передаём сведений ни одной иностранной армии.
intake-line-no-complaint = Спросить о сыне не значит пожаловаться на него.
intake-line-no-name = Называть своё имя не нужно.
intake-line-no-money = Мы не берём денег. Кто просит деньги от нашего имени, тот мошенник.
intake-line-sharing = Мы делимся вашими словами только с вашего согласия, по приказу судьи или если в опасности жизнь или ребёнок. И мы не можем обещать, что решит суд.
intake-line-history = Этот телефон запоминает страницу. Потом удалите её из истории.
intake-doors = Чем вам помочь?
intake-door-relative = Родственник уехал, и вестей нет
intake-door-worry = Боюсь, что близкий человек уедет
intake-door-offer = Мне предлагают уехать, хочу проверить
intake-door-exit = Я там и хочу выбраться
intake-door-tip = Знаю того, кто увозит парней на войну
intake-door-returnee = Я вернулся, нужна помощь
intake-door-question = У меня только вопрос
intake-door-code = У меня есть код: показать ответ
intake-will-he-be-punished = Его накажут?
intake-do-you-tell-police = Вы сообщаете в полицию?
intake-who-signed = Кто подписал эти ответы?
intake-fictional = Вымысел, только для демонстрации. Такого приказа не существует.

## While no names may be taken

intake-closed-heading = Можно позвонить и спросить
intake-closed-why = Пока мы не принимаем здесь ни имён, ни сообщений: приказ, который их защитит, ещё не подписан. Советы и номера уже доступны.
intake-closed-others = Кто ещё может помочь

## The report, step by step

intake-step = Шаг { $step } из { $steps }
intake-next = Дальше
intake-back = Назад
intake-yes = Да
intake-no = Нет
intake-send = Отправить
intake-question-relative = Расскажите своими словами, что случилось
intake-hint-relative = Когда он уехал, куда, когда говорил с вами в последний раз? Пишите, как рассказали бы соседке. Имя можно не называть.
intake-question-worry = Что вас пугает?
intake-question-offer = Что вам обещали?
intake-hint-offer = Можно вставить их слова сюда. Имя нам не нужно, и им мы ничего не скажем.
intake-question-exit = Что сейчас нужнее всего?
intake-hint-exit = Не пишите, где вы, какая часть и как зовут других. Хватит нескольких слов.
intake-question-tip = Что вы о нём знаете?
intake-hint-tip = Что вы видели или слышали сами, а что вам рассказали? Не пишите того, по чему вас узнают.
intake-question-returnee = Что вам нужно сейчас?
intake-hint-returnee = Бумаги, врач, долги, разговор или что у нас о вас записано. Рассказывать пережитое не обязательно.
intake-question-question = Что вы хотите узнать?
intake-hint-question = Спрашивайте как удобно. Объяснять, зачем, не нужно.
intake-files = Снимок или голосовое сообщение, если есть
intake-about-him = Хотите рассказать о нём?
intake-about-offer = Хотите рассказать подробнее?
intake-about-recruiter = Как его узнать?
intake-about-you = Хотите рассказать подробнее?
intake-about-hint = Чего не знаете или не хотите говорить, оставьте пустым.
intake-sought-name = Имя: как его зовут дома или как в документах
intake-sought-birth = Когда родился? Можно примерно
intake-sought-place = Откуда он и куда уехал?
intake-last-heard = Когда и как была последняя весть?
intake-relation = Кем он вам приходится?
intake-offer-seen = Где вы увидели предложение?
intake-offer-promised = Сколько обещают и за что?
intake-offer-leaving = Когда выезд?
intake-recruiter-account = Его аккаунт, канал, контора или номер
intake-recruiter-promises = Что он обещает людям?
intake-how-known = Откуда вы знаете? Видели сами или слышали от кого-то?
intake-returned-when = Когда вы вернулись?
intake-help-wanted = Что помогло бы в первую очередь?
intake-urgent-heading = Три коротких вопроса
intake-danger-now = Кто-то сейчас в опасности?
intake-under-18 = Ему меньше 18 лет?
intake-leaving-72h = Он уезжает в ближайшие три дня или уже в пути?
intake-danger-me = Вы сейчас в опасности?
intake-under-18-me = Вам меньше 18 лет?
intake-moved-72h = Вас перевезут в ближайшие три дня?
intake-urgent-unsure = Не знаете, оставьте пустым. Если срочно, звоните: это быстрее.
intake-contact-question = Можно с вами связаться?
intake-contact-why = Это не обязательно. Наш ответ всегда можно прочитать здесь по коду.
intake-contact-no = Нет. Вернусь с кодом
intake-contact-yes = Да, и я скажу как
intake-contact-medium = Как
intake-medium-phone = Звонок
intake-medium-whatsapp = Ватсап
intake-medium-telegram = Телеграм
intake-medium-sms = Эсэмэс
intake-medium-email = Электронная почта
intake-contact-number = Номер или аккаунт
intake-contact-hours = Часы, безопасные для вас
intake-contact-from = с
intake-contact-until = до
intake-contact-caller = Кто должен звонить
intake-caller-any = Не важно
intake-caller-woman = Женщина
intake-caller-man = Мужчина
intake-contact-ask-for = Кого позвать к телефону?
intake-contact-say = Если ответит другой, кем нам назваться?
intake-contact-never-say = Слова, которых нам нельзя говорить, через запятую
intake-contact-voicemail = Можно оставить голосовое сообщение?
intake-share-question = Можно этим поделиться?
intake-share-why = С теми, кто может помочь: посольство, Красный Крест. С иностранной армией никогда. Потом можно передумать.
intake-share-anonymous = Нет. И кто я, говорить не хочу
intake-share-confidential = Нет. Пусть останется между нами
intake-share-shareable = Да, с теми, кто может помочь
intake-send-heading = Перед отправкой
intake-send-code = Пока ничего не отправлено. Нажмёте «Отправить» и получите код из 20 цифр. Это единственный путь к нашему ответу. Приготовьте бумагу.
intake-own-word = Ваше тайное слово, если хотите
intake-own-word-hint = С ним один код ничего не откроет. Забудете слово, и его никто не подскажет.
intake-receipt = Мне нужна расписка
intake-receipt-hint = Она доказывает, что нечто пришло, но не что и не от кого. Если ваши вещи могут обыскать, без неё безопаснее.
intake-sealed-by-server = Страница работает и без скриптов. Текст идёт зашифрованным, и сервер запечатывает его в памяти раньше, чем он коснётся диска. Открыть его сможет только команда горячей линии.

## Could anyone search this phone?

intake-phone-question = Могут ли обыскать этот телефон?
intake-phone-why = Офицер, сослуживец, патруль. Написанное здесь могут в нём найти.
intake-phone-yes = Да или не уверен
intake-phone-no = Нет, никто
intake-remember-heading = Не пишите здесь. Запомните этот номер.
intake-remember-how = Позвоните с другого телефона или попросите родных позвонить нам за вас. Потом удалите страницу из истории.
intake-remember-out = Прочитать, что можно сделать

## After sending

intake-received-heading = Дошло
intake-received-code = Это ваш код. Запишите его на бумаге сейчас: больше страница его не покажет.
intake-keep-heading = Как его хранить
intake-keep-paper = Запишите его как номер телефона, среди других номеров. Снимок в этом телефоне могут найти.
intake-keep-secret = Не давайте его никому. Мы никогда не спрашиваем его по телефону.
intake-keep-lost = Если потеряете, его не вернёт никто, и мы тоже. Можно написать снова и получить новый.
intake-then-heading = Что будет дальше
intake-then-read = Человек из нашей команды прочитает это за 24 часа. Если есть опасность, раньше.
intake-then-answer = Ответ будет ждать здесь, в почтовом ящике. Откроет его только ваш код.
intake-then-nothing = Не реже чем раз в 30 дней мы вам пишем, даже если новостей нет.
intake-promise-heading = Обещание расписки
intake-promise-how = Скопируйте этот текст. Через час в почтовом ящике его можно обменять на расписку.
intake-receipt-heading = Ваша расписка
intake-receipt-how = Скопируйте этот текст и храните там, где никто не смотрит. Он показывает только, что нечто пришло.

## Mailbox

intake-mailbox-heading = Прочитать ответ
intake-mailbox-code = Ваш код, 20 цифр
intake-mailbox-code-hint = С пробелами или без, любыми цифрами.
intake-mailbox-own-word = Ваше тайное слово, если вы его выбрали
intake-mailbox-open = Открыть
intake-mailbox-no-code = Код потерян?
intake-mailbox-lost = Вернуть его не может никто. Позвоните нам или напишите снова, объяснять ничего не нужно.
intake-thread-heading = Наши ответы
intake-thread-we = Мы написали
intake-thread-you = Вы написали
intake-thread-empty = Ответа ещё нет. Ваше сообщение дошло, и о нём помнят.
intake-thread-write = Написать ещё
intake-thread-sent = Дошло.

## When something does not work

intake-go-on = Дальше
intake-refused-not-found = Такой страницы нет.
intake-refused-form-too-old = Форма была открыта слишком долго.
intake-refused-empty = Ничего не написано.
intake-refused-text-too-long = Текст слишком длинный для одного сообщения.
intake-refused-file-too-large = Файл слишком большой.
intake-refused-file-cut-off = Файл пришёл не целиком.
intake-refused-form-unreadable = Форма пришла не такой, какой мы её дали.
intake-refused-characters = В тексте есть знаки, которые нельзя прочитать.
intake-refused-number-missing = Вы просите связаться с вами, но номера нет.
intake-refused-code-length = В коде 20 цифр, а здесь больше или меньше.
intake-refused-code-characters = В коде есть не только цифры.
intake-refused-code-digit = Одна цифра неверна.
intake-refused-code-unknown = Этот код ничего не открывает. Возможно, ошибка в цифре или в тайном слове, или код устарел.
intake-refused-too-many = Сейчас пробуют слишком многие.
intake-refused-broken = У нас что-то сломалось. Ничего не сохранено.
intake-next-not-found = Начните с первой страницы.
intake-next-send-again = Ничего не сохранено. Отправьте, пожалуйста, ещё раз.
intake-next-write = Хватит нескольких слов.
intake-next-shorten = Отправьте сейчас первую часть, остальное потом по коду.
intake-next-file = Отправьте без файла или с файлом поменьше. Ничего не сохранено.
intake-next-type-again = Наберите, пожалуйста, эти слова заново, не вставляя.
intake-next-number = Впишите номер или выберите, что связываться не нужно.
intake-next-code = Посмотрите на бумагу и попробуйте ещё раз. Если не откроется, напишите нам снова или позвоните.
intake-next-wait = Подождите минуту и попробуйте снова. Ваш текст остался в форме.
intake-next-call = Попробуйте через несколько минут или позвоните.

## What the scripts say

intake-script-sealing = Запечатываем в этом телефоне…
intake-script-sending = Отправляем… { $percent } %
intake-script-failed = Не отправлено. Ваш текст остался здесь: проверьте сеть и нажмите «Отправить» снова.
intake-script-empty = Пока ничего не написано. Хватит нескольких слов или записи.
intake-script-too-large = Файл слишком большой. Выберите поменьше.
intake-script-record = Записать голос
intake-script-stop = Стоп
intake-script-discard = Стереть запись
intake-script-recorded = Записано: { $seconds } с
intake-script-no-microphone = Телефон не даёт записывать. Можно написать или приложить файл.
intake-script-opening = Открываем в этом телефоне…
intake-script-forged = Одно сообщение нельзя проверить, и мы его не показываем. Позвоните нам, пожалуйста.

## For a man whose phone may be searched

intake-out-heading = Вы хотите выбраться
intake-out-searched = Этот телефон могут обыскать? Ничего не пишите. Запомните номер и удалите страницу.
intake-out-number = Запомните:
intake-out-send-heading = Чего никому не слать
intake-out-send = Где вы. Ваша часть. Имена, снимки, бумаги других. Всё об оружии.
intake-out-unsigned-heading = Если вы ещё не подписали
intake-out-unsigned = Не подписывайте того, что не можете прочитать. Требуйте паспорт назад и сегодня же звоните в посольство: до договора легче, чем после.
intake-out-group = Один или с другими, каждый говорит только за себя. Чужих имён нам не называйте.
intake-out-ways-heading = Пути и их цена
intake-out-ways = Мы никого не уговариваем. Только вы знаете, что возможно у вас.
intake-out-rights-heading = Если вы в плену (Третья Женевская конвенция)
intake-out-right-safe = Кто сложил оружие, того нельзя бить и унижать.
intake-out-right-silent = Назвать нужно только имя, звание, номер и дату рождения.
intake-out-right-care = Вам положены еда, врач и защита.
intake-out-right-letter = Можно писать домой; вас может посетить Красный Крест.
intake-out-right-return = Пленных могут обменять обратно в ту же армию. Боитесь этого, скажите Красному Кресту.
intake-out-home-law = В Ираке решает только судья. Если вас обманули или заставили, скажите: это важно. Обещать решение нельзя.
intake-out-card-heading = Родным: прочитать ему по телефону
intake-out-card-how = Звонок могут слушать. Читайте только эти строки.
intake-out-card = «Мы тебя любим. Не говори, где ты. Называть нужно только имя, звание, номер и дату рождения. Проси Красный Крест. Номер, где помогут:»
intake-out-delete = Теперь удалите эту страницу из истории.
intake-out-write = Этот телефон никто не обыщет: написать нам
