web-neutral-title = Information page
web-skip = Skip to the content
web-languages = Languages
web-demo-banner = This is a demonstration. Everyone in it is fictional, and nobody answers what you write here.
web-quick-exit = Leave this page quickly
