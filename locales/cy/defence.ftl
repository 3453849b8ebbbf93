# Section 45: what to consider, and whom to tell.

defence-title = Os gallen nhw fod dan amheuaeth
defence-lead = Gall fod amddiffyniad gan rywun a orfodwyd i gyflawni trosedd (Deddf Caethwasiaeth Fodern 2015, adran 45). Nid chi sy’n penderfynu hynny. Eich gwaith chi yw gofalu ei fod yn cael ei ystyried.
defence-act = Yr hyn y gellid eu hamau ohono
defence-act-hint = Mewn geiriau plaen, er enghraifft: gofalu am blanhigion canabis mewn tŷ dan glo
defence-date = Pryd y cafodd ei wneud
defence-date-hint = Y rhestr o droseddau eithriedig a ddefnyddir yw’r un a oedd mewn grym ar y diwrnod hwnnw
defence-age = A oedden nhw o dan 18 oed pan gafodd ei wneud?
defence-tests = Beth mae’r gyfraith yn ei ofyn
defence-no-test = Nid oedd yr amddiffyniad mewn grym ar y diwrnod hwnnw. Rhowch wybod i’r ymchwilydd a’r CPS yr un fath.
defence-search = A yw’r drosedd ar y rhestr o droseddau eithriedig?
defence-search-hint =
    { $count ->
        [one] Chwiliwch drwy { $count } cofnod mewn grym ar { $date }
        [two] Chwiliwch drwy’r { $count } gofnod mewn grym ar { $date }
        [few] Chwiliwch drwy’r { $count } chofnod mewn grym ar { $date }
        [many] Chwiliwch drwy’r { $count } chofnod mewn grym ar { $date }
       *[other] Chwiliwch drwy’r { $count } cofnod mewn grym ar { $date }
    }
defence-found =
    { $count ->
        [0] Nid oes dim ar y rhestr yn cyfateb i’r geiriau hyn. Rhowch gynnig ar air arall cyn dibynnu ar hynny.
        [two] Mae { $count } gofnod yn cyfateb
        [few] Mae { $count } chofnod yn cyfateb
        [many] Mae { $count } chofnod yn cyfateb
       *[other] Mae { $count } cofnod yn cyfateb
    }
defence-as-of = Darllenwyd y rhestr yn y testun fel yr oedd ar { $date }. Gwiriwch a fu newidiadau wedi hynny.
defence-outcome = Beth i’w wneud
defence-outcome-words = Ystyriwch adran 45 a rhowch wybod i’r ymchwilydd a’r CPS, hyd yn oed pan fydd y drosedd ar y rhestr: maen nhw’n dal i bwyso a mesur budd y cyhoedd. Atgyfeiriwch y person yr un fath.
defence-told = I bwy y rhoddwyd gwybod, a phryd
defence-told-hint = Yr ymchwilydd a’r CPS
