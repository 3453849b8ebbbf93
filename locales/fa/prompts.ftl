# What an adult reads and hears, in Persian (Farsi, Dari). Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = آیا این زبان شماست؟

## Hello
prompts-hello-greeting = سلام. می‌خواهم به شما کمک کنم.
prompts-hello-screen = می‌توانید این نوشته‌ها را بخوانید، یا دکمه صدا را لمس کنید و گوش بدهید.
prompts-hello-slow = هیچ عجله‌ای نیست.
prompts-hello-free = می‌توانید جواب بدهید یا جواب ندهید. هر وقت خواستید می‌توانید دیگر ادامه ندهید.
prompts-hello-trouble = حرف زدن شما با من کار بدی نیست.
prompts-hello-interpreter = دنبال یک مترجم هستم که به زبان شما حرف می‌زند. لطفاً صبر کنید.

## Safe to talk
prompts-safe-alone = آیا می‌خواهید جدا از کسانی که با شما آمده‌اند حرف بزنید؟
prompts-safe-place = آیا برای حرف زدن در این‌جا احساس امنیت می‌کنید؟
prompts-safe-phone = آیا ممکن است کسی از راه تلفن شما حرف‌هایتان را بشنود یا شما را پیدا کند؟
prompts-safe-companion = از کسانی که با شما آمده‌اند نمی‌خواهیم که ترجمه کنند.
prompts-safe-woman-interpreter = آیا ترجیح می‌دهید که مترجم زن باشد؟
prompts-safe-man-interpreter = آیا ترجیح می‌دهید که مترجم مرد باشد؟

## Needs now (each has a picture)
prompts-need-hurt = آیا زخمی شده‌اید یا آسیب دیده‌اید؟
prompts-need-pain = آیا الان درد دارید؟
prompts-need-doctor = آیا می‌خواهید یک دکتر شما را ببیند؟
prompts-need-medicine = آیا به دوا و دارو نیاز دارید؟
prompts-need-thirsty = آیا آب می‌خواهید؟
prompts-need-hungry = آیا گرسنه هستید؟
prompts-need-cold = آیا سردتان است؟
prompts-need-toilet = آیا باید به توالت بروید؟
prompts-need-tired = آیا به استراحت نیاز دارید؟
prompts-need-children = آیا بچه‌هایی هستند که الان به شما نیاز دارند؟
prompts-need-waiting = آیا کسی منتظر شماست؟
prompts-need-woman = آیا ترجیح می‌دهید با یک پلیس زن حرف بزنید؟
prompts-need-man = آیا ترجیح می‌دهید با یک پلیس مرد حرف بزنید؟

## Safety questions (closed questions, for safety only)
prompts-triage-danger = آیا الان در خطر هستید؟
prompts-triage-here = آیا کسی که از او می‌ترسید، در این ساختمان یا بیرون از آن است؟
prompts-triage-age = آیا کمتر از 18 سال دارید؟
prompts-triage-harmed = آیا کسی به شما آسیب رسانده است؟
prompts-triage-threat = آیا کسی گفته است که به شما یا خانواده شما آسیب می‌رساند؟
prompts-triage-tonight = آیا امشب جای امنی برای خوابیدن دارید؟
prompts-triage-return = آیا می‌ترسید به جایی که در آن زندگی یا کار می‌کنید برگردید؟
prompts-triage-leave = آیا هر وقت بخواهید می‌توانید از آن‌جا بروید؟
prompts-triage-papers = آیا پاسپورت یا مدارک شناسایی شما را کس دیگری پیش خود نگه می‌دارد؟
prompts-triage-others = آیا آدم‌های دیگری در آن‌جا در خطر هستند؟

## Police: what they may and may not do
prompts-police-who = من برای پلیس کار می‌کنم. اول می‌خواهم بدانم که آیا شما در امان هستید یا نه.
prompts-police-private = چیزهایی را که به من می‌گویید، به کسانی که از آن‌ها می‌ترسید نمی‌گویم.
prompts-police-share = اگر شما یا کس دیگری در خطر باشید، باید به کسانی که می‌توانند از شما محافظت کنند خبر بدهم.
prompts-police-slow = لازم نیست امروز همه چیز را به من بگویید.
prompts-police-papers = حتی اگر مدارک شناسایی ندارید، می‌توانید کمک بخواهید.
prompts-police-law = اگر کسی شما را مجبور کرده است کاری خلاف قانون بکنید، شاید قانون از شما محافظت کند. می‌توانید بخواهید که اول با یک وکیل حرف بزنید.
prompts-police-promise = نمی‌توانم قول بدهم که اداره‌های دیگر چه تصمیمی می‌گیرند.

## Support: what it is
prompts-nrm-what = در بریتانیا به کسانی که دیگران آن‌ها را زیر کنترل گرفته‌اند، تهدید کرده‌اند یا مجبور به کار کرده‌اند، کمک می‌شود. نام این برنامه دولت، نظام ملی ارجاع (National Referral Mechanism) است.
prompts-nrm-first = اول یک اداره دولتی گزارشی را می‌خواند درباره آنچه برای شما پیش آمده است. آن اداره سعی می‌کند تا 5 روز کاری جواب بدهد.
prompts-nrm-days = اگر جواب بله باشد، این کمک 30 روز یا بیشتر ادامه دارد.
prompts-nrm-final = بعد از آن، اداره تصمیم آخر را می‌گیرد. این کار ممکن است ماه‌ها طول بکشد.
prompts-nrm-support = این کمک می‌تواند شامل این چیزها باشد:
prompts-nrm-place = جای امنی برای ماندن
prompts-nrm-medical = کمک پزشکی
prompts-nrm-counselling = یک آدم آموزش‌دیده که درباره حال و احساس خود با او حرف بزنید
prompts-nrm-legal = راهنمایی درباره قانون
prompts-nrm-money = مقداری پول
prompts-nrm-choice = تصمیم با شماست. می‌توانید بگویید بله یا نه. می‌توانید برای فکر کردن وقت بخواهید.
prompts-nrm-withdraw = هر وقت خواستید می‌توانید نظرتان را عوض کنید. اگر از این برنامه بیرون بروید، این کمک تمام می‌شود.
prompts-nrm-police = برای گرفتن این کمک لازم نیست با پلیس حرف بزنید.

## Who sees the information
prompts-share-who = اگر بله بگویید، نام شما و آنچه به ما گفته‌اید به Home Office می‌رسد. این اداره بخشی از دولت است. پلیس، شهرداری و کسانی که به شما کمک می‌کنند هم ممکن است آن را ببینند.
prompts-share-notice = می‌توانید بپرسید که از اطلاعات شما چطور استفاده می‌شود و چطور نگهداری می‌شود.

## Duty to Notify
prompts-dtn-what = اگر نه بگویید، باز هم باید به دولت بگویم که کسی را دیده‌ام که شاید به کمک نیاز دارد. نام این گزارش، وظیفه خبر دادن (Duty to Notify) است.
prompts-dtn-anonymous = در آن گزارش نام شما، تاریخ تولد شما یا چیزی که نشان بدهد شما کی هستید نیست.
prompts-dtn-nohelp = با آن گزارش به شما کمکی نمی‌رسد. می‌توانید بعداً کمک بخواهید.

## Your decision (consent)
prompts-consent-understood = آیا این توضیح را فهمیدید؟
prompts-consent-questions = آیا پیش از تصمیم گرفتن سؤالی دارید؟
prompts-consent-interpreter = آیا حرف‌های مترجم را خوب می‌فهمید؟
prompts-consent-pressure = آیا کسی به شما می‌گوید که چه جوابی باید بدهید؟
prompts-consent-refer = آیا موافقید که نام شما و آنچه به ما گفته‌اید را به نظام ملی ارجاع (National Referral Mechanism) بفرستیم؟
prompts-consent-support = آیا می‌خواهید این کمک را بگیرید؟
prompts-consent-contact = آیا موافقید که یک سازمان کمک‌رسان با شما تماس بگیرد؟
prompts-consent-police = آیا موافقید درباره آنچه برای شما پیش آمده است با پلیس حرف بزنید؟
prompts-consent-name = اگر این کمک را نمی‌خواهید، آیا موافقید که نام شما را در گزارش وظیفه خبر دادن (Duty to Notify) بنویسیم؟

## Answers
prompts-answer-yes = بله
prompts-answer-no = نه
prompts-answer-unknown = نمی‌دانم
prompts-answer-decline = ترجیح می‌دهم نگویم
prompts-answer-stop = بس است

## Goodbye and safe contact
prompts-bye-phone = آیا تلفن زدن به شما بی‌خطر است؟
prompts-bye-message = آیا فرستادن پیام به تلفن شما بی‌خطر است؟
prompts-bye-letter = آیا فرستادن نامه برای شما بی‌خطر است؟
prompts-bye-next = به شما می‌گویم که بعد از این چه می‌شود.
prompts-bye-return = هر وقت خواستید می‌توانید برگردید و کمک بخواهید.
prompts-bye-thanks = ممنون که با من حرف زدید.

## Rights sheet
prompts-sheet-title = کمکی که می‌توانید بخواهید
prompts-sheet-choice = تصمیم با شماست
prompts-sheet-support = کمک و حمایت
prompts-sheet-share = چه کسانی اطلاعات شما را می‌بینند
prompts-sheet-refuse = اگر نه بگویید
prompts-sheet-police = شما و پلیس
prompts-sheet-numbers = شماره‌های تلفن
prompts-sheet-emergency = اگر الان در خطر هستید، به 999 زنگ بزنید. تماس رایگان است.
prompts-sheet-helpline = خط تلفنی کمک برای کسانی که دیگران آن‌ها را کنترل می‌کنند یا مجبور به کار می‌کنند. لازم نیست نام خود را بگویید. تماس رایگان است.
prompts-sheet-salvation = سازمان خیریه Salvation Army. کمک به بزرگسالانی که به جای امن نیاز دارند. تماس رایگان است.
prompts-sheet-keep = لازم نیست این کاغذ را با خود ببرید. فقط اگر خطری ندارد آن را نگه دارید.

## Buttons and short notes on the screen
prompts-button-listen = گوش بدهید
prompts-button-again = دوباره گوش بدهید
prompts-button-slower = آهسته‌تر
prompts-button-next = بعدی
prompts-button-back = برگشت
prompts-button-hide = پنهان کردن
prompts-button-language = زبان دیگر
prompts-note-silent = در این کامپیوتر برای این زبان صدا نیست.
prompts-note-stopped = دیگر ادامه نمی‌دهیم. لازم نیست چیز دیگری بگویید.
prompts-note-return = لطفاً صفحه را به مأمور پلیس پس بدهید.
