import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksRPC

extension RefleksContract.CustomerSelector {
    /// The selection in the engine's terms.
    ///
    /// - Throws: INVALID_ARGUMENT with violations below `path`.
    func selector(at path: String) throws(RPCError) -> RefleksEngine.CustomerSelector {
        var violations = Violations()
        let result: RefleksEngine.CustomerSelector?
        switch selector {
        case .code(let text): result = code(text, at: "\(path).code", &violations)
        case .identifier(let input):
            result = input.key(at: "\(path).identifier", &violations).map { .identifier($0) }
        case nil: result = code("", at: "\(path).code", &violations)
        }
        try violations.finish()
        guard let result else { throw RPCError(.customerNotFound) }
        return result
    }

    private func code(
        _ text: String, at path: String, _ violations: inout Violations
    ) -> RefleksEngine.CustomerSelector? {
        violations.checked(path) { () throws(FieldRefusal) in .code(try CustomerCode(text)) }
    }
}
