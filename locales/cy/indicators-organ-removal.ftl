# Organ removal: a person pressed, misled or paid to give an organ.

indicators-org-001-title = Pwyso arnyn nhw, eu camarwain neu eu talu i roi organ
indicators-org-001-means = Nid cydsyniad yw cydsyniad a brynwyd neu a gafwyd gan rywun drwy dwyll.
indicators-org-001-ask = Beth ddywedwyd wrthoch chi am y llawdriniaeth, a phwy ddywedodd wrthoch chi?
indicators-org-001-caution = Prin, a pheryglus. Cadwch y person yn ddiogel a phasiwch hyn i uned arbenigol ar unwaith.

indicators-org-002-title = Craith ddiweddar heb hanes meddygol clir
indicators-org-002-means = Mae poen ar ôl llawdriniaeth heb unrhyw ofal yn awgrymu nad er lles y person y cafodd ei gwneud.
indicators-org-002-ask = Hoffech chi i feddyg edrych ar y graith, a phwy ofalodd amdanoch chi wedyn?
indicators-org-002-caution = Mae angen clinigydd. Ni chaiff swyddogion archwilio’r person.

indicators-org-003-title = Rhywun wedi dod â nhw i gael profion meddygol gyda pherthynas honedig
indicators-org-003-means = Defnyddir stori ffug am y teulu i fynd heibio i’r gwiriadau ar roddwyr.
indicators-org-003-ask = Gofynnwch i’r person ar ei ben ei hun: sut mae’r ddau ohonoch chi’n perthyn, a phwy drefnodd y profion?

indicators-org-004-title = Wedi llofnodi cydsyniad meddygol nad oedden nhw’n gallu ei ddarllen
indicators-org-004-means = Nid yw llofnod yn golygu dim os na allai’r person wybod at beth yr oedd.
indicators-org-004-ask = Beth gafodd ei esbonio i chi cyn i chi lofnodi, ac ym mha iaith?

indicators-org-005-title = Canlyniadau profion cydweddu yn y bagiau, neu drawsblaniad gan frocer
indicators-org-005-means = Mae canlyniadau a broceriaid yn pwyntio at lawdriniaeth a drefnwyd am arian.
indicators-org-005-ask = Canlyniadau pwy yw’r rhain, a phwy sy’n trefnu’r driniaeth?

indicators-org-006-title = Addo arian, swydd neu fisa am organ
indicators-org-006-means = Mae addewid fel hyn, a dorrir yn aml, yn troi rhoddwr yn rhywun a ddefnyddiwyd.
indicators-org-006-ask = Beth gafodd ei gynnig i chi, gan bwy, a beth gawsoch chi yn y diwedd?
