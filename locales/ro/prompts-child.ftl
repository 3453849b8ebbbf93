# What a child, or a person who may be under 18, reads and hears, in Romanian. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Bună. Vreau să te ajut.
prompts-child-hello-screen = Poți citi ce scrie aici sau poți atinge butonul de sunet ca să asculți.
prompts-child-hello-free = Poți spune „Nu știu”. Te poți opri când vrei.
prompts-child-hello-trouble = Nu faci nimic rău când vorbești cu mine.
prompts-child-hello-police = Lucrez la poliție. Treaba mea este să îi apăr pe copii.
prompts-child-hello-adult = Rog un adult să vină aici. Treaba acelui adult este să te ajute.
prompts-child-hello-interpreter = Caut pe cineva care vorbește limba ta. Te rog să aștepți.

## Safe to talk
prompts-child-safe-alone = Vrei să vorbești fără să fie de față oamenii care au venit cu tine?
prompts-child-safe-place = Te simți în siguranță aici?

## Needs now (each has a picture)
prompts-child-need-hurt = Ai vreo rană sau vreo lovitură?
prompts-child-need-pain = Te doare ceva acum?
prompts-child-need-medicine = Ai nevoie de medicamente?
prompts-child-need-thirsty = Vrei apă?
prompts-child-need-hungry = Ți-e foame?
prompts-child-need-cold = Ți-e frig?
prompts-child-need-toilet = Ai nevoie să mergi la toaletă?
prompts-child-need-tired = Ai nevoie de odihnă?
prompts-child-need-waiting = Te așteaptă cineva?
prompts-child-need-woman = Vrei să vorbești cu o femeie?
prompts-child-need-man = Vrei să vorbești cu un bărbat?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Ești în pericol acum?
prompts-child-triage-afraid = Ți-e frică de cineva?
prompts-child-triage-here = Este acea persoană pe aici, înăuntru sau afară?
prompts-child-triage-tonight = Ai un loc sigur unde să dormi la noapte?
prompts-child-triage-return = Ți-e frică să te întorci în locul unde locuiești?
prompts-child-triage-children = Sunt alți copii în pericol acolo?
prompts-child-triage-trust = Există un adult în care ai încredere?

## What happens next
prompts-child-next-fault = Ce ți-au făcut alții nu este vina ta.
prompts-child-next-tell = Trebuie să le spun oamenilor care îi apără pe copii. Ei lucrează la primărie.
prompts-child-next-report = Voi scrie și un raport către o instituție a guvernului care îi ajută pe copii și pe adulți.
prompts-child-next-office = Instituția citește raportul și hotărăște cum poate ajuta.
prompts-child-next-decide = Nu este nevoie să hotărăști tu asta. Adulții trebuie să aibă grijă să fii în siguranță.
prompts-child-next-ask = Oamenii te vor întreba ce vrei tu. Poți pune oricând o întrebare.
prompts-child-next-guardian = Poate te va ajuta un adult căruia i se spune tutore. Tutorele îți explică lucrurile și te ascultă.
prompts-child-next-private = Nu le voi spune oamenilor de care ți-e frică ce îmi spui.
prompts-child-next-slow = Nu este nevoie să îmi spui totul astăzi.

## Goodbye
prompts-child-bye-thanks = Îți mulțumesc că ai vorbit cu mine.
prompts-child-bye-call = Dacă ești în pericol, sună la 999. Apelul este gratuit.
prompts-child-bye-childline = Poți suna și la Childline. Apelul este gratuit. Nu este nevoie să îți spui numele.

## Rights sheet
prompts-child-sheet-title = Ajutor pentru tine
