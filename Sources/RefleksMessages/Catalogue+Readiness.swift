extension Catalogue {
    /// Is the house ready to work on its customers together? Eleven questions that are answered with yes or no, and what to
    /// do about a no.
    public enum Readiness {
        static let purposeClear = MessageTemplate(
            "READINESS_1", en: "Does somebody make clear what we want with our customers?",
            tr: "Müşterilerimizle ne istediğimizi açıkça ortaya koyan biri var mı?")
        static let purposeAdvice = MessageTemplate(
            "READINESS_1_ADVICE",
            en: "Let the owners of the functions agree on it in writing; the top management alone is not enough.",
            tr: "Bunu işlev sorumluları yazılı olarak kararlaştırsın; yalnızca üst yönetim yetmez.")
        static let participation = MessageTemplate(
            "READINESS_2", en: "Is there a clear process by which all take part?",
            tr: "Herkesin katıldığı açık bir süreç var mı?")
        static let participationAdvice = MessageTemplate(
            "READINESS_2_ADVICE", en: "Lead people into an open debate and go on until they agree.",
            tr: "İnsanları açık bir tartışmaya yöneltin ve uzlaşana kadar sürdürün.")
        static let roadMap = MessageTemplate(
            "READINESS_3", en: "Is there a road map, and do we know how its progress is measured?",
            tr: "Bir yol haritası var mı ve ilerlemesinin nasıl ölçüldüğünü biliyor muyuz?")
        static let roadMapAdvice = MessageTemplate(
            "READINESS_3_ADVICE", en: "Form a team with one person of each operational area and let it draw the map.",
            tr: "Her operasyon alanından bir kişiyle ekip kurun; haritayı bu ekip çizsin.")
        static let measures = MessageTemplate(
            "READINESS_4", en: "Have we agreed how progress is measured?",
            tr: "İlerlemenin nasıl ölçüleceği konusunda anlaştık mı?")
        static let measuresAdvice = MessageTemplate(
            "READINESS_4_ADVICE", en: "Choose a few measures that everybody understands, and keep them.",
            tr: "Herkesin anladığı birkaç ölçü seçin ve onları değiştirmeyin.")
        static let roles = MessageTemplate(
            "READINESS_5", en: "Are roles and responsibilities clear?", tr: "Görevler ve sorumluluklar açık mı?")
        static let rolesAdvice = MessageTemplate(
            "READINESS_5_ADVICE", en: "Write one list of tasks across the units, each with one name.",
            tr: "Birimler arası tek bir görev listesi yazın; her görevin bir sahibi olsun.")
        static let involvement = MessageTemplate(
            "READINESS_6", en: "Do people truly take part?", tr: "İnsanlar gerçekten katılıyor mu?")
        static let involvementAdvice = MessageTemplate(
            "READINESS_6_ADVICE", en: "Appoint a formal team and free 25 to 50 % of its members' time.",
            tr: "Resmî bir ekip atayın ve üyelerinin zamanının %25 ile %50'sini buna ayırın.")
        static let resources = MessageTemplate(
            "READINESS_7", en: "Are resources set aside for it?", tr: "Bunun için kaynak ayrıldı mı?")
        static let resourcesAdvice = MessageTemplate(
            "READINESS_7_ADVICE", en: "Plan the steps, and give each its budget, people and dates.",
            tr: "Adımları planlayın; her birine bütçe, insan ve tarih verin.")
        static let wayOfWorking = MessageTemplate(
            "READINESS_8", en: "Is there an understandable way of working together?",
            tr: "Anlaşılır bir birlikte çalışma biçimi var mı?")
        static let wayOfWorkingAdvice = MessageTemplate(
            "READINESS_8_ADVICE", en: "Say how the work is defined, reviewed, managed and rewarded.",
            tr: "İşin nasıl tanımlandığını, gözden geçirildiğini, yönetildiğini ve ödüllendirildiğini belirleyin.")
        static let achievable = MessageTemplate(
            "READINESS_9", en: "Does the work look achievable to those who do it?",
            tr: "İş, onu yapanlara başarılabilir görünüyor mu?")
        static let achievableAdvice = MessageTemplate(
            "READINESS_9_ADVICE", en: "Keep the strategy and split it into parts that can be finished.",
            tr: "Stratejiyi koruyun ve onu bitirilebilir parçalara bölün.")
        static let successes = MessageTemplate(
            "READINESS_10", en: "Are successes in the market told inside the house?",
            tr: "Pazardaki başarılar kurum içinde anlatılıyor mu?")
        static let successesAdvice = MessageTemplate(
            "READINESS_10_ADVICE", en: "Report inside as well as outside: wins, losses and what was learnt.",
            tr: "Dışarıya olduğu kadar içeriye de raporlayın: kazanılanları, kaybedilenleri ve öğrenilenleri.")
        static let recognition = MessageTemplate(
            "READINESS_11", en: "Are those recognised and rewarded who win customers?",
            tr: "Müşteri kazandıranlar takdir edilip ödüllendiriliyor mu?")
        static let recognitionAdvice = MessageTemplate(
            "READINESS_11_ADVICE", en: "Recall the customers that were won at the meetings of the house.",
            tr: "Kurum toplantılarında kazanılan müşterileri anın.")

        /// The questions in their order, each with what to do about a no.
        public static let questions: [(question: MessageTemplate, advice: MessageTemplate)] = [
            (purposeClear, purposeAdvice), (participation, participationAdvice), (roadMap, roadMapAdvice),
            (measures, measuresAdvice), (roles, rolesAdvice), (involvement, involvementAdvice),
            (resources, resourcesAdvice), (wayOfWorking, wayOfWorkingAdvice), (achievable, achievableAdvice),
            (successes, successesAdvice), (recognition, recognitionAdvice),
        ]

        /// Every template of this area.
        public static let all = questions.flatMap { [$0.question, $0.advice] }
    }
}
