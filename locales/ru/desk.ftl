## What every page of the desk says

desk-title = Рабочее место
desk-menu = Меню
desk-place-queue = Очередь
desk-place-persons = Люди
desk-place-promises = Обещания
desk-place-lists = Списки
desk-place-candidates = Совпадения
desk-place-prevention = Пока не уехал
desk-place-brief = Сводка
desk-place-staff = Сотрудники
desk-place-matrix = Кому что можно
desk-vault-open = Хранилище открыто
desk-vault-locked = Хранилище закрыто
desk-lock = Закрыть ключ
desk-sign-out = Выйти
desk-unlock-heading = Откройте свой ключ
desk-unlock-words = Ваши шесть слов
desk-unlock = Открыть
desk-unlock-passkey = Открыть ключом доступа
desk-place-keys = Мои ключи
desk-language = Сменить язык
desk-back = Вернуться к работе
desk-refused = За это время что-то изменилось, и ничего не сохранено. Обновите страницу и посмотрите, прежде чем повторить.

## What the scripts of the desk say

desk-script-locked = Ключ закрыт. Откройте его, чтобы читать.
desk-script-unlocked = Ключ открыт.
desk-script-unlocking = Открываем ключ…
desk-script-wrong = Слова неверны. Проверьте их и попробуйте ещё раз.
desk-script-opening = Открываем…
desk-script-open-first = Сначала откройте сообщения, потом пишите ответ.
desk-script-forged = Это написал не владелец кода, или текст изменён. Не полагайтесь на него, сообщите руководителю смены.
desk-script-swapped = Это сообщение из другого ящика. Сообщите руководителю смены.
desk-script-replayed = Это старое сообщение, присланное снова. Сообщите руководителю смены.
desk-script-missing = Перед этим не хватает сообщения. Сообщите руководителю смены.
desk-script-unreadable = Сообщение не открывается. Сообщите руководителю смены.
desk-script-not-json = Содержимое не читается. Сообщите руководителю смены.
desk-script-forbidden-word = Не отправляйте: здесь слово, которое просили не произносить: {"{"}word{"}"}
desk-script-sent = Отправлено.
desk-script-failed = Не отправлено, ничего не потеряно. Попробуйте ещё раз.
desk-script-saved = Сохранено.
desk-script-no-passkey = В этом браузере нет ключей доступа. Введите шесть слов.
desk-script-unknown-word = Слова «{"{"}word{"}"}» нет в списке. Проверьте написание.
desk-not-fresh = Нужно подтвердить присутствие не более пяти минут назад. Откройте ключ словами и повторите.
desk-same-person = Вы согласились первым. Должен согласиться другой.
desk-invited = Один из вас пригласил другого, поэтому вы не считаетесь двумя. Попросите кого-то ещё.
desk-changed = С тех пор как согласился первый, всё изменилось. Обновите страницу и посмотрите.
desk-script-wrapped = Ключи переданы.
desk-script-deriving = Вычисляем ваш ключ из слов…
desk-script-take = Взять в дело: после этого сервер сможет его прочитать
desk-script-taken = Теперь в деле. Обновите страницу, чтобы увидеть.
