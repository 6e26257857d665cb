extension Catalogue {
    /// What generated validation and the message codec say.
    public enum Contract {
        public static let serverAssigned = MessageTemplate(
            "SERVER_ASSIGNED",
            en: "Only the server sets this field; leave it out.",
            tr: "Bu alanı yalnızca sunucu belirler; boş bırakın.")
        public static let badTimestamp = MessageTemplate(
            "BAD_TIMESTAMP",
            en: "The time must lie between the years 1850 and 2199, in microseconds since 1970-01-01T00:00:00Z.",
            tr: "Zaman, 1970-01-01T00:00:00Z'den bu yana mikrosaniye olarak 1850 ile 2199 yılları arasında olmalıdır.")
        /// {0} = the message's type name.
        public static let messageNotEncoded = MessageTemplate(
            "MESSAGE_NOT_ENCODED",
            en: "The message of type {0} is too large to be encoded.",
            tr: "{0} türündeki ileti kodlanamayacak kadar büyük.")
        /// {0} = the message's type name.
        public static let refusalUnexplained = MessageTemplate(
            "REFUSAL_UNEXPLAINED",
            en: "The server refused a message of type {0} without being able to say why, which is its own fault.",
            tr: "Sunucu, {0} türündeki bir iletiyi nedenini söyleyemeden reddetti; bu, sunucunun kendi hatasıdır.")

        /// Every template of this area.
        public static let all: [MessageTemplate] = [
            serverAssigned, badTimestamp, messageNotEncoded, refusalUnexplained,
        ]
    }
}
