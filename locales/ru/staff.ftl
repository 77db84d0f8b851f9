## Signing in

staff-sign-in = Вход
staff-handle = Имя для входа
staff-words = Ваши шесть слов
staff-words-hint = Как на вашем листке, через пробел. Они не отправляются: ключ вычисляется из них здесь, в вашем браузере.
staff-sign-in-words = Войти со словами
staff-sign-in-passkey = Войти с ключом доступа
staff-needs-script = Для работы нужен JavaScript, потому что ваши слова не покидают браузер. Включите его и обновите страницу.
staff-wrong-words = Имя или слова не подходят. Проверьте каждое слово и попробуйте ещё раз.
staff-too-many-guesses = Слишком много попыток с этим именем. Подождите минуту и попробуйте ещё раз.
staff-script-deriving = Вычисляем ваш ключ из слов, это займёт несколько секунд…
staff-script-wrong = Войти не удалось. Проверьте имя и каждое слово и попробуйте ещё раз.
staff-script-no-passkey = Ключ доступа не ответил. Используйте шесть слов.
staff-script-unknown-word = «{"{"}word{"}"}» нет в списке слов. Посмотрите на свой листок и введите слово ещё раз.

## Founding a site

staff-founded = Узел основан. Запишите слова сейчас: они нигде не хранятся и больше не будут показаны.
staff-founded-next = Отдайте каждому только его слова. После запуска один из старших входит и открывает хранилище.

## One's own keys, and who may do what

staff-role = Роль
staff-team-key = Ключ горячей линии
staff-vault-key = Ключ хранилища
staff-holds = Есть
staff-holds-not = Нет
staff-fingerprint = Ваш ключ в четырёх словах
staff-passkeys = Ключи доступа
staff-passkeys-none = Ключа доступа пока нет: вход только по словам.
staff-passkey-since = Добавлен { $when }
staff-passkey-unlocks = для входа и для открытия ключа
staff-passkey-signs = только для входа; открывать словами
staff-passkey-why = С ключом доступа вы входите и открываете одним касанием и вместе с коллегой подтверждаете то, на что нужны двое. Слова остаются в силе.
staff-passkey-add = Добавить ключ доступа для этого устройства
staff-matrix-what = Эту самую таблицу программа читает перед каждым действием. Чего в ней нет, не может никто.
staff-matrix-caption = Действия и роли
staff-act = Действие
staff-may = можно
staff-may-not = нельзя
staff-doors = Все адреса
staff-doors-what = Кому адрес не положен, тому отвечают, что его нет.
staff-doors-caption = Адреса и кто ими пользуется
staff-door-address = Адрес
staff-door-who = Кому
staff-door-public = Всем
staff-door-signed-in = Всем, кто вошёл
