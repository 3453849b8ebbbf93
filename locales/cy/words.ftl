# Words in a report that could identify somebody, before it is sealed.

# Stands in the report in place of what was left out. No brackets: the official service changes them.
words-mark = (hepgorwyd)
words-title = Geiriau a allai ddangos pwy yw rhywun
words-lead-dtn_anonymous = Ni chytunodd y person i gael ei enwi. Yn ôl y gyfraith, ni chaiff yr hysbysiad hwn ddweud dim sy’n dangos pwy ydyn nhw, ar ei ben ei hun nac ynghyd â ffeithiau eraill: na’u henw, na’u dyddiad geni, nac enw rhywun a ddrwgdybir, nac enw dioddefwr arall.
words-lead-nrm_adult = Mae’r rhain yn ymwneud â phobl eraill. Cadwch yr hyn y mae ei angen ar yr adroddiad hwn, a dim arall.
words-lead-nrm_child = Mae’r rhain yn ymwneud â phobl eraill. Cadwch yr hyn y mae ei angen ar yr adroddiad hwn, a dim arall.
words-lead-dtn_cooperating = Mae’r rhain yn ymwneud â phobl eraill. Cadwch yr hyn y mae ei angen ar yr adroddiad hwn, a dim arall.
words-law = Deddf Caethwasiaeth Fodern 2015, adran 52; Rheoliadau Dyletswydd i Hysbysu 2015, rheoliad 3
words-open =
    { $count ->
        [0] Mae penderfyniad wedi’i wneud am bob darn.
        [one] Mae { $count } darn yn aros am eich penderfyniad.
        [two] Mae { $count } ddarn yn aros am eich penderfyniad.
       *[other] Mae { $count } darn yn aros am eich penderfyniad.
    }
words-barred = Nid yw’r gyfraith yn caniatáu hyn yma. Caiff ei hepgor, beth bynnag y mae’r ateb yn ei ddweud.
words-decide = A ddylai hyn aros yn yr adroddiad?
words-remove = Ei hepgor
words-keep = Ei gadw, am nad yw’n dangos pwy yw neb
words-reason = Pam mae’n rhaid iddo aros
words-reason-hint = Er enghraifft: enw marchnad stryd, nid enw person. Mae’r rheswm yn aros ar y cyfrifiadur hwn.
words-save-reason = Ei gadw
words-kept = Yn aros: { $reason }
words-goes = Caiff ei hepgor
words-change = Penderfynu eto
words-places =
    { $count ->
        [one] Mewn un ateb
        [two] Mewn { $count } le
       *[other] Mewn { $count } lle
    }
words-line = Penderfynu ynghylch “{ $words }”
words-kind-name = Enw
words-kind-possible-name = Gallai fod yn enw
words-kind-birth-date = Dyddiad geni
words-kind-phone = Rhif ffôn
words-kind-email = Cyfeiriad e-bost
words-kind-link = Cyfeiriad gwe neu gyfrif
words-kind-postcode = Cod post
words-kind-address = Cyfeiriad
words-kind-reference = Cyfeirnod neu rif dogfen
words-kind-file-name = Enw ffeil
