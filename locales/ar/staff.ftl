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
