extension Catalogue {
    /// What the command line says of itself: its own refusals, and what mends a failure.
    public enum CLI {
        /// {0} = what is missing, comma separated.
        public static let settingsMissing = MessageTemplate(
            "SETTINGS_MISSING",
            en: "These connection settings are missing: {0}.",
            tr: "Şu bağlantı ayarları eksik: {0}.")
        public static let mendConfiguration = MessageTemplate(
            "MEND_CONFIGURATION",
            en:
                "Give --config FILE (JSON with address, ca, certificate, key), or --address, --ca, --certificate, --key, or REFLEKS_ADDRESS and so on. `refleksd serve --dev` writes such files under DIR/dev.",
            tr:
                "--config DOSYA (address, ca, certificate, key içeren JSON) ya da --address, --ca, --certificate, --key ya da REFLEKS_ADDRESS vb. verin. `refleksd serve --dev` bu dosyaları DİZİN/dev altına yazar."
        )
        /// {0} = path.
        public static let configurationUnreadable = MessageTemplate(
            "CONFIGURATION_UNREADABLE",
            en: "The configuration file {0} cannot be read.",
            tr: "{0} yapılandırma dosyası okunamıyor.")
        /// {0} = path.
        public static let configurationMalformed = MessageTemplate(
            "CONFIGURATION_MALFORMED",
            en: "The configuration file {0} is not a JSON object of texts.",
            tr: "{0} yapılandırma dosyası, metinlerden oluşan bir JSON nesnesi değil.")
        /// {0} = path, {1} = the keys, {2} = those that there are.
        public static let configurationKeyUnknown = MessageTemplate(
            "CONFIGURATION_KEY_UNKNOWN",
            en: "The configuration file {0} has settings that there are not: {1}. Known are: {2}.",
            tr: "{0} yapılandırma dosyasında bulunmayan ayarlar var: {1}. Bilinenler: {2}.")
        /// {0} = path, {1} = the key.
        public static let configurationNoText = MessageTemplate(
            "CONFIGURATION_NO_TEXT",
            en: "The value of {1} in the configuration file {0} is no text; write it in quotation marks.",
            tr: "{0} yapılandırma dosyasındaki {1} değeri metin değil; tırnak içinde yazın.")
        /// {0} = the address.
        public static let addressMalformed = MessageTemplate(
            "ADDRESS_MALFORMED",
            en: "The address {0} must be host:port, such as 127.0.0.1:7360.",
            tr: "{0} adresi sunucu:port biçiminde olmalıdır, örneğin 127.0.0.1:7360.")
        /// {0} = its id.
        public static let noCalendar = MessageTemplate(
            "NO_CALENDAR", en: "There is no calendar {0}.", tr: "{0} adında bir takvim yok.")
        public static let mendCalendar = MessageTemplate(
            "MEND_CALENDAR",
            en: "`refleks calendar list` shows those that there are; an administrator puts one with `calendar put`.",
            tr: "`refleks calendar list` var olanları gösterir; yönetici `calendar put` ile takvim kaydeder.")
        /// {0} = option, {1} = choices.
        public static let unknownChoice = MessageTemplate(
            "UNKNOWN_CHOICE",
            en: "Unknown value for {0}; known are: {1}.",
            tr: "{0} için bilinmeyen değer; bilinenler: {1}.")
        public static let windowMalformed = MessageTemplate(
            "WINDOW_MALFORMED",
            en: "A window is written as DAY:FROM-TO, such as monday:9-18.",
            tr: "Zaman aralığı GÜN:BAŞLANGIÇ-BİTİŞ biçiminde yazılır; örneğin monday:9-18.")
        public static let nameIsNoSelector = MessageTemplate(
            "NAME_IS_NO_SELECTOR",
            en: "A name may mean several customers; this command needs one certain customer.",
            tr: "Bir ad birden çok müşteriyi gösterebilir; bu komut için tek bir müşteri gereklidir.")
        public static let mendSelector = MessageTemplate(
            "MEND_SELECTOR",
            en:
                "Give the 10-digit code or an identifier (tckn:… ykn:… vkn:… phone:… email:… loyalty:… device:… source:SYSTEM/ID); `refleks 360 NAME` searches.",
            tr:
                "10 haneli kodu ya da bir tanımlayıcı verin (tckn:… ykn:… vkn:… phone:… email:… loyalty:… device:… source:SİSTEM/NO); `refleks 360 AD` arama yapar."
        )
        /// {0} = the word before the colon.
        public static let unknownSelector = MessageTemplate(
            "UNKNOWN_SELECTOR",
            en: "{0}: is no kind of identifier.",
            tr: "{0}: bir tanımlayıcı türü değil.")
        public static let emptyInput = MessageTemplate(
            "EMPTY_INPUT",
            en: "Standard input holds nothing.",
            tr: "Standart girdi boş.")
        public static let sourceWithoutSlash = MessageTemplate(
            "SOURCE_WITHOUT_SLASH",
            en: "A source identifier is written source:SYSTEM/ID.",
            tr: "Kaynak tanımlayıcısı source:SİSTEM/NO biçiminde yazılır.")
        public static let quantityMalformed = MessageTemplate(
            "QUANTITY_MALFORMED",
            en: "A quantity is a number with at most three decimals: 2 or 1,25.",
            tr: "Miktar, en çok üç ondalıklı bir sayıdır: 2 ya da 1,25.")
        public static let timeMalformed = MessageTemplate(
            "TIME_MALFORMED",
            en: "A time is written 2026-11-22T14:03, with Z or +03:00 where it is not Istanbul's clock.",
            tr: "Zaman 2026-11-22T14:03 biçiminde yazılır; İstanbul saati değilse Z ya da +03:00 eklenir.")
        /// {0} = bytes.
        public static let inputTooLarge = MessageTemplate(
            "INPUT_TOO_LARGE",
            en: "The input has more than {0} bytes.",
            tr: "Girdi {0} bayttan büyük.")
        /// {0} = the system's reason.
        public static let cannotRead = MessageTemplate(
            "CANNOT_READ",
            en: "The input cannot be read: {0}.",
            tr: "Girdi okunamıyor: {0}.")
        /// {0} = path, {1} = the system's reason.
        public static let cannotWrite = MessageTemplate(
            "CANNOT_WRITE",
            en: "{0} cannot be written: {1}.",
            tr: "{0} yazılamıyor: {1}.")
        /// {0} = the system's reason.
        public static let outputNotWhole = MessageTemplate(
            "OUTPUT_NOT_WHOLE",
            en: "The output could not be written whole: {0}.",
            tr: "Çıktı eksiksiz yazılamadı: {0}.")
        /// {0} = message, {1} = field.
        public static let jsonFieldUnknown = MessageTemplate(
            "JSON_FIELD_UNKNOWN",
            en: "The JSON of {0} names a field {1} that is not there; `refleks describe {0}` shows those that are.",
            tr: "{0} için verilen JSON, bulunmayan bir {1} alanı içeriyor; alanları `refleks describe {0}` gösterir.")
        /// {0} = message, {1} = the field's path, {2} = a value that there is, {3} = the enumeration.
        public static let jsonWordUnknown = MessageTemplate(
            "JSON_WORD_UNKNOWN",
            en:
                "The JSON of {0} gives {1} a value that there is not; {2} is one that there is, `refleks describe {3}` shows all.",
            tr:
                "{0} için verilen JSON, {1} alanına bulunmayan bir değer veriyor; bulunanlardan biri {2}, hepsini `refleks describe {3}` gösterir."
        )
        /// {0} = message, {1} = the field's path.
        public static let jsonNumberMalformed = MessageTemplate(
            "JSON_NUMBER_MALFORMED",
            en: "The JSON of {0} gives {1} a value that is no number that fits there.",
            tr: "{0} için verilen JSON, {1} alanına oraya uyan bir sayı vermiyor.")
        /// {0} = message.
        public static let jsonIncomplete = MessageTemplate(
            "JSON_INCOMPLETE",
            en: "The JSON of {0} is not one whole document.",
            tr: "{0} için verilen JSON tek ve eksiksiz bir belge değil.")
        /// {0} = message.
        public static let jsonMalformed = MessageTemplate(
            "JSON_MALFORMED",
            en: "The JSON does not fit the message {0}.",
            tr: "JSON, {0} iletisine uymuyor.")
        public static let jsonNoObject = MessageTemplate(
            "JSON_NO_OBJECT",
            en: "A JSON object is expected, which begins with { and ends with }.",
            tr: "{ ile başlayıp } ile biten bir JSON nesnesi bekleniyor.")
        /// {0} = the messages that it may be.
        public static let jsonKindUnknown = MessageTemplate(
            "JSON_KIND_UNKNOWN",
            en: "No member of the JSON says what it is; it may be one of these: {0}.",
            tr: "JSON'un hiçbir alanı ne olduğunu göstermiyor; şunlardan biri olabilir: {0}.")
        /// {0} = the name.
        public static let methodNotFound = MessageTemplate(
            "METHOD_NOT_FOUND",
            en: "There is no method or message {0}; `refleks list` shows what there is.",
            tr: "{0} adında bir yöntem ya da ileti yok; `refleks list` olanları gösterir.")
        public static let contractDiffers = MessageTemplate(
            "CONTRACT_DIFFERS",
            en: "This program and the server were built with different contracts; new fields may be missing.",
            tr: "Bu program ile sunucu farklı sözleşmelerle derlenmiş; yeni alanlar eksik olabilir.")
        public static let requestNotUnary = MessageTemplate(
            "REQUEST_NOT_UNARY",
            en: "This method takes a stream; give one JSON document per line.",
            tr: "Bu yöntem bir akış alır; her satırda bir JSON belgesi verin.")
        public static let nothingToRecord = MessageTemplate(
            "NOTHING_TO_RECORD",
            en: "An interaction needs a customer and a type, by arguments or by --json.",
            tr: "Etkileşim için bir müşteri ve bir tür gereklidir; argümanlarla ya da --json ile verin.")
        public static let nothingToCreate = MessageTemplate(
            "NOTHING_TO_CREATE",
            en:
                "Nobody could find a customer with neither name nor identifier: give --given-name, --family-name or -i.",
            tr:
                "Adı da tanımlayıcısı da olmayan bir müşteriyi kimse bulamaz: --given-name, --family-name ya da -i verin."
        )
        /// {0} = the format that was asked for.
        public static let callWritesJSON = MessageTemplate(
            "CALL_WRITES_JSON",
            en: "`refleks call` writes JSON, no {0}.",
            tr: "`refleks call` JSON yazar, {0} yazmaz.")
        public static let mendJSON = MessageTemplate(
            "MEND_JSON",
            en: "Leave -o out, or give -o json (indented) or -o ndjson (one document per line).",
            tr: "-o vermeyin ya da -o json (girintili) veya -o ndjson (her satırda bir belge) verin.")
        public static let nothingToChange = MessageTemplate(
            "CLI_NOTHING_TO_CHANGE",
            en: "Nothing to change was given.",
            tr: "Değiştirilecek bir şey verilmedi.")
        public static let noNameLeft = MessageTemplate(
            "CLI_NO_NAME_LEFT",
            en: "This would leave the customer without a name: nobody could search for him.",
            tr: "Bu, müşteriyi adsız bırakır: kimse onu adıyla arayamaz.")
        public static let mendName = MessageTemplate(
            "MEND_NAME",
            en: "Give the right name in the same command; `refleks subject erase` erases a customer's data.",
            tr: "Doğru adı aynı komutta verin; müşterinin verilerini `refleks subject erase` siler.")
        /// {0} = the cause, as the program knows it.
        public static let unexpected = MessageTemplate(
            "UNEXPECTED",
            en: "Something happened that this program does not expect: {0}",
            tr: "Bu programda beklenmeyen bir şey oldu: {0}")
        public static let mendPermission = MessageTemplate(
            "MEND_PERMISSION",
            en: "Use a certificate of a role that may; Protocol/METHODS.md lists them, `refleks info` shows yours.",
            tr:
                "Yetkili bir role ait sertifika kullanın; roller Protocol/METHODS.md dosyasında, sizinki `refleks info` çıktısındadır."
        )
        public static let mendFixed = MessageTemplate(
            "MEND_FIXED",
            en: "The certificate says it: leave --branch, --agent or --actor out.",
            tr: "Bunu sertifika belirler: --branch, --agent ya da --actor vermeyin.")
        public static let mendSource = MessageTemplate(
            "MEND_SOURCE",
            en:
                "Leave --source out to write under the certificate's own name, or let refleksd's --sources name the system for this certificate.",
            tr:
                "Sertifikanın kendi adıyla yazmak için --source vermeyin ya da refleksd'nin --sources ayarında sistemi bu sertifikaya tanıtın."
        )
        public static let mendCreate = MessageTemplate(
            "MEND_CREATE",
            en: "Give --create to create the customer, or name him by code.",
            tr: "Müşteriyi oluşturmak için --create verin ya da onu koduyla belirtin.")
        public static let mendVersion = MessageTemplate(
            "MEND_VERSION",
            en: "Read the customer again and repeat the change with his present version.",
            tr: "Müşteriyi yeniden okuyup değişikliği güncel sürümüyle yineleyin.")
        public static let mendConnections = MessageTemplate(
            "MEND_CONNECTIONS",
            en:
                "This certificate has as many connections as the server allows one caller: close some, give each program a certificate of its own, or have the server's --max-connections-per-caller raised.",
            tr:
                "Bu sertifikanın bağlantıları, sunucunun bir çağırana tanıdığı sayıya ulaştı: birkaçını kapatın, her programa kendi sertifikasını verin ya da sunucudaki --max-connections-per-caller değerini yükselttirin."
        )
        public static let mendUnimplemented = MessageTemplate(
            "MEND_UNIMPLEMENTED",
            en: "The server is older than this program; `refleks list` shows what it offers.",
            tr: "Sunucu bu programdan eski; sunduklarını `refleks list` gösterir.")
        public static let mendDeadline = MessageTemplate(
            "MEND_DEADLINE",
            en: "Try again, or allow more with --timeout SECONDS.",
            tr: "Yeniden deneyin ya da --timeout SANİYE ile daha uzun süre tanıyın.")
        public static let mendUnsure = MessageTemplate(
            "MEND_UNSURE",
            en: "Whether it took effect is not known: look before you repeat it, or allow more with --timeout SECONDS.",
            tr:
                "Etkili olup olmadığı bilinmiyor: yinelemeden önce bakın ya da --timeout SANİYE ile daha uzun süre tanıyın."
        )
        /// {0} = the options.
        public static let mendUnsureRecord = MessageTemplate(
            "MEND_UNSURE_RECORD",
            en: "Whether it was recorded is not known. Repeat the same command with {0}: it is then recorded once.",
            tr: "Kaydedilip kaydedilmediği bilinmiyor. Aynı komutu {0} ile yineleyin: böylece bir kez kaydedilir.")
        public static let mendUnsureRepeated = MessageTemplate(
            "MEND_UNSURE_REPEATED",
            en: "Whether it was recorded is not known. Repeat the same command as it is: it is then recorded once.",
            tr: "Kaydedilip kaydedilmediği bilinmiyor. Aynı komutu olduğu gibi yineleyin: böylece bir kez kaydedilir.")
        public static let mendConflict = MessageTemplate(
            "MEND_CONFLICT",
            en:
                "An event id stands for one event for ever. To repeat that one, give everything as it was, its --at too; for another one give another --event-id.",
            tr:
                "Bir olay kimliği sonsuza dek tek bir olay içindir. O olayı yinelemek için her şeyi, --at de içinde, aynı verin; başka bir olay için başka bir --event-id verin."
        )
        /// {0} = option.
        public static let timeNegative = MessageTemplate(
            "TIME_NEGATIVE",
            en: "{0} must be 0 or more.",
            tr: "{0} 0 ya da daha büyük olmalıdır.")
        public static let noConnection = MessageTemplate(
            "NO_CONNECTION",
            en: "There is no connection to the server; it is tried again.",
            tr: "Sunucuyla bağlantı yok; yeniden deneniyor.")

        public static let watchIsNow = MessageTemplate(
            "WATCH_IS_NOW",
            en: "--watch shows what is now; an earlier time does not change.",
            tr: "--watch şimdiyi gösterir; geçmiş bir zaman değişmez.")
        public static let changesOfWhom = MessageTemplate(
            "CHANGES_OF_WHOM",
            en: "Name a customer, or follow the changes of all with --follow; not both.",
            tr: "Bir müşteri belirtin ya da --follow ile tüm müşterilerin değişikliklerini izleyin; ikisi birden olmaz."
        )

        /// Every template of this area.
        public static let all: [MessageTemplate] = [
            watchIsNow, changesOfWhom, settingsMissing, mendConfiguration, configurationUnreadable,
            configurationMalformed, addressMalformed,
            configurationKeyUnknown, configurationNoText,
            unknownChoice, noCalendar, mendCalendar, windowMalformed, nameIsNoSelector, mendSelector, unknownSelector,
            emptyInput,
            sourceWithoutSlash,
            quantityMalformed,
            timeMalformed, inputTooLarge, cannotRead, cannotWrite, jsonMalformed, jsonFieldUnknown,
            outputNotWhole,
            jsonNoObject, jsonKindUnknown,
            jsonWordUnknown, jsonNumberMalformed, jsonIncomplete, methodNotFound,
            contractDiffers,
            requestNotUnary, nothingToRecord, nothingToChange, nothingToCreate, callWritesJSON, mendPermission,
            mendFixed,
            mendSource, mendCreate, mendVersion, mendUnimplemented,
            mendDeadline, mendUnsure, mendUnsureRecord, mendUnsureRepeated, mendConflict, timeNegative, noConnection,
            unexpected, mendConnections, noNameLeft, mendName, mendJSON,
        ]
    }
}
