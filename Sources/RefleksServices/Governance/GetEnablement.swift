public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import RefleksStore

extension GovernanceService {
    /// Returns how many of a month's visits were prepared by opening the briefing, branch by branch.
    public func getEnablement(
        _ request: Judged<GetEnablementRequest>, _ context: CallContext
    ) async throws -> Reply<GetEnablementResponse> {
        let now = environment.clock.now()
        let (_, month) = try request.accepted { request, validator in
            validator.month("month", request.month, now: now)
        }
        let (tally, asOf) = try await scan(
            month, into: VisitTally(), context, settling: { $0.settle() }, { $0.add($1) })
        let last = CalendarDate(istanbul: month.next.eve)
        let opened = try await answering { () async throws(EngineRefusal) in
            try await environment.audit.briefings(from: month.firstDay, through: last)
        }
        var briefings: [String: UInt64] = [:]
        for count in opened { briefings[count.branch] = count.customers }
        let visits = tally.branches
        var response = GetEnablementResponse()
        response.asOfCommitSeq = asOf
        response.month = month.description
        response.branches = Set(visits.keys).union(briefings.keys).sorted().map { branch in
            var line = BranchEnablement()
            line.branch = branch
            line.visits = visits[branch] ?? 0
            line.briefings = briefings[branch] ?? 0
            if line.visits > 0 {
                line.shareBp = UInt32(clamping: min(line.briefings, line.visits) * 10_000 / line.visits)
            }
            return line
        }
        return Reply(response, commitSeq: asOf)
    }
}

/// Who was in which branch on which day: counted once, as the audit counts whose briefing was opened.
private struct VisitTally: Sendable {
    private struct Visit: Sendable, Hashable {
        let customer: UInt64
        let day: Int32
        let branch: UInt32
    }

    private var numbers: [String: UInt32] = [:]
    private var visits: Set<Visit> = []
    /// Visits by branch, known once all of them are.
    private(set) var branches: [String: UInt64] = [:]

    mutating func add(_ scanned: ScannedInteraction) {
        // Whatever was done with a customer in a branch, he was there.
        guard !scanned.isReversal, scanned.figures.type == .visit || scanned.figures.channel == .branch else { return }
        let branch = PublicFields(scanned.publicBytes).branch
        guard !branch.isEmpty else { return }
        let number = numbers[branch] ?? UInt32(clamping: numbers.count)
        numbers[branch] = number
        visits.insert(
            Visit(customer: scanned.customer, day: scanned.figures.occurredAt.istanbulDay, branch: number))
    }

    mutating func settle() {
        let counts = visits.reduce(into: [UInt32: UInt64]()) { $0[$1.branch, default: 0] += 1 }
        branches = numbers.mapValues { counts[$0] ?? 0 }
        visits = []
    }
}
