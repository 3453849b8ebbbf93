# One person: the tasks, safety tonight, age and consent.

tasks-safe = Safe tonight
tasks-safe-hint = Danger, injuries, where they sleep, who was left behind
tasks-decide = Decide the report
tasks-decide-hint = Age, and an adult’s informed consent
tasks-report = Answer the report’s questions
tasks-report-hint = In any order. Everything saves itself
tasks-report-blocked = First decide which report it is
tasks-check = Check and seal
tasks-check-hint = See exactly what will be sent, then seal it
tasks-check-blocked = Some answers are still missing. You can look already
tasks-check-undecided = Words that could identify somebody wait for your decision
tasks-check-ready = Everything is there. Look once more, then seal
tasks-state-not-started = Not started
tasks-state-in-progress = In progress
tasks-state-done = Done
tasks-state-blocked = Not ready yet
tasks-state-undecided = Words to decide
tasks-state-ready = Ready to seal
tasks-report-none = No report yet
tasks-report-draft = Draft
tasks-report-sealed = Sealed, not yet received
tasks-report-received = Received by the hub
tasks-report-parked = Could not be sent

person-lead = Take the tasks in this order if you can. Safety comes before any form.
person-back = Back to { $label }
person-back-encounter = Back to the encounter
person-back-tasks = Back to the tasks
person-see-sent = See where the report is

person-correct = Something in it was wrong
person-correct-lead = What was sealed stays as it is. You can open the report again, put it right, and seal it as a new version that is linked to the first.
person-correct-reason = What was wrong
person-correct-reason-hint = It stays on this computer
person-correct-start = Open it again

person-safe-title = Safe tonight
person-safe-lead = Ask these in private, with an independent interpreter if they need one. Whatever they answer, they do not have to refer themselves to be kept safe.
person-safe-private = These answers stay on this computer. They are not part of the report.
person-safe-continue = Go on to the decision
person-danger = Is the person in danger now?
person-danger-hint = Somebody outside, on the phone, or waiting at home
person-danger-advice =
    Treat as an emergency. Use your radio or ring 999. Keep them somewhere private, away from the door.
    Do not let them leave with the person who brought them.
person-injured = Are they hurt or unwell?
person-injured-hint = Old injuries count. Ask about pregnancy, medicines, alcohol and drugs
person-injured-advice =
    Offer an ambulance or A&E now. NHS emergency care is free to everyone, whatever their immigration status.
    Write down what you see in the note, in plain words.
person-sleep = Where will they sleep tonight?
person-sleep-hint = Not back where they are controlled. If there is nowhere, write “nowhere yet”: your supervisor, the council and, for an adult who agrees to be referred, the national support contract can find a place.
person-collected = Is anyone coming for them, or waiting?
person-collected-hint = Who, where, and what they drive. Leave empty if nobody
person-collected-advice =
    Do not hand the person over. Speak to them alone about who is waiting.
    Ask a colleague to speak to the one who waits, somewhere else, and take their details.
person-controller = Is somebody who may control them here or close by?
person-controller-hint = Also someone who speaks for them, holds their papers, or keeps ringing
person-children = Are there children or other people left behind?
person-children-hint = Their own children, other workers, others in the house
person-children-advice =
    Tell your supervisor and the control room now, with the address. A child at risk needs children’s social care tonight.
    Add each further person to the encounter.
person-phone = Is it safe to ring or message them?
person-phone-hint = Others may hold, read or track the phone
person-phone-advice =
    Do not ring or message this phone. Agree another way to reach them.
    Ask whether location sharing is on before you move them.
person-plan = What was done to keep them safe
person-plan-hint = Who agreed to do what, and by when

person-appointment = When will they be seen or rung again?
person-appointment-lead = If they go anywhere tonight, agree when somebody sees or rings them. If it does not happen, Today raises an alarm.
person-appointment-day = Day
person-appointment-time = Time
person-appointment-time-hint = For instance 09:30
person-appointment-wrong = Enter a day and a time that exist
person-appointment-with = Who sees or rings them, where, and on which safe number
person-appointment-with-hint = Somebody on duty then, by name
person-appointment-kept = Did it happen?
person-appointment-advice =
    Treat a missed appointment as a sign of danger. Ring the safe number, tell your supervisor, and have their last known address checked.
person-appointment-missed = What was done about it

person-crime-title = Crime record
person-crime-lead = Each potential victim gets a crime record of their own, within 24 hours of the encounter. Record it in your force’s system and enter the reference here.
person-crime-force = Which force records it
person-crime-reference = Reference
person-crime-reference-hint = Can be entered later. Until then it stays on Today.
person-crime-associated = Associated offence
person-crime-associated-hint = The most serious other offence against them, for instance false imprisonment or rape
person-crime-open = Not complete yet: the force or the reference is missing. It stays on Today.
person-crime-never = Plainsight records no crime. It only reminds you.

person-decide-title = Decide the report
person-decide-lead = Two questions decide which report the law asks for. You do not have to prove anything.
person-age = Is the person under 18?
person-age-hint = If you cannot be sure, say so. They are then treated as a child until their age is known.
person-age-yes = Under 18
person-age-no = 18 or over
person-age-not-sure = Not sure
person-child-advice =
    A child is referred without being asked for consent. Do not ask them to agree.
    Tell children’s social care now, as for any child at risk. The report asks for the council you told.
person-age-advice =
    Not sure means: treat them as a child. They are referred without being asked for consent.
    Tell children’s social care now. The report asks for the council you told.
person-consent-title = Explain first, then ask
person-consent-lead = An adult decides for themselves, and can only decide what they have understood. Explain each point in their language, in private.
person-explained = What have you explained?
person-explained-hint = Tick each point once they have understood it.
person-explained-nrm = What the National Referral Mechanism is: people who decide whether they are a victim of modern slavery, and that it takes time
person-explained-support = What support may follow: somewhere safe to stay, some money, medical and legal help, without having to talk to the police
person-explained-who-sees = Who will see what they tell you: the Home Office, the police and those who support them
person-explained-may-say-no = That they may say no, ask for time, or change their mind later, and still get help today
person-explained-duty-to-notify = That if they say no, you must still tell the Home Office that you met a potential victim, without their name unless they agree
person-language = Language it was explained in
person-language-hint = Their own language, not only one they manage in
person-language-shared = In which language do you explain it?
person-language-shared-hint = English only if it is a language they are at home in.
person-language-shared-english = English: we both speak it well
person-language-shared-other = Another language
person-interpreter = Interpreter
person-interpreter-why = In another language a yes stands only with a professional interpreter, never on a machine’s words and never through a companion. A no, or no answer yet, needs nobody.
person-interpreter-gender = Did they prefer a woman or a man?
person-interpreter-gender-hint = Ask them. “No preference” is an answer too.
person-interpreter-professional = The interpreter is
person-interpreter-professional-yes = A professional, on the phone or here
person-interpreter-professional-no = Somebody who came with the person, or a colleague
person-interpreter-screen = Explain it on the screen, in their language
person-want = Do they agree to be referred?
person-want-hint = Their answer, after hearing all of this. Silence or fear is not a yes.
person-want-yes = Yes, they agree to a National Referral Mechanism referral
person-want-no = No, they do not want to be referred
person-want-locked =
    { $count ->
        [one] First explain the point that is not ticked yet. Then the question appears here.
       *[other] First explain the { $count } points that are not ticked yet. Then the question appears here.
    }
person-want-locked-language = First say in which language you explained it. Then the question appears here.
person-want-yes-waits = A yes cannot be taken yet.
person-want-yes-falls = Their yes does not stand any more, and the report cannot be sealed.
person-refused-advice =
    Respect their answer. Tell them they can change their mind at any time, and how to find you.
    You must still notify the Home Office. Safety tonight does not depend on their answer.
person-cooperation = Are they willing to help an investigation?
person-cooperation-hint = This decides whether the notification may carry their name.
person-cooperation-yes = Yes, and their details may be given
person-cooperation-no = No, or they are not sure
person-decide-continue = Go on to the report
