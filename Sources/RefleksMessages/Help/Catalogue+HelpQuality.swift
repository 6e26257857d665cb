extension Catalogue.Help {
    /// `refleks feedback quality`, `feedback repeat` and `case sla`.
    static let quality: [HelpText] = [
        HelpText(
            "Tell how good our service was: five dimensions, NPS, CSAT, CES and solved cases, with the speed beside them.",
            "Hizmetimizin ne kadar iyi olduğunu söyler: beş boyut, NPS, CSAT, CES ve çözülen vakalar, yanında hızla."),
        HelpText(
            "Figures of fewer than five answers are hidden, and speed is never shown without a figure of quality beside it.\nExample: refleks feedback quality --month 2026-10 --months 3 --by agent --branch 34-001",
            "Beş yanıttan azının sayıları gizlenir; hız, yanında bir kalite sayısı olmadan hiçbir zaman gösterilmez.\nÖrnek: refleks feedback quality --month 2026-10 --months 3 --by agent --branch 34-001"
        ),
        HelpText("Months up to and including it, 1 to 12.", "O ay dahil kaç ay, 1 ile 12 arası."),
        HelpText("What the lines are: branch, agent or channel.", "Satırların ne olduğu: branch, agent ya da channel."),
        HelpText("Only what belongs to this branch.", "Yalnız bu şubeye ait olanlar."),
        HelpText("Only what belongs to this agent.", "Yalnız bu görevliye ait olanlar."),
        HelpText("Only what was told on this channel.", "Yalnız bu kanaldan söylenenler."),
        HelpText("Hide figures of fewer answers, 5 to 1000.", "Daha az yanıtın sayılarını gizler, 5 ile 1000 arası."),
        HelpText(
            "By what had been recorded at this instant; now unless given.",
            "Bu anda kayıtlı olanlara göre; verilmezse şimdi."),
        HelpText(
            "Tell how many of those who spoke well of us, or whose case was solved, bought again.",
            "Hakkımızda iyi konuşanların ve vakası çözülenlerin kaçının yeniden alışveriş yaptığını söyler."),
        HelpText(
            "A month such as 2026-10. Default: the last one that is over.",
            "2026-10 gibi bir ay. Varsayılan: biten son ay."),
        HelpText(
            "Days before the month's end in which they bought, and after it in which they may buy again, 1 to 366.",
            "Ay sonundan önce alışveriş yaptıkları ve sonra yeniden yapabilecekleri gün sayısı, 1 ile 366 arası."),
        HelpText(
            "Tell what became of the promises to answer and to solve cases.",
            "Vakaları yanıtlama ve çözme sözlerinin nasıl tutulduğunu söyler."),
        HelpText("What the lines are: branch or owner.", "Satırların ne olduğu: branch ya da owner."),
    ]
}
