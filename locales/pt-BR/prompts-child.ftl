# What a child, or a person who may be under 18, reads and hears, in Brazilian Portuguese. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Oi. Eu quero ajudar você.
prompts-child-hello-screen = Você pode ler isto. Também pode tocar no botão de som para ouvir.
prompts-child-hello-free = Você pode dizer “Não sei”. Você pode parar quando quiser.
prompts-child-hello-trouble = Você não fez nada de errado por falar comigo.
prompts-child-hello-police = Eu trabalho na polícia. Meu trabalho é fazer com que as crianças fiquem em segurança.
prompts-child-hello-adult = Estou pedindo a um adulto para vir aqui. O trabalho dessa pessoa é ajudar você.
prompts-child-hello-interpreter = Estou procurando uma pessoa que fale a sua língua. Espere um pouquinho, por favor.

## Safe to talk
prompts-child-safe-alone = Você quer conversar sem as pessoas que vieram com você?
prompts-child-safe-place = Você se sente em segurança aqui?

## Needs now (each has a picture)
prompts-child-need-hurt = Você está com algum machucado?
prompts-child-need-pain = Tem alguma coisa doendo agora?
prompts-child-need-medicine = Você precisa de algum remédio?
prompts-child-need-thirsty = Você quer água?
prompts-child-need-hungry = Você está com fome?
prompts-child-need-cold = Você está com frio?
prompts-child-need-toilet = Você precisa ir ao banheiro?
prompts-child-need-tired = Você precisa descansar?
prompts-child-need-waiting = Tem alguém esperando por você?
prompts-child-need-woman = Você quer conversar com uma mulher?
prompts-child-need-man = Você quer conversar com um homem?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Você está em perigo agora?
prompts-child-triage-afraid = Você tem medo de alguém?
prompts-child-triage-here = Essa pessoa está aqui ou lá fora?
prompts-child-triage-tonight = Você tem um lugar seguro para dormir hoje à noite?
prompts-child-triage-return = Você tem medo de voltar para o lugar onde mora?
prompts-child-triage-children = Há outras crianças em perigo lá?
prompts-child-triage-trust = Há algum adulto em quem você confia?

## What happens next
prompts-child-next-fault = O que outras pessoas fizeram com você não é culpa sua.
prompts-child-next-tell = Eu tenho que avisar as pessoas que protegem as crianças. Elas trabalham para a autoridade local.
prompts-child-next-report = Também vou escrever um relatório para uma parte do governo que ajuda crianças e adultos.
prompts-child-next-office = As pessoas de lá leem o relatório e decidem como podem ajudar.
prompts-child-next-decide = Você não precisa decidir isso. Os adultos têm que proteger você.
prompts-child-next-ask = As pessoas vão perguntar o que você quer. Você sempre pode fazer perguntas.
prompts-child-next-guardian = Talvez um adulto chamado guardião ajude você. O guardião explica as coisas e escuta você.
prompts-child-next-private = Não vou contar o que você me disser às pessoas de quem você tem medo.
prompts-child-next-slow = Você não precisa me contar tudo hoje.

## Goodbye
prompts-child-bye-thanks = Agradeço por você conversar comigo.
prompts-child-bye-call = Se você estiver em perigo, ligue para 999. A ligação é grátis.
prompts-child-bye-childline = Você também pode ligar para Childline. A ligação é grátis. Você não precisa dizer o seu nome.

## Rights sheet
prompts-child-sheet-title = Ajuda para você
