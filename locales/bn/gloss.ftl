# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Hello. I want to help you.
prompts-hello-screen = You can read this writing, or touch the sound button and listen.
prompts-hello-slow = There is no hurry.
prompts-hello-free = You can answer, you can also not answer. You can stop at any time.
prompts-hello-trouble = By talking to me you are doing no wrong.
prompts-hello-interpreter = I am looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Those who have come with you: do you want to talk apart from them?
prompts-safe-place = Does talking in this place seem safe to you?
prompts-safe-phone = Can someone hear what you say or find you out with your phone?
prompts-safe-companion = Those who have come with you will not be told to do the interpreter's work.
prompts-safe-woman-interpreter = Is it good (better) for you if the interpreter is a woman?
prompts-safe-man-interpreter = Is it good (better) for you if the interpreter is a man?

## Needs now (each has a picture)
prompts-need-hurt = Is there any injury or wound on your body?
prompts-need-pain = Do you have pain now?
prompts-need-doctor = Do you want to be shown to a doctor?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Will you have water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Are you feeling cold?
prompts-need-toilet = Do you need to go to the bathroom (toilet)?
prompts-need-tired = Do you need rest?
prompts-need-children = Are there any children who need you now?
prompts-need-waiting = Is someone waiting for you?
prompts-need-woman = Is it good (better) for you if you talk to a woman police officer?
prompts-need-man = Is it good (better) for you if you talk to a man police officer?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there someone you fear inside this building or outside?
prompts-triage-age = Is your age less than 18 years?
prompts-triage-harmed = Has someone hit (hurt) you or caused you suffering?
prompts-triage-threat = Has someone said that they will harm you or your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to go back to where you live or work?
prompts-triage-leave = Can you go away from that place just when you want?
prompts-triage-papers = Has someone else kept your passport or identity papers with them?
prompts-triage-others = Are other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work for the police. First I want to know whether you are safe or not.
prompts-police-private = What you will tell me, I will not tell to those people whom you fear.
prompts-police-share = If you or someone else is in danger, I must inform those who can protect you (all).
prompts-police-slow = It is not required to tell me everything today itself.
prompts-police-papers = Even if you have no identity papers you can ask for help.
prompts-police-law = If someone by force had you do something against the law, then the law can (may) protect you. You can say that you will talk to a lawyer first.
prompts-police-promise = What decision other offices will take, I cannot give my word about that.

## Support: what it is
prompts-nrm-what = For those whom other people have kept under their control, threatened or made to work by force, there is help in the United Kingdom. The name of this system of the government is the National System of Sending for Help (National Referral Mechanism).
prompts-nrm-first = First a government office reads a report. What has happened to you is written there. The office tries to answer within 5 working days.
prompts-nrm-days = If the answer is yes this help goes on for 30 days or more than that.
prompts-nrm-final = Later the office takes the last decision. This can take many months.
prompts-nrm-support = Within the help there can be:
prompts-nrm-place = a safe place to stay
prompts-nrm-medical = medical treatment
prompts-nrm-counselling = a person who has had training, for talking about what is in your mind
prompts-nrm-legal = legal advice
prompts-nrm-money = some money
prompts-nrm-choice = The decision is yours. You can say yes or no. You can ask for time to think.
prompts-nrm-withdraw = You can change your mind at any time. If you go out of this system this help ends.
prompts-nrm-police = To get this help it is not required to talk to the police.

## Who sees the information
prompts-share-who = If you say yes, the Home Office gets your name and what you have told us. It is a part of the government. The police, the local council and those who help you can see it too.
prompts-share-notice = You can ask how your information is used and how it is kept.

## Duty to Notify
prompts-dtn-what = Even if you do not agree I have to inform the government that I have met someone who perhaps needs help. The name of this report is the Duty of Informing (Duty to Notify).
prompts-dtn-anonymous = In that report there is not your name, date of birth or anything from which it can be understood who you are.
prompts-dtn-nohelp = From that report you will not get help. You can ask for help later.

## Your decision (consent)
prompts-consent-understood = Have you understood these words?
prompts-consent-questions = Before taking the decision do you have any questions?
prompts-consent-interpreter = Do you understand the interpreter's words well?
prompts-consent-pressure = Is someone telling you what answer you have to give?
prompts-consent-refer = Do you agree to our sending your name and what you have told us to the National Referral Mechanism?
prompts-consent-support = Do you want to get this help?
prompts-consent-contact = Do you agree to an organisation that helps getting in touch with you?
prompts-consent-police = Do you agree to talk to the police about what has happened to you?
prompts-consent-name = If you do not want this help, then do you agree to our writing your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = (I) do not know
prompts-answer-decline = (I) do not want to say this
prompts-answer-stop = Stop

## Goodbye and safe contact
prompts-bye-phone = Is it safe to phone you?
prompts-bye-message = Is it safe to send a message to your phone?
prompts-bye-letter = Is it safe to send you a letter?
prompts-bye-next = I will tell you what will happen after this.
prompts-bye-return = You can come back at any time and ask for help.
prompts-bye-thanks = Thank you for talking to me.

## Rights sheet
prompts-sheet-title = The help you can ask for
prompts-sheet-choice = The decision is yours
prompts-sheet-support = Help
prompts-sheet-share = Who sees your information
prompts-sheet-refuse = If you do not agree
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now phone the number 999. This phone call costs no money.
prompts-sheet-helpline = A help phone number for those whom other people keep under control or make to work by force. It is not required to say your name. This phone call costs no money.
prompts-sheet-salvation = The service organisation named Salvation Army. Help for those grown-ups who need a safe place. This phone call costs no money.
prompts-sheet-keep = It is not required to take this paper along. Keep it only if it is safe.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = More slowly
prompts-button-next = The next one
prompts-button-back = The one before
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this computer there is no sound of this language.
prompts-note-stopped = We have stopped. You do not have to say anything more.
prompts-note-return = Please give the screen back to the police officer.

## Hello
prompts-child-hello-greeting = Hello. I want to help you.
prompts-child-hello-screen = You can read this, or touch the sound button and listen.
prompts-child-hello-free = You can say "don't know". You can stop when you want.
prompts-child-hello-trouble = By talking to me you have done no wrong.
prompts-child-hello-police = I work for the police. My work is keeping children safe.
prompts-child-hello-adult = I am asking a grown-up to come here. Their work is to help you.
prompts-child-hello-interpreter = I am looking for someone who speaks your language. Wait a little.

## Safe to talk
prompts-child-safe-alone = Those who have come with you: do you want to talk apart from them?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Is there any injury or wound on your body?
prompts-child-need-pain = Is it hurting you anywhere now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Will you have water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Are you feeling cold?
prompts-child-need-toilet = Do you need to go to the bathroom (toilet)?
prompts-child-need-tired = Are you feeling tired?
prompts-child-need-waiting = Is someone waiting for you?
prompts-child-need-woman = Do you want to talk to a woman?
prompts-child-need-man = Do you want to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Do you fear someone?
prompts-child-triage-here = Is that person here or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to where you live?
prompts-child-triage-children = Are other children in danger there?
prompts-child-triage-trust = Is there any grown-up whom you trust?

## What happens next
prompts-child-next-fault = In what other people have done to you there is no fault of yours.
prompts-child-next-tell = I must inform those who keep children safe. They work in the local council.
prompts-child-next-report = I will also write a report to the government office that helps children and grown-ups.
prompts-child-next-office = The office reads the report and settles how it can help.
prompts-child-next-decide = You do not have to settle this. Keeping you safe is the grown-ups' work.
prompts-child-next-ask = People will ask you what you want. You can always ask questions.
prompts-child-next-guardian = A grown-up may help you; they are called a guardian. The guardian explains everything to you and listens to what you say.
prompts-child-next-private = What you will tell me, I will not tell to those people whom you fear.
prompts-child-next-slow = It is not required to tell me everything today itself.

## Goodbye
prompts-child-bye-thanks = Thank you for talking to me.
prompts-child-bye-call = If you are in danger phone the number 999. This phone call costs no money.
prompts-child-bye-childline = You can phone the Childline number too. It is a phone number for helping children. This phone call costs no money. It is not required to say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
