# Sexual exploitation: somebody else decides, takes the money, moves the person or punishes a no.

indicators-sex-001-title = Cannot say no to a customer or to an act
indicators-sex-001-means = A person who must take every customer, or go on while ill, is not choosing.
indicators-sex-001-ask = What happens when you do not want to see somebody, or do not feel well?
indicators-sex-001-caution = Ask alone, with an independent interpreter and never with the person who brought them. Men and boys are affected as well.

indicators-sex-002-title = Others run the bookings, prices or adverts
indicators-sex-002-means = Whoever answers the phone and sets the price often decides everything else too.
indicators-sex-002-ask = How do people get in touch, and who agrees the time and the price?

indicators-sex-003-title = Many adverts with one number, address or text
indicators-sex-003-means = One number behind many adverts suggests that one person runs them all.
indicators-sex-003-ask = Check: search the number and the wording of the advert. Which other names and towns come up?
indicators-sex-003-caution = Adverts do not show who controls whom. People who work together by choice may share a number.

indicators-sex-004-title = Moved from place to place every few days or weeks
indicators-sex-004-means = Moving somebody often keeps them from making friends, and from being found.
indicators-sex-004-ask = Where have you stayed over the last few months, and who decided when you moved?

indicators-sex-005-title = Sleeps where sex is sold and hardly goes out
indicators-sex-005-means = A room that is workplace, bedroom and only place allowed is a way of being held.
indicators-sex-005-ask = What does an ordinary day look like, and when did you last go out on your own?

indicators-sex-006-title = Most or all of the earnings is taken
indicators-sex-006-means = If somebody else ends up with the money, they have a reason to keep the person there.
indicators-sex-006-ask = What happens to the money after a customer has paid?

indicators-sex-007-title = Hardly any ordinary clothes
indicators-sex-007-means = Having almost nothing to wear outside may mean that the person is not expected to go outside.
indicators-sex-007-ask = Is there anything you need from your things, such as warm clothes or a coat?
indicators-sex-007-caution = Says nothing alone. Be tactful, and never comment on how somebody is dressed.

indicators-sex-008-title = Debt for travel, rooms or adverts is set against takings
indicators-sex-008-means = A debt that the lender alone counts can be made to last for ever.
indicators-sex-008-ask = What were you told you owe, who keeps count of it, and when will it be finished?

indicators-sex-009-title = Threatened that images will be shown to family
indicators-sex-009-means = Shame can hold somebody as well as a lock does.
indicators-sex-009-ask = Does anybody have pictures or videos of you, and what have they said about them?

indicators-sex-010-title = Hotel or flat paid in cash, many callers, no cleaning
indicators-sex-010-means = A room used like this, with somebody else paying, is a common set-up for hidden exploitation.
indicators-sex-010-ask = Check: who booked and paid, who comes and goes, and can you speak to the guest alone?

indicators-sex-011-title = Customer or neighbour says the person seemed unwilling
indicators-sex-011-means = People who come and go may be the only ones who see how somebody is treated.
indicators-sex-011-ask = Ask the caller: what exactly did you see and hear, when, and who else was there?

indicators-sex-012-title = Made to have unprotected or violent sex
indicators-sex-012-means = Having no say about safety is one of the clearest signs that consent is missing.
indicators-sex-012-ask = Is there anything you have had to do that hurt you or made you ill, and what help do you need now?

indicators-sex-013-title = Sold, bought or passed on to others
indicators-sex-013-means = Nobody can be sold. Talk of a price for a person calls for help at once.
indicators-sex-013-ask = How did you come to be with these people, and what was said about money at the time?

indicators-sex-014-title = Made to perform on camera for somebody else’s gain
indicators-sex-014-means = Images can be sold again and again, long after the person has got away.
indicators-sex-014-ask = Who set up the camera or the account, and who gets the money from it?
