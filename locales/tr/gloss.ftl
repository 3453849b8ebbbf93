# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is your language this one?

## Hello
prompts-hello-greeting = Hello. I want to help you.
prompts-hello-screen = You can read these writings. If you wish, you can touch the sound button and listen.
prompts-hello-slow = You do not need to hurry.
prompts-hello-free = You can answer or you can not answer. You can stop whenever you want.
prompts-hello-trouble = By talking to me you are not doing anything wrong.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Would you like to talk without the people who came with you?
prompts-safe-place = Do you feel safe while talking here?
prompts-safe-phone = Can somebody listen to you by way of your phone, or find your location?
prompts-safe-companion = We will not ask the people who came with you to interpret.
prompts-safe-woman-interpreter = Would you like the interpreter to be a woman?
prompts-safe-man-interpreter = Would you like the interpreter to be a man?

## Needs now (each has a picture)
prompts-need-hurt = Have you been injured?
prompts-need-pain = Does any part of you hurt at this moment?
prompts-need-doctor = Would you like to be seen by a doctor?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Would you like water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you need to go to the toilet?
prompts-need-tired = Do you need to rest?
prompts-need-children = Are there children who need you at this moment?
prompts-need-waiting = Is there someone waiting for you?
prompts-need-woman = Do you prefer to talk with a woman police officer?
prompts-need-man = Do you prefer to talk with a man police officer?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger at this moment?
prompts-triage-here = Is there someone you are afraid of in this building or outside?
prompts-triage-age = Are you younger than 18?
prompts-triage-harmed = Has there been someone who harmed you?
prompts-triage-threat = Has there been someone who said they will harm you or your family?
prompts-triage-tonight = Is there a safe place where you can sleep tonight?
prompts-triage-return = Are you afraid to go back to the place where you live or work?
prompts-triage-leave = Are you able to leave there whenever you want?
prompts-triage-papers = Is your passport or are your identity documents kept by someone else?
prompts-triage-others = Are there other people there who are in danger?

## Police: what they may and may not do
prompts-police-who = I work in the police force. First, I want to learn whether you are safe.
prompts-police-private = I will not tell what you say to me to the people you are afraid of.
prompts-police-share = If you or someone else is in danger, I am obliged to tell this to people who can protect you.
prompts-police-slow = You are not obliged to tell me everything today.
prompts-police-papers = You can ask for help even if you have no identity document.
prompts-police-law = If someone made you by force do something against the law, the law perhaps protects you. You can ask to talk with a lawyer first.
prompts-police-promise = I cannot give a promise about what other institutions will decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom there is support for people whom others held under control, threatened or made to work by force. The name of this system of the state is the National Referral Mechanism.
prompts-nrm-first = First, a government office reads a report about what happened to you. It tries to answer within 5 working days.
prompts-nrm-days = If the answer is yes, the support lasts 30 days or longer.
prompts-nrm-final = Later, this office gives the final decision. This can take months.
prompts-nrm-support = The support can include these:
prompts-nrm-place = a safe place to stay
prompts-nrm-medical = medical help
prompts-nrm-counselling = a person, trained for this work, with whom you can talk about your feelings
prompts-nrm-legal = information and advice about laws
prompts-nrm-money = a certain amount of money
prompts-nrm-choice = It is you who make the decision. You can say yes or no. You can ask for time to think.
prompts-nrm-withdraw = You can change your mind whenever you want. If you leave the system, this support ends.
prompts-nrm-police = You are not obliged to talk with the police to get this support.

## Who sees the information
prompts-share-who = If you say yes, your name and what you told us goes to the Home Office. The Home Office is a part of the state. The police, the municipality (local council) and the people who give you support can see these too.
prompts-share-notice = You can ask how your information is used and kept.

## Duty to Notify
prompts-dtn-what = If you say no, I am still obliged to report to the state that I met someone who may need help. This report is called Reporting Duty (Duty to Notify).
prompts-dtn-anonymous = In this report there is not your name, your date of birth or anything that shows who you are.
prompts-dtn-nohelp = This report does not provide you with support. You can ask for support later.

## Your decision (consent)
prompts-consent-understood = Did you understand this explanation?
prompts-consent-questions = Are there things you want to ask before deciding?
prompts-consent-interpreter = Do you understand the interpreter well?
prompts-consent-pressure = Is there someone telling you what you must answer?
prompts-consent-refer = Do you accept that we send your name and what you told us to the National Directing (Referral) Mechanism (National Referral Mechanism)?
prompts-consent-support = Would you like to get this support?
prompts-consent-contact = Do you accept that a support organisation gets in contact with you?
prompts-consent-police = Do you accept talking with the police about what happened to you?
prompts-consent-name = If you do not want the support, do you accept that we write your name in the Reporting Duty (Duty to Notify) report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I don't know
prompts-answer-decline = I prefer not to say
prompts-answer-stop = Stop it

## Goodbye and safe contact
prompts-bye-phone = Is it safe for you if we call you by phone?
prompts-bye-message = Is it safe for you if we send a message to your phone?
prompts-bye-letter = Is it safe for you if we send you a letter?
prompts-bye-next = I will tell you what will happen after this.
prompts-bye-return = You can come again and ask for help whenever you want.
prompts-bye-thanks = Thank you for talking with me.

## Rights sheet
prompts-sheet-title = The help you can ask for
prompts-sheet-choice = It is you who make the decision
prompts-sheet-support = Support
prompts-sheet-share = Who sees your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger at this moment, call the number 999. The call is free.
prompts-sheet-helpline = Helpline for people who are held under control or made to work by force. You do not have to say your name. The call is free.
prompts-sheet-salvation = The Salvation Army (Army of Salvation). Helps adults who need a safe place. The call is free.
prompts-sheet-keep = You are not obliged to take this paper with you. Keep it only if it is safe for you.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = Slower
prompts-button-next = Forward
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = There is no sound in this language on this computer.
prompts-note-stopped = We have stopped. You are not obliged to say anything more.
prompts-note-return = Please give the screen back to the police officer.

## Hello
prompts-child-hello-greeting = Hello. I want to help you.
prompts-child-hello-screen = You can read this. If you wish, you can touch the sound button and listen.
prompts-child-hello-free = You can say "I don't know". You can stop whenever you want.
prompts-child-hello-trouble = By talking with me you are not doing anything wrong.
prompts-child-hello-police = I work in the police force. My job is to keep children safe.
prompts-child-hello-adult = I am calling an adult here. Their job is to help you.
prompts-child-hello-interpreter = I am looking for someone who speaks your language. Please wait.

## Safe to talk
prompts-child-safe-alone = Would you like to talk without the people who came with you?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Have you been injured?
prompts-child-need-pain = Does any part of you hurt at this moment?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Would you like water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Do you need to go to the toilet?
prompts-child-need-tired = Are you tired?
prompts-child-need-waiting = Is there someone waiting for you?
prompts-child-need-woman = Would you like to talk with a woman?
prompts-child-need-man = Would you like to talk with a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger at this moment?
prompts-child-triage-afraid = Is there someone you are afraid of?
prompts-child-triage-here = Is that person here or outside?
prompts-child-triage-tonight = Is there a safe place where you can sleep tonight?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are there other children there who are in danger?
prompts-child-triage-trust = Is there an adult you trust?

## What happens next
prompts-child-next-fault = What others did to you is not your fault.
prompts-child-next-tell = I am obliged to tell this to the people who protect children. They work at the municipality (local council).
prompts-child-next-report = I will also write a report to a government office that helps children and adults.
prompts-child-next-office = That office reads the report and decides how it can help.
prompts-child-next-decide = You do not need to decide this. Protecting you is the duty of adults.
prompts-child-next-ask = They will ask you what you want. You too can always ask questions.
prompts-child-next-guardian = An adult called a "vasi" (legal guardian) can help you. The guardian explains to you what is going on and listens to you.
prompts-child-next-private = I will not tell what you say to me to the people you are afraid of.
prompts-child-next-slow = You are not obliged to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for talking with me.
prompts-child-bye-call = If you are in danger, call the number 999. The call is free.
prompts-child-bye-childline = You can also call Childline. The call is free. You are not obliged to say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
