# What went wrong, and what to do next.

errors-unlock-wrong =
    { $left ->
        [0] Nid dyna’r cyfrinymadrodd. Gwiriwch Caps Lock ac iaith y bysellfwrdd. Rhaid i chi aros cyn y cynnig nesaf.
        [two] Nid dyna’r cyfrinymadrodd. Gwiriwch Caps Lock ac iaith y bysellfwrdd. Mae gennych { $left } gynnig ar ôl cyn saib.
        [few] Nid dyna’r cyfrinymadrodd. Gwiriwch Caps Lock ac iaith y bysellfwrdd. Mae gennych { $left } chynnig ar ôl cyn saib.
        [many] Nid dyna’r cyfrinymadrodd. Gwiriwch Caps Lock ac iaith y bysellfwrdd. Mae gennych { $left } chynnig ar ôl cyn saib.
       *[other] Nid dyna’r cyfrinymadrodd. Gwiriwch Caps Lock ac iaith y bysellfwrdd. Mae gennych { $left } cynnig ar ôl cyn saib.
    }
errors-unlock-wait =
    { $seconds ->
       *[other] Gormod o gynigion anghywir. Rhowch gynnig arall arni ymhen { $seconds } eiliad. Mae eich gwaith yn ddiogel.
    }
errors-unlock-damaged = Cafodd y ffeil sy’n cynnwys eich gwaith ei difrodi. Fe’i rhoddwyd o’r neilltu a’i chadw; ni chafodd ei dileu. Ffoniwch eich desg wasanaeth. Bydd adroddiadau wedi’u selio yn dal i fynd i’r hyb.
errors-vault-newer = Agorwyd eich gwaith ddiwethaf â fersiwn fwy newydd o Plainsight. Diweddarwch y rhaglen hon, yna datglowch eto. Ni newidiwyd dim.
errors-vault-missing = Nid yw’r ffeil sy’n cynnwys eich gwaith lle’r oedd hi. Ffoniwch eich desg wasanaeth cyn gwneud dim byd arall. Bydd adroddiadau wedi’u selio yn dal i fynd i’r hyb.
errors-slot-damaged = Cafodd yr allwedd i’ch gwaith ei difrodi. Ffoniwch eich desg wasanaeth. Bydd adroddiadau wedi’u selio yn dal i fynd i’r hyb.
errors-device-key-damaged = Cafodd allwedd y cyfrifiadur hwn ei hun ei difrodi. Ffoniwch eich desg wasanaeth. Mae eich cyfrinymadrodd yn dal i agor eich gwaith.
errors-pass-phrase-weak = Dewiswch gyfrinymadrodd o bedwar gair neu fwy, neu 15 nod neu fwy
errors-pass-phrase-mismatch = Nid yw’r ddau gyfrinymadrodd yr un fath. Teipiwch y ddau eto
errors-name-missing = Rhowch eich enw llawn
errors-collar-missing = Rhowch eich rhif coler
errors-force-unknown = Dewiswch eich heddlu o’r rhestr
errors-officer-exists = Mae rhywun â’r rhif coler hwn eisoes wedi’i sefydlu yma. Datglowch fel y swyddog hwnnw, neu gwiriwch y rhif.
errors-officer-unknown = Nid yw’r swyddog hwn wedi’i sefydlu yma mwyach. Dewiswch un arall, neu ailgychwynnwch y rhaglen.
errors-locked = Mae Plainsight wedi’i gloi. Datglowch ef i fynd ymlaen; ni chollwyd dim.
errors-disk-full = Mae’r ddisg yn llawn, felly nid yw’r geiriau diwethaf wedi’u cadw eto. Cadwch y ffenestr hon ar agor a rhyddhewch ychydig o le. Rhoddir cynnig arall ar gadw yn awtomatig.
errors-disk-error = Ni dderbyniodd y ddisg y geiriau diwethaf. Cadwch y ffenestr hon ar agor. Rhoddir cynnig arall ar gadw yn awtomatig. Os bydd hyn yn parhau, ffoniwch eich desg wasanaeth.
errors-encounter-unknown = Nid yw’r cyfarfyddiad hwn yma mwyach. Ewch yn ôl i Heddiw.
errors-person-unknown = Nid yw’r person hwn yma mwyach. Ewch yn ôl i’r cyfarfyddiad.
errors-report-unknown = Nid yw’r adroddiad hwn yma mwyach. Ewch yn ôl i Anfonwyd.
errors-file-empty = Mae’r ffeil hon yn wag (0 beit). Agorwch hi i weld a gafodd ei chadw, yna ychwanegwch hi eto.
errors-file-too-large = Mae’r ffeil hon yn fwy na 25 MB, ac mae’r gwasanaeth swyddogol yn gwrthod ffeil mor fawr. Gwnewch hi’n llai (anfonwch y llun fel “canolig”, neu rhannwch y ddogfen) ac ychwanegwch hi eto.
errors-file-type = Dim ond Word (.doc, .docx), PDF, JPG a PNG y mae’r gwasanaeth swyddogol yn eu derbyn. Cadwch neu allforiwch y ffeil fel un o’r rhain (llun HEIC o iPhone fel JPG), yna ychwanegwch hi eto.
errors-file-not-what-it-says = Mae diwedd enw’r ffeil hon yn nodi un math o ffeil ond mae ei chynnwys o fath arall, neu mae wedi’i difrodi. Agorwch hi, cadwch hi eto fel Word, PDF, JPG neu PNG, ac ychwanegwch honno.
errors-files-too-many = Nid yw’r gwasanaeth swyddogol yn derbyn mwy na 99 o ffeiliau. Tynnwch un yn gyntaf, neu rhowch sawl tudalen mewn un PDF.
errors-file-not-cleaned = Nid oedd modd tynnu manylion y llun o’r ffeil hon. Mae fel yr oedd. Agorwch hi mewn rhaglen luniau, cadwch hi fel PNG, ac ychwanegwch honno yn lle hynny.
errors-file-incomplete = Ni chyrhaeddodd y ffeil yn gyfan. Ni ychwanegwyd dim. Ychwanegwch hi eto.
errors-file-unknown = Nid yw’r ffeil hon yma mwyach. Ychwanegwch hi eto os oes ei hangen.
errors-files-not-in-notification = Nid yw adroddiad Dyletswydd i Hysbysu yn cynnwys ffeiliau: nid oes lle iddyn nhw yn y gwasanaeth swyddogol, a gallen nhw ddatgelu pwy yw’r person.
errors-files-report-undecided = Penderfynwch ar yr adroddiad yn gyntaf: dim ond atgyfeiriad sy’n cynnwys ffeiliau.
errors-paper-not-made = Nid oedd modd gwneud y daflen. Mae’r adroddiad yn ddiogel. Copïwch ef flwch wrth flwch yn lle hynny.
errors-paper-not-written = Nid oedd modd ysgrifennu’r daflen i’ch ffolder Lawrlwythiadau. A yw’r ddisg yn llawn, neu’r ffolder dan glo? Mae’r adroddiad yn ddiogel.
errors-page-unknown = Nid yw’r cwestiwn hwn yn rhan o’r adroddiad mwyach, am fod ateb arall wedi newid. Ewch yn ôl i’r holl gwestiynau.
errors-field-unknown = Nid yw’r ateb hwn yn perthyn i’r adroddiad. Ewch yn ôl i’r holl gwestiynau.
errors-note-too-long = Mae’r nodyn yn hirach na { $max } nod. Byrhewch ef, neu dechreuwch ail gyfarfyddiad ar gyfer y gweddill.
errors-value-too-long = Mae’r ateb yn hirach na { $max } nod. Byrhewch ef.
errors-label-missing = Rhowch enw i alw’r person wrtho yma, er enghraifft “Person 1”.
errors-already-sealed = Mae’r adroddiad hwn wedi’i selio ac ni ellir ei newid. Ewch i Anfonwyd i weld ble mae.
errors-not-ready =
    { $count ->
       *[other] Mae angen { $count } ateb arall cyn y gallwch selio. Edrychwch ar y rhestr uchod.
    }
errors-words-undecided =
    { $count ->
        [one] Gallai { $count } darn ddatgelu pwy yw rhywun. Penderfynwch arno yn y rhestr uchod, yna seliwch.
        [two] Gallai { $count } ddarn ddatgelu pwy yw rhywun. Penderfynwch ar bob un yn y rhestr uchod, yna seliwch.
       *[other] Gallai { $count } darn ddatgelu pwy yw rhywun. Penderfynwch ar bob un yn y rhestr uchod, yna seliwch.
    }
errors-words-unknown = Nid yw’r geiriau hyn yn yr adroddiad mwyach. Edrychwch ar y rhestr eto.
errors-reason-missing = Dywedwch mewn ychydig eiriau pam mae’n rhaid i hyn aros yn yr adroddiad.
errors-day-unknown = Rhowch ddiwrnod y weithred.
errors-owner-missing = Dywedwch pwy sy’n chwilio am y person hwn, neu ei fod wedi’i ganfod neu fod y chwilio wedi’i drosglwyddo i rywun arall.
errors-other-unknown = Nid yw’r cofnod hwn yma mwyach. Agorwch y cyfarfyddiad eto.
errors-not-sealed = Nid yw’r adroddiad hwn wedi’i selio, felly nid oes dim i’w gywiro. Newidiwch ef fel y mae.
errors-not-enrolled = Nid oes hyb gan y cyfrifiadur hwn eto. Bydd yr adroddiad yn aros yma, yn ddiogel, nes i chi gofrestru’r cyfrifiadur yn Gosodiadau.
errors-hub-unreachable = Ni ellir cyrraedd yr hyb. Gwiriwch y rhwydwaith a’r cyfeiriad, yna rhowch gynnig arall arni.
errors-hub-address = Nid cyfeiriad hyb yw hwn. Dylai edrych fel https://hub.example.police.uk
errors-hub-insecure = Rhaid i’r cyfeiriad ddechrau â https://. Ni chaiff adroddiad byth ei anfon dros gysylltiad agored.
errors-enrol-code = Ni dderbyniodd yr hyb y cod hwn. Mae’n gweithio unwaith, ac am gyfnod byr: gofynnwch i weinyddwr yr hyb am un newydd.
errors-hub-certificate = Mae tystysgrif yr hyb wedi dod i ben, neu mae dyddiad y cyfrifiadur hwn yn anghywir. Gwiriwch y dyddiad; os yw’n gywir, ffoniwch weinyddwr yr hyb.
errors-hub-proxy = Ni ellir darllen cyfeiriad y gweinydd dirprwyol (proxy) yn PLAINSIGHT_PROXY. Ffoniwch eich desg wasanaeth.
errors-hub-no-offer = Nid oes hyb yn aros i’w eiriau gael eu cymharu. Cofrestrwch y cyfrifiadur hwn eto â chod newydd.
errors-hub-words-differ = Nid geiriau’r hyb yw’r rhain. Efallai fod rhywbeth arall wedi ateb yn ei le. Ni roddwyd dim iddo: gwiriwch y cyfeiriad a gofynnwch am god newydd.
errors-hub-not-ours = Atebodd rhywbeth arall yn lle’r hyb. Ni roddwyd dim iddo. Gwiriwch y cyfeiriad, neu defnyddiwch rwydwaith arall.
errors-list-unknown = Mae’r rhestr hon ar goll o’r canllawiau ar y cyfrifiadur hwn. Ffoniwch eich desg wasanaeth.
errors-settings-unknown = Nid yw’r dewis hwn yn bosibl. Dewiswch un arall.
errors-unexpected = Aeth rhywbeth o’i le na chafodd ei ragweld. Mae’r hyn a deipioch wedi’i gadw. Rhowch gynnig arall arni; os bydd hyn yn parhau, ailgychwynnwch y rhaglen.

errors-notice-vault-set-aside = Rhoddwyd ffeil o waith swyddog a oedd wedi’i difrodi o’r neilltu, a’i chadw fel { $file }. Ffoniwch eich desg wasanaeth; peidiwch â’i dileu.
errors-notice-device-set-aside = Rhoddwyd ffeil o’r cyfrifiadur hwn a oedd wedi’i difrodi o’r neilltu, a’i chadw fel { $file }. Ffoniwch eich desg wasanaeth. Rhoddir adroddiadau wedi’u selio yn ôl pan fydd eu swyddog yn datgloi.
errors-notice-key-file = Nid oes storfa allweddi gan y cyfrifiadur hwn, felly cedwir ei allwedd ei hun mewn ffeil. Defnyddiwch amgryptio disg lawn.
errors-notice-rolled-back = Mae ffeiliau’r cyfrifiadur hwn yn hŷn na’r hyn y mae’r hyb neu ffeil waith swyddog eisoes wedi’i weld, fel sy’n digwydd ar ôl adfer copi wrth gefn, neu mae copi’n cael ei ddefnyddio yn rhywle arall. Ni chollwyd dim sydd wedi’i selio. Rhowch wybod i’ch desg wasanaeth.
errors-notice-clock = Mae cloc y cyfrifiadur hwn yn wahanol i gloc yr hyb. Amserau’r hyb yw’r amserau derbyn.

# Beside a field of the report.
errors-field-consent-basis = Dywedwch sut y gofynnwyd: yn Saesneg, neu drwy gyfieithydd ar y pryd proffesiynol. Ni all ie ddibynnu’n unig ar eiriau heb eu hadolygu
errors-field-required = Atebwch y cwestiwn hwn
errors-field-one-of = Ticiwch o leiaf un
errors-field-too-long =
    { $over ->
       *[other] Byrhewch hwn o { $over } nod. Y terfyn yw { $max }
    }
errors-field-page-too-big = Mae’r atebion ar y dudalen hon gyda’i gilydd yn rhy hir i’r gwasanaeth swyddogol. Byrhewch nhw
errors-field-not-an-option = Dewiswch gofnod o’r rhestr
errors-field-email = Rhowch gyfeiriad e-bost fel name@example.police.uk
errors-field-email-domain = Rhowch gyfeiriad e-bost gwaith y mae’r gwasanaeth swyddogol yn ei dderbyn, er enghraifft un sy’n gorffen â police.uk
errors-field-phone = Rhowch rif ffôn go iawn, gyda chod y wlad os yw o dramor
errors-field-date = Rhowch ddyddiad go iawn, er enghraifft 27 3 1998
errors-field-date-future = Rhowch ddyddiad yn y gorffennol
errors-field-date-early = Rhowch ddyddiad ar ôl 1 Ionawr 1900
errors-field-digits = Rhowch rif cyfan mewn digidau, er enghraifft 2
errors-field-link = Mae’r gwasanaeth swyddogol yn cymryd bod rhan o hyn yn gyfeiriad gwe. Rhowch fwlch ar ôl pob atalnod llawn, a hepgorwch gyfeiriadau gwe
errors-field-text = Ysgrifennwch hwn ar un llinell

errors-report-too-long = Mae’r adroddiad yn rhy hir i’w anfon yn un darn. Byrhewch yr atebion hiraf, neu rhowch y manylion yn nodyn ffeil yr achos. Ni chollwyd dim.

errors-finding-without-reason = Dywedwch pam nad yw’n ddilys yma: pwyswch un o’r rhesymau, neu ysgrifennwch eich rheswm eich hun. Ni newidiwyd dim.
# Talking
errors-talk-unknown = Nid yw’r sgwrs hon ar y ddyfais hon.
errors-talk-language-unknown = Nid yw’r iaith hon yn hysbys yma. Dewiswch un arall, neu ffoniwch gyfieithydd ar y pryd.
errors-talk-part-unknown = Nid yw’r rhan hon o’r sgwrs ar gael i’r person hwn.
errors-talk-part-untranslated = Heb ei chyfieithu i’r iaith hon eto. Ffoniwch gyfieithydd ar y pryd, neu defnyddiwch y lluniau o anghenion.
errors-talk-consent-incomplete = Nid yw’n gyflawn yn yr iaith hon, felly ni ellir trosglwyddo’r sgrin: ni ddangosir esboniad na chydsyniad byth mewn iaith na ddewisodd y person. Defnyddiwch gyfieithydd ar y pryd proffesiynol.
errors-talk-message-unknown = Nid yw’r neges hon yn rhan o’r sgwrs.
errors-talk-answer-unknown = Nid yw’r ateb hwn yn cael ei gynnig yma.
errors-talk-words-changed = Newidiwyd y geiriad yn y cyfamser. Dechreuwch y rhan hon eto.
errors-speech-none = Nid oes llais ar gyfer yr iaith hon ar y cyfrifiadur hwn. Dangosir y geiriau’n fwy.
errors-speech-failed = Ni weithiodd y llais. Gadewch iddyn nhw ddarllen, neu ffoniwch gyfieithydd ar y pryd.
errors-consent-nobody = Ychwanegwch y person yn gyntaf.
errors-consent-child = Ni ofynnir byth am gydsyniad plentyn, na pherson a all fod o dan 18 oed: atgyfeiriwch nhw, a rhowch wybod i’r gwasanaethau plant.
errors-consent-not-asked = Ni ofynnwyd am gydsyniad ar y sgrin eto.
errors-consent-not-explained = Yn gyntaf, dangoswch iddyn nhw beth yw’r atgyfeiriad, pwy sy’n gweld yr wybodaeth, a’r adroddiad Dyletswydd i Hysbysu, yn iaith y cydsyniad.
errors-consent-not-understood = Nid ydyn nhw wedi dweud eu bod wedi deall. Esboniwch eto, gyda chyfieithydd ar y pryd.
errors-consent-pressure = Ni ddywedon nhw eu bod yn rhydd o bwysau. Gwelwch nhw ar eu pen eu hunain, yna gofynnwch eto.
errors-consent-open = Nid ydyn nhw wedi dweud ie na na. Rhowch amser; gofynnwch eto’n nes ymlaen.
errors-consent-wording-untranslated = Nid oes geiriau yn yr iaith hon. Cofnodwch gyfieithydd ar y pryd proffesiynol.
errors-consent-wording-unreviewed = Drafftiwyd y geiriau hyn gan beiriant ac nid oes neb cymwysedig wedi’u gwirio, felly ni all cydsyniad ddibynnu arnyn nhw’n unig. Cofnodwch gyfieithydd ar y pryd proffesiynol.
errors-consent-wording-not-shown = Mae geiriau wedi’u hadolygu yn yr iaith hon: dangoswch nhw yn Siarad, neu cofnodwch gyfieithydd ar y pryd proffesiynol.
errors-consent-language-missing = Dywedwch ym mha iaith y cafodd ei esbonio.
errors-consent-interpreter-unprofessional = Cadarnhewch uchod fod y cyfieithydd ar y pryd yn weithiwr proffesiynol ac nid yn rhywun a ddaeth gyda’r person.
errors-consent-interpreter-incomplete = Cofnodwch enw neu rif, darparwr ac iaith y cyfieithydd ar y pryd, a beth atebodd y person ynghylch cael menyw neu ddyn.
