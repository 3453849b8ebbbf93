# Signs in how people work: hours, safety, punishment and who runs them.

indicators-lab-001-title = Very long days with hardly any rest
indicators-lab-001-means = Hours that no one would choose, week after week, suggest that the person has no say in them.
indicators-lab-001-ask = When does your day start and end, and when did you last have a day to yourself?

indicators-lab-002-title = Called on to work at any hour
indicators-lab-002-means = A person who can be woken to work at any time has no time that belongs to them.
indicators-lab-002-ask = What happens if you are needed while you are asleep or resting?

indicators-lab-003-title = Dangerous work without kit or training
indicators-lab-003-means = Those who treat workers as replaceable seldom spend money on keeping them safe.
indicators-lab-003-ask = What were you given and shown before you started this work?

indicators-lab-004-title = No contract, or cannot say who employs them
indicators-lab-004-means = Somebody who does not know whom they work for can hardly complain or find help.
indicators-lab-004-ask = Who do you work for, and what has been agreed about your work?

indicators-lab-005-title = Punished for mistakes or for being slow
indicators-lab-005-means = Fines, hunger or blows for ordinary slips show that work is being got by fear.
indicators-lab-005-ask = What happens when somebody makes a mistake or cannot keep up?

indicators-lab-006-title = Shouted at or degraded in front of others
indicators-lab-006-means = Regular humiliation wears people down until they no longer think of leaving.
indicators-lab-006-ask = How are you and the others spoken to at work?

indicators-lab-007-title = Employer has no staff, wage or licence records
indicators-lab-007-means = Missing records make it easy to hide who works there and what they are paid.
indicators-lab-007-ask = Check who the workers are, who supplied them and what records exist for each of them.

indicators-lab-008-title = No safety notices, or none the workers could share
indicators-lab-008-means = A workplace set up for people who never meet an inspector is often hidden for a reason.
indicators-lab-008-ask = Check what notices are on the walls and whether the workers can read them.

indicators-lab-009-title = Workers go quiet or hide and one person answers
indicators-lab-009-means = People who look to one person before they speak may not be free to answer at all.
indicators-lab-009-ask = Check whether each worker can be spoken to alone and what changes when they are.

indicators-lab-010-title = Not allowed toilet, food or water breaks
indicators-lab-010-means = Control over the most basic needs is control over the whole person.
indicators-lab-010-ask = What happens when you need a drink, something to eat or the toilet during work?

indicators-lab-011-title = No sick or holiday pay, told they have no rights
indicators-lab-011-means = Being told that the law does not cover them keeps people from asking anybody.
indicators-lab-011-ask = What have you been told about your rights at work here?

indicators-lab-012-title = Charged for the job, transport or equipment
indicators-lab-012-means = Paying for the right to work starts a debt that is hard to get out of.
indicators-lab-012-ask = What have you had to pay for so that you could do this work?

indicators-lab-013-title = One person houses, drives and runs the workers
indicators-lab-013-means = Whoever controls the bed, the van and the wage controls nearly every hour of the day.
indicators-lab-013-ask = Who arranges where you sleep, how you get to work and when you are paid?
indicators-lab-013-caution = Look at who controls the house, the transport and the pay; where people come from is not a sign.
