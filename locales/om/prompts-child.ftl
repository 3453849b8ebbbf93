# What a child, or a person who may be under 18, reads and hears, in Oromo. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Akkam jirta. Si gargaaruun barbaada.
prompts-child-hello-screen = Kana dubbisuu dandeessa, yookaan dhaggeeffachuuf mallattoo sagalee tuqi.
prompts-child-hello-free = “Hin beeku” jechuu dandeessa. Yeroo barbaaddetti dhaabuu dandeessa.
prompts-child-hello-trouble = Na waliin haasa’uun kee dogoggora miti.
prompts-child-hello-police = Ani waajjira poolisiittan hojjedha. Hojiin koo nageenya ijoollee eeguu dha.
prompts-child-hello-adult = Namni guddaan tokko akka as dhufu gaafachaan jira. Hojiin nama sanaa si gargaaruu dha.
prompts-child-hello-interpreter = Nama afaan kee dubbatu barbaadaan jira. Maaloo, eegi.

## Safe to talk
prompts-child-safe-alone = Namoonni si waliin dhufan osoo hin jiraatin haasa’uu barbaaddaa?
prompts-child-safe-place = Asitti nageenyi sitti dhaga’amaa?

## Needs now (each has a picture)
prompts-child-need-hurt = Qaamni kee miidhameeraa?
prompts-child-need-pain = Amma bakki si dhukkubu jiraa?
prompts-child-need-medicine = Qorichi si barbaachisaa?
prompts-child-need-thirsty = Bishaan barbaaddaa?
prompts-child-need-hungry = Beelli si qabeeraa?
prompts-child-need-cold = Qorri sitti dhaga’amaa?
prompts-child-need-toilet = Mana fincaanii dhaquu barbaaddaa?
prompts-child-need-tired = Dadhabbiin sitti dhaga’amaa?
prompts-child-need-waiting = Namni si eegaa jiru jiraa?
prompts-child-need-woman = Dubartii waliin haasa’uu barbaaddaa?
prompts-child-need-man = Dhiira waliin haasa’uu barbaaddaa?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Amma balaa keessa jirtaa?
prompts-child-triage-afraid = Nama ati sodaattu qabdaa?
prompts-child-triage-here = Namni sun as yookaan ala jiraa?
prompts-child-triage-tonight = Halkan har’aa bakka nagaa itti raftu qabdaa?
prompts-child-triage-return = Bakka jiraattutti deebi’uu ni sodaattaa?
prompts-child-triage-children = Achitti ijoolleen biroo balaa keessa jiruu?
prompts-child-triage-trust = Nama guddaa ati amanattu qabdaa?

## What happens next
prompts-child-next-fault = Wanti namoonni biroo si irratti raawwatan balleessaa kee miti.
prompts-child-next-tell = Namoota nageenya ijoollee eeganitti himuun qaba. Isaan bulchiinsa magaalaatiif hojjetu.
prompts-child-next-report = Akkasumas, waajjira mootummaa kan ijoollee fi namoota gurguddoo gargaaruuf gabaasa nan barreessa.
prompts-child-next-office = Waajjirichi gabaasicha dubbisee akkamitti gargaaruu akka danda’u murteessa.
prompts-child-next-decide = Kana murteessuun dirqama kee miti. Namoonni gurguddoon si eeguu qabu.
prompts-child-next-ask = Namoonni maal akka barbaaddu si gaafatu. Yeroo hunda gaaffii gaafachuu dandeessa.
prompts-child-next-guardian = Namni guddaan eegduu ijoollee jedhamu si gargaaruu danda’a. Eegduun kun wantoota siif ibsa, si dhaggeeffatas.
prompts-child-next-private = Waan natti himtu namoota ati sodaattutti hin himu.
prompts-child-next-slow = Har’a waan hunda natti himuun dirqama miti.

## Goodbye
prompts-child-bye-thanks = Na waliin haasa’uu keetiif galatoomi.
prompts-child-bye-call = Balaa keessa yoo jiraatte, 999 irratti bilbili. Bilbiluun kaffaltii hin qabu.
prompts-child-bye-childline = Childline irrattis bilbiluu dandeessa. Bilbiluun kaffaltii hin qabu. Maqaa kee himuun dirqama miti.

## Rights sheet
prompts-child-sheet-title = Gargaarsa siif kennamu
