# Сходство имён: сила, причины, распространённость имени, ошибки в таблицах.

names-strength-none = Ничто не говорит, что это один человек
names-strength-weak = Слабое
names-strength-possible = Возможное
names-strength-strong = Сильное

names-commonness-very-common = очень частое имя
names-commonness-common = частое имя
names-commonness-uncommon = нечастое имя
names-commonness-rare = редкое имя

names-reason-start = До сравнения: чаще всего это два разных человека
names-reason-name-agrees = { $left } и { $right } — одно имя
names-reason-name-almost-agrees = { $left } и { $right } — возможно, одно имя, записанное очень по-разному
names-reason-name-conflicts = { $left } и { $right } — разные имена
names-reason-weakest-name = Наименее схожие имена, { $left } и { $right }, учитываются дважды: у родственников совпадает всё, кроме одного
names-reason-glued = Два слова одной записи в другой написаны слитно
names-reason-name-left-out = { $left }{ $right } есть только в одной записи
names-reason-ends-agree = Пропущенные имена стоят между совпадающими
names-reason-given-name-missing = Личного имени { $left }{ $right } нет в другой записи
names-reason-order-rotated = Фамилия в одной записи стоит первой, в другой — последней
names-reason-order-jumbled = Порядок имён разный, и обычаями записи это не объяснить
names-reason-only-one-name = Совпадает только одно имя
names-reason-birth-agrees = Дата рождения совпадает: { $left }
names-reason-birth-year-agrees = Год рождения совпадает, день неизвестен или проставлен условно: { $left }, { $right }
names-reason-birth-close = Даты рождения расходятся в одной части, похоже на описку: { $left }, { $right }
names-reason-birth-conflicts = Даты рождения разные: { $left }, { $right }
names-reason-country-agrees = Страна совпадает: { $left }
names-reason-country-conflicts = Страны разные: { $left }, { $right }
names-reason-mother-agrees = Имя матери совпадает: { $left }, { $right }
names-reason-mother-conflicts = Имена матерей разные: { $left }, { $right }
names-reason-place-agrees = Место совпадает: { $left }, { $right }
names-reason-place-conflicts = Места разные: { $left }, { $right }
names-reason-document-agrees = Номер документа совпадает: { $left }
names-reason-document-differs = Номера документов разные (их бывает несколько): { $left }, { $right }
names-reason-contract-follows-travel = Контракт от { $right } подписан вслед за поездкой { $left }
names-reason-contract-before-travel = Контракт от { $right } подписан раньше поездки { $left }

names-only = За это говорят только имена. Пока не совпадёт что-то ещё, это не больше чем «возможное».
names-bits = { $bits } бит
names-unreadable = В строке «{ $name }» нет имени для сравнения. Напишите имя буквами.

names-output-closed = Вывод закрылся раньше, чем всё было записано.
names-table-unreadable = Не удаётся прочитать { $file }. Проверьте путь и попробуйте снова.
names-table-not-utf8 = { $file } не в кодировке UTF-8. Сохраните его в UTF-8 и попробуйте снова.
names-table-empty = { $file } пуст. В первой строке должны быть названия столбцов.
names-table-missing-column = В { $file } нет столбца «{ $column }». Добавьте его в первую строку; столбцы разделяются табуляцией.
names-table-short-line = В строке { $line } файла { $file } нет «{ $column }». Заполните её; столбцы разделяются табуляцией.
