## The first screen

intake-home-heading = We are here for you
intake-call-day-night = Free call, day and night
intake-call = Free call
intake-line-neutral = We are an official Iraqi commission, and we give no information to any foreign army.
intake-line-no-complaint = Asking about your son is not a complaint against him.
intake-line-no-name = You do not have to give your name.
intake-line-no-money = We never take money. Whoever asks for money in our name is a fraud.
intake-line-sharing = We share what you say only if you agree, on a judge’s order, or when a life or a child is in danger. And we cannot promise you what a court will decide.
intake-line-history = This phone remembers this page. Delete it from the history afterwards.
intake-doors = How can we help you?
intake-door-relative = My relative went abroad and there is no news of him
intake-door-worry = I am afraid for someone who may leave
intake-door-offer = I have an offer abroad and want to be sure of it
intake-door-exit = I am there and want to get out
intake-door-tip = I know someone who takes young men to the war
intake-door-returnee = I came back and need help
intake-door-question = I only have a question
intake-door-code = I have a code: show me the answer
intake-will-he-be-punished = Will he be punished?
intake-do-you-tell-police = Do you tell the police?
intake-who-signed = Who signed these answers?
intake-fictional = Fictional, for demonstration only. No such order exists.

## While no names may be taken

intake-closed-heading = You can call and ask
intake-closed-why = For now we take no names and no messages here, because the order that would protect them is not signed yet. Advice and numbers are yours already.
intake-closed-others = Others who can help

## The report, step by step

intake-step = Step { $step } of { $steps }
intake-next = Next
intake-back = Back
intake-yes = Yes
intake-no = No
intake-send = Send
intake-question-relative = Tell us what happened, in your own words
intake-hint-relative = When did he leave, where to, when did he last speak to you? Write as you would tell a neighbour. You can leave out his name.
intake-question-worry = What makes you afraid for him?
intake-question-offer = What did they promise you?
intake-hint-offer = You can paste their words here. We do not need your name, and we do not tell them.
intake-question-exit = What do you need most right now?
intake-hint-exit = Do not write where you are, your unit, or the names of others. Few words are enough.
intake-question-tip = What do you know about him?
intake-hint-tip = What did you see or hear yourself, and what did others tell you? Write nothing that could show it was you.
intake-question-returnee = What do you need now?
intake-hint-returnee = Papers, a doctor, debts, someone to talk to, or what is held about you. You do not have to tell what you went through.
intake-question-question = What do you want to know?
intake-hint-question = Ask as you like. You do not have to say why you ask.
intake-files = A picture or a voice message, if you have one
intake-about-him = Do you want to tell us about him?
intake-about-offer = Do you want to tell us more?
intake-about-recruiter = How can he be recognised?
intake-about-you = Do you want to tell us more?
intake-about-hint = Leave empty what you do not know or do not want to say.
intake-sought-name = His name, as you say it or as it stands in his papers
intake-sought-birth = When was he born? About is enough
intake-sought-place = Where is he from, and where did he go?
intake-last-heard = When did you last hear from him, and how?
intake-relation = Who is he to you?
intake-offer-seen = Where did you see the offer?
intake-offer-promised = How much do they promise, and for what?
intake-offer-leaving = When would you leave?
intake-recruiter-account = His account, channel, office or number
intake-recruiter-promises = What does he promise people?
intake-how-known = How do you know? Seen yourself, or heard from whom?
intake-returned-when = When did you come back?
intake-help-wanted = What would help you first?
intake-urgent-heading = Three short questions
intake-danger-now = Is someone in danger right now?
intake-under-18 = Is he under 18?
intake-leaving-72h = Does he leave within three days, or is he on the way?
intake-danger-me = Are you in danger right now?
intake-under-18-me = Are you under 18?
intake-moved-72h = Will they move you within three days?
intake-urgent-unsure = If you do not know, leave it empty. If it is urgent, call: that is faster than writing.
intake-contact-question = May we contact you?
intake-contact-why = You do not need this. You can always read our answer here with a code.
intake-contact-no = No. I will come back with my code
intake-contact-yes = Yes, and I say how
intake-contact-medium = How
intake-medium-phone = Call
intake-medium-whatsapp = WhatsApp
intake-medium-telegram = Telegram
intake-medium-sms = Text message
intake-medium-email = E-mail
intake-contact-number = Number or account
intake-contact-hours = Hours that are safe for you
intake-contact-from = from
intake-contact-until = until
intake-contact-caller = Who should call
intake-caller-any = It does not matter
intake-caller-woman = A woman
intake-caller-man = A man
intake-contact-ask-for = Whom should we ask for?
intake-contact-say = If someone else answers, who should we say we are?
intake-contact-never-say = Words we must never say, with a comma between them
intake-contact-voicemail = May we leave a voice message?
intake-share-question = May we share this?
intake-share-why = With those who can help: the embassy, the Red Cross. Never with a foreign army. You can change your mind later.
intake-share-anonymous = No. And I do not want to say who I am
intake-share-confidential = No. It stays between you and me
intake-share-shareable = Yes, with those who can help
intake-send-heading = Before you send
intake-send-code = Until now nothing has been sent. When you press Send, you get a code: 20 digits. It is the only way back to our answer. Have paper ready.
intake-own-word = A word of your own, if you like
intake-own-word-hint = With it, the code alone opens nothing. Nobody can tell you this word if you forget it.
intake-receipt = I want a receipt
intake-receipt-hint = It proves that something arrived, not what or from whom. If someone searches your things, it is safer without.
intake-sealed-by-server = This page works without scripts. What you write travels encrypted, and our server seals it in its memory before it touches any disk. Then only the hotline team can open it.

## Could anyone search this phone?

intake-phone-question = Could anyone search this phone?
intake-phone-why = An officer, a comrade, someone at a checkpoint. What you write here could be found on it.
intake-phone-yes = Yes, or I am not sure
intake-phone-no = No, nobody
intake-remember-heading = Do not write here. Remember this number.
intake-remember-how = Call from another phone, or ask someone at home to call us for you. Then delete this page from the history.
intake-remember-out = Read what you can do

## After sending

intake-received-heading = It has arrived
intake-received-code = This is your code. Write it on paper now: this page will not show it again.
intake-keep-heading = How to keep it
intake-keep-paper = Write it like a phone number, between other numbers. A photograph on this phone can be found.
intake-keep-secret = Give it to nobody. We never ask you for it by phone.
intake-keep-lost = If you lose it, nobody can bring it back, not even we. You can write again and get a new one.
intake-then-heading = What happens now
intake-then-read = A person from our team reads it within 24 hours. If there is danger, sooner.
intake-then-answer = The answer waits here, in the mailbox. Only your code opens it.
intake-then-nothing = At least every 30 days we write to you, even when there is nothing new.
intake-promise-heading = Promise of a receipt
intake-promise-how = Copy this text. After an hour you can exchange it for the receipt in the mailbox.
intake-receipt-heading = Your receipt
intake-receipt-how = Copy this text and keep it where nobody looks. It shows that something arrived, and no more.

## Mailbox

intake-mailbox-heading = Read the answer
intake-mailbox-code = Your code, 20 digits
intake-mailbox-code-hint = With or without spaces, in any digits.
intake-mailbox-own-word = Your own word, if you chose one
intake-mailbox-open = Open
intake-mailbox-no-code = The code is lost?
intake-mailbox-lost = Nobody can bring it back. Call us or write again; you need not explain anything.
intake-thread-heading = Our answers
intake-thread-we = We wrote
intake-thread-you = You wrote
intake-thread-empty = There is no answer yet. Your message has arrived, and it is not forgotten.
intake-thread-write = Write again
intake-thread-sent = It has arrived.

## When something does not work

intake-go-on = Go on
intake-refused-not-found = There is no such page.
intake-refused-form-too-old = This form was open too long.
intake-refused-empty = Nothing was written.
intake-refused-text-too-long = The text is too long for one message.
intake-refused-file-too-large = The file is too large.
intake-refused-file-cut-off = The file did not arrive whole.
intake-refused-form-unreadable = The form did not arrive as we sent it to you.
intake-refused-characters = There are characters in the text that cannot be read.
intake-refused-number-missing = You want us to contact you, but the number is missing.
intake-refused-code-length = A code has 20 digits; here there are more or fewer.
intake-refused-code-characters = There is something in the code that is not a digit.
intake-refused-code-digit = One digit is not right.
intake-refused-code-unknown = This code opens nothing. Perhaps a digit or your own word is wrong, or it is too old.
intake-refused-too-many = Too many are trying at this moment.
intake-refused-broken = Something broke on our side. Nothing was kept.
intake-next-not-found = Start again from the first page.
intake-next-send-again = Nothing was kept. Please send it once more.
intake-next-write = A few words are enough.
intake-next-shorten = Send the first part now and the rest with your code.
intake-next-file = Send it without the file, or with a smaller one. Nothing was kept.
intake-next-type-again = Please type those words again instead of pasting them.
intake-next-number = Write the number, or choose that we do not contact you.
intake-next-code = Look at your paper and try again. If it does not open, write to us anew or call.
intake-next-wait = Wait a minute and try again. What you wrote is still in your form.
intake-next-call = Please try again in a few minutes, or call.

## What the scripts say

intake-script-sealing = Sealing on this phone…
intake-script-sending = Sending… { $percent } %
intake-script-failed = It was not sent. What you wrote is still here: check the network and press Send again.
intake-script-empty = Nothing is written yet. A few words are enough, or a recording.
intake-script-too-large = This file is too large. Choose a smaller one.
intake-script-record = Record your voice
intake-script-stop = Stop
intake-script-discard = Throw the recording away
intake-script-recorded = Recorded: { $seconds } seconds
intake-script-no-microphone = This phone does not let us record. You can write, or add a file.
intake-script-opening = Opening on this phone…
intake-script-forged = One message cannot be verified and is not shown. Please call us.

## For a man whose phone may be searched

intake-out-heading = You want to get out
intake-out-searched = Could anyone search this phone? Then write nothing. Remember the number and delete this page.
intake-out-number = Remember:
intake-out-send-heading = What not to send to anyone
intake-out-send = Where you are. Your unit. Names, pictures or papers of others. Anything about weapons.
intake-out-unsigned-heading = If you have not signed yet
intake-out-unsigned = Do not sign what you cannot read. Ask for your passport back and call the embassy today: before the contract it is easier than after it.
intake-out-group = For yourself or with others, each man speaks for himself. Do not give us the others’ names.
intake-out-ways-heading = Ways, and what each costs
intake-out-ways = We persuade nobody. Only you know what is possible where you are.
intake-out-rights-heading = If you are captured (Third Geneva Convention)
intake-out-right-safe = Who lays down his weapon may not be attacked, beaten or humiliated.
intake-out-right-silent = You must give only name, rank, number and date of birth.
intake-out-right-care = You have a right to food, a doctor and protection.
intake-out-right-letter = You may write home, and the Red Cross may visit you.
intake-out-right-return = Prisoners may be exchanged back to that army. If you fear it, tell the Red Cross.
intake-out-home-law = In Iraq only a judge decides. Whoever was deceived or forced should say so: it counts. We can promise you no verdict.
intake-out-card-heading = For the family: to be read to him by phone
intake-out-card-how = Calls can be listened to. Read only these lines.
intake-out-card = “We love you. Do not tell me where you are. You must give only name, rank, number and date of birth. Ask for the Red Cross. The number that helps is:”
intake-out-delete = Now delete this page from the history.
intake-out-write = Nobody can search this phone: write to us
