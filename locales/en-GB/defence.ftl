# Section 45: what to consider, and whom to tell.

defence-title = If they may be a suspect
defence-lead = Somebody made to commit an offence may have a defence (Modern Slavery Act 2015, section 45). You do not decide it. You see that it is considered.
defence-act = What they may be suspected of
defence-act-hint = In plain words, for instance: tending cannabis plants in a locked house
defence-date = When it was done
defence-date-hint = The list of excluded offences is the one of that day
defence-age = Were they under 18 when it was done?
defence-tests = What the law asks
defence-no-test = The defence was not in force on that day. Still tell the investigator and the CPS.
defence-search = Is the offence on the list of excluded offences?
defence-search-hint =
    { $count ->
        [one] Search { $count } entry in force on { $date }
       *[other] Search the { $count } entries in force on { $date }
    }
defence-found =
    { $count ->
        [0] Nothing on the list matches these words. Try another word before you rely on it.
        [one] { $count } entry matches
       *[other] { $count } entries match
    }
defence-as-of = The list was read in the text as at { $date }. Check for later changes.
defence-outcome = What to do
defence-outcome-words = Consider section 45 and tell the investigator and the CPS, also when the offence is on the list: they still weigh the public interest. Refer the person all the same.
defence-told = Who was told, and when
defence-told-hint = The investigator and the CPS
