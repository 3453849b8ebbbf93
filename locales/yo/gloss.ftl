# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Greetings. I want to help you.
prompts-hello-screen = You can read these words, or touch the sound button so that you can hear it.
prompts-hello-slow = There is no hurry.
prompts-hello-free = You can answer, and you can also not answer. You can stop at any time.
prompts-hello-trouble = Your talking with me has not put you into trouble.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait a little.

## Safe to talk
prompts-safe-alone = Do you want to talk without those who came with you being there?
prompts-safe-place = Is your mind at rest to talk here?
prompts-safe-phone = Can someone use your phone to hear what you are saying or to know where you are?
prompts-safe-companion = We will not say that those who came with you should interpret.
prompts-safe-woman-interpreter = Is it a woman you want to interpret for you?
prompts-safe-man-interpreter = Is it a man you want to interpret for you?

## Needs now (each has a picture)
prompts-need-hurt = Are you injured?
prompts-need-pain = Is some place hurting you now?
prompts-need-doctor = Do you want to see a doctor?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Do you want water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Are you feeling cold?
prompts-need-toilet = Do you want to go to the toilet?
prompts-need-tired = Do you need rest?
prompts-need-children = Are there some children who need you now?
prompts-need-waiting = Is someone waiting for you?
prompts-need-woman = Is it a woman police officer you want to talk with?
prompts-need-man = Is it a man police officer you want to talk with?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is someone you fear in this building or outside?
prompts-triage-age = Is your age less than 18 years?
prompts-triage-harmed = Has someone hurt you?
prompts-triage-threat = Has someone said that they will hurt you or your family?
prompts-triage-tonight = Do you have a place that is not dangerous where you can sleep tonight?
prompts-triage-return = Are you afraid to go back to where you live or where you work?
prompts-triage-leave = Can you leave there when you want?
prompts-triage-papers = Is your passport or your identity paper in another person's hand?
prompts-triage-others = Are other people in danger there?

## Police: what they may and may not do
prompts-police-who = I work with the police. First, I want to know whether you are without danger.
prompts-police-private = I will not tell what you tell me to those you fear.
prompts-police-share = If you or another person is in danger, I must tell those who can protect you.
prompts-police-slow = It is not compulsory that you tell me all of it today.
prompts-police-papers = You can ask for help even if you do not have an identity paper.
prompts-police-law = If someone used force to make you do what the law does not allow, it is possible that the law protects you. You can say that you want to talk with a lawyer first.
prompts-police-promise = I cannot promise what other offices will decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom, there is support for those whom others put under control, threatened or forced to work. The name of this government arrangement is the National Arrangement for Directing People to Help (National Referral Mechanism).
prompts-nrm-first = First, a government office will read a report about what happened to you. They will try to reply within 5 working days.
prompts-nrm-days = If the answer is yes, the support will be there for 30 days or more than that.
prompts-nrm-final = Afterwards, the office will make the final decision. This can take many months.
prompts-nrm-support = What can be in the support is:
prompts-nrm-place = a place that is not dangerous where you can live
prompts-nrm-medical = medical treatment
prompts-nrm-counselling = a person who has trained to talk with you about how things feel to you
prompts-nrm-legal = advice about law
prompts-nrm-money = a little money
prompts-nrm-choice = It is you who will decide. You can say yes or no. You can ask for time to think.
prompts-nrm-withdraw = You can change your mind at any time. If you leave the arrangement, this support will end.
prompts-nrm-police = It is not compulsory that you talk with the police before you can get this support.

## Who sees the information
prompts-share-who = If you say yes, the Home Office, which is a part of the government, will get your name and what you told us. The police, the local government and those who support you can see it too.
prompts-share-notice = You can ask how they use your information and how they keep it.

## Duty to Notify
prompts-dtn-what = If you say no, I must still tell the government that I met someone who may need help. The name of this report is the Duty to Make the Government Aware (Duty to Notify).
prompts-dtn-anonymous = There is not your name, your date of birth or anything that shows who you are in the report.
prompts-dtn-nohelp = The report does not bring support to you. You can ask for support later.

## Your decision (consent)
prompts-consent-understood = Is this explanation clear to you?
prompts-consent-questions = Do you have a question before you decide?
prompts-consent-interpreter = Are the interpreter's words well clear to you?
prompts-consent-pressure = Is someone telling you how you must answer?
prompts-consent-refer = Do you agree that we send your name and what you told us to the National Referral Mechanism?
prompts-consent-support = Do you want to get the support?
prompts-consent-contact = Do you agree that an organisation which supports people contacts you?
prompts-consent-police = Do you agree to talk with the police about what happened to you?
prompts-consent-name = If you do not want the support, do you agree that we write your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I would like not to say it
prompts-answer-stop = Stop

## Goodbye and safe contact
prompts-bye-phone = Can we call you on the phone without danger?
prompts-bye-message = Can we send a text to your phone without danger?
prompts-bye-letter = Can we send you a letter without danger?
prompts-bye-next = I will tell you what will happen after this.
prompts-bye-return = You can come back to ask for help at any time.
prompts-bye-thanks = Thank you for talking with me.

## Rights sheet
prompts-sheet-title = Help you can ask for
prompts-sheet-choice = It is you who will decide
prompts-sheet-support = Support
prompts-sheet-share = Those who see your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, call 999. The call is free.
prompts-sheet-helpline = Help number for those whom others control or whom they force to work. It is not compulsory that you say your name. The call is free.
prompts-sheet-salvation = The Salvation Army. Help for adults who need a place that is not dangerous. The call is free.
prompts-sheet-keep = It is not compulsory that you take this paper. Keep it only if it is not dangerous for you.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Hear it again
prompts-button-slower = Say it slowly
prompts-button-next = The next one
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = There is no sound for this language on this computer.
prompts-note-stopped = We have stopped. It is not compulsory that you say anything again.
prompts-note-return = Please give this device back to the police officer.

## Hello
prompts-child-hello-greeting = Greetings. I want to help you.
prompts-child-hello-screen = You can read this, or touch the sound button so that you can hear it.
prompts-child-hello-free = You can say "I do not know". You can stop when you want.
prompts-child-hello-trouble = You have not done a bad thing in talking with me.
prompts-child-hello-police = I work with the police. My job is to protect children.
prompts-child-hello-adult = I am calling an adult to come here. That person's job is to help you.
prompts-child-hello-interpreter = I am looking for a person who speaks your language. Please wait a little.

## Safe to talk
prompts-child-safe-alone = Do you want to talk without those who came with you being there?
prompts-child-safe-place = Is your mind at rest here?

## Needs now (each has a picture)
prompts-child-need-hurt = Are you injured?
prompts-child-need-pain = Is some place hurting you now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Are you feeling cold?
prompts-child-need-toilet = Do you want to go to the toilet?
prompts-child-need-tired = Are you tired?
prompts-child-need-waiting = Is someone waiting for you?
prompts-child-need-woman = Do you want to talk with a woman?
prompts-child-need-man = Do you want to talk with a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Is there someone you fear?
prompts-child-triage-here = Is that person here or outside?
prompts-child-triage-tonight = Do you have a place that is not dangerous where you can sleep tonight?
prompts-child-triage-return = Are you afraid to go back to where you live?
prompts-child-triage-children = Are other children in danger there?
prompts-child-triage-trust = Is there an adult you trust?

## What happens next
prompts-child-next-fault = What other people did to you is not your fault.
prompts-child-next-tell = I must tell those who protect children. It is the local government they work with.
prompts-child-next-report = I will also write a report to a government office that helps children and adults.
prompts-child-next-office = The office will read the report, and they will decide how they can help.
prompts-child-next-decide = It is not compulsory that you decide this. Adults must protect you.
prompts-child-next-ask = They will ask you what you want. You can ask a question at any time.
prompts-child-next-guardian = An adult whom they call a guardian can (may) help you. A guardian explains things to you, and listens to you.
prompts-child-next-private = I will not tell what you tell me to those you fear.
prompts-child-next-slow = It is not compulsory that you tell me all of it today.

## Goodbye
prompts-child-bye-thanks = Thank you for talking with me.
prompts-child-bye-call = If you are in danger, call 999. The call is free.
prompts-child-bye-childline = You can also call Childline. The call is free. It is not compulsory that you say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
