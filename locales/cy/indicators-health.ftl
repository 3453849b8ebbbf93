# Health: injuries, hunger, tiredness and care that somebody has been kept from.

indicators-hlt-001-title = Anafiadau heb eu trin, o wahanol oed neu heb esboniad
indicators-hlt-001-means = Mae niwed sy’n parhau am wythnosau heb ofal yn awgrymu bod rhywun yn atal y person rhag cael help.
indicators-hlt-001-ask = Sut cawsoch chi’r anafiadau hyn, pa mor bell yn ôl, a phwy ofalodd amdanyn nhw?

indicators-hlt-002-title = Olion clymu, gafael, llosgi neu daro
indicators-hlt-002-means = Mae niwed gan y person y mae rhywun yn gweithio iddo neu’n byw gydag ef yn un o’r arwyddion amlycaf o reolaeth.
indicators-hlt-002-ask = Beth achosodd yr olion hyn, a phwy oedd yno pan ddigwyddodd?

indicators-hlt-003-title = Tatŵ, brand neu graith sydd fel pe bai’n dangos perchnogaeth
indicators-hlt-003-means = Mae rhai grwpiau’n marcio pobl i ddangos i eraill i bwy y maen nhw’n atebol.
indicators-hlt-003-ask = Fyddech chi’n fodlon dweud wrtha i am y marc hwnnw, a syniad pwy oedd hynny?

indicators-hlt-004-title = Yn llwglyd, yn denau neu’n gofyn am fwyd
indicators-hlt-004-means = Gall pobl sy’n dibynnu ar rywun arall am fwyd fod yn llwgu yng nghanol tref.
indicators-hlt-004-ask = Pryd wnaethoch chi fwyta ddiwethaf, a phwy sy’n penderfynu beth rydych chi’n ei fwyta a phryd?

indicators-hlt-005-title = Wedi ymlâdd neu’n cael eu cadw ar ddihun
indicators-hlt-005-means = Mae diwrnodau hir iawn a nosweithiau toredig yn gadael pobl yn rhy flinedig i feddwl am adael.
indicators-hlt-005-ask = Pryd cawsoch chi noson gyfan o gwsg a diwrnod heb waith ddiwethaf?

indicators-hlt-006-title = Yr un dillad treuliedig neu anaddas ddydd ar ôl dydd
indicators-hlt-006-means = Gall bod heb ddillad glân i newid iddyn nhw olygu dim arian, dim dewis a dim amser.
indicators-hlt-006-ask = Edrychwch ar y dillad a’r esgidiau: a ydyn nhw’n addas i’r person, y tywydd a’r gwaith?

indicators-hlt-007-title = Wedi’u hanafu gan waith a wnaed heb offer diogelwch
indicators-hlt-007-means = Gall cyflogwr nad yw’n poeni a gaiff pobl eu hanafu eu rheoli mewn ffyrdd eraill hefyd.
indicators-hlt-007-ask = Beth gawsoch chi i’ch diogelu eich hun, a beth ddigwyddodd ar ôl i chi gael eich anafu?

indicators-hlt-008-title = Salwch neu drafferth gyda dannedd heb ofal
indicators-hlt-008-means = Mae cadw rhywun rhag cael gofal yn ei gadw’n wan ac o’r golwg.
indicators-hlt-008-ask = Pa boen neu salwch sydd heb gael sylw gan neb, a beth oedd yn rhwystr?

indicators-hlt-009-title = Dim meddyg teulu, neu dim ond yn gweld un gyda rhywun arall yno
indicators-hlt-009-means = Mae gweld meddyg ar eich pen eich hun yn gyfle i ddweud; nid yw rhai pobl byth yn ei gael.
indicators-hlt-009-ask = Pwy sy’n dod gyda chi pan fyddwch chi’n gweld meddyg, ac a allech chi fynd ar eich pen eich hun?

indicators-hlt-010-title = Hunan-niweidio, meddwl am hunanladdiad, neu ddiod a chyffuriau i ymdopi
indicators-hlt-010-means = Yn aml mae anobaith yn tyfu pan nad oes ffordd allan i’w gweld o sefyllfa.
indicators-hlt-010-ask = Pa mor agos ydych chi at eich niweidio eich hun, a beth fyddai’n eich cadw chi’n ddiogel heno?
indicators-hlt-010-caution = Gweithredwch ar y risg o hunanladdiad yn gyntaf. Gall popeth arall aros.

indicators-hlt-011-title = Arwyddion o ymosodiad rhywiol neu haint dro ar ôl tro
indicators-hlt-011-means = Gall haint neu anaf dro ar ôl tro olygu rhyw na ddewisodd y person ei gael.
indicators-hlt-011-ask = Cynigiwch ganolfan arbenigol neu feddyg. Gyda phwy byddech chi’n gyfforddus yn siarad am eich iechyd yn breifat?
indicators-hlt-011-caution = Mae angen meddyg neu ganolfan atgyfeirio ymosodiadau rhywiol ar gyfer hyn. Nid yw swyddogion yn archwilio.

indicators-hlt-012-title = Beichiogrwydd cudd, neu heb ofal cynenedigol
indicators-hlt-012-means = Gall colli gofal cynenedigol olygu bod rhywun yn ei hatal rhag cael ei gweld, neu fod arni ofn cael ei gweld.
indicators-hlt-012-ask = Ydych chi wedi gallu gweld bydwraig, a phwy arall sy’n gwybod am y babi?
