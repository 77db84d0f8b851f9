## What every page of the desk says

desk-title = The desk
desk-menu = Menu
desk-place-queue = Queue
desk-place-persons = Persons
desk-place-promises = Promises
desk-place-lists = Lists
desk-place-candidates = Candidates
desk-place-prevention = Before he leaves
desk-place-brief = The brief
desk-place-staff = Staff
desk-place-matrix = Who may do what
desk-vault-open = Vault open
desk-vault-locked = Vault locked
desk-lock = Lock
desk-sign-out = Sign out
desk-unlock-heading = Unlock your key
desk-unlock-words = Your six words
desk-unlock = Unlock
desk-unlock-passkey = Unlock with a passkey
desk-place-keys = My keys
desk-language = Change language
desk-back = Back to the desk
desk-refused = Something changed meanwhile and nothing was kept. Load the page again and look before you repeat it.

## What the scripts of the desk say

desk-script-locked = Your key is locked. Unlock it to read.
desk-script-unlocked = Your key is unlocked.
desk-script-unlocking = Unlocking…
desk-script-wrong = Those words are not right. Check them and try again.
desk-script-opening = Opening…
desk-script-open-first = Open the messages first, then write the answer.
desk-script-forged = This was not written by the holder of the code, or was changed. Do not rely on it; tell a supervisor.
desk-script-swapped = This belongs to another mailbox. Tell a supervisor.
desk-script-replayed = This is an old message played again. Tell a supervisor.
desk-script-missing = A message before this one is missing. Tell a supervisor.
desk-script-unreadable = This message cannot be opened. Tell a supervisor.
desk-script-not-json = The content cannot be read. Tell a supervisor.
desk-script-forbidden-word = Do not send: it holds a word the reporter asked us never to say: {"{"}word{"}"}
desk-script-sent = Sent.
desk-script-failed = Not sent, and nothing is lost. Try again.
desk-script-saved = Saved.
desk-script-no-passkey = This browser has no passkeys. Use your six words.
desk-script-unknown-word = “{"{"}word{"}"}” is not a word of the list. Check the spelling.
desk-not-fresh = You must have proved within five minutes that you are here. Unlock your key with your words, then repeat.
desk-same-person = You agreed first. Somebody else must agree.
desk-invited = One of you invited the other, so you do not count as two. Ask somebody else.
desk-changed = It changed since the first agreed. Load the page again and look.
desk-script-wrapped = The keys have arrived.
desk-script-deriving = Working out your key from your words…
desk-script-take = Take into the file: the server can read it from then on
desk-script-taken = It is in the file. Reload the page to see it.
