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

## Who works here, and who is to come

staff-join = Start working here
staff-join-words = These are your six words. Write them on paper now, in order. Nobody else sees them, and they are never shown again.
staff-join-take = I wrote them down, start
staff-join-fingerprint = Then four words appear here that stand for your key. Read them by telephone to the supervisor who gives you the keys.
staff-script-joined = You work here now. Sign in with your words.
staff-fingerprint-of = Key in four words
staff-next = What can be done
staff-revoked = access ended
staff-wrap = Give the keys
staff-wrap-what = Ask by telephone for the four words of their key and compare them with this row. If one word differs, give nothing.
staff-revoke = End access
staff-revoke-what = Every session ends at once. Then renew the team's key, so that nothing that comes later opens for them.
staff-not-revoked = This access cannot be ended: it was ended before, or it is your own. Ask another supervisor.
staff-to-come = Who is to come
staff-nobody-to-come = No invitation is open.
staff-invitation-proposed = waits for a second supervisor
staff-invitation-approved = waits for its owner
staff-agree = I agree
staff-invite = Invite someone
staff-invite-what = It takes two supervisors: you propose, the other agrees, each having proved within five minutes to be there.
staff-address = The invitation's address
staff-address-what = Hand it to its owner yourself, now. It works once and is not shown again.
staff-rotate = Renew the team's key
staff-rotate-what = Do it whenever someone leaves. Those who stay still read what came before; who left cannot open what comes after.
staff-name-taken = This name is taken, or was before. Choose another.
staff-not-a-name = A sign-in name has 2 to 32 small Latin letters or digits and begins with a letter. Write it again.
staff-no-invitation = This invitation is not there, was used, or has run out. Ask for a new one.
staff-other-vault-key = This is another vault's key. Tell the administrator.
staff-overtaken = The team's key was renewed meanwhile. Load the page again and repeat.
staff-not-for-member = This member may not hold that key. Load the page again and look.
staff-no-passkeys-here = There are no passkeys at this address. Use your six words.
staff-passkey-not-proved = The passkey's answer does not hold. Try again, or use your six words.
