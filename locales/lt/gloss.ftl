# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Good day. I would like to help you.
prompts-hello-screen = You can read these words or touch the sound button and listen.
prompts-hello-slow = There is no need to hurry.
prompts-hello-free = You can answer or not answer. You can stop at any time.
prompts-hello-trouble = You are not doing anything bad when you talk to me.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Would you like to talk without the people who came with you?
prompts-safe-place = Do you feel safe when we talk in this place?
prompts-safe-phone = Could someone use your phone to listen to you secretly or to find you?
prompts-safe-companion = We will not ask the people who came with you to be interpreters.
prompts-safe-woman-interpreter = Would you rather the interpreter were a woman?
prompts-safe-man-interpreter = Would you rather the interpreter were a man?

## Needs now (each has a picture)
prompts-need-hurt = Do you have wounds or bruises?
prompts-need-pain = Does something hurt you now?
prompts-need-doctor = Would you like a doctor to examine you?
prompts-need-medicine = Do you need medicines?
prompts-need-thirsty = Would you like water?
prompts-need-hungry = Do you want to eat?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you need the toilet?
prompts-need-tired = Do you need to rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is someone waiting for you?
prompts-need-woman = Would you rather talk to a woman from the police?
prompts-need-man = Would you rather talk to a man from the police?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Does danger threaten you now?
prompts-triage-here = Is there in this building or outside a person you are afraid of?
prompts-triage-age = Are you less than 18 years old?
prompts-triage-harmed = Has someone harmed (wronged) you?
prompts-triage-threat = Has someone said that they will harm you or your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to go back to where you live or work?
prompts-triage-leave = Can you leave that place when you want?
prompts-triage-papers = Is someone else keeping your passport or identity documents?
prompts-triage-others = Are there other people in that place whom danger threatens?

## Police: what they may and may not do
prompts-police-who = I work in the police. First I want to find out whether nothing threatens you (whether you are safe).
prompts-police-private = I will not tell the people you are afraid of what you tell me.
prompts-police-share = If danger threatens you or someone else, I must tell the people who can protect you.
prompts-police-slow = It is not necessary to tell me everything today.
prompts-police-papers = You can ask for help even if you do not have identity documents.
prompts-police-law = If someone forced you to break the law, the law can (may) defend you. You can ask to talk to a lawyer first.
prompts-police-promise = I cannot promise what other offices will decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom there is support for people whom others controlled, threatened or forced to work. This government system is called the National Directing Mechanism (National Referral Mechanism).
prompts-nrm-first = First a government office reads a report about what happened to you. The office tries to answer within 5 working days.
prompts-nrm-days = If the answer is "yes", the support lasts 30 days or longer.
prompts-nrm-final = Later the office takes a final decision. This can take many months.
prompts-nrm-support = The support can be such:
prompts-nrm-place = a safe place where one can stay
prompts-nrm-medical = medical help
prompts-nrm-counselling = talks with a specialist about how you feel
prompts-nrm-legal = legal advice
prompts-nrm-money = a little money
prompts-nrm-choice = You decide. You can say "yes" or "no". You can ask for time to think.
prompts-nrm-withdraw = You can change your mind at any time. If you withdraw from the system, this support will end.
prompts-nrm-police = To get this support, it is not necessary to talk to the police.

## Who sees the information
prompts-share-who = If you say "yes", the government office called the Home Office will get your first name, surname and what you told us. The police, the municipality (council) and the people who help you can see this too.
prompts-share-notice = You can ask how information about you is used and kept.

## Duty to Notify
prompts-dtn-what = If you say "no", I must still report to the government that I met a person who perhaps needs help. Such a report is called the "Duty to Report" (Duty to Notify).
prompts-dtn-anonymous = In that report there is not your first name, surname, date of birth or anything that would show who you are.
prompts-dtn-nohelp = That report does not give you support. You can ask for support later.

## Your decision (consent)
prompts-consent-understood = Did you understand this explanation?
prompts-consent-questions = Do you have questions while you have not yet decided?
prompts-consent-interpreter = Do you understand the interpreter well?
prompts-consent-pressure = Is someone telling you what you must answer?
prompts-consent-refer = Do you agree that we send your first name, surname and what you told us to the National Referral Mechanism?
prompts-consent-support = Would you like to get support?
prompts-consent-contact = Do you agree to a support organisation getting in touch with you?
prompts-consent-police = Do you agree to talk to the police about what happened to you?
prompts-consent-name = If you do not want support, do you agree that we enter your first name and surname in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I would not like to say
prompts-answer-stop = Stop

## Goodbye and safe contact
prompts-bye-phone = Is it safe to ring you on the phone?
prompts-bye-message = Is it safe to send you a message to your phone?
prompts-bye-letter = Is it safe to send you a letter?
prompts-bye-next = I will tell you what comes next.
prompts-bye-return = You can come back at any time and ask for help.
prompts-bye-thanks = Thank you for having talked to me.

## Rights sheet
prompts-sheet-title = Help that you can ask for
prompts-sheet-choice = You decide
prompts-sheet-support = Support
prompts-sheet-share = Who sees information about you
prompts-sheet-refuse = If you say "no"
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If danger threatens you now, ring 999. The call is free.
prompts-sheet-helpline = Helpline for people whom others control or force to work. It is not necessary to say your name. The call is free.
prompts-sheet-salvation = Salvation Army. Help for adults who need a safe place. The call is free.
prompts-sheet-keep = It is not necessary to take this sheet. Keep it only if that is safe.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Once more
prompts-button-slower = Slower
prompts-button-next = Onward
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this computer there is no sound in this language.
prompts-note-stopped = We have stopped. You need not say anything more.
prompts-note-return = Please give the screen back to the police officer.

## Hello
prompts-child-hello-greeting = Hi. I want to help you.
prompts-child-hello-screen = You can read this or touch the sound button and listen.
prompts-child-hello-free = You can say "I do not know". You can stop when you want.
prompts-child-hello-trouble = You are not doing anything bad when you talk to me.
prompts-child-hello-police = I work in the police. My work is to keep children safe (to guard them).
prompts-child-hello-adult = I am inviting an adult to come here. That person's work is to help you.
prompts-child-hello-interpreter = I am looking for a person who speaks your language. Please wait.

## Safe to talk
prompts-child-safe-alone = Would you like to talk without the people who came with you?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Do you have wounds or bruises?
prompts-child-need-pain = Does something hurt you now?
prompts-child-need-medicine = Do you need medicines?
prompts-child-need-thirsty = Would you like water?
prompts-child-need-hungry = Do you want to eat?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Do you need the toilet?
prompts-child-need-tired = Do you want to rest?
prompts-child-need-waiting = Is someone waiting for you?
prompts-child-need-woman = Would you like to talk to a woman?
prompts-child-need-man = Would you like to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Does danger threaten you now?
prompts-child-triage-afraid = Are you afraid of some person?
prompts-child-triage-here = Is that person somewhere here, inside or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to where you live?
prompts-child-triage-children = Are there other children there whom danger threatens?
prompts-child-triage-trust = Is there an adult whom you trust?

## What happens next
prompts-child-next-fault = What other people did to you is not your fault.
prompts-child-next-tell = I must tell the people who keep children safe. They work in the municipality (council).
prompts-child-next-report = I will also write a report to a government office that helps children and adults.
prompts-child-next-office = The office reads the report and decides how it can help.
prompts-child-next-decide = You do not need to decide this. Adults must keep you safe.
prompts-child-next-ask = People will ask what you want. You can always ask questions.
prompts-child-next-guardian = An adult called a guardian may help you. The guardian explains everything and listens to you.
prompts-child-next-private = I will not tell the people you are afraid of what you tell me.
prompts-child-next-slow = It is not necessary to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for having talked to me.
prompts-child-bye-call = If danger threatens you, ring 999. The call is free.
prompts-child-bye-childline = You can also ring Childline. The call is free. It is not necessary to say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
