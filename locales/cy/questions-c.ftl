# Questions about sexual exploitation, forced crime, begging, money, marriage and organs.
# Each is answered yes, no or do not know; yes supports what the pack names.

questions-sex-work-own-choice = Oes rhywun na allech chi ddweud na wrthyn nhw, hyd yn oed pe baech chi’n sâl neu’n ofnus?
questions-sex-work-own-choice-why = Mae methu gwrthod yn dangos mai rhywun arall sy’n penderfynu.

questions-others-take-bookings = Oes rhywun arall yn ateb y galwadau, yn ysgrifennu’r hysbysebion neu’n penderfynu ble rydych chi’n aros?
questions-others-take-bookings-why = Mae’n dangos pwy sy’n rhedeg pethau, heb ofyn i’r person enwi neb.

questions-others-take-earnings = Oes rhywun arall yn cymryd y rhan fwyaf o’r arian neu’r nwyddau rydych chi’n dod â nhw i mewn?
questions-others-take-earnings-why = Mae gweld pwy sy’n cael yr arian yn y diwedd yn aml yn dangos pwy sydd wrth y llyw.

questions-passed-to-others = Oes rhywun wedi eich pasio chi ymlaen i eraill am arian, neu wedi bygwth dangos lluniau ohonoch chi?
questions-passed-to-others-why = Anaml y mae pobl yn dweud hyn heb i rywun ofyn, ac mae’n newid faint o berygl y maen nhw ynddo.

questions-asked-to-carry = Oes rhywun wedi dweud wrthoch chi am gario, cadw neu werthu rhywbeth drostyn nhw?
questions-asked-to-carry-why = Nid yw llawer o bobl ifanc yn gweld bod rhywun yn eu defnyddio, ac maen nhw’n meddwl mai dim ond am drosedd y mae’r holi.

questions-owes-or-lost = Oes rhywun yn dweud bod arnoch chi arian am rywbeth a gafodd ei golli, ei gymryd neu ei roi i chi?
questions-owes-or-lost-why = Dyled sy’n cadw rhywun i weithio gan amlaf, a gall roi’r teulu mewn perygl.

questions-journey-by-others = Wnaeth rhywun arall drefnu eich taith neu dalu amdani?
questions-journey-by-others-why = Efallai fod pwy bynnag a drefnodd y daith yn aros yn y pen arall.

questions-kept-at-grow = Gawsoch chi eich cloi i mewn, neu a ddywedodd rhywun wrthoch chi am aros i mewn gyda’r planhigion?
questions-kept-at-grow-why = Mae’n gwahaniaethu rhwng person sy’n cael ei gadw yno ac un sy’n berchen ar y cnwd.

questions-grow-for-debt = Ydych chi’n gofalu am blanhigion i dalu arian yn ôl am eich taith?
questions-grow-for-debt-why = Mae gweithio i dalu cost taith, a rhywun arall yn cadw’r cyfrif, yn ffordd o gael eich dal.

questions-home-taken-over = Oes rhywun yn aros yn eich cartref neu’n ei ddefnyddio y byddech chi’n hoffi iddyn nhw adael?
questions-home-taken-over-why = Mae gan lawer o bobl ormod o ofn neu gywilydd i ddweud hynny nes i rywun ofyn.

questions-daily-target = Oes rhaid i chi ddod â swm penodol yn ôl, gyda helynt os na fyddwch chi’n gwneud hynny?
questions-daily-target-why = Mae targed gyda chosb yn dangos mai rhywun arall sy’n rhoi’r gorchmynion.

questions-account-used-by-others = Oes rhywun arall wedi defnyddio cyfrif, cerdyn neu hawliad yn eich enw chi?
questions-account-used-by-others-why = Gall ddangos rheolaeth, ac mae’n dweud a yw’r person mewn dyled heb iddo ddewis hynny.

questions-marriage-not-free = Ai rhywun arall benderfynodd y byddech chi’n priodi, neu a oes rhywun yn eich atal chi rhag gadael?
questions-marriage-not-free-why = Efallai mai dim ond un cyfle fydd i ofyn hyn i’r person ar ei ben ei hun.

questions-organ-pressure = Oes rhywun wedi gofyn i chi, wedi eich talu chi neu wedi pwyso arnoch chi i roi aren neu i gael llawdriniaeth?
questions-organ-pressure-why = Mae’n brin, a dywedir wrth bobl am gadw’n dawel, felly mae’n rhaid gofyn yn blaen.
