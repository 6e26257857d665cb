public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension GovernanceService {
    /// Returns how a month's effort was divided between the best customers, the others and new ones.
    public func getEffortSplit(
        _ request: Judged<GetEffortSplitRequest>, _ context: CallContext
    ) async throws -> Reply<GetEffortSplitResponse> {
        let now = environment.clock.now()
        let (request, (month, currency)) = try request.accepted { request, validator in
            let month = validator.month("month", request.month, now: now)
            return validator.currency("currency", request.currency).flatMap { currency in
                month.map { ($0, currency) }
            }
        }
        let base = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.openings(of: month, into: OpeningTally(), settling: { $0.settle() }) {
                $0.add($1, survivor: $2, $3, $4)
            }
        }.ranked
        let (tally, asOf) = try await scan(month, into: EffortTally(base: base), context) { tally, scanned in
            tally.add(scanned, currency)
        }
        var response = GetEffortSplitResponse()
        response.asOfCommitSeq = asOf
        response.month = month.description
        response.currency = currency.code
        response.topFromMinor = base.topFrom
        let whole = tally.top.spent + tally.rest.spent + tally.newcomers.spent
        response.top = EffortGroup(tally.top, customers: UInt64(base.top.count), of: whole)
        response.rest = EffortGroup(tally.rest, customers: UInt64(base.rest.count), of: whole)
        response.newcomers = EffortGroup(tally.newcomers, customers: UInt64(tally.touchedNew.count), of: whole)
        response.topAlert =
            request.leastTopShareBp > 0 && response.top.hasShareBp
            && response.top.shareBp < request.leastTopShareBp
        response.newAlert =
            request.mostNewShareBp > 0 && response.newcomers.hasShareBp
            && response.newcomers.shareBp > request.mostNewShareBp
        return Reply(response, commitSeq: asOf)
    }
}

extension Validator {
    /// The currency of a field; the lira where it is empty.
    mutating func currency(_ field: StaticString, _ text: String) -> Currency? {
        text.isEmpty ? .lira : checked(field) { () throws(FieldRefusal) in try Currency(text) }
    }
}

/// Everybody at a month's opening.
private struct OpeningTally {
    private var held: [(customer: UInt64, value: Int64)] = []
    private var others: [UInt64] = []
    private var members: [(customer: UInt64, survivor: UInt64)] = []
    /// Known once everybody is.
    private(set) var ranked = RankedOpening()

    mutating func add(_ customer: UInt64, survivor: UInt64, _ standing: PeriodStanding, _ value: Int64) {
        switch standing {
        case .held: held.append((customer, value))
        case .merged: members.append((customer, survivor))
        case .lostBySilence, .lostByClosure: others.append(customer)
        case .deceased, .setAside, .erased: break
        }
    }

    /// By value: the best tenth, at least one of anybody; equal values by number, so that the same books give the same tenth.
    mutating func settle() {
        let sorted = held.sorted { ($1.value, $0.customer) < ($0.value, $1.customer) }
        let count = (sorted.count + 9) / 10
        ranked = RankedOpening(
            top: Set(sorted.prefix(count).map(\.customer)),
            rest: Set(sorted.dropFirst(count).map(\.customer)).union(others),
            topFrom: count > 0 ? sorted[count - 1].value : 0)
        for member in members { ranked.survivors[member.customer] = member.survivor }
        (held, others, members) = ([], [], [])
    }
}

private struct RankedOpening: Sendable {
    var top: Set<UInt64> = []
    var rest: Set<UInt64> = []
    var topFrom: Int64 = 0
    /// Of who was one with another at the opening.
    var survivors: [UInt64: UInt64] = [:]
}

private struct EffortTally: Sendable {
    struct Group: Sendable {
        var touches: Int64 = 0
        var spent = Int128(0)
    }

    let base: RankedOpening
    private(set) var top = Group()
    private(set) var rest = Group()
    private(set) var newcomers = Group()
    private(set) var touchedNew: Set<UInt64> = []

    init(base: RankedOpening) { self.base = base }

    /// What was taken back counts against.
    mutating func add(_ scanned: ScannedInteraction, _ currency: Currency) {
        let sign: Int64 = scanned.isReversal ? -1 : 1
        let touches = scanned.figures.isTouch ? sign : 0
        let spent = scanned.figures.spent(currency) * Int128(sign)
        guard touches != 0 || spent != 0 else { return }
        let number = base.survivors[scanned.customer] ?? scanned.customer
        if base.top.contains(number) {
            top.touches += touches
            top.spent += spent
        } else if base.rest.contains(number) {
            rest.touches += touches
            rest.spent += spent
        } else {
            newcomers.touches += touches
            newcomers.spent += spent
            touchedNew.insert(number)
        }
    }
}

extension EffortGroup {
    fileprivate init(_ group: EffortTally.Group, customers: UInt64, of whole: Int128) {
        self.init()
        self.customers = customers
        touches = UInt64(clamping: group.touches)
        spentMinor = Int64(clamping: group.spent)
        if whole > 0 { shareBp = UInt32(clamping: group.spent * 10_000 / whole) }
    }
}
