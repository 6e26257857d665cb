extension Catalogue {
    /// What any field can break: presence, length, range, format, characters.
    public enum Text {
        /// A required field is missing.
        public static let required = MessageTemplate(
            "REQUIRED",
            en: "This field is required.",
            tr: "Bu alan zorunludur.")
        /// Exactly one of several fields must be set.
        public static let exactlyOne = MessageTemplate(
            "EXACTLY_ONE",
            en: "Exactly one of {0} is needed.",
            tr: "{0} alanlarından tam olarak biri gereklidir.")
        /// Limit, actual length; Unicode scalars.
        public static let tooLong = MessageTemplate(
            "TOO_LONG",
            en: "At most {0} characters are allowed; this has {1}.",
            tr: "En çok {0} karakter olabilir; bu {1} karakter.")
        /// Limit, actual length; Unicode scalars.
        public static let tooShort = MessageTemplate(
            "TOO_SHORT",
            en: "At least {0} characters are needed; this has {1}.",
            tr: "En az {0} karakter gereklidir; bu {1} karakter.")
        /// Limit, actual size; bytes.
        public static let tooManyBytes = MessageTemplate(
            "TOO_MANY_BYTES",
            en: "At most {0} bytes are allowed; this has {1}.",
            tr: "En çok {0} bayt olabilir; bu {1} bayt.")
        /// Limit, actual count.
        public static let tooMany = MessageTemplate(
            "TOO_MANY",
            en: "At most {0} elements are allowed; there are {1}.",
            tr: "En çok {0} öğe olabilir; {1} öğe var.")
        /// Lowest and highest value.
        public static let notInRange = MessageTemplate(
            "NOT_IN_RANGE",
            en: "The value must lie between {0} and {1}.",
            tr: "Değer {0} ile {1} arasında olmalıdır.")
        /// The format's name or an example of it.
        public static let badFormat = MessageTemplate(
            "BAD_FORMAT",
            en: "The value must have the form {0}.",
            tr: "Değer {0} biçiminde olmalıdır.")
        /// A key that another system made, with a space, a control character or a letter beyond ASCII.
        public static let notVisibleASCII = MessageTemplate(
            "NOT_VISIBLE_ASCII",
            en: "Only visible ASCII characters without spaces are allowed.",
            tr: "Yalnızca görünür ASCII karakterler kullanılabilir; boşluk olamaz.")
        /// An enum number that this contract does not know.
        public static let unknownValue = MessageTemplate(
            "UNKNOWN_VALUE",
            en: "This enumeration has no such value.",
            tr: "Bu listede böyle bir değer yok.")
        /// The same element twice.
        public static let duplicate = MessageTemplate(
            "DUPLICATE",
            en: "The same element occurs earlier in the list.",
            tr: "Aynı öğe listede daha önce de geçiyor.")
        /// Control characters.
        public static let controlCharacter = MessageTemplate(
            "CONTROL_CHARACTER",
            en: "Control characters are not allowed (U+{0}).",
            tr: "Denetim karakterlerine izin verilmez (U+{0}).")
        /// Characters that change the direction of what follows.
        public static let bidiCharacter = MessageTemplate(
            "BIDI_CHARACTER",
            en: "Characters that override the writing direction are not allowed (U+{0}).",
            tr: "Yazı yönünü değiştiren karakterlere izin verilmez (U+{0}).")
        /// Characters that nobody sees.
        public static let invisibleCharacter = MessageTemplate(
            "INVISIBLE_CHARACTER",
            en: "Zero-width characters are not allowed (U+{0}).",
            tr: "Sıfır genişlikli karakterlere izin verilmez (U+{0}).")
        /// Unicode normalisation form C is missing.
        public static let notNFC = MessageTemplate(
            "NOT_NFC",
            en: "The text must be in Unicode normalisation form C.",
            tr: "Metin Unicode normalleştirme biçimi C'de (NFC) olmalıdır.")
        /// Nothing but white space.
        public static let blank = MessageTemplate(
            "BLANK",
            en: "The text holds only white space.",
            tr: "Metin yalnızca boşluktan oluşuyor.")
        /// White space at an end.
        public static let surroundingSpace = MessageTemplate(
            "SURROUNDING_SPACE",
            en: "The text must not begin or end with white space.",
            tr: "Metin boşlukla başlayamaz veya bitemez.")
        /// A date that no calendar has, of other years, or not written YYYY-MM-DD.
        public static let badDate = MessageTemplate(
            "BAD_DATE",
            en: "The date must exist, lie between 1850-01-01 and 2199-12-31, and be written YYYY-MM-DD.",
            tr:
                "Tarih var olan bir tarih olmalı, 1850-01-01 ile 2199-12-31 arasında bulunmalı ve YYYY-AA-GG biçiminde yazılmalıdır."
        )

        /// Every template of this area.
        public static let all = [
            required, exactlyOne, tooLong, tooShort, tooManyBytes, tooMany, notInRange,
            badFormat, notVisibleASCII, unknownValue, duplicate, controlCharacter, bidiCharacter, invisibleCharacter,
            notNFC, blank,
            surroundingSpace, badDate,
        ]
    }
}
