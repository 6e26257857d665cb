import Foundation
import NIOCore
import Testing

/// The golden vectors of Protocol/vectors, which every client's tests read.
enum Vectors {
    struct ValidVector: Decodable, Sendable, CustomTestStringConvertible {
        struct Frame: Decodable, Sendable {
            let hex: String
            let type: String
            let flags: [String]
            let stream: UInt32
            let length: Int
        }

        let name: String
        let about: String
        let from: String
        let frames: [Frame]
        let meaning: Meaning

        var testDescription: String { name }
    }

    struct InvalidVector: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let about: String
        let to: String
        let openCalls: Int
        let hex: [String]
        let goaway: String?
        let reason: String?
        let refusal: String?

        var testDescription: String { name }
    }

    /// The meanings that the vectors name; each file has those of its frames.
    struct Meaning: Decodable, Sendable {
        struct Hello: Decodable, Sendable {
            let implementation: String?
            let connectionId: String?
            let locale: String?
            let maxMessageBytes: UInt32?
            let streamWindowBytes: UInt32?
            let connectionWindowBytes: UInt32?
            let streamCredits: UInt32?
            let contractDigest: String?
        }

        struct Call: Decodable, Sendable {
            struct Metadata: Decodable, Sendable {
                let idempotencyKey: String?
                let traceparent: String?
                let locale: String?
                let minCommitSeq: UInt64?
                let entries: [String: String]?
            }

            let method: String
            let methodId: UInt32
            let deadlineMs: UInt32
            let metadata: Metadata
            let message: String?
        }

        struct Status: Decodable, Sendable {
            struct Detail: Decodable, Sendable {
                let reason: String?
                let text: String?
                let violations: [[String]]?
                let omitted: UInt32?
            }

            let code: String
            let outcome: UInt8
            let retryAfterMs: UInt32
            let commitSeq: UInt64
            let detail: Detail
            let message: String?
        }

        struct GoAway: Decodable, Sendable {
            let lastStreamId: UInt32
            let code: String
            let drainMs: UInt32
            let text: String
        }

        struct Credit: Decodable, Sendable {
            let kind: UInt8
            let limit: UInt64
        }

        struct Cancel: Decodable, Sendable {
            let reason: UInt16
        }

        let hello: Hello?
        let call: Call?
        let messages: [String]?
        let status: Status?
        let cancel: Cancel?
        let credit: Credit?
        let opaque: String?
        let goaway: GoAway?
        let methodIds: [String: UInt32]?
    }

    static let valid: [ValidVector] = load("valid")
    static let invalid: [InvalidVector] = load("invalid")

    static func bytes(_ hex: String) -> ByteBuffer {
        var buffer = ByteBuffer()
        var rest = Substring(hex)
        while let byte = UInt8(rest.prefix(2), radix: 16) {
            buffer.writeInteger(byte)
            rest = rest.dropFirst(2)
        }
        return buffer
    }

    static func hex(_ buffer: ByteBuffer) -> String {
        buffer.readableBytesView.map { String(format: "%02x", $0) }.joined()
    }

    /// Every vector of a folder in name order; none when the folder cannot be read, which a test notices.
    private static func load<Vector: Decodable>(_ folder: String) -> [Vector] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Protocol/vectors/\(folder)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let files = (try? FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)) ?? []
        return files.sorted { $0.path < $1.path }.compactMap { file in
            do {
                return try decoder.decode(Vector.self, from: Data(contentsOf: file))
            } catch {
                return nil
            }
        }
    }

    /// How many files a folder holds, readable or not.
    static func count(_ folder: String) -> Int {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Protocol/vectors/\(folder)")
        return (try? FileManager.default.contentsOfDirectory(atPath: root.path).count) ?? 0
    }
}
