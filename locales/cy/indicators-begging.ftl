# Begging for somebody else, who places the person, takes the money or punishes.

indicators-beg-001-title = Yn cardota i rywun arall, sy’n cymryd yr arian
indicators-beg-001-means = Pan fydd person arall yn gwagio’r cwpan, y person hwnnw sydd wrth y llyw.
indicators-beg-001-ask = Beth sy’n digwydd i’r arian ar ddiwedd y dydd?

indicators-beg-002-title = Eu gollwng a’u casglu mewn mannau cardota penodol
indicators-beg-002-means = Mae rhywun sy’n trefnu’r mannau a’r cludiant yn debygol o drefnu’r gweddill.
indicators-beg-002-ask = Sut rydych chi’n cyrraedd yma yn y bore, a phwy sy’n penderfynu ble rydych chi’n eistedd?

indicators-beg-003-title = Defnyddio babi neu anabledd i ennyn trueni am oriau
indicators-beg-003-means = Efallai fod plentyn nad yw byth yn symud wedi cael rhywbeth i’w gadw i gysgu.
indicators-beg-003-ask = Gwiriwch: plentyn pwy yw hwn, pryd y bwytodd ddiwethaf, ac a oes angen meddyg arno?
indicators-beg-003-caution = Mae plentyn yn bresennol: diogelu sy’n dod gyntaf.

indicators-beg-004-title = Eu cosbi, neu’n ofnus, os yw’r arian yn rhy ychydig
indicators-beg-004-means = Mae ofn mynd yn ôl gyda rhy ychydig yn dangos nad yw’r cardota o’u gwirfodd.
indicators-beg-004-ask = Beth sy’n digwydd ar ddiwrnod pan fyddwch chi’n cael ychydig iawn?

indicators-beg-005-title = Wedi’u cludo yma i gardota
indicators-beg-005-means = Caiff pobl hŷn a phobl anabl eu dewis am eu bod yn ennyn trueni ac yn ei chael hi’n anodd gadael.
indicators-beg-005-ask = Pwy drefnodd eich taith, a beth ddywedwyd wrthoch chi y byddech chi’n ei wneud yma?

indicators-beg-006-title = Llawer o blant gydag un oedolyn, neu’n teithio’n bell bob dydd
indicators-beg-006-means = Gall plant sy’n cardota dan un oedolyn fod wedi’u llogi, ac maen nhw’n colli’r ysgol.
indicators-beg-006-ask = Gwiriwch: pwy sydd â chyfrifoldeb rhiant am bob plentyn, a ble maen nhw’n cysgu?
