# What is due, and by when.

due-title = Yn dal i’w wneud
due-late-title =
    { $count ->
        [one] Hwyr: gweithredwch ar hyn nawr
       *[other] Mae { $count } o bethau’n hwyr: gweithredwch arnyn nhw nawr
    }
due-others =
    { $count ->
        [one] { $count } person yn dal i’w ganfod
       *[other] { $count } o bobl yn dal i’w canfod
    }
due-other-unnamed = Rhywun heb ei enwi eto
due-other-owner = { $owner }.
due-appointment = Eu gweld neu eu ffonio eto
due-appointment-go = Diogel heno
due-crime-record = Cofnodi’r drosedd
due-crime-record-go = Cofnod trosedd
due-notify = Hysbysu’r Swyddfa Gartref
due-refer = Anfon yr atgyfeiriad
due-decision = Gellir disgwyl penderfyniad ynghylch sail resymol
due-now = cyn gynted ag y gallwch
due-by = erbyn { $at }
due-by-suggested = awgrymir erbyn { $at }
due-was = roedd i fod i’w wneud erbyn { $at }
due-suggested = Nid oes Deddf yn pennu’r diwrnod hwn. Ein hawgrym ni ydyw; mae terfyn byrrach gan eich heddlu yn dod gyntaf.
due-person-title = Amserau i’w cadw
due-none = Nid oes dim i’w wneud erbyn amser penodol ar hyn o bryd.
due-open-crime = Cofnod trosedd
due-open-section-45 = Os gallen nhw fod dan amheuaeth: adran 45
