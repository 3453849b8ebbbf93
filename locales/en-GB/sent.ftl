# The journey of each sealed report, in words. "Received" is said only with the hub's signed receipt.

sent-version = Correction, version { $version }
sent-title = Sent
sent-hub-ok = The hub { $name } answered.
sent-hub-offline = The hub { $name } cannot be reached.
sent-hub-blocked = Something answers in place of the hub { $name }. Nothing was given to it.
sent-hub-certificate = The certificate of the hub { $name } has run out, or this computer’s date is wrong. Nothing was given to it.
sent-hub-never = The hub has not been tried yet.
sent-hub-not-enrolled = This computer has no hub yet. Reports wait here until it is enrolled in Settings.
sent-hub-contact = Last verified contact { $when }.
sent-send-now = Send now
sent-empty-title = No report sealed yet
sent-empty = A sealed report appears here at once, and stays until you have seen that it was received.
sent-other-officer = Another officer’s report

sent-state-queued = Waiting to send
sent-state-received = Received by the hub
sent-state-parked = Needs you
sent-state-lost = Hub lost this, sending again
sent-step-sealed = Sealed on this device
sent-step-queued = Waiting to send
sent-step-tried = Sent to the hub
sent-step-parked = Stopped
sent-step-received = Received by the hub
sent-last-try = last tried { $when }

sent-not-yet = Not yet sent. The person is not referred until the hub has received it.
sent-parked = Stopped. The person is not referred. Ring your modern slavery lead and say so.
sent-lost = The hub had this report and has lost it, so it is being sent again by itself. The earlier receipt no longer holds: the person is not referred until it says Received again.
sent-trying = Trying now.{" "}
sent-next =
    { $seconds ->
        [one] Next try in { $seconds } second.{" "}
       *[other] Next try in { $seconds } seconds.{" "}
    }
sent-tries =
    { $count ->
        [one] Tried once so far.
       *[other] Tried { $count } times so far.
    }
sent-received = Received by the hub { $when }.
sent-received-next = Write the reference in your log. If they tell you more, send a correction.

sent-files = Files
sent-files-all =
    { $count ->
        [one] The report’s file is received by the hub.
       *[other] All { $count } files are received by the hub.
    }
sent-files-some =
    { $count ->
        [one] The report’s file is not received yet.
       *[other] { $received } of { $count } files received by the hub. The others wait here and go by themselves.
    }
sent-files-before = They go after the report.
sent-file-unsealed = Being sealed. If you lock first, it goes on when you unlock again
sent-file-queued = Waiting to send
sent-file-part = { $there } of { $pieces } parts at the hub
sent-file-received = Received { $when }
sent-file-parked = Stopped: hand it over another way

sent-notices = What the hub says
sent-notice-acknowledged = { $by } has read it and taken it on, { $when }.
sent-notice-home-office-reference = The Home Office has it. Reference { $reference }, { $when }.
sent-notice-crime-number = The crime is recorded. Crime number { $reference }, { $when }.
sent-notice-correction-requested = { $by } asks you to correct: { $fields }, { $when }.
sent-notice-guidance-available = Newer guidance is there: { $reference }, { $when }.

sent-problem-offline = The hub cannot be reached from here. Connect to a network if you can; it is tried again by itself.
sent-problem-certificate = The hub’s certificate has run out, or this computer’s date is wrong. Check the date; if it is right, ring the hub’s administrator. It is tried again by itself.
sent-problem-busy = The hub is busy or being repaired. It is tried again by itself.
sent-problem-not-our-hub = Something else answered in place of the hub, for instance a log-in page of a public network. Nothing was given to it. Use another network.
sent-problem-not-enrolled = This computer has no hub yet. Enrol it in Settings.
sent-problem-device-revoked = The hub no longer takes reports from this computer. Ring your modern slavery lead: the report is safe here.
sent-problem-nonce-stale = The hub asked to be asked again. It is tried again by itself.
sent-problem-revoked = The hub no longer takes reports from this computer. Ring your modern slavery lead: the report is safe here.
sent-problem-unknown-device = The hub does not know this computer. Enrol it again in Settings.
sent-problem-bad-signature = The hub could not prove that the report comes from this computer. Enrol it again in Settings.
sent-problem-kem-key-unknown = The hub has changed its lock since this report was sealed. Ring your modern slavery lead.
sent-problem-wrong-hub = The report was sealed for another hub. Ring your modern slavery lead.
sent-problem-wrong-envelope = The hub refused the report as damaged on its way. Ring your modern slavery lead.
sent-problem-bad-frame = The hub could not read the report. Ring your modern slavery lead: the draft is still here.
sent-problem-bad-request = The hub could not read the report. Ring your modern slavery lead: the draft is still here.
sent-problem-envelope-id-reuse = The hub already holds another report under this number. Ring your modern slavery lead.
sent-problem-too-large = The report is larger than the hub accepts. Ring your modern slavery lead.
sent-problem-code-refused = The hub refused this computer’s code. Enrol it again in Settings.
sent-problem-not-found = The hub’s address has changed. Enrol this computer again in Settings.
sent-problem-quota = The hub has no more room for files from this computer. Hand this file over another way, and ring your modern slavery lead.
sent-problem-report-missing = The hub wants the report first. It is tried again by itself.
sent-problem-bad-chunk = A part of the file was damaged on its way. It is sent again by itself.
sent-problem-refused = The hub refused the report. Ring your modern slavery lead: the draft is still here.

## By hand: on paper, or box by box

sent-sheet = Hand-over sheet
sent-sheet-warning = The sheet leaves the encrypted store. Anybody who finds the file or the paper can read it. Delete the file and shred the paper when the report is entered.
sent-sheet-save = Save it as a paper (PDF)
sent-sheet-save-json = Save it for another program (JSON)
sent-sheet-saved = Saved: { $path }
sent-copy-title = Copy into the official service
sent-copy-lead = Open the official service beside this window. Copy each answer into its box, page by page. The clipboard is emptied when you leave this page.
sent-copy-version = form version { $version }
sent-copy = Copy{" "}
sent-copied = Copied: { $label }
sent-not-copied = This computer did not let it be copied. Select the words and press Ctrl and C.
sent-box-sent-home-office-reference = Home Office reference, when it comes
sent-box-crime-reference = Crime number, when it comes
sent-reference-kept = Saved on this computer.

sent-notice-sealed-twice = A colleague who shares this case sealed the same version of this report without knowing of yours: { $reference }, { $when }. Ring them and your modern slavery lead, agree which one counts, and correct the other.
