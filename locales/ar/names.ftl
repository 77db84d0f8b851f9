# تشابه الأسماء: قوّته، وأسبابه، وشيوع الاسم، وأخطاء الجداول.

names-strength-none = لا شيء يدل على أنهما شخص واحد
names-strength-weak = ضعيف
names-strength-possible = محتمل
names-strength-strong = قوي

names-commonness-very-common = اسم شائع جداً
names-commonness-common = اسم شائع
names-commonness-uncommon = اسم غير شائع
names-commonness-rare = اسم نادر

names-reason-start = قبل أي مقارنة: أكثر الأزواج لشخصين مختلفين
names-reason-name-agrees = { $left } و{ $right } اسم واحد
names-reason-name-almost-agrees = قد يكون { $left } و{ $right } اسماً واحداً كُتب بطريقتين مختلفتين كثيراً
names-reason-name-conflicts = { $left } و{ $right } اسمان مختلفان
names-reason-weakest-name = أقل الأسماء تشابهاً، { $left } و{ $right }، يُحسب مرتين: فالأقارب يتفقون في كل الأسماء إلا واحداً
names-reason-glued = كلمتان في صيغة كُتبتا كلمة واحدة في الأخرى
names-reason-name-left-out = { $left }{ $right } مذكور في صيغة واحدة فقط
names-reason-ends-agree = الأسماء غير المذكورة تقع بين أسماء متطابقة
names-reason-given-name-missing = الاسم الأول { $left }{ $right } غير موجود في الصيغة الأخرى
names-reason-order-rotated = اللقب في أول صيغة منهما وفي آخر الأخرى
names-reason-order-jumbled = ترتيب الأسماء مختلف ولا تفسّره عادة من عادات الكتابة
names-reason-only-one-name = اسم واحد فقط متطابق
names-reason-birth-agrees = تاريخ الميلاد نفسه: { $left }
names-reason-birth-year-agrees = سنة الميلاد نفسها، واليوم غير معروف أو مكتوب للتعبئة: { $left }، { $right }
names-reason-birth-close = تاريخا الميلاد يختلفان في جزء واحد، كأنه سهو: { $left }، { $right }
names-reason-birth-conflicts = تاريخا الميلاد مختلفان: { $left }، { $right }
names-reason-country-agrees = البلد نفسه: { $left }
names-reason-country-conflicts = البلدان مختلفان: { $left }، { $right }
names-reason-mother-agrees = اسم الأم متطابق: { $left }، { $right }
names-reason-mother-conflicts = اسم الأم مختلف: { $left }، { $right }
names-reason-place-agrees = المكان نفسه: { $left }، { $right }
names-reason-place-conflicts = المكانان مختلفان: { $left }، { $right }
names-reason-document-agrees = رقم الوثيقة نفسه: { $left }
names-reason-document-differs = رقما الوثيقتين مختلفان (قد يحمل الشخص أكثر من وثيقة): { $left }، { $right }
names-reason-contract-follows-travel = العقد بتاريخ { $right } جاء بعد السفر بتاريخ { $left }
names-reason-contract-before-travel = العقد بتاريخ { $right } أقدم من السفر بتاريخ { $left }

names-only = لا يدل على ذلك إلا الأسماء. ولا يتجاوز «محتمل» حتى تتفق معلومة أخرى.
names-bits = { $bits } بت
names-unreadable = لا يوجد اسم للمقارنة في «{ $name }». اكتب اسماً بالحروف.

names-output-closed = أُغلق المخرج قبل أن تكتمل الكتابة.
names-table-unreadable = تعذّرت قراءة { $file }. تأكد من المسار وحاول مرة أخرى.
names-table-not-utf8 = الملف { $file } ليس نصاً بترميز UTF-8. احفظه بهذا الترميز وحاول مرة أخرى.
names-table-empty = الملف { $file } فارغ. يجب أن تكون في سطره الأول أسماء الأعمدة.
names-table-missing-column = لا يوجد عمود «{ $column }» في { $file }. أضفه إلى السطر الأول، وافصل بين الأعمدة بعلامة Tab.
names-table-short-line = السطر { $line } من { $file } ليس فيه «{ $column }». أكمله، وافصل بين الأعمدة بعلامة Tab.
