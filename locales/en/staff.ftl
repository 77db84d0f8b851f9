## Signing in

staff-sign-in = Sign in
staff-handle = Sign-in name
staff-words = Your six words
staff-words-hint = As they stand on your paper, with a space between them. They are not sent: your key is worked out from them here, in your browser.
staff-sign-in-words = Sign in with words
staff-sign-in-passkey = Sign in with a passkey
staff-needs-script = The desk needs JavaScript, because your words never leave your browser. Turn it on and load the page again.
staff-wrong-words = The name or the words are not right. Check each word and try again.
staff-too-many-guesses = Too many tries with this name. Wait a minute, then try again.
staff-script-deriving = Working out your key from your words, this takes some seconds…
staff-script-wrong = You are not signed in. Check the name and each word, and try again.
staff-script-no-passkey = The passkey did not answer. Use your six words.
staff-script-unknown-word = “{"{"}word{"}"}” is not a word of the list. Look at your paper and type it again.

## Founding a site

staff-founded = The site is founded. Write these words down now: they are kept nowhere and never shown again.
staff-founded-next = Give each person only their own words. Once the site is serving, a supervisor signs in and unlocks the vault.

## One's own keys, and who may do what

staff-role = Role
staff-team-key = The hotline's key
staff-vault-key = The vault's key
staff-holds = Held
staff-holds-not = Not held
staff-fingerprint = Your key in four words
staff-passkeys = Passkeys
staff-passkeys-none = No passkey yet: you sign in with your words only.
staff-passkey-since = Added { $when }
staff-passkey-unlocks = signs in and unlocks
staff-passkey-signs = signs in only; unlock with words
staff-passkey-why = With a passkey you sign in and unlock by a touch, and agree with a colleague to what needs two people. Your words stay valid.
staff-passkey-add = Add a passkey for this device
staff-matrix-what = This is the very table the program reads before every act. What is not in it, nobody can do.
staff-matrix-caption = Acts and roles
staff-act = Act
staff-may = may
staff-may-not = may not
staff-doors = Every address
staff-doors-what = Whoever may not use an address is told that it is not there.
staff-doors-caption = Addresses and who may use them
staff-door-address = Address
staff-door-who = For whom
staff-door-public = Anybody
staff-door-signed-in = Everyone who is signed in
