import NIOCore
import RefleksMessages
import RefleksRPC
import RefleksWire

/// A call from the caller's wish to its end.
final class OutgoingCall: @unchecked Sendable {
    // Sendable: what changes is touched on the connection's event loop only.

    /// Who waits for the call.
    enum Completion {
        case unary(CheckedContinuation<EncodedReply, any Error>)
        case stream(CheckedContinuation<any ClientStream, any Error>)
    }

    let method: MethodDescriptor
    let metadata: ByteBuffer
    /// Of a unary call; a stream begins without one.
    let request: ByteBuffer?
    /// Monotonic nanoseconds; nil = none.
    let deadline: UInt64?
    let deadlineMilliseconds: UInt32
    var completion: Completion?
    /// Given when the CALL goes out.
    var stream: UInt32?
    /// Of a streaming call that is open.
    var open: OpenStream?
    /// The reply of a unary call that was too large for its STATUS.
    var reply: ByteBuffer?
    /// The caller's task was cancelled, maybe before the call reached the event loop.
    var isCancelled = false

    /// A call that nobody waits for yet.
    init(
        _ method: MethodDescriptor, request: ByteBuffer?, _ options: CallOptions, language: Language, at now: UInt64
    ) throws(RPCError) {
        self.method = method
        self.request = request
        deadlineMilliseconds = Deadline.clamp(requested: options.deadlineMilliseconds, for: method)
        deadline = Deadline.instant(after: now, milliseconds: deadlineMilliseconds)
        guard let metadata = WireCallMetadata(options, language: language).encodedWithinLimit() else {
            throw RPCError(
                .invalidArgument, Catalogue.RPC.metadataEntriesInvalid, ["16", "64", "1024"], outcome: .notStarted)
        }
        self.metadata = metadata
    }

    /// Milliseconds that are left of the deadline at `now`, for the CALL frame; 0 = no deadline, nil = it has passed.
    func remainingMilliseconds(at now: UInt64) -> UInt32? {
        guard let deadline else { return 0 }
        guard deadline > now else { return nil }
        return UInt32(clamping: max(1, (deadline - now) / 1_000_000))
    }

    /// Tells the caller that the call ended without a reply.
    func fail(_ error: any Error) {
        let completion = completion
        self.completion = nil
        switch completion {
        case .unary(let continuation): continuation.resume(throwing: error)
        case .stream(let continuation): continuation.resume(throwing: error)
        case nil: break
        }
        open?.fail(error)
    }
}

extension WireCallMetadata {
    fileprivate init(_ options: CallOptions, language: Language) {
        self.init()
        if let key = options.idempotencyKey { idempotencyKey = key }
        if let traceparent = options.traceparent { self.traceparent = traceparent }
        // The connection's language needs no word.
        if let locale = options.locale, Language(tag: locale) != language { self.locale = locale }
        minCommitSeq = options.minimumCommitSeq
        entries = options.entries
    }
}
