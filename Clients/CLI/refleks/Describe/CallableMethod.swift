import RefleksContract
import RefleksMessages
import RefleksRPC
import SwiftProtobuf

/// A compiled-in method behind JSON.
struct CallableMethod: Sendable {
    typealias Consumer = (any Message) throws -> Void

    let descriptor: MethodDescriptor
    let call: @Sendable (_ json: String, _ call: CallSettings, _ consumer: Consumer) async throws -> Void

    /// Every method of the contract.
    static let all: [CallableMethod] = customer + interaction + scoring + feedback + governance + system

    static func unary<Request: Message, Response: Message>(
        _ descriptor: MethodDescriptor, _: Request.Type, _: Response.Type
    ) -> CallableMethod {
        CallableMethod(descriptor: descriptor) { json, call, consumer in
            let request: Request = try parse(json, call)
            let answer: Answer<Response> = try await call.invoker.unary(descriptor, request, call.options)
            try consumer(answer.message)
        }
    }

    static func stream<Request: Message, Response: Message>(
        _ descriptor: MethodDescriptor, _: Request.Type, _: Response.Type
    ) -> CallableMethod {
        CallableMethod(descriptor: descriptor) { json, call, consumer in
            let request: Request = try parse(json, call)
            let responses: ResponseStream<Response> = try await call.invoker.serverStreaming(
                descriptor, request, call.streamOptions)
            for try await response in responses { try consumer(response) }
        }
    }

    /// Sends one message per line and prints each answer; answers are read while it sends.
    static func exchange<Request: Message, Response: Message>(
        _ descriptor: MethodDescriptor, _: Request.Type, _: Response.Type
    ) -> CallableMethod {
        CallableMethod(descriptor: descriptor) { json, call, consumer in
            let requests: [Request] = try json.split(separator: "\n").map { try parse(String($0), call) }
            let stream: CallStream<Request, Response> = try await call.invoker.streaming(descriptor, call.streamOptions)
            let sender = Task {
                for request in requests { try await stream.send(request) }
                try await stream.finish()
            }
            while let response = try await stream.next() { try consumer(response) }
            try await sender.value
        }
    }

    /// The request, with who calls and why where it asks for that; what the caller wrote himself stays.
    private static func parse<Request: Message>(_ json: String, _ call: CallSettings) throws(CommandError) -> Request {
        let request: Request = try MessageJSON.message(json)
        do {
            // A message without that field refuses it.
            var whole = try Request(jsonString: #"{"access":\#(call.access.jsonString())}"#)
            try whole.merge(serializedBytes: request.serializedBytes() as [UInt8], partial: true)
            return whole
        } catch {
            return request
        }
    }
}
