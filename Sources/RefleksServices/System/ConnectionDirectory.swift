public import RefleksRPC

/// Who is connected; the transport's side knows.
public protocol ConnectionDirectory: Sendable {
    /// The open connections, in any order.
    func connections() async -> [ConnectionSummary]
}
