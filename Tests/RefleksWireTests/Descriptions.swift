import NIOCore
import RefleksMessages

@testable import RefleksWire

/// Frames and actions as one line each, so that a script reads as a conversation.
func describe(_ frame: Frame) -> String {
    let stream = frame.header.stream
    let flags = describe(frame.header.flags)
    switch frame.header.type {
    case nil: return "EXTENSION \(stream)"
    case .hello: return "HELLO"
    case .call: return "CALL \(stream)\(flags)"
    case .data: return "DATA \(stream)\(flags) \(frame.payload.readableBytes)"
    case .status: return describeStatus(frame)
    case .cancel:
        return "CANCEL \(stream) \(frame.payload.getInteger(at: frame.payload.readerIndex, as: UInt16.self) ?? 0)"
    case .credit:
        guard let credit = try? Credit(decoding: frame.payload, stream: stream) else { return "CREDIT ?" }
        return "CREDIT \(credit.kind) \(stream) \(credit.limit)"
    case .ping: return "PING \(Vectors.hex(frame.payload))"
    case .pong: return "PONG \(Vectors.hex(frame.payload))"
    case .goAway:
        let goAway = PeerGoAway.message(frame.payload)
        let last = goAway.lastStreamID == .max ? "max" : "\(goAway.lastStreamID)"
        return "GOAWAY \(goAway.code.name) last=\(last) drain=\(goAway.drainMs)"
    }
}

private func describeStatus(_ frame: Frame) -> String {
    var (payload, detail) = (frame.payload, ByteBuffer())
    guard let head = try? StatusHead(readingFrom: &payload, detail: &detail) else { return "STATUS ?" }
    let reason = WireStatusDetail(decoding: detail).reason
    let message = frame.header.flags.contains(.none) ? "" : " \(payload.readableBytes)"
    return "STATUS \(frame.header.stream) \(head.code.name) \(head.outcome)"
        + (reason.isEmpty ? "" : " \(reason)") + message
}

private func describe(_ flags: FrameFlags) -> String {
    (flags.contains(.end) ? " END" : "") + (flags.contains(.more) ? " MORE" : "")
        + (flags.contains(.none) ? " NONE" : "")
}

func describe(_ message: ByteBuffer) -> String {
    message.readableBytes <= 16 ? "'\(String(buffer: message))'" : "\(message.readableBytes) bytes"
}

func describe(_ action: ServerConnectionState.Action) -> String {
    switch action {
    case .peerReady(let peer): "ready \(peer.implementation)"
    case .start(let call):
        "start \(call.stream)" + (call.message.map { " " + describe($0) } ?? "") + (call.hasEnded ? " ended" : "")
    case .deliver(let stream, let message, let isLast):
        "deliver \(stream) \(describe(message))" + (isLast ? " last" : "")
    case .deliverEnd(let stream): "deliverEnd \(stream)"
    case .cancel(let stream, let cause): "cancel \(stream) \(describe(cause))"
    case .resumeWriting(let stream): "resumeWriting \(stream)"
    case .drain(let code, _): "drain \(code.name)"
    case .endIdle(let stream): "endIdle \(stream)"
    case .close(let reason): "close \(describe(reason))"
    }
}

private func describe(_ cause: CancelCause) -> String {
    switch cause {
    case .caller(let reason): "\(reason)"
    case .fault(.messageTooLarge): "messageTooLarge"
    case .fault(let fault): "\(fault)"
    case .connection: "connection"
    }
}

func describe(_ reason: CloseReason) -> String {
    switch reason {
    case .local(let code): code.name
    case .violation(let error): error.message.template.code
    case .peer(let code, _): "peer \(code.name)"
    case .lost: "lost"
    }
}

func describe(_ action: ClientConnectionState.Action) -> String {
    switch action {
    case .ready(let peer): "ready \(peer.implementation)"
    case .callsAllowed: "callsAllowed"
    case .deliver(let stream, let message): "deliver \(stream) \(describe(message))"
    case .resumeWriting(let stream): "resumeWriting \(stream)"
    case .completed(let stream, let status):
        "completed \(stream) \(status.head.code.name) \(status.head.outcome)"
            + (status.message.map { " " + describe($0) } ?? "")
    case .failed(let stream, let loss): "failed \(stream) \(loss.outcome) \(describe(loss.reason))"
    case .fault(let stream, let fault):
        if case .messageTooLarge = fault { "fault \(stream) messageTooLarge" } else { "fault \(stream) \(fault)" }
    case .goingAway(let code, _): "goingAway \(code.name)"
    case .close(let reason): "close \(describe(reason))"
    }
}
