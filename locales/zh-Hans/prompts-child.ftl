# What a child, or a person who may be under 18, reads and hears, in Chinese (simplified). Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = 你好。我想帮助你。
prompts-child-hello-screen = 你可以看这些字，也可以按声音按钮来听。
prompts-child-hello-free = 你可以说“我不知道”。你想停的时候就可以停。
prompts-child-hello-trouble = 你跟我说话，没有做错什么。
prompts-child-hello-police = 我在警察局工作。我的工作是保护孩子们的安全。
prompts-child-hello-adult = 我正在请一个大人过来。这个大人的工作就是帮助你。
prompts-child-hello-interpreter = 我正在找会说你的语言的人。请等一下。

## Safe to talk
prompts-child-safe-alone = 你想单独说话，不让跟你一起来的人在旁边吗？
prompts-child-safe-place = 你觉得这里安全吗？

## Needs now (each has a picture)
prompts-child-need-hurt = 你受伤了吗？
prompts-child-need-pain = 你现在身上疼吗？
prompts-child-need-medicine = 你需要药吗？
prompts-child-need-thirsty = 你想喝水吗？
prompts-child-need-hungry = 你饿吗？
prompts-child-need-cold = 你冷吗？
prompts-child-need-toilet = 你要上厕所吗？
prompts-child-need-tired = 你累吗？
prompts-child-need-waiting = 有人在等你吗？
prompts-child-need-woman = 你想跟一位女士说话吗？
prompts-child-need-man = 你想跟一位男士说话吗？

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = 你现在有危险吗？
prompts-child-triage-afraid = 有让你害怕的人吗？
prompts-child-triage-here = 那个人在这里或者在外面吗？
prompts-child-triage-tonight = 今天晚上你有安全的地方睡觉吗？
prompts-child-triage-return = 你害怕回到你住的地方吗？
prompts-child-triage-children = 那里还有别的孩子有危险吗？
prompts-child-triage-trust = 有你信得过的大人吗？

## What happens next
prompts-child-next-fault = 别人对你做的事，不是你的错。
prompts-child-next-tell = 我必须把情况告诉那些保护孩子的人。他们在当地政府工作。
prompts-child-next-report = 我还会写一份报告，交给一个帮助孩子和大人的政府部门。
prompts-child-next-office = 这个部门会看报告，然后决定能怎样帮助。
prompts-child-next-decide = 这件事不用你来决定。大人必须保护你的安全。
prompts-child-next-ask = 大家会问你想要什么。你随时都可以提问。
prompts-child-next-guardian = 可能会有一个大人来帮你，这个人叫监护人。监护人会跟你解释事情，也会听你说话。
prompts-child-next-private = 你对我说的话，我不会告诉让你害怕的人。
prompts-child-next-slow = 你不用今天就把所有的事都告诉我。

## Goodbye
prompts-child-bye-thanks = 谢谢你跟我说话。
prompts-child-bye-call = 如果你有危险，就打999。电话免费。
prompts-child-bye-childline = 你也可以打给儿童热线（Childline）。电话免费。你不用说自己的名字。

## Rights sheet
prompts-child-sheet-title = 给你的帮助
