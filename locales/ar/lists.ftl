## الملف كله
lists-cannot-open = لا يمكن فتح هذا الملف. تأكد من مساره ومن أنك تملك حق قراءته.
lists-no-session = ضع في SANAD_SESSION قيمة ملف تعريف جلستك: سجّل الدخول إلى المكتب أولاً.
lists-no-installation = المنظومة لا تجيب أو انتهت الجلسة. تأكد من العنوان وسجّل الدخول من جديد.
lists-problem-empty-file = الملف فارغ. اطلبه من المُرسِل مرة أخرى.
lists-problem-too-large = الملف أكبر من 32 ميغابايت. قسّمه وأدخِل الأجزاء واحداً واحداً.
lists-problem-too-many-rows = في القائمة أكثر من 100,000 صف. قسّمها وأدخِل الأجزاء واحداً واحداً.
lists-problem-unpacks-too-large = هذا المصنّف يصير بعد فك ضغطه أكبر بكثير مما تحتاجه قائمة. لم نفتحه؛ اطلب ملف CSV عادياً.
lists-problem-damaged-workbook = المصنّف تالف أو مقطوع. اطلبه من المُرسِل مرة أخرى.
lists-problem-locked-workbook = المصنّف محمي بكلمة مرور. أزِلها في برنامج الجداول واحفظ الملف من جديد.
lists-problem-other-workbook = هذا المصنّف بصيغة أخرى. افتحه في برنامج الجداول واحفظه بصيغة XLSX أو CSV.
lists-problem-not-a-list = لم نجد في هذا الملف جدولاً فيه أسماء. نحتاج ملف CSV أو XLSX، شخص واحد في كل صف.
lists-problem-truncated = الملف ينتهي في وسط صف. اسأل المُرسِل إن كانت هناك صفوف أخرى.
lists-problem-renamed = اسم الملف يدل على صيغة ومحتواه صيغة أخرى. قرأناه بحسب محتواه.
lists-problem-missing-name-column = لا يوجد عمود فيه أسماء. لا يمكن إدخال القائمة من دون أسماء.
lists-problem-missing-birth-column = لا يوجد عمود فيه تواريخ ولادة. الاسم وحده لا يرفع التطابق فوق «محتمل» أبداً.
lists-problem-no-rows = العناوين موجودة، لكن لا صفوف تحتها.
lists-problem-too-many-columns = الأعمدة أكثر من 200. لم نقرأ الباقي.
lists-problem-sheet-left-out = في المصنّف ورقة أخرى غير فارغة. قرأنا أول ورقة فيها قائمة فقط.

## صف واحد أو خلية
lists-problem-ragged-row = خلايا هذا الصف أكثر أو أقل من العناوين. ربما تقع قيمه في أعمدة غير أعمدتها.
lists-problem-empty-name = لا اسم في هذا الصف.
lists-problem-duplicate-row = الاسم نفسه وتاريخ الولادة نفسه وردا في صف سابق.
lists-problem-unreadable-date = تعذّرت قراءة هذا التاريخ. حفظناه كما كُتب.
lists-problem-default-birthday = كثيراً ما يُسجَّل 1 كانون الثاني أو 1 تموز حين لا يُعرف اليوم. وزنه قليل.
lists-problem-dates-out-of-order = التواريخ تناقض بعضها: عقد قبل الولادة، أو وفاة قبل العقد.
lists-problem-unknown-status = هذه الحالة ليست «تم تحديده» ولا «قيد التحضير». حفظناها كما كُتبت.
lists-problem-mixed-scripts = في كلمة واحدة حروف من أبجديتين، مثل حرف C لاتيني داخل اسم روسي.
lists-problem-formula = هذه الخلية تشبه معادلة. حفظناها نصاً ولم نحسب شيئاً.
lists-problem-spreadsheet-error = برنامج الجداول نفسه يعرض خطأً في هذه الخلية.
lists-problem-control-character = في هذه الخلية رموز تحكّم لا تُرى. أزلناها.
lists-problem-bidi-character = في هذه الخلية رموز لا تُرى تقلب ترتيب الحروف. أزلناها.
lists-problem-nul-character = في هذه الخلية رمز صفري. أزلناه.
lists-problem-undecodable-bytes = بعض حروف هذه الخلية تلف قبل أن يصلنا الملف.
lists-problem-long-cell = في هذه الخلية أكثر من 1000 حرف. قطعنا الباقي.

## الأعمدة
lists-field-full-name = الاسم الكامل
lists-field-surname = اللقب
lists-field-given-name = الاسم
lists-field-father-name = اسم الأب
lists-field-birth-date = تاريخ الولادة
lists-field-birth-place = محل الولادة
lists-field-country = البلد
lists-field-contract-date = تاريخ العقد
lists-field-death-date = تاريخ الوفاة
lists-field-unit = الوحدة
lists-field-document = رقم الوثيقة أو الرقم الشخصي
lists-field-status = الحالة
lists-field-row-number = ترقيم القائمة نفسها
lists-field-other = محفوظ كما ورد
lists-why-heading = عنوانه يقول ذلك
lists-why-only-name = عنوانه «الاسم» ولا يوجد عمود للّقب
lists-why-cells = { $alike } من { $filled } من خلاياه المملوءة تبدو كذلك
lists-why-date-order = تواريخه أقدم أو أحدث من تواريخ الأعمدة الأخرى
lists-why-taken = عمود سابق له المعنى نفسه
lists-why-nothing = لا شيء يدل على ما فيه

## القوائم في المكتب
lists-title = القوائم
lists-lead = الصف في القائمة خيط للبحث، وليس حقيقة عن مواطن أبداً. لا نقارن القوائم إلا بأشخاص لهم ملف عندنا.
lists-bring = إدخال قائمة
lists-file = الملف
lists-file-hint = ملف CSV أو XLSX، شخص واحد في كل صف، 32 ميغابايت على الأكثر. نفحصه أولاً، والفحص لا يحفظ شيئاً.
lists-check = افحص الملف
lists-held = القوائم الموجودة
lists-none = لم تُدخَل أي قائمة بعد.
lists-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفّان
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
}
lists-row = صف القائمة
lists-report-title = جودة الملف
lists-nothing-kept = لم يُحفظ شيء بعد. ينتظر الملف في الذاكرة نصف ساعة.
lists-problems = ما يستحق نظرة ثانية
lists-no-problems = لا شيء. قُرئ كل صف.
lists-times = { $count ->
    [zero] ولا مرة:
    [one] مرة واحدة:
    [two] مرتان:
    [few] { $count } مرات:
   *[other] { $count } مرة:
}
lists-places-hint = الأرقام هي الصف والعمود في الملف، والعدّ من 1.
lists-columns = الأعمدة
lists-heading = العنوان
lists-taken-for = فهمناه على أنه
lists-why = السبب
lists-back = رجوع إلى القوائم
lists-terms = على أي أساس
lists-terms-lead = لا تُحفظ قائمة إلا مع مصدرها ودرجة موثوقيته والأساس القانوني لاستعمالها.
lists-terms-title = اسم القائمة
lists-terms-source = من نشرها أو سلّمها، وأين
lists-terms-kind = النوع
lists-terms-status = ماذا تقول عن أصحابها، إن لم يقل الصف غير ذلك
lists-terms-reliability = درجة موثوقية المصدر
lists-terms-basis = الأساس القانوني
lists-terms-basis-hint = اذكر القانون أو الاتفاق أو القرار.
lists-terms-given = ماذا أُعطي بالمقابل
lists-given-nothing = لا شيء عن أشخاص
lists-terms-given-hint = أي شيء آخر يحتاج موافقة رئيس الهيئة قبل إدخال القائمة.
lists-terms-given-missing = أكّد أنه لم يُعطَ بالمقابل شيء عن أشخاص، وإلا فاسأل رئيس الهيئة أولاً.
lists-terms-missing = اكتب اسم القائمة ومصدرها ودرجة موثوقيته.
lists-import = احفظ وقارن
lists-drop = اترك الملف
lists-draft-gone = هذا الملف لم يعد منتظراً. أدخله مرة أخرى.
lists-progress-title = القائمة تُحفظ وتُقارن
lists-progress = قورن { $done } من { $of } من الصفوف
lists-look-again = انظر مرة أخرى
lists-imported = أُدخلت في
lists-lead-not-fact = الصفوف خيوط للبحث. هل الصف هو صاحب الملف؟ هذا يقرره شخصان.
lists-compare-again = قارن من جديد
lists-where = الحالة
lists-pages = صفحات القائمة
lists-before = الصفوف السابقة
lists-after = الصفوف التالية
lists-to-candidates = من قد يكونان شخصاً واحداً
lists-refused-nothing-to-import = لا أسماء في هذا الملف. لم يُحفظ شيء.

## المرشّحون للتطابق
lists-queue-title = من قد يكونان شخصاً واحداً
lists-queue-lead = تشابه الأسماء سجن أبرياء. انظر أولاً إلى ما يقف ضد التطابق.
lists-queue-waiting = ما ينتظر القرار
lists-queue-decided = ما تقرّر
lists-queue-empty = لا شيء هنا.
lists-person = صاحب الملف
lists-strength = درجة الشبه
lists-since = منذ
lists-candidate-title = هل هما شخص واحد؟
lists-candidate-lead = يبقى السجلان كما هما أياً كان قرارك، وكل قرار يمكن التراجع عنه.
lists-to-person = ملف الشخص
lists-decided-earlier = ورد الصف نفسه في قائمة سابقة. القرار الذي اتُّخذ وقتها يسري هنا.
lists-to-earlier = اطّلع عليه
lists-both = السجلان
lists-name-as-found = الاسم كما ورد
lists-fact-mother = اسم الأم
lists-fact-travelled = متى سافر
lists-aligned = الاسمان كلمة مقابل كلمة
lists-worth = الوزن بالبت
lists-for = ما يؤيّد
lists-against = ما يعارض
lists-decision = القرار
lists-can-be-reached = القائمة تقول إنه على وشك السفر. ما زال الوصول إليه ممكناً: إذا وافق شخصان، يُطلب من باحث حالة أن يوصل له النصيحة خلال يوم.
lists-second-look = قَبِل شخص واحد. انظر بعينك أولاً؛ ستظهر لك أسبابه بعد أن تقرر.
lists-your-verdict = رأيك
lists-other-fact = حقيقة أخرى غير الاسم
lists-other-fact-hint = لا يصح «{ casework-verdict-probable }» ولا «{ casework-verdict-certain }» بدونها. الأسماء وحدها لا تتجاوز «{ casework-verdict-possible }».
lists-fact-kind = أي حقيقة
lists-fact-note = ماذا يقول السجلان عنها
lists-your-reason = لماذا، بكلماتك
lists-decide = قرّر
lists-undo = تراجع عن القرار
lists-undo-lead = يعود كل شيء كما كان، ويبقى القرار مقروءاً.
lists-undone-before = تم التراجع عنه سابقاً
lists-refused-name-alone = الاسم وحده لا يكفي لهذا القرار أبداً. اذكر حقيقة أخرى، أو اختر «{ casework-verdict-possible }».
lists-refused-fact-without-note = اكتب ماذا يقول السجلان عن هذه الحقيقة.
lists-refused-changed = تغيّر أحد السجلين أو القرار وأنت تنظر. افتحه وانظر مرة أخرى.
lists-refused-not-present = أكّد أنك أنت: سجّل الدخول من جديد ثم قرّر خلال خمس دقائق.
lists-refused-no-candidate = هذا الزوج لم يعد هنا. ارجع إلى قائمة الانتظار.
lists-line-proposed = صف في القائمة «{ $list }» قد يكون عن هذا الشخص
lists-line-decided = القائمة «{ $list }»: { $verdict }

## Prevention
lists-field-contact = طريقة الوصول إليه
lists-prevention-title = النصيحة قبل السفر
lists-prevention-lead = قائمة تقول عن هؤلاء إنهم على وشك السفر. كل واحد منهم يجب أن يسمع من باحث حالة خلال يوم.
lists-prevention-none = لا أحد ينتظر النصيحة.
lists-prevention-due = موعد النصيحة
lists-prevention-ground = السبب
lists-prevention-task = أوصل له النصيحة
lists-prevention-only-advice = لا يخرج من هذه المهمة غير النصيحة: لا منع سفر، ولا سيطرة، ولا سؤال عنه عند أي جهة. وتنتهي وحدها بعد 90 يوماً.
lists-prevention-who = من نريد الوصول إليه
lists-prevention-closed = المهمة منتهية، والصف لا يُعرض بعد.
lists-prevention-do = ماذا تفعل
lists-prevention-take = أستلمها
lists-prevention-say-safe = اسأله أولاً: تقدر تحجي هسه؟ وإذا لا، سدّ الخط.
lists-prevention-say-who = قل له من أنت، وأنه غير متهم بشيء، وأن القرار قراره.
lists-prevention-say-others = احكِ له بماذا وُعد غيره، وماذا صار بهم.
lists-prevention-say-alternatives = اسأله ماذا يحتاج: فلوس، شغل، أوراق، ديون. وقل له من يساعده هنا.
lists-prevention-say-his = اترك له رقمنا. لا تجادل، ولا تهدد، ولا تتصل بأهله إلا إذا طلب.
lists-prevention-outcome = ما الذي صار
lists-prevention-how = كيف كانت المكالمة، بكلامك
lists-prevention-advise = وصلته النصيحة
lists-prevention-give-back = أعيدها لزميل
lists-prevention-drop = لم يبقَ شيء نفعله
