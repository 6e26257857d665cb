import FoundationEssentials
import Glibc
import RefleksMessages

/// The world around a command: streams, environment, clock, and the way to a server. Tests give their own.
struct Shell: Sendable {
    var environment: [String: String]
    var output: any TextSink
    var errors: any TextSink
    var input: any ByteSource
    var isOutputTerminal = false
    var isErrorTerminal = false
    /// Columns of the terminal; nil when unknown.
    var columns: Int?
    /// Lines of the terminal; nil when unknown.
    var rows: Int?
    /// UTC microseconds.
    var now: @Sendable () -> Int64
    /// Nanoseconds that only go forward.
    var uptime: @Sendable () -> UInt64 = Shell.systemUptime
    var connect: @Sendable (ConnectionSettings) async throws -> any ServerSession

    /// The process's own.
    static let live = Shell(
        environment: ProcessInfo.processInfo.environment, output: DescriptorSink(descriptor: STDOUT_FILENO),
        errors: DescriptorSink(descriptor: STDERR_FILENO), input: DescriptorSource(descriptor: STDIN_FILENO),
        isOutputTerminal: isatty(STDOUT_FILENO) == 1, isErrorTerminal: isatty(STDERR_FILENO) == 1,
        columns: terminalSize().map { Int($0.ws_col) }, rows: terminalSize().map { Int($0.ws_row) },
        now: systemMicroseconds, connect: ClientSession.open)

    /// NO_COLOR (no-color.org) and TERM=dumb switch colour off; so does output that is no terminal.
    var mayColour: Bool {
        isOutputTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// As `mayColour`, for messages; the terminal may be another one.
    var mayColourErrors: Bool { (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb" }

    /// The language of messages before any configuration is read: REFLEKS_LOCALE, then POSIX's variables.
    var language: Language {
        let names = ["REFLEKS_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"]
        let tag = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return Language(tag: tag ?? "en")
    }

    private static func terminalSize() -> winsize? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
        return size
    }

    private static func systemUptime() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    private static func systemMicroseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
    }
}

/// Where text goes.
protocol TextSink: Sendable {
    func write(_ text: String)
    /// - Throws: when not all that was written so far arrived.
    func check() throws(CommandError)
}

extension TextSink {
    func check() throws(CommandError) {}
}

/// Where bytes come from.
protocol ByteSource: Sendable {
    /// At most `maximum` bytes; empty at the end.
    func read(atMost maximum: Int) throws -> [UInt8]
}

extension ByteSource {
    /// Everything up to the end, at most `maximum` bytes.
    ///
    /// - Throws: when there is more.
    func readAll(atMost maximum: Int = 1 << 20) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let chunk = try read(atMost: 64 << 10)
            guard !chunk.isEmpty else { return bytes }
            bytes += chunk
            guard bytes.count <= maximum else { throw CommandError.inputTooLarge(maximum) }
        }
    }
}

/// A file descriptor for bytes.
struct DescriptorSource: ByteSource {
    let descriptor: Int32

    func read(atMost maximum: Int) throws -> [UInt8] {
        while true {
            var count = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: maximum) { buffer, initialized in
                count = Glibc.read(descriptor, buffer.baseAddress, maximum)
                initialized = max(0, count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw CommandError.cannotRead(String(cString: strerror(errno))) }
            return bytes
        }
    }
}
