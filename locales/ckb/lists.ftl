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
lists-status-identified = ناسراوەتەوە
lists-status-preparing = لە ئامادەکردندایە
