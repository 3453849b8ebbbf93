# Questions about papers, freedom, threats and the people around a person. Answered yes, no or not known.

questions-papers-held = Does anybody else have your passport or ID card?
questions-papers-held-why = Holding papers is a common way to stop somebody leaving.

questions-papers-for-money = Have you been told you must pay or work before you get your papers back?
questions-papers-for-money-why = Papers kept as security make leaving impossible.

questions-leave-freely = Is there anybody you must ask before you can go out or stop working?
questions-leave-freely-why = Needing permission shows who decides where the person may be.

questions-locked-in = Are the doors where you sleep ever locked so that you cannot get out?
questions-locked-in-why = Being locked in is dangerous and shows control in itself.

questions-watched = Does somebody watch you or go with you when you leave the place?
questions-watched-why = A person who is watched has had no chance to ask for help before now.

questions-hurt = Has anybody you work for or live with hurt you or someone there?
questions-hurt-why = Violence tells us how dangerous it would be to go back.

questions-threatened = Has anybody said that something bad will happen if you leave or talk to us?
questions-threatened-why = Threats explain silence and help us plan for safety.

questions-family-threatened = Are you worried that somebody may hurt your family because of this?
questions-family-threatened-why = A threat to family elsewhere is real pressure and may need action there.

questions-phone-controlled = Does anybody take your phone or look at your calls and messages?
questions-phone-controlled-why = It shows how cut off the person is, and how we can safely reach them.

questions-cannot-refuse = Are there jobs or customers you are not allowed to refuse?
questions-cannot-refuse-why = Not being allowed to say no means that it is forced.

questions-told-what-to-say = Did anybody tell you what to say if police or others asked?
questions-told-what-to-say-why = A prepared story explains answers that do not fit together.

questions-waiting = Is somebody from there waiting for you or ringing you now?
questions-waiting-why = It tells us how much time there is and who may come.
