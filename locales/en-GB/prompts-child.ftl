# What a child, or a person who may be under 18, reads and hears. Own words, simpler than the
# adult's. A child is never asked for consent. Answers and buttons come from prompts.ftl.
# Written so that it can be read aloud to a child of about nine.

## Hello
prompts-child-hello-greeting = Hello. I want to help you.
prompts-child-hello-screen = You can read this, or touch the sound button to listen.
prompts-child-hello-free = You can say “I don’t know”. You can stop when you want.
prompts-child-hello-trouble = You have not done anything wrong by talking to me.
prompts-child-hello-police = I work for the police. My job is to keep children safe.
prompts-child-hello-adult = I am asking an adult to come here. That adult’s job is to help you.
prompts-child-hello-interpreter = I am looking for a person who speaks your language. Please wait.

## Safe to talk
prompts-child-safe-alone = Would you like to talk without the people who came with you?
prompts-child-safe-place = Do you feel safe here?

## Needs now (each has a picture)
prompts-child-need-hurt = Are you hurt?
prompts-child-need-pain = Does something hurt now?
prompts-child-need-medicine = Do you need medicine?
prompts-child-need-thirsty = Would you like water?
prompts-child-need-hungry = Are you hungry?
prompts-child-need-cold = Are you cold?
prompts-child-need-toilet = Do you need the toilet?
prompts-child-need-tired = Are you tired?
prompts-child-need-waiting = Is somebody waiting for you?
prompts-child-need-woman = Would you like to talk to a woman?
prompts-child-need-man = Would you like to talk to a man?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Are you in danger now?
prompts-child-triage-afraid = Are you afraid of somebody?
prompts-child-triage-here = Is that person here or outside?
prompts-child-triage-tonight = Do you have a safe place to sleep tonight?
prompts-child-triage-return = Are you afraid to go back to the place where you live?
prompts-child-triage-children = Are other children in danger there?
prompts-child-triage-trust = Is there an adult you trust?

## What happens next
prompts-child-next-fault = What other people did to you is not your fault.
prompts-child-next-tell = I must tell the people who keep children safe. They work for the council.
prompts-child-next-report = I will also write a report to a government office that helps children and adults.
prompts-child-next-office = The office reads the report and decides how it can help.
prompts-child-next-decide = You do not have to decide this. Adults must keep you safe.
prompts-child-next-ask = People will ask you what you want. You can always ask a question.
prompts-child-next-guardian = An adult called a guardian may help you. A guardian explains things and listens to you.
prompts-child-next-private = I will not tell the people you are afraid of what you say to me.
prompts-child-next-slow = You do not have to tell me everything today.

## Goodbye
prompts-child-bye-thanks = Thank you for talking to me.
prompts-child-bye-call = If you are in danger, call 999. The call is free.
prompts-child-bye-childline = You can also call Childline. The call is free. You do not have to give your name.

## Rights sheet
prompts-child-sheet-title = Help for you
