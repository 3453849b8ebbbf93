# The guidance in force and signed packs that replace it.
settings-pack = Canllawiau, geiriad a lleisiau
settings-pack-in-force = Mewn grym: canllawiau { $version }, y gyfraith ar { $law }.
settings-pack-none = Nid oes pecyn wedi’i osod: defnyddir y canllawiau, y geiriad a’r lleisiau sydd wedi’u cynnwys yn y rhaglen.
settings-pack-installed = Pecyn a osodwyd: { $id } { $version }, gan { $by }, { $when }.
settings-pack-guidance = Canllawiau { $version }, y gyfraith ar { $law }
settings-pack-languages = Geiriau i bobl yn yr ieithoedd hyn: { $languages }
settings-pack-clips =
    { $count ->
        [one] { $count } neges wedi’i recordio
       *[other] { $count } neges wedi’u recordio
    }
settings-pack-signed = Llofnodwyd gan { $signer }
settings-pack-waits = Bydd y newid yn cyfrif o’r tro nesaf y caiff y rhaglen ei dechrau. Caewch Plainsight a’i agor eto pan nad oes sgwrs yn mynd ymlaen.
settings-pack-broken = Nid yw’r pecyn a osodwyd mewn grym.
settings-pack-trusted = Mae’r cyfrifiadur hwn yn derbyn pecynnau a lofnodwyd gan { $signer } a neb arall.
settings-pack-no-signer = Gall eich heddlu ddefnyddio pecyn wedi’i lofnodi i ddisodli canllawiau, geiriad a lleisiau. Cyn hynny, bydd eich gweinyddwr yn enwi’r llofnodwr ar y cyfrifiadur hwn â “plainsight guidance trust”.
settings-pack-path = Ffeil y pecyn
settings-pack-path-hint = Ble mae’r ffeil, er enghraifft /media/usb/force-2026.12.pack
settings-pack-install = Gwirio a gosod
settings-pack-working = Wrthi’n gwirio…
settings-pack-remove = Tynnu’r pecyn a osodwyd
settings-pack-older = Ei dderbyn er nad yw’n fwy newydd
