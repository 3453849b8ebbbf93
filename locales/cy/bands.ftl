# The three bands, and why. There is no outcome that says "not a victim".

bands-curious = Daliwch i holi
bands-ask = Holwch ragor
bands-act = Gweithredwch nawr

bands-reason-nothing-yet = Ni chanfuwyd dim hyd yma. Gofynnwch gwestiynau agored ac ymddiriedwch yn yr hyn sy’n eich poeni.
bands-reason-not-enough-yet = Canfuwyd rhywbeth nad yw’n ddigon ar ei ben ei hun. Edrychwch arno isod, a holwch.
bands-reason-danger-now = Mae rhywun mewn perygl nawr.
bands-reason-control-and-risk = Arwydd o reolaeth, a rhywbeth na all aros.
bands-reason-control-in-several-ways = Arwyddion o fwy nag un math o reolaeth.
bands-reason-control-of-a-child = Arwydd o reolaeth dros rywun sy’n blentyn, neu a allai fod yn blentyn.
bands-reason-controller-is-here = Arwydd o reolaeth, ac mae’r sawl a allai fod yn rheoli yma.
bands-reason-one-sign-of-control = Un arwydd o reolaeth. Mae un yn ddigon i holi rhagor.
bands-reason-signs-of-two-kinds =
    { $kinds ->
        [two] Arwyddion o { $kinds } fath gwahanol.
       *[other] Arwyddion o { $kinds } math gwahanol.
    }
bands-reason-sign-about-a-child = Arwydd ynghylch rhywun sy’n blentyn, neu a allai fod yn blentyn.
bands-reason-sign-and-risk = Arwydd, a rhywbeth na all aros.
bands-reason-account-reads-so = Mae’r hanes yn ei gyfanrwydd yn darllen fel hanesion eraill lle roedd rhywun dan reolaeth.
