# What a child, or a person who may be under 18, reads and hears, in Spanish. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Hola. Quiero ayudarte.
prompts-child-hello-screen = Puedes leer esto. También puedes tocar el botón del sonido para escuchar.
prompts-child-hello-free = Puedes decir «No lo sé». Puedes parar cuando quieras.
prompts-child-hello-trouble = No has hecho nada malo por hablar conmigo.
prompts-child-hello-police = Trabajo en la policía. Mi trabajo es cuidar de que los niños estén seguros.
prompts-child-hello-adult = Estoy pidiendo a un adulto que venga aquí. Su trabajo es ayudarte.
prompts-child-hello-interpreter = Estoy buscando a una persona que hable tu idioma. Espera, por favor.

## Safe to talk
prompts-child-safe-alone = ¿Quieres hablar sin las personas que vinieron contigo?
prompts-child-safe-place = ¿Te sientes a salvo aquí?

## Needs now (each has a picture)
prompts-child-need-hurt = ¿Tienes alguna herida o algún golpe?
prompts-child-need-pain = ¿Te duele algo ahora?
prompts-child-need-medicine = ¿Necesitas alguna medicina?
prompts-child-need-thirsty = ¿Quieres agua?
prompts-child-need-hungry = ¿Tienes hambre?
prompts-child-need-cold = ¿Tienes frío?
prompts-child-need-toilet = ¿Necesitas ir al baño?
prompts-child-need-tired = ¿Necesitas descansar?
prompts-child-need-waiting = ¿Te está esperando alguien?
prompts-child-need-woman = ¿Quieres hablar con una mujer?
prompts-child-need-man = ¿Quieres hablar con un hombre?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = ¿Estás en peligro ahora?
prompts-child-triage-afraid = ¿Tienes miedo de alguien?
prompts-child-triage-here = ¿Está esa persona aquí o ahí afuera?
prompts-child-triage-tonight = ¿Tienes un lugar seguro para dormir esta noche?
prompts-child-triage-return = ¿Te da miedo volver al lugar donde vives?
prompts-child-triage-children = ¿Hay otros niños en peligro allí?
prompts-child-triage-trust = ¿Hay algún adulto en quien confías?

## What happens next
prompts-child-next-fault = Lo que otras personas te hicieron no es culpa tuya.
prompts-child-next-tell = Tengo que avisar a las personas que protegen a los niños. Trabajan para las autoridades locales.
prompts-child-next-report = También voy a escribir un informe para una oficina del gobierno que ayuda a niños y adultos.
prompts-child-next-office = La oficina lee el informe y decide cómo puede ayudar.
prompts-child-next-decide = Tú no tienes que decidir esto. Los adultos tienen que protegerte.
prompts-child-next-ask = Te van a preguntar qué quieres. Siempre puedes hacer preguntas.
prompts-child-next-guardian = Es posible que te ayude un adulto que se llama tutor. El tutor te explica las cosas y te escucha.
prompts-child-next-private = A las personas que te dan miedo no les voy a contar lo que me digas.
prompts-child-next-slow = No tienes que contarme todo hoy.

## Goodbye
prompts-child-bye-thanks = Gracias por hablar conmigo.
prompts-child-bye-call = Si estás en peligro, llama al 999. La llamada es gratis.
prompts-child-bye-childline = También puedes llamar a Childline. La llamada es gratis. No tienes que dar tu nombre.

## Rights sheet
prompts-child-sheet-title = Ayuda para ti
