# What a child, or a person who may be under 18, reads and hears, in Lithuanian. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Labas. Noriu tau padėti.
prompts-child-hello-screen = Gali tai perskaityti arba paliesti garso mygtuką ir klausytis.
prompts-child-hello-free = Gali sakyti „Nežinau“. Gali sustoti, kada nori.
prompts-child-hello-trouble = Tu nedarai nieko blogo, kai kalbiesi su manimi.
prompts-child-hello-police = Aš dirbu policijoje. Mano darbas – saugoti vaikus.
prompts-child-hello-adult = Kviečiu čia ateiti suaugusį žmogų. To žmogaus darbas – tau padėti.
prompts-child-hello-interpreter = Ieškau žmogaus, kuris kalba tavo kalba. Prašau palaukti.

## Safe to talk
prompts-child-safe-alone = Ar norėtum kalbėtis be žmonių, kurie atėjo su tavimi?
prompts-child-safe-place = Ar jautiesi čia saugiai?

## Needs now (each has a picture)
prompts-child-need-hurt = Ar turi žaizdų ar sumušimų?
prompts-child-need-pain = Ar tau dabar ką nors skauda?
prompts-child-need-medicine = Ar tau reikia vaistų?
prompts-child-need-thirsty = Ar norėtum vandens?
prompts-child-need-hungry = Ar nori valgyti?
prompts-child-need-cold = Ar tau šalta?
prompts-child-need-toilet = Ar tau reikia į tualetą?
prompts-child-need-tired = Ar nori pailsėti?
prompts-child-need-waiting = Ar tavęs kas nors laukia?
prompts-child-need-woman = Ar norėtum kalbėtis su moterimi?
prompts-child-need-man = Ar norėtum kalbėtis su vyru?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Ar tau dabar gresia pavojus?
prompts-child-triage-afraid = Ar bijai kokio nors žmogaus?
prompts-child-triage-here = Ar tas žmogus kur nors čia, viduje arba lauke?
prompts-child-triage-tonight = Ar turi saugią vietą, kur šiąnakt miegoti?
prompts-child-triage-return = Ar bijai grįžti ten, kur gyveni?
prompts-child-triage-children = Ar ten yra kitų vaikų, kuriems gresia pavojus?
prompts-child-triage-trust = Ar yra suaugęs žmogus, kuriuo pasitiki?

## What happens next
prompts-child-next-fault = Tai, ką tau padarė kiti žmonės, nėra tavo kaltė.
prompts-child-next-tell = Privalau pasakyti žmonėms, kurie saugo vaikus. Jie dirba savivaldybėje.
prompts-child-next-report = Aš taip pat parašysiu pranešimą vyriausybės įstaigai, kuri padeda vaikams ir suaugusiesiems.
prompts-child-next-office = Įstaiga perskaito pranešimą ir nusprendžia, kaip ji gali padėti.
prompts-child-next-decide = Tau nereikia to spręsti. Suaugusieji privalo tave saugoti.
prompts-child-next-ask = Žmonės klaus, ko tu nori. Tu visada gali klausti.
prompts-child-next-guardian = Tau gali padėti suaugęs žmogus, kuris vadinamas globėju. Globėjas viską paaiškina ir tave išklauso.
prompts-child-next-private = Žmonėms, kurių bijai, nepasakysiu, ką man sakai.
prompts-child-next-slow = Šiandien nebūtina man visko papasakoti.

## Goodbye
prompts-child-bye-thanks = Ačiū, kad su manimi kalbėjaisi.
prompts-child-bye-call = Jeigu tau gresia pavojus, skambink 999. Skambutis nemokamas.
prompts-child-bye-childline = Taip pat gali paskambinti į Childline. Skambutis nemokamas. Savo vardo sakyti nebūtina.

## Rights sheet
prompts-child-sheet-title = Pagalba tau
