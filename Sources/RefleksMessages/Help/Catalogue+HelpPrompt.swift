extension Catalogue.Help {
    /// `refleks prompt`.
    static let prompt: [HelpText] = [
        HelpText(
            "Record what policies ask of whoever serves a customer, and what came of it.",
            "Politikaların müşteriye hizmet edenden ne istediğini ve bunun sonucunu kaydeder."),
        HelpText(
            "Record a version of a prompt, whole (role admin).",
            "Bir yönlendirmenin yeni sürümünü bütünüyle kaydeder (rol: admin)."),
        HelpText(
            "Example: refleks prompt put thank-best --policy \"Keep the best\" --text-en \"Thank him for his loyalty.\" --text-tr \"Bağlılığı için teşekkür edin.\" --rule \"tier >= PRIORITY\" --priority 80\nA briefing shows the three most important prompts that hold; `docs/segments.md` tells the language of rules.",
            "Örnek: refleks prompt put thank-best --policy \"En iyileri koru\" --text-en \"Thank him for his loyalty.\" --text-tr \"Bağlılığı için teşekkür edin.\" --rule \"tier >= PRIORITY\" --priority 80\nBir bilgilendirme, geçerli olanların en önemli üçünü gösterir; kuralların dili `docs/segments.md` sayfasındadır."
        ),
        HelpText("Names the prompt for ever.", "Yönlendirmenin değişmez adı."),
        HelpText(
            "The policy behind it, in the house's words; no personal data.",
            "Arkasındaki politika, kurumun kendi sözleriyle; kişisel veri içermez."),
        HelpText(
            "What to do, one English sentence; no personal data.",
            "Ne yapılacağı, tek İngilizce cümle; kişisel veri içermez."),
        HelpText("The same in Turkish.", "Aynısının Türkçesi."),
        HelpText(
            "Of whom it is shown: a rule, @FILE or @-. Default: everybody.",
            "Kimin için gösterileceği: kural, @DOSYA ya da @-. Varsayılan: herkes."),
        HelpText(
            "Which goes first, 1 to 100; the highest does.", "Öncelik, 1 ile 100 arası; en yüksek olan öne geçer."),
        HelpText(
            "Only callers of this role: branch, agent, system or admin; repeatable. Default: all of them.",
            "Yalnız bu roldeki arayanlara: branch, agent, system ya da admin; yinelenebilir. Varsayılan: hepsine."),
        HelpText(
            "Only in this branch; repeatable. Default: everywhere.",
            "Yalnız bu şubede; yinelenebilir. Varsayılan: her yerde."),
        HelpText(
            "The first day on which it is shown, such as 2026-12-01. Default: at once.",
            "Gösterileceği ilk gün, örneğin 2026-12-01. Varsayılan: hemen."),
        HelpText(
            "The last day on which it is shown. Default: until further notice.",
            "Gösterileceği son gün. Varsayılan: yeni bir karara kadar."),
        HelpText(
            "Why the customer is to be contacted; not shown where nothing permits it. Default: no contact.",
            "Müşteriyle neden iletişim kurulacağı; izin yoksa gösterilmez. Varsayılan: iletişim yok."),
        HelpText(
            "On which channel he is to be contacted; with --for.",
            "Hangi kanaldan iletişim kurulacağı; --for ile birlikte."),
        HelpText(
            "In whose name he is to be contacted; with --for. Default: a brand that he permits.",
            "Hangi marka adına iletişim kurulacağı; --for ile birlikte. Varsayılan: izin verdiği bir marka."),
        HelpText(
            "Days for which it rests after somebody said what came of it, 0 to 30.",
            "Sonucu kaydedildikten sonra kaç gün gösterilmeyeceği, 0 ile 30 arası."),
        HelpText("It is not shown any more.", "Artık gösterilmez."),
        HelpText("List the prompts.", "Yönlendirmeleri listeler."),
        HelpText("Only those that are shown today or later.", "Yalnız bugün ya da sonra gösterilecek olanlar."),
        HelpText(
            "Record what came of a prompt that a briefing showed.",
            "Bir bilgilendirmede gösterilen yönlendirmenin sonucunu kaydeder."),
        HelpText(
            "Example: refleks prompt outcome 1000000005 7168 acted",
            "Örnek: refleks prompt outcome 1000000005 7168 acted"),
        HelpText("The showing, as the briefing tells it.", "Bilgilendirmenin bildirdiği gösterim."),
        HelpText("acted or dismissed.", "acted ya da dismissed."),
        HelpText(
            "Tell how often prompts were shown, acted on and dismissed.",
            "Yönlendirmelerin kaç kez gösterildiğini, uygulandığını ve geçildiğini söyler."),
        HelpText("Only this prompt.", "Yalnız bu yönlendirme."),
        HelpText("Only what was shown in this branch.", "Yalnız bu şubede gösterilenler."),
        HelpText(
            "Shares of fewer showings are hidden, 5 to 1000.", "Bundan az gösterimin oranı gizlenir, 5 ile 1000 arası."),
    ]
}
