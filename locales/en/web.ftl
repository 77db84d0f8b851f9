web-neutral-title = Information page
web-skip = Skip to the content
web-languages = Languages
web-demo-banner = This is a demonstration. Everyone in it is fictional, and nobody answers what you write here.
web-quick-exit = Leave this page quickly
web-refused = That did not work
web-home = Back to the first page
web-not-found = This page is not here. Go back to the first page.
web-stale-form = This page was open for too long. Open it again and write once more.
web-busy = We are busy right now and nothing was kept. Wait a minute and try again.
web-locked = The vault is locked. Ask a keyholder to unlock it, then try again.
web-bad-text = The text has characters we cannot read. Remove them and write them again.
web-too-long = The text is too long. Shorten it and send it again.
web-bad-form = The form arrived incomplete. Go one step back and fill it in.
web-day-and-hour = { $day } { $month } { $year }, { $hour } Baghdad time
web-month-1 = January
web-month-2 = February
web-month-3 = March
web-month-4 = April
web-month-5 = May
web-month-6 = June
web-month-7 = July
web-month-8 = August
web-month-9 = September
web-month-10 = October
web-month-11 = November
web-month-12 = December
web-clock-left-minutes = { $count ->
    [one] 1 minute left
   *[other] { $count } minutes left
    }
web-clock-left-hours = { $count } hours left
web-clock-left-days = { $count } days left
web-clock-late-minutes = { $count ->
    [one] 1 minute late
   *[other] { $count } minutes late
    }
web-clock-late-hours = { $count } hours late
web-clock-late-days = { $count } days late
