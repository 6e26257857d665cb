import RefleksRPC

/// A way to call a server, and the end of it.
protocol ServerSession: Sendable {
    /// Calls with retry and reconnection.
    var invoker: any CallInvoker { get }
    /// Ends the connection; calls under way fail.
    func close() async
}
