# What a child, or a person who may be under 18, reads and hears, in Bengali. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = হ্যালো। আমি তোমাকে সাহায্য করতে চাই।
prompts-child-hello-screen = তুমি এটা পড়তে পারো, অথবা শব্দের বোতাম ছুঁয়ে শুনতে পারো।
prompts-child-hello-free = তুমি বলতে পারো “জানি না”। তুমি যখন চাও থামতে পারো।
prompts-child-hello-trouble = আমার সঙ্গে কথা বলে তুমি কোনো ভুল করোনি।
prompts-child-hello-police = আমি পুলিশের হয়ে কাজ করি। আমার কাজ বাচ্চাদের নিরাপদ রাখা।
prompts-child-hello-adult = আমি একজন বড় মানুষকে এখানে আসতে বলছি। তাঁর কাজ তোমাকে সাহায্য করা।
prompts-child-hello-interpreter = তোমার ভাষা বলেন এমন একজনকে খুঁজছি। একটু অপেক্ষা করো।

## Safe to talk
prompts-child-safe-alone = তোমার সঙ্গে যারা এসেছে, তুমি কি তাদের থেকে আলাদা হয়ে কথা বলতে চাও?
prompts-child-safe-place = এখানে কি তোমার নিরাপদ লাগছে?

## Needs now (each has a picture)
prompts-child-need-hurt = তোমার শরীরে কি কোনো আঘাত বা জখম আছে?
prompts-child-need-pain = এখন কি তোমার কোথাও ব্যথা করছে?
prompts-child-need-medicine = তোমার কি ওষুধ দরকার?
prompts-child-need-thirsty = তুমি কি পানি খাবে?
prompts-child-need-hungry = তোমার কি খিদে পেয়েছে?
prompts-child-need-cold = তোমার কি শীত লাগছে?
prompts-child-need-toilet = তোমার কি বাথরুমে যাওয়া দরকার?
prompts-child-need-tired = তোমার কি ক্লান্ত লাগছে?
prompts-child-need-waiting = কেউ কি তোমার জন্য অপেক্ষা করছে?
prompts-child-need-woman = তুমি কি একজন মহিলার সঙ্গে কথা বলতে চাও?
prompts-child-need-man = তুমি কি একজন পুরুষের সঙ্গে কথা বলতে চাও?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = তুমি কি এখন বিপদে আছ?
prompts-child-triage-afraid = তুমি কি কাউকে ভয় পাও?
prompts-child-triage-here = সেই মানুষটা কি এখানে বা বাইরে আছে?
prompts-child-triage-tonight = আজ রাতে ঘুমানোর জন্য তোমার কি নিরাপদ জায়গা আছে?
prompts-child-triage-return = তুমি যেখানে থাকো, সেখানে ফিরে যেতে কি তোমার ভয় লাগে?
prompts-child-triage-children = সেখানে কি অন্য বাচ্চারা বিপদে আছে?
prompts-child-triage-trust = এমন কোনো বড় মানুষ কি আছেন, যাঁকে তুমি বিশ্বাস করো?

## What happens next
prompts-child-next-fault = অন্য লোকেরা তোমার সঙ্গে যা করেছে, তাতে তোমার কোনো দোষ নেই।
prompts-child-next-tell = যারা বাচ্চাদের নিরাপদ রাখে, তাদের আমাকে জানাতেই হবে। তারা স্থানীয় কাউন্সিলে কাজ করে।
prompts-child-next-report = যে সরকারি অফিস বাচ্চাদের আর বড়দের সাহায্য করে, সেখানেও আমি একটা রিপোর্ট লিখব।
prompts-child-next-office = অফিসটি রিপোর্ট পড়ে ঠিক করে, কীভাবে সাহায্য করতে পারে।
prompts-child-next-decide = এটা তোমাকে ঠিক করতে হবে না। তোমাকে নিরাপদ রাখা বড়দের কাজ।
prompts-child-next-ask = তুমি কী চাও, তা লোকেরা তোমাকে জিজ্ঞাসা করবে। তুমি সব সময় প্রশ্ন করতে পারো।
prompts-child-next-guardian = একজন বড় মানুষ তোমাকে সাহায্য করতে পারেন, তাঁকে অভিভাবক বলে। অভিভাবক তোমাকে সব বুঝিয়ে বলেন আর তোমার কথা শোনেন।
prompts-child-next-private = তুমি আমাকে যা বলবে, তা আমি সেই লোকদের বলব না যাদের তুমি ভয় পাও।
prompts-child-next-slow = আজই আমাকে সব কথা বলতে হবে না।

## Goodbye
prompts-child-bye-thanks = আমার সঙ্গে কথা বলার জন্য ধন্যবাদ।
prompts-child-bye-call = তুমি বিপদে থাকলে 999 নম্বরে ফোন করো। এই ফোনে টাকা লাগে না।
prompts-child-bye-childline = তুমি Childline নম্বরেও ফোন করতে পারো। এটা বাচ্চাদের সাহায্যের ফোন নম্বর। এই ফোনে টাকা লাগে না। নাম বলতে হবে না।

## Rights sheet
prompts-child-sheet-title = তোমার জন্য সাহায্য
