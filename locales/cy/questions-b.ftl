# Questions about pay, debt, work and what was promised. Answered yes, no or not known.

questions-pay-kept-back = Oes rhywun yn dal yn ôl eich tâl, neu ran ohono?
questions-pay-kept-back-why = Mae tâl sy’n cael ei ddal yn ôl yn un rheswm pam na all pobl gerdded i ffwrdd.

questions-card-or-account-controlled = Oes rhywun arall yn rheoli eich cerdyn banc neu’r cyfrif y mae eich tâl yn mynd iddo?
questions-card-or-account-controlled-why = Pwy bynnag sy’n rheoli’r cyfrif sy’n penderfynu a all y person fforddio gadael.

questions-hands-over-earnings = Oes rhaid i chi roi’r arian rydych chi’n ei ennill neu’n ei gael i rywun arall?
questions-hands-over-earnings-why = Mae’n dangos pwy sy’n elwa o’r gwaith.

questions-paid-in-kind = Ydych chi’n cael bwyd, gwely neu bethau eraill yn lle cyflog?
questions-paid-in-kind-why = Mae bwyd a gwely yn lle tâl yn gadael person heb ddim i allu gadael ag ef.

questions-owes-who-brought = Oes arnoch chi arian i’r bobl rydych chi’n gweithio iddyn nhw neu a ddaeth â chi yma?
questions-owes-who-brought-why = Gall dyled iddyn nhw glymu person mor dynn â chlo.

questions-debt-grows = Ydy’r swm sydd arnoch chi’n codi, neu a oes neb byth yn dweud wrthoch chi faint sydd ar ôl?
questions-debt-grows-why = Mae dyled heb ddiwedd iddi yn ffordd o gadw rhywun.

questions-fee-for-job = Wnaethoch chi neu eich teulu dalu rhywun i gael y swydd neu’r fisa hon i chi?
questions-fee-for-job-why = Mae ffi fawr yn gadael gweithiwr mewn dyled ac yn ofni cwyno.

questions-no-rest-days = Ydych chi’n gweithio bob dydd, heb ddiwrnod i chi eich hun?
questions-no-rest-days-why = Mae gwaith heb orffwys yn awgrymu nad oes gan y person lais yn y mater.

questions-punished-at-work = Oes unrhyw un yn cael eu cosbi neu eu dirwyo yn y gwaith am fod yn araf, am fod yn sâl neu am wneud camgymeriadau?
questions-punished-at-work-why = Mae cosb yn dangos mai drwy ofn y ceir y gwaith.

questions-one-person-runs-all = Ai’r un person sy’n penderfynu ble rydych chi’n cysgu, sut rydych chi’n cyrraedd y gwaith a faint o dâl rydych chi’n ei gael?
questions-one-person-runs-all-why = Os oes un person yn gyfrifol am bopeth, nid oes neb arall i droi ato.

questions-sponsorship-threat = Oes rhywun wedi dweud y byddech chi’n colli eich fisa neu eich nawdd pe baech chi’n cwyno neu’n gwrthod?
questions-sponsorship-threat-why = Gall bygythiad o’r fath wneud i berson dderbyn bron unrhyw beth.

questions-not-what-promised = Ydy’r gwaith, y tâl neu’r lle yn wahanol i’r hyn a gafodd ei addo i chi?
questions-not-what-promised-why = Addewid ffug yw’r dechrau’n aml.
