import NIOCore
import RefleksMessages
import Testing

@testable import RefleksWire

/// Golden vectors: what a stranger's client is built from must be what this code does.
struct VectorTests {
    @Test func `every vector file is read`() {
        #expect(Vectors.valid.count == Vectors.count("valid"))
        #expect(Vectors.invalid.count == Vectors.count("invalid"))
        #expect(Vectors.valid.count >= 20)
        #expect(Vectors.invalid.count >= 50)
    }

    @Test(arguments: Vectors.valid)
    func `a valid frame has the header that its vector names and is written as it was read`(
        vector: Vectors.ValidVector
    ) throws {
        for expected in vector.frames {
            var bytes = Vectors.bytes(expected.hex)
            let frame = try #require(try FrameCodec.decode(from: &bytes))
            #expect(bytes.readableBytes == 0)
            #expect((frame.header.type?.name ?? "EXTENSION") == expected.type)
            #expect(frame.header.stream == expected.stream)
            #expect(frame.header.length == expected.length)
            guard frame.header.type != nil else { continue }
            #expect(names(frame.header.flags) == expected.flags)
            var written = ByteBuffer()
            FrameCodec.encode(frame, into: &written)
            #expect(Vectors.hex(written) == expected.hex)
        }
    }

    private func names(_ flags: FrameFlags) -> [String] {
        let all: [(FrameFlags, String)] = [(.end, "END"), (.more, "MORE"), (.none, "NONE")]
        return all.filter { flags.contains($0.0) }.map(\.1)
    }

    @Test(arguments: Vectors.valid.filter { $0.from == "client" && $0.meaning.hello == nil })
    func `a server accepts a client's valid frames and understands their messages`(vector: Vectors.ValidVector) throws {
        var script = ServerScript()
        for frame in vector.frames { script.sendBytes(Vectors.bytes(frame.hex)) }
        // One demand for each message beyond the first.
        let stream = vector.frames.first?.stream ?? 0
        for _ in vector.meaning.messages ?? [] { script.demand(stream) }
        #expect(!script.state.isClosed)
        if let call = vector.meaning.call { try expect(script, call) }
        if let messages = vector.meaning.messages {
            let delivered = script.actions.compactMap { action -> String? in
                guard case .deliver(_, let message, _) = action else { return nil }
                return Vectors.hex(message)
            }
            #expect(delivered == messages)
        }
        if let cancel = vector.meaning.cancel {
            let reason = try #require(CancelReason(rawValue: cancel.reason))
            #expect(script.take().contains("cancel 1 \(reason)"))
        }
    }

    private func expect(_ script: ServerScript, _ expected: Vectors.Meaning.Call) throws {
        let start = try #require(
            script.actions.compactMap { action -> CallStart? in
                guard case .start(let start) = action else { return nil }
                return start
            }.first)
        #expect(start.head.methodID == expected.methodId)
        #expect(MethodID.of(expected.method) == expected.methodId)
        #expect(start.head.deadlineMilliseconds == expected.deadlineMs)
        #expect(start.message.map(Vectors.hex) == expected.message)
        let metadata = try WireCallMetadata(decoding: start.metadata)
        #expect(metadata.idempotencyKey == expected.metadata.idempotencyKey ?? "")
        #expect(metadata.traceparent == expected.metadata.traceparent ?? "")
        #expect(metadata.locale == expected.metadata.locale ?? "")
        #expect(metadata.minCommitSeq == expected.metadata.minCommitSeq ?? 0)
        #expect(metadata.entries == expected.metadata.entries ?? [:])
    }

    @Test(arguments: Vectors.valid.filter { $0.meaning.hello != nil })
    func `HELLO means what its vector names`(vector: Vectors.ValidVector) throws {
        let expected = try #require(vector.meaning.hello)
        var bytes = Vectors.bytes(vector.frames[0].hex)
        let frame = try #require(try FrameCodec.decode(from: &bytes))
        let settings = try PeerSettings(decoding: frame.payload)
        #expect(settings.implementation == expected.implementation ?? "")
        #expect(settings.connectionID == expected.connectionId ?? "")
        #expect(settings.language == (expected.locale == "tr-TR" ? .turkish : .english))
        #expect(settings.messageBytes == expected.maxMessageBytes ?? 1_048_576)
        #expect(settings.streamWindowBytes == expected.streamWindowBytes ?? 65_536)
        #expect(settings.connectionWindowBytes == expected.connectionWindowBytes ?? 1_048_576)
        #expect(settings.streamCredits == expected.streamCredits ?? 256)
        #expect(Vectors.hex(ByteBuffer(bytes: settings.contractDigest)) == expected.contractDigest ?? "")
    }

    @Test(arguments: Vectors.valid.filter { $0.meaning.status != nil })
    func `STATUS means what its vector names`(vector: Vectors.ValidVector) throws {
        let expected = try #require(vector.meaning.status)
        var bytes = Vectors.bytes(vector.frames[0].hex)
        let frame = try #require(try FrameCodec.decode(from: &bytes))
        var (payload, encodedDetail) = (frame.payload, ByteBuffer())
        let head = try StatusHead(readingFrom: &payload, detail: &encodedDetail)
        #expect(head.code.name == expected.code)
        #expect(head.outcome.rawValue == expected.outcome)
        #expect(head.retryAfterMilliseconds == expected.retryAfterMs)
        #expect(head.commitSeq == expected.commitSeq)
        #expect((frame.header.flags.contains(.none) ? nil : Vectors.hex(payload)) == expected.message)
        let detail = WireStatusDetail(decoding: encodedDetail)
        #expect(detail.reason == expected.detail.reason ?? "")
        #expect(detail.text == expected.detail.text ?? "")
        #expect(detail.omitted == expected.detail.omitted ?? 0)
        #expect(detail.violations.map { [$0.path, $0.code, $0.text] } == expected.detail.violations ?? [])
    }

    @Test func `a refusal's vector says what the server says today`() throws {
        let vector = try #require(Vectors.valid.first { $0.name == "status-invalid-argument" })
        let detail = try #require(vector.meaning.status?.detail)
        #expect(detail.reason == Catalogue.RPC.requestInvalid.code)
        #expect(detail.text == Catalogue.RPC.requestInvalid.text(.english, ["1"]))
        let required = Catalogue.Text.required
        #expect(detail.violations?.map { Array($0.dropFirst()) } == [[required.code, required.text(.english)]])
    }

    @Test(arguments: Vectors.valid.filter { $0.meaning.credit != nil || $0.meaning.goaway != nil })
    func `CREDIT and GOAWAY mean what their vectors name`(vector: Vectors.ValidVector) throws {
        var bytes = Vectors.bytes(vector.frames[0].hex)
        let frame = try #require(try FrameCodec.decode(from: &bytes))
        if let expected = vector.meaning.credit {
            let credit = try Credit(decoding: frame.payload, stream: frame.header.stream)
            #expect(credit.kind.rawValue == expected.kind)
            #expect(credit.limit == expected.limit)
        }
        if let expected = vector.meaning.goaway {
            let goAway = PeerGoAway.message(frame.payload)
            #expect(goAway.lastStreamID == expected.lastStreamId)
            #expect(goAway.code.name == expected.code)
            #expect(goAway.drainMs == expected.drainMs)
            #expect(goAway.text == expected.text)
        }
    }

    @Test func `method ids are FNV-1a 32`() throws {
        let ids = try #require(Vectors.valid.first { $0.name == "method-ids" }?.meaning.methodIds)
        #expect(ids.count == 6)
        for (name, id) in ids { #expect(MethodID.of(name) == id, "\(name)") }
        // The test vectors of RFC 9923.
        #expect(MethodID.of("a") == 0xE40C_292C)
        #expect(MethodID.of("foobar") == 0xBF9C_F968)
    }

    @Test(arguments: Vectors.invalid.filter { $0.to == "server" })
    func `a server refuses an invalid conversation with the code and reason of its vector`(
        vector: Vectors.InvalidVector
    ) throws {
        var state = ServerConnectionState(
            limits: WireLimits(), identity: LocalIdentity(implementation: "t", connectionID: "s"), at: 0)
        _ = state.takeOutput()
        for (index, part) in vector.hex.enumerated() {
            #expect(!state.isClosed, "closed before part \(index)")
            state.receive(Vectors.bytes(part), at: 1)
        }
        var last: ServerConnectionState.Action?
        while let action = state.nextAction() { last = action }
        guard case .close(.violation(let error)) = last else {
            Issue.record("not closed for a violation: \(String(describing: last))")
            return
        }
        try expect(vector, error, state.takeOutput())
    }

    @Test(arguments: Vectors.invalid.filter { $0.to == "client" })
    func `a client refuses an invalid conversation with the code and reason of its vector`(
        vector: Vectors.InvalidVector
    ) throws {
        var state = ClientConnectionState(
            limits: WireLimits(), identity: LocalIdentity(implementation: "t", connectionID: "c"), at: 0)
        for _ in 0..<vector.openCalls {
            _ = state.openCall(7, message: ByteBuffer(string: "x"), end: true, at: 0)
        }
        _ = state.takeOutput()
        for part in vector.hex { state.receive(Vectors.bytes(part), at: 1) }
        var last: ClientConnectionState.Action?
        while let action = state.nextAction() { last = action }
        guard case .close(.violation(let error)) = last else {
            Issue.record("not closed for a violation: \(String(describing: last))")
            return
        }
        try expect(vector, error, state.takeOutput())
    }

    private func expect(_ vector: Vectors.InvalidVector, _ error: WireError, _ output: ByteBuffer?) throws {
        if let refusal = vector.refusal {
            #expect(String(buffer: try #require(output)).hasPrefix(refusal))
        } else {
            #expect(error.message.template.code == vector.reason)
            #expect(error.goAwayCode.name == vector.goaway)
            let last = try #require(decodeAll(output).last)
            #expect(last.header.type == .goAway)
            let goAway = PeerGoAway.message(last.payload)
            #expect(goAway.code.name == vector.goaway)
            #expect(goAway.drainMs == 0)
            #expect(goAway.text == error.message.text(.english))
        }
    }
}
