# Questions about sexual exploitation, forced crime, begging, money, marriage and organs.
# Each is answered yes, no or do not know; yes supports what the pack names.

questions-sex-work-own-choice = Is there anybody you could not say no to, even if you were ill or frightened?
questions-sex-work-own-choice-why = Being unable to refuse shows that somebody else decides.

questions-others-take-bookings = Does somebody else answer the calls, write the adverts or decide where you stay?
questions-others-take-bookings-why = It shows who runs things, without asking the person to name anybody.

questions-others-take-earnings = Does somebody else take most of the money or goods that you bring in?
questions-others-take-earnings-why = Who ends up with the money often shows who is in charge.

questions-passed-to-others = Has anybody passed you on to others for money, or threatened to show pictures of you?
questions-passed-to-others-why = People seldom say this unless they are asked, and it changes how much danger they are in.

questions-asked-to-carry = Has anybody told you to carry, keep or sell something for them?
questions-asked-to-carry-why = Many young people do not see this as being used, and think that only a crime is asked about.

questions-owes-or-lost = Does anybody say that you owe money for something that was lost, taken or given to you?
questions-owes-or-lost-why = Debt is what most often keeps somebody working, and it may put the family at risk.

questions-journey-by-others = Did somebody else arrange or pay for your journey?
questions-journey-by-others-why = Whoever arranged the journey may be waiting at the other end.

questions-kept-at-grow = Were you locked in, or told to stay inside with the plants?
questions-kept-at-grow-why = It tells a person who is kept there from one who owns the crop.

questions-grow-for-debt = Are you looking after plants to pay back money for your journey?
questions-grow-for-debt-why = Working off the cost of a journey, with somebody else keeping count, is a way of being held.

questions-home-taken-over = Is anybody staying in or using your home who you would like to leave?
questions-home-taken-over-why = Many are too afraid or ashamed to say so until they are asked.

questions-daily-target = Do you have to bring back a set amount, with trouble if you do not?
questions-daily-target-why = A target with a punishment shows that somebody else gives the orders.

questions-account-used-by-others = Has anybody else used an account, card or claim in your name?
questions-account-used-by-others-why = It may show control, and it tells whether the person is in debt through no choice of theirs.

questions-marriage-not-free = Did somebody else decide that you would marry, or does somebody stop you from leaving?
questions-marriage-not-free-why = There may be only one chance to ask this alone.

questions-organ-pressure = Has anybody asked, paid or pressed you to give a kidney or have an operation?
questions-organ-pressure-why = It is rare, and people are told to keep silent, so it has to be asked plainly.
