# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Hello. I want to help you.
prompts-hello-screen = You can read this writing, or touch the sound button and listen.
prompts-hello-slow = There is no hurry at all.
prompts-hello-free = You can answer or not answer. You can stop whenever you want.
prompts-hello-trouble = Your talking to me is not any wrong.
prompts-hello-interpreter = I am looking for an interpreter who speaks in your language. Please wait.

## Safe to talk
prompts-safe-alone = Do you want to talk without the people who have come with you?
prompts-safe-place = Do you feel that you can talk here without danger?
prompts-safe-phone = Could someone listen to what you say or find where you are through your phone?
prompts-safe-companion = The people who have come with you, we do not ask them to translate.
prompts-safe-woman-interpreter = Is it better for you that the interpreter is a woman?
prompts-safe-man-interpreter = Is it better for you that the interpreter is a man?

## Needs now (each has a picture)
prompts-need-hurt = Are you wounded or has your body been harmed?
prompts-need-pain = Do you have pain now?
prompts-need-doctor = Do you want a doctor to see you?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Do you want water?
prompts-need-hungry = Are you hungry?
prompts-need-cold = Are you cold?
prompts-need-toilet = Do you need to go to the toilet?
prompts-need-tired = Do you need rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is someone waiting for you?
prompts-need-woman = Is it better for you to talk to a woman police officer?
prompts-need-man = Is it better for you to talk to a man police officer?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is someone whom you are afraid of in this building, or outside?
prompts-triage-age = Is your age less than 18 years?
prompts-triage-harmed = Has someone hurt you?
prompts-triage-threat = Has someone said that they will hurt you or your family?
prompts-triage-tonight = Do you have a place without danger for tonight where you can sleep?
prompts-triage-return = Are you afraid to go back to the place where you live or work?
prompts-triage-leave = Can you leave that place whenever you want?
prompts-triage-papers = Is your passport or your identity card with someone else, and has that person kept it?
prompts-triage-others = Are other people in that place in danger?

## Police: what they may and may not do
prompts-police-who = I work for the police. First I want to know whether you are safe or not.
prompts-police-private = What you say to me I do not say to the people you are afraid of.
prompts-police-share = If you or someone else is in danger, I must tell the people who can protect you.
prompts-police-slow = It is not necessary to tell me everything today.
prompts-police-papers = Even if you have no identity card, you can ask for help.
prompts-police-law = If someone has forced you to do something against the law, perhaps the law protects you. You can ask to talk to a lawyer first.
prompts-police-promise = I cannot promise what decision the other offices give.

## Support: what it is
prompts-nrm-what = In Britain there is help for people whom other people have controlled, threatened or forced to work. This system of the government is called the National Referral Mechanism.
prompts-nrm-first = First an office of the government reads a report about what has happened to you. It tries to answer within 5 working days.
prompts-nrm-days = If the answer is yes, the help continues for 30 days or more.
prompts-nrm-final = Later the office gives the final decision. This may take several months.
prompts-nrm-support = The help may be these things:
prompts-nrm-place = a place without danger to stay
prompts-nrm-medical = medical help
prompts-nrm-counselling = a trained person with whom you can speak about your feelings
prompts-nrm-legal = legal advice
prompts-nrm-money = some money
prompts-nrm-choice = The decision is yours. You can say yes or no. You can ask for time to think.
prompts-nrm-withdraw = You can change your decision whenever you want. If you go out of this system, this help ends.
prompts-nrm-police = To receive this help it is not necessary to talk to the police.

## Who sees the information
prompts-share-who = If you say yes, your name and what you have told us reach the Home Office, which is a part of the government. The police, the municipality (council) and the people who help you may see it as well.
prompts-share-notice = You can ask how your information is used and how it is kept.

## Duty to Notify
prompts-dtn-what = If you say no, I must still tell the government that I have seen a person who may need help. This report is called the Duty to Inform (Duty to Notify).
prompts-dtn-anonymous = In that report there is not your name, nor your day of birth, nor anything that shows who you are.
prompts-dtn-nohelp = By that report help does not reach you. Later you can ask for help.

## Your decision (consent)
prompts-consent-understood = Did you understand this explanation?
prompts-consent-questions = Do you have questions before you decide?
prompts-consent-interpreter = Do you understand the interpreter's speech well?
prompts-consent-pressure = Is someone telling you what answer you must give?
prompts-consent-refer = Are you willing for us to send your name and what you have told us to the National Referral Mechanism?
prompts-consent-support = Do you want to receive this help?
prompts-consent-contact = Are you willing for a helping organisation to contact you?
prompts-consent-police = Are you willing to talk to the police about what has happened to you?
prompts-consent-name = If you do not want the help, are you willing for us to write your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I would rather not say it
prompts-answer-stop = Stop

## Goodbye and safe contact
prompts-bye-phone = Is phoning you without danger?
prompts-bye-message = Is sending a short message to your phone without danger?
prompts-bye-letter = Is sending you a paper letter by post without danger?
prompts-bye-next = I tell you what will happen after this.
prompts-bye-return = You can come back and ask for help whenever you want.
prompts-bye-thanks = Thank you for talking to me.

## Rights sheet
prompts-sheet-title = The help you can ask for
prompts-sheet-choice = The decision is yours
prompts-sheet-support = Help and backing
prompts-sheet-share = Who sees your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, phone 999. The phone call is free.
prompts-sheet-helpline = Helpline for people whom other people control or force to work. It is not necessary to say your name. The phone call is free.
prompts-sheet-salvation = The charity organisation Salvation Army. Help for the adults who need a place without danger. The phone call is free.
prompts-sheet-keep = It is not necessary to take this paper with you. Keep it only if it is without danger.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen again
prompts-button-slower = Slower
prompts-button-next = Next
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = On this computer there is no sound for this language.
prompts-note-stopped = We have stopped. It is not necessary to say anything more.
prompts-note-return = Please give the screen back to the police officer.

## Hello
prompts-child-hello-greeting = Hello. I want to help you.
prompts-child-hello-screen = You can read this, or touch the sound button and listen.
prompts-child-hello-free = You can say "I do not know". You can stop whenever you want.
prompts-child-hello-trouble = Your talking to me is not any wrong.
prompts-child-hello-police = I work for the police. My work is to protect children.
prompts-child-hello-adult = I am asking a grown-up to come here. That person's work is helping you.
prompts-child-hello-interpreter = I am looking for someone who speaks in your language. Please wait.

## Safe to talk
prompts-child-safe-alone = Do you want to talk without the people who have come with you?
prompts-child-safe-place = Do you feel that you are safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Are you wounded or has your body been harmed?
prompts-child-need-pain = Does some place in your body hurt now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Do you need to go to the toilet?
prompts-child-need-tired = Are you tired?
prompts-child-need-waiting = Is someone waiting for you?
prompts-child-need-woman = Do you want to talk to a woman?
prompts-child-need-man = Do you want to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of someone?
prompts-child-triage-here = Is that person here, or outside?
prompts-child-triage-tonight = Do you have a place without danger for tonight where you can sleep?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are other children in danger there?
prompts-child-triage-trust = Is there a grown-up whom you trust?

## What happens next
prompts-child-next-fault = What other people have done to you is not your fault.
prompts-child-next-tell = I must tell the people who protect children. They work in the municipality (council).
prompts-child-next-report = I also write a report to an office of the government that helps children and grown-ups.
prompts-child-next-office = The office reads the report and decides how it can help.
prompts-child-next-decide = It is not necessary for you to decide in this. Grown-ups must protect you.
prompts-child-next-ask = They ask you what you want. You can always ask questions.
prompts-child-next-guardian = Perhaps a grown-up, whom they call a guardian (supervisor), will help you. The guardian makes things clear to you and listens to you.
prompts-child-next-private = What you say to me I do not say to the people you are afraid of.
prompts-child-next-slow = It is not necessary to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for talking to me.
prompts-child-bye-call = If you are in danger, phone 999. The phone call is free.
prompts-child-bye-childline = You can also phone Childline, which is a children's helpline. The phone call is free. It is not necessary to say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
