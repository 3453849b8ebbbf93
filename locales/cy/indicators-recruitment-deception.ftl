# Signs in how it began: what was promised, by whom, and what it turned into.

indicators-rec-001-title = Nid y swydd a addawyd oedd hi
indicators-rec-001-means = Cynnig ffug yw’r ffordd y deuir â llawer o bobl i le lle gellir eu rheoli.
indicators-rec-001-ask = Beth ddywedwyd wrthoch chi fyddai’r gwaith, a beth oedd y gwaith pan gyrhaeddoch chi?

indicators-rec-002-title = Nid y lle na’r cyflogwr a addawyd
indicators-rec-002-means = Mae cael eu cludo i le arall neu eu pasio i gyflogwr arall yn gadael person heb gynllun a heb help.
indicators-rec-002-ask = Ble ac i bwy roeddech chi’n disgwyl gweithio, a ble daethoch chi yn y diwedd?

indicators-rec-003-title = Y tâl ymhell o’r hyn a addawyd
indicators-rec-003-means = Mae bwlch mawr rhwng yr addewid a’r tâl yn awgrymu mai abwyd oedd yr addewid.
indicators-rec-003-ask = Faint ddywedwyd wrthoch chi y byddech chi’n ei ennill, a faint rydych chi wedi’i gael?

indicators-rec-004-title = Oriau, llety neu amodau’n gwbl wahanol i’r disgrifiad
indicators-rec-004-means = Mae gweld popeth yn wahanol ar ôl cyrraedd, heb ffordd yn ôl, yn gwneud i bobl dderbyn yr hyn na fydden nhw byth wedi’i dderbyn.
indicators-rec-004-ask = Sut mae’r lle rydych chi’n byw ac yn gweithio yn cymharu â’r hyn a ddywedwyd wrthoch chi?

indicators-rec-005-title = Contract wedi newid, neu wedi’i lofnodi heb ei ddeall
indicators-rec-005-means = Nid yw papur na allai person ei ddarllen, neu a newidiodd ar ôl cyrraedd, yn gytundeb.
indicators-rec-005-ask = Beth lofnodoch chi, ym mha iaith, a gan bwy mae nawr?

indicators-rec-006-title = Rhywun wedi dweud bod y fisa neu’r papurau mewn trefn
indicators-rec-006-means = Mae pobl sy’n dysgu wedyn fod eu papurau’n anghywir yn ein hofni ni ac yn dibynnu ar y rhai a’u trefnodd.
indicators-rec-006-ask = Beth ddywedwyd wrthoch chi am eich fisa neu eich papurau, a gan bwy?

indicators-rec-007-title = Addo priodas, mabwysiadu neu deulu na ddaeth byth
indicators-rec-007-means = Gall addewid o berthyn ddod â pherson i waith di-dâl neu gamdriniaeth y tu ôl i ddrysau caeedig.
indicators-rec-007-ask = Beth ddywedwyd wrthoch chi fyddai eich bywyd yma, a sut mae pethau wedi troi allan?

indicators-rec-008-title = Addo ysgol neu hyfforddiant, ond eu rhoi i weithio
indicators-rec-008-means = Mae rhieni a phobl ifanc yn cytuno i fynd i ffwrdd i ddysgu, a gwaith yw’r hyn a gânt.
indicators-rec-008-ask = Beth ddaethoch chi yma i’w ddysgu, a beth rydych chi’n ei wneud ar ddiwrnod cyffredin?

indicators-rec-009-title = Wedi’u recriwtio ar-lein gan rywun nad oedden nhw wedi cwrdd â nhw
indicators-rec-009-means = Nid yw cynnig gan ddieithryn drwy neges yn costio dim i’w wneud ac mae’n anodd ei olrhain.
indicators-rec-009-ask = Sut clywsoch chi am hyn gyntaf, a gan bwy?

indicators-rec-010-title = Rhywun wedi talu am y daith ac eisiau’r arian yn ôl mewn gwaith
indicators-rec-010-means = Gall tocyn a brynwyd fel cymwynas droi’n bris y mae’n rhaid i’r person weithio i’w dalu.
indicators-rec-010-ask = Pwy dalodd am eich taith, a beth ofynnon nhw amdano yn gyfnewid?

indicators-rec-011-title = Wedi’u cymryd, eu gwerthu neu eu rhoi mewn priodas yn erbyn eu hewyllys
indicators-rec-011-means = Caiff person a brynwyd neu a roddwyd i ffwrdd ei drin fel eiddo a gall hynny ddigwydd iddo eto.
indicators-rec-011-ask = Sut daethoch chi i fod gyda’r bobl hyn, a pha lais oedd gennych chi yn y peth?

indicators-rec-012-title = Wedi’u brifo neu wedi dioddef camfanteisio ar y ffordd yma
indicators-rec-012-means = Gall yr hyn a ddigwyddodd mewn gwledydd eraill ar y daith ddal y person o hyd drwy ofn neu ddyled.
indicators-rec-012-ask = Beth ddigwyddodd i chi ar y daith, os ydych chi’n teimlo y gallwch chi ddweud wrtha i?

indicators-rec-013-title = Partner newydd a’u symudodd ac a’u llywiodd i hyn
indicators-rec-013-means = Defnyddir serch i fynd â rhywun oddi wrth bobl y mae’n eu hadnabod ac yna i wneud arian ohono.
indicators-rec-013-ask = Sut gwnaethoch chi gwrdd, a sut daethoch chi i fyw a gweithio yma?

indicators-rec-014-title = Anrhegion yn gyntaf, yna dweud wrthyn nhw am dalu’n ôl
indicators-rec-014-means = Mae’r hyn a oedd yn edrych fel caredigrwydd yn troi’n ddyled, ac anaml y mae pobl ifanc yn ei weld yn dod.
indicators-rec-014-ask = Beth maen nhw wedi’i roi i chi, a beth maen nhw wedi’i ofyn gennych chi ers hynny?
