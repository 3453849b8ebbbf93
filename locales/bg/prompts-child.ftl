# What a child, or a person who may be under 18, reads and hears, in Bulgarian. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Здравей. Искам да ти помогна.
prompts-child-hello-screen = Можеш да прочетеш това или да докоснеш бутона за звук и да слушаш.
prompts-child-hello-free = Можеш да кажеш „Не знам“. Можеш да спреш, когато искаш.
prompts-child-hello-trouble = Не правиш нищо лошо, като говориш с мен.
prompts-child-hello-police = Работя в полицията. Моята работа е да пазя децата.
prompts-child-hello-adult = Викам един възрастен да дойде тук. Неговата работа е да ти помага.
prompts-child-hello-interpreter = Търся човек, който говори твоя език. Моля те, изчакай.

## Safe to talk
prompts-child-safe-alone = Искаш ли да говориш без хората, които дойдоха с теб?
prompts-child-safe-place = Чувстваш ли се в безопасност тук?

## Needs now (each has a picture)
prompts-child-need-hurt = Имаш ли рана или ударено място?
prompts-child-need-pain = Боли ли те нещо сега?
prompts-child-need-medicine = Трябват ли ти лекарства?
prompts-child-need-thirsty = Искаш ли вода?
prompts-child-need-hungry = Искаш ли да ядеш?
prompts-child-need-cold = Студено ли ти е?
prompts-child-need-toilet = Ходи ли ти се до тоалетната?
prompts-child-need-tired = Искаш ли да си починеш?
prompts-child-need-waiting = Чака ли те някой?
prompts-child-need-woman = Искаш ли да говориш с жена?
prompts-child-need-man = Искаш ли да говориш с мъж?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = В опасност ли си сега?
prompts-child-triage-afraid = Страх ли те е от някого?
prompts-child-triage-here = Някъде тук ли е този човек, вътре или навън?
prompts-child-triage-tonight = Имаш ли безопасно място, където да спиш тази нощ?
prompts-child-triage-return = Страх ли те е да се върнеш там, където живееш?
prompts-child-triage-children = Има ли там други деца в опасност?
prompts-child-triage-trust = Има ли възрастен, на когото вярваш?

## What happens next
prompts-child-next-fault = Нямаш вина за това, което други хора са ти направили.
prompts-child-next-tell = Трябва да кажа на хората, които пазят децата. Те работят в общината.
prompts-child-next-report = Ще напиша и доклад до една държавна служба, която помага на деца и възрастни.
prompts-child-next-office = Службата чете доклада и решава как може да помогне.
prompts-child-next-decide = Не е нужно ти да решаваш това. Възрастните трябва да те пазят.
prompts-child-next-ask = Ще те питат какво искаш ти. Винаги можеш да зададеш въпрос.
prompts-child-next-guardian = Може да ти помага един възрастен, който се нарича настойник. Настойникът обяснява нещата и те изслушва.
prompts-child-next-private = Няма да кажа на хората, от които те е страх, какво ми говориш.
prompts-child-next-slow = Не е нужно да ми разказваш всичко днес.

## Goodbye
prompts-child-bye-thanks = Благодаря ти за разговора.
prompts-child-bye-call = Ако си в опасност, обади се на 999. Обаждането е безплатно.
prompts-child-bye-childline = Можеш да се обадиш и на Childline. Обаждането е безплатно. Не е нужно да казваш името си.

## Rights sheet
prompts-child-sheet-title = Помощ за теб
