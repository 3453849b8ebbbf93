# One person: the tasks, safety tonight, age and consent.

tasks-safe = Diogel heno
tasks-safe-hint = Perygl, anafiadau, ble maen nhw’n cysgu, pwy gafodd ei adael ar ôl
tasks-decide = Penderfynu ar yr adroddiad
tasks-decide-hint = Oed, a chydsyniad gwybodus oedolyn
tasks-report = Ateb cwestiynau’r adroddiad
tasks-report-hint = Mewn unrhyw drefn. Caiff popeth ei gadw’n awtomatig
tasks-report-blocked = Yn gyntaf, penderfynwch pa adroddiad ydyw
tasks-check = Gwirio a selio
tasks-check-hint = Gweld yn union beth gaiff ei anfon, yna ei selio
tasks-check-blocked = Mae rhai atebion yn dal ar goll. Gallwch edrych yn barod
tasks-check-undecided = Mae geiriau a allai ddatgelu pwy yw rhywun yn aros am eich penderfyniad
tasks-check-ready = Mae popeth yno. Edrychwch unwaith eto, yna seliwch
tasks-state-not-started = Heb ddechrau
tasks-state-in-progress = Ar waith
tasks-state-done = Wedi’i wneud
tasks-state-blocked = Ddim yn barod eto
tasks-state-undecided = Geiriau i benderfynu arnyn nhw
tasks-state-ready = Yn barod i’w selio
tasks-report-none = Dim adroddiad eto
tasks-report-draft = Drafft
tasks-report-sealed = Wedi’i selio, heb ei dderbyn eto
tasks-report-received = Derbyniwyd gan yr hyb
tasks-report-parked = Nid oedd modd ei anfon

person-lead = Gwnewch y tasgau yn y drefn hon os gallwch. Daw diogelwch cyn unrhyw ffurflen.
person-back = Yn ôl: { $label }
person-back-encounter = Yn ôl i’r cyfarfyddiad
person-back-tasks = Yn ôl i’r tasgau
person-see-sent = Gweld ble mae’r adroddiad

person-correct = Roedd rhywbeth ynddo yn anghywir
person-correct-lead = Mae’r hyn a seliwyd yn aros fel y mae. Gallwch agor yr adroddiad eto, ei gywiro, a’i selio fel fersiwn newydd sydd wedi’i chysylltu â’r un gyntaf.
person-correct-reason = Beth oedd yn anghywir
person-correct-reason-hint = Mae’n aros ar y cyfrifiadur hwn
person-correct-start = Ei agor eto

person-safe-title = Diogel heno
person-safe-lead = Gofynnwch y rhain yn breifat, gyda chyfieithydd ar y pryd annibynnol os oes angen un arnyn nhw. Beth bynnag yw eu hatebion, nid oes rhaid iddyn nhw gael eu hatgyfeirio er mwyn cael eu cadw’n ddiogel.
person-safe-private = Mae’r atebion hyn yn aros ar y cyfrifiadur hwn. Nid ydyn nhw’n rhan o’r adroddiad.
person-safe-continue = Ymlaen i’r penderfyniad
person-danger = A yw’r person mewn perygl nawr?
person-danger-hint = Rhywun y tu allan, ar y ffôn, neu’n aros gartref
person-danger-advice =
    Triniwch hyn fel argyfwng. Defnyddiwch eich radio neu ffoniwch 999. Cadwch nhw rywle preifat, i ffwrdd o’r drws.
    Peidiwch â gadael iddyn nhw fynd gyda’r person a ddaeth â nhw.
person-injured = A ydyn nhw wedi’u hanafu neu’n sâl?
person-injured-hint = Mae hen anafiadau’n cyfrif. Gofynnwch am feichiogrwydd, meddyginiaethau, alcohol a chyffuriau
person-injured-advice =
    Cynigiwch ambiwlans neu’r adran frys (A&E) nawr. Mae gofal brys y GIG am ddim i bawb, beth bynnag yw eu statws mewnfudo.
    Ysgrifennwch yr hyn a welwch yn y nodyn, mewn geiriau plaen.
person-sleep = Ble byddan nhw’n cysgu heno?
person-sleep-hint = Nid yn ôl lle maen nhw’n cael eu rheoli. Os nad oes unman, ysgrifennwch “unman eto”: gall eich goruchwyliwr, y cyngor ac, ar gyfer oedolyn sy’n cytuno i gael ei atgyfeirio, y contract cymorth cenedlaethol ddod o hyd i le.
person-collected = A oes rhywun yn dod i’w nôl, neu’n aros amdanyn nhw?
person-collected-hint = Pwy, ble, a beth maen nhw’n ei yrru. Gadewch yn wag os nad oes neb
person-collected-advice =
    Peidiwch â throsglwyddo’r person. Siaradwch â nhw ar eu pen eu hunain am bwy sy’n aros.
    Gofynnwch i gydweithiwr siarad â’r un sy’n aros, rywle arall, a chymryd eu manylion.
person-controller = A yw rhywun a allai fod yn eu rheoli yma neu gerllaw?
person-controller-hint = Hefyd rhywun sy’n siarad drostyn nhw, yn dal eu papurau, neu’n ffonio o hyd
person-children = A oes plant neu bobl eraill wedi’u gadael ar ôl?
person-children-hint = Eu plant eu hunain, gweithwyr eraill, eraill yn y tŷ
person-children-advice =
    Rhowch wybod i’ch goruchwyliwr a’r ystafell reoli nawr, gyda’r cyfeiriad. Mae angen gofal cymdeithasol plant heno ar blentyn sy’n wynebu risg.
    Ychwanegwch bob person arall at y cyfarfyddiad.
person-phone = A yw’n ddiogel eu ffonio neu anfon neges atyn nhw?
person-phone-hint = Gall eraill fod yn dal, yn darllen neu’n olrhain y ffôn
person-phone-advice =
    Peidiwch â ffonio’r ffôn hwn nac anfon neges ato. Cytunwch ar ffordd arall o gysylltu â nhw.
    Gofynnwch a yw rhannu lleoliad ymlaen cyn i chi eu symud.
person-plan = Beth a wnaed i’w cadw’n ddiogel
person-plan-hint = Pwy gytunodd i wneud beth, ac erbyn pryd

person-appointment = Pryd byddan nhw’n cael eu gweld neu eu ffonio eto?
person-appointment-lead = Os byddan nhw’n mynd i unrhyw le heno, cytunwch pryd y bydd rhywun yn eu gweld neu’n eu ffonio. Os na fydd hynny’n digwydd, bydd Heddiw yn codi larwm.
person-appointment-day = Diwrnod
person-appointment-time = Amser
person-appointment-time-hint = Er enghraifft 09:30
person-appointment-wrong = Rhowch ddiwrnod ac amser sy’n bod
person-appointment-with = Pwy sy’n eu gweld neu’n eu ffonio, ble, ac ar ba rif diogel
person-appointment-with-hint = Rhywun fydd ar ddyletswydd bryd hynny, wrth ei enw
person-appointment-kept = A ddigwyddodd hynny?
person-appointment-advice =
    Triniwch apwyntiad a fethwyd fel arwydd o berygl. Ffoniwch y rhif diogel, rhowch wybod i’ch goruchwyliwr, a threfnwch fod rhywun yn gwirio eu cyfeiriad hysbys diwethaf.
person-appointment-missed = Beth a wnaed am hynny

person-crime-title = Cofnod trosedd
person-crime-lead = Mae pob dioddefwr posibl yn cael ei gofnod trosedd ei hun, o fewn 24 awr i’r cyfarfyddiad. Cofnodwch ef yn system eich heddlu a rhowch y cyfeirnod yma.
person-crime-force = Pa heddlu sy’n ei gofnodi
person-crime-reference = Cyfeirnod
person-crime-reference-hint = Gellir ei roi yn nes ymlaen. Tan hynny, bydd yn aros ar Heddiw.
person-crime-associated = Trosedd gysylltiedig
person-crime-associated-hint = Y drosedd arall fwyaf difrifol yn eu herbyn, er enghraifft camgarcharu neu dreisio
person-crime-open = Heb ei gwblhau eto: mae’r heddlu neu’r cyfeirnod ar goll. Bydd yn aros ar Heddiw.
person-crime-never = Nid yw Plainsight yn cofnodi unrhyw drosedd. Dim ond eich atgoffa y mae.

person-decide-title = Penderfynu ar yr adroddiad
person-decide-lead = Dau gwestiwn sy’n penderfynu pa adroddiad y mae’r gyfraith yn gofyn amdano. Nid oes rhaid i chi brofi dim.
person-age = A yw’r person o dan 18 oed?
person-age-hint = Os na allwch fod yn siŵr, dywedwch hynny. Yna cân nhw eu trin fel plentyn nes bod eu hoed yn hysbys.
person-age-yes = O dan 18 oed
person-age-no = 18 oed neu drosodd
person-age-not-sure = Ddim yn siŵr
person-child-advice =
    Caiff plentyn ei atgyfeirio heb ofyn am ei gydsyniad. Peidiwch â gofyn iddyn nhw gytuno.
    Rhowch wybod i’r gwasanaeth gofal cymdeithasol plant nawr, fel ar gyfer unrhyw blentyn sy’n wynebu risg. Mae’r adroddiad yn gofyn i ba gyngor y rhoesoch wybod.
person-age-advice =
    Ystyr “ddim yn siŵr” yw: triniwch nhw fel plentyn. Cân nhw eu hatgyfeirio heb ofyn am eu cydsyniad.
    Rhowch wybod i’r gwasanaeth gofal cymdeithasol plant nawr. Mae’r adroddiad yn gofyn i ba gyngor y rhoesoch wybod.
person-consent-title = Esboniwch yn gyntaf, yna gofynnwch
person-consent-lead = Mae oedolyn yn penderfynu drosto’i hun, a dim ond yr hyn y mae wedi’i ddeall y gall ei benderfynu. Esboniwch bob pwynt yn ei iaith, yn breifat.
person-explained = Beth ydych chi wedi’i esbonio?
person-explained-hint = Ticiwch bob pwynt ar ôl iddyn nhw ei ddeall.
person-explained-nrm = Beth yw’r Mecanwaith Atgyfeirio Cenedlaethol: pobl sy’n penderfynu a ydyn nhw’n ddioddefwr caethwasiaeth fodern, a bod hynny’n cymryd amser
person-explained-support = Pa gymorth a all ddilyn: rhywle diogel i aros, rhywfaint o arian, help meddygol a chyfreithiol, heb orfod siarad â’r heddlu
person-explained-who-sees = Pwy fydd yn gweld yr hyn maen nhw’n ei ddweud wrthych: y Swyddfa Gartref, yr heddlu a’r rhai sy’n eu cefnogi
person-explained-may-say-no = Y gallan nhw ddweud na, gofyn am amser, neu newid eu meddwl yn nes ymlaen, a chael help heddiw yr un fath
person-explained-duty-to-notify = Bod rhaid i chi, os dywedan nhw na, ddweud wrth y Swyddfa Gartref yr un fath eich bod wedi cwrdd â dioddefwr posibl, heb eu henw oni bai eu bod yn cytuno
person-language = Yr iaith yr esboniwyd ynddi
person-language-hint = Eu hiaith eu hunain, nid dim ond un y maen nhw’n ymdopi ynddi
person-language-shared = Ym mha iaith rydych yn ei esbonio?
person-language-shared-hint = Saesneg dim ond os yw’n iaith y maen nhw’n gartrefol ynddi.
person-language-shared-english = Saesneg: mae’r ddau ohonom yn ei siarad yn dda
person-language-shared-other = Iaith arall
person-interpreter = Cyfieithydd ar y pryd
person-interpreter-why = Mewn iaith arall, dim ond gyda chyfieithydd ar y pryd proffesiynol y mae ie yn ddilys, byth ar sail geiriau peiriant a byth drwy gydymaith. Os “na” yw’r ateb, neu os nad oes ateb eto, nid oes angen neb.
person-interpreter-gender = A oedd yn well ganddyn nhw fenyw neu ddyn?
person-interpreter-gender-hint = Gofynnwch iddyn nhw. Mae “Dim gwahaniaeth” yn ateb hefyd.
person-interpreter-professional = Pwy yw’r cyfieithydd ar y pryd?
person-interpreter-professional-yes = Gweithiwr proffesiynol, ar y ffôn neu yma
person-interpreter-professional-no = Rhywun a ddaeth gyda’r person, neu gydweithiwr
person-interpreter-screen = Ei esbonio ar y sgrin, yn eu hiaith nhw
person-want = A ydyn nhw’n cytuno i gael eu hatgyfeirio?
person-want-hint = Eu hateb, ar ôl clywed hyn i gyd. Nid yw distawrwydd nac ofn yn golygu ie.
person-want-yes = Ydyn, maen nhw’n cytuno i atgyfeiriad i’r Mecanwaith Atgyfeirio Cenedlaethol
person-want-no = Nac ydyn, nid ydyn nhw eisiau cael eu hatgyfeirio
person-want-locked =
    { $count ->
        [one] Yn gyntaf, esboniwch y pwynt sydd heb ei dicio eto. Yna bydd y cwestiwn yn ymddangos yma.
        [two] Yn gyntaf, esboniwch y { $count } bwynt sydd heb eu ticio eto. Yna bydd y cwestiwn yn ymddangos yma.
        [few] Yn gyntaf, esboniwch y { $count } phwynt sydd heb eu ticio eto. Yna bydd y cwestiwn yn ymddangos yma.
        [many] Yn gyntaf, esboniwch y { $count } phwynt sydd heb eu ticio eto. Yna bydd y cwestiwn yn ymddangos yma.
       *[other] Yn gyntaf, esboniwch y { $count } pwynt sydd heb eu ticio eto. Yna bydd y cwestiwn yn ymddangos yma.
    }
person-want-locked-language = Yn gyntaf, dywedwch ym mha iaith yr esbonioch ef. Yna bydd y cwestiwn yn ymddangos yma.
person-want-yes-waits = Ni ellir derbyn ie eto.
person-want-yes-falls = Nid yw’r ie a roddon nhw yn ddilys mwyach, ac ni ellir selio’r adroddiad.
person-refused-advice =
    Parchwch eu hateb. Dywedwch wrthyn nhw y gallan nhw newid eu meddwl unrhyw bryd, a sut i ddod o hyd i chi.
    Mae’n rhaid i chi hysbysu’r Swyddfa Gartref o hyd. Nid yw diogelwch heno yn dibynnu ar eu hateb.
person-cooperation = A ydyn nhw’n fodlon helpu ymchwiliad?
person-cooperation-hint = Hyn sy’n penderfynu a gaiff yr hysbysiad gynnwys eu henw.
person-cooperation-yes = Ydyn, a chaniateir rhoi eu manylion
person-cooperation-no = Nac ydyn, neu nid ydyn nhw’n siŵr
person-decide-continue = Ymlaen i’r adroddiad
