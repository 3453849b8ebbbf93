# What law and policy say, for an officer in a hurry. Each sentence stands beside its source, its
# date and whether it could be confirmed. $value is a whole number.

law-recovery-period = At least { $value } days of support and time to recover after a positive first decision.
law-recovery-period-end-later-of-both = Support runs to the final decision, or to the end of the minimum period if that is later.
law-second-recovery-period-not-automatic = A second period of support is not given for the same events, though the decision maker may grant one.
law-support-duty-in-recovery-period = Help that the person needs must be available throughout the recovery period.
law-support-without-police-not-needed = The person can have support without talking to the police.

law-dtn-deadline =
    { $value ->
        [one] Send the Duty to Notify report within one month of meeting the person, unless the case is exceptional.
       *[other] Send the Duty to Notify report within { $value } months of meeting the person, unless the case is exceptional.
    }
law-dtn-deadline-none = No deadline for a Duty to Notify report was found in the law or in the guidance that could be read. Send it as soon as you can.
law-dtn-safe-limit =
    { $value ->
        [one] Treat one month from meeting the person as the latest day, or your force’s own limit if it is shorter.
       *[other] Treat { $value } months from meeting the person as the latest day, or your force’s own limit if it is shorter.
    }
law-dtn-test-may-be-victim = Notify as soon as there are reasonable grounds to believe that the person may be a victim of modern slavery. You need no proof.
law-dtn-barred-name-birth-suspects-others = Without an adult’s consent, leave out the name, the date of birth, the suspects’ names, the names of other people affected, and anything else that points to the person.

law-competent-authority-nca-and-ukvi = The National Crime Agency’s modern slavery unit and UK Visas and Immigration decide.
law-competent-authority-sca = The Single Competent Authority decides.
law-competent-authority-sca-and-ieca = The Single Competent Authority or the Immigration Enforcement Competent Authority decides. You do not choose which.

law-reasonable-grounds-target = The first decision is due within { $value } days of the referral.
law-reasonable-grounds-target-working-days = The first decision is due within { $value } working days of the referral, wherever possible.
law-reasonable-grounds-test-suspect-not-prove = First decision: the decision maker suspects, but cannot prove, that the person may be a victim.
law-reasonable-grounds-test-objective-factors = First decision: reasonable grounds to believe that the person is a victim, with objective factors beside the account.
law-reasonable-grounds-test-believe-is-victim = First decision: on all the evidence, short of proof, there are reasonable grounds to believe that the person is a victim.
law-conclusive-grounds-test-balance-by-policy = Final decision: more likely than not, as a matter of policy.
law-conclusive-grounds-test-balance-by-statute = Final decision: more likely than not, as the Act says.
law-reconsideration-window = A negative decision can be looked at again if asked for within { $value } days.
law-disqualification-none = No law lets the decision maker refuse protection on grounds of public order.
law-disqualification-public-order-or-bad-faith = The decision maker may refuse protection on grounds of public order or bad faith. That is never a reason not to refer.

law-adult-consent-informed = Refer an adult only with their informed consent. If they say no, send a Duty to Notify report.
law-child-referral-no-consent = Always refer a child. A child is not asked for consent.
law-age-in-doubt-assume-child-may-be = If the person may be under 18, treat them as a child until their age is known.
law-age-in-doubt-assume-child-is = If you have reasonable grounds to believe that the person may be under 18, treat them as a child until their age is known.
law-age-not-sure-as-child = If you answer “not sure” about age, the official service makes a child’s referral.
law-child-council-name-phone-email = A child’s referral needs the name, phone number and email address of the council you told.
law-child-guardian-where-available = Ask for an independent child trafficking guardian where the area has them.
law-child-guardian-planned-everywhere = Ask for an independent child trafficking guardian. Every area was due to have them from July 2026.

law-section-45-adult-compelled = 18 or over at the time: the person acted because they were compelled, the compulsion came from slavery or exploitation, and a reasonable person in their place would have had no realistic alternative.
law-section-45-child-direct-result = Under 18 at the time: the person acted as a direct result of being a victim, and a reasonable person in their place would have done the same. Compulsion need not be shown.
law-excluded-offences-schedule-4 = The defence does not cover the offences in Schedule 4 to the Act. Use the list for the date of the act.
law-excluded-offences-schedule-4-check = The defence does not cover the offences in Schedule 4 to the Act. The list was last read as at 7 April 2026: check for later changes.

law-first-responder-duty-with-glaa = Police forces, the British Transport Police, the National Crime Agency, councils and the Gangmasters and Labour Abuse Authority must notify.
law-first-responder-duty-without-glaa = Police forces, the British Transport Police, the National Crime Agency and councils must notify.
law-report-channel-paper = Reports are made on paper forms, scanned and sent by email.
law-report-channel-online = Both reports are made on one online service.
law-labour-regulator-glaa = The Gangmasters and Labour Abuse Authority enforces labour standards.
law-labour-regulator-fair-work-agency = The Fair Work Agency enforces labour standards.

law-crime-record-crime-per-referral = Record a crime for each referral the police make, and the most serious offence that goes with it.
law-crime-record-crime-per-victim = Record a modern slavery crime for each person the police believe may be a victim.
law-crime-record-limit = Record the crime within { $value } hours of the report.
law-crime-record-force-place-of-exploitation = The force where the exploitation took place records the crime. If that is not known, the force where the person lives; if not that either, the force that met them.
law-police-information-code-mopi-2005 = Police records follow the code on the management of police information of 2005.
law-police-information-code-records-code-2023 = Police records follow the records management code of July 2023.
law-record-marking-official-sensitive = Mark and handle the report as OFFICIAL, SENSITIVE.
