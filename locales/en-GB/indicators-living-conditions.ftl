# Living conditions: where people sleep, who decides it, and what they are given to eat.

indicators-liv-001-title = Lives where they work
indicators-liv-001-means = Living where you work leaves no time, no door and no witnesses of your own.
indicators-liv-001-ask = Where do you sleep, who chose that place, and where else could you go?

indicators-liv-002-title = Crowded rooms, mattresses on floors, beds in shifts
indicators-liv-002-means = Beds packed in for profit often go with wages taken back as rent.
indicators-liv-002-ask = Who else sleeps there, who put you all there, and what do you pay?

indicators-liv-003-title = No heat, water, toilet or safe wiring where they sleep
indicators-liv-003-means = Conditions nobody would choose make it worth asking why they stay.
indicators-liv-003-ask = What is the place like at night, and what happens when you ask for a repair?

indicators-liv-004-title = No choice of home, and rent comes out of pay
indicators-liv-004-means = When job and bed belong to one person, leaving one means losing both.
indicators-liv-004-ask = Who do you pay for your bed, how much, and what happens to it if you stop working?

indicators-liv-005-title = Few or no belongings
indicators-liv-005-means = People moved or kept by others often own no more than they can carry.
indicators-liv-005-ask = What have you got with you, and what is yours that is somewhere else?

indicators-liv-006-title = Fed on scraps, or food used as reward or punishment
indicators-liv-006-means = Whoever controls food can make a person do almost anything.
indicators-liv-006-ask = What did you eat yesterday, who gave it to you, and what happens if you ask for more?

indicators-liv-007-title = A minibus moves the same group early and late
indicators-liv-007-means = Workers who are always carried together may have no other way in or out.
indicators-liv-007-ask = Watch who drives, who sits in front and who opens the door. How do you get to work and back?

indicators-liv-008-title = Curtains always shut, people seldom seen outside
indicators-liv-008-means = A house that hides the people in it may be holding them.
indicators-liv-008-ask = How often do you go outside, and who goes with you?
