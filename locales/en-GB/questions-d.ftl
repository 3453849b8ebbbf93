# Yes or no questions on fear, health, home, housework and children.

questions-afraid-of-someone = Are you afraid of what somebody would do if you left?
questions-afraid-of-someone-why = Fear of one person can hold somebody as firmly as a lock.

questions-doctor-by-permission = Do you need permission from somebody before you can see a doctor?
questions-doctor-by-permission-why = Care that depends on permission keeps a person weak and unseen.

questions-food-as-punishment = Has somebody kept food from you to punish you?
questions-food-as-punishment-why = Control over food is control over a person, and hunger needs help today.

questions-sleep-at-work = Do you sleep where you work?
questions-sleep-at-work-why = Living where you work leaves no door of your own to close.

questions-bed-tied-to-work = Would you lose your bed, or owe money, if you stopped working?
questions-bed-tied-to-work-why = When job and bed belong to one person, leaving means the street or a debt.

questions-work-at-home-all-day = Do you do the cooking, cleaning or childcare where you live without days off?
questions-work-at-home-all-day-why = Work in a home with no days off is easy to hide and hard to leave.

questions-out-alone = Does somebody have to go with you whenever you go out?
questions-out-alone-why = Being allowed out only with a companion is a strong sign of control.

questions-private-call = Is somebody always listening when you ring your family?
questions-private-call-why = A person who is always overheard cannot ask for help.

questions-child-has-to-work = Do you have to work or do housework every day for the people you live with?
questions-child-has-to-work-why = A child who must work for adults is a child at risk, paid or not.

questions-child-not-family = Are you living or travelling with grown-ups who are not your family?
questions-child-not-family-why = Children are often brought or kept by people who say that they are relatives.

questions-child-threatened = Has anybody told you to stay quiet because something bad would happen?
questions-child-threatened-why = Threats keep children silent, and silence keeps them in danger.
