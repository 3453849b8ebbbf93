# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Hello. I would like to help you.
prompts-hello-screen = You can read these words, or touch the sound button and listen.
prompts-hello-slow = There is no hurry.
prompts-hello-free = You can answer or not answer. You can stop at any time.
prompts-hello-trouble = You are not in trouble for talking to me.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Wait, please.

## Safe to talk
prompts-safe-alone = Would you like to talk without the people who came with you being here?
prompts-safe-place = Do you feel safe talking in this place?
prompts-safe-phone = Could someone use your phone to listen to you or to find you?
prompts-safe-companion = We will not ask the people who came with you to translate.
prompts-safe-woman-interpreter = Would you prefer to have a woman translate?
prompts-safe-man-interpreter = Would you prefer to have a man translate?

## Needs now (each has a picture)
prompts-need-hurt = Have you been hurt (had an injury)?
prompts-need-pain = Are you in pain now?
prompts-need-doctor = Would you like to see a doctor?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Would you like to have water?
prompts-need-hungry = Do you want food?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you need to go to the toilet?
prompts-need-tired = Do you need rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is anyone waiting for you?
prompts-need-woman = Would you prefer to talk to a police officer who is a woman?
prompts-need-man = Would you prefer to talk to a police officer who is a man?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there someone you are afraid of here in the building or outside?
prompts-triage-age = Are you under 18 years old?
prompts-triage-harmed = Has anyone hurt you?
prompts-triage-threat = Has anyone said that they will hurt you or your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to go back to the place where you live or work?
prompts-triage-leave = Can you leave that place when you want?
prompts-triage-papers = Is someone else keeping your passport or your identity papers?
prompts-triage-others = Are there other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work for the police. First, I want to know whether you are safe.
prompts-police-private = I will not tell the people you are afraid of what you tell me.
prompts-police-share = If you or someone else is in danger, I must tell the people who can protect you.
prompts-police-slow = You do not have to tell me everything today.
prompts-police-papers = You can ask for help even if you do not have identity papers.
prompts-police-law = If someone forced you to do something against the law, the law may perhaps protect you. You can ask to speak to a lawyer first.
prompts-police-promise = I cannot promise what other offices will decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom there is support for people who have been controlled, threatened or forced to work by other people. The government's system is called the National Referral Mechanism.
prompts-nrm-first = First, one of the government's offices reads a report about what happened to you. It tries to answer within 5 working days.
prompts-nrm-days = If the answer is 'yes', the support lasts for 30 days or more.
prompts-nrm-final = Later on, the office makes a final decision. This can take many months.
prompts-nrm-support = The support can include:
prompts-nrm-place = a safe place to stay
prompts-nrm-medical = medical help
prompts-nrm-counselling = someone who has had training, for you to talk to about how you feel
prompts-nrm-legal = legal advice
prompts-nrm-money = some money
prompts-nrm-choice = It is you who decides. You can say yes or no. You can ask for time to think.
prompts-nrm-withdraw = You can change your mind at any time. If you leave the system, this support will come to an end.
prompts-nrm-police = You do not have to talk to the police to get this support.

## Who sees the information
prompts-share-who = If you say yes, the Home Office, which is part of the government, will get your name and what you told us. The police, the council and the people who support you can see this too.
prompts-share-notice = You can ask how your information is used and kept.

## Duty to Notify
prompts-dtn-what = If you say no, I will have to tell the government all the same that I have met someone who perhaps needs help. The name of this report is the Duty to Notify.
prompts-dtn-anonymous = That report does not include your name, your date of birth or anything that shows who you are.
prompts-dtn-nohelp = That report does not bring you support. You can ask for support later on.

## Your decision (consent)
prompts-consent-understood = Did you understand this explanation?
prompts-consent-questions = Do you have questions before you decide?
prompts-consent-interpreter = Do you understand the interpreter well?
prompts-consent-pressure = Is anyone telling you how you must answer?
prompts-consent-refer = Do you agree to us sending your name and what you told us to the National Referral Mechanism?
prompts-consent-support = Would you like to have the support?
prompts-consent-contact = Do you agree to a support organisation contacting you?
prompts-consent-police = Do you agree to talk to the police about what happened to you?
prompts-consent-name = If you do not want the support, do you agree to us putting your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes (the general word; Welsh often answers by repeating the verb instead)
prompts-answer-no = No
prompts-answer-unknown = I don't know
prompts-answer-decline = I prefer not to say
prompts-answer-stop = Stop

## Goodbye and safe contact
prompts-bye-phone = Is it safe to phone you?
prompts-bye-message = Is it safe to send a message to your phone?
prompts-bye-letter = Is it safe to send you a letter?
prompts-bye-next = I will tell you what happens next.
prompts-bye-return = You can come back and ask for help at any time.
prompts-bye-thanks = Thank you for talking to me.

## Rights sheet
prompts-sheet-title = Help that you can ask for
prompts-sheet-choice = It is you who decides
prompts-sheet-support = Support
prompts-sheet-share = Who sees your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, phone 999. The call is free.
prompts-sheet-helpline = Helpline for people who are being controlled or forced to work. You do not have to give your name. The call is free.
prompts-sheet-salvation = Salvation Army. Help for adults who need a safe place. The call is free.
prompts-sheet-keep = You do not have to take this paper with you. Keep the paper only if it is safe to do that.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = Slower
prompts-button-next = Next
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = There is no sound in this language on this computer.
prompts-note-stopped = We have stopped. You do not have to say anything more.
prompts-note-return = Give the screen back to the police officer, please.

## Hello
prompts-child-hello-greeting = Hello. I want to help you.
prompts-child-hello-screen = You can read this, or touch the sound button to listen.
prompts-child-hello-free = You can say 'I don't know'. You can stop when you want.
prompts-child-hello-trouble = You have not done anything wrong by talking to me.
prompts-child-hello-police = I work for the police. My work is keeping children safe.
prompts-child-hello-adult = I am asking an adult to come here. That adult's work is to help you.
prompts-child-hello-interpreter = I am looking for someone who speaks your language. Wait, please.

## Safe to talk
prompts-child-safe-alone = Would you like to talk without the people who came with you being here?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Have you been hurt (had an injury)?
prompts-child-need-pain = Is something hurting now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Would you like to have water?
prompts-child-need-hungry = Do you want food?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Do you need to go to the toilet?
prompts-child-need-tired = Are you tired?
prompts-child-need-waiting = Is anyone waiting for you?
prompts-child-need-woman = Would you like to talk to a woman?
prompts-child-need-man = Would you like to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of anyone?
prompts-child-triage-here = Is that person here somewhere, inside or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are other children in danger there?
prompts-child-triage-trust = Is there an adult you trust?

## What happens next
prompts-child-next-fault = What other people did to you is not your fault.
prompts-child-next-tell = I have to tell the people who keep children safe. They work for the council.
prompts-child-next-report = I will also write a report to one of the government's offices. That office helps children and adults.
prompts-child-next-office = The office reads the report and decides how it can help.
prompts-child-next-decide = You do not have to decide this. Adults have to keep you safe.
prompts-child-next-ask = People will ask you what you want. You can always ask a question.
prompts-child-next-guardian = Perhaps an adult called a guardian will help you. A guardian explains things and listens to you.
prompts-child-next-private = I will not tell the people you are afraid of what you tell me.
prompts-child-next-slow = You do not have to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for talking to me.
prompts-child-bye-call = If you are in danger, phone 999. The call is free.
prompts-child-bye-childline = You can phone Childline too. The call is free. You do not have to give your name.

## Rights sheet
prompts-child-sheet-title = Help for you
