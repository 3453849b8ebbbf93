# What an adult reads and hears, in Urdu. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = کیا یہ آپ کی زبان ہے؟

## Hello
prompts-hello-greeting = سلام۔ میں یہاں آپ کی مدد کے لیے ہوں۔
prompts-hello-screen = آپ چاہیں تو یہ تحریر پڑھ لیں، یا آواز کا بٹن چھو کر سن لیں۔
prompts-hello-slow = کوئی جلدی نہیں ہے۔
prompts-hello-free = آپ چاہیں تو جواب دیں، چاہیں تو نہ دیں۔ آپ جب چاہیں بات ختم کر دیں۔
prompts-hello-trouble = مجھ سے بات کرنا کوئی غلط کام نہیں ہے۔
prompts-hello-interpreter = آپ کی زبان بولنے والے ترجمان کو ڈھونڈا جا رہا ہے۔ براہِ مہربانی انتظار کریں۔

## Safe to talk
prompts-safe-alone = جو لوگ آپ کے ساتھ آئے ہیں، کیا آپ کو اُن سے الگ ہو کر بات کرنی ہے؟
prompts-safe-place = کیا یہ جگہ آپ کو بات کرنے کے لیے محفوظ لگتی ہے؟
prompts-safe-phone = کیا کوئی آپ کے فون کے ذریعے آپ کی باتیں سن سکتا ہے یا آپ کو ڈھونڈ سکتا ہے؟
prompts-safe-companion = جو لوگ آپ کے ساتھ آئے ہیں، اُن سے ترجمہ نہیں کروایا جائے گا۔
prompts-safe-woman-interpreter = کیا آپ کے لیے یہ بہتر ہے کہ ترجمہ کرنے والی عورت ہو؟
prompts-safe-man-interpreter = کیا آپ کے لیے یہ بہتر ہے کہ ترجمہ کرنے والا مرد ہو؟

## Needs now (each has a picture)
prompts-need-hurt = کیا آپ کو کوئی چوٹ یا زخم ہے؟
prompts-need-pain = کیا آپ کو اس وقت درد ہے؟
prompts-need-doctor = کیا آپ کو ڈاکٹر کو دکھانا ہے؟
prompts-need-medicine = کیا آپ کو دوا کی ضرورت ہے؟
prompts-need-thirsty = کیا آپ کو پانی چاہیے؟
prompts-need-hungry = کیا آپ کو بھوک لگی ہے؟
prompts-need-cold = کیا آپ کو ٹھنڈ لگ رہی ہے؟
prompts-need-toilet = کیا آپ کو باتھ روم جانا ہے؟
prompts-need-tired = کیا آپ کو آرام کی ضرورت ہے؟
prompts-need-children = کیا ایسے بچے ہیں جنہیں اس وقت آپ کی ضرورت ہے؟
prompts-need-waiting = کیا کوئی آپ کا انتظار کر رہا ہے؟
prompts-need-woman = کیا آپ کے لیے خاتون پولیس افسر سے بات کرنا بہتر ہے؟
prompts-need-man = کیا آپ کے لیے مرد پولیس افسر سے بات کرنا بہتر ہے؟

## Safety questions (closed questions, for safety only)
prompts-triage-danger = کیا آپ اس وقت خطرے میں ہیں؟
prompts-triage-here = کیا کوئی ایسا شخص جس سے آپ کو ڈر لگتا ہے، اس عمارت میں یا باہر موجود ہے؟
prompts-triage-age = کیا آپ کی عمر 18 سال سے کم ہے؟
prompts-triage-harmed = کیا کسی نے آپ کو نقصان یا تکلیف پہنچائی ہے؟
prompts-triage-threat = کیا کسی نے کہا ہے کہ وہ آپ کو یا آپ کے گھر والوں کو نقصان پہنچائے گا؟
prompts-triage-tonight = کیا آج رات سونے کے لیے آپ کے پاس کوئی محفوظ جگہ ہے؟
prompts-triage-return = کیا آپ کو اُس جگہ واپس جانے سے ڈر لگتا ہے جہاں آپ کا گھر یا کام ہے؟
prompts-triage-leave = کیا آپ کے لیے اپنی مرضی سے کبھی بھی اُس جگہ سے جانا ممکن ہے؟
prompts-triage-papers = کیا آپ کا پاسپورٹ یا شناختی کاغذات کسی اور نے اپنے پاس رکھے ہوئے ہیں؟
prompts-triage-others = کیا اُس جگہ پر دوسرے لوگ خطرے میں ہیں؟

## Police: what they may and may not do
prompts-police-who = میرا کام پولیس میں ہے۔ سب سے پہلے مجھے یہ جاننا ہے کہ آپ محفوظ ہیں یا نہیں۔
prompts-police-private = آپ کی بتائی ہوئی باتیں میری طرف سے اُن لوگوں کو نہیں بتائی جائیں گی جن سے آپ کو ڈر ہے۔
prompts-police-share = اگر آپ یا کوئی اور خطرے میں ہو تو مجھے اُن لوگوں کو بتانا ہوگا جو آپ کی حفاظت کر سکتے ہیں۔
prompts-police-slow = ضروری نہیں کہ آپ مجھے آج ہی سب کچھ بتائیں۔
prompts-police-papers = اگر آپ کے پاس شناختی کاغذات نہ ہوں تب بھی آپ چاہیں تو مدد مانگیں۔
prompts-police-law = اگر کسی نے آپ سے زبردستی کوئی ایسا کام کروایا جو قانون کے خلاف ہے تو ہو سکتا ہے کہ قانون آپ کو بچائے۔ آپ چاہیں تو کہیں کہ پہلے وکیل سے بات کرنی ہے۔
prompts-police-promise = دوسرے دفتر کیا فیصلہ کریں گے، اس کا وعدہ کرنا میرے بس میں نہیں۔

## Support: what it is
prompts-nrm-what = برطانیہ میں اُن لوگوں کے لیے مدد ہے جنہیں دوسروں نے قابو میں رکھا، دھمکایا یا جن سے زبردستی کام کروایا۔ حکومت کے اس نظام کا نام مدد کے لیے بھیجنے کا قومی نظام (National Referral Mechanism) ہے۔
prompts-nrm-first = پہلے ایک سرکاری دفتر وہ رپورٹ پڑھتا ہے جس میں لکھا ہوتا ہے کہ آپ کے ساتھ کیا ہوا۔ دفتر کوشش کرتا ہے کہ کام کے 5 دنوں کے اندر جواب دے۔
prompts-nrm-days = اگر جواب ہاں ہو تو یہ مدد 30 دن یا اس سے زیادہ چلتی ہے۔
prompts-nrm-final = بعد میں دفتر آخری فیصلہ کرتا ہے۔ اس میں کئی مہینے لگ سکتے ہیں۔
prompts-nrm-support = مدد میں یہ چیزیں شامل ہو سکتی ہیں:
prompts-nrm-place = رہنے کے لیے محفوظ جگہ
prompts-nrm-medical = علاج
prompts-nrm-counselling = ایک تربیت یافتہ شخص جس سے آپ اپنے دل کی حالت کی بات کر سکیں
prompts-nrm-legal = قانونی مشورہ
prompts-nrm-money = کچھ پیسے
prompts-nrm-choice = فیصلہ آپ کا ہے۔ آپ چاہیں تو ہاں کہیں، چاہیں تو انکار کریں۔ آپ چاہیں تو سوچنے کے لیے وقت مانگیں۔
prompts-nrm-withdraw = آپ جب چاہیں اپنا فیصلہ بدل دیں۔ اگر آپ اس نظام سے نکل جائیں تو یہ مدد ختم ہو جاتی ہے۔
prompts-nrm-police = یہ مدد لینے کے لیے پولیس سے بات کرنا ضروری نہیں۔

## Who sees the information
prompts-share-who = اگر آپ ہاں کہیں تو آپ کا نام اور آپ کی بتائی ہوئی باتیں Home Office کو ملتی ہیں، جو حکومت کا ایک حصہ ہے۔ پولیس، مقامی کونسل اور آپ کی مدد کرنے والے لوگ بھی انہیں دیکھ سکتے ہیں۔
prompts-share-notice = آپ چاہیں تو پوچھیں کہ آپ کی معلومات کیسے استعمال ہوتی ہیں اور کیسے رکھی جاتی ہیں۔

## Duty to Notify
prompts-dtn-what = اگر آپ انکار کریں تب بھی مجھے حکومت کو یہ بتانا ہوگا کہ میری ملاقات ایک ایسے شخص سے ہوئی جسے شاید مدد کی ضرورت ہے۔ اس رپورٹ کا نام اطلاع دینے کا فرض (Duty to Notify) ہے۔
prompts-dtn-anonymous = اُس رپورٹ میں آپ کا نام، آپ کی پیدائش کی تاریخ یا کوئی ایسی بات نہیں ہوتی جس سے پتا چلے کہ آپ کون ہیں۔
prompts-dtn-nohelp = اُس رپورٹ سے آپ کو مدد نہیں ملتی۔ آپ چاہیں تو بعد میں مدد مانگیں۔

## Your decision (consent)
prompts-consent-understood = کیا یہ بات آپ کی سمجھ میں آ گئی؟
prompts-consent-questions = کیا فیصلہ کرنے سے پہلے آپ کے کوئی سوال ہیں؟
prompts-consent-interpreter = کیا ترجمان کی بات آپ کو اچھی طرح سمجھ آتی ہے؟
prompts-consent-pressure = کیا کوئی آپ کو بتا رہا ہے کہ آپ کو کیا جواب دینا ہے؟
prompts-consent-refer = کیا آپ راضی ہیں کہ ہم آپ کا نام اور آپ کی بتائی ہوئی باتیں مدد کے لیے بھیجنے کے قومی نظام (National Referral Mechanism) کو بھیجیں؟
prompts-consent-support = کیا آپ کو یہ مدد چاہیے؟
prompts-consent-contact = کیا آپ راضی ہیں کہ مدد کرنے والا ایک ادارہ آپ سے رابطہ کرے؟
prompts-consent-police = کیا آپ راضی ہیں کہ آپ کے ساتھ جو ہوا اُس کے بارے میں پولیس سے بات کریں؟
prompts-consent-name = اگر آپ کو یہ مدد نہیں چاہیے تو کیا آپ راضی ہیں کہ ہم آپ کا نام اطلاع دینے کے فرض (Duty to Notify) کی رپورٹ میں لکھیں؟

## Answers
prompts-answer-yes = ہاں
prompts-answer-no = نہیں
prompts-answer-unknown = معلوم نہیں
prompts-answer-decline = مجھے یہ نہیں بتانا
prompts-answer-stop = بس

## Goodbye and safe contact
prompts-bye-phone = کیا آپ کو فون کرنا محفوظ ہے؟
prompts-bye-message = کیا آپ کے فون پر پیغام بھیجنا محفوظ ہے؟
prompts-bye-letter = کیا آپ کو خط بھیجنا محفوظ ہے؟
prompts-bye-next = میری طرف سے آپ کو بتایا جائے گا کہ آگے کیا ہوگا۔
prompts-bye-return = آپ جب چاہیں واپس آ کر مدد مانگیں۔
prompts-bye-thanks = مجھ سے بات کرنے کا شکریہ۔

## Rights sheet
prompts-sheet-title = مدد جو مانگی جا سکتی ہے
prompts-sheet-choice = فیصلہ آپ کا ہے
prompts-sheet-support = مدد
prompts-sheet-share = آپ کی معلومات کون دیکھتا ہے
prompts-sheet-refuse = اگر آپ انکار کریں
prompts-sheet-police = آپ اور پولیس
prompts-sheet-numbers = فون نمبر
prompts-sheet-emergency = اگر آپ اس وقت خطرے میں ہیں تو 999 پر فون کریں۔ فون مفت ہے۔
prompts-sheet-helpline = اُن لوگوں کے لیے مدد کا فون نمبر جنہیں دوسرے قابو میں رکھتے ہیں یا جن سے زبردستی کام کرواتے ہیں۔ نام بتانا ضروری نہیں۔ فون مفت ہے۔
prompts-sheet-salvation = خیراتی ادارہ Salvation Army۔ اُن بالغ لوگوں کے لیے مدد جنہیں محفوظ جگہ چاہیے۔ فون مفت ہے۔
prompts-sheet-keep = یہ کاغذ ساتھ لے جانا ضروری نہیں۔ اسے صرف تب رکھیں جب اس میں خطرہ نہ ہو۔

## Buttons and short notes on the screen
prompts-button-listen = سنیں
prompts-button-again = دوبارہ سنیں
prompts-button-slower = آہستہ
prompts-button-next = آگے
prompts-button-back = پیچھے
prompts-button-hide = چھپائیں
prompts-button-language = دوسری زبان
prompts-note-silent = اس کمپیوٹر پر اس زبان کی آواز نہیں ہے۔
prompts-note-stopped = ہم نے بات روک دی ہے۔ اب آپ کو اور کچھ کہنے کی ضرورت نہیں۔
prompts-note-return = براہِ مہربانی سکرین پولیس افسر کو واپس دے دیں۔
