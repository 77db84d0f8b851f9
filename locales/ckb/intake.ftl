## The first screen

intake-home-heading = ئێمە لەگەڵتداین
intake-call-day-night = پەیوەندیی بێبەرامبەر، شەو و ڕۆژ
intake-call = پەیوەندیی بێبەرامبەر
intake-line-neutral = ئێمە لیژنەیەکی فەرمیی عێراقین و زانیاری نادەینە ھیچ سوپایەکی بیانی.
intake-line-no-complaint = پرسیارکردن لە کوڕەکەت سکاڵا نییە لەسەری.
intake-line-no-name = پێویست ناکات ناوی خۆت بڵێیت.
intake-line-no-money = ئێمە پارە وەرناگرین. ھەر کەسێک بە ناوی ئێمەوە پارە داوا بکات، فێڵبازە.
intake-line-sharing = قسەکانت بە کەس ناڵێین مەگەر خۆت ڕازی بیت، یان بە فەرمانی دادوەر، یان ئەگەر ژیانێک یان منداڵێک لە مەترسیدا بێت. ناشتوانین بەڵێنی بڕیاری دادگات پێ بدەین.
intake-line-history = ئەم مۆبایلە ئەم لاپەڕەیە لە بیردا دەھێڵێتەوە. دواتر لە مێژوودا بیسڕەوە.
intake-doors = چۆن دەتوانین یارمەتیت بدەین؟
intake-door-relative = کەسێکم سەفەری کردووە و ھیچ ھەواڵێکی نییە
intake-door-worry = نیگەرانی کەسێکم کە لەوانەیە بڕوات
intake-door-offer = ئۆفەرێکی دەرەوەم ھەیە و دەمەوێت لێی دڵنیا بم
intake-door-exit = من لەوێم و دەمەوێت دەرباز بم
intake-door-tip = کەسێک دەناسم گەنج بۆ جەنگ دەبات
intake-door-returnee = گەڕاومەتەوە و پێویستم بە یارمەتییە
intake-door-question = تەنھا پرسیارێکم ھەیە
intake-door-code = کۆدم ھەیە و دەمەوێت وەڵامەکە ببینم
intake-will-he-be-punished = سزا دەدرێت؟
intake-do-you-tell-police = بە پۆلیس دەڵێن؟
intake-who-signed = کێ ئەم وەڵامانەی واژۆ کردووە؟
intake-fictional = خەیاڵییە، تەنھا بۆ تاقیکردنەوە. لە ڕاستیدا فەرمانێکی وا نییە.

## While no names may be taken

intake-closed-heading = دەتوانیت پەیوەندی بکەیت و بپرسیت
intake-closed-why = ئێستا لێرە نە ناو وەردەگرین و نە نامە، چونکە ئەو فەرمانەی دەیانپارێزێت ھێشتا واژۆ نەکراوە. ئامۆژگاری و ژمارەکان ھەر ئێستا لەبەردەستدان.
intake-closed-others = لایەنی تر کە دەتوانن یارمەتی بدەن

## The report, step by step

intake-step = ھەنگاوی { $step } لە { $steps }
intake-next = دواتر
intake-back = گەڕانەوە
intake-yes = بەڵێ
intake-no = نەخێر
intake-send = بینێرە
intake-question-relative = بە قسەی خۆت بۆمان بگێڕەوە چی ڕووی داوە
intake-hint-relative = کەی ڕۆیشت، بۆ کوێ، کەی دواجار قسەی لەگەڵ کردیت؟ وا بنووسە وەک بۆ دراوسێکەتی بگێڕیتەوە. دەتوانیت ناوی نەھێنیت.
intake-question-worry = نیگەرانیت لەبارەی ئەوەوە چییە؟
intake-question-offer = بەڵێنی چییان پێ داویت؟
intake-hint-offer = دەتوانیت قسەکانیان لێرە دابنێیت. ناوی تۆمان ناوێت و پێیان ناڵێین.
intake-question-exit = ئێستا زیاتر لە ھەموو شت پێویستت بە چییە؟
intake-hint-exit = مەنووسە لە کوێیت، یەکەکەت چییە، یان ناوی کەسانی تر. چەند وشەیەک بەسە.
intake-question-tip = چی لەبارەیەوە دەزانیت؟
intake-hint-tip = خۆت چیت بینی یان بیست، و خەڵکی تر چییان پێ گوتیت؟ شتێک مەنووسە دەربخات کە تۆ نووسیوتە.
intake-question-returnee = ئێستا پێویستت بە چییە؟
intake-hint-returnee = کاغەز، پزیشک، قەرز، کەسێک قسەی لەگەڵ بکەیت، یان ئەوەی لەبارەی تۆوە ھەمانە. پێویست ناکات بگێڕیتەوە چیت بەسەر ھاتووە.
intake-question-question = دەتەوێت چی بزانیت؟
intake-hint-question = چۆنت پێ خۆشە وا بپرسە. پێویست ناکات بڵێیت بۆچی دەپرسیت.
intake-files = وێنە یان دەنگ، ئەگەر ھەتە
intake-about-him = دەتەوێت لەبارەی ئەوەوە پێمان بڵێیت؟
intake-about-offer = دەتەوێت زیاترمان پێ بڵێیت؟
intake-about-recruiter = چۆن دەناسرێتەوە؟
intake-about-you = دەتەوێت زیاترمان پێ بڵێیت؟
intake-about-hint = ئەوەی نایزانیت یان ناتەوێت بیڵێیت، بە بەتاڵی بەجێی بھێڵە.
intake-sought-name = ناوی، وەک بانگی دەکەن یان وەک لە کاغەزەکانیدا نووسراوە
intake-sought-birth = کەی لەدایک بووە؟ بە نزیکەیی بەسە
intake-sought-place = خەڵکی کوێیە و بۆ کوێ چوو؟
intake-last-heard = دواجار کەی و چۆن ھەواڵیت زانی؟
intake-relation = چیی تۆیە؟
intake-offer-seen = ئۆفەرەکەت لە کوێ بینی؟
intake-offer-promised = بەڵێنی چەند دەدەن، و بۆ چی؟
intake-offer-leaving = کەی دەڕۆیت؟
intake-recruiter-account = ھەژمار، کەناڵ، نووسینگە یان ژمارەکەی
intake-recruiter-promises = بەڵێنی چی بە خەڵک دەدات؟
intake-how-known = چۆن دەیزانیت؟ خۆت بینیت، یان لە کێت بیست؟
intake-returned-when = کەی گەڕایتەوە؟
intake-help-wanted = یەکەم شت چی یارمەتیت دەدات؟
intake-urgent-heading = سێ پرسیاری کورت
intake-danger-now = ئێستا کەسێک لە مەترسیدایە؟
intake-under-18 = تەمەنی لە خوار 18 ساڵەوەیە؟
intake-leaving-72h = لە ماوەی سێ ڕۆژدا دەڕوات، یان لە ڕێگادایە؟
intake-danger-me = ئێستا لە مەترسیدایت؟
intake-under-18-me = تەمەنت لە خوار 18 ساڵەوەیە؟
intake-moved-72h = لە ماوەی سێ ڕۆژدا دەتگوازنەوە؟
intake-urgent-unsure = ئەگەر نازانیت، بە بەتاڵی بەجێی بھێڵە. ئەگەر بەپەلەیە، پەیوەندی بکە: لە نووسین خێراترە.
intake-contact-question = دەتوانین پەیوەندیت پێوە بکەین؟
intake-contact-why = مەرج نییە. ھەمیشە دەتوانیت لێرە بە کۆدەکە وەڵامەکەمان ببینیت.
intake-contact-no = نەخێر. خۆم بە کۆدەکە دەگەڕێمەوە
intake-contact-yes = بەڵێ، و خۆم دەڵێم چۆن
intake-contact-medium = چۆن
intake-medium-phone = تەلەفۆن
intake-medium-whatsapp = واتساپ
intake-medium-telegram = تێلێگرام
intake-medium-sms = نامەی کورت
intake-medium-email = ئیمەیڵ
intake-contact-number = ژمارە یان ھەژمار
intake-contact-hours = ئەو کاتژمێرانەی بۆ تۆ ئارامن
intake-contact-from = لە
intake-contact-until = تا
intake-contact-caller = کێ پەیوەندیت پێوە بکات
intake-caller-any = جیاوازی نییە
intake-caller-woman = ژن
intake-caller-man = پیاو
intake-contact-ask-for = داوای کێ بکەین؟
intake-contact-say = ئەگەر کەسێکی تر وەڵامی دایەوە، بڵێین کێین؟
intake-contact-never-say = ئەو وشانەی نابێت ھەرگیز بیانڵێین، بە فاریزە جیایان بکەرەوە
intake-contact-voicemail = دەتوانین نامەی دەنگی بەجێ بھێڵین؟
intake-share-question = دەتوانین ئەمە بە کەسی تر بڵێین؟
intake-share-why = تەنھا بەوانەی دەتوانن یارمەتی بدەن: باڵیۆزخانە، خاچی سوور. ھەرگیز بە سوپایەکی بیانی نا. دواتر دەتوانیت بڕیارەکەت بگۆڕیت.
intake-share-anonymous = نەخێر. و نامەوێت بڵێم کێم
intake-share-confidential = نەخێر. لەنێوان من و ئێوەدا بمێنێتەوە
intake-share-shareable = بەڵێ، بەوانەی دەتوانن یارمەتی بدەن
intake-send-heading = پێش ناردن
intake-send-code = تا ئێستا ھیچ نەنێردراوە. کە «بینێرە» دادەگریت، کۆدێکی 20 ژمارەییت پێ دەدرێت. ئەمە تاکە ڕێگایە بۆ وەڵامەکەمان. کاغەزێک ئامادە بکە.
intake-own-word = وشەیەکی خۆت، ئەگەر حەز دەکەیت
intake-own-word-hint = لەگەڵ ئەمەدا، کۆدەکە بە تەنیا ھیچ ناکاتەوە. ئەگەر لەبیرت چوو، کەس ناتوانێت پێت بڵێتەوە.
intake-receipt = پسوولەم دەوێت
intake-receipt-hint = دەیسەلمێنێت کە شتێک گەیشتووە، نەک چی و لە کێوە. ئەگەر کەسێک شتەکانت بپشکنێت، بەبێ ئەوە ئارامترە.
intake-sealed-by-server = ئەم لاپەڕەیە بەبێ سکریپتیش کار دەکات. نووسینەکەت بە شفرەکراوی دێت، و ڕاژەکارەکەمان لە بیرگەی خۆیدا مۆری دەکات پێش ئەوەی بگاتە ھیچ دیسکێک. دواتر تەنھا تیمی ھێڵەکە دەتوانێت بیکاتەوە.

## Could anyone search this phone?

intake-phone-question = لەوانەیە کەسێک ئەم مۆبایلە بپشکنێت؟
intake-phone-why = ئەفسەرێک، ھاوڕێیەک، کەسێک لە خاڵی پشکنین. ئەوەی لێرە دەینووسیت لەوانەیە تێیدا بدۆزرێتەوە.
intake-phone-yes = بەڵێ، یان دڵنیا نیم
intake-phone-no = نەخێر، کەس
intake-remember-heading = لێرە مەنووسە. ئەم ژمارەیە لەبەر بکە.
intake-remember-how = لە مۆبایلێکی ترەوە پەیوەندی بکە، یان با کەسێک لە ماڵەوە لەبری تۆ پەیوەندیمان پێوە بکات. دواتر ئەم لاپەڕەیە لە مێژوودا بسڕەوە.
intake-remember-out = بخوێنەوە دەتوانیت چی بکەیت

## After sending

intake-received-heading = گەیشت
intake-received-code = ئەمە کۆدەکەتە. ھەر ئێستا لەسەر کاغەز بینووسە: ئەم لاپەڕەیە جارێکی تر پیشانی نادات.
intake-keep-heading = چۆن ھەڵیبگریت
intake-keep-paper = وەک ژمارەی تەلەفۆن بینووسە، لەنێو ژمارەکانی تردا. وێنە لەم مۆبایلەدا لەوانەیە بدۆزرێتەوە.
intake-keep-secret = مەیدە بە کەس. ئێمە ھەرگیز بە تەلەفۆن داوای ناکەین.
intake-keep-lost = ئەگەر ون بوو، کەس ناتوانێت بیگەڕێنێتەوە، ئێمەش نا. دەتوانیت دووبارە بنووسیت و کۆدێکی نوێ وەربگریت.
intake-then-heading = ئێستا چی دەبێت
intake-then-read = کەسێک لە تیمەکەمان لە ماوەی 24 کاتژمێردا دەیخوێنێتەوە. ئەگەر مەترسی ھەبێت، زووتر.
intake-then-answer = وەڵامەکە لێرە لە سندوقەکەدا چاوەڕێت دەکات. تەنھا کۆدەکەی تۆ دەیکاتەوە.
intake-then-nothing = لانیکەم ھەر 30 ڕۆژ جارێک بۆت دەنووسین، تەنانەت ئەگەر شتێکی نوێش نەبێت.
intake-promise-heading = بەڵێنی پسوولە
intake-promise-how = ئەم دەقە لەبەر بگرەوە. دوای کاتژمێرێک دەتوانیت لە سندوقەکەدا بیگۆڕیتەوە بە پسوولە.
intake-receipt-heading = پسوولەکەت
intake-receipt-how = ئەم دەقە لەبەر بگرەوە و لە شوێنێک ھەڵیبگرە کەس سەیری نەکات. دەری دەخات کە شتێک گەیشتووە، و بەس.

## Mailbox

intake-mailbox-heading = وەڵامەکە ببینە
intake-mailbox-code = کۆدەکەت، 20 ژمارە
intake-mailbox-code-hint = بە بۆشایی یان بەبێ بۆشایی، بە ھەر جۆرە ژمارەیەک.
intake-mailbox-own-word = وشەکەی خۆت، ئەگەر ھەڵتبژاردووە
intake-mailbox-open = بیکەرەوە
intake-mailbox-no-code = کۆدەکەت ون بووە؟
intake-mailbox-lost = کەس ناتوانێت بیگەڕێنێتەوە. پەیوەندیمان پێوە بکە یان دووبارە بنووسە، پێویست ناکات ھیچ ڕوون بکەیتەوە.
intake-thread-heading = وەڵامەکانمان
intake-thread-we = بۆمان نووسیت
intake-thread-you = نووسیت
intake-thread-empty = ھێشتا وەڵام نییە. نامەکەت گەیشتووە و لەبیرمان نەکردووە.
intake-thread-write = دووبارە بنووسە
intake-thread-sent = گەیشت.

## When something does not work

intake-go-on = بەردەوام بە
intake-refused-not-found = لاپەڕەیەکی وا نییە.
intake-refused-form-too-old = ئەم لاپەڕەیە زۆر بە کراوەیی مایەوە.
intake-refused-empty = ھیچ نەنووسراوە.
intake-refused-text-too-long = دەقەکە بۆ یەک نامە زۆر درێژە.
intake-refused-file-too-large = فایلەکە زۆر گەورەیە.
intake-refused-file-cut-off = فایلەکە بە تەواوی نەگەیشت.
intake-refused-form-unreadable = فۆرمەکە وەک ئەوەی ناردمان بۆت نەگەیشتەوە.
intake-refused-characters = لە دەقەکەدا پیتێک ھەیە ناخوێنرێتەوە.
intake-refused-number-missing = دەتەوێت پەیوەندیت پێوە بکەین، بەڵام ژمارەکە نییە.
intake-refused-code-length = کۆد 20 ژمارەیە، لێرە زیاترە یان کەمترە.
intake-refused-code-characters = لە کۆدەکەدا شتێک ھەیە ژمارە نییە.
intake-refused-code-digit = ژمارەیەک ھەڵەیە.
intake-refused-code-unknown = ئەم کۆدە ھیچ ناکاتەوە. ڕەنگە ژمارەیەک یان وشەکەی خۆت ھەڵە بێت، یان کۆن بووبێت.
intake-refused-too-many = لەم ساتەدا خەڵکێکی زۆر ھەوڵ دەدەن.
intake-refused-broken = لای ئێمە شتێک تێک چوو. ھیچ ھەڵنەگیرا.
intake-next-not-found = لە یەکەم لاپەڕەوە دەست پێ بکەرەوە.
intake-next-send-again = ھیچ ھەڵنەگیرا. تکایە جارێکی تر بینێرە.
intake-next-write = چەند وشەیەک بەسە.
intake-next-shorten = ئێستا بەشی یەکەم بنێرە و ئەوی تر بە کۆدەکە.
intake-next-file = بەبێ فایل بینێرە، یان بە فایلێکی بچووکتر. ھیچ ھەڵنەگیرا.
intake-next-type-again = تکایە ئەو وشانە بە دەستی خۆت بنووسەوە، لەبەریان مەگرەوە.
intake-next-number = ژمارەکە بنووسە، یان ھەڵبژێرە کە پەیوەندیت پێوە نەکەین.
intake-next-code = سەیری کاغەزەکەت بکە و دووبارە ھەوڵ بدەرەوە. ئەگەر نەکرایەوە، لە نوێوە بنووسە یان پەیوەندی بکە.
intake-next-wait = خولەکێک چاوەڕێ بکە و دووبارە ھەوڵ بدەرەوە. نووسینەکەت ھێشتا لە فۆرمەکەدایە.
intake-next-call = تکایە دوای چەند خولەکێک ھەوڵ بدەرەوە، یان پەیوەندی بکە.

## What the scripts say

intake-script-sealing = لەم مۆبایلەدا مۆر دەکرێت…
intake-script-sending = دەنێردرێت… { $percent } ٪
intake-script-failed = نەنێردرا. نووسینەکەت ھێشتا لێرەیە: سەیری تۆڕەکە بکە و دووبارە «بینێرە» دابگرە.
intake-script-empty = ھێشتا ھیچ نەنووسراوە. چەند وشەیەک یان دەنگێک بەسە.
intake-script-too-large = ئەم فایلە زۆر گەورەیە. یەکێکی بچووکتر ھەڵبژێرە.
intake-script-record = دەنگت تۆمار بکە
intake-script-stop = بیوەستێنە
intake-script-discard = دەنگەکە بسڕەوە
intake-script-recorded = تۆمار کرا: { $seconds } چرکە
intake-script-no-microphone = ئەم مۆبایلە ڕێگە نادات تۆمار بکەین. دەتوانیت بنووسیت یان فایل زیاد بکەیت.
intake-script-opening = لەم مۆبایلەدا دەکرێتەوە…
intake-script-forged = نامەیەک ھەیە ناتوانین لێی دڵنیا بین، بۆیە پیشان نادرێت. تکایە پەیوەندیمان پێوە بکە.

## For a man whose phone may be searched

intake-out-heading = دەتەوێت دەرباز بیت
intake-out-searched = لەوانەیە کەسێک ئەم مۆبایلە بپشکنێت؟ ھیچ مەنووسە. ژمارەکە لەبەر بکە و لاپەڕەکە بسڕەوە.
intake-out-number = لەبەری بکە:
intake-out-send-heading = چی بۆ کەس نەنێریت
intake-out-send = شوێنەکەت. یەکەکەت. ناو و وێنە و کاغەزی کەسانی تر. ھەر شتێک لەبارەی چەکەوە.
intake-out-unsigned-heading = ئەگەر ھێشتا واژۆت نەکردووە
intake-out-unsigned = شتێک واژۆ مەکە نەتوانیت بیخوێنیتەوە. داوای پاسپۆرتەکەت بکەرەوە و ھەر ئەمڕۆ پەیوەندی بە باڵیۆزخانەوە بکە: پێش گرێبەست لە دوای ئاسانترە.
intake-out-group = بۆ خۆت بێت یان لەگەڵ کەسانی تر، ھەر کەسە قسەی خۆی دەکات. ناوی کەسانی ترمان مەدەرێ.
intake-out-ways-heading = ڕێگاکان، و نرخی ھەریەکەیان
intake-out-ways = ئێمە کەس ھان نادەین. تەنھا تۆ دەزانیت لای تۆ چی دەکرێت.
intake-out-rights-heading = ئەگەر دیل کرایت (پەیماننامەی سێیەمی جنێڤ)
intake-out-right-safe = ئەوەی چەکی دانا، نابێت ھێرشی بکرێتە سەر، لێی بدرێت یان سووکایەتی پێ بکرێت.
intake-out-right-silent = تەنھا پێویستە ناو، پلە، ژمارە و بەرواری لەدایکبوونت بڵێیت.
intake-out-right-care = مافی خواردن و پزیشک و پاراستنت ھەیە.
intake-out-right-letter = مافی نامە بۆ ماڵەوە و سەردانی خاچی سوورت ھەیە.
intake-out-right-return = دیل لەوانەیە بە ئاڵوگۆڕ بگەڕێنرێتەوە بۆ ھەمان سوپا. ئەگەر دەترسیت، بە خاچی سوور بڵێ.
intake-out-home-law = لە عێراق تەنھا دادوەر بڕیار دەدات. ئەگەر فریو دراویت یان زۆرت لێ کراوە، بیڵێ: حیسابی بۆ دەکرێت. ناتوانین بەڵێنی بڕیار بدەین.
intake-out-card-heading = بۆ خێزان: بە تەلەفۆن بۆی بخوێننەوە
intake-out-card-how = لەوانەیە گوێ لە پەیوەندییەکە بگیرێت. تەنھا ئەم دێڕانە بخوێننەوە.
intake-out-card = «خۆشمان دەوێیت. مەڵێ لە کوێیت. تەنھا پێویستە ناو، پلە، ژمارە و بەرواری لەدایکبوونت بڵێیت. داوای خاچی سوور بکە. ئەو ژمارەیەی یارمەتیت دەدات:»
intake-out-delete = ئێستا ئەم لاپەڕەیە لە مێژوودا بسڕەوە.
intake-out-write = کەس ناتوانێت ئەم مۆبایلە بپشکنێت: بۆمان بنووسە
