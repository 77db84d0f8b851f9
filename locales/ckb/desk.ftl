## What every page of the desk says

desk-title = مێز
desk-menu = لیستە
desk-place-queue = ھاتووەکان
desk-place-persons = کەسەکان
desk-place-promises = بەڵێنەکان
desk-place-lists = لیستەکان
desk-place-candidates = لێکچوونەکان
desk-place-prevention = پێش ڕۆیشتن
desk-place-brief = پوختە
desk-place-staff = کارمەندان
desk-place-matrix = خشتەی دەسەڵاتەکان
desk-vault-open = گەنجینە کراوەیە
desk-vault-locked = گەنجینە داخراوە
desk-lock = داخستن
desk-sign-out = چوونەدەرەوە
desk-unlock-heading = کلیلەکەت بکەرەوە
desk-unlock-words = شەش وشەکەت
desk-unlock = کردنەوە
desk-unlock-passkey = کردنەوە بە کلیلی تێپەڕین
desk-place-keys = کلیلەکانم
desk-language = زمان بگۆڕە
desk-back = بگەڕێوە بۆ نووسینگە
desk-refused = لەم نێوەدا شتێک گۆڕا و ھیچ پاشەکەوت نەکرا. لاپەڕەکە نوێ بکەرەوە و پێش دووبارەکردنەوە سەیری بکە.

## What the scripts of the desk say

desk-script-locked = کلیلەکە داخراوە. بۆ خوێندنەوە بیکەرەوە.
desk-script-unlocked = کلیلەکە کراوەیە.
desk-script-unlocking = کلیلەکە دەکرێتەوە…
desk-script-wrong = وشەکان دروست نین. سەیریان بکەرەوە و دووبارە ھەوڵ بدەوە.
desk-script-opening = دەکرێتەوە…
desk-script-open-first = سەرەتا نامەکان بکەرەوە، پاشان وەڵام بنووسە.
desk-script-forged = ئەم نامەیە خاوەنی کۆدەکە نەینووسیوە، یان گۆڕدراوە. پشتی پێ مەبەستە و سەرپەرشتیار ئاگادار بکەرەوە.
desk-script-swapped = ئەم نامەیە ھی سندوقێکی ترە. سەرپەرشتیار ئاگادار بکەرەوە.
desk-script-replayed = ئەمە نامەیەکی کۆنە و دووبارە ھاتووەتەوە. سەرپەرشتیار ئاگادار بکەرەوە.
desk-script-missing = نامەیەک پێش ئەمە ونە. سەرپەرشتیار ئاگادار بکەرەوە.
desk-script-unreadable = ئەم نامەیە ناکرێتەوە. سەرپەرشتیار ئاگادار بکەرەوە.
desk-script-not-json = ناوەڕۆکەکە ناخوێنرێتەوە. سەرپەرشتیار ئاگادار بکەرەوە.
desk-script-forbidden-word = مەینێرە: وشەیەکی تێدایە کە داوا کراوە نەوترێت: {"{"}word{"}"}
desk-script-sent = نێردرا.
desk-script-failed = نەنێردرا و ھیچ ون نەبوو. دووبارە ھەوڵ بدەوە.
desk-script-saved = پاشەکەوت کرا.
desk-script-no-passkey = ئەم وێبگەڕە کلیلی تێپەڕین ناناسێت. شەش وشەکەت بەکاربھێنە.
desk-script-unknown-word = وشەی «{"{"}word{"}"}» لە لیستەکەدا نییە. نووسینەکەی ببینەرەوە.
desk-not-fresh = دەبێت لە پێنج خولەکی ڕابردوودا سەلماندبێتت کە لێرەیت. کلیلەکەت بە وشەکانت بکەرەوە و دووبارە ھەوڵ بدەوە.
desk-same-person = تۆ یەکەم ڕازی بوویت. دەبێت کەسێکی تر ڕازی بێت.
desk-invited = یەکێکتان ئەوی تری بانگھێشت کردووە، بۆیە بە دوو کەس ناژمێردرێن. داوا لە کەسێکی تر بکە.
desk-changed = لەو کاتەوە کە یەکەم ڕازی بوو بابەتەکە گۆڕاوە. لاپەڕەکە نوێ بکەرەوە و سەیری بکە.
desk-script-wrapped = کلیلەکان گەیشتن.
desk-script-deriving = کلیلەکەت لە وشەکانتەوە دروست دەکرێت…
desk-script-take = بیبە بۆ فایلەکە: دواتر ڕاژەکە دەتوانێت بیخوێنێتەوە
desk-script-taken = لە فایلەکەدایە. لاپەڕەکە نوێ بکەرەوە.
