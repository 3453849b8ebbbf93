# What an adult reads and hears, in Yoruba. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = Ṣé èdè yín nìyí?

## Hello
prompts-hello-greeting = Ẹ ǹlẹ́ o. Mo fẹ́ ràn yín lọ́wọ́.
prompts-hello-screen = Ẹ lè ka ọ̀rọ̀ wọ̀nyí, tàbí kí ẹ fọwọ́ kan bọ́tìnnì ohùn kí ẹ lè gbọ́ ọ.
prompts-hello-slow = Kò sí ìkánjú.
prompts-hello-free = Ẹ lè dáhùn, ẹ sì lè má dáhùn. Ẹ lè dáwọ́ dúró nígbàkúùgbà.
prompts-hello-trouble = Bí ẹ ṣe ń bá mi sọ̀rọ̀ kò kó yín sí wàhálà.
prompts-hello-interpreter = Mò ń wá ògbufọ̀ tó ń sọ èdè yín. Ẹ jọ̀wọ́, ẹ dúró díẹ̀.

## Safe to talk
prompts-safe-alone = Ṣé ẹ fẹ́ sọ̀rọ̀ láìsí àwọn tó bá yín wá níbẹ̀?
prompts-safe-place = Ṣé ọkàn yín balẹ̀ láti sọ̀rọ̀ níbí?
prompts-safe-phone = Ṣé ẹnì kan lè lo fóònù yín láti gbọ́ ohun tí ẹ ń sọ tàbí láti mọ ibi tí ẹ wà?
prompts-safe-companion = A kò ní sọ pé kí àwọn tó bá yín wá ṣe ògbufọ̀.
prompts-safe-woman-interpreter = Ṣé obìnrin ni ẹ fẹ́ kó ṣe ògbufọ̀ fún yín?
prompts-safe-man-interpreter = Ṣé ọkùnrin ni ẹ fẹ́ kó ṣe ògbufọ̀ fún yín?

## Needs now (each has a picture)
prompts-need-hurt = Ṣé ẹ fara pa?
prompts-need-pain = Ṣé ibì kan ń dùn yín báyìí?
prompts-need-doctor = Ṣé ẹ fẹ́ rí dókítà?
prompts-need-medicine = Ṣé ẹ nílò oògùn?
prompts-need-thirsty = Ṣé ẹ fẹ́ omi?
prompts-need-hungry = Ṣé ebi ń pa yín?
prompts-need-cold = Ṣé òtútù ń mú yín?
prompts-need-toilet = Ṣé ẹ fẹ́ lọ sí ilé ìgbọ̀nsẹ̀?
prompts-need-tired = Ṣé ẹ nílò ìsinmi?
prompts-need-children = Ṣé àwọn ọmọ kan wà tó nílò yín báyìí?
prompts-need-waiting = Ṣé ẹnì kan ń dúró dè yín?
prompts-need-woman = Ṣé ọlọ́pàá obìnrin ni ẹ fẹ́ bá sọ̀rọ̀?
prompts-need-man = Ṣé ọlọ́pàá ọkùnrin ni ẹ fẹ́ bá sọ̀rọ̀?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Ṣé ẹ wà nínú ewu báyìí?
prompts-triage-here = Ṣé ẹnì kan tí ẹ ń bẹ̀rù wà nínú ilé yìí tàbí níta?
prompts-triage-age = Ṣé ọjọ́ orí yín kéré sí ọdún 18?
prompts-triage-harmed = Ṣé ẹnì kan ti ṣe yín léṣe?
prompts-triage-threat = Ṣé ẹnì kan ti sọ pé òun máa ṣe ẹ̀yin tàbí ìdílé yín léṣe?
prompts-triage-tonight = Ṣé ẹ ní ibi tí kò léwu tí ẹ lè sùn sí lálẹ́ òní?
prompts-triage-return = Ṣé ẹ̀rù ń bà yín láti padà sí ibi tí ẹ ń gbé tàbí ibi tí ẹ ti ń ṣiṣẹ́?
prompts-triage-leave = Ṣé ẹ lè kúrò níbẹ̀ nígbà tí ẹ bá fẹ́?
prompts-triage-papers = Ṣé ọwọ́ ẹlòmíràn ni pásípọ́ọ̀tù yín tàbí ìwé ìdánimọ̀ yín wà?
prompts-triage-others = Ṣé àwọn ẹlòmíràn wà nínú ewu níbẹ̀?

## Police: what they may and may not do
prompts-police-who = Mo ń bá ilé iṣẹ́ ọlọ́pàá ṣiṣẹ́. Lákọ̀ọ́kọ́, mo fẹ́ mọ̀ bóyá ẹ wà láìsí ewu.
prompts-police-private = Mi ò ní sọ ohun tí ẹ bá sọ fún mi fún àwọn tí ẹ ń bẹ̀rù.
prompts-police-share = Bí ẹ̀yin tàbí ẹlòmíràn bá wà nínú ewu, mo gbọ́dọ̀ sọ fún àwọn tó lè dáàbò bò yín.
prompts-police-slow = Kò pọn dandan kí ẹ sọ gbogbo rẹ̀ fún mi lónìí.
prompts-police-papers = Ẹ lè béèrè fún ìrànlọ́wọ́ bí ẹ kò bá tilẹ̀ ní ìwé ìdánimọ̀.
prompts-police-law = Bí ẹnì kan bá fi ipá mú yín ṣe ohun tí òfin kò gbà, ó ṣeé ṣe kí òfin dáàbò bò yín. Ẹ lè sọ pé ẹ fẹ́ kọ́kọ́ bá agbẹjọ́rò sọ̀rọ̀.
prompts-police-promise = Mi ò lè ṣèlérí ohun tí àwọn ọ́fíìsì mìíràn máa pinnu.

## Support: what it is
prompts-nrm-what = Ní United Kingdom, àtìlẹ́yìn wà fún àwọn tí ẹlòmíràn kó sábẹ́ àkóso, tí wọ́n halẹ̀ mọ́ tàbí tí wọ́n fi ipá mú ṣiṣẹ́. Orúkọ ètò ìjọba yìí ni Ètò Orílẹ̀-èdè fún Dídarí Ènìyàn sí Ìrànlọ́wọ́ (National Referral Mechanism).
prompts-nrm-first = Lákọ̀ọ́kọ́, ọ́fíìsì ìjọba kan á ka ìjábọ̀ nípa ohun tó ṣẹlẹ̀ sí yín. Wọ́n á gbìyànjú láti fèsì láàárín ọjọ́ iṣẹ́ 5.
prompts-nrm-days = Bí ìdáhùn náà bá jẹ́ bẹ́ẹ̀ ni, àtìlẹ́yìn náà máa wà fún ọjọ́ 30 tàbí jù bẹ́ẹ̀ lọ.
prompts-nrm-final = Lẹ́yìn náà, ọ́fíìsì náà á ṣe ìpinnu ìkẹyìn. Èyí lè gba oṣù púpọ̀.
prompts-nrm-support = Ohun tó lè wà nínú àtìlẹ́yìn náà ni:
prompts-nrm-place = ibi tí kò léwu tí ẹ lè máa gbé
prompts-nrm-medical = ìtọ́jú ìṣègùn
prompts-nrm-counselling = ẹni tó kọ́ṣẹ́ láti bá yín sọ̀rọ̀ nípa bí nǹkan ṣe rí lára yín
prompts-nrm-legal = ìmọ̀ràn lórí òfin
prompts-nrm-money = owó díẹ̀
prompts-nrm-choice = Ẹ̀yin ni ẹ máa pinnu. Ẹ lè sọ pé bẹ́ẹ̀ ni tàbí rárá. Ẹ lè béèrè fún àkókò láti ronú.
prompts-nrm-withdraw = Ẹ lè yí èrò yín padà nígbàkúùgbà. Bí ẹ bá kúrò nínú ètò náà, àtìlẹ́yìn yìí máa dópin.
prompts-nrm-police = Kò pọn dandan kí ẹ bá ọlọ́pàá sọ̀rọ̀ kí ẹ tó lè rí àtìlẹ́yìn yìí gbà.

## Who sees the information
prompts-share-who = Bí ẹ bá sọ pé bẹ́ẹ̀ ni, Home Office, tó jẹ́ apá kan ìjọba, máa gba orúkọ yín àti ohun tí ẹ sọ fún wa. Àwọn ọlọ́pàá, ìjọba ìbílẹ̀ àti àwọn tó ń ṣàtìlẹ́yìn fún yín náà lè rí i.
prompts-share-notice = Ẹ lè béèrè bí wọ́n ṣe ń lo ìsọfúnni yín àti bí wọ́n ṣe ń tọ́jú rẹ̀.

## Duty to Notify
prompts-dtn-what = Bí ẹ bá sọ pé rárá, mo ṣì gbọ́dọ̀ sọ fún ìjọba pé mo pàdé ẹnì kan tó ṣeé ṣe kó nílò ìrànlọ́wọ́. Orúkọ ìjábọ̀ yìí ni Ojúṣe Láti Fi Tó Ìjọba Létí (Duty to Notify).
prompts-dtn-anonymous = Kò sí orúkọ yín, ọjọ́ ìbí yín tàbí ohunkóhun tó fi ẹni tí ẹ jẹ́ hàn nínú ìjábọ̀ náà.
prompts-dtn-nohelp = Ìjábọ̀ náà kò mú àtìlẹ́yìn wá fún yín. Ẹ lè béèrè fún àtìlẹ́yìn tó bá yá.

## Your decision (consent)
prompts-consent-understood = Ṣé àlàyé yìí yé yín?
prompts-consent-questions = Ṣé ẹ ní ìbéèrè kí ẹ tó pinnu?
prompts-consent-interpreter = Ṣé ọ̀rọ̀ ògbufọ̀ náà yé yín dáadáa?
prompts-consent-pressure = Ṣé ẹnì kan ń sọ fún yín bí ẹ ṣe gbọ́dọ̀ dáhùn?
prompts-consent-refer = Ṣé ẹ gbà kí a fi orúkọ yín àti ohun tí ẹ sọ fún wa ránṣẹ́ sí Ètò Orílẹ̀-èdè fún Dídarí Ènìyàn sí Ìrànlọ́wọ́ (National Referral Mechanism)?
prompts-consent-support = Ṣé ẹ fẹ́ gba àtìlẹ́yìn náà?
prompts-consent-contact = Ṣé ẹ gbà kí àjọ kan tó ń ṣàtìlẹ́yìn fún ènìyàn kàn sí yín?
prompts-consent-police = Ṣé ẹ gbà láti bá ọlọ́pàá sọ̀rọ̀ nípa ohun tó ṣẹlẹ̀ sí yín?
prompts-consent-name = Bí ẹ kò bá fẹ́ àtìlẹ́yìn náà, ṣé ẹ gbà kí a kọ orúkọ yín sínú ìjábọ̀ Ojúṣe Láti Fi Tó Ìjọba Létí (Duty to Notify)?

## Answers
prompts-answer-yes = Bẹ́ẹ̀ ni
prompts-answer-no = Rárá
prompts-answer-unknown = Mi ò mọ̀
prompts-answer-decline = Ó wù mí kí n má sọ ọ́
prompts-answer-stop = Dáwọ́ dúró

## Goodbye and safe contact
prompts-bye-phone = Ṣé a lè pè yín lórí fóònù láìsí ewu?
prompts-bye-message = Ṣé a lè fi àtẹ̀jíṣẹ́ ránṣẹ́ sórí fóònù yín láìsí ewu?
prompts-bye-letter = Ṣé a lè fi lẹ́tà ránṣẹ́ sí yín láìsí ewu?
prompts-bye-next = Màá sọ ohun tó máa ṣẹlẹ̀ lẹ́yìn èyí fún yín.
prompts-bye-return = Ẹ lè padà wá béèrè fún ìrànlọ́wọ́ nígbàkúùgbà.
prompts-bye-thanks = Ẹ ṣeun tí ẹ bá mi sọ̀rọ̀.

## Rights sheet
prompts-sheet-title = Ìrànlọ́wọ́ tí ẹ lè béèrè fún
prompts-sheet-choice = Ẹ̀yin ni ẹ máa pinnu
prompts-sheet-support = Àtìlẹ́yìn
prompts-sheet-share = Àwọn tó ń rí ìsọfúnni yín
prompts-sheet-refuse = Bí ẹ bá sọ pé rárá
prompts-sheet-police = Ẹ̀yin àti ọlọ́pàá
prompts-sheet-numbers = Àwọn nọ́ńbà fóònù
prompts-sheet-emergency = Bí ẹ bá wà nínú ewu báyìí, ẹ pe 999. Ọ̀fẹ́ ni ìpè náà.
prompts-sheet-helpline = Nọ́ńbà ìrànlọ́wọ́ fún àwọn tí ẹlòmíràn ń ṣàkóso tàbí tí wọ́n ń fi ipá mú ṣiṣẹ́. Kò pọn dandan kí ẹ sọ orúkọ yín. Ọ̀fẹ́ ni ìpè náà.
prompts-sheet-salvation = The Salvation Army. Ìrànlọ́wọ́ fún àwọn àgbàlagbà tó nílò ibi tí kò léwu. Ọ̀fẹ́ ni ìpè náà.
prompts-sheet-keep = Kò pọn dandan kí ẹ mú ìwé yìí lọ. Ẹ tọ́jú rẹ̀ kìkì tí kò bá léwu fún yín.

## Buttons and short notes on the screen
prompts-button-listen = Tẹ́tí gbọ́
prompts-button-again = Tún un gbọ́
prompts-button-slower = Rọra sọ ọ́
prompts-button-next = Èyí tó kàn
prompts-button-back = Padà
prompts-button-hide = Fi pamọ́
prompts-button-language = Èdè mìíràn
prompts-note-silent = Kò sí ohùn fún èdè yìí lórí kọ̀ǹpútà yìí.
prompts-note-stopped = A ti dáwọ́ dúró. Kò pọn dandan kí ẹ tún sọ nǹkan kan mọ́.
prompts-note-return = Ẹ jọ̀wọ́, ẹ dá ẹ̀rọ yìí padà fún ọlọ́pàá.
