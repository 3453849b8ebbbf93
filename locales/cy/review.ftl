# Review of old records.
review-open = Adolygu hen gofnodion i weld pa rai sy’n haeddu ail olwg
review-back = Gosodiadau
review-title = Adolygu hen gofnodion
review-lead = Cofnodion digwyddiadau a throseddau dros fisoedd neu flynyddoedd, wedi’u rhoi yn nhrefn eu blaenoriaeth ar gyfer ail olwg, gyda rhesymau.
review-private = Darllenir y cofnodion ar y cyfrifiadur hwn. Nid oes dim yn ei adael. Ffeil heb ei hamgryptio wrth ymyl y cofnodion yw’r canlyniad: cadwch hi mor ddiogel â nhw.
review-setup = Dewiswch y cofnodion
review-stopped = Wedi stopio. Dewiswch yr un ffeil a’r un colofnau i fynd ymlaen
review-input = Ffeil y cofnodion
review-input-hint = Ffeil CSV â rhes penawdau, neu linellau JSON, er enghraifft /home/analyst/incidents.csv
review-read-columns = Darllen ei cholofnau
review-text-columns = Colofnau i’w darllen
review-choose-text = Ticiwch o leiaf un golofn sy’n cynnwys yr hyn a ddywedwyd neu a welwyd.
review-id-column = Colofn sy’n enwi cofnod
review-id-line = Dim: y llinell yn y ffeil
review-output = Ysgrifennu’r canlyniad, yn nhrefn blaenoriaeth, i’r ffeil hon
review-output-hint = Ffeil CSV. Caiff ffeil â’r enw hwn ei disodli pan fydd yr adolygiad yn gyflawn
review-afresh = Dechrau o’r newydd, hyd yn oed os cafodd adolygiad cynharach o’r ffeil hon ei stopio
review-start = Adolygu’r cofnodion
review-go-on = Mynd ymlaen
review-running = Wrthi’n darllen y cofnodion
review-progress =
    Darllenwyd { $percent }%: { $records ->
        [one] { $records } cofnod
        [two] { $records } gofnod
        [few] { $records } chofnod
        [many] { $records } chofnod
       *[other] { $records } cofnod
    }, { $act } i weithredu arnyn nhw, { $ask } i holi yn eu cylch.
review-stop = Stopio, a pharhau yn nes ymlaen
review-result = Cofnodion sy’n haeddu ail olwg
review-result-about = Gwnaed ar { $day } o dan ganllawiau { $guidance }, o { $file }
review-result-counts =
    { $records ->
        [one] Darllenwyd { $records } cofnod
        [two] Darllenwyd { $records } gofnod
        [few] Darllenwyd { $records } chofnod
        [many] Darllenwyd { $records } chofnod
       *[other] Darllenwyd { $records } cofnod
    }: { $act } yn “Gweithredwch nawr”, { $ask } yn “Holwch ragor”.
review-result-bad =
    { $count ->
        [one] Hepgorwyd { $count } rhes nad oedd modd ei darllen
        [two] Hepgorwyd { $count } res nad oedd modd eu darllen
       *[other] Hepgorwyd { $count } rhes nad oedd modd eu darllen
    }
review-result-file = Y canlyniad cyfan, yn nhrefn blaenoriaeth: { $file }
review-result-limits = Rheswm dros ddarllen y cofnod eto yw tynnu sylw ato, a dim mwy na hynny. Gall cofnod na thynnwyd sylw ato fod am ddioddefwr posibl o hyd: efallai nad yw’r geiriau’n dweud hynny, a dyna’r cyfan.
review-result-first = Dangosir y { $count } cyntaf yma; mae’r cyfan yn y ffeil.
review-print = Argraffu’r crynodeb hwn
review-row = Cofnod { $id } (llinell { $line })
review-row-risk = Efallai fod rhywun mewn perygl
review-bad-not-utf8 = Llinell { $line }: ni ellir ei darllen fel testun
review-bad-columns-differ = Llinell { $line }: colofnau gwahanol i’r rhes penawdau
review-bad-not-json = Llinell { $line }: nid JSON yw hi
review-bad-too-long = Llinell { $line }: yn hirach nag y caiff unrhyw gofnod fod
