public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension GovernanceService {
    /// Returns how far a month's interactions cover the time before, at and after the purchase.
    public func getPhaseCoverage(
        _ request: Judged<GetPhaseCoverageRequest>, _ context: CallContext
    ) async throws -> Reply<GetPhaseCoverageResponse> {
        let now = environment.clock.now()
        let (_, month) = try request.accepted { request, validator in
            validator.month("month", request.month, now: now)
        }
        let (tally, asOf) = try await scan(
            month, into: PhaseTally(), context, settling: { $0.settle() }, { $0.add($1) })
        var response = GetPhaseCoverageResponse()
        response.asOfCommitSeq = asOf
        response.month = month.description
        response.before = tally.coverage(.pre)
        response.at = tally.coverage(.at)
        response.after = tally.coverage(.post)
        response.unspecified = tally.coverage(.unspecified)
        response.customers = tally.customers
        response.covered = tally.covered
        return Reply(response, commitSeq: asOf)
    }
}

private struct PhaseTally: Sendable {
    private var interactions: [Int: UInt64] = [:]
    /// A bit for each phase, by the number of whom it was recorded for.
    private var seen: [UInt64: UInt8] = [:]
    /// Known once everybody is: customers by phase, all of them, and those who were met in every phase.
    private var met: [Int: UInt64] = [:]
    private(set) var customers: UInt64 = 0
    private(set) var covered: UInt64 = 0

    mutating func add(_ scanned: ScannedInteraction) {
        guard !scanned.isReversal else { return }
        let phase = PublicFields(scanned.publicBytes).phase.rawValue
        guard (0...3).contains(phase) else { return }
        interactions[phase, default: 0] += 1
        seen[scanned.customer, default: 0] |= 1 << UInt8(phase)
    }

    mutating func settle() {
        customers = UInt64(seen.count)
        for phases in seen.values {
            for phase in 0...3 where phases & 1 << UInt8(phase) != 0 { met[phase, default: 0] += 1 }
            if phases & 0b1110 == 0b1110 { covered += 1 }
        }
        seen = [:]
    }

    func coverage(_ phase: RefleksContract.Phase) -> PhaseCoverage {
        var coverage = PhaseCoverage()
        coverage.interactions = interactions[phase.rawValue] ?? 0
        coverage.customers = met[phase.rawValue] ?? 0
        return coverage
    }
}
