# What an adult reads and hears on the hand-over screen. Officers see the English of it first.
# locales/README.md says how to translate this file. One thought a sentence, no idiom, formal
# address, no blame, nobody is called a victim or a slave.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Hello. I would like to help you.
prompts-hello-screen = You can read these words, or touch the sound button and listen.
prompts-hello-slow = There is no hurry.
prompts-hello-free = You can answer or not answer. You can stop at any time.
prompts-hello-trouble = You are not in trouble for talking to me.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Would you like to talk without the people who came with you?
prompts-safe-place = Do you feel safe talking in this place?
prompts-safe-phone = Could somebody use your phone to listen to you or to find you?
prompts-safe-companion = The people who came with you will not be asked to interpret.
prompts-safe-woman-interpreter = Would you prefer a woman to interpret?
prompts-safe-man-interpreter = Would you prefer a man to interpret?

## Needs now (each has a picture)
prompts-need-hurt = Are you hurt?
prompts-need-pain = Do you have pain now?
prompts-need-doctor = Would you like to see a doctor?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Would you like water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you need the toilet?
prompts-need-tired = Do you need to rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is somebody waiting for you?
prompts-need-woman = Would you prefer to talk to a woman officer?
prompts-need-man = Would you prefer to talk to a man officer?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is a person you are afraid of in this building or outside?
prompts-triage-age = Are you younger than 18?
prompts-triage-harmed = Has somebody hurt you?
prompts-triage-threat = Has somebody said that they will hurt you or your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to return to the place where you live or work?
prompts-triage-leave = Can you leave that place when you want to?
prompts-triage-papers = Does somebody else keep your passport or identity papers?
prompts-triage-others = Are other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work for the police. First, I want to know if you are safe.
prompts-police-private = I will not tell the people you are afraid of what you say to me.
prompts-police-share = If you or somebody else is in danger, I must tell the people who can protect you.
prompts-police-slow = You do not have to tell me everything today.
prompts-police-papers = You can ask for help even if you do not have identity papers.
prompts-police-law = If somebody made you do something against the law, the law may protect you. You can ask to talk to a lawyer first.
prompts-police-promise = I cannot promise what other offices will decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom there is support for people who were controlled, threatened or made to work by others. The government system is called the National Referral Mechanism.
prompts-nrm-first = First, a government office reads a report about what happened to you. It tries to answer within 5 working days.
prompts-nrm-days = If the answer is yes, the support lasts for 30 days or more.
prompts-nrm-final = Later, the office makes a final decision. This can take many months.
prompts-nrm-support = The support may include:
prompts-nrm-place = a safe place to stay
prompts-nrm-medical = medical help
prompts-nrm-counselling = a trained person to talk to about how you feel
prompts-nrm-legal = legal advice
prompts-nrm-money = some money
prompts-nrm-choice = You decide. You can say yes or no. You can ask for time to think.
prompts-nrm-withdraw = You can change your mind at any time. If you leave the system, this support ends.
prompts-nrm-police = You do not have to talk to the police to get this support.

## Who sees the information
prompts-share-who = If you say yes, the Home Office, which is a part of the government, receives your name and what you told us. The police, the council and the people who support you may also see it.
prompts-share-notice = You can ask how your information is used and kept.

## Duty to Notify
prompts-dtn-what = If you say no, I must still tell the government that I met a person who may need help. This report is called Duty to Notify.
prompts-dtn-anonymous = That report does not have your name, your date of birth or anything that shows who you are.
prompts-dtn-nohelp = That report does not bring you support. You can ask for support later.

## Your decision (consent)
prompts-consent-understood = Did you understand this explanation?
prompts-consent-questions = Do you have questions before you decide?
prompts-consent-interpreter = Do you understand the interpreter well?
prompts-consent-pressure = Is somebody telling you what you must answer?
prompts-consent-refer = Do you agree that we send your name and what you told us to the National Referral Mechanism?
prompts-consent-support = Would you like to receive the support?
prompts-consent-contact = Do you agree that a support organisation contacts you?
prompts-consent-police = Do you agree to talk to the police about what happened to you?
prompts-consent-name = If you do not want the support, do you agree that we put your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I don’t know
prompts-answer-decline = I’d rather not say
prompts-answer-stop = Stop

## Goodbye and safe contact
prompts-bye-phone = Is it safe to call you by phone?
prompts-bye-message = Is it safe to send a message to your phone?
prompts-bye-letter = Is it safe to send you a letter?
prompts-bye-next = I will tell you what happens next.
prompts-bye-return = You can come back and ask for help at any time.
prompts-bye-thanks = Thank you for talking to me.

## Rights sheet
prompts-sheet-title = Help that you can ask for
prompts-sheet-choice = You decide
prompts-sheet-support = Support
prompts-sheet-share = Who sees your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Telephone numbers
prompts-sheet-emergency = If you are in danger now, call 999. The call is free.
prompts-sheet-helpline = Helpline for people who are controlled or made to work. You do not have to give your name. The call is free.
prompts-sheet-salvation = The Salvation Army. Help for adults who need a safe place. The call is free.
prompts-sheet-keep = You do not have to take this paper with you. Keep it only if it is safe.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = Slower
prompts-button-next = Next
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = There is no sound in this language on this computer.
prompts-note-stopped = We have stopped. You do not have to say anything more.
prompts-note-return = Please give the screen back to the officer.
