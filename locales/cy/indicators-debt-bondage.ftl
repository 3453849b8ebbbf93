# Signs of a debt that binds a person or their family.

indicators-deb-001-title = Rhaid gweithio i glirio dyled cyn gadael
indicators-deb-001-means = Gall dyled i’r bobl y maen nhw’n gweithio iddyn nhw ddal person mor dynn â chlo.
indicators-deb-001-ask = Faint sydd arnoch chi, i bwy, a sut daeth hynny i fod?

indicators-deb-002-title = Y ddyled yn dal i dyfu
indicators-deb-002-means = Nid yw dyled sy’n codi, waeth pa mor hir y mae person yn gweithio, i fod i gael ei thalu.
indicators-deb-002-ask = Sut mae’r hyn sydd arnoch chi wedi newid ers i chi ddechrau?

indicators-deb-003-title = Ddim yn gwybod faint yw’r ddyled na than pryd
indicators-deb-003-means = Os mai’r ochr arall yn unig sy’n cadw’r ffigurau, gall y ddyled bara cyhyd ag y mynnan nhw.
indicators-deb-003-ask = Sut rydych chi’n gwybod faint sydd arnoch chi o hyd, a phryd bydd wedi’i dalu?

indicators-deb-004-title = Y teulu wedi benthyca neu ildio eiddo ar gyfer y daith
indicators-deb-004-means = Pan fydd perthnasau mewn perygl o golli eu cartref, bydd person yn goddef bron unrhyw beth.
indicators-deb-004-ask = Sut talwyd am eich taith, a beth sydd wedi digwydd gartref ers hynny?

indicators-deb-005-title = Wedi talu ffi uchel am swydd, fisa neu dystysgrif
indicators-deb-005-means = Mae ffioedd mawr yn gadael gweithiwr mewn dyled cyn y diwrnod cyntaf ac yn methu cwyno.
indicators-deb-005-ask = Faint daloch chi i gael y swydd hon, i bwy, ac o ble daeth yr arian?

indicators-deb-006-title = Rhestr neu lyfr yn cofnodi beth sydd ar bobl
indicators-deb-006-means = Gall symiau ysgrifenedig wrth ymyl enwau ddangos pwy sydd dan reolaeth, gan bwy ac am ba hyd.
indicators-deb-006-ask = Gwiriwch ble mae’r llyfr neu’r neges, llawysgrifen pwy ydyw ac enwau pwy sydd ynddo.
indicators-deb-006-caution = Diogelwch y llyfr, y rhestr neu’r ffôn fel tystiolaeth a pheidiwch â’i roi’n ôl i neb yn y lle.

indicators-deb-007-title = Rhaid gweithio i glirio dyled cyffuriau
indicators-deb-007-means = Caiff lladradau eu llwyfannu, a chaiff pobl ifanc y bai am golledion, fel bod rhaid iddyn nhw ddal i weithio.
indicators-deb-007-ask = Beth ddigwyddodd i achosi’r ddyled, a beth maen nhw wedi’i ddweud sy’n rhaid i chi ei wneud yn ei chylch?
