import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf

/// How one line ended.
enum ImportOutcome: Sendable {
    case recorded
    /// It was there already.
    case replayed
    case refused(ImportReject)
}

/// Customers and facts of an import as calls: many at a time, each harmless when it is made again.
struct ImportCalls: Sendable {
    let call: CallSettings
    let naming: FieldNaming

    /// The outcomes in the order of `contents`.
    ///
    /// - Throws: what ends the import: no connection, no permission, a server that does not serve.
    func perform(_ contents: [ImportEntry.Content]) async throws -> [ImportOutcome] {
        try await withThrowingTaskGroup(of: (Int, ImportOutcome).self) { group in
            for (index, content) in contents.enumerated() {
                group.addTask { (index, try await outcome(of: content)) }
            }
            var outcomes = Array(repeating: ImportOutcome.recorded, count: contents.count)
            for try await (index, outcome) in group { outcomes[index] = outcome }
            return outcomes
        }
    }

    private func outcome(of content: ImportEntry.Content) async throws -> ImportOutcome {
        do {
            switch content {
            case .customer(let request): return try await create(request)
            case .fact(let new): return try await put(new)
            case .feedback(let told): return try await submit(told)
            case .record(let request):
                let reply = try await call.interactions.recordInteraction(request, call.options).message
                return reply.replayed ? .replayed : .recorded
            case .reject(let reject): return .refused(reject)
            }
        } catch let error as RPCError where Self.isAboutTheLine(error) {
            return .refused(ImportReject(error, naming))
        }
    }

    /// Creates the customer, or gives the one who holds an identifier those that he lacks.
    private func create(_ request: CreateCustomerRequest) async throws -> ImportOutcome {
        let reply = try await call.customers.createCustomer(request, call.options).message
        guard !reply.created else { return .recorded }
        var hasChanged = false
        for identifier in request.identifiers {
            var addition = AddIdentifierRequest()
            addition.code = reply.code
            addition.identifier = identifier
            hasChanged = try await call.customers.addIdentifier(addition, call.options).message.added || hasChanged
        }
        return hasChanged ? .recorded : .replayed
    }

    private func put(_ new: FactImport) async throws -> ImportOutcome {
        var request = PutFactRequest()
        request.fact = new.fact
        switch new.customer.selector {
        case .code(let code): request.code = code
        case .identifier(let identifier):
            var lookup = LookupCustomerRequest()
            lookup.access = call.access
            lookup.identifier = identifier
            request.code = try await call.customers.lookupCustomer(lookup, call.options).message.customer.code
        case nil: return .refused(ImportReject(Catalogue.CLIImport.customerMissing))
        }
        var options = call.options
        options.idempotencyKey = Self.key(try request.serializedBytes())
        return try await call.customers.putFact(request, options).message.replayed ? .replayed : .recorded
    }

    /// Creates whom it is of, where nobody has his identifier, and records what he told us.
    private func submit(_ told: FeedbackImport) async throws -> ImportOutcome {
        var request = told.feedback
        request.code = try await call.customers.createCustomer(told.customer, call.options).message.code
        var options = call.options
        options.idempotencyKey = Self.key(try request.serializedBytes())
        return try await call.feedback.submitFeedback(request, options).message.replayed ? .replayed : .recorded
    }

    /// The same fact or feedback has the same key: while the server remembers it, it is put once.
    private static func key(_ bytes: [UInt8]) -> String {
        let prime: UInt64 = 0x0000_0100_0000_01B3
        let halves = [UInt64(0xCBF2_9CE4_8422_2325), 0x6C62_272E_07BB_0142].map { start in
            bytes.reduce(start) { ($0 ^ UInt64($1)) &* prime }
        }
        return "import-" + halves.map { String($0, radix: 36) }.joined(separator: "-")
    }

    private static func isAboutTheLine(_ error: RPCError) -> Bool {
        switch error.code {
        case .invalidArgument, .notFound, .alreadyExists, .failedPrecondition, .outOfRange, .aborted: true
        default: false
        }
    }
}

extension ImportReject {
    /// What a server, or the contract's rules, refused.
    init(_ error: RPCError, _ naming: FieldNaming, event: String = "") {
        self.init(
            code: error.violations.first?.code ?? error.reason, reason: Self.text(of: error, naming, .english),
            turkish: Self.text(of: error, naming, .turkish), event: event)
    }

    private static func text(of error: RPCError, _ naming: FieldNaming, _ language: Language) -> String {
        let violations = error.violations.map { "\(naming.name($0.path)): \($0.template.text(language, $0.arguments))" }
        return violations.isEmpty
            ? error.template.text(language, error.arguments) : violations.joined(separator: "; ")
    }
}
