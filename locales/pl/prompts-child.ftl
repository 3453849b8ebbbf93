# What a child, or a person who may be under 18, reads and hears, in Polish. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Cześć. Chcę ci pomóc.
prompts-child-hello-screen = Możesz to przeczytać albo dotknąć przycisku dźwięku i posłuchać.
prompts-child-hello-free = Możesz powiedzieć „Nie wiem”. Możesz przerwać, kiedy chcesz.
prompts-child-hello-trouble = Nie robisz nic złego, kiedy ze mną rozmawiasz.
prompts-child-hello-police = Pracuję w policji. Moja praca to dbanie o bezpieczeństwo dzieci.
prompts-child-hello-adult = Poproszę, żeby przyszedł tu ktoś dorosły. Zadaniem tej osoby jest ci pomóc.
prompts-child-hello-interpreter = Szukam osoby, która mówi w twoim języku. Poczekaj, proszę.

## Safe to talk
prompts-child-safe-alone = Czy chcesz rozmawiać bez osób, które przyszły tu z tobą?
prompts-child-safe-place = Czy czujesz się tu bezpiecznie?

## Needs now (each has a picture)
prompts-child-need-hurt = Czy masz jakieś rany albo siniaki?
prompts-child-need-pain = Czy coś cię teraz boli?
prompts-child-need-medicine = Czy potrzebujesz lekarstwa?
prompts-child-need-thirsty = Czy chcesz wody?
prompts-child-need-hungry = Czy chce ci się jeść?
prompts-child-need-cold = Czy jest ci zimno?
prompts-child-need-toilet = Czy musisz iść do toalety?
prompts-child-need-tired = Czy chcesz odpocząć?
prompts-child-need-waiting = Czy ktoś na ciebie czeka?
prompts-child-need-woman = Czy chcesz porozmawiać z kobietą?
prompts-child-need-man = Czy chcesz porozmawiać z mężczyzną?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Czy jesteś teraz w niebezpieczeństwie?
prompts-child-triage-afraid = Czy boisz się kogoś?
prompts-child-triage-here = Czy ta osoba jest gdzieś tutaj, w środku albo na zewnątrz?
prompts-child-triage-tonight = Czy masz bezpieczne miejsce do spania na tę noc?
prompts-child-triage-return = Czy boisz się wrócić tam, gdzie mieszkasz?
prompts-child-triage-children = Czy inne dzieci są tam w niebezpieczeństwie?
prompts-child-triage-trust = Czy jest ktoś dorosły, komu ufasz?

## What happens next
prompts-child-next-fault = To, co zrobili ci inni ludzie, nie jest twoją winą.
prompts-child-next-tell = Muszę powiedzieć o tym osobom, które dbają o bezpieczeństwo dzieci. Te osoby pracują w lokalnym urzędzie.
prompts-child-next-report = Napiszę też zgłoszenie do państwowego urzędu, który pomaga dzieciom i dorosłym.
prompts-child-next-office = Urząd czyta zgłoszenie i decyduje, jak może pomóc.
prompts-child-next-decide = Nie musisz o tym decydować. Dorośli muszą dbać o twoje bezpieczeństwo.
prompts-child-next-ask = Różne osoby będą cię pytać, czego chcesz. Zawsze możesz zadać pytanie.
prompts-child-next-guardian = Może ci pomagać dorosła osoba, którą nazywamy opiekunem. Opiekun wyjaśnia różne rzeczy i cię słucha.
prompts-child-next-private = Nie powiem osobom, których się boisz, o czym mi mówisz.
prompts-child-next-slow = Nie musisz dziś mówić mi wszystkiego.

## Goodbye
prompts-child-bye-thanks = Dziękuję ci za rozmowę.
prompts-child-bye-call = Jeśli jesteś w niebezpieczeństwie, zadzwoń pod numer 999. Połączenie nic nie kosztuje.
prompts-child-bye-childline = Możesz też zadzwonić do Childline. Połączenie nic nie kosztuje. Nie musisz podawać imienia ani nazwiska.

## Rights sheet
prompts-child-sheet-title = Pomoc dla ciebie
