web-neutral-title = Довідкова сторінка
web-skip = До змісту
web-languages = Мови
web-demo-banner = Це демонстрація. Усі люди тут вигадані, і на написане тут ніхто не відповість.
web-quick-exit = Швидко піти з цієї сторінки
