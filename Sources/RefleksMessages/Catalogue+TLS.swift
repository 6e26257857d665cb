extension Catalogue {
    /// What is said about certificates, keys and revocation lists: cause and mend.
    public enum TLS {
        /// {0} = the file, {1} = the system's reason.
        public static let fileFailed = MessageTemplate(
            "TLS_FILE_FAILED",
            en: "{0}: {1}. Check the path and this user's permissions.",
            tr: "{0}: {1}. Yolu ve bu kullanıcının izinlerini denetleyin.")
        /// {0} = the file, {1} = the limit in bytes.
        public static let fileTooLarge = MessageTemplate(
            "TLS_FILE_TOO_LARGE",
            en: "{0} is larger than {1} bytes, so it is no certificate file. Check the path.",
            tr: "{0}, {1} bayttan büyük; bir sertifika dosyası olamaz. Yolu denetleyin.")
        /// {0} = the file.
        public static let fileExists = MessageTemplate(
            "TLS_FILE_EXISTS",
            en:
                "{0} already exists and is not overwritten. Use `refleksd cert renew` to prolong it, or another --directory or --out.",
            tr:
                "{0} zaten var, üzerine yazılmaz. Süresini uzatmak için `refleksd cert renew`, yenisi için başka bir --directory ya da --out kullanın."
        )
        /// {0} = the file.
        public static let keyReadableByOthers = MessageTemplate(
            "TLS_KEY_READABLE_BY_OTHERS",
            en: "Everybody on this machine may read the private key {0}. Run: chmod 600 {0}",
            tr: "{0} özel anahtarını bu makinedeki herkes okuyabilir. Şunu çalıştırın: chmod 600 {0}")
        /// {0} = the file, {1} = the PEM kind.
        public static let blockMissing = MessageTemplate(
            "TLS_BLOCK_MISSING",
            en: "{0} holds no PEM block \"{1}\". Check that it is the right file.",
            tr: "{0} dosyasında \"{1}\" türünde bir PEM bloğu yok. Doğru dosya olup olmadığını denetleyin.")
        /// {0} = the file, {1} = the PEM kind.
        public static let blockMalformed = MessageTemplate(
            "TLS_BLOCK_MALFORMED",
            en: "{0} holds a PEM block \"{1}\" that is damaged or encrypted. Copy it again, unencrypted.",
            tr: "{0} dosyasındaki \"{1}\" PEM bloğu bozuk ya da şifreli. Şifresiz olarak yeniden kopyalayın.")
        /// {0} = the certificate's file, {1} = the key's file.
        public static let keyMismatch = MessageTemplate(
            "TLS_KEY_MISMATCH",
            en: "The certificate {0} does not belong to the private key {1}. Give the two that were issued together.",
            tr: "{0} sertifikası {1} özel anahtarına ait değil. Birlikte verilmiş olan ikisini kullanın.")
        /// {0} = the file.
        public static let notSignedByAuthority = MessageTemplate(
            "TLS_NOT_SIGNED_BY_AUTHORITY",
            en: "{0} is not signed by the certificate authority in use. Issue it again with that authority.",
            tr: "{0}, kullanılan sertifika makamınca imzalanmamış. O makamla yeniden çıkarın.")
        /// {0} = the file.
        public static let notAnAuthority = MessageTemplate(
            "TLS_NOT_AN_AUTHORITY",
            en: "{0} is no certificate authority's certificate. Give ca.pem.",
            tr: "{0} bir sertifika makamının sertifikası değil. ca.pem dosyasını verin.")
        /// {0} = the file, {1} = the time.
        public static let expired = MessageTemplate(
            "TLS_EXPIRED",
            en: "{0} ended at {1}. Run `refleksd cert renew` beside the authority's key.",
            tr:
                "{0} dosyasının süresi {1} tarihinde doldu. Makam anahtarının bulunduğu yerde `refleksd cert renew` çalıştırın."
        )
        /// {0} = the file, {1} = the time.
        public static let notYetValid = MessageTemplate(
            "TLS_NOT_YET_VALID",
            en: "{0} is valid only from {1}. Check this machine's clock.",
            tr: "{0} ancak {1} tarihinden sonra geçerli. Bu makinenin saatini denetleyin.")
        /// {0} = the reason, in English.
        public static let invalidRequest = MessageTemplate(
            "TLS_INVALID_REQUEST",
            en: "No such certificate can be issued: {0}.",
            tr: "Böyle bir sertifika çıkarılamaz: {0}.")
        /// {0} = the file or operation, {1} = OpenSSL's reason.
        public static let libraryRefused = MessageTemplate(
            "TLS_LIBRARY_REFUSED",
            en: "OpenSSL refused {0}: {1}.",
            tr: "OpenSSL şunu reddetti: {0} ({1}).")
        /// {0} = the name.
        public static let serverNameInvalid = MessageTemplate(
            "TLS_SERVER_NAME_INVALID",
            en: "\"{0}\" is neither a DNS name nor an IP address.",
            tr: "\"{0}\" ne bir DNS adı ne de bir IP adresi.")
        /// {0} = the identifier.
        public static let callerIDInvalid = MessageTemplate(
            "TLS_CALLER_ID_INVALID",
            en: "\"{0}\" cannot be an ID: it has 1 to 64 characters of A-Z a-z 0-9 . _ and -.",
            tr: "\"{0}\" kimlik olamaz: kimlik, A-Z a-z 0-9 . _ - karakterlerinden 1 ile 64 arası uzunluktadır.")
        /// {0} = the serial as given.
        public static let serialInvalid = MessageTemplate(
            "TLS_SERIAL_INVALID",
            en: "\"{0}\" is no serial number: it has 1 to 40 hexadecimal digits, as `openssl x509 -serial` prints.",
            tr: "\"{0}\" seri numarası değil: 1 ile 40 arası onaltılık basamaktan oluşur (`openssl x509 -serial` gibi)."
        )
        /// {0} = the serial, {1} = the record's file.
        public static let serialUnknown = MessageTemplate(
            "TLS_SERIAL_UNKNOWN",
            en: "This authority has not issued {0} ({1} does not list it). Check the number, or add --unlisted.",
            tr:
                "Bu makam {0} numaralı bir sertifika çıkarmamış ({1} içinde yok). Numarayı denetleyin ya da --unlisted ekleyin."
        )
        /// {0} = the serial.
        public static let alreadyRevoked = MessageTemplate(
            "TLS_ALREADY_REVOKED",
            en: "{0} is already revoked.",
            tr: "{0} zaten iptal edilmiş.")
        /// {0} = the directory.
        public static let authorityCreated = MessageTemplate(
            "TLS_AUTHORITY_CREATED",
            en: "Created the certificate authority in {0}. Keep {0}/ca.key off the server and backed up.",
            tr: "{0} dizininde sertifika makamı oluşturuldu. {0}/ca.key dosyasını sunucu dışında ve yedekli tutun.")
        /// {0} = the identity, {1} = the serial, {2} = the end, {3} = the file, {4} = the key's file.
        public static let issued = MessageTemplate(
            "TLS_ISSUED",
            en: "Issued {0}, serial {1}, valid until {2}: {3} and {4}",
            tr: "{0} çıkarıldı; seri {1}, bitiş {2}: {3} ve {4}")
        /// {0} = the file, {1} = the serial, {2} = the end.
        public static let renewed = MessageTemplate(
            "TLS_RENEWED",
            en: "Renewed {0}: serial {1}, valid until {2}",
            tr: "{0} yenilendi: seri {1}, bitiş {2}")
        /// {0} = the file.
        public static let renewalSkippedRevoked = MessageTemplate(
            "TLS_RENEWAL_SKIPPED_REVOKED",
            en: "Not renewed, because it is revoked: {0}",
            tr: "İptal edilmiş olduğundan yenilenmedi: {0}")
        /// {0} = the serial, {1} = the list's file.
        public static let revoked = MessageTemplate(
            "TLS_REVOKED",
            en: "Revoked {0}. Servers that read {1} close its connections within seconds of seeing the new list.",
            tr:
                "{0} iptal edildi. {1} dosyasını okuyan sunucular yeni listeyi görünce bağlantılarını saniyeler içinde kapatır."
        )
        /// {0} = the list's file, {1} = the end.
        public static let listRenewed = MessageTemplate(
            "TLS_LIST_RENEWED",
            en: "Signed the revocation list {0} anew, valid until {1}",
            tr: "{0} iptal listesi yeniden imzalandı, bitiş {1}")

        /// The area's templates.
        public static let all: [MessageTemplate] = [
            fileFailed, fileTooLarge, fileExists, keyReadableByOthers, blockMissing, blockMalformed, keyMismatch,
            notSignedByAuthority, notAnAuthority, expired, notYetValid, invalidRequest, libraryRefused,
            serverNameInvalid, callerIDInvalid, serialInvalid, serialUnknown, alreadyRevoked, authorityCreated, issued,
            renewed, renewalSkippedRevoked, revoked, listRenewed,
        ]
    }
}
