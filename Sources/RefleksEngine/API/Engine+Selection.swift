public import RefleksDomain
import RefleksStore
import Synchronization

/// Everybody who bought something, by recency, frequency and what he brought.
public struct PopulationGrid: Sendable {
    public var asOf: UInt64
    public var lookedAt: Int
    public var customers: Int
    /// Nil without customers.
    public var bounds: RFMBounds?
    public var grid: RFMGrid
    /// What all of them brought, minor units; held at the ends of the range.
    public var monetary: Int64
    /// Currencies whose money is left out for want of a rate; who paid in no other is not counted.
    public var leftOut: Set<Currency> = []
}

/// Customers who are like others.
public struct LookAlikes: Sendable {
    public var asOf: UInt64
    public var lookedAt: Int
    public var examples: Int
    /// The most similar first; of equals the lower number.
    public var found: [(subject: SegmentSubject, likeness: LookAlike)]
}

extension Engine {
    /// Customers that the grid counts at most: figures of all of them are in memory meanwhile.
    static let maximumGrid = 5_000_000

    /// The grid of everybody who bought something and is a member of `rule` (nil: of everybody), with the fifths of just these
    /// customers. One call that looks at all customers at a time.
    ///
    /// - Throws: `.overloaded` while another one runs, and beyond 5,000,000 customers.
    public func grid(of rule: SegmentRule?, atLeast: UInt64 = 0) async throws(EngineRefusal) -> PopulationGrid {
        var figures: [RFMFigures] = []
        var leftOut: Set<Currency> = []
        let day = core.environment.clock.now().istanbulDay
        let scorer = scorer
        let seen = try await everybody(facts: rule, atLeast: atLeast) { subject, today throws(EngineRefusal) in
            guard rule?.evaluate(today: today, attributes: subject.attributes.value).isMember ?? true,
                !subject.scoring.purchases.isEmpty
            else { return }
            leftOut.formUnion(scorer.unconverted(of: subject.scoring, on: day))
            guard let bought = RFMFigures(subject, on: day) else { return }
            guard figures.count < Self.maximumGrid else { throw .overloaded(retryAfterMilliseconds: 60_000) }
            figures.append(bought)
        }
        var result = PopulationGrid(
            asOf: seen.asOf, lookedAt: seen.lookedAt, customers: figures.count,
            bounds: RFMBounds(quintilesOf: figures), grid: RFMGrid(), monetary: 0, leftOut: leftOut)
        guard let bounds = result.bounds else { return result }
        for one in figures {
            do throws(ArithmeticOverflow) { try result.grid.add(one, bounds) } catch { throw .amountOverflow }
            result.monetary = Int64(clamping: Int128(result.monetary) + Int128(one.monetary))
        }
        return result
    }

    /// Up to `count` customers who are like the examples and no examples themselves: members of `among`, nil: anybody. Looks at
    /// everybody twice; one such call at a time.
    ///
    /// - Throws: a refusal of `LookAlikeModel` as the outcome; `.overloaded` while another call runs.
    public func lookAlikes(
        of isExample: @Sendable (SegmentSubject, CalendarDate) -> Bool, facts rules: SegmentRule?...,
        among: SegmentRule?,
        count: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> Result<LookAlikes, FieldRefusal> {
        let day = core.environment.clock.now().istanbulDay
        let needed = (rules + [among]).compactMap(\.self).first { $0.asksForFacts }
        var (examples, all) = (LookAlikeMoments(), LookAlikeMoments())
        var isBad = false
        _ = try await everybody(facts: needed, atLeast: atLeast) { subject, today throws(EngineRefusal) in
            let row = CustomerFeatures.row(subject.code.number, subject.attributes, on: day)
            do throws(FieldRefusal) {
                try all.add(row)
                if isExample(subject, today) { try examples.add(row) }
            } catch { isBad = true }
        }
        let model: LookAlikeModel
        do throws(FieldRefusal) {
            model = try LookAlikeModel(examples: examples, everybody: all)
        } catch {
            return .failure(error)
        }
        guard !isBad else { throw .notServing }
        var best: [(subject: SegmentSubject, likeness: LookAlike)] = []
        let seen = try await everybody(facts: needed, atLeast: atLeast) { subject, today throws(EngineRefusal) in
            guard !isExample(subject, today),
                among?.evaluate(today: today, attributes: subject.attributes.value).isMember ?? true
            else { return }
            let row = CustomerFeatures.row(subject.code.number, subject.attributes, on: day)
            guard let likeness = model.likeness(row) else { return }
            // Numbers ascend: of equals the one that was there stays in front.
            guard best.count < count || (best.last?.likeness.similarity ?? 0) < likeness.similarity else { return }
            let place = best.firstIndex { $0.likeness.similarity < likeness.similarity } ?? best.count
            best.insert((subject, likeness), at: place)
            if best.count > count { best.removeLast() }
        }
        return .success(
            LookAlikes(asOf: seen.asOf, lookedAt: seen.lookedAt, examples: examples.rows, found: best))
    }

    /// The numbers of everybody who is a member of `rule` now, in the order of the codes, one more than `limit` at most: then there
    /// are too many. Looks at everybody; one such call at a time.
    ///
    /// - Throws: `.overloaded` while another call runs.
    public func numbers(of rule: SegmentRule, upTo limit: Int, atLeast: UInt64 = 0) async throws(EngineRefusal)
        -> [UInt64]
    {
        var numbers: [UInt64] = []
        _ = try await everybody(facts: rule, atLeast: atLeast) { subject, today throws(EngineRefusal) in
            guard numbers.count <= limit,
                rule.evaluate(today: today, attributes: subject.attributes.value).isMember
            else { return }
            numbers.append(subject.code.number)
        }
        return numbers
    }

    /// Shows every subject of segments, in the order of the codes, each as he is now.
    private func everybody(
        facts rule: SegmentRule?, atLeast: UInt64,
        _ take: (SegmentSubject, CalendarDate) throws(EngineRefusal) -> Void
    ) async throws(EngineRefusal) -> (asOf: UInt64, lookedAt: Int) {
        try await waitForEverybody(atLeast)
        guard !core.isScanning.exchange(true, ordering: .acquiring) else {
            throw .overloaded(retryAfterMilliseconds: 5_000)
        }
        defer { core.isScanning.store(false, ordering: .releasing) }
        let scan = SegmentScan(
            core: core, scorer: scorer, now: core.environment.clock.now(), withFacts: rule?.asksForFacts ?? false,
            withRestricted: false)
        let today = CalendarDate(istanbul: scan.now)
        var seen: (asOf: UInt64, lookedAt: Int) = (0, 0)
        var position: UInt64? = 0
        while let after = position {
            guard !Task.isCancelled else { throw .cancelled }
            let turn = try await core.readers.read { () throws(EngineRefusal) in
                try scan.turn(after: after) { _ in true }
            }
            seen = (turn.asOf, seen.lookedAt + turn.lookedAt)
            position = turn.next
            for subject in turn.found { try take(subject, today) }
        }
        return seen
    }
}

extension SegmentRule {
    /// Facts have to be opened for it.
    var asksForFacts: Bool { attributes.contains(where: CustomerAttributes.isFact) }
}

extension RFMFigures {
    /// Nil for who bought nothing, or nothing in money that has a rate.
    fileprivate init?(_ subject: SegmentSubject, on day: Int32) {
        guard let last = subject.scoring.purchases.lastDay, let spend = subject.attributes.spend else { return nil }
        self.init(
            recencyDays: max(0, Int(day) - Int(last)), frequency: Int64(clamping: subject.scoring.purchases.occasions),
            monetary: spend.minorUnits)
    }
}

extension LookAlikeModel {
    /// As `judge`; nil for a row of other features, which none of a scan is.
    fileprivate func likeness(_ row: FeatureRow) -> LookAlike? {
        do throws(FieldRefusal) { return try judge(row) } catch { return nil }
    }
}
