# Signed replacement packs, and drafts under a newer form.
errors-pack-key = This is no key for packs. A key is 64 digits 0–9 and letters a–f.
errors-pack-no-signer = This computer does not know yet whose packs to take. Ask your administrator to name the signer.
errors-pack-signer-chosen = Another signer is trusted here already. Nothing was changed.
errors-pack-unreadable = This file is not a whole pack: it is damaged, cut short, or something else. Nothing was changed. Fetch it again.
errors-pack-too-large = This pack is larger than any pack may be. Nothing was changed.
errors-pack-not-signed = This pack was not signed by the signer that this computer trusts, or it was changed afterwards. Nothing was changed. Do not use it; tell your administrator.
errors-pack-newer = This pack was made for a newer version of Plainsight. Nothing was changed. Update the program first.
errors-pack-older = This pack ({ $offered }) is not newer than what this computer has ({ $have }). Nothing was changed.
errors-pack-problems =
    { $count ->
        [one] The pack has a fault, so it was not taken. Nothing was changed.
       *[other] The pack has { $count } faults, so it was not taken. Nothing was changed.
    }
errors-pack-none = No pack is installed. The guidance built into the program is in force.
errors-file-exists = There is a file of this name already. It was left as it is; choose another name.
errors-form-changed = The official form changed after this report was begun. Look at what changed and confirm it, then go on. Every answer was kept.
errors-notice-pack-broken = The pack { $file } is damaged or is not signed by the signer trusted here, so it is not in force. Plainsight works with the guidance, wording and voices built into the program. Install the pack again.
errors-notice-pack-overtaken = The guidance built into this version of Plainsight is newer than the pack { $file }, which is still in force. Ask for a newer pack.
errors-pack-file = There is no such file, or this account may not open it. Check the name.
