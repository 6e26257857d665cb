import RefleksRPC
import RefleksWire
import Testing

/// The `RPCError` that `body` throws; an issue when it throws none or another error.
func refusal(
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async -> RPCError? {
    do {
        try await body()
        Issue.record("nothing was refused", sourceLocation: sourceLocation)
    } catch let error as RPCError {
        return error
    } catch {
        Issue.record("not an RPCError: \(error)", sourceLocation: sourceLocation)
    }
    return nil
}

extension RPCError {
    /// Paths and codes of the violations: `identifiers[0].value BAD_TCKN`.
    var broken: [String] { violations.map { "\($0.path) \($0.code)" } }
}
