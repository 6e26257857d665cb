extension Catalogue {
    /// Customers, their codes and their identifiers.
    public enum Customer {
        /// Not ten digits, or a wrong check digit.
        public static let badCode = MessageTemplate(
            "BAD_CUSTOMER_CODE",
            en: "A customer code is 10 digits and the last one is a check digit (ISO 7064 MOD 11,10).",
            tr: "Müşteri kodu 10 rakamdır ve son rakamı denetim hanesidir (ISO 7064 MOD 11,10).")
        /// No customer under this code or identifier.
        public static let notFound = MessageTemplate(
            "CUSTOMER_NOT_FOUND",
            en: "There is no such customer.",
            tr: "Böyle bir müşteri yok.")
        /// The personal data were erased at the person's request.
        public static let erased = MessageTemplate(
            "SUBJECT_ERASED",
            en: "The data of this customer were erased.",
            tr: "Bu müşterinin verileri silindi.")
        /// Expected and current version.
        public static let versionMismatch = MessageTemplate(
            "VERSION_CONFLICT",
            en: "Version {0} was expected, but the customer is at version {1}; read it again and repeat the change.",
            tr: "Beklenen sürüm {0}, müşterinin sürümü ise {1}; yeniden okuyup değişikliği tekrarlayın.")
        /// {0} = entries.
        public static let historyTooLong = MessageTemplate(
            "HISTORY_TOO_LONG",
            en:
                "The customer has more than {0} changes and interactions; a view of an earlier time cannot be made of so many.",
            tr:
                "Müşterinin {0} taneden çok değişikliği ve etkileşimi var; bu kadarından geçmiş bir görünüm çıkarılamaz."
        )
        /// {0} = minutes.
        public static let asOfAhead = MessageTemplate(
            "AS_OF_AHEAD",
            en: "What will be known later cannot be asked for; the time must not lie more than {0} minutes ahead.",
            tr: "İleride neyin bilineceği sorulamaz; zaman {0} dakikadan fazla ileride olamaz.")
        /// An update without a changed field.
        public static let nothingToChange = MessageTemplate(
            "NOTHING_TO_CHANGE",
            en: "The update names no field to change.",
            tr: "Güncelleme, değiştirilecek bir alan belirtmiyor.")
        /// A birth date after today.
        public static let birthDateInFuture = MessageTemplate(
            "BIRTH_DATE_IN_FUTURE",
            en: "The birth date must not lie in the future.",
            tr: "Doğum tarihi gelecekte olamaz.")
        /// An organisation with a birth date, a person's identifier on an organisation …
        public static let notForKind = MessageTemplate(
            "NOT_FOR_CUSTOMER_KIND",
            en: "This does not apply to a customer of this kind.",
            tr: "Bu, bu türden bir müşteri için geçerli değildir.")

        /// A TCKN whose digits do not agree.
        public static let badTCKN = MessageTemplate(
            "BAD_TCKN",
            en: "A TCKN is 11 digits, does not begin with 0, and its last two digits are check digits.",
            tr: "T.C. kimlik numarası 11 rakamdır, 0 ile başlamaz ve son iki rakamı denetim hanesidir.")
        /// A YKN whose digits do not agree.
        public static let badYKN = MessageTemplate(
            "BAD_YKN",
            en: "A YKN is 11 digits, begins with 99, and its last two digits are check digits.",
            tr: "Yabancı kimlik numarası 11 rakamdır, 99 ile başlar ve son iki rakamı denetim hanesidir.")
        /// A number of a foreigner given as a citizen's.
        public static let isYKN = MessageTemplate(
            "IS_YKN",
            en: "A number that begins with 99 is a foreigner's; send it as YKN.",
            tr: "99 ile başlayan numara yabancı kimlik numarasıdır; YKN olarak gönderin.")
        /// A VKN whose digits do not agree.
        public static let badVKN = MessageTemplate(
            "BAD_VKN",
            en: "A VKN is 10 digits and the last one is a check digit.",
            tr: "Vergi kimlik numarası 10 rakamdır ve son rakamı denetim hanesidir.")
        /// Not a telephone number.
        public static let badPhone = MessageTemplate(
            "BAD_PHONE",
            en: "A telephone number is a Turkish one (0532 123 45 67) or begins with + or 00 and a country code.",
            tr: "Telefon numarası ya Türkiye numarasıdır (0532 123 45 67) ya da + veya 00 ve ülke koduyla başlar.")
        /// Not an e-mail address.
        public static let badEmail = MessageTemplate(
            "BAD_EMAIL",
            en: "An e-mail address has the form name@domain.tld in ASCII; write other domains in Punycode.",
            tr: "E-posta adresi ASCII olarak ad@alan.uzantı biçimindedir; öteki alan adlarını Punycode ile yazın.")
        /// A source identifier without its system, or a system's name that is none.
        public static let badNamespace = MessageTemplate(
            "BAD_NAMESPACE",
            en: "A SOURCE_ID names its system in 1 to {0} characters of A-Z a-z 0-9 . _ -.",
            tr: "SOURCE_ID, sistemini A-Z a-z 0-9 . _ - karakterlerinden 1 ile {0} arası karakterle belirtir.")
        /// A namespace where none belongs.
        public static let namespaceNotAllowed = MessageTemplate(
            "NAMESPACE_NOT_ALLOWED",
            en: "Only a SOURCE_ID has a namespace.",
            tr: "Ad alanı yalnızca SOURCE_ID için verilir.")
        /// A source, loyalty or device value outside its characters or length.
        public static let badIdentifierValue = MessageTemplate(
            "BAD_IDENTIFIER_VALUE",
            en: "The value must be 1 to {0} visible ASCII characters.",
            tr: "Değer 1 ile {0} arası görünür ASCII karakterden oluşmalıdır.")
        /// 0000, null, anonymous …
        public static let placeholderValue = MessageTemplate(
            "PLACEHOLDER_VALUE",
            en: "The value is a placeholder that stands for nobody.",
            tr: "Değer, kimseyi göstermeyen bir yer tutucudur.")
        /// A service line, a dummy, a value that many share.
        public static let notAKey = MessageTemplate(
            "NOT_A_KEY",
            en: "This identifier does not single out one customer.",
            tr: "Bu tanımlayıcı tek bir müşteriyi belirlemez.")
        /// Kind and maximum.
        public static let tooManyIdentifiers = MessageTemplate(
            "TOO_MANY_IDENTIFIERS",
            en: "Of kind {0} a customer has at most {1}.",
            tr: "Bir müşterinin {0} türünden en çok {1} tanımlayıcısı olabilir.")
        /// The identifier belongs to the customer whose code is in the details.
        public static let identifierTaken = MessageTemplate(
            "IDENTIFIER_TAKEN",
            en: "The identifier belongs to another customer, {0}.",
            tr: "Tanımlayıcı başka bir müşteriye ait: {0}.")
        /// The customer does not have this identifier.
        public static let identifierNotFound = MessageTemplate(
            "IDENTIFIER_NOT_FOUND",
            en: "The customer does not have this identifier.",
            tr: "Müşteride bu tanımlayıcı yok.")
        /// A search without anything to search for.
        public static let emptySearch = MessageTemplate(
            "EMPTY_SEARCH",
            en: "The search needs a name of at least {0} letters.",
            tr: "Arama için en az {0} harflik bir ad gereklidir.")

        /// Every template of this area.
        public static let all = [
            badCode, notFound, erased, versionMismatch, historyTooLong, asOfAhead, nothingToChange, birthDateInFuture,
            notForKind,
            badTCKN, badYKN, isYKN, badVKN, badPhone, badEmail, badNamespace, namespaceNotAllowed, badIdentifierValue,
            placeholderValue, notAKey, tooManyIdentifiers, identifierTaken, identifierNotFound, emptySearch,
        ]
    }
}
