# The record of an adult’s consent.

consent-how = Sut cafodd ei esbonio?
consent-how-read = Fe wnaethon nhw ei ddarllen eu hunain
consent-how-heard = Fe wnaethon nhw ei glywed
consent-how-interpreted = Cyfieithydd ar y pryd a’i rhoddodd yn eu hiaith nhw
consent-capacity = A allan nhw benderfynu hyn drostyn nhw eu hunain nawr?
consent-capacity-hint = Cymerwch eu bod yn gallu, oni bai bod rheswm dros amau a allan nhw. Mae effaith diod, cyffuriau, sioc a blinder llwyr yn mynd heibio: arhoswch a gofynnwch eto os gallwch.
consent-capacity-yes = Gallan
consent-capacity-doubt = Rwy’n amau a allan nhw, hyd yn oed gyda help
consent-capacity-advice =
    Gofynnwch eto’n nes ymlaen, gyda phob help, os gall aros.
    Os na allan nhw benderfynu hyn nawr, gellir gwneud atgyfeiriad er eu lles pennaf. Holwch y cyngor, meddyg, a theulu nad ydyn nhw’n rhan o’r peth, ac ysgrifennwch pwy benderfynodd a pham.
consent-best-interests = Y penderfyniad er eu lles pennaf
consent-best-interests-hint = Pwy benderfynodd, pwy gafodd eu holi, a pham. Er enghraifft: gofal cymdeithasol oedolion, y meddyg ar alwad
consent-taken-by = Pwy gymerodd yr ateb
consent-taken-at = Pryd y rhoddwyd yr ateb
consent-script = Pa eiriad a ddefnyddiwyd
consent-basis = Ar beth mae’r ateb yn dibynnu
consent-language-tag = Cod yr iaith
consent-message-set = Fersiwn y geiriad a gyfieithwyd
consent-review-state = Adolygiad o’r geiriad a gyfieithwyd
consent-record = Cymerwyd yr ateb { $when } gan { $by }. Geiriad: { $script }.
consent-withdrawn = Fe wnaethon nhw newid eu meddwl yn nes ymlaen
consent-withdrawn-lead = Gallan nhw dynnu’n ôl unrhyw bryd. Rhowch wybod i’r awdurdod cymwys; os nad yw’r adroddiad wedi’i selio eto, newidiwch yr ateb uchod.
consent-withdrawn-when = Pryd y dywedon nhw hynny, ac wrth bwy
consent-withdrawn-done = Beth a wnaed
