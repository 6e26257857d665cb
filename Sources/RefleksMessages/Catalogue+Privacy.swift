extension Catalogue {
    /// Facts about customers, their legal basis, and what must be kept.
    public enum Privacy {
        /// Characters allowed.
        public static let badFactKey = MessageTemplate(
            "BAD_FACT_KEY",
            en: "A fact's key is 1 to {0} characters of a-z 0-9 _ in words with dots between them.",
            tr: "Bilgi anahtarı, aralarında nokta bulunan a-z 0-9 _ sözcüklerinden 1 ile {0} arası karakterdir.")
        /// A health fact under legitimate interest …
        public static let specialNeedsArticle6 = MessageTemplate(
            "SPECIAL_CATEGORY_NEEDS_ARTICLE_6",
            en: "This is a special category of personal data and needs a ground of KVKK article 6.",
            tr: "Bu, özel nitelikli kişisel veridir ve KVKK madde 6'da sayılan bir işleme şartı gerektirir.")
        /// Explicit consent without a reference.
        public static let consentEvidenceMissing = MessageTemplate(
            "CONSENT_EVIDENCE_MISSING",
            en: "Explicit consent needs a reference to its evidence.",
            tr: "Açık rıza için kanıtının yeri belirtilmelidir.")
        /// valid_to not after valid_from.
        public static let validityEndsEarly = MessageTemplate(
            "VALIDITY_ENDS_BEFORE_IT_BEGINS",
            en: "The validity must end after it begins.",
            tr: "Geçerlilik, başladıktan sonra bitmelidir.")

        /// An event of the time before the erasure.
        public static let eventBeforeErasure = MessageTemplate(
            "EVENT_BEFORE_ERASURE",
            en: "The event occurred before the person's data were erased and is not taken.",
            tr: "Olay, kişinin verileri silinmeden önce gerçekleşti; kabul edilmez.")
        /// A later event without the ground.
        public static let newRelationshipNeeded = MessageTemplate(
            "NEW_RELATIONSHIP_NEEDED",
            en: "The person's data were erased; a new customer needs the ground NEW_RELATIONSHIP.",
            tr: "Kişinin verileri silindi; yeni müşteri için NEW_RELATIONSHIP gerekçesi gereklidir.")
        /// received_at after now.
        public static let requestInFuture = MessageTemplate(
            "REQUEST_IN_FUTURE",
            en: "The person's request cannot have been received in the future.",
            tr: "Kişinin başvurusu gelecekte alınmış olamaz.")
        /// A ground beside `lift`.
        public static let liftHasNoGround = MessageTemplate(
            "LIFT_HAS_NO_GROUND",
            en: "Lifting a restriction takes no ground.",
            tr: "Kısıtlamayı kaldırmak için gerekçe verilmez.")
        /// RETENTION stated by a caller.
        public static let retentionByErasure = MessageTemplate(
            "RETENTION_BY_ERASURE_ONLY",
            en: "This ground comes of a request for erasure only.",
            tr: "Bu gerekçe yalnızca silme başvurusundan doğar.")
        /// The end of the years is not reached.
        public static let restrictionByLaw = MessageTemplate(
            "RESTRICTION_BY_LAW",
            en: "A law keeps these data restricted; nobody can lift that yet.",
            tr: "Bu veriler yasa gereği kısıtlı tutuluyor; kısıtlama henüz kaldırılamaz.")
        /// Something was recorded while it was counted.
        public static let subjectMoved = MessageTemplate(
            "SUBJECT_MOVED",
            en: "The customer changed while he was counted; try again.",
            tr: "Müşteri sayım sırasında değişti; yeniden deneyin.")
        /// The key's disk failed.
        public static let erasureIncomplete = MessageTemplate(
            "ERASURE_INCOMPLETE",
            en: "The erasure is recorded, but the key could not be destroyed yet; try again.",
            tr: "Silme kaydedildi ancak anahtar henüz yok edilemedi; yeniden deneyin.")
        /// CONTEST without a decision.
        public static let contestNamesDecision = MessageTemplate(
            "CONTEST_NAMES_DECISION",
            en: "ContestDecision records an objection, with the decision that it is about.",
            tr: "İtiraz, hangi karara yapıldığı ile birlikte ContestDecision ile kaydedilir.")
        /// REFUSED or PARTLY_GRANTED without a reason.
        public static let refusalNeedsReason = MessageTemplate(
            "REFUSAL_NEEDS_REASON",
            en: "The person must be told why the request is not granted in whole.",
            tr: "Başvurunun neden tümüyle kabul edilmediği kişiye bildirilmelidir.")
        /// {0} = the limit.
        public static let tooManyRequests = MessageTemplate(
            "TOO_MANY_SUBJECT_REQUESTS",
            en: "At most {0} requests of a person wait for an answer; answer one first.",
            tr: "Bir kişinin yanıt bekleyen en çok {0} başvurusu olabilir; önce birini yanıtlayın.")
        /// No waiting request has this id.
        public static let requestNotFound = MessageTemplate(
            "SUBJECT_REQUEST_NOT_FOUND",
            en: "No request with this id waits for an answer.",
            tr: "Bu numarayla yanıt bekleyen bir başvuru yok.")
        /// No standing fact has this id.
        public static let factNotFound = MessageTemplate(
            "FACT_NOT_FOUND",
            en: "The customer has no such fact, or it was taken back or superseded.",
            tr: "Müşterinin böyle bir bilgisi yok ya da geri alındı veya yerine yenisi geldi.")
        /// Maximum.
        public static let tooManyFacts = MessageTemplate(
            "TOO_MANY_FACTS",
            en: "A customer has at most {0} facts at a time; take back what is not needed.",
            tr: "Bir müşterinin aynı anda en çok {0} bilgisi olabilir; gerekmeyenleri geri alın.")
        /// Hours that are no multiples of three, or end before they begin.
        public static let badServiceWindow = MessageTemplate(
            "BAD_SERVICE_WINDOW",
            en: "Hours are multiples of {0} and end after they begin.",
            tr: "Saatler {0} saatin katlarıdır ve başlangıçtan sonra biter.")
        /// A channel both wanted and unwanted.
        public static let channelContradicts = MessageTemplate(
            "CHANNEL_WANTED_AND_UNWANTED",
            en: "The channel is also the preferred one.",
            tr: "Bu kanal aynı zamanda yeğlenen kanal olarak belirtilmiş.")

        /// Nothing is known.
        public static let answerMissing = MessageTemplate(
            "ANSWER_MISSING",
            en: "Nobody in the company knows this yet.",
            tr: "Bunu şirkette henüz kimse bilmiyor.")
        /// Age and limit in days.
        public static let answerStale = MessageTemplate(
            "ANSWER_STALE",
            en: "The answer is {0} days old and stays fresh for {1}.",
            tr: "Yanıt {0} günlük; {1} gün güncel sayılır.")
        /// Computed, never said or seen.
        public static let answerInferred = MessageTemplate(
            "ANSWER_INFERRED",
            en: "The answer was only inferred.",
            tr: "Yanıt yalnızca çıkarımla biliniyor.")

        /// Years.
        public static let commercialRecord = MessageTemplate(
            "KEPT_COMMERCIAL_RECORD",
            en: "Commercial books and vouchers are kept for {0} years (Commercial Code 6102, article 82).",
            tr: "Ticari defter ve belgeler {0} yıl saklanır (6102 sayılı TTK, madde 82).")
        /// Years.
        public static let taxRecord = MessageTemplate(
            "KEPT_TAX_RECORD",
            en: "Tax documents are kept for {0} years (Tax Procedure Law 213, article 253).",
            tr: "Vergi belgeleri {0} yıl saklanır (213 sayılı VUK, madde 253).")
        /// Years.
        public static let bankRecord = MessageTemplate(
            "KEPT_BANK_RECORD",
            en: "Documents of banking are kept for {0} years (Banking Law 5411, article 42).",
            tr: "Bankacılık belgeleri {0} yıl saklanır (5411 sayılı Kanun, madde 42).")
        /// Years.
        public static let identification = MessageTemplate(
            "KEPT_IDENTIFICATION",
            en: "Records of identification are kept for {0} years (law 5549, article 8).",
            tr: "Kimlik tespitine ilişkin kayıtlar {0} yıl saklanır (5549 sayılı Kanun, madde 8).")
        /// Years.
        public static let messageApproval = MessageTemplate(
            "KEPT_MESSAGE_APPROVAL",
            en:
                "Records of approvals are kept for {0} years (by-law on commercial electronic messages, article 13).",
            tr: "Onay kayıtları {0} yıl saklanır (Ticari Elektronik İletiler Yönetmeliği, madde 13).")
        /// Years.
        public static let distanceContract = MessageTemplate(
            "KEPT_DISTANCE_CONTRACT",
            en: "Records of distance contracts are kept for {0} years (by-law on distance contracts, article 20).",
            tr: "Mesafeli sözleşme kayıtları {0} yıl saklanır (Mesafeli Sözleşmeler Yönetmeliği, madde 20).")
        /// Years.
        public static let erasureRecord = MessageTemplate(
            "KEPT_ERASURE_RECORD",
            en: "Records of erasure are kept for {0} years (by-law on erasure of personal data, article 7).",
            tr: "Silme kayıtları {0} yıl saklanır (Kişisel Verilerin Silinmesi Yönetmeliği, madde 7).")

        /// Every template of this area.
        public static let all = [
            contestNamesDecision, refusalNeedsReason, tooManyRequests, requestNotFound, requestInFuture,
            liftHasNoGround, retentionByErasure, restrictionByLaw, subjectMoved, erasureIncomplete,
            badFactKey, specialNeedsArticle6, consentEvidenceMissing, validityEndsEarly, eventBeforeErasure,
            newRelationshipNeeded, factNotFound, tooManyFacts, badServiceWindow, channelContradicts, answerMissing,
            answerStale,
            answerInferred, commercialRecord, taxRecord, bankRecord, identification, messageApproval, distanceContract,
            erasureRecord,
        ]
    }
}
