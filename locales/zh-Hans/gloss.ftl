# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this the language you speak?

## Hello
prompts-hello-greeting = Hello. I would like to help you.
prompts-hello-screen = You can look at these words, or press the sound button to listen.
prompts-hello-slow = No need to hurry.
prompts-hello-free = You can answer, or not answer. You can stop at any time.
prompts-hello-trouble = In talking to me, you have done nothing wrong.
prompts-hello-interpreter = I am looking for a spoken interpreter who can speak your language. Please wait a moment.

## Safe to talk
prompts-safe-alone = Do you want to talk alone, without letting the people who came with you be present?
prompts-safe-place = Do you feel it is safe to speak in this place?
prompts-safe-phone = Is there anyone who could use your mobile phone to listen to you speaking, or to find where you are?
prompts-safe-companion = We will not have the people who came with you act as interpreter.
prompts-safe-woman-interpreter = Would you rather have a woman interpreter?
prompts-safe-man-interpreter = Would you rather have a man interpreter?

## Needs now (each has a picture)
prompts-need-hurt = Are you injured?
prompts-need-pain = Does your body hurt now?
prompts-need-doctor = Do you want to see a doctor?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Do you want to drink water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you need to go to the toilet?
prompts-need-tired = Do you need to rest?
prompts-need-children = Are there children who need you to look after them now?
prompts-need-waiting = Is someone waiting for you?
prompts-need-woman = Would you rather speak with a woman police officer?
prompts-need-man = Would you rather speak with a man police officer?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = In this building or outside, is there a person who makes you afraid?
prompts-triage-age = Is your age less than 18?
prompts-triage-harmed = Has anyone ever hurt you?
prompts-triage-threat = Has anyone said they would hurt you or your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to go back to the place where you live or the place where you work?
prompts-triage-leave = When you want to leave that place, can you leave?
prompts-triage-papers = Is your passport or identity document in someone else's hands?
prompts-triage-others = Are there also other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work at the police station. First of all, I want to know whether you are safe.
prompts-police-private = What you say to me, I will not tell to those people who make you afraid.
prompts-police-share = If you or someone else is in danger, I must tell the situation to people who can protect you (plural).
prompts-police-slow = You need not tell me everything today.
prompts-police-papers = You can ask for help even without identity documents.
prompts-police-law = If someone forced you to do something that breaks the law, the law may protect you. You can ask to talk with a lawyer first.
prompts-police-promise = How other departments will decide, I cannot guarantee.

## Support: what it is
prompts-nrm-what = In Britain there is a kind of support for people who are controlled or threatened by others, or forced by others to work. This is a government system, called the National Referral Mechanism (National Referral Mechanism).
prompts-nrm-first = First, a government department will read a report in which the things you met with are written. This department will try its best to reply within 5 working days.
prompts-nrm-days = If the reply is "may" (approved), the support will last 30 days or longer.
prompts-nrm-final = Afterwards, this department will make the final decision. This may take many months.
prompts-nrm-support = The support may include:
prompts-nrm-place = a safe place to live
prompts-nrm-medical = seeing a doctor and treatment
prompts-nrm-counselling = trained people with whom you can talk about the feelings in your heart
prompts-nrm-legal = consultation (advice) on legal matters
prompts-nrm-money = some money
prompts-nrm-choice = It is for you to decide. You can agree, or not agree. You can ask to be given time to think.
prompts-nrm-withdraw = You can change your mind at any time. If you leave this system, this support will stop.
prompts-nrm-police = Even if you do not talk with the police, you can get this support.

## Who sees the information
prompts-share-who = If you agree, the British Home Office (Home Office) will receive your name and the things you told us. The Home Office is a department of the government. The police, the local government and the people who provide you with support may also see it.
prompts-share-notice = You can ask us how your information will be used and kept.

## Duty to Notify
prompts-dtn-what = If you do not agree, I still must tell the government that I met a person who may need help. This kind of report is called "Duty to Notify" (Duty to Notify).
prompts-dtn-anonymous = In that report there is no name of yours, no date of birth of yours, and no content from which it can be seen who you are.
prompts-dtn-nohelp = You will not get support because of that report. You can still ask for support later.

## Your decision (consent)
prompts-consent-understood = Do you understand these explanations?
prompts-consent-questions = Before deciding, do you have questions to ask?
prompts-consent-interpreter = Can you clearly understand what the interpreter says?
prompts-consent-pressure = Is someone telling you how you must answer?
prompts-consent-refer = Do you agree to our handing your name and the things you told us to the National Referral Mechanism (National Referral Mechanism)?
prompts-consent-support = Do you want to get this support?
prompts-consent-contact = Do you agree to let an organisation that provides support contact you?
prompts-consent-police = Do you agree to talk with the police about the things you met with?
prompts-consent-name = If you do not want the support, do you agree to our writing your name in the "Duty to Notify" (Duty to Notify) report?

## Answers
prompts-answer-yes = Yes (it is so)
prompts-answer-no = No (it is not so)
prompts-answer-unknown = I don't know
prompts-answer-decline = I do not want to answer
prompts-answer-stop = Stop

## Goodbye and safe contact
prompts-bye-phone = Is it safe to phone you?
prompts-bye-message = Is it safe to send a text message to your mobile phone?
prompts-bye-letter = Is it safe to post you a letter?
prompts-bye-next = I will tell you what will happen next.
prompts-bye-return = You can come again at any time to ask for help.
prompts-bye-thanks = Thank you for talking with me.

## Rights sheet
prompts-sheet-title = Help you can ask for
prompts-sheet-choice = It is for you to decide
prompts-sheet-support = Support
prompts-sheet-share = Who can see your information
prompts-sheet-refuse = If you do not agree
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, please call 999. The call is free.
prompts-sheet-helpline = Help line, set up for people who are controlled by others or are being forced to work. You need not say your name. The call is free.
prompts-sheet-salvation = Salvation Army (The Salvation Army). Helps adults who need a safe place to live. The call is free.
prompts-sheet-keep = You do not necessarily have to take this paper away. Keep it only if keeping it is safe for you.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen once more
prompts-button-slower = A little slower
prompts-button-next = Next one
prompts-button-back = Go back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = This computer has no sound for this language.
prompts-note-stopped = We have stopped. You need not say anything more.
prompts-note-return = Please give the screen back to the police.

## Hello
prompts-child-hello-greeting = Hello. I would like to help you.
prompts-child-hello-screen = You can look at these words, or you can press the sound button to listen.
prompts-child-hello-free = You can say "I don't know". You can stop when you want to stop.
prompts-child-hello-trouble = In talking with me, you have done nothing wrong.
prompts-child-hello-police = I work at the police station. My work is to protect children's safety.
prompts-child-hello-adult = I am asking a grown-up to come over. This grown-up's work is just to help you.
prompts-child-hello-interpreter = I am looking for a person who can speak your language. Please wait a moment.

## Safe to talk
prompts-child-safe-alone = Do you want to speak alone, without letting the people who came with you be beside you?
prompts-child-safe-place = Do you feel it is safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Are you injured?
prompts-child-need-pain = Does your body hurt now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Do you want to drink water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Do you want (need) to go to the toilet?
prompts-child-need-tired = Are you tired?
prompts-child-need-waiting = Is someone waiting for you?
prompts-child-need-woman = Do you want to speak with a lady?
prompts-child-need-man = Do you want to speak with a gentleman?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Is there a person who makes you afraid?
prompts-child-triage-here = Is that person here or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are there also other children in danger there?
prompts-child-triage-trust = Is there a grown-up you can trust?

## What happens next
prompts-child-next-fault = What others did to you is not your fault.
prompts-child-next-tell = I must tell the situation to those people who protect children. They work in the local government.
prompts-child-next-report = I will also write a report and hand it to a government department that helps children and grown-ups.
prompts-child-next-office = This department will look at the report, then decide how it can help.
prompts-child-next-decide = You do not need to be the one to decide this matter. Grown-ups must protect your safety.
prompts-child-next-ask = Everybody will ask you what you want. You can ask questions at any time.
prompts-child-next-guardian = There may be a grown-up who comes to help you; this person is called a guardian. The guardian will explain things to you, and will also listen to you speak.
prompts-child-next-private = What you say to me, I will not tell to people who make you afraid.
prompts-child-next-slow = You need not tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for talking with me.
prompts-child-bye-call = If you are in danger, call 999. The call is free.
prompts-child-bye-childline = You can also call the children's hotline (Childline). The call is free. You need not say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
