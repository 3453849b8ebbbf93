# Cuckooing: others take over the home of somebody who cannot easily say no.

indicators-cuc-001-title = Many short visits to a vulnerable person’s home
indicators-cuc-001-means = Short visits day and night suggest that others use the home to deal.
indicators-cuc-001-ask = Check with neighbours: since when, at what times, and have you seen the resident lately?

indicators-cuc-002-title = Pushed into one room, or out of their own home
indicators-cuc-002-means = When others decide who may be in a home, it is no longer the resident’s.
indicators-cuc-002-ask = Who is staying at your home, how did that begin, and where do you sleep?

indicators-cuc-003-title = Strangers answer the door or speak for the resident
indicators-cuc-003-means = Somebody who keeps visitors away from the resident has taken charge of the home.
indicators-cuc-003-ask = Ask to see the resident alone: who are these people, and did you ask them here?

indicators-cuc-004-title = Drug kit, blades or mattresses that do not fit
indicators-cuc-004-means = What others keep in a home may show who really uses it.
indicators-cuc-004-ask = Whose things are these, and how long have they been here?

indicators-cuc-005-title = No food, heat or money since others came
indicators-cuc-005-means = When a home and its money are taken, the resident is the first to go without.
indicators-cuc-005-ask = When did you last eat a proper meal, and who looks after your money?

indicators-cuc-006-title = Drugs, cash or friendship first, then threats
indicators-cuc-006-means = It often begins as a favour and ends with the resident afraid in their own home.
indicators-cuc-006-ask = How did you get to know them, and what happened when you wanted them to go?

indicators-cuc-007-title = Carers, family or support no longer get in
indicators-cuc-007-means = Cutting off those who used to visit makes it easier to take over.
indicators-cuc-007-ask = Check with carers, family and housing: when did you last see them alone?
