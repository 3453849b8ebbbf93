# What a child, or a person who may be under 18, reads and hears, in Hungarian. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Szia. Segíteni szeretnék neked.
prompts-child-hello-screen = Elolvashatod ezt, vagy megérintheted a hang gombját, és meghallgathatod.
prompts-child-hello-free = Mondhatod azt, hogy „Nem tudom”. Abbahagyhatod, amikor akarod.
prompts-child-hello-trouble = Nem csinálsz semmi rosszat azzal, hogy velem beszélsz.
prompts-child-hello-police = A rendőrségnél dolgozom. Az a dolgom, hogy a gyerekek biztonságban legyenek.
prompts-child-hello-adult = Megkérek egy felnőttet, hogy jöjjön ide. Neki az a dolga, hogy segítsen neked.
prompts-child-hello-interpreter = Keresek valakit, aki beszéli a nyelvedet. Kérlek, várj.

## Safe to talk
prompts-child-safe-alone = Szeretnél azok nélkül beszélni, akik veled jöttek?
prompts-child-safe-place = Biztonságban érzed magad itt?

## Needs now (each has a picture)
prompts-child-need-hurt = Megsérültél?
prompts-child-need-pain = Fáj most valamid?
prompts-child-need-medicine = Szükséged van gyógyszerre?
prompts-child-need-thirsty = Kérsz vizet?
prompts-child-need-hungry = Éhes vagy?
prompts-child-need-cold = Fázol?
prompts-child-need-toilet = Ki kell menned a vécére?
prompts-child-need-tired = Fáradt vagy?
prompts-child-need-waiting = Vár téged valaki?
prompts-child-need-woman = Szeretnél egy nővel beszélni?
prompts-child-need-man = Szeretnél egy férfival beszélni?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Veszélyben vagy most?
prompts-child-triage-afraid = Félsz valakitől?
prompts-child-triage-here = Itt van valahol az az ember, bent vagy kint?
prompts-child-triage-tonight = Van ma éjszakára biztonságos hely, ahol aludhatsz?
prompts-child-triage-return = Félsz visszamenni oda, ahol laksz?
prompts-child-triage-children = Veszélyben vannak ott más gyerekek?
prompts-child-triage-trust = Van olyan felnőtt, akiben megbízol?

## What happens next
prompts-child-next-fault = Nem a te hibád, amit mások tettek veled.
prompts-child-next-tell = El kell mondanom azoknak, akik a gyerekekre vigyáznak. Ők az önkormányzatnál dolgoznak.
prompts-child-next-report = Írok egy jelentést is egy állami hivatalnak, amely gyerekeknek és felnőtteknek segít.
prompts-child-next-office = A hivatal elolvassa a jelentést, és eldönti, hogyan tud segíteni.
prompts-child-next-decide = Ezt nem neked kell eldöntened. A felnőtteknek kell vigyázniuk rád.
prompts-child-next-ask = Meg fogják kérdezni, hogy te mit szeretnél. Te is bármikor kérdezhetsz.
prompts-child-next-guardian = Lehet, hogy segít majd neked egy felnőtt, akit gyámnak hívnak. A gyám elmagyarázza a dolgokat, és meghallgat téged.
prompts-child-next-private = Nem mondom el azoknak, akiktől félsz, hogy mit mondasz nekem.
prompts-child-next-slow = Nem kell ma mindent elmondanod nekem.

## Goodbye
prompts-child-bye-thanks = Köszönöm, hogy beszéltél velem.
prompts-child-bye-call = Ha veszélyben vagy, hívd a 999-es számot. A hívás ingyenes.
prompts-child-bye-childline = Felhívhatod a Childline segélyvonalat is. A hívás ingyenes. Nem kell megmondanod a nevedet.

## Rights sheet
prompts-child-sheet-title = Segítség neked
