# What an adult reads and hears, in Somali. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = Luqaddaadu ma tan baa?

## Hello
prompts-hello-greeting = Salaan. Waxaan rabaa inaan ku caawiyo.
prompts-hello-screen = Waad akhrisan kartaa erayadan, ama taabo badhanka codka oo dhegeyso.
prompts-hello-slow = Looma baahna in la degdego.
prompts-hello-free = Waad jawaabi kartaa, waadna iska dayn kartaa. Mar kasta waad joojin kartaa.
prompts-hello-trouble = Inaad ila hadasho khalad ma aha.
prompts-hello-interpreter = Waxaan raadinayaa turjubaan ku hadla luqaddaada. Fadlan sug.

## Safe to talk
prompts-safe-alone = Ma rabtaa inaad hadasho iyadoo aysan joogin dadka kula yimid?
prompts-safe-place = Ma dareemaysaa ammaan markaad meeshan ku hadlayso?
prompts-safe-phone = Qof ma isticmaali karaa telefoonkaaga si uu hadalkaaga u dhegeysto ama u ogaado halka aad joogto?
prompts-safe-companion = Dadka kula yimid lagama codsan doono inay kuu turjumaan.
prompts-safe-woman-interpreter = Ma jeclaan lahayd turjubaan dumar ah?
prompts-safe-man-interpreter = Ma jeclaan lahayd turjubaan rag ah?

## Needs now (each has a picture)
prompts-need-hurt = Ma dhaawacan tahay?
prompts-need-pain = Hadda xanuun ma dareemaysaa?
prompts-need-doctor = Ma rabtaa inaad dhakhtar aragto?
prompts-need-medicine = Ma u baahan tahay daawo?
prompts-need-thirsty = Ma rabtaa biyo?
prompts-need-hungry = Ma gaajaysan tahay?
prompts-need-cold = Ma dareemaysaa qabow?
prompts-need-toilet = Ma u baahan tahay inaad musqusha tagto?
prompts-need-tired = Ma u baahan tahay inaad nasato?
prompts-need-children = Ma jiraan carruur hadda kuu baahan?
prompts-need-waiting = Ma jiraa qof ku sugaya?
prompts-need-woman = Ma jeclaan lahayd inaad la hadasho haweeney boolis ah?
prompts-need-man = Ma jeclaan lahayd inaad la hadasho nin boolis ah?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Hadda khatar ma ku jirtaa?
prompts-triage-here = Qof aad ka baqayso ma joogaa dhismahan ama bannaanka?
prompts-triage-age = Ma ka yar tahay 18 sano?
prompts-triage-harmed = Ma jiraa qof ku waxyeeleeyay?
prompts-triage-threat = Ma jiraa qof sheegay inuu waxyeello u geysan doono adiga ama qoyskaaga?
prompts-triage-tonight = Caawa ma haysataa meel ammaan ah oo aad seexato?
prompts-triage-return = Ma ka baqaysaa inaad ku noqoto meesha aad ku nooshahay ama aad ka shaqayso?
prompts-triage-leave = Meeshaas ma ka bixi kartaa marka aad rabto?
prompts-triage-papers = Qof kale ma hayaa baasaboorkaaga ama warqadahaaga aqoonsiga?
prompts-triage-others = Meeshaas ma joogaan dad kale oo khatar ku jira?

## Police: what they may and may not do
prompts-police-who = Waxaan u shaqeeyaa booliska. Marka hore, waxaan rabaa inaan ogaado inaad ammaan tahay iyo in kale.
prompts-police-private = Waxa aad ii sheegto uma sheegi doono dadka aad ka baqayso.
prompts-police-share = Haddii adiga ama qof kale uu khatar ku jiro, waa inaan u sheegaa dadka idin ilaalin kara.
prompts-police-slow = Qasab kuguma aha inaad maanta wax walba ii sheegto.
prompts-police-papers = Waad codsan kartaa caawimaad xataa haddii aadan haysan warqado aqoonsi.
prompts-police-law = Haddii uu qof kugu qasbay inaad samayso wax sharcigu diidayo, waxaa laga yaabaa in sharcigu ku ilaaliyo. Waxaad codsan kartaa inaad marka hore qareen la hadasho.
prompts-police-promise = Kuuma ballanqaadi karo waxa ay xafiisyada kale go’aansan doonaan.

## Support: what it is
prompts-nrm-what = Boqortooyada Midowday waxaa ka jirta taageero loogu talagalay dadka ay dad kale xakameeyeen, u hanjabeen ama ku qasbeen inay shaqeeyaan. Nidaamkan dawladda waxaa la yiraahdaa Nidaamka Gudbinta Qaranka (National Referral Mechanism).
prompts-nrm-first = Marka hore, xafiis dawladeed ayaa akhriya warbixin ku saabsan wixii kugu dhacay. Wuxuu isku dayaa inuu ku jawaabo 5 maalmood oo shaqo gudahood.
prompts-nrm-days = Haddii jawaabtu haa tahay, taageeradu waxay socotaa 30 maalmood ama ka badan.
prompts-nrm-final = Kadib, xafiisku wuxuu gaaraa go’aanka ugu dambeeya. Arrintani waxay qaadan kartaa bilo badan.
prompts-nrm-support = Taageerada waxaa ka mid noqon kara:
prompts-nrm-place = meel ammaan ah oo aad joogto
prompts-nrm-medical = daryeel caafimaad
prompts-nrm-counselling = qof tababaran oo aad kala hadasho dareenkaaga
prompts-nrm-legal = talo sharci
prompts-nrm-money = xoogaa lacag ah
prompts-nrm-choice = Adigaa go’aanka iska leh. Waxaad oran kartaa haa ama maya. Waxaad codsan kartaa waqti aad ku fikirto.
prompts-nrm-withdraw = Mar kasta waad beddeli kartaa go’aankaaga. Haddii aad nidaamka ka baxdo, taageeradani way dhammaanaysaa.
prompts-nrm-police = Si aad taageeradan u hesho, qasab kuguma aha inaad booliska la hadasho.

## Who sees the information
prompts-share-who = Haddii aad haa tiraahdo, Home Office, oo dawladda ka tirsan, ayaa helaya magacaaga iyo waxa aad noo sheegtay. Booliska, dawladda hoose iyo dadka ku taageera ayaa sidoo kale arki kara.
prompts-share-notice = Waxaad weydiin kartaa sida macluumaadkaaga loo isticmaalo iyo sida loo kaydiyo.

## Duty to Notify
prompts-dtn-what = Haddii aad maya tiraahdo, weli waa inaan dawladda u sheegaa inaan la kulmay qof laga yaabo inuu caawimaad u baahan yahay. Warbixintan waxaa la yiraahdaa Waajibka Ogeysiinta (Duty to Notify).
prompts-dtn-anonymous = Warbixintaas kuma qorna magacaaga, taariikhda dhalashadaada ama wax kale oo muujinaya qofka aad tahay.
prompts-dtn-nohelp = Warbixintaasi taageero kuuma keenayso. Mar dambe waad codsan kartaa taageero.

## Your decision (consent)
prompts-consent-understood = Ma fahantay sharraxaaddan?
prompts-consent-questions = Ma qabtaa su’aalo ka hor inta aadan go’aansan?
prompts-consent-interpreter = Si fiican ma u fahmaysaa turjubaanka?
prompts-consent-pressure = Ma jiraa qof kuu sheegaya waxa ay tahay inaad ku jawaabto?
prompts-consent-refer = Ma oggoshahay inaan magacaaga iyo waxa aad noo sheegtay u dirno Nidaamka Gudbinta Qaranka (National Referral Mechanism)?
prompts-consent-support = Ma rabtaa inaad taageerada hesho?
prompts-consent-contact = Ma oggoshahay in urur taageero bixiya uu kula soo xiriiro?
prompts-consent-police = Ma oggoshahay inaad booliska kala hadasho wixii kugu dhacay?
prompts-consent-name = Haddii aadan rabin taageerada, ma oggoshahay inaan magacaaga ku qorno warbixinta Waajibka Ogeysiinta (Duty to Notify)?

## Answers
prompts-answer-yes = Haa
prompts-answer-no = Maya
prompts-answer-unknown = Ma garanayo
prompts-answer-decline = Ma jecli inaan sheego
prompts-answer-stop = Jooji

## Goodbye and safe contact
prompts-bye-phone = Ma ammaan baa in telefoonka lagugu soo waco?
prompts-bye-message = Ma ammaan baa in fariin loo soo diro telefoonkaaga?
prompts-bye-letter = Ma ammaan baa in warqad laguu soo diro?
prompts-bye-next = Waxaan kuu sheegi doonaa waxa xiga.
prompts-bye-return = Mar kasta waad soo noqon kartaa oo waad codsan kartaa caawimaad.
prompts-bye-thanks = Waad ku mahadsan tahay inaad ila hadashay.

## Rights sheet
prompts-sheet-title = Caawimaad aad codsan karto
prompts-sheet-choice = Adigaa go’aanka iska leh
prompts-sheet-support = Taageerada
prompts-sheet-share = Cidda arkaysa macluumaadkaaga
prompts-sheet-refuse = Haddii aad maya tiraahdo
prompts-sheet-police = Adiga iyo booliska
prompts-sheet-numbers = Nambarrada telefoonka
prompts-sheet-emergency = Haddii aad hadda khatar ku jirto, wac 999. Wicitaanku waa bilaash.
prompts-sheet-helpline = Khadka caawinta ee dadka la xakameeyo ama shaqo lagu qasbo. Qasab ma aha inaad magacaaga sheegto. Wicitaanku waa bilaash.
prompts-sheet-salvation = The Salvation Army. Caawimaad loogu talagalay dadka waaweyn ee u baahan meel ammaan ah. Wicitaanku waa bilaash.
prompts-sheet-keep = Qasab ma aha inaad warqaddan qaadato. Hayso keliya haddii ay ammaan kuu tahay.

## Buttons and short notes on the screen
prompts-button-listen = Dhegeyso
prompts-button-again = Mar kale dhegeyso
prompts-button-slower = Tartiib uga dhig
prompts-button-next = Ku xiga
prompts-button-back = Dib u noqo
prompts-button-hide = Qari
prompts-button-language = Luqad kale
prompts-note-silent = Kombiyuutarkan kuma jiro codka luqaddan.
prompts-note-stopped = Waan joojinnay. Qasab ma aha inaad wax kale sheegto.
prompts-note-return = Fadlan shaashadda u celi qofka booliska ah.
