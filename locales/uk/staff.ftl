## Signing in

staff-sign-in = Вхід
staff-handle = Ім’я для входу
staff-words = Ваші шість слів
staff-words-hint = Як на вашому аркуші, через пробіл. Вони не надсилаються: ключ обчислюється з них тут, у вашому браузері.
staff-sign-in-words = Увійти зі словами
staff-sign-in-passkey = Увійти з ключем доступу
staff-needs-script = Для роботи потрібен JavaScript, бо ваші слова не залишають браузер. Увімкніть його й оновіть сторінку.
staff-wrong-words = Ім’я або слова не підходять. Перевірте кожне слово та спробуйте ще раз.
staff-too-many-guesses = Забагато спроб із цим ім’ям. Зачекайте хвилину та спробуйте ще раз.
staff-script-deriving = Обчислюємо ваш ключ зі слів, це займе кілька секунд…
staff-script-wrong = Увійти не вдалося. Перевірте ім’я та кожне слово й спробуйте ще раз.
staff-script-no-passkey = Ключ доступу не відповів. Скористайтеся шістьма словами.
staff-script-unknown-word = «{"{"}word{"}"}» немає у списку слів. Погляньте на свій аркуш і введіть слово ще раз.

## Founding a site

staff-founded = Вузол засновано. Запишіть слова зараз: вони ніде не зберігаються й більше не будуть показані.
staff-founded-next = Віддайте кожному лише його слова. Після запуску один зі старших входить і відмикає сховище.

## One's own keys, and who may do what

staff-role = Роль
staff-team-key = Ключ гарячої лінії
staff-vault-key = Ключ сховища
staff-holds = Є
staff-holds-not = Немає
staff-fingerprint = Ваш ключ у чотирьох словах
staff-passkeys = Ключі доступу
staff-passkeys-none = Ключа доступу ще немає: вхід лише за словами.
staff-passkey-since = Додано { $when }
staff-passkey-unlocks = для входу й для відмикання ключа
staff-passkey-signs = лише для входу; відмикати словами
staff-passkey-why = З ключем доступу ви входите й відмикаєте одним дотиком і разом із колегою підтверджуєте те, на що потрібні двоє. Слова лишаються чинними.
staff-passkey-add = Додати ключ доступу для цього пристрою
staff-matrix-what = Саме цю таблицю програма читає перед кожною дією. Чого в ній немає, не може ніхто.
staff-matrix-caption = Дії та ролі
staff-act = Дія
staff-may = можна
staff-may-not = не можна
staff-doors = Усі адреси
staff-doors-what = Кому адреса не належить, тому відповідають, що її немає.
staff-doors-caption = Адреси й хто ними користується
staff-door-address = Адреса
staff-door-who = Кому
staff-door-public = Усім
staff-door-signed-in = Усім, хто ввійшов
