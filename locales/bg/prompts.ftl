# What an adult reads and hears, in Bulgarian. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = Това Вашият език ли е?

## Hello
prompts-hello-greeting = Здравейте. Искам да Ви помогна.
prompts-hello-screen = Можете да прочетете тези думи или да докоснете бутона за звук и да слушате.
prompts-hello-slow = Няма нужда да бързате.
prompts-hello-free = Можете да отговаряте или да не отговаряте. Можете да спрете по всяко време.
prompts-hello-trouble = Не правите нищо лошо, като говорите с мен.
prompts-hello-interpreter = Търся устен преводач, който говори Вашия език. Моля, изчакайте.

## Safe to talk
prompts-safe-alone = Искате ли да говорите без хората, които дойдоха с Вас?
prompts-safe-place = Чувствате ли се в безопасност, когато говорите на това място?
prompts-safe-phone = Възможно ли е някой да използва телефона Ви, за да Ви подслушва или да Ви намери?
prompts-safe-companion = Няма да искаме от хората, които дойдоха с Вас, да превеждат.
prompts-safe-woman-interpreter = Предпочитате ли да превежда жена?
prompts-safe-man-interpreter = Предпочитате ли да превежда мъж?

## Needs now (each has a picture)
prompts-need-hurt = Имате ли наранявания?
prompts-need-pain = Боли ли Ви нещо сега?
prompts-need-doctor = Искате ли да Ви прегледа лекар?
prompts-need-medicine = Имате ли нужда от лекарства?
prompts-need-thirsty = Искате ли вода?
prompts-need-hungry = Искате ли нещо за ядене?
prompts-need-cold = Студено ли Ви е?
prompts-need-toilet = Имате ли нужда да отидете до тоалетната?
prompts-need-tired = Имате ли нужда от почивка?
prompts-need-children = Има ли деца, които имат нужда от Вас сега?
prompts-need-waiting = Чака ли Ви някой?
prompts-need-woman = Предпочитате ли да говорите с жена полицай?
prompts-need-man = Предпочитате ли да говорите с мъж полицай?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = В опасност ли сте сега?
prompts-triage-here = Има ли в тази сграда или отвън човек, от когото се страхувате?
prompts-triage-age = Под 18 години ли сте?
prompts-triage-harmed = Наранил ли Ви е някой?
prompts-triage-threat = Казвал ли е някой, че ще нарани Вас или семейството Ви?
prompts-triage-tonight = Имате ли безопасно място, където да спите тази нощ?
prompts-triage-return = Страх ли Ви е да се върнете там, където живеете или работите?
prompts-triage-leave = Можете ли да си тръгнете от онова място, когато поискате?
prompts-triage-papers = Държи ли някой друг паспорта или личните Ви документи?
prompts-triage-others = Има ли други хора в опасност на онова място?

## Police: what they may and may not do
prompts-police-who = Работя в полицията. Първо искам да знам дали сте в безопасност.
prompts-police-private = Няма да кажа на хората, от които се страхувате, какво ми говорите.
prompts-police-share = Ако Вие или някой друг е в опасност, трябва да кажа на хората, които могат да Ви защитят.
prompts-police-slow = Не е нужно да ми разказвате всичко днес.
prompts-police-papers = Можете да поискате помощ дори ако нямате лични документи.
prompts-police-law = Ако някой Ви е накарал да направите нещо против закона, законът може да Ви защити. Можете да поискате първо да говорите с адвокат.
prompts-police-promise = Не мога да обещая какво ще решат другите служби.

## Support: what it is
prompts-nrm-what = В Обединеното кралство има подкрепа за хора, които са били контролирани, заплашвани или принуждавани от други да работят. Системата на правителството се нарича Национален механизъм за насочване (National Referral Mechanism).
prompts-nrm-first = Първо една държавна служба прочита доклад за това, което Ви се е случило. Службата се старае да отговори до 5 работни дни.
prompts-nrm-days = Ако отговорът е „да“, подкрепата продължава 30 дни или повече.
prompts-nrm-final = По-късно службата взема окончателно решение. Това може да отнеме много месеци.
prompts-nrm-support = Подкрепата може да включва:
prompts-nrm-place = безопасно място, където да останете
prompts-nrm-medical = медицинска помощ
prompts-nrm-counselling = разговори с обучен човек за това как се чувствате
prompts-nrm-legal = правни съвети
prompts-nrm-money = малко пари
prompts-nrm-choice = Вие решавате. Можете да кажете „да“ или „не“. Можете да поискате време за размисъл.
prompts-nrm-withdraw = Можете да промените решението си по всяко време. Ако излезете от системата, тази подкрепа спира.
prompts-nrm-police = Не е нужно да говорите с полицията, за да получите тази подкрепа.

## Who sees the information
prompts-share-who = Ако кажете „да“, министерството Home Office, което е част от правителството, получава името Ви и това, което сте ни казали. Тази информация може да видят също полицията, общината и хората, които Ви подкрепят.
prompts-share-notice = Можете да попитате как се използва и пази информацията за Вас.

## Duty to Notify
prompts-dtn-what = Ако кажете „не“, аз пак трябва да съобщя на правителството, че срещнах човек, който може да има нужда от помощ. Този доклад се нарича Задължение за уведомяване (Duty to Notify).
prompts-dtn-anonymous = В този доклад не пише името Ви, датата Ви на раждане или нещо друго, по което могат да Ви разпознаят.
prompts-dtn-nohelp = Този доклад не Ви дава подкрепа. Можете да поискате подкрепа по-късно.

## Your decision (consent)
prompts-consent-understood = Разбрахте ли това обяснение?
prompts-consent-questions = Имате ли въпроси, преди да решите?
prompts-consent-interpreter = Разбирате ли добре човека, който превежда?
prompts-consent-pressure = Казва ли Ви някой какво трябва да отговорите?
prompts-consent-refer = Давате ли съгласие да изпратим името Ви и това, което сте ни казали, в Националния механизъм за насочване (National Referral Mechanism)?
prompts-consent-support = Искате ли да получите подкрепата?
prompts-consent-contact = Давате ли съгласие организация за подкрепа да се свърже с Вас?
prompts-consent-police = Приемате ли да говорите с полицията за това, което Ви се е случило?
prompts-consent-name = Ако не искате подкрепата, давате ли съгласие да впишем името Ви в доклада Задължение за уведомяване (Duty to Notify)?

## Answers
prompts-answer-yes = Да
prompts-answer-no = Не
prompts-answer-unknown = Не знам
prompts-answer-decline = Предпочитам да не казвам
prompts-answer-stop = Стоп

## Goodbye and safe contact
prompts-bye-phone = Безопасно ли е да Ви се обадим по телефона?
prompts-bye-message = Безопасно ли е да Ви изпратим съобщение на телефона?
prompts-bye-letter = Безопасно ли е да Ви изпратим писмо?
prompts-bye-next = Ще Ви кажа какво следва.
prompts-bye-return = Можете да се върнете и да поискате помощ по всяко време.
prompts-bye-thanks = Благодаря Ви, че говорихте с мен.

## Rights sheet
prompts-sheet-title = Помощ, която можете да поискате
prompts-sheet-choice = Вие решавате
prompts-sheet-support = Подкрепа
prompts-sheet-share = Кой вижда информацията за Вас
prompts-sheet-refuse = Ако кажете „не“
prompts-sheet-police = Вие и полицията
prompts-sheet-numbers = Телефонни номера
prompts-sheet-emergency = Ако сте в опасност сега, обадете се на 999. Обаждането е безплатно.
prompts-sheet-helpline = Телефон за помощ на хора, които са контролирани или принуждавани да работят. Не е нужно да казвате името си. Обаждането е безплатно.
prompts-sheet-salvation = Salvation Army (Армия на спасението). Помощ за пълнолетни хора, които имат нужда от безопасно място. Обаждането е безплатно.
prompts-sheet-keep = Не е нужно да вземате този лист със себе си. Задръжте го само ако е безопасно.

## Buttons and short notes on the screen
prompts-button-listen = Слушайте
prompts-button-again = Слушайте пак
prompts-button-slower = По-бавно
prompts-button-next = Напред
prompts-button-back = Назад
prompts-button-hide = Скриване
prompts-button-language = Друг език
prompts-note-silent = На този компютър няма звук на този език.
prompts-note-stopped = Спряхме. Не е нужно да казвате нищо повече.
prompts-note-return = Моля, върнете екрана на полицая.
