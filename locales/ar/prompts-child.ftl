# What a child, or a person who may be under 18, reads and hears, in Arabic. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = مرحبًا. أريد أن أساعدك.
prompts-child-hello-screen = يمكنك أن تقرأ هذا الكلام، أو تلمس زر الصوت لتسمعه.
prompts-child-hello-free = يمكنك أن تقول «لا أعرف». يمكنك أن تتوقف متى أردت.
prompts-child-hello-trouble = كلامك معي ليس خطأ.
prompts-child-hello-police = أنا أعمل مع الشرطة. عملي أن أحافظ على سلامة الأطفال.
prompts-child-hello-adult = أطلب الآن من شخص كبير أن يأتي إلى هنا. عمل هذا الشخص أن يساعدك.
prompts-child-hello-interpreter = أبحث الآن عن شخص يتكلم لغتك. انتظر قليلًا من فضلك.

## Safe to talk
prompts-child-safe-alone = هل تحب أن تتكلم بعيدًا عن الأشخاص الذين جاؤوا معك؟
prompts-child-safe-place = هل تشعر بالأمان هنا؟

## Needs now (each has a picture)
prompts-child-need-hurt = هل عندك جرح أو إصابة؟
prompts-child-need-pain = هل يوجعك شيء الآن؟
prompts-child-need-medicine = هل تحتاج إلى دواء؟
prompts-child-need-thirsty = هل تريد ماء؟
prompts-child-need-hungry = هل تشعر بالجوع؟
prompts-child-need-cold = هل تشعر بالبرد؟
prompts-child-need-toilet = هل تحتاج إلى الحمّام؟
prompts-child-need-tired = هل تشعر بالتعب؟
prompts-child-need-waiting = هل هناك شخص ينتظرك؟
prompts-child-need-woman = هل تحب أن تتكلم مع امرأة؟
prompts-child-need-man = هل تحب أن تتكلم مع رجل؟

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = هل أنت في خطر الآن؟
prompts-child-triage-afraid = هل تخاف من شخص ما؟
prompts-child-triage-here = هل هذا الشخص هنا أو في الخارج؟
prompts-child-triage-tonight = هل لديك مكان آمن تنام فيه هذه الليلة؟
prompts-child-triage-return = هل تخاف من الرجوع إلى المكان الذي تسكن فيه؟
prompts-child-triage-children = هل هناك أطفال آخرون في خطر في ذلك المكان؟
prompts-child-triage-trust = هل هناك شخص كبير تثق به؟

## What happens next
prompts-child-next-fault = ما فعله الآخرون بك ليس ذنبك.
prompts-child-next-tell = يجب أن أخبر الأشخاص الذين يحافظون على سلامة الأطفال. هم يعملون في البلدية.
prompts-child-next-report = سأكتب أيضًا تقريرًا إلى مكتب حكومي يساعد الأطفال والكبار.
prompts-child-next-office = هذا المكتب يقرأ التقرير ويقرر كيف يمكنه أن يساعد.
prompts-child-next-decide = ليس عليك أن تقرر هذا. على الكبار أن يحافظوا على سلامتك.
prompts-child-next-ask = سيسألك الناس عمّا تريد. يمكنك دائمًا أن تسأل أي سؤال.
prompts-child-next-guardian = قد يساعدك شخص كبير اسمه الوصي. الوصي يشرح لك الأمور ويستمع إليك.
prompts-child-next-private = لن أخبر الأشخاص الذين تخاف منهم بما تقوله لي.
prompts-child-next-slow = ليس من الضروري أن تحكي لي كل شيء اليوم.

## Goodbye
prompts-child-bye-thanks = شكرًا لأنك تكلمت معي.
prompts-child-bye-call = إذا كنت في خطر، فاتصل بالرقم 999. المكالمة مجانية.
prompts-child-bye-childline = يمكنك أيضًا أن تتصل بـ Childline، وهو خط هاتف لمساعدة الأطفال. المكالمة مجانية. ليس عليك أن تقول اسمك.

## Rights sheet
prompts-child-sheet-title = مساعدة لك
