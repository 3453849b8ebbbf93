# Health: injuries, hunger, tiredness and care that somebody has been kept from.

indicators-hlt-001-title = Injuries untreated, of different ages or not explained
indicators-hlt-001-means = Harm that goes on for weeks without care suggests that somebody stops the person getting help.
indicators-hlt-001-ask = How did you get these injuries, how long ago, and who looked after them?

indicators-hlt-002-title = Marks of being tied, gripped, burned or struck
indicators-hlt-002-means = Harm by the person somebody works for or lives with is one of the plainest signs of control.
indicators-hlt-002-ask = What caused these marks, and who was there when it happened?

indicators-hlt-003-title = Tattoo, brand or scar that seems to mark ownership
indicators-hlt-003-means = Some groups mark people to show others who they answer to.
indicators-hlt-003-ask = Would you tell me about that mark, and whose idea it was?

indicators-hlt-004-title = Hungry, thin or asking for food
indicators-hlt-004-means = People whose food depends on someone else can go hungry in the middle of a town.
indicators-hlt-004-ask = When did you last eat, and who decides what and when you eat?

indicators-hlt-005-title = Worn out or kept awake
indicators-hlt-005-means = Very long days and broken nights leave people too tired to think of leaving.
indicators-hlt-005-ask = When did you last have a whole night of sleep and a day without work?

indicators-hlt-006-title = Same worn or unsuitable clothes day after day
indicators-hlt-006-means = Having no change of clothes can mean no money, no choice and no time.
indicators-hlt-006-ask = Look at clothes and shoes: do they fit the person, the weather and the work?

indicators-hlt-007-title = Hurt by work done without protection
indicators-hlt-007-means = An employer who does not care whether people are hurt may control them in other ways too.
indicators-hlt-007-ask = What were you given to protect yourself, and what happened after you were hurt?

indicators-hlt-008-title = Illness or tooth trouble left without care
indicators-hlt-008-means = Keeping someone from care keeps them weak and out of sight.
indicators-hlt-008-ask = What pain or illness has nobody looked at, and what got in the way?

indicators-hlt-009-title = No GP, or only seen with somebody else there
indicators-hlt-009-means = A doctor seen alone is a chance to tell; some people are never given it.
indicators-hlt-009-ask = Who comes with you when you see a doctor, and could you go by yourself?

indicators-hlt-010-title = Self-harm, thoughts of suicide, or drink and drugs to cope
indicators-hlt-010-means = Despair often grows when there seems to be no way out of a situation.
indicators-hlt-010-ask = How close are you to hurting yourself, and what would keep you safe tonight?
indicators-hlt-010-caution = Act on the risk of suicide first. Everything else can wait.

indicators-hlt-011-title = Signs of sexual assault or repeated infection
indicators-hlt-011-means = Repeated infection or injury can mean sex that the person did not choose.
indicators-hlt-011-ask = Offer a specialist centre or a doctor. Who would you be comfortable talking to about your health in private?
indicators-hlt-011-caution = This needs a doctor or a sexual assault referral centre. Officers do not examine.

indicators-hlt-012-title = Hidden pregnancy or no antenatal care
indicators-hlt-012-means = Missing antenatal care can mean that somebody keeps her from being seen, or that she is afraid to be.
indicators-hlt-012-ask = Have you been able to see a midwife, and who else knows about the baby?
