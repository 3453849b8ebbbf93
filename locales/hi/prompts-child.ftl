# What a child, or a person who may be under 18, reads and hears, in Hindi. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = नमस्ते। मैं यहाँ तुम्हारी मदद के लिए हूँ।
prompts-child-hello-screen = तुम चाहो तो यह पढ़ लो, या आवाज़ का बटन छूकर सुन लो।
prompts-child-hello-free = तुम चाहो तो कहो “पता नहीं”। तुम जब चाहो, बात रोक दो।
prompts-child-hello-trouble = मुझसे बात करना कोई ग़लत काम नहीं है।
prompts-child-hello-police = मैं पुलिस से हूँ। मेरा काम बच्चों को सुरक्षित रखना है।
prompts-child-hello-adult = एक बड़े व्यक्ति को यहाँ बुलाया जा रहा है। उनका काम तुम्हारी मदद करना है।
prompts-child-hello-interpreter = तुम्हारी भाषा बोलने वाले किसी व्यक्ति को ढूँढा जा रहा है। थोड़ा इंतज़ार करो।

## Safe to talk
prompts-child-safe-alone = जो लोग तुम्हारे साथ आए हैं, क्या तुम्हें उनसे अलग होकर बात करनी है?
prompts-child-safe-place = क्या यह जगह तुम्हें सुरक्षित लगती है?

## Needs now (each has a picture)
prompts-child-need-hurt = क्या तुम्हें कोई चोट या घाव है?
prompts-child-need-pain = क्या अभी तुम्हें कहीं दर्द हो रहा है?
prompts-child-need-medicine = क्या तुम्हें दवा की ज़रूरत है?
prompts-child-need-thirsty = क्या तुम्हें पानी चाहिए?
prompts-child-need-hungry = क्या तुम्हें भूख लगी है?
prompts-child-need-cold = क्या तुम्हें ठंड लग रही है?
prompts-child-need-toilet = क्या तुम्हें शौचालय जाना है?
prompts-child-need-tired = क्या तुम्हें थकान लग रही है?
prompts-child-need-waiting = क्या कोई तुम्हारा इंतज़ार कर रहा है?
prompts-child-need-woman = क्या तुम्हें किसी औरत से बात करनी है?
prompts-child-need-man = क्या तुम्हें किसी आदमी से बात करनी है?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = क्या तुम अभी ख़तरे में हो?
prompts-child-triage-afraid = क्या तुम्हें किसी से डर लगता है?
prompts-child-triage-here = क्या वह व्यक्ति यहाँ या बाहर है?
prompts-child-triage-tonight = क्या आज रात सोने के लिए तुम्हारे पास कोई सुरक्षित जगह है?
prompts-child-triage-return = जहाँ तुम्हारा घर है, क्या तुम्हें वहाँ वापस जाने से डर लगता है?
prompts-child-triage-children = क्या वहाँ दूसरे बच्चे ख़तरे में हैं?
prompts-child-triage-trust = क्या कोई ऐसा बड़ा व्यक्ति है जिस पर तुम्हें भरोसा है?

## What happens next
prompts-child-next-fault = दूसरों ने तुम्हारे साथ जो किया, उसमें तुम्हारी कोई ग़लती नहीं है।
prompts-child-next-tell = मुझे उन लोगों को बताना है जो बच्चों को सुरक्षित रखते हैं। वे स्थानीय काउंसिल में काम करते हैं।
prompts-child-next-report = मेरी तरफ़ से एक रिपोर्ट उस सरकारी दफ़्तर को भी जाएगी जो बच्चों और बड़ों की मदद करता है।
prompts-child-next-office = वह दफ़्तर रिपोर्ट पढ़कर फ़ैसला करता है कि वह कैसे मदद कर सकता है।
prompts-child-next-decide = ज़रूरी नहीं कि इसका फ़ैसला तुम करो। तुम्हें सुरक्षित रखना बड़ों का काम है।
prompts-child-next-ask = लोग तुमसे पूछेंगे कि तुम्हें क्या चाहिए। तुम जब चाहो, सवाल पूछो।
prompts-child-next-guardian = हो सकता है कि कोई बड़ा व्यक्ति तुम्हारी मदद करे जिसे अभिभावक कहते हैं। अभिभावक तुम्हें बातें समझाता है और तुम्हारी बात सुनता है।
prompts-child-next-private = तुम्हारी बताई हुई बातें मेरी तरफ़ से उन लोगों को नहीं बताई जाएँगी जिनसे तुम्हें डर है।
prompts-child-next-slow = ज़रूरी नहीं कि तुम मुझे आज ही सब कुछ बताओ।

## Goodbye
prompts-child-bye-thanks = मुझसे बात करने के लिए धन्यवाद।
prompts-child-bye-call = अगर तुम ख़तरे में हो, तो 999 पर फ़ोन करो। फ़ोन मुफ़्त है।
prompts-child-bye-childline = तुम चाहो तो Childline को भी फ़ोन करो। यह बच्चों की मदद का फ़ोन नंबर है। फ़ोन मुफ़्त है। नाम बताना ज़रूरी नहीं है।

## Rights sheet
prompts-child-sheet-title = तुम्हारे लिए मदद
