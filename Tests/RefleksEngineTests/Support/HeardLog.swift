import Logging
import Synchronization

/// What was logged, line by line.
final class HeardLog: Sendable {
    private let heard = Mutex<[String]>([])

    /// `level message`, in the order of their coming.
    var lines: [String] { heard.withLock { $0 } }

    /// A logger that is heard here.
    var logger: Logger { Logger(label: "test") { [self] _ in Handler(log: self) } }

    private struct Handler: LogHandler {
        let log: HeardLog
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            log.heard.withLock { $0.append("\(event.level) \(event.message)") }
        }
    }
}
