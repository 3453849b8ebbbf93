# Sexual exploitation: somebody else decides, takes the money, moves the person or punishes a no.

indicators-sex-001-title = Yn methu dweud na wrth gwsmer, na gwrthod gweithred
indicators-sex-001-means = Nid yw person sy’n gorfod derbyn pob cwsmer, neu ddal ati yn sâl, yn dewis.
indicators-sex-001-ask = Beth sy’n digwydd pan nad ydych chi eisiau gweld rhywun, neu pan nad ydych chi’n teimlo’n dda?
indicators-sex-001-caution = Gofynnwch i’r person ar ei ben ei hun, gyda chyfieithydd ar y pryd annibynnol a byth gyda’r person a ddaeth â nhw. Effeithir ar ddynion a bechgyn hefyd.

indicators-sex-002-title = Eraill yn rhedeg yr archebion, y prisiau neu’r hysbysebion
indicators-sex-002-means = Yn aml, pwy bynnag sy’n ateb y ffôn ac yn pennu’r pris sy’n penderfynu popeth arall hefyd.
indicators-sex-002-ask = Sut mae pobl yn cysylltu, a phwy sy’n cytuno ar yr amser a’r pris?

indicators-sex-003-title = Llawer o hysbysebion gydag un rhif, cyfeiriad neu destun
indicators-sex-003-means = Mae un rhif y tu ôl i lawer o hysbysebion yn awgrymu mai un person sy’n eu rhedeg i gyd.
indicators-sex-003-ask = Gwiriwch: chwiliwch am y rhif ac am eiriad yr hysbyseb. Pa enwau a threfi eraill sy’n dod i’r golwg?
indicators-sex-003-caution = Nid yw hysbysebion yn dangos pwy sy’n rheoli pwy. Gall pobl sy’n gweithio gyda’i gilydd o ddewis rannu rhif.

indicators-sex-004-title = Yn cael eu symud o le i le bob ychydig ddyddiau neu wythnosau
indicators-sex-004-means = Mae symud rhywun yn aml yn ei atal rhag gwneud ffrindiau, a rhag i neb ddod o hyd iddo.
indicators-sex-004-ask = Ble rydych chi wedi aros dros y misoedd diwethaf, a phwy benderfynodd pryd roeddech chi’n symud?

indicators-sex-005-title = Yn cysgu lle mae rhyw yn cael ei werthu a phrin yn mynd allan
indicators-sex-005-means = Mae ystafell sy’n weithle, yn ystafell wely ac yn unig le a ganiateir yn ffordd o gael eich dal.
indicators-sex-005-ask = Sut beth yw diwrnod cyffredin, a phryd aethoch chi allan ar eich pen eich hun ddiwethaf?

indicators-sex-006-title = Y rhan fwyaf o’r enillion, neu’r cyfan, yn cael eu cymryd
indicators-sex-006-means = Os rhywun arall sy’n cael yr arian yn y diwedd, mae ganddyn nhw reswm i gadw’r person yno.
indicators-sex-006-ask = Beth sy’n digwydd i’r arian ar ôl i gwsmer dalu?

indicators-sex-007-title = Prin unrhyw ddillad cyffredin
indicators-sex-007-means = Gall bod heb fawr ddim i’w wisgo y tu allan olygu na ddisgwylir i’r person fynd allan.
indicators-sex-007-ask = Oes angen unrhyw beth arnoch chi o blith eich pethau, fel dillad cynnes neu gôt?
indicators-sex-007-caution = Nid yw’n dweud dim ar ei ben ei hun. Byddwch yn sensitif, a pheidiwch byth â gwneud sylw ar sut mae rhywun wedi gwisgo.

indicators-sex-008-title = Tynnu dyled am deithio, ystafelloedd neu hysbysebion o’r enillion
indicators-sex-008-means = Gellir gwneud i ddyled y mae’r benthyciwr yn unig yn ei chyfrif bara am byth.
indicators-sex-008-ask = Faint maen nhw wedi dweud sydd arnoch chi, pwy sy’n cadw’r cyfrif, a phryd bydd wedi’i dalu?

indicators-sex-009-title = Yn cael eu bygwth y caiff lluniau eu dangos i’r teulu
indicators-sex-009-means = Gall cywilydd ddal rhywun cystal ag y mae clo.
indicators-sex-009-ask = Oes gan rywun luniau neu fideos ohonoch chi, a beth maen nhw wedi’i ddweud amdanyn nhw?

indicators-sex-010-title = Gwesty neu fflat y talwyd amdano ag arian parod, llawer o ymwelwyr, dim glanhau
indicators-sex-010-means = Mae ystafell a ddefnyddir fel hyn, a rhywun arall yn talu, yn drefniant cyffredin ar gyfer camfanteisio cudd.
indicators-sex-010-ask = Gwiriwch: pwy archebodd a phwy dalodd, pwy sy’n mynd a dod, ac a allwch chi siarad â’r gwestai ar ei ben ei hun?

indicators-sex-011-title = Cwsmer neu gymydog yn dweud nad oedd y person fel pe bai yno o’i wirfodd
indicators-sex-011-means = Efallai mai pobl sy’n mynd a dod yw’r unig rai sy’n gweld sut mae rhywun yn cael ei drin.
indicators-sex-011-ask = Gofynnwch i’r galwr: beth yn union welsoch chi a chlywsoch chi, pryd, a phwy arall oedd yno?

indicators-sex-012-title = Eu gorfodi i gael rhyw heb ddiogelwch neu ryw treisgar
indicators-sex-012-means = Mae bod heb lais am ddiogelwch yn un o’r arwyddion cliriaf nad oes cydsyniad.
indicators-sex-012-ask = Oes unrhyw beth rydych chi wedi gorfod ei wneud sydd wedi eich brifo chi neu eich gwneud chi’n sâl, a pha help sydd ei angen arnoch chi nawr?

indicators-sex-013-title = Wedi’u gwerthu, eu prynu neu eu pasio ymlaen i eraill
indicators-sex-013-means = Ni ellir gwerthu neb. Mae sôn am bris am berson yn galw am help ar unwaith.
indicators-sex-013-ask = Sut daethoch chi i fod gyda’r bobl hyn, a beth gafodd ei ddweud am arian ar y pryd?

indicators-sex-014-title = Eu gorfodi i berfformio ar gamera er elw rhywun arall
indicators-sex-014-means = Gellir gwerthu delweddau dro ar ôl tro, ymhell ar ôl i’r person ddianc.
indicators-sex-014-ask = Pwy osododd y camera neu’r cyfrif, a phwy sy’n cael yr arian ohono?
