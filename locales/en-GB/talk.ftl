# Talk: what the officer reads before, between and after handing over the screen.

talk-title = Talk
talk-open = Talk in their language
talk-back-person = Back to the person
talk-back-encounter = Back to the encounter
talk-return = Officer: return
talk-return-pass = Officer’s pass phrase

talk-safe-title = Safe to talk?
talk-safe-lead = Five things first. If one is no, do what it says before you go on.
talk-safe-alone = Are they alone with you?
talk-safe-alone-instead = Take them to another room, one person at a time. Give an everyday reason; do not say what it is about.
talk-safe-companion = Is whoever came with them out of earshot and not interpreting?
talk-safe-companion-instead = Ask the companion to wait elsewhere with a colleague. A partner, relative, workmate or other possible victim never interprets.
talk-safe-interpreter = Is a professional interpreter on the line or here?
talk-safe-interpreter-instead = Ring the force’s interpreter service now. Until then use the screen for greeting, needs and safety only. Consent waits.
talk-safe-private = Is the place private: nobody can hear or read along?
talk-safe-private-instead = Move, turn the screen away, or wait. A busy front counter is not private.
talk-safe-phone = Is their phone safe: off, or known not to be followed or listened to?
talk-safe-phone-instead = Ask whether somebody may use the phone to find them. Let them decide; switching it off may itself alarm somebody who follows it.

talk-language-title = Their language
talk-set = Which words?
talk-set-hint = The person’s age, once answered on the page Decide, settles this. If they may be under 18, use the child’s.
talk-set-prompts = Adult
talk-set-prompts-child = Child, or may be under 18
talk-search = Find a language
talk-search-hint = English name, own name or country
talk-search-none = No language here fits. Ring an interpreter; point to the languages in their own writing.
talk-countries = Likely countries
talk-countries-hint = Separate by commas; their languages come first
talk-not-translated = Not yet translated

talk-review-source = Original English wording
talk-review-untranslated = Not yet translated
talk-review-machine-drafted = Machine-drafted. Nobody qualified has checked it: consent needs a professional interpreter.
talk-review-reviewed = Reviewed by a named linguist
talk-review-review-outdated = Changed since its review: consent needs a professional interpreter.
talk-review-by = { $by }, { $on }
talk-review-unchecked = Not checked: { $list }
talk-check-translated = translation
talk-check-drafted = draft
talk-check-back-translated = independent translation back
talk-check-compared = comparison message by message
talk-check-formal-address = form of address
talk-check-linguist = qualified linguist
talk-check-read-aloud = reading aloud by a native speaker
talk-check-voice = the machine voice
talk-check-legal = legal review
talk-check-people-with-experience = people with experience of exploitation
talk-voice-recorded = Recorded human voice
talk-voice-machine = Machine voice
talk-voice-rough = Machine voice, hard to follow: watch whether they understand
talk-voice-none = No voice for this language here: the words are shown larger

talk-parts-title = Hand over the screen
talk-parts-lead = Open a part to read its English first. The person sees only their own words, can stop at any time, and can hide the screen with Escape or the corner. Only your pass phrase brings it back.
talk-hand = Hand over: { $part }
talk-gloss = What the translation says: { $gloss }
talk-fallen =
    { $count ->
        [one] { $count } message is missing in this language and is shown in English.
       *[other] { $count } messages are missing in this language and are shown in English.
    }
talk-kind-contact = Contact
talk-kind-need = Needs
talk-kind-triage = Safety triage: closed questions
talk-kind-information = Explanation
talk-kind-consent = Consent
talk-kind-closing = Goodbye
talk-part-hello = Hello
talk-part-safe = Safe to talk
talk-part-needs = What they need now
talk-part-triage = Are they safe?
talk-part-police = What police may do
talk-part-support = The National Referral Mechanism and support
talk-part-share = Who sees the information
talk-part-notify = The Duty to Notify report
talk-part-consent = Their decision
talk-part-next = What happens next
talk-part-goodbye = Goodbye and safe contact

talk-open-title = Your own questions
talk-open-lead = With an interpreter, ask openly, one thing at a time. Never ask why they did not leave.
talk-open-happened = Tell me what happened when you came here.
talk-open-before = Tell me about your life before.
talk-open-work = Describe a usual day to me.
talk-open-stay = Tell me about the place where you sleep.
talk-open-decide = Who decides what you do, and how?
talk-open-want = What would you like to happen now?

talk-interpreter-title = Interpreter
talk-interpreter-lead = A professional, never a companion. Ask whether they prefer a woman or a man.
talk-interpreter-name = Name or number
talk-interpreter-provider = Provider
talk-interpreter-language = Language and dialect
talk-interpreter-gender = What they answered about a woman or a man

talk-answers-title = What they answered on the screen
talk-answers-none = Nothing yet.
talk-answers-triage = Answers to closed questions serve safety. They are not an account; take that in their own words.
talk-answer-yes = Yes
talk-answer-no = No
talk-answer-unknown = I don’t know
talk-answer-decline = I’d rather not say
talk-log-title = Log, word for word
talk-log-head = { $language }, { $time }
talk-log-version = Wording { $version }. { $review }
talk-event-shown = { $time } Shown:
talk-event-heard = { $time } Heard:
talk-event-answered = { $time } Answered:
talk-event-hidden = { $time } Hidden
talk-event-resumed = { $time } Resumed
talk-event-stopped = { $time } They stopped
talk-event-ended = { $time } Last page

talk-consent-title = Record of consent
talk-consent-record = Record this answer
talk-consent-kept-yes = They agreed to the referral. The wording, its version, the language and the time are kept.
talk-consent-kept-no = They said no. A Duty to Notify report without their name follows.
talk-consent-withdraw = They take their consent back
talk-consent-withdrawn = They took their consent back. If the report was sent, tell the competent authority now: nrm@modernslavery.gov.uk. Support from the Home Office ends; say so gently.
talk-basis-source = Rests on the original English wording.
talk-basis-reviewed = Rests on a translation that a named linguist reviewed.
talk-basis-interpreter = Rests on a professional interpreter.

talk-sheet-open = Rights sheet to show or print
talk-sheet-back = Back to Talk
talk-sheet-lead = Ask first whether it is safe to keep a paper. They may take nothing away.
talk-sheet-print = Print
talk-sheet-save = Save as PDF
talk-card-save = Language card to print (PDF)
talk-column-person = They read
talk-column-english = In English
talk-sheet-source = { $number }: as of { $day }, { $source }

talk-voices-title = Languages and voices
talk-voices-back = Back to Settings
talk-voices-lead = What this computer can show and say. A machine voice that plays is not yet a voice that is understood.
talk-voices-drafted = Machine-drafted means that nobody qualified has checked the words: consent in that language needs a professional interpreter.
talk-voices-state-source = Original English
talk-voices-state-untranslated = Not yet translated
talk-voices-state-machine-drafted = Machine-drafted
talk-voices-state-reviewed = Reviewed
talk-voices-state-review-outdated = Changed since its review
talk-voices-voice-recorded = Recorded
talk-voices-voice-machine = Machine
talk-voices-voice-rough = Machine, hard to follow
talk-voices-voice-none = None: shown larger
talk-voices-open = Languages and voices of this computer
talk-voices-language = Language
talk-voices-voice = Voice
talk-voices-adult = Words for adults
talk-voices-child = Words for children
talk-voices-test = Try
talk-voices-hear = Hear { $language }
