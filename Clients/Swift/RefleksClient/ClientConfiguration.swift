public import RefleksMessages
public import RefleksTransport

/// What a branch system tells the client once: where the server is, which certificate files to use, and how patient to
/// be.
public struct ClientConfiguration: Sendable {
    public var endpoint: ServerEndpoint
    /// PEM files of the client's certificate, its key and the authority of the server's certificate.
    public var tls: TLSConfiguration
    /// Of the server's texts.
    public var language: Language
    public var retry: RetryPolicy
    /// Waits between attempts to reach a server that is away.
    public var reconnect: Backoff
    /// Limits, names and times of each connection.
    public var connection: ClientConnectionConfiguration

    /// Defaults fit a branch: 5 attempts of a call, waits of 100 ms to 10 s between connections.
    public init(
        host: String, port: Int = 7360, serverName: String? = nil, tls: TLSConfiguration, language: Language = .english,
        retry: RetryPolicy = RetryPolicy(), reconnect: Backoff = Backoff()
    ) {
        self.endpoint = ServerEndpoint(host: host, port: port, serverName: serverName)
        self.tls = tls
        self.language = language
        self.retry = retry
        self.reconnect = reconnect
        self.connection = ClientConnectionConfiguration(language: language)
    }
}
