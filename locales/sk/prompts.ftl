# What an adult reads and hears, in Slovak. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = Je toto váš jazyk?

## Hello
prompts-hello-greeting = Dobrý deň. Chcem vám pomôcť.
prompts-hello-screen = Tieto slová si môžete prečítať, alebo sa môžete dotknúť tlačidla so zvukom a počúvať.
prompts-hello-slow = Nemusíte sa ponáhľať.
prompts-hello-free = Môžete odpovedať alebo neodpovedať. Kedykoľvek môžete prestať.
prompts-hello-trouble = Nerobíte nič zlé, keď sa so mnou rozprávate.
prompts-hello-interpreter = Hľadám tlmočníka, ktorý hovorí vaším jazykom. Prosím, počkajte.

## Safe to talk
prompts-safe-alone = Chceli by ste sa rozprávať bez ľudí, ktorí prišli s vami?
prompts-safe-place = Cítite sa bezpečne, keď sa rozprávate na tomto mieste?
prompts-safe-phone = Mohol by niekto použiť váš telefón, aby vás odpočúval alebo aby vás našiel?
prompts-safe-companion = Ľudí, ktorí prišli s vami, nebudeme žiadať, aby tlmočili.
prompts-safe-woman-interpreter = Chceli by ste radšej, aby tlmočila žena?
prompts-safe-man-interpreter = Chceli by ste radšej, aby tlmočil muž?

## Needs now (each has a picture)
prompts-need-hurt = Máte nejaké zranenie?
prompts-need-pain = Bolí vás teraz niečo?
prompts-need-doctor = Chceli by ste, aby vás pozrel lekár?
prompts-need-medicine = Potrebujete lieky?
prompts-need-thirsty = Chceli by ste vodu?
prompts-need-hungry = Máte hlad?
prompts-need-cold = Je vám zima?
prompts-need-toilet = Potrebujete ísť na toaletu?
prompts-need-tired = Potrebujete si oddýchnuť?
prompts-need-children = Sú niekde deti, ktoré vás teraz potrebujú?
prompts-need-waiting = Čaká na vás niekto?
prompts-need-woman = Chceli by ste sa radšej rozprávať so ženou z polície?
prompts-need-man = Chceli by ste sa radšej rozprávať s mužom z polície?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Ste teraz v nebezpečenstve?
prompts-triage-here = Je v tejto budove alebo vonku niekto, koho sa bojíte?
prompts-triage-age = Máte menej ako 18 rokov?
prompts-triage-harmed = Ublížil vám niekto?
prompts-triage-threat = Povedal niekto, že ublíži vám alebo vašej rodine?
prompts-triage-tonight = Máte dnes v noci kde bezpečne spať?
prompts-triage-return = Bojíte sa vrátiť tam, kde bývate alebo pracujete?
prompts-triage-leave = Môžete z toho miesta odísť, kedy chcete?
prompts-triage-papers = Má niekto iný u seba váš pas alebo doklady totožnosti?
prompts-triage-others = Sú na tom mieste v nebezpečenstve iní ľudia?

## Police: what they may and may not do
prompts-police-who = Pracujem v polícii. Najprv chcem vedieť, či ste v bezpečí.
prompts-police-private = Ľuďom, ktorých sa bojíte, nepoviem, čo mi hovoríte.
prompts-police-share = Ak ste vy alebo niekto iný v nebezpečenstve, musím to povedať ľuďom, ktorí vás môžu ochrániť.
prompts-police-slow = Nemusíte mi dnes povedať všetko.
prompts-police-papers = O pomoc môžete požiadať, aj keď nemáte doklady totožnosti.
prompts-police-law = Ak vás niekto prinútil urobiť niečo proti zákonu, zákon vás môže chrániť. Môžete požiadať, aby ste sa najprv porozprávali s právnikom.
prompts-police-promise = Nemôžem sľúbiť, ako rozhodnú iné úrady.

## Support: what it is
prompts-nrm-what = V Spojenom kráľovstve existuje podpora pre ľudí, ktorých iní ovládali, ktorým sa vyhrážali alebo ktorých nútili pracovať. Tento vládny systém sa volá Národný referenčný mechanizmus (National Referral Mechanism).
prompts-nrm-first = Najprv si vládny úrad prečíta správu o tom, čo sa vám stalo. Úrad sa snaží odpovedať do 5 pracovných dní.
prompts-nrm-days = Ak je odpoveď „áno“, podpora trvá 30 dní alebo dlhšie.
prompts-nrm-final = Neskôr úrad prijme konečné rozhodnutie. Môže to trvať mnoho mesiacov.
prompts-nrm-support = Podpora môže zahŕňať:
prompts-nrm-place = bezpečné miesto, kde môžete bývať
prompts-nrm-medical = lekársku pomoc
prompts-nrm-counselling = rozhovory s vyškoleným človekom o tom, ako sa cítite
prompts-nrm-legal = právne rady
prompts-nrm-money = nejaké peniaze
prompts-nrm-choice = Rozhodujete vy. Môžete povedať „áno“ alebo „nie“. Môžete požiadať o čas na rozmyslenie.
prompts-nrm-withdraw = Kedykoľvek si to môžete rozmyslieť. Ak z tohto systému odídete, táto podpora sa skončí.
prompts-nrm-police = Aby ste dostali túto podporu, nemusíte sa rozprávať s políciou.

## Who sees the information
prompts-share-who = Ak poviete „áno“, Home Office, ktorý je súčasťou vlády, dostane vaše meno a to, čo ste nám povedali. Môže to vidieť aj polícia, miestny úrad a ľudia, ktorí vám pomáhajú.
prompts-share-notice = Môžete sa opýtať, ako sa používajú a uchovávajú informácie o vás.

## Duty to Notify
prompts-dtn-what = Ak poviete „nie“, aj tak musím vláde oznámiť, že som v kontakte s človekom, ktorý možno potrebuje pomoc. Táto správa sa volá Oznamovacia povinnosť (Duty to Notify).
prompts-dtn-anonymous = V tej správe nie je vaše meno, dátum narodenia ani nič, čo by ukázalo, kto ste.
prompts-dtn-nohelp = Tá správa vám neprinesie podporu. O podporu môžete požiadať neskôr.

## Your decision (consent)
prompts-consent-understood = Porozumeli ste tomuto vysvetleniu?
prompts-consent-questions = Máte otázky, skôr než sa rozhodnete?
prompts-consent-interpreter = Rozumiete dobre tlmočeniu?
prompts-consent-pressure = Hovorí vám niekto, čo musíte odpovedať?
prompts-consent-refer = Súhlasíte s tým, aby sme vaše meno a to, čo ste nám povedali, poslali do systému Národný referenčný mechanizmus (National Referral Mechanism)?
prompts-consent-support = Chceli by ste dostať podporu?
prompts-consent-contact = Súhlasíte s tým, aby sa s vami spojila organizácia, ktorá poskytuje podporu?
prompts-consent-police = Súhlasíte s tým, že sa budete s políciou rozprávať o tom, čo sa vám stalo?
prompts-consent-name = Ak podporu nechcete, súhlasíte s tým, aby sme vaše meno uviedli v správe Oznamovacia povinnosť (Duty to Notify)?

## Answers
prompts-answer-yes = Áno
prompts-answer-no = Nie
prompts-answer-unknown = Neviem
prompts-answer-decline = Radšej nepoviem
prompts-answer-stop = Prestať

## Goodbye and safe contact
prompts-bye-phone = Je bezpečné zavolať vám?
prompts-bye-message = Je bezpečné poslať vám správu na telefón?
prompts-bye-letter = Je bezpečné poslať vám list?
prompts-bye-next = Poviem vám, čo bude ďalej.
prompts-bye-return = Kedykoľvek môžete prísť znova a požiadať o pomoc.
prompts-bye-thanks = Ďakujem, že ste sa so mnou rozprávali.

## Rights sheet
prompts-sheet-title = Pomoc, o ktorú môžete požiadať
prompts-sheet-choice = Rozhodujete vy
prompts-sheet-support = Podpora
prompts-sheet-share = Kto vidí informácie o vás
prompts-sheet-refuse = Ak poviete „nie“
prompts-sheet-police = Vy a polícia
prompts-sheet-numbers = Telefónne čísla
prompts-sheet-emergency = Ak ste teraz v nebezpečenstve, zavolajte na číslo 999. Hovor je bezplatný.
prompts-sheet-helpline = Linka pomoci pre ľudí, ktorých niekto ovláda alebo núti pracovať. Nemusíte povedať svoje meno. Hovor je bezplatný.
prompts-sheet-salvation = Salvation Army (Armáda spásy). Pomoc pre dospelých, ktorí potrebujú bezpečné miesto. Hovor je bezplatný.
prompts-sheet-keep = Tento papier si nemusíte brať so sebou. Nechajte si ho, len ak je to bezpečné.

## Buttons and short notes on the screen
prompts-button-listen = Vypočuť
prompts-button-again = Vypočuť znova
prompts-button-slower = Pomalšie
prompts-button-next = Ďalej
prompts-button-back = Späť
prompts-button-hide = Skryť
prompts-button-language = Iný jazyk
prompts-note-silent = Na tomto počítači nie je zvuk v tomto jazyku.
prompts-note-stopped = Prestali sme. Nemusíte už nič hovoriť.
prompts-note-return = Prosím, vráťte obrazovku policajtovi alebo policajtke.
