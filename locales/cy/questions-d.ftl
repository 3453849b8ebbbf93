# Yes or no questions on fear, health, home, housework and children.

questions-afraid-of-someone = Oes arnoch chi ofn beth fyddai rhywun yn ei wneud pe baech chi’n gadael?
questions-afraid-of-someone-why = Gall ofn un person ddal rhywun mor dynn â chlo.

questions-doctor-by-permission = Oes angen caniatâd rhywun arnoch chi cyn cael gweld meddyg?
questions-doctor-by-permission-why = Mae gofal sy’n dibynnu ar ganiatâd yn cadw person yn wan ac o’r golwg.

questions-food-as-punishment = Oes rhywun wedi cadw bwyd oddi wrthoch chi i’ch cosbi chi?
questions-food-as-punishment-why = Mae rheolaeth dros fwyd yn rheolaeth dros berson, ac mae angen help heddiw ar rywun sy’n llwgu.

questions-sleep-at-work = Ydych chi’n cysgu lle rydych chi’n gweithio?
questions-sleep-at-work-why = O fyw lle rydych yn gweithio, nid oes gennych eich drws eich hun i’w gau.

questions-bed-tied-to-work = Fyddech chi’n colli eich gwely, neu a fyddai arnoch chi arian i rywun, pe baech chi’n stopio gweithio?
questions-bed-tied-to-work-why = Pan fydd y swydd a’r gwely’n perthyn i un person, mae gadael yn golygu’r stryd neu ddyled.

questions-work-at-home-all-day = Ydych chi’n gwneud y coginio, y glanhau neu’r gofal plant lle rydych chi’n byw heb ddiwrnodau i ffwrdd?
questions-work-at-home-all-day-why = Mae gwaith mewn cartref heb ddiwrnodau i ffwrdd yn hawdd ei guddio ac yn anodd ei adael.

questions-out-alone = Oes rhaid i rywun fynd gyda chi bob tro rydych chi’n mynd allan?
questions-out-alone-why = Mae cael mynd allan gyda chydymaith yn unig yn arwydd cryf o reolaeth.

questions-private-call = Oes rhywun yn gwrando bob amser pan fyddwch chi’n ffonio eich teulu?
questions-private-call-why = Ni all person ofyn am help os oes rhywun yn ei glywed bob amser.

questions-child-has-to-work = Oes rhaid i ti weithio neu wneud gwaith tŷ bob dydd i’r bobl rwyt ti’n byw gyda nhw?
questions-child-has-to-work-why = Mae plentyn sy’n gorfod gweithio i oedolion yn blentyn sy’n wynebu risg, gyda thâl neu heb dâl.

questions-child-not-family = Wyt ti’n byw neu’n teithio gydag oedolion sydd ddim yn deulu i ti?
questions-child-not-family-why = Yn aml daw plant, neu fe’u cedwir, gyda phobl sy’n dweud eu bod yn berthnasau.

questions-child-threatened = Oes rhywun wedi dweud wrthot ti am gadw’n dawel, neu byddai rhywbeth drwg yn digwydd?
questions-child-threatened-why = Mae bygythiadau’n cadw plant yn dawel, ac mae tawelwch yn eu cadw mewn perygl.
