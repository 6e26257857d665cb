import NIOCore
import RefleksMessages
import SwiftProtobuf
import Testing

@testable import RefleksWire

/// The payloads of frames and the errors about them.
struct PayloadTests {
    @Test func `a call head is read as it was written`() throws {
        let head = CallHead(methodID: 0xDEAD_BEEF, deadlineMilliseconds: 2_500, metadataLength: 3)
        var buffer = ByteBuffer()
        head.encode(into: &buffer)
        buffer.writeString("abcrest")
        #expect(try CallHead(readingFrom: &buffer) == head)
        #expect(buffer.readableBytes == 7)
    }

    @Test func `a call head tells metadata that pass their limit from metadata that are cut off`() throws {
        var buffer = ByteBuffer()
        CallHead(methodID: 1, metadataLength: 8_193).encode(into: &buffer)
        buffer.writeRepeatingByte(0, count: 8_193)
        let error = #expect(throws: WireError.self) { try CallHead(readingFrom: &buffer) }
        #expect(error == .metadataTooLong(length: 8_193, limit: 8_192))
        #expect(error?.goAwayCode == .protocolError)
        #expect(error?.message.text(.english) == "The metadata of a CALL frame has 8193 bytes; the limit is 8192.")
        #expect(error?.message.text(.turkish).contains("8193 bayt; sınır 8192") == true)
        buffer.clear()
        CallHead(methodID: 1, metadataLength: 8_192).encode(into: &buffer)
        buffer.writeRepeatingByte(0, count: 8_191)
        #expect(throws: WireError.malformedPayload(.call)) { try CallHead(readingFrom: &buffer) }
    }

    @Test func `a status head is read as it was written and gives its detail`() throws {
        let head = StatusHead(.aborted, outcome: .noEffect, retryAfterMilliseconds: 9, commitSeq: .max)
        var (buffer, detail) = (ByteBuffer(), ByteBuffer())
        head.encode(detailLength: 2, into: &buffer)
        buffer.writeString("xyREPLY")
        #expect(try StatusHead(readingFrom: &buffer, detail: &detail) == head)
        #expect(String(buffer: detail) == "xy")
        #expect(String(buffer: buffer) == "REPLY")
    }

    @Test func `a detail that fits is sent whole`() {
        var detail = WireStatusDetail()
        detail.reason = "REQUEST_INVALID"
        detail.text = "Müşteri bulunamadı."
        detail.facts = ["limit": "5"]
        detail.trailers = ["epoch": "7"]
        #expect(WireStatusDetail(decoding: ByteBuffer(bytes: detail.encodedWithinLimit())) == detail)
    }

    @Test(arguments: [20, 200, 2_000])
    func `a detail never passes its limit and counts what it leaves out`(count: Int) {
        var detail = WireStatusDetail()
        detail.reason = String(repeating: "R", count: 100)
        detail.text = String(repeating: "ğ", count: 2_000)
        detail.violations = (0..<count).map { index in
            var violation = WireFieldViolation()
            violation.path = "items[\(index)].name"
            violation.code = "TOO_LONG"
            violation.text = String(repeating: "x", count: 700)
            return violation
        }
        detail.trailers = ["key": String(repeating: "v", count: 9_000)]
        let encoded = detail.encodedWithinLimit()
        #expect(encoded.count <= WireLimits.maximumDetailBytes)
        let read = WireStatusDetail(decoding: ByteBuffer(bytes: encoded))
        #expect(read.reason.utf8.count == 64)
        #expect(read.text.utf8.count == 1_024)
        #expect(read.violations.allSatisfy { $0.text.utf8.count == 512 })
        #expect(!read.violations.isEmpty)
        #expect(read.violations.count + Int(read.omitted) == count + 1)
    }

    @Test func `an unreadable detail is an empty one`() {
        #expect(WireStatusDetail(decoding: ByteBuffer(bytes: [0xFF, 0xFF])) == WireStatusDetail())
    }

    @Test func `a text is cut at a character and never within one`() {
        #expect("ağaç".prefix(utf8: 2) == "a")
        #expect("ağaç".prefix(utf8: 3) == "ağ")
        #expect("ağaç".prefix(utf8: 100) == "ağaç")
        #expect("👩‍👩‍👧".prefix(utf8: 5) == "")
    }

    @Test(arguments: [
        (String(repeating: "k", count: 64), MetadataFault?.none),
        (String(repeating: "k", count: 65), .idempotencyKey),
        ("with space", .idempotencyKey),
        ("ş", .idempotencyKey),
    ])
    func `an idempotency key has 1 to 64 printable ASCII characters`(key: String, fault: MetadataFault?) {
        var metadata = WireCallMetadata()
        metadata.idempotencyKey = key
        expect(metadata, fault)
    }

    @Test(arguments: [
        ("shift", "early", MetadataFault?.none), ("", "x", .entries), ("Upper", "x", .entries),
        (String(repeating: "k", count: 65), "x", .entries), ("k", String(repeating: "v", count: 1_025), .entries),
        ("k", String(repeating: "v", count: 1_024), nil),
    ])
    func `a metadata entry is checked`(key: String, value: String, fault: MetadataFault?) {
        var metadata = WireCallMetadata()
        metadata.entries = [key: value]
        expect(metadata, fault)
    }

    @Test func `the number of entries, the locale and the bytes are checked`() {
        var metadata = WireCallMetadata()
        metadata.entries = Dictionary(uniqueKeysWithValues: (0..<16).map { ("k\($0)", "v") })
        expect(metadata, nil)
        metadata.entries["one-more"] = "v"
        expect(metadata, .entries)
        metadata = WireCallMetadata()
        metadata.locale = String(repeating: "t", count: 36)
        expect(metadata, .locale)
        #expect(throws: MetadataFaults(faults: [.malformed])) {
            try WireCallMetadata(decoding: ByteBuffer(bytes: [0x0A, 0x05]))
        }
        metadata.idempotencyKey = "with space"
        metadata.entries = ["Upper": "x"]
        #expect(throws: MetadataFaults(faults: [.idempotencyKey, .locale, .entries])) {
            try WireCallMetadata(decoding: encode(metadata))
        }
        metadata.locale = String(repeating: "t", count: 8_192)
        #expect(metadata.encodedWithinLimit() == nil)
    }

    private func expect(_ metadata: WireCallMetadata, _ fault: MetadataFault?) {
        do throws(MetadataFaults) {
            let read = try WireCallMetadata(decoding: encode(metadata))
            #expect(fault == nil)
            #expect(read == metadata)
        } catch {
            #expect(error.faults == [fault])
        }
    }

    @Test(arguments: [
        ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", true),
        ("01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", false),
        ("00-00000000000000000000000000000000-00f067aa0ba902b7-01", false),
        ("00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", false),
        ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7", false),
    ])
    func `a malformed traceparent is dropped and the call goes on`(text: String, isKept: Bool) throws {
        var metadata = WireCallMetadata()
        metadata.traceparent = text
        #expect(try WireCallMetadata(decoding: encode(metadata)).traceparent == (isKept ? text : ""))
    }

    @Test(arguments: [
        ("max_message_bytes", 5, UInt32(65_536)), ("stream_window_bytes", 6, 65_536),
        ("connection_window_bytes", 7, 65_536), ("stream_credits", 8, 8), ("max_assembly_bytes", 9, 1_048_576),
        ("keepalive_interval_ms", 10, 1_000), ("keepalive_timeout_ms", 11, 1_000), ("idle_timeout_ms", 12, 10_000),
        ("max_age_ms", 13, 60_000), ("cheap_frames_per_30_s", 14, 50), ("idempotency_retention_s", 15, 86_400),
        ("stream_idle_timeout_ms", 17, 10_000),
    ])
    func `a number of HELLO below its floor is refused by name`(field: String, number: UInt8, floor: UInt32) throws {
        func hello(_ value: UInt32) -> ByteBuffer {
            var bytes = ByteBuffer()
            for var rest in [UInt32(number) << 3, value] {
                while rest > 0x7F {
                    bytes.writeInteger(UInt8(truncatingIfNeeded: rest) | 0x80)
                    rest >>= 7
                }
                bytes.writeInteger(UInt8(rest))
            }
            return bytes
        }
        #expect(throws: Never.self) { try PeerSettings(decoding: hello(floor)) }
        #expect(throws: Never.self) { try PeerSettings(decoding: hello(.max)) }
        #expect(throws: WireError.helloRefused(field: field, value: floor - 1, floor: floor)) {
            try PeerSettings(decoding: hello(floor - 1))
        }
    }

    @Test(arguments: [("implementation", 64), ("connection id", 64), ("locale", 35)])
    func `a text of HELLO is short printable ASCII`(field: String, limit: Int) {
        for (text, isAllowed) in [
            (String(repeating: "x", count: limit), true), (String(repeating: "x", count: limit + 1), false),
            ("ş", false), ("a\nb", false),
        ] {
            let name = field == "connection id" ? "connection_id" : field
            let foreign = text == "ş" ? 2 : text == "a\nb" ? 1 : 0
            let expected = WireError.helloTextNotAllowed(
                field: name, bytes: text.utf8.count, foreign: foreign, limit: limit)
            var hello = WireHello()
            switch field {
            case "implementation": hello.implementation = text
            case "locale": hello.locale = text
            default: hello.connectionID = text
            }
            var refusal: WireError?
            do throws(WireError) {
                _ = try PeerSettings(decoding: encode(hello))
            } catch {
                refusal = error
            }
            #expect(refusal == (isAllowed ? nil : expected))
        }
    }

    @Test func `the announced defaults are this end's limits`() throws {
        let identity = LocalIdentity(
            implementation: "refleksd/9", connectionID: "s-9", locale: "tr",
            contractDigest: Array(repeating: 7, count: 32))
        let settings = try PeerSettings(decoding: encode(WireHello(WireLimits(), identity, isServer: true)))
        #expect(settings.implementation == "refleksd/9")
        #expect(settings.connectionID == "s-9")
        #expect(settings.language == .turkish)
        #expect(settings.contractDigest.count == 32)
        let empty = try PeerSettings(decoding: ByteBuffer())
        #expect(settings.streamCredits == empty.streamCredits)
        #expect(settings.messageBytes == empty.messageBytes)
        #expect(settings.maximumAgeMilliseconds == empty.maximumAgeMilliseconds)
        #expect(settings.idleTimeoutMilliseconds == empty.idleTimeoutMilliseconds)
        #expect(settings.idempotencyRetentionSeconds == empty.idempotencyRetentionSeconds)
    }

    @Test func `every wire error has a whole sentence in both languages`() {
        let errors: [WireError] = [
            .strayClient(.http), .frameTooLarge(length: 1, limit: 2), .unknownFrameType(3), .reservedBitsSet(4),
            .flagsNotAllowed(type: .call, flags: 5), .payloadSizeNotAllowed(type: .ping, length: 1, allowed: 8...8),
            .streamNotAllowed(type: nil, stream: 2), .malformedPayload(.hello),
            .metadataTooLong(length: 8_193, limit: 8_192), .helloExpected(nil), .helloRepeated,
            .helloRefused(field: "x", value: 1, floor: 2),
            .helloTextNotAllowed(field: "x", bytes: 65, foreign: 1, limit: 64), .helloDigestNotAllowed(bytes: 31),
            .wrongSide(.call), .streamNotRising(stream: 1, last: 3),
            .streamNotOpened(type: .data, stream: 9), .frameAfterEnd(type: .data, stream: 1),
            .messageIncomplete(stream: 1), .streamCreditExceeded(limit: 64), .byteCreditExceeded(stream: 0, limit: 1),
            .tooManyCheapFrames(limit: 200, seconds: 30), .helloTimeout(1), .frameTimeout(1), .keepaliveTimeout(1),
            .stalled(1),
        ]
        for error in errors {
            for language in Language.allCases {
                let text = error.message.text(language)
                #expect(!text.isEmpty && !text.contains("{"), "\(text)")
            }
            #expect(error.message.template != Catalogue.Wire.internalFault)
            #expect(error.goAwayCode != .unspecified)
        }
    }
}
