import RefleksMessages

/// The date of a consent as the registry writes it: to the second, in Istanbul's time without a zone.
public enum ConsentDate {
    /// 2015-05-01 00:00:00 in Istanbul, when the law on electronic commerce (6563) came into force: no permission is older.
    public static let earliest = Timestamp(microseconds: 1_430_427_600 * Timestamp.microsecondsPerSecond)

    /// `instant` without its fraction of a second: the registry compares seconds.
    public static func wholeSeconds(_ instant: Timestamp) -> Timestamp {
        let fraction = instant.microseconds % Timestamp.microsecondsPerSecond
        guard fraction != 0 else { return instant }
        return instant.adding(microseconds: fraction > 0 ? -fraction : -fraction - Timestamp.microsecondsPerSecond)
    }

    /// `2026-11-23 09:30:00`, in UTC+03:00.
    public static func text(_ instant: Timestamp) -> String {
        let date = CalendarDate(istanbul: instant)
        let seconds = instant.microseconds(since: date.startInIstanbul) / Timestamp.microsecondsPerSecond
        let clock = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return date.description + " " + clock.joined(separator: ":")
    }

    /// Reads `YYYY-MM-DD HH:mm:ss`.
    ///
    /// - Throws: `BAD_CONSENT_DATE` for another form or a time that does not exist.
    public static func instant(_ text: String) throws(FieldRefusal) -> Timestamp {
        let bad = FieldRefusal(Catalogue.Permission.badConsentDate)
        let bytes = Array(text.utf8)
        guard bytes.count == 19, bytes[10] == UInt8(ascii: " "), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), let hour = number(bytes[11], bytes[12]), hour < 24,
            let minute = number(bytes[14], bytes[15]), minute < 60, let second = number(bytes[17], bytes[18]),
            second < 60
        else { throw bad }
        let date: CalendarDate
        do throws(FieldRefusal) {
            date = try CalendarDate(String(decoding: bytes[0..<10], as: UTF8.self))
        } catch {
            throw bad
        }
        return date.startInIstanbul.adding(
            microseconds: (hour * 3_600 + minute * 60 + second) * Timestamp.microsecondsPerSecond)
    }

    private static func number(_ tens: UInt8, _ ones: UInt8) -> Int64? {
        guard (0x30...0x39).contains(tens), (0x30...0x39).contains(ones) else { return nil }
        return Int64(tens - 0x30) * 10 + Int64(ones - 0x30)
    }
}
