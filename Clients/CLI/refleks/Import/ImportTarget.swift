import RefleksClient
import RefleksContract
import RefleksMessages
import RefleksRPC

/// What an import does with its requests: sends them, or only judges them.
protocol ImportTarget: Sendable {
    /// Takes the next request; answers go to the tally, in order.
    func take(_ content: ImportEntry.Content, line: Int) async throws
    /// Returns when everything taken is answered.
    func flush() async throws
    /// Ends it; what is not answered is not waited for.
    func close() async
}

/// Sends interactions as a push, customers and facts as calls; who is created first is there for what follows.
actor LiveTarget: ImportTarget {
    private let pusher: InteractionPusher
    private let calls: ImportCalls
    private let tally: ImportTally
    private var pushes: [(line: Int, request: RecordInteractionRequest)] = []
    /// How many of `pushes` the tally knows of.
    private var announced = 0
    private var called: [(line: Int, content: ImportEntry.Content)] = []

    /// Requests handed over together; one hop to the pusher for all of them.
    private static let batch = 64

    init(pusher: InteractionPusher, calls: ImportCalls, tally: ImportTally) {
        self.pusher = pusher
        self.calls = calls
        self.tally = tally
    }

    func take(_ content: ImportEntry.Content, line: Int) async throws {
        switch content {
        case .record(let request):
            try await call()
            pushes.append((line, request))
            if pushes.count == Self.batch { try await push() }
        case .customer, .fact, .feedback:
            if !pushes.isEmpty { try await flush() }
            if let last = called.last, last.content.isFact != content.isFact { try await call() }
            called.append((line, content))
            if called.count == Self.batch { try await call() }
        case .reject(let reject):
            // What stands before the line is not answered yet: an import that stops here must come back to it.
            try await call()
            await announce()
            try await tally.reject(line: line, reject)
        }
    }

    func flush() async throws {
        try await call()
        try await push()
        try await pusher.flush()
    }

    func close() async { await pusher.close() }

    private func push() async throws {
        guard !pushes.isEmpty else { return }
        await announce()
        let requests = pushes
        pushes.removeAll(keepingCapacity: true)
        announced = 0
        try await pusher.push(contentsOf: requests.map(\.request))
    }

    private func announce() async {
        let lines = pushes[announced...].map(\.line)
        announced = pushes.count
        if !lines.isEmpty { await tally.expect(lines: lines) }
    }

    /// All together, answered in the order of the lines.
    private func call() async throws {
        guard !called.isEmpty else { return }
        let batch = called
        called.removeAll(keepingCapacity: true)
        try await pusher.flush()
        let outcomes = try await calls.perform(batch.map(\.content))
        for (item, outcome) in zip(batch, outcomes) { await tally.settle(line: item.line, outcome) }
        try await tally.check()
    }
}

/// Judges requests by the contract's rules, as the server would first; nothing is sent.
struct DryTarget: ImportTarget {
    let tally: ImportTally
    let naming: FieldNaming

    func take(_ content: ImportEntry.Content, line: Int) async throws {
        switch content {
        case .reject(let reject): try await tally.reject(line: line, reject)
        default:
            if let reject = self.reject(content) {
                try await tally.reject(line: line, reject)
            } else {
                await tally.settle(line: line, .recorded)
            }
        }
    }

    func flush() async throws {}
    func close() async {}

    private static let someCode = "1000000005"

    private func reject(_ content: ImportEntry.Content) -> ImportReject? {
        var validator = Validator()
        var event = ""
        switch content {
        case .record(let request):
            request.validate(into: &validator)
            event = request.interaction.sourceEventID
        case .customer(let request): request.validate(into: &validator)
        case .fact(let new):
            new.customer.validate(into: &validator)
            new.fact.validate(into: &validator)
        case .feedback(let told):
            told.customer.validate(into: &validator)
            var feedback = told.feedback
            // Its own code is not known before he is.
            feedback.code = Self.someCode
            feedback.validate(into: &validator)
        case .reject: break
        }
        return validator.refusal.map { ImportReject($0, naming, event: event) }
    }
}

extension ImportEntry.Content {
    fileprivate var isFact: Bool { if case .fact = self { true } else { false } }
}
