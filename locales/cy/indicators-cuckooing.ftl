# Cuckooing: others take over the home of somebody who cannot easily say no.

indicators-cuc-001-title = Llawer o ymweliadau byr â chartref person agored i niwed
indicators-cuc-001-means = Mae ymweliadau byr ddydd a nos yn awgrymu bod eraill yn defnyddio’r cartref i werthu cyffuriau.
indicators-cuc-001-ask = Gwiriwch gyda’r cymdogion: ers pryd, ar ba adegau, ac ydych chi wedi gweld y preswylydd yn ddiweddar?

indicators-cuc-002-title = Wedi’u gwthio i un ystafell, neu allan o’u cartref eu hunain
indicators-cuc-002-means = Pan fydd eraill yn penderfynu pwy gaiff fod mewn cartref, nid cartref y preswylydd ydyw mwyach.
indicators-cuc-002-ask = Pwy sy’n aros yn eich cartref, sut dechreuodd hynny, a ble rydych chi’n cysgu?

indicators-cuc-003-title = Dieithriaid yn ateb y drws neu’n siarad dros y preswylydd
indicators-cuc-003-means = Mae rhywun sy’n cadw ymwelwyr oddi wrth y preswylydd wedi cymryd rheolaeth dros y cartref.
indicators-cuc-003-ask = Gofynnwch am weld y preswylydd ar ei ben ei hun: pwy yw’r bobl hyn, ac a wnaethoch chi eu gwahodd yma?

indicators-cuc-004-title = Offer cyffuriau, llafnau neu fatresi nad ydyn nhw’n perthyn yno
indicators-cuc-004-means = Gall yr hyn y mae eraill yn ei gadw mewn cartref ddangos pwy sy’n ei ddefnyddio mewn gwirionedd.
indicators-cuc-004-ask = Pethau pwy yw’r rhain, ac ers faint maen nhw yma?

indicators-cuc-005-title = Dim bwyd, gwres nac arian ers i eraill ddod
indicators-cuc-005-means = Pan gaiff cartref a’i arian eu cymryd, y preswylydd yw’r cyntaf i fynd heb ddim.
indicators-cuc-005-ask = Pryd cawsoch chi bryd iawn o fwyd ddiwethaf, a phwy sy’n gofalu am eich arian?

indicators-cuc-006-title = Cyffuriau, arian neu gyfeillgarwch yn gyntaf, yna bygythiadau
indicators-cuc-006-means = Yn aml mae’n dechrau fel cymwynas ac yn gorffen gyda’r preswylydd yn ofnus yn ei gartref ei hun.
indicators-cuc-006-ask = Sut daethoch chi i’w hadnabod nhw, a beth ddigwyddodd pan oeddech chi eisiau iddyn nhw fynd?

indicators-cuc-007-title = Gofalwyr, teulu neu gymorth ddim yn cael dod i mewn mwyach
indicators-cuc-007-means = Mae cau allan y rhai oedd yn arfer ymweld yn ei gwneud hi’n haws cymryd drosodd.
indicators-cuc-007-ask = Gwiriwch gyda gofalwyr, teulu a’r gwasanaeth tai: pryd gwelsoch chi nhw ar eu pen eu hunain ddiwethaf?
