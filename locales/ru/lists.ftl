## Файл целиком
lists-cannot-open = Этот файл не открывается. Проверьте путь и право на чтение.
lists-problem-empty-file = Файл пуст. Попросите отправителя прислать его ещё раз.
lists-problem-too-large = Файл больше 32 МБ. Разделите его и загрузите по частям.
lists-problem-too-many-rows = В списке больше 100 000 строк. Разделите его и загрузите по частям.
lists-problem-unpacks-too-large = При распаковке эта книга занимает гораздо больше, чем нужно списку. Её не открывали; попросите обычный CSV.
lists-problem-damaged-workbook = Книга повреждена или обрезана. Попросите отправителя прислать её ещё раз.
lists-problem-locked-workbook = Книга защищена паролем. Снимите пароль в табличной программе и сохраните файл снова.
lists-problem-other-workbook = Эта книга в другом формате. Откройте её в табличной программе и сохраните как XLSX или CSV.
lists-problem-not-a-list = В этом файле нет таблицы с именами. Нужен CSV или XLSX, один человек в строке.
lists-problem-truncated = Файл обрывается посреди строки. Уточните у отправителя, были ли ещё строки.
lists-problem-renamed = Имя файла говорит об одном формате, а внутри другой. Прочитано то, что внутри.
lists-problem-missing-name-column = Ни в одном столбце нет имён. Без имён список загрузить нельзя.
lists-problem-missing-birth-column = Ни в одном столбце нет дат рождения. Одно имя никогда не даёт совпадения сильнее «возможно».
lists-problem-no-rows = Есть заголовки, но под ними нет строк.
lists-problem-too-many-columns = Столбцов больше 200. Остальные не прочитаны.
lists-problem-sheet-left-out = В книге есть ещё один непустой лист. Прочитан только первый лист со списком.

## Одна строка или ячейка
lists-problem-ragged-row = В этой строке больше или меньше ячеек, чем в заголовке. Значения могли сместиться.
lists-problem-empty-name = В этой строке нет имени.
lists-problem-duplicate-row = То же имя и та же дата рождения уже были в одной из строк выше.
lists-problem-unreadable-date = Эту дату не удалось прочитать. Она сохранена так, как написана.
lists-problem-default-birthday = 1 января или 1 июля часто ставят, когда день неизвестен. Такая дата весит мало.
lists-problem-dates-out-of-order = Даты противоречат друг другу: контракт раньше рождения или смерть раньше контракта.
lists-problem-unknown-status = Этот статус не «установлен» и не «готовится». Он сохранён так, как написан.
lists-problem-mixed-scripts = В одном слове смешаны буквы двух алфавитов, например латинская C в русском имени.
lists-problem-formula = Ячейка похожа на формулу. Она сохранена как текст, ничего не вычислялось.
lists-problem-spreadsheet-error = Сама таблица показывает в этой ячейке ошибку.
lists-problem-control-character = В ячейке были невидимые управляющие символы. Они удалены.
lists-problem-bidi-character = В ячейке были невидимые знаки, меняющие порядок букв. Они удалены.
lists-problem-nul-character = В ячейке был нулевой символ. Он удалён.
lists-problem-undecodable-bytes = Часть букв в этой ячейке была испорчена ещё до того, как файл попал к нам.
lists-problem-long-cell = В ячейке больше 1000 знаков. Остальное отрезано.

## Столбцы
lists-field-full-name = Полное имя
lists-field-surname = Фамилия
lists-field-given-name = Имя
lists-field-father-name = Отчество или имя отца
lists-field-birth-date = Дата рождения
lists-field-birth-place = Место рождения
lists-field-country = Страна
lists-field-contract-date = Дата контракта
lists-field-death-date = Дата смерти
lists-field-unit = Часть
lists-field-document = Документ или личный номер
lists-field-status = Статус
lists-field-row-number = Нумерация самого списка
lists-field-other = Сохранено как есть
lists-why-heading = так написано в заголовке
lists-why-only-name = в заголовке написано «имя», а столбца «фамилия» нет
lists-why-cells = так выглядят { $alike } из { $filled } заполненных ячеек
lists-why-date-order = его даты раньше или позже, чем в других столбцах с датами
lists-why-taken = такой столбец уже был раньше
lists-why-nothing = ничто не говорит, что это
lists-status-identified = Установлен
lists-status-preparing = Готовится
