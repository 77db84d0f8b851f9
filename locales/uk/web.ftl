web-neutral-title = Довідкова сторінка
web-skip = До змісту
web-languages = Мови
web-demo-banner = Це демонстрація. Усі люди тут вигадані, і на написане тут ніхто не відповість.
web-quick-exit = Швидко піти з цієї сторінки
web-refused = Не вийшло
web-home = Повернутися на першу сторінку
web-not-found = Такої сторінки тут немає. Поверніться на першу сторінку.
web-stale-form = Сторінка була відкрита надто довго. Відкрийте її знову й напишіть ще раз.
web-busy = Зараз ми перевантажені, і нічого не збережено. Зачекайте хвилину та спробуйте ще раз.
web-locked = Сховище замкнене. Попросіть хранителя ключа відкрити його та спробуйте ще раз.
web-bad-text = У тексті є знаки, які ми не можемо прочитати. Видаліть їх і напишіть знову.
web-too-long = Текст надто довгий. Скоротіть його та надішліть ще раз.
web-bad-form = Форма прийшла неповною. Поверніться на крок назад і заповніть її.
web-day-and-hour = { $day } { $month } { $year } р., { $hour } за Багдадом
web-month-1 = січня
web-month-2 = лютого
web-month-3 = березня
web-month-4 = квітня
web-month-5 = травня
web-month-6 = червня
web-month-7 = липня
web-month-8 = серпня
web-month-9 = вересня
web-month-10 = жовтня
web-month-11 = листопада
web-month-12 = грудня
web-clock-left-minutes = { $count ->
    [one] лишилася { $count } хвилина
    [few] лишилося { $count } хвилини
   *[other] лишилося { $count } хвилин
    }
web-clock-left-hours = { $count ->
    [one] лишилася { $count } година
    [few] лишилося { $count } години
   *[other] лишилося { $count } годин
    }
web-clock-left-days = { $count ->
    [one] лишився { $count } день
    [few] лишилося { $count } дні
   *[other] лишилося { $count } днів
    }
web-clock-late-minutes = { $count ->
    [one] прострочено на { $count } хвилину
    [few] прострочено на { $count } хвилини
   *[other] прострочено на { $count } хвилин
    }
web-clock-late-hours = { $count ->
    [one] прострочено на { $count } годину
    [few] прострочено на { $count } години
   *[other] прострочено на { $count } годин
    }
web-clock-late-days = { $count ->
    [one] прострочено на { $count } день
    [few] прострочено на { $count } дні
   *[other] прострочено на { $count } днів
    }
