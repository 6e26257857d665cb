import RefleksDomain
import RefleksMessages
import RefleksRPC
import RefleksWire

/// The rules that a request breaks beyond the form of its fields, collected so that all are answered at once.
struct Violations {
    private var all: [Violation] = []

    mutating func add(_ path: String, _ template: MessageTemplate, _ arguments: [String] = []) {
        all.append(Violation(path, template, arguments))
    }

    /// The value of `body`; nil, and a violation at `path`, when a domain rule refuses it.
    mutating func checked<Value>(_ path: String, _ body: () throws(FieldRefusal) -> Value) -> Value? {
        do throws(FieldRefusal) {
            return try body()
        } catch {
            add(path, error.template, error.arguments)
            return nil
        }
    }

    /// - Throws: INVALID_ARGUMENT / `REQUEST_INVALID` with everything that was collected.
    func finish() throws(RPCError) {
        guard !all.isEmpty else { return }
        throw RPCError(.invalidArgument, Catalogue.RPC.requestInvalid, [String(all.count)], violations: all)
    }

    /// - Throws: PERMISSION_DENIED with the first violation's reason, and all violations.
    func finishAsDenied() throws(RPCError) {
        guard let first = all.first else { return }
        throw RPCError(.permissionDenied, first.template, first.arguments, violations: all)
    }
}
