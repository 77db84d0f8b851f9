## Файл целиком
lists-cannot-open = Этот файл не открывается. Проверьте путь и право на чтение.
lists-no-session = Запишите в SANAD_SESSION значение cookie вашего сеанса: сначала войдите на рабочем месте.
lists-no-installation = Установка не отвечает, или сеанс закончился. Проверьте адрес и войдите снова.
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

## Списки на рабочем месте
lists-title = Списки
lists-lead = Строка списка — это зацепка, а не факт о гражданине. Списки сравнивают только с людьми, по которым есть дело.
lists-bring = Загрузить список
lists-file = Файл
lists-file-hint = CSV или XLSX, один человек в строке, не больше 32 МБ. Сначала файл проверяется; при этом ничего не сохраняется.
lists-check = Проверить файл
lists-held = Списки у нас
lists-none = Списков пока нет.
lists-rows = { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[other] { $count } строк
}
lists-row = Строка списка
lists-report-title = Качество файла
lists-nothing-kept = Пока ничего не сохранено. Файл полчаса ждёт в памяти.
lists-problems = На что посмотреть ещё раз
lists-no-problems = Ничего. Прочитана каждая строка.
lists-times = { $count ->
    [one] { $count } раз:
    [few] { $count } раза:
   *[other] { $count } раз:
}
lists-places-hint = Числа — строка и столбец в файле, считая с 1.
lists-columns = Столбцы
lists-heading = Заголовок
lists-taken-for = Понят как
lists-why = Почему
lists-back = Назад к спискам
lists-terms = На каких условиях
lists-terms-lead = Список сохраняют только вместе с источником, его надёжностью и правовым основанием.
lists-terms-title = Название списка
lists-terms-source = Кто опубликовал или передал, и где
lists-terms-kind = Вид
lists-terms-status = Что он говорит о людях, если в строке не сказано иное
lists-terms-reliability = Насколько надёжен источник
lists-terms-basis = Правовое основание
lists-terms-basis-hint = Назовите закон, соглашение или постановление.
lists-terms-given = Что дали взамен
lists-given-nothing = Ничего о людях
lists-terms-given-hint = На всё остальное нужно согласие главы до загрузки списка.
lists-terms-given-missing = Подтвердите, что взамен не дали ничего о людях. Иначе сначала спросите главу.
lists-terms-missing = Укажите название списка, источник и его надёжность.
lists-import = Сохранить и сравнить
lists-drop = Отказаться от файла
lists-draft-gone = Этот файл больше не ждёт. Загрузите его ещё раз.
lists-progress-title = Список сохраняется и сравнивается
lists-progress = Сравнено строк: { $done } из { $of }
lists-look-again = Посмотреть снова
lists-imported = Загружен
lists-lead-not-fact = Строки — это зацепки. Человек ли это из дела, решают двое.
lists-compare-again = Сравнить ещё раз
lists-where = Состояние
lists-pages = Страницы списка
lists-before = Предыдущие строки
lists-after = Следующие строки
lists-to-candidates = Кто может быть одним человеком
lists-refused-nothing-to-import = В этом файле нет имён. Ничего не сохранено.

## Кандидаты
lists-queue-title = Кто может быть одним человеком
lists-queue-lead = Из-за сходства имён сажали невиновных. Сначала смотрите, что говорит против.
lists-queue-waiting = Что ждёт решения
lists-queue-decided = Что решено
lists-queue-empty = Здесь пусто.
lists-person = Человек из дела
lists-strength = Сходство
lists-since = С какого времени
lists-candidate-title = Это один человек?
lists-candidate-lead = Что бы вы ни решили, обе записи остаются целыми, и любое решение можно отменить.
lists-to-person = Файл человека
lists-decided-earlier = Та же строка была в прежнем списке. Принятое тогда решение действует и здесь.
lists-to-earlier = Посмотреть
lists-both = Обе записи
lists-name-as-found = Имя, как найдено
lists-fact-mother = Имя матери
lists-fact-travelled = Когда уехал
lists-aligned = Имена слово за словом
lists-worth = Вес в битах
lists-for = Что говорит за
lists-against = Что говорит против
lists-decision = Решение
lists-can-be-reached = По списку он только собирается уехать. До него ещё можно достучаться: когда примут двое, сотрудник по делам за сутки свяжется с ним.
lists-second-look = Один человек согласился. Сначала посмотрите сами; его доводы вы увидите после своего решения.
lists-your-verdict = Ваше мнение
lists-other-fact = Другой факт, кроме имени
lists-other-fact-hint = Без него нельзя выбрать «{ casework-verdict-probable }» и «{ casework-verdict-certain }». Одни имена не дают больше, чем «{ casework-verdict-possible }».
lists-fact-kind = Какой факт
lists-fact-note = Что говорят о нём обе записи
lists-your-reason = Почему, своими словами
lists-decide = Решить
lists-undo = Отменить решение
lists-undo-lead = Тогда всё станет как прежде. Решение останется в записях.
lists-undone-before = Отменено раньше
lists-refused-name-alone = Для такого решения одного имени мало. Назовите другой факт или выберите «{ casework-verdict-possible }».
lists-refused-fact-without-note = Напишите, что говорят об этом факте обе записи.
lists-refused-changed = Пока вы смотрели, запись или решение изменились. Откройте и посмотрите ещё раз.
lists-refused-not-present = Подтвердите, что это вы: войдите снова и решите в течение пяти минут.
lists-refused-no-candidate = Этой пары здесь больше нет. Вернитесь к очереди.
lists-line-proposed = Строка списка «{ $list }» может быть об этом человеке
lists-line-decided = Список «{ $list }»: { $verdict }

## Prevention
lists-field-contact = Как связаться
lists-prevention-title = Поговорить, пока не уехал
lists-prevention-lead = Список говорит, что эти люди собираются уехать. Каждому за сутки должен позвонить сотрудник по делам.
lists-prevention-none = Никто не ждёт разговора.
lists-prevention-due = Поговорить
lists-prevention-ground = Почему
lists-prevention-task = Поговорить с ним
lists-prevention-only-advice = Отсюда следует только разговор: ни запрета на выезд, ни проверок на постах, ни вопросов о нём в другие ведомства. Через 90 дней задача закончится сама.
lists-prevention-who = С кем связаться
lists-prevention-closed = Задача закончена, строку больше не показываем.
lists-prevention-do = Что делать
lists-prevention-take = Беру
lists-prevention-say-safe = Сначала спросите, может ли он говорить. Если нет — положите трубку.
lists-prevention-say-who = Скажите, кто вы, что его ни в чём не обвиняют и что решать ему.
lists-prevention-say-others = Расскажите, что обещали другим и что с ними стало.
lists-prevention-say-alternatives = Спросите, что ему нужно: деньги, работа, бумаги, долги. Скажите, кто поможет здесь.
lists-prevention-say-his = Оставьте наш номер. Не спорьте, не угрожайте, не звоните родным, если он сам не попросит.
lists-prevention-outcome = Чем кончилось
lists-prevention-how = Как прошло, своими словами
lists-prevention-advise = Разговор состоялся
lists-prevention-give-back = Вернуть для коллеги
lists-prevention-drop = Делать больше нечего
