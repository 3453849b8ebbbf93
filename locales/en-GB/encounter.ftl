# One event at a counter or a scene: the note, the facts, what they mean, what to do.

encounter-title = Encounter
encounter-account = What was said and who was there
encounter-meaning = What it may mean
encounter-next-steps = What to do, what to ask, what was found

encounter-note = What was said, in their words
encounter-note-hint = Type or paste. Words that may matter are marked as you go.
encounter-saving = Saving…
encounter-saved = Saved { $time }
encounter-save-failed = Not saved. Trying again.

encounter-place = Place
encounter-site = Kind of place
encounter-site-none = Not chosen
encounter-danger-now = In danger now?
encounter-present = Who is here with the person?
encounter-present-alone = Nobody
encounter-present-companion = A companion
encounter-present-interpreter = An interpreter
encounter-present-child = A child
encounter-present-employer = An employer
encounter-present-family = Family

encounter-officer-view = Your own view
encounter-officer-view-hint = What you noticed or think. Kept apart from what was said, and not marked.

encounter-people = People
encounter-person-label = What to call this person
encounter-person-default = Person { $number }
encounter-add-person = Add a person

encounter-band-curious = Nothing stands out yet. Keep listening; one sign can be enough.
encounter-band-ask = Something here deserves questions. Speak to them alone.
encounter-band-act = Treat them as a potential victim now. Safety first, then the report.
encounter-others =
    { $count ->
        [one] { $count } more person to find
       *[other] { $count } more people to find
    }
encounter-section-45 = May have a section 45 defence

encounter-account-words = Words that weighed most:
encounter-do-now = Do now
encounter-do-later =
    { $count ->
        [one] { $count } more thing to do
       *[other] { $count } more things to do
    }
encounter-ask-next = Ask next
encounter-answer-yes = Yes
encounter-answer-no = No
encounter-answer-unknown = Don’t know
encounter-answered =
    { $count ->
        [one] { $count } question answered
       *[other] { $count } questions answered
    }
encounter-take-back = Take back
encounter-findings =
    { $count ->
        [0] Findings
       *[other] Findings ({ $count })
    }
encounter-findings-none = No signs found in the note so far. That is not an answer: ask, and trust what troubles you.
encounter-finding-by-answer = From an answer to a question.
encounter-finding-ask = Ask:
encounter-finding-caution = Take care:
encounter-finding-source = Where this comes from
encounter-finding-accept = It holds
encounter-finding-accepted = You say it holds
encounter-finding-dismiss = Set aside
encounter-finding-why = Why does it not hold here?
encounter-finding-why-explained = Checked and explained
encounter-finding-why-not-them = Not about this person
encounter-finding-why-misread = Words misread
encounter-finding-why-own = In your own words
encounter-finding-cancel = Cancel
encounter-aside =
    { $count ->
        [one] { $count } set aside
       *[other] { $count } set aside
    }
encounter-bring-back = Bring back
encounter-looks = What to look for: { $place }
encounter-finding-source-online = You need a network to open this address.

encounter-danger-button = Immediate danger
encounter-danger-title = Immediate danger: do this now
encounter-danger-or = or your radio. Say: “Potential victim of modern slavery, immediate risk.”
encounter-danger-call = Get help on its way
encounter-danger-call-detail = Press your emergency button, use your radio or ring 999. Do not leave them to do it.
encounter-danger-keep = Keep them here, somewhere private
encounter-danger-keep-detail = A room away from the counter, the door and the windows. Tell them they are not under arrest and are not in trouble.
encounter-danger-alone = Do not let them leave with whoever came with them
encounter-danger-alone-detail = Part them kindly: “I need a word with each of you.” Never use the companion, an employer or family as an interpreter.
encounter-danger-health = Ask whether they are hurt
encounter-danger-health-detail = Call an ambulance for injury, pregnancy, withdrawal, or if they seem drugged or very unwell.
encounter-danger-others = Ask who else is there
encounter-danger-others-detail = Children, other workers, family who may be punished. Get the address and pass it on at once.
encounter-danger-silent = Tell nobody who may be part of it
encounter-danger-silent-detail = Do not ring the employer, landlord, partner or relatives. Look at their phone only with them: it may track them.
encounter-danger-supervisor = Tell your supervisor
encounter-danger-supervisor-detail = Say what you have done. They do not leave until they have somewhere safe to sleep tonight.
encounter-danger-close = Back to the note
