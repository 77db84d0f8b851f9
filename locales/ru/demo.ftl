## The page that only a demonstration has

demo-title = Sanad: попробовать
demo-intro = Все здесь вымышлены. Войдите в любой роли или откройте страницы так, как их видят люди.
demo-outside = Снаружи
demo-first-screen = Первая страница
demo-code = Вымышленная мать записала этот код на бумаге:
demo-mailbox = Открыть им ящик
demo-inside = Изнутри: выберите роль
demo-words = Шесть слов
demo-script = Рабочему месту нужен JavaScript. Включите его и обновите страницу.
demo-deriving = Ключ вычисляется из слов, несколько секунд…
demo-wrong = Не получилось. Обновите страницу и попробуйте ещё раз.
