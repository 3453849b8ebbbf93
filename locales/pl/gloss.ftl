# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language? (said to a man or a woman)

## Hello
prompts-hello-greeting = Good day. I want to help you.
prompts-hello-screen = One can read these words or touch the sound button and listen.
prompts-hello-slow = There is no hurry.
prompts-hello-free = One can answer or not answer. One can break off at any moment.
prompts-hello-trouble = Talking with me is nothing bad.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Do you want to talk without the persons who came here with you?
prompts-safe-place = Do you feel safe talking in this place?
prompts-safe-phone = Could someone use your phone to listen in on conversations or check where you are?
prompts-safe-companion = We will not ask the persons who came here with you to translate.
prompts-safe-woman-interpreter = Do you prefer a woman to translate?
prompts-safe-man-interpreter = Do you prefer a man to translate?

## Needs now (each has a picture)
prompts-need-hurt = Do you have any wounds or injuries?
prompts-need-pain = Does something hurt you now?
prompts-need-doctor = Do you want to see a doctor?
prompts-need-medicine = Do you need medicines?
prompts-need-thirsty = Do you want water?
prompts-need-hungry = Do you feel like eating?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you want to use the toilet?
prompts-need-tired = Do you need rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is someone waiting for you?
prompts-need-woman = Do you prefer to talk to a woman from the police?
prompts-need-man = Do you prefer to talk to a man from the police?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there in this building or outside someone you are afraid of?
prompts-triage-age = Are you less than 18 years old?
prompts-triage-harmed = Has someone done you harm?
prompts-triage-threat = Has someone said that they will do harm to you or to someone in your family?
prompts-triage-tonight = Do you have a safe place to sleep for this night?
prompts-triage-return = Are you afraid to go back to where you now live or work?
prompts-triage-leave = Can you leave that place when you want?
prompts-triage-papers = Is someone else holding your passport or identity documents?
prompts-triage-others = Are other persons in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work in the police. First I want to know whether nothing threatens you (whether you are safe).
prompts-police-private = I will not tell the persons you are afraid of what we talk about.
prompts-police-share = If you or someone else is in danger, I must tell the persons who can protect you.
prompts-police-slow = You need not tell me everything today.
prompts-police-papers = One can ask for help even if one does not have identity documents.
prompts-police-law = If someone forced you to do something against the law, the law can (may) protect you. One can ask to talk to a lawyer first.
prompts-police-promise = I cannot promise what other offices will decide.

## Support: what it is
prompts-nrm-what = In Great Britain (the UK) there is support for persons whom others controlled, intimidated or forced to work. This government system is called the National System of Directing to Help (National Referral Mechanism).
prompts-nrm-first = First a state office reads a report about what has met you (happened to you). The office tries to answer within 5 working days.
prompts-nrm-days = If the answer is "yes", the support lasts 30 days or longer.
prompts-nrm-final = Later the office takes a final decision. This can last many months.
prompts-nrm-support = The support may include:
prompts-nrm-place = a safe place where one can stay
prompts-nrm-medical = medical help
prompts-nrm-counselling = talks with a trained person about how you feel
prompts-nrm-legal = legal advice
prompts-nrm-money = a little money
prompts-nrm-choice = You decide. One can say "yes" or "no". One can ask for time to consider.
prompts-nrm-withdraw = One can change one's mind at any moment. If you leave this system, this support will end.
prompts-nrm-police = To receive this support, one need not talk to the police.

## Who sees the information
prompts-share-who = If you say "yes", the Home Office, which is part of the government, will receive your first name and surname and what we know from you. The police, the local office (council) and the persons who give support can see it too.
prompts-share-notice = One can ask how your data are used and kept.

## Duty to Notify
prompts-dtn-what = If you say "no", I must notify the government anyway that I am in contact with a person who may need help. This report is called the Duty to Notify.
prompts-dtn-anonymous = In this report there is not your first name, surname, date of birth or anything that shows who you are.
prompts-dtn-nohelp = This report does not give support. One can ask for support later.

## Your decision (consent)
prompts-consent-understood = Is this explanation understandable?
prompts-consent-questions = Do you have any questions before the decision?
prompts-consent-interpreter = Do you understand well the person who is translating?
prompts-consent-pressure = Is someone telling you what must be answered?
prompts-consent-refer = Do you agree to the sending of your first name and surname and of what we know from you to the National Referral Mechanism?
prompts-consent-support = Do you want to receive the support?
prompts-consent-contact = Do you agree to contact from an organisation that gives support?
prompts-consent-police = Do you agree to a talk with the police about what has met you (happened to you)?
prompts-consent-name = If you do not want the support, do you agree to your first name and surname being entered in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I prefer not to say
prompts-answer-stop = I want to break off

## Goodbye and safe contact
prompts-bye-phone = Can one safely phone you?
prompts-bye-message = Can one safely send a message to your phone?
prompts-bye-letter = Can one safely send you a letter?
prompts-bye-next = I will say what comes next.
prompts-bye-return = At any moment one can come back and ask for help.
prompts-bye-thanks = Thank you for the talk.

## Rights sheet
prompts-sheet-title = Help that one can ask for
prompts-sheet-choice = You decide
prompts-sheet-support = Support
prompts-sheet-share = Who sees your data
prompts-sheet-refuse = If you say "no"
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, please ring the number 999. The call is free.
prompts-sheet-helpline = Help phone for persons whom someone controls or forces to work. One need not give a first name or surname. The call is free.
prompts-sheet-salvation = Salvation Army. Help for adults who need a safe place. The call is free.
prompts-sheet-keep = One need not take this sheet along. Please keep it only when that is safe.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Once more
prompts-button-slower = Slower
prompts-button-next = Next (onward)
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this computer there is no sound in this language.
prompts-note-stopped = The talk is broken off. One need not say anything more.
prompts-note-return = Please give the screen back to the police officer.

## Hello
prompts-child-hello-greeting = Hi. I want to help you.
prompts-child-hello-screen = You can read this or touch the sound button and listen.
prompts-child-hello-free = You can say "I do not know". You can break off when you want.
prompts-child-hello-trouble = You are not doing anything bad when you talk to me.
prompts-child-hello-police = I work in the police. My work is caring for children's safety.
prompts-child-hello-adult = I will ask for some adult to come here. That person's task is to help you.
prompts-child-hello-interpreter = I am looking for a person who speaks your language. Wait, please.

## Safe to talk
prompts-child-safe-alone = Do you want to talk without the persons who came here with you?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Do you have any wounds or bruises?
prompts-child-need-pain = Does something hurt you now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Do you feel like eating?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Must you go to the toilet?
prompts-child-need-tired = Do you want to rest?
prompts-child-need-waiting = Is someone waiting for you?
prompts-child-need-woman = Do you want to talk to a woman?
prompts-child-need-man = Do you want to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of someone?
prompts-child-triage-here = Is this person somewhere here, inside or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep for this night?
prompts-child-triage-return = Are you afraid to go back to where you live?
prompts-child-triage-children = Are other children in danger there?
prompts-child-triage-trust = Is there some adult you trust?

## What happens next
prompts-child-next-fault = What other people did to you is not your fault.
prompts-child-next-tell = I must tell the persons who care for children's safety. These persons work in the local office (council).
prompts-child-next-report = I will also write a report to a state office that helps children and adults.
prompts-child-next-office = The office reads the report and decides how it can help.
prompts-child-next-decide = You do not have to decide about this. Adults must care for your safety.
prompts-child-next-ask = Various persons will ask you what you want. You can always ask a question.
prompts-child-next-guardian = An adult whom we call a guardian (carer) may help you. The guardian explains various things and listens to you.
prompts-child-next-private = I will not tell the persons you are afraid of what you tell me about.
prompts-child-next-slow = You do not have to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for the talk.
prompts-child-bye-call = If you are in danger, ring the number 999. The call costs nothing.
prompts-child-bye-childline = You can also ring Childline. The call costs nothing. You do not have to give your first name or surname.

## Rights sheet
prompts-child-sheet-title = Help for you
