# What an adult reads and hears, in Turkish. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = Sizin diliniz bu mu?

## Hello
prompts-hello-greeting = Merhaba. Size yardım etmek istiyorum.
prompts-hello-screen = Bu yazıları okuyabilirsiniz. İsterseniz ses düğmesine dokunup dinleyebilirsiniz.
prompts-hello-slow = Acele etmenize gerek yok.
prompts-hello-free = Cevap verebilirsiniz ya da vermeyebilirsiniz. İstediğiniz zaman bırakabilirsiniz.
prompts-hello-trouble = Benimle konuşarak yanlış bir şey yapmış olmuyorsunuz.
prompts-hello-interpreter = Sizin dilinizi konuşan bir tercüman arıyorum. Lütfen bekleyin.

## Safe to talk
prompts-safe-alone = Sizinle gelen kişiler olmadan konuşmak ister misiniz?
prompts-safe-place = Burada konuşurken kendinizi güvende hissediyor musunuz?
prompts-safe-phone = Birisi telefonunuz üzerinden sizi dinleyebilir ya da yerinizi bulabilir mi?
prompts-safe-companion = Sizinle gelen kişilerden tercümanlık yapmalarını istemeyeceğiz.
prompts-safe-woman-interpreter = Tercümanın kadın olmasını ister misiniz?
prompts-safe-man-interpreter = Tercümanın erkek olmasını ister misiniz?

## Needs now (each has a picture)
prompts-need-hurt = Yaralandınız mı?
prompts-need-pain = Şu anda bir yeriniz ağrıyor mu?
prompts-need-doctor = Doktora görünmek ister misiniz?
prompts-need-medicine = İlaca ihtiyacınız var mı?
prompts-need-thirsty = Su ister misiniz?
prompts-need-hungry = Karnınız aç mı?
prompts-need-cold = Üşüyor musunuz?
prompts-need-toilet = Tuvalete gitmeniz gerekiyor mu?
prompts-need-tired = Dinlenmeye ihtiyacınız var mı?
prompts-need-children = Şu anda size ihtiyacı olan çocuklar var mı?
prompts-need-waiting = Sizi bekleyen biri var mı?
prompts-need-woman = Kadın bir polisle konuşmayı tercih eder misiniz?
prompts-need-man = Erkek bir polisle konuşmayı tercih eder misiniz?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Şu anda tehlikede misiniz?
prompts-triage-here = Bu binada veya dışarıda korktuğunuz biri var mı?
prompts-triage-age = 18 yaşından küçük müsünüz?
prompts-triage-harmed = Size zarar veren biri oldu mu?
prompts-triage-threat = Size ya da ailenize zarar vereceğini söyleyen biri oldu mu?
prompts-triage-tonight = Bu gece uyuyabileceğiniz güvenli bir yer var mı?
prompts-triage-return = Yaşadığınız ya da çalıştığınız yere dönmekten korkuyor musunuz?
prompts-triage-leave = İstediğiniz zaman oradan ayrılabiliyor musunuz?
prompts-triage-papers = Pasaportunuz ya da kimlik belgeleriniz başka birinde mi duruyor?
prompts-triage-others = Orada tehlikede olan başka insanlar var mı?

## Police: what they may and may not do
prompts-police-who = Ben polis teşkilatında çalışıyorum. Önce, güvende olup olmadığınızı öğrenmek istiyorum.
prompts-police-private = Bana söylediklerinizi korktuğunuz kişilere söylemeyeceğim.
prompts-police-share = Siz ya da başka biri tehlikedeyse, bunu sizi koruyabilecek kişilere söylemek zorundayım.
prompts-police-slow = Bana her şeyi bugün anlatmak zorunda değilsiniz.
prompts-police-papers = Kimlik belgeniz olmasa bile yardım isteyebilirsiniz.
prompts-police-law = Biri size zorla yasaya aykırı bir şey yaptırdıysa, yasa belki sizi korur. Önce bir avukatla konuşmayı isteyebilirsiniz.
prompts-police-promise = Başka kurumların ne karar vereceği konusunda söz veremem.

## Support: what it is
prompts-nrm-what = Birleşik Krallık’ta, başkalarının kontrol altında tuttuğu, tehdit ettiği ya da zorla çalıştırdığı kişiler için destek vardır. Devletin bu sisteminin adı Ulusal Yönlendirme Mekanizması’dır (National Referral Mechanism).
prompts-nrm-first = Önce bir devlet dairesi, başınıza gelenlerle ilgili bir raporu okur. 5 iş günü içinde cevap vermeye çalışır.
prompts-nrm-days = Cevap evet ise destek 30 gün ya da daha uzun sürer.
prompts-nrm-final = Daha sonra bu daire son kararı verir. Bu aylarca sürebilir.
prompts-nrm-support = Destek şunları içerebilir:
prompts-nrm-place = kalacak güvenli bir yer
prompts-nrm-medical = tıbbi yardım
prompts-nrm-counselling = duygularınızı konuşabileceğiniz, bu iş için eğitim almış bir kişi
prompts-nrm-legal = yasalar hakkında bilgi ve tavsiye
prompts-nrm-money = bir miktar para
prompts-nrm-choice = Kararı siz verirsiniz. Evet ya da hayır diyebilirsiniz. Düşünmek için zaman isteyebilirsiniz.
prompts-nrm-withdraw = Fikrinizi istediğiniz zaman değiştirebilirsiniz. Sistemden çıkarsanız bu destek biter.
prompts-nrm-police = Bu desteği almak için polisle konuşmak zorunda değilsiniz.

## Who sees the information
prompts-share-who = Evet derseniz, adınız ve bize anlattıklarınız Home Office’e gider. Home Office devletin bir bölümüdür. Polis, belediye ve size destek veren kişiler de bunları görebilir.
prompts-share-notice = Bilgilerinizin nasıl kullanıldığını ve saklandığını sorabilirsiniz.

## Duty to Notify
prompts-dtn-what = Hayır derseniz, yardıma ihtiyacı olabilecek biriyle karşılaştığımı yine de devlete bildirmek zorundayım. Bu bildirime Bildirim Görevi (Duty to Notify) denir.
prompts-dtn-anonymous = Bu bildirimde adınız, doğum tarihiniz ya da kim olduğunuzu gösteren hiçbir şey olmaz.
prompts-dtn-nohelp = Bu bildirim size destek sağlamaz. Daha sonra destek isteyebilirsiniz.

## Your decision (consent)
prompts-consent-understood = Bu açıklamayı anladınız mı?
prompts-consent-questions = Karar vermeden önce sormak istedikleriniz var mı?
prompts-consent-interpreter = Tercümanı iyi anlıyor musunuz?
prompts-consent-pressure = Ne cevap vermeniz gerektiğini size söyleyen biri var mı?
prompts-consent-refer = Adınızı ve bize anlattıklarınızı Ulusal Yönlendirme Mekanizması’na (National Referral Mechanism) göndermemizi kabul ediyor musunuz?
prompts-consent-support = Bu desteği almak ister misiniz?
prompts-consent-contact = Bir destek kuruluşunun sizinle iletişime geçmesini kabul ediyor musunuz?
prompts-consent-police = Başınıza gelenler hakkında polisle konuşmayı kabul ediyor musunuz?
prompts-consent-name = Desteği istemiyorsanız, adınızı Bildirim Görevi (Duty to Notify) bildirimine yazmamızı kabul ediyor musunuz?

## Answers
prompts-answer-yes = Evet
prompts-answer-no = Hayır
prompts-answer-unknown = Bilmiyorum
prompts-answer-decline = Söylememeyi tercih ederim
prompts-answer-stop = Durdur

## Goodbye and safe contact
prompts-bye-phone = Sizi telefonla aramamız sizin için güvenli mi?
prompts-bye-message = Telefonunuza mesaj göndermemiz sizin için güvenli mi?
prompts-bye-letter = Size mektup göndermemiz sizin için güvenli mi?
prompts-bye-next = Bundan sonra ne olacağını size söyleyeceğim.
prompts-bye-return = İstediğiniz zaman tekrar gelip yardım isteyebilirsiniz.
prompts-bye-thanks = Benimle konuştuğunuz için teşekkür ederim.

## Rights sheet
prompts-sheet-title = İsteyebileceğiniz yardım
prompts-sheet-choice = Kararı siz verirsiniz
prompts-sheet-support = Destek
prompts-sheet-share = Bilgilerinizi kimler görür
prompts-sheet-refuse = Hayır derseniz
prompts-sheet-police = Siz ve polis
prompts-sheet-numbers = Telefon numaraları
prompts-sheet-emergency = Şu anda tehlikedeyseniz 999 numarasını arayın. Arama ücretsizdir.
prompts-sheet-helpline = Kontrol altında tutulan ya da zorla çalıştırılan kişiler için yardım hattı. Adınızı söylemek zorunda değilsiniz. Arama ücretsizdir.
prompts-sheet-salvation = The Salvation Army (Selamet Ordusu). Güvenli bir yere ihtiyacı olan yetişkinlere yardım eder. Arama ücretsizdir.
prompts-sheet-keep = Bu kâğıdı yanınızda götürmek zorunda değilsiniz. Sadece sizin için güvenliyse saklayın.

## Buttons and short notes on the screen
prompts-button-listen = Dinle
prompts-button-again = Tekrar dinle
prompts-button-slower = Daha yavaş
prompts-button-next = İleri
prompts-button-back = Geri
prompts-button-hide = Gizle
prompts-button-language = Başka dil
prompts-note-silent = Bu bilgisayarda bu dilde ses yok.
prompts-note-stopped = Durduk. Daha fazla bir şey söylemek zorunda değilsiniz.
prompts-note-return = Lütfen ekranı polise geri verin.
