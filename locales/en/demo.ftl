## The page that only a demonstration has

demo-title = Sanad, to try
demo-intro = Everybody here is fictional. Sign in as any role, or open the pages as people see them.
demo-outside = From outside
demo-first-screen = The first screen
demo-code = A fictional mother wrote this code on paper:
demo-mailbox = Open the mailbox with it
demo-inside = From inside: choose a role
demo-words = The six words
demo-script = The desk needs JavaScript. Switch it on and load the page again.
demo-deriving = Working out the key from the words, a few seconds…
demo-wrong = That did not work. Load the page and try again.
