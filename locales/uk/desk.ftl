## What every page of the desk says

desk-title = Робоче місце
desk-menu = Меню
desk-place-queue = Черга
desk-place-persons = Люди
desk-place-promises = Обіцянки
desk-place-lists = Списки
desk-place-candidates = Збіги
desk-place-prevention = Поки не поїхав
desk-place-brief = Зведення
desk-place-staff = Працівники
desk-place-matrix = Кому що можна
desk-vault-open = Сховище відчинене
desk-vault-locked = Сховище замкнене
desk-lock = Замкнути
desk-sign-out = Вийти
desk-unlock-heading = Відімкніть свій ключ
desk-unlock-words = Ваші шість слів
desk-unlock = Відімкнути
desk-unlock-passkey = Відімкнути ключем доступу
desk-place-keys = Мої ключі
desk-language = Змінити мову
desk-back = Повернутися до роботи
desk-refused = За цей час щось змінилося, і нічого не збережено. Оновіть сторінку й погляньте, перш ніж повторити.

## What the scripts of the desk say

desk-script-locked = Ключ замкнений. Відімкніть його, щоб читати.
desk-script-unlocked = Ключ відімкнений.
desk-script-unlocking = Відмикаємо…
desk-script-wrong = Слова неправильні. Перевірте їх і спробуйте ще раз.
desk-script-opening = Відкриваємо…
desk-script-open-first = Спершу відкрийте повідомлення, тоді пишіть відповідь.
desk-script-forged = Це написав не власник коду, або текст змінено. Не покладайтеся на нього, повідомте керівника зміни.
desk-script-swapped = Це повідомлення з іншої скриньки. Повідомте керівника зміни.
desk-script-replayed = Це старе повідомлення, надіслане знову. Повідомте керівника зміни.
desk-script-missing = Перед цим бракує повідомлення. Повідомте керівника зміни.
desk-script-unreadable = Повідомлення не відкривається. Повідомте керівника зміни.
desk-script-not-json = Вміст не читається. Повідомте керівника зміни.
desk-script-forbidden-word = Не надсилайте: тут слово, яке просили не вимовляти: {"{"}word{"}"}
desk-script-sent = Надіслано.
desk-script-failed = Не надіслано, нічого не втрачено. Спробуйте ще раз.
desk-script-saved = Збережено.
desk-script-no-passkey = У цьому браузері немає ключів доступу. Введіть шість слів.
desk-script-unknown-word = Слова «{"{"}word{"}"}» немає у списку. Перевірте написання.
desk-not-fresh = Треба підтвердити присутність не більш як п’ять хвилин тому. Відімкніть ключ словами й повторіть.
desk-same-person = Ви погодилися першим. Має погодитися інший.
desk-invited = Один із вас запросив іншого, тож ви не рахуєтеся двома. Попросіть когось іще.
desk-changed = Відколи погодився перший, усе змінилося. Оновіть сторінку й погляньте.
desk-script-wrapped = Ключі передано.
desk-script-deriving = Обчислюємо ваш ключ зі слів…
desk-script-take = Взяти у справу: після цього сервер зможе його прочитати
desk-script-taken = Тепер у справі. Оновіть сторінку, щоб побачити.
