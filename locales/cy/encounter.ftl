# One event at a counter or a scene: the note, the facts, what they mean, what to do.

encounter-title = Cyfarfyddiad
encounter-account = Beth a ddywedwyd a phwy oedd yno
encounter-meaning = Beth y gallai ei olygu
encounter-next-steps = Beth i’w wneud, beth i’w ofyn, beth a ganfuwyd

encounter-note = Beth a ddywedwyd, yn eu geiriau nhw
encounter-note-hint = Teipiwch neu gludwch. Caiff geiriau a allai fod yn bwysig eu marcio wrth i chi fynd ymlaen.
encounter-saving = Wrthi’n cadw…
encounter-saved = Cadwyd { $time }
encounter-save-failed = Heb ei gadw. Wrthi’n rhoi cynnig arall arni.

encounter-place = Lle
encounter-site = Math o le
encounter-site-none = Heb ei ddewis
encounter-danger-now = Mewn perygl nawr?
encounter-present = Pwy sydd yma gyda’r person?
encounter-present-alone = Neb
encounter-present-companion = Cydymaith
encounter-present-interpreter = Cyfieithydd ar y pryd
encounter-present-child = Plentyn
encounter-present-employer = Cyflogwr
encounter-present-family = Teulu

encounter-officer-view = Eich barn chi
encounter-officer-view-hint = Beth y sylwoch arno neu beth rydych yn ei feddwl. Cedwir hyn ar wahân i’r hyn a ddywedwyd, ac ni chaiff ei farcio.

encounter-people = Pobl
encounter-person-label = Enw i alw’r person hwn wrtho
encounter-person-default = Person { $number }
encounter-add-person = Ychwanegu person

encounter-band-curious = Nid oes dim yn tynnu sylw eto. Daliwch i wrando; gall un arwydd fod yn ddigon.
encounter-band-ask = Mae rhywbeth yma’n haeddu cwestiynau. Siaradwch â nhw ar eu pen eu hunain.
encounter-band-act = Triniwch nhw fel dioddefwr posibl nawr. Diogelwch yn gyntaf, wedyn yr adroddiad.
encounter-others =
    { $count ->
        [one] { $count } person arall i’w ganfod
       *[other] { $count } o bobl eraill i’w canfod
    }
encounter-section-45 = Gall fod ganddyn nhw amddiffyniad adran 45

encounter-account-words = Y geiriau a bwysodd fwyaf:
encounter-do-now = Gwnewch nawr
encounter-do-later =
    { $count ->
        [one] { $count } peth arall i’w wneud
       *[other] { $count } o bethau eraill i’w gwneud
    }
encounter-ask-next = Gofynnwch nesaf
encounter-answer-yes = Ie
encounter-answer-no = Na
encounter-answer-unknown = Ddim yn gwybod
encounter-answered =
    { $count ->
        [one] { $count } cwestiwn wedi’i ateb
        [two] { $count } gwestiwn wedi’u hateb
        [few] { $count } chwestiwn wedi’u hateb
        [many] { $count } chwestiwn wedi’u hateb
       *[other] { $count } cwestiwn wedi’u hateb
    }
encounter-take-back = Tynnu’n ôl
encounter-findings =
    { $count ->
        [0] Canfyddiadau
       *[other] Canfyddiadau ({ $count })
    }
encounter-findings-none = Ni chanfuwyd unrhyw arwyddion yn y nodyn hyd yma. Nid yw hynny’n ateb: gofynnwch, ac ymddiriedwch yn yr hyn sy’n eich poeni.
encounter-finding-by-answer = O ateb i gwestiwn.
encounter-finding-ask = Gofynnwch:
encounter-finding-caution = Byddwch yn ofalus:
encounter-finding-source = O ble daw hyn
encounter-finding-accept = Mae’n ddilys
encounter-finding-accepted = Rydych yn dweud ei fod yn ddilys
encounter-finding-dismiss = Rhoi o’r neilltu
encounter-finding-why = Pam nad yw’n ddilys yma?
encounter-finding-why-explained = Wedi’i wirio a’i esbonio
encounter-finding-why-not-them = Nid am y person hwn
encounter-finding-why-misread = Camddarllenwyd y geiriau
encounter-finding-why-own = Yn eich geiriau eich hun
encounter-finding-cancel = Canslo
encounter-aside =
    { $count ->
        [one] { $count } wedi’i roi o’r neilltu
       *[other] { $count } wedi’u rhoi o’r neilltu
    }
encounter-bring-back = Dod ag ef yn ôl
encounter-looks = Beth i edrych amdano: { $place }
encounter-finding-source-online = Mae angen rhwydwaith i agor y cyfeiriad hwn.

encounter-danger-button = Perygl uniongyrchol
encounter-danger-title = Perygl uniongyrchol: gwnewch hyn nawr
encounter-danger-or = neu eich radio. Dywedwch: “Dioddefwr posibl caethwasiaeth fodern, risg uniongyrchol” (yn Saesneg: “Potential victim of modern slavery, immediate risk”).
encounter-danger-call = Gofalwch fod help ar ei ffordd
encounter-danger-call-detail = Pwyswch eich botwm argyfwng, defnyddiwch eich radio neu ffoniwch 999. Peidiwch â’u gadael er mwyn gwneud hynny.
encounter-danger-keep = Cadwch nhw yma, rywle preifat
encounter-danger-keep-detail = Ystafell i ffwrdd o’r cownter, y drws a’r ffenestri. Dywedwch wrthyn nhw nad ydyn nhw wedi’u harestio ac nad ydyn nhw mewn trwbl.
encounter-danger-alone = Peidiwch â gadael iddyn nhw fynd gyda phwy bynnag a ddaeth gyda nhw
encounter-danger-alone-detail = Gwahanwch nhw’n garedig: “Mae angen gair arna i gyda phob un ohonoch chi.” Peidiwch byth â defnyddio’r cydymaith, cyflogwr na theulu fel cyfieithydd ar y pryd.
encounter-danger-health = Gofynnwch a ydyn nhw wedi’u hanafu
encounter-danger-health-detail = Galwch ambiwlans os oes anaf, beichiogrwydd neu symptomau diddyfnu, neu os ydyn nhw’n ymddangos fel petaen nhw wedi’u cyffurio neu’n sâl iawn.
encounter-danger-others = Gofynnwch pwy arall sydd yno
encounter-danger-others-detail = Plant, gweithwyr eraill, teulu a allai gael eu cosbi. Mynnwch y cyfeiriad a’i basio ymlaen ar unwaith.
encounter-danger-silent = Peidiwch â dweud wrth neb a allai fod yn rhan o’r peth
encounter-danger-silent-detail = Peidiwch â ffonio’r cyflogwr, y landlord, y partner na’r perthnasau. Peidiwch ag edrych ar eu ffôn ond gyda nhw: gallai fod yn eu holrhain.
encounter-danger-supervisor = Rhowch wybod i’ch goruchwyliwr
encounter-danger-supervisor-detail = Dywedwch beth rydych wedi’i wneud. Nid ydyn nhw’n gadael nes bod ganddyn nhw rywle diogel i gysgu heno.
encounter-danger-close = Yn ôl i’r nodyn
