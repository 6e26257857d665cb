extension Catalogue.Help {
    /// `refleks reflex` and `digest`.
    static let reflex: [HelpText] = [
        HelpText(
            "Show what the house notices by itself, and how good its warnings were.",
            "Kurumun kendiliğinden neyi fark ettiğini ve uyarılarının ne kadar isabetli olduğunu gösterir."),
        HelpText(
            "Show the policy by which rules warn.", "Kuralların ne zaman uyaracağını belirleyen düzeni gösterir."),
        HelpText(
            "Record a version of the policy by which rules warn (role admin).",
            "Kuralların ne zaman uyaracağını belirleyen düzenin yeni bir sürümünü kaydeder (admin rolü)."),
        HelpText(
            "Example: refleks reflex policy -o json > reflex.json, change it, and refleks reflex put @reflex.json\nIt holds for what is recorded from then on; cases that are open stay as they are.",
            "Örnek: refleks reflex policy -o json > reflex.json, dosyayı değiştirin ve refleks reflex put @reflex.json\nBundan sonra kaydedilenler için geçerlidir; açık vakalar olduğu gibi kalır."
        ),
        HelpText(
            "Judge a month's warnings by what happened to their customers.",
            "Bir ayın uyarılarını, müşterilerin sonradan ne yaptığına göre değerlendirir."),
        HelpText(
            "Tell what was won and lost in a day, a week or a month.",
            "Bir günde, haftada ya da ayda kazanılanı ve kaybedileni söyler."),
        HelpText("day, week or month.", "day, week ya da month."),
        HelpText(
            "A day of it, such as 2026-10-01. Default: today.",
            "İçinden bir gün, örneğin 2026-10-01. Varsayılan: bugün."),
        HelpText(
            "Tell what came of a month's offers, those made unasked apart.",
            "Bir ayın tekliflerinin ne olduğunu, istenmeden yapılanları ayırarak söyler."),
        HelpText("Only what was recorded in this branch.", "Yalnız bu şubede kaydedilenler."),
    ]
}
