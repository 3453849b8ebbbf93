# Domestic servitude: housework and childcare in a home the person cannot freely leave.

indicators-dom-001-title = Gwaith tŷ a gofal plant bob awr heb amser i ffwrdd
indicators-dom-001-means = Mae gwaith diddiwedd mewn cartref preifat yn digwydd y tu ôl i ddrws nad oes yr un arolygydd yn ei agor.
indicators-dom-001-ask = Dywedwch wrtha i am ddoe: pryd wnaethoch chi godi, beth wnaethoch chi, a phryd aethoch chi i’r gwely?

indicators-dom-002-title = Dim ystafell wely eu hunain yn y cartref lle maen nhw’n gweithio
indicators-dom-002-means = Mae person heb ei wely na’i ddrws ei hun ar alwad bob amser.
indicators-dom-002-ask = Ble rydych chi’n cysgu, ac allwch chi gau’r drws?

indicators-dom-003-title = Yn bwyta ar wahân, neu dim ond yr hyn sydd dros ben
indicators-dom-003-means = Mae bwyta gweddillion ar wahân yn dangos sut mae’r aelwyd yn gweld y person hwn.
indicators-dom-003-ask = Beth rydych chi’n ei fwyta, pryd, a phwy sydd gyda chi?

indicators-dom-004-title = Byth yn mynd allan ar eu pen eu hunain, neu dim ond ar neges gyda therfyn amser
indicators-dom-004-means = Mae cartref yn troi’n garchar pan gaiff pob cam y tu allan ei wylio neu ei gyfrif.
indicators-dom-004-ask = Pryd aethoch chi allan ar eich pen eich hun ddiwethaf, ac i ble aethoch chi?

indicators-dom-005-title = Yr aelwyd yn dal y pasbort, neu’r fisa’n ddirgelwch
indicators-dom-005-means = Ni all rhywun sy’n methu gweld ei bapurau ei hun wybod pa hawliau sydd ganddo.
indicators-dom-005-ask = Gan bwy mae eich pasbort, a beth ddywedwyd wrthoch chi am eich fisa?

indicators-dom-006-title = Yn gweithio yn y cartref am ddim, neu’r tâl yn mynd i rywle arall
indicators-dom-006-means = Mae tâl a gaiff ei addo dramor, neu ei atal ar ôl cyrraedd, yn clymu person wrth yr aelwyd.
indicators-dom-006-ask = Faint o dâl rydych chi wedi’i gael ers i chi ddod yma, a phwy gafodd yr arian?

indicators-dom-007-title = Wedi dianc, a’r aelwyd yn adrodd eu bod ar goll
indicators-dom-007-means = Mae rhoi gwybod bod rhywun sydd wedi dianc ar goll, neu’n lleidr, yn ffordd o gael yr heddlu i ddod â nhw’n ôl.
indicators-dom-007-ask = Dewch o hyd i’r person a’i weld ar ei ben ei hun yn gyntaf. Pam wnaethoch chi adael, a beth fyddai’n digwydd pe baech chi’n mynd yn ôl?
indicators-dom-007-caution = Gwiriwch y ddwy ochr. Peidiwch byth â throsglwyddo’r person yn ôl i’r aelwyd a roddodd wybod ei fod ar goll.

indicators-dom-008-title = Yn cael eu galw’n berthynas ond eu trin yn wahanol
indicators-dom-008-means = Gall gair teuluol roi esboniad cyfleus am weithiwr na ddylai neb holi amdano.
indicators-dom-008-ask = Sut rydych chi’n perthyn, a beth rydych chi’n ei wneud gartref nad yw’r lleill yn ei wneud?

indicators-dom-009-title = Yn siarad â’r byd y tu allan dim ond pan fydd yr aelwyd yn gwrando
indicators-dom-009-means = Heb alwad breifat ni all neb ofyn am help na dweud y gwir wrth y rhai gartref.
indicators-dom-009-ask = Sut rydych chi’n cysylltu â’r bobl rydych chi’n ymddiried ynddyn nhw, a phwy sy’n gallu eich clywed chi bryd hynny?
