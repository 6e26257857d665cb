public import NIOCore
import SwiftProtobuf

/// The rules of `WireCallMetadata` that a call breaks, at least one and each once: the call is refused with INVALID_ARGUMENT, the
/// connection goes on.
public struct MetadataFaults: Error, Sendable, Hashable {
    public let faults: [MetadataFault]
}

/// A rule of `WireCallMetadata`.
public enum MetadataFault: Sendable, Hashable {
    /// Not a `WireCallMetadata`.
    case malformed
    /// More than 64 bytes, or not printable ASCII.
    case idempotencyKey
    /// More than 35 bytes.
    case locale
    /// More than 16 entries, a key of other than 1…64 allowed characters, or a value of more than 1,024 bytes.
    case entries
}

extension WireCallMetadata {
    public static let idempotencyKeyBytes = 64
    static let localeBytes = 35
    static let maximumEntries = 16
    static let entryKeyBytes = 64
    static let entryValueBytes = 1_024

    /// Reads and checks the metadata of a CALL; no bytes give an empty one. A malformed traceparent is dropped.
    public init(decoding bytes: ByteBuffer) throws(MetadataFaults) {
        self.init()
        guard bytes.readableBytes > 0 else { return }
        var options = BinaryDecodingOptions()
        options.messageDepthLimit = 8
        do {
            self = try WireCallMetadata(serializedBytes: Array(bytes.readableBytesView), options: options)
        } catch {
            throw MetadataFaults(faults: [.malformed])
        }
        let isKeyFine =
            idempotencyKey.utf8.count <= Self.idempotencyKeyBytes
            && idempotencyKey.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        let isLocaleFine = locale.utf8.count <= Self.localeBytes
        let areEntriesFine = entries.count <= Self.maximumEntries && entries.allSatisfy(Self.isAllowed)
        guard isKeyFine, isLocaleFine, areEntriesFine else {
            let judged: [(MetadataFault, Bool)] = [
                (.idempotencyKey, isKeyFine), (.locale, isLocaleFine), (.entries, areEntriesFine),
            ]
            throw MetadataFaults(faults: judged.filter { !$0.1 }.map(\.0))
        }
        if !Self.isTraceparent(traceparent) { traceparent = "" }
    }

    /// The encoded metadata for a CALL; empty when every field has its default, nil when it passes 8,192 bytes.
    public func encodedWithinLimit() -> ByteBuffer? {
        // Serializing can only fail for missing required fields and `Any`, which the message does not have.
        guard let bytes: [UInt8] = try? serializedBytes(), bytes.count <= WireLimits.maximumMetadataBytes else {
            return nil
        }
        return ByteBuffer(bytes: bytes)
    }

    private static func isAllowed(_ entry: (key: String, value: String)) -> Bool {
        (1...entryKeyBytes).contains(entry.key.utf8.count) && entry.value.utf8.count <= entryValueBytes
            && entry.key.utf8.allSatisfy(isKeyCharacter)
    }

    private static func isKeyCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
        default: false
        }
    }

    /// W3C Trace Context, section 3.2.2, version 00.
    private static func isTraceparent(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [2, 32, 16, 2], parts[0].elementsEqual("00".utf8) else { return false }
        let isLowerHex = parts.joined().allSatisfy { byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
        }
        let zero = UInt8(ascii: "0")
        return isLowerHex && parts[1].contains { $0 != zero } && parts[2].contains { $0 != zero }
    }
}
