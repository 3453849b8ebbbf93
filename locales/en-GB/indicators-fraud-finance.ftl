# Accounts, identity and scams: a person used for fraud by those who control them.

indicators-frd-001-title = Made to open accounts or take loans for others
indicators-frd-001-means = Debts and crimes in the person’s own name make it harder to leave or to ask for help.
indicators-frd-001-ask = Whose idea was the account, and who has the card and the PIN now?
indicators-frd-001-caution = May look like a suspect in a fraud. Ask about control first.

indicators-frd-002-title = Taken to a bank or office by somebody who does the talking
indicators-frd-002-means = A minder at the counter keeps the person from saying what is wrong.
indicators-frd-002-ask = Could you help me with something through here, on your own, for a minute?

indicators-frd-003-title = Identity used for claims or firms they know nothing of
indicators-frd-003-means = Those who hold somebody’s papers can also use their name for money.
indicators-frd-003-ask = What letters have you had that you do not understand, and who has had your papers?

indicators-frd-004-title = Moves money for somebody they fear
indicators-frd-004-means = A money mule who is threatened is being used, not doing business.
indicators-frd-004-ask = How did this start, and what happened when you wanted to stop?

indicators-frd-005-title = Made to run scams from a controlled place
indicators-frd-005-means = Scams are also run by people who are locked up and beaten to keep calling.
indicators-frd-005-ask = Where was the work done, who else was there, and could you walk out of the building?
