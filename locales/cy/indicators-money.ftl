# Signs about pay: whether any comes, what is taken from it, and who holds cards, accounts and benefits.

indicators-mon-001-title = Yn cael ychydig o dâl, neu ddim o gwbl
indicators-mon-001-means = Yn aml, mae rhywbeth heblaw cyflog yn dal rhywun sy’n gweithio am y nesaf peth i ddim.
indicators-mon-001-ask = Beth gawsoch chi am eich gwaith hyd yn hyn, mewn arian neu mewn ffyrdd eraill?

indicators-mon-002-title = Tâl yn cael ei ddal yn ôl
indicators-mon-002-means = Os yw cyflog bob amser yn cael ei addo at ryw ddiwrnod eto, mae cerdded i ffwrdd yn golygu colli popeth.
indicators-mon-002-ask = Pryd rydych chi’n cael eich talu, a beth fyddai’n digwydd i’r hyn sy’n ddyledus i chi pe baech chi’n stopio gweithio yno?

indicators-mon-003-title = Tâl yn mynd i rywun arall
indicators-mon-003-means = Mae person nad yw byth yn cael ei gyflog ei hun yn dibynnu ar bwy bynnag sy’n ei gael.
indicators-mon-003-ask = I ble mae eich tâl yn mynd pan gaiff ei dalu, a sut rydych chi’n cael gafael arno?

indicators-mon-004-title = Talu sawl person i un cyfrif
indicators-mon-004-means = Mae llawer o gyflogau mewn un cyfrif yn awgrymu bod un person yn cymryd enillion pobl eraill.
indicators-mon-004-ask = Gwiriwch pwy biau’r cyfrif, faint o weithwyr sy’n cael eu talu iddo a phwy drefnodd hynny.

indicators-mon-005-title = Eu cerdyn, PIN neu ap bancio gan rywun arall
indicators-mon-005-means = Gall pwy bynnag sy’n dal y cerdyn wagio’r cyfrif a phenderfynu a all y person fforddio gadael.
indicators-mon-005-ask = Pwy sy’n defnyddio eich cerdyn banc a phwy sy’n gwybod y PIN?

indicators-mon-006-title = Yn trosglwyddo’r hyn maen nhw’n ei ennill
indicators-mon-006-means = Mae gorfod pasio arian ymlaen cyn gynted ag y caiff ei ennill yn dangos bod rhywun arall yn elwa.
indicators-mon-006-ask = Beth sy’n digwydd i’r arian ar ôl i chi ei gael?

indicators-mon-007-title = Didyniadau’n gadael y nesaf peth i ddim
indicators-mon-007-means = Gall codi tâl am wely, cludiant, bwyd neu ddirwyon droi cyflog yn ddim cyflog o gwbl.
indicators-mon-007-ask = Beth sy’n cael ei gymryd o’ch tâl cyn i chi ei weld, a faint sydd ar ôl i chi?

indicators-mon-008-title = Dim slip cyflog, neu dâl nad ydyn nhw’n gallu ei esbonio
indicators-mon-008-means = Mae cofnodion tâl ffug neu goll yn cuddio pa mor hir y mae pobl yn gweithio a chyn lleied y maen nhw’n ei gael.
indicators-mon-008-ask = Beth rydych chi’n ei gael yn ysgrifenedig am eich oriau a’ch tâl?

indicators-mon-009-title = Cyfrifon, benthyciadau neu gontractau wedi’u hagor yn eu henw
indicators-mon-009-means = Defnyddir enwau i agor cyfrifon a chreu dyledion nad yw’r person byth yn elwa ohonyn nhw.
indicators-mon-009-ask = Beth rydych chi wedi’i lofnodi neu ei agor ers i chi ddod, a phwy ofynnodd i chi wneud hynny?

indicators-mon-010-title = Eu budd-daliadau’n mynd i rywun arall
indicators-mon-010-means = Mae cymryd budd-daliadau person yn ffordd arall o wneud arian ohono a’i gadw’n ddibynnol.
indicators-mon-010-ask = Pwy sy’n cael ac yn gwario’r budd-daliadau sy’n cael eu hawlio yn eich enw chi?

indicators-mon-011-title = Dim arian o gwbl er eu bod yn gweithio
indicators-mon-011-means = Mae gweithio’n llawn amser heb bris tocyn bws yn golygu bod yr enillion yn mynd i rywle arall.
indicators-mon-011-ask = Sut rydych chi’n talu am fwyd ac am fynd o le i le?
