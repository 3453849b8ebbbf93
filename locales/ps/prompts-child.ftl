# What a child, or a person who may be under 18, reads and hears, in Pashto. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = سلام. زه غواړم له تا سره مرسته وکړم.
prompts-child-hello-screen = ته دا لوستلی شې، یا د غږ پر تڼۍ ګوته کېږده او غوږ ونیسه.
prompts-child-hello-free = ته ویلی شې «نه پوهېږم». هر وخت چې وغواړې، خبرې ودرولی شې.
prompts-child-hello-trouble = له ما سره خبرې کول کوم بد کار نه دی.
prompts-child-hello-police = زه د پولیسو لپاره کار کوم. زما کار دا دی چې ماشومان خوندي وساتم.
prompts-child-hello-adult = زه له یوه لوی کس څخه غواړم چې دلته راشي. د هغه کس کار دا دی چې له تا سره مرسته وکړي.
prompts-child-hello-interpreter = زه داسې څوک لټوم چې ستا په ژبه خبرې کوي. مهرباني وکړه، لږ صبر وکړه.

## Safe to talk
prompts-child-safe-alone = ایا غواړې له هغو کسانو جلا خبرې وکړې چې له تا سره راغلي دي؟
prompts-child-safe-place = ایا دلته ځان بې خطره احساسوې؟

## Needs now (each has a picture)
prompts-child-need-hurt = ایا ستا بدن ټپي یا ژوبل شوی دی؟
prompts-child-need-pain = ایا اوس دې کوم ځای درد کوي؟
prompts-child-need-medicine = ایا دوا ته اړتیا لرې؟
prompts-child-need-thirsty = ایا اوبه غواړې؟
prompts-child-need-hungry = ایا لوږه احساسوې؟
prompts-child-need-cold = ایا ساړه دې کېږي؟
prompts-child-need-toilet = ایا تشناب ته اړتیا لرې؟
prompts-child-need-tired = ایا ستړیا احساسوې؟
prompts-child-need-waiting = ایا څوک تا ته انتظار کوي؟
prompts-child-need-woman = ایا غواړې چې له یوې ښځې سره خبرې وکړې؟
prompts-child-need-man = ایا غواړې چې له یوه سړي سره خبرې وکړې؟

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = ایا ته اوس په خطر کې یې؟
prompts-child-triage-afraid = ایا ته له چا وېرېږې؟
prompts-child-triage-here = ایا هغه کس دلته یا بهر دی؟
prompts-child-triage-tonight = ایا نن شپه د خوب لپاره خوندي ځای لرې؟
prompts-child-triage-return = ایا ته وېرېږې چې بېرته هغه ځای ته ولاړ شې چې پکې اوسېږې؟
prompts-child-triage-children = ایا هلته نور ماشومان په خطر کې دي؟
prompts-child-triage-trust = ایا داسې لوی کس شته چې ته باور پرې لرې؟

## What happens next
prompts-child-next-fault = هغه څه چې نورو له تا سره کړي دي، ستا ګناه نه ده.
prompts-child-next-tell = زه باید هغو کسانو ته ووایم چې ماشومان خوندي ساتي. هغوی په ښاروالۍ کې کار کوي.
prompts-child-next-report = زه به یو راپور داسې حکومتي دفتر ته هم ولیکم چې له ماشومانو او لویانو سره مرسته کوي.
prompts-child-next-office = دفتر راپور لولي او پرېکړه کوي چې څنګه مرسته کولی شي.
prompts-child-next-decide = د دې پرېکړه ستا کار نه دی. لویان باید تا خوندي وساتي.
prompts-child-next-ask = خلک به له تا پوښتي چې ته څه غواړې. ته تل پوښتنه کولی شې.
prompts-child-next-guardian = ښايي یو لوی کس له تا سره مرسته وکړي چې سرپرست ورته وایي. سرپرست درته هر څه روښانه کوي او ستا خبرې اوري.
prompts-child-next-private = هغه څه چې ته یې ما ته وایې، زه به یې هغو کسانو ته نه وایم چې ته ترې وېرېږې.
prompts-child-next-slow = اړینه نه ده چې نن ما ته هر څه ووایې.

## Goodbye
prompts-child-bye-thanks = مننه چې له ما سره دې خبرې وکړې.
prompts-child-bye-call = که په خطر کې یې، 999 ته زنګ ووهه. زنګ وړیا دی.
prompts-child-bye-childline = ته Childline ته هم زنګ وهلی شې. دا د ماشومانو د مرستې تلیفون دی. زنګ وړیا دی. اړینه نه ده چې خپل نوم ووایې.

## Rights sheet
prompts-child-sheet-title = ستا لپاره مرسته
