# What an adult reads and hears, in Albanian. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = A është kjo gjuha juaj?

## Hello
prompts-hello-greeting = Përshëndetje. Dua t’ju ndihmoj.
prompts-hello-screen = Mund t’i lexoni këto fjalë, ose mund të prekni butonin e zërit dhe të dëgjoni.
prompts-hello-slow = Nuk ka nevojë të nxitoheni.
prompts-hello-free = Mund të përgjigjeni ose të mos përgjigjeni. Mund të ndaloni në çdo kohë.
prompts-hello-trouble = Nuk keni bërë asgjë të keqe që flisni me mua.
prompts-hello-interpreter = Po kërkoj një përkthyes gojor që flet gjuhën tuaj. Ju lutem, prisni.

## Safe to talk
prompts-safe-alone = A dëshironi të flisni pa njerëzit që erdhën me ju?
prompts-safe-place = A ndiheni në siguri për të folur në këtë vend?
prompts-safe-phone = A ka mundësi që dikush ta përdorë telefonin tuaj për t’ju përgjuar ose për t’ju gjetur?
prompts-safe-companion = Njerëzve që erdhën me ju nuk do t’u kërkojmë të përkthejnë.
prompts-safe-woman-interpreter = A do të preferonit që të përkthejë një grua?
prompts-safe-man-interpreter = A do të preferonit që të përkthejë një burrë?

## Needs now (each has a picture)
prompts-need-hurt = A jeni lënduar?
prompts-need-pain = A keni dhimbje tani?
prompts-need-doctor = A dëshironi t’ju vizitojë një mjek?
prompts-need-medicine = A keni nevojë për ilaçe?
prompts-need-thirsty = A dëshironi ujë?
prompts-need-hungry = A keni uri?
prompts-need-cold = A keni ftohtë?
prompts-need-toilet = A keni nevojë të shkoni në tualet?
prompts-need-tired = A keni nevojë të pushoni?
prompts-need-children = A ka fëmijë që kanë nevojë për ju tani?
prompts-need-waiting = A po ju pret dikush?
prompts-need-woman = A do të preferonit të flisnit me një grua që punon në polici?
prompts-need-man = A do të preferonit të flisnit me një burrë që punon në polici?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = A jeni në rrezik tani?
prompts-triage-here = A ndodhet në këtë ndërtesë ose jashtë saj dikush nga i cili keni frikë?
prompts-triage-age = A jeni nën moshën 18 vjeç?
prompts-triage-harmed = A ju ka lënduar dikush?
prompts-triage-threat = A ka thënë dikush se do t’ju lëndojë ju ose familjen tuaj?
prompts-triage-tonight = A keni një vend të sigurt për të fjetur sonte?
prompts-triage-return = A keni frikë të ktheheni në vendin ku jetoni ose punoni?
prompts-triage-leave = A mund të largoheni nga ai vend kur të doni?
prompts-triage-papers = A i mban dikush tjetër pasaportën ose dokumentet tuaja të identitetit?
prompts-triage-others = A ka njerëz të tjerë në rrezik në atë vend?

## Police: what they may and may not do
prompts-police-who = Unë punoj për policinë. Së pari, dua të di nëse jeni në siguri.
prompts-police-private = Ato që më thoni nuk do t’ua tregoj njerëzve nga të cilët keni frikë.
prompts-police-share = Nëse ju ose dikush tjetër është në rrezik, duhet t’u tregoj njerëzve që mund t’ju mbrojnë.
prompts-police-slow = Nuk është e nevojshme të më tregoni gjithçka sot.
prompts-police-papers = Mund të kërkoni ndihmë edhe nëse nuk keni dokumente identiteti.
prompts-police-law = Nëse dikush ju ka detyruar të bëni diçka kundër ligjit, ligji mund t’ju mbrojë. Mund të kërkoni të flisni më parë me një avokat.
prompts-police-promise = Nuk mund të premtoj se çfarë do të vendosin zyrat e tjera.

## Support: what it is
prompts-nrm-what = Në Mbretërinë e Bashkuar ka mbështetje për njerëzit që të tjerët i kanë kontrolluar, i kanë kërcënuar ose i kanë detyruar të punojnë. Sistemi i qeverisë quhet Mekanizmi Kombëtar i Referimit (National Referral Mechanism).
prompts-nrm-first = Së pari, një zyrë e qeverisë lexon një raport për atë që ju ka ndodhur. Zyra përpiqet të përgjigjet brenda 5 ditëve pune.
prompts-nrm-days = Nëse përgjigjja është „po”, mbështetja zgjat 30 ditë ose më shumë.
prompts-nrm-final = Më vonë, zyra merr vendimin përfundimtar. Kjo mund të zgjasë shumë muaj.
prompts-nrm-support = Mbështetja mund të përfshijë:
prompts-nrm-place = një vend të sigurt për të qëndruar
prompts-nrm-medical = ndihmë mjekësore
prompts-nrm-counselling = një person të trajnuar me të cilin mund të flisni për atë që ndieni
prompts-nrm-legal = këshilla ligjore
prompts-nrm-money = ca para
prompts-nrm-choice = Ju vendosni. Mund të thoni po ose jo. Mund të kërkoni kohë për të menduar.
prompts-nrm-withdraw = Mund të ndryshoni mendim në çdo kohë. Nëse dilni nga ky sistem, kjo mbështetje mbaron.
prompts-nrm-police = Për ta marrë këtë mbështetje, nuk është e nevojshme të flisni me policinë.

## Who sees the information
prompts-share-who = Nëse thoni po, Home Office, që është pjesë e qeverisë, merr emrin tuaj dhe ato që na keni treguar. Këto mund t’i shohin edhe policia, bashkia ose komuna, dhe njerëzit që ju mbështesin.
prompts-share-notice = Mund të pyesni si përdoren dhe si ruhen të dhënat tuaja.

## Duty to Notify
prompts-dtn-what = Nëse thoni jo, unë përsëri duhet t’i tregoj qeverisë se kam takuar një person që mund të ketë nevojë për ndihmë. Ky raport quhet Detyrimi për Njoftim (Duty to Notify).
prompts-dtn-anonymous = Në atë raport nuk shkruhet emri juaj, data juaj e lindjes ose ndonjë gjë tjetër që tregon se kush jeni.
prompts-dtn-nohelp = Ai raport nuk ju sjell mbështetje. Mbështetjen mund ta kërkoni më vonë.

## Your decision (consent)
prompts-consent-understood = A e kuptuat këtë shpjegim?
prompts-consent-questions = A keni pyetje para se të vendosni?
prompts-consent-interpreter = A e kuptoni mirë personin që përkthen?
prompts-consent-pressure = A po ju thotë dikush se çfarë duhet të përgjigjeni?
prompts-consent-refer = A jeni dakord që emrin tuaj dhe ato që na keni treguar t’ia dërgojmë Mekanizmit Kombëtar të Referimit (National Referral Mechanism)?
prompts-consent-support = A dëshironi ta merrni mbështetjen?
prompts-consent-contact = A jeni dakord që t’ju kontaktojë një organizatë që jep mbështetje?
prompts-consent-police = A jeni dakord të flisni me policinë për atë që ju ka ndodhur?
prompts-consent-name = Nëse nuk e dëshironi mbështetjen, a jeni dakord që ta shënojmë emrin tuaj në raportin Detyrimi për Njoftim (Duty to Notify)?

## Answers
prompts-answer-yes = Po
prompts-answer-no = Jo
prompts-answer-unknown = Nuk e di
prompts-answer-decline = Preferoj të mos e them
prompts-answer-stop = Ndal

## Goodbye and safe contact
prompts-bye-phone = A është pa rrezik t’ju telefonojmë?
prompts-bye-message = A është pa rrezik t’ju dërgojmë një mesazh në telefon?
prompts-bye-letter = A është pa rrezik t’ju dërgojmë një letër?
prompts-bye-next = Do t’ju tregoj çfarë ndodh më pas.
prompts-bye-return = Mund të ktheheni dhe të kërkoni ndihmë në çdo kohë.
prompts-bye-thanks = Faleminderit që folët me mua.

## Rights sheet
prompts-sheet-title = Ndihma që mund të kërkoni
prompts-sheet-choice = Ju vendosni
prompts-sheet-support = Mbështetja
prompts-sheet-share = Kush i sheh të dhënat tuaja
prompts-sheet-refuse = Nëse thoni jo
prompts-sheet-police = Ju dhe policia
prompts-sheet-numbers = Numrat e telefonit
prompts-sheet-emergency = Nëse jeni në rrezik tani, telefononi numrin 999. Telefonata është falas.
prompts-sheet-helpline = Linjë telefonike ndihme për njerëzit që të tjerët i kontrollojnë ose i detyrojnë të punojnë. Nuk është e nevojshme ta thoni emrin. Telefonata është falas.
prompts-sheet-salvation = Salvation Army (Ushtria e Shpëtimit). Ndihmë për të rriturit që kanë nevojë për një vend të sigurt. Telefonata është falas.
prompts-sheet-keep = Nuk është e nevojshme ta merrni këtë fletë me vete. Mbajeni vetëm nëse nuk ju sjell rrezik.

## Buttons and short notes on the screen
prompts-button-listen = Dëgjoni
prompts-button-again = Dëgjoni përsëri
prompts-button-slower = Më ngadalë
prompts-button-next = Tjetra
prompts-button-back = Prapa
prompts-button-hide = Fshih
prompts-button-language = Gjuhë tjetër
prompts-note-silent = Në këtë kompjuter nuk ka zë për këtë gjuhë.
prompts-note-stopped = Ndaluam. Nuk është e nevojshme të thoni asgjë më shumë.
prompts-note-return = Ju lutem, kthejani ekranin policit.
