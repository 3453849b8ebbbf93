# First things to do, most urgent first in guidance/actions.toml.

actions-safe-now = Keep them safe now
actions-safe-now-detail = Treat it as an emergency. Radio, or 999. Move them somewhere private, away from the door.

actions-speak-alone = Speak to them alone
actions-speak-alone-detail = Away from anyone who came with them. A companion never interprets.

actions-keep-from-controller = Do not hand them over
actions-keep-from-controller-detail = Somebody is near or coming. A colleague takes that person’s details, somewhere else.

actions-medical-help = Offer medical help
actions-medical-help-detail = Ambulance or A&E. Emergency care is free whatever their immigration status.

actions-child-safeguarding = Tell children’s social care
actions-child-safeguarding-detail = Now, by phone, as for any child at risk. A child is referred without being asked for consent.

actions-not-back-tonight = Settle where they sleep tonight
actions-not-back-tonight-detail = Not back where they may be controlled. An appointment tomorrow is not a plan for tonight.

actions-tell-supervisor = Tell your supervisor and the modern slavery lead
actions-tell-supervisor-detail = Before they leave the building. Do not close the log as another matter.

actions-find-the-others = Find the others
actions-find-the-others-detail = Others are mentioned. Get the address and who is there, and pass it on now.

actions-interpreter = Get a professional interpreter
actions-interpreter-detail = If they need one. Not a friend, relative, colleague or the person who brought them.

actions-section-45 = Consider section 45
actions-section-45-detail = They may have a defence if they were made to do it. Tell the investigator and the CPS before interview or charge.

actions-call-helpline = Ring for advice
actions-call-helpline-detail = Modern Slavery & Exploitation Helpline, day and night.

actions-keep-evidence = Keep what shows control
actions-keep-evidence-detail = Phones, papers, notes of debts, clothes. Record words as they were said.

actions-add-person = Add the person below
actions-add-person-detail = Then safety tonight, the decision and the report, step by step.
