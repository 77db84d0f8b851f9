web-neutral-title = صفحة معلومات
web-skip = روح للمحتوى
web-languages = اللغات
web-demo-banner = نسخة للتجربة. كل الأشخاص بيها من الخيال، وماكو أحد يجاوب على اللي تكتبه هنا.
web-quick-exit = اطلع بسرعة من هالصفحة
web-refused = ما تم الطلب
web-home = ارجع للصفحة الأولى
web-not-found = هذه الصفحة مو موجودة. ارجع للصفحة الأولى.
web-stale-form = هذه الصفحة بقت مفتوحة وقت طويل. افتحها من جديد واكتب مرة ثانية.
web-busy = الموقع مشغول هسه وما انحفظ شي. انتظر دقيقة وحاول مرة ثانية.
web-locked = الخزنة مقفولة. خلي واحد من أصحاب المفاتيح يفتحها، وبعدها حاول مرة ثانية.
web-bad-text = بالنص حروف ما نقدر نقراها. امسحها واكتبها من جديد.
web-too-long = النص أطول من اللازم. قصّره ودزّه مرة ثانية.
web-bad-form = الاستمارة وصلت ناقصة. ارجع خطوة وكمّلها.
web-day-and-hour = { $day } { $month } { $year }، الساعة { $hour } بتوقيت بغداد
web-month-1 = كانون الثاني
web-month-2 = شباط
web-month-3 = آذار
web-month-4 = نيسان
web-month-5 = أيار
web-month-6 = حزيران
web-month-7 = تموز
web-month-8 = آب
web-month-9 = أيلول
web-month-10 = تشرين الأول
web-month-11 = تشرين الثاني
web-month-12 = كانون الأول
web-clock-left-minutes = { $count ->
    [zero] الآن
    [one] بقيت دقيقة
    [two] بقيت دقيقتان
    [few] بقيت { $count } دقائق
   *[other] بقيت { $count } دقيقة
    }
web-clock-left-hours = { $count ->
    [two] بقيت ساعتان
    [few] بقيت { $count } ساعات
   *[other] بقيت { $count } ساعة
    }
web-clock-left-days = { $count ->
    [two] بقي يومان
    [few] بقيت { $count } أيام
   *[other] بقي { $count } يوماً
    }
web-clock-late-minutes = { $count ->
    [zero] حان الآن
    [one] تأخر دقيقة
    [two] تأخر دقيقتين
    [few] تأخر { $count } دقائق
   *[other] تأخر { $count } دقيقة
    }
web-clock-late-hours = { $count ->
    [two] تأخر ساعتين
    [few] تأخر { $count } ساعات
   *[other] تأخر { $count } ساعة
    }
web-clock-late-days = { $count ->
    [two] تأخر يومين
    [few] تأخر { $count } أيام
   *[other] تأخر { $count } يوماً
    }
