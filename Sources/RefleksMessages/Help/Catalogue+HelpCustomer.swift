extension Catalogue.Help {
    /// `refleks 360`, `briefing`, `customer`, `fact`, `preference` and `question`.
    static let customer: [HelpText] = [
        HelpText("Show everything known about a customer.", "Bir müşteri hakkında bilinen her şeyi gösterir."),
        HelpText(
            "CUSTOMER is a code (1000000005), an identifier (tckn:… phone:… email:… loyalty:… source:SYSTEM/ID), or a name; a name that several customers have lists them. --watch repaints what changes of the view, or writes whole views one after another into a pipe. -o csv writes the last interactions.",
            "MÜŞTERİ; bir kod (1000000005), bir tanımlayıcı (tckn:… phone:… email:… loyalty:… source:SİSTEM/KİMLİK) ya da addır; birden çok müşteride bulunan ad, bu müşterileri listeler. --watch görünümde değişeni yeniden çizer; çıktı bir boruya gidiyorsa görünümleri bütün olarak arka arkaya yazar. -o csv son etkileşimleri yazar."
        ),
        HelpText("Code, identifier or name.", "Kod, tanımlayıcı ya da ad."),
        HelpText("Stay and show every change as it happens.", "Açık kalır ve her değişikliği olduğu anda gösterir."),
        HelpText(
            "How many of the newest interactions to show, 1 to 200.",
            "En yeni etkileşimlerden kaçının gösterileceği, 1 ile 200 arası."),
        HelpText(
            "What was true then: 2026-11-01 or 2026-11-01T09:00.",
            "O an doğru olan: 2026-11-01 ya da 2026-11-01T09:00."),
        HelpText(
            "Show what a branch has to know before it serves a customer.",
            "Bir şubenin müşteriye hizmet vermeden önce bilmesi gerekenleri gösterir."),
        HelpText(
            "The last hour, what he waits for, what not to ask again, what to ask, and what to do now. That the briefing was opened is counted for the branch. -o csv writes what is open.",
            "Son bir saat, müşterinin beklediği işler, yeniden sorulmaması gerekenler, sorulacaklar ve şimdi yapılacaklar. Bilgilendirmenin açıldığı şube adına sayılır. -o csv açık işleri yazar."
        ),
        HelpText(
            "The branch that serves him; a branch certificate's own.",
            "Müşteriye hizmet veren şube; şube sertifikasında sertifikanın kendi şubesi."),
        HelpText("Create, read and change customers.", "Müşteri oluşturur, okur ve değiştirir."),
        HelpText(
            "Create a customer, or find the one who already has an identifier.",
            "Müşteri oluşturur ya da tanımlayıcıya zaten sahip olan müşteriyi bulur."),
        HelpText(
            "Example: refleks customer create --given-name Çağrı --family-name Ünlü -i tckn:- -i 'phone:0532 123 45 67!'\nA trailing ! says that the identifier was verified.",
            "Örnek: refleks customer create --given-name Çağrı --family-name Ünlü -i tckn:- -i 'phone:0532 123 45 67!'\nSondaki ! tanımlayıcının doğrulandığını belirtir."
        ),
        HelpText("KIND:VALUE, repeatable.", "TÜR:DEĞER biçiminde; yinelenebilir."),
        HelpText("An organisation; its name is the family name.", "Kuruluş; adı soyadı alanına yazılır."),
        HelpText("Show a customer's profile.", "Bir müşterinin profilini gösterir."),
        HelpText("Change fields of a customer's profile.", "Müşteri profilindeki alanları değiştirir."),
        HelpText(
            "Only the options that are given change; an empty value clears its field, but nobody is left without a name. Without --expected-version the present version is read first, so that a change by somebody else in between is not overwritten unseen.",
            "Yalnızca verilen seçenekler değişir; boş değer alanı siler; ama kimse adsız bırakılmaz. --expected-version verilmezse önce güncel sürüm okunur; böylece arada başkasının yaptığı değişiklik görülmeden ezilmez."
        ),
        HelpText("The version you have read.", "Okuduğunuz sürüm."),
        HelpText(
            "Show the one customer who holds an identifier.",
            "Bir tanımlayıcının tek sahibi olan müşteriyi gösterir."),
        HelpText(
            "tckn:… ykn:… vkn:… phone:… email:… loyalty:… device:… source:SYSTEM/ID",
            "tckn:… ykn:… vkn:… phone:… email:… loyalty:… device:… source:SİSTEM/KİMLİK"),
        HelpText(
            "Find customers by name, whatever the case and whether or not Turkish letters are typed.",
            "Müşterileri adla bulur; büyük küçük harf ve Türkçe harflerin yazılıp yazılmadığı fark etmez."),
        HelpText("Words of the name, or their beginnings.", "Addaki sözcükler ya da başlangıçları."),
        HelpText("Give a customer one more identifier.", "Müşteriye bir tanımlayıcı daha ekler."),
        HelpText(
            "tckn:… ykn:… vkn:… phone:… email:… loyalty:… device:… source:SYSTEM/ID; a trailing ! = verified.",
            "tckn:… ykn:… vkn:… phone:… email:… loyalty:… device:… source:SİSTEM/KİMLİK; sondaki ! = doğrulanmış."),
        HelpText("Take an identifier from a customer.", "Müşteriden bir tanımlayıcıyı kaldırır."),
        HelpText(
            "Merge one customer into another; `customer unmerge` takes it back.",
            "Bir müşteriyi başka bir müşteriyle birleştirir; `customer unmerge` geri alır."),
        HelpText(
            "Example: refleks customer merge 2000000000 1000000005 --dry-run\nThe code and the identifiers of the first resolve to the second from then on, whose view combines both. What was recorded for either stays recorded for him. --dry-run shows whose value of each field would be shown.",
            "Örnek: refleks customer merge 2000000000 1000000005 --dry-run\nBundan sonra ilkinin kodu ve tanımlayıcıları ikincisine götürür; onun görünümü ikisini birlikte gösterir. Her biri için kaydedilenler kendisinde kalır. --dry-run her alanda kimin değerinin gösterileceğini söyler."
        ),
        HelpText("10-digit code of the customer who is merged.", "Birleştirilen müşterinin 10 haneli kodu."),
        HelpText("10-digit code of the customer who stays.", "Kalan müşterinin 10 haneli kodu."),
        HelpText(
            "Change nothing, and show what would become of both.",
            "Hiçbir şeyi değiştirmez; ikisinin ne olacağını gösterir."),
        HelpText("The survivor's version that you have read.", "Kalan müşterinin okuduğunuz sürümü."),
        HelpText(
            "Take the merge of a customer into another back.",
            "Bir müşterinin başkasıyla birleştirilmesini geri alır."),
        HelpText(
            "He stands for himself again, with everything that was recorded for him, also since the merge.",
            "Müşteri, birleştirmeden sonra kaydedilenler dahil kendisi için kaydedilen her şeyle yeniden ayrı durur."),
        HelpText("10-digit code of the customer who was merged.", "Birleştirilmiş olan müşterinin 10 haneli kodu."),
        HelpText(
            "List pairs of customers who may be one, the likeliest first.",
            "Aynı kişi olabilecek müşteri çiftlerini, en olası olandan başlayarak listeler."),
        HelpText(
            "`customer explain` tells what speaks for and against a pair, `customer merge` makes it one, `customer dismiss` decides that they are two.",
            "`customer explain` bir çiftin lehine ve aleyhine olanları söyler, `customer merge` ikisini birleştirir, `customer dismiss` iki ayrı müşteri olduklarına karar verir."
        ),
        HelpText(
            "review or automatic: the least that is listed.",
            "review ya da automatic: listelenecek en düşük sonuç."),
        HelpText("Only pairs of this customer: his code.", "Yalnızca bu müşterinin çiftleri: müşterinin kodu."),
        HelpText("Pairs of a page, 1 to 200.", "Sayfadaki çift sayısı, 1 ile 200 arası."),
        HelpText(
            "Show what speaks for and against two customers being one.",
            "İki müşterinin aynı kişi olmasının lehine ve aleyhine olanları gösterir."),
        HelpText("10-digit code of the other.", "Öteki müşterinin 10 haneli kodu."),
        HelpText(
            "Decide that two customers who may be one are two.",
            "Aynı kişi olabilecek iki müşterinin ayrı kişiler olduğuna karar verir."),
        HelpText(
            "Record, take back and list what is known of a customer.",
            "Bir müşteri hakkında bilinenleri kaydeder, geri alır ve listeler."),
        HelpText("Record something that is known of a customer.", "Bir müşteri hakkında bilinen bir şeyi kaydeder."),
        HelpText(
            "Example: refleks fact put 1000000005 lifestyle household.size 4 --basis contract\nIt supersedes what was known under this category and key. Keys that name a special category (health, allergy, religion …) need a basis of KVKK article 6: --basis special-…",
            "Örnek: refleks fact put 1000000005 lifestyle household.size 4 --basis contract\nBu kategori ve anahtar altında daha önce bilinenin yerine geçer. Özel nitelikli bir kategoriyi (sağlık, alerji, din …) adlandıran anahtarlar KVKK'nın 6. maddesinden bir dayanak ister: --basis special-…"
        ),
        HelpText(
            "need, preference, lifestyle, habit, expectation, wallet, contact or relation.",
            "need, preference, lifestyle, habit, expectation, wallet, contact ya da relation."),
        HelpText(
            "Words of a-z 0-9 _ with dots between them, such as shoe.size.",
            "a-z 0-9 _ ile yazılan, aralarında nokta bulunan sözcükler; örneğin shoe.size."),
        HelpText(
            "What is known, up to 1,024 bytes; - reads it from standard input.",
            "Bilinen şey, en çok 1.024 bayt; - standart girdiden okur."),
        HelpText(
            "declared, observed or inferred.",
            "declared (bildirilmiş), observed (gözlenmiş) ya da inferred (çıkarılmış)."),
        HelpText(
            "Ground of KVKK: contract, legitimate-interest, explicit-consent, special-explicit-consent …",
            "KVKK'daki hukuki sebep: contract, legitimate-interest, explicit-consent, special-explicit-consent …"),
        HelpText(
            "Where the evidence lies; explicit consent needs it.",
            "Kanıtın bulunduğu yer; açık rıza için gereklidir."),
        HelpText(
            "Since when it holds: 2026-11-01 or 2026-11-01T09:00; now if left out.",
            "Ne zamandan beri geçerli olduğu: 2026-11-01 ya da 2026-11-01T09:00; verilmezse şimdi."),
        HelpText("When it ceases to hold.", "Geçerliliğinin ne zaman bittiği."),
        HelpText("Take a fact back.", "Bir bilgiyi geri alır."),
        HelpText("The fact's id, as `fact list` shows it.", "`fact list` çıktısındaki bilgi kimliği."),
        HelpText("List what is known of a customer.", "Bir müşteri hakkında bilinenleri listeler."),
        HelpText(
            "Record and show how, when and where a customer wants to be served.",
            "Bir müşterinin nasıl, ne zaman ve nerede hizmet almak istediğini kaydeder ve gösterir."),
        HelpText(
            "Record how, when and where a customer wants to be served.",
            "Bir müşterinin nasıl, ne zaman ve nerede hizmet almak istediğini kaydeder."),
        HelpText(
            "Example: refleks preference set 1000000005 --channel phone --never sms --window monday:9-18 --branch 34-001\nWhat is given replaces everything that was said before; --clear takes it back.",
            "Örnek: refleks preference set 1000000005 --channel phone --never sms --window monday:9-18 --branch 34-001\nVerilenler daha önce söylenenlerin tümünün yerine geçer; --clear geri alır."
        ),
        HelpText("branch, phone, sms, email, web, mobile-app, …", "branch, phone, sms, email, web, mobile-app, …"),
        HelpText("Never on this channel, repeatable.", "Asla bu kanaldan; yinelenebilir."),
        HelpText(
            "DAY:FROM-TO in hours that are multiples of three, such as monday:9-18, repeatable.",
            "GÜN:BAŞLANGIÇ-BİTİŞ, saatler üçün katı olmalı; örneğin monday:9-18; yinelenebilir."),
        HelpText("Take back what was said before.", "Daha önce söyleneni geri alır."),
        HelpText(
            "Show how, when and where a customer wants to be served.",
            "Bir müşterinin nasıl, ne zaman ve nerede hizmet almak istediğini gösterir."),
        HelpText("Record and list what is asked of every customer.", "Her müşteriye sorulanları kaydeder ve listeler."),
        HelpText(
            "Record a question, or that one is not asked any more (role admin).",
            "Bir soruyu ya da artık sorulmadığını kaydeder (admin rolü)."),
        HelpText(
            "Example: refleks question put lifestyle household.size --fresh-for 730",
            "Örnek: refleks question put lifestyle household.size --fresh-for 730"),
        HelpText(
            "The key of the fact that answers it, such as household.size.",
            "Soruyu yanıtlayan bilginin anahtarı; örneğin household.size."),
        HelpText("Days after which an answer is stale; 0: never.", "Yanıtın kaç gün sonra eskidiği; 0: hiç eskimez."),
        HelpText("It is not asked any more.", "Artık sorulmaz."),
        HelpText("List what is asked of every customer.", "Her müşteriye sorulanları listeler."),
        HelpText("Also those that are not asked any more.", "Artık sorulmayanlar da."),
    ]
}
