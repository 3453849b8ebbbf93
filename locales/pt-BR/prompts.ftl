# What an adult reads and hears, in Brazilian Portuguese. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = Este é o seu idioma?

## Hello
prompts-hello-greeting = Olá. Quero ajudar você.
prompts-hello-screen = Você pode ler estas palavras. Também pode tocar no botão de som e ouvir.
prompts-hello-slow = Não há pressa.
prompts-hello-free = Você pode responder ou não responder. Pode parar a qualquer momento.
prompts-hello-trouble = Você não está se metendo em problemas por falar comigo.
prompts-hello-interpreter = Estou procurando um intérprete que fale o seu idioma. Espere um pouco, por favor.

## Safe to talk
prompts-safe-alone = Você quer conversar sem as pessoas que vieram com você?
prompts-safe-place = Você se sente em segurança para conversar neste lugar?
prompts-safe-phone = Alguém poderia usar o seu telefone para ouvir você ou para descobrir onde você está?
prompts-safe-companion = Não vamos pedir às pessoas que vieram com você para servirem de intérprete.
prompts-safe-woman-interpreter = Você prefere que o intérprete seja uma mulher?
prompts-safe-man-interpreter = Você prefere que o intérprete seja um homem?

## Needs now (each has a picture)
prompts-need-hurt = Você tem algum ferimento?
prompts-need-pain = Você está com dor agora?
prompts-need-doctor = Você quer ver um médico?
prompts-need-medicine = Você precisa de algum remédio?
prompts-need-thirsty = Você quer água?
prompts-need-hungry = Você está com fome?
prompts-need-cold = Você está com frio?
prompts-need-toilet = Você precisa ir ao banheiro?
prompts-need-tired = Você precisa descansar?
prompts-need-children = Há crianças que precisam de você agora?
prompts-need-waiting = Tem alguém esperando por você?
prompts-need-woman = Você prefere conversar com uma mulher da polícia?
prompts-need-man = Você prefere conversar com um homem da polícia?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Você está em perigo agora?
prompts-triage-here = Há neste prédio ou lá fora alguma pessoa de quem você tem medo?
prompts-triage-age = Você tem menos de 18 anos?
prompts-triage-harmed = Alguém machucou você?
prompts-triage-threat = Alguém disse que vai machucar você ou a sua família?
prompts-triage-tonight = Você tem um lugar seguro para dormir esta noite?
prompts-triage-return = Você tem medo de voltar para o lugar onde mora ou trabalha?
prompts-triage-leave = Você pode sair desse lugar quando quiser?
prompts-triage-papers = Outra pessoa guarda o seu passaporte ou os seus documentos de identidade?
prompts-triage-others = Há outras pessoas em perigo nesse lugar?

## Police: what they may and may not do
prompts-police-who = Eu trabalho na polícia. Primeiro, quero saber se você está em segurança.
prompts-police-private = Não vou contar o que você me disser às pessoas de quem você tem medo.
prompts-police-share = Se você ou outra pessoa estiver em perigo, tenho que avisar as pessoas que podem proteger vocês.
prompts-police-slow = Você não precisa me contar tudo hoje.
prompts-police-papers = Você pode pedir ajuda mesmo que não tenha documentos de identidade.
prompts-police-law = Se alguém obrigou você a fazer algo que a lei proíbe, a lei talvez possa proteger você. Você pode pedir para conversar primeiro com um advogado.
prompts-police-promise = Não posso prometer o que outros órgãos do governo vão decidir.

## Support: what it is
prompts-nrm-what = No Reino Unido existe apoio para pessoas que outros controlaram, ameaçaram ou obrigaram a trabalhar. O sistema do governo se chama Mecanismo Nacional de Encaminhamento (National Referral Mechanism).
prompts-nrm-first = Primeiro, um órgão do governo lê um relatório sobre o que aconteceu com você. Ele tenta responder em 5 dias úteis.
prompts-nrm-days = Se a resposta for sim, o apoio dura 30 dias ou mais.
prompts-nrm-final = Mais tarde, esse órgão toma uma decisão final. Isso pode demorar muitos meses.
prompts-nrm-support = O apoio pode incluir:
prompts-nrm-place = um lugar seguro para ficar
prompts-nrm-medical = atendimento médico
prompts-nrm-counselling = uma pessoa preparada com quem conversar sobre como você se sente
prompts-nrm-legal = orientação sobre a lei
prompts-nrm-money = algum dinheiro
prompts-nrm-choice = Você decide. Pode dizer sim ou não. Pode pedir tempo para pensar.
prompts-nrm-withdraw = Você pode mudar de ideia a qualquer momento. Se você sair do sistema, este apoio termina.
prompts-nrm-police = Você não precisa falar com a polícia para receber este apoio.

## Who sees the information
prompts-share-who = Se você disser sim, o Home Office, que é uma parte do governo, recebe o seu nome e o que você nos contou. A polícia, a autoridade local e as pessoas que dão apoio a você também podem ver.
prompts-share-notice = Você pode perguntar como as suas informações são usadas e guardadas.

## Duty to Notify
prompts-dtn-what = Se você disser não, mesmo assim tenho que avisar o governo que encontrei uma pessoa que talvez precise de ajuda. Este aviso se chama Dever de Notificar (Duty to Notify).
prompts-dtn-anonymous = Esse aviso não tem o seu nome, nem a sua data de nascimento, nem nada que mostre quem você é.
prompts-dtn-nohelp = Esse aviso não traz apoio para você. Você pode pedir apoio mais tarde.

## Your decision (consent)
prompts-consent-understood = Você entendeu esta explicação?
prompts-consent-questions = Você tem perguntas antes de decidir?
prompts-consent-interpreter = Você entende bem o intérprete?
prompts-consent-pressure = Alguém está dizendo o que você tem que responder?
prompts-consent-refer = Você concorda que nós enviemos o seu nome e o que você nos contou ao Mecanismo Nacional de Encaminhamento (National Referral Mechanism)?
prompts-consent-support = Você quer receber o apoio?
prompts-consent-contact = Você concorda que uma organização de apoio entre em contato com você?
prompts-consent-police = Você concorda em conversar com a polícia sobre o que aconteceu com você?
prompts-consent-name = Se você não quiser o apoio, concorda que nós coloquemos o seu nome no aviso do Dever de Notificar (Duty to Notify)?

## Answers
prompts-answer-yes = Sim
prompts-answer-no = Não
prompts-answer-unknown = Não sei
prompts-answer-decline = Prefiro não dizer
prompts-answer-stop = Parar

## Goodbye and safe contact
prompts-bye-phone = Podemos telefonar para você sem que isso seja perigoso?
prompts-bye-message = Podemos mandar uma mensagem para o seu telefone sem que isso seja perigoso?
prompts-bye-letter = Podemos mandar uma carta para você sem que isso seja perigoso?
prompts-bye-next = Vou dizer a você o que acontece depois.
prompts-bye-return = Você pode voltar e pedir ajuda a qualquer momento.
prompts-bye-thanks = Agradeço por você conversar comigo.

## Rights sheet
prompts-sheet-title = Ajuda que você pode pedir
prompts-sheet-choice = Você decide
prompts-sheet-support = O apoio
prompts-sheet-share = Quem vê as suas informações
prompts-sheet-refuse = Se você disser não
prompts-sheet-police = Você e a polícia
prompts-sheet-numbers = Números de telefone
prompts-sheet-emergency = Se você estiver em perigo agora, ligue para 999. A ligação é grátis.
prompts-sheet-helpline = Linha de ajuda para pessoas que são controladas ou obrigadas a trabalhar. Você não precisa dizer o seu nome. A ligação é grátis.
prompts-sheet-salvation = The Salvation Army (Exército de Salvação). Ajuda para adultos que precisam de um lugar seguro. A ligação é grátis.
prompts-sheet-keep = Você não precisa levar este papel. Fique com ele só se isso não trouxer perigo para você.

## Buttons and short notes on the screen
prompts-button-listen = Ouvir
prompts-button-again = Ouvir de novo
prompts-button-slower = Mais devagar
prompts-button-next = Próximo
prompts-button-back = Voltar
prompts-button-hide = Esconder
prompts-button-language = Outro idioma
prompts-note-silent = Neste aparelho não há som neste idioma.
prompts-note-stopped = Nós paramos. Você não precisa dizer mais nada.
prompts-note-return = Por favor, devolva a tela à pessoa da polícia.
