# The guidance in force and signed packs that replace it.
settings-pack = Guidance, wording and voices
settings-pack-in-force = In force: guidance { $version }, law as at { $law }.
settings-pack-none = No pack is installed: the guidance, wording and voices built into the program are used.
settings-pack-installed = Installed pack: { $id } { $version }, from { $by }, { $when }.
settings-pack-guidance = Guidance { $version }, law as at { $law }
settings-pack-languages = Words for people in: { $languages }
settings-pack-clips =
    { $count ->
        [one] { $count } recorded message
       *[other] { $count } recorded messages
    }
settings-pack-signed = Signed by { $signer }
settings-pack-waits = The change counts from the next start. Close Plainsight and open it again when no conversation is going on.
settings-pack-broken = The installed pack is not in force.
settings-pack-trusted = This computer takes packs signed by { $signer } and nobody else.
settings-pack-no-signer = Your force can replace guidance, wording and voices by a signed pack. Before that, your administrator names the signer on this computer with “plainsight guidance trust”.
settings-pack-path = Pack file
settings-pack-path-hint = Where the file is, for instance /media/usb/force-2026.12.pack
settings-pack-install = Check and install
settings-pack-working = Checking…
settings-pack-remove = Take the installed pack out
settings-pack-older = Take it although it is not newer
