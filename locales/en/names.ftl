# Likeness of names: strength, reasons, how common a name is, and what is wrong with a table.

names-strength-none = Nothing speaks for one person
names-strength-weak = Weak
names-strength-possible = Possible
names-strength-strong = Strong

names-commonness-very-common = a very common name
names-commonness-common = a common name
names-commonness-uncommon = not a common name
names-commonness-rare = a rare name

names-reason-start = Before any comparison: most pairs are two people
names-reason-name-agrees = { $left } and { $right } are the same name
names-reason-name-almost-agrees = { $left } and { $right } may be the same name, spelled very differently
names-reason-name-conflicts = { $left } and { $right } are different names
names-reason-weakest-name = The least alike of the names, { $left } and { $right }, weighs twice: relatives agree in all but one
names-reason-glued = Two words of one form are written as one in the other
names-reason-name-left-out = Only one form has { $left }{ $right }
names-reason-ends-agree = The names left out stand between names that agree
names-reason-given-name-missing = The given name { $left }{ $right } is missing in the other form
names-reason-order-rotated = The family name stands first in one form and last in the other
names-reason-order-jumbled = The names stand in an order that no habit explains
names-reason-only-one-name = Only one name agrees
names-reason-birth-agrees = The birth date is the same: { $left }
names-reason-birth-year-agrees = The birth year is the same; the day is unknown or a filler: { $left }, { $right }
names-reason-birth-close = The birth dates differ in one part only, as by a slip: { $left }, { $right }
names-reason-birth-conflicts = The birth dates differ: { $left }, { $right }
names-reason-country-agrees = The country is the same: { $left }
names-reason-country-conflicts = The countries differ: { $left }, { $right }
names-reason-mother-agrees = The mother’s name agrees: { $left }, { $right }
names-reason-mother-conflicts = The mother’s names differ: { $left }, { $right }
names-reason-place-agrees = The place agrees: { $left }, { $right }
names-reason-place-conflicts = The places differ: { $left }, { $right }
names-reason-document-agrees = The document number is the same: { $left }
names-reason-document-differs = The document numbers differ (people have several): { $left }, { $right }
names-reason-contract-follows-travel = The contract of { $right } follows the journey of { $left }
names-reason-contract-before-travel = The contract of { $right } is earlier than the journey of { $left }

names-only = Only names speak for this. It cannot be more than possible until another fact agrees.
names-bits = { $bits } bits
names-unreadable = There is no name to compare in “{ $name }”. Write a name with letters.

names-output-closed = The output was closed before everything was written.
names-table-unreadable = { $file } cannot be read. Check the path and try again.
names-table-not-utf8 = { $file } is not UTF-8 text. Save it as UTF-8 and try again.
names-table-empty = { $file } is empty. It needs a first line with column names.
names-table-missing-column = { $file } has no column “{ $column }”. Add it to the first line, with tabs between columns.
names-table-short-line = Line { $line } of { $file } has no “{ $column }”. Fill it in, with tabs between columns.
