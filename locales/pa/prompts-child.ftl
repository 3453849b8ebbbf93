# What a child, or a person who may be under 18, reads and hears, in Punjabi (Gurmukhi). Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ। ਮੈਂ ਇੱਥੇ ਤੁਹਾਡੀ ਮਦਦ ਲਈ ਹਾਂ।
prompts-child-hello-screen = ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਇਹ ਪੜ੍ਹ ਲਓ, ਜਾਂ ਆਵਾਜ਼ ਵਾਲਾ ਬਟਨ ਛੂਹ ਕੇ ਸੁਣ ਲਓ।
prompts-child-hello-free = ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਕਹੋ “ਪਤਾ ਨਹੀਂ”। ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ, ਗੱਲ ਰੋਕ ਦਿਓ।
prompts-child-hello-trouble = ਮੇਰੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਕੋਈ ਗ਼ਲਤ ਕੰਮ ਨਹੀਂ ਹੈ।
prompts-child-hello-police = ਮੈਂ ਪੁਲਿਸ ਤੋਂ ਹਾਂ। ਮੇਰਾ ਕੰਮ ਬੱਚਿਆਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣਾ ਹੈ।
prompts-child-hello-adult = ਇੱਕ ਵੱਡੇ ਵਿਅਕਤੀ ਨੂੰ ਇੱਥੇ ਸੱਦਿਆ ਜਾ ਰਿਹਾ ਹੈ। ਉਨ੍ਹਾਂ ਦਾ ਕੰਮ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨਾ ਹੈ।
prompts-child-hello-interpreter = ਤੁਹਾਡੀ ਬੋਲੀ ਬੋਲਣ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੂੰ ਲੱਭਿਆ ਜਾ ਰਿਹਾ ਹੈ। ਥੋੜ੍ਹੀ ਉਡੀਕ ਕਰੋ ਜੀ।

## Safe to talk
prompts-child-safe-alone = ਜਿਹੜੇ ਲੋਕ ਤੁਹਾਡੇ ਨਾਲ ਆਏ ਹਨ, ਕੀ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਤੋਂ ਵੱਖ ਹੋ ਕੇ ਗੱਲ ਕਰਨੀ ਹੈ?
prompts-child-safe-place = ਕੀ ਇਹ ਥਾਂ ਤੁਹਾਨੂੰ ਸੁਰੱਖਿਅਤ ਲੱਗਦੀ ਹੈ?

## Needs now (each has a picture)
prompts-child-need-hurt = ਕੀ ਤੁਹਾਨੂੰ ਕੋਈ ਸੱਟ ਜਾਂ ਜ਼ਖ਼ਮ ਹੈ?
prompts-child-need-pain = ਕੀ ਹੁਣ ਤੁਹਾਨੂੰ ਕਿਤੇ ਦਰਦ ਹੋ ਰਿਹਾ ਹੈ?
prompts-child-need-medicine = ਕੀ ਤੁਹਾਨੂੰ ਦਵਾਈ ਦੀ ਲੋੜ ਹੈ?
prompts-child-need-thirsty = ਕੀ ਤੁਹਾਨੂੰ ਪਾਣੀ ਚਾਹੀਦਾ ਹੈ?
prompts-child-need-hungry = ਕੀ ਤੁਹਾਨੂੰ ਭੁੱਖ ਲੱਗੀ ਹੈ?
prompts-child-need-cold = ਕੀ ਤੁਹਾਨੂੰ ਠੰਢ ਲੱਗ ਰਹੀ ਹੈ?
prompts-child-need-toilet = ਕੀ ਤੁਸੀਂ ਪਖ਼ਾਨੇ ਜਾਣਾ ਹੈ?
prompts-child-need-tired = ਕੀ ਤੁਹਾਨੂੰ ਥਕਾਵਟ ਹੈ?
prompts-child-need-waiting = ਕੀ ਕੋਈ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰ ਰਿਹਾ ਹੈ?
prompts-child-need-woman = ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਔਰਤ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ?
prompts-child-need-man = ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਆਦਮੀ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = ਕੀ ਤੁਸੀਂ ਹੁਣ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ?
prompts-child-triage-afraid = ਕੀ ਤੁਹਾਨੂੰ ਕਿਸੇ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ?
prompts-child-triage-here = ਕੀ ਉਹ ਵਿਅਕਤੀ ਇੱਥੇ ਜਾਂ ਬਾਹਰ ਹੈ?
prompts-child-triage-tonight = ਕੀ ਅੱਜ ਰਾਤ ਸੌਣ ਲਈ ਤੁਹਾਡੇ ਕੋਲ ਕੋਈ ਸੁਰੱਖਿਅਤ ਥਾਂ ਹੈ?
prompts-child-triage-return = ਜਿੱਥੇ ਤੁਹਾਡਾ ਘਰ ਹੈ, ਕੀ ਤੁਹਾਨੂੰ ਉੱਥੇ ਵਾਪਸ ਜਾਣ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ?
prompts-child-triage-children = ਕੀ ਉੱਥੇ ਹੋਰ ਬੱਚੇ ਖ਼ਤਰੇ ਵਿੱਚ ਹਨ?
prompts-child-triage-trust = ਕੀ ਕੋਈ ਅਜਿਹਾ ਵੱਡਾ ਵਿਅਕਤੀ ਹੈ ਜਿਸ ਉੱਤੇ ਤੁਹਾਨੂੰ ਭਰੋਸਾ ਹੈ?

## What happens next
prompts-child-next-fault = ਦੂਜਿਆਂ ਨੇ ਤੁਹਾਡੇ ਨਾਲ ਜੋ ਕੀਤਾ, ਉਸ ਵਿੱਚ ਤੁਹਾਡਾ ਕੋਈ ਕਸੂਰ ਨਹੀਂ ਹੈ।
prompts-child-next-tell = ਮੈਨੂੰ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਦੱਸਣਾ ਪਵੇਗਾ ਜੋ ਬੱਚਿਆਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਦੇ ਹਨ। ਉਹ ਸਥਾਨਕ ਕੌਂਸਲ ਵਿੱਚ ਕੰਮ ਕਰਦੇ ਹਨ।
prompts-child-next-report = ਮੇਰੇ ਵੱਲੋਂ ਇੱਕ ਰਿਪੋਰਟ ਉਸ ਸਰਕਾਰੀ ਦਫ਼ਤਰ ਨੂੰ ਵੀ ਜਾਵੇਗੀ ਜੋ ਬੱਚਿਆਂ ਅਤੇ ਵੱਡਿਆਂ ਦੀ ਮਦਦ ਕਰਦਾ ਹੈ।
prompts-child-next-office = ਉਹ ਦਫ਼ਤਰ ਰਿਪੋਰਟ ਪੜ੍ਹ ਕੇ ਫ਼ੈਸਲਾ ਕਰਦਾ ਹੈ ਕਿ ਉਹ ਕਿਵੇਂ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ।
prompts-child-next-decide = ਜ਼ਰੂਰੀ ਨਹੀਂ ਕਿ ਇਸ ਦਾ ਫ਼ੈਸਲਾ ਤੁਸੀਂ ਕਰੋ। ਤੁਹਾਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣਾ ਵੱਡਿਆਂ ਦਾ ਕੰਮ ਹੈ।
prompts-child-next-ask = ਲੋਕ ਤੁਹਾਨੂੰ ਪੁੱਛਣਗੇ ਕਿ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ। ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ, ਸਵਾਲ ਪੁੱਛੋ।
prompts-child-next-guardian = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਕੋਈ ਵੱਡਾ ਵਿਅਕਤੀ ਤੁਹਾਡੀ ਮਦਦ ਕਰੇ ਜਿਸ ਨੂੰ ਸਰਪ੍ਰਸਤ ਕਹਿੰਦੇ ਹਨ। ਸਰਪ੍ਰਸਤ ਤੁਹਾਨੂੰ ਗੱਲਾਂ ਸਮਝਾਉਂਦਾ ਹੈ ਅਤੇ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਦਾ ਹੈ।
prompts-child-next-private = ਤੁਹਾਡੀਆਂ ਦੱਸੀਆਂ ਗੱਲਾਂ ਮੇਰੇ ਵੱਲੋਂ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਨਹੀਂ ਦੱਸੀਆਂ ਜਾਣਗੀਆਂ ਜਿਨ੍ਹਾਂ ਤੋਂ ਤੁਹਾਨੂੰ ਡਰ ਹੈ।
prompts-child-next-slow = ਜ਼ਰੂਰੀ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਮੈਨੂੰ ਅੱਜ ਹੀ ਸਭ ਕੁਝ ਦੱਸੋ।

## Goodbye
prompts-child-bye-thanks = ਮੇਰੇ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਧੰਨਵਾਦ।
prompts-child-bye-call = ਜੇ ਤੁਸੀਂ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ, ਤਾਂ 999 ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ। ਫ਼ੋਨ ਮੁਫ਼ਤ ਹੈ।
prompts-child-bye-childline = ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ Childline ਨੂੰ ਵੀ ਫ਼ੋਨ ਕਰੋ। ਇਹ ਬੱਚਿਆਂ ਦੀ ਮਦਦ ਦਾ ਫ਼ੋਨ ਨੰਬਰ ਹੈ। ਫ਼ੋਨ ਮੁਫ਼ਤ ਹੈ। ਨਾਂ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ ਹੈ।

## Rights sheet
prompts-child-sheet-title = ਤੁਹਾਡੇ ਲਈ ਮਦਦ
