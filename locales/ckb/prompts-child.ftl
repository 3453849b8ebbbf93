# What a child, or a person who may be under 18, reads and hears, in Central Kurdish (Sorani). Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = سڵاو. دەمەوێت یارمەتیت بدەم.
prompts-child-hello-screen = دەتوانیت ئەمە بخوێنیتەوە، یان دەست لە دوگمەی دەنگ بدەیت و گوێ بگریت.
prompts-child-hello-free = دەتوانیت بڵێیت «نازانم». هەر کاتێک بتەوێت دەتوانیت بووەستیت.
prompts-child-hello-trouble = قسەکردنت لەگەڵ من هیچ هەڵەیەک نییە.
prompts-child-hello-police = من بۆ پۆلیس کار دەکەم. کاری من ئەوەیە کە منداڵان بپارێزم.
prompts-child-hello-adult = داوا لە کەسێکی گەورە دەکەم کە بێت بۆ ئێرە. کاری ئەو کەسە یارمەتیدانی تۆیە.
prompts-child-hello-interpreter = بەدوای کەسێکدا دەگەڕێم کە بە زمانی تۆ قسە بکات. تکایە چاوەڕوان بە.

## Safe to talk
prompts-child-safe-alone = ئایا دەتەوێت بەبێ ئەو کەسانەی لەگەڵت هاتوون قسە بکەیت؟
prompts-child-safe-place = ئایا هەست دەکەیت لێرە سەلامەتیت؟

## Needs now (each has a picture)
prompts-child-need-hurt = ئایا برینداریت یان لەشت زیانی پێ گەیشتووە؟
prompts-child-need-pain = ئایا ئێستا شوێنێکی لەشت دێشێت؟
prompts-child-need-medicine = ئایا پێویستت بە دەرمان هەیە؟
prompts-child-need-thirsty = ئایا ئاوت دەوێت؟
prompts-child-need-hungry = ئایا برسیتە؟
prompts-child-need-cold = ئایا سەرماتە؟
prompts-child-need-toilet = ئایا پێویستە بچیت بۆ تەوالێت؟
prompts-child-need-tired = ئایا ماندوویت؟
prompts-child-need-waiting = ئایا کەسێک چاوەڕێت دەکات؟
prompts-child-need-woman = ئایا دەتەوێت لەگەڵ ژنێک قسە بکەیت؟
prompts-child-need-man = ئایا دەتەوێت لەگەڵ پیاوێک قسە بکەیت؟

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = ئایا تۆ ئێستا لە مەترسیدایت؟
prompts-child-triage-afraid = ئایا لە کەسێک دەترسیت؟
prompts-child-triage-here = ئایا ئەو کەسە لێرەیە یان لە دەرەوەیە؟
prompts-child-triage-tonight = ئایا بۆ ئەمشەو شوێنێکی بێ مەترسیت هەیە کە لێی بخەویت؟
prompts-child-triage-return = ئایا دەترسیت بگەڕێیتەوە بۆ ئەو شوێنەی کە لێی دەژیت؟
prompts-child-triage-children = ئایا منداڵی تر لەوێ لە مەترسیدان؟
prompts-child-triage-trust = ئایا کەسێکی گەورە هەیە کە متمانەت پێی هەبێت؟

## What happens next
prompts-child-next-fault = ئەوەی خەڵکی تر لەگەڵ تۆیان کردووە، خەتای تۆ نییە.
prompts-child-next-tell = دەبێت بەو کەسانە بڵێم کە منداڵان دەپارێزن. ئەوان لە شارەوانی کار دەکەن.
prompts-child-next-report = هەروەها ڕاپۆرتێک بۆ فەرمانگەیەکی حکومەت دەنووسم کە یارمەتیی منداڵان و گەورەکان دەدات.
prompts-child-next-office = فەرمانگەکە ڕاپۆرتەکە دەخوێنێتەوە و بڕیار دەدات کە چۆن دەتوانێت یارمەتی بدات.
prompts-child-next-decide = پێویست ناکات تۆ لەمەدا بڕیار بدەیت. گەورەکان دەبێت تۆ بپارێزن.
prompts-child-next-ask = لێت دەپرسن کە چیت دەوێت. هەمیشە دەتوانیت پرسیار بکەیت.
prompts-child-next-guardian = لەوانەیە کەسێکی گەورە یارمەتیت بدات کە پێی دەڵێن سەرپەرشتیار. سەرپەرشتیار شتەکانت بۆ ڕوون دەکاتەوە و گوێت لێ دەگرێت.
prompts-child-next-private = ئەوەی بە منی دەڵێیت، بەو کەسانەی ناڵێم کە لێیان دەترسیت.
prompts-child-next-slow = پێویست ناکات ئەمڕۆ هەموو شتێکم پێ بڵێیت.

## Goodbye
prompts-child-bye-thanks = سوپاس کە لەگەڵ من قسەت کرد.
prompts-child-bye-call = ئەگەر لە مەترسیدایت، تەلەفۆن بۆ 999 بکە. تەلەفۆنەکە بێ پارەیە.
prompts-child-bye-childline = هەروەها دەتوانیت تەلەفۆن بۆ Childline بکەیت، کە هێڵی یارمەتیی منداڵانە. تەلەفۆنەکە بێ پارەیە. پێویست ناکات ناوت بڵێیت.

## Rights sheet
prompts-child-sheet-title = یارمەتی بۆ تۆ
