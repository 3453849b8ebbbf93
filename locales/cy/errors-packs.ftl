# Signed replacement packs, and drafts under a newer form.
errors-pack-key = Nid allwedd ar gyfer pecynnau yw hon. Mae allwedd yn cynnwys 64 nod: digidau 0–9 a llythrennau a–f.
errors-pack-no-signer = Nid yw’r cyfrifiadur hwn yn gwybod eto gan bwy y dylai dderbyn pecynnau. Gofynnwch i’ch gweinyddwr enwi’r llofnodwr.
errors-pack-signer-chosen = Mae llofnodwr arall yr ymddiriedir ynddo yma eisoes. Ni newidiwyd dim.
errors-pack-unreadable = Nid pecyn cyfan yw’r ffeil hon: mae wedi’i difrodi, wedi’i thorri’n fyr, neu’n rhywbeth arall. Ni newidiwyd dim. Mynnwch gopi arall ohoni.
errors-pack-too-large = Mae’r pecyn hwn yn fwy nag y caiff unrhyw becyn fod. Ni newidiwyd dim.
errors-pack-not-signed = Ni lofnodwyd y pecyn hwn gan y llofnodwr y mae’r cyfrifiadur hwn yn ymddiried ynddo, neu cafodd ei newid wedyn. Ni newidiwyd dim. Peidiwch â’i ddefnyddio; rhowch wybod i’ch gweinyddwr.
errors-pack-newer = Gwnaed y pecyn hwn ar gyfer fersiwn fwy newydd o Plainsight. Ni newidiwyd dim. Diweddarwch y rhaglen yn gyntaf.
errors-pack-older = Nid yw’r pecyn hwn ({ $offered }) yn fwy newydd na’r hyn sydd gan y cyfrifiadur hwn ({ $have }). Ni newidiwyd dim.
errors-pack-problems =
    { $count ->
        [one] Mae nam ar y pecyn, felly ni chafodd ei dderbyn. Ni newidiwyd dim.
       *[other] Mae { $count } nam ar y pecyn, felly ni chafodd ei dderbyn. Ni newidiwyd dim.
    }
errors-pack-none = Nid oes pecyn wedi’i osod. Y canllawiau sydd wedi’u cynnwys yn y rhaglen sydd mewn grym.
errors-file-exists = Mae ffeil â’r enw hwn yn bod eisoes. Gadawyd hi fel yr oedd; dewiswch enw arall.
errors-form-changed = Newidiodd y ffurflen swyddogol ar ôl dechrau’r adroddiad hwn. Edrychwch ar beth sydd wedi newid a’i gadarnhau, yna ewch ymlaen. Cadwyd pob ateb.
errors-notice-pack-broken = Mae’r pecyn { $file } wedi’i ddifrodi neu heb ei lofnodi gan y llofnodwr yr ymddiriedir ynddo yma, felly nid yw mewn grym. Mae Plainsight yn gweithio gyda’r canllawiau, y geiriad a’r lleisiau sydd wedi’u cynnwys yn y rhaglen. Gosodwch y pecyn eto.
errors-notice-pack-overtaken = Mae’r canllawiau sydd wedi’u cynnwys yn y fersiwn hon o Plainsight yn fwy newydd na’r pecyn { $file }, sy’n dal mewn grym. Gofynnwch am becyn mwy newydd.
errors-pack-file = Nid oes ffeil o’r fath, neu ni chaiff y cyfrif hwn ei hagor. Gwiriwch yr enw.
