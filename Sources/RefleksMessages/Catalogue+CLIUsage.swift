extension Catalogue {
    /// What the command line says when its arguments cannot be read.
    public enum CLIUsage {
        /// {0} = the argument.
        public static let missingArgument = MessageTemplate(
            "USAGE_MISSING_ARGUMENT", en: "The argument {0} is missing.", tr: "{0} argümanı eksik.")
        /// {0} = the arguments.
        public static let missingOneOf = MessageTemplate(
            "USAGE_MISSING_ONE_OF", en: "One of these is missing: {0}.", tr: "Şunlardan biri eksik: {0}.")
        /// {0} = the option.
        public static let missingValue = MessageTemplate(
            "USAGE_MISSING_VALUE", en: "The value of {0} is missing.", tr: "{0} seçeneğinin değeri eksik.")
        /// {0} = the option.
        public static let unknownOption = MessageTemplate(
            "USAGE_UNKNOWN_OPTION", en: "There is no option {0}.", tr: "{0} adında bir seçenek yok.")
        /// {0} = the option, {1} = one that is there.
        public static let unknownOptionLike = MessageTemplate(
            "USAGE_UNKNOWN_OPTION_LIKE", en: "There is no option {0}. Did you mean {1}?",
            tr: "{0} adında bir seçenek yok. Şunu mu demek istediniz: {1}?")
        /// {0} = what was written.
        public static let unexpectedArgument = MessageTemplate(
            "USAGE_UNEXPECTED_ARGUMENT", en: "Nothing was expected where {0} stands.",
            tr: "{0} beklenmeyen bir argüman.")
        /// {0} = their number, {1} = what was written.
        public static let unexpectedArguments = MessageTemplate(
            "USAGE_UNEXPECTED_ARGUMENTS", en: "These {0} arguments were not expected: {1}.",
            tr: "Beklenmeyen {0} argüman var: {1}.")
        /// {0} = the value, {1} = the argument or option.
        public static let invalidValue = MessageTemplate(
            "USAGE_INVALID_VALUE", en: "{0} is not a value of {1}.", tr: "{0}, {1} için geçerli bir değer değil.")
        /// {0} = the value, {1} = the argument or option, {2} = the values that it may have.
        public static let invalidChoice = MessageTemplate(
            "USAGE_INVALID_CHOICE", en: "{0} is not a value of {1}; known are: {2}.",
            tr: "{0}, {1} için geçerli bir değer değil; bilinenler: {2}.")
        /// {0} = the option, {1} = the value.
        public static let takesNoValue = MessageTemplate(
            "USAGE_TAKES_NO_VALUE", en: "The option {0} takes no value, but {1} was given.",
            tr: "{0} seçeneği değer almaz; ancak {1} verildi.")
        /// {0} = what was written, {1} = those that there are.
        public static let unknownSubcommand = MessageTemplate(
            "USAGE_UNKNOWN_SUBCOMMAND", en: "There is no subcommand {0}; known are: {1}.",
            tr: "{0} adında bir alt komut yok; bilinenler: {1}.")
        public static let missingSubcommand = MessageTemplate(
            "USAGE_MISSING_SUBCOMMAND", en: "A subcommand is missing.", tr: "Alt komut eksik.")
        /// {0} = the option.
        public static let onceOnly = MessageTemplate(
            "USAGE_ONCE_ONLY", en: "{0} has one value and was given several.",
            tr: "{0} tek bir değer alır; ancak birden çok verildi.")
        /// {0} = the option, {1} and {2} = the least and the greatest value.
        public static let outOfRange = MessageTemplate(
            "USAGE_OUT_OF_RANGE", en: "{0} must be from {1} to {2}.", tr: "{0}, {1} ile {2} arasında olmalıdır.")
        /// {0} = the option.
        public static let badDay = MessageTemplate(
            "USAGE_BAD_DAY", en: "{0} must be a day of the calendar, written 2026-12-31.",
            tr: "{0} takvimde bulunan bir gün olmalı, 2026-12-31 biçiminde yazılmalıdır.")
        /// {0} = the option, {1} = the form.
        public static let form = MessageTemplate(
            "USAGE_FORM", en: "{0} is written {1}.", tr: "{0} şöyle yazılır: {1}.")
        /// {0} = the options.
        public static let notTogether = MessageTemplate(
            "USAGE_NOT_TOGETHER", en: "Only one of these can be given: {0}.",
            tr: "Şunlardan yalnız biri verilebilir: {0}.")
        /// {0} = the options.
        public static let exactlyOne = MessageTemplate(
            "USAGE_EXACTLY_ONE", en: "Exactly one of these must be given: {0}.",
            tr: "Şunlardan tam olarak biri verilmelidir: {0}.")
        /// {0} = how the command is called.
        public static let usage = MessageTemplate("USAGE_LINE", en: "Usage: {0}", tr: "Kullanım: {0}")
        /// {0} = the command that tells more.
        public static let more = MessageTemplate(
            "USAGE_MORE", en: "More about it: {0}", tr: "Ayrıntılar için: {0}")

        /// Every message of this area.
        public static let all = [
            missingArgument, missingOneOf, missingValue, unknownOption, unknownOptionLike, unexpectedArgument,
            unexpectedArguments, invalidValue, invalidChoice, takesNoValue, unknownSubcommand,
            missingSubcommand, onceOnly, outOfRange, badDay, form, notTogether, exactlyOne, usage, more,
        ]
    }
}
