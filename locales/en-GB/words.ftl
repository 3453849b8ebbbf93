# Words in a report that could identify somebody, before it is sealed.

# Stands in the report in place of what was left out. No brackets: the official service changes them.
words-mark = (left out)
words-title = Words that could identify someone
words-lead-dtn_anonymous = The person did not agree to be named. The law lets this notification say nothing that identifies them, alone or together with other facts: not their name, their date of birth, a suspect’s name or another victim’s name.
words-lead-nrm_adult = These are about other people. Leave in only what this report needs.
words-lead-nrm_child = These are about other people. Leave in only what this report needs.
words-lead-dtn_cooperating = These are about other people. Leave in only what this report needs.
words-law = Modern Slavery Act 2015, section 52; Duty to Notify Regulations 2015, regulation 3
words-open =
    { $count ->
        [0] Every passage is decided.
        [one] { $count } passage waits for your decision.
       *[other] { $count } passages wait for your decision.
    }
words-barred = The law does not allow this here. It will be left out, whatever the answer says.
words-decide = Should this stay in the report?
words-remove = Leave it out
words-keep = Keep it, because it identifies nobody
words-reason = Why it must stay
words-reason-hint = For instance: the name of a street market, not of a person. The reason stays on this computer.
words-save-reason = Keep it
words-kept = Stays: { $reason }
words-goes = Will be left out
words-change = Decide again
words-places =
    { $count ->
        [one] In one answer
       *[other] In { $count } places
    }
words-line = Decide about “{ $words }”
words-kind-name = Name
words-kind-possible-name = May be a name
words-kind-birth-date = Date of birth
words-kind-phone = Phone number
words-kind-email = Email address
words-kind-link = Web address or account
words-kind-postcode = Postcode
words-kind-address = Address
words-kind-reference = Reference or document number
words-kind-file-name = Name of a file
