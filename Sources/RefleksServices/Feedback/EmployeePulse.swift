public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksStore
import RefleksWire

extension FeedbackService {
    /// Opens a pulse.
    public func openEmployeePulse(
        _ request: Judged<OpenEmployeePulseRequest>, _: CallContext
    ) async throws -> Reply<OpenEmployeePulseResponse> {
        let request = try request.accepted()
        let period = PulsePeriod(
            id: request.pulseID, question: (request.questionEn, request.questionTr), openedAt: environment.clock.now())
        try await asking { book throws(EngineRefusal) in try await book.open(period) }
        var response = OpenEmployeePulseResponse()
        response.pulse = EmployeePulse(period)
        return Reply(response)
    }

    /// Takes one answer. Nothing of the call is recorded but that a code of the caller has answered, under the period's key.
    public func submitEmployeePulse(
        _ request: Judged<SubmitEmployeePulseRequest>, _ context: CallContext
    ) async throws -> Reply<SubmitEmployeePulseResponse> {
        let request = try request.accepted()
        let id = context.principal.id
        let directory = try await answering { () async throws(EngineRefusal) in
            try environment.engine.references(atLeast: context.minimumCommitSeq).directory
        }
        guard case .agent(let agent)? = directory.newest(Reference.Name(.agent, id))?.value, agent.isActive,
            !agent.branch.isEmpty
        else { throw RPCError(.failedPrecondition, Catalogue.Pulse.notEmployed) }
        let answer = PulseAnswer(period: request.pulseID, branch: agent.branch, score: Int(request.score))
        try await asking { book throws(EngineRefusal) in
            try await book.submit(answer, of: Array(id.utf8))
        }
        return Reply(SubmitEmployeePulseResponse())
    }

    /// Closes a pulse.
    public func closeEmployeePulse(
        _ request: Judged<CloseEmployeePulseRequest>, _: CallContext
    ) async throws -> Reply<CloseEmployeePulseResponse> {
        let request = try request.accepted()
        let now = environment.clock.now()
        try await asking { book throws(EngineRefusal) in try await book.close(request.pulseID, at: now) }
        var response = CloseEmployeePulseResponse()
        if let closed = try await periods().first(where: { $0.id == request.pulseID }) {
            response.pulse = EmployeePulse(closed)
        }
        return Reply(response)
    }

    /// Returns a pulse as far as it may be shown.
    public func getEmployeePulse(
        _ request: Judged<GetEmployeePulseRequest>, _: CallContext
    ) async throws -> Reply<GetEmployeePulseResponse> {
        let request = try request.accepted()
        let all = try await periods()
        var response = GetEmployeePulseResponse()
        let place = all.firstIndex { request.pulseID.isEmpty || $0.id == request.pulseID }
        guard let place else {
            guard request.pulseID.isEmpty else { throw RPCError(.notFound, Catalogue.Pulse.unknown) }
            return Reply(response)
        }
        response.pulse = EmployeePulse(all[place])
        response.earlier = all[(place + 1)...].prefix(Self.earlierPulses).map { period in
            var earlier = EmployeePulse(period)
            earlier.groups = []
            return earlier
        }
        return Reply(response)
    }

    /// Pulses that are shown beside one; and that are kept in mind, 28 days apart at least: some 75 years.
    private static let earlierPulses = 12
    private static let maximumPulses = 1_000

    private func periods() async throws(RPCError) -> [PulsePeriod] {
        try await answering { () async throws(EngineRefusal) in
            try await pulse.periods(limit: Self.maximumPulses)
        }
    }

    private func asking(
        _ body: (PulseBook) async throws(EngineRefusal) -> PulseOutcome
    ) async throws(RPCError) {
        typealias Texts = Catalogue.Pulse
        let outcome = try await answering { () async throws(EngineRefusal) in try await body(pulse) }
        switch outcome {
        case .done: return
        case .unknown: throw RPCError(.notFound, Texts.unknown)
        case .closed: throw RPCError(.failedPrecondition, Texts.closed)
        case .answered: throw RPCError(.alreadyExists, Texts.answered)
        case .exists: throw RPCError(.alreadyExists, Texts.exists)
        case .openAlready: throw RPCError(.failedPrecondition, Texts.openAlready)
        case .tooSoon: throw RPCError(.failedPrecondition, Texts.tooSoon, [String(PulsePeriod.leastDays)])
        }
    }
}

extension EmployeePulse {
    init(_ period: PulsePeriod) {
        self.init()
        pulseID = period.id
        questionEn = period.question.english
        questionTr = period.question.turkish
        openedAtUs = period.openedAt.microseconds
        closedAtUs = period.closedAt?.microseconds ?? 0
        guard let publication = period.publication else { return }
        if let total = publication.total { self.total = PulseGroup(total) }
        groups = publication.shown.map { PulseGroup($0) }
        hiddenGroups = UInt32(clamping: publication.hidden)
    }
}

extension PulseGroup {
    fileprivate init(_ group: PulsePublication.Group) {
        self.init()
        branch = group.name
        answers = UInt32(clamping: group.answers)
        if group.answers > 0 { mean = UInt32(clamping: (group.sum * 1_000 + group.answers / 2) / group.answers) }
    }
}
