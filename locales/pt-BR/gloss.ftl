# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Hello. I want to help you.
prompts-hello-screen = You can read these words. You can also touch the sound button and listen.
prompts-hello-slow = There is no hurry.
prompts-hello-free = You can answer or not answer. You can stop at any moment.
prompts-hello-trouble = You are not getting yourself into trouble by talking with me.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Wait a little, please.

## Safe to talk
prompts-safe-alone = Do you want to talk without the people who came with you?
prompts-safe-place = Do you feel safe to talk in this place?
prompts-safe-phone = Could someone use your phone to hear you or to find out where you are?
prompts-safe-companion = We are not going to ask the people who came with you to serve as interpreter.
prompts-safe-woman-interpreter = Do you prefer the interpreter to be a woman?
prompts-safe-man-interpreter = Do you prefer the interpreter to be a man?

## Needs now (each has a picture)
prompts-need-hurt = Do you have any injury?
prompts-need-pain = Are you in pain now?
prompts-need-doctor = Do you want to see a doctor?
prompts-need-medicine = Do you need any medicine?
prompts-need-thirsty = Do you want water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you need to go to the toilet?
prompts-need-tired = Do you need to rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is there someone waiting for you?
prompts-need-woman = Do you prefer to talk with a woman from the police?
prompts-need-man = Do you prefer to talk with a man from the police?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there in this building or out there any person you are afraid of?
prompts-triage-age = Are you less than 18 years old?
prompts-triage-harmed = Has someone hurt you?
prompts-triage-threat = Has someone said that they are going to hurt you or your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to go back to the place where you live or work?
prompts-triage-leave = Can you leave that place when you want?
prompts-triage-papers = Does another person keep your passport or your identity documents?
prompts-triage-others = Are there other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work in the police. First, I want to know whether you are safe.
prompts-police-private = I am not going to tell what you say to me to the people you are afraid of.
prompts-police-share = If you or another person is in danger, I have to alert the people who can protect you (plural).
prompts-police-slow = You do not need to tell me everything today.
prompts-police-papers = You can ask for help even if you have no identity documents.
prompts-police-law = If someone forced you to do something the law forbids, the law may perhaps be able to protect you. You can ask to talk first with a lawyer.
prompts-police-promise = I cannot promise what other government bodies are going to decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom there is support for people whom others controlled, threatened or forced to work. The government's system is called the National Referral Mechanism (National Referral Mechanism).
prompts-nrm-first = First, a government body reads a report about what happened to you. It tries to answer in 5 working days.
prompts-nrm-days = If the answer is yes, the support lasts 30 days or more.
prompts-nrm-final = Later, that body makes a final decision. This can take many months.
prompts-nrm-support = The support can include:
prompts-nrm-place = a safe place to stay
prompts-nrm-medical = medical care
prompts-nrm-counselling = a trained person with whom to talk about how you feel
prompts-nrm-legal = guidance about the law
prompts-nrm-money = some money
prompts-nrm-choice = You decide. You can say yes or no. You can ask for time to think.
prompts-nrm-withdraw = You can change your mind at any moment. If you leave the system, this support ends.
prompts-nrm-police = You do not need to speak with the police to receive this support.

## Who sees the information
prompts-share-who = If you say yes, the Home Office, which is a part of the government, receives your name and what you told us. The police, the local authority and the people who give you support can also see it.
prompts-share-notice = You can ask how your information is used and kept.

## Duty to Notify
prompts-dtn-what = If you say no, even so I have to advise the government that I met a person who perhaps needs help. This notice is called Duty to Notify (Duty to Notify).
prompts-dtn-anonymous = That notice does not have your name, or your date of birth, or anything that shows who you are.
prompts-dtn-nohelp = That notice does not bring support for you. You can ask for support later.

## Your decision (consent)
prompts-consent-understood = Did you understand this explanation?
prompts-consent-questions = Do you have questions before deciding?
prompts-consent-interpreter = Do you understand the interpreter well?
prompts-consent-pressure = Is someone saying what you have to answer?
prompts-consent-refer = Do you agree that we send your name and what you told us to the National Referral Mechanism (National Referral Mechanism)?
prompts-consent-support = Do you want to receive the support?
prompts-consent-contact = Do you agree that a support organisation gets in contact with you?
prompts-consent-police = Do you agree to talk with the police about what happened to you?
prompts-consent-name = If you do not want the support, do you agree that we put your name in the Duty to Notify (Duty to Notify) notice?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I don't know
prompts-answer-decline = I prefer not to say
prompts-answer-stop = Stop

## Goodbye and safe contact
prompts-bye-phone = Can we phone you without that being dangerous?
prompts-bye-message = Can we send a message to your phone without that being dangerous?
prompts-bye-letter = Can we send you a letter without that being dangerous?
prompts-bye-next = I am going to tell you what happens afterwards.
prompts-bye-return = You can come back and ask for help at any moment.
prompts-bye-thanks = I thank you for talking with me.

## Rights sheet
prompts-sheet-title = Help you can ask for
prompts-sheet-choice = You decide
prompts-sheet-support = The support
prompts-sheet-share = Who sees your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, call 999. The call is free.
prompts-sheet-helpline = Help line for people who are controlled or forced to work. You do not need to say your name. The call is free.
prompts-sheet-salvation = The Salvation Army (Salvation Army). Help for adults who need a safe place. The call is free.
prompts-sheet-keep = You do not need to take this paper. Keep it only if that does not bring danger to you.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = Slower
prompts-button-next = Next
prompts-button-back = Go back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this device there is no sound in this language.
prompts-note-stopped = We have stopped. You do not need to say anything more.
prompts-note-return = Please give the screen back to the person from the police.

## Hello
prompts-child-hello-greeting = Hi. I want to help you.
prompts-child-hello-screen = You can read this. You can also touch the sound button to listen.
prompts-child-hello-free = You can say "I don't know". You can stop when you want.
prompts-child-hello-trouble = You have done nothing wrong by talking with me.
prompts-child-hello-police = I work in the police. My job is to see to it that children are safe.
prompts-child-hello-adult = I am asking an adult to come here. That person's job is to help you.
prompts-child-hello-interpreter = I am looking for a person who speaks your language. Wait just a little, please.

## Safe to talk
prompts-child-safe-alone = Do you want to talk without the people who came with you?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Do you have any hurt (injury)?
prompts-child-need-pain = Is anything hurting now?
prompts-child-need-medicine = Do you need any medicine?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Do you need to go to the toilet?
prompts-child-need-tired = Do you need to rest?
prompts-child-need-waiting = Is there someone waiting for you?
prompts-child-need-woman = Do you want to talk with a woman?
prompts-child-need-man = Do you want to talk with a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of someone?
prompts-child-triage-here = Is that person here or out there?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are there other children in danger there?
prompts-child-triage-trust = Is there any adult you trust?

## What happens next
prompts-child-next-fault = What other people did to you is not your fault.
prompts-child-next-tell = I have to alert the people who protect children. They work for the local authority.
prompts-child-next-report = I am also going to write a report to a part of the government that helps children and adults.
prompts-child-next-office = The people there read the report and decide how they can help.
prompts-child-next-decide = You do not need to decide this. Adults have to protect you.
prompts-child-next-ask = People are going to ask what you want. You can always ask questions.
prompts-child-next-guardian = Perhaps an adult called a guardian will help you. The guardian explains things and listens to you.
prompts-child-next-private = I am not going to tell what you say to me to the people you are afraid of.
prompts-child-next-slow = You do not need to tell me everything today.

## Goodbye
prompts-child-bye-thanks = I thank you for talking with me.
prompts-child-bye-call = If you are in danger, call 999. The call is free.
prompts-child-bye-childline = You can also call Childline. The call is free. You do not need to say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
