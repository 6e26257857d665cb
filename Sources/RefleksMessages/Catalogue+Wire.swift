extension Catalogue {
    /// Why a connection of the wire protocol ends: the texts of GOAWAY.
    public enum Wire {
        /// Nothing of refleks/1 came: HTTP, TLS within TLS, plain text or noise.
        public static let strayClient = MessageTemplate(
            "WIRE_STRAY_CLIENT",
            en: "This port speaks refleks/1 over TLS with client certificates; what came looks like {0}.",
            tr: "Bu kapı, istemci sertifikalı TLS üzerinden refleks/1 konuşur; gelen veri {0} gibi görünüyor.")
        /// {0} = claimed bytes, {1} = limit.
        public static let frameTooLarge = MessageTemplate(
            "WIRE_FRAME_TOO_LARGE",
            en: "A frame claims a payload of {0} bytes; the limit is {1}.",
            tr: "Bir çerçeve {0} baytlık yük bildiriyor; sınır {1} bayttır.")
        /// {0} = the type's number.
        public static let unknownFrameType = MessageTemplate(
            "WIRE_UNKNOWN_FRAME_TYPE",
            en: "The frame type {0} does not exist in refleks/1; only types from 128 may be unknown.",
            tr: "refleks/1 içinde {0} çerçeve türü yok; yalnızca 128 ve üstü türler bilinmeyebilir.")
        /// {0} = the bits in decimal.
        public static let reservedBitsSet = MessageTemplate(
            "WIRE_RESERVED_BITS_SET",
            en: "Reserved bits must be zero; they are {0}.",
            tr: "Ayrılmış bitler sıfır olmalıdır; {0} geldi.")
        /// {0} = frame type, {1} = flags in decimal.
        public static let flagsNotAllowed = MessageTemplate(
            "WIRE_FLAGS_NOT_ALLOWED",
            en: "A {0} frame may not carry the flags {1} with this payload.",
            tr: "{0} çerçevesi bu yükle {1} bayraklarını taşıyamaz.")
        /// {0} = frame type, {1} = bytes, {2} = least, {3} = most.
        public static let payloadSizeNotAllowed = MessageTemplate(
            "WIRE_PAYLOAD_SIZE_NOT_ALLOWED",
            en: "A {0} frame has a payload of {1} bytes; {2} to {3} are allowed.",
            tr: "{0} çerçevesinin yükü {1} bayt; {2} ile {3} bayt arası olmalıdır.")
        /// {0} = frame type, {1} = stream.
        public static let streamNotAllowed = MessageTemplate(
            "WIRE_STREAM_NOT_ALLOWED",
            en: "A {0} frame may not name the stream {1}.",
            tr: "{0} çerçevesi {1} numaralı akışı belirtemez.")
        /// {0} = frame type.
        public static let malformedPayload = MessageTemplate(
            "WIRE_MALFORMED_PAYLOAD",
            en: "The payload of a {0} frame could not be read.",
            tr: "{0} çerçevesinin yükü okunamadı.")
        /// {0} = bytes, {1} = the limit.
        public static let metadataTooLong = MessageTemplate(
            "WIRE_METADATA_TOO_LONG",
            en: "The metadata of a CALL frame has {0} bytes; the limit is {1}.",
            tr: "CALL çerçevesinin üst verisi {0} bayt; sınır {1} bayttır.")
        /// {0} = frame type.
        public static let helloExpected = MessageTemplate(
            "WIRE_HELLO_EXPECTED",
            en: "The first frame must be HELLO; {0} came.",
            tr: "İlk çerçeve HELLO olmalıdır; {0} geldi.")
        public static let helloRepeated = MessageTemplate(
            "WIRE_HELLO_REPEATED",
            en: "HELLO came a second time; its settings hold for the whole connection.",
            tr: "HELLO ikinci kez geldi; ayarları bağlantı boyunca geçerlidir.")
        /// {0} = field, {1} = announced value, {2} = floor.
        public static let helloRefused = MessageTemplate(
            "WIRE_HELLO_REFUSED",
            en: "HELLO announces {0} = {1}; it must be at least {2} (or 0 for the default).",
            tr: "HELLO, {0} = {1} bildiriyor; en az {2} (ya da varsayılan için 0) olmalıdır.")
        /// {0} = field, {1} = bytes, {2} = how many of them are not printable ASCII, {3} = limit.
        public static let helloTextNotAllowed = MessageTemplate(
            "WIRE_HELLO_TEXT_NOT_ALLOWED",
            en:
                "HELLO's {0} has {1} bytes, {2} of them not printable ASCII; at most {3} are allowed, all printable ASCII.",
            tr:
                "HELLO'nun {0} alanı {1} bayt, {2} tanesi yazdırılabilir ASCII değil; en çok {3} bayt olabilir ve hepsi yazdırılabilir ASCII olmalıdır."
        )
        /// {0} = bytes.
        public static let helloDigestNotAllowed = MessageTemplate(
            "WIRE_HELLO_DIGEST_NOT_ALLOWED",
            en: "HELLO's contract_digest has {0} bytes; it must have 32 or none.",
            tr: "HELLO'nun contract_digest alanı {0} bayt; 32 bayt ya da boş olmalıdır.")
        /// {0} = frame type.
        public static let wrongSide = MessageTemplate(
            "WIRE_WRONG_SIDE",
            en: "A {0} frame came from the side that never sends it.",
            tr: "{0} çerçevesi, onu hiç göndermemesi gereken taraftan geldi.")
        /// {0} = stream, {1} = the last one.
        public static let streamNotRising = MessageTemplate(
            "WIRE_STREAM_NOT_RISING",
            en: "CALL opens the stream {0}, but streams must rise and {1} was opened before.",
            tr: "CALL {0} numaralı akışı açıyor; oysa akışlar artmalıdır ve {1} daha önce açıldı.")
        /// {0} = frame type, {1} = stream.
        public static let streamNotOpened = MessageTemplate(
            "WIRE_STREAM_NOT_OPENED",
            en: "A {0} frame names the stream {1}, which was never opened.",
            tr: "{0} çerçevesi hiç açılmamış {1} numaralı akışı belirtiyor.")
        /// {0} = limit.
        public static let streamCreditExceeded = MessageTemplate(
            "WIRE_STREAM_CREDIT_EXCEEDED",
            en: "More streams were opened than the {0} that credit allows.",
            tr: "Kredinin izin verdiği {0} akıştan fazlası açıldı.")
        /// {0} = stream, 0 for the connection; {1} = limit in bytes.
        public static let byteCreditExceeded = MessageTemplate(
            "WIRE_BYTE_CREDIT_EXCEEDED",
            en: "DATA on the stream {0} passes the {1} bytes that credit allows (0 = the whole connection).",
            tr: "{0} numaralı akıştaki DATA, kredinin izin verdiği {1} baytı aşıyor (0 = bütün bağlantı).")
        /// {0} = frame type, {1} = stream.
        public static let frameAfterEnd = MessageTemplate(
            "WIRE_FRAME_AFTER_END",
            en: "A {0} frame came on the stream {1} after its sender had finished it.",
            tr: "{1} numaralı akışta, gönderen bitirdikten sonra {0} çerçevesi geldi.")
        /// {0} = stream.
        public static let messageIncomplete = MessageTemplate(
            "WIRE_MESSAGE_INCOMPLETE",
            en: "The stream {0} ended in the middle of a message.",
            tr: "{0} numaralı akış, bir iletinin ortasında bitti.")
        /// {0} = limit, {1} = seconds.
        public static let tooManyCheapFrames = MessageTemplate(
            "WIRE_TOO_MANY_CHEAP_FRAMES",
            en: "More than {0} frames that ask for work without need came within {1} seconds.",
            tr: "{1} saniye içinde gereksiz iş isteyen {0} çerçeveden fazlası geldi.")
        /// {0} = milliseconds.
        public static let helloTimeout = MessageTemplate(
            "WIRE_HELLO_TIMEOUT",
            en: "No HELLO came within {0} ms.",
            tr: "{0} ms içinde HELLO gelmedi.")
        /// {0} = milliseconds.
        public static let frameTimeout = MessageTemplate(
            "WIRE_FRAME_TIMEOUT",
            en: "A frame stayed incomplete for more than {0} ms.",
            tr: "Bir çerçeve {0} ms'den uzun süre tamamlanmadı.")
        /// {0} = milliseconds.
        public static let keepaliveTimeout = MessageTemplate(
            "WIRE_KEEPALIVE_TIMEOUT",
            en: "PING was not answered within {0} ms.",
            tr: "PING {0} ms içinde yanıtlanmadı.")
        /// {0} = milliseconds.
        public static let stalled = MessageTemplate(
            "WIRE_STALLED",
            en: "What was sent stayed unread for {0} ms.",
            tr: "Gönderilen veri {0} ms boyunca okunmadı.")
        /// {0} = the peer's GOAWAY code, {1} = its text.
        public static let closedByPeer = MessageTemplate(
            "WIRE_CLOSED_BY_PEER",
            en: "The other side closed the connection ({0}): {1}",
            tr: "Karşı taraf bağlantıyı kapattı ({0}): {1}")
        public static let connectionLost = MessageTemplate(
            "WIRE_CONNECTION_LOST",
            en: "The connection broke without a word from the other side.",
            tr: "Bağlantı, karşı taraftan bir bildirim gelmeden koptu.")
        public static let shutdown = MessageTemplate(
            "WIRE_SHUTDOWN",
            en: "The server shuts down; connect again.",
            tr: "Sunucu kapanıyor; yeniden bağlanın.")
        /// {0} = milliseconds.
        public static let maximumAge = MessageTemplate(
            "WIRE_MAX_AGE",
            en: "The connection has reached its age of {0} ms; connect again.",
            tr: "Bağlantı {0} ms'lik yaşını doldurdu; yeniden bağlanın.")
        /// {0} = milliseconds.
        public static let idle = MessageTemplate(
            "WIRE_IDLE",
            en: "No call was open for {0} ms; connect again when there is one.",
            tr: "{0} ms boyunca açık çağrı yoktu; gerektiğinde yeniden bağlanın.")
        public static let certificateInvalid = MessageTemplate(
            "WIRE_CERTIFICATE_INVALID",
            en: "The certificate of this connection is no longer valid: expired or revoked.",
            tr: "Bu bağlantının sertifikası artık geçerli değil: süresi dolmuş ya da iptal edilmiş.")
        public static let overloaded = MessageTemplate(
            "WIRE_OVERLOADED",
            en: "Too many connections or too much memory is in use; try again later.",
            tr: "Çok fazla bağlantı ya da bellek kullanımda; daha sonra yeniden deneyin.")
        public static let internalFault = MessageTemplate(
            "WIRE_INTERNAL",
            en: "A fault of this side ended the connection; its log names the cause.",
            tr: "Bağlantıyı bu taraftaki bir hata sonlandırdı; nedeni günlüğünde yazılıdır.")
        /// {0} = bytes.
        public static let replyDropped = MessageTemplate(
            "WIRE_REPLY_DROPPED",
            en: "The reply was dropped because replies of {0} bytes already wait unread on this connection.",
            tr: "Bu bağlantıda {0} baytlık yanıt okunmadan beklediği için yanıt atıldı.")
        /// {0} = bytes.
        public static let outboundFull = MessageTemplate(
            "WIRE_OUTBOUND_FULL",
            en: "Replies of {0} bytes wait unread on this connection; read them before calling again.",
            tr: "Bu bağlantıda {0} baytlık yanıt okunmadan bekliyor; yeniden çağırmadan önce onları okuyun.")

        public static let all: [MessageTemplate] = [
            strayClient, frameTooLarge, unknownFrameType, reservedBitsSet, flagsNotAllowed, payloadSizeNotAllowed,
            streamNotAllowed, malformedPayload, metadataTooLong, helloExpected, helloRepeated, helloRefused, wrongSide,
            helloTextNotAllowed, helloDigestNotAllowed, streamNotRising,
            streamNotOpened, streamCreditExceeded, byteCreditExceeded, frameAfterEnd, messageIncomplete,
            tooManyCheapFrames, helloTimeout, frameTimeout, keepaliveTimeout, stalled, closedByPeer, connectionLost,
            shutdown, maximumAge, idle, certificateInvalid, overloaded, internalFault, replyDropped, outboundFull,
        ]
    }
}
