extension Catalogue.Help {
    /// `refleks feedback`, `case` and `dissatisfied`.
    static let feedback: [HelpText] = [
        HelpText("Record and list what customers tell us.", "Müşterilerin bize söylediklerini kaydeder ve listeler."),
        HelpText(
            "Record what a customer told us; the reply tells what it did to his score and which case it opened.",
            "Bir müşterinin bize söylediğini kaydeder; yanıt, puanını nasıl değiştirdiğini ve hangi vakayı açtığını söyler."
        ),
        HelpText(
            "Examples:\nrefleks feedback submit 1000000005 complaint --text \"The delivery was late\" --channel phone\nrefleks feedback submit 1000000005 csat --score 2 --channel sms",
            "Örnekler:\nrefleks feedback submit 1000000005 complaint --text \"Teslimat gecikti\" --channel phone\nrefleks feedback submit 1000000005 csat --score 2 --channel sms"
        ),
        HelpText(
            "csat, nps, ces, complaint, suggestion or praise.",
            "csat, nps, ces, complaint, suggestion ya da praise."),
        HelpText("csat 1 to 5, nps 0 to 10, ces 1 to 7.", "csat 1 ile 5, nps 0 ile 10, ces 1 ile 7 arası."),
        HelpText("In his own words.", "Kendi sözleriyle."),
        HelpText("Where he told us.", "Bize hangi kanaldan söylediği."),
        HelpText("Branch id; a branch's certificate fixes it.", "Şube kimliği; şube sertifikası bunu belirler."),
        HelpText("Agent id; an agent's certificate fixes it.", "Görevli kimliği; görevli sertifikası bunu belirler."),
        HelpText("The interaction that it is about.", "Konu olan etkileşim."),
        HelpText("When he told us; now unless given.", "Bize ne zaman söylediği; verilmezse şimdi."),
        HelpText("How quickly the service answered, 1 to 5.", "Hizmetin ne kadar çabuk olduğu, 1 ile 5 arası."),
        HelpText("How warm it was, 1 to 5.", "Ne kadar sıcak olduğu, 1 ile 5 arası."),
        HelpText("How sincere it was, 1 to 5.", "Ne kadar içten olduğu, 1 ile 5 arası."),
        HelpText("How far it kept what was promised, 1 to 5.", "Verilen sözün ne kadar tutulduğu, 1 ile 5 arası."),
        HelpText("How it met him, 1 to 5.", "Müşteriye nasıl davranıldığı, 1 ile 5 arası."),
        HelpText(
            "List what a customer told us, the newest first.",
            "Bir müşterinin bize söylediklerini en yenisinden başlayarak listeler."),
        HelpText("Answers of a page, 1 to 200.", "Bir sayfadaki yanıt sayısı, 1 ile 200 arası."),
        HelpText(
            "Open cases, see to them, and close them with the customer's word.",
            "Vakaları açar, ilgilenir ve müşterinin sözüyle kapatır."),
        HelpText(
            "Open a case by hand, with the promises of the level that the customer deserves.",
            "Müşterinin hak ettiği düzeyin sözleriyle elle bir vaka açar."),
        HelpText("low, medium, high or critical.", "low, medium, high ya da critical."),
        HelpText("What it is about.", "Konusu."),
        HelpText("Branch id; his home branch unless given.", "Şube kimliği; verilmezse müşterinin kendi şubesi."),
        HelpText("The agent who sees to it.", "İlgilenen görevli."),
        HelpText("Only cases of this branch.", "Yalnız bu şubenin vakaları."),
        HelpText("Only cases of this agent.", "Yalnız bu görevlinin vakaları."),
        HelpText("Only those whose clock runs beyond what was promised.", "Yalnız süresi söz verileni aşanlar."),
        HelpText("Cases of a page, 1 to 200.", "Bir sayfadaki vaka sayısı, 1 ile 200 arası."),
        HelpText(
            "List cases that nobody has confirmed or given up, what is due first first.",
            "Onaylanmamış ve vazgeçilmemiş vakaları, süresi önce dolacak olandan başlayarak listeler."),
        HelpText("open, waiting-customer, resolved or reopened.", "open, waiting-customer, resolved ya da reopened."),
        HelpText(
            "List customers who wait to see something put right; nobody leaves the list without an outcome.",
            "Bir şeyin düzeltilmesini bekleyen müşterileri listeler; kimse sonuç alınmadan listeden çıkmaz."),
        HelpText("Show a case with everything that happened to it.", "Bir vakayı başından geçen her şeyle gösterir."),
        HelpText("The case.", "Vaka."),
        HelpText("Take a case to another state.", "Bir vakayı başka bir duruma geçirir."),
        HelpText(
            "What the customer says of it is recorded by `refleks case confirm`.",
            "Müşterinin buna ne dediğini `refleks case confirm` kaydeder."),
        HelpText(
            "open, waiting-customer, resolved or closed-unresolved.",
            "open, waiting-customer, resolved ya da closed-unresolved."),
        HelpText(
            "Why it is closed unresolved: customer-unreachable, customer-withdrew, not-possible, not-permitted, duplicate or customer-gone.",
            "Neden çözülmeden kapatıldığı: customer-unreachable, customer-withdrew, not-possible, not-permitted, duplicate ya da customer-gone."
        ),
        HelpText("In words.", "Sözle."),
        HelpText(
            "Note something with a case, that the customer heard from us, or its owner.",
            "Vakaya bir not, müşteriye dönüldüğünü ya da vakanın sahibini yazar."),
        HelpText("The customer heard from us.", "Müşteriye dönüldü."),
        HelpText(
            "The agent who sees to it from now on; empty for nobody.",
            "Bundan sonra ilgilenecek görevli; boşsa kimse."),
        HelpText(
            "Record that the customer says it is done, or that it is not.",
            "Müşterinin işin bittiğini ya da bitmediğini söylediğini kaydeder."),
        HelpText("He says that it is not done: the case is open again.", "Bitmediğini söylüyor: vaka yeniden açılır."),
        HelpText("In his words.", "Kendi sözleriyle."),
    ]
}
