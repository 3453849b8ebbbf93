# Signs in passports, cards and online status: who holds them and who uses them.

indicators-doc-001-title = Rhywun arall yn dal eu papurau
indicators-doc-001-means = Cadw pasbort neu gerdyn adnabod yw un o’r ffyrdd mwyaf cyffredin o atal rhywun rhag gadael.
indicators-doc-001-ask = Gan bwy mae eich pasbort neu eich cerdyn adnabod nawr, ac allech chi ei gael yn ôl heddiw pe baech chi eisiau?

indicators-doc-002-title = Papurau wedi’u cymryd cyn y daith neu ar y ffordd
indicators-doc-002-means = Mae cymryd papurau ar y daith yn rhoi person yn nwylo’r rhai a ddaeth â nhw.
indicators-doc-002-ask = Pryd oedd eich papurau yn eich dwylo eich hun ddiwethaf, a beth ddigwyddodd iddyn nhw?

indicators-doc-003-title = Papurau llawer o bobl mewn un lle
indicators-doc-003-means = Mae bwndel o basbortau neu gardiau pobl eraill yn arwydd bod sawl person yn cael eu dal yn ôl.
indicators-doc-003-ask = Papurau pwy yw’r rhain, pam maen nhw yma, a ble mae’r bobl hynny nawr?

indicators-doc-004-title = Papurau ffug, neu enw nad eu henw nhw ydyw
indicators-doc-004-means = Mae papurau a gafwyd gan rywun arall yn clymu person wrth y sawl a’u rhoddodd ac yn gwneud iddo ein hofni ni.
indicators-doc-004-ask = Pwy roddodd y papurau hyn i chi, a beth ddywedwyd wrthoch chi am ei wneud â nhw?

indicators-doc-005-title = Dal papurau nes i arian gael ei dalu
indicators-doc-005-means = Mae papurau a gedwir fel gwarant am ddyled yn troi’r ddyled yn glo.
indicators-doc-005-ask = Beth ddywedwyd wrthoch chi fod rhaid i chi ei wneud i gael eich papurau’n ôl?

indicators-doc-006-title = Defnyddio fisa neu statws fel gafael
indicators-doc-006-means = Pan all un cyflogwr ddod â hawl person i aros i ben, mae’r bygythiad yn unig yn ddigon i’w dawelu.
indicators-doc-006-ask = Beth ddywedwyd wrthoch chi am eich fisa, a phwy ddywedodd wrthoch chi?

indicators-doc-007-title = Eraill yn rhedeg eu statws neu eu cyfrif ar-lein
indicators-doc-007-means = Gall pwy bynnag sydd â’r manylion mewngofnodi atal person rhag profi pwy ydyw a beth y caiff ei wneud.
indicators-doc-007-ask = Pwy sefydlodd y cyfrif, a ffôn neu e-bost pwy mae’n ei ddefnyddio?
indicators-doc-007-caution = Dyma ffurf ar-lein dal papurau; mae wedi’i gasglu drwy resymu o’r arwydd hwnnw, ac mae llai o brofi wedi bod arno.

indicators-doc-008-title = Cais sy’n adrodd stori rhywun arall
indicators-doc-008-means = Mae stori a ysgrifennwyd gan eraill yn dangos pwy sydd wedi bod yn cyfarwyddo’r person.
indicators-doc-008-ask = Pwy helpodd gyda’r ffurflen, a pha rannau ohoni ddigwyddodd i chi?

indicators-doc-009-title = Llawer o bobl, un cyfeiriad neu ffôn
indicators-doc-009-means = Gall manylion a rennir gan bobl nad ydyn nhw’n adnabod ei gilydd berthyn i bwy bynnag sy’n eu rheoli.
indicators-doc-009-ask = Gwiriwch pwy arall sy’n defnyddio’r cyfeiriad, y ffôn neu’r e-bost hwn, a phwy sy’n talu amdano.
