extension Catalogue {
    /// What an import says, and why it rejects a line before the server sees it.
    public enum CLIImport {
        public static let lineTooLong = MessageTemplate(
            "LINE_TOO_LONG",
            en: "The line has more than {0} bytes.",
            tr: "Satır {0} bayttan uzun.")
        public static let lineNotText = MessageTemplate(
            "LINE_NOT_TEXT",
            en: "The line is not valid UTF-8.",
            tr: "Satır geçerli UTF-8 değil.")
        public static let lineMalformed = MessageTemplate(
            "LINE_MALFORMED",
            en: "The line does not have the form of {0}.",
            tr: "Satır {0} biçiminde değil.")
        /// {0} = column.
        public static let columnMissing = MessageTemplate(
            "COLUMN_MISSING",
            en: "The column {0} is missing or empty.",
            tr: "{0} sütunu eksik ya da boş.")
        /// {0} = column.
        public static let columnUnknown = MessageTemplate(
            "COLUMN_UNKNOWN",
            en: "The header has an unknown column {0}.",
            tr: "Başlıkta bilinmeyen bir sütun var: {0}.")
        /// {0} = column.
        public static let columnMalformed = MessageTemplate(
            "COLUMN_MALFORMED",
            en: "The column {0} does not hold a valid value.",
            tr: "{0} sütunundaki değer geçerli değil.")
        /// {0} = fields found, {1} = fields expected.
        public static let fieldCount = MessageTemplate(
            "FIELD_COUNT",
            en: "The line has {0} fields; the header has {1}.",
            tr: "Satırda {0} alan var; başlıkta {1} alan var.")
        public static let customerMissing = MessageTemplate(
            "CUSTOMER_MISSING",
            en: "The line names no customer.",
            tr: "Satırda müşteri belirtilmemiş.")
        /// {0} = lines.
        public static let resuming = MessageTemplate(
            "IMPORT_RESUMING",
            en: "Resuming after line {0}, which an earlier run had answered.",
            tr: "Daha önceki çalışmada yanıtlanan {0}. satırdan sonra sürdürülüyor.")
        /// {0} = path.
        public static let rejectsFile = MessageTemplate(
            "IMPORT_REJECTS",
            en: "The rejected lines are in {0}, with code and reason.",
            tr: "Reddedilen satırlar, kod ve nedenleriyle {0} dosyasında.")
        /// {0} = path.
        public static let fileUnreadable = MessageTemplate(
            "IMPORT_FILE_UNREADABLE",
            en: "{0} cannot be read.",
            tr: "{0} okunamıyor.")

        /// Every template of this area.
        public static let all: [MessageTemplate] = [
            lineTooLong, lineNotText, lineMalformed, columnMissing, columnUnknown, columnMalformed, fieldCount,
            customerMissing, resuming, rejectsFile, fileUnreadable,
        ]
    }
}
