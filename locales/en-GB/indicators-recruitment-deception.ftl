# Signs in how it began: what was promised, by whom, and what it turned into.

indicators-rec-001-title = The job was not the job that was promised
indicators-rec-001-means = A false offer is how many people are brought to where they can be controlled.
indicators-rec-001-ask = What were you told the work would be, and what was it when you got there?

indicators-rec-002-title = Not the place or employer that was promised
indicators-rec-002-means = Being taken to another place or passed to another employer leaves a person with no plan and no help.
indicators-rec-002-ask = Where and for whom did you expect to work, and where did you end up?

indicators-rec-003-title = Pay is far from what was promised
indicators-rec-003-means = A wide gap between the promise and the pay suggests that the promise was bait.
indicators-rec-003-ask = What were you told you would earn, and what have you received?

indicators-rec-004-title = Hours, housing or conditions nothing like described
indicators-rec-004-means = Finding everything different on arrival, with no way back, makes people accept what they never would have.
indicators-rec-004-ask = How does where you live and work compare with what you were told?

indicators-rec-005-title = Contract changed, or signed without understanding it
indicators-rec-005-means = A paper that a person could not read, or that changed on arrival, is no agreement.
indicators-rec-005-ask = What did you sign, in which language, and who has it now?

indicators-rec-006-title = Told their visa or papers were in order
indicators-rec-006-means = People who learn later that their papers are wrong fear us and depend on those who arranged them.
indicators-rec-006-ask = What were you told about your visa or papers, and by whom?

indicators-rec-007-title = Promised marriage, adoption or family that never came
indicators-rec-007-means = A promise of belonging can bring a person into unpaid work or abuse behind closed doors.
indicators-rec-007-ask = What were you told your life here would be, and how has it turned out?

indicators-rec-008-title = Promised school or training, put to work instead
indicators-rec-008-means = Parents and young people agree to go away for learning, and work is what they find.
indicators-rec-008-ask = What did you come here to learn, and what do you do on an ordinary day?

indicators-rec-009-title = Recruited online by somebody they had not met
indicators-rec-009-means = A stranger's offer by message costs nothing to make and is hard to trace.
indicators-rec-009-ask = How did you first hear about this, and from whom?

indicators-rec-010-title = Journey paid for by somebody who wants it back in work
indicators-rec-010-means = A ticket bought as a favour can become a price the person has to work off.
indicators-rec-010-ask = Who paid for your journey, and what did they ask for in return?

indicators-rec-011-title = Taken, sold or married off against their will
indicators-rec-011-means = A person who has been bought or given away is treated as property and may be so again.
indicators-rec-011-ask = How did you come to be with these people, and what say did you have in it?

indicators-rec-012-title = Hurt or exploited on the way here
indicators-rec-012-means = What happened in other countries on the journey may still hold the person through fear or debt.
indicators-rec-012-ask = What happened to you on the journey, if you feel able to tell me?

indicators-rec-013-title = New partner moved them and steered them into it
indicators-rec-013-means = Affection is used to take somebody away from people they know and then to make money from them.
indicators-rec-013-ask = How did you meet, and how did you come to live and work here?

indicators-rec-014-title = Gifts first, then told to pay them back
indicators-rec-014-means = What looked like kindness becomes a debt, and young people seldom see it coming.
indicators-rec-014-ask = What have they given you, and what have they asked of you since?
