extension Catalogue {
    /// Interactions, money and who may write them.
    public enum Interaction {
        /// No interaction under this id.
        public static let notFound = MessageTemplate(
            "INTERACTION_NOT_FOUND",
            en: "There is no such interaction.",
            tr: "Böyle bir etkileşim yok.")
        /// Minutes allowed.
        public static let tooFarAhead = MessageTemplate(
            "OCCURRED_IN_FUTURE",
            en: "occurred_at may lie at most {0} minutes ahead of the server's clock.",
            tr: "occurred_at, sunucu saatinden en çok {0} dakika ileride olabilir.")
        /// The names of the fields that differ.
        public static let idempotencyConflict = MessageTemplate(
            "IDEMPOTENCY_CONFLICT",
            en: "The same key was used before with other content; these fields differ: {0}.",
            tr: "Aynı anahtar daha önce başka içerikle kullanıldı; farklı alanlar: {0}.")
        /// Only service lines, dummies or placeholders.
        public static let subjectNotIdentifying = MessageTemplate(
            "SUBJECT_NOT_IDENTIFYING",
            en: "None of the identifiers singles out one customer.",
            tr: "Tanımlayıcıların hiçbiri tek bir müşteriyi belirlemiyor.")
        /// A range of time that ends before it begins.
        public static let rangeEmpty = MessageTemplate(
            "RANGE_EMPTY",
            en: "Nothing can lie in this range: it ends before it begins.",
            tr: "Bu aralıkta hiçbir şey olamaz: aralık başlamadan bitiyor.")
        /// Nobody has these identifiers and none was to be created.
        public static let subjectUnknown = MessageTemplate(
            "SUBJECT_UNKNOWN",
            en: "No customer has these identifiers; set create_if_missing to create one.",
            tr: "Bu tanımlayıcılara sahip müşteri yok; oluşturmak için create_if_missing kullanın.")
        /// Several customers fit and none was to be created. {0} = their codes, which are in the details, too.
        public static let subjectAmbiguous = MessageTemplate(
            "SUBJECT_AMBIGUOUS",
            en: "The identifiers fit several customers, {0}; name one by code.",
            tr: "Tanımlayıcılar birden çok müşteriye uyuyor: {0}. Birini koduyla belirtin.")
        /// A subject by code cannot be created.
        public static let createNeedsIdentifiers = MessageTemplate(
            "CREATE_NEEDS_IDENTIFIERS",
            en: "A customer is created from identifiers; a subject named by code must exist.",
            tr: "Müşteri, tanımlayıcılarından oluşturulur; koduyla belirtilen öznenin var olması gerekir.")
        /// The stream's item numbers must rise.
        public static let sequenceNotRising = MessageTemplate(
            "SEQUENCE_NOT_RISING",
            en: "The sequence numbers of a push must rise; after {0} came {1}.",
            tr: "Gönderimin sıra numaraları artmalıdır; {0} numarasından sonra {1} geldi.")
        /// A negative amount.
        public static let negativeAmount = MessageTemplate(
            "NEGATIVE_AMOUNT",
            en: "Amounts are never negative; the kind of money gives the sign.",
            tr: "Tutarlar eksi olamaz; işareti paranın türü belirler.")
        /// Not a currency of ISO 4217.
        public static let unknownCurrency = MessageTemplate(
            "UNKNOWN_CURRENCY",
            en: "The currency must be an ISO 4217 code such as TRY.",
            tr: "Para birimi TRY gibi bir ISO 4217 kodu olmalıdır.")
        /// The sum does not fit.
        public static let amountOverflow = MessageTemplate(
            "AMOUNT_OVERFLOW",
            en: "The customer's total would exceed the largest amount that can be stored.",
            tr: "Müşterinin toplamı, saklanabilen en büyük tutarı aşardı.")
        /// Not an amount.
        public static let badAmount = MessageTemplate(
            "BAD_AMOUNT",
            en: "Write an amount as 1.234,56 or 1234.56, with at most {0} decimals.",
            tr: "Tutarı 1.234,56 veya 1234.56 biçiminde, en çok {0} ondalıkla yazın.")
        /// The largest amount, with its currency.
        public static let amountTooLarge = MessageTemplate(
            "AMOUNT_TOO_LARGE",
            en: "An amount here is at most {0$}.",
            tr: "Buradaki tutar en çok {0$} olabilir.")
        /// 1,234 could be one or one thousand.
        public static let ambiguousAmount = MessageTemplate(
            "AMBIGUOUS_AMOUNT",
            en: "The amount can be read in two ways; write the decimals too, as in 1.234,00.",
            tr: "Tutar iki türlü okunabilir; 1.234,00 gibi ondalıklarıyla yazın.")
        /// A branch certificate writes for another branch.
        public static let branchFixed = MessageTemplate(
            "BRANCH_FIXED",
            en: "A branch's certificate writes only for that branch, {0}.",
            tr: "Şube sertifikası yalnızca kendi şubesi için yazar: {0}.")
        /// An agent certificate writes for another agent.
        public static let agentFixed = MessageTemplate(
            "AGENT_FIXED",
            en: "An agent's certificate writes only for that agent, {0}.",
            tr: "Temsilci sertifikası yalnızca kendi temsilcisi için yazar: {0}.")
        /// A source system that the certificate is not registered for.
        public static let sourceNotRegistered = MessageTemplate(
            "SOURCE_NOT_REGISTERED",
            en: "This certificate is not registered to write for that source system.",
            tr: "Bu sertifika o kaynak sistem adına yazmak üzere kayıtlı değil.")
        /// The atomic batch was not recorded because of another item.
        public static let batchRefused = MessageTemplate(
            "BATCH_REFUSED",
            en: "Nothing of the atomic batch was recorded, because item {0} was refused.",
            tr: "{0}. öğe reddedildiği için bölünmez toplu kaydın hiçbir öğesi kaydedilmedi.")

        /// A reversal.
        public static let notCorrectable = MessageTemplate(
            "NOT_CORRECTABLE",
            en: "The interaction takes another one back; correct what replaced that one.",
            tr: "Bu etkileşim bir başkasını geri alıyor; onun yerine geçeni düzeltin.")
        /// The reversal's id.
        public static let alreadyCorrected = MessageTemplate(
            "ALREADY_CORRECTED",
            en: "The interaction was taken back by interaction {0} already; correct what replaced it.",
            tr: "Etkileşim, {0} numaralı etkileşimle zaten geri alındı; onun yerine geçeni düzeltin.")
        /// The replacement names somebody else.
        public static let correctionOfOtherSubject = MessageTemplate(
            "CORRECTION_OF_OTHER_SUBJECT",
            en: "What replaces an interaction must be about the same customer; take it back and record the other one.",
            tr: "Etkileşimin yerine geçen kayıt aynı müşteriye ait olmalı; geri alıp ötekini ayrıca kaydedin.")

        /// Every template of this area.
        public static let all = [
            notFound, tooFarAhead, rangeEmpty, idempotencyConflict, subjectNotIdentifying,
            subjectUnknown, subjectAmbiguous, createNeedsIdentifiers, sequenceNotRising, negativeAmount,
            unknownCurrency, amountOverflow, badAmount, amountTooLarge, ambiguousAmount, branchFixed,
            agentFixed, sourceNotRegistered, batchRefused, notCorrectable, alreadyCorrected, correctionOfOtherSubject,
        ]
    }
}
