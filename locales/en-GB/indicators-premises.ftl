# Premises: what a building itself shows about the people working or living in it.

indicators-pre-001-title = Locks, shutters and cameras that do not suit the place
indicators-pre-001-means = Fittings made to keep people in, or to watch them, do not belong in an ordinary business.
indicators-pre-001-ask = Check which way the locks and the cameras face. Who holds the keys?

indicators-pre-002-title = Signs that people sleep in a work area
indicators-pre-002-means = Beds among machines or stock mean that somebody has nowhere else to be.
indicators-pre-002-ask = Count the beds and look for toothbrushes and clothes. Who sleeps here, and since when?

indicators-pre-003-title = Letting that hides who lives there
indicators-pre-003-means = Cash, changing faces and shut doors let one person fill a house with others.
indicators-pre-003-ask = Who signed, who pays, and who has been seen living there?

indicators-pre-004-title = Rules, tallies or takings posted for the workers
indicators-pre-004-means = Lists of fines, turns and takings show that somebody is keeping score.
indicators-pre-004-ask = Photograph what is on the wall. Who wrote it, and what happens when a rule is broken?

indicators-pre-005-title = Seats, gloves or benches made for children
indicators-pre-005-means = Things made small show who is expected to use them.
indicators-pre-005-ask = Note sizes and take pictures. Who sits here?

indicators-pre-006-title = Cash only, very cheap, many staff and few customers
indicators-pre-006-means = Prices below the cost of wages raise the question of who pays for the work.
indicators-pre-006-ask = Look at prices, staff numbers and card machine. Who is paid, and how?
indicators-pre-006-caution = Weak by itself. Look for control over the workers.
