# What an adult reads and hears, in Romanian. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = Aceasta este limba dumneavoastră?

## Hello
prompts-hello-greeting = Bună ziua. Aș vrea să vă ajut.
prompts-hello-screen = Puteți citi aceste cuvinte sau puteți atinge butonul de sunet ca să ascultați.
prompts-hello-slow = Nu este nicio grabă.
prompts-hello-free = Puteți să răspundeți sau să nu răspundeți. Vă puteți opri oricând.
prompts-hello-trouble = Nu faceți nimic rău când vorbiți cu mine.
prompts-hello-interpreter = Caut un interpret care vorbește limba dumneavoastră. Vă rog să așteptați.

## Safe to talk
prompts-safe-alone = Ați vrea să vorbiți fără să fie de față oamenii care au venit cu dumneavoastră?
prompts-safe-place = Simțiți că puteți vorbi în siguranță în acest loc?
prompts-safe-phone = Ar putea cineva să folosească telefonul dumneavoastră ca să vă asculte sau ca să vă găsească?
prompts-safe-companion = Nu le vom cere oamenilor care au venit cu dumneavoastră să traducă.
prompts-safe-woman-interpreter = Ați prefera să traducă o femeie?
prompts-safe-man-interpreter = Ați prefera să traducă un bărbat?

## Needs now (each has a picture)
prompts-need-hurt = Aveți vreo rană sau vreo lovitură?
prompts-need-pain = Vă doare ceva acum?
prompts-need-doctor = Ați vrea să vă vadă un medic?
prompts-need-medicine = Aveți nevoie de medicamente?
prompts-need-thirsty = Ați vrea apă?
prompts-need-hungry = Vă este foame?
prompts-need-cold = Vă este frig?
prompts-need-toilet = Aveți nevoie să mergeți la toaletă?
prompts-need-tired = Aveți nevoie de odihnă?
prompts-need-children = Sunt copii care au nevoie de dumneavoastră acum?
prompts-need-waiting = Vă așteaptă cineva?
prompts-need-woman = Ați prefera să vorbiți cu o femeie din poliție?
prompts-need-man = Ați prefera să vorbiți cu un bărbat din poliție?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Sunteți în pericol acum?
prompts-triage-here = Se află în această clădire sau afară cineva de care vă este frică?
prompts-triage-age = Aveți mai puțin de 18 ani?
prompts-triage-harmed = V-a făcut cineva rău?
prompts-triage-threat = A spus cineva că vă va face rău dumneavoastră sau familiei dumneavoastră?
prompts-triage-tonight = Aveți un loc sigur unde să dormiți la noapte?
prompts-triage-return = Vă este frică să vă întoarceți în locul unde locuiți sau lucrați?
prompts-triage-leave = Puteți pleca din acel loc când vreți?
prompts-triage-papers = Vă ține altcineva pașaportul sau actele de identitate?
prompts-triage-others = Sunt alți oameni în pericol în acel loc?

## Police: what they may and may not do
prompts-police-who = Lucrez la poliție. Mai întâi vreau să știu dacă sunteți în siguranță.
prompts-police-private = Nu le voi spune oamenilor de care vă este frică ce îmi spuneți.
prompts-police-share = Dacă dumneavoastră sau altcineva este în pericol, trebuie să le spun oamenilor care vă pot proteja.
prompts-police-slow = Nu este nevoie să îmi spuneți totul astăzi.
prompts-police-papers = Puteți cere ajutor chiar dacă nu aveți acte de identitate.
prompts-police-law = Dacă cineva v-a obligat să faceți ceva împotriva legii, este posibil ca legea să vă protejeze. Puteți cere să vorbiți mai întâi cu un avocat.
prompts-police-promise = Nu pot să promit ce vor hotărî alte instituții.

## Support: what it is
prompts-nrm-what = În Regatul Unit există sprijin pentru oamenii pe care alții i-au controlat, i-au amenințat sau i-au obligat să muncească. Sistemul guvernului se numește Mecanismul Național de Referire (National Referral Mechanism).
prompts-nrm-first = Mai întâi, o instituție a guvernului citește un raport despre ce vi s-a întâmplat. Ea încearcă să răspundă în 5 zile lucrătoare.
prompts-nrm-days = Dacă răspunsul este „da”, sprijinul durează 30 de zile sau mai mult.
prompts-nrm-final = Mai târziu, instituția ia o decizie finală. Aceasta poate dura multe luni.
prompts-nrm-support = Sprijinul poate cuprinde:
prompts-nrm-place = un loc sigur unde să stați
prompts-nrm-medical = ajutor medical
prompts-nrm-counselling = o persoană pregătită pentru aceasta, cu care să vorbiți despre cum vă simțiți
prompts-nrm-legal = sfaturi juridice
prompts-nrm-money = niște bani
prompts-nrm-choice = Dumneavoastră hotărâți. Puteți spune „da” sau „nu”. Puteți cere timp de gândire.
prompts-nrm-withdraw = Vă puteți răzgândi oricând. Dacă ieșiți din acest sistem, acest sprijin se încheie.
prompts-nrm-police = Nu este nevoie să vorbiți cu poliția ca să primiți acest sprijin.

## Who sees the information
prompts-share-who = Dacă spuneți „da”, Home Office, care face parte din guvern, primește numele dumneavoastră și ce ne-ați spus. Le pot vedea și poliția, primăria și oamenii care vă sprijină.
prompts-share-notice = Puteți întreba cum sunt folosite și păstrate informațiile despre dumneavoastră.

## Duty to Notify
prompts-dtn-what = Dacă spuneți „nu”, trebuie totuși să anunț guvernul că am întâlnit o persoană care poate avea nevoie de ajutor. Acest raport se numește Obligația de a Anunța (Duty to Notify).
prompts-dtn-anonymous = În acel raport nu apare nici numele dumneavoastră, nici data nașterii, nici altceva care să arate cine sunteți.
prompts-dtn-nohelp = Acel raport nu vă aduce sprijin. Puteți cere sprijin mai târziu.

## Your decision (consent)
prompts-consent-understood = Ați înțeles această explicație?
prompts-consent-questions = Aveți întrebări înainte să hotărâți?
prompts-consent-interpreter = Înțelegeți bine ce spune interpretul?
prompts-consent-pressure = Vă spune cineva ce trebuie să răspundeți?
prompts-consent-refer = Sunteți de acord să trimitem numele dumneavoastră și ce ne-ați spus către Mecanismul Național de Referire (National Referral Mechanism)?
prompts-consent-support = Ați vrea să primiți sprijinul?
prompts-consent-contact = Sunteți de acord ca o organizație de sprijin să ia legătura cu dumneavoastră?
prompts-consent-police = Sunteți de acord să vorbiți cu poliția despre ce vi s-a întâmplat?
prompts-consent-name = Dacă nu vreți sprijinul, sunteți de acord să scriem numele dumneavoastră în raportul Obligația de a Anunța (Duty to Notify)?

## Answers
prompts-answer-yes = Da
prompts-answer-no = Nu
prompts-answer-unknown = Nu știu
prompts-answer-decline = Prefer să nu spun
prompts-answer-stop = Oprire

## Goodbye and safe contact
prompts-bye-phone = Vă putem suna la telefon fără pericol?
prompts-bye-message = Vă putem trimite fără pericol un mesaj pe telefon?
prompts-bye-letter = Vă putem trimite fără pericol o scrisoare?
prompts-bye-next = Vă voi spune ce urmează.
prompts-bye-return = Puteți reveni oricând ca să cereți ajutor.
prompts-bye-thanks = Vă mulțumesc că ați vorbit cu mine.

## Rights sheet
prompts-sheet-title = Ajutor pe care îl puteți cere
prompts-sheet-choice = Dumneavoastră hotărâți
prompts-sheet-support = Sprijin
prompts-sheet-share = Cine vede informațiile despre dumneavoastră
prompts-sheet-refuse = Dacă spuneți „nu”
prompts-sheet-police = Dumneavoastră și poliția
prompts-sheet-numbers = Numere de telefon
prompts-sheet-emergency = Dacă sunteți în pericol acum, sunați la 999. Apelul este gratuit.
prompts-sheet-helpline = Linie telefonică de ajutor pentru oamenii care sunt controlați sau obligați să muncească. Nu este nevoie să vă spuneți numele. Apelul este gratuit.
prompts-sheet-salvation = Salvation Army (Armata Salvării). Ajutor pentru adulții care au nevoie de un loc sigur. Apelul este gratuit.
prompts-sheet-keep = Nu este nevoie să luați această foaie cu dumneavoastră. Păstrați-o numai dacă nu este periculos.

## Buttons and short notes on the screen
prompts-button-listen = Ascultați
prompts-button-again = Ascultați din nou
prompts-button-slower = Mai rar
prompts-button-next = Înainte
prompts-button-back = Înapoi
prompts-button-hide = Ascundeți
prompts-button-language = Altă limbă
prompts-note-silent = Pe acest calculator nu există sunet în această limbă.
prompts-note-stopped = Ne-am oprit. Nu este nevoie să mai spuneți nimic.
prompts-note-return = Vă rog să dați ecranul înapoi polițistului.
