# Two officers, one case: handing it over, what was handed to you, and what differs.

share-open = Trosglwyddo i swyddog arall
share-open-differ =
    { $count ->
        [one] { $count } gwahaniaeth i benderfynu arno
        [two] { $count } wahaniaeth i benderfynu arnyn nhw
       *[other] { $count } gwahaniaeth i benderfynu arnyn nhw
    }
share-title = Trosglwyddo i swyddog arall
share-lead = Bydd y swyddog yn cael popeth yn y cyfarfyddiad hwn: yr hanes, y bobl a’u hatebion, yr hyn a ddywedwyd ar y sgrin a drosglwyddwyd, cydsyniad a’ch penderfyniadau. Caiff ei selio ar gyfer y swyddog hwnnw’n unig: ni all yr hyb na chyfrifiadur y swyddog ei ddarllen. Byddwch yn cadw eich copi, a gall y ddau ohonoch barhau i weithio.
share-search = Dod o hyd i’r swyddog
share-search-hint = Enw, rhif coler neu orsaf
share-found =
    { $count ->
        [0] Nid oes neb yn cyfateb. Daw’r rhestr o’r hyb a chaiff ei hadnewyddu bob tro y cyrhaeddir yr hyb. Bydd swyddogion yn ymddangos ar ôl iddyn nhw ddatgloi Plainsight unwaith.
       *[other] { $count } swyddog
    }
share-officer-place = { $station }, { $force }
share-officer-no-place = { $force }
share-send = Trosglwyddo
share-send-to = Trosglwyddo i { $name }
share-choose = Dewiswch y swyddog rydych yn trosglwyddo hwn iddo
share-handed = Trosglwyddwyd
share-handed-to = I { $who }, { $when }
share-state-waiting = Yn aros i’w anfon
share-state-handed-over = Trosglwyddwyd: mae’r hyb yn ei gadw ar gyfer y swyddog
share-state-fetched = Derbyniwyd gan gyfrifiadur y swyddog
share-state-opened = Agorwyd gan y swyddog
share-state-unreadable = Ni all y swyddog ei agor. Trosglwyddwch ef eto
share-state-refused = Heb ei drosglwyddo
share-problem-recipient-revoked = Ni chaniateir rhoi dim i gyfrifiadur y swyddog mwyach. Dewiswch swyddog arall.
share-problem-recipient-unknown = Mae gan y swyddog allwedd newydd neu mae wedi gadael. Edrychwch ar y rhestr eto.
share-problem-other = Gwrthododd yr hyb ef. Ffoniwch eich arweinydd caethwasiaeth fodern.
share-station = Ble cedwir y cyfrifiadur hwn
share-station-hint = Dyma sut bydd cydweithwyr yn dod o hyd i chi, er enghraifft “Cownter blaen Hove”
share-station-save = Cadw’r lleoliad
share-station-saved = Cadwyd. Bydd cydweithwyr yn ei weld ar ôl i’r hyb gael ei gyrraedd.
share-evidence = Nid yw ffotograffau a ffeiliau’n mynd gydag ef. Trosglwyddwch nhw yn ôl arfer eich heddlu.

share-incoming =
    { $count ->
        [one] Trosglwyddwyd i chi
       *[other] Trosglwyddwyd { $count } achos i chi
    }
share-incoming-from = Gan { $who }, { $when }
share-incoming-station = { $station }
share-incoming-new = Agor yr achos hwn
share-incoming-more = Agor a dod â’r cyfan ynghyd
share-incoming-known = Mae’r achos hwn gennych chi hefyd. Mae’r hyn a ysgrifennodd y ddau ohonoch yn aros; lle mae gwahaniaeth rhyngoch, gofynnir i chi.
share-incoming-empty = Dim hanes eto

share-differ-title = Beth sy’n wahanol
share-differ-lead = Rydych chi a chydweithiwr wedi ysgrifennu yn yr un lle. Cedwir pob fersiwn. Dewiswch beth sy’n sefyll; amserau pob cyfrifiadur ei hun yw’r amserau, ac nid oes neb wedi’u gwirio.
share-differ-none = Nid oes dim yn wahanol mwyach.
share-differ-consent = Cofnodwyd cydsyniad yn wahanol. Y cydsyniad culach sy’n sefyll nes i chi benderfynu, ac ni ellir selio unrhyw adroddiad. Os gallwch, gofynnwch i’r person eto.
share-differ-age = Cofnodwyd oed yn wahanol. Oed sy’n penderfynu pa adroddiad a wneir, felly ni ellir selio’r un adroddiad nes i chi benderfynu.
share-differ-about = { $label }: { $what }
share-differ-side = { $author }, { $when }
share-differ-standing = Yn sefyll am y tro
share-differ-taken-back = Tynnwyd yn ôl
share-differ-keep = Cadw’r fersiwn hon
share-differ-keep-of = Cadw’r fersiwn hon, gan { $author }: { $what }
share-differ-both = Cadw’r ddwy, y naill o dan y llall
share-differ-back = Yn ôl i’r cyfarfyddiad
share-both-from = Gan { $author }:
share-part-label = Yr enw a ddefnyddir amdanyn nhw
share-part-owner = Pwy sy’n chwilio amdanyn nhw
share-part-next_step = Y cam nesaf
share-part-state = Pa mor bell y mae pethau
share-part-events = Pethau yn y log
share-what-person = yr enw a ddefnyddir amdanyn nhw
share-what-other = rhywun i’w ganfod
share-what-talk = sgwrs
share-what-consent = cydsyniad
share-what-finding = canfyddiad
share-what-question = ateb i gwestiwn
share-what-word = gair yn yr adroddiad

share-sealed = Eisoes wedi’i selio gan gydweithiwr
share-sealed-by = Seliodd { $author } adroddiad am { $label }, fersiwn { $rev }, { $when }. I’w newid, agorwch ef fel cywiriad yma a seliwch y fersiwn nesaf.
