# Questions about papers, freedom, threats and the people around a person. Answered yes, no or not known.

questions-papers-held = Oes gan unrhyw un arall eich pasbort neu eich cerdyn adnabod?
questions-papers-held-why = Mae dal papurau’n ffordd gyffredin o atal rhywun rhag gadael.

questions-papers-for-money = Oes rhywun wedi dweud wrthoch chi fod rhaid i chi dalu neu weithio cyn cael eich papurau’n ôl?
questions-papers-for-money-why = Mae papurau sy’n cael eu cadw fel gwarant yn ei gwneud hi’n amhosibl gadael.

questions-leave-freely = Oes rhywun y mae’n rhaid i chi ofyn iddyn nhw cyn i chi gael mynd allan neu stopio gweithio?
questions-leave-freely-why = Mae gorfod cael caniatâd yn dangos pwy sy’n penderfynu ble caiff y person fod.

questions-locked-in = Ydy’r drysau lle rydych chi’n cysgu ar glo ar unrhyw adeg, fel na allwch chi fynd allan?
questions-locked-in-why = Mae cael eich cloi i mewn yn beryglus ac yn dangos rheolaeth ynddo’i hun.

questions-watched = Oes rhywun yn eich gwylio chi neu’n mynd gyda chi pan fyddwch chi’n gadael y lle?
questions-watched-why = Nid yw person sy’n cael ei wylio wedi cael cyfle i ofyn am help cyn nawr.

questions-hurt = Oes rhywun rydych chi’n gweithio iddyn nhw neu’n byw gyda nhw wedi eich brifo chi neu rywun yno?
questions-hurt-why = Mae trais yn dweud wrthym pa mor beryglus fyddai mynd yn ôl.

questions-threatened = Oes rhywun wedi dweud y bydd rhywbeth drwg yn digwydd os byddwch chi’n gadael neu’n siarad â ni?
questions-threatened-why = Mae bygythiadau’n esbonio distawrwydd ac yn ein helpu i gynllunio ar gyfer diogelwch.

questions-family-threatened = Ydych chi’n poeni y gallai rhywun frifo eich teulu oherwydd hyn?
questions-family-threatened-why = Mae bygythiad i deulu yn rhywle arall yn bwysau go iawn, a gall fod angen gweithredu yno.

questions-phone-controlled = Oes rhywun yn mynd â’ch ffôn neu’n edrych ar eich galwadau a’ch negeseuon?
questions-phone-controlled-why = Mae’n dangos pa mor ynysig yw’r person, a sut y gallwn gysylltu â nhw’n ddiogel.

questions-cannot-refuse = Oes yna waith neu gwsmeriaid nad ydych chi’n cael dweud na wrthyn nhw?
questions-cannot-refuse-why = Mae peidio â chael dweud na yn golygu ei fod dan orfod.

questions-told-what-to-say = Wnaeth rhywun ddweud wrthoch chi beth i’w ddweud pe bai’r heddlu neu eraill yn gofyn?
questions-told-what-to-say-why = Mae stori barod yn esbonio atebion nad ydyn nhw’n cyd-fynd â’i gilydd.

questions-waiting = Oes rhywun oddi yno yn aros amdanoch chi neu’n eich ffonio chi nawr?
questions-waiting-why = Mae’n dweud wrthym faint o amser sydd a phwy allai ddod.
