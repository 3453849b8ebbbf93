# What a child, or a person who may be under 18, reads and hears, in Yoruba. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Ǹlẹ́ o. Mo fẹ́ ràn ọ́ lọ́wọ́.
prompts-child-hello-screen = O lè ka èyí, tàbí kí o fọwọ́ kan bọ́tìnnì ohùn kí o lè gbọ́ ọ.
prompts-child-hello-free = O lè sọ pé “Mi ò mọ̀”. O lè dáwọ́ dúró nígbà tí o bá fẹ́.
prompts-child-hello-trouble = O kò ṣe ohun tó burú bí o ṣe ń bá mi sọ̀rọ̀.
prompts-child-hello-police = Mo ń bá ilé iṣẹ́ ọlọ́pàá ṣiṣẹ́. Iṣẹ́ mi ni láti dáàbò bo àwọn ọmọdé.
prompts-child-hello-adult = Mò ń pe àgbàlagbà kan wá síbí. Iṣẹ́ ẹni náà ni láti ràn ọ́ lọ́wọ́.
prompts-child-hello-interpreter = Mò ń wá ẹni tó ń sọ èdè rẹ. Jọ̀wọ́, dúró díẹ̀.

## Safe to talk
prompts-child-safe-alone = Ṣé o fẹ́ sọ̀rọ̀ láìsí àwọn tó bá ọ wá níbẹ̀?
prompts-child-safe-place = Ṣé ọkàn rẹ balẹ̀ níbí?

## Needs now (each has a picture)
prompts-child-need-hurt = Ṣé o fara pa?
prompts-child-need-pain = Ṣé ibì kan ń dùn ọ́ báyìí?
prompts-child-need-medicine = Ṣé o nílò oògùn?
prompts-child-need-thirsty = Ṣé o fẹ́ omi?
prompts-child-need-hungry = Ṣé ebi ń pa ọ́?
prompts-child-need-cold = Ṣé òtútù ń mú ọ?
prompts-child-need-toilet = Ṣé o fẹ́ lọ sí ilé ìgbọ̀nsẹ̀?
prompts-child-need-tired = Ṣé ó rẹ̀ ọ́?
prompts-child-need-waiting = Ṣé ẹnì kan ń dúró dè ọ́?
prompts-child-need-woman = Ṣé o fẹ́ bá obìnrin sọ̀rọ̀?
prompts-child-need-man = Ṣé o fẹ́ bá ọkùnrin sọ̀rọ̀?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Ṣé o wà nínú ewu báyìí?
prompts-child-triage-afraid = Ṣé ẹnì kan wà tí ò ń bẹ̀rù?
prompts-child-triage-here = Ṣé ẹni náà wà níbí tàbí níta?
prompts-child-triage-tonight = Ṣé o ní ibi tí kò léwu tí o lè sùn sí lálẹ́ òní?
prompts-child-triage-return = Ṣé ẹ̀rù ń bà ọ́ láti padà sí ibi tí ò ń gbé?
prompts-child-triage-children = Ṣé àwọn ọmọ mìíràn wà nínú ewu níbẹ̀?
prompts-child-triage-trust = Ṣé àgbàlagbà kan wà tí o fọkàn tán?

## What happens next
prompts-child-next-fault = Ohun tí àwọn ẹlòmíràn ṣe sí ọ kì í ṣe ẹ̀bi rẹ.
prompts-child-next-tell = Mo gbọ́dọ̀ sọ fún àwọn tó ń dáàbò bo àwọn ọmọdé. Ìjọba ìbílẹ̀ ni wọ́n ń bá ṣiṣẹ́.
prompts-child-next-report = Màá tún kọ ìjábọ̀ sí ọ́fíìsì ìjọba kan tó ń ran ọmọdé àti àgbàlagbà lọ́wọ́.
prompts-child-next-office = Ọ́fíìsì náà á ka ìjábọ̀ náà, wọ́n á sì pinnu bí wọ́n ṣe lè ṣèrànwọ́.
prompts-child-next-decide = Kò pọn dandan kí o pinnu èyí. Àwọn àgbàlagbà gbọ́dọ̀ dáàbò bò ọ́.
prompts-child-next-ask = Wọ́n máa bi ọ́ pé kí lo fẹ́. O lè béèrè ìbéèrè nígbàkúùgbà.
prompts-child-next-guardian = Àgbàlagbà kan tí wọ́n ń pè ní alágbàtọ́ lè ràn ọ́ lọ́wọ́. Alágbàtọ́ máa ń ṣàlàyé nǹkan fún ọ, ó sì máa ń tẹ́tí sí ọ.
prompts-child-next-private = Mi ò ní sọ ohun tí o bá sọ fún mi fún àwọn tí ò ń bẹ̀rù.
prompts-child-next-slow = Kò pọn dandan kí o sọ gbogbo rẹ̀ fún mi lónìí.

## Goodbye
prompts-child-bye-thanks = O ṣeun tí o bá mi sọ̀rọ̀.
prompts-child-bye-call = Bí o bá wà nínú ewu, pe 999. Ọ̀fẹ́ ni ìpè náà.
prompts-child-bye-childline = O tún lè pe Childline. Ọ̀fẹ́ ni ìpè náà. Kò pọn dandan kí o sọ orúkọ rẹ.

## Rights sheet
prompts-child-sheet-title = Ìrànlọ́wọ́ fún ọ
