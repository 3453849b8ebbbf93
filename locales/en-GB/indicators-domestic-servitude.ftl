# Domestic servitude: housework and childcare in a home the person cannot freely leave.

indicators-dom-001-title = Housework and childcare all hours with no time off
indicators-dom-001-means = Endless work in a private home happens behind a door that no inspector opens.
indicators-dom-001-ask = Tell me about yesterday: when did you get up, what did you do, and when did you go to bed?

indicators-dom-002-title = No bedroom of their own in the home where they work
indicators-dom-002-means = A person without a bed or a door of their own is always on call.
indicators-dom-002-ask = Where do you sleep, and can you close the door?

indicators-dom-003-title = Eats apart, or only what is left over
indicators-dom-003-means = Eating apart on scraps shows how the household sees this person.
indicators-dom-003-ask = What do you eat, when, and who is with you?

indicators-dom-004-title = Never goes out alone, or only on timed errands
indicators-dom-004-means = A home becomes a prison when every step outside is watched or counted.
indicators-dom-004-ask = When did you last go out by yourself, and where did you go?

indicators-dom-005-title = Household holds the passport, or visa is a mystery
indicators-dom-005-means = Someone who cannot see their own papers cannot know what rights they have.
indicators-dom-005-ask = Who has your passport, and what have you been told about your visa?

indicators-dom-006-title = Works in the home for nothing, or pay goes elsewhere
indicators-dom-006-means = Pay that is promised abroad, or stopped on arrival, ties a person to the household.
indicators-dom-006-ask = What have you been paid since you came here, and who received it?

indicators-dom-007-title = Ran away, and the household reports them missing
indicators-dom-007-means = Reporting a runaway as missing, or as a thief, is a way to have the police bring them back.
indicators-dom-007-ask = Find and see the person alone first. Why did you leave, and what would happen if you went back?
indicators-dom-007-caution = Check both sides. Never hand the person back to the household that reported them.

indicators-dom-008-title = Called a relative but treated differently
indicators-dom-008-means = A family word can explain away a worker whom nobody is meant to ask about.
indicators-dom-008-ask = How are you related, and what do you do at home that the others do not?

indicators-dom-009-title = Speaks to the outside only when the household listens
indicators-dom-009-means = Without a private call nobody can ask for help or tell the truth to those at home.
indicators-dom-009-ask = How do you reach the people you trust, and who can hear you when you do?
