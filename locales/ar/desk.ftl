## What every page of the desk says

desk-title = المكتب
desk-menu = القائمة
desk-place-queue = الوارد
desk-place-persons = الأشخاص
desk-place-promises = الوعود
desk-place-lists = القوائم
desk-place-candidates = المطابقات
desk-place-prevention = قبل السفر
desk-place-brief = الموجز
desk-place-staff = الموظفون
desk-place-matrix = جدول الصلاحيات
desk-vault-open = الخزنة مفتوحة
desk-vault-locked = الخزنة مقفلة
desk-lock = قفل
desk-sign-out = تسجيل الخروج
desk-unlock-heading = افتح مفتاحك
desk-unlock-words = كلماتك الست
desk-unlock = فتح
desk-unlock-passkey = فتح بمفتاح المرور
desk-place-keys = مفاتيحي
desk-language = غيّر اللغة
desk-back = عُد إلى المكتب
desk-refused = تغيّر شيء في هذه الأثناء ولم يُحفظ شيء. حمّل الصفحة من جديد وانظر قبل أن تعيد.

## What the scripts of the desk say

desk-script-locked = المفتاح مقفل. افتحه لتقرأ.
desk-script-unlocked = المفتاح مفتوح.
desk-script-unlocking = جارٍ فتح المفتاح…
desk-script-wrong = الكلمات غير صحيحة. راجعها وحاول مرة أخرى.
desk-script-opening = جارٍ الفتح…
desk-script-open-first = افتح الرسائل أولاً، ثم اكتب الرد.
desk-script-forged = هذه الرسالة لم يكتبها صاحب الرمز، أو تغيّرت. لا تعتمد عليها وأبلغ المشرف.
desk-script-swapped = هذه الرسالة تعود لصندوق آخر. أبلغ المشرف.
desk-script-replayed = هذه رسالة قديمة أُعيدت. أبلغ المشرف.
desk-script-missing = رسالة قبل هذه مفقودة. أبلغ المشرف.
desk-script-unreadable = لا يمكن فتح هذه الرسالة. أبلغ المشرف.
desk-script-not-json = المحتوى غير مفهوم. أبلغ المشرف.
desk-script-forbidden-word = لا تُرسل: فيها كلمة طلب صاحب البلاغ ألا تُقال: {"{"}word{"}"}
desk-script-sent = أُرسلت.
desk-script-failed = لم تُرسل ولم يضع شيء. حاول مرة أخرى.
desk-script-saved = حُفظت.
desk-script-no-passkey = هذا المتصفح لا يدعم مفاتيح المرور. استعمل كلماتك الست.
desk-script-unknown-word = الكلمة «{"{"}word{"}"}» ليست من القائمة. راجع الكتابة.
desk-not-fresh = يجب أن تثبت أنك هنا قبل خمس دقائق على الأكثر. افتح مفتاحك بكلماتك ثم أعد المحاولة.
desk-same-person = وافقت أنت أولاً. يجب أن يوافق شخص آخر.
desk-invited = أحدكما دعا الآخر، فلا تُحسبان اثنين. اطلب من مشرف آخر.
desk-changed = تغيّر الأمر منذ وافق الأول. حمّل الصفحة من جديد وانظر.
desk-script-wrapped = وصلت المفاتيح.
desk-script-deriving = يُحسب مفتاحك من كلماتك…
desk-script-take = خذه إلى الملف: بعدها يستطيع الخادم قراءته
desk-script-taken = صار في الملف. حدّث الصفحة لتراه.
