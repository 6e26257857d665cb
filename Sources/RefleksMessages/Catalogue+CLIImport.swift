extension Catalogue {
    /// What an import says, and why it rejects a line before the server sees it.
    public enum CLIImport {
        public static let lineTooLong = MessageTemplate(
            "LINE_TOO_LONG",
            en: "The line has more than {0} bytes.",
            tr: "Satır {0} bayttan uzun.")
        public static let lineNotText = MessageTemplate(
            "LINE_NOT_TEXT",
            en: "The line's bytes are no text in the file's encoding.",
            tr: "Satırın baytları dosyanın karakter kodlamasında metin değil.")
        public static let lineMalformed = MessageTemplate(
            "LINE_MALFORMED",
            en: "The line does not have the form of {0}.",
            tr: "Satır {0} biçiminde değil.")
        public static let headerMissing = MessageTemplate(
            "HEADER_MISSING",
            en: "The file has no header line.",
            tr: "Dosyada başlık satırı yok.")
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
        public static let quoteMisplaced = MessageTemplate(
            "QUOTE_MISPLACED",
            en:
                "A quotation mark stands where none can: marks enclose a whole field, and one inside such a field is written twice.",
            tr:
                "Tırnak işareti yanlış yerde: tırnak alanın tamamını çevreler, böyle bir alanın içinde ise iki kez yazılır."
        )
        /// {0} = line, {1} = bytes.
        public static let quoteUnclosed = MessageTemplate(
            "QUOTE_UNCLOSED",
            en: "The quotation mark that opens a field on line {0} is not closed before the file, or {1} bytes, end.",
            tr: "{0}. satırda alan açan tırnak işareti, dosya ya da {1} bayt bitmeden kapanmıyor.")
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
        /// {0} = file, {1} = formats.
        public static let formatMissing = MessageTemplate(
            "FORMAT_MISSING",
            en: "The name {0} does not tell the format; say with --format what it is: {1}.",
            tr: "{0} adı biçimi göstermiyor; ne olduğunu --format ile belirtin: {1}.")
        /// {0} = directory.
        public static let directoryWithoutFormat = MessageTemplate(
            "DIRECTORY_WITHOUT_FORMAT",
            en: "{0} is a directory; the only one that is imported is Berka's, with --format berka.",
            tr: "{0} bir dizin; içe aktarılan tek dizin, --format berka ile Berka verileridir.")
        public static let mendCheckpoint = MessageTemplate(
            "MEND_CHECKPOINT",
            en:
                "How far an import came is kept beside its file. Copy the file to a folder that can be written, or give it by standard input, which keeps nothing: refleks import - --format FORMAT --rejects FILE.",
            tr:
                "İçe aktarmanın nereye vardığı dosyanın yanında tutulur. Dosyayı yazılabilir bir klasöre kopyalayın ya da hiçbir şey tutmayan standart girdiden verin: refleks import - --format BİÇİM --rejects DOSYA."
        )
        /// {0} = line.
        public static let encodingGuessed = MessageTemplate(
            "ENCODING_GUESSED",
            en: "Line {0} is not UTF-8: the file is read as Windows-1254. --encoding utf-8 refuses such lines.",
            tr: "{0}. satır UTF-8 değil: dosya Windows-1254 olarak okunuyor. --encoding utf-8 bu satırları reddeder.")
        /// {0} = path.
        public static let mapMalformed = MessageTemplate(
            "MAP_MALFORMED",
            en: "{0} is no JSON document with columns and constants.",
            tr: "{0}, columns ve constants içeren bir JSON belgesi değil.")
        /// {0} = type.
        public static let segmentUnsupported = MessageTemplate(
            "SEGMENT_UNSUPPORTED",
            en: "Events of the type {0} are not imported.",
            tr: "{0} türündeki olaylar içe aktarılmıyor.")
        public static let basisMissing = MessageTemplate(
            "BASIS_MISSING",
            en: "A group is personal data: say with --basis on which ground it is kept.",
            tr: "Grup kişisel veridir: hangi dayanakla tutulduğunu --basis ile belirtin.")

        /// Every template of this area.
        public static let all: [MessageTemplate] = [
            lineTooLong, lineNotText, lineMalformed, headerMissing, columnMissing, columnUnknown, columnMalformed,
            fieldCount, quoteMisplaced, quoteUnclosed,
            mendCheckpoint,
            formatMissing, directoryWithoutFormat,
            customerMissing, resuming, rejectsFile, fileUnreadable, encodingGuessed, mapMalformed, segmentUnsupported,
            basisMissing,
        ]
    }
}
