# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Good day. I want to help you.
prompts-hello-screen = You can read these words, or you can touch the sound button and listen.
prompts-hello-slow = You do not have to hurry.
prompts-hello-free = You can answer or not answer. You can stop at any time.
prompts-hello-trouble = You are not doing anything bad when you talk to me.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Would you like to talk without the people who came with you?
prompts-safe-place = Do you feel safe when you talk in this place?
prompts-safe-phone = Could someone use your phone to eavesdrop on you or to find you?
prompts-safe-companion = We will not ask the people who came with you to interpret.
prompts-safe-woman-interpreter = Would you rather a woman interpreted?
prompts-safe-man-interpreter = Would you rather a man interpreted?

## Needs now (each has a picture)
prompts-need-hurt = Do you have some injury?
prompts-need-pain = Does something hurt you now?
prompts-need-doctor = Would you like a doctor to look at you?
prompts-need-medicine = Do you need medicines?
prompts-need-thirsty = Would you like water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you need to go to the toilet?
prompts-need-tired = Do you need to rest?
prompts-need-children = Are there children somewhere who need you now?
prompts-need-waiting = Is someone waiting for you?
prompts-need-woman = Would you rather talk to a woman from the police?
prompts-need-man = Would you rather talk to a man from the police?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there in this building or outside someone you are afraid of?
prompts-triage-age = Are you less than 18 years old?
prompts-triage-harmed = Has someone hurt you (done you harm)?
prompts-triage-threat = Has someone said that they will hurt you or your family?
prompts-triage-tonight = Do you have somewhere safe to sleep tonight?
prompts-triage-return = Are you afraid to go back to where you live or work?
prompts-triage-leave = Can you leave that place when you want?
prompts-triage-papers = Does someone else have your passport or identity documents on them?
prompts-triage-others = Are other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work in the police. First I want to know whether you are safe.
prompts-police-private = I will not tell the people you are afraid of what you tell me.
prompts-police-share = If you or someone else is in danger, I must tell it to the people who can protect you.
prompts-police-slow = You do not have to tell me everything today.
prompts-police-papers = You can ask for help even if you do not have identity documents.
prompts-police-law = If someone forced you to do something against the law, the law can (may) protect you. You can ask to talk to a lawyer first.
prompts-police-promise = I cannot promise how other offices will decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom there is support for people whom others controlled, threatened or forced to work. This government system is called the National Reference Mechanism (National Referral Mechanism).
prompts-nrm-first = First a government office reads a report about what happened to you. The office tries to answer within 5 working days.
prompts-nrm-days = If the answer is "yes", the support lasts 30 days or longer.
prompts-nrm-final = Later the office takes a final decision. It can take many months.
prompts-nrm-support = The support can include:
prompts-nrm-place = a safe place where you can live
prompts-nrm-medical = medical help
prompts-nrm-counselling = talks with a trained person about how you feel
prompts-nrm-legal = legal advice
prompts-nrm-money = some money
prompts-nrm-choice = You decide. You can say "yes" or "no". You can ask for time to think it over.
prompts-nrm-withdraw = You can change your mind (think it over) at any time. If you leave this system, this support will end.
prompts-nrm-police = To get this support, you do not have to talk to the police.

## Who sees the information
prompts-share-who = If you say "yes", the Home Office, which is part of the government, will get your name and what you told us. The police, the local office (council) and the people who help you can see it too.
prompts-share-notice = You can ask how information about you is used and kept.

## Duty to Notify
prompts-dtn-what = If you say "no", I must still announce to the government that I am in contact with a person who perhaps needs help. This report is called the Notification Duty (Duty to Notify).
prompts-dtn-anonymous = In that report there is not your name, date of birth or anything that would show who you are.
prompts-dtn-nohelp = That report will not bring you support. You can ask for support later.

## Your decision (consent)
prompts-consent-understood = Did you understand this explanation?
prompts-consent-questions = Do you have questions before you decide?
prompts-consent-interpreter = Do you understand the interpreting well?
prompts-consent-pressure = Is someone telling you what you must answer?
prompts-consent-refer = Do you agree that we send your name and what you told us to the system called the National Referral Mechanism?
prompts-consent-support = Would you like to get support?
prompts-consent-contact = Do you agree that an organisation which gives support gets in touch with you?
prompts-consent-police = Do you agree that you will talk to the police about what happened to you?
prompts-consent-name = If you do not want the support, do you agree that we put your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I would rather not say
prompts-answer-stop = Stop

## Goodbye and safe contact
prompts-bye-phone = Is it safe to phone you?
prompts-bye-message = Is it safe to send you a message on the phone?
prompts-bye-letter = Is it safe to send you a letter?
prompts-bye-next = I will tell you what comes next.
prompts-bye-return = You can come again at any time and ask for help.
prompts-bye-thanks = Thank you for having talked to me.

## Rights sheet
prompts-sheet-title = Help that you can ask for
prompts-sheet-choice = You decide
prompts-sheet-support = Support
prompts-sheet-share = Who sees information about you
prompts-sheet-refuse = If you say "no"
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, ring the number 999. The call is free.
prompts-sheet-helpline = Helpline for people whom someone controls or forces to work. You do not have to say your name. The call is free.
prompts-sheet-salvation = Salvation Army. Help for adults who need a safe place. The call is free.
prompts-sheet-keep = You do not have to take this paper with you. Keep it only if it is safe.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = Slower
prompts-button-next = Onward
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this computer there is no sound in this language.
prompts-note-stopped = We have stopped. You do not have to say anything more.
prompts-note-return = Please give the screen back to the police officer.

## Hello
prompts-child-hello-greeting = Hi. I want to help you.
prompts-child-hello-screen = You can read this, or you can touch the sound button and listen.
prompts-child-hello-free = You can say "I do not know". You can stop when you want.
prompts-child-hello-trouble = You are not doing anything bad when you talk to me.
prompts-child-hello-police = I work in the police. My work is to protect children.
prompts-child-hello-adult = I am calling an adult here. His or her task is to help you.
prompts-child-hello-interpreter = I am looking for someone who speaks your language. Please wait.

## Safe to talk
prompts-child-safe-alone = Do you want to talk without the people who came with you?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Do you have some injury?
prompts-child-need-pain = Does something hurt you now?
prompts-child-need-medicine = Do you need medicines?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Do you need to go to the toilet?
prompts-child-need-tired = Do you want to rest?
prompts-child-need-waiting = Is someone waiting for you?
prompts-child-need-woman = Do you want to talk to a woman?
prompts-child-need-man = Do you want to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of someone?
prompts-child-triage-here = Is that person somewhere here, inside or outside?
prompts-child-triage-tonight = Do you have somewhere safe to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to where you live?
prompts-child-triage-children = Are other children in danger there?
prompts-child-triage-trust = Is there someone adult you trust (believe)?

## What happens next
prompts-child-next-fault = What other people did to you is not your fault.
prompts-child-next-tell = I must tell it to the people who protect children. They work at the local office (council).
prompts-child-next-report = I will also write a report to a government office that helps children and adults.
prompts-child-next-office = The office reads the report and decides how it can help.
prompts-child-next-decide = You do not have to decide about this. Adults must protect you.
prompts-child-next-ask = People will ask you what you want. You can always ask about something.
prompts-child-next-guardian = Perhaps an adult whom we call a guardian will help you. The guardian explains things to you and listens to you.
prompts-child-next-private = I will not tell the people you are afraid of what you tell me.
prompts-child-next-slow = You do not have to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for the talk.
prompts-child-bye-call = If you are in danger, ring the number 999. The call is free.
prompts-child-bye-childline = You can also ring the Childline line. The call is free. You do not have to say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
