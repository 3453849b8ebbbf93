# Theft and other crime committed under the orders of somebody else.

indicators-acq-001-title = Yn dwyn o restr ar gyfer gyrrwr neu fòs
indicators-acq-001-means = Gall lleidr sy’n trosglwyddo popeth heb gadw dim fod yn gweithio i rywun arall.
indicators-acq-001-ask = I bwy roedd y nwyddau, a beth fyddech chi wedi’i gael amdanyn nhw?

indicators-acq-002-title = Gorfod dod â hyn a hyn yn ôl bob dydd, neu gael eu cosbi
indicators-acq-002-means = Targed gyda chosb y tu ôl iddo yw’r ffordd y caiff troseddu dan orfod ei redeg.
indicators-acq-002-ask = Beth sy’n digwydd pan fyddwch chi’n dod yn ôl gyda llai nag y maen nhw ei eisiau?

indicators-acq-003-title = Plant yn dwyn ac oedolyn yn eu cyfarwyddo
indicators-acq-003-means = Caiff plant eu hanfon i mewn am eu bod yn cael eu gollwng yn rhydd yn fuan, ac mae’r oedolyn yn cadw’r hyn y maen nhw’n ei gymryd.
indicators-acq-003-ask = Gwiriwch: pwy yw’r oedolyn, a all ddangos sut mae’n perthyn iddyn nhw, a phwy sy’n dal yr arian?

indicators-acq-004-title = Offer neu fetel yn eu meddiant, yn methu dweud i bwy
indicators-acq-004-means = Yn aml, caiff y rhai sy’n cario’r offer eu hanfon gan rywun sy’n cadw draw.
indicators-acq-004-ask = Pwy roddodd y pethau hyn i chi, ac i ble roeddech chi i fod i fynd â nhw?

indicators-acq-005-title = Yn troseddu mewn llawer o leoedd gyda’r un grŵp
indicators-acq-005-means = Mae cael eu symud o le i le i droseddu yn awgrymu bod rhywun yn cynllunio ac yn elwa.
indicators-acq-005-ask = Gwiriwch gofnodion mewn mannau eraill: pwy oedd gyda’r person bob tro, a sut y cawson nhw eu trin?

indicators-acq-006-title = Wedi’u gorfodi i droseddu, ac eraill yn cadw’r elw
indicators-acq-006-means = Gall fod angen diogelu rhywun sy’n cael ei orfodi i droseddu, yn ogystal â’i holi.
indicators-acq-006-ask = Beth fyddai wedi digwydd pe baech chi wedi gwrthod, a phwy gafodd yr hyn a gymerwyd?
indicators-acq-006-caution = Gwiriwch adran 45 ac Atodlen 4 cyn cyfweld neu gyhuddo.
