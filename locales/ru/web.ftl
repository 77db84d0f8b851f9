web-neutral-title = Справочная страница
web-skip = К содержанию
web-languages = Языки
web-demo-banner = Это демонстрация. Все люди здесь вымышлены, и на написанное здесь никто не ответит.
web-quick-exit = Быстро уйти с этой страницы
web-refused = Не получилось
web-home = Вернуться на первую страницу
web-not-found = Такой страницы здесь нет. Вернитесь на первую страницу.
web-stale-form = Страница была открыта слишком долго. Откройте её заново и напишите ещё раз.
web-busy = Сейчас мы перегружены, и ничего не сохранилось. Подождите минуту и попробуйте ещё раз.
web-locked = Хранилище закрыто. Попросите хранителя ключа открыть его и попробуйте ещё раз.
web-bad-text = В тексте есть знаки, которые мы не можем прочитать. Удалите их и напишите заново.
web-too-long = Текст слишком длинный. Сократите его и отправьте ещё раз.
web-bad-form = Форма пришла неполной. Вернитесь на шаг назад и заполните её.
web-day-and-hour = { $day } { $month } { $year } г., { $hour } по Багдаду
web-month-1 = января
web-month-2 = февраля
web-month-3 = марта
web-month-4 = апреля
web-month-5 = мая
web-month-6 = июня
web-month-7 = июля
web-month-8 = августа
web-month-9 = сентября
web-month-10 = октября
web-month-11 = ноября
web-month-12 = декабря
web-clock-left-minutes = { $count ->
    [one] осталась { $count } минута
    [few] осталось { $count } минуты
   *[other] осталось { $count } минут
    }
web-clock-left-hours = { $count ->
    [one] остался { $count } час
    [few] осталось { $count } часа
   *[other] осталось { $count } часов
    }
web-clock-left-days = { $count ->
    [one] остался { $count } день
    [few] осталось { $count } дня
   *[other] осталось { $count } дней
    }
web-clock-late-minutes = { $count ->
    [one] просрочено на { $count } минуту
    [few] просрочено на { $count } минуты
   *[other] просрочено на { $count } минут
    }
web-clock-late-hours = { $count ->
    [one] просрочено на { $count } час
    [few] просрочено на { $count } часа
   *[other] просрочено на { $count } часов
    }
web-clock-late-days = { $count ->
    [one] просрочено на { $count } день
    [few] просрочено на { $count } дня
   *[other] просрочено на { $count } дней
    }
