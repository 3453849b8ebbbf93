# Signs that belong to one trade: what to notice at a car wash, a salon, a farm, a boat and so on.

indicators-sec-001-title = Car wash: wet clothes, bare hands, very low prices
indicators-sec-001-means = Prices too low to pay lawful wages are sometimes possible only because the workers go without.
indicators-sec-001-ask = What do you wear when you use the chemicals, and who gives it to you?
indicators-sec-001-caution = A low price proves nothing by itself; look at the people and at who is in charge.

indicators-sec-002-title = Car wash: people sleep on the site
indicators-sec-002-means = Workers who never go home are easy to keep out of sight.
indicators-sec-002-ask = Where do the people who work here sleep?

indicators-sec-003-title = Salon: young or nervous staff who hand over the money
indicators-sec-003-means = Young workers who watch the manager and keep nothing may be working for somebody else.
indicators-sec-003-ask = How did you come to work here, and what happens to the money you take?
indicators-sec-003-caution = Speak to the person in private, with an interpreter who does not work there.

indicators-sec-004-title = Salon: staff live above it or are driven in together
indicators-sec-004-means = Living and travelling only with work leaves nobody outside to turn to.
indicators-sec-004-ask = Where do you live, and how do you get to work and back?

indicators-sec-005-title = Care work: paid for the job, then few or unpaid shifts
indicators-sec-005-means = A fee taken for work that hardly exists leaves the worker stranded and in debt.
indicators-sec-005-ask = What were you told about the work before you paid, and what work have you had?

indicators-sec-006-title = Threat to end sponsorship
indicators-sec-006-means = A sponsor who can take away the right to stay can demand almost anything.
indicators-sec-006-ask = What have you been told would happen to your visa if you complained or said no?

indicators-sec-007-title = Care work: staff sleep at work or in the owner's house
indicators-sec-007-means = Workers who eat, sleep and live by leave of the employer can seldom refuse a shift.
indicators-sec-007-ask = Where do you sleep between shifts, and who decides that?

indicators-sec-008-title = Farm: crowded caravans and nobody can name the provider
indicators-sec-008-means = Workers brought in by somebody nobody can name are beyond the reach of any licence check.
indicators-sec-008-ask = Who brings you to the farm, and what is the name of the firm that pays you?

indicators-sec-009-title = Building work: sleeps on site, paid in food or drink
indicators-sec-009-means = Men kept in sheds and vans and paid in tobacco have often been held for years.
indicators-sec-009-ask = Where do you stay, and what do you get for the work you do?

indicators-sec-010-title = Restaurant: lives upstairs, always working, no wages
indicators-sec-010-means = When home and work are one building and no wage comes, leaving means having nothing.
indicators-sec-010-ask = When did you last leave the building for a whole day, and with what money?

indicators-sec-011-title = Workshop: locked doors, covered windows or tiny piece rates
indicators-sec-011-means = Locked doors during a shift are a danger to life and a plain sign of control.
indicators-sec-011-ask = How would you get out of here in the middle of a shift?

indicators-sec-012-title = Boat: kept aboard in port, papers with skipper or agent
indicators-sec-012-means = Crew who cannot step ashore and do not hold their papers have nowhere to complain.
indicators-sec-012-ask = When were you last ashore on your own, and where are your papers now?

indicators-sec-013-title = Hotel cleaning: paid by the room, employer unknown
indicators-sec-013-means = Chains of agencies can hide that the people who clean the rooms are paid next to nothing.
indicators-sec-013-ask = Who pays you for the rooms you clean, and how is it worked out?

indicators-sec-014-title = Works under somebody else's name and loses most pay
indicators-sec-014-means = A borrowed name makes a person invisible and gives its owner a hold over the pay.
indicators-sec-014-ask = Whose name or account do you work under, and how is the money shared?
indicators-sec-014-caution = Accounts are also shared without any pressure; look for who keeps the money and why.
