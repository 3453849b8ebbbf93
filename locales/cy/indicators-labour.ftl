# Signs in how people work: hours, safety, punishment and who runs them.

indicators-lab-001-title = Diwrnodau hir iawn heb fawr ddim gorffwys
indicators-lab-001-means = Mae oriau na fyddai neb yn eu dewis, wythnos ar ôl wythnos, yn awgrymu nad oes gan y person lais yn y mater.
indicators-lab-001-ask = Pryd mae eich diwrnod yn dechrau ac yn gorffen, a phryd cawsoch chi ddiwrnod i chi eich hun ddiwethaf?

indicators-lab-002-title = Gorfod gweithio ar unrhyw awr
indicators-lab-002-means = Nid oes gan berson y gellir ei ddeffro i weithio ar unrhyw adeg ddim amser sy’n eiddo iddo.
indicators-lab-002-ask = Beth sy’n digwydd os oes eich angen chi tra byddwch chi’n cysgu neu’n gorffwys?

indicators-lab-003-title = Gwaith peryglus heb offer na hyfforddiant
indicators-lab-003-means = Anaml y mae’r rhai sy’n trin gweithwyr fel pobl hawdd eu disodli yn gwario arian ar eu cadw’n ddiogel.
indicators-lab-003-ask = Beth gawsoch chi, a beth gafodd ei ddangos i chi, cyn i chi ddechrau’r gwaith hwn?

indicators-lab-004-title = Dim contract, neu’n methu dweud pwy sy’n eu cyflogi
indicators-lab-004-means = Prin y gall rhywun nad yw’n gwybod i bwy y mae’n gweithio gwyno neu ddod o hyd i help.
indicators-lab-004-ask = I bwy rydych chi’n gweithio, a beth sydd wedi’i gytuno am eich gwaith?

indicators-lab-005-title = Eu cosbi am gamgymeriadau neu am fod yn araf
indicators-lab-005-means = Mae dirwyon, llwgu neu ergydion am lithriadau cyffredin yn dangos mai drwy ofn y ceir y gwaith.
indicators-lab-005-ask = Beth sy’n digwydd pan fydd rhywun yn gwneud camgymeriad neu’n methu dal i fyny?

indicators-lab-006-title = Gweiddi arnyn nhw neu eu bychanu o flaen eraill
indicators-lab-006-means = Mae bychanu cyson yn treulio pobl nes nad ydyn nhw’n meddwl am adael mwyach.
indicators-lab-006-ask = Sut mae pobl yn siarad â chi a’r lleill yn y gwaith?

indicators-lab-007-title = Dim cofnodion staff, cyflogau na thrwydded gan y cyflogwr
indicators-lab-007-means = Mae cofnodion coll yn ei gwneud hi’n hawdd cuddio pwy sy’n gweithio yno a faint o dâl maen nhw’n ei gael.
indicators-lab-007-ask = Gwiriwch pwy yw’r gweithwyr, pwy a’u cyflenwodd a pha gofnodion sydd ar gyfer pob un ohonyn nhw.

indicators-lab-008-title = Dim hysbysiadau diogelwch, neu ddim un y gallai’r gweithwyr ei ddeall
indicators-lab-008-means = Yn aml, mae gweithle a drefnwyd ar gyfer pobl nad ydyn nhw byth yn gweld arolygydd yn gudd am reswm.
indicators-lab-008-ask = Gwiriwch pa hysbysiadau sydd ar y waliau ac a all y gweithwyr eu darllen.

indicators-lab-009-title = Gweithwyr yn tawelu neu’n cuddio ac un person yn ateb
indicators-lab-009-means = Efallai nad yw pobl sy’n edrych at un person cyn siarad yn rhydd i ateb o gwbl.
indicators-lab-009-ask = Gwiriwch a ellir siarad â phob gweithiwr ar ei ben ei hun, a beth sy’n newid wedyn.

indicators-lab-010-title = Dim caniatâd i fynd i’r toiled, bwyta nac yfed
indicators-lab-010-means = Mae rheolaeth dros yr anghenion mwyaf sylfaenol yn rheolaeth dros y person cyfan.
indicators-lab-010-ask = Beth sy’n digwydd pan fydd angen diod, rhywbeth i’w fwyta neu’r toiled arnoch chi yn ystod y gwaith?

indicators-lab-011-title = Dim tâl salwch na gwyliau, a rhywun yn dweud nad oes ganddyn nhw hawliau
indicators-lab-011-means = Mae clywed nad yw’r gyfraith yn eu cynnwys yn atal pobl rhag gofyn i neb.
indicators-lab-011-ask = Beth ddywedwyd wrthoch chi am eich hawliau yn y gwaith yma?

indicators-lab-012-title = Gorfod talu am y swydd, cludiant neu offer
indicators-lab-012-means = Mae talu am yr hawl i weithio yn dechrau dyled y mae’n anodd dod allan ohoni.
indicators-lab-012-ask = Am beth rydych chi wedi gorfod talu er mwyn cael gwneud y gwaith hwn?

indicators-lab-013-title = Un person yn lletya, yn gyrru ac yn rhedeg y gweithwyr
indicators-lab-013-means = Mae pwy bynnag sy’n rheoli’r gwely, y fan a’r cyflog yn rheoli bron pob awr o’r dydd.
indicators-lab-013-ask = Pwy sy’n trefnu ble rydych chi’n cysgu, sut rydych chi’n cyrraedd y gwaith a phryd rydych chi’n cael eich talu?
indicators-lab-013-caution = Edrychwch pwy sy’n rheoli’r tŷ, y cludiant a’r tâl; nid yw o ble mae pobl yn dod yn arwydd.
