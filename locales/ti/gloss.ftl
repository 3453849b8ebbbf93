# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Hello (peace). I want to help you.
prompts-hello-screen = You can read this writing, or touch the sound button and hear.
prompts-hello-slow = There is nothing that hurries.
prompts-hello-free = You can give an answer or not give one. You can stop it at any time.
prompts-hello-trouble = By talking with me you have done no wrong.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Do you want to talk without the people who came with you?
prompts-safe-place = Can you talk in this place without fearing?
prompts-safe-phone = Can there be a person who hears your talk or finds the place where you are by way of your phone?
prompts-safe-companion = The people who came with you will not be asked to interpret.
prompts-safe-woman-interpreter = Do you prefer a woman to interpret for you?
prompts-safe-man-interpreter = Do you prefer a man to interpret for you?

## Needs now (each has a picture)
prompts-need-hurt = Is your body hurt?
prompts-need-pain = Do you have pain now?
prompts-need-doctor = Do you want a doctor to see you?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Do you want water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Are you feeling cold?
prompts-need-toilet = Do you want to go to the toilet?
prompts-need-tired = Do you need to rest?
prompts-need-children = Are there children who need your help now?
prompts-need-waiting = Is there a person waiting for you?
prompts-need-woman = Do you prefer to talk with a woman police officer?
prompts-need-man = Do you prefer to talk with a man police officer?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there a person (or: the person) you fear in this building or outside?
prompts-triage-age = Is your age below 18 years?
prompts-triage-harmed = Is there a person who hurt you?
prompts-triage-threat = Is there a person who said that they will hurt you or your family?
prompts-triage-tonight = Do you have a place where you sleep in peace tonight?
prompts-triage-return = Are you afraid to go back to the place where you live or work?
prompts-triage-leave = Can you leave that place and go at the time you want?
prompts-triage-papers = Is there another person who holds your passport or your identity paper?
prompts-triage-others = Are there other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work for the police. Before all, I want to know whether you are well (safe).
prompts-police-private = What you tell me, I do not tell to the people you fear.
prompts-police-share = If you or another person is in danger, I must tell the people who can save you from danger.
prompts-police-slow = You are not forced to tell me everything today.
prompts-police-papers = Even if you have no identity paper, you can ask for help.
prompts-police-law = If a person forced you and you did a thing the law forbids, the law can (may) defend you. You can ask to talk with a lawyer first.
prompts-police-promise = I cannot give a promise what other offices decide.

## Support: what it is
prompts-nrm-what = In Britain there is support given to people whom other people controlled, frightened or made to work by force. This way of working of the government is called the National Referral System (National Referral Mechanism).
prompts-nrm-first = First, a government office reads a report written about what happened to you. It tries to give an answer within 5 working days.
prompts-nrm-days = If the answer is yes, the support stays 30 days or above that.
prompts-nrm-final = Later, the office gives the final decision. This can take many months.
prompts-nrm-support = The support can include these things:
prompts-nrm-place = a place where you stay in peace
prompts-nrm-medical = medical treatment
prompts-nrm-counselling = a trained person with whom you talk about your feelings
prompts-nrm-legal = legal advice
prompts-nrm-money = a certain amount of money
prompts-nrm-choice = It is you who decide. You can say yes or no. You can ask for time to think.
prompts-nrm-withdraw = You can change your mind at any time. If you leave this way of working, this support ends.
prompts-nrm-police = To get this support you are not forced to talk with the police.

## Who sees the information
prompts-share-who = If you say yes, your name and what you told us reach the government office called the Home Office. The police, the administration of the area (council) and the people who help you can see it too.
prompts-share-notice = You can ask what your information is used for and how it is kept.

## Duty to Notify
prompts-dtn-what = Even if you say no, I must tell the government that I met a person who may need help. This report is called the Duty of Informing (Duty to Notify).
prompts-dtn-anonymous = In the report there is not your name, your date of birth or a thing that shows your identity.
prompts-dtn-nohelp = You do not get support by the report. You can ask for support later.

## Your decision (consent)
prompts-consent-understood = Have you understood this explanation?
prompts-consent-questions = Do you have a question before you decide?
prompts-consent-interpreter = Do you understand well what the interpreter says?
prompts-consent-pressure = Is there a person telling you what you have to answer?
prompts-consent-refer = Do you agree that we send your name and what you told us to the National Referral Mechanism?
prompts-consent-support = Do you want to get the support?
prompts-consent-contact = Do you agree that an organisation that gives support gets in touch with you?
prompts-consent-police = Do you agree to talk with the police about what happened to you?
prompts-consent-name = If you do not want the support, do you agree that we write your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I prefer not to tell
prompts-answer-stop = Let it stop

## Goodbye and safe contact
prompts-bye-phone = Is phoning you free from danger?
prompts-bye-message = Is sending a message to your phone free from danger?
prompts-bye-letter = Is sending you a letter free from danger?
prompts-bye-next = I will tell you what happens next.
prompts-bye-return = You can come back at any time and ask for help.
prompts-bye-thanks = Thank you because you talked with me.

## Rights sheet
prompts-sheet-title = Help you can ask for
prompts-sheet-choice = It is you who decide
prompts-sheet-support = Support
prompts-sheet-share = Who sees your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, ring 999. Ringing is free.
prompts-sheet-helpline = Help phone for people whom other people control or make to work by force. You are not forced to tell your name. Ringing is free.
prompts-sheet-salvation = A charity organisation called the Salvation Army. It helps grown people who need a safe place. Ringing is free.
prompts-sheet-keep = You are not forced to take this paper and go. Hold it only if it has no danger.

## Buttons and short notes on the screen
prompts-button-listen = Hear
prompts-button-again = Hear again
prompts-button-slower = Slowly
prompts-button-next = Next
prompts-button-back = Backward
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this computer there is no sound in this language.
prompts-note-stopped = We have stopped. You are not forced to talk beyond this.
prompts-note-return = Please give the screen back to the police.

## Hello
prompts-child-hello-greeting = Hello (peace). I want to help you. (The child is addressed with the polite plural "you" throughout.)
prompts-child-hello-screen = You can read this, or touch the sound button and hear.
prompts-child-hello-free = You can say "I do not know". You can stop it when you want.
prompts-child-hello-trouble = By talking with me you have done no wrong.
prompts-child-hello-police = I work for the police. My work is guarding children from danger.
prompts-child-hello-adult = I am asking a grown-up to come here. That person's work is helping you.
prompts-child-hello-interpreter = I am looking for a person who speaks your language. Please wait.

## Safe to talk
prompts-child-safe-alone = Do you want to talk without the people who came with you?
prompts-child-safe-place = Does it feel to you that you are safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Is your body hurt?
prompts-child-need-pain = Is there something hurting you now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Are you feeling cold?
prompts-child-need-toilet = Do you want to go to the toilet?
prompts-child-need-tired = Are you tired?
prompts-child-need-waiting = Is there a person waiting for you?
prompts-child-need-woman = Do you want to talk with a woman?
prompts-child-need-man = Do you want to talk with a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Is there a person you fear?
prompts-child-triage-here = Is that person here or outside?
prompts-child-triage-tonight = Do you have a place where you sleep in peace tonight?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are there other children in danger there?
prompts-child-triage-trust = Is there a grown-up you trust?

## What happens next
prompts-child-next-fault = What other people did to you is not your fault.
prompts-child-next-tell = I must tell the people who guard children from danger. They work in the administration of the area (council).
prompts-child-next-report = I will also write a report to a government office that helps children and grown-ups.
prompts-child-next-office = The office reads the report and decides how it can help.
prompts-child-next-decide = Deciding this is not your responsibility. Grown-ups must guard you from danger.
prompts-child-next-ask = People will ask you what you want. You can always ask a question.
prompts-child-next-guardian = A grown-up called a guardian (carer) can (may) help you. The guardian makes you understand things, and hears what you say.
prompts-child-next-private = What you tell me, I do not tell to the people you fear.
prompts-child-next-slow = You are not forced to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you because you talked with me.
prompts-child-bye-call = If you are in danger, ring 999. Ringing is free.
prompts-child-bye-childline = You can also ring Childline. This is a phone line that helps children. Ringing is free. You are not forced to tell your name.

## Rights sheet
prompts-child-sheet-title = Help for you
