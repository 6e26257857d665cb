extension Catalogue {
    /// What is wrong with the rule of a segment. The first argument is always the character at which it shows.
    public enum Segment {
        /// {1} = bytes.
        public static let tooLong = MessageTemplate(
            "RULE_TOO_LONG",
            en: "Character {0}: a rule is {1} bytes long at most.",
            tr: "{0}. karakter: bir kural en çok {1} bayt olabilir.")
        /// {1} = levels.
        public static let tooDeep = MessageTemplate(
            "RULE_TOO_DEEP",
            en: "Character {0}: parentheses and negations are nested more than {1} deep.",
            tr: "{0}. karakter: ayraçlar ve olumsuzlamalar {1} düzeyden derin iç içe geçmiş.")
        /// {1} = parts.
        public static let tooLarge = MessageTemplate(
            "RULE_TOO_LARGE",
            en: "Character {0}: a rule has {1} tests, connectives and members of sets at most.",
            tr: "{0}. karakter: bir kuralda sınama, bağlaç ve küme üyesi toplamı en çok {1} olabilir.")
        /// No token.
        public static let badCharacter = MessageTemplate(
            "RULE_BAD_CHARACTER",
            en: "Character {0} belongs to no part of a rule.",
            tr: "{0}. karakter kuralın hiçbir parçasına ait değil.")
        /// Beyond 64 bits, or more decimals than the currency has.
        public static let badNumber = MessageTemplate(
            "RULE_BAD_NUMBER",
            en: "Character {0}: the number is too large or has too many decimals.",
            tr: "{0}. karakter: sayı çok büyük ya da ondalık basamağı fazla.")
        /// No day of the calendar.
        public static let badDay = MessageTemplate(
            "RULE_BAD_DAY",
            en: "Character {0}: a day is written YYYY-MM-DD and has to exist.",
            tr: "{0}. karakter: gün YYYY-AA-GG biçiminde yazılır ve takvimde bulunmalıdır.")
        /// Characters that a name must not have either.
        public static let badText = MessageTemplate(
            "RULE_BAD_TEXT",
            en: "Character {0}: the text holds characters that are not allowed, or begins or ends with a space.",
            tr: "{0}. karakter: metinde izin verilmeyen karakterler var ya da metin boşlukla başlıyor veya bitiyor.")
        /// No quotation mark at its end.
        public static let textNotClosed = MessageTemplate(
            "RULE_TEXT_NOT_CLOSED",
            en: "Character {0}: the text that begins here has no end.",
            tr: "{0}. karakter: burada başlayan metnin sonu yok.")

        /// Neither an attribute nor a value.
        public static let operandExpected = MessageTemplate(
            "RULE_OPERAND_EXPECTED",
            en: "Character {0}: an attribute or a value is missing.",
            tr: "{0}. karakter: bir öznitelik ya da değer eksik.")
        /// Behind an operand.
        public static let comparisonExpected = MessageTemplate(
            "RULE_COMPARISON_EXPECTED",
            en: "Character {0}: a comparison is missing; only a yes-or-no attribute stands alone.",
            tr: "{0}. karakter: karşılaştırma eksik; yalnız evet/hayır öznitelikleri tek başına durabilir.")
        /// {1} = characters.
        public static let nameExpected = MessageTemplate(
            "RULE_NAME_EXPECTED",
            en: "Character {0}: the name of an attribute is missing; it has {1} characters at most.",
            tr: "{0}. karakter: öznitelik adı eksik; ad en çok {1} karakter olabilir.")
        /// Behind `exists` and the like.
        public static let openingExpected = MessageTemplate(
            "RULE_OPENING_EXPECTED",
            en: "Character {0}: an opening parenthesis is missing.",
            tr: "{0}. karakter: açma ayracı eksik.")
        /// An open parenthesis.
        public static let notClosed = MessageTemplate(
            "RULE_NOT_CLOSED",
            en: "Character {0}: a closing parenthesis is missing.",
            tr: "{0}. karakter: kapama ayracı eksik.")
        /// Behind `in`.
        public static let setExpected = MessageTemplate(
            "RULE_SET_EXPECTED",
            en: "Character {0}: a set in braces is missing.",
            tr: "{0}. karakter: süslü ayraç içinde bir küme eksik.")
        /// An open brace.
        public static let setNotClosed = MessageTemplate(
            "RULE_SET_NOT_CLOSED",
            en: "Character {0}: the set has no closing brace.",
            tr: "{0}. karakter: kümenin kapanan süslü ayracı yok.")
        /// In a set, or behind `contains`.
        public static let valueExpected = MessageTemplate(
            "RULE_VALUE_EXPECTED",
            en: "Character {0}: a value is missing.",
            tr: "{0}. karakter: bir değer eksik.")
        /// Behind an amount.
        public static let currencyExpected = MessageTemplate(
            "RULE_CURRENCY_EXPECTED",
            en: "Character {0}: an amount is followed by a currency of three letters.",
            tr: "{0}. karakter: tutardan sonra üç harfli para birimi gelir.")
        /// Digits where an amount is compared, or a comma between them.
        public static let amountExpected = MessageTemplate(
            "RULE_AMOUNT_EXPECTED",
            en: "Character {0}: in a rule an amount is written with a point and its currency: 1500.00 TRY.",
            tr: "{0}. karakter: kuralda tutar nokta ve para birimiyle yazılır: 1500.00 TRY.")
        /// {1} = the largest.
        public static let factorExpected = MessageTemplate(
            "RULE_FACTOR_EXPECTED",
            en: "Character {0}: only a whole number up to {1} multiplies.",
            tr: "{0}. karakter: yalnız {1} değerine kadar bir tam sayıyla çarpılabilir.")
        /// After the rule.
        public static let unexpected = MessageTemplate(
            "RULE_UNEXPECTED",
            en: "Character {0}: the rule should end here.",
            tr: "{0}. karakter: kuralın burada bitmesi gerekirdi.")

        /// {1} = name.
        public static let unknownAttribute = MessageTemplate(
            "RULE_UNKNOWN_ATTRIBUTE",
            en: "Character {0}: there is no attribute {1}.",
            tr: "{0}. karakter: {1} adlı bir öznitelik yok.")
        /// {1} = name, {2} = names.
        public static let unknownAttributeLike = MessageTemplate(
            "RULE_UNKNOWN_ATTRIBUTE_LIKE",
            en: "Character {0}: there is no attribute {1}. Did you mean {2}?",
            tr: "{0}. karakter: {1} adlı bir öznitelik yok. Şunu mu demek istediniz: {2}?")
        /// {1} and {2} = types.
        public static let typesDiffer = MessageTemplate(
            "RULE_TYPES_DIFFER",
            en: "Character {0}: {1} cannot be compared with {2}.",
            tr: "{0}. karakter: {1} ile {2} karşılaştırılamaz.")
        /// {1} = the words.
        public static let unknownWord = MessageTemplate(
            "RULE_UNKNOWN_WORD",
            en: "Character {0}: the attribute has no such value; it has {1}.",
            tr: "{0}. karakter: özniteliğin böyle bir değeri yok; değerleri: {1}.")
        /// `<` and the like.
        public static let notOrdered = MessageTemplate(
            "RULE_NOT_ORDERED",
            en: "Character {0}: these values have no order; they are equal or not.",
            tr: "{0}. karakter: bu değerler sıralanmaz; yalnız eşit olup olmadıklarına bakılır.")
        /// Below the lowest or above the highest.
        public static let nothingBeyond = MessageTemplate(
            "RULE_NOTHING_BEYOND",
            en: "Character {0}: no value lies beyond this one.",
            tr: "{0}. karakter: bunun ötesinde değer yok.")
        /// Two constants.
        public static let noAttribute = MessageTemplate(
            "RULE_NO_ATTRIBUTE",
            en: "Character {0}: the comparison asks nothing of the customer.",
            tr: "{0}. karakter: karşılaştırma müşteriyle ilgili bir şey sormuyor.")
        /// `days_since` of something else.
        public static let notADay = MessageTemplate(
            "RULE_NOT_A_DAY",
            en: "Character {0}: the attribute is not a day.",
            tr: "{0}. karakter: öznitelik bir gün değil.")
        /// `contains` of something else.
        public static let notASet = MessageTemplate(
            "RULE_NOT_A_SET",
            en: "Character {0}: only an attribute that is a set contains something.",
            tr: "{0}. karakter: yalnız küme olan bir öznitelik bir şey içerebilir.")
        /// A multiple of something else.
        public static let notMultipliable = MessageTemplate(
            "RULE_NOT_MULTIPLIABLE",
            en: "Character {0}: only attributes that are numbers or money are multiplied.",
            tr: "{0}. karakter: yalnız sayı ya da para olan öznitelikler çarpılabilir.")

        /// Every template of this area.
        public static let all = [
            tooLong, tooDeep, tooLarge, badCharacter, badNumber, badDay, badText, textNotClosed, operandExpected,
            comparisonExpected, nameExpected, openingExpected, notClosed, setExpected, setNotClosed, valueExpected,
            currencyExpected, amountExpected, factorExpected, unexpected, unknownAttribute, unknownAttributeLike,
            typesDiffer,
            unknownWord, notOrdered, nothingBeyond, noAttribute, notADay, notASet, notMultipliable,
        ]
    }
}
