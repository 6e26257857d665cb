public import RefleksRPC

/// One connection as the client uses it; made by the transport, or by a test.
public struct ClientLink: Sendable {
    /// Where calls go.
    public let invoker: any CallInvoker
    /// False once no new call can be made on it.
    public let isUsable: @Sendable () -> Bool
    /// Ends it and returns when it is gone.
    public let close: @Sendable () async -> Void
    /// Returns when the server has accepted the connection, or throws why it has not.
    public let opened: @Sendable () async throws -> Void

    /// A link of these four.
    public init(
        invoker: any CallInvoker, isUsable: @escaping @Sendable () -> Bool,
        close: @escaping @Sendable () async -> Void, opened: @escaping @Sendable () async throws -> Void = {}
    ) {
        self.invoker = invoker
        self.isUsable = isUsable
        self.close = close
        self.opened = opened
    }
}
