# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Hello. I want to help you.
prompts-hello-screen = You can read these words or touch the sound button and listen.
prompts-hello-slow = There is no need to hurry.
prompts-hello-free = You can answer or not answer. You can stop at any time.
prompts-hello-trouble = You are not doing anything bad by talking to me.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Do you want to talk without the people who came with you?
prompts-safe-place = Do you feel safe when you talk in this place?
prompts-safe-phone = Is it possible that someone uses your phone to eavesdrop on you or to find you?
prompts-safe-companion = We will not ask the people who came with you to translate.
prompts-safe-woman-interpreter = Do you prefer a woman to translate?
prompts-safe-man-interpreter = Do you prefer a man to translate?

## Needs now (each has a picture)
prompts-need-hurt = Do you have injuries?
prompts-need-pain = Does something hurt you now?
prompts-need-doctor = Do you want a doctor to examine you?
prompts-need-medicine = Do you need medicines?
prompts-need-thirsty = Do you want water?
prompts-need-hungry = Do you want something to eat?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you need to go to the toilet?
prompts-need-tired = Do you need rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is anyone waiting for you?
prompts-need-woman = Do you prefer to talk to a woman police officer?
prompts-need-man = Do you prefer to talk to a man police officer?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there in this building or outside a person you are afraid of?
prompts-triage-age = Are you under 18 years old?
prompts-triage-harmed = Has someone hurt you?
prompts-triage-threat = Has anyone said that they will hurt you or your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to go back to where you live or work?
prompts-triage-leave = Can you leave that place whenever you want?
prompts-triage-papers = Is someone else holding your passport or identity documents?
prompts-triage-others = Are there other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work in the police. First I want to know whether you are safe.
prompts-police-private = I will not tell the people you are afraid of what you say to me.
prompts-police-share = If you or someone else is in danger, I must tell the people who can protect you.
prompts-police-slow = You do not need to tell me everything today.
prompts-police-papers = You can ask for help even if you do not have identity documents.
prompts-police-law = If someone made you do something against the law, the law can (may) protect you. You can ask to speak to a lawyer first.
prompts-police-promise = I cannot promise what the other services will decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom there is support for people who have been controlled, threatened or forced by others to work. The government's system is called the National Referral Mechanism.
prompts-nrm-first = First a state office reads a report about what has happened to you. The office tries to answer within 5 working days.
prompts-nrm-days = If the answer is "yes", the support goes on for 30 days or more.
prompts-nrm-final = Later the office takes a final decision. This can take many months.
prompts-nrm-support = The support can include:
prompts-nrm-place = a safe place to stay
prompts-nrm-medical = medical help
prompts-nrm-counselling = talks with a trained person about how you feel
prompts-nrm-legal = legal advice
prompts-nrm-money = a little money
prompts-nrm-choice = You decide. You can say "yes" or "no". You can ask for time to think.
prompts-nrm-withdraw = You can change your decision at any time. If you leave the system, this support stops.
prompts-nrm-police = You do not need to talk to the police to get this support.

## Who sees the information
prompts-share-who = If you say "yes", the ministry called the Home Office, which is part of the government, receives your name and what you have told us. The police, the municipality (council) and the people who support you may also see this information.
prompts-share-notice = You can ask how the information about you is used and kept.

## Duty to Notify
prompts-dtn-what = If you say "no", I must still report to the government that I met a person who may need help. This report is called the Obligation to Notify (Duty to Notify).
prompts-dtn-anonymous = In this report your name, your date of birth or anything else by which you can be recognised is not written.
prompts-dtn-nohelp = This report does not give you support. You can ask for support later.

## Your decision (consent)
prompts-consent-understood = Did you understand this explanation?
prompts-consent-questions = Do you have questions before you decide?
prompts-consent-interpreter = Do you understand well the person who is translating?
prompts-consent-pressure = Is someone telling you what you must answer?
prompts-consent-refer = Do you give consent for us to send your name and what you have told us to the National Referral Mechanism?
prompts-consent-support = Do you want to get the support?
prompts-consent-contact = Do you give consent for a support organisation to contact you?
prompts-consent-police = Do you accept to talk to the police about what has happened to you?
prompts-consent-name = If you do not want the support, do you give consent for us to enter your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I prefer not to say
prompts-answer-stop = Stop

## Goodbye and safe contact
prompts-bye-phone = Is it safe for us to ring you on the phone?
prompts-bye-message = Is it safe for us to send you a message on the phone?
prompts-bye-letter = Is it safe for us to send you a letter?
prompts-bye-next = I will tell you what comes next.
prompts-bye-return = You can come back and ask for help at any time.
prompts-bye-thanks = Thank you for talking to me.

## Rights sheet
prompts-sheet-title = Help that you can ask for
prompts-sheet-choice = You decide
prompts-sheet-support = Support
prompts-sheet-share = Who sees the information about you
prompts-sheet-refuse = If you say "no"
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, ring 999. The call is free.
prompts-sheet-helpline = Phone for help to people who are controlled or forced to work. You do not need to say your name. The call is free.
prompts-sheet-salvation = Salvation Army. Help for adult people who need a safe place. The call is free.
prompts-sheet-keep = You do not need to take this sheet with you. Keep it only if it is safe.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = Slower
prompts-button-next = Forward
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this computer there is no sound in this language.
prompts-note-stopped = We have stopped. You do not need to say anything more.
prompts-note-return = Please give the screen back to the police officer.

## Hello
prompts-child-hello-greeting = Hello. I want to help you.
prompts-child-hello-screen = You can read this or touch the sound button and listen.
prompts-child-hello-free = You can say "I do not know". You can stop when you want.
prompts-child-hello-trouble = You are not doing anything bad by talking to me.
prompts-child-hello-police = I work in the police. My job is to keep children safe.
prompts-child-hello-adult = I am calling an adult to come here. His or her job is to help you.
prompts-child-hello-interpreter = I am looking for a person who speaks your language. Please wait.

## Safe to talk
prompts-child-safe-alone = Do you want to talk without the people who came with you?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Do you have a wound or a bruised place?
prompts-child-need-pain = Does something hurt you now?
prompts-child-need-medicine = Do you need medicines?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Do you want to eat?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Do you need to go to the toilet?
prompts-child-need-tired = Do you want to rest?
prompts-child-need-waiting = Is anyone waiting for you?
prompts-child-need-woman = Do you want to talk to a woman?
prompts-child-need-man = Do you want to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of someone?
prompts-child-triage-here = Is this person somewhere here, inside or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to where you live?
prompts-child-triage-children = Are there other children in danger there?
prompts-child-triage-trust = Is there an adult you trust (believe)?

## What happens next
prompts-child-next-fault = You have no blame for what other people have done to you.
prompts-child-next-tell = I must tell the people who keep children safe. They work in the municipality (council).
prompts-child-next-report = I will also write a report to a state office that helps children and adults.
prompts-child-next-office = The office reads the report and decides how it can help.
prompts-child-next-decide = It is not needed that you decide this. Adults must keep you safe.
prompts-child-next-ask = They will ask you what you want. You can always ask a question.
prompts-child-next-guardian = An adult called a guardian may help you. The guardian explains things and listens to you.
prompts-child-next-private = I will not tell the people you are afraid of what you say to me.
prompts-child-next-slow = You do not need to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for the talk.
prompts-child-bye-call = If you are in danger, ring 999. The call is free.
prompts-child-bye-childline = You can also ring Childline. The call is free. You do not need to say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
