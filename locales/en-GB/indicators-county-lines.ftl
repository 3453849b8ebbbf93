# County lines: a child or an adult made to carry and sell drugs away from home for others.

indicators-cty-001-title = Keeps going missing and turns up far from home
indicators-cty-001-means = Children sent away to sell drugs vanish for days and come back with nothing to explain it.
indicators-cty-001-ask = Where did you sleep while you were away, and how did you get there and back?

indicators-cty-002-title = More than one phone, calls that cannot be missed
indicators-cty-002-means = A phone that must be answered is how others give orders and keep watch.
indicators-cty-002-ask = Whose phones are these, and what happens if you do not answer?

indicators-cty-003-title = New clothes, phone or cash that nobody can explain
indicators-cty-003-means = Gifts are often the start, and later they become a debt.
indicators-cty-003-ask = That is a nice coat. How did you come by it?

indicators-cty-004-title = Injuries that do not match the story
indicators-cty-004-means = Beatings, burns and stabbings are used to punish lost drugs and to frighten others.
indicators-cty-004-ask = How did you get hurt, and are you worried that it could happen again?

indicators-cty-005-title = Carries a weapon for protection
indicators-cty-005-means = Fear of somebody in particular may lie behind a weapon.
indicators-cty-005-ask = Who or what do you need protecting from?

indicators-cty-006-title = School life falls apart and older friends appear
indicators-cty-006-means = A sudden change with a new older crowd is how grooming looks from outside.
indicators-cty-006-ask = What has changed over the last few months, and who are they spending time with?

indicators-cty-007-title = Young person in somebody else’s drugs flat
indicators-cty-007-means = Young people are left in such flats to sell day and night while others stay out of sight.
indicators-cty-007-ask = How long have you been here, who asked you to come, and could you leave?

indicators-cty-008-title = Drugs hidden inside the body
indicators-cty-008-means = Carrying drugs this way is dangerous, painful and often forced.
indicators-cty-008-ask = Are you carrying anything inside you now, and do you feel unwell?
indicators-cty-008-caution = Medical emergency: a packet can burst. Get a clinician at once and do not wait for the search.

indicators-cty-009-title = Ticket or taxi paid for by somebody else
indicators-cty-009-means = Whoever pays for the journey usually decides where it ends.
indicators-cty-009-ask = How was the journey paid for, and who was going to meet you?

indicators-cty-010-title = Has to work off a debt for lost or stolen drugs
indicators-cty-010-means = The robbery is often staged so that the debt, and the control, never ends.
indicators-cty-010-ask = What do they say you owe, how did it start, and what have you been told will happen?

indicators-cty-011-title = Will not say who they are with or where they sleep
indicators-cty-011-means = Silence about others is often fear for oneself or for family.
indicators-cty-011-ask = Is there anything you are worried might happen if you talked to us?
indicators-cty-011-caution = Do not press for names. Make the person safe first, and come back to it.

indicators-cty-012-title = Large amount of drugs, nothing for themselves
indicators-cty-012-means = The person who is caught with the drugs is often the one who gains least.
indicators-cty-012-ask = What do you get out of it, and who gets the rest?

indicators-cty-013-title = Threats or strangers at the family’s door over money
indicators-cty-013-means = Frightening the family is a way to keep a child working.
indicators-cty-013-ask = Who came to the house, what did they say, and where is the young person tonight?
