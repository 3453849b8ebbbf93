# Evidence files: adding them, what a photo says beside its picture, taking that out.

evidence-drop = Gollyngwch ffeiliau yma, neu dewiswch nhw:
evidence-limits =
    { $room ->
        [0] Nid yw’r gwasanaeth swyddogol yn derbyn mwy na 99 o ffeiliau, ac mae 99 yma.
        [one] Gallwch ychwanegu { $room } ffeil arall. Cedwir pob un wedi’i hamgryptio ar y cyfrifiadur hwn.
       *[other] Gallwch ychwanegu { $room } o ffeiliau eraill. Cedwir pob un wedi’i hamgryptio ar y cyfrifiadur hwn.
    }
evidence-after = Pan gaiff yr adroddiad ei selio, bydd ei ffeiliau’n ei ddilyn i’r hyb yn awtomatig. Nid yw’r adroddiad byth yn aros amdanyn nhw.
evidence-coming = Wrthi’n ychwanegu { $name }: { $percent } %
evidence-added = Ychwanegwyd { $name }.
evidence-removed = Tynnwyd { $name }.
evidence-refused = Ni ychwanegwyd { $name }.
evidence-list = Ffeiliau’r adroddiad hwn
evidence-none = Dim ffeil eto. Nid oes angen un ar adroddiad.
evidence-size-mb = { $size } MB
evidence-size-kb = { $size } kB
evidence-remove = Tynnu
evidence-about = o’r ffeil { $name }

evidence-kind-jpeg = Llun JPG
evidence-kind-png = Delwedd PNG
evidence-kind-pdf = PDF
evidence-kind-doc = Dogfen Word
evidence-kind-docx = Dogfen Word

evidence-clean = Tynnu manylion y llun
evidence-says = Mae’r llun hwn hefyd yn dweud:
evidence-said = Tynnwyd o’r llun. Roedd yn dweud:
evidence-cleaned = Tynnwyd manylion y llun. Nid yw’r llun ei hun wedi newid.
evidence-says-nothing = Ni chafwyd hyd i fanylion llun.
evidence-not-cleaned = Nid yw Plainsight yn tynnu manylion o’r math hwn o ffeil. Gall enwi ei hawdur, a chynnwys geiriau a gafodd eu dileu ohoni. Os yw hynny’n bwysig, ychwanegwch lun neu sgan ohoni fel JPG neu PNG.
evidence-exhibit = Y copi yn yr adroddiad sy’n cael ei newid, nid y ffeil ar eich camera na’ch disg. Cadwch honno fel y mae: gall fod yn arddangosyn.

evidence-detail-place = Ble cafodd ei dynnu
evidence-detail-taken = Pryd cafodd ei dynnu
evidence-detail-camera = Camera neu ffôn
evidence-detail-serial = Rhif cyfresol
evidence-detail-owner = Perchennog neu ffotograffydd
evidence-detail-software = Rhaglen
evidence-detail-words = Geiriau a ysgrifennwyd ynddo
evidence-detail-thumbnail = Copi bach o’r llun, efallai gyda’r hyn a dorrwyd i ffwrdd
evidence-detail-xmp = Bloc gan raglen luniau (XMP)
evidence-detail-iptc = Bloc gan ddesg luniau (IPTC)
evidence-detail-trailer = Rhywbeth y tu ôl i’r llun: ail lun, neu ffilm
evidence-detail-other = Data arall nad yw’n rhan o’r llun
