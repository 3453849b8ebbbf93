# What a child, or a person who may be under 18, reads and hears, in Albanian. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Përshëndetje. Dua të të ndihmoj.
prompts-child-hello-screen = Mund ta lexosh këtë, ose mund të prekësh butonin e zërit për të dëgjuar.
prompts-child-hello-free = Mund të thuash „Nuk e di”. Mund të ndalosh kur të duash.
prompts-child-hello-trouble = Nuk ke bërë asgjë të keqe që flet me mua.
prompts-child-hello-police = Unë punoj për policinë. Puna ime është t’i mbroj fëmijët.
prompts-child-hello-adult = Po i kërkoj një të rrituri të vijë këtu. Ai person e ka për detyrë të të ndihmojë.
prompts-child-hello-interpreter = Po kërkoj një njeri që flet gjuhën tënde. Të lutem, prit.

## Safe to talk
prompts-child-safe-alone = A dëshiron të flasësh pa njerëzit që erdhën me ty?
prompts-child-safe-place = A ndihesh në siguri këtu?

## Needs now (each has a picture)
prompts-child-need-hurt = A je lënduar?
prompts-child-need-pain = A të dhemb diçka tani?
prompts-child-need-medicine = A ke nevojë për ilaçe?
prompts-child-need-thirsty = A dëshiron ujë?
prompts-child-need-hungry = A ke uri?
prompts-child-need-cold = A ke ftohtë?
prompts-child-need-toilet = A ke nevojë të shkosh në tualet?
prompts-child-need-tired = A je lodhur?
prompts-child-need-waiting = A po të pret dikush?
prompts-child-need-woman = A dëshiron të flasësh me një grua?
prompts-child-need-man = A dëshiron të flasësh me një burrë?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = A je në rrezik tani?
prompts-child-triage-afraid = A ke frikë nga dikush?
prompts-child-triage-here = A është ai person këtu ose jashtë?
prompts-child-triage-tonight = A ke një vend të sigurt për të fjetur sonte?
prompts-child-triage-return = A ke frikë të kthehesh në vendin ku jeton?
prompts-child-triage-children = A ka fëmijë të tjerë në rrezik atje?
prompts-child-triage-trust = A ka ndonjë të rritur që i beson?

## What happens next
prompts-child-next-fault = Nuk e ke ti fajin për atë që të kanë bërë të tjerët.
prompts-child-next-tell = Duhet t’u tregoj njerëzve që i mbrojnë fëmijët. Ata punojnë në bashki ose në komunë.
prompts-child-next-report = Do të shkruaj edhe një raport për një zyrë të qeverisë që ndihmon fëmijë dhe të rritur.
prompts-child-next-office = Zyra e lexon raportin dhe vendos si mund të ndihmojë.
prompts-child-next-decide = Nuk është e nevojshme ta vendosësh ti këtë. Të rriturit duhet të të mbrojnë.
prompts-child-next-ask = Do të të pyesin çfarë dëshiron ti. Ti mund të bësh pyetje gjithmonë.
prompts-child-next-guardian = Mund të të ndihmojë një i rritur që quhet kujdestar. Kujdestari t’i shpjegon gjërat dhe të dëgjon.
prompts-child-next-private = Ato që më thua nuk do t’ua tregoj njerëzve nga të cilët ke frikë.
prompts-child-next-slow = Nuk është e nevojshme të më tregosh gjithçka sot.

## Goodbye
prompts-child-bye-thanks = Faleminderit që fole me mua.
prompts-child-bye-call = Nëse je në rrezik, telefono numrin 999. Telefonata është falas.
prompts-child-bye-childline = Mund të telefonosh edhe Childline. Telefonata është falas. Nuk është e nevojshme ta thuash emrin.

## Rights sheet
prompts-child-sheet-title = Ndihmë për ty
