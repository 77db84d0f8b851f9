## The page that only a demonstration has

demo-title = سند للتجربة
demo-intro = كل من هنا من الخيال. ادخل بأي دور، أو افتح الصفحات كما يراها الناس.
demo-outside = من الخارج
demo-first-screen = الصفحة الأولى
demo-code = أم خيالية كتبت هذا الرمز على ورقة:
demo-mailbox = افتح به الصندوق
demo-inside = من الداخل: اختر دوراً
demo-words = كلماته الست
demo-script = يحتاج المكتب إلى جافاسكربت. فعّلها وحمّل الصفحة من جديد.
demo-deriving = يُحسب المفتاح من الكلمات، قد يأخذ ثواني…
demo-wrong = لم يتم الدخول. حمّل الصفحة وحاول مرة أخرى.
