# Signs that somebody controls where a person is, what they do and whom they speak to.

indicators-ctl-001-title = Cannot leave freely
indicators-ctl-001-means = A person who must ask before going out, or who is not let go, is not there by choice.
indicators-ctl-001-ask = What would happen if you walked out today and did not go back?

indicators-ctl-002-title = Watched, followed or escorted
indicators-ctl-002-means = Someone who is never out of sight cannot ask for help or say what is happening.
indicators-ctl-002-ask = When were you last somewhere on your own, with nobody from there close by?

indicators-ctl-003-title = Locked in
indicators-ctl-003-means = Locks and bars that work from the outside are there to keep people in.
indicators-ctl-003-ask = How do the doors lock at night, and who opens them in the morning?

indicators-ctl-004-title = No key to where they live
indicators-ctl-004-means = Without a key a person comes and goes only when somebody else allows it.
indicators-ctl-004-ask = How do you get in when you come home and nobody is there?

indicators-ctl-005-title = Driven everywhere by the same person
indicators-ctl-005-means = Being taken to and from work each day leaves no moment to go anywhere else or meet anyone.
indicators-ctl-005-ask = How do you travel to work and back, and who else is in the vehicle?

indicators-ctl-006-title = Free to walk out, but nowhere to go
indicators-ctl-006-means = With no money, papers or friends, an open door can hold a person as well as a lock.
indicators-ctl-006-ask = If you left tonight, where would you go and what would you have with you?
indicators-ctl-006-caution = Walking about freely, shopping or going back by themselves does not show that all is well.

indicators-ctl-007-title = Hurt by the people they work for or live with
indicators-ctl-007-means = Beating is used to keep people working and silent, and it often comes before something worse.
indicators-ctl-007-ask = How did you get these injuries, and has anything like it happened before?

indicators-ctl-008-title = Threatened with harm if they leave or talk
indicators-ctl-008-means = Fear of what will follow keeps people in place long after the threat was made.
indicators-ctl-008-ask = What do you think will happen to you after you have spoken with us?

indicators-ctl-009-title = Family threatened
indicators-ctl-009-means = A threat to people at home works from any distance and is a main reason for staying silent.
indicators-ctl-009-ask = Who else are you worried about, and what have you been told about them?

indicators-ctl-010-title = Threatened with police or immigration
indicators-ctl-010-means = People are often told that the police will lock them up or send them away, so that they never ask us for help.
indicators-ctl-010-ask = What have you been told would happen if you came to the police?

indicators-ctl-011-title = Threatened with shame
indicators-ctl-011-means = Pictures or secrets can hold somebody as firmly as debt or violence.
indicators-ctl-011-ask = What are you afraid that your family or others could be shown or told?

indicators-ctl-012-title = Warned that things will get worse
indicators-ctl-012-means = Losing food, sleep or pay for not obeying shows who decides over the person's life.
indicators-ctl-012-ask = What happens when somebody there works slowly, complains or is ill?

indicators-ctl-013-title = Phone taken, checked or not their own
indicators-ctl-013-means = Whoever holds the phone decides whether a person can reach help.
indicators-ctl-013-ask = Whose phone is this, and who can see your calls and messages?

indicators-ctl-014-title = Kept apart from other people
indicators-ctl-014-means = Cutting contact with family and others leaves only the people in control to turn to.
indicators-ctl-014-ask = Whom do you talk to in a normal week, and when did you last speak to your family?

indicators-ctl-015-title = Does not know where they are
indicators-ctl-015-means = Somebody who cannot name the town or address was probably taken there and not let out.
indicators-ctl-015-ask = What can you tell me about the place where you sleep and what you see from it?

indicators-ctl-016-title = Given drugs or alcohol by those in control
indicators-ctl-016-means = Supplying drink or drugs keeps people dependent, quiet and working.
indicators-ctl-016-ask = Where do the drugs or drink come from, and what is wanted in return?

indicators-ctl-017-title = Made to hurt, watch or bring in others
indicators-ctl-017-means = Drawing one person into controlling the rest makes them feel guilty and afraid to speak.
indicators-ctl-017-ask = What were you told to do with the others there, and what if you had said no?
indicators-ctl-017-caution = Somebody trusted to run the others may be held there just as they are.

indicators-ctl-018-title = Told what to say
indicators-ctl-018-means = A prepared story for police, banks or doctors protects whoever prepared it.
indicators-ctl-018-ask = Did anybody talk with you about this visit before you came, and what was said?

indicators-ctl-019-title = Bound by an oath or ritual
indicators-ctl-019-means = A person who believes that breaking an oath brings harm may be unable to speak, whatever we promise.
indicators-ctl-019-ask = Is there something you promised or took part in that makes it hard to talk to us?

indicators-ctl-020-title = Job, home, food and travel all from one person
indicators-ctl-020-means = When one person provides everything, leaving means losing everything at once.
indicators-ctl-020-ask = Who arranges your work, your room, your food and your lifts?

indicators-ctl-021-title = Kept from a doctor or medicine
indicators-ctl-021-means = Refusing care saves the person in control from questions and keeps the other one weak.
indicators-ctl-021-ask = What happens there when somebody is ill or injured?

indicators-ctl-022-title = Moved around by others
indicators-ctl-022-means = Frequent moves stop a person from learning where they are and whom to ask for help.
indicators-ctl-022-ask = Where were you before this, and who decided that you should move?

indicators-ctl-023-title = Not allowed to say no
indicators-ctl-023-means = Work, errands or customers that cannot be refused are forced.
indicators-ctl-023-ask = What happens when you do not want to do what they ask?
indicators-ctl-023-caution = For sexual exploitation of an adult this is one of the strongest signs there is.

indicators-ctl-024-title = Orders from somebody posing as an official
indicators-ctl-024-means = A false officer or lawyer turns a person's respect for the law against them.
indicators-ctl-024-ask = Who told you that, and how did they show you who they were?
