extension Catalogue {
    /// Business calendars.
    public enum Calendar {
        /// Spans allowed a day.
        public static let badOpeningHours = MessageTemplate(
            "BAD_OPENING_HOURS",
            en: "A day has at most {0} spans of opening hours within 0 to 1440 minutes, in order and without overlap.",
            tr: "Bir günün 0 ile 1440. dakika içinde, sıralı ve çakışmayan en çok {0} açılış aralığı olabilir.")
        /// No weekday has hours.
        public static let neverOpen = MessageTemplate(
            "CALENDAR_NEVER_OPEN",
            en: "A calendar needs opening hours on at least one day of the week.",
            tr: "Takvimde haftanın en az bir günü için açılış saati gereklidir.")
        /// Days allowed.
        public static let tooManyExceptions = MessageTemplate(
            "TOO_MANY_CALENDAR_EXCEPTIONS",
            en: "A calendar has at most {0} days that differ.",
            tr: "Bir takvimde en çok {0} istisna günü olabilir.")

        /// Every template of this area.
        public static let all = [badOpeningHours, neverOpen, tooManyExceptions]
    }
}
