# Writing the report: sections, questions, checking, sealing.

report-caption = Adroddiad
report-undecided = Ni ddewiswyd adroddiad eto
report-decide-first = Penderfynu ar yr adroddiad
report-progress = Rhoddwyd { $answered } o’r { $required } ateb sydd eu hangen
report-progress-label = Atebion gofynnol a roddwyd
report-start = Dechrau
report-resume = Mynd ymlaen lle mae rhywbeth ar goll
report-any-order = Neu atebwch y cwestiynau mewn unrhyw drefn.
report-to-check = Gwirio a selio
report-complete = Mae pob ateb gofynnol wedi’i roi.

report-back = Yn ôl i’r holl gwestiynau
report-back-check = Yn ôl at y gwirio
report-position = Cwestiwn { $position } o { $total }
report-continue = Parhau
report-continue-check = Cadw a mynd yn ôl at y gwirio
report-previous = Y cwestiwn blaenorol
report-skip = Ei adael tan yn nes ymlaen
report-saves-itself = Caiff pob ateb ei gadw’n awtomatig. Gallwch adael unrhyw bryd.

report-left =
    { $count ->
       *[other] Mae gennych { $count } nod ar ôl
    }
report-over =
    { $count ->
       *[other] Mae gennych { $count } nod yn ormod
    }
report-date-day = Diwrnod
report-date-month = Mis
report-date-year = Blwyddyn
report-offer = Defnyddio hwn: { $words }
report-not-known = Ddim yn hysbys
# Goes into the report itself, whose reader has English.
report-not-known-text = Not known at the time of this report
report-ticked = Ie

report-check-title = Gwiriwch beth gaiff ei anfon
report-check-missing =
    { $count ->
        [one] { $count } peth i’w wneud cyn y gallwch selio
       *[other] { $count } o bethau i’w gwneud cyn y gallwch selio
    }
report-check-stops =
    { $count ->
        [one] Cywirwch { $count } peth cyn i chi selio
       *[other] Cywirwch { $count } o bethau cyn i chi selio
    }
report-will-send = Beth gaiff ei anfon
report-will-send-lead = Yr atebion hyn, yn union fel y maen nhw yma, a dim arall.
report-nothing-yet = Dim eto.
report-stored-as = Mae’r gwasanaeth swyddogol yn storio rhai nodau’n wahanol:{" "}
report-change = Newid
report-left-out = Beth na chaiff ei anfon, a pham
report-left-out-lead = Mae hyn yn aros ar y cyfrifiadur hwn, wedi’i amgryptio.
report-seal-title = Selio’r adroddiad
report-seal-declare = Hyd eithaf fy ngwybodaeth, dyma’r hyn a ddywedwyd wrthyf a’r hyn a welais. Ar gyfer atgyfeiriad oedolyn, cytunodd y person ar ôl i’r atgyfeiriad gael ei esbonio iddyn nhw.
report-seal-correct = Ni ellir agor na newid adroddiad wedi’i selio, hyd yn oed gennych chi. Os oedd rhywbeth yn anghywir, gallwch anfon cywiriad.
report-seal = Selio ac anfon
report-sealing = Wrthi’n selio…
report-finding-line = { $title }. Said: “{ $words }”
