web-neutral-title = لاپەڕەی زانیاری
web-skip = بڕۆ بۆ ناوەڕۆک
web-languages = زمانەکان
web-demo-banner = ئەمە وەشانی تاقیکردنەوەیە. ھەموو کەسەکان خەیاڵین و کەس وەڵامی ئەوەی لێرە دەینووسیت ناداتەوە.
web-quick-exit = بە خێرایی لەم لاپەڕەیە بڕۆ دەرەوە
web-refused = داواکارییەکە جێبەجێ نەکرا
web-home = بگەڕێوە بۆ لاپەڕەی یەکەم
web-not-found = ئەم لاپەڕەیە نییە. بگەڕێوە بۆ لاپەڕەی یەکەم.
web-stale-form = ئەم لاپەڕەیە زۆر بە کراوەیی مایەوە. سەرلەنوێ بیکەرەوە و دووبارە بنووسە.
web-busy = ماڵپەڕەکە ئێستا سەرقاڵە و ھیچ شتێک پاشەکەوت نەکرا. خولەکێک چاوەڕێ بکە و دووبارە ھەوڵ بدەوە.
web-locked = گەنجینەکە داخراوە. با یەکێک لە خاوەن کلیلەکان بیکاتەوە، پاشان دووبارە ھەوڵ بدەوە.
web-bad-text = ھەندێک پیت لە دەقەکەدا ھەن کە ناخوێنرێنەوە. بیانسڕەوە و سەرلەنوێ بیاننووسە.
web-too-long = دەقەکە زۆر درێژە. کورتی بکەرەوە و دووبارە بینێرە.
web-bad-form = فۆرمەکە بە ناتەواوی گەیشت. ھەنگاوێک بگەڕێوە و تەواوی بکە.
web-day-and-hour = { $day }ی { $month }ی { $year }، کاتژمێر { $hour } بە کاتی بەغدا
web-month-1 = کانوونی دووەم
web-month-2 = شوبات
web-month-3 = ئازار
web-month-4 = نیسان
web-month-5 = ئایار
web-month-6 = حوزەیران
web-month-7 = تەمووز
web-month-8 = ئاب
web-month-9 = ئەیلوول
web-month-10 = تشرینی یەکەم
web-month-11 = تشرینی دووەم
web-month-12 = کانوونی یەکەم
web-clock-left-minutes = { $count ->
    [one] یەک خولەک ماوە
   *[other] { $count } خولەک ماوە
    }
web-clock-left-hours = { $count } کاتژمێر ماوە
web-clock-left-days = { $count } ڕۆژ ماوە
web-clock-late-minutes = { $count ->
    [one] یەک خولەک دواکەوتووە
   *[other] { $count } خولەک دواکەوتووە
    }
web-clock-late-hours = { $count } کاتژمێر دواکەوتووە
web-clock-late-days = { $count } ڕۆژ دواکەوتووە
