# What a child, or a person who may be under 18, reads and hears, in Somali. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Salaan. Waxaan rabaa inaan ku caawiyo.
prompts-child-hello-screen = Tan waad akhrisan kartaa, ama taabo badhanka codka si aad u dhegeysato.
prompts-child-hello-free = Waxaad oran kartaa “Ma garanayo”. Waad joojin kartaa markaad rabto.
prompts-child-hello-trouble = Inaad ila hadasho khalad ma aha.
prompts-child-hello-police = Waxaan u shaqeeyaa booliska. Shaqadaydu waa inaan carruurta ammaankooda ilaaliyo.
prompts-child-hello-adult = Waxaan codsanayaa in qof weyn halkan yimaado. Shaqada qofkaas waa inuu ku caawiyo.
prompts-child-hello-interpreter = Waxaan raadinayaa qof ku hadla luqaddaada. Fadlan sug.

## Safe to talk
prompts-child-safe-alone = Ma rabtaa inaad hadasho iyadoo aysan joogin dadka kula yimid?
prompts-child-safe-place = Halkan ma ku dareemaysaa ammaan?

## Needs now (each has a picture)
prompts-child-need-hurt = Ma dhaawacan tahay?
prompts-child-need-pain = Hadda meel ma ku xanuunaysaa?
prompts-child-need-medicine = Ma u baahan tahay daawo?
prompts-child-need-thirsty = Ma rabtaa biyo?
prompts-child-need-hungry = Ma gaajaysan tahay?
prompts-child-need-cold = Ma dareemaysaa qabow?
prompts-child-need-toilet = Ma u baahan tahay inaad musqusha tagto?
prompts-child-need-tired = Ma daalan tahay?
prompts-child-need-waiting = Ma jiraa qof ku sugaya?
prompts-child-need-woman = Ma rabtaa inaad haweeney la hadasho?
prompts-child-need-man = Ma rabtaa inaad nin la hadasho?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Hadda khatar ma ku jirtaa?
prompts-child-triage-afraid = Ma jiraa qof aad ka baqayso?
prompts-child-triage-here = Qofkaas ma joogaa halkan ama bannaanka?
prompts-child-triage-tonight = Caawa ma haysataa meel ammaan ah oo aad seexato?
prompts-child-triage-return = Ma ka baqaysaa inaad ku noqoto meesha aad ku nooshahay?
prompts-child-triage-children = Halkaas ma joogaan carruur kale oo khatar ku jira?
prompts-child-triage-trust = Ma jiraa qof weyn oo aad ku kalsoon tahay?

## What happens next
prompts-child-next-fault = Wixii dadka kale kugu sameeyeen adigu khalad kuma lihid.
prompts-child-next-tell = Waa inaan u sheegaa dadka carruurta ilaaliya. Waxay u shaqeeyaan dawladda hoose.
prompts-child-next-report = Sidoo kale waxaan warbixin u qori doonaa xafiis dawladeed oo caawiya carruurta iyo dadka waaweyn.
prompts-child-next-office = Xafiisku warbixinta wuu akhriyaa, wuxuuna go’aansadaa sida uu u caawin karo.
prompts-child-next-decide = Qasab kuguma aha inaad tan go’aansato. Dadka waaweyn waa inay ku ilaaliyaan.
prompts-child-next-ask = Dadku waxay ku weydiin doonaan waxa aad rabto. Mar kasta su’aal waad weydiin kartaa.
prompts-child-next-guardian = Waxaa laga yaabaa inuu ku caawiyo qof weyn oo loo yaqaan mas’uulka carruurta. Mas’uulkaas arrimaha wuu kuu sharxaa, wuuna ku dhegeystaa.
prompts-child-next-private = Waxa aad ii sheegto uma sheegi doono dadka aad ka baqayso.
prompts-child-next-slow = Qasab kuguma aha inaad maanta wax walba ii sheegto.

## Goodbye
prompts-child-bye-thanks = Waad ku mahadsan tahay inaad ila hadashay.
prompts-child-bye-call = Haddii aad khatar ku jirto, wac 999. Wicitaanku waa bilaash.
prompts-child-bye-childline = Waxaad kaloo wici kartaa Childline. Wicitaanku waa bilaash. Qasab ma aha inaad magacaaga sheegto.

## Rights sheet
prompts-child-sheet-title = Caawimaad adiga laguugu talagalay
