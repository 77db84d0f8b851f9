## The first screen

intake-home-heading = إحنا وياك
intake-call-day-night = اتصال مجاني ليل ونهار
intake-call = اتصال مجاني
intake-line-neutral = إحنا لجنة رسمية عراقية، وما ننطي معلومات لأي جيش أجنبي.
intake-line-no-complaint = السؤال عن ابنك مو شكوى عليه.
intake-line-no-name = مو لازم تذكر اسمك.
intake-line-no-money = ما ناخذ فلوس. اللي يطلب فلوس باسمنا نصّاب.
intake-line-sharing = ما نشارك كلامك إلا إذا توافق، أو بأمر قاضي، أو إذا حياة أو طفل بخطر. وما نقدر نوعدك بقرار المحكمة.
intake-line-history = هذا التلفون يحفظ هاي الصفحة. امسحها من السجل بعدين.
intake-doors = شنو نقدر نساعدك بيه؟
intake-door-relative = قريبي سافر وانقطعت أخباره
intake-door-worry = أخاف على واحد ممكن يسافر
intake-door-offer = عندي عرض بالخارج وأريد أتأكد منه
intake-door-exit = أني هناك وأريد أطلع
intake-door-tip = أعرف واحد ياخذ شباب للحرب
intake-door-returnee = رجعت وأحتاج مساعدة
intake-door-question = عندي سؤال وبس
intake-door-code = عندي رمز وأريد أشوف الجواب
intake-will-he-be-punished = راح يتعاقب؟
intake-do-you-tell-police = تبلّغون الشرطة؟
intake-who-signed = منو وقّع على هالأجوبة؟
intake-fictional = خيالي، للتجربة فقط. ماكو هيج أمر بالحقيقة.

## While no names may be taken

intake-closed-heading = تقدر تتصل وتسأل
intake-closed-why = هسه ما ناخذ أسماء ولا رسائل هنا، لأن الأمر اللي يحميها بعده ما توقّع. بس النصيحة والأرقام موجودة.
intake-closed-others = جهات ثانية تقدر تساعد

## The report, step by step

intake-step = الخطوة { $step } من { $steps }
intake-next = كمّل
intake-back = ارجع
intake-yes = إي
intake-no = لا
intake-send = دزّ الرسالة
intake-question-relative = احجيلنا شنو صار، بكلامك
intake-hint-relative = شوكت سافر، ولوين، وشوكت آخر مرة حجى وياك؟ اكتب مثل ما تحجي لجارك. وتقدر ما تذكر اسمه.
intake-question-worry = شنو اللي مخوّفك عليه؟
intake-question-offer = بشنو وعدوك؟
intake-hint-offer = تقدر تلصق كلامهم هنا. ما نحتاج اسمك، وما نبلّغهم.
intake-question-exit = شنو أكثر شي تحتاجه هسه؟
intake-hint-exit = لا تكتب وين إنت، ولا وحدتك، ولا أسماء غيرك. كم كلمة تكفي.
intake-question-tip = شنو تعرف عنه؟
intake-hint-tip = شنو شفت أو سمعت إنت، وشنو حجولك غيرك؟ لا تكتب شي يبيّن إنّه إنت اللي كتبت.
intake-question-returnee = شنو تحتاج هسه؟
intake-hint-returnee = أوراق، طبيب، ديون، واحد تحجي وياه، أو شنو عندنا عنك. مو لازم تحجي شنو مرّ عليك.
intake-question-question = شنو تريد تعرف؟
intake-hint-question = اسأل براحتك. مو لازم تقول ليش تسأل.
intake-files = صورة أو رسالة صوتية، إذا عندك
intake-about-him = تريد تحجيلنا عنه؟
intake-about-offer = تريد تحجيلنا بعد؟
intake-about-recruiter = شلون ينعرف؟
intake-about-you = تريد تحجيلنا بعد؟
intake-about-hint = اللي ما تعرفه أو ما تريد تذكره، عوفه فارغ.
intake-sought-name = اسمه، مثل ما تنادوه أو مثل ما مكتوب بأوراقه
intake-sought-birth = شوكت مولود؟ تقريباً يكفي
intake-sought-place = منين هو، ولوين راح؟
intake-last-heard = شوكت وشلون آخر مرة سمعت عنه؟
intake-relation = شنو يصير منّك؟
intake-offer-seen = وين شفت العرض؟
intake-offer-promised = كم وعدوك، وعلى شنو؟
intake-offer-leaving = شوكت السفر؟
intake-recruiter-account = حسابه أو قناته أو مكتبه أو رقمه
intake-recruiter-promises = بشنو يوعد الناس؟
intake-how-known = شلون عرفت؟ شفت بعينك، لو سمعت من منو؟
intake-returned-when = شوكت رجعت؟
intake-help-wanted = شنو أول شي يفيدك؟
intake-urgent-heading = ثلاث أسئلة قصيرة
intake-danger-now = أكو أحد بخطر هسه؟
intake-under-18 = عمره أقل من 18؟
intake-leaving-72h = راح يسافر خلال ثلاث أيام، أو هو بالطريق؟
intake-danger-me = إنت بخطر هسه؟
intake-under-18-me = عمرك أقل من 18؟
intake-moved-72h = راح ينقلوك خلال ثلاث أيام؟
intake-urgent-unsure = إذا ما تعرف، عوفها فارغة. وإذا مستعجلة، اتصل: أسرع من الكتابة.
intake-contact-question = نقدر نتصل بيك؟
intake-contact-why = مو إجباري. تقدر دائماً تشوف جوابنا هنا بالرمز.
intake-contact-no = لا. أني أرجع بالرمز
intake-contact-yes = إي، وأني أقول شلون
intake-contact-medium = شلون
intake-medium-phone = مكالمة
intake-medium-whatsapp = واتساب
intake-medium-telegram = تليكرام
intake-medium-sms = رسالة نصية
intake-medium-email = إيميل
intake-contact-number = الرقم أو الحساب
intake-contact-hours = الساعات اللي تكون بيها بأمان
intake-contact-from = من
intake-contact-until = لحد
intake-contact-caller = منو يتصل بيك
intake-caller-any = ما تفرق
intake-caller-woman = امرأة
intake-caller-man = رجل
intake-contact-ask-for = نسأل على منو؟
intake-contact-say = إذا جاوب غيرك، نقول إحنا منو؟
intake-contact-never-say = كلمات ما لازم نقولها أبداً، وبينها فارزة
intake-contact-voicemail = نقدر نعوف رسالة صوتية؟
intake-share-question = نقدر نشارك هالكلام؟
intake-share-why = ويا اللي يقدر يساعد: السفارة، الصليب الأحمر. أبداً مو ويا جيش أجنبي. وتقدر تغيّر رأيك بعدين.
intake-share-anonymous = لا. وما أريد أقول أني منو
intake-share-confidential = لا. يبقى بيني وبينكم
intake-share-shareable = إي، ويا اللي يقدر يساعد
intake-send-heading = قبل ما تدزّ
intake-send-code = لحد هسه ما راح شي. لمن تدوس «دزّ الرسالة» يطلع لك رمز من 20 رقم. هذا الطريق الوحيد لجوابنا. حضّر ورقة.
intake-own-word = كلمة من عندك، إذا تحب
intake-own-word-hint = وياها، الرمز وحده ما يفتح شي. وإذا نسيتها، محد يقدر يقول لك شنو هي.
intake-receipt = أريد وصل
intake-receipt-hint = يثبت إنّه وصل شي، مو شنو ولا من منو. وإذا أحد يفتش أغراضك، بدونه أأمن.
intake-sealed-by-server = هاي الصفحة تشتغل بدون برامج. كلامك يوصل مشفّر، والسيرفر يختمه بذاكرته قبل لا ينكتب على أي قرص. بعدها بس فريق الخط الساخن يقدر يفتحه.

## Could anyone search this phone?

intake-phone-question = ممكن أحد يفتش هذا التلفون؟
intake-phone-why = ضابط، رفيق، واحد بسيطرة. اللي تكتبه هنا ممكن ينلقي بيه.
intake-phone-yes = إي، أو مو متأكد
intake-phone-no = لا، محد
intake-remember-heading = لا تكتب هنا. احفظ هذا الرقم.
intake-remember-how = اتصل من تلفون ثاني، أو خلّي واحد من أهلك يتصل بينا. وبعدين امسح هاي الصفحة من السجل.
intake-remember-out = اقرا شنو تقدر تسوي

## After sending

intake-received-heading = وصلت
intake-received-code = هذا رمزك. اكتبه على ورقة هسه: الصفحة ما تعرضه مرة ثانية.
intake-keep-heading = شلون تحفظه
intake-keep-paper = اكتبه مثل رقم تلفون، بين أرقام ثانية. الصورة بهذا التلفون ممكن تنلقي.
intake-keep-secret = لا تنطيه لأحد. وإحنا أبداً ما نطلبه منك بالتلفون.
intake-keep-lost = إذا ضاع، محد يقدر يرجّعه، حتى إحنا. تقدر تكتب من جديد وتاخذ رمز جديد.
intake-then-heading = شنو يصير هسه
intake-then-read = واحد من فريقنا يقراها خلال 24 ساعة. وإذا أكو خطر، أسرع.
intake-then-answer = الجواب ينتظرك هنا بالصندوق. بس رمزك يفتحه.
intake-then-nothing = كل 30 يوم على الأكثر نكتب لك، حتى لو ماكو شي جديد.
intake-promise-heading = وعد بالوصل
intake-promise-how = انسخ هذا النص. بعد ساعة تقدر تبدله بالوصل من الصندوق.
intake-receipt-heading = الوصل مالك
intake-receipt-how = انسخ هذا النص واحفظه بمكان محد يشوفه. يبيّن إنّه وصل شي، وبس.

## Mailbox

intake-mailbox-heading = شوف الجواب
intake-mailbox-code = رمزك، 20 رقم
intake-mailbox-code-hint = بفراغات أو بدونها، وبأي شكل من الأرقام.
intake-mailbox-own-word = الكلمة اللي من عندك، إذا اختاريت وحدة
intake-mailbox-open = افتح
intake-mailbox-no-code = ضاع الرمز؟
intake-mailbox-lost = محد يقدر يرجّعه. اتصل بينا أو اكتب من جديد، ومو لازم تشرح شي.
intake-thread-heading = أجوبتنا
intake-thread-we = كتبنالك
intake-thread-you = كتبت
intake-thread-empty = بعد ماكو جواب. رسالتك وصلت، وما نسيناها.
intake-thread-write = اكتب مرة ثانية
intake-thread-sent = وصلت.

## When something does not work

intake-go-on = كمّل
intake-refused-not-found = ماكو هيج صفحة.
intake-refused-form-too-old = هالصفحة بقت مفتوحة هواية.
intake-refused-empty = ما مكتوب شي.
intake-refused-text-too-long = الكلام أطول من رسالة وحدة.
intake-refused-file-too-large = الملف كبير هواية.
intake-refused-file-cut-off = الملف ما وصل كامل.
intake-refused-form-unreadable = الاستمارة ما وصلت مثل ما دزيناها إلك.
intake-refused-characters = بالكلام حروف ما تنقري.
intake-refused-number-missing = تريدنا نتصل بيك، بس الرقم ناقص.
intake-refused-code-length = الرمز 20 رقم، وهنا أكثر أو أقل.
intake-refused-code-characters = بالرمز شي مو رقم.
intake-refused-code-digit = أكو رقم مو صحيح.
intake-refused-code-unknown = هالرمز ما يفتح شي. يمكن رقم أو كلمتك غلط، أو صار قديم.
intake-refused-too-many = هسه هواية ناس يحاولون.
intake-refused-broken = صار خلل من عدنا. ما انحفظ شي.
intake-next-not-found = ابدأ من أول صفحة.
intake-next-send-again = ما انحفظ شي. دزّها مرة ثانية رجاءً.
intake-next-write = كم كلمة تكفي.
intake-next-shorten = دزّ أول قسم هسه، والباقي بالرمز.
intake-next-file = دزّها بدون الملف، أو بملف أصغر. ما انحفظ شي.
intake-next-type-again = اكتب هالكلمات بإيدك بدل اللصق رجاءً.
intake-next-number = اكتب الرقم، أو اختار إنّه ما نتصل بيك.
intake-next-code = باوع على ورقتك وحاول مرة ثانية. وإذا ما فتح، اكتب لنا من جديد أو اتصل.
intake-next-wait = انتظر دقيقة وحاول مرة ثانية. كلامك بعده بالصفحة.
intake-next-call = حاول بعد كم دقيقة رجاءً، أو اتصل.

## What the scripts say

intake-script-sealing = دنختم الرسالة بهذا التلفون…
intake-script-sending = دتروح… { $percent } ٪
intake-script-failed = ما راحت. كلامك بعده هنا: شوف الشبكة ودوس مرة ثانية على «دزّ الرسالة».
intake-script-empty = بعد ما مكتوب شي. كم كلمة تكفي، أو تسجيل.
intake-script-too-large = هالملف كبير هواية. اختار أصغر منه.
intake-script-record = سجّل صوتك
intake-script-stop = وقّف
intake-script-discard = امسح التسجيل
intake-script-recorded = تسجّل: { $seconds } ثانية
intake-script-no-microphone = هذا التلفون ما يخلّينا نسجّل. تقدر تكتب أو تضيف ملف.
intake-script-opening = دينفتح بهذا التلفون…
intake-script-forged = أكو رسالة ما نقدر نتأكد منها، فما عرضناها. اتصل بينا رجاءً.

## For a man whose phone may be searched

intake-out-heading = تريد تطلع
intake-out-searched = ممكن أحد يفتش هذا التلفون؟ لا تكتب شي. احفظ الرقم وامسح الصفحة.
intake-out-number = احفظ:
intake-out-send-heading = شنو ما تدزّ لأي أحد
intake-out-send = مكانك. وحدتك. أسماء غيرك أو صورهم أو أوراقهم. أي شي عن السلاح.
intake-out-unsigned-heading = إذا بعدك ما وقّعت
intake-out-unsigned = لا توقّع شي ما تقراه. اطلب جوازك واتصل بالسفارة اليوم: قبل العقد أسهل من بعده.
intake-out-group = إلك وحدك أو وياك ناس، كل واحد يحجي عن نفسه. لا تنطينا أسماء غيرك.
intake-out-ways-heading = الطرق، وثمن كل واحد
intake-out-ways = ما نقنع أحد. بس إنت تعرف شنو يصير يمّك.
intake-out-rights-heading = إذا صرت أسير (اتفاقية جنيف الثالثة)
intake-out-right-safe = اللي ينزّل سلاحه ممنوع ينضرب أو ينهان.
intake-out-right-silent = تنطي بس اسمك ورتبتك ورقمك وتاريخ ميلادك.
intake-out-right-care = من حقك أكل وطبيب وحماية.
intake-out-right-letter = من حقك تكتب لأهلك ويزورك الصليب الأحمر.
intake-out-right-return = الأسير ممكن يرجع لنفس الجيش بالتبادل. إذا تخاف، قول للصليب الأحمر.
intake-out-home-law = بالعراق القاضي وحده يقرر. إذا خدعوك أو جبروك، قولها: هذا ينحسب. وما نقدر نوعدك بقرار.
intake-out-card-heading = للأهل: تنقرا إله بالتلفون
intake-out-card-how = المكالمة ممكن تنسمع. اقروا بس هالأسطر.
intake-out-card = «نحبك. لا تقول وين إنت. تنطي بس اسمك ورتبتك ورقمك وتاريخ ميلادك. اطلب الصليب الأحمر. والرقم اللي يساعدك:»
intake-out-delete = هسه امسح هاي الصفحة من السجل.
intake-out-write = محد يقدر يفتش هذا التلفون: اكتب لنا
