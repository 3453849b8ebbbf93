# First things to do, most urgent first in guidance/actions.toml.

actions-safe-now = Cadwch nhw’n ddiogel nawr
actions-safe-now-detail = Triniwch hyn fel argyfwng. Radio, neu 999. Symudwch nhw i rywle preifat, i ffwrdd o’r drws.

actions-speak-alone = Siaradwch â nhw ar eu pen eu hunain
actions-speak-alone-detail = I ffwrdd oddi wrth unrhyw un a ddaeth gyda nhw. Peidiwch byth â gadael i gydymaith gyfieithu.

actions-keep-from-controller = Peidiwch â’u trosglwyddo
actions-keep-from-controller-detail = Mae rhywun gerllaw neu ar y ffordd. Gofynnwch i gydweithiwr gymryd manylion y person hwnnw, rywle arall.

actions-medical-help = Cynigiwch help meddygol
actions-medical-help-detail = Ambiwlans neu’r adran frys (A&E). Mae gofal brys am ddim beth bynnag yw eu statws mewnfudo.

actions-child-safeguarding = Rhowch wybod i’r gwasanaeth gofal cymdeithasol plant
actions-child-safeguarding-detail = Nawr, dros y ffôn, fel ar gyfer unrhyw blentyn sy’n wynebu risg. Caiff plentyn ei atgyfeirio heb ofyn am ei gydsyniad.

actions-not-back-tonight = Trefnwch ble byddan nhw’n cysgu heno
actions-not-back-tonight-detail = Nid yn ôl lle gallen nhw fod dan reolaeth. Nid yw apwyntiad yfory yn gynllun ar gyfer heno.

actions-tell-supervisor = Rhowch wybod i’ch goruchwyliwr a’r arweinydd caethwasiaeth fodern
actions-tell-supervisor-detail = Cyn iddyn nhw adael yr adeilad. Peidiwch â chau’r log fel mater arall.

actions-find-the-others = Dewch o hyd i’r lleill
actions-find-the-others-detail = Mae sôn am bobl eraill. Mynnwch y cyfeiriad a phwy sydd yno, a phasiwch hynny ymlaen nawr.

actions-interpreter = Mynnwch gyfieithydd ar y pryd proffesiynol
actions-interpreter-detail = Os oes angen un arnyn nhw. Nid ffrind, perthynas, cydweithiwr na’r person a ddaeth â nhw.

actions-section-45 = Ystyriwch adran 45
actions-section-45-detail = Gall fod ganddyn nhw amddiffyniad os cawson nhw eu gorfodi i’w wneud. Rhowch wybod i’r ymchwilydd a’r CPS cyn cyfweld neu gyhuddo.

actions-call-helpline = Ffoniwch am gyngor
actions-call-helpline-detail = Llinell Gymorth Caethwasiaeth Fodern a Chamfanteisio (Modern Slavery & Exploitation Helpline), ddydd a nos.

actions-keep-evidence = Cadwch yr hyn sy’n dangos rheolaeth
actions-keep-evidence-detail = Ffonau, papurau, nodiadau am ddyledion, dillad. Cofnodwch eiriau fel y cawson nhw eu dweud.

actions-add-person = Ychwanegwch y person isod
actions-add-person-detail = Yna daw diogelwch heno, y penderfyniad a’r adroddiad, gam wrth gam.
