## الملف كله
lists-cannot-open = لا يمكن فتح هذا الملف. تأكد من مساره ومن أنك تملك حق قراءته.
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
lists-status-identified = تم تحديده
lists-status-preparing = قيد التحضير
