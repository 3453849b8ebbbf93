# What a child, or a person who may be under 18, reads and hears, in Turkish. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Merhaba. Sana yardım etmek istiyorum.
prompts-child-hello-screen = Bunu okuyabilirsin. İstersen ses düğmesine dokunup dinleyebilirsin.
prompts-child-hello-free = “Bilmiyorum” diyebilirsin. İstediğin zaman bırakabilirsin.
prompts-child-hello-trouble = Benimle konuşarak yanlış bir şey yapmış olmuyorsun.
prompts-child-hello-police = Ben polis teşkilatında çalışıyorum. Benim işim çocukları güvende tutmak.
prompts-child-hello-adult = Bir yetişkini buraya çağırıyorum. Onun işi sana yardım etmek.
prompts-child-hello-interpreter = Senin dilini konuşan birini arıyorum. Lütfen bekle.

## Safe to talk
prompts-child-safe-alone = Seninle gelen kişiler olmadan konuşmak ister misin?
prompts-child-safe-place = Burada kendini güvende hissediyor musun?

## Needs now (each has a picture)
prompts-child-need-hurt = Yaralandın mı?
prompts-child-need-pain = Şu anda bir yerin acıyor mu?
prompts-child-need-medicine = İlaca ihtiyacın var mı?
prompts-child-need-thirsty = Su ister misin?
prompts-child-need-hungry = Karnın aç mı?
prompts-child-need-cold = Üşüyor musun?
prompts-child-need-toilet = Tuvalete gitmen gerekiyor mu?
prompts-child-need-tired = Yorgun musun?
prompts-child-need-waiting = Seni bekleyen biri var mı?
prompts-child-need-woman = Bir kadınla konuşmak ister misin?
prompts-child-need-man = Bir erkekle konuşmak ister misin?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Şu anda tehlikede misin?
prompts-child-triage-afraid = Korktuğun biri var mı?
prompts-child-triage-here = O kişi burada veya dışarıda mı?
prompts-child-triage-tonight = Bu gece uyuyabileceğin güvenli bir yer var mı?
prompts-child-triage-return = Yaşadığın yere dönmekten korkuyor musun?
prompts-child-triage-children = Orada tehlikede olan başka çocuklar var mı?
prompts-child-triage-trust = Güvendiğin bir yetişkin var mı?

## What happens next
prompts-child-next-fault = Başkalarının sana yaptıkları senin hatan değil.
prompts-child-next-tell = Bunu çocukları koruyan kişilere söylemek zorundayım. Onlar belediyede çalışıyor.
prompts-child-next-report = Çocuklara ve yetişkinlere yardım eden bir devlet dairesine de bir rapor yazacağım.
prompts-child-next-office = O daire raporu okur ve nasıl yardım edebileceğine karar verir.
prompts-child-next-decide = Buna senin karar vermen gerekmiyor. Seni korumak yetişkinlerin görevi.
prompts-child-next-ask = Sana ne istediğini soracaklar. Sen de her zaman soru sorabilirsin.
prompts-child-next-guardian = Vasi denilen bir yetişkin sana yardım edebilir. Vasi sana olup bitenleri açıklar ve seni dinler.
prompts-child-next-private = Bana söylediklerini korktuğun kişilere söylemeyeceğim.
prompts-child-next-slow = Bana her şeyi bugün anlatmak zorunda değilsin.

## Goodbye
prompts-child-bye-thanks = Benimle konuştuğun için teşekkür ederim.
prompts-child-bye-call = Tehlikedeysen 999 numarasını ara. Arama ücretsizdir.
prompts-child-bye-childline = Childline’ı da arayabilirsin. Arama ücretsizdir. Adını söylemek zorunda değilsin.

## Rights sheet
prompts-child-sheet-title = Senin için yardım
