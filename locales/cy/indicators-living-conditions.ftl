# Living conditions: where people sleep, who decides it, and what they are given to eat.

indicators-liv-001-title = Yn byw lle maen nhw’n gweithio
indicators-liv-001-means = O fyw lle rydych yn gweithio, nid oes gennych eich amser, eich drws na’ch tystion eich hun.
indicators-liv-001-ask = Ble rydych chi’n cysgu, pwy ddewisodd y lle hwnnw, ac i ble arall gallech chi fynd?

indicators-liv-002-title = Ystafelloedd gorlawn, matresi ar y llawr, cysgu fesul shifft
indicators-liv-002-means = Yn aml, mae gwelyau wedi’u gwasgu i mewn er elw yn mynd law yn llaw â chyflogau a gymerir yn ôl fel rhent.
indicators-liv-002-ask = Pwy arall sy’n cysgu yno, pwy roddodd bob un ohonoch chi yno, a faint rydych chi’n ei dalu?

indicators-liv-003-title = Dim gwres, dŵr, toiled na gwifrau diogel lle maen nhw’n cysgu
indicators-liv-003-means = Mae amodau na fyddai neb yn eu dewis yn ei gwneud hi’n werth gofyn pam maen nhw’n aros.
indicators-liv-003-ask = Sut mae’r lle yn y nos, a beth sy’n digwydd pan fyddwch chi’n gofyn am atgyweirio rhywbeth?

indicators-liv-004-title = Dim dewis o gartref, a’r rhent yn dod o’r tâl
indicators-liv-004-means = Pan fydd y swydd a’r gwely’n perthyn i un person, mae gadael un yn golygu colli’r ddau.
indicators-liv-004-ask = I bwy rydych chi’n talu am eich gwely, faint, a beth sy’n digwydd iddo os byddwch chi’n stopio gweithio?

indicators-liv-005-title = Ychydig o eiddo, neu ddim o gwbl
indicators-liv-005-means = Yn aml, nid oes gan bobl sy’n cael eu symud neu eu cadw gan eraill fwy nag y gallan nhw ei gario.
indicators-liv-005-ask = Beth sydd gyda chi, a beth sy’n eiddo i chi yn rhywle arall?

indicators-liv-006-title = Cael eu bwydo â gweddillion, neu fwyd yn wobr neu’n gosb
indicators-liv-006-means = Gall pwy bynnag sy’n rheoli bwyd wneud i berson wneud bron unrhyw beth.
indicators-liv-006-ask = Beth fwytoch chi ddoe, pwy roddodd y bwyd i chi, a beth sy’n digwydd os byddwch chi’n gofyn am ragor?

indicators-liv-007-title = Bws mini’n symud yr un grŵp yn gynnar ac yn hwyr
indicators-liv-007-means = Efallai nad oes gan weithwyr sydd bob amser yn cael eu cludo gyda’i gilydd unrhyw ffordd arall i mewn nac allan.
indicators-liv-007-ask = Gwyliwch pwy sy’n gyrru, pwy sy’n eistedd yn y blaen a phwy sy’n agor y drws. Sut rydych chi’n mynd i’r gwaith ac yn ôl?

indicators-liv-008-title = Llenni ynghau bob amser, anaml y gwelir pobl y tu allan
indicators-liv-008-means = Efallai fod tŷ sy’n cuddio’r bobl ynddo yn eu dal.
indicators-liv-008-ask = Pa mor aml rydych chi’n mynd allan, a phwy sy’n mynd gyda chi?
