extension Catalogue {
    /// What `--help` of `refleks` and `refleksd` says, and the frame of its pages.
    public enum Help {
        public static let overview = head("OVERVIEW", "OVERVIEW", "GENEL BAKIŞ")
        public static let usage = head("USAGE", "USAGE", "KULLANIM")
        public static let arguments = head("ARGUMENTS", "ARGUMENTS", "ARGÜMANLAR")
        public static let options = head("OPTIONS", "OPTIONS", "SEÇENEKLER")
        public static let subcommands = head("SUBCOMMANDS", "SUBCOMMANDS", "ALT KOMUTLAR")
        /// Stands for options in a line of usage.
        public static let someOptions = head("SOME_OPTIONS", "<options>", "<seçenekler>")
        /// Stands for a subcommand in a line of usage.
        public static let someSubcommand = head("SOME_SUBCOMMAND", "<subcommand>", "<alt-komut>")
        /// {0} = the value.
        public static let standard = head("DEFAULT", "(default: {0})", "(varsayılan: {0})")
        /// {0} = the values.
        public static let values = head("VALUES", "(values: {0})", "(değerler: {0})")
        /// {0} = the values, {1} = the one that holds by itself.
        public static let valuesAndStandard = head(
            "VALUES_AND_DEFAULT", "(values: {0}; default: {1})", "(değerler: {0}; varsayılan: {1})")
        /// {0} = the command that tells more.
        public static let more = head("MORE", "See '{0}' for detailed help.", "Ayrıntılı yardım için: '{0}'.")

        /// The frame of a page.
        public static let labels = [
            overview, usage, arguments, options, subcommands, someOptions, someSubcommand, standard, values,
            valuesAndStandard, more,
        ]

        /// Every text of the pages of `refleks`; `refleksd` has some of them too.
        public static let client: [HelpText] =
            common + customer + interaction + permission + scoring + list + offer + feedback + remedy + governance
            + quality + pulse + reflex + prompt
            + operation
        /// Every text of every page.
        public static let texts: [HelpText] = client + server

        private static let turkish = Dictionary(texts.map { ($0.english, $0.turkish) }) { first, _ in first }

        /// What is declared as `english`, in `language`; nil where the catalogue does not have it.
        public static func text(_ english: String, _ language: Language) -> String? {
            language == .turkish ? turkish[english] : english
        }

        private static func head(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("HELP_" + code, en: english, tr: turkish)
        }
    }
}
