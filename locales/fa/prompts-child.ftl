# What a child, or a person who may be under 18, reads and hears, in Persian (Farsi, Dari). Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = سلام. می‌خواهم به تو کمک کنم.
prompts-child-hello-screen = می‌توانی این را بخوانی، یا دکمه صدا را لمس کنی و گوش بدهی.
prompts-child-hello-free = می‌توانی بگویی «نمی‌دانم». هر وقت خواستی می‌توانی دیگر ادامه ندهی.
prompts-child-hello-trouble = حرف زدن تو با من کار بدی نیست.
prompts-child-hello-police = من برای پلیس کار می‌کنم. کار من این است که بچه‌ها در امان باشند.
prompts-child-hello-adult = دارم از یک آدم بزرگ می‌خواهم که به این‌جا بیاید. کار او کمک کردن به توست.
prompts-child-hello-interpreter = دنبال کسی هستم که به زبان تو حرف می‌زند. لطفاً صبر کن.

## Safe to talk
prompts-child-safe-alone = آیا دوست داری جدا از کسانی که با تو آمده‌اند حرف بزنی؟
prompts-child-safe-place = آیا این‌جا احساس امنیت می‌کنی؟

## Needs now (each has a picture)
prompts-child-need-hurt = آیا زخمی شده‌ای یا آسیب دیده‌ای؟
prompts-child-need-pain = آیا الان جایی از بدنت درد می‌کند؟
prompts-child-need-medicine = آیا دوا و دارو لازم داری؟
prompts-child-need-thirsty = آیا آب می‌خواهی؟
prompts-child-need-hungry = آیا گرسنه هستی؟
prompts-child-need-cold = آیا سردت است؟
prompts-child-need-toilet = آیا باید به توالت بروی؟
prompts-child-need-tired = آیا خسته هستی؟
prompts-child-need-waiting = آیا کسی منتظر توست؟
prompts-child-need-woman = آیا دوست داری با یک زن حرف بزنی؟
prompts-child-need-man = آیا دوست داری با یک مرد حرف بزنی؟

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = آیا الان در خطر هستی؟
prompts-child-triage-afraid = آیا از کسی می‌ترسی؟
prompts-child-triage-here = آیا او این‌جا یا بیرون است؟
prompts-child-triage-tonight = آیا امشب جای امنی برای خوابیدن داری؟
prompts-child-triage-return = آیا می‌ترسی به جایی که در آن زندگی می‌کنی برگردی؟
prompts-child-triage-children = آیا بچه‌های دیگری در آن‌جا در خطر هستند؟
prompts-child-triage-trust = آیا آدم بزرگی هست که به او اعتماد داری؟

## What happens next
prompts-child-next-fault = کاری که دیگران با تو کرده‌اند تقصیر تو نیست.
prompts-child-next-tell = باید به کسانی که مراقب بچه‌ها هستند خبر بدهم. آن‌ها در شهرداری کار می‌کنند.
prompts-child-next-report = من یک گزارش هم به یک اداره دولتی می‌نویسم که به بچه‌ها و بزرگترها کمک می‌کند.
prompts-child-next-office = آن اداره گزارش را می‌خواند و تصمیم می‌گیرد که چطور می‌تواند کمک کند.
prompts-child-next-decide = لازم نیست تو در این باره تصمیم بگیری. بزرگترها باید مراقب تو باشند.
prompts-child-next-ask = از تو می‌پرسند که چه می‌خواهی. تو همیشه می‌توانی سؤال کنی.
prompts-child-next-guardian = شاید یک آدم بزرگ که به او سرپرست قانونی می‌گویند به تو کمک کند. او همه چیز را برایت توضیح می‌دهد و به حرفت گوش می‌کند.
prompts-child-next-private = چیزهایی را که به من می‌گویی، به کسانی که از آن‌ها می‌ترسی نمی‌گویم.
prompts-child-next-slow = لازم نیست امروز همه چیز را به من بگویی.

## Goodbye
prompts-child-bye-thanks = ممنون که با من حرف زدی.
prompts-child-bye-call = اگر در خطر هستی، به 999 زنگ بزن. تماس رایگان است.
prompts-child-bye-childline = می‌توانی به Childline هم زنگ بزنی. این خط تلفنی کمک به بچه‌هاست. تماس رایگان است. لازم نیست نامت را بگویی.

## Rights sheet
prompts-child-sheet-title = کمک برای تو
