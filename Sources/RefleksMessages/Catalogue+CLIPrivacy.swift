extension Catalogue {
    /// Headings, remarks and names of the command line's views of persons' requests.
    public enum CLIPrivacy {
        public static let erased = label("ERASED", "data erased", "veriler silindi")
        public static let wouldErase = label(
            "WOULD_ERASE", "would be erased (nothing was changed)", "silinecekler (hiçbir şey değiştirilmedi)")
        public static let restrictedInstead = label(
            "RESTRICTED_INSTEAD", "a law keeps the data; they are restricted",
            "veriler yasa gereği saklanıyor; kısıtlandı")
        public static let wouldRestrict = label(
            "WOULD_RESTRICT", "a law keeps the data; they would be restricted (nothing was changed)",
            "veriler yasa gereği saklanıyor; kısıtlanacak (hiçbir şey değiştirilmedi)")
        public static let restricted = label("RESTRICTED", "data restricted", "veriler kısıtlandı")
        public static let lifted = label("LIFTED", "restriction lifted", "kısıtlama kaldırıldı")
        public static let notRestricted = label("NOT_RESTRICTED", "was not restricted", "kısıtlı değildi")
        public static let restriction = label(
            "RESTRICTION", "Only kept, not used", "Yalnızca saklanıyor, kullanılmıyor")
        /// {0} = day.
        public static let keptUntil = label("KEPT_UNTIL", "(until {0})", "({0} tarihine kadar)")
        /// {0} = day.
        public static let answerDue = label(
            "ANSWER_DUE", "The person must be answered by {0}.", "Kişiye en geç {0} günü yanıt verilmelidir.")

        public static let requests = label("REQUESTS", "Requests under the data-protection law", "KVKK başvuruları")
        /// {0} = open, {1} = overdue.
        public static let requestCounts = label("REQUEST_COUNTS", "{0} open, {1} overdue", "{0} açık, {1} gecikmiş")
        public static let noRequests = label("NO_REQUESTS", "Nobody waits for an answer.", "Yanıt bekleyen yok.")
        /// {0} = day.
        public static let dueBy = label("DUE_BY", "answer by {0}", "son yanıt {0}")
        /// {0} = day.
        public static let overdue = label("OVERDUE", "overdue since {0}", "{0} gününden beri gecikmiş")
        public static let requestRecorded = label("REQUEST_RECORDED", "request recorded", "başvuru kaydedildi")
        public static let requestAnswered = label("REQUEST_ANSWERED", "request answered", "başvuru yanıtlandı")
        public static let keepsPerson = label("KEEPS_PERSON", "keeps the person", "kişiyi saklar")
        public static let nobodyDue = label("NOBODY_DUE", "Nobody is due.", "Süresi dolan yok.")

        public static let documentNotWhole = label(
            "DOCUMENT_NOT_WHOLE", "The document ended early and is not whole; try again.",
            "Belge erken bitti, tam değil; yeniden deneyin.")

        public static let subjects = [
            label("SUBJECT_DATA_KEY", "data key", "veri anahtarı"), label("SUBJECT_PROFILE", "profile", "profil"),
            label("SUBJECT_IDENTIFIER", "identifiers", "tanımlayıcı"),
            label("SUBJECT_IDENTIFIER_INDEX", "identifier index", "tanımlayıcı dizini"),
            label("SUBJECT_NAME_TOKEN", "name index", "ad dizini"),
            label("SUBJECT_MATCH_KEY", "keys of matching", "eşleştirme anahtarı"),
            label("SUBJECT_MATCH", "match candidates", "eşleşme adayı"),
            label("SUBJECT_FACT", "facts", "bilgi"),
            label("SUBJECT_PREFERENCE", "preference", "hizmet isteği"),
            label("SUBJECT_REQUEST", "open requests", "açık başvuru"),
            label("SUBJECT_INTERACTION_DETAIL", "interaction details", "etkileşim ayrıntısı"),
            label("SUBJECT_INTERACTION", "interactions", "etkileşim"),
            label("SUBJECT_PERMISSION", "permissions", "iletişim izni"),
            label("SUBJECT_SUPPRESSION", "suppressions", "engelleme kaydı"),
            label("SUBJECT_FEEDBACK", "feedback", "geri bildirim"),
            label("SUBJECT_CASE", "cases", "vaka"),
        ]
        public static let fates = [
            label("FATE_ERASED", "erased", "silinir"), label("FATE_ANONYMISED", "anonymous", "anonimleşir"),
            label("FATE_KEPT", "kept", "saklanır"),
        ]
        public static let grounds = [
            label("GROUND_ACCURACY", "accuracy contested", "doğruluğuna itiraz"),
            label("GROUND_OBJECTION", "objection", "işlenmesine itiraz"),
            label("GROUND_CLAIM", "legal claim", "hukuki talep"),
            label("GROUND_RETENTION", "kept by law", "yasal saklama"),
        ]

        public static let kinds = [
            label("KIND_ACCESS", "information", "bilgi edinme"), label("KIND_RECTIFICATION", "correction", "düzeltme"),
            label("KIND_ERASURE", "erasure", "silme"), label("KIND_RESTRICTION", "restriction", "kısıtlama"),
            label("KIND_CONTEST", "objection to an automated decision", "otomatik karara itiraz"),
        ]
        public static let decisions = [
            label("DECISION_SERVICE_LEVEL", "service level", "hizmet düzeyi"),
            label("DECISION_REDIRECTION", "redirection", "yönlendirme"), label("DECISION_OTHER", "other", "diğer"),
        ]

        /// Every template of this area.
        public static let all: [MessageTemplate] =
            [
                erased, wouldErase, restrictedInstead, wouldRestrict, restricted, lifted, notRestricted, restriction,
                keptUntil, answerDue, documentNotWhole, requests, requestCounts, noRequests, dueBy, overdue,
                requestRecorded, requestAnswered, keepsPerson, nobodyDue,
            ] + subjects + fates + grounds + kinds + decisions

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("PRIVACY_LABEL_" + code, en: english, tr: turkish)
        }
    }
}
