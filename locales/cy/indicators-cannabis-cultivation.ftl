# Cannabis growing: a person kept with the plants, with nothing of their own and no way out.

indicators-can-001-title = Wedi’u gadael ar eu pen eu hunain gyda’r planhigion, gwely a dim arall
indicators-can-001-means = Anaml y mae perchennog y cnwd yn byw ar lawr y lle heb allwedd nac arian.
indicators-can-001-ask = Ers faint rydych chi yn y tŷ hwn, a sut byddech chi’n mynd allan pe baech chi eisiau?
indicators-can-001-caution = Meddyliwch am amddiffyniad adran 45 cyn unrhyw gyfweliad.

indicators-can-002-title = Dan glo, neu ffenestri wedi’u selio, mewn safle tyfu
indicators-can-002-means = Mae clo ar y tu allan yn cadw rhywun i mewn yn ogystal â chadw lladron allan.
indicators-can-002-ask = Gwiriwch: ar ba ochr mae’r cloeon, gan bwy mae’r allweddi, ac a allai’r person fynd allan pe bai tân?

indicators-can-003-title = Gwifrau noeth neu gemegion wrth ymyl gwely
indicators-can-003-means = Dim ond rhywun heb ddewis sy’n cysgu wrth ymyl gwifrau a chemegion fel y rhain.
indicators-can-003-ask = Gwiriwch: a yw’r trydan yn ddiogel, ac a oes angen triniaeth ar y person am losgiadau, sioc neu fygdarth?
indicators-can-003-caution = Trefnwch fod trydan y safle’n cael ei wneud yn ddiogel cyn i neb ei chwilio.

indicators-can-004-title = Yn methu dweud ble mae’r tŷ na phwy biau’r tŷ
indicators-can-004-means = Mae peidio â gwybod ym mha dref rydych yn byw yn golygu bod rhywun arall wedi dod â chi ac yn eich cadw.
indicators-can-004-ask = Sut daethoch chi i’r tŷ, a beth rydych chi wedi’i weld o’r ardal ers hynny?

indicators-can-005-title = Bwyd yn cael ei gludo atyn nhw, a rhaid aros o’r golwg
indicators-can-005-means = Mae cael eich bwydo gan eraill a chael gorchymyn i guddio yn ffordd o gael eich dal heb glo.
indicators-can-005-ask = Pwy sy’n dod â’ch bwyd, a beth ddywedwyd wrthoch chi am fynd allan neu agor y drws?

indicators-can-006-title = Yn gofalu am blanhigion i dalu am gael eu cludo yma
indicators-can-006-means = Mae dyled am y daith, a’r rhai sy’n rhedeg y safle tyfu yn cadw’r cyfrif, yn ffordd o ddal rhywun.
indicators-can-006-ask = Beth ddywedwyd wrthoch chi am gost dod yma, a sut mae’n cael ei thalu?

indicators-can-007-title = Ansicrwydd ynghylch oed mewn safle tyfu
indicators-can-007-means = Dywedir wrth blant am ddweud eu bod yn oedolion, fel nad oes neb yn gofalu amdanyn nhw.
indicators-can-007-ask = Faint yw eich oed chi, a beth ddywedwyd wrthoch chi am ei ddweud am eich oed?
indicators-can-007-caution = Triniwch y person fel plentyn nes bod yr oed wedi’i setlo.
