# Questions of the two statutory reports, for the officer. “The person” is always the potential
# victim. Keys: forms-<field>, -hint, -option-<value>; forms-section-, forms-page-, forms-from-,
# forms-pruned-.

## Where an offered answer comes from

forms-from-note = O’ch nodyn
forms-from-place = O le’r cyfarfyddiad
forms-from-officer = O’ch manylion chi
forms-from-assessment = O’r canfyddiadau
forms-from-decide = O’r dudalen Penderfynu

## Why an answer is left out

forms-pruned-not-in-this-report = Nid yw’r adroddiad hwn yn gofyn amdano.
forms-pruned-branch-not-taken = Oherwydd ateb arall, nid yw’r cwestiwn hwn yn berthnasol mwyach.
forms-pruned-kept-on-device = Mae at eich defnydd chi ac yn aros ar y ddyfais hon.
forms-pruned-not-sent-by-service = Mae’r gwasanaeth swyddogol yn gofyn amdano ond nid yw’n ei basio ymlaen.
forms-pruned-unknown-field = Nid oes cwestiwn o’r fath yn y ffurflen sydd ar waith.

## A newer version of the form

forms-change-new = Mae’r ffurflen newydd yn gofyn hyn hefyd.
forms-change-moved = Mae’r cwestiwn hwn ar dudalen arall nawr.
forms-change-gone = Nid yw’r ffurflen newydd yn gofyn hyn. Mae’r ateb yn aros ar y ddyfais hon.
forms-change-no-longer-fits = Nid yw’r ffurflen newydd yn derbyn yr ateb hwn. Dewiswch eto.

## When the official form has no “not known”

# Put into the box when the officer presses the button; the second explains the button.
forms-not-known-value = Ddim yn hysbys
forms-not-known-hint = Nid oes “ddim yn hysbys” yma ar y ffurflen swyddogol. Gallwch ddweud hynny mewn geiriau ac ychwanegu pam.

## Sections

forms-section-decide = Oed a chydsyniad
forms-section-person = Am y person
forms-section-reach = Ble maen nhw a sut i gysylltu â nhw
forms-section-background = Eu bywyd cyn hynny
forms-section-account = Beth ddigwyddodd
forms-section-places = Ble digwyddodd
forms-section-exploiters = Pwy wnaeth gamfanteisio arnyn nhw
forms-section-risk = Pobl eraill a beth all ddigwydd nesaf
forms-section-police = Trosedd ac ymchwiliad
forms-section-view = Beth a welsoch a’ch barn chi
forms-section-reporter = Amdanoch chi
forms-section-evidence = Tystiolaeth

## Pages

forms-page-who-do-you-work-for = Eich cyfeiriad e-bost gwaith
forms-page-reference = Enw ar gyfer eich drafft
forms-page-organisation = Eich sefydliad
forms-page-fr-location = O ble rydych yn adrodd
forms-page-pv-under-age = Oed y person
forms-page-local-authority-contacted-about-child = Y cyngor y rhoesoch wybod iddo
forms-page-pv-under-age-at-time-of-exploitation = Eu hoed ar y pryd
forms-page-what-is-their-background = Teulu, ysgol a gwaith
forms-page-potential-victim-exploitative-situation-multiple = Un sefyllfa neu sawl un
forms-page-when-did-the-exploitation-take-place = Pryd y digwyddodd
forms-page-when-did-the-exploitation-take-place-multiple = Pryd y digwyddodd pob sefyllfa
forms-page-how-did-the-exploitation-start = Sut y dechreuodd
forms-page-were-they-taken-somewhere-by-their-exploiter = A gawson nhw eu symud
forms-page-how-they-were-treated = Gwaith, amodau byw a thriniaeth
forms-page-is-the-potential-victim-still-in-an-exploitative-situation = A yw’n digwydd o hyd
forms-page-reasons-preventing-potential-victim-from-leaving = Beth sy’n eu cadw yno
forms-page-how-why-did-they-leave-the-situation = Sut y daethon nhw oddi yno
forms-page-when-last-contact = Cysylltiad diwethaf â’r camfanteiswyr
forms-page-details-last-contact = Beth a ddywedwyd yn y cysylltiad diwethaf
forms-page-is-this-the-first-chance-to-report = Adroddiadau cynharach
forms-page-why-report-now = Pam maen nhw’n dweud wrth rywun nawr
forms-page-modern-slavery-indicators = Arwyddion o gaethwasiaeth fodern
forms-page-where-how-interview-carried-out = Sut y siaradoch â nhw
forms-page-professional-insight = Eich barn broffesiynol
forms-page-evidence-of-dishonesty = Amheuon am yr hanes
forms-page-are-others-involved = Gweithwyr proffesiynol eraill
forms-page-where-exploitation-happened = Yn y DU neu dramor
forms-page-where-exploitation-happened-uk = Lleoedd yn y DU
forms-page-where-exploitation-happened-overseas = Lleoedd dramor
forms-page-current-pv-location = Ble mae’r person yn aros nawr
forms-page-who-exploited-pv = Y camfanteiswyr
forms-page-exploiters-location = A ydych yn gwybod ble mae’r camfanteiswyr
forms-page-are-exploiters-in-the-uk = A yw’r camfanteiswyr yn y DU
forms-page-exploiters-current-location-details = Ble mae’r camfanteiswyr
forms-page-types-of-exploitation = Mathau o gamfanteisio
forms-page-any-other-pvs = Pobl eraill a allai fod yn dioddef camfanteisio
forms-page-future-exploitation = A allai ddigwydd eto
forms-page-concerns-future-exploitation = Pam y gallai ddigwydd eto
forms-page-reported-to-police = Cyfeirnod trosedd
forms-page-authorities-cooperation = Helpu ymchwiliad
forms-page-pv-want-to-submit-nrm = Penderfyniad y person
forms-page-refuse-nrm = Pam y dywedon nhw na
forms-page-does-pv-need-support = Cymorth
forms-page-pv-phone-number = Rhif ffôn ar gyfer cymorth
forms-page-pv-name-referral = Enw’r person
forms-page-pv-name-dtn = Enw’r person
forms-page-pv-dob = Dyddiad geni
forms-page-pv-gender-referral = Rhywedd
forms-page-pv-gender-dtn = Rhywedd
forms-page-does-pv-have-children = Plant
forms-page-pv-nationality-referral = Cenedligrwydd
forms-page-pv-nationality-dtn = Cenedligrwydd
forms-page-pv-interpreter-requirements = Cyfieithydd ar y pryd
forms-page-pv-other-help-with-communication = Help arall i gyfathrebu
forms-page-pv-ho-reference = Cyfeirnod y Swyddfa Gartref
forms-page-who-contact = Pwy ddylai glywed y penderfyniad
forms-page-pv-contact-details-referral = Sut i ysgrifennu at y person
forms-page-pv-contact-details-dtn = Sut i ysgrifennu at y person
forms-page-someone-else = Sut i ysgrifennu at rywun arall
forms-page-fr-details = Eich enw a’ch rôl
forms-page-fr-alternative-contact = Ail gyswllt
forms-page-upload-evidence = Ffeiliau
forms-page-what-evidence-you-will-submit = Beth yw’r ffeiliau

## About you

forms-user-email = Beth yw eich cyfeiriad e-bost gwaith?
forms-user-email-hint = Rhaid iddo orffen â pharth y mae’r gwasanaeth swyddogol yn ei adnabod, fel police.uk. Gwrthodir cyfeiriad personol.
forms-reference = Pa enw fyddwch chi’n ei roi ar y drafft hwn?
forms-reference-hint = Ar gyfer eich rhestr eich hun yn unig. Peidiwch byth â defnyddio enw’r person: mae’r gwasanaeth yn rhoi hwn mewn negeseuon e-bost atgoffa. Nid yw’n cael ei anfon gyda’r adroddiad.
forms-user-organisation = I ba sefydliad ydych chi’n gweithio?
forms-user-organisation-hint = Dewiswch y cofnod o’r rhestr.
forms-fr-location = Ym mha genedl ydych chi’n gwneud yr adroddiad hwn?
forms-fr-location-option-england = Lloegr
forms-fr-location-option-wales = Cymru
forms-fr-location-option-scotland = Yr Alban
forms-fr-location-option-northern-ireland = Gogledd Iwerddon

## Age and consent

forms-pv-under-age = A yw’r person o dan 18 oed nawr?
forms-pv-under-age-hint = Os oes gennych unrhyw amheuaeth, atebwch “ddim yn siŵr”. Yna caiff y person ei drin fel plentyn ac ni ofynnir am ei gydsyniad.
forms-pv-under-age-option-yes = Ydy
forms-pv-under-age-option-no = Nac ydy
forms-pv-under-age-option-not-sure = Ddim yn siŵr
forms-local-authority-contacted-about-child-local-authority-name = I ba gyngor y rhoesoch wybod am y plentyn?
forms-local-authority-contacted-about-child-local-authority-name-hint = Ni all yr adroddiad fynd hebddo. Os nad oes neb wedi ffonio eto, ffoniwch y gwasanaethau plant nawr ac ewch ymlaen yn y cyfamser.
forms-local-authority-contacted-about-child-local-authority-phone = Beth yw rhif ffôn y cyngor?
forms-local-authority-contacted-about-child-local-authority-email = Beth yw cyfeiriad e-bost y cyngor?
forms-local-authority-contacted-about-child-local-authority-email-hint = Mae cyfeiriad tîm yn well nag un person.
forms-local-authority-contacted-about-child-local-authority-first-name = Enw cyntaf eich cyswllt yn y cyngor (dewisol)
forms-local-authority-contacted-about-child-local-authority-last-name = Cyfenw eich cyswllt yn y cyngor (dewisol)
forms-pv-under-age-at-time-of-exploitation = A oedd y person o dan 18 oed ar unrhyw adeg yn ystod y camfanteisio?
forms-pv-under-age-at-time-of-exploitation-option-yes = Oedd
forms-pv-under-age-at-time-of-exploitation-option-no = Nac oedd
forms-pv-under-age-at-time-of-exploitation-option-not-sure = Ddim yn siŵr
forms-pv-want-to-submit-nrm = A yw’r person yn cytuno i gael ei atgyfeirio?
forms-pv-want-to-submit-nrm-hint = Peidiwch â gofyn nes bod yr atgyfeiriad, y cymorth a phwy sy’n gweld yr wybodaeth wedi’u hesbonio mewn iaith y maen nhw’n ei deall. Gallan nhw ddweud na, a gallan nhw newid eu meddwl yn nes ymlaen.
forms-pv-want-to-submit-nrm-option-yes = Ydy, yn cytuno i atgyfeiriad
forms-pv-want-to-submit-nrm-option-no = Nac ydy, ddim yn cytuno
forms-refuse-nrm = Pam nad yw’r person eisiau atgyfeiriad? (dewisol)
forms-refuse-nrm-hint = Hepgorwch enwau, cyfeiriadau ac unrhyw beth arall sy’n pwyntio at y person.

## Their life before

forms-birthplace = Ble cafodd y person ei eni?
forms-birthplace-hint = Gwlad, a thref neu bentref os yw’n hysbys.
forms-family = Dywedwch wrthym am deulu’r person
forms-family-hint = Rhieni, brodyr a chwiorydd, plant, pwy wnaeth eu magu. Peidiwch â phwyso ar rywun sydd mewn trallod: dywedwch na wnaethoch ofyn.
forms-education = Pa addysg ysgol gafodd y person?
forms-education-hint = Pa ysgol, o bryd tan bryd, ac a yw’n gallu darllen ac ysgrifennu.
forms-employment-history = Pa waith roedd y person yn ei wneud cyn i’r camfanteisio ddechrau?

## What happened

forms-potential-victim-exploitative-situation-multiple = A gamfanteisiwyd ar y person mewn mwy nag un sefyllfa?
forms-potential-victim-exploitative-situation-multiple-hint = Mae camfanteiswyr, lleoedd neu amserau gwahanol yn cyfrif fel sefyllfaoedd ar wahân. Os felly, ysgrifennwch am bob un yn y blychau sy’n dilyn.
forms-potential-victim-exploitative-situation-multiple-option-yes = Do
forms-potential-victim-exploitative-situation-multiple-option-no = Naddo
forms-potential-victim-exploitative-situation-multiple-option-i-dont-know = Nid wyf yn gwybod
forms-when-did-the-exploitation-take-place = Pryd y dechreuodd a gorffennodd y camfanteisio?
forms-when-did-the-exploitation-take-place-hint = Mae dyddiadau bras, tymhorau neu ddigwyddiadau o help: “o’r gwanwyn ar ôl y cynhaeaf tan yr wythnos diwethaf”.
forms-when-did-the-exploitation-take-place-multiple = Pryd y dechreuodd a gorffennodd pob sefyllfa?
forms-when-did-the-exploitation-take-place-multiple-hint = Ar gyfer pob un: y dechrau, y diwedd a pha fath o gamfanteisio.
forms-how-did-the-exploitation-start = Sut y dechreuodd?
forms-how-did-the-exploitation-start-hint = Pwy wnaeth gysylltu a sut, beth a addawyd, pa dâl neu ddyled y cytunwyd arni.
forms-were-they-taken-somewhere-by-their-exploiter = A symudodd y camfanteiswyr y person o le i le?
forms-were-they-taken-somewhere-by-their-exploiter-option-yes = Do
forms-were-they-taken-somewhere-by-their-exploiter-option-no = Naddo
forms-were-they-taken-somewhere-by-their-exploiter-journey-details = Beth rydych yn ei wybod am y teithiau?
forms-were-they-taken-somewhere-by-their-exploiter-journey-details-hint = Llwybrau, mannau aros, tirnodau, amserau, cerbydau, pwy oedd yn teithio gyda nhw a phwy oedd yn dal eu papurau.
forms-what-were-they-required-to-do = Beth roedd yn rhaid i’r person ei wneud?
forms-what-were-they-required-to-do-hint = Tasgau, oriau mewn diwrnod, diwrnodau i ffwrdd, tâl, a beth oedd yn digwydd os oedden nhw’n gwrthod.
forms-living-conditions = Beth oedd eu hamodau byw?
forms-living-conditions-hint = Ble roedden nhw’n cysgu a chyda faint o bobl eraill, bwyd, ymolchi, gwres, pwy oedd â’r allweddi.
forms-how-they-were-treated = Sut cafodd y person ei drin?
forms-how-they-were-treated-hint = Bygythiadau, trais, drysau dan glo, papurau neu ffôn wedi’u cymryd, dyledion. Defnyddiwch eiriau’r person ei hun lle gallwch.
forms-still-in-exploitative-situation = A oes rhywun yn dal i gamfanteisio ar y person?
forms-still-in-exploitative-situation-option-yes = Oes
forms-still-in-exploitative-situation-option-no = Nac oes
forms-what-is-keeping-them-in-situation = Beth sy’n cadw’r person rhag gadael?
forms-what-is-keeping-them-in-situation-hint = Er enghraifft papurau sy’n cael eu dal, dyled, bygythiadau i’r teulu, ofn yr awdurdodau, heb unman i fynd.
forms-how-why-did-they-leave-the-situation = Sut y daeth y person oddi yno?
forms-how-why-did-they-leave-the-situation-hint = Pwy benderfynodd, pwy helpodd, a pham y digwyddodd bryd hynny.
forms-when-last-contact = Pryd oedd y cysylltiad diwethaf rhwng y person a’r camfanteiswyr?
forms-when-last-contact-hint = Mae galwadau a negeseuon yn cyfrif.
forms-when-last-contact-option-within-the-last-week = Yn ystod yr wythnos ddiwethaf
forms-when-last-contact-option-within-the-last-month = Yn ystod y mis diwethaf
forms-when-last-contact-option-within-the-last-3-month = Yn ystod y 3 mis diwethaf
forms-when-last-contact-option-within-the-last-6-month = Yn ystod y 6 mis diwethaf
forms-when-last-contact-option-within-the-last-6-12-month = 6 i 12 mis yn ôl
forms-when-last-contact-option-over-a-year-ago = Dros flwyddyn yn ôl
forms-when-last-contact-option-not-sure = Ddim yn siŵr
forms-details-last-contact = Beth ddigwyddodd yn y cysylltiad diwethaf? (dewisol)
forms-details-last-contact-hint = Sut y gwnaed y cysylltiad, beth a ddywedwyd, unrhyw fygythiadau. Dim cyfeiriadau gwe nac e-bost, a bwlch ar ôl pob atalnod llawn: fel arall, mae’r gwasanaeth swyddogol yn gwrthod y blwch.
forms-is-this-the-first-chance-to-report = A yw’r person wedi dweud wrth yr awdurdodau am hyn o’r blaen?
forms-is-this-the-first-chance-to-report-option-yes = Ydy, wedi rhoi gwybod o’r blaen
forms-is-this-the-first-chance-to-report-option-no = Nac ydy, dyma’r tro cyntaf
forms-is-this-the-first-chance-to-report-option-not-sure = Ddim yn siŵr
forms-yes-the-first-chance-to-report = Beth rydych yn ei wybod am yr adroddiad cynharach? (dewisol)
forms-yes-the-first-chance-to-report-hint = Pryd, wrth bwy, ac unrhyw gyfeirnod.
forms-not-sure-the-first-chance-to-report = Beth rydych yn ei wybod am adroddiad cynharach posibl? (dewisol)
forms-why-report-now = Beth a gadwodd y person rhag dweud wrth rywun yn gynt?
forms-why-report-now-hint = Mae datgelu’n hwyr yn gyffredin. Ofn, cywilydd, heb yr iaith, heb gyfle i fod ar eu pen eu hunain: dywedwch yr hyn a ddywedodd y person wrthych.
forms-types-of-exploitation-forced-to-work = Fe’u gorfodwyd i weithio am ychydig neu ddim tâl
forms-types-of-exploitation-forced-to-work-option-true = Wedi’i dicio
forms-types-of-exploitation-wages-taken = Cymerwyd eu cyflog drwy rym neu bwysau
forms-types-of-exploitation-wages-taken-option-true = Wedi’i dicio
forms-types-of-exploitation-forced-to-commit-fraud = Fe’u gorfodwyd i gyflawni twyll, er enghraifft budd-daliadau’n cael eu hawlio yn eu henw
forms-types-of-exploitation-forced-to-commit-fraud-option-true = Wedi’i dicio
forms-types-of-exploitation-prostitution = Fe’u gorfodwyd i buteindra
forms-types-of-exploitation-prostitution-option-true = Wedi’i dicio
forms-types-of-exploitation-child-exploitation = Camfanteisiwyd arnyn nhw’n rhywiol pan oedden nhw’n blentyn
forms-types-of-exploitation-child-exploitation-option-true = Wedi’i dicio
forms-types-of-exploitation-taken-somewhere = Aed â nhw i rywle, eu dal yno ac ymosod arnyn nhw’n rhywiol
forms-types-of-exploitation-taken-somewhere-option-true = Wedi’i dicio
forms-types-of-exploitation-forced-to-commit-crime = Fe’u gorfodwyd i gyflawni trosedd, er enghraifft tyfu canabis, cario cyffuriau neu gardota
forms-types-of-exploitation-forced-to-commit-crime-option-true = Wedi’i dicio
forms-types-of-exploitation-organs-removed = Cymerwyd organ oddi arnyn nhw
forms-types-of-exploitation-organs-removed-option-true = Wedi’i dicio
forms-types-of-exploitation-unpaid-household-work = Fe’u cadwyd ar gyfer gwaith di-dâl mewn cartref
forms-types-of-exploitation-unpaid-household-work-option-true = Wedi’i dicio
forms-types-of-exploitation-other = Rhywbeth arall
forms-types-of-exploitation-other-option-true = Wedi’i dicio
forms-other-exploitation-details = Pa fath arall o gamfanteisio oedd hwn?

## What you saw and think

forms-modern-slavery-indicators = A sylwoch ar arwyddion o gaethwasiaeth fodern?
forms-modern-slavery-indicators-option-yes = Do
forms-modern-slavery-indicators-option-no = Naddo
forms-modern-slavery-indicators-details = Pa arwyddion, a ble y sylwoch arnyn nhw?
forms-modern-slavery-indicators-details-hint = Un arwydd ar bob llinell. Dywedwch beth a welsoch neu a glywsoch yn hytrach na beth mae’n ei olygu.
forms-where-how-interview-carried-out = Sut y siaradoch â’r person?
forms-where-how-interview-carried-out-hint = Lle, pwy oedd yno, a oedd cyfieithydd ar y pryd yn helpu, seibiau, sut roedd y person yn ymddangos, beth a wnaethoch i’w gadw’n ddiogel.
forms-professional-insight = Pam rydych yn credu y gallai’r person fod wedi dioddef camfanteisio?
forms-professional-insight-hint = Eich barn eich hun fel gweithiwr proffesiynol, gyda’r ffeithiau y mae’n seiliedig arnyn nhw. Esboniwch fylchau a gwrthddywediadau. Peidiwch ag ailddefnyddio geiriau o adroddiad arall.
forms-evidence-of-dishonesty = A oes gennych dystiolaeth sy’n bwrw amheuaeth ar yr hanes?
forms-evidence-of-dishonesty-hint = Mae hanes sy’n newid neu’n anghyflawn yn gyffredin ar ôl trawma ac nid yw’n dystiolaeth ynddo’i hun.
forms-evidence-of-dishonesty-option-yes = Oes, mae pryderon
forms-evidence-of-dishonesty-option-no = Nac oes
forms-evidence-of-dishonesty-details = Beth yw’r dystiolaeth honno?
forms-evidence-of-dishonesty-details-hint = Rhowch unrhyw esboniad diniwed hefyd.
forms-are-others-involved = A oes gweithwyr proffesiynol neu sefydliadau eraill yn ymwneud â’r achos?
forms-are-others-involved-option-yes = Oes
forms-are-others-involved-option-no = Nac oes
forms-are-others-involved-details = Pwy ydyn nhw a beth maen nhw wedi’i wneud?
forms-are-others-involved-details-hint = Sefydliad, rôl, atgyfeiriadau a wnaed, cyfeirnodau, sut i gysylltu â nhw.

## Where it happened

forms-where-exploitation-happened = Ble camfanteisiwyd ar y person?
forms-where-exploitation-happened-option-uk = Yn y DU
forms-where-exploitation-happened-option-overseas = Dramor
forms-where-exploitation-happened-option-uk-and-overseas = Yn y DU a thramor
forms-where-exploitation-happened-uk-city-1 = Y dref neu’r ddinas gyntaf yn y DU
forms-where-exploitation-happened-uk-city-1-hint = Hyd at ddeg. Mae “Unknown” (anhysbys) ar y rhestr, ac nid oes dim ynddi’n gwahaniaethu rhwng trefi o’r un enw: ychwanegwch y sir isod.
forms-where-exploitation-happened-uk-city-2 = Yr ail dref neu ddinas yn y DU (dewisol)
forms-where-exploitation-happened-uk-city-3 = Y drydedd dref neu ddinas yn y DU (dewisol)
forms-where-exploitation-happened-uk-city-4 = Y bedwaredd dref neu ddinas yn y DU (dewisol)
forms-where-exploitation-happened-uk-city-5 = Y bumed dref neu ddinas yn y DU (dewisol)
forms-where-exploitation-happened-uk-city-6 = Y chweched dref neu ddinas yn y DU (dewisol)
forms-where-exploitation-happened-uk-city-7 = Y seithfed dref neu ddinas yn y DU (dewisol)
forms-where-exploitation-happened-uk-city-8 = Yr wythfed dref neu ddinas yn y DU (dewisol)
forms-where-exploitation-happened-uk-city-9 = Y nawfed dref neu ddinas yn y DU (dewisol)
forms-where-exploitation-happened-uk-city-10 = Y ddegfed dref neu ddinas yn y DU (dewisol)
forms-where-exploitation-happened-other-uk-other-location = Beth arall rydych yn ei wybod am y lleoedd yn y DU? (dewisol)
forms-where-exploitation-happened-other-uk-other-location-hint = Cyfeiriadau, enwau busnesau, tirnodau.
forms-where-exploitation-happened-overseas-country-1 = Y wlad gyntaf
forms-where-exploitation-happened-overseas-country-1-hint = Hyd at ddeg. Mae “Unknown” (anhysbys) ar y rhestr.
forms-where-exploitation-happened-overseas-country-2 = Yr ail wlad (dewisol)
forms-where-exploitation-happened-overseas-country-3 = Y drydedd wlad (dewisol)
forms-where-exploitation-happened-overseas-country-4 = Y bedwaredd wlad (dewisol)
forms-where-exploitation-happened-overseas-country-5 = Y bumed wlad (dewisol)
forms-where-exploitation-happened-overseas-country-6 = Y chweched wlad (dewisol)
forms-where-exploitation-happened-overseas-country-7 = Y seithfed wlad (dewisol)
forms-where-exploitation-happened-overseas-country-8 = Yr wythfed wlad (dewisol)
forms-where-exploitation-happened-overseas-country-9 = Y nawfed wlad (dewisol)
forms-where-exploitation-happened-overseas-country-10 = Y ddegfed wlad (dewisol)
forms-where-exploitation-happened-other-overseas-other-location = Beth arall rydych yn ei wybod am y lleoedd dramor? (dewisol)
forms-where-exploitation-happened-other-overseas-other-location-hint = Cyfeiriadau, trefi, tirnodau.

## Where they are and how to reach them

forms-current-pv-location-uk-city = Ym mha dref neu ddinas mae’r person yn aros nawr?
forms-current-pv-location-uk-city-hint = Mae “Unknown” (anhysbys) ar y rhestr. Peidiwch â rhoi’r stryd yma. Gwiriwch ei fod yn ddiogel rhag y camfanteiswyr.
forms-current-pv-location-uk-region = Ym mha sir neu ranbarth mae’r lle hwnnw?
forms-current-pv-location-uk-region-hint = Mae “Unknown” (anhysbys) ar y rhestr.
forms-does-pv-need-support = A yw’r person eisiau cymorth?
forms-does-pv-need-support-hint = Rhywle i aros, gofal meddygol, cwnsela, cyngor cyfreithiol, arian. Gallan nhw gael eu hatgyfeirio hebddo.
forms-does-pv-need-support-option-yes = Ydy
forms-does-pv-need-support-option-no = Nac ydy
forms-pv-phone-number = Sut gall y darparwr cymorth ffonio’r person?
forms-pv-phone-number-hint = Dim ond rhif na all y camfanteiswyr ei gyrraedd.
forms-pv-phone-number-option-yes = Ar rif y person ei hun
forms-pv-phone-number-option-pv-alternative-number = Ar rif rhywun arall
forms-pv-phone-number-option-no = Ni ellir rhoi rhif
forms-pv-phone-number-yes = Beth yw rhif ffôn y person?
forms-pv-phone-number-yes-hint = Dim ond rhifau go iawn y mae’r gwasanaeth swyddogol yn eu derbyn. Mae rhif o dramor yn dechrau â + a chod y wlad.
forms-pv-phone-number-alternative = Beth yw’r rhif ffôn arall?
forms-pv-phone-number-alternative-hint = Dim ond rhifau go iawn y mae’r gwasanaeth swyddogol yn eu derbyn. Mae rhif o dramor yn dechrau â + a chod y wlad.
forms-alternative-number-relation-to-pv = Beth yw perthynas perchennog y rhif â’r person?
forms-alternative-number-relation-to-pv-hint = Er enghraifft chwaer, ffrind, gweithiwr cymorth. Hyd at 250 nod.
forms-no-contact-details = Pam na ellir rhoi rhif?
forms-no-contact-details-hint = Dywedwch sut y gallai neges gyrraedd y person yn ddiogel.
forms-who-contact = Pwy ddylai gael gwybod y penderfyniad?
forms-who-contact-option-potential-victim = Y person
forms-who-contact-option-someone-else = Rhywun arall
forms-pv-contact-details = Sut gall y penderfynwr ysgrifennu at y person?
forms-pv-contact-details-hint = Dewiswch un neu’r ddau. Byth cyfeiriad y camfanteisio.
forms-pv-contact-details-option-email = Drwy e-bost
forms-pv-contact-details-option-post = Drwy’r post
forms-pv-contact-details-email-input = Beth yw cyfeiriad e-bost y person?
forms-pv-contact-details-email-check = Mae’r person yn dweud bod e-bost i’r cyfeiriad hwn yn ddiogel
forms-pv-contact-details-email-check-option-true = Wedi’i dicio
forms-pv-contact-details-email-check-hint = Os nad yw’n ddiogel, dewiswch ffordd arall.
forms-pv-contact-details-street = Adeilad a stryd
forms-pv-contact-details-town = Tref neu ddinas
forms-pv-contact-details-county = Sir (dewisol)
forms-pv-contact-details-postcode = Cod post
forms-pv-contact-details-post-check = Mae’r person yn dweud bod post i’r cyfeiriad hwn yn ddiogel
forms-pv-contact-details-post-check-option-true = Wedi’i dicio
forms-pv-contact-details-post-check-hint = Os nad yw’n ddiogel, dewiswch ffordd arall.
forms-someone-else = Sut gall y penderfynwr ysgrifennu at y person arall?
forms-someone-else-hint = Dewiswch un neu’r ddau.
forms-someone-else-option-email = Drwy e-bost
forms-someone-else-option-post = Drwy’r post
forms-someone-else-first-name = Eu henw cyntaf (dewisol)
forms-someone-else-last-name = Eu cyfenw (dewisol)
forms-someone-else-email-input = Eu cyfeiriad e-bost
forms-someone-else-street = Eu hadeilad a’u stryd
forms-someone-else-town = Eu tref neu ddinas
forms-someone-else-county = Eu sir (dewisol)
forms-someone-else-postcode = Eu cod post
forms-someone-else-permission-check = Mae’r dioddefwr posibl yn cytuno i’r person hwn dderbyn y penderfyniad
forms-someone-else-permission-check-option-true = Wedi’i dicio

## Who exploited them

forms-who-exploited-pv = Pwy wnaeth gamfanteisio ar y person?
forms-who-exploited-pv-hint = Enwau neu lysenwau, sut olwg sydd arnyn nhw, ieithoedd, tatŵs, cerbydau, gangiau, a beth yw cysylltiad y person â nhw.
forms-exploiters-location = A ydych yn gwybod unrhyw beth am ble mae’r camfanteiswyr?
forms-exploiters-location-option-yes = Ydw
forms-exploiters-location-option-no = Nac ydw
forms-are-exploiters-in-the-uk = A yw’r camfanteiswyr yn y DU, hyd y gwyddys?
forms-are-exploiters-in-the-uk-option-yes = Ydyn
forms-are-exploiters-in-the-uk-option-no = Nac ydyn
forms-exploiters-current-location-details = Beth rydych yn ei wybod am ble maen nhw?
forms-exploiters-current-location-details-hint = Cyfeiriadau, ardaloedd, lleoedd maen nhw’n mynd iddyn nhw, a pha mor hen yw’r wybodaeth honno.

## Others and what may happen next

forms-any-other-pvs = A gamfanteisiwyd ar bobl eraill hefyd?
forms-any-other-pvs-option-yes = Do
forms-any-other-pvs-option-no = Naddo
forms-any-other-pvs-option-not-sure = Ddim yn siŵr
forms-other-potential-victims-yes-details = Beth rydych yn ei wybod am y lleill? (dewisol)
forms-other-potential-victims-yes-details-hint = Faint, ble, plant yn eu plith, enw ymgyrch, perthnasau yr adroddir amdanyn nhw hefyd. Mae angen ei adroddiad ei hun ar bob person.
forms-other-potential-victims-not-sure-details = Beth sy’n gwneud i chi feddwl y gall fod eraill? (dewisol)
forms-future-exploitation-concerns = A oes gennych reswm i ofni y bydd rhywun yn camfanteisio ar y person eto?
forms-future-exploitation-concerns-option-yes = Oes
forms-future-exploitation-concerns-option-no = Nac oes
forms-future-exploitation-reasons = Beth sy’n gwneud i chi ofni hynny?
forms-future-exploitation-reasons-hint = Er enghraifft dyledion heb eu talu o hyd, bygythiadau i’r teulu, cysylltiad sy’n parhau.

## Crime and investigation

forms-reported-to-police = A oes cyfeirnod trosedd neu ddigwyddiad gyda’r person hwn fel y dioddefwr posibl?
forms-reported-to-police-option-yes = Oes
forms-reported-to-police-option-no = Nac oes
forms-reported-to-police-police-forces = Gan ba heddlu y mae?
forms-reported-to-police-crime-reference = Beth yw’r cyfeirnod?
forms-reported-to-police-crime-reference-hint = Mae’n arwain at gofnod sydd ag enw’r person, hyd yn oed mewn adroddiad nad yw’n rhoi enw.
forms-authorities-cooperation = A fyddai’r person yn helpu ymchwiliad neu erlyniad?
forms-authorities-cooperation-hint = Os nad yw’r person eisiau atgyfeiriad, mae ateb “byddai” yma yn ychwanegu ei enw a’i fanylion cyswllt at yr adroddiad Dyletswydd i Hysbysu. Dywedwch hynny wrth y person.
forms-authorities-cooperation-option-yes = Byddai
forms-authorities-cooperation-option-no = Na fyddai
forms-authorities-cooperation-details = Sut maen nhw wedi helpu hyd yma, neu sut y byddan nhw’n helpu? (dewisol)
forms-authorities-cooperation-details-hint = Dim cyfeiriadau gwe nac e-bost, a bwlch ar ôl pob atalnod llawn: fel arall, mae’r gwasanaeth swyddogol yn gwrthod y blwch.

## About the person

forms-pv-name-first-name = Beth yw enw cyntaf y person?
forms-pv-name-last-name = Beth yw cyfenw’r person?
forms-pv-name-last-name-hint = Mae angen ateb ar y ffurflen swyddogol. Os un enw yn unig sydd gan rywun, dywedwch hynny yma.
forms-pv-name-nickname = Unrhyw lysenw neu enw arall a ddefnyddiwyd yn ystod y camfanteisio (dewisol)
forms-pv-dob = Beth yw dyddiad geni’r person? (dewisol)
forms-pv-dob-hint = Diwrnod, mis a blwyddyn, neu gadewch ef yn wag. Peidiwch â dyfalu.
forms-pv-gender = Beth yw rhywedd y person?
forms-pv-gender-hint = Fel y dywed y person. Nid oes “ddim yn hysbys” ar y ffurflen swyddogol.
forms-pv-gender-option-female = Benyw
forms-pv-gender-option-male = Gwryw
forms-pv-gender-option-unknown = Nid ydyn nhw’n uniaethu fel gwryw na benyw
forms-does-pv-have-children = A oes gan y person blant?
forms-does-pv-have-children-hint = Ble bynnag mae’r plant yn byw. Meddyliwch am eu diogelwch nhw hefyd.
forms-does-pv-have-children-option-yes = Oes
forms-does-pv-have-children-option-no = Nac oes
forms-does-pv-have-children-yes-amount = Faint o blant?
forms-does-pv-have-children-yes-amount-hint = Mewn digidau.
forms-pv-nationality = Beth yw cenedligrwydd y person?
forms-pv-nationality-hint = Mae “Unknown” (anhysbys) ar y rhestr.
forms-pv-nationality-second = Ail genedligrwydd (dewisol)
forms-pv-interpreter-requirements = A oes angen cyfieithydd ar y pryd ar y person?
forms-pv-interpreter-requirements-option-yes = Oes
forms-pv-interpreter-requirements-option-no = Nac oes
forms-pv-interpreter-requirements-language = Pa iaith?
forms-pv-interpreter-requirements-language-hint = Iaith a thafodiaith, er enghraifft Cwrdeg Sorani.
forms-pv-other-help-with-communication = A oes angen help arall ar y person i gyfathrebu?
forms-pv-other-help-with-communication-hint = Er enghraifft iaith arwyddion, print bras, neu help i ddarllen.
forms-pv-other-help-with-communication-option-yes = Oes
forms-pv-other-help-with-communication-option-no = Nac oes
forms-pv-other-help-with-communication-aid = Pa help sydd ei angen arnyn nhw?
forms-pv-ho-reference = A oes gan y person unrhyw gyfeirnod gan y Swyddfa Gartref?
forms-pv-ho-reference-option-yes = Oes
forms-pv-ho-reference-option-no = Nac oes
forms-pv-ho-reference-type = Pa fath o gyfeirnod ydyw, a beth yw’r rhif?

## Your details

forms-fr-details-first-name = Beth yw eich enw cyntaf?
forms-fr-details-last-name = Beth yw eich cyfenw?
forms-fr-details-role = Beth yw teitl eich swydd?
forms-fr-details-phone = Beth yw eich rhif ffôn?
forms-fr-alternative-contact = Pa gyfeiriad e-bost y gellir ei ddefnyddio pan fyddwch i ffwrdd?
forms-fr-alternative-contact-hint = Cydweithiwr, goruchwyliwr neu flwch post a rennir.

## Evidence

forms-upload-file = Ffeiliau sy’n ategu’r adroddiad (dewisol)
forms-upload-file-hint = Word, PDF, JPG neu PNG, hyd at 25 MB yr un. Mae enwau’r ffeiliau’n mynd gyda nhw: peidiwch â rhoi enwau pobl ynddyn nhw.
forms-what-evidence-you-will-submit = Beth yw pob ffeil, a phryd y’i gwnaed?
