# What an adult reads and hears, in Lithuanian. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = Ar tai Jūsų kalba?

## Hello
prompts-hello-greeting = Laba diena. Norėčiau Jums padėti.
prompts-hello-screen = Galite perskaityti šiuos žodžius arba paliesti garso mygtuką ir klausytis.
prompts-hello-slow = Skubėti nereikia.
prompts-hello-free = Galite atsakyti arba neatsakyti. Bet kada galite sustoti.
prompts-hello-trouble = Jūs nedarote nieko blogo, kai kalbatės su manimi.
prompts-hello-interpreter = Ieškau vertėjo žodžiu, kuris kalba Jūsų kalba. Prašau palaukti.

## Safe to talk
prompts-safe-alone = Ar norėtumėte kalbėtis be žmonių, kurie atėjo su Jumis?
prompts-safe-place = Ar jaučiatės saugiai, kai kalbamės šioje vietoje?
prompts-safe-phone = Ar kas nors galėtų pasinaudoti Jūsų telefonu, kad slapta Jūsų klausytųsi arba Jus surastų?
prompts-safe-companion = Žmonių, kurie atėjo su Jumis, neprašysime būti vertėjais.
prompts-safe-woman-interpreter = Ar labiau norėtumėte, kad vertėja būtų moteris?
prompts-safe-man-interpreter = Ar labiau norėtumėte, kad vertėjas būtų vyras?

## Needs now (each has a picture)
prompts-need-hurt = Ar turite žaizdų ar sumušimų?
prompts-need-pain = Ar Jums dabar ką nors skauda?
prompts-need-doctor = Ar norėtumėte, kad Jus apžiūrėtų gydytojas?
prompts-need-medicine = Ar Jums reikia vaistų?
prompts-need-thirsty = Ar norėtumėte vandens?
prompts-need-hungry = Ar norite valgyti?
prompts-need-cold = Ar Jums šalta?
prompts-need-toilet = Ar Jums reikia į tualetą?
prompts-need-tired = Ar Jums reikia pailsėti?
prompts-need-children = Ar yra vaikų, kuriems Jūsų dabar reikia?
prompts-need-waiting = Ar Jūsų kas nors laukia?
prompts-need-woman = Ar labiau norėtumėte kalbėtis su moterimi iš policijos?
prompts-need-man = Ar labiau norėtumėte kalbėtis su vyru iš policijos?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Ar Jums dabar gresia pavojus?
prompts-triage-here = Ar šiame pastate arba lauke yra žmogus, kurio bijote?
prompts-triage-age = Ar Jums mažiau kaip 18 metų?
prompts-triage-harmed = Ar kas nors Jus nuskriaudė?
prompts-triage-threat = Ar kas nors sakė, kad nuskriaus Jus arba Jūsų šeimą?
prompts-triage-tonight = Ar turite saugią vietą, kur šiąnakt miegoti?
prompts-triage-return = Ar bijote grįžti ten, kur gyvenate arba dirbate?
prompts-triage-leave = Ar galite išeiti iš tos vietos, kada norite?
prompts-triage-papers = Ar kas nors kitas laiko Jūsų pasą arba asmens dokumentus?
prompts-triage-others = Ar toje vietoje yra kitų žmonių, kuriems gresia pavojus?

## Police: what they may and may not do
prompts-police-who = Aš dirbu policijoje. Pirmiausia noriu sužinoti, ar Jums niekas negresia.
prompts-police-private = Žmonėms, kurių bijote, nepasakysiu, ką Jūs man sakote.
prompts-police-share = Jeigu Jums arba kam nors kitam gresia pavojus, privalau pasakyti žmonėms, kurie gali Jus apsaugoti.
prompts-police-slow = Šiandien nebūtina man visko papasakoti.
prompts-police-papers = Galite prašyti pagalbos, net jeigu neturite asmens dokumentų.
prompts-police-law = Jeigu kas nors Jus privertė pažeisti įstatymą, įstatymas gali Jus ginti. Galite paprašyti pirmiausia pasikalbėti su advokatu.
prompts-police-promise = Negaliu pažadėti, ką nuspręs kitos įstaigos.

## Support: what it is
prompts-nrm-what = Jungtinėje Karalystėje yra parama žmonėms, kuriuos kiti kontroliavo, kuriems grasino arba kuriuos vertė dirbti. Ši vyriausybės sistema vadinama Nacionaliniu nukreipimo mechanizmu (National Referral Mechanism).
prompts-nrm-first = Pirmiausia vyriausybės įstaiga perskaito pranešimą apie tai, kas Jums atsitiko. Įstaiga stengiasi atsakyti per 5 darbo dienas.
prompts-nrm-days = Jeigu atsakymas yra „taip“, parama trunka 30 dienų arba ilgiau.
prompts-nrm-final = Vėliau įstaiga priima galutinį sprendimą. Tai gali užtrukti daug mėnesių.
prompts-nrm-support = Parama gali būti tokia:
prompts-nrm-place = saugi vieta, kur galima apsistoti
prompts-nrm-medical = medicinos pagalba
prompts-nrm-counselling = pokalbiai su specialistu apie tai, kaip jaučiatės
prompts-nrm-legal = teisiniai patarimai
prompts-nrm-money = šiek tiek pinigų
prompts-nrm-choice = Sprendžiate Jūs. Galite pasakyti „taip“ arba „ne“. Galite paprašyti laiko pagalvoti.
prompts-nrm-withdraw = Bet kada galite persigalvoti. Jeigu pasitrauksite iš sistemos, ši parama baigsis.
prompts-nrm-police = Kad gautumėte šią paramą, kalbėtis su policija nebūtina.

## Who sees the information
prompts-share-who = Jeigu pasakysite „taip“, vyriausybės įstaiga Home Office gaus Jūsų vardą, pavardę ir tai, ką mums papasakojote. Tai taip pat gali matyti policija, savivaldybė ir žmonės, kurie Jums padeda.
prompts-share-notice = Galite paklausti, kaip naudojama ir saugoma informacija apie Jus.

## Duty to Notify
prompts-dtn-what = Jeigu pasakysite „ne“, vis tiek privalau pranešti vyriausybei, kad sutikau žmogų, kuriam galbūt reikia pagalbos. Toks pranešimas vadinamas „Pareiga pranešti“ (Duty to Notify).
prompts-dtn-anonymous = Tame pranešime nėra Jūsų vardo, pavardės, gimimo datos ir nieko, kas rodytų, kas Jūs esate.
prompts-dtn-nohelp = Tas pranešimas Jums paramos nesuteikia. Paramos galite paprašyti vėliau.

## Your decision (consent)
prompts-consent-understood = Ar supratote šį paaiškinimą?
prompts-consent-questions = Ar turite klausimų, kol dar nenusprendėte?
prompts-consent-interpreter = Ar gerai suprantate vertėją?
prompts-consent-pressure = Ar kas nors Jums sako, ką turite atsakyti?
prompts-consent-refer = Ar sutinkate, kad Jūsų vardą, pavardę ir tai, ką mums papasakojote, nusiųstume į Nacionalinį nukreipimo mechanizmą (National Referral Mechanism)?
prompts-consent-support = Ar norėtumėte gauti paramą?
prompts-consent-contact = Ar sutinkate, kad su Jumis susisiektų paramos organizacija?
prompts-consent-police = Ar sutinkate kalbėtis su policija apie tai, kas Jums atsitiko?
prompts-consent-name = Jeigu paramos nenorite, ar sutinkate, kad pranešime „Pareiga pranešti“ (Duty to Notify) įrašytume Jūsų vardą ir pavardę?

## Answers
prompts-answer-yes = Taip
prompts-answer-no = Ne
prompts-answer-unknown = Nežinau
prompts-answer-decline = Nenorėčiau sakyti
prompts-answer-stop = Sustoti

## Goodbye and safe contact
prompts-bye-phone = Ar saugu Jums skambinti telefonu?
prompts-bye-message = Ar saugu siųsti Jums žinutę į telefoną?
prompts-bye-letter = Ar saugu siųsti Jums laišką?
prompts-bye-next = Pasakysiu Jums, kas bus toliau.
prompts-bye-return = Galite bet kada sugrįžti ir paprašyti pagalbos.
prompts-bye-thanks = Ačiū, kad su manimi kalbėjotės.

## Rights sheet
prompts-sheet-title = Pagalba, kurios galite prašyti
prompts-sheet-choice = Sprendžiate Jūs
prompts-sheet-support = Parama
prompts-sheet-share = Kas mato informaciją apie Jus
prompts-sheet-refuse = Jeigu pasakysite „ne“
prompts-sheet-police = Jūs ir policija
prompts-sheet-numbers = Telefono numeriai
prompts-sheet-emergency = Jeigu Jums dabar gresia pavojus, skambinkite 999. Skambutis nemokamas.
prompts-sheet-helpline = Pagalbos linija žmonėms, kuriuos kiti kontroliuoja arba verčia dirbti. Savo vardo sakyti nebūtina. Skambutis nemokamas.
prompts-sheet-salvation = Salvation Army (Išganymo armija). Pagalba suaugusiesiems, kuriems reikia saugios vietos. Skambutis nemokamas.
prompts-sheet-keep = Šio lapo pasiimti nebūtina. Pasilikite jį tik tada, jeigu tai saugu.

## Buttons and short notes on the screen
prompts-button-listen = Klausyti
prompts-button-again = Dar kartą
prompts-button-slower = Lėčiau
prompts-button-next = Toliau
prompts-button-back = Atgal
prompts-button-hide = Slėpti
prompts-button-language = Kita kalba
prompts-note-silent = Šiame kompiuteryje nėra garso šia kalba.
prompts-note-stopped = Sustojome. Daugiau nieko sakyti nereikia.
prompts-note-return = Prašau grąžinti ekraną policijos pareigūnui.
