# Children: signs that a child is brought, kept, used or moved by people who are not caring for them.

indicators-chi-001-title = No parent there, or an adult who cannot prove the tie
indicators-chi-001-means = Children are often moved by people who only pretend to be family.
indicators-chi-001-ask = Speak to the child away from the adult. Who did you come with, and when did you first meet them?

indicators-chi-002-title = Found or taken in by an adult who is not family
indicators-chi-002-means = A kind story from a stranger can cover how a child was really obtained.
indicators-chi-002-ask = Ask each of them apart. How did the child come to you, and who knows?

indicators-chi-003-title = No school place, or absent without a reason
indicators-chi-003-means = A child kept from school is kept from the adults most likely to notice.
indicators-chi-003-ask = Which school do you go to, and who stops you on the days you miss?

indicators-chi-004-title = Works, or runs a household, at a child's age
indicators-chi-004-means = Work that fills a child's day or night is done for somebody else's gain.
indicators-chi-004-ask = What do you do from morning to night, who tells you to, and what do you get for it?

indicators-chi-005-title = No play, no rest, no other children
indicators-chi-005-means = A child who never plays may be in the home to work.
indicators-chi-005-ask = What do you like to do, and when did you last do it with another child?

indicators-chi-006-title = Children's things where no child should live
indicators-chi-006-means = A cot or small shoes may be the only trace of a child who has been moved out of sight.
indicators-chi-006-ask = Look for beds, toys and shoes, and ask everybody there: which children sleep here, and where are they now?

indicators-chi-007-title = Acts older or younger than their age
indicators-chi-007-means = Early knowledge of sex, or falling back into small-child ways, can follow abuse.
indicators-chi-007-ask = Leave the account to trained staff. Who do you spend time with outside school?

indicators-chi-008-title = Several children share one uncle, aunt or story
indicators-chi-008-means = One adult with many unrelated children may be moving or using them.
indicators-chi-008-ask = Talk to each child alone. Who are the other children to you, and what do you call the adult?

indicators-chi-009-title = Carries a number or address and asks only to ring it
indicators-chi-009-means = A number learnt or carried for the journey usually belongs to the people waiting for the child.
indicators-chi-009-ask = Keep the number. Whose is it, who gave it to you, and what were you told to say?

indicators-chi-010-title = Pressed to leave care, or missing soon after being placed
indicators-chi-010-means = Children who were brought here are often called back within days by those who brought them.
indicators-chi-010-ask = Treat as high risk. Who rang or met the child, what do they owe, and which address were they given?

indicators-chi-011-title = Age in doubt, or a coached story for an absence
indicators-chi-011-means = Children are told to give an older or younger age to keep helpers away.
indicators-chi-011-ask = What year were you born, who told you to give that date, and what would happen if you gave another?
indicators-chi-011-caution = If age is in doubt, treat the person as a child under section 51 of the Modern Slavery Act.

indicators-chi-012-title = Debt, threat or oath used on the child or family
indicators-chi-012-means = A child will carry an adult's debt or threat to protect those at home.
indicators-chi-012-ask = What have you been told will happen to you or your family, and who said it?

indicators-chi-013-title = With older people at hotels or parties, gifts or drink given
indicators-chi-013-means = Gifts, drink and rooms are how older people draw a child into sex or crime.
indicators-chi-013-ask = Who paid, who invited you, and what did they want from you?

indicators-chi-014-title = Pregnant or infected, with an adult in control of care
indicators-chi-014-means = The adult who guards the consulting room may be the one who caused the harm.
indicators-chi-014-ask = Arrange for health staff to see the child alone. Who comes with you, and who decides?

indicators-chi-015-title = Lives with people the council does not know about
indicators-chi-015-means = A child whom no agency knows of can be used and moved without anybody noticing.
indicators-chi-015-ask = Who looks after you, how long have you been there, and where were you before?

indicators-chi-016-title = Knows who gives orders only by nickname or contact name
indicators-chi-016-means = People who use children hide behind street names and changing numbers.
indicators-chi-016-ask = What do you call them, how do they reach you, and what does the phone show?
