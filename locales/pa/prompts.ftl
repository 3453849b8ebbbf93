# What an adult reads and hears, in Punjabi (Gurmukhi). Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = ਕੀ ਇਹ ਤੁਹਾਡੀ ਬੋਲੀ ਹੈ?

## Hello
prompts-hello-greeting = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ। ਮੈਂ ਇੱਥੇ ਤੁਹਾਡੀ ਮਦਦ ਲਈ ਹਾਂ।
prompts-hello-screen = ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਇਹ ਸ਼ਬਦ ਪੜ੍ਹ ਲਓ, ਜਾਂ ਆਵਾਜ਼ ਵਾਲਾ ਬਟਨ ਛੂਹ ਕੇ ਸੁਣ ਲਓ।
prompts-hello-slow = ਕੋਈ ਕਾਹਲੀ ਨਹੀਂ ਹੈ।
prompts-hello-free = ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਜਵਾਬ ਦਿਓ, ਚਾਹੋ ਤਾਂ ਨਾ ਦਿਓ। ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ, ਗੱਲ ਰੋਕ ਦਿਓ।
prompts-hello-trouble = ਮੇਰੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਕੋਈ ਗ਼ਲਤ ਕੰਮ ਨਹੀਂ ਹੈ।
prompts-hello-interpreter = ਤੁਹਾਡੀ ਬੋਲੀ ਬੋਲਣ ਵਾਲੇ ਦੁਭਾਸ਼ੀਏ ਨੂੰ ਲੱਭਿਆ ਜਾ ਰਿਹਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਉਡੀਕ ਕਰੋ।

## Safe to talk
prompts-safe-alone = ਜਿਹੜੇ ਲੋਕ ਤੁਹਾਡੇ ਨਾਲ ਆਏ ਹਨ, ਕੀ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਤੋਂ ਵੱਖ ਹੋ ਕੇ ਗੱਲ ਕਰਨੀ ਹੈ?
prompts-safe-place = ਕੀ ਇਹ ਥਾਂ ਤੁਹਾਨੂੰ ਗੱਲ ਕਰਨ ਲਈ ਸੁਰੱਖਿਅਤ ਲੱਗਦੀ ਹੈ?
prompts-safe-phone = ਕੀ ਕੋਈ ਤੁਹਾਡੇ ਫ਼ੋਨ ਰਾਹੀਂ ਤੁਹਾਡੀਆਂ ਗੱਲਾਂ ਸੁਣ ਸਕਦਾ ਹੈ ਜਾਂ ਤੁਹਾਨੂੰ ਲੱਭ ਸਕਦਾ ਹੈ?
prompts-safe-companion = ਜਿਹੜੇ ਲੋਕ ਤੁਹਾਡੇ ਨਾਲ ਆਏ ਹਨ, ਉਨ੍ਹਾਂ ਤੋਂ ਤੁਹਾਡੀ ਗੱਲ ਦਾ ਅਨੁਵਾਦ ਨਹੀਂ ਕਰਵਾਇਆ ਜਾਵੇਗਾ।
prompts-safe-woman-interpreter = ਕੀ ਤੁਹਾਡੇ ਲਈ ਇਹ ਚੰਗਾ ਹੋਵੇਗਾ ਕਿ ਦੁਭਾਸ਼ੀਆ ਔਰਤ ਹੋਵੇ?
prompts-safe-man-interpreter = ਕੀ ਤੁਹਾਡੇ ਲਈ ਇਹ ਚੰਗਾ ਹੋਵੇਗਾ ਕਿ ਦੁਭਾਸ਼ੀਆ ਮਰਦ ਹੋਵੇ?

## Needs now (each has a picture)
prompts-need-hurt = ਕੀ ਤੁਹਾਨੂੰ ਕੋਈ ਸੱਟ ਜਾਂ ਜ਼ਖ਼ਮ ਹੈ?
prompts-need-pain = ਕੀ ਤੁਹਾਨੂੰ ਹੁਣ ਦਰਦ ਹੈ?
prompts-need-doctor = ਕੀ ਤੁਸੀਂ ਡਾਕਟਰ ਨੂੰ ਵਿਖਾਉਣਾ ਹੈ?
prompts-need-medicine = ਕੀ ਤੁਹਾਨੂੰ ਦਵਾਈ ਦੀ ਲੋੜ ਹੈ?
prompts-need-thirsty = ਕੀ ਤੁਹਾਨੂੰ ਪਾਣੀ ਚਾਹੀਦਾ ਹੈ?
prompts-need-hungry = ਕੀ ਤੁਹਾਨੂੰ ਭੁੱਖ ਲੱਗੀ ਹੈ?
prompts-need-cold = ਕੀ ਤੁਹਾਨੂੰ ਠੰਢ ਲੱਗ ਰਹੀ ਹੈ?
prompts-need-toilet = ਕੀ ਤੁਸੀਂ ਪਖ਼ਾਨੇ ਜਾਣਾ ਹੈ?
prompts-need-tired = ਕੀ ਤੁਹਾਨੂੰ ਆਰਾਮ ਦੀ ਲੋੜ ਹੈ?
prompts-need-children = ਕੀ ਅਜਿਹੇ ਬੱਚੇ ਹਨ ਜਿਨ੍ਹਾਂ ਨੂੰ ਹੁਣ ਤੁਹਾਡੀ ਲੋੜ ਹੈ?
prompts-need-waiting = ਕੀ ਕੋਈ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰ ਰਿਹਾ ਹੈ?
prompts-need-woman = ਕੀ ਤੁਹਾਡੇ ਲਈ ਔਰਤ ਪੁਲਿਸ ਅਫ਼ਸਰ ਨਾਲ ਗੱਲ ਕਰਨੀ ਚੰਗੀ ਹੋਵੇਗੀ?
prompts-need-man = ਕੀ ਤੁਹਾਡੇ ਲਈ ਮਰਦ ਪੁਲਿਸ ਅਫ਼ਸਰ ਨਾਲ ਗੱਲ ਕਰਨੀ ਚੰਗੀ ਹੋਵੇਗੀ?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = ਕੀ ਤੁਸੀਂ ਹੁਣ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ?
prompts-triage-here = ਜਿਸ ਤੋਂ ਤੁਹਾਨੂੰ ਡਰ ਲੱਗਦਾ ਹੈ, ਕੀ ਅਜਿਹਾ ਕੋਈ ਇਸ ਇਮਾਰਤ ਵਿੱਚ ਜਾਂ ਬਾਹਰ ਹੈ?
prompts-triage-age = ਕੀ ਤੁਹਾਡੀ ਉਮਰ 18 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ?
prompts-triage-harmed = ਕੀ ਕਿਸੇ ਨੇ ਤੁਹਾਨੂੰ ਸੱਟ ਮਾਰੀ ਹੈ ਜਾਂ ਨੁਕਸਾਨ ਪਹੁੰਚਾਇਆ ਹੈ?
prompts-triage-threat = ਕੀ ਕਿਸੇ ਨੇ ਕਿਹਾ ਹੈ ਕਿ ਉਹ ਤੁਹਾਨੂੰ ਜਾਂ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਨੂੰ ਨੁਕਸਾਨ ਪਹੁੰਚਾਏਗਾ?
prompts-triage-tonight = ਕੀ ਅੱਜ ਰਾਤ ਸੌਣ ਲਈ ਤੁਹਾਡੇ ਕੋਲ ਕੋਈ ਸੁਰੱਖਿਅਤ ਥਾਂ ਹੈ?
prompts-triage-return = ਜਿੱਥੇ ਤੁਹਾਡਾ ਘਰ ਜਾਂ ਕੰਮ ਹੈ, ਕੀ ਤੁਹਾਨੂੰ ਉੱਥੇ ਵਾਪਸ ਜਾਣ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ?
prompts-triage-leave = ਕੀ ਤੁਹਾਡੇ ਲਈ ਆਪਣੀ ਮਰਜ਼ੀ ਨਾਲ ਕਿਸੇ ਵੀ ਵੇਲੇ ਉਸ ਥਾਂ ਤੋਂ ਜਾਣਾ ਮੁਮਕਿਨ ਹੈ?
prompts-triage-papers = ਕੀ ਤੁਹਾਡਾ ਪਾਸਪੋਰਟ ਜਾਂ ਪਛਾਣ ਦੇ ਕਾਗ਼ਜ਼ ਕਿਸੇ ਹੋਰ ਨੇ ਆਪਣੇ ਕੋਲ ਰੱਖੇ ਹੋਏ ਹਨ?
prompts-triage-others = ਕੀ ਉਸ ਥਾਂ ਉੱਤੇ ਹੋਰ ਲੋਕ ਖ਼ਤਰੇ ਵਿੱਚ ਹਨ?

## Police: what they may and may not do
prompts-police-who = ਮੇਰਾ ਕੰਮ ਪੁਲਿਸ ਵਿੱਚ ਹੈ। ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਮੈਂ ਇਹ ਜਾਣਨਾ ਹੈ ਕਿ ਤੁਸੀਂ ਸੁਰੱਖਿਅਤ ਹੋ ਜਾਂ ਨਹੀਂ।
prompts-police-private = ਤੁਹਾਡੀਆਂ ਦੱਸੀਆਂ ਗੱਲਾਂ ਮੇਰੇ ਵੱਲੋਂ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਨਹੀਂ ਦੱਸੀਆਂ ਜਾਣਗੀਆਂ ਜਿਨ੍ਹਾਂ ਤੋਂ ਤੁਹਾਨੂੰ ਡਰ ਹੈ।
prompts-police-share = ਜੇ ਤੁਸੀਂ ਜਾਂ ਕੋਈ ਹੋਰ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋਵੇ, ਤਾਂ ਮੈਨੂੰ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਦੱਸਣਾ ਪਵੇਗਾ ਜੋ ਤੁਹਾਨੂੰ ਬਚਾ ਸਕਦੇ ਹਨ।
prompts-police-slow = ਜ਼ਰੂਰੀ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਮੈਨੂੰ ਅੱਜ ਹੀ ਸਭ ਕੁਝ ਦੱਸੋ।
prompts-police-papers = ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਪਛਾਣ ਦੇ ਕਾਗ਼ਜ਼ ਨਾ ਹੋਣ, ਤਾਂ ਵੀ ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਮਦਦ ਮੰਗੋ।
prompts-police-law = ਜੇ ਕਿਸੇ ਨੇ ਤੁਹਾਡੇ ਤੋਂ ਧੱਕੇ ਨਾਲ ਕਾਨੂੰਨ ਦੇ ਖ਼ਿਲਾਫ਼ ਕੋਈ ਕੰਮ ਕਰਵਾਇਆ, ਤਾਂ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਕਾਨੂੰਨ ਤੁਹਾਨੂੰ ਬਚਾਏ। ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਕਹੋ ਕਿ ਪਹਿਲਾਂ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ।
prompts-police-promise = ਦੂਜੇ ਦਫ਼ਤਰ ਕੀ ਫ਼ੈਸਲਾ ਕਰਨਗੇ, ਇਸ ਦਾ ਵਾਅਦਾ ਕਰਨਾ ਮੇਰੇ ਵੱਸ ਵਿੱਚ ਨਹੀਂ ਹੈ।

## Support: what it is
prompts-nrm-what = ਯੂਕੇ ਵਿੱਚ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਲਈ ਮਦਦ ਹੈ ਜਿਨ੍ਹਾਂ ਨੂੰ ਦੂਜਿਆਂ ਨੇ ਕਾਬੂ ਵਿੱਚ ਰੱਖਿਆ, ਧਮਕਾਇਆ ਜਾਂ ਜਿਨ੍ਹਾਂ ਤੋਂ ਧੱਕੇ ਨਾਲ ਕੰਮ ਕਰਵਾਇਆ। ਸਰਕਾਰ ਦੇ ਇਸ ਪ੍ਰਬੰਧ ਦਾ ਨਾਂ ਮਦਦ ਲਈ ਭੇਜਣ ਦਾ ਕੌਮੀ ਪ੍ਰਬੰਧ (National Referral Mechanism) ਹੈ।
prompts-nrm-first = ਪਹਿਲਾਂ ਇੱਕ ਸਰਕਾਰੀ ਦਫ਼ਤਰ ਉਹ ਰਿਪੋਰਟ ਪੜ੍ਹਦਾ ਹੈ ਜਿਸ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਤੁਹਾਡੇ ਨਾਲ ਕੀ ਹੋਇਆ। ਦਫ਼ਤਰ ਕੰਮ ਦੇ 5 ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਜਵਾਬ ਦੇਣ ਦੀ ਕੋਸ਼ਿਸ਼ ਕਰਦਾ ਹੈ।
prompts-nrm-days = ਜੇ ਜਵਾਬ ਹਾਂ ਹੋਵੇ, ਤਾਂ ਇਹ ਮਦਦ 30 ਦਿਨ ਜਾਂ ਉਸ ਤੋਂ ਵੱਧ ਚੱਲਦੀ ਹੈ।
prompts-nrm-final = ਬਾਅਦ ਵਿੱਚ ਦਫ਼ਤਰ ਆਖ਼ਰੀ ਫ਼ੈਸਲਾ ਕਰਦਾ ਹੈ। ਇਸ ਵਿੱਚ ਕਈ ਮਹੀਨੇ ਲੱਗ ਸਕਦੇ ਹਨ।
prompts-nrm-support = ਮਦਦ ਵਿੱਚ ਇਹ ਚੀਜ਼ਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ:
prompts-nrm-place = ਰਹਿਣ ਲਈ ਸੁਰੱਖਿਅਤ ਥਾਂ
prompts-nrm-medical = ਇਲਾਜ
prompts-nrm-counselling = ਇੱਕ ਸਿਖਲਾਈ ਵਾਲਾ ਵਿਅਕਤੀ ਜਿਸ ਨਾਲ ਤੁਸੀਂ ਆਪਣੇ ਮਨ ਦੀ ਗੱਲ ਕਰ ਸਕੋ
prompts-nrm-legal = ਕਾਨੂੰਨੀ ਸਲਾਹ
prompts-nrm-money = ਕੁਝ ਪੈਸੇ
prompts-nrm-choice = ਫ਼ੈਸਲਾ ਤੁਹਾਡਾ ਹੈ। ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਹਾਂ ਕਰੋ, ਚਾਹੋ ਤਾਂ ਨਾਂਹ ਕਰੋ। ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਸੋਚਣ ਲਈ ਸਮਾਂ ਮੰਗੋ।
prompts-nrm-withdraw = ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ, ਆਪਣਾ ਫ਼ੈਸਲਾ ਬਦਲ ਲਓ। ਜੇ ਤੁਸੀਂ ਇਸ ਪ੍ਰਬੰਧ ਵਿੱਚੋਂ ਨਿਕਲ ਜਾਓ, ਤਾਂ ਇਹ ਮਦਦ ਖ਼ਤਮ ਹੋ ਜਾਂਦੀ ਹੈ।
prompts-nrm-police = ਇਹ ਮਦਦ ਲੈਣ ਲਈ ਪੁਲਿਸ ਨਾਲ ਗੱਲ ਕਰਨੀ ਜ਼ਰੂਰੀ ਨਹੀਂ ਹੈ।

## Who sees the information
prompts-share-who = ਜੇ ਤੁਸੀਂ ਹਾਂ ਕਹੋ, ਤਾਂ ਤੁਹਾਡਾ ਨਾਂ ਅਤੇ ਤੁਹਾਡੀਆਂ ਦੱਸੀਆਂ ਗੱਲਾਂ Home Office ਨੂੰ ਮਿਲਦੀਆਂ ਹਨ, ਜੋ ਸਰਕਾਰ ਦਾ ਇੱਕ ਹਿੱਸਾ ਹੈ। ਪੁਲਿਸ, ਸਥਾਨਕ ਕੌਂਸਲ ਅਤੇ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨ ਵਾਲੇ ਲੋਕ ਵੀ ਇਹ ਵੇਖ ਸਕਦੇ ਹਨ।
prompts-share-notice = ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਕਿਵੇਂ ਵਰਤੀ ਜਾਂਦੀ ਹੈ ਅਤੇ ਕਿਵੇਂ ਰੱਖੀ ਜਾਂਦੀ ਹੈ।

## Duty to Notify
prompts-dtn-what = ਜੇ ਤੁਸੀਂ ਨਾਂਹ ਕਰੋ, ਤਾਂ ਵੀ ਮੈਨੂੰ ਸਰਕਾਰ ਨੂੰ ਇਹ ਦੱਸਣਾ ਪਵੇਗਾ ਕਿ ਮੇਰੀ ਮੁਲਾਕਾਤ ਇੱਕ ਅਜਿਹੇ ਵਿਅਕਤੀ ਨਾਲ ਹੋਈ ਜਿਸ ਨੂੰ ਸ਼ਾਇਦ ਮਦਦ ਦੀ ਲੋੜ ਹੈ। ਇਸ ਰਿਪੋਰਟ ਦਾ ਨਾਂ ਖ਼ਬਰ ਦੇਣ ਦਾ ਫ਼ਰਜ਼ (Duty to Notify) ਹੈ।
prompts-dtn-anonymous = ਉਸ ਰਿਪੋਰਟ ਵਿੱਚ ਤੁਹਾਡਾ ਨਾਂ, ਤੁਹਾਡੇ ਜਨਮ ਦੀ ਤਾਰੀਖ਼ ਜਾਂ ਅਜਿਹੀ ਕੋਈ ਗੱਲ ਨਹੀਂ ਹੁੰਦੀ ਜਿਸ ਤੋਂ ਪਤਾ ਲੱਗੇ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।
prompts-dtn-nohelp = ਉਸ ਰਿਪੋਰਟ ਨਾਲ ਤੁਹਾਨੂੰ ਮਦਦ ਨਹੀਂ ਮਿਲਦੀ। ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਬਾਅਦ ਵਿੱਚ ਮਦਦ ਮੰਗੋ।

## Your decision (consent)
prompts-consent-understood = ਕੀ ਇਹ ਗੱਲ ਤੁਹਾਡੀ ਸਮਝ ਵਿੱਚ ਆ ਗਈ?
prompts-consent-questions = ਕੀ ਫ਼ੈਸਲਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਡੇ ਕੋਈ ਸਵਾਲ ਹਨ?
prompts-consent-interpreter = ਕੀ ਦੁਭਾਸ਼ੀਏ ਦੀ ਗੱਲ ਤੁਹਾਨੂੰ ਚੰਗੀ ਤਰ੍ਹਾਂ ਸਮਝ ਆਉਂਦੀ ਹੈ?
prompts-consent-pressure = ਕੀ ਕੋਈ ਤੁਹਾਨੂੰ ਦੱਸ ਰਿਹਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕੀ ਜਵਾਬ ਦੇਣਾ ਹੈ?
prompts-consent-refer = ਕੀ ਤੁਸੀਂ ਰਾਜ਼ੀ ਹੋ ਕਿ ਅਸੀਂ ਤੁਹਾਡਾ ਨਾਂ ਅਤੇ ਤੁਹਾਡੀਆਂ ਦੱਸੀਆਂ ਗੱਲਾਂ ਮਦਦ ਲਈ ਭੇਜਣ ਦੇ ਕੌਮੀ ਪ੍ਰਬੰਧ (National Referral Mechanism) ਨੂੰ ਭੇਜੀਏ?
prompts-consent-support = ਕੀ ਤੁਹਾਨੂੰ ਇਹ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
prompts-consent-contact = ਕੀ ਤੁਸੀਂ ਰਾਜ਼ੀ ਹੋ ਕਿ ਮਦਦ ਕਰਨ ਵਾਲੀ ਕੋਈ ਸੰਸਥਾ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੇ?
prompts-consent-police = ਕੀ ਤੁਸੀਂ ਰਾਜ਼ੀ ਹੋ ਕਿ ਤੁਹਾਡੇ ਨਾਲ ਜੋ ਹੋਇਆ, ਉਸ ਬਾਰੇ ਪੁਲਿਸ ਨਾਲ ਗੱਲ ਕਰੋ?
prompts-consent-name = ਜੇ ਤੁਹਾਨੂੰ ਇਹ ਮਦਦ ਨਹੀਂ ਚਾਹੀਦੀ, ਤਾਂ ਕੀ ਤੁਸੀਂ ਰਾਜ਼ੀ ਹੋ ਕਿ ਅਸੀਂ ਤੁਹਾਡਾ ਨਾਂ ਖ਼ਬਰ ਦੇਣ ਦੇ ਫ਼ਰਜ਼ (Duty to Notify) ਦੀ ਰਿਪੋਰਟ ਵਿੱਚ ਲਿਖੀਏ?

## Answers
prompts-answer-yes = ਹਾਂ
prompts-answer-no = ਨਹੀਂ
prompts-answer-unknown = ਪਤਾ ਨਹੀਂ
prompts-answer-decline = ਮੈਂ ਇਹ ਨਹੀਂ ਦੱਸਣਾ
prompts-answer-stop = ਬੱਸ

## Goodbye and safe contact
prompts-bye-phone = ਕੀ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਸੁਰੱਖਿਅਤ ਹੈ?
prompts-bye-message = ਕੀ ਤੁਹਾਡੇ ਫ਼ੋਨ ਉੱਤੇ ਸੁਨੇਹਾ ਭੇਜਣਾ ਸੁਰੱਖਿਅਤ ਹੈ?
prompts-bye-letter = ਕੀ ਤੁਹਾਨੂੰ ਚਿੱਠੀ ਭੇਜਣੀ ਸੁਰੱਖਿਅਤ ਹੈ?
prompts-bye-next = ਮੇਰੇ ਵੱਲੋਂ ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਜਾਵੇਗਾ ਕਿ ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ।
prompts-bye-return = ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ, ਵਾਪਸ ਆ ਕੇ ਮਦਦ ਮੰਗੋ।
prompts-bye-thanks = ਮੇਰੇ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਧੰਨਵਾਦ।

## Rights sheet
prompts-sheet-title = ਮਦਦ ਜੋ ਮੰਗੀ ਜਾ ਸਕਦੀ ਹੈ
prompts-sheet-choice = ਫ਼ੈਸਲਾ ਤੁਹਾਡਾ ਹੈ
prompts-sheet-support = ਮਦਦ
prompts-sheet-share = ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਕੌਣ ਵੇਖਦਾ ਹੈ
prompts-sheet-refuse = ਜੇ ਤੁਸੀਂ ਨਾਂਹ ਕਰੋ
prompts-sheet-police = ਤੁਸੀਂ ਅਤੇ ਪੁਲਿਸ
prompts-sheet-numbers = ਫ਼ੋਨ ਨੰਬਰ
prompts-sheet-emergency = ਜੇ ਤੁਸੀਂ ਹੁਣ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ, ਤਾਂ 999 ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ। ਫ਼ੋਨ ਮੁਫ਼ਤ ਹੈ।
prompts-sheet-helpline = ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਲਈ ਮਦਦ ਦਾ ਫ਼ੋਨ ਨੰਬਰ ਜਿਨ੍ਹਾਂ ਨੂੰ ਦੂਜੇ ਕਾਬੂ ਵਿੱਚ ਰੱਖਦੇ ਹਨ ਜਾਂ ਜਿਨ੍ਹਾਂ ਤੋਂ ਧੱਕੇ ਨਾਲ ਕੰਮ ਕਰਵਾਉਂਦੇ ਹਨ। ਨਾਂ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ ਹੈ। ਫ਼ੋਨ ਮੁਫ਼ਤ ਹੈ।
prompts-sheet-salvation = ਸਮਾਜ ਸੇਵੀ ਸੰਸਥਾ Salvation Army। ਉਨ੍ਹਾਂ ਵੱਡਿਆਂ ਲਈ ਮਦਦ ਜਿਨ੍ਹਾਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਥਾਂ ਚਾਹੀਦੀ ਹੈ। ਫ਼ੋਨ ਮੁਫ਼ਤ ਹੈ।
prompts-sheet-keep = ਇਹ ਕਾਗ਼ਜ਼ ਨਾਲ ਲੈ ਕੇ ਜਾਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ ਹੈ। ਇਸ ਨੂੰ ਤਾਂ ਹੀ ਰੱਖੋ ਜੇ ਇਸ ਵਿੱਚ ਖ਼ਤਰਾ ਨਾ ਹੋਵੇ।

## Buttons and short notes on the screen
prompts-button-listen = ਸੁਣੋ
prompts-button-again = ਦੁਬਾਰਾ ਸੁਣੋ
prompts-button-slower = ਹੌਲੀ
prompts-button-next = ਅੱਗੇ
prompts-button-back = ਪਿੱਛੇ
prompts-button-hide = ਲੁਕਾਓ
prompts-button-language = ਹੋਰ ਬੋਲੀ
prompts-note-silent = ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਇਸ ਬੋਲੀ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ।
prompts-note-stopped = ਅਸੀਂ ਗੱਲ ਰੋਕ ਦਿੱਤੀ ਹੈ। ਹੁਣ ਤੁਹਾਨੂੰ ਹੋਰ ਕੁਝ ਕਹਿਣ ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।
prompts-note-return = ਕਿਰਪਾ ਕਰਕੇ ਸਕ੍ਰੀਨ ਪੁਲਿਸ ਅਫ਼ਸਰ ਨੂੰ ਵਾਪਸ ਦੇ ਦਿਓ।
