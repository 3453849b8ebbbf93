# What an adult reads and hears, in Tigrinya. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = እዚ ቋንቋኹም ድዩ?

## Hello
prompts-hello-greeting = ሰላም። ክሕግዘኩም እደሊ።
prompts-hello-screen = ነዚ ጽሑፍ ከተንብብዎ፡ ወይ ነቲ ናይ ድምጺ መልጎም ተንኪፍኩም ክትሰምዑ ትኽእሉ ኢኹም።
prompts-hello-slow = ዘህውኽ ነገር የለን።
prompts-hello-free = መልሲ ክትህቡ ወይ ከይትህቡ ትኽእሉ ኢኹም። ኣብ ዝኾነ ግዜ ደው ከተብሉ ትኽእሉ ኢኹም።
prompts-hello-trouble = ምሳይ ብምዝርራብኩም ዝኾነ ጌጋ ኣይገበርኩምን።
prompts-hello-interpreter = ቋንቋኹም ዝዛረብ ኣስተርጓሚ እደሊ ኣለኹ። በጃኹም ተጸበዩ።

## Safe to talk
prompts-safe-alone = ብዘይ እቶም ምሳኹም ዝመጹ ሰባት ክትዛረቡ ትደልዩ ዶ?
prompts-safe-place = ኣብዚ ቦታ ከይፈራሕኩም ክትዛረቡ ትኽእሉ ዶ?
prompts-safe-phone = ብስልክኹም ኣቢሉ ዘረባኹም ዝሰምዕ ወይ ዘለኹምዎ ቦታ ዝረክብ ሰብ ክህሉ ይኽእል ዶ?
prompts-safe-companion = እቶም ምሳኹም ዝመጹ ሰባት ከተርጉሙ ኣይክሕተቱን እዮም።
prompts-safe-woman-interpreter = ሰበይቲ ከተተርጉመልኩም ትመርጹ ዶ?
prompts-safe-man-interpreter = ሰብኣይ ከተርጉመልኩም ትመርጹ ዶ?

## Needs now (each has a picture)
prompts-need-hurt = ኣካላትኩም ተጎዲኡ ድዩ?
prompts-need-pain = ሕጂ ቃንዛ ኣለኩም ዶ?
prompts-need-doctor = ሓኪም ክርእየኩም ትደልዩ ዶ?
prompts-need-medicine = መድሃኒት የድልየኩም ዶ?
prompts-need-thirsty = ማይ ትደልዩ ዶ?
prompts-need-hungry = ጠሚኹም ዶ?
prompts-need-cold = ቁሪ ይስምዓኩም ኣሎ ዶ?
prompts-need-toilet = ሽቓቕ ክትከዱ ትደልዩ ዶ?
prompts-need-tired = ክትዓርፉ የድልየኩም ዶ?
prompts-need-children = ሕጂ ናትኩም ሓገዝ ዘድልዮም ቆልዑ ኣለዉ ዶ?
prompts-need-waiting = ንዓኹም ዝጽበ ዘሎ ሰብ ኣሎ ዶ?
prompts-need-woman = ምስ ሰበይቲ ፖሊስ ክትዛረቡ ትመርጹ ዶ?
prompts-need-man = ምስ ሰብኣይ ፖሊስ ክትዛረቡ ትመርጹ ዶ?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = ሕጂ ኣብ ሓደጋ ኣለኹም ዶ?
prompts-triage-here = እትፈርሕዎ ሰብ ኣብዚ ህንጻ ወይ ኣብ ደገ ኣሎ ዶ?
prompts-triage-age = ዕድመኹም ትሕቲ 18 ዓመት ድዩ?
prompts-triage-harmed = ዝጎድኣኩም ሰብ ኣሎ ዶ?
prompts-triage-threat = ንዓኹም ወይ ንስድራቤትኩም ከም ዝጎድእ ዝተዛረበ ሰብ ኣሎ ዶ?
prompts-triage-tonight = ሎሚ ለይቲ ብሰላም እትድቅሱሉ ቦታ ኣለኩም ዶ?
prompts-triage-return = ናብ እትነብሩሉ ወይ እትሰርሑሉ ቦታ ክትምለሱ ትፈርሑ ዶ?
prompts-triage-leave = ኣብ ዝደለኹምዎ ግዜ ነቲ ቦታ ገዲፍኩም ክትከዱ ትኽእሉ ዶ?
prompts-triage-papers = ፓስፖርትኩም ወይ ናይ መንነት ወረቐትኩም ዝሓዘ ካልእ ሰብ ኣሎ ዶ?
prompts-triage-others = ኣብቲ ቦታ ኣብ ሓደጋ ዘለዉ ካልኦት ሰባት ኣለዉ ዶ?

## Police: what they may and may not do
prompts-police-who = ኣነ ንፖሊስ እየ ዝሰርሕ። ቅድሚ ኩሉ፡ ደሓን እንተ ኾንኩም ክፈልጥ እደሊ።
prompts-police-private = እትነግሩኒ ነገር፡ ነቶም እትፈርሕዎም ሰባት ኣይነግሮምን እየ።
prompts-police-share = ንስኹም ወይ ካልእ ሰብ ኣብ ሓደጋ እንተ ኣሊኹም፡ ካብ ሓደጋ ከድሕኑኹም ንዝኽእሉ ሰባት ክነግር ኣለኒ።
prompts-police-slow = ሎሚ ኩሉ ክትነግሩኒ ኣይትግደዱን ኢኹም።
prompts-police-papers = ናይ መንነት ወረቐት እንተ ዘይብልኩም እውን፡ ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
prompts-police-law = ሓደ ሰብ ኣገዲዱኩም ሕጊ ዝኽልክሎ ነገር እንተ ጌርኩም፡ እቲ ሕጊ ክከላኸለልኩም ይኽእል እዩ። ቅድም ምስ ጠበቓ ክትዛረቡ ክትሓቱ ትኽእሉ ኢኹም።
prompts-police-promise = ካልኦት ቤት ጽሕፈታት እንታይ ከም ዝውስኑ ቃል ክኣቱ ኣይክእልን እየ።

## Support: what it is
prompts-nrm-what = ኣብ ብሪጣንያ፡ ካልኦት ሰባት ንዝተቖጻጸርዎም፡ ንዘፈራርሕዎም ወይ ኣገዲዶም ንዘስርሕዎም ሰባት ዝወሃብ ደገፍ ኣሎ። እዚ ናይ መንግስቲ ኣሰራርሓ ሃገራዊ ስርዓት ሪፈራል (National Referral Mechanism) ይበሃል።
prompts-nrm-first = መጀመርታ፡ ሓደ ናይ መንግስቲ ቤት ጽሕፈት ብዛዕባ ዘጋጠመኩም ነገር ዝተጻሕፈ ጸብጻብ የንብብ። ኣብ ውሽጢ 5 ናይ ስራሕ መዓልታት መልሲ ክህብ ይፍትን።
prompts-nrm-days = እቲ መልሲ እወ እንተ ኾይኑ፡ እቲ ደገፍ 30 መዓልታት ወይ ካብኡ ንላዕሊ ይጸንሕ።
prompts-nrm-final = ደሓር፡ እቲ ቤት ጽሕፈት ናይ መወዳእታ ውሳነ ይህብ። እዚ ብዙሕ ኣዋርሕ ክወስድ ይኽእል እዩ።
prompts-nrm-support = እቲ ደገፍ ነዞም ነገራት ክሓውስ ይኽእል፦
prompts-nrm-place = ብሰላም እትቕመጡሉ ቦታ
prompts-nrm-medical = ሕክምና
prompts-nrm-counselling = ብዛዕባ ስምዒትኩም እተዘራርብዎ ዝሰልጠነ ሰብ
prompts-nrm-legal = ናይ ሕጊ ምኽሪ
prompts-nrm-money = ዝተወሰነ ገንዘብ
prompts-nrm-choice = ንስኹም ኢኹም እትውስኑ። እወ ወይ ኣይፋል ክትብሉ ትኽእሉ ኢኹም። ንኽትሓስቡ ግዜ ክትሓቱ ትኽእሉ ኢኹም።
prompts-nrm-withdraw = ኣብ ዝኾነ ግዜ ሓሳብኩም ክትቅይሩ ትኽእሉ ኢኹም። ካብዚ ኣሰራርሓ እንተ ወጺእኩም፡ እዚ ደገፍ የብቅዕ።
prompts-nrm-police = ነዚ ደገፍ ንምርካብ ምስ ፖሊስ ክትዛረቡ ኣይትግደዱን ኢኹም።

## Who sees the information
prompts-share-who = እወ እንተ ኢልኩም፡ ስምኩምን ዝነገርኩምናን ናብ Home Office ዝበሃል ናይ መንግስቲ ቤት ጽሕፈት ይበጽሕ። ፖሊስን ናይቲ ከባቢ ምምሕዳርን ዝሕግዙኹም ሰባትን እውን ክርእይዎ ይኽእሉ እዮም።
prompts-share-notice = ሓበሬታኹም ኣብ ምንታይ ከም ዝውዕልን ከመይ ከም ዝዕቀብን ክትሓቱ ትኽእሉ ኢኹም።

## Duty to Notify
prompts-dtn-what = ኣይፋል እንተ ኢልኩም እውን፡ ሓገዝ ከድልዮ ዝኽእል ሰብ ከም ዝረኸብኩ ንመንግስቲ ክነግር ኣለኒ። እዚ ጸብጻብ ናይ ምሕባር ግዴታ (Duty to Notify) ይበሃል።
prompts-dtn-anonymous = ኣብቲ ጸብጻብ ስምኩም፡ ዕለተ ልደትኩም ወይ መንነትኩም ዘርኢ ነገር የለን።
prompts-dtn-nohelp = በቲ ጸብጻብ ደገፍ ኣይትረኽቡን ኢኹም። ደሓር ደገፍ ክትሓቱ ትኽእሉ ኢኹም።

## Your decision (consent)
prompts-consent-understood = እዚ መብርሂ ተረዲኡኩም ዶ?
prompts-consent-questions = ቅድሚ ምውሳንኩም ሕቶ ኣለኩም ዶ?
prompts-consent-interpreter = እቲ ኣስተርጓሚ ዝብሎ ጽቡቕ ጌሩ ይርደኣኩም ዶ?
prompts-consent-pressure = እንታይ ክትምልሱ ከም ዘለኩም ዝነግረኩም ዘሎ ሰብ ኣሎ ዶ?
prompts-consent-refer = ስምኩምን ዝነገርኩምናን ናብ ሃገራዊ ስርዓት ሪፈራል (National Referral Mechanism) ክንሰድድ ትስማምዑ ዶ?
prompts-consent-support = እቲ ደገፍ ክትረኽቡ ትደልዩ ዶ?
prompts-consent-contact = ደገፍ ዝህብ ትካል ምሳኹም ክራኸብ ትስማምዑ ዶ?
prompts-consent-police = ብዛዕባ ዘጋጠመኩም ነገር ምስ ፖሊስ ክትዛረቡ ትስማምዑ ዶ?
prompts-consent-name = እቲ ደገፍ እንተ ዘይደሊኹም፡ ኣብቲ ናይ ምሕባር ግዴታ (Duty to Notify) ጸብጻብ ስምኩም ክንጽሕፍ ትስማምዑ ዶ?

## Answers
prompts-answer-yes = እወ
prompts-answer-no = ኣይፋል
prompts-answer-unknown = ኣይፈልጥን
prompts-answer-decline = ከይነግር እመርጽ
prompts-answer-stop = ደው ይበል

## Goodbye and safe contact
prompts-bye-phone = ናባኹም ስልኪ ምድዋል ካብ ሓደጋ ነጻ ድዩ?
prompts-bye-message = ናብ ስልክኹም መልእኽቲ ምልኣኽ ካብ ሓደጋ ነጻ ድዩ?
prompts-bye-letter = ናባኹም ደብዳበ ምልኣኽ ካብ ሓደጋ ነጻ ድዩ?
prompts-bye-next = ቀጺሉ እንታይ ከም ዝኸውን ክነግረኩም እየ።
prompts-bye-return = ኣብ ዝኾነ ግዜ ተመሊስኩም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
prompts-bye-thanks = ምሳይ ስለ ዝተዘራረብኩም የቐንየለይ።

## Rights sheet
prompts-sheet-title = ክትሓትዎ እትኽእሉ ሓገዝ
prompts-sheet-choice = ንስኹም ኢኹም እትውስኑ
prompts-sheet-support = ደገፍ
prompts-sheet-share = ሓበሬታኹም መን ይርእዮ
prompts-sheet-refuse = ኣይፋል እንተ ኢልኩም
prompts-sheet-police = ንስኹምን ፖሊስን
prompts-sheet-numbers = ቁጽርታት ስልኪ
prompts-sheet-emergency = ሕጂ ኣብ ሓደጋ እንተ ኣሊኹም፡ ናብ 999 ደውሉ። ምድዋል ብናጻ እዩ።
prompts-sheet-helpline = ካልኦት ሰባት ንዝቆጻጸርዎም ወይ ኣገዲዶም ንዘስርሕዎም ሰባት ናይ ሓገዝ ስልኪ። ስምኩም ክትነግሩ ኣይትግደዱን ኢኹም። ምድዋል ብናጻ እዩ።
prompts-sheet-salvation = Salvation Army ዝበሃል ናይ ግብረ ሰናይ ትካል። ውሑስ ቦታ ንዘድልዮም ዓበይቲ ሰባት ይሕግዝ። ምድዋል ብናጻ እዩ።
prompts-sheet-keep = ነዚ ወረቐት ሒዝኩምዎ ክትከዱ ኣይትግደዱን ኢኹም። ሓደጋ እንተ ዘይብሉ ጥራይ ሓዝዎ።

## Buttons and short notes on the screen
prompts-button-listen = ስምዑ
prompts-button-again = መሊስኩም ስምዑ
prompts-button-slower = ቀስ ኢሉ
prompts-button-next = ቀጻሊ
prompts-button-back = ንድሕሪት
prompts-button-hide = ምሕባእ
prompts-button-language = ካልእ ቋንቋ
prompts-note-silent = ኣብዚ ኮምፒተር በዚ ቋንቋ ድምጺ የለን።
prompts-note-stopped = ደው ኣቢልና ኣለና። ካብዚ ንላዕሊ ክትዛረቡ ኣይትግደዱን ኢኹም።
prompts-note-return = በጃኹም ነቲ ስክሪን ንፖሊስ መሊስኩም ሃቡዎ።
