# Demeanour: how a person carries themselves, answers and watches the people around them.

indicators-dem-001-title = Yn ofnus neu’n wyliadwrus o gwmpas un person
indicators-dem-001-means = Gall ofn sy’n codi pan fydd un person gerllaw neu’n cael ei enwi bwyntio at y sawl sy’n rheoli.
indicators-dem-001-ask = Sut rydych chi’n teimlo pan fydd y person hwnnw o gwmpas, a beth rydych chi’n meddwl y bydden nhw’n ei wneud?

indicators-dem-002-title = Atebion fel pe baen nhw wedi’u dysgu ar gof
indicators-dem-002-means = Yn aml, bydd pobl y dywedir wrthyn nhw beth i’w ddweud wrth swyddogion yn ei ailadrodd yn yr un geiriau.
indicators-dem-002-ask = Dywedwch wrtha i am ddiwrnod cyffredin, o’r adeg rydych chi’n deffro nes i chi gysgu.

indicators-dem-003-title = Bylchau neu newidiadau yn yr hanes
indicators-dem-003-means = Mae ofn a thrawma’n tarfu ar y cof, felly mae hanes toredig yn gyffredin ymhlith pobl sy’n dweud y gwir.
indicators-dem-003-ask = Dechreuwch lle bynnag sydd hawsaf. Beth rydych chi’n ei gofio orau, a beth welsoch chi, glywsoch chi neu arogloch chi yno?
indicators-dem-003-caution = Mae bylchau a newidiadau’n gyffredin ar ôl trawma. Peidiwch â’u trin fel celwydd.

indicators-dem-004-title = Ofn yr heddlu neu swyddogion
indicators-dem-004-means = Dywedwyd wrth lawer o bobl y bydd yr heddlu’n eu carcharu, yn eu hanfon i ffwrdd neu’n eu rhoi yn ôl i rywun.
indicators-dem-004-ask = Beth ddywedwyd wrthoch chi fyddai’n digwydd pe baech chi’n siarad â’r heddlu?

indicators-dem-005-title = Yn encilgar, yn wag yr olwg neu’n anodd eu deffro
indicators-dem-005-means = Mae cau popeth allan yn ymateb cyffredin i ofn dros gyfnod hir, blinder llwyr neu gyffuriau.
indicators-dem-005-ask = Cynigiwch ddŵr, tawelwch ac amser yn gyntaf. Sut mae eich corff yn teimlo, a beth sydd ei angen arnoch chi nawr?

indicators-dem-006-title = Yn elyniaethus, neu eisiau i’r sgwrs ddod i ben
indicators-dem-006-means = Gall dicter fod yn ofn cael eu gweld yn siarad, neu’n effaith profiad gwael cynharach gyda swyddogion.
indicators-dem-006-ask = Pryd a ble byddai’n fwy diogel i chi siarad?
indicators-dem-006-caution = Nid yw gelyniaeth yn diystyru neb. Gall fod yn effaith rheolaeth.

indicators-dem-007-title = Yn eu beio eu hunain
indicators-dem-007-means = Yn aml, caiff cywilydd ei ddysgu gan y rhai sy’n rheoli, ac mae’n cadw pobl yn dawel.
indicators-dem-007-ask = Beth fyddech chi’n ei ddweud wrth ffrind a ddywedai wrthoch chi fod hyn wedi digwydd iddyn nhw?

indicators-dem-008-title = Yn bychanu rhan y sawl sydd wrth y llyw neu’n ei amddiffyn
indicators-dem-008-means = Yn aml, bydd pobl yn amddiffyn y sawl sy’n eu rheoli, o ofn, dyled, gobaith neu ymlyniad go iawn.
indicators-dem-008-ask = Beth sy’n digwydd yn y gwaith neu gartref pan nad yw’r person hwnnw’n fodlon?

indicators-dem-009-title = Yn aros am ganiatâd mewn pethau bach
indicators-dem-009-means = Efallai na fydd rhywun sydd wedi hen arfer â gorchmynion yn eistedd, yn yfed nac yn defnyddio’r toiled heb i rywun ddweud.
indicators-dem-009-ask = Cynigiwch ddewis syml, fel te neu ddŵr, a gwelwch beth sy’n digwydd.

indicators-dem-010-title = Yn crwydro yn y meddwl, yn dychryn neu fel pe baen nhw’n ail-fyw digwyddiadau
indicators-dem-010-means = Arwyddion o drawma yw’r rhain, a gall rhagor o gwestiynau wneud niwed.
indicators-dem-010-ask = Stopiwch a gorffwyswch yn gyntaf. Beth fyddai’n eich helpu chi i deimlo’n ddiogel yn yr ystafell hon?

indicators-dem-011-title = Yn gwybod geiriau Saesneg y gwaith yn unig
indicators-dem-011-means = Efallai na fydd rhywun a gedwir oddi wrth bobl eraill yn dysgu mwy na’r hyn y mae angen i gwsmeriaid ei glywed.
indicators-dem-011-ask = Defnyddiwch gyfieithydd ar y pryd proffesiynol. Gyda phwy rydych chi’n siarad ar ddiwrnod cyffredin, ac ym mha iaith?

indicators-dem-012-title = Yn osgoi cyswllt llygad ac yn dweud ychydig iawn
indicators-dem-012-means = Gall ofn neu ufudd-dod hir adael rhywun yn dweud cyn lleied â phosibl.
indicators-dem-012-ask = Beth fyddai’n ei gwneud hi’n haws siarad: person arall, iaith arall neu le arall?
indicators-dem-012-caution = Mae diwylliant, anabledd a swildod yn esbonio hyn hefyd.

indicators-dem-013-title = Yn bryderus am fod yn ôl erbyn amser penodol
indicators-dem-013-means = Gall rhywun y mae ei amser yn cael ei gyfrif gael ei gosbi am fod yn hwyr.
indicators-dem-013-ask = Pwy sy’n eich disgwyl chi’n ôl, a beth sy’n digwydd os byddwch chi’n hwyr?

indicators-dem-014-title = Mater bach a adroddir sy’n cuddio un mwy
indicators-dem-014-means = Efallai mai cerdyn coll, ffrae am gyflog neu fân ymosodiad yw’r cyfan y mae person yn meiddio sôn amdano.
indicators-dem-014-ask = Beth wnaeth i chi ddod i mewn heddiw, a beth fyddai wedi digwydd pe baech chi wedi cadw draw?
indicators-dem-014-caution = Mae adroddiadau o’r fath wedi’u ffeilio o’r blaen fel achos cyffredin o ddwyn neu ffrae am gyflog. Holwch am y person y tu ôl i’r mater.
