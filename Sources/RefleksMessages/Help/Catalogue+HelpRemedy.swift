extension Catalogue.Help {
    /// `refleks case remedy`, `remedy`, `agent authority` and `feedback request`.
    static let remedy: [HelpText] = [
        HelpText(
            "Give a customer something to put right what a case is about.",
            "Bir vakayı telafi etmek için müşteriye bir şey verir."),
        HelpText(
            "Example: refleks case remedy 2049 voucher 50,00 --channel phone --agent ayse.kaya --text \"Two days late\"\nWithin the agent's authority it is granted at once; above it, it waits for `refleks remedy approve`.",
            "Örnek: refleks case remedy 2049 voucher 50,00 --channel phone --agent ayse.kaya --text \"İki gün gecikti\"\nTemsilcinin yetkisi içindeyse hemen verilir; üstündeyse `refleks remedy approve` bekler."
        ),
        HelpText(
            "refund, discount, voucher, replacement, gift or fee-waiver.",
            "refund, discount, voucher, replacement, gift ya da fee-waiver."),
        HelpText("What it is worth, such as 1.234,56.", "Değeri, örneğin 1.234,56."),
        HelpText("On which channel it is given.", "Hangi kanaldan verildiği."),
        HelpText(
            "By whose authority; an agent's certificate fixes it.",
            "Kimin yetkisiyle; görevli sertifikası bunu belirler."),
        HelpText("Why.", "Gerekçesi."),
        HelpText(
            "List remedies, and decide about those that wait for approval.",
            "Telafileri listeler, onay bekleyenlere karar verir."),
        HelpText(
            "Grant or refuse a remedy that waits, by your own authority (role agent or admin).",
            "Bekleyen bir telafiyi kendi yetkinizle verir ya da reddeder (rol: agent ya da admin)."),
        HelpText(
            "Cases with a remedy that waits: refleks case list --remedy-waiting",
            "Bekleyen telafisi olan vakalar: refleks case list --remedy-waiting"),
        HelpText("The remedy.", "Telafi."),
        HelpText("It is refused.", "Reddedilir."),
        HelpText(
            "List the remedies of a case or of a customer's cases, the newest first.",
            "Bir vakanın ya da müşterinin vakalarının telafilerini en yenisinden başlayarak listeler."),
        HelpText("The customer's code; empty with --case.", "Müşteri kodu; --case ile boş bırakılır."),
        HelpText("Only those of this case.", "Yalnız bu vakanınkiler."),
        HelpText("Remedies of a page, 1 to 200.", "Bir sayfadaki telafi sayısı, 1 ile 200 arası."),
        HelpText(
            "Only those with a remedy that waits for approval.", "Yalnız onay bekleyen telafisi olanlar."),
        HelpText(
            "Record and list how much agents may give by themselves.",
            "Görevlilerin kendi başlarına ne kadar verebileceğini kaydeder ve listeler."),
        HelpText(
            "Record how much an agent may give by himself, whole (role admin).",
            "Bir görevlinin kendi başına ne kadar verebileceğini bütünüyle kaydeder (rol: admin)."),
        HelpText(
            "Example: refleks agent authority put ayse.kaya --limit voucher=100,00 --limit refund=50,00 --per-period 500,00\nWithout --limit the authority is withdrawn.",
            "Örnek: refleks agent authority put ayse.kaya --limit voucher=100,00 --limit refund=50,00 --per-period 500,00\n--limit verilmezse yetki geri alınır."
        ),
        HelpText(
            "KIND=AMOUNT, the most of one remedy of a kind; repeatable.",
            "TÜR=TUTAR, bir türde tek telafinin en yüksek tutarı; yinelenebilir."),
        HelpText(
            "The most of all remedies of a period together.", "Bir dönemdeki bütün telafilerin en yüksek toplamı."),
        HelpText("The days of the period, 1 to 366.", "Dönemin gün sayısı, 1 ile 366 arası."),
        HelpText(
            "List what agents may give by themselves, and what they gave in their period.",
            "Görevlilerin kendi başlarına ne verebileceğini ve dönemlerinde ne verdiğini listeler."),
        HelpText(
            "Record that a customer is asked for an answer; it sends nothing.",
            "Bir müşteriden yanıt istendiğini kaydeder; hiçbir şey göndermez."),
        HelpText(
            "Example: refleks feedback request 1000000005 csat --channel sms --days 7",
            "Örnek: refleks feedback request 1000000005 csat --channel sms --days 7"),
        HelpText("On which channel.", "Hangi kanaldan."),
        HelpText(
            "Days in which an answer is in time, 1 to 90.", "Yanıtın zamanında sayılacağı gün sayısı, 1 ile 90 arası."),
        HelpText("The request that he answers.", "Yanıtladığı istek."),
    ]
}
