# What to look for at each kind of place: acts and control, never who somebody is. One line each, short enough for a laptop at night.

sites-front-counter-look-1 = A small matter (lost card, unpaid wages, a row) that makes sense only if somebody controls them
sites-front-counter-look-2 = Somebody waiting outside, ringing, or answering for them
sites-front-counter-look-3 = Nowhere safe to sleep tonight, no papers, no money
sites-front-counter-look-4 = Looking at the clock or the door

sites-car-wash-look-1 = Wet trainers, no gloves, hands sore from chemicals
sites-car-wash-look-2 = Bedding, a cooker or washing on the site
sites-car-wash-look-3 = One person takes all the money and all the questions
sites-car-wash-look-4 = Driven in and out together; no way home alone
sites-car-wash-look-5 = Nobody can say what they are paid, or when

sites-nail-bar-look-1 = Very young staff who look to one person before answering
sites-nail-bar-look-2 = Bags, bedding or cooking in the back or upstairs
sites-nail-bar-look-3 = All cash handed to another; no till of their own
sites-nail-bar-look-4 = Dropped off and collected together

sites-restaurant-look-1 = Staff sleeping above or behind the kitchen
sites-restaurant-look-2 = Seven long days, meals instead of wages
sites-restaurant-look-3 = Manager stands in on every talk
sites-restaurant-look-4 = Nobody knows the employer’s full name

sites-farm-look-1 = Crowded caravans, rent and transport taken from pay
sites-farm-look-2 = A gangmaster who drives, houses and pays them
sites-farm-look-3 = Papers or bank cards kept in one place
sites-farm-look-4 = Nobody can name the licensed provider

sites-factory-look-1 = Doors locked during the shift, covered windows
sites-factory-look-2 = Paid by the piece, no payslips, wages into one account
sites-factory-look-3 = Brought by one minibus at odd hours

sites-construction-look-1 = Sleeping on site, in a van or in the boss’s garage
sites-construction-look-2 = No boots, gloves or hard hat among people who have them
sites-construction-look-3 = Paid in food, drink or tobacco
sites-construction-look-4 = Picked up when homeless, “one of the family” for years

sites-warehouse-look-1 = Working under somebody else’s name or account
sites-warehouse-look-2 = Pay into an account they do not hold
sites-warehouse-look-3 = One agency for job, house, transport and loans

sites-care-home-look-1 = Paid thousands for the job or the visa, then few shifts
sites-care-home-look-2 = “I will cancel your sponsorship” when they complain
sites-care-home-look-3 = Sleeping where they work, or many to a room the employer owns
sites-care-home-look-4 = Shifts back to back, always on call

sites-hotel-look-1 = Room paid in cash, do-not-disturb for days, many visitors
sites-hotel-look-2 = A younger person who does not hold the key, the phone or the booking
sites-hotel-look-3 = Cleaners who cannot name their employer
sites-hotel-look-4 = Several phones, condoms, bank cards in other names

sites-brothel-look-1 = Who holds the phone, the adverts, the money, the key?
sites-brothel-look-2 = Sleeping where they see clients; moved every few days
sites-brothel-look-3 = Does not know the town or the address
sites-brothel-look-4 = Debts in a notebook; a man who “looks after” them

sites-private-home-look-1 = Somebody who sleeps on the floor, in the hall or with the children
sites-private-home-look-2 = Cooks and cleans from early to late, no day off
sites-private-home-look-3 = Never out alone, no phone, no key
sites-private-home-look-4 = Strangers who answer for the tenant of a home that is not theirs

sites-cannabis-grow-look-1 = Locked or barred from outside, windows sealed
sites-cannabis-grow-look-2 = Bedding and food for one, no keys, no money, no papers
sites-cannabis-grow-look-3 = Brought there without knowing where; a debt to work off
sites-cannabis-grow-look-4 = Looks under 18: treat as a child. Think of section 45 before interview

sites-boat-look-1 = Not let ashore; papers with the skipper or agent
sites-boat-look-2 = Wages held until the end of a contract they cannot read
sites-boat-look-3 = Injuries left untreated, no rest

sites-street-look-1 = Dropped off and collected, money passed to somebody near
sites-street-look-2 = Far from home with no reason, two phones, new clothes
sites-street-look-3 = Fear of one person more than of the police

sites-lorry-look-1 = Children without an adult, a phone number on paper
sites-lorry-look-2 = Who is to collect them, and what do they owe?
sites-lorry-look-3 = Boys as much as girls

sites-transport-hub-look-1 = Ticket bought by somebody they do not know
sites-transport-hub-look-2 = A companion who holds papers and phones
sites-transport-hub-look-3 = Does not know where they are going, or says it word for word

sites-shop-look-1 = Steals to a list, hands it to a driver outside
sites-shop-look-2 = Sleeping in the stock room, working all hours
sites-shop-look-3 = Afraid of going back with too little

sites-bank-look-1 = A minder who talks, holds the papers and waits
sites-bank-look-2 = Several accounts at one address; the card is kept by another
sites-bank-look-3 = Does not know what the account is for

sites-school-look-1 = Missing often, tired, new phone or trainers nobody can explain
sites-school-look-2 = An “uncle” or “aunt” nobody can place
sites-school-look-3 = Talk of owing money

sites-hospital-look-1 = Somebody who will not leave the bedside or the room
sites-hospital-look-2 = Injuries of different ages; late with care
sites-hospital-look-3 = No GP, no address, wants to leave before help comes

sites-custody-look-1 = Large quantity, no gain of their own
sites-custody-look-2 = A solicitor or “friend” they did not ask for
sites-custody-look-3 = Afraid of release or of a debt. Think of section 45 before interview

sites-licensed-premises-look-1 = Staff who live on the premises and are never off
sites-licensed-premises-look-2 = A younger person with a group of older men, drinks bought
sites-licensed-premises-look-3 = Somebody who holds phones and coats for others

sites-other-look-1 = Who decides where they sleep, work and go?
sites-other-look-2 = Who holds their papers, phone and money?
sites-other-look-3 = What would happen if they left today?
