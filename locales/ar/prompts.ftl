# What an adult reads and hears, in Arabic. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = هل هذه لغتك؟

## Hello
prompts-hello-greeting = مرحبًا. أريد أن أساعدك.
prompts-hello-screen = بإمكانك قراءة هذا الكلام، أو لمس زر الصوت والاستماع.
prompts-hello-slow = لا داعي للعجلة.
prompts-hello-free = لك الحرية في أن تجيب أو لا تجيب. بإمكانك التوقف في أي وقت.
prompts-hello-trouble = كلامك معي ليس خطأ.
prompts-hello-interpreter = أبحث الآن عن مترجم شفهي يتكلم لغتك. أرجو الانتظار.

## Safe to talk
prompts-safe-alone = هل تفضل الكلام بعيدًا عن الأشخاص الذين جاؤوا معك؟
prompts-safe-place = هل المكان هنا آمن لك للكلام؟
prompts-safe-phone = هل يمكن أن يستخدم أحد هاتفك لكي يسمع كلامك أو يعرف مكانك؟
prompts-safe-companion = لن نطلب من الأشخاص الذين جاؤوا معك أن يترجموا.
prompts-safe-woman-interpreter = هل تفضل أن تترجم لك امرأة؟
prompts-safe-man-interpreter = هل تفضل أن يترجم لك رجل؟

## Needs now (each has a picture)
prompts-need-hurt = هل لديك جرح أو إصابة؟
prompts-need-pain = هل عندك ألم الآن؟
prompts-need-doctor = هل تريد رؤية طبيب؟
prompts-need-medicine = هل تحتاج إلى دواء؟
prompts-need-thirsty = هل تريد ماء؟
prompts-need-hungry = هل تشعر بالجوع؟
prompts-need-cold = هل تشعر بالبرد؟
prompts-need-toilet = هل تحتاج إلى الحمّام؟
prompts-need-tired = هل تحتاج إلى الراحة؟
prompts-need-children = هل هناك أطفال يحتاجون إليك الآن؟
prompts-need-waiting = هل هناك شخص ينتظرك؟
prompts-need-woman = هل تفضل الكلام مع امرأة تعمل في الشرطة؟
prompts-need-man = هل تفضل الكلام مع رجل يعمل في الشرطة؟

## Safety questions (closed questions, for safety only)
prompts-triage-danger = هل أنت في خطر الآن؟
prompts-triage-here = هل هناك شخص تخاف منه في هذا المبنى أو في الخارج؟
prompts-triage-age = هل عمرك أقل من 18 سنة؟
prompts-triage-harmed = هل آذاك أحد؟
prompts-triage-threat = هل قال أحد إنه سيؤذيك أو يؤذي عائلتك؟
prompts-triage-tonight = هل لديك مكان آمن للنوم هذه الليلة؟
prompts-triage-return = هل تخاف من الرجوع إلى المكان الذي تسكن أو تعمل فيه؟
prompts-triage-leave = هل يمكنك أن تترك ذلك المكان متى أردت؟
prompts-triage-papers = هل جواز سفرك أو أوراق هويتك عند شخص آخر يحتفظ بها؟
prompts-triage-others = هل هناك أشخاص آخرون في خطر في ذلك المكان؟

## Police: what they may and may not do
prompts-police-who = أنا أعمل مع الشرطة. أول شيء أريد أن أعرفه هو هل أنت في أمان.
prompts-police-private = لن أخبر الأشخاص الذين تخاف منهم بما تقوله لي.
prompts-police-share = إذا كنت أنت أو أي شخص آخر في خطر، فيجب أن أخبر من يستطيع حمايتكم.
prompts-police-slow = ليس من الضروري أن تحكي لي كل شيء اليوم.
prompts-police-papers = بإمكانك طلب المساعدة حتى لو لم تكن لديك أوراق هوية.
prompts-police-law = إذا أجبرك أحد على فعل شيء يخالف القانون، فقد يحميك القانون. بإمكانك أن تطلب الكلام مع محامٍ أولًا.
prompts-police-promise = لا أستطيع أن أعدك بما ستقرره المكاتب الأخرى.

## Support: what it is
prompts-nrm-what = في المملكة المتحدة (بريطانيا) توجد مساعدة للأشخاص الذين تحكّم فيهم آخرون أو هددوهم أو أجبروهم على العمل. نظام الحكومة لهذه المساعدة اسمه آلية الإحالة الوطنية (National Referral Mechanism).
prompts-nrm-first = أولًا، يقرأ مكتب حكومي تقريرًا عمّا حدث لك. ويحاول المكتب أن يرد خلال 5 أيام عمل.
prompts-nrm-days = إذا كان الرد نعم، تستمر المساعدة 30 يومًا أو أكثر.
prompts-nrm-final = بعد ذلك يتخذ المكتب القرار النهائي. قد يستغرق هذا شهورًا كثيرة.
prompts-nrm-support = قد تشمل المساعدة:
prompts-nrm-place = مكانًا آمنًا للإقامة
prompts-nrm-medical = علاجًا طبيًا
prompts-nrm-counselling = شخصًا مدرّبًا تتكلم معه عمّا تشعر به
prompts-nrm-legal = نصائح قانونية
prompts-nrm-money = بعض المال
prompts-nrm-choice = القرار لك. بإمكانك أن تقول نعم أو لا. وبإمكانك أن تطلب وقتًا للتفكير.
prompts-nrm-withdraw = بإمكانك تغيير رأيك في أي وقت. إذا خرجت من هذا النظام، تتوقف هذه المساعدة.
prompts-nrm-police = ليس من الضروري أن تتكلم مع الشرطة لكي تحصل على هذه المساعدة.

## Who sees the information
prompts-share-who = إذا قلت نعم، فإن Home Office، وهي وزارة في الحكومة، تستلم اسمك وما قلته لنا. وقد تراه أيضًا الشرطة والبلدية والأشخاص الذين يساعدونك.
prompts-share-notice = بإمكانك أن تسأل كيف تُستخدم معلوماتك وكيف تُحفظ.

## Duty to Notify
prompts-dtn-what = إذا قلت لا، فيجب مع ذلك أن أخبر الحكومة بأنني قابلت شخصًا قد يحتاج إلى مساعدة. هذا البلاغ اسمه واجب الإخطار (Duty to Notify).
prompts-dtn-anonymous = ليس في هذا البلاغ اسمك ولا تاريخ ميلادك ولا أي شيء يدل عليك.
prompts-dtn-nohelp = هذا البلاغ لا يجلب لك المساعدة. بإمكانك أن تطلب المساعدة في وقت لاحق.

## Your decision (consent)
prompts-consent-understood = هل فهمت هذا الشرح؟
prompts-consent-questions = هل لديك أسئلة قبل أن تقرر؟
prompts-consent-interpreter = هل تفهم كلام المترجم جيدًا؟
prompts-consent-pressure = هل هناك من يقول لك بماذا يجب أن تجيب؟
prompts-consent-refer = هل توافق على أن نرسل اسمك وما قلته لنا إلى آلية الإحالة الوطنية (National Referral Mechanism)؟
prompts-consent-support = هل تريد أن تحصل على هذه المساعدة؟
prompts-consent-contact = هل توافق على أن تتواصل معك منظمة تقدم المساعدة؟
prompts-consent-police = هل توافق على الكلام مع الشرطة عمّا حدث لك؟
prompts-consent-name = إذا كنت لا تريد المساعدة، فهل توافق على أن نكتب اسمك في بلاغ واجب الإخطار (Duty to Notify)؟

## Answers
prompts-answer-yes = نعم
prompts-answer-no = لا
prompts-answer-unknown = لا أعرف
prompts-answer-decline = أفضّل عدم الإجابة
prompts-answer-stop = توقف

## Goodbye and safe contact
prompts-bye-phone = هل الاتصال بك بالهاتف آمن لك؟
prompts-bye-message = هل إرسال رسالة إلى هاتفك آمن لك؟
prompts-bye-letter = هل إرسال رسالة إليك بالبريد آمن لك؟
prompts-bye-next = سأخبرك بما سيحدث بعد ذلك.
prompts-bye-return = بإمكانك أن ترجع وتطلب المساعدة في أي وقت.
prompts-bye-thanks = شكرًا على كلامك معي.

## Rights sheet
prompts-sheet-title = مساعدة يمكنك طلبها
prompts-sheet-choice = القرار لك
prompts-sheet-support = المساعدة
prompts-sheet-share = من يرى معلوماتك
prompts-sheet-refuse = إذا قلت لا
prompts-sheet-police = أنت والشرطة
prompts-sheet-numbers = أرقام الهاتف
prompts-sheet-emergency = إذا كنت في خطر الآن، فاتصل بالرقم 999. المكالمة مجانية.
prompts-sheet-helpline = خط مساعدة هاتفي للأشخاص الذين يتحكم فيهم آخرون أو يجبرونهم على العمل. ليس من الضروري أن تقول اسمك. المكالمة مجانية.
prompts-sheet-salvation = جيش الخلاص (Salvation Army)، وهو منظمة خيرية. مساعدة للكبار الذين يحتاجون إلى مكان آمن. المكالمة مجانية.
prompts-sheet-keep = ليس من الضروري أن تأخذ هذه الورقة معك. احتفظ بها فقط إذا كان ذلك آمنًا لك.

## Buttons and short notes on the screen
prompts-button-listen = استمع
prompts-button-again = استمع مرة أخرى
prompts-button-slower = أبطأ
prompts-button-next = التالي
prompts-button-back = رجوع
prompts-button-hide = إخفاء
prompts-button-language = لغة أخرى
prompts-note-silent = لا يوجد صوت لهذه اللغة على هذا الجهاز.
prompts-note-stopped = توقفنا. ليس من الضروري أن تقول أي شيء آخر.
prompts-note-return = أرجو إعادة الشاشة إلى الشرطي أو الشرطية.
