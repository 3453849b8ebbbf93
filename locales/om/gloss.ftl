# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this one your language?

## Hello
prompts-hello-greeting = How are you. I want to help you.
prompts-hello-screen = You can read this writing, or touch the sound sign and listen.
prompts-hello-slow = There is no need to hurry.
prompts-hello-free = You can answer, you can also leave it. You can stop at the time you want.
prompts-hello-trouble = Your talking with me is not a fault.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Do you want to talk without the people who came with you being there?
prompts-safe-place = When you talk in this place, do you feel safe?
prompts-safe-phone = Can another person, using your phone, listen to you or know the place where you are?
prompts-safe-companion = The people who came with you will not be asked to be interpreter for you.
prompts-safe-woman-interpreter = Do you prefer a woman interpreter?
prompts-safe-man-interpreter = Do you prefer a man interpreter?

## Needs now (each has a picture)
prompts-need-hurt = Has your body been hurt?
prompts-need-pain = Do you feel pain now?
prompts-need-doctor = Do you want to see a doctor?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Do you want water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Do you feel cold?
prompts-need-toilet = Do you want to go to the toilet?
prompts-need-tired = Do you need rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is there a person who is waiting for you?
prompts-need-woman = Do you prefer to speak with a woman police officer?
prompts-need-man = Do you prefer to speak with a man police officer?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is the person you fear in this building or outside?
prompts-triage-age = Are you of an age under 18 years?
prompts-triage-harmed = Is there a person who harmed you?
prompts-triage-threat = Is there a person who said "I will harm you or your family"?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to go back to the place where you live or to the place where you work?
prompts-triage-leave = Can you leave that place at the time you want?
prompts-triage-papers = Is your passport or identity paper in another person's hands?
prompts-triage-others = Are other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work for the police office. First, I want to know whether or not you are safe.
prompts-police-private = I do not tell what you tell me to the people you fear.
prompts-police-share = If you or another person are in danger, I must tell the people who can protect you.
prompts-police-slow = It is not an obligation to tell me everything today.
prompts-police-papers = You can ask for help even if you have no identity papers.
prompts-police-law = If someone forced you to do something the law forbids, the law can perhaps protect you. You can ask to speak with a lawyer first.
prompts-police-promise = I cannot give you a promise of what other offices will decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom, there is support for people who are controlled by others, threatened or made to work by force. This government system is called the National Transfer (Passing-on) System (National Referral Mechanism).
prompts-nrm-first = First, a government office reads a report that explains what happened to you. It tries to answer within 5 working days.
prompts-nrm-days = If its answer is yes, the support lasts 30 days or more than that.
prompts-nrm-final = Later, the office gives a final decision. This can take many months.
prompts-nrm-support = This support can include the following:
prompts-nrm-place = a safe place where you stay
prompts-nrm-medical = health treatment
prompts-nrm-counselling = a trained person with whom you talk about your feelings
prompts-nrm-legal = legal advice
prompts-nrm-money = a little money
prompts-nrm-choice = The decision is yours. You can say yes or no. You can ask for time in which to think.
prompts-nrm-withdraw = You can change your mind at the time you want. If you leave the system, this support stops.
prompts-nrm-police = To get this support, speaking with the police is not an obligation.

## Who sees the information
prompts-share-who = If you say yes, the Home Office, which is a part of the government, gets your name and what you tell us. The police, the city administration and the people who support you can see it too.
prompts-share-notice = You can ask how your information is put to use and how it is kept.

## Duty to Notify
prompts-dtn-what = Even if you say no, I must tell the government that I have seen (met) a person who perhaps needs help. This report is called Duty to Make Known (Duty to Notify).
prompts-dtn-anonymous = That report does not have your name, your date of birth or anything that shows who you are.
prompts-dtn-nohelp = That report does not bring you support. You can ask for support later.

## Your decision (consent)
prompts-consent-understood = Have you understood this explanation?
prompts-consent-questions = Before you decide, do you have a question?
prompts-consent-interpreter = Do you properly understand what the interpreter says?
prompts-consent-pressure = Is there a person who is telling you what you must answer?
prompts-consent-refer = Do you permit us to send your name and what you tell us to the National Transfer System (National Referral Mechanism)?
prompts-consent-support = Do you want to get this support?
prompts-consent-contact = Do you permit an organisation that gives support to contact you?
prompts-consent-police = Do you agree to speak with the police about what happened to you?
prompts-consent-name = If you do not want the support, do you permit us to write your name on the Duty to Make Known (Duty to Notify) report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I don't know
prompts-answer-decline = I prefer not to tell
prompts-answer-stop = Stop (polite)

## Goodbye and safe contact
prompts-bye-phone = Is it safe to phone you?
prompts-bye-message = Is it safe to send a message to your phone?
prompts-bye-letter = Is it safe to send you a letter?
prompts-bye-next = I will tell you what happens next.
prompts-bye-return = You can come back at the time you want and ask for help.
prompts-bye-thanks = Thank you for talking with me.

## Rights sheet
prompts-sheet-title = Help that you can ask for
prompts-sheet-choice = The decision is yours
prompts-sheet-support = Support
prompts-sheet-share = People who get (see) your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, call 999. Calling has no charge.
prompts-sheet-helpline = Help phone for people who are controlled or made to work by force. It is not an obligation to tell your name. Calling has no charge.
prompts-sheet-salvation = The Salvation Army. Help for adults (grown persons) who need a safe place. Calling has no charge.
prompts-sheet-keep = It is not an obligation to take this paper away with you. Keep it with you only if it is safe for you.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = More slowly
prompts-button-next = Next
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this computer there is no voice for this language.
prompts-note-stopped = We have stopped. It is not an obligation to say anything more than this.
prompts-note-return = Please give this screen back to the police.

## Hello
prompts-child-hello-greeting = How are you. I want to help you.
prompts-child-hello-screen = You can read this, or touch the sound sign to listen.
prompts-child-hello-free = You can say "I don't know". You can stop at the time you want.
prompts-child-hello-trouble = Your talking with me is not a wrong.
prompts-child-hello-police = I work for the police office. My work is to guard children's safety.
prompts-child-hello-adult = I am asking an adult to come here. That person's work is to help you.
prompts-child-hello-interpreter = I am looking for a person who speaks your language. Please wait.

## Safe to talk
prompts-child-safe-alone = Do you want to talk without the people who came with you being there?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Has your body been hurt?
prompts-child-need-pain = Is there a place that hurts you now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Do you feel cold?
prompts-child-need-toilet = Do you want to go to the toilet?
prompts-child-need-tired = Do you feel tired?
prompts-child-need-waiting = Is there a person who is waiting for you?
prompts-child-need-woman = Do you want to speak with a woman?
prompts-child-need-man = Do you want to speak with a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Do you have a person you fear?
prompts-child-triage-here = Is that person here or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are other children in danger there?
prompts-child-triage-trust = Do you have an adult you trust?

## What happens next
prompts-child-next-fault = What other people did to you is not your fault.
prompts-child-next-tell = I must tell the people who guard children's safety. They work for the city administration.
prompts-child-next-report = I will also write a report to a government office that is for helping children and adults (literally "big people").
prompts-child-next-office = The office reads the report and decides how it can help.
prompts-child-next-decide = Deciding this is not your obligation. Adults must protect you.
prompts-child-next-ask = People will ask you what you want. You can ask questions at all times.
prompts-child-next-guardian = An adult called a protector of children (guardian) can help you. This protector explains things to you, and listens to you.
prompts-child-next-private = I do not tell what you tell me to the people you fear.
prompts-child-next-slow = It is not an obligation to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for talking with me.
prompts-child-bye-call = If you are in danger, call 999. Calling has no charge.
prompts-child-bye-childline = You can also call Childline. Calling has no charge. It is not an obligation to tell your name.

## Rights sheet
prompts-child-sheet-title = Help given to you
