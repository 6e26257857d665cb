/// One file per service: its method descriptors, the protocol that a server implements, and the client's stub.
enum ServiceFile {
    static func render(_ service: ServiceModel) -> RenderedFile {
        var text = SourceText(from: service.file)
        text.line("public import RefleksRPC")
        text.line()
        descriptors(service, &text)
        text.line()
        provider(service, &text)
        text.line()
        registration(service, &text)
        text.line()
        client(service, &text)
        return RenderedFile(name: "\(service.name).refleks.swift", contents: text.contents)
    }

    private static func descriptors(_ service: ServiceModel, _ text: inout SourceText) {
        text.comment("The methods of `\(service.fullName)` as the contract's options declare them.")
        text.block("public enum \(service.name)Methods {") { text in
            for method in service.methods {
                text.comment("`\(method.fullName)`, \(Hexadecimal.text(method.id)).")
                let roles = method.roles.map { ".\($0)" }.joined(separator: ", ")
                text.block("public static let \(method.swiftName) = MethodDescriptor(", closing: ")") { text in
                    text.line("id: \(Hexadecimal.text(method.id)), fullName: \(SourceText.literal(method.fullName)),")
                    text.line("shape: .\(method.shape.rawValue), roles: [\(roles)], retry: .\(method.retry),")
                    text.line("defaultDeadlineMilliseconds: \(method.defaultDeadline),")
                    text.line("maximumDeadlineMilliseconds: \(method.maximumDeadline)")
                }
                text.line()
            }
            text.comment("In the order of the .proto file.")
            let names = service.methods.map(\.swiftName).joined(separator: ", ")
            text.line("public static let all: [MethodDescriptor] = [\(names)]")
        }
    }

    private static func provider(_ service: ServiceModel, _ text: inout SourceText) {
        text.comment("What a server implements to offer `\(service.fullName)`.")
        text.comment("\nA request arrives judged by the contract's rules; a method accepts it together with its own.")
        text.block("public protocol \(service.name)Provider: RegisteredService {") { text in
            for (index, method) in service.methods.enumerated() {
                if index > 0 { text.line() }
                text.comment(method.comment)
                text.line("func \(method.swiftName)(\(parameters(method))) async throws -> \(result(method))")
            }
        }
    }

    private static func parameters(_ method: MethodModel) -> String {
        let request = method.request.swift
        let response = method.response.swift
        switch method.shape {
        case .unary: return "_ request: consuming Judged<\(request)>, _ context: CallContext"
        case .serverStreaming:
            return "_ request: Judged<\(request)>, _ responses: ResponseWriter<\(response)>, _ context: CallContext"
        case .clientStreaming: return "_ requests: RequestStream<\(request)>, _ context: CallContext"
        case .bidirectional:
            return "_ requests: RequestStream<\(request)>, _ responses: ResponseWriter<\(response)>, "
                + "_ context: CallContext"
        }
    }

    private static func result(_ method: MethodModel) -> String {
        switch method.shape {
        case .unary, .clientStreaming: "Reply<\(method.response.swift)>"
        case .serverStreaming, .bidirectional: "StreamEnd"
        }
    }

    private static func registration(_ service: ServiceModel, _ text: inout SourceText) {
        text.block("extension \(service.name)Provider {") { text in
            text.comment("Every method with its handler, for the router.")
            text.block("public var methods: [RegisteredMethod] {") { text in
                text.block("[", closing: "]") { text in
                    for method in service.methods {
                        let descriptor = "\(service.name)Methods.\(method.swiftName)"
                        text.line(".\(method.shape.rawValue)(\(descriptor)\(handler(method)),")
                    }
                }
            }
        }
    }

    /// The method itself; a unary one in a closure that gives the request away, so that nobody keeps it while it waits.
    private static func handler(_ method: MethodModel) -> String {
        switch method.shape {
        case .unary: ") { try await self.\(method.swiftName)(consume $0, $1) }"
        case .serverStreaming, .clientStreaming, .bidirectional: ", \(method.swiftName))"
        }
    }

    private static func client(_ service: ServiceModel, _ text: inout SourceText) {
        text.comment("Calls `\(service.fullName)` through a connection. Errors are `RPCError`.")
        text.block("public struct \(service.name)Client: Sendable {") { text in
            text.line("private let invoker: any CallInvoker")
            text.line()
            text.comment("Calls through `invoker`.")
            text.block("public init(invoker: any CallInvoker) {") { $0.line("self.invoker = invoker") }
            for method in service.methods {
                text.line()
                text.comment(method.comment)
                stub(method, of: service, &text)
            }
        }
    }

    private static func stub(_ method: MethodModel, of service: ServiceModel, _ text: inout SourceText) {
        let descriptor = "\(service.name)Methods.\(method.swiftName)"
        let (request, response) = (method.request.swift, method.response.swift)
        let takesMessage = method.shape == .unary || method.shape == .serverStreaming
        let message = takesMessage ? "_ request: \(request), " : ""
        let returned =
            switch method.shape {
            case .unary: "Answer<\(response)>"
            case .serverStreaming: "ResponseStream<\(response)>"
            case .clientStreaming, .bidirectional: "CallStream<\(request), \(response)>"
            }
        let call =
            switch method.shape {
            case .unary: "unary(\(descriptor), request, options)"
            case .serverStreaming: "serverStreaming(\(descriptor), request, options)"
            case .clientStreaming, .bidirectional: "streaming(\(descriptor), options)"
            }
        text.block(
            "public func \(method.swiftName)(\(message)_ options: CallOptions = CallOptions()) async throws -> \(returned) {"
        ) { $0.line("try await invoker.\(call)") }
    }
}
