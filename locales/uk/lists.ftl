## Файл загалом
lists-cannot-open = Цей файл не відкривається. Перевірте шлях і право на читання.
lists-no-session = Запишіть у SANAD_SESSION значення cookie вашого сеансу: спершу увійдіть на робочому місці.
lists-no-installation = Установка не відповідає, або сеанс завершився. Перевірте адресу й увійдіть знову.
lists-problem-empty-file = Файл порожній. Попросіть відправника надіслати його ще раз.
lists-problem-too-large = Файл більший за 32 МБ. Поділіть його й завантажте частинами.
lists-problem-too-many-rows = У списку понад 100 000 рядків. Поділіть його й завантажте частинами.
lists-problem-unpacks-too-large = Розпакована, ця книга займає значно більше, ніж треба списку. Її не відкривали; попросіть звичайний CSV.
lists-problem-damaged-workbook = Книга пошкоджена або обрізана. Попросіть відправника надіслати її ще раз.
lists-problem-locked-workbook = Книга захищена паролем. Зніміть пароль у табличній програмі та збережіть файл знову.
lists-problem-other-workbook = Ця книга в іншому форматі. Відкрийте її в табличній програмі та збережіть як XLSX або CSV.
lists-problem-not-a-list = У цьому файлі немає таблиці з іменами. Потрібен CSV або XLSX, одна людина в рядку.
lists-problem-truncated = Файл уривається посеред рядка. Уточніть у відправника, чи були ще рядки.
lists-problem-renamed = Назва файлу вказує на один формат, а всередині інший. Прочитано те, що всередині.
lists-problem-missing-name-column = У жодному стовпці немає імен. Без імен список завантажити не можна.
lists-problem-missing-birth-column = У жодному стовпці немає дат народження. Саме лише ім'я ніколи не дає збігу, сильнішого за «можливо».
lists-problem-no-rows = Заголовки є, але під ними немає рядків.
lists-problem-too-many-columns = Стовпців понад 200. Решту не прочитано.
lists-problem-sheet-left-out = У книзі є ще один непорожній аркуш. Прочитано лише перший аркуш зі списком.

## Один рядок або клітинка
lists-problem-ragged-row = У цьому рядку більше або менше клітинок, ніж у заголовку. Значення могли зсунутися.
lists-problem-empty-name = У цьому рядку немає імені.
lists-problem-duplicate-row = Те саме ім'я і та сама дата народження вже були в одному з рядків вище.
lists-problem-unreadable-date = Цю дату не вдалося прочитати. Її збережено так, як написано.
lists-problem-default-birthday = 1 січня або 1 липня часто ставлять, коли день невідомий. Така дата важить мало.
lists-problem-dates-out-of-order = Дати суперечать одна одній: контракт до народження або смерть до контракту.
lists-problem-unknown-status = Цей статус не «ідентифікований» і не «готується». Його збережено так, як написано.
lists-problem-mixed-scripts = В одному слові змішано літери двох абеток, наприклад латинська C у кириличному імені.
lists-problem-formula = Клітинка схожа на формулу. Її збережено як текст, нічого не обчислювали.
lists-problem-spreadsheet-error = Сама таблиця показує в цій клітинці помилку.
lists-problem-control-character = У клітинці були невидимі керівні символи. Їх вилучено.
lists-problem-bidi-character = У клітинці були невидимі знаки, що змінюють порядок літер. Їх вилучено.
lists-problem-nul-character = У клітинці був нульовий символ. Його вилучено.
lists-problem-undecodable-bytes = Частину літер у цій клітинці було зіпсовано ще до того, як файл потрапив до нас.
lists-problem-long-cell = У клітинці понад 1000 знаків. Решту відрізано.

## Стовпці
lists-field-full-name = Повне ім'я
lists-field-surname = Прізвище
lists-field-given-name = Ім'я
lists-field-father-name = По батькові або ім'я батька
lists-field-birth-date = Дата народження
lists-field-birth-place = Місце народження
lists-field-country = Країна
lists-field-contract-date = Дата контракту
lists-field-death-date = Дата смерті
lists-field-unit = Частина
lists-field-document = Документ або особовий номер
lists-field-status = Статус
lists-field-row-number = Нумерація самого списку
lists-field-other = Збережено як є
lists-why-heading = так написано в заголовку
lists-why-only-name = у заголовку написано «ім'я», а стовпця «прізвище» немає
lists-why-cells = такий вигляд мають { $alike } із { $filled } заповнених клітинок
lists-why-date-order = його дати раніші або пізніші, ніж в інших стовпцях із датами
lists-why-taken = такий стовпець уже був раніше
lists-why-nothing = ніщо не вказує, що це

## Списки на робочому місці
lists-title = Списки
lists-lead = Рядок списку — це зачіпка, а не факт про громадянина. Списки порівнюють лише з людьми, щодо яких є справа.
lists-bring = Завантажити список
lists-file = Файл
lists-file-hint = CSV або XLSX, одна людина в рядку, не більше 32 МБ. Спершу файл перевіряється; при цьому нічого не зберігається.
lists-check = Перевірити файл
lists-held = Списки в нас
lists-none = Списків поки немає.
lists-rows = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
   *[other] { $count } рядків
}
lists-row = Рядок списку
lists-report-title = Якість файлу
lists-nothing-kept = Поки нічого не збережено. Файл пів години чекає в пам'яті.
lists-problems = На що глянути ще раз
lists-no-problems = Нічого. Прочитано кожен рядок.
lists-times = { $count ->
    [one] { $count } раз:
    [few] { $count } рази:
   *[other] { $count } разів:
}
lists-places-hint = Числа — рядок і стовпець у файлі, рахуючи з 1.
lists-columns = Стовпці
lists-heading = Заголовок
lists-taken-for = Зрозуміло як
lists-why = Чому
lists-back = Назад до списків
lists-terms = На яких умовах
lists-terms-lead = Список зберігають лише разом із джерелом, його надійністю та правовою підставою.
lists-terms-title = Назва списку
lists-terms-source = Хто опублікував або передав, і де
lists-terms-kind = Вид
lists-terms-status = Що він каже про людей, якщо в рядку не сказано іншого
lists-terms-reliability = Наскільки надійне джерело
lists-terms-basis = Правова підстава
lists-terms-basis-hint = Назвіть закон, угоду або постанову.
lists-terms-given = Що дали навзаєм
lists-given-nothing = Нічого про людей
lists-terms-given-hint = На все інше потрібна згода голови до завантаження списку.
lists-terms-given-missing = Підтвердьте, що навзаєм не дали нічого про людей. Інакше спершу запитайте голову.
lists-terms-missing = Вкажіть назву списку, джерело та його надійність.
lists-import = Зберегти й порівняти
lists-drop = Відмовитися від файлу
lists-draft-gone = Цей файл більше не чекає. Завантажте його ще раз.
lists-progress-title = Список зберігається й порівнюється
lists-progress = Порівняно рядків: { $done } із { $of }
lists-look-again = Глянути знову
lists-imported = Завантажено
lists-lead-not-fact = Рядки — це зачіпки. Чи це людина зі справи, вирішують двоє.
lists-compare-again = Порівняти ще раз
lists-where = Стан
lists-pages = Сторінки списку
lists-before = Попередні рядки
lists-after = Наступні рядки
lists-to-candidates = Хто може бути однією людиною
lists-refused-nothing-to-import = У цьому файлі немає імен. Нічого не збережено.

## Кандидати
lists-queue-title = Хто може бути однією людиною
lists-queue-lead = Через схожість імен саджали невинних. Спершу дивіться, що говорить проти.
lists-queue-waiting = Що чекає на рішення
lists-queue-decided = Що вирішено
lists-queue-empty = Тут порожньо.
lists-person = Людина зі справи
lists-strength = Схожість
lists-since = Відколи
lists-candidate-title = Це одна людина?
lists-candidate-lead = Хоч би що ви вирішили, обидва записи лишаються цілими, і будь-яке рішення можна скасувати.
lists-to-person = Файл людини
lists-decided-earlier = Той самий рядок був у попередньому списку. Ухвалене тоді рішення діє й тут.
lists-to-earlier = Переглянути
lists-both = Обидва записи
lists-name-as-found = Ім'я, як знайдено
lists-fact-mother = Ім'я матері
lists-fact-travelled = Коли виїхав
lists-aligned = Імена слово за словом
lists-worth = Вага в бітах
lists-for = Що говорить за
lists-against = Що говорить проти
lists-decision = Рішення
lists-can-be-reached = За списком він лише збирається їхати. До нього ще можна достукатися: коли приймуть двоє, працівник у справах за добу звʼяжеться з ним.
lists-second-look = Одна людина погодилася. Спершу подивіться самі; її доводи ви побачите після свого рішення.
lists-your-verdict = Ваша думка
lists-other-fact = Інший факт, крім імені
lists-other-fact-hint = Без нього не можна вибрати «{ casework-verdict-probable }» і «{ casework-verdict-certain }». Самі імена не дають більше, ніж «{ casework-verdict-possible }».
lists-fact-kind = Який факт
lists-fact-note = Що кажуть про нього обидва записи
lists-your-reason = Чому, своїми словами
lists-decide = Вирішити
lists-undo = Скасувати рішення
lists-undo-lead = Тоді все стане як раніше. Рішення лишиться в записах.
lists-undone-before = Скасовано раніше
lists-refused-name-alone = Для такого рішення самого імені замало. Назвіть інший факт або виберіть «{ casework-verdict-possible }».
lists-refused-fact-without-note = Напишіть, що кажуть про цей факт обидва записи.
lists-refused-changed = Поки ви дивилися, запис або рішення змінилися. Відкрийте й подивіться ще раз.
lists-refused-not-present = Підтвердьте, що це ви: увійдіть знову й вирішіть протягом п'яти хвилин.
lists-refused-no-candidate = Цієї пари тут більше немає. Поверніться до черги.
lists-line-proposed = Рядок списку «{ $list }» може бути про цю людину
lists-line-decided = Список «{ $list }»: { $verdict }

## Prevention
lists-field-contact = Як звʼязатися
lists-prevention-title = Поговорити, поки не поїхав
lists-prevention-lead = Список каже, що ці люди збираються їхати. Кожному за добу має подзвонити працівник у справах.
lists-prevention-none = Ніхто не чекає на розмову.
lists-prevention-due = Поговорити
lists-prevention-ground = Чому
lists-prevention-task = Поговорити з ним
lists-prevention-only-advice = Звідси випливає лише розмова: ні заборони на виїзд, ні перевірок на постах, ні запитів про нього до інших органів. Через 90 днів завдання завершиться саме.
lists-prevention-who = З ким звʼязатися
lists-prevention-closed = Завдання завершено, рядок більше не показуємо.
lists-prevention-do = Що робити
lists-prevention-take = Беру
lists-prevention-say-safe = Спершу запитайте, чи може він говорити. Якщо ні — покладіть слухавку.
lists-prevention-say-who = Скажіть, хто ви, що його ні в чому не звинувачують і що вирішувати йому.
lists-prevention-say-others = Розкажіть, що обіцяли іншим і що з ними сталося.
lists-prevention-say-alternatives = Запитайте, що йому потрібно: гроші, робота, папери, борги. Скажіть, хто допоможе тут.
lists-prevention-say-his = Залиште наш номер. Не сперечайтеся, не погрожуйте, не дзвоніть рідним, якщо він сам не попросить.
lists-prevention-outcome = Чим закінчилося
lists-prevention-how = Як пройшло, своїми словами
lists-prevention-advise = Розмова відбулася
lists-prevention-give-back = Повернути для колеги
lists-prevention-drop = Робити більше нічого
