# County lines: a child or an adult made to carry and sell drugs away from home for others.

indicators-cty-001-title = Yn mynd ar goll o hyd ac yn ymddangos ymhell o gartref
indicators-cty-001-means = Mae plant a anfonir i ffwrdd i werthu cyffuriau’n diflannu am ddyddiau ac yn dod yn ôl heb ddim i esbonio hynny.
indicators-cty-001-ask = Ble cysgoch chi tra oeddech chi i ffwrdd, a sut aethoch chi yno ac yn ôl?

indicators-cty-002-title = Mwy nag un ffôn, galwadau y mae’n rhaid eu hateb
indicators-cty-002-means = Ffôn y mae’n rhaid ei ateb yw’r ffordd y mae eraill yn rhoi gorchmynion ac yn cadw golwg.
indicators-cty-002-ask = Ffonau pwy yw’r rhain, a beth sy’n digwydd os nad ydych chi’n ateb?

indicators-cty-003-title = Dillad, ffôn neu arian newydd na all neb eu hesbonio
indicators-cty-003-means = Anrhegion yw’r dechrau’n aml, ac yn nes ymlaen maen nhw’n troi’n ddyled.
indicators-cty-003-ask = Dyna gôt braf. Sut cawsoch chi hi?

indicators-cty-004-title = Anafiadau nad ydyn nhw’n cyd-fynd â’r stori
indicators-cty-004-means = Defnyddir curo, llosgi a thrywanu i gosbi am gyffuriau a gollwyd ac i ddychryn eraill.
indicators-cty-004-ask = Sut cawsoch chi eich brifo, ac ydych chi’n poeni y gallai ddigwydd eto?

indicators-cty-005-title = Yn cario arf i’w hamddiffyn eu hunain
indicators-cty-005-means = Efallai mai ofn rhywun penodol sydd y tu ôl i’r arf.
indicators-cty-005-ask = Rhag pwy neu beth mae angen i chi gael eich amddiffyn?

indicators-cty-006-title = Bywyd ysgol yn chwalu a ffrindiau hŷn yn ymddangos
indicators-cty-006-means = Newid sydyn gyda chriw newydd hŷn yw sut mae meithrin perthynas amhriodol (grooming) yn edrych o’r tu allan.
indicators-cty-006-ask = Beth sydd wedi newid dros y misoedd diwethaf, a gyda phwy maen nhw’n treulio amser?

indicators-cty-007-title = Person ifanc yn fflat cyffuriau rhywun arall
indicators-cty-007-means = Caiff pobl ifanc eu gadael mewn fflatiau o’r fath i werthu ddydd a nos tra bo eraill yn cadw o’r golwg.
indicators-cty-007-ask = Ers faint rydych chi yma, pwy ofynnodd i chi ddod, ac a allech chi adael?

indicators-cty-008-title = Cyffuriau wedi’u cuddio y tu mewn i’r corff
indicators-cty-008-means = Mae cario cyffuriau fel hyn yn beryglus, yn boenus ac yn aml dan orfod.
indicators-cty-008-ask = Ydych chi’n cario unrhyw beth y tu mewn i chi nawr, ac ydych chi’n teimlo’n sâl?
indicators-cty-008-caution = Argyfwng meddygol: gall pecyn fyrstio. Mynnwch glinigydd ar unwaith a pheidiwch ag aros am y chwiliad.

indicators-cty-009-title = Rhywun arall wedi talu am docyn neu dacsi
indicators-cty-009-means = Pwy bynnag sy’n talu am y daith sydd fel arfer yn penderfynu ble mae’n gorffen.
indicators-cty-009-ask = Sut talwyd am y daith, a phwy oedd yn mynd i gwrdd â chi?

indicators-cty-010-title = Gorfod gweithio i glirio dyled am gyffuriau a gollwyd neu a gafodd eu dwyn
indicators-cty-010-means = Yn aml, caiff y lladrad ei lwyfannu fel na fydd y ddyled, na’r rheolaeth, byth yn dod i ben.
indicators-cty-010-ask = Beth maen nhw’n ei ddweud sydd arnoch chi, sut dechreuodd, a beth ddywedwyd wrthoch chi fydd yn digwydd?

indicators-cty-011-title = Yn gwrthod dweud gyda phwy y maen nhw na ble maen nhw’n cysgu
indicators-cty-011-means = Yn aml, mae distawrwydd am eraill yn ofn drosoch eich hun neu dros eich teulu.
indicators-cty-011-ask = Oes unrhyw beth rydych chi’n poeni y gallai ddigwydd pe baech chi’n siarad â ni?
indicators-cty-011-caution = Peidiwch â phwyso am enwau. Gofalwch fod y person yn ddiogel yn gyntaf, a dewch yn ôl at hynny.

indicators-cty-012-title = Llawer o gyffuriau, dim iddyn nhw eu hunain
indicators-cty-012-means = Yn aml, y person sy’n cael ei ddal gyda’r cyffuriau yw’r un sy’n elwa leiaf.
indicators-cty-012-ask = Beth rydych chi’n ei gael ohono, a phwy sy’n cael y gweddill?

indicators-cty-013-title = Bygythiadau neu ddieithriaid wrth ddrws y teulu ynghylch arian
indicators-cty-013-means = Mae dychryn y teulu yn ffordd o gadw plentyn i weithio.
indicators-cty-013-ask = Pwy ddaeth i’r tŷ, beth ddywedon nhw, a ble mae’r person ifanc heno?
