# What an adult reads and hears, in Amharic. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = የእርስዎ ቋንቋ ይህ ነው?

## Hello
prompts-hello-greeting = ሰላም። ልረዳዎት እፈልጋለሁ።
prompts-hello-screen = ይህን ጽሑፍ ማንበብ ይችላሉ፤ ወይም የድምፅ ምልክቱን ነክተው ማዳመጥ ይችላሉ።
prompts-hello-slow = ምንም ችኮላ የለም።
prompts-hello-free = መልስ መስጠት ወይም አለመስጠት ይችላሉ። በማንኛውም ጊዜ ማቆም ይችላሉ።
prompts-hello-trouble = ከእኔ ጋር በመነጋገርዎ ምንም ጥፋት አልሠሩም።
prompts-hello-interpreter = የእርስዎን ቋንቋ የሚናገር አስተርጓሚ እየፈለግኩ ነው። እባክዎ ይጠብቁ።

## Safe to talk
prompts-safe-alone = አብረውዎት የመጡት ሰዎች በሌሉበት መነጋገር ይፈልጋሉ?
prompts-safe-place = እዚህ ቦታ ላይ ሳይፈሩ መነጋገር ይችላሉ?
prompts-safe-phone = በስልክዎ በኩል የሚያዳምጥዎት ወይም ያሉበትን ቦታ የሚያገኝ ሰው ሊኖር ይችላል?
prompts-safe-companion = አብረውዎት የመጡት ሰዎች እንዲያስተረጉሙ አይጠየቁም።
prompts-safe-woman-interpreter = የሚያስተረጉመው ሰው ሴት ብትሆን ይመርጣሉ?
prompts-safe-man-interpreter = የሚያስተረጉመው ሰው ወንድ ቢሆን ይመርጣሉ?

## Needs now (each has a picture)
prompts-need-hurt = ሰውነትዎ ላይ ጉዳት ደርሷል?
prompts-need-pain = አሁን የሚያምዎት ነገር አለ?
prompts-need-doctor = ሐኪም እንዲያይዎት ይፈልጋሉ?
prompts-need-medicine = መድኃኒት ያስፈልግዎታል?
prompts-need-thirsty = ውሃ ይፈልጋሉ?
prompts-need-hungry = ርቦዎታል?
prompts-need-cold = ብርድ ይሰማዎታል?
prompts-need-toilet = መጸዳጃ ቤት መሄድ ይፈልጋሉ?
prompts-need-tired = ማረፍ ያስፈልግዎታል?
prompts-need-children = አሁን የእርስዎ እርዳታ የሚያስፈልጋቸው ልጆች አሉ?
prompts-need-waiting = የእርስዎን መምጣት የሚጠብቅ ሰው አለ?
prompts-need-woman = ከሴት ፖሊስ ጋር መነጋገር ይመርጣሉ?
prompts-need-man = ከወንድ ፖሊስ ጋር መነጋገር ይመርጣሉ?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = አሁን አደጋ ላይ ነዎት?
prompts-triage-here = የሚፈሩት ሰው በዚህ ሕንፃ ውስጥ ወይም ውጭ አለ?
prompts-triage-age = ዕድሜዎ ከ18 ዓመት በታች ነው?
prompts-triage-harmed = ጉዳት ያደረሰብዎት ሰው አለ?
prompts-triage-threat = እርስዎን ወይም ቤተሰብዎን እንደሚጎዳ የተናገረ ሰው አለ?
prompts-triage-tonight = ዛሬ ሌሊት በደህና የሚያድሩበት ቦታ አለዎት?
prompts-triage-return = ወደሚኖሩበት ወይም ወደሚሠሩበት ቦታ ለመመለስ ይፈራሉ?
prompts-triage-leave = በፈለጉ ጊዜ ያንን ቦታ ትተው መሄድ ይችላሉ?
prompts-triage-papers = ፓስፖርትዎን ወይም የመታወቂያ ወረቀትዎን የያዘ ሌላ ሰው አለ?
prompts-triage-others = በዚያ ቦታ አደጋ ላይ ያሉ ሌሎች ሰዎች አሉ?

## Police: what they may and may not do
prompts-police-who = የምሠራው ለፖሊስ ነው። በመጀመሪያ ደህና መሆን አለመሆንዎን ማወቅ እፈልጋለሁ።
prompts-police-private = የሚነግሩኝን ነገር ለሚፈሯቸው ሰዎች አልናገርም።
prompts-police-share = እርስዎ ወይም ሌላ ሰው አደጋ ላይ ከሆኑ፣ ሊጠብቋችሁ ለሚችሉ ሰዎች መንገር አለብኝ።
prompts-police-slow = ዛሬ ሁሉንም ነገር ሊነግሩኝ አይገደዱም።
prompts-police-papers = የመታወቂያ ወረቀት ባይኖርዎትም እርዳታ መጠየቅ ይችላሉ።
prompts-police-law = ሌላ ሰው አስገድዶዎት ሕግ የሚከለክለውን ነገር አድርገው ከሆነ፣ ሕጉ ሊጠብቅዎት ይችላል። በመጀመሪያ ከጠበቃ ጋር ለመነጋገር መጠየቅ ይችላሉ።
prompts-police-promise = ሌሎች መሥሪያ ቤቶች ምን እንደሚወስኑ ቃል ልገባልዎት አልችልም።

## Support: what it is
prompts-nrm-what = በብሪታንያ ውስጥ፣ ሌሎች ሰዎች ለተቆጣጠሯቸው፣ ላስፈራሯቸው ወይም አስገድደው ላሠሯቸው ሰዎች የሚሰጥ ድጋፍ አለ። ይህ የመንግሥት አሠራር ብሔራዊ የሪፈራል ሥርዓት (National Referral Mechanism) ይባላል።
prompts-nrm-first = በመጀመሪያ፣ አንድ የመንግሥት መሥሪያ ቤት ስለደረሰብዎት ነገር የተጻፈ ሪፖርት ያነባል። በ5 የሥራ ቀናት ውስጥ መልስ ለመስጠት ይሞክራል።
prompts-nrm-days = መልሱ አዎ ከሆነ፣ ድጋፉ ለ30 ቀናት ወይም ከዚያ በላይ ይቆያል።
prompts-nrm-final = በኋላ፣ መሥሪያ ቤቱ የመጨረሻ ውሳኔ ይሰጣል። ይህ ብዙ ወራት ሊወስድ ይችላል።
prompts-nrm-support = ድጋፉ እነዚህን ሊያካትት ይችላል፦
prompts-nrm-place = በደህና የሚቆዩበት ቦታ
prompts-nrm-medical = ሕክምና
prompts-nrm-counselling = ስለሚሰማዎት ስሜት የሚያነጋግሩት የሠለጠነ ሰው
prompts-nrm-legal = የሕግ ምክር
prompts-nrm-money = የተወሰነ ገንዘብ
prompts-nrm-choice = የሚወስኑት እርስዎ ነዎት። አዎ ወይም አይ ማለት ይችላሉ። ለማሰብ ጊዜ መጠየቅ ይችላሉ።
prompts-nrm-withdraw = በማንኛውም ጊዜ ሐሳብዎን መቀየር ይችላሉ። ከዚህ ሥርዓት ከወጡ፣ ይህ ድጋፍ ያበቃል።
prompts-nrm-police = ይህን ድጋፍ ለማግኘት ከፖሊስ ጋር መነጋገር አይጠበቅብዎትም።

## Who sees the information
prompts-share-who = አዎ ካሉ፣ ስምዎ እና የነገሩን ነገር Home Office ለሚባለው የመንግሥት መሥሪያ ቤት ይደርሳል። ፖሊስ፣ የአካባቢው አስተዳደር እና የሚረዱዎት ሰዎችም ሊያዩት ይችላሉ።
prompts-share-notice = መረጃዎ እንዴት እንደሚሠራበት እና እንዴት እንደሚቀመጥ መጠየቅ ይችላሉ።

## Duty to Notify
prompts-dtn-what = አይ ቢሉም፣ እርዳታ ሊያስፈልገው የሚችል ሰው እንዳገኘሁ ለመንግሥት መንገር አለብኝ። ይህ ሪፖርት የማሳወቅ ግዴታ (Duty to Notify) ይባላል።
prompts-dtn-anonymous = በዚያ ሪፖርት ውስጥ ስምዎ፣ የትውልድ ቀንዎ ወይም ማንነትዎን የሚያሳይ ነገር የለም።
prompts-dtn-nohelp = በዚያ ሪፖርት ድጋፍ አያገኙም። በኋላ ድጋፍ መጠየቅ ይችላሉ።

## Your decision (consent)
prompts-consent-understood = ይህ ማብራሪያ ገብቶዎታል?
prompts-consent-questions = ከመወሰንዎ በፊት ጥያቄ አለዎት?
prompts-consent-interpreter = አስተርጓሚው የሚናገረው በደንብ ይገባዎታል?
prompts-consent-pressure = ምን መልስ መስጠት እንዳለብዎት የሚነግርዎት ሰው አለ?
prompts-consent-refer = ስምዎን እና የነገሩንን ነገር ወደ ብሔራዊ የሪፈራል ሥርዓት (National Referral Mechanism) እንድንልክ ይስማማሉ?
prompts-consent-support = ድጋፉን ማግኘት ይፈልጋሉ?
prompts-consent-contact = ድጋፍ የሚሰጥ ድርጅት እንዲያነጋግርዎት ይስማማሉ?
prompts-consent-police = ስለደረሰብዎት ነገር ከፖሊስ ጋር ለመነጋገር ይስማማሉ?
prompts-consent-name = ድጋፉን ካልፈለጉ፣ በማሳወቅ ግዴታ (Duty to Notify) ሪፖርት ውስጥ ስምዎን እንድንጽፍ ይስማማሉ?

## Answers
prompts-answer-yes = አዎ
prompts-answer-no = አይ
prompts-answer-unknown = አላውቅም
prompts-answer-decline = ባልናገር እመርጣለሁ
prompts-answer-stop = ይቁም

## Goodbye and safe contact
prompts-bye-phone = ለእርስዎ ስልክ መደወል ከአደጋ ነፃ ነው?
prompts-bye-message = በስልክዎ መልእክት መላክ ከአደጋ ነፃ ነው?
prompts-bye-letter = ለእርስዎ ደብዳቤ መላክ ከአደጋ ነፃ ነው?
prompts-bye-next = ቀጥሎ የሚሆነውን እነግርዎታለሁ።
prompts-bye-return = በማንኛውም ጊዜ ተመልሰው መጥተው እርዳታ መጠየቅ ይችላሉ።
prompts-bye-thanks = ስላነጋገሩኝ አመሰግናለሁ።

## Rights sheet
prompts-sheet-title = ሊጠይቁት የሚችሉት እርዳታ
prompts-sheet-choice = የሚወስኑት እርስዎ ነዎት
prompts-sheet-support = ድጋፍ
prompts-sheet-share = መረጃዎን የሚያየው ማን ነው
prompts-sheet-refuse = አይ ካሉ
prompts-sheet-police = እርስዎ እና ፖሊስ
prompts-sheet-numbers = የስልክ ቁጥሮች
prompts-sheet-emergency = አሁን አደጋ ላይ ከሆኑ፣ ወደ 999 ይደውሉ። ጥሪው ነፃ ነው።
prompts-sheet-helpline = ሌሎች ሰዎች ለሚቆጣጠሯቸው ወይም አስገድደው ለሚያሠሯቸው ሰዎች የእርዳታ ስልክ። ስምዎን መናገር አይጠበቅብዎትም። ጥሪው ነፃ ነው።
prompts-sheet-salvation = Salvation Army የሚባል የበጎ አድራጎት ድርጅት። በደህና የሚቆዩበት ቦታ ለሚፈልጉ አዋቂዎች የሚሰጥ እርዳታ። ጥሪው ነፃ ነው።
prompts-sheet-keep = ይህን ወረቀት ይዘው መሄድ አይጠበቅብዎትም። አደጋ ከሌለው ብቻ ይያዙት።

## Buttons and short notes on the screen
prompts-button-listen = ያዳምጡ
prompts-button-again = እንደገና ያዳምጡ
prompts-button-slower = በዝግታ
prompts-button-next = ቀጣይ
prompts-button-back = ወደ ኋላ
prompts-button-hide = መደበቅ
prompts-button-language = ሌላ ቋንቋ
prompts-note-silent = በዚህ ኮምፒውተር ላይ በዚህ ቋንቋ ድምፅ የለም።
prompts-note-stopped = አቁመናል። ከዚህ በላይ ምንም መናገር አይጠበቅብዎትም።
prompts-note-return = እባክዎ ስክሪኑን ለፖሊስ መልሰው ይስጡ።
