# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Greetings. I want to help you.
prompts-hello-screen = You can read these words, or touch the sound button and listen.
prompts-hello-slow = There is no need to hurry.
prompts-hello-free = You can answer, and you can also leave it. You can stop at any time.
prompts-hello-trouble = That you talk to me is not a wrong.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Do you want to talk while the people who came with you are not present?
prompts-safe-place = Do you feel safety when you talk in this place?
prompts-safe-phone = Can someone use your phone to listen to your talk or to know where you are?
prompts-safe-companion = The people who came with you will not be asked to translate for you.
prompts-safe-woman-interpreter = Would you like (prefer) a woman interpreter?
prompts-safe-man-interpreter = Would you like (prefer) a man interpreter?

## Needs now (each has a picture)
prompts-need-hurt = Are you injured?
prompts-need-pain = Do you feel pain now?
prompts-need-doctor = Do you want to see a doctor?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Do you want water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Do you feel cold?
prompts-need-toilet = Do you need to go to the toilet?
prompts-need-tired = Do you need to rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is there someone waiting for you?
prompts-need-woman = Would you like (prefer) to talk to a woman who is police?
prompts-need-man = Would you like (prefer) to talk to a man who is police?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is a person you are afraid of in this building or outside?
prompts-triage-age = Are you younger than 18 years?
prompts-triage-harmed = Is there someone who harmed you?
prompts-triage-threat = Is there someone who said they will do harm to you or your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to go back to the place where you live or work?
prompts-triage-leave = Can you get out of that place when you want?
prompts-triage-papers = Does another person hold your passport or your identity papers?
prompts-triage-others = Are there other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work for the police. First, I want to know whether you are safe or not.
prompts-police-private = What you tell me I will not tell to the people you are afraid of.
prompts-police-share = If you or another person is in danger, I must tell the people who can protect you (all).
prompts-police-slow = You are not forced to tell me everything today.
prompts-police-papers = You can ask for help even if you do not have identity papers.
prompts-police-law = If someone forced you to do something the law refuses, it may be that the law protects you. You can ask to talk to a lawyer first.
prompts-police-promise = I cannot promise you what the other offices will decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom there is support meant for people whom other people have controlled, threatened or forced to work. This government system is called the National Transfer System (National Referral Mechanism).
prompts-nrm-first = First, a government office reads a report about what happened to you. It tries to answer within 5 working days.
prompts-nrm-days = If the answer is yes, the support goes on for 30 days or more.
prompts-nrm-final = Afterwards, the office reaches the last decision. This matter can take many months.
prompts-nrm-support = The support can include:
prompts-nrm-place = a safe place to stay
prompts-nrm-medical = health care
prompts-nrm-counselling = a trained person with whom you talk about your feelings
prompts-nrm-legal = legal advice
prompts-nrm-money = a little money
prompts-nrm-choice = You own the decision. You can say yes or no. You can ask for time to think.
prompts-nrm-withdraw = You can change your decision at any time. If you leave the system, this support ends.
prompts-nrm-police = To get this support, you are not forced to talk to the police.

## Who sees the information
prompts-share-who = If you say yes, the Home Office, which belongs to the government, gets your name and what you told us. The police, the local government and the people who support you can also see it.
prompts-share-notice = You can ask how your information is used and how it is kept.

## Duty to Notify
prompts-dtn-what = If you say no, I must still tell the government that I met a person who may need help. This report is called the Duty of Informing (Duty to Notify).
prompts-dtn-anonymous = In that report there is not written your name, your date of birth or any other thing that shows the person you are.
prompts-dtn-nohelp = That report does not bring you support. Later on you can ask for support.

## Your decision (consent)
prompts-consent-understood = Have you understood this explanation?
prompts-consent-questions = Do you have questions before you decide?
prompts-consent-interpreter = Do you understand the interpreter well?
prompts-consent-pressure = Is there someone telling you what you must answer?
prompts-consent-refer = Do you agree that we send your name and what you told us to the National Referral Mechanism?
prompts-consent-support = Do you want to get the support?
prompts-consent-contact = Do you agree that an organisation which gives support gets in touch with you?
prompts-consent-police = Do you agree to talk to the police about what happened to you?
prompts-consent-name = If you do not want the support, do you agree that we write your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I do not like to say
prompts-answer-stop = Stop

## Goodbye and safe contact
prompts-bye-phone = Is it safe for you to be called on the phone?
prompts-bye-message = Is it safe for a message to be sent to your phone?
prompts-bye-letter = Is it safe for a letter to be sent to you?
prompts-bye-next = I will tell you what comes next.
prompts-bye-return = At any time you can come back and ask for help.
prompts-bye-thanks = Thank you for talking to me.

## Rights sheet
prompts-sheet-title = Help you can ask for
prompts-sheet-choice = You own the decision
prompts-sheet-support = The support
prompts-sheet-share = Who sees your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, call 999. The call is free.
prompts-sheet-helpline = Helpline for people who are controlled or forced into work. It is not compulsory to say your name. The call is free.
prompts-sheet-salvation = The Salvation Army. Help meant for adults who need a safe place. The call is free.
prompts-sheet-keep = It is not compulsory to take this paper. Have it only if it is safe for you.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = Make it slower
prompts-button-next = Next
prompts-button-back = Go back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this computer there is no sound of this language.
prompts-note-stopped = We have stopped. It is not compulsory to say anything else.
prompts-note-return = Please give the screen back to the police person.

## Hello
prompts-child-hello-greeting = Greetings. I want to help you.
prompts-child-hello-screen = You can read this, or touch the sound button so that you listen.
prompts-child-hello-free = You can say "I do not know". You can stop when you want.
prompts-child-hello-trouble = That you talk to me is not a wrong.
prompts-child-hello-police = I work for the police. My work is to guard the safety of children.
prompts-child-hello-adult = I am asking for a grown-up to come here. That person's work is to help you.
prompts-child-hello-interpreter = I am looking for a person who speaks your language. Please wait.

## Safe to talk
prompts-child-safe-alone = Do you want to talk while the people who came with you are not present?
prompts-child-safe-place = Do you feel safety here?

## Needs now (each has a picture)
prompts-child-need-hurt = Are you injured?
prompts-child-need-pain = Does some place hurt you now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Do you feel cold?
prompts-child-need-toilet = Do you need to go to the toilet?
prompts-child-need-tired = Are you tired?
prompts-child-need-waiting = Is there someone waiting for you?
prompts-child-need-woman = Do you want to talk to a woman?
prompts-child-need-man = Do you want to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Is there someone you are afraid of?
prompts-child-triage-here = Is that person here or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are there other children in danger there?
prompts-child-triage-trust = Is there a grown-up you trust?

## What happens next
prompts-child-next-fault = For what other people did to you, you have no fault.
prompts-child-next-tell = I must tell the people who protect children. They work for the local government.
prompts-child-next-report = I will also write a report to a government office that helps children and grown-ups.
prompts-child-next-office = The office reads the report, and decides how it can help.
prompts-child-next-decide = You are not forced to decide this. Grown-ups must protect you.
prompts-child-next-ask = People will ask you what you want. You can ask a question at any time.
prompts-child-next-guardian = It may be that a grown-up known as the one responsible for children (a guardian) helps you. That person explains matters to you, and listens to you.
prompts-child-next-private = What you tell me I will not tell to the people you are afraid of.
prompts-child-next-slow = You are not forced to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for talking to me.
prompts-child-bye-call = If you are in danger, call 999. The call is free.
prompts-child-bye-childline = You can also call Childline. The call is free. It is not compulsory to say your name.

## Rights sheet
prompts-child-sheet-title = Help meant for you
