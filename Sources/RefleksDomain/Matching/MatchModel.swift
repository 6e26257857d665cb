/// How likely a finding is, in parts per million.
public struct MatchProbability: Sendable, Hashable {
    /// Of two records of one customer.
    public let m: UInt32
    /// Of two records of different customers.
    public let u: UInt32

    /// `m` and `u` in parts per million, at least 1.
    public init(m: UInt32, u: UInt32) {
        self.m = max(1, m)
        self.u = max(1, u)
    }

    /// log2(m/u) in thousandths of a bit.
    var weight: Int { BinaryLogarithm.milliBits(m, over: u) }
}

/// The match weights of I. P. Fellegi and A. B. Sunter, "A Theory for Record Linkage", 1969: each field's finding weighs
/// log2(m/u), and the sum decides. Thresholds and probabilities belong together and have one version.
public struct MatchModel: Sendable, Hashable {
    public let version: Int
    /// Thousandths of a bit from which two records are one customer, unless a name or the birth date disagrees or nothing
    /// agrees that is one person's own: birth date, e-mail address or the state's number.
    public let automaticAt: Int
    /// Thousandths of a bit from which a person is asked.
    public let reviewAt: Int
    private let probabilities: [MatchField: [MatchFinding: MatchProbability]]

    /// A model; a finding without probabilities weighs nothing.
    public init(
        version: Int, automaticAt: Int, reviewAt: Int,
        probabilities: [MatchField: [MatchFinding: MatchProbability]]
    ) {
        self.version = version
        self.automaticAt = automaticAt
        self.reviewAt = max(1, min(reviewAt, automaticAt))
        self.probabilities = probabilities
    }

    /// Compares two records. `frequencies` makes agreement on a rare name weigh more.
    ///
    /// The order of the records does not matter.
    public func compare(
        _ first: MatchRecord, _ second: MatchRecord, frequencies: NameFrequencies = .unknown
    ) -> MatchResult {
        var lines = names(first, second, frequencies)
        lines.append(line(.birthDate, FieldComparison.birthDate(first.birthDate, second.birthDate)))
        lines.append(
            line(.phone, FieldComparison.phone(first.values(of: .phone), second.values(of: .phone))))
        lines.append(
            line(.email, FieldComparison.email(first.values(of: .email), second.values(of: .email))))
        lines.append(line(.stateNumber, FieldComparison.stateNumber(first, second)))
        lines.append(line(.address, FieldComparison.address(first.address, second.address)))
        lines.append(line(.device, FieldComparison.device(first, second)))
        var vetoes: [MatchVeto] = []
        if first.kind != second.kind { vetoes.append(.kindsDiffer) }
        if lines.contains(where: { $0.field == .stateNumber && $0.finding == .different }) {
            vetoes.append(.stateNumbersDiffer)
        }
        let weight = lines.reduce(0) { $0 + $1.weight }
        return MatchResult(
            verdict: vetoes.isEmpty ? verdict(weight, lines) : .never, weight: weight, lines: lines, vetoes: vetoes)
    }

    private func verdict(_ weight: Int, _ lines: [MatchLine]) -> MatchVerdict {
        guard weight >= reviewAt else { return .never }
        // A household shares phone, address and family name, twins the birth date too: a record with nothing of one
        // person's own may be another's.
        let own: Set<MatchField> = [.birthDate, .email, .stateNumber]
        let isOwn = lines.contains { own.contains($0.field) && $0.level.rawValue >= MatchLevel.close.rawValue }
        return weight >= automaticAt && isOwn && MatchResult.contradictions(in: lines).isEmpty ? .automatic : .review
    }

    /// Given name, family name and their order: in place, or exchanged where only that makes both agree.
    private func names(
        _ first: MatchRecord, _ second: MatchRecord, _ frequencies: NameFrequencies
    ) -> [MatchLine] {
        let given = FieldComparison.name(first.given, second.given)
        let family = FieldComparison.name(first.family, second.family)
        if given.finding == .different || family.finding == .different {
            // Which of the two is the given name nobody knows: an order that does not depend on the records'.
            let crossed = [
                (outcome: FieldComparison.name(first.given, second.family), name: first.given),
                (outcome: FieldComparison.name(first.family, second.given), name: first.family),
            ].sorted { left, right in
                (left.outcome.finding.rawValue, left.outcome.similarity ?? 0, left.name.words.joined())
                    < (right.outcome.finding.rawValue, right.outcome.similarity ?? 0, right.name.words.joined())
            }
            if crossed.allSatisfy({ $0.outcome.finding.level.rawValue >= MatchLevel.close.rawValue }) {
                return [
                    nameLine(.givenName, crossed[0].outcome, crossed[0].name, frequencies),
                    nameLine(.familyName, crossed[1].outcome, crossed[1].name, frequencies),
                    line(.nameOrder, FieldComparison.Outcome(finding: .swapped)),
                ]
            }
        }
        return [
            nameLine(.givenName, given, first.given, frequencies),
            nameLine(.familyName, family, first.family, frequencies),
            line(.nameOrder, .notCompared),
        ]
    }

    private func nameLine(
        _ field: MatchField, _ outcome: FieldComparison.Outcome, _ name: MatchText, _ frequencies: NameFrequencies
    ) -> MatchLine {
        guard outcome.finding == .same, let share = frequencies.share(of: name, as: field),
            let average = probabilities[field]?[.same]
        else { return line(field, outcome) }
        let weight = MatchProbability(m: average.m, u: share).weight
        return MatchLine(field: field, finding: .same, weight: weight, similarity: outcome.similarity)
    }

    private func line(_ field: MatchField, _ outcome: FieldComparison.Outcome) -> MatchLine {
        MatchLine(
            field: field, finding: outcome.finding, weight: probabilities[field]?[outcome.finding]?.weight ?? 0,
            similarity: outcome.similarity)
    }
}
