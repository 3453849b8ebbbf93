# Writing the report: sections, questions, checking, sealing.

report-caption = Report
report-undecided = No report is chosen yet
report-decide-first = Decide the report
report-progress = { $answered } of { $required } needed answers given
report-progress-label = Needed answers given
report-start = Start
report-resume = Go on where something is missing
report-any-order = Or take the questions in any order.
report-to-check = Check and seal
report-complete = Every needed answer is given.

report-back = Back to all questions
report-back-check = Back to checking
report-position = Question { $position } of { $total }
report-continue = Continue
report-continue-check = Save and go back to checking
report-previous = Previous question
report-skip = Leave it for later
report-saves-itself = Every answer saves itself. You can leave at any time.

report-left =
    { $count ->
        [one] You have { $count } character left
       *[other] You have { $count } characters left
    }
report-over =
    { $count ->
        [one] You have { $count } character too many
       *[other] You have { $count } characters too many
    }
report-date-day = Day
report-date-month = Month
report-date-year = Year
report-offer = Use this: { $words }
report-not-known = Not known
report-not-known-text = Not known at the time of this report
report-ticked = Yes

report-check-title = Check what will be sent
report-check-missing =
    { $count ->
        [one] { $count } thing to do before you can seal
       *[other] { $count } things to do before you can seal
    }
report-check-stops =
    { $count ->
        [one] Put { $count } thing right before you seal
       *[other] Put { $count } things right before you seal
    }
report-will-send = What will be sent
report-will-send-lead = These answers, exactly as they stand here, and nothing else.
report-nothing-yet = Nothing yet.
report-stored-as = The official service stores some characters differently:{" "}
report-change = Change
report-left-out = What will not be sent, and why
report-left-out-lead = This stays on this computer, encrypted.
report-seal-title = Seal the report
report-seal-declare = To the best of my knowledge this is what I was told and what I saw. For an adult’s referral, the person agreed after it was explained to them.
report-seal-correct = A sealed report cannot be opened or changed, not even by you. If something was wrong, you can send a correction.
report-seal = Seal and send
report-sealing = Sealing…
report-finding-line = { $title }. Said: “{ $words }”
