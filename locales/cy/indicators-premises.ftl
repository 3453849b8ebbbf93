# Premises: what a building itself shows about the people working or living in it.

indicators-pre-001-title = Cloeon, caeadau a chamerâu nad ydyn nhw’n gweddu i’r lle
indicators-pre-001-means = Nid oes lle mewn busnes cyffredin i osodiadau a wnaed i gadw pobl i mewn, neu i’w gwylio.
indicators-pre-001-ask = Gwiriwch i ba gyfeiriad mae’r cloeon a’r camerâu’n wynebu. Pwy sy’n dal yr allweddi?

indicators-pre-002-title = Arwyddion bod pobl yn cysgu mewn man gwaith
indicators-pre-002-means = Mae gwelyau ymhlith peiriannau neu stoc yn golygu nad oes gan rywun unman arall i fod.
indicators-pre-002-ask = Cyfrwch y gwelyau a chwiliwch am frwsys dannedd a dillad. Pwy sy’n cysgu yma, ac ers pryd?

indicators-pre-003-title = Gosod eiddo mewn ffordd sy’n cuddio pwy sy’n byw yno
indicators-pre-003-means = Mae arian parod, wynebau sy’n newid a drysau caeedig yn gadael i un person lenwi tŷ ag eraill.
indicators-pre-003-ask = Pwy lofnododd, pwy sy’n talu, a phwy a welwyd yn byw yno?

indicators-pre-004-title = Rheolau, cownt gwaith neu enillion wedi’u harddangos i’r gweithwyr
indicators-pre-004-means = Mae rhestrau o ddirwyon, troeon ac enillion yn dangos bod rhywun yn cadw’r sgôr.
indicators-pre-004-ask = Tynnwch lun o’r hyn sydd ar y wal. Pwy ysgrifennodd hyn, a beth sy’n digwydd pan gaiff rheol ei thorri?

indicators-pre-005-title = Seddi, menig neu feinciau wedi’u gwneud i blant
indicators-pre-005-means = Mae pethau a wnaed yn fach yn dangos pwy y disgwylir iddyn nhw eu defnyddio.
indicators-pre-005-ask = Nodwch feintiau a thynnwch luniau. Pwy sy’n eistedd yma?

indicators-pre-006-title = Arian parod yn unig, rhad iawn, llawer o staff ac ychydig o gwsmeriaid
indicators-pre-006-means = Mae prisiau sy’n is na chost cyflogau yn codi’r cwestiwn pwy sy’n talu am y gwaith.
indicators-pre-006-ask = Edrychwch ar brisiau, nifer y staff a’r peiriant cardiau. Pwy sy’n cael tâl, a sut?
indicators-pre-006-caution = Gwan ar ei ben ei hun. Chwiliwch am reolaeth dros y gweithwyr.
