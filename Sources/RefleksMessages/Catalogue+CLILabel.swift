extension Catalogue {
    /// Headings and remarks of the command line's views.
    public enum CLILabel {
        public static let identifiers = label("IDENTIFIERS", "Identifiers", "Tanımlayıcılar")
        public static let totals = label("TOTALS", "Totals", "Toplamlar")
        public static let channels = label("CHANNELS", "Channels", "Kanallar")
        public static let lastInteractions = label("LAST_INTERACTIONS", "Last interactions", "Son etkileşimler")
        public static let interactions = label("INTERACTIONS", "Interactions", "Etkileşim")
        public static let margin = label("MARGIN", "Margin", "Kâr katkısı")
        /// {0} = shown, {1} = of all.
        public static let shownOf = label("SHOWN_OF", "{0} of {1}", "{0} / {1}")
        public static let verified = label("VERIFIED", "verified", "doğrulanmış")
        public static let homeBranch = label("HOME_BRANCH", "home branch", "ana şube")
        public static let born = label("BORN", "born", "doğum")
        public static let since = label("SINCE", "customer since", "müşteri oluşu")
        public static let version = label("VERSION", "version", "sürüm")
        public static let unnamed = label("UNNAMED", "(name unknown)", "(adı bilinmiyor)")
        public static let noInteractions = label("NO_INTERACTIONS", "No interactions yet.", "Henüz etkileşim yok.")
        public static let noneFitting = label(
            "NONE_FITTING", "No interactions that fit what was asked for.", "İstenene uyan etkileşim yok.")
        public static let lastContactToday = label("LAST_CONTACT_TODAY", "last contact today", "son temas bugün")
        /// {0} = days.
        public static let lastContactDays = label(
            "LAST_CONTACT_DAYS", "last contact {0} d ago", "son temas {0} gün önce")
        /// {0} = duration.
        public static let newestRecorded = label(
            "NEWEST_RECORDED", "newest recorded {0} ago", "en yenisi {0} önce kaydedildi")
        /// {0} = duration.
        public static let visibleAfter = label(
            "VISIBLE_AFTER", "visible here {0} after it was recorded", "kaydından {0} sonra burada göründü")
        /// {0} = commit.
        public static let asOf = label("AS_OF", "as of commit {0}", "{0} numaralı kayda kadar")
        /// {0} = time.
        public static let watching = label(
            "WATCHING", "watching since {0}, Ctrl-C ends", "{0} saatinden beri izleniyor, Ctrl-C bitirir")
        public static let ruleServerAssigned = label("RULE_SERVER_ASSIGNED", "server-assigned", "sunucu atar")
        public static let ruleRequired = label("RULE_REQUIRED", "required", "zorunlu")
        public static let rulePersonal = label("RULE_PERSONAL", "personal", "kişisel")
        /// {0} = number.
        public static let ruleMinimumScalars = label("RULE_MINIMUM_SCALARS", "≥ {0} scalars", "≥ {0} karakter")
        /// {0} = number.
        public static let ruleMaximumScalars = label("RULE_MAXIMUM_SCALARS", "≤ {0} scalars", "≤ {0} karakter")
        /// {0} = number.
        public static let ruleMaximumBytes = label("RULE_MAXIMUM_BYTES", "≤ {0} bytes", "≤ {0} bayt")
        /// {0} = number.
        public static let ruleMaximumItems = label("RULE_MAXIMUM_ITEMS", "≤ {0} items", "≤ {0} öğe")
        /// {0} = seconds.
        public static let agoDays = label("AGO_DAYS", "{0} d ago", "{0} gün önce")
        public static let today = label("TODAY", "today", "bugün")

        public static let when = label("WHEN", "when", "zaman")
        public static let what = label("WHAT", "what", "ne")
        public static let `where` = label("WHERE", "where", "nerede")
        public static let amount = label("AMOUNT", "amount", "tutar")
        public static let about = label("ABOUT", "about", "konu")
        public static let source = label("SOURCE", "source", "kaynak")
        public static let customer = label("CUSTOMER", "customer", "müşteri")
        public static let code = label("CODE", "code", "kod")
        public static let name = label("NAME", "name", "ad")
        public static let birthDate = label("BIRTH_DATE", "born", "doğum")
        public static let branch = label("BRANCH", "branch", "şube")
        public static let status = label("STATUS", "status", "durum")
        public static let commit = label("COMMIT", "commit", "kayıt no")
        /// {0} = count.
        public static let found = label("FOUND", "{0} found", "{0} sonuç")
        /// {0} = the token, for commands whose option is `--page`.
        public static let morePages = label(
            "MORE_PAGES", "There are more; go on with --page {0}", "Devamı var; --page {0} ile sürdürün")
        /// {0} = the token, for commands whose option is `--page-token`.
        public static let more = label(
            "MORE", "There are more; go on with --page-token {0}", "Devamı var; --page-token {0} ile sürdürün")
        public static let nobody = label("NOBODY", "Nobody has such a name.", "Bu adda kimse yok.")

        public static let recorded = label("RECORDED", "recorded", "kaydedildi")
        public static let replayed = label("REPLAYED", "replayed", "daha önce kaydedilmiş")
        public static let newCustomer = label("NEW_CUSTOMER", "new customer", "yeni müşteri")
        public static let returning = label("RETURNING", "returning customer", "mevcut müşteri")
        public static let customerCreated = label("CUSTOMER_CREATED", "customer created", "müşteri oluşturuldu")
        public static let customerExists = label(
            "CUSTOMER_EXISTS", "already known under this code", "zaten bu kodla kayıtlı")
        public static let customerUpdated = label("CUSTOMER_UPDATED", "customer updated", "müşteri güncellendi")
        public static let identifierAdded = label("IDENTIFIER_ADDED", "identifier added", "tanımlayıcı eklendi")
        public static let identifierKnown = label(
            "IDENTIFIER_KNOWN", "the customer already had it", "müşteride zaten vardı")
        public static let identifierRemoved = label(
            "IDENTIFIER_REMOVED", "identifier removed", "tanımlayıcı kaldırıldı")
        /// {0} = codes.
        public static let conflict = label(
            "CONFLICT", "Identifiers also belong to {0}; a person should look at it.",
            "Tanımlayıcılar {0} müşterisinde de var; birinin incelemesi gerekir.")

        public static let facts = label("FACTS", "Known facts", "Bilinenler")
        public static let noFacts = label("NO_FACTS", "Nothing is known yet.", "Henüz bir şey bilinmiyor.")
        public static let factID = label("FACT_ID", "fact", "bilgi no")
        public static let factPut = label("FACT_PUT", "fact recorded", "bilgi kaydedildi")
        public static let factRetracted = label("FACT_RETRACTED", "fact taken back", "bilgi geri alındı")
        public static let preference = label("PREFERENCE", "Wants to be served", "Hizmet isteği")
        public static let noPreference = label(
            "NO_PREFERENCE", "He has not said how he wants to be served.", "Nasıl hizmet istediğini belirtmemiş.")
        public static let preferenceSet = label("PREFERENCE_SET", "preference recorded", "hizmet isteği kaydedildi")
        public static let preferenceCleared = label(
            "PREFERENCE_CLEARED", "preference taken back", "hizmet isteği geri alındı")
        /// {0} = channels.
        public static let never = label("NEVER", "never {0}", "asla {0}")

        /// {0} = merged, {1} = survivor.
        public static let merged = label(
            "MERGED", "{0} was merged into {1}", "{0}, {1} ile birleştirildi")
        /// {0} = merged, {1} = survivor.
        public static let wouldMerge = label(
            "WOULD_MERGE", "{0} would be merged into {1}; shown would be",
            "{0}, {1} ile birleştirilecek; gösterilecekler")
        /// {0} = merged, {1} = survivor.
        public static let unmerged = label(
            "UNMERGED", "{0} was taken out of {1}", "{0}, {1} kaydından ayrıldı")
        public static let mergeConflict = label("MERGE_CONFLICT", "the other's differs", "ötekininki farklı")
        public static let mergeDeceased = label(
            "MERGE_DECEASED", "one of the two is deceased: neither is contacted",
            "biri vefat etmiş: ikisine de ulaşılmaz")
        /// {0} = codes.
        public static let mergeMoved = label(
            "MERGE_MOVED", "with him the codes merged into him: {0}", "kendisiyle birleştirilmiş kodlar da: {0}")
        /// {0} = day.
        public static let mergedSince = label("MERGED_SINCE", "merged since {0}", "{0} tarihinden beri birleşik")
        public static let merges = label("MERGES", "Merged customers", "Birleştirilen müşteriler")
        /// {0} = code.
        public static let recordedFor = label(
            "RECORDED_FOR", "kept under the merged code {0}", "birleştirilmiş {0} kodu altında saklanır")
        public static let bits = label("BITS", "bits", "bit")
        public static let verdict = label("VERDICT", "verdict", "sonuç")
        public static let foundAt = label("FOUND_AT", "found at", "bulunuşu")
        public static let ground = label("GROUND", "because", "neden")
        public static let noMatches = label(
            "NO_MATCHES", "Nobody is likely to be one customer with another.", "Aynı müşteri olması muhtemel kimse yok."
        )
        /// {0} = review, {1} = automatic.
        public static let matchThresholds = label(
            "MATCH_THRESHOLDS", "review from {0}, automatic from {1} bits",
            "{0} bitten itibaren inceleme, {1} bitten itibaren kendiliğinden")
        /// {0}, {1} = codes.
        public static let matchDismissed = label(
            "MATCH_DISMISSED", "{0} and {1} are two customers", "{0} ile {1} iki ayrı müşteri")
        public static let caller = label("CALLER", "You are", "Siz")
        public static let server = label("SERVER", "Server", "Sunucu")
        public static let protocolName = label("PROTOCOL", "Protocol", "Protokol")
        public static let contract = label("CONTRACT", "Contract", "Sözleşme")
        public static let sameContract = label("SAME_CONTRACT", "same as this program's", "bu programla aynı")
        public static let ledger = label("LEDGER", "Ledger", "Kayıt defteri")
        /// {0} = commit, {1} = epoch.
        public static let ledgerPosition = label(
            "LEDGER_POSITION", "commit {0}, epoch {1}", "kayıt {0}, dönem {1}")
        public static let uptime = label("UPTIME", "Up for", "Çalışma süresi")
        public static let certificateExpires = label(
            "CERTIFICATE_EXPIRES", "Certificate until", "Sertifika bitişi")
        public static let limits = label("LIMITS", "Limits", "Sınırlar")
        public static let noConnections = label("NO_CONNECTIONS", "No connections.", "Bağlantı yok.")
        public static let principal = label("PRINCIPAL", "principal", "kimlik")
        public static let actor = label("ACTOR", "actor", "kişi")
        public static let purpose = label("PURPOSE", "purpose", "amaç")
        public static let address = label("ADDRESS", "address", "adres")
        public static let age = label("AGE", "age", "yaş")
        public static let idle = label("IDLE", "idle", "boşta")
        public static let calls = label("CALLS", "calls", "çağrı")
        public static let method = label("METHOD", "method", "yöntem")
        public static let shape = label("SHAPE", "shape", "biçim")
        public static let roles = label("ROLES", "roles", "roller")
        public static let retry = label("RETRY", "retry", "yineleme")
        public static let field = label("FIELD", "field", "alan")
        public static let type = label("TYPE", "type", "tür")
        public static let request = label("REQUEST", "Request", "İstek")
        public static let response = label("RESPONSE", "Response", "Yanıt")

        public static let changes = label("CHANGES", "Changes", "Değişiklikler")
        public static let noChanges = label("NO_CHANGES", "No such changes.", "Böyle bir değişiklik yok.")
        public static let before = label("BEFORE", "before", "önce")
        public static let after = label("AFTER", "after", "sonra")
        /// {0} = time.
        public static let asTrueAt = label("AS_TRUE_AT", "as true at {0}", "{0} itibarıyla doğru olan")
        /// {0} = time.
        public static let asKnownAt = label("AS_KNOWN_AT", "as known at {0}", "{0} itibarıyla bilinen")

        /// {0} = number.
        public static let openMatches = label(
            "OPEN_MATCHES", "may be the same person as others, pairs to decide: {0}",
            "başkalarıyla aynı kişi olabilir, karar bekleyen çift: {0}")
        /// {0} = recorded, {1} = replayed, {2} = rejected, {3} = duration, {4} = per second.
        public static let importSummary = label(
            "IMPORT_SUMMARY", "{0} recorded · {1} replayed · {2} rejected in {3} ({4}/s)",
            "{0} kaydedildi · {1} daha önce kayıtlı · {2} reddedildi, süre {3} ({4}/sn)")
        /// {0} = good, {1} = rejected, {2} = duration, {3} = per second.
        public static let importJudged = label(
            "IMPORT_JUDGED", "{0} would be sent · {1} rejected in {2} ({3}/s); nothing was sent",
            "{0} gönderilirdi · {1} reddedildi, süre {2} ({3}/sn); hiçbir şey gönderilmedi")
        /// {0} = number.
        public static let importLine = label("IMPORT_LINE", "line {0}", "satır {0}")
        public static let importRejected = label("IMPORT_REJECTED", "rejected", "reddedildi")
        /// Where a setting of `refleksd` comes from that nobody made.
        public static let preset = label("PRESET", "default", "varsayılan")

        /// Every template of this area.
        public static let all: [MessageTemplate] = [
            identifiers, totals, channels, lastInteractions, interactions, margin, shownOf, verified, homeBranch,
            born, since, version, unnamed, noInteractions, noneFitting, lastContactToday, lastContactDays,
            newestRecorded,
            ruleServerAssigned, ruleRequired, rulePersonal, ruleMinimumScalars, ruleMaximumScalars, ruleMaximumBytes,
            ruleMaximumItems, visibleAfter, asOf, watching, agoDays, today, when, what, `where`, amount, about, source,
            customer,
            code, name, birthDate, branch, status, commit, found, more, morePages, nobody, recorded, replayed,
            newCustomer,
            returning, customerCreated, customerExists, customerUpdated, identifierAdded, identifierKnown,
            identifierRemoved, conflict, facts, noFacts, factID, factPut, factRetracted, preference, noPreference,
            preferenceSet, preferenceCleared, never, merged, wouldMerge, unmerged, mergeConflict, mergeDeceased,
            mergeMoved,
            mergedSince, merges, recordedFor, bits, verdict, foundAt, ground, noMatches, matchThresholds,
            matchDismissed, caller,
            server, protocolName, contract, sameContract, ledger,
            ledgerPosition, uptime, certificateExpires, limits, noConnections, principal, actor, purpose, address, age,
            idle, calls,
            method, shape, roles, retry, field, type, request, response,
            importSummary, importJudged, importLine, importRejected, changes, noChanges, before, after, asTrueAt,
            asKnownAt, openMatches, preset,
        ]

        private static func label(_ code: String, _ english: String, _ turkish: String) -> MessageTemplate {
            MessageTemplate("LABEL_" + code, en: english, tr: turkish)
        }
    }
}
