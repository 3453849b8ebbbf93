# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Hello (peace). I want to help you.
prompts-hello-screen = You can read this writing; or you can touch the sound sign and listen.
prompts-hello-slow = There is no hurry at all.
prompts-hello-free = You can give an answer or not give one. You can stop at any time.
prompts-hello-trouble = By talking with me you have done no wrong.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Do you want to talk where the people who came with you are not there?
prompts-safe-place = Can you talk in this place without fearing?
prompts-safe-phone = Could there be a person who listens to you or finds the place where you are through your phone?
prompts-safe-companion = The people who came with you are not asked to interpret.
prompts-safe-woman-interpreter = Do you prefer the person who interprets to be a woman?
prompts-safe-man-interpreter = Do you prefer the person who interprets to be a man?

## Needs now (each has a picture)
prompts-need-hurt = Has injury come upon your body?
prompts-need-pain = Is there something hurting you now?
prompts-need-doctor = Do you want a doctor to see you?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Do you want water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Do you feel cold?
prompts-need-toilet = Do you want to go to the toilet?
prompts-need-tired = Do you need to rest?
prompts-need-children = Are there children who need your help now?
prompts-need-waiting = Is there a person waiting for you to come?
prompts-need-woman = Do you prefer to talk with a woman police officer?
prompts-need-man = Do you prefer to talk with a man police officer?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there a person (or: the person) you fear in this building or outside?
prompts-triage-age = Is your age below 18 years?
prompts-triage-harmed = Is there a person who has harmed you?
prompts-triage-threat = Is there a person who has said that they will harm you or your family?
prompts-triage-tonight = Do you have a place where you can pass tonight safely?
prompts-triage-return = Are you afraid to go back to the place where you live or work?
prompts-triage-leave = Can you leave that place and go when you want?
prompts-triage-papers = Is there another person who holds your passport or your identity paper?
prompts-triage-others = Are there other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work for the police. First I want to know whether you are safe or not.
prompts-police-private = I do not tell what you tell me to the people you fear.
prompts-police-share = If you or another person is in danger, I must tell the people who can protect you (all).
prompts-police-slow = You are not forced to tell me everything today.
prompts-police-papers = Even if you have no identity paper you can ask for help.
prompts-police-law = If another person forced you and you did something the law forbids, the law can (may) protect you. You can ask to talk with a lawyer first.
prompts-police-promise = I cannot promise you what other offices will decide.

## Support: what it is
prompts-nrm-what = In Britain, there is support given to people whom other people have controlled, threatened or forced to work. This way of working of the government is called the National Referral System (National Referral Mechanism).
prompts-nrm-first = First, a government office reads a report written about what happened to you. It tries to give an answer within 5 working days.
prompts-nrm-days = If the answer is yes, the support lasts for 30 days or more than that.
prompts-nrm-final = Later, the office gives a final decision. This can take many months.
prompts-nrm-support = The support can include these:
prompts-nrm-place = a place where you stay safely
prompts-nrm-medical = medical treatment
prompts-nrm-counselling = a trained person who talks with you about the feelings you feel
prompts-nrm-legal = legal advice
prompts-nrm-money = a certain amount of money
prompts-nrm-choice = It is you who decides. You can say yes or no. You can ask for time to think.
prompts-nrm-withdraw = You can change your mind at any time. If you leave this system, this support ends.
prompts-nrm-police = To get this support you are not expected (required) to talk with the police.

## Who sees the information
prompts-share-who = If you say yes, your name and what you told us will reach the government office called the Home Office. The police, the local administration (council) and the people who help you can see it too.
prompts-share-notice = You can ask how your information is used and how it is kept.

## Duty to Notify
prompts-dtn-what = Even if you say no, I must tell the government that I have met a person who may need help. This report is called the Duty to Make Known (Duty to Notify).
prompts-dtn-anonymous = In that report there is not your name, your date of birth or a thing that shows who you are.
prompts-dtn-nohelp = You do not get support by that report. You can ask for support later.

## Your decision (consent)
prompts-consent-understood = Did you understand this explanation?
prompts-consent-questions = Before you decide, do you have a question?
prompts-consent-interpreter = Do you understand well what the interpreter says?
prompts-consent-pressure = Is there a person telling you what answer you must give?
prompts-consent-refer = Do you agree that we send your name and what you told us to the National Referral Mechanism?
prompts-consent-support = Do you want to get the support?
prompts-consent-contact = Do you agree that an organisation that gives support talks with (contacts) you?
prompts-consent-police = Do you agree to talk with the police about what happened to you?
prompts-consent-name = If you do not want the support, do you agree that we write your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I prefer not to say
prompts-answer-stop = Let it stop

## Goodbye and safe contact
prompts-bye-phone = Is phoning you free from danger?
prompts-bye-message = Is sending a message by your phone free from danger?
prompts-bye-letter = Is sending you a letter free from danger?
prompts-bye-next = I will tell you what happens next.
prompts-bye-return = You can come back and ask for help at any time.
prompts-bye-thanks = Thank you for talking with me.

## Rights sheet
prompts-sheet-title = The help you can ask for
prompts-sheet-choice = It is you who decides
prompts-sheet-support = Support
prompts-sheet-share = Who it is that sees your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, ring 999. The call is free.
prompts-sheet-helpline = Help phone for people whom other people control or force to work. You are not required to say your name. The call is free.
prompts-sheet-salvation = A charity organisation called the Salvation Army. Help given to adults who want a place where they stay safely. The call is free.
prompts-sheet-keep = You are not required to take this paper along. Hold it only if it has no danger.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = Slowly
prompts-button-next = Next
prompts-button-back = Backward
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this computer there is no sound in this language.
prompts-note-stopped = We have stopped. You are not required to say anything beyond this.
prompts-note-return = Please give the screen back to the police.

## Hello
prompts-child-hello-greeting = Hello (peace). I want to help you. (The child is addressed with the polite "you" throughout.)
prompts-child-hello-screen = You can read this; or you can touch the sound sign and hear it.
prompts-child-hello-free = You can say "I do not know". You can stop when you want.
prompts-child-hello-trouble = By talking with me you have done no wrong.
prompts-child-hello-police = I work for the police. My work is to protect children from danger.
prompts-child-hello-adult = I am asking a grown-up to come here. That person's work is to help you.
prompts-child-hello-interpreter = I am looking for a person who speaks your language. Please wait.

## Safe to talk
prompts-child-safe-alone = Do you want to talk where the people who came with you are not there?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Has injury come upon your body?
prompts-child-need-pain = Is there a place that hurts you now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Do you feel cold?
prompts-child-need-toilet = Do you want to go to the toilet?
prompts-child-need-tired = Are you tired?
prompts-child-need-waiting = Is there a person waiting for you to come?
prompts-child-need-woman = Do you want to talk with a woman?
prompts-child-need-man = Do you want to talk with a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Is there a person you fear?
prompts-child-triage-here = Is that person here or outside?
prompts-child-triage-tonight = Do you have a place where you can pass tonight safely?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are there other children in danger there?
prompts-child-triage-trust = Is there a grown-up you trust?

## What happens next
prompts-child-next-fault = What other people did to you is not your fault.
prompts-child-next-tell = I must tell the people who protect children from danger. They work in the local administration (council).
prompts-child-next-report = I will also write a report to a government office that helps children and adults.
prompts-child-next-office = The office reads the report and decides how it can help.
prompts-child-next-decide = Deciding this is not your responsibility. Grown-ups should protect you from danger.
prompts-child-next-ask = They will ask you what you want. You can always ask a question.
prompts-child-next-guardian = A grown-up called a guardian can (may) help you. The guardian explains things to you, and listens to you too.
prompts-child-next-private = I do not tell what you tell me to the people you fear.
prompts-child-next-slow = You are not forced to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for talking with me.
prompts-child-bye-call = If you are in danger, ring 999. The call is free.
prompts-child-bye-childline = You can also ring Childline. This is a phone line that helps children. The call is free. You are not required to say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
