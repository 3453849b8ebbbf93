# What to look for at each kind of place: acts and control, never who somebody is. One line each, short enough for a laptop at night.

sites-front-counter-look-1 = Mater bach (cerdyn coll, cyflog heb ei dalu, ffrae) nad yw’n gwneud synnwyr oni bai bod rhywun yn eu rheoli
sites-front-counter-look-2 = Rhywun yn aros y tu allan, yn ffonio, neu’n ateb drostyn nhw
sites-front-counter-look-3 = Unman diogel i gysgu heno, dim papurau, dim arian
sites-front-counter-look-4 = Edrych ar y cloc neu’r drws

sites-car-wash-look-1 = Trenyrs gwlyb, dim menig, dwylo’n ddolurus gan gemegion
sites-car-wash-look-2 = Dillad gwely, popty neu ddillad yn sychu ar y safle
sites-car-wash-look-3 = Un person yn cymryd yr holl arian a’r holl gwestiynau
sites-car-wash-look-4 = Cael eu gyrru i mewn ac allan gyda’i gilydd; dim modd mynd adref ar eu pen eu hunain
sites-car-wash-look-5 = Neb yn gallu dweud faint yw eu tâl, na phryd y daw

sites-nail-bar-look-1 = Staff ifanc iawn sy’n edrych at un person cyn ateb
sites-nail-bar-look-2 = Bagiau, dillad gwely neu goginio yn y cefn neu i fyny’r grisiau
sites-nail-bar-look-3 = Yr holl arian parod yn mynd i rywun arall; dim til o’u heiddo eu hunain
sites-nail-bar-look-4 = Cael eu gollwng a’u casglu gyda’i gilydd

sites-restaurant-look-1 = Staff yn cysgu uwchben y gegin neu y tu ôl iddi
sites-restaurant-look-2 = Saith diwrnod hir, prydau bwyd yn lle cyflog
sites-restaurant-look-3 = Rheolwr yn bresennol ym mhob sgwrs
sites-restaurant-look-4 = Neb yn gwybod enw llawn y cyflogwr

sites-farm-look-1 = Carafannau gorlawn, rhent a chludiant wedi’u tynnu o’r tâl
sites-farm-look-2 = Meistr gangiau sy’n eu gyrru, yn eu lletya ac yn eu talu
sites-farm-look-3 = Papurau neu gardiau banc yn cael eu cadw mewn un lle
sites-farm-look-4 = Neb yn gallu enwi’r darparwr trwyddedig

sites-factory-look-1 = Drysau ar glo yn ystod y shifft, ffenestri wedi’u gorchuddio
sites-factory-look-2 = Tâl fesul darn, dim slipiau cyflog, cyflogau’n mynd i un cyfrif
sites-factory-look-3 = Yn dod mewn un bws mini ar oriau rhyfedd

sites-construction-look-1 = Cysgu ar y safle, mewn fan neu yng ngarej y bòs
sites-construction-look-2 = Dim esgidiau gwaith, menig na het galed ymhlith pobl sydd â nhw
sites-construction-look-3 = Cael eu talu mewn bwyd, diod neu dybaco
sites-construction-look-4 = Wedi’u codi pan oedden nhw’n ddigartref, “un o’r teulu” ers blynyddoedd

sites-warehouse-look-1 = Gweithio dan enw neu gyfrif rhywun arall
sites-warehouse-look-2 = Tâl yn mynd i gyfrif nad yw’n eiddo iddyn nhw
sites-warehouse-look-3 = Un asiantaeth ar gyfer swydd, tŷ, cludiant a benthyciadau

sites-care-home-look-1 = Wedi talu miloedd am y swydd neu’r fisa, yna ychydig o shifftiau
sites-care-home-look-2 = “Bydda i’n canslo dy nawdd” pan fyddan nhw’n cwyno
sites-care-home-look-3 = Cysgu lle maen nhw’n gweithio, neu lawer mewn un ystafell sy’n eiddo i’r cyflogwr
sites-care-home-look-4 = Shifftiau un ar ôl y llall, ar alwad bob amser

sites-hotel-look-1 = Ystafell y talwyd amdani ag arian parod, arwydd “peidiwch â tharfu” am ddyddiau, llawer o ymwelwyr
sites-hotel-look-2 = Person iau nad yw’n dal yr allwedd, y ffôn na’r archeb
sites-hotel-look-3 = Glanhawyr sy’n methu enwi eu cyflogwr
sites-hotel-look-4 = Sawl ffôn, condomau, cardiau banc mewn enwau eraill

sites-brothel-look-1 = Pwy sy’n dal y ffôn, yr hysbysebion, yr arian, yr allwedd?
sites-brothel-look-2 = Cysgu lle maen nhw’n gweld cleientiaid; cael eu symud bob ychydig ddyddiau
sites-brothel-look-3 = Ddim yn gwybod beth yw’r dref na’r cyfeiriad
sites-brothel-look-4 = Dyledion mewn llyfr nodiadau; dyn sy’n “gofalu” amdanyn nhw

sites-private-home-look-1 = Rhywun sy’n cysgu ar y llawr, yn y cyntedd neu gyda’r plant
sites-private-home-look-2 = Yn coginio ac yn glanhau o fore gwyn tan nos, heb ddiwrnod i ffwrdd
sites-private-home-look-3 = Byth allan ar eu pen eu hunain, dim ffôn, dim allwedd
sites-private-home-look-4 = Dieithriaid sy’n ateb dros y tenant mewn cartref nad yw’n eiddo iddyn nhw

sites-cannabis-grow-look-1 = Wedi’i gloi neu ei folltio o’r tu allan, ffenestri wedi’u selio
sites-cannabis-grow-look-2 = Dillad gwely a bwyd i un, dim allweddi, dim arian, dim papurau
sites-cannabis-grow-look-3 = Wedi’u cludo yno heb wybod i ble; dyled i weithio i’w chlirio
sites-cannabis-grow-look-4 = Yn edrych o dan 18 oed: triniwch fel plentyn. Meddyliwch am adran 45 cyn cyfweld

sites-boat-look-1 = Ddim yn cael mynd i’r lan; papurau gyda’r capten neu’r asiant
sites-boat-look-2 = Cyflogau’n cael eu dal tan ddiwedd contract na allan nhw ei ddarllen
sites-boat-look-3 = Anafiadau heb eu trin, dim gorffwys

sites-street-look-1 = Cael eu gollwng a’u casglu, arian yn cael ei basio i rywun gerllaw
sites-street-look-2 = Ymhell o gartref heb reswm, dau ffôn, dillad newydd
sites-street-look-3 = Yn ofni un person yn fwy nag y maen nhw’n ofni’r heddlu

sites-lorry-look-1 = Plant heb oedolyn, rhif ffôn ar bapur
sites-lorry-look-2 = Pwy sydd i fod i’w casglu, a pha ddyled sydd arnyn nhw?
sites-lorry-look-3 = Bechgyn lawn cymaint â merched

sites-transport-hub-look-1 = Tocyn wedi’i brynu gan rywun nad ydyn nhw’n ei adnabod
sites-transport-hub-look-2 = Cydymaith sy’n dal papurau a ffonau
sites-transport-hub-look-3 = Ddim yn gwybod i ble maen nhw’n mynd, neu’n ei ddweud air am air

sites-shop-look-1 = Yn dwyn o restr, yn rhoi’r cyfan i yrrwr y tu allan
sites-shop-look-2 = Cysgu yn yr ystafell stoc, gweithio bob awr
sites-shop-look-3 = Ofn mynd yn ôl gyda rhy ychydig

sites-bank-look-1 = Gwarchodwr sy’n siarad, yn dal y papurau ac yn aros
sites-bank-look-2 = Sawl cyfrif yn yr un cyfeiriad; rhywun arall sy’n cadw’r cerdyn
sites-bank-look-3 = Ddim yn gwybod at beth y mae’r cyfrif

sites-school-look-1 = Ar goll yn aml, wedi blino, ffôn neu drenyrs newydd na all neb eu hesbonio
sites-school-look-2 = “Ewythr” neu “fodryb” nad oes neb yn gwybod pwy ydyn nhw
sites-school-look-3 = Sôn am fod ag arian yn ddyledus

sites-hospital-look-1 = Rhywun sy’n gwrthod gadael erchwyn y gwely neu’r ystafell
sites-hospital-look-2 = Anafiadau o wahanol oed; yn hwyr yn cael gofal
sites-hospital-look-3 = Dim meddyg teulu, dim cyfeiriad, eisiau gadael cyn i help ddod

sites-custody-look-1 = Meintiau mawr, dim elw iddyn nhw eu hunain
sites-custody-look-2 = Cyfreithiwr neu “ffrind” na wnaethon nhw ofyn amdano
sites-custody-look-3 = Ofn cael eu rhyddhau neu ofn dyled. Meddyliwch am adran 45 cyn cyfweld

sites-licensed-premises-look-1 = Staff sy’n byw ar y safle a byth yn cael amser i ffwrdd
sites-licensed-premises-look-2 = Person iau gyda grŵp o ddynion hŷn, diodydd wedi’u prynu
sites-licensed-premises-look-3 = Rhywun sy’n dal ffonau a chotiau i eraill

sites-other-look-1 = Pwy sy’n penderfynu ble maen nhw’n cysgu, yn gweithio ac yn mynd?
sites-other-look-2 = Pwy sy’n dal eu papurau, eu ffôn a’u harian?
sites-other-look-3 = Beth fyddai’n digwydd pe baen nhw’n gadael heddiw?
