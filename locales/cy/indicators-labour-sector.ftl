# Signs that belong to one trade: what to notice at a car wash, a salon, a farm, a boat and so on.

indicators-sec-001-title = Golchfa geir: dillad gwlyb, dwylo noeth, prisiau isel iawn
indicators-sec-001-means = Weithiau, nid yw prisiau sy’n rhy isel i dalu cyflogau cyfreithlon yn bosibl ond am fod y gweithwyr yn mynd heb.
indicators-sec-001-ask = Beth rydych chi’n ei wisgo pan fyddwch chi’n defnyddio’r cemegion, a phwy sy’n ei roi i chi?
indicators-sec-001-caution = Nid yw pris isel yn profi dim ar ei ben ei hun; edrychwch ar y bobl ac ar bwy sydd wrth y llyw.

indicators-sec-002-title = Golchfa geir: pobl yn cysgu ar y safle
indicators-sec-002-means = Mae gweithwyr nad ydyn nhw byth yn mynd adref yn hawdd eu cadw o’r golwg.
indicators-sec-002-ask = Ble mae’r bobl sy’n gweithio yma yn cysgu?

indicators-sec-003-title = Salon: staff ifanc neu nerfus sy’n rhoi’r arian i rywun arall
indicators-sec-003-means = Gall gweithwyr ifanc sy’n gwylio’r rheolwr heb gadw dim fod yn gweithio i rywun arall.
indicators-sec-003-ask = Sut daethoch chi i weithio yma, a beth sy’n digwydd i’r arian rydych chi’n ei gymryd?
indicators-sec-003-caution = Siaradwch â’r person yn breifat, gyda chyfieithydd ar y pryd nad yw’n gweithio yno.

indicators-sec-004-title = Salon: staff yn byw uwchben neu’n cael eu gyrru yno gyda’i gilydd
indicators-sec-004-means = Os nad ydyn nhw’n byw nac yn teithio ond gyda’r gwaith, nid oes neb y tu allan i droi ato.
indicators-sec-004-ask = Ble rydych chi’n byw, a sut rydych chi’n mynd i’r gwaith ac yn ôl?

indicators-sec-005-title = Gwaith gofal: wedi talu am y swydd, yna ychydig o shifftiau neu rai di-dâl
indicators-sec-005-means = Mae ffi a gymerwyd am waith sydd prin yn bodoli yn gadael y gweithiwr heb unman i droi ac mewn dyled.
indicators-sec-005-ask = Beth ddywedwyd wrthoch chi am y gwaith cyn i chi dalu, a pha waith rydych chi wedi’i gael?

indicators-sec-006-title = Bygwth dod â nawdd i ben
indicators-sec-006-means = Gall noddwr sy’n gallu cymryd yr hawl i aros oddi ar rywun fynnu bron unrhyw beth.
indicators-sec-006-ask = Beth ddywedwyd wrthoch chi fyddai’n digwydd i’ch fisa pe baech chi’n cwyno neu’n dweud na?

indicators-sec-007-title = Gwaith gofal: staff yn cysgu yn y gwaith neu yn nhŷ’r perchennog
indicators-sec-007-means = Anaml y gall gweithwyr sy’n bwyta, yn cysgu ac yn byw drwy ganiatâd y cyflogwr wrthod shifft.
indicators-sec-007-ask = Ble rydych chi’n cysgu rhwng shifftiau, a phwy sy’n penderfynu hynny?

indicators-sec-008-title = Fferm: carafannau gorlawn a neb yn gallu enwi’r darparwr
indicators-sec-008-means = Mae gweithwyr a ddaw drwy rywun na all neb ei enwi y tu hwnt i gyrraedd unrhyw wiriad trwydded.
indicators-sec-008-ask = Pwy sy’n dod â chi i’r fferm, a beth yw enw’r cwmni sy’n eich talu chi?

indicators-sec-009-title = Gwaith adeiladu: yn cysgu ar y safle, yn cael eu talu mewn bwyd neu ddiod
indicators-sec-009-means = Yn aml, mae dynion a gedwir mewn siediau a faniau a’u talu mewn tybaco wedi cael eu dal ers blynyddoedd.
indicators-sec-009-ask = Ble rydych chi’n aros, a beth rydych chi’n ei gael am y gwaith rydych chi’n ei wneud?

indicators-sec-010-title = Bwyty: yn byw i fyny’r grisiau, yn gweithio o hyd, dim cyflog
indicators-sec-010-means = Pan fydd y cartref a’r gwaith yn un adeilad ac nad oes cyflog yn dod, mae gadael yn golygu bod heb ddim.
indicators-sec-010-ask = Pryd wnaethoch chi adael yr adeilad am ddiwrnod cyfan ddiwethaf, a gyda pha arian?

indicators-sec-011-title = Gweithdy: drysau ar glo, ffenestri wedi’u gorchuddio neu dâl bach iawn fesul darn
indicators-sec-011-means = Mae drysau ar glo yn ystod shifft yn berygl i fywyd ac yn arwydd amlwg o reolaeth.
indicators-sec-011-ask = Sut byddech chi’n mynd allan o’r lle hwn yng nghanol shifft?

indicators-sec-012-title = Cwch: cadw’r criw ar fwrdd yn y porthladd, papurau gyda’r capten neu’r asiant
indicators-sec-012-means = Nid oes gan griw na all gamu i’r lan ac nad yw’n dal ei bapurau unman i gwyno.
indicators-sec-012-ask = Pryd oeddech chi ar y lan ar eich pen eich hun ddiwethaf, a ble mae eich papurau nawr?

indicators-sec-013-title = Glanhau gwesty: tâl fesul ystafell, cyflogwr anhysbys
indicators-sec-013-means = Gall cadwyni o asiantaethau guddio’r ffaith nad yw’r bobl sy’n glanhau’r ystafelloedd yn cael bron dim tâl.
indicators-sec-013-ask = Pwy sy’n eich talu am yr ystafelloedd rydych chi’n eu glanhau, a sut mae’n cael ei gyfrifo?

indicators-sec-014-title = Yn gweithio dan enw rhywun arall ac yn colli’r rhan fwyaf o’r tâl
indicators-sec-014-means = Mae enw benthyg yn gwneud person yn anweledig ac yn rhoi gafael ar y tâl i berchennog yr enw.
indicators-sec-014-ask = Dan enw neu gyfrif pwy rydych chi’n gweithio, a sut mae’r arian yn cael ei rannu?
indicators-sec-014-caution = Caiff cyfrifon eu rhannu heb unrhyw bwysau hefyd; edrychwch pwy sy’n cadw’r arian a pham.
