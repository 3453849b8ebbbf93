# Begging for somebody else, who places the person, takes the money or punishes.

indicators-beg-001-title = Begs for somebody else, who takes the money
indicators-beg-001-means = When another person empties the cup, that person is in charge.
indicators-beg-001-ask = What happens to the money at the end of the day?

indicators-beg-002-title = Dropped off and picked up at set begging pitches
indicators-beg-002-means = Somebody who plans the pitches and the transport is likely to plan the rest.
indicators-beg-002-ask = How do you get here in the morning, and who decides where you sit?

indicators-beg-003-title = A baby or a disability used to draw pity for hours
indicators-beg-003-means = A child who never stirs may have been given something to keep them asleep.
indicators-beg-003-ask = Check: whose child is this, when did they last eat, and do they need a doctor?
indicators-beg-003-caution = A child is present: safeguarding comes first.

indicators-beg-004-title = Punished, or afraid, if the takings are too small
indicators-beg-004-means = Fear of going back with too little shows that the begging is not free.
indicators-beg-004-ask = What happens on a day when you get very little?

indicators-beg-005-title = Brought here to beg
indicators-beg-005-means = Older and disabled people are chosen because they draw pity and find it hard to leave.
indicators-beg-005-ask = Who arranged your journey, and what were you told you would do here?

indicators-beg-006-title = Many children share one adult, or travel far daily
indicators-beg-006-means = Children who beg under one adult may have been hired out, and are missing school.
indicators-beg-006-ask = Check: who has parental responsibility for each child, and where do they sleep?
