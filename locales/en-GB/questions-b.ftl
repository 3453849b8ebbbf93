# Questions about pay, debt, work and what was promised. Answered yes, no or not known.

questions-pay-kept-back = Does anybody keep back some or all of your pay?
questions-pay-kept-back-why = Pay that is kept back is a reason why people cannot walk away.

questions-card-or-account-controlled = Does somebody else control your bank card or the account your pay goes into?
questions-card-or-account-controlled-why = Whoever controls the account decides whether the person can afford to leave.

questions-hands-over-earnings = Do you have to hand the money you earn or receive to somebody else?
questions-hands-over-earnings-why = It shows who profits from the work.

questions-paid-in-kind = Are you given food, a bed or other things instead of wages?
questions-paid-in-kind-why = Food and a bed in place of pay leave a person with nothing to leave with.

questions-owes-who-brought = Do you owe money to the people you work for or who brought you here?
questions-owes-who-brought-why = A debt to them can tie a person as firmly as a lock.

questions-debt-grows = Does what you owe go up, or are you never told how much is left?
questions-debt-grows-why = A debt without an end is a way of keeping somebody.

questions-fee-for-job = Did you or your family pay somebody to get you this job or visa?
questions-fee-for-job-why = A large fee leaves a worker in debt and afraid to complain.

questions-no-rest-days = Do you work every day, with no day that is your own?
questions-no-rest-days-why = Work without rest suggests that the person has no say in it.

questions-punished-at-work = Is anybody punished or fined at work for being slow, being ill or making mistakes?
questions-punished-at-work-why = Punishment shows that the work is got by fear.

questions-one-person-runs-all = Does the same person decide where you sleep, how you get to work and what you are paid?
questions-one-person-runs-all-why = One person in charge of everything leaves nobody else to turn to.

questions-sponsorship-threat = Has anybody said you would lose your visa or sponsorship if you complained or refused?
questions-sponsorship-threat-why = Such a threat can make a person accept almost anything.

questions-not-what-promised = Is the work, the pay or the place different from what you were promised?
questions-not-what-promised-why = A false promise is often how it begins.
