# What an adult reads and hears, in Central Kurdish (Sorani). Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = ئایا ئەمە زمانی ئێوەیە؟

## Hello
prompts-hello-greeting = سڵاو. دەمەوێت یارمەتیتان بدەم.
prompts-hello-screen = دەتوانن ئەم نووسینە بخوێننەوە، یان دەست لە دوگمەی دەنگ بدەن و گوێ بگرن.
prompts-hello-slow = هیچ پەلەیەک نییە.
prompts-hello-free = دەتوانن وەڵام بدەنەوە یان وەڵام نەدەنەوە. هەر کاتێک بتانەوێت دەتوانن بووەستن.
prompts-hello-trouble = قسەکردنتان لەگەڵ من هیچ هەڵەیەک نییە.
prompts-hello-interpreter = بەدوای وەرگێڕێکدا دەگەڕێم کە بە زمانی ئێوە قسە بکات. تکایە چاوەڕوان بن.

## Safe to talk
prompts-safe-alone = ئایا دەتانەوێت بەبێ ئەو کەسانەی لەگەڵتان هاتوون قسە بکەن؟
prompts-safe-place = ئایا هەست دەکەن کە لێرە بەبێ مەترسی دەتوانن قسە بکەن؟
prompts-safe-phone = ئایا دەکرێت کەسێک لە ڕێگەی تەلەفۆنەکەتانەوە گوێ لە قسەکانتان بگرێت یان شوێنتان بدۆزێتەوە؟
prompts-safe-companion = ئەو کەسانەی لەگەڵتان هاتوون، داوایان لێ ناکەین کە وەرگێڕان بکەن.
prompts-safe-woman-interpreter = ئایا پێتان باشترە وەرگێڕەکە ژن بێت؟
prompts-safe-man-interpreter = ئایا پێتان باشترە وەرگێڕەکە پیاو بێت؟

## Needs now (each has a picture)
prompts-need-hurt = ئایا بریندارن یان لەشتان زیانی پێ گەیشتووە؟
prompts-need-pain = ئایا ئێستا ئازارتان هەیە؟
prompts-need-doctor = ئایا دەتانەوێت دکتۆرێک بتانبینێت؟
prompts-need-medicine = ئایا پێویستتان بە دەرمان هەیە؟
prompts-need-thirsty = ئایا ئاوتان دەوێت؟
prompts-need-hungry = ئایا برسیتانە؟
prompts-need-cold = ئایا سەرماتانە؟
prompts-need-toilet = ئایا پێویستە بچن بۆ تەوالێت؟
prompts-need-tired = ئایا پێویستتان بە پشوو هەیە؟
prompts-need-children = ئایا منداڵ هەن کە ئێستا پێویستیان بە ئێوە بێت؟
prompts-need-waiting = ئایا کەسێک چاوەڕێتان دەکات؟
prompts-need-woman = ئایا پێتان باشترە لەگەڵ پۆلیسێکی ژن قسە بکەن؟
prompts-need-man = ئایا پێتان باشترە لەگەڵ پۆلیسێکی پیاو قسە بکەن؟

## Safety questions (closed questions, for safety only)
prompts-triage-danger = ئایا ئێوە ئێستا لە مەترسیدان؟
prompts-triage-here = ئایا کەسێک کە لێی دەترسن، لەم بینایەدایە یان لە دەرەوەیە؟
prompts-triage-age = ئایا تەمەنتان لە 18 ساڵ کەمترە؟
prompts-triage-harmed = ئایا کەسێک ئازاری ئێوەی داوە؟
prompts-triage-threat = ئایا کەسێک گوتوویەتی کە ئازاری ئێوە یان خێزانەکەتان دەدات؟
prompts-triage-tonight = ئایا بۆ ئەمشەو شوێنێکی بێ مەترسیتان هەیە کە لێی بخەون؟
prompts-triage-return = ئایا دەترسن بگەڕێنەوە بۆ ئەو شوێنەی کە لێی دەژین یان لێی کار دەکەن؟
prompts-triage-leave = ئایا هەر کاتێک بتانەوێت دەتوانن ئەو شوێنە بەجێ بهێڵن؟
prompts-triage-papers = ئایا پاسپۆرتەکەتان یان ناسنامەکەتان لای کەسێکی ترە و ئەو هەڵیگرتووە؟
prompts-triage-others = ئایا کەسانی تر لەو شوێنەدا لە مەترسیدان؟

## Police: what they may and may not do
prompts-police-who = من بۆ پۆلیس کار دەکەم. سەرەتا دەمەوێت بزانم ئێوە سەلامەتن یان نا.
prompts-police-private = ئەوەی بە منی دەڵێن، بەو کەسانەی ناڵێم کە ئێوە لێیان دەترسن.
prompts-police-share = ئەگەر ئێوە یان کەسێکی تر لە مەترسیدا بن، دەبێت بەو کەسانە بڵێم کە دەتوانن بتانپارێزن.
prompts-police-slow = پێویست ناکات ئەمڕۆ هەموو شتێکم پێ بڵێن.
prompts-police-papers = ئەگەر ناسنامەشتان نەبێت، دەتوانن داوای یارمەتی بکەن.
prompts-police-law = ئەگەر کەسێک ناچاری کردبن کارێکی دژی یاسا بکەن، لەوانەیە یاسا بتانپارێزێت. دەتوانن داوا بکەن کە سەرەتا لەگەڵ پارێزەرێک قسە بکەن.
prompts-police-promise = ناتوانم بەڵێن بدەم کە فەرمانگەکانی تر چ بڕیارێک دەدەن.

## Support: what it is
prompts-nrm-what = لە بریتانیا یارمەتی هەیە بۆ ئەو کەسانەی کە خەڵکی تر کۆنترۆڵیان کردوون، هەڕەشەیان لێ کردوون یان ناچاریان کردوون کار بکەن. ئەم سیستەمەی حکومەت ناوی میکانیزمی نیشتمانیی ڕەوانەکردنە (National Referral Mechanism).
prompts-nrm-first = سەرەتا فەرمانگەیەکی حکومەت ڕاپۆرتێک دەخوێنێتەوە دەربارەی ئەوەی بەسەرتان هاتووە. هەوڵ دەدات لە ماوەی 5 ڕۆژی کاردا وەڵام بداتەوە.
prompts-nrm-days = ئەگەر وەڵامەکە بەڵێ بێت، یارمەتییەکە 30 ڕۆژ یان زیاتر بەردەوام دەبێت.
prompts-nrm-final = دواتر فەرمانگەکە بڕیاری کۆتایی دەدات. لەوانەیە ئەمە چەندین مانگ بخایەنێت.
prompts-nrm-support = یارمەتییەکە لەوانەیە ئەم شتانە بێت:
prompts-nrm-place = شوێنێکی بێ مەترسی بۆ مانەوە
prompts-nrm-medical = یارمەتیی پزیشکی
prompts-nrm-counselling = کەسێکی ڕاهێنراو کە دەتوانن لەگەڵیدا باسی هەستی خۆتان بکەن
prompts-nrm-legal = ئامۆژگاریی یاسایی
prompts-nrm-money = هەندێک پارە
prompts-nrm-choice = بڕیارەکە هی ئێوەیە. دەتوانن بڵێن بەڵێ یان نەخێر. دەتوانن داوای کات بکەن بۆ بیرکردنەوە.
prompts-nrm-withdraw = هەر کاتێک بتانەوێت دەتوانن بڕیارەکەتان بگۆڕن. ئەگەر لەم سیستەمە بچنە دەرەوە، ئەم یارمەتییە کۆتایی دێت.
prompts-nrm-police = بۆ وەرگرتنی ئەم یارمەتییە پێویست ناکات لەگەڵ پۆلیس قسە بکەن.

## Who sees the information
prompts-share-who = ئەگەر بڵێن بەڵێ، ناوەکەتان و ئەوەی بە ئێمەتان گوتووە دەگات بە Home Office، کە بەشێکە لە حکومەت. لەوانەیە پۆلیس و شارەوانی و ئەو کەسانەی یارمەتیتان دەدەن ئەوانیش بیبینن.
prompts-share-notice = دەتوانن بپرسن کە زانیارییەکانتان چۆن بەکار دەهێنرێن و چۆن هەڵدەگیرێن.

## Duty to Notify
prompts-dtn-what = ئەگەر بڵێن نەخێر، هێشتا دەبێت بە حکومەت بڵێم کە کەسێکم بینیوە کە لەوانەیە پێویستی بە یارمەتی هەبێت. ئەم ڕاپۆرتە ناوی ئەرکی ئاگادارکردنەوەیە (Duty to Notify).
prompts-dtn-anonymous = لەو ڕاپۆرتەدا ناوتان و ڕۆژی لەدایکبوونتان و هیچ شتێک نییە کە پیشانی بدات ئێوە کێن.
prompts-dtn-nohelp = بەو ڕاپۆرتە یارمەتیتان پێ ناگات. دواتر دەتوانن داوای یارمەتی بکەن.

## Your decision (consent)
prompts-consent-understood = ئایا لەم ڕوونکردنەوەیە تێگەیشتن؟
prompts-consent-questions = ئایا پێش ئەوەی بڕیار بدەن پرسیارتان هەیە؟
prompts-consent-interpreter = ئایا لە قسەی وەرگێڕەکە باش تێدەگەن؟
prompts-consent-pressure = ئایا کەسێک پێتان دەڵێت کە دەبێت چ وەڵامێک بدەنەوە؟
prompts-consent-refer = ئایا ڕازین کە ناوەکەتان و ئەوەی بە ئێمەتان گوتووە بنێرین بۆ میکانیزمی نیشتمانیی ڕەوانەکردن (National Referral Mechanism)؟
prompts-consent-support = ئایا دەتانەوێت ئەم یارمەتییە وەربگرن؟
prompts-consent-contact = ئایا ڕازین کە ڕێکخراوێکی یارمەتیدەر پەیوەندیتان پێوە بکات؟
prompts-consent-police = ئایا ڕازین کە لەگەڵ پۆلیس دەربارەی ئەوەی بەسەرتان هاتووە قسە بکەن؟
prompts-consent-name = ئەگەر یارمەتییەکەتان ناوێت، ئایا ڕازین کە ناوەکەتان لە ڕاپۆرتی ئەرکی ئاگادارکردنەوە (Duty to Notify) بنووسین؟

## Answers
prompts-answer-yes = بەڵێ
prompts-answer-no = نەخێر
prompts-answer-unknown = نازانم
prompts-answer-decline = پێم باشترە نەیڵێم
prompts-answer-stop = وەستان

## Goodbye and safe contact
prompts-bye-phone = ئایا تەلەفۆنکردن بۆ ئێوە بێ مەترسییە؟
prompts-bye-message = ئایا ناردنی نامەی کورت بۆ تەلەفۆنەکەتان بێ مەترسییە؟
prompts-bye-letter = ئایا ناردنی نامەی کاغەز بە پۆستە بۆ ئێوە بێ مەترسییە؟
prompts-bye-next = پێتان دەڵێم کە دوای ئەمە چی دەبێت.
prompts-bye-return = هەر کاتێک بتانەوێت دەتوانن بگەڕێنەوە و داوای یارمەتی بکەن.
prompts-bye-thanks = سوپاس کە لەگەڵ من قسەتان کرد.

## Rights sheet
prompts-sheet-title = ئەو یارمەتییەی دەتوانن داوای بکەن
prompts-sheet-choice = بڕیارەکە هی ئێوەیە
prompts-sheet-support = یارمەتی و پاڵپشتی
prompts-sheet-share = کێ زانیارییەکانتان دەبینێت
prompts-sheet-refuse = ئەگەر بڵێن نەخێر
prompts-sheet-police = ئێوە و پۆلیس
prompts-sheet-numbers = ژمارەی تەلەفۆنەکان
prompts-sheet-emergency = ئەگەر ئێستا لە مەترسیدان، تەلەفۆن بۆ 999 بکەن. تەلەفۆنەکە بێ پارەیە.
prompts-sheet-helpline = هێڵی یارمەتی بۆ ئەو کەسانەی کە خەڵکی تر کۆنترۆڵیان دەکەن یان ناچاریان دەکەن کار بکەن. پێویست ناکات ناوتان بڵێن. تەلەفۆنەکە بێ پارەیە.
prompts-sheet-salvation = ڕێکخراوی خێرخوازیی Salvation Army. یارمەتی بۆ ئەو گەورانەی پێویستیان بە شوێنێکی بێ مەترسی هەیە. تەلەفۆنەکە بێ پارەیە.
prompts-sheet-keep = پێویست ناکات ئەم کاغەزە لەگەڵ خۆتان ببەن. تەنها ئەگەر بێ مەترسییە هەڵیبگرن.

## Buttons and short notes on the screen
prompts-button-listen = گوێ بگرن
prompts-button-again = دووبارە گوێ بگرن
prompts-button-slower = هێواشتر
prompts-button-next = دواتر
prompts-button-back = گەڕانەوە
prompts-button-hide = شاردنەوە
prompts-button-language = زمانێکی تر
prompts-note-silent = لەم کۆمپیوتەرەدا بۆ ئەم زمانە دەنگ نییە.
prompts-note-stopped = وەستاین. پێویست ناکات هیچی تر بڵێن.
prompts-note-return = تکایە شاشەکە بدەنەوە بە پۆلیسەکە.
