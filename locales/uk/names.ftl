# Схожість імен: сила, причини, поширеність імені, помилки в таблицях.

names-strength-none = Ніщо не свідчить, що це одна людина
names-strength-weak = Слабка
names-strength-possible = Можлива
names-strength-strong = Сильна

names-commonness-very-common = дуже поширене ім’я
names-commonness-common = поширене ім’я
names-commonness-uncommon = нечасте ім’я
names-commonness-rare = рідкісне ім’я

names-reason-start = До порівняння: найчастіше це дві різні людини
names-reason-name-agrees = { $left } і { $right } — одне ім’я
names-reason-name-almost-agrees = { $left } і { $right } — можливо, одне ім’я, записане дуже по-різному
names-reason-name-conflicts = { $left } і { $right } — різні імена
names-reason-weakest-name = Найменш схожі імена, { $left } і { $right }, враховуються двічі: у родичів збігається все, крім одного
names-reason-glued = Два слова одного запису в іншому написані разом
names-reason-name-left-out = { $left }{ $right } є лише в одному записі
names-reason-ends-agree = Пропущені імена стоять між тими, що збігаються
names-reason-given-name-missing = Особистого імені { $left }{ $right } немає в іншому записі
names-reason-order-rotated = Прізвище в одному записі стоїть першим, в іншому — останнім
names-reason-order-jumbled = Порядок імен різний, і звичаями запису цього не пояснити
names-reason-only-one-name = Збігається лише одне ім’я
names-reason-birth-agrees = Дата народження збігається: { $left }
names-reason-birth-year-agrees = Рік народження збігається, день невідомий або проставлений умовно: { $left }, { $right }
names-reason-birth-close = Дати народження різняться в одній частині, схоже на описку: { $left }, { $right }
names-reason-birth-conflicts = Дати народження різні: { $left }, { $right }
names-reason-country-agrees = Країна збігається: { $left }
names-reason-country-conflicts = Країни різні: { $left }, { $right }
names-reason-mother-agrees = Ім’я матері збігається: { $left }, { $right }
names-reason-mother-conflicts = Імена матерів різні: { $left }, { $right }
names-reason-place-agrees = Місце збігається: { $left }, { $right }
names-reason-place-conflicts = Місця різні: { $left }, { $right }
names-reason-document-agrees = Номер документа збігається: { $left }
names-reason-document-differs = Номери документів різні (їх буває кілька): { $left }, { $right }
names-reason-contract-follows-travel = Контракт від { $right } підписано слідом за поїздкою { $left }
names-reason-contract-before-travel = Контракт від { $right } підписано раніше за поїздку { $left }

names-only = За це свідчать лише імена. Поки не збіжиться ще щось, це не більше ніж «можлива».
names-bits = { $bits } біт
names-unreadable = У рядку «{ $name }» немає імені для порівняння. Напишіть ім’я літерами.

names-output-closed = Виведення закрилося раніше, ніж усе було записано.
names-table-unreadable = Не вдається прочитати { $file }. Перевірте шлях і спробуйте ще раз.
names-table-not-utf8 = { $file } не в кодуванні UTF-8. Збережіть його в UTF-8 і спробуйте ще раз.
names-table-empty = { $file } порожній. У першому рядку мають бути назви стовпців.
names-table-missing-column = У { $file } немає стовпця «{ $column }». Додайте його в перший рядок; стовпці розділяються табуляцією.
names-table-short-line = У рядку { $line } файлу { $file } немає «{ $column }». Заповніть його; стовпці розділяються табуляцією.
