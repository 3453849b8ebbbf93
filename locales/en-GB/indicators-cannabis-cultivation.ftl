# Cannabis growing: a person kept with the plants, with nothing of their own and no way out.

indicators-can-001-title = Left alone with the plants, with a bed and nothing else
indicators-can-001-means = Somebody who owns the crop rarely lives on its floor without a key or any money.
indicators-can-001-ask = How long have you been in this house, and how would you get out if you wanted to?
indicators-can-001-caution = Think about the section 45 defence before any interview.

indicators-can-002-title = Locked in, or windows sealed, at a grow
indicators-can-002-means = A lock on the outside keeps somebody in as well as thieves out.
indicators-can-002-ask = Check: which side are the locks on, who has the keys, and could the person get out in a fire?

indicators-can-003-title = Bare wires or chemicals beside a bed
indicators-can-003-means = Only somebody without a choice sleeps next to wires and chemicals like these.
indicators-can-003-ask = Check: is it electrically safe, and does the person need treatment for burns, shock or fumes?
indicators-can-003-caution = Have the scene made electrically safe before anybody searches it.

indicators-can-004-title = Cannot say where the house is or whose it is
indicators-can-004-means = Not knowing the town you live in means that somebody else brought you and keeps you.
indicators-can-004-ask = How did you get to the house, and what have you seen of the area since?

indicators-can-005-title = Food is brought and they must stay hidden
indicators-can-005-means = Being fed by others and told to hide is a way of being held without a lock.
indicators-can-005-ask = Who brings your food, and what have you been told about going out or opening the door?

indicators-can-006-title = Tends plants to pay for being brought here
indicators-can-006-means = A debt for the journey, counted by those who run the grow, is a way to hold somebody.
indicators-can-006-ask = What were you told about the cost of coming here, and how is it being paid?

indicators-can-007-title = Age in doubt when found at a grow
indicators-can-007-means = Children are told to say that they are adults, so that they are not looked after.
indicators-can-007-ask = How old are you, and what have you been told to say about your age?
indicators-can-007-caution = Treat as a child until age is settled.
