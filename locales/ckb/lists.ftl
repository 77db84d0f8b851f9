## ھەموو فایلەکە
lists-cannot-open = ئەم فایلە ناکرێتەوە. شوێنەکەی و مافی خوێندنەوەت بپشکنە.
lists-problem-empty-file = فایلەکە بەتاڵە. دیسان لە نێرەرەکەی داوا بکە.
lists-problem-too-large = فایلەکە لە 32 مێگابایت گەورەترە. دابەشی بکە و پارچەکان یەک بە یەک بھێنە.
lists-problem-too-many-rows = لیستەکە زیاتر لە 100,000 ڕیزی ھەیە. دابەشی بکە و پارچەکان یەک بە یەک بھێنە.
lists-problem-unpacks-too-large = ئەم فایلە کاتێک دەکرێتەوە زۆر لەوە گەورەتر دەبێت کە لیستێک پێویستیەتی. نەکرایەوە؛ داوای CSV ی ئاسایی بکە.
lists-problem-damaged-workbook = فایلەکە تێکچووە یان بڕاوە. دیسان لە نێرەرەکەی داوا بکە.
lists-problem-locked-workbook = فایلەکە وشەی نھێنی لەسەرە. لە بەرنامەی خشتەدا لایبە و دیسان پاشەکەوتی بکە.
lists-problem-other-workbook = ئەم فایلە بە شێوازێکی ترە. لە بەرنامەی خشتەدا بیکەرەوە و وەک XLSX یان CSV پاشەکەوتی بکە.
lists-problem-not-a-list = لەم فایلەدا خشتەیەک کە ناوی تێدا بێت نەدۆزرایەوە. CSV یان XLSX بھێنە، لە ھەر ڕیزێکدا یەک کەس.
lists-problem-truncated = فایلەکە لە ناوەڕاستی ڕیزێکدا کۆتایی دێت. لە نێرەرەکەی بپرسە ئایا ڕیزی تر ھەبووە.
lists-problem-renamed = ناوی فایلەکە شێوازێک دەڵێت و ناوەڕۆکەکەی شێوازێکی ترە. بەپێی ناوەڕۆکەکەی خوێنرایەوە.
lists-problem-missing-name-column = ھیچ ستوونێک ناوی تێدا نییە. بەبێ ناو ناتوانرێت لیستەکە بھێنرێتە ناوەوە.
lists-problem-missing-birth-column = ھیچ ستوونێک ڕۆژی لەدایکبوونی تێدا نییە. ناو بە تەنیا ھەرگیز لە «لەوانەیە» زیاتر نابات.
lists-problem-no-rows = سەردێڕەکان ھەن، بەڵام ھیچ ڕیزێکیان لە ژێردا نییە.
lists-problem-too-many-columns = زیاتر لە 200 ستوون ھەیە. ئەوانی تر نەخوێنرانەوە.
lists-problem-sheet-left-out = پەڕەیەکی تری نابەتاڵ لە فایلەکەدا ھەیە. تەنیا یەکەم پەڕەی لیست خوێنرایەوە.

## یەک ڕیز یان خانە
lists-problem-ragged-row = خانەکانی ئەم ڕیزە لە سەردێڕەکان زیاتر یان کەمترن. لەوانەیە نرخەکان لە ستوونی ھەڵەدا بن.
lists-problem-empty-name = ئەم ڕیزە ناوی تێدا نییە.
lists-problem-duplicate-row = ھەمان ناو و ھەمان ڕۆژی لەدایکبوون لە ڕیزێکی پێشوودا ھەیە.
lists-problem-unreadable-date = ئەم ڕێکەوتە ناخوێنرێتەوە. وەک نووسراوە پارێزرا.
lists-problem-default-birthday = 1ی کانوونی دووەم یان 1ی تەممووز زۆرجار کاتێک دەنووسرێت کە کەس ڕۆژەکە نازانێت. کێشی کەمە.
lists-problem-dates-out-of-order = ڕێکەوتەکان دژی یەکن: گرێبەست پێش لەدایکبوون، یان مردن پێش گرێبەست.
lists-problem-unknown-status = ئەم دۆخە نە «ناسراوەتەوە»یە و نە «لە ئامادەکردندایە». وەک نووسراوە پارێزرا.
lists-problem-mixed-scripts = لە یەک وشەدا پیتی دوو ئەلفوبێ تێکەڵ بوون، وەک C ی لاتینی لە ناوێکی ڕووسیدا.
lists-problem-formula = ئەم خانەیە لە ھاوکێشە دەچێت. وەک دەق پارێزرا و ھیچ حیساب نەکرا.
lists-problem-spreadsheet-error = خودی بەرنامەی خشتەکە لەم خانەیەدا ھەڵە پیشان دەدات.
lists-problem-control-character = لەم خانەیەدا نیشانەی نەبینراو ھەبوون. لابران.
lists-problem-bidi-character = لەم خانەیەدا نیشانەی نەبینراو ھەبوون کە ڕیزی پیتەکان ھەڵدەگێڕنەوە. لابران.
lists-problem-nul-character = لەم خانەیەدا نیشانەی سفر ھەبوو. لابرا.
lists-problem-undecodable-bytes = ھەندێک پیتی ئەم خانەیە پێش ئەوەی فایلەکە بگاتە ئێمە تێکچووبوون.
lists-problem-long-cell = ئەم خانەیە زیاتر لە 1000 پیتی ھەیە. ئەوەی تر بڕدرا.

## ستوونەکان
lists-field-full-name = ناوی تەواو
lists-field-surname = نازناو
lists-field-given-name = ناو
lists-field-father-name = ناوی باوک
lists-field-birth-date = ڕۆژی لەدایکبوون
lists-field-birth-place = شوێنی لەدایکبوون
lists-field-country = وڵات
lists-field-contract-date = ڕێکەوتی گرێبەست
lists-field-death-date = ڕێکەوتی مردن
lists-field-unit = یەکە
lists-field-document = ژمارەی بەڵگەنامە یان ژمارەی کەسی
lists-field-status = دۆخ
lists-field-row-number = ژمارەکردنی خودی لیستەکە
lists-field-other = وەک دۆزراوەتەوە پارێزراوە
lists-why-heading = سەردێڕەکەی وا دەڵێت
lists-why-only-name = سەردێڕەکەی «ناو»ە و ھیچ ستوونێک بۆ نازناو نییە
lists-why-cells = { $alike } لە { $filled } خانەی پڕکراوەی وا دیارن
lists-why-date-order = ڕێکەوتەکانی لە ڕێکەوتی ستوونەکانی تر کۆنتر یان نوێترن
lists-why-taken = ستوونێکی پێشوو ھەمان واتای ھەیە
lists-why-nothing = ھیچ شتێک ناڵێت ئەمە چییە

## لیستەکان لەسەر مێز
lists-title = لیستەکان
lists-lead = ڕیزی لیست سەرەداوێکە بۆ گەڕان، ھەرگیز ڕاستییەک نییە لەسەر ھاووڵاتییەک. لیستەکان تەنیا لەگەڵ ئەوانەدا بەراورد دەکرێن کە دۆسیەیان ھەیە.
lists-bring = ھێنانی لیست
lists-file = فایلەکە
lists-file-hint = فایلی CSV یان XLSX، لە ھەر ڕیزێکدا یەک کەس، زۆرترین 32 مێگابایت. سەرەتا دەپشکنرێت و بەوە ھیچ پاشەکەوت ناکرێت.
lists-check = فایلەکە بپشکنە
lists-held = ئەو لیستانەی ھەن
lists-none = ھێشتا ھیچ لیستێک نەھێنراوە.
lists-rows = { $count ->
    [one] { $count } ڕیز
   *[other] { $count } ڕیز
}
lists-row = ڕیزی لیستەکە
lists-report-title = چۆنێتیی فایلەکە
lists-nothing-kept = ھێشتا ھیچ پاشەکەوت نەکراوە. فایلەکە نیو کاتژمێر لە بیرگەدا چاوەڕێ دەکات.
lists-problems = ئەوەی شایانی سەیرکردنێکی ترە
lists-no-problems = ھیچ. ھەموو ڕیزێک خوێنرایەوە.
lists-times = { $count ->
    [one] یەک جار:
   *[other] { $count } جار:
}
lists-places-hint = ژمارەکان ڕیز و ستوونی ناو فایلەکەن، لە 1ەوە دەژمێردرێن.
lists-columns = ستوونەکان
lists-heading = سەردێڕ
lists-taken-for = بە چی دانراوە
lists-why = بۆچی
lists-back = گەڕانەوە بۆ لیستەکان
lists-terms = لەسەر چ بنەمایەک
lists-terms-lead = لیست تەنیا لەگەڵ سەرچاوەکەی و ئاستی متمانەی و بنەمای یاسایی بەکارھێنانی پاشەکەوت دەکرێت.
lists-terms-title = ناوی لیستەکە
lists-terms-source = کێ بڵاوی کردەوە یان دایە دەستمان، و لە کوێ
lists-terms-kind = جۆر
lists-terms-status = چی لەسەر کەسەکان دەڵێت، ئەگەر ڕیزەکە شتێکی تر نەڵێت
lists-terms-reliability = ئاستی متمانە بە سەرچاوەکە
lists-terms-basis = بنەمای یاسایی
lists-terms-basis-hint = یاسا یان ڕێککەوتن یان بڕیارەکە بنووسە.
lists-terms-given = لە بەرامبەردا چی درا
lists-given-nothing = ھیچ لەسەر کەسەکان
lists-terms-given-hint = ھەر شتێکی تر پێش ھێنانی لیستەکە ڕەزامەندیی سەرۆکی دەوێت.
lists-terms-given-missing = دڵنیا بکەرەوە کە لە بەرامبەردا ھیچ لەسەر کەسەکان نەدراوە. ئەگەر نا، سەرەتا لە سەرۆک بپرسە.
lists-terms-missing = ناوی لیستەکە و سەرچاوەکەی و ئاستی متمانەی بنووسە.
lists-import = پاشەکەوتی بکە و بەراوردی بکە
lists-drop = واز لە فایلەکە بھێنە
lists-draft-gone = ئەم فایلە چیتر چاوەڕێ ناکات. دیسان بیھێنە.
lists-progress-title = لیستەکە پاشەکەوت و بەراورد دەکرێت
lists-progress = { $done } لە { $of } ڕیز بەراورد کراون
lists-look-again = دیسان سەیر بکە
lists-imported = ھێنراوە لە
lists-lead-not-fact = ڕیزەکان سەرەداون. ئایا ڕیزێک خاوەنی دۆسیەیەکە؟ ئەوە دوو کەس بڕیاری لێ دەدەن.
lists-compare-again = دیسان بەراوردی بکە
lists-where = دۆخ
lists-pages = پەڕەکانی لیستەکە
lists-before = ڕیزەکانی پێشوو
lists-after = ڕیزەکانی دواتر
lists-to-candidates = کێ لەوانەیە یەک کەس بن
lists-refused-nothing-to-import = ھیچ ناوێک لەم فایلەدا نییە. ھیچ پاشەکەوت نەکرا.

## ئەوانەی لەوانەیە یەک بن
lists-queue-title = کێ لەوانەیە یەک کەس بن
lists-queue-lead = لێکچوونی ناو بێتاوانی خستووەتە زیندان. سەرەتا سەیری ئەوە بکە کە دژی دەوەستێت.
lists-queue-waiting = ئەوەی چاوەڕێی بڕیارە
lists-queue-decided = ئەوەی بڕیاری لێ دراوە
lists-queue-empty = لێرە ھیچ نییە.
lists-person = خاوەنی دۆسیە
lists-strength = ئاستی لێکچوون
lists-since = لە کەیەوە
lists-candidate-title = ئایا یەک کەسن؟
lists-candidate-lead = ھەرچی بڕیار بدەیت، ھەردوو تۆمار وەک خۆیان دەمێننەوە و ھەموو بڕیارێک دەکرێت ھەڵبوەشێنرێتەوە.
lists-to-person = دۆسیەی کەسەکە
lists-decided-earlier = ھەمان ڕیز لە لیستێکی پێشوودا بوو. ئەو بڕیارەی ئەوکات درا لێرەش کاری پێ دەکرێت.
lists-to-earlier = سەیری بکە
lists-both = ھەردوو تۆمار
lists-name-as-found = ناو، وەک دۆزراوەتەوە
lists-fact-mother = ناوی دایک
lists-fact-travelled = کەی ڕۆیشت
lists-aligned = ناوەکان، وشە بە وشە
lists-worth = کێش بە بت
lists-for = ئەوەی پشتگیری دەکات
lists-against = ئەوەی دژیەتی
lists-decision = بڕیار
lists-can-be-reached = لیستەکە دەڵێت خەریکە دەڕوات. ھێشتا دەتوانرێت پێی بگەین: ئەمڕۆ دەست بە ڕێگرتن بکە.
lists-second-look = کەسێک پەسەندی کردووە. سەرەتا بە چاوی خۆت سەیر بکە؛ ھۆکارەکانی ئەو دوای بڕیاری تۆ پیشان دەدرێن.
lists-your-verdict = ڕای تۆ
lists-other-fact = ڕاستییەکی تر جگە لە ناو
lists-other-fact-hint = بەبێ ئەوە نە «{ casework-verdict-probable }» و نە «{ casework-verdict-certain }» دەبێت. ناو بە تەنیا لە «{ casework-verdict-possible }» تێناپەڕێت.
lists-fact-kind = کام ڕاستی
lists-fact-note = ھەردوو تۆمار چی لەسەر دەڵێن
lists-your-reason = بۆچی، بە وشەی خۆت
lists-decide = بڕیار بدە
lists-undo = بڕیارەکە ھەڵبوەشێنەوە
lists-undo-lead = ھەموو شتێک وەک پێشوو دەبێتەوە و بڕیارەکە بۆ خوێندنەوە دەمێنێتەوە.
lists-undone-before = پێشتر ھەڵوەشێنراوەتەوە
lists-refused-name-alone = ناو بە تەنیا ھەرگیز بۆ ئەم بڕیارە بەس نییە. ڕاستییەکی تر بنووسە، یان «{ casework-verdict-possible }» ھەڵبژێرە.
lists-refused-fact-without-note = بنووسە ھەردوو تۆمار چی لەسەر ئەو ڕاستییە دەڵێن.
lists-refused-changed = کاتێک سەیرت دەکرد یەکێک لە تۆمارەکان یان بڕیارەکە گۆڕا. دیسان بیکەرەوە و سەیری بکە.
lists-refused-not-present = پیشانی بدە کە خۆتیت: دیسان بچۆ ژوورەوە و لە پێنج خولەکدا بڕیار بدە.
lists-refused-no-candidate = ئەم جووتە چیتر لێرە نییە. بگەڕێوە بۆ ڕیزی چاوەڕوانی.
lists-line-proposed = ڕیزێکی لیستی «{ $list }» لەوانەیە لەسەر ئەم کەسە بێت
lists-line-decided = لیستی «{ $list }»: { $verdict }
