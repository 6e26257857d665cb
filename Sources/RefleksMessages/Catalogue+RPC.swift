extension Catalogue {
    /// What the router and the connection say about calls.
    public enum RPC {
        /// {0} = the method id in hexadecimal.
        public static let methodUnknown = MessageTemplate(
            "METHOD_UNKNOWN",
            en: "This server has no method with the id {0}; compare the contract digests of both ends.",
            tr: "Bu sunucuda {0} kimlikli bir yöntem yok; iki tarafın sözleşme özetlerini karşılaştırın.")
        /// {0} = the method's full name.
        public static let methodDuplicate = MessageTemplate(
            "METHOD_DUPLICATE",
            en: "The method {0} is registered twice, or another method has the same id.",
            tr: "{0} yöntemi iki kez kaydedilmiş ya da başka bir yöntem aynı kimliği taşıyor.")
        /// {0} = the method's full name.
        public static let handlerMismatch = MessageTemplate(
            "HANDLER_MISMATCH",
            en: "The handler of {0} does not fit the method's declared call shape.",
            tr: "{0} yönteminin işleyicisi, bildirilen çağrı biçimine uymuyor.")
        /// {0} = the caller's role, {1} = the method, {2} = the roles that may call it.
        public static let roleNotAllowed = MessageTemplate(
            "ROLE_NOT_ALLOWED",
            en: "A certificate with the role {0} may not call {1}; the roles that may are: {2}.",
            tr: "{0} rolündeki bir sertifika {1} yöntemini çağıramaz; çağırabilen roller: {2}.")
        /// {0} = the greatest length in bytes.
        public static let idempotencyKeyInvalid = MessageTemplate(
            "IDEMPOTENCY_KEY_INVALID",
            en: "The idempotency key must be 1 to {0} printable ASCII characters without spaces.",
            tr: "Tekrarsızlık anahtarı, boşluk içermeyen 1 ile {0} arası yazdırılabilir ASCII karakterden oluşmalıdır.")
        /// {0} = milliseconds.
        public static let deadlineExceeded = MessageTemplate(
            "DEADLINE_EXCEEDED",
            en: "The call did not finish within its deadline of {0} ms.",
            tr: "Çağrı, {0} ms'lik süresi içinde tamamlanmadı.")
        public static let cancelled = MessageTemplate(
            "CANCELLED",
            en: "The call was cancelled before it finished.",
            tr: "Çağrı tamamlanmadan iptal edildi.")
        /// {0} = both ends' connection ids.
        public static let internalFailure = MessageTemplate(
            "INTERNAL_FAILURE",
            en: "The server failed in a way it did not expect; its log holds the cause under connection {0}.",
            tr: "Sunucuda beklenmeyen bir hata oluştu; nedeni sunucu günlüğünde {0} bağlantısı altında yazılıdır.")
        /// {0} = the message's type name.
        public static let messageMalformed = MessageTemplate(
            "MESSAGE_MALFORMED",
            en: "The message does not decode as {0}.",
            tr: "İleti, {0} türünde çözülemiyor.")
        /// {0} = the limit in bytes, {1} = the bytes that are known of.
        public static let messageTooLarge = MessageTemplate(
            "MESSAGE_TOO_LARGE",
            en: "The message has at least {1} bytes; the limit is {0}.",
            tr: "İleti en az {1} bayt; sınır {0} bayttır.")
        public static let messageMissing = MessageTemplate(
            "MESSAGE_MISSING",
            en: "The call ended without the one message that its method requires.",
            tr: "Çağrı, yöntemin gerektirdiği tek ileti gönderilmeden sona erdi.")
        public static let messageSurplus = MessageTemplate(
            "MESSAGE_SURPLUS",
            en: "The call sent more than the one message that its method takes.",
            tr: "Çağrı, yönteminin aldığı tek iletiden fazlasını gönderdi.")
        public static let metadataMalformed = MessageTemplate(
            "METADATA_MALFORMED",
            en: "The call's metadata does not decode as refleks.wire.v1.CallMetadata.",
            tr: "Çağrının üst verisi refleks.wire.v1.CallMetadata olarak çözülemiyor.")
        /// {0} = bytes.
        public static let metadataLocaleTooLong = MessageTemplate(
            "METADATA_LOCALE_TOO_LONG",
            en: "The metadata's locale may have at most {0} bytes.",
            tr: "Üst verideki dil etiketi en çok {0} bayt olabilir.")
        /// {0} = entries, {1} = bytes of a key, {2} = bytes of a value.
        public static let metadataEntriesInvalid = MessageTemplate(
            "METADATA_ENTRIES_INVALID",
            en:
                "The metadata may have {0} entries; keys of 1 to {1} bytes of a-z, 0-9, -, _ and ., values of at most {2} bytes.",
            tr:
                "Üst veride en çok {0} girdi olabilir; anahtarlar a-z, 0-9, -, _ ve . karakterlerinden 1 ile {1} bayt arası, değerler en çok {2} bayttır."
        )
        /// {0} = violations.
        public static let requestInvalid = MessageTemplate(
            "REQUEST_INVALID",
            en: "Rules that the request breaks: {0}; each is listed with its field.",
            tr: "İstek {0} kuralı ihlal ediyor; her biri alanıyla birlikte listelenmiştir.")
        /// {0} = the limit in bytes.
        public static let assemblyExhausted = MessageTemplate(
            "ASSEMBLY_EXHAUSTED",
            en: "This connection already holds {0} bytes of unfinished messages; finish some of them first.",
            tr: "Bu bağlantıda {0} bayt tamamlanmamış ileti var; önce bunların bir kısmını tamamlayın.")
        public static let memoryExhausted = MessageTemplate(
            "MEMORY_EXHAUSTED",
            en: "The server has used up its memory budget for messages in transit; try again a little later.",
            tr: "Sunucunun iletilmekte olan iletiler için bellek bütçesi doldu; biraz sonra yeniden deneyin.")
        public static let draining = MessageTemplate(
            "DRAINING",
            en: "The server is shutting down and takes no new calls on this connection.",
            tr: "Sunucu kapanıyor ve bu bağlantıda yeni çağrı almıyor.")
        /// {0} = seconds.
        public static let streamIdle = MessageTemplate(
            "STREAM_IDLE",
            en: "Nothing was sent on the stream for {0} s; resume it where it stopped.",
            tr: "Akışta {0} saniye boyunca hiçbir şey gönderilmedi; kaldığı yerden sürdürün.")
        /// {0} = minutes.
        public static let connectionTooOld = MessageTemplate(
            "CONNECTION_TOO_OLD",
            en: "The connection reached its greatest age of {0} min; resume the stream on a new connection.",
            tr: "Bağlantı {0} dakikalık en uzun ömrüne ulaştı; akışı yeni bir bağlantıda sürdürün.")
        /// {0} = both ends' connection ids.
        public static let connectionLost = MessageTemplate(
            "CONNECTION_LOST",
            en: "The connection {0} ended before the call did.",
            tr: "{0} bağlantısı, çağrıdan önce sona erdi.")
        /// {0} = the limit.
        public static let tooManyCalls = MessageTemplate(
            "TOO_MANY_CALLS",
            en: "The connection already has {0} calls under way, which is its limit.",
            tr: "Bağlantıda sınır olan {0} çağrı zaten sürüyor.")

        /// Every template of this area.
        public static let all: [MessageTemplate] = [
            methodUnknown, methodDuplicate, handlerMismatch, roleNotAllowed, idempotencyKeyInvalid, deadlineExceeded,
            cancelled, internalFailure, messageMalformed, messageTooLarge, messageMissing, requestInvalid,
            messageSurplus, metadataMalformed, metadataLocaleTooLong, metadataEntriesInvalid,
            assemblyExhausted, memoryExhausted, draining, streamIdle, connectionTooOld, connectionLost, tooManyCalls,
        ]
    }
}
