# What a child, or a person who may be under 18, reads and hears, in Welsh. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Helo. Dw i eisiau dy helpu di.
prompts-child-hello-screen = Gelli di ddarllen hwn, neu gyffwrdd â’r botwm sain i wrando.
prompts-child-hello-free = Gelli di ddweud ‘Dydw i ddim yn gwybod’. Gelli di stopio pan wyt ti eisiau.
prompts-child-hello-trouble = Dwyt ti ddim wedi gwneud dim byd o’i le drwy siarad â fi.
prompts-child-hello-police = Dw i’n gweithio i’r heddlu. Fy ngwaith i yw cadw plant yn ddiogel.
prompts-child-hello-adult = Dw i’n gofyn i oedolyn ddod yma. Gwaith yr oedolyn hwnnw yw dy helpu di.
prompts-child-hello-interpreter = Dw i’n chwilio am rywun sy’n siarad dy iaith di. Aros, os gweli di’n dda.

## Safe to talk
prompts-child-safe-alone = Hoffet ti siarad heb i’r bobl a ddaeth gyda ti fod yma?
prompts-child-safe-place = Wyt ti’n teimlo’n ddiogel yma?

## Needs now (each has a picture)
prompts-child-need-hurt = Wyt ti wedi cael anaf?
prompts-child-need-pain = Oes rhywbeth yn brifo nawr?
prompts-child-need-medicine = Oes angen meddyginiaeth arnat ti?
prompts-child-need-thirsty = Hoffet ti gael dŵr?
prompts-child-need-hungry = Oes eisiau bwyd arnat ti?
prompts-child-need-cold = Wyt ti’n oer?
prompts-child-need-toilet = Oes angen mynd i’r toiled arnat ti?
prompts-child-need-tired = Wyt ti wedi blino?
prompts-child-need-waiting = Oes rhywun yn aros amdanat ti?
prompts-child-need-woman = Hoffet ti siarad â menyw?
prompts-child-need-man = Hoffet ti siarad â dyn?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Wyt ti mewn perygl nawr?
prompts-child-triage-afraid = Oes arnat ti ofn rhywun?
prompts-child-triage-here = Ydy’r person hwnnw yma yn rhywle, y tu mewn neu’r tu allan?
prompts-child-triage-tonight = Oes gen ti le diogel i gysgu heno?
prompts-child-triage-return = Oes arnat ti ofn mynd yn ôl i’r lle rwyt ti’n byw?
prompts-child-triage-children = Oes plant eraill mewn perygl yno?
prompts-child-triage-trust = Oes oedolyn rwyt ti’n ymddiried ynddo?

## What happens next
prompts-child-next-fault = Nid dy fai di yw beth wnaeth pobl eraill i ti.
prompts-child-next-tell = Mae’n rhaid i mi ddweud wrth y bobl sy’n cadw plant yn ddiogel. Maen nhw’n gweithio i’r cyngor.
prompts-child-next-report = Bydda i hefyd yn ysgrifennu adroddiad i un o swyddfeydd y llywodraeth. Mae’r swyddfa honno’n helpu plant ac oedolion.
prompts-child-next-office = Mae’r swyddfa’n darllen yr adroddiad ac yn penderfynu sut y gall hi helpu.
prompts-child-next-decide = Does dim rhaid i ti benderfynu hyn. Mae’n rhaid i oedolion dy gadw di’n ddiogel.
prompts-child-next-ask = Bydd pobl yn gofyn i ti beth wyt ti eisiau. Gelli di ofyn cwestiwn bob amser.
prompts-child-next-guardian = Efallai y bydd oedolyn sy’n cael ei alw’n warcheidwad yn dy helpu di. Mae gwarcheidwad yn esbonio pethau ac yn gwrando arnat ti.
prompts-child-next-private = Fydda i ddim yn dweud wrth y bobl rwyt ti’n eu hofni beth rwyt ti’n ei ddweud wrtha i.
prompts-child-next-slow = Does dim rhaid i ti ddweud popeth wrtha i heddiw.

## Goodbye
prompts-child-bye-thanks = Diolch i ti am siarad â fi.
prompts-child-bye-call = Os wyt ti mewn perygl, ffonia 999. Mae’r alwad am ddim.
prompts-child-bye-childline = Gelli di ffonio Childline hefyd. Mae’r alwad am ddim. Does dim rhaid i ti roi dy enw.

## Rights sheet
prompts-child-sheet-title = Help i ti
