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
        /// A position of an earlier life of the ledger.
        public static let epochMismatch = MessageTemplate(
            "EPOCH_MISMATCH",
            en: "The position belongs to another epoch of the ledger; the current one is {0}.",
            tr: "Konum, defterin başka bir dönemine ait; geçerli dönem {0}.")
        /// A position that the ledger has not reached.
        public static let positionAhead = MessageTemplate(
            "POSITION_AHEAD",
            en: "The ledger has not reached commit {0}.",
            tr: "Defter henüz {0} numaralı kayda ulaşmadı.")
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
        /// A read of a person without its purpose or actor.
        public static let accessContextRequired = MessageTemplate(
            "ACCESS_CONTEXT_REQUIRED",
            en: "A read of a person states its purpose and its actor.",
            tr: "Kişiye ait okumalar amacını ve yapanı belirtir.")

        /// Every template of this area.
        public static let all = [
            notServing, storageFull, outcomeUnknown, overloaded, epochMismatch, positionAhead,
            badPageToken, unknownService, accessContextRequired,
        ]
    }
}
