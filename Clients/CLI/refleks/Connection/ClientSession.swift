import RefleksClient
import RefleksRPC

/// The session over mutually authenticated TLS.
struct ClientSession: ServerSession {
    private let client: RefleksClient

    var invoker: any CallInvoker { client }

    func close() async {
        await client.close()
    }

    /// - Throws: what keeps the client from connecting, with cause and mend.
    @Sendable static func open(_ settings: ConnectionSettings) async throws -> any ServerSession {
        let configuration = ClientConfiguration(
            host: settings.host, port: Int(settings.port), certificateFile: settings.certificate,
            keyFile: settings.key, authorityFile: settings.authority, language: settings.language)
        let deadline = settings.deadlineMilliseconds
        return ClientSession(
            client: try await RefleksClient.connect(configuration, within: deadline == 0 ? nil : UInt64(deadline)))
    }
}
