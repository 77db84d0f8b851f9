## Файл загалом
lists-cannot-open = Цей файл не відкривається. Перевірте шлях і право на читання.
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
lists-status-identified = Ідентифікований
lists-status-preparing = Готується
