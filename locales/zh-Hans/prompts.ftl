# What an adult reads and hears, in Chinese (simplified). Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = 这是您说的语言吗？

## Hello
prompts-hello-greeting = 您好。我想帮助您。
prompts-hello-screen = 您可以看这些字，也可以按声音按钮来听。
prompts-hello-slow = 不用着急。
prompts-hello-free = 您可以回答，也可以不回答。您随时可以停下来。
prompts-hello-trouble = 您跟我说话，没有做错什么。
prompts-hello-interpreter = 我正在找会说您的语言的口译员。请等一下。

## Safe to talk
prompts-safe-alone = 您想单独谈话，不让跟您一起来的人在场吗？
prompts-safe-place = 您觉得在这个地方说话安全吗？
prompts-safe-phone = 有没有人可能用您的手机听您说话，或者找到您在哪里？
prompts-safe-companion = 我们不会让跟您一起来的人当翻译。
prompts-safe-woman-interpreter = 您更想要女口译员吗？
prompts-safe-man-interpreter = 您更想要男口译员吗？

## Needs now (each has a picture)
prompts-need-hurt = 您受伤了吗？
prompts-need-pain = 您现在身上疼吗？
prompts-need-doctor = 您想看医生吗？
prompts-need-medicine = 您需要药吗？
prompts-need-thirsty = 您想喝水吗？
prompts-need-hungry = 您饿吗？
prompts-need-cold = 您冷吗？
prompts-need-toilet = 您需要上厕所吗？
prompts-need-tired = 您需要休息吗？
prompts-need-children = 现在有孩子需要您照顾吗？
prompts-need-waiting = 有人在等您吗？
prompts-need-woman = 您更想跟女警察说话吗？
prompts-need-man = 您更想跟男警察说话吗？

## Safety questions (closed questions, for safety only)
prompts-triage-danger = 您现在有危险吗？
prompts-triage-here = 这栋楼里或者外面，有让您害怕的人吗？
prompts-triage-age = 您的年龄小于18岁吗？
prompts-triage-harmed = 有人伤害过您吗？
prompts-triage-threat = 有人说过要伤害您或您的家人吗？
prompts-triage-tonight = 今天晚上您有安全的地方睡觉吗？
prompts-triage-return = 您害怕回到您住的地方或干活的地方吗？
prompts-triage-leave = 您想离开那个地方的时候，可以离开吗？
prompts-triage-papers = 您的护照或身份证件在别人手里吗？
prompts-triage-others = 那个地方还有别的人有危险吗？

## Police: what they may and may not do
prompts-police-who = 我在警察局工作。首先，我想知道您是不是安全。
prompts-police-private = 您对我说的话，我不会告诉那些让您害怕的人。
prompts-police-share = 如果您或别人有危险，我必须把情况告诉能保护你们的人。
prompts-police-slow = 您不用今天就把所有的事都告诉我。
prompts-police-papers = 您没有身份证件，也可以请求帮助。
prompts-police-law = 如果有人逼您做了违反法律的事，法律可能会保护您。您可以要求先跟律师谈。
prompts-police-promise = 别的部门会怎么决定，我不能保证。

## Support: what it is
prompts-nrm-what = 英国有一种支持，是给被别人控制、威胁或者逼着干活的人的。这是政府的制度，叫做国家转介机制（National Referral Mechanism）。
prompts-nrm-first = 首先，一个政府部门会看一份报告，里面写的是您遇到的事。这个部门会尽量在5个工作日内答复。
prompts-nrm-days = 如果答复是“可以”，支持会持续30天或者更长时间。
prompts-nrm-final = 以后，这个部门会做最后的决定。这可能需要很多个月。
prompts-nrm-support = 支持可能包括：
prompts-nrm-place = 安全的住处
prompts-nrm-medical = 看病和治疗
prompts-nrm-counselling = 受过培训的人，您可以跟他们谈谈心里的感受
prompts-nrm-legal = 法律方面的咨询
prompts-nrm-money = 一些钱
prompts-nrm-choice = 由您来决定。您可以同意，也可以不同意。您可以要求给您时间想一想。
prompts-nrm-withdraw = 您随时可以改变主意。如果您退出这个制度，这些支持就会停止。
prompts-nrm-police = 您不跟警察谈，也可以得到这些支持。

## Who sees the information
prompts-share-who = 如果您同意，英国内政部（Home Office）会收到您的名字和您告诉我们的事。内政部是政府的一个部门。警察、当地政府和为您提供支持的人也可能会看到。
prompts-share-notice = 您可以问我们，您的信息会怎么使用和保存。

## Duty to Notify
prompts-dtn-what = 如果您不同意，我还是必须告诉政府，我遇到了一个可能需要帮助的人。这种报告叫做“通知义务”（Duty to Notify）。
prompts-dtn-anonymous = 那份报告里没有您的名字，没有您的出生日期，也没有任何能看出您是谁的内容。
prompts-dtn-nohelp = 您不会因为那份报告得到支持。您以后还可以要求支持。

## Your decision (consent)
prompts-consent-understood = 您明白这些说明了吗？
prompts-consent-questions = 在决定之前，您有问题要问吗？
prompts-consent-interpreter = 您能清楚地听懂口译员的话吗？
prompts-consent-pressure = 有人在告诉您必须怎么回答吗？
prompts-consent-refer = 您同意我们把您的名字和您告诉我们的事交给国家转介机制（National Referral Mechanism）吗？
prompts-consent-support = 您想得到这些支持吗？
prompts-consent-contact = 您同意让一个提供支持的机构跟您联系吗？
prompts-consent-police = 您同意跟警察谈您遇到的事吗？
prompts-consent-name = 如果您不要支持，您同意我们把您的名字写进“通知义务”（Duty to Notify）的报告吗？

## Answers
prompts-answer-yes = 是
prompts-answer-no = 不是
prompts-answer-unknown = 我不知道
prompts-answer-decline = 我不想回答
prompts-answer-stop = 停止

## Goodbye and safe contact
prompts-bye-phone = 给您打电话安全吗？
prompts-bye-message = 给您的手机发短信安全吗？
prompts-bye-letter = 给您寄信安全吗？
prompts-bye-next = 我会告诉您接下来会发生什么。
prompts-bye-return = 您随时可以再来请求帮助。
prompts-bye-thanks = 谢谢您跟我谈话。

## Rights sheet
prompts-sheet-title = 您可以请求的帮助
prompts-sheet-choice = 由您来决定
prompts-sheet-support = 支持
prompts-sheet-share = 谁能看到您的信息
prompts-sheet-refuse = 如果您不同意
prompts-sheet-police = 您和警察
prompts-sheet-numbers = 电话号码
prompts-sheet-emergency = 如果您现在有危险，请打999。电话免费。
prompts-sheet-helpline = 帮助热线，为被别人控制或者被逼着干活的人而设。您不用说自己的名字。电话免费。
prompts-sheet-salvation = 救世军（The Salvation Army）。帮助需要安全住处的成年人。电话免费。
prompts-sheet-keep = 您不一定要带走这张纸。如果留着它对您安全，才留着。

## Buttons and short notes on the screen
prompts-button-listen = 听
prompts-button-again = 再听一遍
prompts-button-slower = 慢一点
prompts-button-next = 下一个
prompts-button-back = 返回
prompts-button-hide = 隐藏
prompts-button-language = 别的语言
prompts-note-silent = 这台电脑没有这种语言的声音。
prompts-note-stopped = 我们停下来了。您不用再说什么了。
prompts-note-return = 请把屏幕还给警察。
