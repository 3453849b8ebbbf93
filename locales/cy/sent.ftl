# The journey of each sealed report, in words. "Received" is said only with the hub's signed receipt.

sent-version = Cywiriad, fersiwn { $version }
sent-title = Anfonwyd
sent-hub-ok = Atebodd yr hyb { $name }.
sent-hub-offline = Ni ellir cyrraedd yr hyb { $name }.
sent-hub-blocked = Mae rhywbeth yn ateb yn lle’r hyb { $name }. Ni roddwyd dim iddo.
sent-hub-certificate = Mae tystysgrif yr hyb { $name } wedi dod i ben, neu mae dyddiad y cyfrifiadur hwn yn anghywir. Ni roddwyd dim iddo.
sent-hub-never = Ni roddwyd cynnig ar yr hyb eto.
sent-hub-not-enrolled = Nid oes hyb gan y cyfrifiadur hwn eto. Bydd adroddiadau’n aros yma nes iddo gael ei gofrestru yn Gosodiadau.
sent-hub-contact = Cysylltiad diwethaf a wiriwyd: { $when }.
sent-send-now = Anfon nawr
sent-empty-title = Ni seliwyd adroddiad eto
sent-empty = Bydd adroddiad wedi’i selio yn ymddangos yma ar unwaith, ac yn aros nes i chi weld ei fod wedi’i dderbyn.
sent-other-officer = Adroddiad swyddog arall

sent-state-queued = Yn aros i’w anfon
sent-state-received = Derbyniwyd gan yr hyb
sent-state-parked = Angen eich sylw
sent-state-lost = Collwyd gan yr hyb, yn cael ei anfon eto
sent-step-sealed = Seliwyd ar y ddyfais hon
sent-step-queued = Yn aros i’w anfon
sent-step-tried = Anfonwyd i’r hyb
sent-step-parked = Wedi stopio
sent-step-received = Derbyniwyd gan yr hyb
sent-last-try = cynnig diwethaf { $when }

sent-not-yet = Heb ei anfon eto. Nid yw’r person wedi’i atgyfeirio nes i’r hyb dderbyn yr adroddiad.
sent-parked = Wedi stopio. Nid yw’r person wedi’i atgyfeirio. Ffoniwch eich arweinydd caethwasiaeth fodern a dywedwch hynny.
sent-lost = Roedd yr adroddiad hwn gan yr hyb ac mae wedi’i golli, felly mae’n cael ei anfon eto’n awtomatig. Nid yw’r dderbynneb gynharach yn ddilys mwyach: nid yw’r person wedi’i atgyfeirio nes bod “Derbyniwyd gan yr hyb” i’w weld yma eto.
sent-trying = Wrthi’n rhoi cynnig arni nawr.{" "}
sent-next =
    { $seconds ->
       *[other] Y cynnig nesaf ymhen { $seconds } eiliad.{" "}
    }
sent-tries =
    { $count ->
        [one] Un cynnig hyd yma.
        [two] { $count } gynnig hyd yma.
        [few] { $count } chynnig hyd yma.
        [many] { $count } chynnig hyd yma.
       *[other] { $count } cynnig hyd yma.
    }
sent-received = Derbyniwyd gan yr hyb { $when }.
sent-received-next = Ysgrifennwch y cyfeirnod yn eich log. Os bydd y person yn dweud rhagor wrthych, anfonwch gywiriad.

sent-files = Ffeiliau
sent-files-all =
    { $count ->
        [one] Derbyniwyd ffeil yr adroddiad gan yr hyb.
       *[other] Derbyniwyd pob un o’r { $count } ffeil gan yr hyb.
    }
sent-files-some =
    { $count ->
        [one] Nid yw ffeil yr adroddiad wedi’i derbyn eto.
       *[other] Derbyniwyd { $received } o’r { $count } ffeil gan yr hyb. Mae’r lleill yn aros yma a byddan nhw’n mynd yn awtomatig.
    }
sent-files-before = Byddan nhw’n mynd ar ôl yr adroddiad.
sent-file-unsealed = Wrthi’n cael ei selio. Os byddwch yn cloi yn gyntaf, bydd yn mynd ymlaen pan fyddwch yn datgloi eto
sent-file-queued = Yn aros i’w hanfon
sent-file-part = Rhannau yn yr hyb: { $there } o { $pieces }
sent-file-received = Derbyniwyd { $when }
sent-file-parked = Wedi stopio: trosglwyddwch hi mewn ffordd arall

sent-notices = Beth mae’r hyb yn ei ddweud
sent-notice-acknowledged = Mae { $by } wedi darllen yr adroddiad ac wedi ymgymryd ag ef, { $when }.
sent-notice-home-office-reference = Mae’r adroddiad gan y Swyddfa Gartref. Cyfeirnod { $reference }, { $when }.
sent-notice-crime-number = Mae’r drosedd wedi’i chofnodi. Rhif trosedd { $reference }, { $when }.
sent-notice-correction-requested = Mae { $by } yn gofyn i chi gywiro: { $fields }, { $when }.
sent-notice-guidance-available = Mae canllawiau mwy newydd ar gael: { $reference }, { $when }.

sent-problem-offline = Ni ellir cyrraedd yr hyb o’r fan hon. Cysylltwch â rhwydwaith os gallwch; rhoddir cynnig arall arni’n awtomatig.
sent-problem-certificate = Mae tystysgrif yr hyb wedi dod i ben, neu mae dyddiad y cyfrifiadur hwn yn anghywir. Gwiriwch y dyddiad; os yw’n gywir, ffoniwch weinyddwr yr hyb. Rhoddir cynnig arall arni’n awtomatig.
sent-problem-busy = Mae’r hyb yn brysur neu’n cael ei drwsio. Rhoddir cynnig arall arni’n awtomatig.
sent-problem-not-our-hub = Atebodd rhywbeth arall yn lle’r hyb, er enghraifft tudalen fewngofnodi rhwydwaith cyhoeddus. Ni roddwyd dim iddo. Defnyddiwch rwydwaith arall.
sent-problem-not-enrolled = Nid oes hyb gan y cyfrifiadur hwn eto. Cofrestrwch ef yn Gosodiadau.
sent-problem-device-revoked = Nid yw’r hyb yn derbyn adroddiadau o’r cyfrifiadur hwn mwyach. Ffoniwch eich arweinydd caethwasiaeth fodern: mae’r adroddiad yn ddiogel yma.
sent-problem-nonce-stale = Gofynnodd yr hyb am gael ei holi eto. Rhoddir cynnig arall arni’n awtomatig.
sent-problem-revoked = Nid yw’r hyb yn derbyn adroddiadau o’r cyfrifiadur hwn mwyach. Ffoniwch eich arweinydd caethwasiaeth fodern: mae’r adroddiad yn ddiogel yma.
sent-problem-unknown-device = Nid yw’r hyb yn adnabod y cyfrifiadur hwn. Cofrestrwch ef eto yn Gosodiadau.
sent-problem-bad-signature = Ni allai’r hyb brofi bod yr adroddiad yn dod o’r cyfrifiadur hwn. Cofrestrwch ef eto yn Gosodiadau.
sent-problem-kem-key-unknown = Mae’r hyb wedi newid ei glo ers i’r adroddiad hwn gael ei selio. Ffoniwch eich arweinydd caethwasiaeth fodern.
sent-problem-wrong-hub = Seliwyd yr adroddiad ar gyfer hyb arall. Ffoniwch eich arweinydd caethwasiaeth fodern.
sent-problem-wrong-envelope = Gwrthododd yr hyb yr adroddiad am iddo gael ei ddifrodi ar y ffordd. Ffoniwch eich arweinydd caethwasiaeth fodern.
sent-problem-bad-frame = Ni allai’r hyb ddarllen yr adroddiad. Ffoniwch eich arweinydd caethwasiaeth fodern: mae’r drafft yn dal yma.
sent-problem-bad-request = Ni allai’r hyb ddarllen yr adroddiad. Ffoniwch eich arweinydd caethwasiaeth fodern: mae’r drafft yn dal yma.
sent-problem-envelope-id-reuse = Mae adroddiad arall eisoes gan yr hyb o dan y rhif hwn. Ffoniwch eich arweinydd caethwasiaeth fodern.
sent-problem-too-large = Mae’r adroddiad yn fwy nag y mae’r hyb yn ei dderbyn. Ffoniwch eich arweinydd caethwasiaeth fodern.
sent-problem-code-refused = Gwrthododd yr hyb god y cyfrifiadur hwn. Cofrestrwch ef eto yn Gosodiadau.
sent-problem-not-found = Mae cyfeiriad yr hyb wedi newid. Cofrestrwch y cyfrifiadur hwn eto yn Gosodiadau.
sent-problem-quota = Nid oes gan yr hyb ragor o le i ffeiliau o’r cyfrifiadur hwn. Trosglwyddwch y ffeil hon mewn ffordd arall, a ffoniwch eich arweinydd caethwasiaeth fodern.
sent-problem-report-missing = Mae’r hyb am gael yr adroddiad yn gyntaf. Rhoddir cynnig arall arni’n awtomatig.
sent-problem-bad-chunk = Cafodd rhan o’r ffeil ei difrodi ar y ffordd. Caiff ei hanfon eto’n awtomatig.
sent-problem-refused = Gwrthododd yr hyb yr adroddiad. Ffoniwch eich arweinydd caethwasiaeth fodern: mae’r drafft yn dal yma.

## By hand: on paper, or box by box

sent-sheet = Taflen drosglwyddo
sent-sheet-warning = Mae’r daflen yn gadael y storfa wedi’i hamgryptio. Gall unrhyw un sy’n dod o hyd i’r ffeil neu’r papur ei darllen. Dilëwch y ffeil a rhwygwch y papur yn fân pan fydd yr adroddiad wedi’i fewnbynnu.
sent-sheet-save = Ei chadw fel papur i’w argraffu (PDF)
sent-sheet-save-json = Ei chadw ar gyfer rhaglen arall (JSON)
sent-sheet-saved = Cadwyd: { $path }
sent-copy-title = Copïo i’r gwasanaeth swyddogol
sent-copy-lead = Agorwch y gwasanaeth swyddogol wrth ymyl y ffenestr hon. Copïwch bob ateb i’w flwch, dudalen wrth dudalen. Caiff y clipfwrdd ei wagio pan fyddwch yn gadael y dudalen hon.
sent-copy-version = fersiwn y ffurflen { $version }
sent-copy = Copïo{" "}
sent-copied = Copïwyd: { $label }
sent-not-copied = Ni adawodd y cyfrifiadur hwn i’r testun gael ei gopïo. Dewiswch y geiriau a phwyswch Ctrl ac C.
sent-box-sent-home-office-reference = Cyfeirnod y Swyddfa Gartref, pan ddaw
sent-box-crime-reference = Rhif y drosedd, pan ddaw
sent-reference-kept = Cadwyd ar y cyfrifiadur hwn.

sent-notice-sealed-twice = Seliodd cydweithiwr sy’n rhannu’r achos hwn yr un fersiwn o’r adroddiad hwn heb wybod am eich un chi: { $reference }, { $when }. Ffoniwch y cydweithiwr a’ch arweinydd caethwasiaeth fodern, cytunwch pa un sy’n cyfrif, a chywirwch y llall.
