extension Catalogue.Help {
    /// `refleks top`, `at-risk`, `lost`, `segment`, `rfm`, `lookalikes` and `policy`.
    static let list: [HelpText] = [
        HelpText(
            "List the best customers by score, by value or by lifetime value, as they are now.",
            "En iyi müşterileri, şu anki puan, değer ya da yaşam boyu değerlerine göre listeler."),
        HelpText(
            "value: what they have brought, what is older counting less; half after a year. lifetime-value: what the active model expects of them within a year (`refleks model fit`, `activate`).",
            "value: bugüne kadar getirdikleri; eskidikçe daha az, bir yıl sonra yarısı kadar sayılır. lifetime-value: etkin modelin bir yıl içinde beklediği (`refleks model fit`, `activate`)."
        ),
        HelpText(
            "score, value or lifetime-value.", "score (puan), value (değer) ya da lifetime-value (yaşam boyu değer)."),
        HelpText(
            "Only this tier: standard, plus, priority or private.",
            "Yalnızca bu düzey: standard, plus, priority ya da private."),
        HelpText("Only this home branch.", "Yalnızca bu ana şube."),
        HelpText(
            "Only those with at least that many points or, by value and lifetime value, that amount: 500, 1.500,00.",
            "Yalnızca en az bu puanı ya da değere ve yaşam boyu değere göre sıralarken en az bu tutarı olanlar: 500, 1.500,00."
        ),
        HelpText("Customers that are wanted, 1 to 200.", "İstenen müşteri sayısı, 1 ile 200 arası."),
        HelpText(
            "List customers at risk, those first with whom most is at stake.",
            "Kaybedilme riski olan müşterileri, kaybı en büyük olacaklardan başlayarak listeler."),
        HelpText(
            "List customers who are lost, those first who were worth most.",
            "Kaybedilmiş müşterileri, en değerli olanlardan başlayarak listeler."),
        HelpText(
            "Record segments, and see who belongs to them now.",
            "Segmentleri kaydeder ve şu an kimlerin ait olduğunu gösterir."),
        HelpText("Record a version of a segment (role admin).", "Bir segmentin yeni sürümünü kaydeder (admin rolü)."),
        HelpText(
            "Example: refleks segment put sleeping-best \"days_since(last_purchase) > 90 and margin >= 1500.00 TRY\"\ndocs/segments.md tells the language and what may be asked; @FILE and @- read the rule from a file.",
            "Örnek: refleks segment put sleeping-best \"days_since(last_purchase) > 90 and margin >= 1500.00 TRY\"\nDil ve sorulabilecekler docs/segments.md dosyasındadır; @DOSYA ve @- kuralı dosyadan okur."
        ),
        HelpText("Names the segment for ever.", "Segmentin hiç değişmeyen adı."),
        HelpText("The rule, @FILE or @-.", "Kural, @DOSYA ya da @-."),
        HelpText("What it is for; no personal data.", "Ne işe yaradığı; kişisel veri içermez."),
        HelpText("It is not used any more.", "Artık kullanılmaz."),
        HelpText("List the segments.", "Segmentleri listeler."),
        HelpText("Also those that are not used any more.", "Artık kullanılmayanlar da."),
        HelpText(
            "List who belongs to a segment now, by code.",
            "Şu an bir segmente ait olanları kod sırasıyla listeler."),
        HelpText(
            "Every customer is looked at, 20,000 a call: a rare segment of a large house takes many calls.",
            "Her müşteriye bakılır, çağrı başına 20.000: büyük bir kurumda seyrek bir segment çok çağrı ister."),
        HelpText("The segment.", "Segmentin adı."),
        HelpText("Members that are wanted, 1 to 200.", "İstenen üye sayısı, 1 ile 200 arası."),
        HelpText(
            "Count who belongs to a segment now and what they are worth, by branch.",
            "Şu an bir segmente ait olanları ve değerlerini şube şube sayar."),
        HelpText(
            "Tell test by test whether a customer belongs to a segment.",
            "Bir müşterinin bir segmente ait olup olmadığını koşul koşul söyler."),
        HelpText("A rule that is only tried, @FILE or @-.", "Yalnızca denenen bir kural, @DOSYA ya da @-."),
        HelpText(
            "Count everybody who bought something by recency, frequency and monetary value, in fifths.",
            "Alışveriş yapmış herkesi yenilik, sıklık ve parasal değere göre beşte birlik dilimlerde sayar."),
        HelpText(
            "All customers are looked at; it needs a system's, analyst's or administrator's certificate.",
            "Tüm müşterilere bakılır; sistem, analist ya da yönetici sertifikası gerekir."),
        HelpText("Only members of this segment.", "Yalnızca bu segmentin üyeleri."),
        HelpText(
            "List who is most like given customers, and in what.",
            "Verilen müşterilere en çok kimlerin, hangi yönleriyle benzediğini listeler."),
        HelpText("The examples are the members of this segment.", "Örnekler bu segmentin üyeleridir."),
        HelpText(
            "A customer who is an example: his code; repeatable, at least five.",
            "Örnek alınan bir müşterinin kodu; yinelenebilir, en az beş."),
        HelpText("Only members of this segment are listed.", "Yalnızca bu segmentin üyeleri listelenir."),
        HelpText("Customers, 1 to 200.", "Müşteri sayısı, 1 ile 200 arası."),
        HelpText(
            "Show and record the policy by which customers are scored.",
            "Müşterilerin puanlandığı politikayı gösterir ve kaydeder."),
        HelpText(
            "Show the scoring policy that is in force, or was.",
            "Yürürlükteki ya da geçmişteki puanlama politikasını gösterir."),
        HelpText("A version; the one in force if left out.", "Sürüm; verilmezse yürürlükteki."),
        HelpText("The one that was in force then: 2026-11-01.", "O gün yürürlükte olan: 2026-11-01."),
        HelpText(
            "Record a version of the scoring policy (role admin).",
            "Puanlama politikasının yeni sürümünü kaydeder (admin rolü)."),
        HelpText(
            "Example: refleks policy show -o json > policy.json, change it, and refleks policy put @policy.json\nEverybody is scored by it from then on; scores that commits recorded before stay as they are.",
            "Örnek: refleks policy show -o json > policy.json, dosyayı değiştirin, ardından refleks policy put @policy.json\nBundan sonra herkes bu politikayla puanlanır; önceki kayıtların saptadığı puanlar olduğu gibi kalır."
        ),
        HelpText("The policy as JSON, @FILE or @-.", "JSON olarak politika, @DOSYA ya da @-."),
    ]
}
