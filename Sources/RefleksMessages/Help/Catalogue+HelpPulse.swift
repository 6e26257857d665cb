extension Catalogue.Help {
    /// `refleks pulse`.
    static let pulse: [HelpText] = [
        HelpText(
            "Ask the staff how they are, so that nobody can tell who answered what.",
            "Çalışanlara nasıl olduklarını, kimin ne yanıtladığı bilinemeyecek biçimde sorar."),
        HelpText(
            "Open a pulse: one question to all agents.", "Bir nabız anketi açar: bütün görevlilere tek soru."),
        HelpText("Its id, such as 2026-11.", "Kimliği, örneğin 2026-11."),
        HelpText("The question in English.", "İngilizce soru."),
        HelpText("The question in Turkish.", "Türkçe soru."),
        HelpText(
            "Answer the pulse, once, with an agent's certificate.",
            "Nabız anketini bir kez, görevli sertifikasıyla yanıtlar."),
        HelpText("0 to 10; 10 is best.", "0 ile 10 arası; en iyisi 10."),
        HelpText(
            "Close a pulse: publish what may be shown, and destroy the answers.",
            "Bir nabız anketini kapatır: gösterilebilecekleri yayımlar, yanıtları yok eder."),
        HelpText("Show the newest pulse, or one by its id.", "En yeni nabız anketini ya da kimliği verileni gösterir."),
    ]
}
