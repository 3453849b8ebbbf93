# Organ removal: a person pressed, misled or paid to give an organ.

indicators-org-001-title = Pressed, misled or paid to give an organ
indicators-org-001-means = Consent that was bought or tricked out of somebody is no consent.
indicators-org-001-ask = What were you told about the operation, and who told you?
indicators-org-001-caution = Rare, and dangerous. Keep the person safe and pass it to a specialist unit at once.

indicators-org-002-title = Recent scar with no clear medical story
indicators-org-002-means = Pain after surgery without any care suggests that it was not done for the person’s good.
indicators-org-002-ask = Would you like a doctor to look at that, and who looked after you afterwards?
indicators-org-002-caution = Needs a clinician. Officers must not examine the person.

indicators-org-003-title = Brought for medical tests with a supposed relative
indicators-org-003-means = A false family story is used to get past the checks for donors.
indicators-org-003-ask = Ask alone: how are the two of you related, and who arranged the tests?

indicators-org-004-title = Signed medical consent they could not read
indicators-org-004-means = A signature means nothing if the person could not know what it was for.
indicators-org-004-ask = What was explained to you before you signed, and in which language?

indicators-org-005-title = Matching results in luggage, or a broker’s transplant
indicators-org-005-means = Results and brokers point to an operation that was arranged for money.
indicators-org-005-ask = Whose results are these, and who is arranging the treatment?

indicators-org-006-title = Promised money, a job or a visa for an organ
indicators-org-006-means = A promise like this, often broken, turns a donor into somebody who was used.
indicators-org-006-ask = What were you offered, by whom, and what did you get in the end?
