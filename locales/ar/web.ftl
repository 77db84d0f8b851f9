web-neutral-title = صفحة معلومات
web-skip = روح للمحتوى
web-languages = اللغات
web-demo-banner = نسخة للتجربة. كل الأشخاص بيها من الخيال، وماكو أحد يجاوب على اللي تكتبه هنا.
web-quick-exit = اطلع بسرعة من هالصفحة
