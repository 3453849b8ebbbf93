# What a child, or a person who may be under 18, reads and hears, in Urdu. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = سلام۔ میں یہاں تمہاری مدد کے لیے ہوں۔
prompts-child-hello-screen = تم چاہو تو یہ پڑھ لو، یا آواز کا بٹن چھو کر سن لو۔
prompts-child-hello-free = تم چاہو تو کہو ”معلوم نہیں“۔ تم جب چاہو بات ختم کر دو۔
prompts-child-hello-trouble = مجھ سے بات کرنا کوئی غلط کام نہیں ہے۔
prompts-child-hello-police = میں پولیس سے ہوں۔ میرا کام بچوں کو محفوظ رکھنا ہے۔
prompts-child-hello-adult = ایک بڑے شخص کو یہاں بلایا جا رہا ہے۔ اُن کا کام تمہاری مدد کرنا ہے۔
prompts-child-hello-interpreter = تمہاری زبان بولنے والے کسی شخص کو ڈھونڈا جا رہا ہے۔ تھوڑا انتظار کرو۔

## Safe to talk
prompts-child-safe-alone = جو لوگ تمہارے ساتھ آئے ہیں، کیا تمہیں اُن سے الگ ہو کر بات کرنی ہے؟
prompts-child-safe-place = کیا یہ جگہ تمہیں محفوظ لگتی ہے؟

## Needs now (each has a picture)
prompts-child-need-hurt = کیا تمہیں کوئی چوٹ یا زخم ہے؟
prompts-child-need-pain = کیا اس وقت تمہیں کہیں درد ہو رہا ہے؟
prompts-child-need-medicine = کیا تمہیں دوا کی ضرورت ہے؟
prompts-child-need-thirsty = کیا تمہیں پانی چاہیے؟
prompts-child-need-hungry = کیا تمہیں بھوک لگی ہے؟
prompts-child-need-cold = کیا تمہیں ٹھنڈ لگ رہی ہے؟
prompts-child-need-toilet = کیا تمہیں باتھ روم جانا ہے؟
prompts-child-need-tired = کیا تمہیں تھکن ہو رہی ہے؟
prompts-child-need-waiting = کیا کوئی تمہارا انتظار کر رہا ہے؟
prompts-child-need-woman = کیا تمہیں کسی عورت سے بات کرنی ہے؟
prompts-child-need-man = کیا تمہیں کسی مرد سے بات کرنی ہے؟

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = کیا تم اس وقت خطرے میں ہو؟
prompts-child-triage-afraid = کیا تمہیں کسی سے ڈر لگتا ہے؟
prompts-child-triage-here = کیا وہ شخص یہاں یا باہر ہے؟
prompts-child-triage-tonight = کیا آج رات سونے کے لیے تمہارے پاس کوئی محفوظ جگہ ہے؟
prompts-child-triage-return = کیا تمہیں اُس جگہ واپس جانے سے ڈر لگتا ہے جہاں تمہارا گھر ہے؟
prompts-child-triage-children = کیا وہاں دوسرے بچے خطرے میں ہیں؟
prompts-child-triage-trust = کیا کوئی ایسا بڑا شخص ہے جس پر تمہیں بھروسا ہے؟

## What happens next
prompts-child-next-fault = دوسروں نے تمہارے ساتھ جو کیا، اُس میں تمہارا کوئی قصور نہیں۔
prompts-child-next-tell = مجھے اُن لوگوں کو بتانا ہے جو بچوں کو محفوظ رکھتے ہیں۔ وہ مقامی کونسل میں کام کرتے ہیں۔
prompts-child-next-report = میری طرف سے ایک رپورٹ اُس سرکاری دفتر کو بھی جائے گی جو بچوں اور بڑوں کی مدد کرتا ہے۔
prompts-child-next-office = وہ دفتر رپورٹ پڑھ کر فیصلہ کرتا ہے کہ وہ کیسے مدد کر سکتا ہے۔
prompts-child-next-decide = ضروری نہیں کہ اس کا فیصلہ تم کرو۔ تمہیں محفوظ رکھنا بڑوں کا کام ہے۔
prompts-child-next-ask = لوگ تم سے پوچھیں گے کہ تمہیں کیا چاہیے۔ تم جب چاہو سوال پوچھو۔
prompts-child-next-guardian = ہو سکتا ہے کہ کوئی بڑا شخص تمہاری مدد کرے جسے سرپرست کہتے ہیں۔ سرپرست تمہیں باتیں سمجھاتا ہے اور تمہاری بات سنتا ہے۔
prompts-child-next-private = تمہاری بتائی ہوئی باتیں میری طرف سے اُن لوگوں کو نہیں بتائی جائیں گی جن سے تمہیں ڈر ہے۔
prompts-child-next-slow = ضروری نہیں کہ تم مجھے آج ہی سب کچھ بتاؤ۔

## Goodbye
prompts-child-bye-thanks = مجھ سے بات کرنے کا شکریہ۔
prompts-child-bye-call = اگر تم خطرے میں ہو تو 999 پر فون کرو۔ فون مفت ہے۔
prompts-child-bye-childline = تم چاہو تو Childline کو بھی فون کرو۔ یہ بچوں کی مدد کا فون نمبر ہے۔ فون مفت ہے۔ نام بتانا ضروری نہیں۔

## Rights sheet
prompts-child-sheet-title = تمہارے لیے مدد
