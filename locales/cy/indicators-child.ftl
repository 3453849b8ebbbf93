# Children: signs that a child is brought, kept, used or moved by people who are not caring for them.

indicators-chi-001-title = Dim rhiant yno, neu oedolyn sy’n methu profi’r berthynas
indicators-chi-001-means = Yn aml, caiff plant eu symud gan bobl sydd ond yn esgus bod yn deulu.
indicators-chi-001-ask = Siaradwch â’r plentyn i ffwrdd oddi wrth yr oedolyn. Gyda phwy y dest ti, a phryd wnest ti gwrdd â nhw gyntaf?

indicators-chi-002-title = Wedi’i ganfod neu ei gymryd i mewn gan oedolyn nad yw’n deulu
indicators-chi-002-means = Gall stori garedig gan ddieithryn guddio sut y cafwyd y plentyn mewn gwirionedd.
indicators-chi-002-ask = Gofynnwch i bob un ohonyn nhw ar wahân. Sut daeth y plentyn atoch chi, a phwy sy’n gwybod?

indicators-chi-003-title = Dim lle mewn ysgol, neu’n absennol heb reswm
indicators-chi-003-means = Mae plentyn sy’n cael ei gadw o’r ysgol yn cael ei gadw oddi wrth yr oedolion sydd fwyaf tebygol o sylwi.
indicators-chi-003-ask = I ba ysgol rwyt ti’n mynd, a phwy sy’n dy stopio di ar y diwrnodau rwyt ti’n eu colli?

indicators-chi-004-title = Yn gweithio, neu’n cynnal cartref, yn oed plentyn
indicators-chi-004-means = Mae gwaith sy’n llenwi diwrnod neu noson plentyn yn cael ei wneud er budd rhywun arall.
indicators-chi-004-ask = Beth rwyt ti’n ei wneud o’r bore tan y nos, pwy sy’n dweud wrthot ti am ei wneud, a beth rwyt ti’n ei gael amdano?

indicators-chi-005-title = Dim chwarae, dim gorffwys, dim plant eraill
indicators-chi-005-means = Gall plentyn nad yw byth yn chwarae fod yn y cartref i weithio.
indicators-chi-005-ask = Beth rwyt ti’n hoffi ei wneud, a phryd wnest ti hynny ddiwethaf gyda phlentyn arall?

indicators-chi-006-title = Pethau plant lle na ddylai plentyn fod yn byw
indicators-chi-006-means = Efallai mai crud neu esgidiau bach yw’r unig ôl o blentyn sydd wedi’i symud o’r golwg.
indicators-chi-006-ask = Chwiliwch am welyau, teganau ac esgidiau, a gofynnwch i bawb sydd yno: pa blant sy’n cysgu yma, a ble maen nhw nawr?

indicators-chi-007-title = Yn ymddwyn yn hŷn neu’n iau na’i oed
indicators-chi-007-means = Gall gwybodaeth gynnar am ryw, neu syrthio’n ôl i arferion plentyn bach, ddilyn camdriniaeth.
indicators-chi-007-ask = Gadewch yr hanes i staff hyfforddedig. Gyda phwy rwyt ti’n treulio amser y tu allan i’r ysgol?

indicators-chi-008-title = Sawl plentyn gyda’r un ewythr, modryb neu stori
indicators-chi-008-means = Gall un oedolyn gyda llawer o blant nad ydyn nhw’n perthyn i’w gilydd fod yn eu symud neu’n eu defnyddio.
indicators-chi-008-ask = Siaradwch â phob plentyn ar ei ben ei hun. Pwy yw’r plant eraill i ti, a beth rwyt ti’n galw’r oedolyn?

indicators-chi-009-title = Yn cario rhif neu gyfeiriad, ac yn gofyn am gael ffonio yn unig
indicators-chi-009-means = Mae rhif a ddysgwyd neu a gariwyd ar gyfer y daith fel arfer yn perthyn i’r bobl sy’n aros am y plentyn.
indicators-chi-009-ask = Cadwch y rhif. Rhif pwy yw hwn, pwy roddodd y rhif i ti, a beth ddywedon nhw wrthot ti am ei ddweud?

indicators-chi-010-title = Dan bwysau i adael gofal, neu ar goll yn fuan ar ôl cael lleoliad
indicators-chi-010-means = Yn aml, caiff plant a gludwyd yma eu galw’n ôl o fewn dyddiau gan y rhai a ddaeth â nhw.
indicators-chi-010-ask = Triniwch fel risg uchel. Pwy sydd wedi ffonio neu gwrdd â’r plentyn, pa ddyled sydd arno, a pha gyfeiriad a roddwyd iddo?

indicators-chi-011-title = Ansicrwydd ynghylch oed, neu stori barod am absenoldeb
indicators-chi-011-means = Dywedir wrth blant am roi oed hŷn neu iau er mwyn cadw pobl a allai helpu draw.
indicators-chi-011-ask = Ym mha flwyddyn gest ti dy eni, pwy ddywedodd wrthot ti am roi’r dyddiad hwnnw, a beth fyddai’n digwydd pe baet ti’n rhoi un arall?
indicators-chi-011-caution = Os oes ansicrwydd ynghylch oed, triniwch y person fel plentyn dan adran 51 o Ddeddf Caethwasiaeth Fodern.

indicators-chi-012-title = Defnyddio dyled, bygythiad neu lw ar y plentyn neu’r teulu
indicators-chi-012-means = Bydd plentyn yn cario dyled neu fygythiad oedolyn er mwyn amddiffyn y rhai gartref.
indicators-chi-012-ask = Beth ddywedwyd wrthot ti fydd yn digwydd i ti neu dy deulu, a phwy ddywedodd hynny?

indicators-chi-013-title = Gyda phobl hŷn mewn gwestai neu bartïon, yn cael anrhegion neu ddiod
indicators-chi-013-means = Mae pobl hŷn yn defnyddio anrhegion, diod ac ystafelloedd i dynnu plentyn i weithgarwch rhywiol neu droseddu.
indicators-chi-013-ask = Pwy dalodd, pwy wnaeth dy wahodd di, a beth roedden nhw ei eisiau gen ti?

indicators-chi-014-title = Yn feichiog neu â haint, ac oedolyn yn rheoli’r gofal
indicators-chi-014-means = Efallai mai’r oedolyn sy’n gwarchod yr ystafell ymgynghori a achosodd y niwed.
indicators-chi-014-ask = Trefnwch i staff iechyd weld y plentyn ar ei ben ei hun. Pwy sy’n dod gyda ti, a phwy sy’n penderfynu?

indicators-chi-015-title = Yn byw gyda phobl nad yw’r cyngor yn gwybod amdanyn nhw
indicators-chi-015-means = Gellir defnyddio a symud plentyn nad oes yr un asiantaeth yn gwybod amdano heb i neb sylwi.
indicators-chi-015-ask = Pwy sy’n edrych ar dy ôl di, ers faint rwyt ti yno, a ble roeddet ti cyn hynny?

indicators-chi-016-title = Yn adnabod y sawl sy’n rhoi gorchmynion dim ond wrth lysenw neu enw cyswllt
indicators-chi-016-means = Mae pobl sy’n defnyddio plant yn cuddio y tu ôl i enwau stryd a rhifau sy’n newid.
indicators-chi-016-ask = Beth rwyt ti’n eu galw nhw, sut maen nhw’n cysylltu â ti, a beth mae’r ffôn yn ei ddangos?
