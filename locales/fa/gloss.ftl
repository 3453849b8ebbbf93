# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Hello. I want to help you.
prompts-hello-screen = You can read these writings, or touch the sound button and listen.
prompts-hello-slow = There is no hurry at all.
prompts-hello-free = You can answer or not answer. Whenever you want you can stop going on.
prompts-hello-trouble = Your talking to me is not a bad deed.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Do you want to talk apart from those who have come with you?
prompts-safe-place = Do you feel safe to talk here?
prompts-safe-phone = Is it possible that someone hears what you say or finds you by way of your phone?
prompts-safe-companion = We do not ask those who have come with you to translate.
prompts-safe-woman-interpreter = Do you prefer the interpreter to be a woman?
prompts-safe-man-interpreter = Do you prefer the interpreter to be a man?

## Needs now (each has a picture)
prompts-need-hurt = Have you been wounded or injured?
prompts-need-pain = Do you have pain now?
prompts-need-doctor = Do you want a doctor to see you?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Do you want water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you need to go to the toilet?
prompts-need-tired = Do you need rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is someone waiting for you?
prompts-need-woman = Do you prefer to talk to a woman police officer?
prompts-need-man = Do you prefer to talk to a man police officer?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is someone (or: the one) you are afraid of in this building or outside it?
prompts-triage-age = Are you less than 18 years old?
prompts-triage-harmed = Has someone harmed you?
prompts-triage-threat = Has someone said that they will harm you or your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to go back to the place where you live or work?
prompts-triage-leave = Can you leave there whenever you want?
prompts-triage-papers = Does someone else keep your passport or identity documents with them?
prompts-triage-others = Are other people in danger there?

## Police: what they may and may not do
prompts-police-who = I work for the police. First I want to know whether you are safe or not.
prompts-police-private = The things you tell me I do not tell to those you are afraid of.
prompts-police-share = If you or someone else is in danger, I must inform those who can protect you.
prompts-police-slow = It is not necessary to tell me everything today.
prompts-police-papers = Even if you do not have identity documents, you can ask for help.
prompts-police-law = If someone has forced you to do something against the law, perhaps the law protects you. You can ask to talk to a lawyer first.
prompts-police-promise = I cannot promise what decision other offices take.

## Support: what it is
prompts-nrm-what = In Britain, help is given to those whom others have taken under control, threatened or forced to work. The name of this programme of the government is the National Referral System (National Referral Mechanism).
prompts-nrm-first = First a government office reads a report about what has happened to you. That office tries to answer within 5 working days.
prompts-nrm-days = If the answer is yes, this help continues 30 days or more.
prompts-nrm-final = After that, the office takes the last decision. This may take months.
prompts-nrm-support = This help can include these things:
prompts-nrm-place = a safe place to stay
prompts-nrm-medical = medical help
prompts-nrm-counselling = a trained person with whom you talk about how you are and feel
prompts-nrm-legal = guidance about the law
prompts-nrm-money = an amount of money
prompts-nrm-choice = The decision is yours. You can say yes or no. You can ask for time to think.
prompts-nrm-withdraw = Whenever you want you can change your mind. If you leave this programme, this help ends.
prompts-nrm-police = To get this help it is not necessary to talk to the police.

## Who sees the information
prompts-share-who = If you say yes, your name and what you have told us reach the Home Office. This office is a part of the government. The police, the municipality (council) and those who help you may also see it.
prompts-share-notice = You can ask how your information is used and how it is kept.

## Duty to Notify
prompts-dtn-what = If you say no, I must still tell the government that I have seen someone who perhaps needs help. The name of this report is the Duty to Inform (Duty to Notify).
prompts-dtn-anonymous = In that report there is not your name, your date of birth or a thing that shows who you are.
prompts-dtn-nohelp = With that report no help reaches you. You can ask for help later.

## Your decision (consent)
prompts-consent-understood = Did you understand this explanation?
prompts-consent-questions = Before deciding, do you have a question?
prompts-consent-interpreter = Do you understand the interpreter's words well?
prompts-consent-pressure = Is someone telling you what answer you must give?
prompts-consent-refer = Do you agree that we send your name and what you have told us to the National Referral Mechanism?
prompts-consent-support = Do you want to get this help?
prompts-consent-contact = Do you agree that a helping organisation contacts you?
prompts-consent-police = Do you agree to talk to the police about what has happened to you?
prompts-consent-name = If you do not want this help, do you agree that we write your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I prefer not to say
prompts-answer-stop = That is enough

## Goodbye and safe contact
prompts-bye-phone = Is phoning you without danger?
prompts-bye-message = Is sending a message to your phone without danger?
prompts-bye-letter = Is sending you a letter without danger?
prompts-bye-next = I tell you what happens after this.
prompts-bye-return = Whenever you want you can come back and ask for help.
prompts-bye-thanks = Thank you for talking to me.

## Rights sheet
prompts-sheet-title = Help that you can ask for
prompts-sheet-choice = The decision is yours
prompts-sheet-support = Help and support
prompts-sheet-share = Who sees your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, ring 999. The call is free.
prompts-sheet-helpline = Telephone helpline for those whom others control or force to work. It is not necessary to say your name. The call is free.
prompts-sheet-salvation = The charity organisation Salvation Army. Help to adults who need a safe place. The call is free.
prompts-sheet-keep = It is not necessary to take this paper with you. Keep it only if there is no danger in it.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = Slower
prompts-button-next = Next
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this computer there is no sound for this language.
prompts-note-stopped = We are not going on any further. It is not necessary to say anything else.
prompts-note-return = Please give the screen back to the police officer.

## Hello
prompts-child-hello-greeting = Hello. I want to help you.
prompts-child-hello-screen = You can read this, or touch the sound button and listen.
prompts-child-hello-free = You can say "I do not know". Whenever you want you can stop going on.
prompts-child-hello-trouble = Your talking to me is not a bad deed.
prompts-child-hello-police = I work for the police. My work is that children are safe.
prompts-child-hello-adult = I am asking a grown-up to come here. Their work is helping you.
prompts-child-hello-interpreter = I am looking for someone who speaks your language. Please wait.

## Safe to talk
prompts-child-safe-alone = Would you like to talk apart from those who have come with you?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Have you been wounded or injured?
prompts-child-need-pain = Does some part of your body hurt now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Do you need to go to the toilet?
prompts-child-need-tired = Are you tired?
prompts-child-need-waiting = Is someone waiting for you?
prompts-child-need-woman = Would you like to talk to a woman?
prompts-child-need-man = Would you like to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of someone?
prompts-child-triage-here = Is he or she here or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are other children in danger there?
prompts-child-triage-trust = Is there a grown-up whom you trust?

## What happens next
prompts-child-next-fault = What others have done to you is not your fault.
prompts-child-next-tell = I must inform those who look after children. They work at the municipality (council).
prompts-child-next-report = I also write a report to a government office that helps children and grown-ups.
prompts-child-next-office = That office reads the report and decides how it can help.
prompts-child-next-decide = It is not necessary for you to decide about this. Grown-ups must look after you.
prompts-child-next-ask = They ask you what you want. You can always ask questions.
prompts-child-next-guardian = Perhaps a grown-up called a legal guardian will help you. They explain everything to you and listen to what you say.
prompts-child-next-private = The things you tell me I do not tell to those you are afraid of.
prompts-child-next-slow = It is not necessary to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for talking to me.
prompts-child-bye-call = If you are in danger, ring 999. The call is free.
prompts-child-bye-childline = You can also ring Childline. This is a phone line to help children. The call is free. It is not necessary to say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
