import NIOCore
import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire

/// Calls services of this process as one principal: the generated stubs on one side, the registered handlers on the
/// other, with nothing but the messages' bytes between them.
struct Loopback: CallInvoker {
    let principal: Principal
    let methods: [UInt32: RegisteredMethod]

    init(_ principal: Principal, _ services: [any RegisteredService]) {
        self.principal = principal
        methods = Dictionary(uniqueKeysWithValues: services.flatMap(\.methods).map { ($0.descriptor.id, $0) })
    }

    func unary(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions
    ) async throws -> EncodedReply {
        guard case .unary(let handler)? = methods[method.id]?.handler else { throw Self.unimplemented }
        return try await handler(request, context(method, options))
    }

    func stream(_ method: MethodDescriptor, _ options: CallOptions) async throws -> any ClientStream {
        guard case .streaming(let handler)? = methods[method.id]?.handler else { throw Self.unimplemented }
        let (requests, responses) = (Mailbox(), Mailbox())
        let context = context(method, options)
        let call = Task {
            defer { responses.finish() }
            return try await handler(requests, responses, context)
        }
        return LoopbackStream(requests: requests, responses: responses, call: call)
    }

    private func context(_ method: MethodDescriptor, _ options: CallOptions) -> CallContext {
        CallContext(
            method: method, principal: principal, language: Language(tag: options.locale ?? "en"),
            idempotencyKey: options.idempotencyKey, minimumCommitSeq: options.minimumCommitSeq,
            entries: options.entries)
    }

    private static let unimplemented = RPCError(.unimplemented, Catalogue.RPC.methodUnknown, ["0"])
}

/// The stub's end of a call within the process.
struct LoopbackStream: ClientStream {
    let requests: Mailbox
    let responses: Mailbox
    let call: Task<EncodedReply, any Error>

    func write(_ message: ByteBuffer) async throws { try await requests.write(message) }
    func next() async throws -> ByteBuffer? { try await responses.next() }
    func finish() async throws { requests.finish() }
    func status() async throws -> EncodedReply { try await call.value }
    func cancel() { call.cancel() }
}
