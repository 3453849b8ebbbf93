# Which report age and consent call for, and why.

route-undecided = Not decided yet
route-type-nrm_adult = NRM referral of an adult
route-type-nrm_child = NRM referral of a child
route-type-dtn_anonymous = Duty to Notify report, without a name
route-type-dtn_cooperating = Duty to Notify report, with details

route-needs-age = Say whether the person is under 18.
route-needs-consent = Explain the choice in their language, then record the person’s own answer.
route-needs-cooperation = Ask whether they are willing to help an investigation.
route-nrm-child = The person is under 18. A child is always referred, and is not asked for consent.
route-nrm-age-unknown = Their age is in doubt, so they are treated as a child: referred, and not asked for consent.
route-nrm-adult = The person is an adult and agreed to be referred after it was explained.
route-dtn-anonymous = The adult does not want to be referred. The law still asks the police to notify the Home Office; nothing that could identify them may be in it.
route-dtn-cooperating = The adult does not want to be referred but is willing to help an investigation. The notification may carry their details.

route-next-nrm_adult = Once received, the referral goes to the people who make the first decision. Tell the person how you will reach them.
route-next-nrm_child = Tell children’s social care as well, now. The report does not replace that call.
route-next-dtn_anonymous = Names, dates of birth and anything typed elsewhere that points to them stay on this computer.
route-next-dtn_cooperating = Only the questions of this report are asked. Everything else stays on this computer.
route-law-as-at = Law as at { $date }, guidance { $version }.
