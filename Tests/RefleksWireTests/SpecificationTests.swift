import Foundation
import NIOCore
import Testing

@testable import RefleksWire

/// What Protocol/WIRE.md says in bytes and numbers is what this code does: a stranger has nothing else to go by.
struct SpecificationTests {
    private static let lines: [String] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Protocol/WIRE.md")
        let text = (try? String(contentsOf: file.standardized, encoding: .utf8)) ?? ""
        return text.components(separatedBy: "\n")
    }()

    /// The lines of the section whose heading begins so.
    private static func section(_ heading: String) -> ArraySlice<String> {
        guard let start = lines.firstIndex(where: { $0.hasPrefix(heading) }) else { return [] }
        return lines[lines.index(after: start)...].prefix { !$0.hasPrefix("## ") }
    }

    /// The cells of the section's table rows, without code marks.
    private static func rows(_ heading: String) -> [[String]] {
        section(heading).filter { $0.hasPrefix("| ") }.map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
                $0.trimmingCharacters(in: .whitespaces).replacing("`", with: "")
            }
        }
    }

    // MARK: Bytes

    /// A frame as it is printed: `…` leaves its end out.
    private struct Printed {
        var hex = ""
        var isCut = false
    }

    /// The frames of §15: a line that begins with eight hexadecimal digits and more of them begins one, indented lines go on
    /// with it, and words end a line.
    private static let printed: [Printed] = {
        var frames: [Printed] = []
        for line in section("## 15 ") {
            if line.wholeMatch(of: /[0-9A-F]{8} .*/) != nil {
                frames.append(Printed())
                append(line, to: &frames[frames.count - 1])
            } else if line.hasPrefix("  "), !frames.isEmpty {
                append(line, to: &frames[frames.count - 1])
            } else if let match = line.firstMatch(of: /`([0-9A-F]{8} [0-9A-F ]+)`/) {
                frames.append(Printed())
                append(String(match.output.1), to: &frames[frames.count - 1])
            }
        }
        return frames
    }()

    private static func append(_ line: String, to frame: inout Printed) {
        for word in line.split(separator: " ") {
            if word == "…" { frame.isCut = true }
            guard word.count % 2 == 0, word.allSatisfy({ $0.isHexDigit && !$0.isLowercase }) else { return }
            frame.hex += word
        }
    }

    private static func frame(_ index: Int) throws -> Frame {
        var bytes = Vectors.bytes(try #require(printed.indices.contains(index) ? printed[index].hex : nil))
        return try #require(try FrameCodec.decode(from: &bytes))
    }

    @Test func `the printed frames are read whole and written as they are printed`() throws {
        let types = try Self.printed.map { try FrameCodec.decodeHeader(of: Vectors.bytes($0.hex))?.type?.name }
        #expect(types == ["HELLO", "CALL", "STATUS", "STATUS", "CREDIT", "PING", "PONG", "GOAWAY"])
        #expect(Self.printed.count { $0.isCut } == 1)
        for printed in Self.printed where !printed.isCut {
            var bytes = Vectors.bytes(printed.hex)
            let frame = try #require(try FrameCodec.decode(from: &bytes), "\(printed.hex)")
            #expect(bytes.readableBytes == 0, "\(printed.hex)")
            var written = ByteBuffer()
            FrameCodec.encode(frame, into: &written)
            #expect(Vectors.hex(written) == printed.hex.lowercased())
        }
    }

    @Test func `the printed call and its answer mean what stands beside them`() throws {
        let call = try Self.frame(1)
        #expect(call.header.flags == .end && call.header.stream == 1)
        var request = call.payload
        let head = try CallHead(readingFrom: &request)
        #expect(head == CallHead(methodID: MethodID.of("refleks.v1.InteractionService/RecordInteraction")))
        #expect(Array(request.readableBytesView) == [0x0A, 0x03, 0x61, 0x62, 0x63])
        let answer = try Self.frame(2)
        var (reply, detail) = (answer.payload, ByteBuffer())
        let status = try StatusHead(readingFrom: &reply, detail: &detail)
        #expect(status == StatusHead(.ok, outcome: .committed, commitSeq: 90_001))
        #expect(detail.readableBytes == 0 && Array(reply.readableBytesView) == [0x08, 0x2A])
    }

    @Test func `the printed refusal begins as it says`() throws {
        let bytes = Vectors.bytes(Self.printed[3].hex)
        let header = try #require(try FrameCodec.decodeHeader(of: bytes))
        #expect(header.length == 135 && header.flags == [.end, .none])
        // What is cut off is filled up, so that the fixed part can be read.
        var payload = try #require(bytes.getSlice(at: FrameHeader.encodedSize, length: bytes.readableBytes - 12))
        payload.writeRepeatingByte(0, count: header.length - payload.readableBytes)
        var detail = ByteBuffer()
        let status = try StatusHead(readingFrom: &payload, detail: &detail)
        #expect(status == StatusHead(.invalidArgument, outcome: .noEffect))
        #expect(detail.readableBytes == 115 && payload.readableBytes == 0)
        #expect(Array(detail.readableBytesView.prefix(17)) == [0x0A, 0x0F] + Array("REQUEST_INVALID".utf8))
    }

    @Test func `the printed credit and GOAWAY mean what stands beside them`() throws {
        let credit = try Self.frame(4)
        #expect(credit.header.stream == 9)
        #expect(try Credit(decoding: credit.payload, stream: 9) == Credit(.streamBytes, limit: 98_304))
        #expect(try Self.frame(5).payload == Self.frame(6).payload)
        let goAway = PeerGoAway.message(try Self.frame(7).payload)
        #expect(goAway.lastStreamID == 41 && goAway.code == .maxAge && goAway.drainMs == 1_000)
    }

    // MARK: Numbers

    @Test func `HELLO's table has the defaults and floors of the code`() throws {
        let limits = WireLimits()
        func milliseconds(_ time: UInt64) -> UInt64 { time / WireLimits.millisecond }
        let expected: [String: (UInt64, UInt64)] = [
            "max_message_bytes": (UInt64(limits.messageBytes), UInt64(WireLimits.messageBytesFloor)),
            "stream_window_bytes": (UInt64(limits.streamWindowBytes), UInt64(WireLimits.streamWindowFloor)),
            "connection_window_bytes": (
                UInt64(limits.connectionWindowBytes), UInt64(WireLimits.connectionWindowFloor)
            ),
            "stream_credits": (UInt64(limits.streamCredits), UInt64(WireLimits.streamCreditsFloor)),
            "max_assembly_bytes": (UInt64(limits.assemblyBytes), UInt64(WireLimits.assemblyBytesFloor)),
            "keepalive_interval_ms": (
                milliseconds(limits.keepaliveInterval), UInt64(WireLimits.keepaliveFloorMilliseconds)
            ),
            "keepalive_timeout_ms": (
                milliseconds(limits.keepaliveTimeout), UInt64(WireLimits.keepaliveFloorMilliseconds)
            ),
            "idle_timeout_ms": (milliseconds(limits.idleTimeout), UInt64(WireLimits.idleTimeoutFloorMilliseconds)),
            "max_age_ms": (milliseconds(limits.maximumAge), UInt64(WireLimits.maximumAgeFloorMilliseconds)),
            "cheap_frames_per_30_s": (UInt64(limits.cheapFrames), UInt64(WireLimits.cheapFramesFloor)),
            "idempotency_retention_s": (
                UInt64(limits.idempotencyRetentionSeconds), UInt64(WireLimits.idempotencyRetentionFloorSeconds)
            ),
            "stream_idle_timeout_ms": (
                milliseconds(limits.streamIdleTimeout), UInt64(WireLimits.streamIdleTimeoutFloorMilliseconds)
            ),
        ]
        let announced = Self.rows("## 3 HELLO").filter { !$0[3].isEmpty && $0[0] != "field" }
        #expect(Set(announced.map { $0[0] }) == Set(expected.keys))
        for row in announced {
            let (standard, floor) = try #require(expected[row[0]])
            #expect(row[2] == Self.grouped(standard), "\(row[0])")
            #expect(row[3] == Self.grouped(floor), "\(row[0])")
        }
    }

    @Test func `the other limits have the values of the code`() throws {
        let limits = WireLimits()
        func seconds(_ time: UInt64) -> String { "\(time / WireLimits.second) s" }
        func mebibytes(_ bytes: Int) -> String { "\(bytes >> 20) MiB" }
        func bytes(_ count: Int) -> String { Self.grouped(UInt64(count)) }
        let expected = [
            ("payload of a frame", bytes(WireLimits.maximumPayloadBytes)),
            (
                "HELLO, GOAWAY payload",
                bytes(WireLimits.maximumHelloBytes) + "; " + bytes(WireLimits.maximumGoAwayBytes)
            ),
            ("metadata of a CALL", bytes(WireLimits.maximumMetadataBytes)),
            ("detail of a STATUS", bytes(WireLimits.maximumDetailBytes)),
            (
                "calls before the server's HELLO",
                "\(WireLimits.earlyCalls), CALL frames of \(bytes(WireLimits.earlyBytes)) together"
            ),
            ("HELLO after the handshake", seconds(limits.helloTimeout)),
            ("a frame from its first byte to its last", seconds(limits.partialFrameTimeout)),
            ("output that the peer does not read", seconds(limits.stallTimeout) + " without progress"),
            ("replies that wait for the peer's credit", mebibytes(limits.outboundBytes)),
            ("… and beyond", mebibytes(limits.outboundHardBytes)),
            ("drain after the connection's age", seconds(limits.drain)),
        ]
        let rows = Self.rows("## 11 Limits")
        for (name, value) in expected {
            #expect(rows.first { $0[0] == name }?[1] == value, "\(name)")
        }
    }

    @Test func `frame types and GOAWAY's codes have the numbers of the code`() {
        let types = Self.rows("## 2 ").filter { FrameType.allCases.map(\.name).contains($0[1]) }
        #expect(types.map { "\($0[0]) \($0[1])" } == FrameType.allCases.map { "\($0.rawValue) \($0.name)" })
        let codes = WireGoAwayCode.allCases.filter { $0 != .unspecified }
        let documented = Self.rows("## 10 ").compactMap { row in Int(row[0]).map { "\($0) \(row[1])" } }
        #expect(documented == codes.map { "\($0.rawValue) \($0.name)" })
    }

    private static func grouped(_ number: UInt64) -> String {
        let digits = Array(String(number))
        return digits.indices.map { index in
            index > 0 && (digits.count - index).isMultiple(of: 3) ? ",\(digits[index])" : String(digits[index])
        }.joined()
    }
}
