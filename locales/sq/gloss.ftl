# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Greetings. I want to help you.
prompts-hello-screen = You can read these words, or you can press the sound button and listen.
prompts-hello-slow = There is no need for you to hurry.
prompts-hello-free = You can answer or not answer. You can stop at any time.
prompts-hello-trouble = You have not done anything bad in talking to me.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Do you wish to talk without the people who came with you?
prompts-safe-place = Do you feel safe to talk in this place?
prompts-safe-phone = Is it possible that someone uses your phone to eavesdrop on you or to find you?
prompts-safe-companion = We will not ask the people who came with you to translate.
prompts-safe-woman-interpreter = Would you prefer a woman to translate?
prompts-safe-man-interpreter = Would you prefer a man to translate?

## Needs now (each has a picture)
prompts-need-hurt = Are you hurt (injured)?
prompts-need-pain = Do you have pain now?
prompts-need-doctor = Do you wish a doctor to examine you?
prompts-need-medicine = Do you need medicines?
prompts-need-thirsty = Do you want water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you need to go to the toilet?
prompts-need-tired = Do you need to rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is someone waiting for you?
prompts-need-woman = Would you prefer to talk to a woman who works in the police?
prompts-need-man = Would you prefer to talk to a man who works in the police?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there, in this building or outside it, someone you are afraid of?
prompts-triage-age = Are you under the age of 18?
prompts-triage-harmed = Has someone hurt you?
prompts-triage-threat = Has someone said that they will hurt you or your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to go back to the place where you live or work?
prompts-triage-leave = Can you leave that place when you want?
prompts-triage-papers = Does someone else keep your passport or your identity documents?
prompts-triage-others = Are there other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work for the police. First, I want to know whether you are safe.
prompts-police-private = What you tell me I will not tell to the people you are afraid of.
prompts-police-share = If you or someone else is in danger, I must tell the people who can protect you.
prompts-police-slow = It is not necessary to tell me everything today.
prompts-police-papers = You can ask for help even if you do not have identity documents.
prompts-police-law = If someone has forced you to do something against the law, the law can (may) protect you. You can ask to speak first with a lawyer.
prompts-police-promise = I cannot promise what the other offices will decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom there is support for people whom others have controlled, threatened or forced to work. The government's system is called the National Referral Mechanism.
prompts-nrm-first = First, an office of the government reads a report about what has happened to you. The office tries to answer within 5 working days.
prompts-nrm-days = If the answer is "yes", the support lasts 30 days or more.
prompts-nrm-final = Later, the office takes the final decision. This can last many months.
prompts-nrm-support = The support can include:
prompts-nrm-place = a safe place to stay
prompts-nrm-medical = medical help
prompts-nrm-counselling = a trained person with whom you can talk about what you feel
prompts-nrm-legal = legal advice
prompts-nrm-money = some money
prompts-nrm-choice = You decide. You can say yes or no. You can ask for time to think.
prompts-nrm-withdraw = You can change your mind at any time. If you leave this system, this support ends.
prompts-nrm-police = To get this support, it is not necessary to talk to the police.

## Who sees the information
prompts-share-who = If you say yes, the Home Office, which is part of the government, gets your name and what you have told us. These can also be seen by the police, the municipality or commune (local council), and the people who support you.
prompts-share-notice = You can ask how your data are used and how they are kept.

## Duty to Notify
prompts-dtn-what = If you say no, I must still tell the government that I have met a person who may need help. This report is called the Obligation for Notification (Duty to Notify).
prompts-dtn-anonymous = In that report your name, your date of birth or any other thing that shows who you are is not written.
prompts-dtn-nohelp = That report does not bring you support. You can ask for the support later.

## Your decision (consent)
prompts-consent-understood = Did you understand this explanation?
prompts-consent-questions = Do you have questions before you decide?
prompts-consent-interpreter = Do you understand well the person who is translating?
prompts-consent-pressure = Is someone telling you what you must answer?
prompts-consent-refer = Do you agree that we send your name and what you have told us to the National Referral Mechanism?
prompts-consent-support = Do you wish to get the support?
prompts-consent-contact = Do you agree to be contacted by an organisation that gives support?
prompts-consent-police = Do you agree to talk to the police about what has happened to you?
prompts-consent-name = If you do not want the support, do you agree that we put your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I prefer not to say it
prompts-answer-stop = Stop

## Goodbye and safe contact
prompts-bye-phone = Is it without danger for us to phone you?
prompts-bye-message = Is it without danger for us to send you a message on the phone?
prompts-bye-letter = Is it without danger for us to send you a letter?
prompts-bye-next = I will tell you what happens next.
prompts-bye-return = You can come back and ask for help at any time.
prompts-bye-thanks = Thank you for talking to me.

## Rights sheet
prompts-sheet-title = Help you can ask for
prompts-sheet-choice = You decide
prompts-sheet-support = The support
prompts-sheet-share = Who sees your data
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, phone the number 999. The call is free.
prompts-sheet-helpline = Telephone helpline for people whom others control or force to work. It is not necessary to say your name. The call is free.
prompts-sheet-salvation = Salvation Army. Help for adults who need a safe place. The call is free.
prompts-sheet-keep = It is not necessary to take this sheet with you. Keep it only if it does not bring you danger.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = Slower
prompts-button-next = Next
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this computer there is no sound for this language.
prompts-note-stopped = We have stopped. It is not necessary to say anything more.
prompts-note-return = Please give the screen back to the police officer.

## Hello
prompts-child-hello-greeting = Greetings. I want to help you.
prompts-child-hello-screen = You can read this, or you can press the sound button to listen.
prompts-child-hello-free = You can say "I do not know". You can stop when you want.
prompts-child-hello-trouble = You have not done anything bad in talking to me.
prompts-child-hello-police = I work for the police. My work is to protect children.
prompts-child-hello-adult = I am asking an adult to come here. That person has the duty of helping you.
prompts-child-hello-interpreter = I am looking for a person who speaks your language. Please wait.

## Safe to talk
prompts-child-safe-alone = Do you wish to talk without the people who came with you?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Are you hurt (injured)?
prompts-child-need-pain = Does something hurt you now?
prompts-child-need-medicine = Do you need medicines?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Do you need to go to the toilet?
prompts-child-need-tired = Are you tired?
prompts-child-need-waiting = Is someone waiting for you?
prompts-child-need-woman = Do you wish to talk to a woman?
prompts-child-need-man = Do you wish to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of someone?
prompts-child-triage-here = Is that person here or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are there other children in danger there?
prompts-child-triage-trust = Is there some adult whom you trust (believe)?

## What happens next
prompts-child-next-fault = You are not to blame for what others have done to you.
prompts-child-next-tell = I must tell the people who protect children. They work in the municipality or commune (local council).
prompts-child-next-report = I will also write a report for an office of the government that helps children and adults.
prompts-child-next-office = The office reads the report and decides how it can help.
prompts-child-next-decide = It is not necessary for you to decide this. Adults must protect you.
prompts-child-next-ask = They will ask you what you want. You can always ask a question.
prompts-child-next-guardian = An adult called a guardian (carer) may help you. The guardian explains things to you and listens to you.
prompts-child-next-private = What you tell me I will not tell to the people you are afraid of.
prompts-child-next-slow = It is not necessary to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for talking to me.
prompts-child-bye-call = If you are in danger, phone the number 999. The call is free.
prompts-child-bye-childline = You can also phone Childline. The call is free. It is not necessary to say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
