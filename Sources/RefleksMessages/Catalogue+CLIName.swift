extension Catalogue {
    /// How people call the contract's enum values. Each list is in the order of the numbers, from 1.
    public enum CLIName {
        public static let types = [
            name("TYPE_ACCOUNT_OPENED", "Account opened", "Hesap açılışı"),
            name("TYPE_TRANSACTION", "Transaction", "Hesap hareketi"),
            name("TYPE_ORDER_CANCELLED", "Order cancelled", "Sipariş iptali"),
            name("TYPE_CONTACT", "Contact", "Görüşme"),
            name("TYPE_VISIT", "Visit", "Ziyaret"),
            name("TYPE_NEED_IDENTIFIED", "Need identified", "İhtiyaç belirlendi"),
            name("TYPE_OFFER_MADE", "Offer made", "Teklif yapıldı"),
            name("TYPE_OFFER_ACCEPTED", "Offer accepted", "Teklif kabul edildi"),
            name("TYPE_OFFER_REJECTED", "Offer rejected", "Teklif reddedildi"),
            name("TYPE_PURCHASE", "Purchase", "Alışveriş"),
            name("TYPE_ORDER_PLACED", "Order placed", "Sipariş verildi"),
            name("TYPE_DELIVERED", "Delivered", "Teslim edildi"),
            name("TYPE_DELIVERY_LATE", "Delivery late", "Teslimat gecikti"),
            name("TYPE_PAYMENT_DUE", "Payment due", "Ödeme vadesi"),
            name("TYPE_PAYMENT_RECEIVED", "Payment received", "Ödeme alındı"),
            name("TYPE_RENEWAL", "Renewal", "Yenileme"),
            name("TYPE_RETURN", "Return", "İade"),
            name("TYPE_REQUEST_OPENED", "Request opened", "Talep açıldı"),
            name("TYPE_REQUEST_DONE", "Request done", "Talep karşılandı"),
            name("TYPE_PROBLEM_REPORTED", "Problem reported", "Sorun bildirildi"),
            name("TYPE_REFERRAL_MADE", "Referral made", "Tavsiye edildi"),
            name("TYPE_PUBLIC_MENTION", "Public mention", "Kamuya açık söz"),
            name("TYPE_CAMPAIGN_EXPOSED", "Campaign exposed", "Kampanya gösterildi"),
            name("TYPE_ACCOUNT_CLOSED", "Account closed", "Hesap kapanışı"),
        ]
        public static let channels = [
            name("CHANNEL_BRANCH", "Branch", "Şube"),
            name("CHANNEL_PHONE", "Phone", "Telefon"),
            name("CHANNEL_SMS", "SMS", "SMS"),
            name("CHANNEL_EMAIL", "E-mail", "E-posta"),
            name("CHANNEL_WEB", "Web", "İnternet"),
            name("CHANNEL_MOBILE_APP", "Mobile app", "Mobil uygulama"),
            name("CHANNEL_ATM", "ATM", "ATM"),
            name("CHANNEL_CHAT", "Chat", "Yazışma"),
            name("CHANNEL_SOCIAL", "Social", "Sosyal medya"),
            name("CHANNEL_FIELD", "Field", "Saha"),
            name("CHANNEL_POST", "Post", "Posta"),
            name("CHANNEL_PARTNER", "Partner", "İş ortağı"),
        ]
        public static let moneyKinds = [
            name("MONEY_REVENUE", "Revenue", "Gelir"),
            name("MONEY_COGS", "Cost of goods", "Satılan malın maliyeti"),
            name("MONEY_DISCOUNT", "Discount", "İndirim"),
            name("MONEY_RETURN", "Return", "İade"),
            name("MONEY_PAYMENT", "Payment", "Ödeme"),
            name("MONEY_VOLUME", "Volume", "Hacim"),
            name("MONEY_CHANNEL_COST", "Channel cost", "Kanal maliyeti"),
            name("MONEY_REMEDY", "Remedy", "Telafi"),
        ]
        public static let identifierKinds = [
            name("IDENTIFIER_TCKN", "TCKN", "TCKN"),
            name("IDENTIFIER_YKN", "YKN", "YKN"),
            name("IDENTIFIER_VKN", "VKN", "VKN"),
            name("IDENTIFIER_SOURCE_ID", "Source id", "Kaynak no"),
            name("IDENTIFIER_LOYALTY", "Loyalty card", "Sadakat kartı"),
            name("IDENTIFIER_EMAIL", "E-mail", "E-posta"),
            name("IDENTIFIER_PHONE", "Phone", "Telefon"),
            name("IDENTIFIER_DEVICE", "Device", "Cihaz"),
        ]
        public static let customerKinds = [
            name("KIND_PERSON", "Person", "Kişi"),
            name("KIND_ORGANISATION", "Organisation", "Kuruluş"),
        ]
        public static let customerStatuses = [
            name("STATUS_ACTIVE", "active", "etkin"),
            name("STATUS_MERGED", "merged", "birleştirilmiş"),
            name("STATUS_ERASED", "erased", "silinmiş"),
            name("STATUS_RESTRICTED", "restricted", "kısıtlı"),
            name("STATUS_DECEASED", "deceased", "vefat etmiş"),
        ]
        public static let factCategories = [
            name("FACT_NEED", "Need", "İhtiyaç"),
            name("FACT_PREFERENCE", "Preference", "Tercih"),
            name("FACT_LIFESTYLE", "Lifestyle", "Yaşam tarzı"),
            name("FACT_HABIT", "Habit", "Alışkanlık"),
            name("FACT_EXPECTATION", "Expectation", "Beklenti"),
            name("FACT_WALLET", "Wallet", "Harcama"),
            name("FACT_CONTACT", "Contact", "İletişim"),
            name("FACT_RELATION", "Relation", "Yakınlık"),
        ]
        public static let factOrigins = [
            name("ORIGIN_DECLARED", "declared", "söylendi"),
            name("ORIGIN_OBSERVED", "observed", "gözlendi"),
            name("ORIGIN_INFERRED", "inferred", "çıkarıldı"),
        ]
        public static let weekdays = [
            name("MONDAY", "Monday", "Pazartesi"),
            name("TUESDAY", "Tuesday", "Salı"),
            name("WEDNESDAY", "Wednesday", "Çarşamba"),
            name("THURSDAY", "Thursday", "Perşembe"),
            name("FRIDAY", "Friday", "Cuma"),
            name("SATURDAY", "Saturday", "Cumartesi"),
            name("SUNDAY", "Sunday", "Pazar"),
        ]
        public static let mergeFields = [
            name("FIELD_GIVEN_NAME", "Given name", "Ad"),
            name("FIELD_FAMILY_NAME", "Family name", "Soyadı"),
            name("FIELD_BIRTH_DATE", "Birth date", "Doğum tarihi"),
            name("FIELD_LANGUAGE", "Language", "Dil"),
            name("FIELD_HOME_BRANCH", "Home branch", "Ana şube"),
            name("FIELD_POSTAL_ADDRESS", "Postal address", "Posta adresi"),
        ]
        public static let matchVerdicts = [
            name("VERDICT_NEVER", "two customers", "iki müşteri"),
            name("VERDICT_REVIEW", "to be looked at", "incelenecek"),
            name("VERDICT_AUTOMATIC", "one customer", "tek müşteri"),
        ]
        public static let matchGrounds = [
            name("GROUND_SIMILAR", "records alike", "kayıtlar benzer"),
            name("GROUND_SHARED_IDENTIFIER", "identifier shared", "ortak tanımlayıcı"),
            name("GROUND_DISAGREEMENT", "identifier shared, names disagree", "ortak tanımlayıcı, adlar uyuşmuyor"),
        ]
        public static let matchStandings = [
            name("STANDING_OPEN", "waits for a decision", "karar bekliyor"),
            name("STANDING_DISMISSED", "decided: two customers", "karar: iki müşteri"),
            name("STANDING_MERGED", "merged", "birleştirildi"),
            name("STANDING_WITHDRAWN", "withdrawn after a change", "bir değişiklikten sonra geri çekildi"),
        ]
        public static let matchFields = [
            name("MATCH_GIVEN_NAME", "Given name", "Ad"),
            name("MATCH_FAMILY_NAME", "Family name", "Soyadı"),
            name("MATCH_NAME_ORDER", "Name order", "Ad sırası"),
            name("MATCH_BIRTH_DATE", "Birth date", "Doğum tarihi"),
            name("MATCH_PHONE", "Phone", "Telefon"),
            name("MATCH_EMAIL", "E-mail", "E-posta"),
            name("MATCH_STATE_NUMBER", "State's number", "Kimlik/vergi no"),
            name("MATCH_ADDRESS", "Address", "Adres"),
            name("MATCH_DEVICE", "Device", "Cihaz"),
        ]
        public static let servingStatuses = [
            name("SERVING", "serving", "hizmet veriyor"),
            name("NOT_SERVING_NOW", "not serving", "hizmet vermiyor"),
            name("SERVICE_UNKNOWN", "no such service", "böyle bir hizmet yok"),
        ]

        public static let purposes = [
            name("PURPOSE_SERVICE", "service", "hizmet"),
            name("PURPOSE_SALES", "sales", "satış"),
            name("PURPOSE_COMPLAINT", "complaint", "şikâyet"),
            name("PURPOSE_DATA_SUBJECT_REQUEST", "data subject's request", "ilgili kişi başvurusu"),
            name("PURPOSE_FRAUD_PREVENTION", "fraud prevention", "dolandırıcılığı önleme"),
            name("PURPOSE_ANALYSIS", "analysis", "analiz"),
            name("PURPOSE_INTEGRATION", "integration", "bütünleştirme"),
            name("PURPOSE_AUDIT", "audit", "denetim"),
        ]

        public static let changes = [
            name("CHANGE_CUSTOMER_CREATED", "Customer created", "Müşteri oluşturuldu"),
            name("CHANGE_PROFILE_CHANGED", "Profile changed", "Bilgiler değişti"),
            name("CHANGE_IDENTIFIER_ADDED", "Identifier added", "Tanımlayıcı eklendi"),
            name("CHANGE_IDENTIFIER_REMOVED", "Identifier removed", "Tanımlayıcı kaldırıldı"),
            name("CHANGE_INTERACTION_RECORDED", "Interaction", "Etkileşim"),
            name("CHANGE_FACT_PUT", "Fact", "Bilgi"),
            name("CHANGE_FACT_RETRACTED", "Fact retracted", "Bilgi geri alındı"),
            name("CHANGE_PREFERENCE_SET", "Preference", "Tercih"),
            name("CHANGE_CUSTOMERS_MERGED", "Merged", "Birleştirildi"),
            name("CHANGE_CUSTOMERS_UNMERGED", "Merge taken back", "Birleştirme geri alındı"),
            name("CHANGE_PERMISSION_RECORDED", "Permission", "İzin"),
            name("CHANGE_PERMISSION_SETTLED", "Permission settled", "İzin sonuçlandı"),
            name("CHANGE_SUBJECT_ERASED", "Data erased", "Veriler silindi"),
            name("CHANGE_PROCESSING_RESTRICTED", "Processing restricted", "İşleme kısıtlandı"),
            name("CHANGE_RESTRICTION_LIFTED", "Restriction lifted", "Kısıtlama kaldırıldı"),
            name("CHANGE_SUBJECT_REQUEST_RECORDED", "Request received", "Başvuru alındı"),
            name("CHANGE_SUBJECT_REQUEST_ANSWERED", "Request answered", "Başvuru yanıtlandı"),
            name("CHANGE_REDIRECT_PROPOSED", "Cheaper channel proposed", "Ucuz kanal önerildi"),
            name("CHANGE_REDIRECT_DECIDED", "Cheaper channel decided", "Ucuz kanala karar verildi"),
            name("CHANGE_MODEL_ACTIVATED", "Model activated", "Model etkinleştirildi"),
            name("CHANGE_FEEDBACK_SUBMITTED", "Feedback", "Geri bildirim"),
            name("CHANGE_CASE_OPENED", "Case opened", "Vaka açıldı"),
            name("CHANGE_CASE_MOVED", "Case moved", "Vakanın durumu değişti"),
            name("CHANGE_CASE_NOTED", "Case noted", "Vakaya not eklendi"),
            name("CHANGE_CASE_AMENDED", "Case amended", "Vaka güncellendi"),
            name("CHANGE_WARNING_RAISED", "Rule warned", "Kural uyardı"),
            name("CHANGE_DEADLINE_PASSED", "Deadline passed", "Süre doldu"),
            name("CHANGE_PROMPT", "Prompt", "Yönlendirme"),
        ]

        /// Every template of this area.
        public static let all: [MessageTemplate] =
            changes + types + channels + moneyKinds + identifierKinds + customerKinds + customerStatuses
            + factCategories + factOrigins + weekdays + mergeFields
            + matchVerdicts + matchGrounds + matchStandings + matchFields + servingStatuses
            + purposes

        private static func name(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("NAME_" + code, en: english, tr: turkish)
        }
    }
}
