import RefleksDomain
import RefleksMessages
import RefleksRPC
import RefleksWire

/// What a certificate may not state, collected so that all is answered at once.
struct Denials {
    private var all: [Violation] = []

    mutating func add(_ path: String, _ template: MessageTemplate, _ arguments: [String] = []) {
        all.append(Violation(path, template, arguments))
    }

    /// The value of `body`; nil, and a denial at `path`, when the rule refuses it.
    @discardableResult
    mutating func checked<Value>(_ path: String, _ body: () throws(FieldRefusal) -> Value) -> Value? {
        do throws(FieldRefusal) {
            return try body()
        } catch {
            add(path, error.template, error.arguments)
            return nil
        }
    }

    /// - Throws: PERMISSION_DENIED with the first denial's reason, and all of them.
    func finish() throws(RPCError) {
        guard let first = all.first else { return }
        throw RPCError(.permissionDenied, first.template, first.arguments, violations: all)
    }
}
