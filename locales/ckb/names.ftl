# لێکچوونی ناوەکان: ھێزی، ھۆکارەکانی، باوبوونی ناو، و ھەڵەی خشتەکان.

names-strength-none = ھیچ شتێک ناڵێت یەک کەسن
names-strength-weak = لاواز
names-strength-possible = ئەگەری ھەیە
names-strength-strong = بەھێز

names-commonness-very-common = ناوێکی زۆر باو
names-commonness-common = ناوێکی باو
names-commonness-uncommon = ناوێکی کەمتر باو
names-commonness-rare = ناوێکی دەگمەن

names-reason-start = پێش ھەر بەراوردێک: زۆربەی جووتەکان دوو کەسن
names-reason-name-agrees = { $left } و { $right } ھەمان ناون
names-reason-name-almost-agrees = لەوانەیە { $left } و { $right } ھەمان ناو بن و زۆر بە جیاوازی نووسرابن
names-reason-name-conflicts = { $left } و { $right } دوو ناوی جیاوازن
names-reason-weakest-name = ناوێک کە کەمترین لێکچوونی ھەیە، { $left } و { $right }، دوو جار دەژمێردرێت: خزمان لە ھەموو ناوەکاندا وەک یەکن تەنھا لە یەکێکدا نا
names-reason-glued = دوو وشە لە یەکێکیاندا، لەوی تردا بە یەک وشە نووسراون
names-reason-name-left-out = { $left }{ $right } تەنھا لە یەکێکیاندا ھەیە
names-reason-ends-agree = ئەو ناوانەی نەنووسراون لەنێوان ناوە وەک یەکەکاندان
names-reason-given-name-missing = ناوی یەکەم { $left }{ $right } لەوی تردا نییە
names-reason-order-rotated = ناوی خێزان لە یەکێکیاندا لە سەرەتادایە و لەوی تردا لە کۆتایی
names-reason-order-jumbled = ڕیزبەندی ناوەکان جیاوازە و ھیچ شێوازێکی نووسین ڕوونی ناکاتەوە
names-reason-only-one-name = تەنھا یەک ناو وەک یەکە
names-reason-birth-agrees = بەرواری لەدایکبوون ھەمانە: { $left }
names-reason-birth-year-agrees = ساڵی لەدایکبوون ھەمانە، ڕۆژەکە نەزانراوە یان تەنھا بۆ پڕکردنەوەیە: { $left }، { $right }
names-reason-birth-close = بەرواری لەدایکبوون تەنھا لە بەشێکدا جیاوازە، وەک ھەڵەی نووسین: { $left }، { $right }
names-reason-birth-conflicts = بەرواری لەدایکبوون جیاوازە: { $left }، { $right }
names-reason-country-agrees = وڵاتەکە ھەمانە: { $left }
names-reason-country-conflicts = وڵاتەکان جیاوازن: { $left }، { $right }
names-reason-mother-agrees = ناوی دایک وەک یەکە: { $left }، { $right }
names-reason-mother-conflicts = ناوی دایک جیاوازە: { $left }، { $right }
names-reason-place-agrees = شوێنەکە ھەمانە: { $left }، { $right }
names-reason-place-conflicts = شوێنەکان جیاوازن: { $left }، { $right }
names-reason-document-agrees = ژمارەی بەڵگەنامە ھەمانە: { $left }
names-reason-document-differs = ژمارەی بەڵگەنامەکان جیاوازە (کەس دەکرێت چەند بەڵگەنامەی ھەبێت): { $left }، { $right }
names-reason-contract-follows-travel = گرێبەستی { $right } دوای گەشتی { $left } کراوە
names-reason-contract-before-travel = گرێبەستی { $right } پێش گەشتی { $left } کراوە

names-only = تەنھا ناوەکان ئەمە دەڵێن. تا زانیارییەکی تر نەگونجێت، لە «ئەگەری ھەیە» زیاتر نابێت.
names-bits = { $bits } بیت
names-unreadable = لە «{ $name }» ناوێک نییە بۆ بەراوردکردن. ناوێک بە پیت بنووسە.

names-output-closed = دەرچەکە داخرا پێش ئەوەی ھەموو شتێک بنووسرێت.
names-table-unreadable = { $file } ناخوێنرێتەوە. ڕێڕەوەکە بپشکنە و دووبارە ھەوڵ بدە.
names-table-not-utf8 = { $file } دەقی UTF-8 نییە. بە UTF-8 پاشەکەوتی بکە و دووبارە ھەوڵ بدە.
names-table-empty = { $file } بەتاڵە. دەبێت دێڕی یەکەمی ناوی ستوونەکان بێت.
names-table-missing-column = { $file } ستوونی «{ $column }»ی نییە. لە دێڕی یەکەمدا زیادی بکە و ستوونەکان بە Tab جیا بکەرەوە.
names-table-short-line = دێڕی { $line }ی { $file } «{ $column }»ی تێدا نییە. پڕی بکەرەوە و ستوونەکان بە Tab جیا بکەرەوە.
