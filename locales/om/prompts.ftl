# What an adult reads and hears, in Oromo. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = Afaan keessan isa kanaa?

## Hello
prompts-hello-greeting = Akkam jirtu. Isin gargaaruun barbaada.
prompts-hello-screen = Barreeffama kana dubbisuu dandeessu, yookaan mallattoo sagalee tuqaatii dhaggeeffadhaa.
prompts-hello-slow = Ariifachuun hin barbaachisu.
prompts-hello-free = Deebisuu ni dandeessu, dhiisuus ni dandeessu. Yeroo barbaaddanitti dhaabuu ni dandeessu.
prompts-hello-trouble = Na waliin haasa’uun keessan balleessaa miti.
prompts-hello-interpreter = Turjumaana afaan keessan dubbatu barbaadaan jira. Maaloo, eegaa.

## Safe to talk
prompts-safe-alone = Namoonni isin waliin dhufan osoo hin jiraatin haasa’uu barbaadduu?
prompts-safe-place = Bakka kanatti yeroo haasoftan nageenyi isinitti dhaga’amaa?
prompts-safe-phone = Namni biraa bilbila keessan fayyadamee isin dhaggeeffachuu yookaan bakka jirtan beekuu danda’aa?
prompts-safe-companion = Namoonni isin waliin dhufan akka isiniif turjumaana ta’an hin gaafataman.
prompts-safe-woman-interpreter = Turjumaana dubartii filattuu?
prompts-safe-man-interpreter = Turjumaana dhiiraa filattuu?

## Needs now (each has a picture)
prompts-need-hurt = Qaamni keessan miidhameeraa?
prompts-need-pain = Amma dhukkubbiin isinitti dhaga’amaa?
prompts-need-doctor = Doktora arguu barbaadduu?
prompts-need-medicine = Qorichi isin barbaachisaa?
prompts-need-thirsty = Bishaan barbaadduu?
prompts-need-hungry = Beelli isin qabeeraa?
prompts-need-cold = Qorri isinitti dhaga’amaa?
prompts-need-toilet = Mana fincaanii dhaquu barbaadduu?
prompts-need-tired = Boqonnaan isin barbaachisaa?
prompts-need-children = Ijoolleen amma isin barbaadan jiruu?
prompts-need-waiting = Namni isin eegaa jiru jiraa?
prompts-need-woman = Poolisii dubartii waliin haasa’uu filattuu?
prompts-need-man = Poolisii dhiiraa waliin haasa’uu filattuu?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Amma balaa keessa jirtuu?
prompts-triage-here = Namni isin sodaattan gamoo kana keessa yookaan ala jiraa?
prompts-triage-age = Umurii waggaa 18 gadii qabduu?
prompts-triage-harmed = Namni isin miidhe jiraa?
prompts-triage-threat = Namni isin yookaan maatii keessan nan miidha jedhe jiraa?
prompts-triage-tonight = Halkan har’aa bakka nagaa itti raftan qabduu?
prompts-triage-return = Bakka jiraattanitti yookaan bakka hojjettanitti deebi’uu ni sodaattuu?
prompts-triage-leave = Yeroo barbaaddanitti bakka sanaa ba’uu dandeessuu?
prompts-triage-papers = Paaspoortiin yookaan waraqaan eenyummaa keessan harka nama biraa jiraa?
prompts-triage-others = Bakka sanatti namoonni biroo balaa keessa jiruu?

## Police: what they may and may not do
prompts-police-who = Ani waajjira poolisiittan hojjedha. Jalqaba, nagaa ta’uu fi dhiisuu keessan beekuun barbaada.
prompts-police-private = Waan natti himtan namoota isin sodaattanitti hin himu.
prompts-police-share = Isin yookaan namni biraa yoo balaa keessa jiraattan, namoota isin eeguu danda’anitti himuun qaba.
prompts-police-slow = Har’a waan hunda natti himuun dirqama miti.
prompts-police-papers = Waraqaa eenyummaa yoo hin qabaanne illee gargaarsa gaafachuu ni dandeessu.
prompts-police-law = Namni yoo waan seerri dhorku akka hojjettan isin dirqisiise, tarii seerri isin eeguu danda’a. Dura abukaattoo waliin haasa’uu gaafachuu ni dandeessu.
prompts-police-promise = Waajjiroonni biroo maal akka murteessan waadaa isiniif galuu hin danda’u.

## Support: what it is
prompts-nrm-what = Yunaayitid Kingidam keessatti, namoota warra birootiin to’ataman, doorsifaman yookaan dirqiin hojjechiifamaniif deeggarsi jira. Sirni mootummaa kun Sirna Dabarsa Biyyaalessaa (National Referral Mechanism) jedhama.
prompts-nrm-first = Jalqaba, waajjirri mootummaa gabaasa waan isin irra ga’e ibsu dubbisa. Guyyoota hojii 5 keessatti deebisuuf yaala.
prompts-nrm-days = Deebiin isaa eeyyee yoo ta’e, deeggarsichi guyyaa 30 yookaan isaa ol tura.
prompts-nrm-final = Booda, waajjirichi murtii dhumaa kenna. Kun ji’oota hedduu fudhachuu danda’a.
prompts-nrm-support = Deeggarsi kun kan armaan gadii qabaachuu danda’a:
prompts-nrm-place = bakka nagaa itti turtan
prompts-nrm-medical = yaala fayyaa
prompts-nrm-counselling = nama leenji’e kan waa’ee miira keessanii waliin haasoftan
prompts-nrm-legal = gorsa seeraa
prompts-nrm-money = maallaqa xiqqoo
prompts-nrm-choice = Murtiin kan keessan. Eeyyee yookaan lakki jechuu dandeessu. Yeroo itti yaaddan gaafachuu dandeessu.
prompts-nrm-withdraw = Yeroo barbaaddanitti yaada keessan jijjiiruu dandeessu. Sirnicha keessaa yoo baatan, deeggarsi kun ni dhaabata.
prompts-nrm-police = Deeggarsa kana argachuuf poolisii waliin haasa’uun dirqama miti.

## Who sees the information
prompts-share-who = Yoo eeyyee jettan, Home Office, kan qaama mootummaa ta’e, maqaa keessanii fi waan nutti himtan ni argata. Poolisiin, bulchiinsi magaalaa fi namoonni isin deeggaran illee arguu danda’u.
prompts-share-notice = Odeeffannoon keessan akkamitti hojii irra akka ooluu fi akkamitti akka kaa’amu gaafachuu dandeessu.

## Duty to Notify
prompts-dtn-what = Yoo lakki jettan illee, nama tarii gargaarsi isa barbaachisu tokko arguu koo mootummaatti himuun qaba. Gabaasni kun Dirqama Beeksisuu (Duty to Notify) jedhama.
prompts-dtn-anonymous = Gabaasni sun maqaa keessan, guyyaa dhaloota keessanii yookaan waan eenyu akka taatan agarsiisu kamiyyuu hin qabu.
prompts-dtn-nohelp = Gabaasni sun deeggarsa isiniif hin fidu. Booda deeggarsa gaafachuu dandeessu.

## Your decision (consent)
prompts-consent-understood = Ibsi kun isiniif galeeraa?
prompts-consent-questions = Osoo hin murteessin dura gaaffii qabduu?
prompts-consent-interpreter = Wanti turjumaanni jedhu sirriitti isiniif galaa?
prompts-consent-pressure = Namni maal deebisuu akka qabdan isinitti himaa jiru jiraa?
prompts-consent-refer = Maqaa keessanii fi waan nutti himtan gara Sirna Dabarsa Biyyaalessaa (National Referral Mechanism) akka erginu ni eeyyamtuu?
prompts-consent-support = Deeggarsa kana argachuu barbaadduu?
prompts-consent-contact = Dhaabbanni deeggarsa kennu tokko akka isin quunnamu ni eeyyamtuu?
prompts-consent-police = Waan isin irra ga’e irratti poolisii waliin haasa’uuf walii galtuu?
prompts-consent-name = Deeggarsicha yoo hin barbaanne, maqaa keessan gabaasa Dirqama Beeksisuu (Duty to Notify) irratti akka barreessinu ni eeyyamtuu?

## Answers
prompts-answer-yes = Eeyyee
prompts-answer-no = Lakki
prompts-answer-unknown = Hin beeku
prompts-answer-decline = Himuu dhiisuun filadha
prompts-answer-stop = Dhaabaa

## Goodbye and safe contact
prompts-bye-phone = Isiniif bilbiluun nagaadhaa?
prompts-bye-message = Bilbila keessanitti ergaa erguun nagaadhaa?
prompts-bye-letter = Xalayaa isiniif erguun nagaadhaa?
prompts-bye-next = Itti aansee maal akka ta’u isinittan hima.
prompts-bye-return = Yeroo barbaaddanitti deebitanii gargaarsa gaafachuu dandeessu.
prompts-bye-thanks = Na waliin haasa’uu keessaniif galatoomaa.

## Rights sheet
prompts-sheet-title = Gargaarsa gaafachuu dandeessan
prompts-sheet-choice = Murtiin kan keessan
prompts-sheet-support = Deeggarsa
prompts-sheet-share = Namoota odeeffannoo keessan argan
prompts-sheet-refuse = Yoo lakki jettan
prompts-sheet-police = Isinii fi poolisii
prompts-sheet-numbers = Lakkoofsota bilbilaa
prompts-sheet-emergency = Amma balaa keessa yoo jiraattan, 999 irratti bilbilaa. Bilbiluun kaffaltii hin qabu.
prompts-sheet-helpline = Bilbila gargaarsaa namoota to’ataman yookaan dirqiin hojjechiifamaniif. Maqaa keessan himuun dirqama miti. Bilbiluun kaffaltii hin qabu.
prompts-sheet-salvation = The Salvation Army. Gargaarsa ga’eessota bakki nagaa isaan barbaachisuuf. Bilbiluun kaffaltii hin qabu.
prompts-sheet-keep = Waraqaa kana fudhattanii deemuun dirqama miti. Isiniif nagaa yoo ta’e qofa of biratti qabadhaa.

## Buttons and short notes on the screen
prompts-button-listen = Dhaggeeffadhaa
prompts-button-again = Ammas dhaggeeffadhaa
prompts-button-slower = Caalaa suuta
prompts-button-next = Itti aanu
prompts-button-back = Duubatti
prompts-button-hide = Dhoksaa
prompts-button-language = Afaan biraa
prompts-note-silent = Kompiitara kana irra sagaleen afaan kanaa hin jiru.
prompts-note-stopped = Dhaabneerra. Kana caalaa waan tokko illee dubbachuun dirqama miti.
prompts-note-return = Maaloo, iskiriinii kana poolisiitti deebisaa.
