public import RefleksDomain
import RefleksStore
import Synchronization

/// What a scan over customers found.
public struct SegmentPage: Sendable {
    /// The projection's position; later commits of customers who were looked at are in it as well.
    public var asOf: UInt64
    /// Customers that were looked at.
    public var lookedAt: Int
    /// By code.
    public var members: [SegmentSubject]
    /// The number behind which the next page begins; nil on the last one. A page may be short, even empty, before that.
    public var next: UInt64?
}

/// How large a part of a segment is, and what it is worth.
public struct SegmentMeasure: Sendable {
    /// Customers of a branch.
    public struct Part: Sendable, Hashable {
        public var members: UInt64 = 0
        /// Decayed margins, minor units of the policy's currency; held at the ends of the range.
        public var value: Int64 = 0

        mutating func add(_ subject: SegmentSubject) {
            members += 1
            value = Int64(clamping: Int128(value) + Int128(subject.value ?? 0))
        }
    }

    public var asOf: UInt64 = 0
    public var lookedAt = 0
    /// Of them, customers who may be members at all.
    public var subjects: UInt64 = 0
    public var whole = Part()
    /// By home branch; empty: none.
    public var branches: [String: Part] = [:]
    /// The number behind which the next part begins; nil on the last one.
    public var next: UInt64?
}

extension Engine {
    /// Customers that one call looks at.
    static let maximumSegmentScan = 20_000

    /// Members of a rule in the order of their codes, after `number`: 1…200 among up to 20,000 customers that are looked at,
    /// each as he is now. Waits until the projection has reached `atLeast`.
    public func members(
        of rule: SegmentRule, after number: UInt64, limit: Int, withRestricted: Bool, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> SegmentPage {
        let limit = min(max(limit, 1), Self.maximumPage)
        var page = SegmentPage(asOf: 0, lookedAt: 0, members: [], next: number)
        try await scan(rule, after: number, withRestricted: withRestricted, atLeast: atLeast) { turn in
            page.asOf = turn.asOf
            page.lookedAt += turn.lookedAt
            page.next = turn.next
            let room = limit - page.members.count
            page.members += turn.found.prefix(room)
            if turn.found.count > room { page.next = page.members.last?.code.number }
            return page.members.count < limit
        }
        return page
    }

    /// Counts members among the next 20,000 customers after `number`; without a rule, everybody is one.
    public func measure(
        _ rule: SegmentRule?, after number: UInt64, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> SegmentMeasure {
        var measure = SegmentMeasure()
        try await scan(rule, after: number, withRestricted: false, atLeast: atLeast) { turn in
            measure.asOf = turn.asOf
            measure.lookedAt += turn.lookedAt
            measure.subjects += UInt64(turn.subjects)
            measure.next = turn.next
            for subject in turn.found {
                measure.whole.add(subject)
                measure.branches[subject.homeBranch, default: SegmentMeasure.Part()].add(subject)
            }
            return true
        }
        return measure
    }

    /// Turn by turn, each of them a task of its own on a reader's thread, so that other reads come in between.
    private func scan(
        _ rule: SegmentRule?, after number: UInt64, withRestricted: Bool, atLeast: UInt64,
        _ take: (SegmentScan.Turn) -> Bool
    ) async throws(EngineRefusal) {
        try await waitForEverybody(atLeast)
        let scan = SegmentScan(
            core: core, scorer: scorer, now: core.environment.clock.now(),
            withFacts: rule?.asksForFacts ?? false, withRestricted: withRestricted)
        let today = CalendarDate(istanbul: scan.now)
        var position: UInt64? = number
        var lookedAt = 0
        while let after = position, lookedAt < Self.maximumSegmentScan {
            guard !Task.isCancelled else { throw .cancelled }
            let turn = try await core.readers.read { () throws(EngineRefusal) in
                try scan.turn(after: after) { subject in
                    rule?.evaluate(today: today, attributes: subject.attributes.value).isMember ?? true
                }
            }
            lookedAt += turn.lookedAt
            position = turn.next
            guard take(turn) else { return }
        }
    }

    /// Waits until the projection holds everybody there is now, and has reached `atLeast`: who changed otherwise is looked at as
    /// he is in memory.
    func waitForEverybody(_ atLeast: UInt64) async throws(EngineRefusal) {
        try checkReadable(atLeast)
        try await waitForProjection(of: max(atLeast, core.state.withLock { $0.newestProfileSeq }))
    }
}
