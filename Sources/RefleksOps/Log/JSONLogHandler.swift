import Glibc
public import Logging

/// A swift-log backend that writes one JSON object a line: `time` (RFC 3339, UTC, microseconds), `level`, `logger`,
/// `message`, then the metadata by name.
///
/// A message is cut at 4,096 scalars, a metadata value at 1,024, and 32 metadata values are written, so a line has a
/// bound. What looks like personal data is replaced (`PersonalDataGuard`).
public struct JSONLogHandler: LogHandler {
    static let messageLimit = 4_096
    static let valueLimit = 1_024
    static let valueCount = 32

    public var logLevel: Logger.Level
    public var metadata: Logger.Metadata = [:]
    public var metadataProvider: Logger.MetadataProvider?
    private let label: String
    private let writer: LogWriter
    private let now: @Sendable () -> Int64

    /// - Parameter now: UTC microseconds since 1970.
    public init(
        label: String, level: Logger.Level, writer: LogWriter,
        now: @escaping @Sendable () -> Int64 = JSONLogHandler.systemTime
    ) {
        self.label = label
        self.logLevel = level
        self.writer = writer
        self.now = now
    }

    /// One value that goes with every record of this logger.
    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Queues the record's line; any thread, never blocks.
    public func log(event: LogEvent) {
        writer.write(line(event) + "\n")
    }

    func line(_ event: LogEvent) -> String {
        var object = JSONObject()
        object.string("time", RFC3339.text(microseconds: now()))
        object.string("level", event.level.rawValue)
        object.string("logger", label)
        object.string("message", PersonalDataGuard.redacted("\(event.message)"), limit: Self.messageLimit)

        var values = metadata
        values.merge(metadataProvider?.get() ?? [:]) { $1 }
        values.merge(event.metadata ?? [:]) { $1 }
        if let error = event.error { values["error"] = "\(error)" }
        for (name, value) in values.sorted(by: { $0.key < $1.key }).prefix(Self.valueCount) {
            let isReserved = ["time", "level", "logger", "message"].contains(name)
            let text = PersonalDataGuard.redacted("\(value)")
            object.string(isReserved ? name + "_" : name, text, limit: Self.valueLimit)
        }
        return object.finished()
    }

    /// The system's clock.
    public static let systemTime: @Sendable () -> Int64 = {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) &* 1_000_000 &+ Int64(time.tv_nsec) / 1_000
    }
}

/// RFC 3339 date-times in UTC.
enum RFC3339 {
    /// `2026-11-22T20:02:00.123456Z`.
    static func text(microseconds: Int64) -> String {
        let (seconds, fraction) = (microseconds / 1_000_000, microseconds % 1_000_000)
        var time = time_t(fraction < 0 ? seconds - 1 : seconds)
        var parts = tm()
        gmtime_r(&time, &parts)
        let date =
            "\(padded(Int(parts.tm_year) + 1900, 4))-\(padded(Int(parts.tm_mon) + 1, 2))-\(padded(Int(parts.tm_mday), 2))"
        let clock = "\(padded(Int(parts.tm_hour), 2)):\(padded(Int(parts.tm_min), 2)):\(padded(Int(parts.tm_sec), 2))"
        return "\(date)T\(clock).\(padded(Int(fraction < 0 ? fraction + 1_000_000 : fraction), 6))Z"
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
