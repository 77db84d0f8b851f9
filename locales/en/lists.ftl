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

## Lists on the desk
lists-title = Lists
lists-lead = A row of a list is a lead, never a fact about a citizen. Lists are compared only with people who have a case.
lists-bring = Bring in a list
lists-file = The file
lists-file-hint = CSV or XLSX, one person per row, at most 32 MB. It is checked first; nothing is stored by that.
lists-check = Check the file
lists-held = Lists held
lists-none = No list has been brought in yet.
lists-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
lists-row = Row of the list
lists-report-title = Quality of the file
lists-nothing-kept = Nothing has been stored yet. The file waits in memory for half an hour.
lists-problems = What deserves a second look
lists-no-problems = Nothing. Every row could be read.
lists-times = { $count ->
    [one] Once:
   *[other] { $count } times:
}
lists-places-hint = Numbers are row and column in the file, counted from 1.
lists-columns = Columns
lists-heading = Heading
lists-taken-for = Taken for
lists-why = Why
lists-back = Back to the lists
lists-terms = On what terms
lists-terms-lead = A list is stored only with its source, how reliable that is, and the legal basis on which it is used.
lists-terms-title = Name of the list
lists-terms-source = Who published it or handed it over, and where
lists-terms-kind = Kind
lists-terms-status = What it says of its people, unless a row says otherwise
lists-terms-reliability = How reliable the source is
lists-terms-basis = Legal basis
lists-terms-basis-hint = Name the law, agreement or order.
lists-terms-given = What was given in return
lists-given-nothing = Nothing about persons
lists-terms-given-hint = Anything else needs the approval of the head before the list is brought in.
lists-terms-given-missing = Confirm that nothing about persons was given in return. Otherwise ask the head first.
lists-terms-missing = Fill in the name of the list, its source and how reliable it is.
lists-import = Store and compare
lists-drop = Drop the file
lists-draft-gone = This file is no longer waiting. Bring it in again.
lists-progress-title = The list is being stored and compared
lists-progress = { $done } of { $of } rows compared
lists-look-again = Look again
lists-imported = Brought in
lists-lead-not-fact = Rows are leads. Whether a row is a person with a case, two people decide.
lists-compare-again = Compare again
lists-where = Where it stands
lists-pages = Pages of the list
lists-before = Earlier rows
lists-after = Further rows
lists-to-candidates = Who may be one person
lists-refused-nothing-to-import = There are no names in this file. Nothing was stored.

## Candidates
lists-queue-title = Who may be one person
lists-queue-lead = Likeness of names has jailed innocent people. Look at what speaks against it first.
lists-queue-waiting = What waits
lists-queue-decided = What was decided
lists-queue-empty = Nothing here.
lists-person = Person with a case
lists-strength = Likeness
lists-since = Since
lists-candidate-title = Are they one person?
lists-candidate-lead = Both records stay whole, whatever you decide, and every decision can be undone.
lists-to-person = The person’s file
lists-decided-earlier = The same row stood on an earlier list. What was decided then holds here.
lists-to-earlier = See it
lists-both = Both records
lists-name-as-found = Name, as found
lists-fact-mother = Mother’s name
lists-fact-travelled = When he left
lists-aligned = The names, word by word
lists-worth = Weight in bits
lists-for = What speaks for it
lists-against = What speaks against it
lists-decision = Decision
lists-can-be-reached = The list says that he is about to go. He can still be reached: begin prevention today.
lists-second-look = One person has accepted. Look with your own eyes first; their reasons are shown once you have decided.
lists-your-verdict = Your verdict
lists-other-fact = Another fact than the name
lists-other-fact-hint = “{ casework-verdict-probable }” and “{ casework-verdict-certain }” need one. Names alone never go beyond “{ casework-verdict-possible }”.
lists-fact-kind = Which fact
lists-fact-note = What both records say about it
lists-your-reason = Why, in your words
lists-decide = Decide
lists-undo = Undo the decision
lists-undo-lead = Everything is then as before. The decision stays to be read.
lists-undone-before = Undone before
lists-refused-name-alone = A name alone is never enough for this verdict. Name another fact, or choose “{ casework-verdict-possible }”.
lists-refused-fact-without-note = Write what both records say about that fact.
lists-refused-changed = One of the records or the decision has changed while you looked. Open it again and look once more.
lists-refused-not-present = Show that it is you: sign in again, then decide within five minutes.
lists-refused-no-candidate = This pair is not here any more. Go back to the queue.
lists-line-proposed = A row of the list “{ $list }” may be this person
lists-line-decided = The list “{ $list }”: { $verdict }
