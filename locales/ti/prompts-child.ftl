# What a child, or a person who may be under 18, reads and hears, in Tigrinya. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = ሰላም። ክሕግዘኩም እደሊ።
prompts-child-hello-screen = ነዚ ከተንብብዎ፡ ወይ ነቲ ናይ ድምጺ መልጎም ተንኪፍኩም ክትሰምዑ ትኽእሉ ኢኹም።
prompts-child-hello-free = «ኣይፈልጥን» ክትብሉ ትኽእሉ ኢኹም። ምስ እትደልዩ ደው ከተብሉ ትኽእሉ ኢኹም።
prompts-child-hello-trouble = ምሳይ ብምዝርራብኩም ዝኾነ ጌጋ ኣይገበርኩምን።
prompts-child-hello-police = ኣነ ንፖሊስ እየ ዝሰርሕ። ስራሐይ ቆልዑ ካብ ሓደጋ ምሕላው እዩ።
prompts-child-hello-adult = ሓደ ዓቢ ሰብ ናብዚ ክመጽእ እሓትት ኣለኹ። ስራሕ ናይቲ ሰብ ንዓኹም ምሕጋዝ እዩ።
prompts-child-hello-interpreter = ቋንቋኹም ዝዛረብ ሰብ እደሊ ኣለኹ። በጃኹም ተጸበዩ።

## Safe to talk
prompts-child-safe-alone = ብዘይ እቶም ምሳኹም ዝመጹ ሰባት ክትዛረቡ ትደልዩ ዶ?
prompts-child-safe-place = ኣብዚ ደሓን ዘለኹም ኮይኑ ይስምዓኩም ዶ?

## Needs now (each has a picture)
prompts-child-need-hurt = ኣካላትኩም ተጎዲኡ ድዩ?
prompts-child-need-pain = ሕጂ ዘሕምመኩም ነገር ኣሎ ዶ?
prompts-child-need-medicine = መድሃኒት የድልየኩም ዶ?
prompts-child-need-thirsty = ማይ ትደልዩ ዶ?
prompts-child-need-hungry = ጠሚኹም ዶ?
prompts-child-need-cold = ቁሪ ይስምዓኩም ኣሎ ዶ?
prompts-child-need-toilet = ሽቓቕ ክትከዱ ትደልዩ ዶ?
prompts-child-need-tired = ደኺምኩም ዶ?
prompts-child-need-waiting = ንዓኹም ዝጽበ ዘሎ ሰብ ኣሎ ዶ?
prompts-child-need-woman = ምስ ሰበይቲ ክትዛረቡ ትደልዩ ዶ?
prompts-child-need-man = ምስ ሰብኣይ ክትዛረቡ ትደልዩ ዶ?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = ሕጂ ኣብ ሓደጋ ኣለኹም ዶ?
prompts-child-triage-afraid = እትፈርሕዎ ሰብ ኣሎ ዶ?
prompts-child-triage-here = እቲ ሰብ ኣብዚ ወይ ኣብ ደገ ኣሎ ዶ?
prompts-child-triage-tonight = ሎሚ ለይቲ ብሰላም እትድቅሱሉ ቦታ ኣለኩም ዶ?
prompts-child-triage-return = ናብ እትነብሩሉ ቦታ ክትምለሱ ትፈርሑ ዶ?
prompts-child-triage-children = ኣብኡ ኣብ ሓደጋ ዘለዉ ካልኦት ቆልዑ ኣለዉ ዶ?
prompts-child-triage-trust = እትኣምንዎ ዓቢ ሰብ ኣሎ ዶ?

## What happens next
prompts-child-next-fault = ካልኦት ሰባት ዝገበሩኹም ነገር፡ ናትኩም ጌጋ ኣይኮነን።
prompts-child-next-tell = ቆልዑ ካብ ሓደጋ ንዝሕልዉ ሰባት ክነግር ኣለኒ። ንሳቶም ኣብ ናይቲ ከባቢ ምምሕዳር እዮም ዝሰርሑ።
prompts-child-next-report = ንቆልዑን ንዓበይትን ዝሕግዝ ናይ መንግስቲ ቤት ጽሕፈት እውን ጸብጻብ ክጽሕፍ እየ።
prompts-child-next-office = እቲ ቤት ጽሕፈት ነቲ ጸብጻብ ኣንቢቡ ብኸመይ ክሕግዝ ከም ዝኽእል ይውስን።
prompts-child-next-decide = ነዚ ምውሳን ናትኩም ሓላፍነት ኣይኮነን። ዓበይቲ ሰባት ካብ ሓደጋ ክሕልዉኹም ኣለዎም።
prompts-child-next-ask = ሰባት እንታይ ከም እትደልዩ ክሓቱኹም እዮም። ኩሉ ግዜ ሕቶ ክትሓቱ ትኽእሉ ኢኹም።
prompts-child-next-guardian = ኣላዪ ዝበሃል ዓቢ ሰብ ክሕግዘኩም ይኽእል እዩ። ኣላዪ ነገራት የረድኣኩም፡ ዘረባኹም እውን ይሰምዕ።
prompts-child-next-private = እትነግሩኒ ነገር፡ ነቶም እትፈርሕዎም ሰባት ኣይነግሮምን እየ።
prompts-child-next-slow = ሎሚ ኩሉ ክትነግሩኒ ኣይትግደዱን ኢኹም።

## Goodbye
prompts-child-bye-thanks = ምሳይ ስለ ዝተዘራረብኩም የቐንየለይ።
prompts-child-bye-call = ኣብ ሓደጋ እንተ ኣሊኹም፡ ናብ 999 ደውሉ። ምድዋል ብናጻ እዩ።
prompts-child-bye-childline = ናብ Childline እውን ክትድውሉ ትኽእሉ ኢኹም። እዚ ንቆልዑ ዝሕግዝ ናይ ስልኪ መስመር እዩ። ምድዋል ብናጻ እዩ። ስምኩም ክትነግሩ ኣይትግደዱን ኢኹም።

## Rights sheet
prompts-child-sheet-title = ንዓኹም ዝኸውን ሓገዝ
