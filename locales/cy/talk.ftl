# Talk: what the officer reads before, between and after handing over the screen.

talk-title = Siarad
talk-open = Siarad yn eu hiaith nhw
talk-back-person = Yn ôl at y person
talk-back-encounter = Yn ôl i’r cyfarfyddiad
talk-return = Swyddog: dychwelyd
talk-return-pass = Cyfrinymadrodd y swyddog

talk-safe-title = A yw’n ddiogel siarad?
talk-safe-lead = Pum peth yn gyntaf. Os “na” yw’r ateb i un, gwnewch yr hyn y mae’n ei ddweud cyn mynd ymlaen.
talk-safe-alone = A ydyn nhw ar eu pen eu hunain gyda chi?
talk-safe-alone-instead = Ewch â nhw i ystafell arall, un person ar y tro. Rhowch reswm cyffredin; peidiwch â dweud beth sydd dan sylw.
talk-safe-companion = A yw pwy bynnag a ddaeth gyda nhw allan o glyw a heb fod yn cyfieithu?
talk-safe-companion-instead = Gofynnwch i’r cydymaith aros rywle arall gyda chydweithiwr. Ni fydd partner, perthynas, cydweithiwr i’r person na dioddefwr posibl arall byth yn cyfieithu.
talk-safe-interpreter = A oes cyfieithydd ar y pryd proffesiynol ar y llinell neu yma?
talk-safe-interpreter-instead = Ffoniwch wasanaeth cyfieithu ar y pryd eich heddlu nawr. Tan hynny, defnyddiwch y sgrin i gyfarch, i holi am anghenion ac am ddiogelwch yn unig. Mae cydsyniad yn aros.
talk-safe-private = A yw’r lle’n breifat: neb yn gallu clywed na darllen gyda chi?
talk-safe-private-instead = Symudwch, trowch y sgrin i ffwrdd, neu arhoswch. Nid yw cownter blaen prysur yn breifat.
talk-safe-phone = A yw eu ffôn yn ddiogel: wedi’i ddiffodd, neu rydych yn gwybod nad oes neb yn ei ddilyn nac yn gwrando arno?
talk-safe-phone-instead = Gofynnwch a allai rhywun ddefnyddio’r ffôn i ddod o hyd iddyn nhw. Gadewch iddyn nhw benderfynu; gall ei ddiffodd ynddo’i hun rybuddio rhywun sy’n ei ddilyn.

talk-language-title = Eu hiaith
talk-set = Pa eiriau?
talk-set-hint = Oed y person, ar ôl ei ateb ar y dudalen Penderfynu, sy’n setlo hyn. Os gallan nhw fod o dan 18 oed, defnyddiwch rai’r plentyn.
talk-set-prompts = Oedolyn
talk-set-prompts-child = Plentyn, neu rywun a all fod o dan 18 oed
talk-search = Chwilio am iaith
talk-search-hint = Enw Saesneg, enw yn yr iaith ei hun, neu wlad
talk-search-none = Nid oes iaith yma sy’n cyfateb. Ffoniwch gyfieithydd ar y pryd; pwyntiwch at yr ieithoedd yn eu hysgrifen eu hunain.
talk-countries = Gwledydd tebygol
talk-countries-hint = Rhowch goma rhyngddyn nhw; eu hieithoedd nhw ddaw gyntaf
talk-not-translated = Heb ei gyfieithu eto

talk-review-source = Y geiriad Saesneg gwreiddiol
talk-review-untranslated = Heb ei gyfieithu eto
talk-review-machine-drafted = Wedi’i ddrafftio gan beiriant. Nid oes neb cymwysedig wedi’i wirio: mae angen cyfieithydd ar y pryd proffesiynol ar gyfer cydsyniad.
talk-review-reviewed = Wedi’i adolygu gan ieithydd a enwir
talk-review-review-outdated = Wedi newid ers ei adolygu: mae angen cyfieithydd ar y pryd proffesiynol ar gyfer cydsyniad.
talk-review-by = { $by }, { $on }
talk-review-unchecked = Heb eu gwirio: { $list }
talk-check-translated = cyfieithiad
talk-check-drafted = drafft
talk-check-back-translated = cyfieithiad annibynnol yn ôl
talk-check-compared = cymharu fesul neges
talk-check-formal-address = dull o gyfarch
talk-check-linguist = ieithydd cymwysedig
talk-check-read-aloud = darllen yn uchel gan siaradwr brodorol
talk-check-voice = llais y peiriant
talk-check-legal = adolygiad cyfreithiol
talk-check-people-with-experience = pobl sydd â phrofiad o gamfanteisio
talk-voice-recorded = Llais dynol wedi’i recordio
talk-voice-machine = Llais peiriant
talk-voice-rough = Llais peiriant, anodd ei ddilyn: gwyliwch a ydyn nhw’n deall
talk-voice-none = Dim llais ar gyfer yr iaith hon yma: dangosir y geiriau’n fwy

talk-parts-title = Trosglwyddo’r sgrin
talk-parts-lead = Agorwch ran i ddarllen ei Saesneg yn gyntaf. Dim ond eu geiriau eu hunain y mae’r person yn eu gweld; gallan nhw stopio unrhyw bryd, a chuddio’r sgrin gydag Escape neu’r gornel. Dim ond eich cyfrinymadrodd chi sy’n dod â hi’n ôl.
talk-hand = Trosglwyddo’r sgrin: { $part }
talk-gloss = Beth mae’r cyfieithiad yn ei ddweud: { $gloss }
talk-fallen =
    { $count ->
        [one] Mae { $count } neges ar goll yn yr iaith hon ac fe’i dangosir yn Saesneg.
       *[other] Mae { $count } neges ar goll yn yr iaith hon ac fe’u dangosir yn Saesneg.
    }
talk-kind-contact = Cyswllt
talk-kind-need = Anghenion
talk-kind-triage = Brysbennu diogelwch: cwestiynau caeedig
talk-kind-information = Esboniad
talk-kind-consent = Cydsyniad
talk-kind-closing = Ffarwelio
talk-part-hello = Helo
talk-part-safe = Diogel i siarad
talk-part-needs = Beth sydd ei angen arnyn nhw nawr
talk-part-triage = A ydyn nhw’n ddiogel?
talk-part-police = Beth gaiff yr heddlu ei wneud
talk-part-support = Y Mecanwaith Atgyfeirio Cenedlaethol a chymorth
talk-part-share = Pwy sy’n gweld yr wybodaeth
talk-part-notify = Yr adroddiad Dyletswydd i Hysbysu
talk-part-consent = Eu penderfyniad
talk-part-next = Beth sy’n digwydd nesaf
talk-part-goodbye = Ffarwelio a chysylltu’n ddiogel

talk-open-title = Eich cwestiynau eich hun
talk-open-lead = Gyda chyfieithydd ar y pryd, gofynnwch gwestiynau agored, un peth ar y tro. Peidiwch byth â gofyn pam na wnaethon nhw adael.
talk-open-happened = Dywedwch wrthyf beth ddigwyddodd pan ddaethoch chi yma.
talk-open-before = Dywedwch wrthyf am eich bywyd cyn hynny.
talk-open-work = Disgrifiwch ddiwrnod arferol i mi.
talk-open-stay = Dywedwch wrthyf am y lle rydych chi’n cysgu.
talk-open-decide = Pwy sy’n penderfynu beth rydych chi’n ei wneud, a sut?
talk-open-want = Beth hoffech chi ei weld yn digwydd nawr?

talk-interpreter-title = Cyfieithydd ar y pryd
talk-interpreter-lead = Gweithiwr proffesiynol, byth cydymaith. Gofynnwch a yw’n well ganddyn nhw fenyw neu ddyn.
talk-interpreter-name = Enw neu rif
talk-interpreter-provider = Darparwr
talk-interpreter-language = Iaith a thafodiaith
talk-interpreter-gender = Beth atebon nhw ynghylch cael menyw neu ddyn

talk-answers-title = Beth atebon nhw ar y sgrin
talk-answers-none = Dim eto.
talk-answers-triage = Diben atebion i gwestiynau caeedig yw diogelwch. Nid hanes ydyn nhw; cymerwch yr hanes yn eu geiriau eu hunain.
talk-answer-yes = Ie
talk-answer-no = Na
talk-answer-unknown = Dydw i ddim yn gwybod
talk-answer-decline = Gwell gen i beidio â dweud
talk-log-title = Log, air am air
talk-log-head = { $language }, { $time }
talk-log-version = Geiriad { $version }. { $review }
talk-event-shown = { $time } Dangoswyd:
talk-event-heard = { $time } Clywyd:
talk-event-answered = { $time } Atebwyd:
talk-event-hidden = { $time } Cuddiwyd
talk-event-resumed = { $time } Ailddechreuwyd
talk-event-stopped = { $time } Stopion nhw
talk-event-ended = { $time } Tudalen olaf

talk-consent-title = Cofnod o gydsyniad
talk-consent-record = Cofnodi’r ateb hwn
talk-consent-kept-yes = Cytunon nhw i’r atgyfeiriad. Cedwir y geiriad, ei fersiwn, yr iaith a’r amser.
talk-consent-kept-no = Dywedon nhw na. Bydd adroddiad Dyletswydd i Hysbysu heb eu henw yn dilyn.
talk-consent-withdraw = Maen nhw’n tynnu eu cydsyniad yn ôl
talk-consent-withdrawn = Tynnon nhw eu cydsyniad yn ôl. Os anfonwyd yr adroddiad, rhowch wybod i’r awdurdod cymwys nawr: nrm@modernslavery.gov.uk. Daw cymorth gan y Swyddfa Gartref i ben; dywedwch hynny’n dyner.
talk-basis-source = Yn dibynnu ar y geiriad Saesneg gwreiddiol.
talk-basis-reviewed = Yn dibynnu ar gyfieithiad a adolygwyd gan ieithydd a enwir.
talk-basis-interpreter = Yn dibynnu ar gyfieithydd ar y pryd proffesiynol.

talk-sheet-open = Taflen hawliau i’w dangos neu ei hargraffu
talk-sheet-back = Yn ôl i Siarad
talk-sheet-lead = Gofynnwch yn gyntaf a yw’n ddiogel cadw papur. Nid oes rhaid iddyn nhw fynd â dim gyda nhw.
talk-sheet-print = Argraffu
talk-sheet-save = Cadw fel PDF
talk-card-save = Cerdyn iaith i’w argraffu (PDF)
talk-column-person = Maen nhw’n darllen
talk-column-english = Yn Saesneg
talk-sheet-source = { $number }: ar { $day }, { $source }

talk-voices-title = Ieithoedd a lleisiau
talk-voices-back = Yn ôl i Gosodiadau
talk-voices-lead = Beth y gall y cyfrifiadur hwn ei ddangos a’i ddweud. Nid yw llais peiriant sy’n chwarae yn golygu eto bod y llais yn ddealladwy.
talk-voices-drafted = Ystyr “wedi’u drafftio gan beiriant” yw nad oes neb cymwysedig wedi gwirio’r geiriau: mae angen cyfieithydd ar y pryd proffesiynol ar gyfer cydsyniad yn yr iaith honno.
talk-voices-state-source = Y Saesneg gwreiddiol
talk-voices-state-untranslated = Heb eu cyfieithu eto
talk-voices-state-machine-drafted = Wedi’u drafftio gan beiriant
talk-voices-state-reviewed = Wedi’u hadolygu
talk-voices-state-review-outdated = Wedi newid ers eu hadolygu
talk-voices-voice-recorded = Wedi’i recordio
talk-voices-voice-machine = Peiriant
talk-voices-voice-rough = Peiriant, anodd ei ddilyn
talk-voices-voice-none = Dim: dangosir y geiriau’n fwy
talk-voices-open = Ieithoedd a lleisiau’r cyfrifiadur hwn
talk-voices-language = Iaith
talk-voices-voice = Llais
talk-voices-adult = Geiriau i oedolion
talk-voices-child = Geiriau i blant
talk-voices-test = Rhoi cynnig arno
talk-voices-hear = Clywed { $language }
