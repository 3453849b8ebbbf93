# Theft and other crime committed under the orders of somebody else.

indicators-acq-001-title = Steals to a list for a driver or a boss
indicators-acq-001-means = A thief who hands everything over and keeps nothing may be working for somebody else.
indicators-acq-001-ask = Who were the goods for, and what would you have got for them?

indicators-acq-002-title = Must bring back so much a day, or is punished
indicators-acq-002-means = A target with a punishment behind it is how forced crime is run.
indicators-acq-002-ask = What happens when you come back with less than they want?

indicators-acq-003-title = Children steal while an adult directs them
indicators-acq-003-means = Children are sent in because they are let go quickly, and the adult keeps what they take.
indicators-acq-003-ask = Check: who is the adult, can they show how they are related, and who holds the money?

indicators-acq-004-title = Found with kit or metal and cannot say who it is for
indicators-acq-004-means = Those who carry the tools are often sent by somebody who stays away.
indicators-acq-004-ask = Who gave you these things, and where were you to take them?

indicators-acq-005-title = Offends in many places with the same group
indicators-acq-005-means = Being moved round to offend suggests that somebody plans and profits.
indicators-acq-005-ask = Check records elsewhere: who was with the person each time, and how were they dealt with?

indicators-acq-006-title = Made to commit a crime, and others keep the gain
indicators-acq-006-means = Somebody who is forced to offend may need protecting as well as questioning.
indicators-acq-006-ask = What would have happened if you had refused, and who got what was taken?
indicators-acq-006-caution = Check section 45 and Schedule 4 before interview or charge.
