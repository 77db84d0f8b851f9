## The first screen

intake-home-heading = Ми поруч
intake-call-day-night = Безкоштовний дзвінок, удень і вночі
intake-call = Безкоштовний дзвінок
intake-line-neutral = Ми офіційна комісія Іраку й не передаємо відомостей жодній іноземній армії.
intake-line-no-complaint = Запитати про сина не означає поскаржитися на нього.
intake-line-no-name = Називати своє імʼя не потрібно.
intake-line-no-money = Ми не беремо грошей. Хто просить гроші від нашого імені, той шахрай.
intake-line-sharing = Ми ділимося вашими словами лише за вашою згодою, за наказом судді або якщо в небезпеці життя чи дитина. І не можемо обіцяти, що вирішить суд.
intake-line-history = Цей телефон запамʼятовує сторінку. Потім видаліть її з історії.
intake-doors = Чим вам допомогти?
intake-door-relative = Родич поїхав, і звісток немає
intake-door-worry = Боюся, що близька людина поїде
intake-door-offer = Мені пропонують поїхати, хочу перевірити
intake-door-exit = Я там і хочу вибратися
intake-door-tip = Знаю того, хто возить хлопців на війну
intake-door-returnee = Я повернувся, потрібна допомога
intake-door-question = У мене лише запитання
intake-door-code = У мене є код: показати відповідь
intake-will-he-be-punished = Його покарають?
intake-do-you-tell-police = Ви повідомляєте поліції?
intake-who-signed = Хто підписав ці відповіді?
intake-fictional = Вигадка, лише для демонстрації. Такого наказу не існує.

## While no names may be taken

intake-closed-heading = Можна подзвонити й запитати
intake-closed-why = Поки що ми не приймаємо тут ні імен, ні повідомлень: наказ, який їх захистить, ще не підписано. Поради й номери вже доступні.
intake-closed-others = Хто ще може допомогти

## The report, step by step

intake-step = Крок { $step } з { $steps }
intake-next = Далі
intake-back = Назад
intake-yes = Так
intake-no = Ні
intake-send = Надіслати
intake-question-relative = Розкажіть своїми словами, що сталося
intake-hint-relative = Коли він поїхав, куди, коли востаннє говорив із вами? Пишіть так, як розповіли б сусідці. Імʼя можна не називати.
intake-question-worry = Що вас лякає?
intake-question-offer = Що вам обіцяли?
intake-hint-offer = Можна вставити їхні слова сюди. Імʼя нам не потрібне, і їм ми нічого не скажемо.
intake-question-exit = Що зараз потрібно найбільше?
intake-hint-exit = Не пишіть, де ви, яка частина і як звати інших. Вистачить кількох слів.
intake-question-tip = Що ви про нього знаєте?
intake-hint-tip = Що ви бачили чи чули самі, а що вам розповіли? Не пишіть того, за чим вас упізнають.
intake-question-returnee = Що вам потрібно зараз?
intake-hint-returnee = Папери, лікар, борги, розмова або що в нас про вас записано. Розповідати пережите не обовʼязково.
intake-question-question = Що ви хочете дізнатися?
intake-hint-question = Питайте, як зручно. Пояснювати навіщо не треба.
intake-files = Знімок або голосове повідомлення, якщо є
intake-about-him = Хочете розповісти про нього?
intake-about-offer = Хочете розповісти більше?
intake-about-recruiter = Як його впізнати?
intake-about-you = Хочете розповісти більше?
intake-about-hint = Чого не знаєте або не хочете казати, лишіть порожнім.
intake-sought-name = Імʼя: як його звуть удома або як у документах
intake-sought-birth = Коли народився? Можна приблизно
intake-sought-place = Звідки він і куди поїхав?
intake-last-heard = Коли і як була остання звістка?
intake-relation = Ким він вам доводиться?
intake-offer-seen = Де ви побачили пропозицію?
intake-offer-promised = Скільки обіцяють і за що?
intake-offer-leaving = Коли виїзд?
intake-recruiter-account = Його акаунт, канал, контора або номер
intake-recruiter-promises = Що він обіцяє людям?
intake-how-known = Звідки ви знаєте? Бачили самі чи чули від когось?
intake-returned-when = Коли ви повернулися?
intake-help-wanted = Що допомогло б насамперед?
intake-urgent-heading = Три короткі запитання
intake-danger-now = Хтось зараз у небезпеці?
intake-under-18 = Йому менше 18 років?
intake-leaving-72h = Він виїжджає найближчими трьома днями чи вже в дорозі?
intake-danger-me = Ви зараз у небезпеці?
intake-under-18-me = Вам менше 18 років?
intake-moved-72h = Вас перевезуть найближчими трьома днями?
intake-urgent-unsure = Не знаєте, лишіть порожнім. Якщо терміново, дзвоніть: це швидше.
intake-contact-question = Можна з вами звʼязатися?
intake-contact-why = Це не обовʼязково. Нашу відповідь завжди можна прочитати тут за кодом.
intake-contact-no = Ні. Повернуся з кодом
intake-contact-yes = Так, і я скажу як
intake-contact-medium = Як
intake-medium-phone = Дзвінок
intake-medium-whatsapp = Вотсап
intake-medium-telegram = Телеграм
intake-medium-sms = Есемес
intake-medium-email = Електронна пошта
intake-contact-number = Номер або акаунт
intake-contact-hours = Години, безпечні для вас
intake-contact-from = з
intake-contact-until = до
intake-contact-caller = Хто має дзвонити
intake-caller-any = Байдуже
intake-caller-woman = Жінка
intake-caller-man = Чоловік
intake-contact-ask-for = Кого покликати до телефону?
intake-contact-say = Якщо відповість інший, ким нам назватися?
intake-contact-never-say = Слова, яких нам не можна казати, через кому
intake-contact-voicemail = Можна залишити голосове повідомлення?
intake-share-question = Можна цим поділитися?
intake-share-why = З тими, хто може допомогти: посольство, Червоний Хрест. З іноземною армією ніколи. Потім можна передумати.
intake-share-anonymous = Ні. І хто я, казати не хочу
intake-share-confidential = Ні. Хай лишиться між нами
intake-share-shareable = Так, з тими, хто може допомогти
intake-send-heading = Перед надсиланням
intake-send-code = Поки нічого не надіслано. Натиснете «Надіслати» й отримаєте код із 20 цифр. Це єдиний шлях до нашої відповіді. Приготуйте папір.
intake-own-word = Ваше таємне слово, якщо хочете
intake-own-word-hint = З ним сам код нічого не відкриє. Забудете слово, і його ніхто не підкаже.
intake-receipt = Мені потрібна розписка
intake-receipt-hint = Вона доводить, що щось надійшло, але не що і не від кого. Якщо ваші речі можуть обшукати, без неї безпечніше.
intake-sealed-by-server = Сторінка працює і без скриптів. Текст іде зашифрованим, і сервер запечатує його в памʼяті раніше, ніж він торкнеться диска. Відкрити його зможе лише команда гарячої лінії.

## Could anyone search this phone?

intake-phone-question = Чи можуть обшукати цей телефон?
intake-phone-why = Офіцер, товариш по службі, патруль. Написане тут можуть у ньому знайти.
intake-phone-yes = Так або не впевнений
intake-phone-no = Ні, ніхто
intake-remember-heading = Не пишіть тут. Запамʼятайте цей номер.
intake-remember-how = Подзвоніть з іншого телефону або попросіть рідних подзвонити нам за вас. Потім видаліть сторінку з історії.
intake-remember-out = Прочитати, що можна зробити

## After sending

intake-received-heading = Дійшло
intake-received-code = Це ваш код. Запишіть його на папері зараз: більше сторінка його не покаже.
intake-keep-heading = Як його зберігати
intake-keep-paper = Запишіть його як номер телефону, серед інших номерів. Знімок у цьому телефоні можуть знайти.
intake-keep-secret = Не давайте його нікому. Ми ніколи не питаємо його телефоном.
intake-keep-lost = Якщо загубите, його не поверне ніхто, і ми теж. Можна написати знову й отримати новий.
intake-then-heading = Що буде далі
intake-then-read = Людина з нашої команди прочитає це за 24 години. Якщо є небезпека, раніше.
intake-then-answer = Відповідь чекатиме тут, у поштовій скриньці. Відкриє її лише ваш код.
intake-then-nothing = Не рідше ніж раз на 30 днів ми вам пишемо, навіть якщо новин немає.
intake-promise-heading = Обіцянка розписки
intake-promise-how = Скопіюйте цей текст. За годину в поштовій скриньці його можна обміняти на розписку.
intake-receipt-heading = Ваша розписка
intake-receipt-how = Скопіюйте цей текст і зберігайте там, де ніхто не дивиться. Він показує лише, що щось надійшло.

## Mailbox

intake-mailbox-heading = Прочитати відповідь
intake-mailbox-code = Ваш код, 20 цифр
intake-mailbox-code-hint = З пробілами чи без, будь-якими цифрами.
intake-mailbox-own-word = Ваше таємне слово, якщо ви його обрали
intake-mailbox-open = Відкрити
intake-mailbox-no-code = Код загублено?
intake-mailbox-lost = Повернути його не може ніхто. Подзвоніть нам або напишіть знову, пояснювати нічого не треба.
intake-thread-heading = Наші відповіді
intake-thread-we = Ми написали
intake-thread-you = Ви написали
intake-thread-empty = Відповіді ще немає. Ваше повідомлення дійшло, і про нього памʼятають.
intake-thread-write = Написати ще
intake-thread-sent = Дійшло.

## When something does not work

intake-go-on = Далі
intake-refused-not-found = Такої сторінки немає.
intake-refused-form-too-old = Форма була відкрита надто довго.
intake-refused-empty = Нічого не написано.
intake-refused-text-too-long = Текст задовгий для одного повідомлення.
intake-refused-file-too-large = Файл завеликий.
intake-refused-file-cut-off = Файл надійшов не цілим.
intake-refused-form-unreadable = Форма надійшла не такою, якою ми її дали.
intake-refused-characters = У тексті є знаки, які не можна прочитати.
intake-refused-number-missing = Ви просите звʼязатися з вами, але номера немає.
intake-refused-code-length = У коді 20 цифр, а тут більше або менше.
intake-refused-code-characters = У коді є не лише цифри.
intake-refused-code-digit = Одна цифра неправильна.
intake-refused-code-unknown = Цей код нічого не відкриває. Можливо, помилка в цифрі чи в таємному слові, або код застарів.
intake-refused-too-many = Зараз пробує забагато людей.
intake-refused-broken = У нас щось зламалося. Нічого не збережено.
intake-next-not-found = Почніть із першої сторінки.
intake-next-send-again = Нічого не збережено. Надішліть, будь ласка, ще раз.
intake-next-write = Вистачить кількох слів.
intake-next-shorten = Надішліть зараз першу частину, решту потім за кодом.
intake-next-file = Надішліть без файлу або з меншим файлом. Нічого не збережено.
intake-next-type-again = Наберіть, будь ласка, ці слова наново, не вставляючи.
intake-next-number = Впишіть номер або оберіть, що звʼязуватися не треба.
intake-next-code = Подивіться на папір і спробуйте ще раз. Якщо не відкриється, напишіть нам знову або подзвоніть.
intake-next-wait = Зачекайте хвилину і спробуйте знову. Ваш текст лишився у формі.
intake-next-call = Спробуйте за кілька хвилин або подзвоніть.

## What the scripts say

intake-script-sealing = Запечатуємо в цьому телефоні…
intake-script-sending = Надсилаємо… { $percent } %
intake-script-failed = Не надіслано. Ваш текст лишився тут: перевірте мережу й натисніть «Надіслати» знову.
intake-script-empty = Поки нічого не написано. Вистачить кількох слів або запису.
intake-script-too-large = Файл завеликий. Оберіть менший.
intake-script-record = Записати голос
intake-script-stop = Зупинити
intake-script-discard = Стерти запис
intake-script-recorded = Записано: { $seconds } с
intake-script-no-microphone = Телефон не дає записувати. Можна написати або додати файл.
intake-script-opening = Відкриваємо в цьому телефоні…
intake-script-forged = Одне повідомлення не можна перевірити, і ми його не показуємо. Подзвоніть нам, будь ласка.

## For a man whose phone may be searched

intake-out-heading = Ви хочете вибратися
intake-out-searched = Цей телефон можуть обшукати? Нічого не пишіть. Запамʼятайте номер і видаліть сторінку.
intake-out-number = Запамʼятайте:
intake-out-send-heading = Чого нікому не слати
intake-out-send = Де ви. Ваша частина. Імена, знімки, папери інших. Усе про зброю.
intake-out-unsigned-heading = Якщо ви ще не підписали
intake-out-unsigned = Не підписуйте того, чого не можете прочитати. Вимагайте паспорт назад і сьогодні ж дзвоніть у посольство: до договору легше, ніж після.
intake-out-group = Сам чи з іншими, кожен говорить лише за себе. Чужих імен нам не називайте.
intake-out-ways-heading = Шляхи та їхня ціна
intake-out-ways = Ми нікого не вмовляємо. Лише ви знаєте, що можливо у вас.
intake-out-rights-heading = Якщо ви в полоні (Третя Женевська конвенція)
intake-out-right-safe = Хто склав зброю, того не можна бити й принижувати.
intake-out-right-silent = Назвати треба лише імʼя, звання, номер і дату народження.
intake-out-right-care = Вам належать їжа, лікар і захист.
intake-out-right-letter = Можна писати додому; вас може відвідати Червоний Хрест.
intake-out-right-return = Полонених можуть обміняти назад до тієї ж армії. Боїтеся цього, скажіть Червоному Хресту.
intake-out-home-law = В Іраку вирішує лише суддя. Якщо вас обманули чи змусили, скажіть: це важить. Обіцяти рішення не можна.
intake-out-card-heading = Рідним: прочитати йому телефоном
intake-out-card-how = Дзвінок можуть слухати. Читайте лише ці рядки.
intake-out-card = «Ми тебе любимо. Не кажи, де ти. Називати треба лише імʼя, звання, номер і дату народження. Проси Червоний Хрест. Номер, де допоможуть:»
intake-out-delete = Тепер видаліть цю сторінку з історії.
intake-out-write = Цей телефон ніхто не обшукає: написати нам
