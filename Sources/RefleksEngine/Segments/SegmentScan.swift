public import RefleksDomain
import RefleksStore
import Synchronization

/// Looks at customers in the order of their codes, each as he is now, a few hundred at a time: no index could hold what is right
/// at every instant of any rule. Blocks; for reader threads.
struct SegmentScan: Sendable {
    let core: EngineCore
    let scorer: Scorer
    let now: Timestamp
    /// Facts have to be opened.
    let withFacts: Bool
    /// Also those whose data are only kept.
    let withRestricted: Bool

    /// Customers that one turn on a reader's thread looks at.
    static let step = 256

    /// What one turn saw.
    struct Turn: Sendable {
        var asOf: UInt64
        var lookedAt: Int
        /// Of them, customers whom a segment may have as members.
        var subjects = 0
        var found: [SegmentSubject]
        /// Behind whom to go on; nil at the end.
        var next: UInt64?
    }

    /// The next customers after `number`, in one view.
    func turn(
        after number: UInt64, where isWanted: (SegmentSubject) -> Bool
    ) throws(EngineRefusal) -> Turn {
        try CustomerReader(core: core).consistently { view throws(StoreError) in
            let numbers = try view.customers(after: number, limit: Self.step)
            var turn = Turn(
                asOf: view.appliedSeq, lookedAt: numbers.count, found: [],
                next: numbers.count < Self.step ? nil : numbers.last)
            for number in numbers {
                switch try subject(number, view) {
                case .again: return .again
                case .refused: continue
                case .found(let subject):
                    turn.subjects += 1
                    if isWanted(subject) { turn.found.append(subject) }
                }
            }
            return .found(turn)
        }
    }

    /// A customer as he is now; refused where he is no subject of segments.
    private func subject(
        _ number: UInt64, _ view: any StoreSnapshot
    ) throws(StoreError) -> CustomerReader.Answer<SegmentSubject> {
        let reader = CustomerReader(core: core)
        let set: MergedSet
        switch try reader.find(number, withKnowledge: withFacts, view) {
        case .again: return .again
        case .refused(let refusal): return .refused(refusal)
        case .found(let found) where found.customer.isInSet:
            guard found.customer.survivorNumber == number else { return .refused(.customerNotFound) }
            switch try reader.mergedSet(of: number, withKnowledge: withFacts, view) {
            case .again: return .again
            case .refused(let refusal): return .refused(refusal)
            case .found(let merged): set = merged
            }
        case .found(let found):
            set = MergedSet(members: [MergedSet.Member(customer: found.customer, live: found.live)])
        }
        guard let first = set.customers.first, first.identity.fields.status.isListed,
            withRestricted || first.identity.fields.restriction == nil
        else { return .refused(.customerNotFound) }
        return .found(try subject(set, view))
    }

    private func subject(_ set: MergedSet, _ view: any StoreSnapshot) throws(StoreError) -> SegmentSubject {
        let customers = set.customers
        guard let code = customers.first.flatMap({ CustomerCode(number: $0.identity.number) }) else {
            throw .corrupt("a customer's record holds a number outside the codes")
        }
        let (scoring, totals): (ScoringAggregates, CustomerTotals)
        do throws(ArithmeticOverflow) {
            scoring = try ScoringAggregates.combining(customers.map(\.scoring))
            totals = customers.count == 1 ? customers[0].totals : try CustomerTotals.combining(customers.map(\.totals))
        } catch {
            throw .corrupt("the sums of customer \(code) with those merged into him do not fit")
        }
        func first(_ text: (CustomerIdentity.Fields) -> String) -> String {
            customers.map { text($0.identity.fields) }.first { !$0.isEmpty } ?? ""
        }
        let branch = first(\.homeBranch)
        let profile = CustomerAttributes.Profile(
            kind: customers[0].identity.fields.kind, language: first(\.language), homeBranch: branch,
            redirect: customers.compactMap { $0.identity.fields.redirect?.known }.max { $0.rank < $1.rank }?.state)
        return SegmentSubject(
            code: code, homeBranch: branch,
            attributes: CustomerAttributes(
                scoring, totals, profile, facts: withFacts ? try facts(of: set, view) : [], scorer: scorer,
                on: now.istanbulDay),
            scoring: scoring)
    }

    private func facts(of set: MergedSet, _ view: any StoreSnapshot) throws(StoreError) -> [Fact] {
        var parts = PartOpening(keys: core.sealing.keys)
        var all: [Fact] = []
        for member in set.members where member.customer.hasKnowledge {
            let number = member.customer.identity.number
            let known =
                try member.live.isKnowledgeResident
                ? member.live.knowledge : CustomerReader.loadKnowledge(number, view)
            guard let known else { continue }
            all += try core.opener.open(known, of: number, with: &parts).facts.map(\.fact)
        }
        return FactView.facts(all, validAt: now, knownAt: now)
    }
}

/// A customer as rules see him.
public struct SegmentSubject: Sendable {
    public let code: CustomerCode
    /// Empty: none.
    public let homeBranch: String
    public let attributes: CustomerAttributes
    public let scoring: ScoringAggregates

    /// The decayed margin, in minor units of the policy's currency; nil when he brought no money that counts.
    public var value: Int64? { attributes.standing.points.margin }
}
