# What the words of prompts.ftl and prompts-child.ftl say, translated back into English without the source. For the officer.

## Language card
prompts-language-question = Is this your language?

## Hello
prompts-hello-greeting = Hello. I want to help you. (The Arabic speaks to the person with mostly masculine word forms throughout.)
prompts-hello-screen = You can read these words, or touch the sound button and listen.
prompts-hello-slow = There is no need for haste.
prompts-hello-free = You are free to answer or not to answer. You can stop at any time.
prompts-hello-trouble = Your talking to me is not a wrong.
prompts-hello-interpreter = I am now looking for an interpreter who speaks your language. Please wait.

## Safe to talk
prompts-safe-alone = Do you prefer to talk away from the people who came with you?
prompts-safe-place = Is the place here safe for you to talk?
prompts-safe-phone = Could anyone use your phone to hear your talk or know where you are?
prompts-safe-companion = We will not ask the people who came with you to translate.
prompts-safe-woman-interpreter = Do you prefer a woman to translate for you?
prompts-safe-man-interpreter = Do you prefer a man to translate for you?

## Needs now (each has a picture)
prompts-need-hurt = Do you have a wound or an injury?
prompts-need-pain = Do you have pain now?
prompts-need-doctor = Do you want to see a doctor?
prompts-need-medicine = Do you need medicine?
prompts-need-thirsty = Do you want water?
prompts-need-hungry = Do you feel hungry?
prompts-need-cold = Do you feel cold?
prompts-need-toilet = Do you need the toilet?
prompts-need-tired = Do you need rest?
prompts-need-children = Are there children who need you now?
prompts-need-waiting = Is there a person waiting for you?
prompts-need-woman = Do you prefer to talk to a woman who works in the police?
prompts-need-man = Do you prefer to talk to a man who works in the police?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Are you in danger now?
prompts-triage-here = Is there a person you are afraid of in this building or outside?
prompts-triage-age = Is your age less than 18 years?
prompts-triage-harmed = Has anyone harmed you?
prompts-triage-threat = Has anyone said that they will harm you or harm your family?
prompts-triage-tonight = Do you have a safe place to sleep tonight?
prompts-triage-return = Are you afraid to go back to the place where you live or work?
prompts-triage-leave = Can you leave that place whenever you want?
prompts-triage-papers = Is your passport, or are your identity papers, with another person who keeps them?
prompts-triage-others = Are there other people in danger in that place?

## Police: what they may and may not do
prompts-police-who = I work with the police. The first thing I want to know is whether you are safe.
prompts-police-private = I will not tell the people you are afraid of what you say to me.
prompts-police-share = If you or any other person is in danger, I must tell whoever can protect you (all).
prompts-police-slow = It is not necessary to tell me everything today.
prompts-police-papers = You can ask for help even if you do not have identity papers.
prompts-police-law = If someone forced you to do something against the law, the law may protect you. You can ask to talk to a lawyer first.
prompts-police-promise = I cannot promise you what other offices will decide.

## Support: what it is
prompts-nrm-what = In the United Kingdom (Britain) there is help for people whom others have controlled, threatened or forced to work. The government's system for this help is called the National Referral Mechanism.
prompts-nrm-first = First, a government office reads a report about what happened to you. The office tries to reply within 5 working days.
prompts-nrm-days = If the reply is yes, the help continues for 30 days or more.
prompts-nrm-final = After that the office takes the final decision. This may take many months.
prompts-nrm-support = The help may include:
prompts-nrm-place = a safe place to stay
prompts-nrm-medical = medical treatment
prompts-nrm-counselling = a trained person with whom you talk about what you feel
prompts-nrm-legal = legal advice
prompts-nrm-money = some money
prompts-nrm-choice = The decision is yours. You can say yes or no. And you can ask for time to think.
prompts-nrm-withdraw = You can change your opinion at any time. If you leave this system, this help stops.
prompts-nrm-police = It is not necessary to talk to the police to get this help.

## Who sees the information
prompts-share-who = If you say yes, the Home Office, a ministry in the government, receives your name and what you told us. The police, the municipality (council) and the people who help you may see it too.
prompts-share-notice = You can ask how your information is used and how it is kept.

## Duty to Notify
prompts-dtn-what = If you say no, I must even so tell the government that I have met a person who may need help. This report is called the Duty to Notify.
prompts-dtn-anonymous = In this report there is not your name, nor your date of birth, nor anything that points to you.
prompts-dtn-nohelp = This report does not bring you help. You can ask for help at a later time.

## Your decision (consent)
prompts-consent-understood = Did you understand this explanation?
prompts-consent-questions = Do you have questions before you decide?
prompts-consent-interpreter = Do you understand the interpreter's speech well?
prompts-consent-pressure = Is there anyone telling you what you must answer?
prompts-consent-refer = Do you agree that we send your name and what you told us to the National Referral Mechanism?
prompts-consent-support = Do you want to get this help?
prompts-consent-contact = Do you agree that an organisation which gives help gets in touch with you?
prompts-consent-police = Do you agree to talk to the police about what happened to you?
prompts-consent-name = If you do not want the help, do you agree that we write your name in the Duty to Notify report?

## Answers
prompts-answer-yes = Yes
prompts-answer-no = No
prompts-answer-unknown = I do not know
prompts-answer-decline = I prefer not to answer
prompts-answer-stop = Stop

## Goodbye and safe contact
prompts-bye-phone = Is contacting you by phone safe for you?
prompts-bye-message = Is sending a message to your phone safe for you?
prompts-bye-letter = Is sending you a letter by post safe for you?
prompts-bye-next = I will tell you what will happen after that.
prompts-bye-return = You can come back and ask for help at any time.
prompts-bye-thanks = Thank you for your talk with me.

## Rights sheet
prompts-sheet-title = Help you can ask for
prompts-sheet-choice = The decision is yours
prompts-sheet-support = The help
prompts-sheet-share = Who sees your information
prompts-sheet-refuse = If you say no
prompts-sheet-police = You and the police
prompts-sheet-numbers = Phone numbers
prompts-sheet-emergency = If you are in danger now, call the number 999. The call is free.
prompts-sheet-helpline = Telephone helpline for people whom others control or force to work. It is not necessary to say your name. The call is free.
prompts-sheet-salvation = The Salvation Army, which is a charity organisation. Help for adults who need a safe place. The call is free.
prompts-sheet-keep = It is not necessary to take this paper with you. Keep it only if that is safe for you.

## Buttons and short notes on the screen
prompts-button-listen = Listen
prompts-button-again = Listen once more
prompts-button-slower = Slower
prompts-button-next = Next
prompts-button-back = Back
prompts-button-hide = Hide
prompts-button-language = Another language
prompts-note-silent = There is no sound for this language on this device.
prompts-note-stopped = We have stopped. It is not necessary to say anything else.
prompts-note-return = Please return the screen to the policeman or policewoman.

## Hello
prompts-child-hello-greeting = Hello. I want to help you.
prompts-child-hello-screen = You can read these words, or touch the sound button to hear them.
prompts-child-hello-free = You can say "I do not know". You can stop whenever you want.
prompts-child-hello-trouble = Your talking to me is not a wrong.
prompts-child-hello-police = I work with the police. My work is to look after the safety of children.
prompts-child-hello-adult = I am now asking a grown-up to come here. This person's work is to help you.
prompts-child-hello-interpreter = I am now looking for a person who speaks your language. Wait a little, please.

## Safe to talk
prompts-child-safe-alone = Would you like to talk away from the people who came with you?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Do you have a wound or an injury?
prompts-child-need-pain = Does something hurt you now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Do you want water?
prompts-child-need-hungry = Do you feel hungry?
prompts-child-need-cold = Do you feel cold?
prompts-child-need-toilet = Do you need the toilet?
prompts-child-need-tired = Do you feel tired?
prompts-child-need-waiting = Is there a person waiting for you?
prompts-child-need-woman = Would you like to talk to a woman?
prompts-child-need-man = Would you like to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of some person?
prompts-child-triage-here = Is this person here or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep in tonight?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are there other children in danger in that place?
prompts-child-triage-trust = Is there a grown-up you trust?

## What happens next
prompts-child-next-fault = What others did to you is not your fault.
prompts-child-next-tell = I must tell the people who look after the safety of children. They work in the municipality (council).
prompts-child-next-report = I will also write a report to a government office that helps children and adults.
prompts-child-next-office = This office reads the report and decides how it can help.
prompts-child-next-decide = It is not on you to decide this. It is on the grown-ups to look after your safety.
prompts-child-next-ask = People will ask you what you want. You can always ask any question.
prompts-child-next-guardian = A grown-up called the guardian may help you. The guardian explains things to you and listens to you.
prompts-child-next-private = I will not tell the people you are afraid of what you say to me.
prompts-child-next-slow = It is not necessary to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you because you talked to me.
prompts-child-bye-call = If you are in danger, call the number 999. The call is free.
prompts-child-bye-childline = You can also call Childline, a phone line to help children. The call is free. You do not have to say your name.

## Rights sheet
prompts-child-sheet-title = Help for you
