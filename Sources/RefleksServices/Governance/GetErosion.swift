public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension GovernanceService {
    /// Returns what became of customers after something was cut or given away, beside customers whom it did not affect.
    public func getErosion(
        _ request: Judged<GetErosionRequest>, _ context: CallContext
    ) async throws -> Reply<GetErosionResponse> {
        let today = today
        let (request, (date, currency)) = try request.accepted { request, validator in
            let date = validator.pastDate("date", request.date, today: today)
            return validator.currency("currency", request.currency).flatMap { currency in date.map { ($0, currency) } }
        }
        let days = Int64(request.days == 0 ? 30 : request.days)
        let day = date.startInIstanbul
        let window = ErosionWindow(
            from: day.adding(microseconds: -days * Timestamp.microsecondsPerDay), day: day,
            to: day.adding(microseconds: days * Timestamp.microsecondsPerDay), currency: currency,
            affected: request.affected)
        let now = environment.clock.now()
        // What happened in these days may have been recorded since.
        let (tally, asOf) = try await answering { () async throws(EngineRefusal) in
            _ = try environment.engine.references(atLeast: context.minimumCommitSeq)
            return try await environment.engine.scan(
                from: window.from, through: now, into: ErosionTally(window: window), settling: { $0.settle() }
            ) { $0.add($1) }
        }
        let (affected, unaffected) = tally.groups
        let rates = try Self.rates(affected, unaffected, currency)
        var response = GetErosionResponse()
        response.asOfCommitSeq = asOf
        response.currency = currency.code
        response.affected = ErosionGroup(affected, rates.hitRate)
        response.unaffected = ErosionGroup(unaffected, rates.controlRate)
        if affected.customers > 0, unaffected.customers > 0 {
            response.differenceMinor = Int64(clamping: affected.change - unaffected.change)
        }
        return Reply(response, commitSeq: asOf)
    }

    private static func rates(
        _ affected: ErosionTally.Group, _ unaffected: ErosionTally.Group, _ currency: Currency
    ) throws(RPCError) -> CampaignResult {
        do throws(FieldRefusal) {
            return CampaignResult(
                target: try HitCount(hits: affected.kept, of: affected.customers),
                control: try HitCount(hits: unaffected.kept, of: unaffected.customers),
                cost: Money(minorUnits: 0, currency: currency))
        } catch {
            throw RPCError(.internal, error.template, error.arguments)
        }
    }
}

/// The days that are compared, and who was affected.
private struct ErosionWindow: Sendable {
    let from: Timestamp
    /// The first instant after.
    let day: Timestamp
    /// The first instant that is not looked at any more.
    let to: Timestamp
    let currency: Currency
    let affected: GetErosionRequest.OneOf_Affected?

    func includes(_ instant: Timestamp) -> Bool { from <= instant && instant < to }

    func affects(_ scanned: ScannedInteraction, isBefore: Bool) -> Bool {
        guard !scanned.isReversal else { return false }
        switch affected {
        case .branch(let branch): return isBefore && PublicFields(scanned.publicBytes).branch == branch
        case .campaignID(let id): return PublicFields(scanned.publicBytes).campaign == id
        case .discounted(let isWanted):
            return isWanted && !isBefore
                && scanned.figures.money.contains {
                    $0.kind == .discount && $0.money.minorUnits > 0 && $0.money.currency == currency
                }
        case nil: return false
        }
    }
}

private struct ErosionTally: Sendable {
    struct Group: Sendable {
        var customers: Int64 = 0
        var kept: Int64 = 0
        var before = Int128(0)
        var after = Int128(0)

        var meanBefore: Int128 { customers > 0 ? before / Int128(customers) : 0 }
        var meanAfter: Int128 { customers > 0 ? after / Int128(customers) : 0 }
        var change: Int128 { meanAfter - meanBefore }
    }

    private struct Person: Sendable {
        var bought: (before: Int64, after: Int64) = (0, 0)
        var before = Int128(0)
        var after = Int128(0)
        var isAffected = false
    }

    let window: ErosionWindow
    private var people: [UInt64: Person] = [:]
    /// Known once everybody is.
    private(set) var groups = (affected: Group(), unaffected: Group())

    init(window: ErosionWindow) { self.window = window }

    /// By whom it was recorded for; what was taken back counts against.
    mutating func add(_ scanned: ScannedInteraction) {
        let figures = scanned.figures
        guard window.includes(figures.occurredAt) else { return }
        let isBefore = figures.occurredAt < window.day
        let sign: Int64 = scanned.isReversal ? -1 : 1
        let margin = figures.margin(window.currency) * Int128(sign)
        let bought = figures.type.isPurchase ? sign : 0
        var person = people[scanned.customer] ?? Person()
        if isBefore {
            person.before += margin
            person.bought.before += bought
        } else {
            person.after += margin
            person.bought.after += bought
        }
        if window.affects(scanned, isBefore: isBefore) { person.isAffected = true }
        people[scanned.customer] = person
    }

    /// Gives everybody to his group.
    mutating func settle() {
        var (affected, unaffected) = (Group(), Group())
        for person in people.values where person.bought.before > 0 {
            var group = person.isAffected ? affected : unaffected
            group.customers += 1
            if person.bought.after > 0 { group.kept += 1 }
            group.before += person.before
            group.after += person.after
            if person.isAffected { affected = group } else { unaffected = group }
        }
        groups = (affected, unaffected)
        people = [:]
    }
}

extension ErosionGroup {
    fileprivate init(_ group: ErosionTally.Group, _ kept: ShareEstimate) {
        self.init()
        customers = UInt64(clamping: group.customers)
        marginBeforeMinor = Int64(clamping: group.meanBefore)
        marginAfterMinor = Int64(clamping: group.meanAfter)
        self.kept = ShareInterval(kept)
    }
}
