## Signing in

staff-sign-in = تسجيل الدخول
staff-handle = اسم الدخول
staff-words = كلماتك الست
staff-words-hint = كما هي على ورقتك، بالإنكليزية وبفراغ بين كل كلمتين. لا تُرسل: يُحسب منها مفتاحك هنا في متصفحك.
staff-sign-in-words = ادخل بالكلمات
staff-sign-in-passkey = ادخل بمفتاح المرور
staff-needs-script = يحتاج المكتب إلى جافاسكربت، لأن كلماتك لا تغادر متصفحك. فعّلها وحمّل الصفحة من جديد.
staff-wrong-words = الاسم أو الكلمات غير صحيحة. تحقق من كل كلمة وحاول مرة أخرى.
staff-too-many-guesses = محاولات كثيرة بهذا الاسم. انتظر دقيقة ثم حاول مرة أخرى.
staff-script-deriving = يُحسب مفتاحك من كلماتك، قد يأخذ ثواني…
staff-script-wrong = لم يتم الدخول. تحقق من الاسم ومن كل كلمة وحاول مرة أخرى.
staff-script-no-passkey = لم يجب مفتاح المرور. استعمل كلماتك الست.
staff-script-unknown-word = «{"{"}word{"}"}» ليست من كلمات القائمة. انظر إلى ورقتك واكتبها من جديد.

## Founding a site

staff-founded = تأسّس الموقع. اكتب الكلمات على ورقة الآن: لا تُحفظ في أي مكان ولا تُعرض مرة أخرى.
staff-founded-next = أعطِ كل واحد كلماته وحده. بعد تشغيل الموقع يدخل أحد المشرفين ويفتح الخزنة.

## One's own keys, and who may do what

staff-role = الدور
staff-team-key = مفتاح الخط الساخن
staff-vault-key = مفتاح الخزنة
staff-holds = عنده
staff-holds-not = ليس عنده
staff-fingerprint = مفتاحك بأربع كلمات
staff-passkeys = مفاتيح المرور
staff-passkeys-none = لا مفتاح مرور بعد: تدخل بالكلمات فقط.
staff-passkey-since = أُضيف في { $when }
staff-passkey-unlocks = يُدخل ويفتح المفتاح
staff-passkey-signs = يُدخل فقط، والفتح بالكلمات
staff-passkey-why = بمفتاح المرور تدخل وتفتح بلمسة، وتوافق مع زميل على ما يحتاج إلى شخصين. كلماتك تبقى صالحة.
staff-passkey-add = أضف مفتاح مرور لهذا الجهاز
staff-matrix-what = هذا الجدول هو نفسه الذي يقرأه البرنامج قبل كل فعل. ما ليس فيه لا يستطيعه أحد.
staff-matrix-caption = الأفعال والأدوار
staff-act = الفعل
staff-may = نعم
staff-may-not = لا
staff-doors = كل العناوين
staff-doors-what = من لا يحق له عنوان يُقال له إنه غير موجود.
staff-doors-caption = العناوين ومن يستعملها
staff-door-address = العنوان
staff-door-who = لمن
staff-door-public = لكل الناس
staff-door-signed-in = لكل من سجّل الدخول

## Who works here, and who is to come

staff-join = العمل هنا
staff-join-words = هذه كلماتك الست. اكتبها الآن على ورقة، بالترتيب. لا أحد غيرك يراها ولا تُعرض مرة أخرى.
staff-join-take = كتبتها، ابدأ
staff-join-fingerprint = بعدها تظهر هنا أربع كلمات تدل على مفتاحك. اقرأها بالهاتف على المشرف الذي يعطيك المفاتيح.
staff-script-joined = صرت من العاملين هنا. سجّل الدخول بكلماتك.
staff-fingerprint-of = المفتاح بأربع كلمات
staff-next = ما يمكن فعله
staff-revoked = انتهت صلاحيته
staff-wrap = أعطه المفاتيح
staff-wrap-what = اطلب منه بالهاتف كلمات مفتاحه الأربع وقارنها بما في هذا السطر. إن اختلفت كلمة فلا تعطه شيئاً.
staff-revoke = أنهِ الصلاحية
staff-revoke-what = ينتهي كل دخول له فوراً. بعدها جدّد مفتاح الفريق كي لا يُفتح له ما يصل لاحقاً.
staff-not-revoked = لا تُنهى هذه الصلاحية: إما انتهت من قبل أو هي صلاحيتك أنت. اطلب من مشرف آخر.
staff-to-come = من سيأتي
staff-nobody-to-come = لا دعوة مفتوحة.
staff-invitation-proposed = تنتظر موافقة مشرف ثانٍ
staff-invitation-approved = تنتظر صاحبها
staff-agree = أوافق
staff-invite = ادعُ شخصاً
staff-invite-what = يحتاج إلى مشرفَين: أنت تقترح والثاني يوافق، وقد أثبت كلاكما حضوره قبل أقل من خمس دقائق.
staff-address = عنوان الدعوة
staff-address-what = سلّمه لصاحبه بيدك الآن. يُستعمل مرة واحدة، ولا يُعرض ثانية.
staff-rotate = جدّد مفتاح الفريق
staff-rotate-what = افعلها كلما ترك أحد العمل. يبقى القديم مقروءاً لمن بقي، وما يصل بعدها لا يفتحه من ترك.
staff-name-taken = هذا الاسم مستعمل أو كان مستعملاً. اختر اسماً آخر.
staff-not-a-name = اسم الدخول من حرفين إلى ٣٢ بحروف إنكليزية صغيرة أو أرقام. اكتبه من جديد.
staff-no-invitation = هذه الدعوة غير موجودة أو استُعملت أو انتهت. اطلب دعوة جديدة.
staff-other-vault-key = هذا مفتاح خزنة أخرى. أبلغ من يدير الجهاز.
staff-overtaken = جُدّد مفتاح الفريق في هذه الأثناء. حمّل الصفحة من جديد ثم أعد المحاولة.
staff-not-for-member = هذا الشخص لا يحمل هذا المفتاح. حمّل الصفحة من جديد وانظر.
staff-no-passkeys-here = لا مفاتيح مرور على هذا العنوان. استعمل كلماتك الست.
staff-passkey-not-proved = جواب مفتاح المرور غير صالح. حاول مرة أخرى أو استعمل كلماتك الست.
