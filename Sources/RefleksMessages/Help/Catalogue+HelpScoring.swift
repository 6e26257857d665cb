extension Catalogue.Help {
    private static let simulations = """
        refleks simulate 1000000005 purchase --revenue 5.000,00 --money cogs=3.000,00
        refleks simulate 1000000005 complaint
        refleks simulate 1000000005 csat --score 2
        """

    /// `refleks score`, `explain`, `simulate`, `level`, `lifecycle`, `roles`, `scores`, `value` and `model`.
    static let scoring: [HelpText] = [
        HelpText(
            "Show a customer's score, service level and stage.",
            "Bir müşterinin puanını, hizmet düzeyini ve aşamasını gösterir."),
        HelpText(
            "By what had occurred then, on that day: 2026-11-01.",
            "O güne kadar olanlara göre, o günkü: 2026-11-01."),
        HelpText("Explain a customer's score, rule by rule.", "Bir müşterinin puanını kural kural açıklar."),
        HelpText(
            "Tell what an interaction, or an answer, would do to a customer's score; nothing is stored.",
            "Bir etkileşimin ya da yanıtın müşterinin puanını nasıl değiştireceğini söyler; hiçbir şey saklanmaz."),
        HelpText(
            "Examples:\n" + simulations,
            "Örnekler:\n" + simulations),
        HelpText(
            "purchase, renewal, problem-reported, …; csat, nps, ces, complaint, suggestion, praise.",
            "purchase, renewal, problem-reported, …; csat, nps, ces, complaint, suggestion, praise."),
        HelpText(
            "Of an answer: csat 1 to 5, nps 0 to 10, ces 1 to 7.",
            "Bir yanıtın: csat 1 ile 5, nps 0 ile 10, ces 1 ile 7 arası."),
        HelpText(
            "KIND=AMOUNT[CURRENCY], repeatable: cogs=10,00.",
            "TÜR=TUTAR[PARA BİRİMİ], yinelenebilir: cogs=10,00."),
        HelpText(
            "Of a referral WON or LOST, of a public mention POSITIVE or NEGATIVE.",
            "Tavsiyede WON ya da LOST, herkese açık yorumda POSITIVE ya da NEGATIVE."),
        HelpText("How often it would happen, 1 to 50.", "Kaç kez olacağı, 1 ile 50 arası."),
        HelpText(
            "On which day the score is of: 2026-12-31. Default: now.",
            "Puanın hangi güne ait olduğu: 2026-12-31. Varsayılan: şimdi."),
        HelpText(
            "Show the service level that a customer has earned.",
            "Bir müşterinin hak ettiği hizmet düzeyini gösterir."),
        HelpText("Show at which stage a customer stands.", "Bir müşterinin hangi aşamada olduğunu gösterir."),
        HelpText(
            "Show the eleven roles of a customer, as far as they were observed.",
            "Bir müşterinin on bir rolünü, gözlendiği kadarıyla gösterir."),
        HelpText(
            "List what changed a customer's score, the newest first.",
            "Bir müşterinin puanını değiştirenleri, en yenisinden başlayarak listeler."),
        HelpText("How many changes to show, 1 to 200.", "Gösterilecek değişiklik sayısı, 1 ile 200 arası."),
        HelpText(
            "Show what is expected of a customer: purchases, spend, lifetime value.",
            "Bir müşteriden beklenenleri gösterir: alışveriş, harcama, yaşam boyu değer."),
        HelpText(
            "Example: refleks value 1000000005 --days 730 --discount 15",
            "Örnek: refleks value 1000000005 --days 730 --discount 15"),
        HelpText("Days to look ahead, 1 to 3650.", "İleriye bakılacak gün sayısı, 1 ile 3650 arası."),
        HelpText(
            "By how many per cent money of a year later is worth less now: 15 or 12,5.",
            "Bir yıl sonraki paranın bugün yüzde kaç daha az ettiği: 15 ya da 12,5."),
        HelpText("By this model instead of the one that serves.", "Hizmet veren model yerine bu modelle."),
        HelpText(
            "Fit, look at, test and activate models of lifetime value.",
            "Yaşam boyu değer modellerini kurar, gösterir, sınar ve etkinleştirir."),
        HelpText(
            "Fit a model to the purchases in the ledger and record it (role admin).",
            "Defterdeki alışverişlerden bir model kurar ve kaydeder (admin rolü)."),
        HelpText(
            "Example: refleks model fit --until 2026-06-01 --holdout-until 2026-09-01\nThe model learns from the days before --until and is judged by those between it and --holdout-until. It does not serve before it is activated. Progress goes to standard error; Ctrl-C ends the fit.",
            "Örnek: refleks model fit --until 2026-06-01 --holdout-until 2026-09-01\nModel --until öncesindeki günlerden öğrenir; o gün ile --holdout-until arasındaki günlerle sınanır. Etkinleştirilmeden kullanılmaz. İlerleme standart hataya yazılır; Ctrl-C işlemi sona erdirir."
        ),
        HelpText("bg-nbd, mbg-nbd or pareto-nbd.", "bg-nbd, mbg-nbd ya da pareto-nbd."),
        HelpText(
            "The first day after the calibration, such as 2026-06-01.",
            "Kalibrasyondan sonraki ilk gün; örneğin 2026-06-01."),
        HelpText(
            "The first day after the holdout; without it nothing judges the model.",
            "Sınama döneminden sonraki ilk gün; verilmezse model sınanmaz."),
        HelpText(
            "Leave out who first bought before this day.",
            "İlk alışverişini bu günden önce yapanları dışarıda bırakır."),
        HelpText(
            "Only customers who first bought through this channel, repeatable.",
            "Yalnızca ilk alışverişini bu kanaldan yapan müşteriler; yinelenebilir."),
        HelpText("Only who is a member of this segment now.", "Yalnızca şu anda bu segmentin üyesi olanlar."),
        HelpText("What spend is counted in: ISO 4217.", "Harcamanın hangi para birimiyle sayıldığı: ISO 4217."),
        HelpText("How long it may take: seconds, 1 to 600.", "Ne kadar sürebileceği: saniye, 1 ile 600 arası."),
        HelpText(
            "Show a model: parameters, what the holdout says, and its tracking.",
            "Bir modeli gösterir: parametreleri, sınama sonuçları ve zaman içindeki izlemesi."),
        HelpText(
            "Without a number the one that serves. --html writes a page with the charts: one file, no network, in the language of --locale.",
            "Numara verilmezse hizmet veren model. --html, grafikleri içeren bir sayfa yazar: tek dosya, ağ gerektirmez, --locale dilinde."
        ),
        HelpText("The model's number.", "Modelin numarası."),
        HelpText("Write a page with charts to this file.", "Grafikleri içeren sayfayı bu dosyaya yazar."),
        HelpText("List the fitted models, newest first.", "Kurulmuş modelleri, en yenisinden başlayarak listeler."),
        HelpText(
            "Let a fitted model serve: VALUE is scored by it from now on (role admin).",
            "Kurulmuş bir modeli hizmete alır: VALUE bundan sonra onunla puanlanır (admin rolü)."),
        HelpText(
            "`refleks model backtest NUMBER` tells before what that does. 0: none serves any more.",
            "`refleks model backtest NUMARA` bunun neyi değiştireceğini önceden söyler. 0: artık hiçbiri hizmet vermez."
        ),
        HelpText("The model's number; 0: none.", "Modelin numarası; 0: hiçbiri."),
        HelpText(
            "Tell what activating a model would do to everybody's service level; nothing is stored.",
            "Bir modeli etkinleştirmenin herkesin hizmet düzeyini nasıl değiştireceğini söyler; hiçbir şey saklanmaz."),
        HelpText(
            "Progress goes to standard error; Ctrl-C ends it. Roles analyst and admin.",
            "İlerleme standart hataya yazılır; Ctrl-C sona erdirir. Roller: analyst ve admin."),
        HelpText("Customers to list, 1 to 500.", "Listelenecek müşteri sayısı, 1 ile 500 arası."),
        HelpText("Where the page before ended.", "Önceki sayfanın bittiği yer."),
    ]
}
