# What a child, or a person who may be under 18, reads and hears, in Slovak. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Ahoj. Chcem ti pomôcť.
prompts-child-hello-screen = Môžeš si to prečítať, alebo sa môžeš dotknúť tlačidla so zvukom a počúvať.
prompts-child-hello-free = Môžeš povedať „Neviem“. Môžeš prestať, kedy chceš.
prompts-child-hello-trouble = Nerobíš nič zlé, keď sa so mnou rozprávaš.
prompts-child-hello-police = Pracujem v polícii. Mojou prácou je chrániť deti.
prompts-child-hello-adult = Volám sem dospelého človeka. Jeho úlohou je pomôcť ti.
prompts-child-hello-interpreter = Hľadám niekoho, kto hovorí tvojím jazykom. Prosím, počkaj.

## Safe to talk
prompts-child-safe-alone = Chceš sa rozprávať bez ľudí, ktorí prišli s tebou?
prompts-child-safe-place = Cítiš sa tu bezpečne?

## Needs now (each has a picture)
prompts-child-need-hurt = Máš nejaké zranenie?
prompts-child-need-pain = Bolí ťa teraz niečo?
prompts-child-need-medicine = Potrebuješ lieky?
prompts-child-need-thirsty = Chceš vodu?
prompts-child-need-hungry = Máš hlad?
prompts-child-need-cold = Je ti zima?
prompts-child-need-toilet = Potrebuješ ísť na záchod?
prompts-child-need-tired = Chceš si oddýchnuť?
prompts-child-need-waiting = Čaká na teba niekto?
prompts-child-need-woman = Chceš sa rozprávať so ženou?
prompts-child-need-man = Chceš sa rozprávať s mužom?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Si teraz v nebezpečenstve?
prompts-child-triage-afraid = Bojíš sa niekoho?
prompts-child-triage-here = Je ten človek niekde tu, vnútri alebo vonku?
prompts-child-triage-tonight = Máš dnes v noci kde bezpečne spať?
prompts-child-triage-return = Bojíš sa vrátiť tam, kde bývaš?
prompts-child-triage-children = Sú tam v nebezpečenstve iné deti?
prompts-child-triage-trust = Je niekto dospelý, komu veríš?

## What happens next
prompts-child-next-fault = To, čo ti urobili iní ľudia, nie je tvoja vina.
prompts-child-next-tell = Musím to povedať ľuďom, ktorí chránia deti. Pracujú na miestnom úrade.
prompts-child-next-report = Napíšem aj správu vládnemu úradu, ktorý pomáha deťom a dospelým.
prompts-child-next-office = Úrad si správu prečíta a rozhodne, ako môže pomôcť.
prompts-child-next-decide = O tomto nemusíš rozhodovať ty. Dospelí ťa musia chrániť.
prompts-child-next-ask = Ľudia sa ťa budú pýtať, čo chceš. Vždy sa môžeš na niečo opýtať.
prompts-child-next-guardian = Možno ti bude pomáhať dospelý človek, ktorému hovoríme opatrovník. Opatrovník ti vysvetľuje veci a počúva ťa.
prompts-child-next-private = Ľuďom, ktorých sa bojíš, nepoviem, čo mi hovoríš.
prompts-child-next-slow = Nemusíš mi dnes povedať všetko.

## Goodbye
prompts-child-bye-thanks = Ďakujem ti za rozhovor.
prompts-child-bye-call = Ak si v nebezpečenstve, zavolaj na číslo 999. Hovor je zadarmo.
prompts-child-bye-childline = Môžeš zavolať aj na linku Childline. Hovor je zadarmo. Nemusíš povedať svoje meno.

## Rights sheet
prompts-child-sheet-title = Pomoc pre teba
