# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Good day. I would like to help you.
prompts-hello-screen = You can read these words, or you can touch the sound button to listen.
prompts-hello-slow = There is no hurry at all.
prompts-hello-free = You can answer or not answer. You can stop at any time.
prompts-hello-trouble = You are not doing anything bad when you talk to me.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Would you like to talk without the people who came with you being present?
prompts-safe-place = Do you feel that you can talk safely in this place?
prompts-safe-phone = Could someone use your phone to listen to you or to find you?
prompts-safe-companion = We will not ask the people who came with you to translate.
prompts-safe-woman-interpreter = Would you prefer a woman to translate?
prompts-safe-man-interpreter = Would you prefer a man to translate?

## Needs now (each has a picture)
prompts-need-hurt = Do you have any wound or any bruise (blow)?
prompts-need-pain = Does something hurt you now?
prompts-need-doctor = Would you like a doctor to see you?
prompts-need-medicine = Do you need medicines?
prompts-need-thirsty = Would you like water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you need to go to the toilet?
prompts-need-tired = Do you need rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is someone waiting for you?
prompts-need-woman = Would you prefer to talk to a woman from the police?
prompts-need-man = Would you prefer to talk to a man from the police?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there in this building or outside someone you are afraid of?
prompts-triage-age = Are you less than 18 years old?
prompts-triage-harmed = Has someone done you harm?
prompts-triage-threat = Has someone said that they will do harm to you or your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to go back to the place where you live or work?
prompts-triage-leave = Can you leave that place when you want?
prompts-triage-papers = Is someone else holding your passport or identity papers?
prompts-triage-others = Are there other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work in the police. First I want to know whether you are safe.
prompts-police-private = I will not tell the people you are afraid of what you tell me.
prompts-police-share = If you or someone else is in danger, I must tell the people who can protect you.
prompts-police-slow = You do not need to tell me everything today.
prompts-police-papers = You can ask for help even if you do not have identity papers.
prompts-police-law = If someone forced you to do something against the law, it is possible that the law protects you. You can ask to speak to a lawyer first.
prompts-police-promise = I cannot promise what other institutions will decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom there is support for people whom others have controlled, threatened or forced to work. The government's system is called the National Referral Mechanism.
prompts-nrm-first = First, a government institution reads a report about what happened to you. It tries to answer within 5 working days.
prompts-nrm-days = If the answer is "yes", the support lasts 30 days or more.
prompts-nrm-final = Later, the institution takes a final decision. This can last many months.
prompts-nrm-support = The support can include:
prompts-nrm-place = a safe place to stay
prompts-nrm-medical = medical help
prompts-nrm-counselling = a person trained for this, with whom to talk about how you feel
prompts-nrm-legal = legal advice
prompts-nrm-money = some money
prompts-nrm-choice = You decide. You can say "yes" or "no". You can ask for time to think.
prompts-nrm-withdraw = You can change your mind at any time. If you leave this system, this support ends.
prompts-nrm-police = You do not need to talk to the police to receive this support.

## Who sees the information
prompts-share-who = If you say "yes", the Home Office, which is part of the government, receives your name and what you told us. The police, the town hall (local council) and the people who support you can see them too.
prompts-share-notice = You can ask how the information about you is used and kept.

## Duty to Notify
prompts-dtn-what = If you say "no", I must still inform the government that I have met a person who may need help. This report is called the Obligation to Inform (Duty to Notify).
prompts-dtn-anonymous = In that report there appears neither your name, nor your date of birth, nor anything else that would show who you are.
prompts-dtn-nohelp = That report does not bring you support. You can ask for support later.

## Your decision (consent)
prompts-consent-understood = Have you understood this explanation?
prompts-consent-questions = Do you have questions before you decide?
prompts-consent-interpreter = Do you understand well what the interpreter says?
prompts-consent-pressure = Is someone telling you what you must answer?
prompts-consent-refer = Do you agree that we send your name and what you told us to the National Referral Mechanism?
prompts-consent-support = Would you like to receive the support?
prompts-consent-contact = Do you agree that a support organisation gets in touch with you?
prompts-consent-police = Do you agree to talk to the police about what happened to you?
prompts-consent-name = If you do not want the support, do you agree that we write your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I prefer not to say
prompts-answer-stop = Stop (stopping)

## Goodbye and safe contact
prompts-bye-phone = Can we ring you on the phone without danger?
prompts-bye-message = Can we send you a message on your phone without danger?
prompts-bye-letter = Can we send you a letter without danger?
prompts-bye-next = I will tell you what comes next.
prompts-bye-return = You can come back at any time to ask for help.
prompts-bye-thanks = Thank you for having talked to me.

## Rights sheet
prompts-sheet-title = Help that you can ask for
prompts-sheet-choice = You decide
prompts-sheet-support = Support
prompts-sheet-share = Who sees the information about you
prompts-sheet-refuse = If you say "no"
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, ring 999. The call is free.
prompts-sheet-helpline = Telephone helpline for people who are controlled or forced to work. You do not need to say your name. The call is free.
prompts-sheet-salvation = Salvation Army. Help for adults who need a safe place. The call is free.
prompts-sheet-keep = You do not need to take this sheet with you. Keep it only if it is not dangerous.

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
prompts-child-hello-screen = You can read what is written here, or you can touch the sound button to listen.
prompts-child-hello-free = You can say "I do not know". You can stop when you want.
prompts-child-hello-trouble = You are not doing anything bad when you talk to me.
prompts-child-hello-police = I work in the police. My job is to protect children.
prompts-child-hello-adult = I am asking an adult to come here. That adult's job is to help you.
prompts-child-hello-interpreter = I am looking for someone who speaks your language. Please wait.

## Safe to talk
prompts-child-safe-alone = Do you want to talk without the people who came with you being present?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Do you have any wound or any bruise (blow)?
prompts-child-need-pain = Does something hurt you now?
prompts-child-need-medicine = Do you need medicines?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Do you need to go to the toilet?
prompts-child-need-tired = Do you need rest?
prompts-child-need-waiting = Is someone waiting for you?
prompts-child-need-woman = Do you want to talk to a woman?
prompts-child-need-man = Do you want to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of someone?
prompts-child-triage-here = Is that person around here, inside or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are there other children in danger there?
prompts-child-triage-trust = Is there an adult you trust?

## What happens next
prompts-child-next-fault = What others did to you is not your fault.
prompts-child-next-tell = I must tell the people who protect children. They work at the town hall (local council).
prompts-child-next-report = I will also write a report to a government institution that helps children and adults.
prompts-child-next-office = The institution reads the report and decides how it can help.
prompts-child-next-decide = You do not need to decide this yourself. Adults must take care that you are safe.
prompts-child-next-ask = People will ask you what you want. You can ask a question at any time.
prompts-child-next-guardian = Perhaps an adult called a guardian will help you. The guardian explains things to you and listens to you.
prompts-child-next-private = I will not tell the people you are afraid of what you tell me.
prompts-child-next-slow = You do not need to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for having talked to me.
prompts-child-bye-call = If you are in danger, ring 999. The call is free.
prompts-child-bye-childline = You can also ring Childline. The call is free. You do not need to say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
