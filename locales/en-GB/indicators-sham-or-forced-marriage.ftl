# Marriage used to hold a person: arranged by others, followed by work, sex or held papers.

indicators-mar-001-title = Marriage arranged by others, couple cannot talk together
indicators-mar-001-means = A marriage without a free yes may serve somebody else’s money or papers.
indicators-mar-001-ask = How did you meet, and who arranged for you to be here today?
indicators-mar-001-caution = One chance: see the person alone and follow the forced marriage policy. Never use family as interpreters.

indicators-mar-002-title = Unpaid work, or sex with others, after the wedding
indicators-mar-002-means = When a marriage turns into service for a household, somebody is being used.
indicators-mar-002-ask = What does a day in the house look like, from getting up to going to bed?

indicators-mar-003-title = Papers or pay held until a visa or status comes through
indicators-mar-003-means = Holding papers or status over somebody keeps them in the marriage and in the house.
indicators-mar-003-ask = Who has your papers, and what have you been told about your right to stay?
