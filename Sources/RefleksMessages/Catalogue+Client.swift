extension Catalogue {
    /// What the client library says: each text names the cause and what mends it.
    public enum Client {
        /// {0} = address.
        public static let connectionRefused = MessageTemplate(
            "CONNECTION_REFUSED",
            en: "Nothing listens at {0}. Check the address, and that refleksd is running there.",
            tr: "{0} adresinde dinleyen bir program yok. Adresi ve orada refleksd'nin çalıştığını denetleyin.")
        /// {0} = host name.
        public static let hostUnknown = MessageTemplate(
            "HOST_UNKNOWN",
            en: "The name {0} has no address. Check its spelling and the name service.",
            tr: "{0} adının bir adresi yok. Yazımını ve ad hizmetini denetleyin.")
        /// {0} = address, {1} = milliseconds.
        public static let connectTimeout = MessageTemplate(
            "CONNECT_TIMEOUT",
            en: "{0} did not answer within {1} ms. Check the network and any firewall between.",
            tr: "{0}, {1} ms içinde yanıt vermedi. Ağı ve aradaki güvenlik duvarını denetleyin.")
        /// {0} = address, {1} = the system's reason.
        public static let connectFailed = MessageTemplate(
            "CONNECT_FAILED",
            en: "The connection to {0} could not be made: {1}.",
            tr: "{0} adresine bağlanılamadı: {1}.")
        /// {0} = address.
        public static let serverAuthorityUnknown = MessageTemplate(
            "SERVER_AUTHORITY_UNKNOWN",
            en: "The certificate of {0} was not issued by your authority file. Use the CA file of that server.",
            tr:
                "{0} sunucusunun sertifikası, verdiğiniz yetkili dosyasınca imzalanmamış. O sunucunun CA dosyasını kullanın."
        )
        /// {0} = address.
        public static let serverCertificateExpired = MessageTemplate(
            "SERVER_CERTIFICATE_EXPIRED",
            en:
                "The certificate of {0} is not valid now. Renew it on the server with 'refleksd cert renew', or check this clock.",
            tr:
                "{0} sunucusunun sertifikası şu an geçerli değil. Sunucuda 'refleksd cert renew' ile yenileyin ya da bu makinenin saatini denetleyin."
        )
        /// {0} = address.
        public static let serverCertificateRevoked = MessageTemplate(
            "SERVER_CERTIFICATE_REVOKED",
            en:
                "The certificate of {0} is revoked. Do not trust this server before its operator has given it a new one.",
            tr:
                "{0} sunucusunun sertifikası iptal edilmiş. İşletmecisi yeni bir sertifika vermeden bu sunucuya güvenmeyin."
        )
        /// {0} = address, {1} = the name that was expected.
        public static let serverNameMismatch = MessageTemplate(
            "SERVER_NAME_MISMATCH",
            en: "The certificate of {0} is not for the name {1}. Connect by a name in it, or set the server name.",
            tr:
                "{0} sunucusunun sertifikası {1} adı için değil. Sertifikadaki bir adla bağlanın ya da sunucu adını belirtin."
        )
        /// {0} = address.
        public static let clientCertificateRefused = MessageTemplate(
            "CLIENT_CERTIFICATE_REFUSED",
            en: "{0} refused your certificate: it is expired, revoked, or from another authority. Ask for a new one.",
            tr: "{0} sertifikanızı reddetti: süresi dolmuş, iptal edilmiş ya da başka bir yetkiliden. Yenisini isteyin."
        )
        /// {0} = address.
        public static let notRefleks = MessageTemplate(
            "NOT_REFLEKS",
            en:
                "{0} does not speak TLS with the protocol refleks/1. Check the port: 7360 serves calls, 7361 only health and metrics.",
            tr:
                "{0}, refleks/1 protokolüyle TLS konuşmuyor. Bağlantı noktasını denetleyin: 7360 çağrılar, 7361 yalnızca sağlık ve ölçümler içindir."
        )
        /// {0} = address.
        public static let tlsTooOld = MessageTemplate(
            "TLS_TOO_OLD",
            en: "{0} and this client have no TLS version or cipher in common. Update the older of the two.",
            tr: "{0} ile bu istemcinin ortak bir TLS sürümü ya da şifresi yok. Eski olanı güncelleyin.")
        /// {0} = address, {1} = the failure's label.
        public static let handshakeFailed = MessageTemplate(
            "HANDSHAKE_FAILED",
            en: "The TLS handshake with {0} failed: {1}. The server's log names the connection and the reason.",
            tr: "{0} ile TLS el sıkışması başarısız oldu: {1}. Sunucu günlüğü bağlantıyı ve nedeni yazar.")
        /// {0} = address.
        public static let handshakeTimeout = MessageTemplate(
            "HANDSHAKE_TIMEOUT",
            en:
                "{0} took the connection and did not answer. The server there is stopped or overloaded, or it is another service.",
            tr:
                "{0} bağlantıyı kabul etti ama yanıt vermedi. Oradaki sunucu durmuş ya da aşırı yüklü, yahut başka bir hizmet."
        )
        /// {0} = the file, {1} = the reason.
        public static let certificateFileUnusable = MessageTemplate(
            "CERTIFICATE_FILE_UNUSABLE",
            en: "The certificate files cannot be used: {0}",
            tr: "Sertifika dosyaları kullanılamıyor: {0}")
        public static let clientClosed = MessageTemplate(
            "CLIENT_CLOSED",
            en: "The client was closed.",
            tr: "İstemci kapatıldı.")
        /// {0} = the limit in bytes, {1} = the size.
        public static let requestTooLarge = MessageTemplate(
            "REQUEST_TOO_LARGE",
            en: "The message has {1} bytes; the server accepts at most {0}.",
            tr: "İleti {1} bayt; sunucu en çok {0} bayt kabul ediyor.")
        /// {0} = the directory.
        public static let spoolInUse = MessageTemplate(
            "SPOOL_IN_USE",
            en: "Another process uses the spool {0}. Give each process a directory of its own.",
            tr: "{0} kuyruk dizinini başka bir süreç kullanıyor. Her sürece kendi dizinini verin.")
        /// {0} = system call, {1} = path, {2} = the system's reason.
        public static let spoolFailed = MessageTemplate(
            "SPOOL_FAILED",
            en: "The spool cannot keep items: {0} of {1} failed: {2}.",
            tr: "Kuyruk dizini öğeleri saklayamıyor: {1} üzerinde {0} başarısız: {2}.")
        /// {0} = path, {1} = the system's reason.
        public static let spoolFull = MessageTemplate(
            "SPOOL_FULL",
            en:
                "The spool has no room for more items: {0}: {1}. Make room and push again; what it holds is sent all the same.",
            tr:
                "Kuyruk dizininde yeni öğelere yer yok: {0}: {1}. Yer açıp yeniden gönderin; içindekiler yine de iletiliyor."
        )
        public static let pushOutOfOrder = MessageTemplate(
            "PUSH_OUT_OF_ORDER",
            en: "The server acknowledged a pushed item out of order; the push begins again on a new stream.",
            tr: "Sunucu, gönderilen bir öğeyi sırasız onayladı; gönderim yeni bir akışta baştan başlıyor.")

        public static let pushPostponed = MessageTemplate(
            "PUSH_POSTPONED",
            en: "The server cannot record just now; the push continues when it can.",
            tr: "Sunucu şu anda kayıt yapamıyor; yapabildiğinde gönderim sürecek.")

        /// Every template of this area.
        public static let all: [MessageTemplate] = [
            connectionRefused, hostUnknown, connectTimeout, connectFailed, serverAuthorityUnknown,
            serverCertificateExpired, serverCertificateRevoked, serverNameMismatch, clientCertificateRefused,
            notRefleks,
            tlsTooOld, handshakeFailed, handshakeTimeout, certificateFileUnusable, clientClosed, requestTooLarge,
            spoolInUse, spoolFailed, spoolFull,
            pushOutOfOrder, pushPostponed,
        ]
    }
}
