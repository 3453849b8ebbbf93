# What law and policy say, for an officer in a hurry. Each sentence stands beside its source, its
# date and whether it could be confirmed. $value is a whole number.

law-recovery-period = O leiaf { $value } diwrnod o gymorth ac amser i adfer ar ôl penderfyniad cyntaf cadarnhaol.
law-recovery-period-end-later-of-both = Mae’r cymorth yn para tan y penderfyniad terfynol, neu tan ddiwedd y cyfnod lleiaf os yw hwnnw’n hwyrach.
law-second-recovery-period-not-automatic = Ni roddir ail gyfnod o gymorth am yr un digwyddiadau, er y gall y penderfynwr ganiatáu un.
law-support-duty-in-recovery-period = Rhaid i’r help sydd ei angen ar y person fod ar gael drwy gydol y cyfnod adfer.
law-support-without-police-not-needed = Gall y person gael cymorth heb siarad â’r heddlu.

law-dtn-deadline =
    { $value ->
        [one] Anfonwch yr adroddiad Dyletswydd i Hysbysu o fewn un mis i gwrdd â’r person, oni bai bod yr achos yn eithriadol.
        [two] Anfonwch yr adroddiad Dyletswydd i Hysbysu o fewn { $value } fis i gwrdd â’r person, oni bai bod yr achos yn eithriadol.
       *[other] Anfonwch yr adroddiad Dyletswydd i Hysbysu o fewn { $value } mis i gwrdd â’r person, oni bai bod yr achos yn eithriadol.
    }
law-dtn-deadline-none = Ni chafwyd hyd i derfyn amser ar gyfer adroddiad Dyletswydd i Hysbysu yn y gyfraith nac yn y canllawiau yr oedd modd eu darllen. Anfonwch ef cyn gynted ag y gallwch.
law-dtn-safe-limit =
    { $value ->
        [one] Cymerwch mai un mis ar ôl cwrdd â’r person yw’r diwrnod olaf, neu derfyn eich heddlu ei hun os yw’n fyrrach.
        [two] Cymerwch mai { $value } fis ar ôl cwrdd â’r person yw’r diwrnod olaf, neu derfyn eich heddlu ei hun os yw’n fyrrach.
       *[other] Cymerwch mai { $value } mis ar ôl cwrdd â’r person yw’r diwrnod olaf, neu derfyn eich heddlu ei hun os yw’n fyrrach.
    }
law-dtn-test-may-be-victim = Hysbyswch cyn gynted ag y bo sail resymol dros gredu y gallai’r person fod yn ddioddefwr caethwasiaeth fodern. Nid oes angen prawf arnoch.
law-dtn-barred-name-birth-suspects-others = Heb gydsyniad oedolyn, hepgorwch yr enw, y dyddiad geni, enwau’r rhai a ddrwgdybir, enwau pobl eraill yr effeithir arnyn nhw, ac unrhyw beth arall sy’n pwyntio at y person.

law-competent-authority-nca-and-ukvi = Uned caethwasiaeth fodern yr Asiantaeth Troseddu Cenedlaethol a Fisâu a Mewnfudo y DU sy’n penderfynu.
law-competent-authority-sca = Yr Awdurdod Cymwys Sengl sy’n penderfynu.
law-competent-authority-sca-and-ieca = Yr Awdurdod Cymwys Sengl neu’r Awdurdod Cymwys Gorfodi Mewnfudo sy’n penderfynu. Nid chi sy’n dewis pa un.

law-reasonable-grounds-target = Disgwylir y penderfyniad cyntaf o fewn { $value } diwrnod i’r atgyfeiriad.
law-reasonable-grounds-target-working-days = Disgwylir y penderfyniad cyntaf o fewn { $value } diwrnod gwaith i’r atgyfeiriad, lle bynnag y bo modd.
law-reasonable-grounds-test-suspect-not-prove = Penderfyniad cyntaf: mae’r penderfynwr yn amau, ond yn methu profi, y gallai’r person fod yn ddioddefwr.
law-reasonable-grounds-test-objective-factors = Penderfyniad cyntaf: sail resymol dros gredu bod y person yn ddioddefwr, gyda ffactorau gwrthrychol yn ogystal â’r hanes.
law-reasonable-grounds-test-believe-is-victim = Penderfyniad cyntaf: ar sail yr holl dystiolaeth, heb fynd mor bell â phrawf, mae sail resymol dros gredu bod y person yn ddioddefwr.
law-conclusive-grounds-test-balance-by-policy = Penderfyniad terfynol: yn fwy tebygol na pheidio, fel mater o bolisi.
law-conclusive-grounds-test-balance-by-statute = Penderfyniad terfynol: yn fwy tebygol na pheidio, fel y dywed y Ddeddf.
law-reconsideration-window = Gellir edrych eto ar benderfyniad negyddol os gofynnir am hynny o fewn { $value } diwrnod.
law-disqualification-none = Nid oes unrhyw gyfraith yn gadael i’r penderfynwr wrthod gwarchodaeth ar sail trefn gyhoeddus.
law-disqualification-public-order-or-bad-faith = Gall y penderfynwr wrthod gwarchodaeth ar sail trefn gyhoeddus neu annidwylledd (bad faith). Nid yw hynny byth yn rheswm dros beidio ag atgyfeirio.

law-adult-consent-informed = Peidiwch ag atgyfeirio oedolyn heb ei gydsyniad gwybodus. Os bydd yn dweud na, anfonwch adroddiad Dyletswydd i Hysbysu.
law-child-referral-no-consent = Atgyfeiriwch blentyn bob amser. Ni ofynnir i blentyn am ei gydsyniad.
law-age-in-doubt-assume-child-may-be = Os gallai’r person fod o dan 18 oed, triniwch nhw fel plentyn nes bod eu hoed yn hysbys.
law-age-in-doubt-assume-child-is = Os oes gennych sail resymol dros gredu y gallai’r person fod o dan 18 oed, triniwch nhw fel plentyn nes bod eu hoed yn hysbys.
law-age-not-sure-as-child = Os atebwch “ddim yn siŵr” am oed, bydd y gwasanaeth swyddogol yn gwneud atgyfeiriad plentyn.
law-child-council-name-phone-email = Ar gyfer atgyfeiriad plentyn, mae angen enw, rhif ffôn a chyfeiriad e-bost y cyngor y rhoesoch wybod iddo.
law-child-guardian-where-available = Gofynnwch am warcheidwad annibynnol masnachu plant lle mae rhai yn yr ardal.
law-child-guardian-planned-everywhere = Gofynnwch am warcheidwad annibynnol masnachu plant. Roedd disgwyl iddyn nhw fod ym mhob ardal o fis Gorffennaf 2026.

law-section-45-adult-compelled = 18 oed neu drosodd ar y pryd: gweithredodd y person am ei fod wedi’i orfodi i wneud hynny, deilliodd yr orfodaeth o gaethwasiaeth neu gamfanteisio, ac ni fyddai gan berson rhesymol yn ei le unrhyw ddewis arall realistig.
law-section-45-child-direct-result = O dan 18 oed ar y pryd: gweithredodd y person o ganlyniad uniongyrchol i fod yn ddioddefwr, a byddai person rhesymol yn ei le wedi gwneud yr un peth. Nid oes rhaid dangos gorfodaeth.
law-excluded-offences-schedule-4 = Nid yw’r amddiffyniad yn cwmpasu’r troseddau yn Atodlen 4 i’r Ddeddf. Defnyddiwch y rhestr ar gyfer dyddiad y weithred.
law-excluded-offences-schedule-4-check = Nid yw’r amddiffyniad yn cwmpasu’r troseddau yn Atodlen 4 i’r Ddeddf. Darllenwyd y rhestr ddiwethaf fel yr oedd ar 7 Ebrill 2026: gwiriwch a fu newidiadau wedi hynny.

law-first-responder-duty-with-glaa = Rhaid i heddluoedd, Heddlu Trafnidiaeth Prydain, yr Asiantaeth Troseddu Cenedlaethol, cynghorau a’r Awdurdod Meistri Gangiau a Cham-drin Llafur hysbysu.
law-first-responder-duty-without-glaa = Rhaid i heddluoedd, Heddlu Trafnidiaeth Prydain, yr Asiantaeth Troseddu Cenedlaethol a chynghorau hysbysu.
law-report-channel-paper = Gwneir adroddiadau ar ffurflenni papur, sy’n cael eu sganio a’u hanfon drwy e-bost.
law-report-channel-online = Gwneir y ddau adroddiad ar un gwasanaeth ar-lein.
law-labour-regulator-glaa = Yr Awdurdod Meistri Gangiau a Cham-drin Llafur sy’n gorfodi safonau llafur.
law-labour-regulator-fair-work-agency = Yr Asiantaeth Gwaith Teg sy’n gorfodi safonau llafur.

law-crime-record-crime-per-referral = Cofnodwch drosedd am bob atgyfeiriad y mae’r heddlu’n ei wneud, a’r drosedd fwyaf difrifol sy’n mynd gydag ef.
law-crime-record-crime-per-victim = Cofnodwch drosedd caethwasiaeth fodern am bob person y mae’r heddlu’n credu y gallai fod yn ddioddefwr.
law-crime-record-limit = Cofnodwch y drosedd o fewn { $value } awr i’r adroddiad.
law-crime-record-force-place-of-exploitation = Yr heddlu lle digwyddodd y camfanteisio sy’n cofnodi’r drosedd. Os nad yw hynny’n hysbys, yr heddlu lle mae’r person yn byw; os nad yw hynny’n hysbys chwaith, yr heddlu a gwrddodd â nhw.
law-police-information-code-mopi-2005 = Mae cofnodion yr heddlu’n dilyn cod 2005 ar reoli gwybodaeth yr heddlu.
law-police-information-code-records-code-2023 = Mae cofnodion yr heddlu’n dilyn cod rheoli cofnodion Gorffennaf 2023.
law-record-marking-official-sensitive = Marciwch yr adroddiad yn OFFICIAL, SENSITIVE, a’i drin felly.
