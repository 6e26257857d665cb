extension Catalogue {
    /// What the server program says on its command line.
    public enum Server {
        /// {0} = the setting, {1} = where it was set.
        public static let valueMissing = MessageTemplate(
            "VALUE_MISSING",
            en: "{0} is required: give --{0}, set {1}, or write it in the configuration file.",
            tr: "{0} gerekli: --{0} verin, {1} değişkenini ayarlayın ya da yapılandırma dosyasına yazın.")
        /// {0} = the setting, {1} = its source.
        public static let addressMalformed = MessageTemplate(
            "ADDRESS_MALFORMED",
            en: "{0} ({1}) must be HOST:PORT, such as 127.0.0.1:7360 or [::1]:7360, with a port from 0 to 65535.",
            tr:
                "{0} ({1}) SUNUCU:KAPI biçiminde olmalıdır (örneğin 127.0.0.1:7360 ya da [::1]:7360); kapı 0 ile 65535 arasındadır."
        )
        /// {0} = the setting, {1} = its source, {2} = the least, {3} = the greatest value.
        public static let numberOutOfRange = MessageTemplate(
            "NUMBER_OUT_OF_RANGE",
            en: "{0} ({1}) must be a whole number from {2} to {3}.",
            tr: "{0} ({1}), {2} ile {3} arasında bir tam sayı olmalıdır.")
        /// {0} = the setting, {1} = its source, {2} = the allowed words.
        public static let wordUnknown = MessageTemplate(
            "WORD_UNKNOWN",
            en: "{0} ({1}) must be one of: {2}.",
            tr: "{0} ({1}) şunlardan biri olmalıdır: {2}.")
        /// {0} = the setting, {1} = its source.
        public static let sourcesMalformed = MessageTemplate(
            "SOURCES_MALFORMED",
            en: "{0} ({1}) must be CERTIFICATE=SYSTEM,SYSTEM; CERTIFICATE=…, such as system/erp=pos,web-shop.",
            tr: "{0} ({1}) SERTİFİKA=SİSTEM,SİSTEM; SERTİFİKA=… biçiminde olmalıdır (örneğin system/erp=pos,web-shop).")
        /// {0} = the key, {1} = the file.
        public static let settingUnknown = MessageTemplate(
            "SETTING_UNKNOWN",
            en: "The configuration file {1} has a setting {0}, which does not exist.",
            tr: "{1} yapılandırma dosyasındaki {0} diye bir ayar yok.")
        /// {0} = the key, {1} = the file.
        public static let settingNotPlain = MessageTemplate(
            "SETTING_NOT_PLAIN",
            en: "The setting {0} in {1} must be a string, a number, true or false.",
            tr: "{1} dosyasındaki {0} ayarı bir metin, sayı, true ya da false olmalıdır.")
        /// {0} = the file, {1} = the reason.
        public static let fileUnreadable = MessageTemplate(
            "FILE_UNREADABLE",
            en: "The configuration file {0} cannot be read: {1}.",
            tr: "{0} yapılandırma dosyası okunamıyor: {1}.")
        /// {0} = the file.
        public static let fileMalformed = MessageTemplate(
            "FILE_MALFORMED",
            en: "The configuration file {0} must be one JSON object.",
            tr: "{0} yapılandırma dosyası tek bir JSON nesnesi olmalıdır.")
        /// {0} = the setting, {1} = its source, {2} = the file.
        public static let fileMissing = MessageTemplate(
            "FILE_MISSING",
            en:
                "{0} ({1}) names {2}, which cannot be read; `refleksd cert` makes certificates, `--dev` makes them for trying out.",
            tr:
                "{0} ({1}), okunamayan {2} dosyasını gösteriyor; sertifikaları `refleksd cert`, denemelik olanları `--dev` üretir."
        )
        /// {0} = the setting, {1} = the address.
        public static let developmentLoopbackOnly = MessageTemplate(
            "DEVELOPMENT_LOOPBACK_ONLY",
            en:
                "{0} is {1}, but --dev listens on loopback only (127.0.0.1, [::1], localhost): its keys are for trying out.",
            tr:
                "{0} ayarı {1}; oysa --dev yalnızca yerel arabirimde dinler (127.0.0.1, [::1], localhost): anahtarları denemeliktir."
        )
        /// {0} = the number of violations.
        public static let configurationInvalid = MessageTemplate(
            "CONFIGURATION_INVALID",
            en: "Rules that the configuration breaks: {0}.",
            tr: "Yapılandırmanın çiğnediği kurallar: {0}.")
        /// No arguments.
        public static let configurationValid = MessageTemplate(
            "CONFIGURATION_VALID",
            en: "The configuration is valid.",
            tr: "Yapılandırma geçerli.")
        /// {0} = the address, {1} = the reason.
        public static let listenFailed = MessageTemplate(
            "LISTEN_FAILED",
            en: "Cannot listen on {0}: {1}.",
            tr: "{0} adresi dinlenemiyor: {1}.")
        /// {0} = the store's own text.
        public static let storeFailed = MessageTemplate(
            "STORE_FAILED",
            en: "The data directory cannot be opened: {0}",
            tr: "Veri dizini açılamıyor: {0}")
        /// {0} = the store's own text.
        public static let storeFull = MessageTemplate(
            "STORE_FULL",
            en: "There is no room for the data directory. Make room on its file system and start again: {0}",
            tr: "Veri dizini için yer yok. Dosya sisteminde yer açıp yeniden başlatın: {0}")
        /// {0} = the reason.
        public static let certificatesFailed = MessageTemplate(
            "CERTIFICATES_FAILED",
            en: "The certificates cannot be used: {0}",
            tr: "Sertifikalar kullanılamıyor: {0}")
        /// {0} = the directory of the development credentials.
        public static let developmentNotice = MessageTemplate(
            "DEVELOPMENT_NOTICE",
            en: "Development mode: a CA and keys for every role are in {0}. Do not use them for real customers.",
            tr:
                "Geliştirme kipi: sertifika makamı ve her rolün anahtarları {0} dizininde. Gerçek müşteriler için kullanmayın."
        )
        /// {0} = the RPC address, {1} = the ops address.
        public static let listening = MessageTemplate(
            "LISTENING",
            en: "refleksd listens on {0}; health and metrics on {1}.",
            tr: "refleksd {0} adresinde dinliyor; sağlık ve ölçüler {1} adresinde.")

        /// {0} = the last entry.
        public static let projectionRebuilt = MessageTemplate(
            "PROJECTION_REBUILT",
            en: "The projection was made anew from {0} entries.",
            tr: "İzdüşüm {0} kayıttan yeniden kuruldu.")
        /// {0} = percent, {1} = entries folded, {2} = of all.
        public static let rebuildProgress = MessageTemplate(
            "REBUILD_PROGRESS",
            en: "{0} %: {1} of {2} entries folded.",
            tr: "%{0}: {2} kayıttan {1} tanesi işlendi.")
        /// {0} = the last entry compared, {1} = rows.
        public static let projectionEqual = MessageTemplate(
            "PROJECTION_EQUAL",
            en: "The projection equals the ledger up to entry {0}: {1} rows compared, hash chain unbroken.",
            tr: "İzdüşüm {0} numaralı kayda kadar deftere eşit: {1} satır karşılaştırıldı, özet zinciri kırılmamış.")
        /// {0} = the last entry compared, {1} = rows that are equal, {2} = rows that are not.
        public static let projectionDiffers = MessageTemplate(
            "PROJECTION_DIFFERS",
            en:
                "The projection differs from the ledger up to entry {0}: {1} rows are equal, {2} are not. `refleksd rebuild`, with the server stopped, makes it anew. First places:",
            tr:
                "İzdüşüm {0} numaralı kayda kadar defterden farklı: {1} satır eşit, {2} satır değil. Sunucu durdurulup `refleksd rebuild` çalıştırılırsa yeniden kurulur. İlk yerler:"
        )

        /// The area's templates.
        public static let all: [MessageTemplate] = [
            valueMissing, addressMalformed, numberOutOfRange, wordUnknown, sourcesMalformed, settingUnknown,
            settingNotPlain,
            fileUnreadable, fileMalformed, fileMissing, developmentLoopbackOnly, configurationInvalid,
            configurationValid, listenFailed, storeFailed, storeFull, certificatesFailed, developmentNotice, listening,
            projectionRebuilt, rebuildProgress, projectionEqual, projectionDiffers,
        ]
    }
}
