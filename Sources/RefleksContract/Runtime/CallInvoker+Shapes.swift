public import RefleksRPC
public import SwiftProtobuf

// What the generated client stubs call: encode, invoke, decode.
extension CallInvoker {
    /// One message in, one message out.
    public func unary<Response: SwiftProtobuf.Message>(
        _ method: MethodDescriptor, _ request: some SwiftProtobuf.Message, _ options: CallOptions
    ) async throws -> Answer<Response> {
        let bytes = try MessageCodec.encode(request)
        let reply = try await unary(method, bytes, options)
        return try Answer(reply)
    }

    /// One message in, many out.
    public func serverStreaming<Response: SwiftProtobuf.Message>(
        _ method: MethodDescriptor, _ request: some SwiftProtobuf.Message, _ options: CallOptions
    ) async throws -> ResponseStream<Response> {
        let bytes = try MessageCodec.encode(request)
        let stream = try await stream(method, options)
        try await stream.write(bytes)
        try await stream.finish()
        return ResponseStream(stream)
    }

    /// Many messages in; one or many out.
    public func streaming<Request: SwiftProtobuf.Message, Response: SwiftProtobuf.Message>(
        _ method: MethodDescriptor, _ options: CallOptions
    ) async throws -> CallStream<Request, Response> {
        CallStream(try await stream(method, options))
    }
}
