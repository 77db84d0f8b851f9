## The file as a whole
lists-cannot-open = This file cannot be opened. Check its path and whether you may read it.
lists-problem-empty-file = The file is empty. Ask the sender for it again.
lists-problem-too-large = The file is larger than 32 MB. Split it and bring the parts one by one.
lists-problem-too-many-rows = The list has more than 100,000 rows. Split it and bring the parts one by one.
lists-problem-unpacks-too-large = This workbook unpacks to far more than a list needs. It was not opened; ask the sender for a plain CSV.
lists-problem-damaged-workbook = The workbook is damaged or cut off. Ask the sender for it again.
lists-problem-locked-workbook = The workbook has a password. Remove it in the spreadsheet program and save the file again.
lists-problem-other-workbook = This workbook is in another format. Open it in a spreadsheet program and save it as XLSX or CSV.
lists-problem-not-a-list = No table with names was found in this file. Bring a CSV or XLSX with one person per row.
lists-problem-truncated = The file ends in the middle of a row. Ask the sender whether more rows were meant.
lists-problem-renamed = The file's name says another format than its content. It was read by its content.
lists-problem-missing-name-column = No column holds names. Without names this list cannot be imported.
lists-problem-missing-birth-column = No column holds birth dates. A name alone never takes a match beyond "possible".
lists-problem-no-rows = There are headings, but no rows below them.
lists-problem-too-many-columns = There are more than 200 columns. The rest was not read.
lists-problem-sheet-left-out = The workbook has another sheet that is not empty. Only the first sheet with a list was read.

## One row or cell
lists-problem-ragged-row = This row has more or fewer cells than the headings. Its values may stand in the wrong columns.
lists-problem-empty-name = This row has no name.
lists-problem-duplicate-row = An earlier row has the same name and the same birth date.
lists-problem-unreadable-date = This date cannot be read. It is kept as it was written.
lists-problem-default-birthday = 1 January or 1 July is often entered when nobody knows the day. It will weigh little.
lists-problem-dates-out-of-order = These dates contradict each other: a contract before birth, or a death before the contract.
lists-problem-unknown-status = This status is neither "identified" nor "preparing". It is kept as it was written.
lists-problem-mixed-scripts = One word mixes letters of two alphabets, such as a Latin C in a Russian name.
lists-problem-formula = This cell looks like a spreadsheet formula. It was kept as text and nothing was computed.
lists-problem-spreadsheet-error = The spreadsheet itself shows an error in this cell.
lists-problem-control-character = This cell had invisible control characters. They were removed.
lists-problem-bidi-character = This cell had invisible signs that turn the order of letters around. They were removed.
lists-problem-nul-character = This cell had a zero character. It was removed.
lists-problem-undecodable-bytes = Some letters in this cell were damaged before the file reached us.
lists-problem-long-cell = This cell has more than 1,000 characters. The rest was cut off.

## Columns
lists-field-full-name = Whole name
lists-field-surname = Surname
lists-field-given-name = Given name
lists-field-father-name = Father's name
lists-field-birth-date = Birth date
lists-field-birth-place = Birth place
lists-field-country = Country
lists-field-contract-date = Contract date
lists-field-death-date = Date of death
lists-field-unit = Unit
lists-field-document = Document or personal number
lists-field-status = Status
lists-field-row-number = The list's own numbering
lists-field-other = Kept as found
lists-why-heading = its heading says so
lists-why-only-name = its heading says "name", and no column says "surname"
lists-why-cells = { $alike } of its { $filled } filled cells look like it
lists-why-date-order = its dates are earlier or later than those of the other date columns
lists-why-taken = an earlier column has the same meaning
lists-why-nothing = nothing tells what it is
lists-status-identified = Identified
lists-status-preparing = Preparing
