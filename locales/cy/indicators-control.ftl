# Signs that somebody controls where a person is, what they do and whom they speak to.

indicators-ctl-001-title = Yn methu gadael yn rhydd
indicators-ctl-001-means = Nid o ddewis y mae person yno os oes rhaid gofyn cyn mynd allan, neu os na chaiff fynd.
indicators-ctl-001-ask = Beth fyddai’n digwydd pe baech chi’n cerdded allan heddiw ac yn peidio â mynd yn ôl?

indicators-ctl-002-title = Rhywun yn eu gwylio, eu dilyn neu eu hebrwng
indicators-ctl-002-means = Ni all rhywun nad yw byth o olwg eraill ofyn am help na dweud beth sy’n digwydd.
indicators-ctl-002-ask = Pryd oeddech chi ddiwethaf yn rhywle ar eich pen eich hun, heb neb oddi yno gerllaw?

indicators-ctl-003-title = Wedi’u cloi i mewn
indicators-ctl-003-means = Mae cloeon a barrau sy’n gweithio o’r tu allan yno i gadw pobl i mewn.
indicators-ctl-003-ask = Sut mae’r drysau’n cloi yn y nos, a phwy sy’n eu hagor yn y bore?

indicators-ctl-004-title = Dim allwedd i’r lle maen nhw’n byw ynddo
indicators-ctl-004-means = Heb allwedd, dim ond pan fydd rhywun arall yn caniatáu hynny y gall person fynd a dod.
indicators-ctl-004-ask = Sut rydych chi’n mynd i mewn pan fyddwch chi’n dod adref a neb yno?

indicators-ctl-005-title = Yr un person yn eu gyrru i bobman
indicators-ctl-005-means = Nid yw cael eu cludo i’r gwaith ac yn ôl bob dydd yn gadael eiliad i fynd i unrhyw le arall nac i gwrdd â neb.
indicators-ctl-005-ask = Sut rydych chi’n teithio i’r gwaith ac yn ôl, a phwy arall sydd yn y cerbyd?

indicators-ctl-006-title = Yn rhydd i gerdded allan, ond heb unman i fynd
indicators-ctl-006-means = Heb arian, papurau na ffrindiau, gall drws agored ddal person cystal â chlo.
indicators-ctl-006-ask = Pe baech chi’n gadael heno, i ble byddech chi’n mynd a beth fyddai gennych chi gyda chi?
indicators-ctl-006-caution = Nid yw cerdded o gwmpas yn rhydd, siopa neu fynd yn ôl ar eu pen eu hunain yn dangos bod popeth yn iawn.

indicators-ctl-007-title = Wedi’u brifo gan bobl y maen nhw’n gweithio iddyn nhw neu’n byw gyda nhw
indicators-ctl-007-means = Defnyddir curo i gadw pobl yn gweithio ac yn dawel, ac yn aml mae’n dod cyn rhywbeth gwaeth.
indicators-ctl-007-ask = Sut cawsoch chi’r anafiadau hyn, ac oes unrhyw beth tebyg wedi digwydd o’r blaen?

indicators-ctl-008-title = Yn cael eu bygwth â niwed os byddan nhw’n gadael neu’n siarad
indicators-ctl-008-means = Mae ofn yr hyn a fydd yn dilyn yn cadw pobl lle maen nhw ymhell ar ôl y bygythiad.
indicators-ctl-008-ask = Beth rydych chi’n meddwl fydd yn digwydd i chi ar ôl i chi siarad â ni?

indicators-ctl-009-title = Bygwth y teulu
indicators-ctl-009-means = Mae bygythiad i bobl gartref yn gweithio o unrhyw bellter ac yn un o’r prif resymau dros gadw’n dawel.
indicators-ctl-009-ask = Pwy arall rydych chi’n poeni amdanyn nhw, a beth ddywedwyd wrthoch chi amdanyn nhw?

indicators-ctl-010-title = Yn cael eu bygwth â’r heddlu neu’r awdurdodau mewnfudo
indicators-ctl-010-means = Yn aml, dywedir wrth bobl y bydd yr heddlu’n eu carcharu neu’n eu hanfon i ffwrdd, fel na fyddan nhw byth yn gofyn i ni am help.
indicators-ctl-010-ask = Beth ddywedwyd wrthoch chi fyddai’n digwydd pe baech chi’n dod at yr heddlu?

indicators-ctl-011-title = Yn cael eu bygwth â chywilydd
indicators-ctl-011-means = Gall lluniau neu gyfrinachau ddal rhywun mor dynn â dyled neu drais.
indicators-ctl-011-ask = Beth rydych chi’n ofni y gallai eich teulu neu eraill ei weld neu ei glywed?

indicators-ctl-012-title = Wedi’u rhybuddio y bydd pethau’n gwaethygu
indicators-ctl-012-means = Mae colli bwyd, cwsg neu dâl am beidio ag ufuddhau yn dangos pwy sy’n penderfynu dros fywyd y person.
indicators-ctl-012-ask = Beth sy’n digwydd pan fydd rhywun yno’n gweithio’n araf, yn cwyno neu’n sâl?

indicators-ctl-013-title = Ffôn wedi’i gymryd, yn cael ei wirio, neu nid eu ffôn nhw
indicators-ctl-013-means = Pwy bynnag sy’n dal y ffôn sy’n penderfynu a all person gael gafael ar help.
indicators-ctl-013-ask = Ffôn pwy yw hwn, a phwy sy’n gallu gweld eich galwadau a’ch negeseuon?

indicators-ctl-014-title = Yn cael eu cadw ar wahân i bobl eraill
indicators-ctl-014-means = Os torrir cysylltiad â’r teulu ac eraill, dim ond y rhai sy’n rheoli sydd ar ôl i droi atyn nhw.
indicators-ctl-014-ask = Gyda phwy rydych chi’n siarad mewn wythnos arferol, a phryd wnaethoch chi siarad â’ch teulu ddiwethaf?

indicators-ctl-015-title = Ddim yn gwybod ble maen nhw
indicators-ctl-015-means = Mae’n debyg bod rhywun sy’n methu enwi’r dref na’r cyfeiriad wedi’i gludo yno heb gael mynd allan.
indicators-ctl-015-ask = Beth allwch chi ei ddweud wrtha i am y lle rydych chi’n cysgu ynddo a’r hyn rydych chi’n ei weld oddi yno?

indicators-ctl-016-title = Yn cael cyffuriau neu alcohol gan y rhai sy’n rheoli
indicators-ctl-016-means = Mae cyflenwi diod neu gyffuriau yn cadw pobl yn ddibynnol, yn dawel ac yn gweithio.
indicators-ctl-016-ask = O ble daw’r cyffuriau neu’r ddiod, a beth maen nhw ei eisiau yn gyfnewid?

indicators-ctl-017-title = Yn cael eu gorfodi i frifo eraill, eu gwylio neu ddod â nhw i mewn
indicators-ctl-017-means = Mae tynnu un person i mewn i reoli’r lleill yn gwneud iddo deimlo’n euog ac ofni siarad.
indicators-ctl-017-ask = Beth ddywedwyd wrthoch chi am ei wneud gyda’r lleill yno, a beth fyddai wedi digwydd pe baech chi wedi dweud na?
indicators-ctl-017-caution = Gall rhywun yr ymddiriedir ynddo i redeg y lleill fod yn cael ei ddal yno yn union fel nhw.

indicators-ctl-018-title = Rhywun wedi dweud wrthyn nhw beth i’w ddweud
indicators-ctl-018-means = Mae stori barod i’r heddlu, banciau neu feddygon yn amddiffyn pwy bynnag a’i paratôdd.
indicators-ctl-018-ask = Wnaeth rhywun siarad â chi am yr ymweliad hwn cyn i chi ddod, a beth gafodd ei ddweud?

indicators-ctl-019-title = Wedi’u clymu gan lw neu ddefod
indicators-ctl-019-means = Efallai na all person sy’n credu bod torri llw yn dod â niwed siarad, beth bynnag yr ydym yn ei addo.
indicators-ctl-019-ask = Oes rhywbeth y gwnaethoch chi ei addo neu gymryd rhan ynddo sy’n ei gwneud hi’n anodd siarad â ni?

indicators-ctl-020-title = Swydd, cartref, bwyd a theithio i gyd gan un person
indicators-ctl-020-means = Pan fydd un person yn darparu popeth, mae gadael yn golygu colli popeth ar unwaith.
indicators-ctl-020-ask = Pwy sy’n trefnu eich gwaith, eich ystafell, eich bwyd a’ch lifftiau?

indicators-ctl-021-title = Yn cael eu cadw rhag gweld meddyg neu gael meddyginiaeth
indicators-ctl-021-means = Mae gwrthod gofal yn arbed y sawl sy’n rheoli rhag cwestiynau ac yn cadw’r llall yn wan.
indicators-ctl-021-ask = Beth sy’n digwydd yno pan fydd rhywun yn sâl neu wedi’i anafu?

indicators-ctl-022-title = Yn cael eu symud o le i le gan eraill
indicators-ctl-022-means = Mae symud yn aml yn atal person rhag dysgu ble mae ac i bwy y gall ofyn am help.
indicators-ctl-022-ask = Ble roeddech chi cyn hyn, a phwy benderfynodd y dylech chi symud?

indicators-ctl-023-title = Ddim yn cael dweud na
indicators-ctl-023-means = Mae gwaith, tasgau neu gwsmeriaid na ellir eu gwrthod yn rhai dan orfod.
indicators-ctl-023-ask = Beth sy’n digwydd pan nad ydych chi eisiau gwneud yr hyn maen nhw’n ei ofyn?
indicators-ctl-023-caution = Yn achos camfanteisio rhywiol ar oedolyn, dyma un o’r arwyddion cryfaf sydd.

indicators-ctl-024-title = Gorchmynion gan rywun sy’n esgus bod yn swyddog
indicators-ctl-024-means = Mae swyddog neu gyfreithiwr ffug yn troi parch person at y gyfraith yn ei erbyn.
indicators-ctl-024-ask = Pwy ddywedodd hynny wrthoch chi, a sut gwnaethon nhw ddangos i chi pwy oedden nhw?
