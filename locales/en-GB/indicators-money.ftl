# Signs about pay: whether any comes, what is taken from it, and who holds cards, accounts and benefits.

indicators-mon-001-title = Paid little or nothing
indicators-mon-001-means = Somebody who works and is paid almost nothing is often being held there by something other than wages.
indicators-mon-001-ask = What have you been given for your work so far, in money or in other ways?

indicators-mon-002-title = Pay is kept back
indicators-mon-002-means = Wages that are always promised for later make walking away mean losing everything.
indicators-mon-002-ask = When are you paid, and what would happen to what you are owed if you stopped working there?

indicators-mon-003-title = Pay goes to somebody else
indicators-mon-003-means = A person who never receives their own wages depends on whoever does receive them.
indicators-mon-003-ask = Where does your pay go when it is paid, and how do you get at it?

indicators-mon-004-title = Several people paid into one account
indicators-mon-004-means = Many wages in a single account suggest that one person is taking the earnings of others.
indicators-mon-004-ask = Check whose account it is, how many workers are paid into it and who set that up.

indicators-mon-005-title = Somebody else has their card, PIN or banking app
indicators-mon-005-means = Whoever holds the card can empty the account and decide whether the person can afford to leave.
indicators-mon-005-ask = Who uses your bank card and who knows the PIN?

indicators-mon-006-title = Hands over what they earn
indicators-mon-006-means = Having to pass on money as soon as it is earned shows that somebody else is profiting.
indicators-mon-006-ask = What happens to the money after you get it?

indicators-mon-007-title = Deductions leave almost nothing
indicators-mon-007-means = Charges for a bed, transport, food or fines can turn a wage into no wage at all.
indicators-mon-007-ask = What is taken from your pay before you see it, and how much is left for you?

indicators-mon-008-title = No payslip, or pay they cannot explain
indicators-mon-008-means = False or missing pay records hide how long people work and how little they get.
indicators-mon-008-ask = What do you receive in writing about your hours and your pay?

indicators-mon-009-title = Accounts, loans or contracts opened in their name
indicators-mon-009-means = Names are used to open accounts and run up debts that the person never benefits from.
indicators-mon-009-ask = What have you signed or opened since you came, and who asked you to?

indicators-mon-010-title = Their benefits go to somebody else
indicators-mon-010-means = Taking a person's benefits is another way of making money from them and keeping them dependent.
indicators-mon-010-ask = Who receives and spends the benefits that are claimed in your name?

indicators-mon-011-title = No money at all in spite of working
indicators-mon-011-means = Working full time without the price of a bus fare means that the earnings are going elsewhere.
indicators-mon-011-ask = How do you pay for food and for getting about?
