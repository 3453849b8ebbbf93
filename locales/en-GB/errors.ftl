# What went wrong, and what to do next.

errors-unlock-wrong =
    { $left ->
        [0] That is not the pass phrase. Check Caps Lock and the keyboard language. You must wait before the next try.
        [one] That is not the pass phrase. Check Caps Lock and the keyboard language. You have { $left } try left before a pause.
       *[other] That is not the pass phrase. Check Caps Lock and the keyboard language. You have { $left } tries left before a pause.
    }
errors-unlock-wait =
    { $seconds ->
        [one] Too many wrong tries. Try again in { $seconds } second. Your work is safe.
       *[other] Too many wrong tries. Try again in { $seconds } seconds. Your work is safe.
    }
errors-unlock-damaged = The file with your work was damaged. It was set aside and kept, not deleted. Ring your service desk. Sealed reports still go to the hub.
errors-vault-newer = Your work was last opened with a newer version of Plainsight. Update this program, then unlock again. Nothing was changed.
errors-vault-missing = The file with your work is not where it was. Ring your service desk before you do anything else. Sealed reports still go to the hub.
errors-slot-damaged = The key to your work was damaged. Ring your service desk. Sealed reports still go to the hub.
errors-device-key-damaged = This computer’s own key was damaged. Ring your service desk. Your pass phrase still opens your work.
errors-pass-phrase-weak = Choose a pass phrase of four words or more, or 15 characters or more
errors-pass-phrase-mismatch = The two pass phrases are not the same. Type both again
errors-name-missing = Enter your full name
errors-collar-missing = Enter your collar number
errors-force-unknown = Choose your force from the list
errors-officer-exists = Somebody with this collar number is set up here already. Unlock as that officer, or check the number.
errors-officer-unknown = This officer is no longer set up here. Choose another, or start the program again.
errors-locked = Plainsight is locked. Unlock it to go on; nothing was lost.
errors-disk-full = The disk is full, so the last words are not saved yet. Keep this window open and free some space. Saving is tried again by itself.
errors-disk-error = The disk did not accept the last words. Keep this window open. Saving is tried again by itself. If this stays, ring your service desk.
errors-encounter-unknown = This encounter is not here any more. Go back to Today.
errors-person-unknown = This person is not here any more. Go back to the encounter.
errors-report-unknown = This report is not here any more. Go back to Sent.
errors-file-empty = This file is empty (0 bytes). Open it to see whether it was saved, then add it again.
errors-file-too-large = This file is larger than 25 MB, which the official service refuses. Make it smaller (send the photo as “medium”, or split the document) and add it again.
errors-file-type = The official service takes Word (.doc, .docx), PDF, JPG and PNG only. Save or export it as one of these (an iPhone’s HEIC photo as JPG), then add it again.
errors-file-not-what-it-says = The end of this file’s name says one type and its content is another, or it is damaged. Open it, save it again as Word, PDF, JPG or PNG, and add that.
errors-files-too-many = The official service takes no more than 99 files. Remove one first, or put several pages into one PDF.
errors-file-not-cleaned = The photo details could not be removed from this file. It is as it was. Open it in a picture program, save it as PNG, and add that instead.
errors-file-incomplete = The file did not arrive whole. Nothing was added. Add it again.
errors-file-unknown = This file is not here any more. Add it again if it is needed.
errors-files-not-in-notification = A Duty to Notify report carries no files: the official service has no place for them, and they could identify the person.
errors-files-report-undecided = Decide the report first: only a referral carries files.
errors-paper-not-made = The sheet could not be made. The report is safe. Copy it box by box instead.
errors-paper-not-written = The sheet could not be written to your Downloads folder. Is the disk full, or the folder locked? The report is safe.
errors-page-unknown = This question is not part of the report any more, because another answer changed. Go back to all questions.
errors-field-unknown = This answer does not belong to the report. Go back to all questions.
errors-note-too-long = The note is longer than { $max } characters. Shorten it, or start a second encounter for the rest.
errors-value-too-long = The answer is longer than { $max } characters. Shorten it.
errors-label-missing = Give the person a name to call them by here, for instance “Person 1”.
errors-already-sealed = This report is sealed and cannot be changed. See Sent for where it is.
errors-not-ready =
    { $count ->
        [one] { $count } answer is still needed before you can seal. Look at the list above.
       *[other] { $count } answers are still needed before you can seal. Look at the list above.
    }
errors-words-undecided =
    { $count ->
        [one] { $count } passage could identify somebody. Decide about it in the list above, then seal.
       *[other] { $count } passages could identify somebody. Decide about each in the list above, then seal.
    }
errors-words-unknown = These words are not in the report any more. Look at the list again.
errors-reason-missing = Say in a few words why this must stay in the report.
errors-day-unknown = Enter the day of the act.
errors-owner-missing = Say who looks for this person, or that they were found or handed on.
errors-other-unknown = This entry is not here any more. Open the encounter again.
errors-not-sealed = This report is not sealed, so there is nothing to correct. Change it as it is.
errors-not-enrolled = This computer has no hub yet. The report stays here, safe, until you enrol the computer in Settings.
errors-hub-unreachable = The hub cannot be reached. Check the network and the address, then try again.
errors-hub-address = This is not the address of a hub. It should look like https://hub.example.police.uk
errors-hub-insecure = The address must start with https://. A report is never sent over an open connection.
errors-enrol-code = The hub did not accept this code. It works once and for a short time: ask the hub’s administrator for a new one.
errors-hub-certificate = The hub’s certificate has run out, or this computer’s date is wrong. Check the date; if it is right, ring the hub’s administrator.
errors-hub-proxy = The proxy’s address in PLAINSIGHT_PROXY cannot be read. Ring your service desk.
errors-hub-no-offer = No hub waits for its words to be compared. Enrol this computer again with a new code.
errors-hub-words-differ = The words are not the hub’s. Something else may have answered in its place. Nothing was given to it: check the address and ask for a new code.
errors-hub-not-ours = Something else answered in place of the hub. Nothing was given to it. Check the address, or use another network.
errors-list-unknown = This list is missing from the guidance on this computer. Ring your service desk.
errors-settings-unknown = This choice is not possible. Choose another.
errors-unexpected = Something went wrong that was not foreseen. What you typed is kept. Try again; if it stays, start the program again.

errors-notice-vault-set-aside = A damaged file with an officer’s work was set aside and kept as { $file }. Ring your service desk; do not delete it.
errors-notice-device-set-aside = A damaged file of this computer was set aside and kept as { $file }. Ring your service desk. Sealed reports are put back when their officer unlocks.
errors-notice-key-file = This computer has no key store, so its own key is kept in a file. Use full-disk encryption.
errors-notice-rolled-back = The files of this computer are older than what the hub or an officer’s vault has already seen, as after putting back a backup, or a copy is in use elsewhere. Nothing sealed is lost. Tell your service desk.
errors-notice-clock = This computer’s clock differs from the hub’s. Times of receipt are the hub’s.

# Beside a field of the report.
errors-field-consent-basis = Say how it was asked: in English, or through a professional interpreter. A yes cannot rest on unreviewed words alone
errors-field-required = Answer this question
errors-field-one-of = Tick at least one
errors-field-too-long =
    { $over ->
        [one] Shorten this by { $over } character. The limit is { $max }
       *[other] Shorten this by { $over } characters. The limit is { $max }
    }
errors-field-page-too-big = The answers on this page are too long together for the official service. Shorten them
errors-field-not-an-option = Choose an entry from the list
errors-field-email = Enter an email address like name@example.police.uk
errors-field-email-domain = Enter a work email address that the official service accepts, for instance one that ends in police.uk
errors-field-phone = Enter a real phone number, with its country code if it is from abroad
errors-field-date = Enter a real date, for instance 27 3 1998
errors-field-date-future = Enter a date in the past
errors-field-date-early = Enter a date after 1 January 1900
errors-field-digits = Enter a whole number in digits, for instance 2
errors-field-link = The official service takes part of this for a web address. Put a space after each full stop, and leave web addresses out
errors-field-text = Write this on one line

errors-report-too-long = The report is too long to be sent in one piece. Shorten the longest answers, or put detail into the note of the case file. Nothing was lost.

errors-finding-without-reason = Say why it does not hold here: press one of the reasons, or write your own. Nothing was changed.
# Talking
errors-talk-unknown = This conversation is not on this device.
errors-talk-language-unknown = This language is not known here. Choose another, or ring an interpreter.
errors-talk-part-unknown = This part of the conversation is not there for this person.
errors-talk-part-untranslated = Not yet translated into this language. Ring an interpreter, or use the pictures of needs.
errors-talk-consent-incomplete = Not whole in this language, so it cannot be handed over: explanation and consent are never shown in a language the person did not choose. Use a professional interpreter.
errors-talk-message-unknown = This message is not part of the conversation.
errors-talk-answer-unknown = This answer is not offered here.
errors-talk-words-changed = The wording was replaced meanwhile. Start this part again.
errors-speech-none = There is no voice for this language on this computer. The words are shown larger.
errors-speech-failed = The voice did not work. Let them read, or ring an interpreter.
errors-consent-nobody = Add the person first.
errors-consent-child = A child, or a person who may be under 18, is never asked for consent: refer them, and tell children’s services.
errors-consent-not-asked = Consent has not been asked on the screen yet.
errors-consent-not-explained = First show them what the referral is, who sees the information and the Duty to Notify report, in the language of the consent.
errors-consent-not-understood = They have not said that they understood. Explain again, with an interpreter.
errors-consent-pressure = They did not say that they are free of pressure. See them alone, then ask again.
errors-consent-open = They have not said yes or no. Give time; ask again later.
errors-consent-wording-untranslated = There are no words in this language. Record a professional interpreter.
errors-consent-wording-unreviewed = These words were drafted by a machine and nobody qualified has checked them, so consent cannot rest on them alone. Record a professional interpreter.
errors-consent-wording-not-shown = There are reviewed words in this language: show them in Talk, or record a professional interpreter.
errors-consent-language-missing = Say in which language it was explained.
errors-consent-interpreter-unprofessional = Confirm above that the interpreter is a professional and not somebody who came with the person.
errors-consent-interpreter-incomplete = Record the interpreter’s name or number, provider and language, and what the person answered about a woman or a man.
