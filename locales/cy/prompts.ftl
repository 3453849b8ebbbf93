# What an adult reads and hears, in Welsh. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = Ai hon yw eich iaith chi?

## Hello
prompts-hello-greeting = Helo. Hoffwn i eich helpu chi.
prompts-hello-screen = Gallwch chi ddarllen y geiriau hyn, neu gyffwrdd â’r botwm sain a gwrando.
prompts-hello-slow = Does dim brys.
prompts-hello-free = Gallwch chi ateb neu beidio ag ateb. Gallwch chi stopio unrhyw bryd.
prompts-hello-trouble = Dydych chi ddim mewn trwbl am siarad â fi.
prompts-hello-interpreter = Rwy’n chwilio am gyfieithydd ar y pryd sy’n siarad eich iaith chi. Arhoswch, os gwelwch yn dda.

## Safe to talk
prompts-safe-alone = Hoffech chi siarad heb i’r bobl a ddaeth gyda chi fod yma?
prompts-safe-place = Ydych chi’n teimlo’n ddiogel yn siarad yn y lle hwn?
prompts-safe-phone = A allai rhywun ddefnyddio eich ffôn i wrando arnoch chi neu i ddod o hyd i chi?
prompts-safe-companion = Fyddwn ni ddim yn gofyn i’r bobl a ddaeth gyda chi gyfieithu.
prompts-safe-woman-interpreter = Fyddai’n well gennych chi gael menyw i gyfieithu?
prompts-safe-man-interpreter = Fyddai’n well gennych chi gael dyn i gyfieithu?

## Needs now (each has a picture)
prompts-need-hurt = Ydych chi wedi cael anaf?
prompts-need-pain = Ydych chi mewn poen nawr?
prompts-need-doctor = Hoffech chi weld meddyg?
prompts-need-medicine = Oes angen meddyginiaeth arnoch chi?
prompts-need-thirsty = Hoffech chi gael dŵr?
prompts-need-hungry = Oes eisiau bwyd arnoch chi?
prompts-need-cold = Ydych chi’n oer?
prompts-need-toilet = Oes angen mynd i’r toiled arnoch chi?
prompts-need-tired = Oes angen gorffwys arnoch chi?
prompts-need-children = Oes yna blant sydd eich angen chi nawr?
prompts-need-waiting = Oes rhywun yn aros amdanoch chi?
prompts-need-woman = Fyddai’n well gennych chi siarad â swyddog heddlu sy’n fenyw?
prompts-need-man = Fyddai’n well gennych chi siarad â swyddog heddlu sy’n ddyn?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Ydych chi mewn perygl nawr?
prompts-triage-here = Oes rhywun rydych chi’n ei ofni yma yn yr adeilad neu y tu allan?
prompts-triage-age = Ydych chi o dan 18 oed?
prompts-triage-harmed = Oes rhywun wedi eich brifo chi?
prompts-triage-threat = Oes rhywun wedi dweud y bydd yn eich brifo chi neu eich teulu?
prompts-triage-tonight = Oes gennych chi le diogel i gysgu heno?
prompts-triage-return = Oes arnoch chi ofn mynd yn ôl i’r lle rydych chi’n byw neu’n gweithio?
prompts-triage-leave = Allwch chi adael y lle hwnnw pan fyddwch chi eisiau?
prompts-triage-papers = Oes rhywun arall yn cadw eich pasbort neu eich papurau adnabod?
prompts-triage-others = Oes pobl eraill mewn perygl yn y lle hwnnw?

## Police: what they may and may not do
prompts-police-who = Rwy’n gweithio i’r heddlu. Yn gyntaf, rydw i eisiau gwybod a ydych chi’n ddiogel.
prompts-police-private = Fydda i ddim yn dweud wrth y bobl rydych chi’n eu hofni beth rydych chi’n ei ddweud wrtha i.
prompts-police-share = Os ydych chi neu rywun arall mewn perygl, rhaid i mi ddweud wrth y bobl sy’n gallu eich amddiffyn chi.
prompts-police-slow = Does dim rhaid i chi ddweud popeth wrtha i heddiw.
prompts-police-papers = Gallwch chi ofyn am help hyd yn oed os nad oes gennych chi bapurau adnabod.
prompts-police-law = Os gwnaeth rhywun eich gorfodi chi i wneud rhywbeth yn erbyn y gyfraith, efallai y bydd y gyfraith yn eich amddiffyn chi. Gallwch chi ofyn am gael siarad â chyfreithiwr yn gyntaf.
prompts-police-promise = Alla i ddim addo beth fydd swyddfeydd eraill yn ei benderfynu.

## Support: what it is
prompts-nrm-what = Yn y Deyrnas Unedig mae cefnogaeth i bobl sydd wedi cael eu rheoli, eu bygwth neu eu gorfodi i weithio gan bobl eraill. Enw system y llywodraeth yw’r Mecanwaith Atgyfeirio Cenedlaethol (National Referral Mechanism).
prompts-nrm-first = Yn gyntaf, mae un o swyddfeydd y llywodraeth yn darllen adroddiad am beth ddigwyddodd i chi. Mae’n ceisio ateb o fewn 5 diwrnod gwaith.
prompts-nrm-days = Os ‘ie’ yw’r ateb, mae’r gefnogaeth yn para am 30 diwrnod neu fwy.
prompts-nrm-final = Yn nes ymlaen, mae’r swyddfa’n gwneud penderfyniad terfynol. Gall hyn gymryd misoedd lawer.
prompts-nrm-support = Gall y gefnogaeth gynnwys:
prompts-nrm-place = lle diogel i aros
prompts-nrm-medical = help meddygol
prompts-nrm-counselling = rhywun sydd wedi cael hyfforddiant, i chi siarad â nhw am sut rydych chi’n teimlo
prompts-nrm-legal = cyngor cyfreithiol
prompts-nrm-money = rhywfaint o arian
prompts-nrm-choice = Chi sy’n penderfynu. Gallwch chi ddweud ie neu na. Gallwch chi ofyn am amser i feddwl.
prompts-nrm-withdraw = Gallwch chi newid eich meddwl unrhyw bryd. Os byddwch chi’n gadael y system, bydd y gefnogaeth hon yn dod i ben.
prompts-nrm-police = Does dim rhaid i chi siarad â’r heddlu i gael y gefnogaeth hon.

## Who sees the information
prompts-share-who = Os byddwch chi’n dweud ie, bydd y Swyddfa Gartref (Home Office), sy’n rhan o’r llywodraeth, yn cael eich enw a’r hyn a ddywedoch chi wrthon ni. Gall yr heddlu, y cyngor a’r bobl sy’n eich cefnogi chi weld hyn hefyd.
prompts-share-notice = Gallwch chi ofyn sut mae eich gwybodaeth yn cael ei defnyddio a’i chadw.

## Duty to Notify
prompts-dtn-what = Os byddwch chi’n dweud na, bydd rhaid i mi ddweud wrth y llywodraeth yr un fath fy mod i wedi cwrdd â rhywun sydd efallai angen help. Enw’r adroddiad hwn yw Dyletswydd i Hysbysu (Duty to Notify).
prompts-dtn-anonymous = Dydy’r adroddiad hwnnw ddim yn cynnwys eich enw, eich dyddiad geni nac unrhyw beth sy’n dangos pwy ydych chi.
prompts-dtn-nohelp = Dydy’r adroddiad hwnnw ddim yn dod â chefnogaeth i chi. Gallwch chi ofyn am gefnogaeth yn nes ymlaen.

## Your decision (consent)
prompts-consent-understood = Wnaethoch chi ddeall yr esboniad hwn?
prompts-consent-questions = Oes gennych chi gwestiynau cyn i chi benderfynu?
prompts-consent-interpreter = Ydych chi’n deall y cyfieithydd ar y pryd yn dda?
prompts-consent-pressure = Oes rhywun yn dweud wrthoch chi sut mae’n rhaid i chi ateb?
prompts-consent-refer = Ydych chi’n cytuno i ni anfon eich enw a’r hyn a ddywedoch chi wrthon ni at y Mecanwaith Atgyfeirio Cenedlaethol (National Referral Mechanism)?
prompts-consent-support = Hoffech chi gael y gefnogaeth?
prompts-consent-contact = Ydych chi’n cytuno i sefydliad cefnogi gysylltu â chi?
prompts-consent-police = Ydych chi’n cytuno i siarad â’r heddlu am beth ddigwyddodd i chi?
prompts-consent-name = Os nad ydych chi eisiau’r gefnogaeth, ydych chi’n cytuno i ni roi eich enw yn yr adroddiad Dyletswydd i Hysbysu (Duty to Notify)?

## Answers
prompts-answer-yes = Ie
prompts-answer-no = Na
prompts-answer-unknown = Dydw i ddim yn gwybod
prompts-answer-decline = Gwell gen i beidio â dweud
prompts-answer-stop = Stopio

## Goodbye and safe contact
prompts-bye-phone = Ydy hi’n ddiogel eich ffonio chi?
prompts-bye-message = Ydy hi’n ddiogel anfon neges i’ch ffôn chi?
prompts-bye-letter = Ydy hi’n ddiogel anfon llythyr atoch chi?
prompts-bye-next = Fe ddyweda i wrthoch chi beth sy’n digwydd nesaf.
prompts-bye-return = Gallwch chi ddod yn ôl a gofyn am help unrhyw bryd.
prompts-bye-thanks = Diolch i chi am siarad â fi.

## Rights sheet
prompts-sheet-title = Help y gallwch chi ofyn amdano
prompts-sheet-choice = Chi sy’n penderfynu
prompts-sheet-support = Cefnogaeth
prompts-sheet-share = Pwy sy’n gweld eich gwybodaeth
prompts-sheet-refuse = Os byddwch chi’n dweud na
prompts-sheet-police = Chi a’r heddlu
prompts-sheet-numbers = Rhifau ffôn
prompts-sheet-emergency = Os ydych chi mewn perygl nawr, ffoniwch 999. Mae’r alwad am ddim.
prompts-sheet-helpline = Llinell gymorth i bobl sy’n cael eu rheoli neu eu gorfodi i weithio. Does dim rhaid i chi roi eich enw. Mae’r alwad am ddim.
prompts-sheet-salvation = Salvation Army (Byddin yr Iachawdwriaeth). Help i oedolion sydd angen lle diogel. Mae’r alwad am ddim.
prompts-sheet-keep = Does dim rhaid i chi fynd â’r papur hwn gyda chi. Cadwch y papur dim ond os yw’n ddiogel gwneud hynny.

## Buttons and short notes on the screen
prompts-button-listen = Gwrando
prompts-button-again = Gwrando eto
prompts-button-slower = Arafach
prompts-button-next = Nesaf
prompts-button-back = Yn ôl
prompts-button-hide = Cuddio
prompts-button-language = Iaith arall
prompts-note-silent = Does dim sain yn yr iaith hon ar y cyfrifiadur hwn.
prompts-note-stopped = Rydyn ni wedi stopio. Does dim rhaid i chi ddweud dim byd mwy.
prompts-note-return = Rhowch y sgrin yn ôl i’r swyddog heddlu, os gwelwch yn dda.
