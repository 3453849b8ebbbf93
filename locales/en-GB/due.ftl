# What is due, and by when.

due-title = Still to do
due-late-title =
    { $count ->
        [one] Late: act on this now
       *[other] { $count } things are late: act on them now
    }
due-others =
    { $count ->
        [one] { $count } person still to be found
       *[other] { $count } people still to be found
    }
due-other-unnamed = Somebody not named yet
due-other-owner = { $owner }.
due-appointment = See or ring them again
due-appointment-go = Safe tonight
due-crime-record = Record the crime
due-crime-record-go = Crime record
due-notify = Notify the Home Office
due-refer = Send the referral
due-decision = A decision on reasonable grounds can be expected
due-now = as soon as you can
due-by = by { $at }
due-by-suggested = suggested by { $at }
due-was = was due { $at }
due-suggested = No Act sets this day. It is our suggestion; a shorter limit of your force comes first.
due-person-title = Times to keep
due-none = Nothing is due now.
due-open-crime = Crime record
due-open-section-45 = If they may be a suspect: section 45
