import RefleksMessages
import RefleksRPC
import RefleksWire
import Testing

/// The `RPCError` that `body` throws, which says everything in both languages; an issue when it throws none or another error.
func refusal(
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async -> RPCError? {
    do {
        try await body()
        Issue.record("nothing was refused", sourceLocation: sourceLocation)
    } catch let error as RPCError {
        let silent = error.notTranslated
        if !silent.isEmpty { Issue.record("not in both languages: \(silent)", sourceLocation: sourceLocation) }
        return error
    } catch {
        Issue.record("not an RPCError: \(error)", sourceLocation: sourceLocation)
    }
    return nil
}

extension RPCError {
    /// Paths and codes of the violations: `identifiers[0].value BAD_TCKN`.
    var broken: [String] { violations.map { "\($0.path) \($0.code)" } }

    /// Codes of what is said in one language only, or with an argument missing.
    var notTranslated: [String] {
        let said = [(reason, template, arguments)] + violations.map { ($0.code, $0.template, $0.arguments) }
        return said.filter { _, template, arguments in
            let texts = Language.allCases.map { template.text($0, arguments) }
            return Set(texts).count < texts.count || texts.contains { $0.isEmpty || $0.contains("{0}") }
        }.map(\.0)
    }
}
