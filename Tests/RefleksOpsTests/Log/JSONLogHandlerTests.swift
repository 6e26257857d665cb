import Foundation
import Logging
import Testing

@testable import RefleksOps

struct JSONLogHandlerTests {
    private let pipe = Pipe()

    /// What `log` writes, one decoded object a line.
    private func written(level: Logger.Level = .debug, _ log: (Logger) -> Void) throws -> [[String: String]] {
        let writer = LogWriter(descriptor: pipe.fileHandleForWriting.fileDescriptor)
        let logger = Logger(label: "test") {
            JSONLogHandler(label: $0, level: level, writer: writer, now: { 1_795_377_600_000_042 })
        }
        log(logger)
        writer.flush()
        try pipe.fileHandleForWriting.close()
        let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        return try text.split(separator: "\n").map {
            try JSONDecoder().decode([String: String].self, from: Data($0.utf8))
        }
    }

    @Test func `a record is one JSON object on one line`() throws {
        let lines = try written { logger in
            logger.info("listening\n\"here\" \u{1}", metadata: ["port": "7360", "level": "mine"])
            logger.error("second")
        }
        #expect(
            lines == [
                [
                    "time": "2026-11-22T20:00:00.000042Z", "level": "info", "logger": "test",
                    "message": "listening\n\"here\" \u{1}", "port": "7360", "level_": "mine",
                ],
                ["time": "2026-11-22T20:00:00.000042Z", "level": "error", "logger": "test", "message": "second"],
            ])
    }

    @Test func `records below the level are not written`() throws {
        #expect(try written(level: .warning) { $0.info("quiet") }.isEmpty)
    }

    @Test func `an error and the logger's own metadata are written`() throws {
        struct Broken: Error {}
        let lines = try written { logger in
            var logger = logger
            logger[metadataKey: "connection"] = "s1/c2"
            logger.warning("failed", error: Broken())
        }
        #expect(lines.first?["error"] == "Broken()")
        #expect(lines.first?["connection"] == "s1/c2")
    }

    @Test func `a line has a bound`() throws {
        let values = Dictionary(
            uniqueKeysWithValues: (0..<100).map { ("key\($0)", Logger.MetadataValue.string("\($0)")) })
        let lines = try written { logger in
            logger.info(
                "\(String(repeating: "x", count: 10_000))",
                metadata: ["long": .string(String(repeating: "y", count: 5_000))])
            logger.info("many", metadata: values)
        }
        #expect(lines[0]["message"]?.count == JSONLogHandler.messageLimit + 1)
        #expect(lines[0]["long"]?.count == JSONLogHandler.valueLimit + 1)
        #expect(lines[1].count == JSONLogHandler.valueCount + 4)
    }

    @Test(arguments: [
        ("caller ali.veli@example.com asked", "caller [redacted] asked"),
        ("phone +905551112233.", "phone [redacted]."),
        ("tckn=10000000146", "tckn=[redacted]"),
        ("tckn-10000000146 at 10.0.0.1:7360", "[redacted] at 10.0.0.1:7360"),
        ("code 1234567895 unknown", "code [redacted] unknown"),
        ("seq 123456789 took 1795377600000042 us", "seq 123456789 took 1795377600000042 us"),
        ("digest 12345678901abc", "digest 12345678901abc"),
        ("@ alone, 5@, @6", "@ alone, 5@, @6"),
    ])
    func `what looks like personal data is replaced`(text: String, expected: String) {
        #expect(PersonalDataGuard.redacted(text) == expected)
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000000Z"), (-1, "1969-12-31T23:59:59.999999Z"),
        (951_782_400_000_000, "2000-02-29T00:00:00.000000Z"),
    ])
    func `times are RFC 3339 in UTC`(microseconds: Int64, text: String) {
        #expect(RFC3339.text(microseconds: microseconds) == text)
    }

    @Test func `lines beyond the buffer are dropped and counted`() throws {
        let writer = LogWriter(descriptor: pipe.fileHandleForWriting.fileDescriptor, limit: 8)
        writer.write("longer than eight\n")
        writer.write("short\n")
        writer.flush()
        try pipe.fileHandleForWriting.close()
        #expect(try pipe.fileHandleForReading.readToEnd() == Data("short\n".utf8))
        #expect(writer.droppedLines == 1)
    }

    @Test func `a closed descriptor loses lines and nothing else`() throws {
        try pipe.fileHandleForWriting.close()
        let writer = LogWriter(descriptor: -1)
        writer.write("nobody reads this\n")
        writer.flush()
        #expect(writer.droppedLines == 0)
    }
}
