# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Sat Sri Akal (the Sikh greeting). I am here for your help.
prompts-hello-screen = If you like, read these words, or touch the sound button and listen.
prompts-hello-slow = There is no hurry.
prompts-hello-free = If you like, answer; if you like, do not. Stop the talk whenever you like.
prompts-hello-trouble = Talking to me is not any wrong deed.
prompts-hello-interpreter = An interpreter who speaks your language is being looked for. Please wait.

## Safe to talk
prompts-safe-alone = The people who have come with you: do you want to talk apart from them?
prompts-safe-place = Does this place seem safe to you for talking?
prompts-safe-phone = Can someone hear what you say or find you through your phone?
prompts-safe-companion = The people who have come with you will not be made to translate what you say.
prompts-safe-woman-interpreter = Would it be good (better) for you that the interpreter is a woman?
prompts-safe-man-interpreter = Would it be good (better) for you that the interpreter is a man?

## Needs now (each has a picture)
prompts-need-hurt = Do you have any injury or wound?
prompts-need-pain = Do you have pain now?
prompts-need-doctor = Do you want to be shown to a doctor?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Do you want water?
prompts-need-hungry = Do you feel hungry?
prompts-need-cold = Are you feeling cold?
prompts-need-toilet = Do you want to go to the toilet?
prompts-need-tired = Do you need rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is someone waiting for you?
prompts-need-woman = Would it be good (better) for you to talk to a woman police officer?
prompts-need-man = Would it be good (better) for you to talk to a man police officer?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there any such person, whom you are afraid of, in this building or outside?
prompts-triage-age = Is your age less than 18 years?
prompts-triage-harmed = Has someone injured you or done you harm?
prompts-triage-threat = Has someone said that they will harm you or your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Where your home or work is: are you afraid of going back there?
prompts-triage-leave = Is it possible for you to go from that place at any time by your own wish?
prompts-triage-papers = Has someone else kept your passport or identity papers with them?
prompts-triage-others = Are other people in danger at that place?

## Police: what they may and may not do
prompts-police-who = My work is in the police. First of all I want to know whether you are safe or not.
prompts-police-private = The things you tell will not be told from my side to the people you are afraid of.
prompts-police-share = If you or someone else is in danger, I will have to tell the people who can save you.
prompts-police-slow = It is not necessary that you tell me everything today itself.
prompts-police-papers = Even if you have no identity papers, ask for help if you like.
prompts-police-law = If someone by force had you do something against the law, it may be that the law saves you. If you like, say that you want to talk to a lawyer first.
prompts-police-promise = What other offices will decide, promising that is not in my power.

## Support: what it is
prompts-nrm-what = In the UK there is help for people whom others kept under control, threatened or made to work by force. The name of this arrangement of the government is the National Arrangement of Sending for Help (National Referral Mechanism).
prompts-nrm-first = First a government office reads the report in which it is written what happened to you. The office tries to answer within 5 working days.
prompts-nrm-days = If the answer is yes, this help goes on for 30 days or more than that.
prompts-nrm-final = Later the office makes the last decision. This can take several months.
prompts-nrm-support = In the help there can be these things:
prompts-nrm-place = a safe place to live
prompts-nrm-medical = medical treatment
prompts-nrm-counselling = a trained person with whom you can talk about what is in your mind
prompts-nrm-legal = legal advice
prompts-nrm-money = some money
prompts-nrm-choice = The decision is yours. If you like say yes, if you like say no. If you like, ask for time to think.
prompts-nrm-withdraw = Change your decision whenever you like. If you leave this arrangement, this help ends.
prompts-nrm-police = To take this help it is not necessary to talk to the police.

## Who sees the information
prompts-share-who = If you say yes, your name and the things you told go to the Home Office, which is a part of the government. The police, the local council and the people helping you can see this too.
prompts-share-notice = If you like, ask how your information is used and how it is kept.

## Duty to Notify
prompts-dtn-what = Even if you say no, I will have to tell the government that I met a person who perhaps needs help. The name of this report is the Duty of Informing (Duty to Notify).
prompts-dtn-anonymous = In that report there is not your name, your date of birth or any such thing from which it is known who you are.
prompts-dtn-nohelp = By that report you do not get help. If you like, ask for help later.

## Your decision (consent)
prompts-consent-understood = Have you understood this?
prompts-consent-questions = Before deciding, do you have any questions?
prompts-consent-interpreter = Do you understand well what the interpreter says?
prompts-consent-pressure = Is someone telling you what answer you are to give?
prompts-consent-refer = Are you willing that we send your name and the things you told to the National Referral Mechanism?
prompts-consent-support = Do you want this help?
prompts-consent-contact = Are you willing that an organisation that helps gets in touch with you?
prompts-consent-police = Are you willing to talk to the police about what happened to you?
prompts-consent-name = If you do not want this help, are you willing that we write your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = Not known
prompts-answer-decline = I do not want to tell this
prompts-answer-stop = Enough

## Goodbye and safe contact
prompts-bye-phone = Is it safe to phone you?
prompts-bye-message = Is it safe to send a message to your phone?
prompts-bye-letter = Is it safe to send you a letter?
prompts-bye-next = You will be told from my side what will happen next.
prompts-bye-return = Come back and ask for help whenever you like.
prompts-bye-thanks = Thank you for talking to me.

## Rights sheet
prompts-sheet-title = Help that can be asked for
prompts-sheet-choice = The decision is yours
prompts-sheet-support = Help
prompts-sheet-share = Who sees your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, phone 999. The phone call is free.
prompts-sheet-helpline = A help phone number for people whom others keep under control or make to work by force. It is not necessary to tell your name. The phone call is free.
prompts-sheet-salvation = The charity (social service organisation) Salvation Army. Help for adults who need a safe place. The phone call is free.
prompts-sheet-keep = It is not necessary to take this paper along. Keep it only if there is no danger in it.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = Slow
prompts-button-next = Onward
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = This computer has no voice of this language.
prompts-note-stopped = We have stopped the talk. Now you do not need to say anything more.
prompts-note-return = Please give the screen back to the police officer.

## Hello
prompts-child-hello-greeting = Sat Sri Akal (the Sikh greeting). I am here for your help. (The child is addressed with the polite "you" throughout.)
prompts-child-hello-screen = If you like, read this, or touch the sound button and listen.
prompts-child-hello-free = If you like, say "not known". Stop the talk whenever you like.
prompts-child-hello-trouble = Talking to me is not any wrong deed.
prompts-child-hello-police = I am from the police. My work is to keep children safe.
prompts-child-hello-adult = A grown-up is being called here. Their work is to help you.
prompts-child-hello-interpreter = Someone who speaks your language is being looked for. Wait a little, please.

## Safe to talk
prompts-child-safe-alone = The people who have come with you: do you want to talk apart from them?
prompts-child-safe-place = Does this place seem safe to you?

## Needs now (each has a picture)
prompts-child-need-hurt = Do you have any injury or wound?
prompts-child-need-pain = Do you have pain anywhere now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Do you feel hungry?
prompts-child-need-cold = Are you feeling cold?
prompts-child-need-toilet = Do you want to go to the toilet?
prompts-child-need-tired = Do you have tiredness?
prompts-child-need-waiting = Is someone waiting for you?
prompts-child-need-woman = Do you want to talk to a woman?
prompts-child-need-man = Do you want to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of anyone?
prompts-child-triage-here = Is that person here or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Where your home is: are you afraid of going back there?
prompts-child-triage-children = Are other children in danger there?
prompts-child-triage-trust = Is there a grown-up whom you trust?

## What happens next
prompts-child-next-fault = In what others did to you, there is no fault of yours.
prompts-child-next-tell = I will have to tell the people who keep children safe. They work in the local council.
prompts-child-next-report = From my side a report will also go to the government office that helps children and grown-ups.
prompts-child-next-office = That office reads the report and decides how it can help.
prompts-child-next-decide = It is not necessary that you decide this. Keeping you safe is the grown-ups' work.
prompts-child-next-ask = People will ask you what you want. Ask questions whenever you like.
prompts-child-next-guardian = It may be that a grown-up, called a guardian, helps you. The guardian explains things to you and listens to what you say.
prompts-child-next-private = The things you tell will not be told from my side to the people you are afraid of.
prompts-child-next-slow = It is not necessary that you tell me everything today itself.

## Goodbye
prompts-child-bye-thanks = Thank you for talking to me.
prompts-child-bye-call = If you are in danger, phone 999. The phone call is free.
prompts-child-bye-childline = If you like, phone Childline too. This is a phone number for helping children. The phone call is free. It is not necessary to tell your name.

## Rights sheet
prompts-child-sheet-title = Help for you
