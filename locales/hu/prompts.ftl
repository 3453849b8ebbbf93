# What an adult reads and hears, in Hungarian. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = Ez az Ön nyelve?

## Hello
prompts-hello-greeting = Jó napot kívánok. Szeretnék segíteni Önnek.
prompts-hello-screen = Elolvashatja ezeket a szavakat, vagy megérintheti a hang gombját, és meghallgathatja őket.
prompts-hello-slow = Nem kell sietni.
prompts-hello-free = Válaszolhat, de nem kell válaszolnia. Bármikor abbahagyhatja.
prompts-hello-trouble = Nem csinál semmi rosszat azzal, hogy velem beszél.
prompts-hello-interpreter = Olyan tolmácsot keresek, aki beszéli az Ön nyelvét. Kérem, várjon.

## Safe to talk
prompts-safe-alone = Szeretne azok nélkül beszélni, akik Önnel jöttek?
prompts-safe-place = Biztonságban érzi magát, ha ezen a helyen beszélünk?
prompts-safe-phone = Lehetséges, hogy valaki az Ön telefonján keresztül lehallgatja vagy megtalálja Önt?
prompts-safe-companion = Nem fogjuk arra kérni azokat, akik Önnel jöttek, hogy tolmácsoljanak.
prompts-safe-woman-interpreter = Jobban szeretné, ha nő tolmácsolna?
prompts-safe-man-interpreter = Jobban szeretné, ha férfi tolmácsolna?

## Needs now (each has a picture)
prompts-need-hurt = Van valamilyen sérülése?
prompts-need-pain = Fáj most valamije?
prompts-need-doctor = Szeretné, ha orvos megvizsgálná?
prompts-need-medicine = Szüksége van gyógyszerre?
prompts-need-thirsty = Kér vizet?
prompts-need-hungry = Éhes Ön?
prompts-need-cold = Fázik Ön?
prompts-need-toilet = Ki kell mennie a vécére?
prompts-need-tired = Szüksége van pihenésre?
prompts-need-children = Vannak gyerekek, akiknek most szükségük van Önre?
prompts-need-waiting = Várja Önt valaki?
prompts-need-woman = Jobban szeretne női rendőrrel beszélni?
prompts-need-man = Jobban szeretne férfi rendőrrel beszélni?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Veszélyben van Ön most?
prompts-triage-here = Van az épületben vagy kint olyan ember, akitől fél?
prompts-triage-age = Fiatalabb Ön 18 évesnél?
prompts-triage-harmed = Bántotta Önt valaki?
prompts-triage-threat = Mondta valaki, hogy bántani fogja Önt vagy a családját?
prompts-triage-tonight = Van ma éjszakára biztonságos hely, ahol aludhat?
prompts-triage-return = Fél visszamenni oda, ahol lakik vagy dolgozik?
prompts-triage-leave = El tud menni arról a helyről, amikor csak akar?
prompts-triage-papers = Valaki más tartja magánál az Ön útlevelét vagy személyi iratait?
prompts-triage-others = Veszélyben vannak azon a helyen más emberek?

## Police: what they may and may not do
prompts-police-who = A rendőrségnél dolgozom. Először azt szeretném tudni, hogy biztonságban van-e.
prompts-police-private = Nem mondom el azoknak, akiktől fél, hogy mit mond nekem.
prompts-police-share = Ha Ön vagy valaki más veszélyben van, szólnom kell azoknak, akik meg tudják védeni Önt.
prompts-police-slow = Nem kell ma mindent elmondania nekem.
prompts-police-papers = Akkor is kérhet segítséget, ha nincsenek személyi iratai.
prompts-police-law = Ha valaki rákényszerítette, hogy a törvény ellen tegyen valamit, a törvény megvédheti Önt. Kérheti, hogy előbb ügyvéddel beszélhessen.
prompts-police-promise = Nem tudom megígérni, hogy más hivatalok hogyan döntenek.

## Support: what it is
prompts-nrm-what = Az Egyesült Királyságban van támogatás azoknak, akiknek mások irányították az életét, akiket fenyegettek vagy munkára kényszerítettek. Ennek a kormányzati rendszernek a neve: Nemzeti Továbbirányítási Rendszer (National Referral Mechanism).
prompts-nrm-first = Először egy állami hivatal elolvas egy jelentést arról, ami Önnel történt. A hivatal igyekszik 5 munkanapon belül válaszolni.
prompts-nrm-days = Ha a válasz „igen”, a támogatás 30 napig vagy tovább tart.
prompts-nrm-final = Később a hivatal végleges döntést hoz. Ez sok hónapig is eltarthat.
prompts-nrm-support = A támogatás része lehet:
prompts-nrm-place = biztonságos hely, ahol lakhat
prompts-nrm-medical = orvosi segítség
prompts-nrm-counselling = képzett ember, akivel beszélhet arról, hogyan érzi magát
prompts-nrm-legal = jogi tanács
prompts-nrm-money = valamennyi pénz
prompts-nrm-choice = Ön dönt. Mondhat igent vagy nemet. Kérhet időt, hogy gondolkodjon.
prompts-nrm-withdraw = Bármikor meggondolhatja magát. Ha kilép a rendszerből, ez a támogatás véget ér.
prompts-nrm-police = Ehhez a támogatáshoz nem kell beszélnie a rendőrséggel.

## Who sees the information
prompts-share-who = Ha igent mond, a Home Office, amely a kormány része, megkapja az Ön nevét és azt, amit elmondott nekünk. A rendőrség, az önkormányzat és az Önt támogató emberek is láthatják ezt.
prompts-share-notice = Megkérdezheti, hogyan használják és őrzik az Ön adatait.

## Duty to Notify
prompts-dtn-what = Ha nemet mond, akkor is jelentenem kell a kormánynak, hogy találkoztam valakivel, akinek segítségre lehet szüksége. Ennek a jelentésnek a neve: értesítési kötelezettség (Duty to Notify).
prompts-dtn-anonymous = Abban a jelentésben nincs benne sem az Ön neve, sem a születési dátuma, sem más, amiből kiderül, hogy ki Ön.
prompts-dtn-nohelp = Az a jelentés nem hoz Önnek támogatást. Később kérhet támogatást.

## Your decision (consent)
prompts-consent-understood = Megértette ezt a magyarázatot?
prompts-consent-questions = Van kérdése, mielőtt dönt?
prompts-consent-interpreter = Jól érti a tolmácsot?
prompts-consent-pressure = Mondja Önnek valaki, hogy mit kell válaszolnia?
prompts-consent-refer = Beleegyezik, hogy a nevét és azt, amit elmondott nekünk, elküldjük a Nemzeti Továbbirányítási Rendszernek (National Referral Mechanism)?
prompts-consent-support = Szeretné megkapni a támogatást?
prompts-consent-contact = Beleegyezik, hogy egy támogató szervezet kapcsolatba lépjen Önnel?
prompts-consent-police = Beleegyezik, hogy beszéljen a rendőrséggel arról, ami Önnel történt?
prompts-consent-name = Ha nem kéri a támogatást, beleegyezik, hogy beírjuk a nevét az „értesítési kötelezettség” (Duty to Notify) nevű jelentésbe?

## Answers
prompts-answer-yes = Igen
prompts-answer-no = Nem
prompts-answer-unknown = Nem tudom
prompts-answer-decline = Inkább nem mondom
prompts-answer-stop = Abbahagyom

## Goodbye and safe contact
prompts-bye-phone = Biztonságos, ha felhívjuk telefonon?
prompts-bye-message = Biztonságos, ha üzenetet küldünk a telefonjára?
prompts-bye-letter = Biztonságos, ha levelet küldünk Önnek?
prompts-bye-next = Elmondom, mi következik.
prompts-bye-return = Bármikor visszajöhet, és segítséget kérhet.
prompts-bye-thanks = Köszönöm, hogy beszélt velem.

## Rights sheet
prompts-sheet-title = Segítség, amelyet kérhet
prompts-sheet-choice = Ön dönt
prompts-sheet-support = Támogatás
prompts-sheet-share = Ki látja az Ön adatait
prompts-sheet-refuse = Ha nemet mond
prompts-sheet-police = Ön és a rendőrség
prompts-sheet-numbers = Telefonszámok
prompts-sheet-emergency = Ha most veszélyben van, hívja a 999-es számot. A hívás ingyenes.
prompts-sheet-helpline = Segélyvonal azoknak, akiknek mások irányítják az életét, vagy akiket munkára kényszerítenek. Nem kell megmondania a nevét. A hívás ingyenes.
prompts-sheet-salvation = Salvation Army (Üdvhadsereg). Segítség felnőtteknek, akiknek biztonságos helyre van szükségük. A hívás ingyenes.
prompts-sheet-keep = Nem kell magával vinnie ezt a papírt. Csak akkor tartsa meg, ha az biztonságos.

## Buttons and short notes on the screen
prompts-button-listen = Meghallgatás
prompts-button-again = Még egyszer
prompts-button-slower = Lassabban
prompts-button-next = Tovább
prompts-button-back = Vissza
prompts-button-hide = Elrejtés
prompts-button-language = Másik nyelv
prompts-note-silent = Ezen a számítógépen nincs hang ezen a nyelven.
prompts-note-stopped = Abbahagytuk. Nem kell többet mondania.
prompts-note-return = Kérem, adja vissza a képernyőt a rendőrnek.
