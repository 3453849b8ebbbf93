# What an adult reads and hears, in Bengali. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = এটা কি আপনার ভাষা?

## Hello
prompts-hello-greeting = হ্যালো। আমি আপনাকে সাহায্য করতে চাই।
prompts-hello-screen = আপনি এই লেখা পড়তে পারেন, অথবা শব্দের বোতাম ছুঁয়ে শুনতে পারেন।
prompts-hello-slow = কোনো তাড়া নেই।
prompts-hello-free = আপনি উত্তর দিতে পারেন, না-ও দিতে পারেন। আপনি যেকোনো সময় থামতে পারেন।
prompts-hello-trouble = আমার সঙ্গে কথা বলে আপনি কোনো দোষ করছেন না।
prompts-hello-interpreter = আপনার ভাষা বলেন এমন একজন দোভাষী খুঁজছি। দয়া করে অপেক্ষা করুন।

## Safe to talk
prompts-safe-alone = আপনার সঙ্গে যারা এসেছে, আপনি কি তাদের থেকে আলাদা হয়ে কথা বলতে চান?
prompts-safe-place = এই জায়গায় কথা বলা কি আপনার নিরাপদ মনে হয়?
prompts-safe-phone = কেউ কি আপনার ফোন দিয়ে আপনার কথা শুনতে পারে বা আপনাকে খুঁজে বের করতে পারে?
prompts-safe-companion = আপনার সঙ্গে যারা এসেছে, তাদের দোভাষীর কাজ করতে বলা হবে না।
prompts-safe-woman-interpreter = দোভাষী একজন মহিলা হলে কি আপনার ভালো হয়?
prompts-safe-man-interpreter = দোভাষী একজন পুরুষ হলে কি আপনার ভালো হয়?

## Needs now (each has a picture)
prompts-need-hurt = আপনার শরীরে কি কোনো আঘাত বা জখম আছে?
prompts-need-pain = আপনার কি এখন ব্যথা আছে?
prompts-need-doctor = আপনি কি ডাক্তার দেখাতে চান?
prompts-need-medicine = আপনার কি ওষুধ দরকার?
prompts-need-thirsty = আপনি কি পানি খাবেন?
prompts-need-hungry = আপনার কি খিদে পেয়েছে?
prompts-need-cold = আপনার কি শীত লাগছে?
prompts-need-toilet = আপনার কি বাথরুমে যাওয়া দরকার?
prompts-need-tired = আপনার কি বিশ্রাম দরকার?
prompts-need-children = এমন কোনো বাচ্চা কি আছে, যাদের এখন আপনাকে দরকার?
prompts-need-waiting = কেউ কি আপনার জন্য অপেক্ষা করছে?
prompts-need-woman = একজন মহিলা পুলিশ অফিসারের সঙ্গে কথা বললে কি আপনার ভালো হয়?
prompts-need-man = একজন পুরুষ পুলিশ অফিসারের সঙ্গে কথা বললে কি আপনার ভালো হয়?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = আপনি কি এখন বিপদে আছেন?
prompts-triage-here = আপনি ভয় পান এমন কেউ কি এই বিল্ডিংয়ের ভেতরে বা বাইরে আছে?
prompts-triage-age = আপনার বয়স কি 18 বছরের কম?
prompts-triage-harmed = কেউ কি আপনাকে আঘাত করেছে বা কষ্ট দিয়েছে?
prompts-triage-threat = কেউ কি বলেছে যে সে আপনার বা আপনার পরিবারের ক্ষতি করবে?
prompts-triage-tonight = আজ রাতে ঘুমানোর জন্য আপনার কি নিরাপদ জায়গা আছে?
prompts-triage-return = আপনি যেখানে থাকেন বা কাজ করেন, সেখানে ফিরে যেতে কি আপনার ভয় লাগে?
prompts-triage-leave = আপনি কি চাইলেই সেই জায়গা থেকে চলে যেতে পারেন?
prompts-triage-papers = আপনার পাসপোর্ট বা পরিচয়ের কাগজ কি অন্য কেউ নিজের কাছে রেখেছে?
prompts-triage-others = সেই জায়গায় কি অন্য মানুষ বিপদে আছে?

## Police: what they may and may not do
prompts-police-who = আমি পুলিশের হয়ে কাজ করি। প্রথমে আমি জানতে চাই, আপনি নিরাপদ কি না।
prompts-police-private = আপনি আমাকে যা বলবেন, তা আমি সেই লোকদের বলব না যাদের আপনি ভয় পান।
prompts-police-share = আপনি বা অন্য কেউ বিপদে থাকলে, যারা আপনাদের রক্ষা করতে পারে তাদের আমাকে জানাতেই হবে।
prompts-police-slow = আজই আমাকে সব কথা বলতে হবে না।
prompts-police-papers = আপনার পরিচয়ের কাগজ না থাকলেও আপনি সাহায্য চাইতে পারেন।
prompts-police-law = কেউ যদি জোর করে আপনাকে দিয়ে আইনের বিরুদ্ধে কোনো কাজ করিয়ে থাকে, তাহলে আইন আপনাকে রক্ষা করতে পারে। আপনি বলতে পারেন যে আগে একজন উকিলের সঙ্গে কথা বলবেন।
prompts-police-promise = অন্য অফিস কী সিদ্ধান্ত নেবে, সে বিষয়ে আমি কথা দিতে পারি না।

## Support: what it is
prompts-nrm-what = যাদের অন্য লোকেরা নিজেদের নিয়ন্ত্রণে রেখেছে, হুমকি দিয়েছে বা জোর করে কাজ করিয়েছে, যুক্তরাজ্যে তাদের জন্য সাহায্য আছে। সরকারের এই ব্যবস্থার নাম সাহায্যের জন্য পাঠানোর জাতীয় ব্যবস্থা (National Referral Mechanism)।
prompts-nrm-first = প্রথমে একটি সরকারি অফিস একটি রিপোর্ট পড়ে। আপনার সঙ্গে যা হয়েছে, তা সেখানে লেখা থাকে। অফিসটি কাজের 5 দিনের মধ্যে উত্তর দেওয়ার চেষ্টা করে।
prompts-nrm-days = উত্তর হ্যাঁ হলে এই সাহায্য 30 দিন বা তার বেশি চলে।
prompts-nrm-final = পরে অফিসটি শেষ সিদ্ধান্ত নেয়। এতে অনেক মাস লাগতে পারে।
prompts-nrm-support = সাহায্যের মধ্যে থাকতে পারে:
prompts-nrm-place = থাকার নিরাপদ জায়গা
prompts-nrm-medical = চিকিৎসা
prompts-nrm-counselling = মনের কথা বলার জন্য প্রশিক্ষণ পাওয়া একজন মানুষ
prompts-nrm-legal = আইনি পরামর্শ
prompts-nrm-money = কিছু টাকা
prompts-nrm-choice = সিদ্ধান্ত আপনার। আপনি হ্যাঁ বা না বলতে পারেন। ভাবার জন্য সময় চাইতে পারেন।
prompts-nrm-withdraw = আপনি যেকোনো সময় মত বদলাতে পারেন। এই ব্যবস্থা থেকে বেরিয়ে গেলে এই সাহায্য শেষ হয়ে যায়।
prompts-nrm-police = এই সাহায্য পেতে পুলিশের সঙ্গে কথা বলতে হবে না।

## Who sees the information
prompts-share-who = আপনি হ্যাঁ বললে, আপনার নাম আর আপনি আমাদের যা বলেছেন তা Home Office পায়। এটা সরকারের একটা অংশ। পুলিশ, স্থানীয় কাউন্সিল আর যারা আপনাকে সাহায্য করে, তারাও এটা দেখতে পারে।
prompts-share-notice = আপনার তথ্য কীভাবে ব্যবহার করা হয় আর কীভাবে রাখা হয়, তা আপনি জিজ্ঞাসা করতে পারেন।

## Duty to Notify
prompts-dtn-what = আপনি রাজি না হলেও আমাকে সরকারকে জানাতে হবে যে এমন একজনের সঙ্গে আমার দেখা হয়েছে, যার হয়তো সাহায্য দরকার। এই রিপোর্টের নাম জানানোর দায়িত্ব (Duty to Notify)।
prompts-dtn-anonymous = সেই রিপোর্টে আপনার নাম, জন্মের তারিখ বা আপনি কে তা বোঝা যায় এমন কিছু থাকে না।
prompts-dtn-nohelp = সেই রিপোর্ট থেকে আপনি সাহায্য পাবেন না। আপনি পরে সাহায্য চাইতে পারেন।

## Your decision (consent)
prompts-consent-understood = আপনি কি এই কথাগুলো বুঝেছেন?
prompts-consent-questions = সিদ্ধান্ত নেওয়ার আগে আপনার কি কোনো প্রশ্ন আছে?
prompts-consent-interpreter = আপনি কি দোভাষীর কথা ভালো করে বোঝেন?
prompts-consent-pressure = আপনাকে কী উত্তর দিতে হবে, তা কি কেউ আপনাকে বলে দিচ্ছে?
prompts-consent-refer = আপনার নাম আর আপনি আমাদের যা বলেছেন, তা আমরা সাহায্যের জন্য পাঠানোর জাতীয় ব্যবস্থায় (National Referral Mechanism) পাঠালে আপনি কি রাজি?
prompts-consent-support = আপনি কি এই সাহায্য পেতে চান?
prompts-consent-contact = সাহায্য করে এমন একটি সংস্থা আপনার সঙ্গে যোগাযোগ করলে আপনি কি রাজি?
prompts-consent-police = আপনার সঙ্গে যা হয়েছে, তা নিয়ে পুলিশের সঙ্গে কথা বলতে আপনি কি রাজি?
prompts-consent-name = আপনি যদি এই সাহায্য না চান, তাহলে জানানোর দায়িত্ব (Duty to Notify) রিপোর্টে আমরা আপনার নাম লিখলে আপনি কি রাজি?

## Answers
prompts-answer-yes = হ্যাঁ
prompts-answer-no = না
prompts-answer-unknown = জানি না
prompts-answer-decline = এটা বলতে চাই না
prompts-answer-stop = থামুন

## Goodbye and safe contact
prompts-bye-phone = আপনাকে ফোন করা কি নিরাপদ?
prompts-bye-message = আপনার ফোনে মেসেজ পাঠানো কি নিরাপদ?
prompts-bye-letter = আপনাকে চিঠি পাঠানো কি নিরাপদ?
prompts-bye-next = এরপর কী হবে, তা আমি আপনাকে বলব।
prompts-bye-return = আপনি যেকোনো সময় ফিরে এসে সাহায্য চাইতে পারেন।
prompts-bye-thanks = আমার সঙ্গে কথা বলার জন্য ধন্যবাদ।

## Rights sheet
prompts-sheet-title = যে সাহায্য আপনি চাইতে পারেন
prompts-sheet-choice = সিদ্ধান্ত আপনার
prompts-sheet-support = সাহায্য
prompts-sheet-share = আপনার তথ্য কে দেখে
prompts-sheet-refuse = আপনি রাজি না হলে
prompts-sheet-police = আপনি আর পুলিশ
prompts-sheet-numbers = ফোন নম্বর
prompts-sheet-emergency = আপনি এখন বিপদে থাকলে 999 নম্বরে ফোন করুন। এই ফোনে টাকা লাগে না।
prompts-sheet-helpline = যাদের অন্য লোকেরা নিয়ন্ত্রণে রাখে বা জোর করে কাজ করায়, তাদের জন্য সাহায্যের ফোন নম্বর। নাম বলতে হবে না। এই ফোনে টাকা লাগে না।
prompts-sheet-salvation = Salvation Army নামের সেবা সংস্থা। যে বড়দের নিরাপদ জায়গা দরকার, তাদের জন্য সাহায্য। এই ফোনে টাকা লাগে না।
prompts-sheet-keep = এই কাগজ সঙ্গে নিতে হবে না। নিরাপদ হলে তবেই রাখুন।

## Buttons and short notes on the screen
prompts-button-listen = শুনুন
prompts-button-again = আবার শুনুন
prompts-button-slower = আরও ধীরে
prompts-button-next = পরেরটা
prompts-button-back = আগেরটা
prompts-button-hide = লুকান
prompts-button-language = অন্য ভাষা
prompts-note-silent = এই কম্পিউটারে এই ভাষার শব্দ নেই।
prompts-note-stopped = আমরা থেমেছি। আপনাকে আর কিছু বলতে হবে না।
prompts-note-return = দয়া করে স্ক্রিনটা পুলিশ অফিসারকে ফিরিয়ে দিন।
