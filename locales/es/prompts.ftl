# What an adult reads and hears, in Spanish. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = ¿Es este su idioma?

## Hello
prompts-hello-greeting = Hola. Quiero ayudarle.
prompts-hello-screen = Puede leer estas palabras. También puede tocar el botón del sonido y escuchar.
prompts-hello-slow = No hay prisa.
prompts-hello-free = Puede responder o no responder. Puede parar en cualquier momento.
prompts-hello-trouble = Usted no se mete en problemas por hablar conmigo.
prompts-hello-interpreter = Estoy buscando un intérprete que hable su idioma. Espere, por favor.

## Safe to talk
prompts-safe-alone = ¿Quiere hablar sin las personas que vinieron con usted?
prompts-safe-place = ¿Siente que puede hablar sin peligro en este lugar?
prompts-safe-phone = ¿Podría alguien usar el teléfono de usted para escucharle o para saber dónde está?
prompts-safe-companion = No vamos a pedir a las personas que vinieron con usted que hagan de intérpretes.
prompts-safe-woman-interpreter = ¿Prefiere que interprete una mujer?
prompts-safe-man-interpreter = ¿Prefiere que interprete un hombre?

## Needs now (each has a picture)
prompts-need-hurt = ¿Tiene alguna herida o algún golpe?
prompts-need-pain = ¿Le duele algo ahora?
prompts-need-doctor = ¿Quiere ver a un médico?
prompts-need-medicine = ¿Necesita alguna medicina?
prompts-need-thirsty = ¿Quiere agua?
prompts-need-hungry = ¿Tiene hambre?
prompts-need-cold = ¿Tiene frío?
prompts-need-toilet = ¿Necesita ir al baño?
prompts-need-tired = ¿Necesita descansar?
prompts-need-children = ¿Hay niños que necesitan de usted ahora?
prompts-need-waiting = ¿Alguien le está esperando?
prompts-need-woman = ¿Prefiere hablar con una mujer policía?
prompts-need-man = ¿Prefiere hablar con un hombre policía?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = ¿Está en peligro ahora?
prompts-triage-here = ¿Hay en este edificio o afuera alguna persona que le da miedo?
prompts-triage-age = ¿Tiene menos de 18 años?
prompts-triage-harmed = ¿Alguien le ha hecho daño?
prompts-triage-threat = ¿Alguien ha dicho que le va a hacer daño a usted o a su familia?
prompts-triage-tonight = ¿Tiene un lugar seguro para dormir esta noche?
prompts-triage-return = ¿Le da miedo volver al lugar donde vive o trabaja?
prompts-triage-leave = ¿Puede irse de ese lugar cuando usted quiere?
prompts-triage-papers = ¿Otra persona guarda su pasaporte o sus documentos de identidad?
prompts-triage-others = ¿Hay otras personas en peligro en ese lugar?

## Police: what they may and may not do
prompts-police-who = Trabajo en la policía. Primero, quiero saber si usted está a salvo.
prompts-police-private = A las personas que le dan miedo no les voy a contar lo que usted me diga.
prompts-police-share = Si usted u otra persona está en peligro, tengo que avisar a quienes pueden protegerles.
prompts-police-slow = No tiene que contarme todo hoy.
prompts-police-papers = Puede pedir ayuda aunque no tenga documentos de identidad.
prompts-police-law = Si alguien le obligó a hacer algo que la ley prohíbe, es posible que la ley le proteja. Puede pedir hablar primero con un abogado.
prompts-police-promise = No puedo prometerle qué van a decidir otras oficinas.

## Support: what it is
prompts-nrm-what = En el Reino Unido hay apoyo para las personas que otros controlaron, amenazaron u obligaron a trabajar. El sistema del gobierno se llama Mecanismo Nacional de Derivación (National Referral Mechanism).
prompts-nrm-first = Primero, una oficina del gobierno lee un informe sobre lo que le pasó a usted. Intenta responder en 5 días laborables.
prompts-nrm-days = Si la respuesta es sí, el apoyo dura 30 días o más.
prompts-nrm-final = Más tarde, la oficina toma una decisión final. Esto puede tardar muchos meses.
prompts-nrm-support = El apoyo puede incluir:
prompts-nrm-place = un lugar seguro donde quedarse
prompts-nrm-medical = atención médica
prompts-nrm-counselling = una persona preparada con quien hablar de cómo se siente
prompts-nrm-legal = consejos sobre la ley
prompts-nrm-money = algo de dinero
prompts-nrm-choice = Usted decide. Puede decir sí o no. Puede pedir tiempo para pensar.
prompts-nrm-withdraw = Puede cambiar de opinión en cualquier momento. Si sale del sistema, este apoyo termina.
prompts-nrm-police = No tiene que hablar con la policía para recibir este apoyo.

## Who sees the information
prompts-share-who = Si dice que sí, el Home Office, que es una parte del gobierno, recibe su nombre y lo que usted nos contó. También pueden verlo la policía, las autoridades locales y las personas que le dan apoyo.
prompts-share-notice = Puede preguntar cómo se usa y se guarda su información.

## Duty to Notify
prompts-dtn-what = Si dice que no, de todos modos tengo que avisar al gobierno de que encontré a una persona que tal vez necesita ayuda. Este aviso se llama Deber de Notificar (Duty to Notify).
prompts-dtn-anonymous = Ese aviso no lleva su nombre, ni su fecha de nacimiento, ni nada que muestre quién es usted.
prompts-dtn-nohelp = Con ese aviso no recibe apoyo. Puede pedir apoyo más adelante.

## Your decision (consent)
prompts-consent-understood = ¿Entendió esta explicación?
prompts-consent-questions = ¿Tiene preguntas antes de decidir?
prompts-consent-interpreter = ¿Entiende bien al intérprete?
prompts-consent-pressure = ¿Alguien le está diciendo lo que tiene que responder?
prompts-consent-refer = ¿Está de acuerdo en que enviemos su nombre y lo que nos contó al Mecanismo Nacional de Derivación (National Referral Mechanism)?
prompts-consent-support = ¿Quiere recibir el apoyo?
prompts-consent-contact = ¿Está de acuerdo en que una organización de apoyo se comunique con usted?
prompts-consent-police = ¿Está de acuerdo en hablar con la policía sobre lo que le pasó?
prompts-consent-name = Si no quiere el apoyo, ¿está de acuerdo en que pongamos su nombre en el aviso del Deber de Notificar (Duty to Notify)?

## Answers
prompts-answer-yes = Sí
prompts-answer-no = No
prompts-answer-unknown = No lo sé
prompts-answer-decline = Prefiero no decirlo
prompts-answer-stop = Parar

## Goodbye and safe contact
prompts-bye-phone = ¿Podemos llamarle por teléfono sin que sea peligroso para usted?
prompts-bye-message = ¿Podemos enviarle un mensaje al teléfono sin que sea peligroso para usted?
prompts-bye-letter = ¿Podemos enviarle una carta sin que sea peligroso para usted?
prompts-bye-next = Le voy a decir qué pasa después.
prompts-bye-return = Puede volver y pedir ayuda en cualquier momento.
prompts-bye-thanks = Gracias por hablar conmigo.

## Rights sheet
prompts-sheet-title = Ayuda que puede pedir
prompts-sheet-choice = Usted decide
prompts-sheet-support = El apoyo
prompts-sheet-share = Quién ve su información
prompts-sheet-refuse = Si dice que no
prompts-sheet-police = Usted y la policía
prompts-sheet-numbers = Números de teléfono
prompts-sheet-emergency = Si está en peligro ahora, llame al 999. La llamada es gratis.
prompts-sheet-helpline = Línea de ayuda para personas controladas u obligadas a trabajar. No tiene que dar su nombre. La llamada es gratis.
prompts-sheet-salvation = The Salvation Army (Ejército de Salvación). Ayuda para adultos que necesitan un lugar seguro. La llamada es gratis.
prompts-sheet-keep = No tiene que llevarse este papel. Guárdelo solo si no es peligroso para usted.

## Buttons and short notes on the screen
prompts-button-listen = Escuchar
prompts-button-again = Escuchar otra vez
prompts-button-slower = Más despacio
prompts-button-next = Siguiente
prompts-button-back = Atrás
prompts-button-hide = Ocultar
prompts-button-language = Otro idioma
prompts-note-silent = En este aparato no hay sonido en este idioma.
prompts-note-stopped = Hemos parado. No tiene que decir nada más.
prompts-note-return = Por favor, devuelva la pantalla a la persona de la policía.
