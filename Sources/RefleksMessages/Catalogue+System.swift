extension Catalogue {
    /// The state of the server as a whole, as services tell it.
    public enum System {
        /// The store cannot be written.
        public static let notServing = MessageTemplate(
            "NOT_SERVING",
            en: "The server cannot record now; try again later.",
            tr: "Sunucu şu anda kayıt yapamıyor; daha sonra yeniden deneyin.")
        /// The disk is full.
        public static let storageFull = MessageTemplate(
            "STORAGE_FULL",
            en: "The server's storage is full; nothing was recorded.",
            tr: "Sunucunun depolama alanı dolu; hiçbir şey kaydedilmedi.")
        /// The write may or may not have reached the disk.
        public static let outcomeUnknown = MessageTemplate(
            "OUTCOME_UNKNOWN",
            en: "Whether this was recorded is unknown; repeat the call with the same key after the server restarts.",
            tr:
                "Bunun kaydedilip kaydedilmediği bilinmiyor; sunucu yeniden başlayınca çağrıyı aynı anahtarla yineleyin."
        )
        /// The queue of writes is full.
        public static let overloaded = MessageTemplate(
            "OVERLOADED",
            en: "The server has too much to record; try again after a short pause.",
            tr: "Sunucunun kaydedeceği çok şey birikti; kısa bir aradan sonra yeniden deneyin.")
        /// A bug or a damaged file; the log has the cause.
        public static let storageCorrupt = MessageTemplate(
            "STORAGE_CORRUPT",
            en: "Stored data cannot be read; the server's log has the cause.",
            tr: "Saklanan veri okunamıyor; nedeni sunucunun günlüğündedir.")
        /// {0} = the limit in bytes.
        public static let commandTooLarge = MessageTemplate(
            "COMMAND_TOO_LARGE",
            en: "One command may hold at most {0} bytes and between 1 and 500 items.",
            tr: "Bir komut en çok {0} bayt ve 1 ile 500 arası öğe içerebilir.")
        /// {0} = the commit that the projection has reached.
        public static let projectionBehind = MessageTemplate(
            "PROJECTION_BEHIND",
            en: "The search has reached commit {0} only; try again in a moment.",
            tr: "Arama şu an {0} numaralı kayda kadar güncel; birazdan yeniden deneyin.")
        /// An agent certificate reads in another's name. {0} = the certificate's id.
        public static let actorFixed = MessageTemplate(
            "ACTOR_FIXED",
            en: "An agent's certificate reads only as that agent, {0}.",
            tr: "Temsilci sertifikası yalnızca kendi temsilcisi adına okur: {0}.")
        /// Health: the server is being stopped.
        public static let draining = MessageTemplate(
            "SERVER_DRAINING",
            en: "The server is finishing its calls before it stops.",
            tr: "Sunucu durmadan önce süren çağrılarını bitiriyor.")
        /// Health: the projection is being rebuilt. {0} = percent.
        public static let rebuilding = MessageTemplate(
            "REBUILDING",
            en: "The server is rebuilding its projection from the ledger, {0} % done.",
            tr: "Sunucu izdüşümünü defterden yeniden kuruyor, %{0} tamamlandı.")
        /// Health: no space.
        public static let diskFull = MessageTemplate(
            "DISK_FULL",
            en: "The disk is full: reads are answered, nothing is recorded.",
            tr: "Disk dolu: okumalar yanıtlanıyor, kayıt yapılmıyor.")
        /// Health: the disk failed.
        public static let storageFailed = MessageTemplate(
            "STORAGE_FAILED",
            en:
                "The disk failed while committing: reads are answered, and only a restart lets the server record again.",
            tr: "Kayıt sırasında disk hatası oluştu: okumalar yanıtlanıyor, kayıt için yeniden başlatma gerekiyor.")
        /// Health: the ledger on the disk cannot be read any more.
        public static let ledgerDamaged = MessageTemplate(
            "LEDGER_DAMAGED",
            en:
                "The ledger on the disk is damaged: nothing is recorded any more, and what needs the ledger cannot be read. The server's log names the place; restore the last backup.",
            tr:
                "Diskteki defter hasarlı: artık kayıt yapılmıyor, defteri gerektiren okumalar yanıtlanamıyor. Yerini sunucunun günlüğü yazar; son yedeği geri yükleyin."
        )
        /// Health: the engine has stopped.
        public static let stopped = MessageTemplate(
            "STOPPED",
            en: "The server's engine has stopped.",
            tr: "Sunucunun motoru durdu.")
        /// A position of an earlier life of the ledger.
        public static let epochChanged = MessageTemplate(
            "EPOCH_CHANGED",
            en: "The position belongs to another epoch of the ledger; the current one is {0}.",
            tr: "Konum, defterin başka bir dönemine ait; geçerli dönem {0}.")
        /// A position that the ledger has not reached.
        public static let positionAhead = MessageTemplate(
            "POSITION_AHEAD",
            en: "The ledger ends at commit {0}, before the one that was asked for.",
            tr: "Defter {0} numaralı kayıtta bitiyor; istenen kayıt ondan sonra.")
        /// A page token that this server did not make.
        public static let badPageToken = MessageTemplate(
            "BAD_PAGE_TOKEN",
            en: "The page token was not made by this method.",
            tr: "Sayfa belirteci bu yöntemden gelmiyor.")
        /// A service name that this server does not have.
        public static let unknownService = MessageTemplate(
            "UNKNOWN_SERVICE",
            en: "This server has no such service.",
            tr: "Bu sunucuda böyle bir hizmet yok.")
        /// Reads of persons cannot be recorded; as health: they are refused.
        public static let auditUnavailable = MessageTemplate(
            "AUDIT_UNAVAILABLE",
            en: "Reads of persons cannot be recorded now and are refused; nothing was shown.",
            tr: "Kişi okumaları şu anda denetim kaydına yazılamadığı için reddediliyor; hiçbir şey gösterilmedi.")
        /// {0} = an example.
        public static let badPrincipal = MessageTemplate(
            "BAD_PRINCIPAL",
            en: "A certificate is named by its URI, such as {0}.",
            tr: "Sertifika, URI’siyle adlandırılır; örneğin {0}.")
        /// {0} = bytes of a hash.
        public static let badAuditHash = MessageTemplate(
            "BAD_AUDIT_HASH",
            en: "A row that was kept is its number together with its hash of {0} bytes.",
            tr: "Saklanan satır, numarası ile {0} baytlık özetinden oluşur.")
        /// One verification at a time.
        public static let verificationRunning = MessageTemplate(
            "VERIFICATION_RUNNING",
            en: "The projection is being verified already; one verification runs at a time.",
            tr: "İzdüşüm zaten doğrulanıyor; aynı anda tek bir doğrulama çalışır.")
        /// Every template of this area.
        public static let all = [
            notServing, storageFull, outcomeUnknown, overloaded, storageCorrupt, commandTooLarge, projectionBehind,
            actorFixed, draining, rebuilding, diskFull, storageFailed, ledgerDamaged, stopped, epochChanged,
            positionAhead,
            badPageToken, unknownService, auditUnavailable, badPrincipal, badAuditHash,
            verificationRunning,
        ]
    }
}
