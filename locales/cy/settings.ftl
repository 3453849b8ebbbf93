# Look, language, the hub, this device.

settings-title = Gosodiadau
settings-look = Golwg ac iaith
settings-language = Iaith
settings-language-en-GB = English
settings-language-cy = Cymraeg
settings-size = Maint y testun
settings-size-value = { $size }%
settings-theme = Lliwiau
settings-theme-system = Yr un fath â’r cyfrifiadur
settings-theme-light = Golau
settings-theme-dark = Tywyll

settings-hub = Hyb
settings-hub-enrolled = Mae’r cyfrifiadur hwn wedi’i gofrestru gyda { $name }.
settings-hub-again = Cofrestru gyda hyb arall
settings-hub-why = Mae adroddiadau wedi’u selio yn mynd i hyb eich heddlu. Nes bod y cyfrifiadur hwn wedi’i gofrestru, byddan nhw’n aros yma. Mae angen cyfeiriad a chod untro arnoch gan weinyddwr yr hyb.
settings-hub-url = Cyfeiriad yr hyb
settings-hub-url-hint = Yn dechrau â https://
settings-hub-code = Cod untro
settings-hub-code-hint = Yn gweithio unwaith, am gyfnod byr
settings-hub-enrol = Cofrestru’r cyfrifiadur hwn
settings-words-title = Cymharu geiriau { $name }
settings-words-why = Ffoniwch weinyddwr yr hyb ar rif sy’n hysbys i chi a gadewch iddyn nhw ddarllen eu hwyth gair i chi. Gellir selio ac anfon adroddiadau unwaith y byddwch wedi dweud bod y geiriau yr un fath.
settings-words-same = Mae’r geiriau yr un fath
settings-words-differ = Maen nhw’n wahanol
settings-hub-working = Wrthi’n holi’r hyb…

settings-device = Y cyfrifiadur hwn
settings-key-store = Allwedd y ddyfais ei hun
settings-key-store-os = Cedwir gan y system weithredu
settings-key-store-file = Cedwir mewn ffeil na all ond y cyfrif hwn ei darllen, nid yn storfa allweddi’r system weithredu. Defnyddiwch amgryptio disg lawn hefyd
settings-officers = Swyddogion a sefydlwyd yma
settings-officers-value =
    { $count ->
       *[other] { $count } swyddog
    }
settings-guidance = Fersiwn y canllawiau
settings-law = Y gyfraith ar
settings-version = Fersiwn y rhaglen
