# What an adult reads and hears, in Polish. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = Czy to jest Pana lub Pani język?

## Hello
prompts-hello-greeting = Dzień dobry. Chcę Panu lub Pani pomóc.
prompts-hello-screen = Można przeczytać te słowa albo dotknąć przycisku dźwięku i posłuchać.
prompts-hello-slow = Nie ma pośpiechu.
prompts-hello-free = Można odpowiadać albo nie odpowiadać. Można przerwać w każdej chwili.
prompts-hello-trouble = Rozmowa ze mną to nic złego.
prompts-hello-interpreter = Szukam tłumacza ustnego, który mówi w Pana lub Pani języku. Proszę poczekać.

## Safe to talk
prompts-safe-alone = Czy chce Pan lub Pani rozmawiać bez osób, które przyszły tu razem z Panem lub Panią?
prompts-safe-place = Czy czuje się Pan lub Pani bezpiecznie, rozmawiając w tym miejscu?
prompts-safe-phone = Czy ktoś mógłby użyć Pana lub Pani telefonu, żeby podsłuchiwać rozmowy albo sprawdzić, gdzie Pan lub Pani jest?
prompts-safe-companion = Nie poprosimy osób, które przyszły tu razem z Panem lub Panią, żeby tłumaczyły.
prompts-safe-woman-interpreter = Czy woli Pan lub Pani, żeby tłumaczyła kobieta?
prompts-safe-man-interpreter = Czy woli Pan lub Pani, żeby tłumaczył mężczyzna?

## Needs now (each has a picture)
prompts-need-hurt = Czy ma Pan lub Pani jakieś rany albo urazy?
prompts-need-pain = Czy coś Pana lub Panią teraz boli?
prompts-need-doctor = Czy chce Pan lub Pani zobaczyć się z lekarzem?
prompts-need-medicine = Czy potrzebuje Pan lub Pani leków?
prompts-need-thirsty = Czy chce Pan lub Pani wody?
prompts-need-hungry = Czy chce się Panu lub Pani jeść?
prompts-need-cold = Czy jest Panu lub Pani zimno?
prompts-need-toilet = Czy chce Pan lub Pani skorzystać z toalety?
prompts-need-tired = Czy potrzebuje Pan lub Pani odpoczynku?
prompts-need-children = Czy są dzieci, które teraz Pana lub Pani potrzebują?
prompts-need-waiting = Czy ktoś na Pana lub Panią czeka?
prompts-need-woman = Czy woli Pan lub Pani rozmawiać z kobietą z policji?
prompts-need-man = Czy woli Pan lub Pani rozmawiać z mężczyzną z policji?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Czy jest Pan lub Pani teraz w niebezpieczeństwie?
prompts-triage-here = Czy w tym budynku albo na zewnątrz jest ktoś, kogo się Pan lub Pani boi?
prompts-triage-age = Czy ma Pan lub Pani mniej niż 18 lat?
prompts-triage-harmed = Czy ktoś zrobił Panu lub Pani krzywdę?
prompts-triage-threat = Czy ktoś mówił, że zrobi krzywdę Panu lub Pani albo komuś z rodziny?
prompts-triage-tonight = Czy ma Pan lub Pani bezpieczne miejsce do spania na tę noc?
prompts-triage-return = Czy boi się Pan lub Pani wrócić tam, gdzie teraz mieszka albo pracuje?
prompts-triage-leave = Czy może Pan lub Pani opuścić tamto miejsce, kiedy chce?
prompts-triage-papers = Czy ktoś inny trzyma Pana lub Pani paszport albo dokumenty tożsamości?
prompts-triage-others = Czy w tamtym miejscu inne osoby są w niebezpieczeństwie?

## Police: what they may and may not do
prompts-police-who = Pracuję w policji. Najpierw chcę wiedzieć, czy nic Panu lub Pani nie grozi.
prompts-police-private = Nie powiem osobom, których się Pan lub Pani boi, o czym rozmawiamy.
prompts-police-share = Jeśli Pan lub Pani albo ktoś inny jest w niebezpieczeństwie, muszę powiedzieć o tym osobom, które mogą Pana lub Panią ochronić.
prompts-police-slow = Nie trzeba dziś mówić mi wszystkiego.
prompts-police-papers = Można poprosić o pomoc, nawet jeśli nie ma się dokumentów tożsamości.
prompts-police-law = Jeśli ktoś zmusił Pana lub Panią do zrobienia czegoś wbrew prawu, prawo może Pana lub Panią chronić. Można poprosić o to, żeby najpierw porozmawiać z prawnikiem.
prompts-police-promise = Nie mogę obiecać, co zdecydują inne urzędy.

## Support: what it is
prompts-nrm-what = W Wielkiej Brytanii jest wsparcie dla osób, które inni kontrolowali, zastraszali lub zmuszali do pracy. Ten rządowy system nazywa się Krajowy System Kierowania po Pomoc (National Referral Mechanism).
prompts-nrm-first = Najpierw urząd państwowy czyta zgłoszenie o tym, co Pana lub Panią spotkało. Urząd stara się odpowiedzieć w ciągu 5 dni roboczych.
prompts-nrm-days = Jeśli odpowiedź brzmi „tak”, wsparcie trwa 30 dni lub dłużej.
prompts-nrm-final = Później urząd podejmuje ostateczną decyzję. To może trwać wiele miesięcy.
prompts-nrm-support = Wsparcie może obejmować:
prompts-nrm-place = bezpieczne miejsce, gdzie można się zatrzymać
prompts-nrm-medical = pomoc lekarską
prompts-nrm-counselling = rozmowy z przeszkoloną osobą o tym, jak się Pan lub Pani czuje
prompts-nrm-legal = porady prawne
prompts-nrm-money = trochę pieniędzy
prompts-nrm-choice = Decyduje Pan lub Pani. Można powiedzieć „tak” albo „nie”. Można poprosić o czas na zastanowienie.
prompts-nrm-withdraw = Można zmienić zdanie w każdej chwili. Jeśli wyjdzie Pan lub Pani z tego systemu, to wsparcie się skończy.
prompts-nrm-police = Żeby otrzymać to wsparcie, nie trzeba rozmawiać z policją.

## Who sees the information
prompts-share-who = Jeśli powie Pan lub Pani „tak”, Home Office, które jest częścią rządu, otrzyma Pana lub Pani imię i nazwisko oraz to, co od Pana lub Pani wiemy. Mogą to też zobaczyć policja, lokalny urząd i osoby, które udzielają wsparcia.
prompts-share-notice = Można zapytać, jak są wykorzystywane i przechowywane Pana lub Pani dane.

## Duty to Notify
prompts-dtn-what = Jeśli powie Pan lub Pani „nie”, i tak muszę powiadomić rząd, że mam kontakt z osobą, która może potrzebować pomocy. To zgłoszenie nazywa się Obowiązek Powiadomienia (Duty to Notify).
prompts-dtn-anonymous = W tym zgłoszeniu nie ma Pana lub Pani imienia, nazwiska, daty urodzenia ani niczego, co pokazuje, kim Pan lub Pani jest.
prompts-dtn-nohelp = To zgłoszenie nie daje wsparcia. O wsparcie można poprosić później.

## Your decision (consent)
prompts-consent-understood = Czy to wyjaśnienie jest zrozumiałe?
prompts-consent-questions = Czy przed decyzją ma Pan lub Pani jakieś pytania?
prompts-consent-interpreter = Czy dobrze rozumie Pan lub Pani osobę, która tłumaczy?
prompts-consent-pressure = Czy ktoś mówi Panu lub Pani, co trzeba odpowiedzieć?
prompts-consent-refer = Czy zgadza się Pan lub Pani na wysłanie swojego imienia i nazwiska oraz tego, co od Pana lub Pani wiemy, do Krajowego Systemu Kierowania po Pomoc (National Referral Mechanism)?
prompts-consent-support = Czy chce Pan lub Pani otrzymać wsparcie?
prompts-consent-contact = Czy zgadza się Pan lub Pani na kontakt ze strony organizacji, która udziela wsparcia?
prompts-consent-police = Czy zgadza się Pan lub Pani na rozmowę z policją o tym, co Pana lub Panią spotkało?
prompts-consent-name = Jeśli nie chce Pan lub Pani wsparcia, czy zgadza się Pan lub Pani na wpisanie swojego imienia i nazwiska do zgłoszenia Obowiązek Powiadomienia (Duty to Notify)?

## Answers
prompts-answer-yes = Tak
prompts-answer-no = Nie
prompts-answer-unknown = Nie wiem
prompts-answer-decline = Wolę nie mówić
prompts-answer-stop = Chcę przerwać

## Goodbye and safe contact
prompts-bye-phone = Czy można bezpiecznie zadzwonić do Pana lub Pani?
prompts-bye-message = Czy można bezpiecznie wysłać wiadomość na Pana lub Pani telefon?
prompts-bye-letter = Czy można bezpiecznie wysłać do Pana lub Pani list?
prompts-bye-next = Powiem, co będzie dalej.
prompts-bye-return = W każdej chwili można wrócić i poprosić o pomoc.
prompts-bye-thanks = Dziękuję za rozmowę.

## Rights sheet
prompts-sheet-title = Pomoc, o którą można poprosić
prompts-sheet-choice = Decyduje Pan lub Pani
prompts-sheet-support = Wsparcie
prompts-sheet-share = Kto widzi Pana lub Pani dane
prompts-sheet-refuse = Jeśli powie Pan lub Pani „nie”
prompts-sheet-police = Pan lub Pani a policja
prompts-sheet-numbers = Numery telefonów
prompts-sheet-emergency = Jeśli jest Pan lub Pani teraz w niebezpieczeństwie, proszę zadzwonić pod numer 999. Połączenie jest bezpłatne.
prompts-sheet-helpline = Telefon pomocy dla osób, które ktoś kontroluje lub zmusza do pracy. Nie trzeba podawać imienia ani nazwiska. Połączenie jest bezpłatne.
prompts-sheet-salvation = Salvation Army (Armia Zbawienia). Pomoc dla dorosłych, którzy potrzebują bezpiecznego miejsca. Połączenie jest bezpłatne.
prompts-sheet-keep = Nie trzeba zabierać tej kartki ze sobą. Proszę ją zachować tylko wtedy, gdy to jest bezpieczne.

## Buttons and short notes on the screen
prompts-button-listen = Posłuchaj
prompts-button-again = Jeszcze raz
prompts-button-slower = Wolniej
prompts-button-next = Dalej
prompts-button-back = Wstecz
prompts-button-hide = Ukryj
prompts-button-language = Inny język
prompts-note-silent = Na tym komputerze nie ma dźwięku w tym języku.
prompts-note-stopped = Rozmowa jest przerwana. Nie trzeba już nic więcej mówić.
prompts-note-return = Proszę oddać ekran policjantowi lub policjantce.
