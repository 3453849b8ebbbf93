# The record of an adult’s consent.

consent-how = How was it explained?
consent-how-read = They read it themselves
consent-how-heard = They heard it
consent-how-interpreted = An interpreter put it into their language
consent-capacity = Can they decide this for themselves now?
consent-capacity-hint = Take it that they can, unless there is reason to doubt it. Drink, drugs, shock and exhaustion pass: wait and ask again if you can.
consent-capacity-yes = Yes
consent-capacity-doubt = I doubt it, even with help
consent-capacity-advice =
    Ask again later, with every help, if it can wait.
    If they cannot decide this now, a referral can be made in their best interests. Ask the council, a doctor, and family who are not involved, and write down who decided and why.
consent-best-interests = The decision in their best interests
consent-best-interests-hint = Who decided, who was asked, and why. For instance: adult social care, the doctor on call
consent-taken-by = Who took the answer
consent-taken-at = When the answer was given
consent-script = Which wording was used
consent-basis = What the answer rests on
consent-language-tag = Language code
consent-message-set = Version of the translated wording
consent-review-state = Review of the translated wording
consent-record = Answer taken { $when } by { $by }. Wording: { $script }.
consent-withdrawn = They changed their mind later
consent-withdrawn-lead = They may withdraw at any time. Tell the competent authority; if the report is not sealed yet, change the answer above.
consent-withdrawn-when = When they said so, and to whom
consent-withdrawn-done = What was done
