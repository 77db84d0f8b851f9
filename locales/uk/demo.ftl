## The page that only a demonstration has

demo-title = Sanad: спробувати
demo-intro = Усі тут вигадані. Увійдіть у будь-якій ролі або відкрийте сторінки так, як їх бачать люди.
demo-outside = Ззовні
demo-first-screen = Перша сторінка
demo-code = Вигадана мати записала цей код на папері:
demo-mailbox = Відчинити ним скриньку
demo-inside = Зсередини: виберіть роль
demo-words = Шість слів
demo-script = Робочому місцю потрібен JavaScript. Увімкніть його й оновіть сторінку.
demo-deriving = Ключ обчислюється зі слів, кілька секунд…
demo-wrong = Не вийшло. Оновіть сторінку та спробуйте ще раз.
