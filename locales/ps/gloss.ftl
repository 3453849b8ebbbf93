# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Hello. I want to help you.
prompts-hello-screen = You can read this writing, or put a finger on the sound button and listen.
prompts-hello-slow = There is no hurry at all.
prompts-hello-free = It is your choice whether you give an answer or not. Whenever you want, you can stop the talk.
prompts-hello-trouble = Talking to me is not any bad deed.
prompts-hello-interpreter = I am looking for an interpreter who speaks in your language. Please be a little patient.

## Safe to talk
prompts-safe-alone = Do you want to talk apart from the people who have come with you?
prompts-safe-place = Can you talk in this place without danger?
prompts-safe-phone = Could it be that someone hears your talk or finds you by way of your phone?
prompts-safe-companion = The people who have come with you, we will not ask them to interpret.
prompts-safe-woman-interpreter = Is it preferable for you that the interpreter is a woman?
prompts-safe-man-interpreter = Is it preferable for you that the interpreter is a man?

## Needs now (each has a picture)
prompts-need-hurt = Has your body been wounded or injured?
prompts-need-pain = Do you have pain now?
prompts-need-doctor = Do you want a doctor to look at you?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Do you want water?
prompts-need-hungry = Do you feel hunger?
prompts-need-cold = Are you getting cold?
prompts-need-toilet = Do you need the toilet?
prompts-need-tired = Do you need rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is anyone waiting for you?
prompts-need-woman = Is it preferable for you to talk to a female police officer?
prompts-need-man = Is it preferable for you to talk to a male police officer?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there, in this building or outside, such a person that you are afraid of?
prompts-triage-age = Is your age less than 18 years?
prompts-triage-harmed = Has someone harmed you?
prompts-triage-threat = Has someone said that they will harm you or your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to go back to the place where you live or work?
prompts-triage-leave = Can you go from that place whenever you want?
prompts-triage-papers = Does someone else keep your passport or identification papers with them?
prompts-triage-others = Are other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work for the police. First I want to know whether you are safe or not.
prompts-police-private = What you say to me, I will not say to the people you are afraid of.
prompts-police-share = If you or someone else is in danger, I must tell the people who can protect you.
prompts-police-slow = It is not required that you tell me everything today.
prompts-police-papers = Even if you have no identification papers, you can ask for help.
prompts-police-law = If someone has forced you to do something against the law, perhaps the law protects you. You can ask to talk to a lawyer first.
prompts-police-promise = I cannot make a promise about what other offices will decide.

## Support: what it is
prompts-nrm-what = In Britain there is help for people whom others have kept under their control, threatened or forced to work. This programme of the government is called the National System of Referring (National Referral Mechanism).
prompts-nrm-first = First a government office reads a report about what you have gone through. The office tries to answer in 5 working days.
prompts-nrm-days = If the answer is yes, this help goes on for 30 days or a longer time.
prompts-nrm-final = Later the office makes the last decision. This may take many months.
prompts-nrm-support = In this help there may be these things:
prompts-nrm-place = a safe place to live
prompts-nrm-medical = a doctor's help and treatment
prompts-nrm-counselling = a trained person with whom to talk about how you are and feel
prompts-nrm-legal = legal advice
prompts-nrm-money = some money
prompts-nrm-choice = The decision is yours. You can say yes or no. You can ask for time to think.
prompts-nrm-withdraw = You can change your decision at any time. If you leave this programme, this help ends.
prompts-nrm-police = To get this help it is not required that you talk to the police.

## Who sees the information
prompts-share-who = If you say yes, your name and what you have told us reach the Home Office, which is a part of the government. The police, the municipality (council) and the people who help you may see this too.
prompts-share-notice = You can ask how your information is used and how it is kept.

## Duty to Notify
prompts-dtn-what = If you say no, I must still tell the government that I have seen a person who may need help. This report is called the Duty of Informing (Duty to Notify).
prompts-dtn-anonymous = In that report there is not your name, date of birth, or any other thing that shows who you are.
prompts-dtn-nohelp = From that report no help reaches you. You can ask for help afterwards.

## Your decision (consent)
prompts-consent-understood = Did you understand these words?
prompts-consent-questions = Do you have questions before making the decision?
prompts-consent-interpreter = Do you understand the interpreter's talk well?
prompts-consent-pressure = Is someone telling you what answer you must give?
prompts-consent-refer = Are you willing that we send your name and what you have told us to the National Referral Mechanism?
prompts-consent-support = Do you want to get this help?
prompts-consent-contact = Are you willing that a help organisation contacts you?
prompts-consent-police = Are you willing to talk to the police about what you have gone through?
prompts-consent-name = If you do not want this help, are you willing that we write your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I prefer not to say
prompts-answer-stop = That is enough

## Goodbye and safe contact
prompts-bye-phone = Is phoning you without danger?
prompts-bye-message = Is sending a message to your phone without danger?
prompts-bye-letter = Is sending you a paper letter without danger?
prompts-bye-next = I will tell you what happens after this.
prompts-bye-return = You can come back at any time and ask for help.
prompts-bye-thanks = Thank you for talking to me.

## Rights sheet
prompts-sheet-title = The help you can ask for
prompts-sheet-choice = The decision is yours
prompts-sheet-support = Help and backing
prompts-sheet-share = Who sees your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, ring 999. The call is free.
prompts-sheet-helpline = A help phone for people whom others keep under their control or force to work. It is not required that you say your name. The call is free.
prompts-sheet-salvation = The charity organisation Salvation Army. Help for adults who need a safe place. The call is free.
prompts-sheet-keep = It is not required that you take this paper with you. Keep it only when there is no danger in it.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = Slowly
prompts-button-next = Onward
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this computer there is no sound for this language.
prompts-note-stopped = We have stopped the talk. It is not required that you say anything more.
prompts-note-return = Please give the screen back to the police officer.

## Hello
prompts-child-hello-greeting = Hello. I want to help you.
prompts-child-hello-screen = You can read this, or put a finger on the sound button and listen.
prompts-child-hello-free = You can say "I do not know". Whenever you want, you can stop the talk.
prompts-child-hello-trouble = Talking to me is not any bad deed.
prompts-child-hello-police = I work for the police. My work is to keep children safe.
prompts-child-hello-adult = I am asking a grown-up to come here. That person's work is to help you.
prompts-child-hello-interpreter = I am looking for someone who speaks in your language. Please be a little patient.

## Safe to talk
prompts-child-safe-alone = Do you want to talk apart from the people who have come with you?
prompts-child-safe-place = Do you feel yourself without danger here?

## Needs now (each has a picture)
prompts-child-need-hurt = Has your body been wounded or injured?
prompts-child-need-pain = Does some place hurt you now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Do you feel hunger?
prompts-child-need-cold = Are you getting cold?
prompts-child-need-toilet = Do you need the toilet?
prompts-child-need-tired = Do you feel tiredness?
prompts-child-need-waiting = Is anyone waiting for you?
prompts-child-need-woman = Do you want to talk to a woman?
prompts-child-need-man = Do you want to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of anyone?
prompts-child-triage-here = Is that person here or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are other children in danger there?
prompts-child-triage-trust = Is there a grown-up in whom you have trust?

## What happens next
prompts-child-next-fault = What others have done to you is not your fault (the word can also mean sin).
prompts-child-next-tell = I must tell the people who keep children safe. They work in the municipality (council).
prompts-child-next-report = I will also write a report to a government office that helps children and grown-ups.
prompts-child-next-office = The office reads the report and decides how it can help.
prompts-child-next-decide = Deciding this is not your work. Grown-ups must keep you safe.
prompts-child-next-ask = People will ask you what you want. You can always ask a question.
prompts-child-next-guardian = Perhaps a grown-up, called a guardian, will help you. The guardian makes everything clear to you and hears what you say.
prompts-child-next-private = What you say to me, I will not say to the people you are afraid of.
prompts-child-next-slow = It is not required that you tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for talking to me.
prompts-child-bye-call = If you are in danger, ring 999. The call is free.
prompts-child-bye-childline = You can also ring Childline. This is a phone for helping children. The call is free. It is not required that you say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
