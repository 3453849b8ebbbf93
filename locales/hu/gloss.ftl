# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Good day. I would like to help you.
prompts-hello-screen = You can read these words, or you can touch the sound button and listen to them.
prompts-hello-slow = There is no need to hurry.
prompts-hello-free = You can answer, but you do not have to answer. You can stop at any time.
prompts-hello-trouble = You are not doing anything bad by talking to me.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Would you like to talk without those who came with you?
prompts-safe-place = Do you feel safe if we talk in this place?
prompts-safe-phone = Is it possible that someone listens in on you or finds you through your phone?
prompts-safe-companion = We will not ask those who came with you to interpret.
prompts-safe-woman-interpreter = Would you like it better if a woman interpreted?
prompts-safe-man-interpreter = Would you like it better if a man interpreted?

## Needs now (each has a picture)
prompts-need-hurt = Do you have some injury?
prompts-need-pain = Does something hurt you now?
prompts-need-doctor = Would you like a doctor to examine you?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Would you like some water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you need to go out to the toilet?
prompts-need-tired = Do you need rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is someone waiting for you?
prompts-need-woman = Would you rather talk to a woman police officer?
prompts-need-man = Would you rather talk to a man police officer?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there a person in the building or outside whom you are afraid of?
prompts-triage-age = Are you younger than 18 years?
prompts-triage-harmed = Has someone hurt you (done you harm)?
prompts-triage-threat = Has someone said that they will hurt you or your family?
prompts-triage-tonight = Is there a safe place for tonight where you can sleep?
prompts-triage-return = Are you afraid to go back to where you live or work?
prompts-triage-leave = Can you leave that place whenever you want?
prompts-triage-papers = Is it someone else who keeps your passport or identity papers on them?
prompts-triage-others = Are other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work at the police. First I would like to know whether you are safe.
prompts-police-private = I do not tell those you are afraid of what you tell me.
prompts-police-share = If you or someone else is in danger, I have to tell those who can protect you.
prompts-police-slow = You do not have to tell me everything today.
prompts-police-papers = You can ask for help even if you have no identity papers.
prompts-police-law = If someone forced you to do something against the law, the law may protect you. You can ask to be able to speak to a lawyer first.
prompts-police-promise = I cannot promise how other offices decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom there is support for those whose life others directed (controlled), who were threatened or forced to work. The name of this government system is: National Onward-Directing System (National Referral Mechanism).
prompts-nrm-first = First a state office reads a report about what happened to you. The office strives to answer within 5 working days.
prompts-nrm-days = If the answer is "yes", the support lasts 30 days or longer.
prompts-nrm-final = Later the office makes a final decision. This may take even many months.
prompts-nrm-support = Part of the support may be:
prompts-nrm-place = a safe place where you can live
prompts-nrm-medical = medical help
prompts-nrm-counselling = a trained person with whom you can talk about how you feel
prompts-nrm-legal = legal advice
prompts-nrm-money = some money
prompts-nrm-choice = You decide. You can say yes or no. You can ask for time to think.
prompts-nrm-withdraw = You can change your mind at any time. If you leave the system, this support ends.
prompts-nrm-police = For this support you do not have to talk to the police.

## Who sees the information
prompts-share-who = If you say yes, the Home Office, which is part of the government, receives your name and what you told us. The police, the local council and the people supporting you can also see this.
prompts-share-notice = You can ask how your data are used and kept.

## Duty to Notify
prompts-dtn-what = If you say no, I must still report to the government that I met someone who may need help. The name of this report is: notification obligation (Duty to Notify).
prompts-dtn-anonymous = That report contains neither your name, nor your date of birth, nor anything else from which it turns out who you are.
prompts-dtn-nohelp = That report does not bring you support. You can ask for support later.

## Your decision (consent)
prompts-consent-understood = Did you understand this explanation?
prompts-consent-questions = Do you have a question before you decide?
prompts-consent-interpreter = Do you understand the interpreter well?
prompts-consent-pressure = Is someone telling you what you have to answer?
prompts-consent-refer = Do you consent to our sending your name and what you told us to the National Referral Mechanism?
prompts-consent-support = Would you like to get the support?
prompts-consent-contact = Do you consent to a support organisation getting in touch with you?
prompts-consent-police = Do you consent to talking to the police about what happened to you?
prompts-consent-name = If you do not ask for the support, do you consent to our writing your name in the report called the Duty to Notify?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I would rather not say
prompts-answer-stop = I am stopping

## Goodbye and safe contact
prompts-bye-phone = Is it safe if we ring you on the phone?
prompts-bye-message = Is it safe if we send a message to your phone?
prompts-bye-letter = Is it safe if we send you a letter?
prompts-bye-next = I tell you what comes next.
prompts-bye-return = You can come back at any time and ask for help.
prompts-bye-thanks = Thank you for having talked to me.

## Rights sheet
prompts-sheet-title = Help that you can ask for
prompts-sheet-choice = You decide
prompts-sheet-support = Support
prompts-sheet-share = Who sees your data
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, ring the number 999. The call is free.
prompts-sheet-helpline = Helpline for those whose life others direct (control) or who are forced to work. You do not have to say your name. The call is free.
prompts-sheet-salvation = Salvation Army. Help for adults who need a safe place. The call is free.
prompts-sheet-keep = You do not have to take this paper with you. Keep it only if that is safe.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Once more
prompts-button-slower = Slower
prompts-button-next = Onward
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this computer there is no sound in this language.
prompts-note-stopped = We have stopped. You do not have to say more.
prompts-note-return = Please give the screen back to the police officer.

## Hello
prompts-child-hello-greeting = Hi. I would like to help you.
prompts-child-hello-screen = You can read this, or you can touch the sound button and listen to it.
prompts-child-hello-free = You can say "I do not know". You can stop when you want.
prompts-child-hello-trouble = You are not doing anything bad by talking to me.
prompts-child-hello-police = I work at the police. My job is that children are safe.
prompts-child-hello-adult = I am asking an adult to come here. His or her job is to help you.
prompts-child-hello-interpreter = I am looking for someone who speaks your language. Please wait.

## Safe to talk
prompts-child-safe-alone = Would you like to talk without those who came with you?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Have you been injured?
prompts-child-need-pain = Does something hurt you now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Would you like some water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Do you need to go out to the toilet?
prompts-child-need-tired = Are you tired?
prompts-child-need-waiting = Is someone waiting for you?
prompts-child-need-woman = Would you like to talk to a woman?
prompts-child-need-man = Would you like to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of someone?
prompts-child-triage-here = Is that person here somewhere, inside or outside?
prompts-child-triage-tonight = Is there a safe place for tonight where you can sleep?
prompts-child-triage-return = Are you afraid to go back to where you live?
prompts-child-triage-children = Are other children in danger there?
prompts-child-triage-trust = Is there an adult whom you trust?

## What happens next
prompts-child-next-fault = What others did to you is not your fault.
prompts-child-next-tell = I have to tell those who look after children. They work at the local council.
prompts-child-next-report = I am also writing a report to a state office that helps children and adults.
prompts-child-next-office = The office reads the report and decides how it can help.
prompts-child-next-decide = It is not you who has to decide this. It is the adults who have to look after you.
prompts-child-next-ask = They will ask you what you would like. You too can ask questions at any time.
prompts-child-next-guardian = It may be that an adult called a guardian will help you. The guardian explains things and listens to you.
prompts-child-next-private = I do not tell those you are afraid of what you tell me.
prompts-child-next-slow = You do not have to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for having talked to me.
prompts-child-bye-call = If you are in danger, ring the number 999. The call is free.
prompts-child-bye-childline = You can also ring the Childline helpline. The call is free. You do not have to say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
