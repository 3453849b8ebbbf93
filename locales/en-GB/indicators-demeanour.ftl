# Demeanour: how a person carries themselves, answers and watches the people around them.

indicators-dem-001-title = Frightened or watchful around one person
indicators-dem-001-means = Fear that rises when one person is near or named can point to the person in control.
indicators-dem-001-ask = How do you feel when that person is around, and what do you think they would do?

indicators-dem-002-title = Answers sound learnt by heart
indicators-dem-002-means = People who are told what to say to officials often repeat it in the same words.
indicators-dem-002-ask = Tell me about an ordinary day, from when you wake up until you sleep.

indicators-dem-003-title = Account has gaps or changes
indicators-dem-003-means = Fear and trauma disturb memory, so a broken account is common in people telling the truth.
indicators-dem-003-ask = Start wherever is easiest. What do you remember best, and what did you see, hear or smell there?
indicators-dem-003-caution = Gaps and changes are common after trauma. Do not treat them as lying.

indicators-dem-004-title = Afraid of police or officials
indicators-dem-004-means = Many people have been told that police will lock them up, send them away or hand them back.
indicators-dem-004-ask = What have you been told would happen if you spoke to the police?

indicators-dem-005-title = Withdrawn, blank or hard to rouse
indicators-dem-005-means = Shutting down is a common answer to long fear, exhaustion or drugs.
indicators-dem-005-ask = Offer water, quiet and time first. How does your body feel, and what do you need now?

indicators-dem-006-title = Hostile, or wants the talk to end
indicators-dem-006-means = Anger can be fear of being seen talking, or the effect of earlier bad contact with officials.
indicators-dem-006-ask = When and where would it be safer for you to talk?
indicators-dem-006-caution = Hostility does not rule anybody out. It can be the effect of control.

indicators-dem-007-title = Blames themselves
indicators-dem-007-means = Shame is often taught by the people in control, and it keeps people silent.
indicators-dem-007-ask = What would you say to a friend who told you this had happened to them?

indicators-dem-008-title = Plays down or defends the person in charge
indicators-dem-008-means = People often protect the one who controls them, out of fear, debt, hope or real attachment.
indicators-dem-008-ask = What happens at work or at home when that person is not pleased?

indicators-dem-009-title = Waits for permission in small things
indicators-dem-009-means = Someone long used to orders may not sit, drink or use the toilet without being told.
indicators-dem-009-ask = Offer a plain choice, such as tea or water, and see what happens.

indicators-dem-010-title = Drifts off, startles or seems to relive events
indicators-dem-010-means = These are signs of trauma, and more questions may do harm.
indicators-dem-010-ask = Stop and rest first. What would help you to feel safe in this room?

indicators-dem-011-title = Only knows the English words of the work
indicators-dem-011-means = Someone kept away from other people may learn only what customers need to hear.
indicators-dem-011-ask = Use a professional interpreter. Who do you speak with on an ordinary day, and in what language?

indicators-dem-012-title = Avoids eyes and says very little
indicators-dem-012-means = Fear or long obedience can leave somebody saying as little as possible.
indicators-dem-012-ask = What would make it easier to talk: another person, another language or another place?
indicators-dem-012-caution = Culture, disability and shyness explain this too.

indicators-dem-013-title = Anxious to be back by a set time
indicators-dem-013-means = Someone whose time is counted may be punished for being late.
indicators-dem-013-ask = Who is expecting you back, and what happens if you are late?

indicators-dem-014-title = Small report that hides a bigger one
indicators-dem-014-means = A lost card, a wage row or a small assault may be all a person dares to mention.
indicators-dem-014-ask = What made you come in today, and what would have happened if you had stayed away?
indicators-dem-014-caution = Such reports have been filed as ordinary theft or wage rows before. Ask about the person behind it.
