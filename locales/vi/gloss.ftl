# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Hello. I want to help you.
prompts-hello-screen = You can read these words, or touch the sound button to listen.
prompts-hello-slow = Just take your time, there is no need to hurry.
prompts-hello-free = You can answer or not answer. You can stop at any time.
prompts-hello-trouble = You do not meet trouble because of talking with me.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait a little.

## Safe to talk
prompts-safe-alone = Do you want to talk without the people who came with you being present?
prompts-safe-place = Do you feel safe when talking in this place?
prompts-safe-phone = Can anyone use your phone to hear you speak or to find you?
prompts-safe-companion = We will not ask the people who came with you to interpret.
prompts-safe-woman-interpreter = Do you want the interpreter to be a woman?
prompts-safe-man-interpreter = Do you want the interpreter to be a man?

## Needs now (each has a picture)
prompts-need-hurt = Are you injured?
prompts-need-pain = Do you have pain anywhere now?
prompts-need-doctor = Do you want to see a doctor?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Do you want to drink water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you need to go to the toilet?
prompts-need-tired = Do you need to rest?
prompts-need-children = Are there any children who need you at this moment?
prompts-need-waiting = Is anyone waiting for you?
prompts-need-woman = Do you want to talk with a woman police officer?
prompts-need-man = Do you want to talk with a man police officer?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there any person you fear who is in this building or outside?
prompts-triage-age = Are you under 18 years old?
prompts-triage-harmed = Has anyone harmed you?
prompts-triage-threat = Has anyone said that they will harm you or your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to go back to the place where you live or work?
prompts-triage-leave = Can you leave that place when you want?
prompts-triage-papers = Is another person keeping your passport or identity papers?
prompts-triage-others = Are there other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work for the police. First of all, I want to know whether you are safe.
prompts-police-private = I will not tell what you say to me to the people you fear.
prompts-police-share = If you or another person is in danger, I must inform the people who can protect you or that person.
prompts-police-slow = You do not need to tell me everything today.
prompts-police-papers = You can ask for help even when you have no identity papers.
prompts-police-law = If someone forced you to do something against the law, the law can (may) protect you. You can ask to talk to a lawyer first.
prompts-police-promise = I cannot promise beforehand how other agencies will decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom, there is support for people who have been controlled, threatened or forced to work by others. This system of the government is called the National Introduction (Referral) Mechanism (National Referral Mechanism).
prompts-nrm-first = First, a government agency reads the report about what happened to you. This agency tries to answer within 5 working days.
prompts-nrm-days = If the answer is yes, the support lasts 30 days or longer.
prompts-nrm-final = After that, this agency gives a final decision. This can take many months.
prompts-nrm-support = The support can include:
prompts-nrm-place = a safe place to live
prompts-nrm-medical = medical care
prompts-nrm-counselling = a trained person for you to talk with about your feelings
prompts-nrm-legal = advice about the law
prompts-nrm-money = a little money
prompts-nrm-choice = You are the one who decides. You can say yes or no. You can ask for more time to think.
prompts-nrm-withdraw = You can change your mind at any time. If you leave the system, this support will end.
prompts-nrm-police = You do not need to talk with the police in order to receive this support.

## Who sees the information
prompts-share-who = If you say yes, the Home Office, that is, an agency of the government, will receive your name and what you have told us. The police, the local authorities and the people who support you can see it too.
prompts-share-notice = You can ask how your information is used and kept.

## Duty to Notify
prompts-dtn-what = If you say no, I still must inform the government that I have met a person who may need help. This report is called Duty to Notify (Duty to Notify).
prompts-dtn-anonymous = That report has no name, no date of birth and nothing at all that tells who you are.
prompts-dtn-nohelp = That report does not bring you the support. Later you can still ask for support.

## Your decision (consent)
prompts-consent-understood = Do you understand this explanation?
prompts-consent-questions = Do you have any question before you decide?
prompts-consent-interpreter = Do you clearly understand the interpreter's words?
prompts-consent-pressure = Is anyone telling you how you must answer?
prompts-consent-refer = Do you agree to let us send your name and what you have told us to the National Referral Mechanism?
prompts-consent-support = Do you want to receive this support?
prompts-consent-contact = Do you agree to let a support organisation contact you?
prompts-consent-police = Do you agree to talk with the police about what happened to you?
prompts-consent-name = If you do not want to receive support, do you agree to let us write your name into the Duty to Notify (Duty to Notify) report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = Don't know
prompts-answer-decline = I ask not to answer
prompts-answer-stop = Stop

## Goodbye and safe contact
prompts-bye-phone = Is it safe to phone you?
prompts-bye-message = Is it safe to send a message to your phone?
prompts-bye-letter = Is it safe to send you a letter?
prompts-bye-next = I will let you know what things come next.
prompts-bye-return = You can come back and ask for help at any time.
prompts-bye-thanks = Thank you for talking with me.

## Rights sheet
prompts-sheet-title = Help that you can ask for
prompts-sheet-choice = You are the one who decides
prompts-sheet-support = The support
prompts-sheet-share = Who may see your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, call 999. The call is free.
prompts-sheet-helpline = Help line for people who are controlled or forced to work. You do not need to give your name. The call is free.
prompts-sheet-salvation = The Salvation Army (the Salvation Army organisation). Helps adults who need a safe place. The call is free.
prompts-sheet-keep = You do not need to take this paper with you. You should keep it only if that is safe.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = Slower
prompts-button-next = Next (continue)
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = This computer has no sound for this language.
prompts-note-stopped = We have stopped. You do not need to say anything more.
prompts-note-return = Please hand the screen back to the police.

## Hello
prompts-child-hello-greeting = Hello (to a younger one). I want to help you.
prompts-child-hello-screen = You can read, or touch the sound button to listen.
prompts-child-hello-free = You can say "Don't know". You can stop when you want.
prompts-child-hello-trouble = You do nothing wrong when you talk with me.
prompts-child-hello-police = I work for the police. My job is to keep children safe.
prompts-child-hello-adult = I am asking an adult to come here. That person's job is to help you.
prompts-child-hello-interpreter = I am looking for a person who speaks your language. Wait a little, all right (friendly).

## Safe to talk
prompts-child-safe-alone = Do you want to talk without the people who came with you being present?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Are you injured?
prompts-child-need-pain = Do you have pain anywhere now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Do you want to drink water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Do you need to go to the toilet?
prompts-child-need-tired = Are you tired?
prompts-child-need-waiting = Is anyone waiting for you?
prompts-child-need-woman = Do you want to talk with a woman?
prompts-child-need-man = Do you want to talk with a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of anyone?
prompts-child-triage-here = Is that person here or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are there any other children in danger there?
prompts-child-triage-trust = Is there any adult you trust?

## What happens next
prompts-child-next-fault = What others have done to you is not your fault.
prompts-child-next-tell = I must inform the people who keep children safe. They work for the local authorities.
prompts-child-next-report = I will also write a report to a government agency that specialises in helping children and adults.
prompts-child-next-office = That agency reads the report and decides how it can help.
prompts-child-next-decide = You do not have to decide this. Adults must keep you safe.
prompts-child-next-ask = People will ask you what you want. You can ask questions at any time.
prompts-child-next-guardian = There may be an adult called a guardian who helps you. The guardian explains everything and listens to you.
prompts-child-next-private = I will not tell what you say to me to the people you fear.
prompts-child-next-slow = You do not need to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for talking with me.
prompts-child-bye-call = If you are in danger, call 999. The call is free.
prompts-child-bye-childline = You can also call Childline. The call is free. You do not need to give your name.

## Rights sheet
prompts-child-sheet-title = Help for you
