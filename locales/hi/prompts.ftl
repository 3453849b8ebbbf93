# What an adult reads and hears, in Hindi. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = क्या यह आपकी भाषा है?

## Hello
prompts-hello-greeting = नमस्ते। मैं यहाँ आपकी मदद के लिए हूँ।
prompts-hello-screen = आप चाहें तो ये शब्द पढ़ लें, या आवाज़ का बटन छूकर सुन लें।
prompts-hello-slow = कोई जल्दी नहीं है।
prompts-hello-free = आप चाहें तो जवाब दें, चाहें तो न दें। आप जब चाहें, बात रोक दें।
prompts-hello-trouble = मुझसे बात करना कोई ग़लत काम नहीं है।
prompts-hello-interpreter = आपकी भाषा बोलने वाले दुभाषिए को ढूँढा जा रहा है। कृपया इंतज़ार करें।

## Safe to talk
prompts-safe-alone = जो लोग आपके साथ आए हैं, क्या आपको उनसे अलग होकर बात करनी है?
prompts-safe-place = क्या यह जगह आपको बात करने के लिए सुरक्षित लगती है?
prompts-safe-phone = क्या कोई आपके फ़ोन से आपकी बातें सुन सकता है या आपको ढूँढ सकता है?
prompts-safe-companion = जो लोग आपके साथ आए हैं, उनसे आपकी बात का अनुवाद नहीं करवाया जाएगा।
prompts-safe-woman-interpreter = क्या आपके लिए बेहतर होगा कि दुभाषिया औरत हो?
prompts-safe-man-interpreter = क्या आपके लिए बेहतर होगा कि दुभाषिया आदमी हो?

## Needs now (each has a picture)
prompts-need-hurt = क्या आपको कोई चोट या घाव है?
prompts-need-pain = क्या आपको अभी दर्द है?
prompts-need-doctor = क्या आपको डॉक्टर को दिखाना है?
prompts-need-medicine = क्या आपको दवा की ज़रूरत है?
prompts-need-thirsty = क्या आपको पानी चाहिए?
prompts-need-hungry = क्या आपको भूख लगी है?
prompts-need-cold = क्या आपको ठंड लग रही है?
prompts-need-toilet = क्या आपको शौचालय जाना है?
prompts-need-tired = क्या आपको आराम की ज़रूरत है?
prompts-need-children = क्या ऐसे बच्चे हैं जिन्हें अभी आपकी ज़रूरत है?
prompts-need-waiting = क्या कोई आपका इंतज़ार कर रहा है?
prompts-need-woman = क्या आपके लिए महिला पुलिस अफ़सर से बात करना बेहतर होगा?
prompts-need-man = क्या आपके लिए पुरुष पुलिस अफ़सर से बात करना बेहतर होगा?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = क्या आप अभी ख़तरे में हैं?
prompts-triage-here = जिससे आपको डर लगता है, क्या ऐसा कोई इस इमारत में या बाहर है?
prompts-triage-age = क्या आपकी उम्र 18 साल से कम है?
prompts-triage-harmed = क्या किसी ने आपको चोट या नुक़सान पहुँचाया है?
prompts-triage-threat = क्या किसी ने कहा है कि वह आपको या आपके परिवार को नुक़सान पहुँचाएगा?
prompts-triage-tonight = क्या आज रात सोने के लिए आपके पास कोई सुरक्षित जगह है?
prompts-triage-return = जहाँ आपका घर या काम है, क्या आपको वहाँ वापस जाने से डर लगता है?
prompts-triage-leave = क्या आपके लिए अपनी मर्ज़ी से कभी भी उस जगह से जाना मुमकिन है?
prompts-triage-papers = क्या आपका पासपोर्ट या पहचान के काग़ज़ किसी और ने अपने पास रखे हुए हैं?
prompts-triage-others = क्या उस जगह पर दूसरे लोग ख़तरे में हैं?

## Police: what they may and may not do
prompts-police-who = मेरा काम पुलिस में है। सबसे पहले मुझे यह जानना है कि आप सुरक्षित हैं या नहीं।
prompts-police-private = आपकी बताई हुई बातें मेरी तरफ़ से उन लोगों को नहीं बताई जाएँगी जिनसे आपको डर है।
prompts-police-share = अगर आप या कोई और ख़तरे में हो, तो मुझे उन लोगों को बताना होगा जो आपको बचा सकते हैं।
prompts-police-slow = ज़रूरी नहीं कि आप मुझे आज ही सब कुछ बताएँ।
prompts-police-papers = अगर आपके पास पहचान के काग़ज़ न हों, तब भी आप चाहें तो मदद माँगें।
prompts-police-law = अगर किसी ने आपसे ज़बरदस्ती क़ानून के ख़िलाफ़ कोई काम करवाया, तो हो सकता है कि क़ानून आपको बचाए। आप चाहें तो कहें कि पहले वकील से बात करनी है।
prompts-police-promise = दूसरे दफ़्तर क्या फ़ैसला करेंगे, इसका वादा करना मेरे बस में नहीं है।

## Support: what it is
prompts-nrm-what = ब्रिटेन में उन लोगों के लिए मदद है जिन्हें दूसरों ने क़ाबू में रखा, धमकाया या जिनसे ज़बरदस्ती काम करवाया। सरकार के इस इंतज़ाम का नाम मदद के लिए भेजने की राष्ट्रीय व्यवस्था (National Referral Mechanism) है।
prompts-nrm-first = पहले एक सरकारी दफ़्तर वह रिपोर्ट पढ़ता है जिसमें लिखा होता है कि आपके साथ क्या हुआ। दफ़्तर कोशिश करता है कि काम के 5 दिनों के अंदर जवाब दे।
prompts-nrm-days = अगर जवाब हाँ हो, तो यह मदद 30 दिन या उससे ज़्यादा चलती है।
prompts-nrm-final = बाद में दफ़्तर आख़िरी फ़ैसला करता है। इसमें कई महीने लग सकते हैं।
prompts-nrm-support = मदद में ये चीज़ें हो सकती हैं:
prompts-nrm-place = रहने के लिए सुरक्षित जगह
prompts-nrm-medical = इलाज
prompts-nrm-counselling = एक प्रशिक्षित व्यक्ति जिससे आप अपने मन की बात कर सकें
prompts-nrm-legal = क़ानूनी सलाह
prompts-nrm-money = कुछ पैसे
prompts-nrm-choice = फ़ैसला आपका है। आप चाहें तो हाँ कहें, चाहें तो मना करें। आप चाहें तो सोचने के लिए समय माँगें।
prompts-nrm-withdraw = आप जब चाहें, अपना फ़ैसला बदल दें। अगर आप इस व्यवस्था से निकल जाएँ, तो यह मदद ख़त्म हो जाती है।
prompts-nrm-police = यह मदद लेने के लिए पुलिस से बात करना ज़रूरी नहीं है।

## Who sees the information
prompts-share-who = अगर आप हाँ कहें, तो आपका नाम और आपकी बताई हुई बातें Home Office को मिलती हैं, जो सरकार का एक हिस्सा है। पुलिस, स्थानीय काउंसिल और आपकी मदद करने वाले लोग भी उन्हें देख सकते हैं।
prompts-share-notice = आप चाहें तो पूछें कि आपकी जानकारी कैसे इस्तेमाल होती है और कैसे रखी जाती है।

## Duty to Notify
prompts-dtn-what = अगर आप मना करें, तब भी मुझे सरकार को यह बताना होगा कि मेरी मुलाक़ात एक ऐसे व्यक्ति से हुई जिसे शायद मदद की ज़रूरत है। इस रिपोर्ट का नाम ख़बर देने का फ़र्ज़ (Duty to Notify) है।
prompts-dtn-anonymous = उस रिपोर्ट में आपका नाम, आपके जन्म की तारीख़ या ऐसी कोई बात नहीं होती जिससे पता चले कि आप कौन हैं।
prompts-dtn-nohelp = उस रिपोर्ट से आपको मदद नहीं मिलती। आप चाहें तो बाद में मदद माँगें।

## Your decision (consent)
prompts-consent-understood = क्या यह बात आपकी समझ में आ गई?
prompts-consent-questions = क्या फ़ैसला करने से पहले आपके कोई सवाल हैं?
prompts-consent-interpreter = क्या दुभाषिए की बात आपको अच्छी तरह समझ में आती है?
prompts-consent-pressure = क्या कोई आपको बता रहा है कि आपको क्या जवाब देना है?
prompts-consent-refer = क्या आप राज़ी हैं कि हम आपका नाम और आपकी बताई हुई बातें मदद के लिए भेजने की राष्ट्रीय व्यवस्था (National Referral Mechanism) को भेजें?
prompts-consent-support = क्या आपको यह मदद चाहिए?
prompts-consent-contact = क्या आप राज़ी हैं कि मदद करने वाली कोई संस्था आपसे संपर्क करे?
prompts-consent-police = क्या आप राज़ी हैं कि आपके साथ जो हुआ, उसके बारे में पुलिस से बात करें?
prompts-consent-name = अगर आपको यह मदद नहीं चाहिए, तो क्या आप राज़ी हैं कि हम आपका नाम ख़बर देने के फ़र्ज़ (Duty to Notify) की रिपोर्ट में लिखें?

## Answers
prompts-answer-yes = हाँ
prompts-answer-no = नहीं
prompts-answer-unknown = पता नहीं
prompts-answer-decline = मुझे यह नहीं बताना
prompts-answer-stop = बस

## Goodbye and safe contact
prompts-bye-phone = क्या आपको फ़ोन करना सुरक्षित है?
prompts-bye-message = क्या आपके फ़ोन पर संदेश भेजना सुरक्षित है?
prompts-bye-letter = क्या आपको चिट्ठी भेजना सुरक्षित है?
prompts-bye-next = मेरी तरफ़ से आपको बताया जाएगा कि आगे क्या होगा।
prompts-bye-return = आप जब चाहें, वापस आकर मदद माँगें।
prompts-bye-thanks = मुझसे बात करने के लिए धन्यवाद।

## Rights sheet
prompts-sheet-title = मदद जो माँगी जा सकती है
prompts-sheet-choice = फ़ैसला आपका है
prompts-sheet-support = मदद
prompts-sheet-share = आपकी जानकारी कौन देखता है
prompts-sheet-refuse = अगर आप मना करें
prompts-sheet-police = आप और पुलिस
prompts-sheet-numbers = फ़ोन नंबर
prompts-sheet-emergency = अगर आप अभी ख़तरे में हैं, तो 999 पर फ़ोन करें। फ़ोन मुफ़्त है।
prompts-sheet-helpline = उन लोगों के लिए मदद का फ़ोन नंबर जिन्हें दूसरे क़ाबू में रखते हैं या जिनसे ज़बरदस्ती काम करवाते हैं। नाम बताना ज़रूरी नहीं है। फ़ोन मुफ़्त है।
prompts-sheet-salvation = समाजसेवी संस्था Salvation Army। उन बड़ों के लिए मदद जिन्हें सुरक्षित जगह चाहिए। फ़ोन मुफ़्त है।
prompts-sheet-keep = यह काग़ज़ साथ ले जाना ज़रूरी नहीं है। इसे तभी रखें जब इसमें ख़तरा न हो।

## Buttons and short notes on the screen
prompts-button-listen = सुनें
prompts-button-again = फिर से सुनें
prompts-button-slower = धीरे
prompts-button-next = आगे
prompts-button-back = पीछे
prompts-button-hide = छिपाएँ
prompts-button-language = दूसरी भाषा
prompts-note-silent = इस कंप्यूटर पर इस भाषा की आवाज़ नहीं है।
prompts-note-stopped = हमने बात रोक दी है। अब आपको और कुछ कहने की ज़रूरत नहीं है।
prompts-note-return = कृपया स्क्रीन पुलिस अफ़सर को वापस दे दें।
