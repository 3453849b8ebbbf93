# Signs of a debt that binds a person or their family.

indicators-deb-001-title = Has to work off a debt before leaving
indicators-deb-001-means = A debt to the people they work for can hold a person as firmly as a lock.
indicators-deb-001-ask = What do you owe, whom do you owe it to, and how did it come about?

indicators-deb-002-title = The debt keeps growing
indicators-deb-002-means = A debt that rises however long a person works is not meant to be paid off.
indicators-deb-002-ask = How has what you owe changed since you started?

indicators-deb-003-title = Does not know how much is owed or until when
indicators-deb-003-means = When only the other side keeps the figures, the debt can last as long as they like.
indicators-deb-003-ask = How do you know what you still owe, and when will it be finished?

indicators-deb-004-title = Family borrowed or gave up property for the journey
indicators-deb-004-means = When relatives stand to lose their home, a person will put up with almost anything.
indicators-deb-004-ask = How was your journey paid for, and what has happened at home since?

indicators-deb-005-title = Paid a high fee for a job, visa or certificate
indicators-deb-005-means = Large fees leave a worker in debt before the first day and unable to complain.
indicators-deb-005-ask = What did you pay to get this job, whom did you pay, and where did the money come from?

indicators-deb-006-title = A list or book records what people owe
indicators-deb-006-means = Written sums beside names can show who is controlled, by whom and for how long.
indicators-deb-006-ask = Check where the book or message is, whose writing it is and whose names are in it.
indicators-deb-006-caution = Preserve the book, list or phone as evidence and do not return it to anybody at the place.

indicators-deb-007-title = A drug debt has to be worked off
indicators-deb-007-means = Robberies are staged and losses blamed on young people so that they must keep working.
indicators-deb-007-ask = What happened that made you owe them, and what have they said you must do about it?
