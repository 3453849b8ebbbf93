# What a child, or a person who may be under 18, reads and hears, in Amharic. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = ሰላም። ልረዳዎት እፈልጋለሁ።
prompts-child-hello-screen = ይህን ማንበብ ይችላሉ፤ ወይም የድምፅ ምልክቱን ነክተው መስማት ይችላሉ።
prompts-child-hello-free = «አላውቅም» ማለት ይችላሉ። በፈለጉ ጊዜ ማቆም ይችላሉ።
prompts-child-hello-trouble = ከእኔ ጋር በመነጋገርዎ ምንም ጥፋት አልሠሩም።
prompts-child-hello-police = የምሠራው ለፖሊስ ነው። ሥራዬ ልጆችን ከአደጋ መጠበቅ ነው።
prompts-child-hello-adult = አንድ ትልቅ ሰው ወደዚህ እንዲመጣ እየጠየቅኩ ነው። የዚያ ሰው ሥራ እርስዎን መርዳት ነው።
prompts-child-hello-interpreter = የእርስዎን ቋንቋ የሚናገር ሰው እየፈለግኩ ነው። እባክዎ ይጠብቁ።

## Safe to talk
prompts-child-safe-alone = አብረውዎት የመጡት ሰዎች በሌሉበት መነጋገር ይፈልጋሉ?
prompts-child-safe-place = እዚህ ደህንነት ይሰማዎታል?

## Needs now (each has a picture)
prompts-child-need-hurt = ሰውነትዎ ላይ ጉዳት ደርሷል?
prompts-child-need-pain = አሁን የሚያምዎት ቦታ አለ?
prompts-child-need-medicine = መድኃኒት ያስፈልግዎታል?
prompts-child-need-thirsty = ውሃ ይፈልጋሉ?
prompts-child-need-hungry = ርቦዎታል?
prompts-child-need-cold = ብርድ ይሰማዎታል?
prompts-child-need-toilet = መጸዳጃ ቤት መሄድ ይፈልጋሉ?
prompts-child-need-tired = ደክሞዎታል?
prompts-child-need-waiting = የእርስዎን መምጣት የሚጠብቅ ሰው አለ?
prompts-child-need-woman = ከሴት ጋር መነጋገር ይፈልጋሉ?
prompts-child-need-man = ከወንድ ጋር መነጋገር ይፈልጋሉ?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = አሁን አደጋ ላይ ነዎት?
prompts-child-triage-afraid = የሚፈሩት ሰው አለ?
prompts-child-triage-here = ያ ሰው እዚህ ወይም ውጭ አለ?
prompts-child-triage-tonight = ዛሬ ሌሊት በደህና የሚያድሩበት ቦታ አለዎት?
prompts-child-triage-return = ወደሚኖሩበት ቦታ ለመመለስ ይፈራሉ?
prompts-child-triage-children = እዚያ አደጋ ላይ ያሉ ሌሎች ልጆች አሉ?
prompts-child-triage-trust = የሚያምኑት ትልቅ ሰው አለ?

## What happens next
prompts-child-next-fault = ሌሎች ሰዎች ያደረጉብዎት ነገር የእርስዎ ጥፋት አይደለም።
prompts-child-next-tell = ልጆችን ከአደጋ ለሚጠብቁ ሰዎች መንገር አለብኝ። እነሱ የሚሠሩት በአካባቢው አስተዳደር ነው።
prompts-child-next-report = ልጆችን እና አዋቂዎችን ለሚረዳ የመንግሥት መሥሪያ ቤትም ሪፖርት እጽፋለሁ።
prompts-child-next-office = መሥሪያ ቤቱ ሪፖርቱን አንብቦ እንዴት ሊረዳ እንደሚችል ይወስናል።
prompts-child-next-decide = ይህን መወሰን የእርስዎ ኃላፊነት አይደለም። ትልልቅ ሰዎች ከአደጋ ሊጠብቁዎት ይገባል።
prompts-child-next-ask = እርስዎ የሚፈልጉትን ነገር ይጠይቁዎታል። ሁልጊዜም ጥያቄ መጠየቅ ይችላሉ።
prompts-child-next-guardian = ሞግዚት የሚባል ትልቅ ሰው ሊረዳዎት ይችላል። ሞግዚቱ ነገሮችን ያስረዳዎታል፤ ያዳምጥዎታልም።
prompts-child-next-private = የሚነግሩኝን ነገር ለሚፈሯቸው ሰዎች አልናገርም።
prompts-child-next-slow = ዛሬ ሁሉንም ነገር ሊነግሩኝ አይገደዱም።

## Goodbye
prompts-child-bye-thanks = ስላነጋገሩኝ አመሰግናለሁ።
prompts-child-bye-call = አደጋ ላይ ከሆኑ፣ ወደ 999 ይደውሉ። ጥሪው ነፃ ነው።
prompts-child-bye-childline = ወደ Childline መደወልም ይችላሉ። ይህ ልጆችን የሚረዳ የስልክ መስመር ነው። ጥሪው ነፃ ነው። ስምዎን መናገር አይጠበቅብዎትም።

## Rights sheet
prompts-child-sheet-title = ለእርስዎ የሚሆን እርዳታ
