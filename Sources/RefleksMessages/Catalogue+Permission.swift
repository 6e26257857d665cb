extension Catalogue {
    /// Permission to send commercial messages, in the registry's terms.
    public enum Permission {
        /// Characters allowed.
        public static let badBrand = MessageTemplate(
            "BAD_BRAND",
            en: "A brand is named by 1 to {0} characters of A-Z a-z 0-9 . _ -.",
            tr: "Marka, A-Z a-z 0-9 . _ - karakterlerinden 1 ile {0} arası karakterle adlandırılır.")
        /// The type and the kind of address it needs.
        public static let recipientNotForType = MessageTemplate(
            "RECIPIENT_NOT_FOR_TYPE",
            en: "The recipient of type {0} must be an identifier of kind {1}.",
            tr: "{0} türünün alıcısı {1} türünde bir tanımlayıcı olmalıdır.")
        /// Not a date and time.
        public static let badConsentDate = MessageTemplate(
            "BAD_CONSENT_DATE",
            en: "The date of consent must have the form YYYY-MM-DD HH:mm:ss and exist.",
            tr: "İzin tarihi YYYY-AA-GG SS:dd:ss biçiminde ve var olan bir tarih olmalıdır.")
        /// A consumer's record without a source.
        public static let sourceMissing = MessageTemplate(
            "CONSENT_SOURCE_MISSING",
            en: "A consumer's permission needs its source.",
            tr: "Bireysel alıcının izni için kaynağı gereklidir.")
        /// A consumer's record without a date.
        public static let dateMissing = MessageTemplate(
            "CONSENT_DATE_MISSING",
            en: "A consumer's permission needs the date of consent.",
            tr: "Bireysel alıcının izni için izin tarihi gereklidir.")
        /// After now.
        public static let dateInFuture = MessageTemplate(
            "CONSENT_DATE_IN_FUTURE",
            en: "The date of consent must not lie in the future.",
            tr: "İzin tarihi gelecekte olamaz.")
        /// Before the law.
        public static let dateTooEarly = MessageTemplate(
            "CONSENT_DATE_TOO_EARLY",
            en: "The date of consent must not lie before 2015-05-01; use HS_2015 with 2015-05-01 00:00:00.",
            tr: "İzin tarihi 2015-05-01 öncesinde olamaz; 2015-05-01 00:00:00 tarihiyle HS_2015 kullanın.")
        /// HS_KARAR with ONAY.
        public static let decisionNeedsRefusal = MessageTemplate(
            "DECISION_NEEDS_REFUSAL",
            en: "HS_KARAR is the sender's own decision to stop and goes with RET only.",
            tr: "HS_KARAR, göndericinin durma kararıdır ve yalnızca RET ile kullanılır.")
        /// HS_KARAR first.
        public static let decisionNotFirst = MessageTemplate(
            "DECISION_NOT_FIRST",
            en: "HS_KARAR cannot be the first record of an address.",
            tr: "HS_KARAR bir adresin ilk kaydı olamaz.")

        /// A card number, a TCKN.
        public static let notAnAddress = MessageTemplate(
            "NOT_AN_ADDRESS",
            en: "Permissions belong to phones and e-mail addresses.",
            tr: "İzinler telefon numaraları ve e-posta adresleri içindir.")
        /// No word of the registry's.
        public static let unknownRegistryWord = MessageTemplate(
            "UNKNOWN_REGISTRY_WORD",
            en: "The registry has no such word here.",
            tr: "İYS'de bu alan için böyle bir sözcük yok.")
        /// Maximum.
        public static let tooManyPermissions = MessageTemplate(
            "TOO_MANY_PERMISSIONS",
            en: "An address has at most {0} permissions, brands and types together.",
            tr: "Bir adresin markalar ve türlerle birlikte en çok {0} izni olabilir.")
        /// Not recorded, or of another ledger.
        public static let permissionNotFound = MessageTemplate(
            "PERMISSION_NOT_FOUND",
            en: "There is no such permission.",
            tr: "Böyle bir izin kaydı yok.")
        /// Not made by the outbox.
        public static let badOutboxID = MessageTemplate(
            "BAD_OUTBOX_ID",
            en: "This is not the id of an item that the outbox listed.",
            tr: "Bu, giden kutusunun listelediği bir öğenin kimliği değil.")

        /// Made at the registry.
        public static let fromRegistry = MessageTemplate(
            "REGISTRY_OWN_RECORD",
            en: "The record came from the registry and is not sent back.",
            tr: "Kayıt İYS'den geldi; geri gönderilmez.")
        /// A refusal first.
        public static let firstMustBeApproval = MessageTemplate(
            "REGISTRY_FIRST_MUST_BE_APPROVAL",
            en: "The registry takes only ONAY as the first record of an address.",
            tr: "İYS bir adresin ilk kaydı olarak yalnızca ONAY kabul eder.")
        /// The same status again.
        public static let statusUnchanged = MessageTemplate(
            "REGISTRY_STATUS_UNCHANGED",
            en: "The registry already holds this status.",
            tr: "İYS'de bu durum zaten kayıtlı.")
        /// An earlier or the same date.
        public static let dateNotLater = MessageTemplate(
            "REGISTRY_DATE_NOT_LATER",
            en: "The registry holds a record of the same date or a later one.",
            tr: "İYS'de aynı tarihli ya da daha yeni bir kayıt var.")
        /// Business days.
        public static let tooOld = MessageTemplate(
            "REGISTRY_TOO_OLD",
            en: "More than {0} business days have passed since the date of consent.",
            tr: "İzin tarihinin üzerinden {0} iş gününden fazla geçti.")
        /// HS_2015 with another date or status.
        public static let badHS2015 = MessageTemplate(
            "REGISTRY_BAD_HS_2015",
            en: "HS_2015 goes with ONAY and the date 2015-05-01 00:00:00 only.",
            tr: "HS_2015 yalnızca ONAY ve 2015-05-01 00:00:00 tarihiyle kullanılır.")
        /// A merchant's update.
        public static let updateNeedsSourceAndDate = MessageTemplate(
            "REGISTRY_UPDATE_NEEDS_SOURCE_AND_DATE",
            en: "A change of a registered permission needs source and date of consent.",
            tr: "Kayıtlı bir iznin değişikliği için kaynak ve izin tarihi gereklidir.")

        /// ONAY.
        public static let groundApproval = MessageTemplate(
            "GROUND_APPROVAL",
            en: "The recipient approved (law 6563, article 6).",
            tr: "Alıcının onayı var (6563 sayılı Kanun, madde 6).")
        /// TACIR without RET.
        public static let groundMerchant = MessageTemplate(
            "GROUND_MERCHANT",
            en: "The recipient is a merchant and has not refused (law 6563, article 6).",
            tr: "Alıcı tacir veya esnaftır ve reddetmemiştir (6563 sayılı Kanun, madde 6).")
        /// Exempt: a purchase.
        public static let groundOrder = MessageTemplate(
            "GROUND_ORDER_NOTICE",
            en: "A notice about a purchase needs no approval (by-law on commercial electronic messages, article 6).",
            tr: "Satın alma bildirimi onay gerektirmez (Ticari Elektronik İletiler Yönetmeliği, madde 6).")
        /// Exempt: a delivery.
        public static let groundDelivery = MessageTemplate(
            "GROUND_DELIVERY_NOTICE",
            en: "A notice about a delivery needs no approval (by-law on commercial electronic messages, article 6).",
            tr: "Teslimat bildirimi onay gerektirmez (Ticari Elektronik İletiler Yönetmeliği, madde 6).")
        /// Exempt: a debt.
        public static let groundDebt = MessageTemplate(
            "GROUND_DEBT_NOTICE",
            en: "A reminder of a debt needs no approval (by-law on commercial electronic messages, article 6).",
            tr:
                "Borç hatırlatma ve tahsilat bildirimi onay gerektirmez (Ticari Elektronik İletiler Yönetmeliği, madde 6)."
        )
        /// Exempt: a subscription.
        public static let groundSubscription = MessageTemplate(
            "GROUND_SUBSCRIPTION_NOTICE",
            en:
                "A notice about a running subscription needs no approval (by-law on commercial electronic messages, article 6).",
            tr: "Süren aboneliğin bildirimi onay gerektirmez (Ticari Elektronik İletiler Yönetmeliği, madde 6).")
        /// Post, visits, branches.
        public static let groundNotElectronic = MessageTemplate(
            "GROUND_NOT_ELECTRONIC",
            en: "It is no electronic message, so law 6563 does not apply.",
            tr: "Elektronik ileti değildir; 6563 sayılı Kanun uygulanmaz.")
        /// A consumer without ONAY.
        public static let noApproval = MessageTemplate(
            "NO_APPROVAL",
            en: "The recipient has not approved commercial messages.",
            tr: "Alıcının ticari ileti onayı yok.")
        /// RET.
        public static let refused = MessageTemplate(
            "PERMISSION_REFUSED",
            en: "The recipient refused commercial messages.",
            tr: "Alıcı ticari iletileri reddetti.")
        /// A person who died.
        public static let deceased = MessageTemplate(
            "CUSTOMER_DECEASED",
            en: "The customer has died and is never contacted.",
            tr: "Müşteri vefat etti; hiçbir zaman aranmaz.")
        /// Kept by law only.
        public static let restricted = MessageTemplate(
            "CUSTOMER_RESTRICTED",
            en: "The customer's data are only kept by law and not used.",
            tr: "Müşterinin verileri yalnızca yasa gereği saklanır, kullanılmaz.")
        /// Erased at the person's request.
        public static let erased = MessageTemplate(
            "CUSTOMER_ERASED",
            en: "The customer's data were erased; there is nobody to contact.",
            tr: "Müşterinin verileri silindi; iletişim kurulacak kimse yok.")
        /// The survivor is to be asked for.
        public static let merged = MessageTemplate(
            "CUSTOMER_MERGED",
            en: "The customer was merged into another; ask for that one.",
            tr: "Müşteri bir başkasıyla birleştirildi; onun için sorun.")

        /// No phone, or no e-mail address.
        public static let noAddress = MessageTemplate(
            "NO_ADDRESS",
            en: "The customer has no address for this channel.",
            tr: "Müşterinin bu kanal için adresi yok.")

        /// Every template of this area.
        public static let all = [
            notAnAddress, unknownRegistryWord, tooManyPermissions, permissionNotFound, badOutboxID, noAddress, badBrand,
            recipientNotForType, badConsentDate, sourceMissing, dateMissing, dateInFuture, dateTooEarly,
            decisionNeedsRefusal, decisionNotFirst, fromRegistry, firstMustBeApproval, statusUnchanged, dateNotLater,
            tooOld, badHS2015, updateNeedsSourceAndDate, groundApproval, groundMerchant, groundOrder, groundDelivery,
            groundDebt, groundSubscription, groundNotElectronic, noApproval, refused, deceased, restricted, erased,
            merged,
        ]
    }
}
