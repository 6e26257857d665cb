public import NIOCore
import SwiftProtobuf

extension WireStatusDetail {
    /// The trailer with `server-id/client-id` of the connection that a failed call came over.
    public static let connectionTrailer = "connection"

    /// Limits of the texts, in UTF-8 bytes.
    static let reasonBytes = 64
    static let textBytes = 1_024
    static let pathBytes = 256
    static let violationTextBytes = 512

    /// The encoded detail within 8,192 bytes: texts are cut, and violations, facts and trailers that do not fit are
    /// left out and counted in `omitted`.
    func encodedWithinLimit() -> [UInt8] {
        var result = WireStatusDetail()
        result.reason = reason.prefix(utf8: Self.reasonBytes)
        result.text = text.prefix(utf8: Self.textBytes)
        result.omitted = omitted
        // Tag and length of an entry, and the growth of `omitted`.
        let entryOverhead = 8
        var room = WireLimits.maximumDetailBytes - Self.size(result) - entryOverhead
        func take(_ size: Int) -> Bool {
            guard room >= size + entryOverhead else {
                result.omitted = result.omitted == .max ? .max : result.omitted + 1
                return false
            }
            room -= size + entryOverhead
            return true
        }
        for violation in violations.map(\.cut) where take(Self.size(violation)) {
            result.violations.append(violation)
        }
        for (key, value) in facts.sorted(by: { $0.key < $1.key }) where take(key.utf8.count + value.utf8.count + 8) {
            result.facts[key] = value
        }
        for (key, value) in trailers.sorted(by: { $0.key < $1.key }) where take(key.utf8.count + value.utf8.count + 8) {
            result.trailers[key] = value
        }
        return Self.encode(result)
    }

    /// Reads the detail of a STATUS; one that cannot be read is an empty one, since the head already says how the call
    /// ended.
    public init(decoding bytes: ByteBuffer) {
        var options = BinaryDecodingOptions()
        options.messageDepthLimit = 8
        do {
            self = try WireStatusDetail(serializedBytes: Array(bytes.readableBytesView), options: options)
        } catch {
            self = WireStatusDetail()
        }
    }

    private static func size(_ message: some SwiftProtobuf.Message) -> Int { encode(message).count }

    private static func encode(_ message: some SwiftProtobuf.Message) -> [UInt8] {
        // Serializing can only fail for missing required fields and `Any`, which these messages do not have.
        (try? message.serializedBytes()) ?? []
    }
}

extension WireFieldViolation {
    fileprivate var cut: WireFieldViolation {
        var result = self
        result.path = path.prefix(utf8: WireStatusDetail.pathBytes)
        result.code = code.prefix(utf8: WireStatusDetail.reasonBytes)
        result.text = text.prefix(utf8: WireStatusDetail.violationTextBytes)
        return result
    }
}
