import NIOCore
public import RefleksRPC
public import SwiftProtobuf

// A handler of each call shape behind its decode, validation and encode: what the generated `methods` lists call.
extension RegisteredMethod {
    /// One message in, one message out.
    public static func unary<Request: RequestMessage, Response: SwiftProtobuf.Message>(
        _ descriptor: MethodDescriptor,
        _ body: @escaping @Sendable (consuming Judged<Request>, CallContext) async throws -> Reply<Response>
    ) -> RegisteredMethod {
        RegisteredMethod(
            descriptor,
            .unary { bytes, context in
                try await body(MessageCodec.judged(Request.self, from: bytes), context).encoded()
            })
    }

    /// One message in, many out.
    public static func serverStreaming<Request: RequestMessage, Response: SwiftProtobuf.Message>(
        _ descriptor: MethodDescriptor,
        _ body: @escaping @Sendable (Judged<Request>, ResponseWriter<Response>, CallContext) async throws -> StreamEnd
    ) -> RegisteredMethod {
        RegisteredMethod(
            descriptor,
            .streaming { requests, responses, context in
                let request = try await RequestStream<Request>(requests).single()
                return try await body(request, ResponseWriter(responses), context).encoded
            })
    }

    /// Many messages in, one out.
    public static func clientStreaming<Request: RequestMessage, Response: SwiftProtobuf.Message>(
        _ descriptor: MethodDescriptor,
        _ body: @escaping @Sendable (RequestStream<Request>, CallContext) async throws -> Reply<Response>
    ) -> RegisteredMethod {
        RegisteredMethod(
            descriptor,
            .streaming { requests, _, context in
                try await body(RequestStream(requests), context).encoded()
            })
    }

    /// Many messages in, many out, each side at its own pace.
    public static func bidirectional<Request: RequestMessage, Response: SwiftProtobuf.Message>(
        _ descriptor: MethodDescriptor,
        _ body:
            @escaping @Sendable (RequestStream<Request>, ResponseWriter<Response>, CallContext) async throws ->
            StreamEnd
    ) -> RegisteredMethod {
        RegisteredMethod(
            descriptor,
            .streaming { requests, responses, context in
                try await body(RequestStream(requests), ResponseWriter(responses), context).encoded
            })
    }
}

extension Reply where Message: SwiftProtobuf.Message {
    /// The reply's bytes, encoded here unless a service has spliced them.
    public func encoded() throws(RPCError) -> EncodedReply {
        let bytes: ByteBuffer
        switch payload {
        case .message(let message): bytes = try MessageCodec.encode(message)
        case .encoded(let spliced): bytes = ByteBuffer(bytes: spliced)
        }
        return EncodedReply(message: bytes, commitSeq: commitSeq, outcome: outcome)
    }
}
