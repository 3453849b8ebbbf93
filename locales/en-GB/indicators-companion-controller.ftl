# Signs seen in the person beside them: who speaks, waits, holds papers or gives orders.

indicators-com-001-title = Somebody else answers for them
indicators-com-001-means = A companion who answers or corrects may be making sure that the person says nothing else.
indicators-com-001-ask = Speak to the person alone, and ask them to tell it in their own words from the start.

indicators-com-002-title = Companion interprets or will not step away
indicators-com-002-means = Nobody can speak freely in front of the person they are afraid of.
indicators-com-002-ask = Use our own interpreter in another room, and ask how the two of them know each other.

indicators-com-003-title = Looks to somebody else before speaking
indicators-com-003-means = Checking a face before each answer suggests that the answers are being judged.
indicators-com-003-ask = Move out of sight of the other person, then ask how things are between them.

indicators-com-004-title = Companion knows little about them
indicators-com-004-means = A real friend or relative knows a name, a birthday and how they met.
indicators-com-004-ask = Ask each of them apart how they met and what the other one is called.

indicators-com-005-title = One person holds everyone's papers or phones
indicators-com-005-means = Whoever carries the passports and tickets decides where the group goes.
indicators-com-005-ask = Who looks after your passport and phone from day to day?
indicators-com-005-caution = It may be a parent or a tour leader; find out who keeps the papers on other days.

indicators-com-006-title = Somebody waits, rings or comes to collect
indicators-com-006-means = Turning up or ringing as soon as police are involved shows that the person is being kept track of.
indicators-com-006-ask = Who is ringing or waiting, and what will they want to know?

indicators-com-007-title = Solicitor or helper nobody asked for
indicators-com-007-means = Help paid for by a stranger may be there to control what is said.
indicators-com-007-ask = Find out from the custody record who called and who is paying.
indicators-com-007-caution = Take it to the custody officer; never get in the way of legal advice.

indicators-com-008-title = Sharp contrast with the person beside them
indicators-com-008-means = A big difference in clothes and confidence can show who holds the power.
indicators-com-008-ask = What brings the two of you here together?

indicators-com-009-title = Older people give the orders
indicators-com-009-means = Older partners and groups draw younger people in with gifts and attention and then with fear.
indicators-com-009-ask = Who are the older ones, and what do they ask you to do?

indicators-com-010-title = One person books or arranges for many
indicators-com-010-means = Rooms, tickets or accounts arranged by one person for many may show how a group is run.
indicators-com-010-ask = Check who booked and paid, and for how many others.
