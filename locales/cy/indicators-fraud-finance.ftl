# Accounts, identity and scams: a person used for fraud by those who control them.

indicators-frd-001-title = Eu gorfodi i agor cyfrifon neu gymryd benthyciadau dros eraill
indicators-frd-001-means = Mae dyledion a throseddau yn enw’r person ei hun yn ei gwneud hi’n anoddach gadael neu ofyn am help.
indicators-frd-001-ask = Syniad pwy oedd y cyfrif, a gan bwy mae’r cerdyn a’r PIN nawr?
indicators-frd-001-caution = Gall y person edrych fel rhywun a ddrwgdybir o dwyll. Holwch am reolaeth yn gyntaf.

indicators-frd-002-title = Rhywun yn mynd â nhw i fanc neu swyddfa ac yn siarad drostyn nhw
indicators-frd-002-means = Mae gwarchodwr wrth y cownter yn atal y person rhag dweud beth sydd o’i le.
indicators-frd-002-ask = Allech chi fy helpu i gyda rhywbeth drwodd fan hyn, ar eich pen eich hun, am funud?

indicators-frd-003-title = Defnyddio eu hunaniaeth ar gyfer hawliadau neu gwmnïau heb iddyn nhw wybod dim
indicators-frd-003-means = Gall y rhai sy’n dal papurau rhywun ddefnyddio ei enw i gael arian hefyd.
indicators-frd-003-ask = Pa lythyrau gawsoch chi nad ydych chi’n eu deall, a phwy sydd wedi cael eich papurau?

indicators-frd-004-title = Yn symud arian dros rywun y maen nhw’n ei ofni
indicators-frd-004-means = Mae mul arian sy’n cael ei fygwth yn cael ei ddefnyddio, nid yn gwneud busnes.
indicators-frd-004-ask = Sut dechreuodd hyn, a beth ddigwyddodd pan oeddech chi eisiau stopio?

indicators-frd-005-title = Eu gorfodi i redeg sgamiau o le dan reolaeth
indicators-frd-005-means = Caiff sgamiau eu rhedeg hefyd gan bobl sydd dan glo ac yn cael eu curo i ddal ati i ffonio.
indicators-frd-005-ask = Ble roedd y gwaith yn cael ei wneud, pwy arall oedd yno, ac a allech chi gerdded allan o’r adeilad?
