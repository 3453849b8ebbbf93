# What an adult reads and hears, in Pashto. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = ایا دا ستاسو ژبه ده؟

## Hello
prompts-hello-greeting = سلام. زه غواړم له تاسو سره مرسته وکړم.
prompts-hello-screen = تاسو دا لیکنه لوستلی شئ، یا د غږ پر تڼۍ ګوته کېږدئ او واورئ.
prompts-hello-slow = هېڅ بیړه نشته.
prompts-hello-free = ستاسو خوښه ده چې ځواب ورکوئ او که نه. هر وخت چې وغواړئ، خبرې ودرولی شئ.
prompts-hello-trouble = له ما سره خبرې کول کوم بد کار نه دی.
prompts-hello-interpreter = زه داسې ترجمان لټوم چې ستاسو په ژبه خبرې کوي. مهرباني وکړئ، لږ صبر وکړئ.

## Safe to talk
prompts-safe-alone = ایا غواړئ له هغو کسانو جلا خبرې وکړئ چې له تاسو سره راغلي دي؟
prompts-safe-place = ایا په دې ځای کې له خطر پرته خبرې کولی شئ؟
prompts-safe-phone = ایا کېدای شي چې څوک ستاسو د تلیفون له لارې ستاسو خبرې واوري یا تاسو پیدا کړي؟
prompts-safe-companion = کوم کسان چې له تاسو سره راغلي دي، موږ به له هغوی ونه غواړو چې ترجماني وکړي.
prompts-safe-woman-interpreter = ایا تاسو ته دا غوره ده چې ترجمانه ښځه وي؟
prompts-safe-man-interpreter = ایا تاسو ته دا غوره ده چې ترجمان سړی وي؟

## Needs now (each has a picture)
prompts-need-hurt = ایا ستاسو بدن ټپي یا ژوبل شوی دی؟
prompts-need-pain = ایا اوس درد لرئ؟
prompts-need-doctor = ایا غواړئ چې ډاکټر مو وګوري؟
prompts-need-medicine = ایا دوا ته اړتیا لرئ؟
prompts-need-thirsty = ایا اوبه غواړئ؟
prompts-need-hungry = ایا لوږه احساسوئ؟
prompts-need-cold = ایا ساړه مو کېږي؟
prompts-need-toilet = ایا تشناب ته اړتیا لرئ؟
prompts-need-tired = ایا دمې ته اړتیا لرئ؟
prompts-need-children = ایا داسې ماشومان شته چې اوس تاسو ته اړتیا لري؟
prompts-need-waiting = ایا څوک تاسو ته انتظار کوي؟
prompts-need-woman = ایا تاسو ته دا غوره ده چې له یوې ښځینه پولیسې سره خبرې وکړئ؟
prompts-need-man = ایا تاسو ته دا غوره ده چې له یوه نارینه پولیس سره خبرې وکړئ؟

## Safety questions (closed questions, for safety only)
prompts-triage-danger = ایا تاسو اوس په خطر کې یاست؟
prompts-triage-here = ایا داسې څوک په دې ودانۍ کې یا بهر شته چې تاسو ترې وېرېږئ؟
prompts-triage-age = ایا ستاسو عمر له 18 کلونو کم دی؟
prompts-triage-harmed = ایا چا تاسو ته زیان رسولی دی؟
prompts-triage-threat = ایا چا ویلي دي چې تاسو یا ستاسو کورنۍ ته به زیان ورسوي؟
prompts-triage-tonight = ایا نن شپه د خوب لپاره خوندي ځای لرئ؟
prompts-triage-return = ایا تاسو وېرېږئ چې بېرته هغه ځای ته ولاړ شئ چې پکې اوسېږئ یا کار کوئ؟
prompts-triage-leave = ایا هر وخت چې وغواړئ، له هغه ځای څخه تللی شئ؟
prompts-triage-papers = ایا ستاسو پاسپورټ یا د پېژندنې کاغذونه بل څوک له ځان سره ساتي؟
prompts-triage-others = ایا په هغه ځای کې نور کسان په خطر کې دي؟

## Police: what they may and may not do
prompts-police-who = زه د پولیسو لپاره کار کوم. لومړی غواړم پوه شم چې تاسو خوندي یاست که نه.
prompts-police-private = هغه څه چې تاسو یې ما ته وایئ، زه به یې هغو کسانو ته نه وایم چې تاسو ترې وېرېږئ.
prompts-police-share = که تاسو یا بل څوک په خطر کې وي، زه باید هغو کسانو ته ووایم چې ستاسو ساتنه کولی شي.
prompts-police-slow = اړینه نه ده چې نن ما ته هر څه ووایئ.
prompts-police-papers = که د پېژندنې کاغذونه ونه لرئ، بیا هم مرسته غوښتلی شئ.
prompts-police-law = که چا تاسو مجبور کړي یاست چې د قانون خلاف کار وکړئ، ښايي قانون ستاسو ساتنه وکړي. تاسو غوښتلی شئ چې لومړی له وکیل سره خبرې وکړئ.
prompts-police-promise = زه دا ژمنه نه شم کولی چې نور دفترونه به څه پرېکړه وکړي.

## Support: what it is
prompts-nrm-what = په بریتانیا کې د هغو کسانو لپاره مرسته شته چې نورو تر خپل کنټرول لاندې ساتلي وي، ګواښلي وي یا کار ته مجبور کړي وي. د حکومت دې پروګرام ته د راجع کولو ملي نظام (National Referral Mechanism) وایي.
prompts-nrm-first = لومړی یو حکومتي دفتر د هغه څه په اړه راپور لولي چې پر تاسو تېر شوي دي. دفتر هڅه کوي چې په 5 کاري ورځو کې ځواب ورکړي.
prompts-nrm-days = که ځواب هو وي، دا مرسته 30 ورځې یا زیات وخت دوام کوي.
prompts-nrm-final = وروسته دفتر وروستۍ پرېکړه کوي. دا کار ښايي ډېرې میاشتې ونیسي.
prompts-nrm-support = په دې مرسته کې ښايي دا شیان وي:
prompts-nrm-place = د اوسېدو لپاره خوندي ځای
prompts-nrm-medical = د ډاکټر مرسته او علاج
prompts-nrm-counselling = روزل شوی کس چې د خپل حال او احساس په اړه ورسره خبرې وکړئ
prompts-nrm-legal = قانوني مشوره
prompts-nrm-money = یو څه پیسې
prompts-nrm-choice = پرېکړه ستاسو ده. هو یا نه ویلی شئ. د فکر کولو لپاره وخت غوښتلی شئ.
prompts-nrm-withdraw = هر وخت خپله پرېکړه بدلولی شئ. که له دې پروګرام څخه ووځئ، دا مرسته ختمېږي.
prompts-nrm-police = د دې مرستې د ترلاسه کولو لپاره اړینه نه ده چې له پولیسو سره خبرې وکړئ.

## Who sees the information
prompts-share-who = که هو ووایئ، ستاسو نوم او هغه څه چې موږ ته مو ویلي دي Home Office ته رسېږي، چې د حکومت یوه برخه ده. پولیس، ښاروالي او هغه کسان چې له تاسو سره مرسته کوي، ښايي دا هم وویني.
prompts-share-notice = تاسو پوښتلی شئ چې ستاسو معلومات څنګه کارول کېږي او څنګه ساتل کېږي.

## Duty to Notify
prompts-dtn-what = که «نه» ووایئ، زه باید بیا هم حکومت ته ووایم چې داسې یو کس مې لیدلی دی چې ښايي مرستې ته اړتیا ولري. دې راپور ته د خبر ورکولو دنده (Duty to Notify) وایي.
prompts-dtn-anonymous = په هغه راپور کې ستاسو نوم، د زېږېدو نېټه او بل داسې څه نشته چې وښيي تاسو څوک یاست.
prompts-dtn-nohelp = له هغه راپور څخه تاسو ته مرسته نه رسېږي. تاسو وروسته مرسته غوښتلی شئ.

## Your decision (consent)
prompts-consent-understood = ایا په دې خبرو پوه شوئ؟
prompts-consent-questions = ایا د پرېکړې کولو مخکې پوښتنې لرئ؟
prompts-consent-interpreter = ایا د ترجمان په خبرو ښه پوهېږئ؟
prompts-consent-pressure = ایا څوک تاسو ته وایي چې باید څه ځواب ورکړئ؟
prompts-consent-refer = ایا تاسو راضي یاست چې موږ ستاسو نوم او هغه څه چې موږ ته مو ویلي دي، د راجع کولو ملي نظام (National Referral Mechanism) ته ولېږو؟
prompts-consent-support = ایا غواړئ دا مرسته ترلاسه کړئ؟
prompts-consent-contact = ایا راضي یاست چې د مرستې یوه موسسه له تاسو سره اړیکه ونیسي؟
prompts-consent-police = ایا راضي یاست چې له پولیسو سره د هغه څه په اړه خبرې وکړئ چې پر تاسو تېر شوي دي؟
prompts-consent-name = که دا مرسته نه غواړئ، ایا راضي یاست چې موږ ستاسو نوم د خبر ورکولو دندې (Duty to Notify) په راپور کې ولیکو؟

## Answers
prompts-answer-yes = هو
prompts-answer-no = نه
prompts-answer-unknown = نه پوهېږم
prompts-answer-decline = غوره ګڼم ونه وایم
prompts-answer-stop = بس دی

## Goodbye and safe contact
prompts-bye-phone = ایا تاسو ته تلیفون کول بې خطره دي؟
prompts-bye-message = ایا ستاسو تلیفون ته پیغام لېږل بې خطره دي؟
prompts-bye-letter = ایا تاسو ته د کاغذ لیک لېږل بې خطره دي؟
prompts-bye-next = زه به تاسو ته ووایم چې له دې وروسته څه کېږي.
prompts-bye-return = هر وخت بېرته راتلی شئ او مرسته غوښتلی شئ.
prompts-bye-thanks = مننه چې له ما سره مو خبرې وکړې.

## Rights sheet
prompts-sheet-title = هغه مرسته چې غوښتلی یې شئ
prompts-sheet-choice = پرېکړه ستاسو ده
prompts-sheet-support = مرسته او ملاتړ
prompts-sheet-share = ستاسو معلومات څوک ویني
prompts-sheet-refuse = که «نه» ووایئ
prompts-sheet-police = تاسو او پولیس
prompts-sheet-numbers = د تلیفون شمېرې
prompts-sheet-emergency = که اوس په خطر کې یاست، 999 ته زنګ ووهئ. زنګ وړیا دی.
prompts-sheet-helpline = د مرستې تلیفون د هغو کسانو لپاره چې نور یې تر خپل کنټرول لاندې ساتي یا یې کار ته مجبوروي. اړینه نه ده چې خپل نوم ووایئ. زنګ وړیا دی.
prompts-sheet-salvation = د Salvation Army خیریه موسسه. د هغو لویانو لپاره مرسته چې خوندي ځای ته اړتیا لري. زنګ وړیا دی.
prompts-sheet-keep = اړینه نه ده چې دا کاغذ له ځان سره یوسئ. یوازې هغه وخت یې وساتئ چې خطر نه لري.

## Buttons and short notes on the screen
prompts-button-listen = واورئ
prompts-button-again = بیا واورئ
prompts-button-slower = ورو
prompts-button-next = وړاندې
prompts-button-back = شاته
prompts-button-hide = پټول
prompts-button-language = بله ژبه
prompts-note-silent = په دې کمپیوټر کې د دې ژبې لپاره غږ نشته.
prompts-note-stopped = موږ خبرې بس کړې. اړینه نه ده چې نور څه ووایئ.
prompts-note-return = مهرباني وکړئ، سکرین بېرته پولیس ته ورکړئ.
