import RefleksMessages

/// One field's part in a match.
public struct MatchLine: Sendable, Hashable {
    public let field: MatchField
    public let finding: MatchFinding
    /// Thousandths of a bit: log2(m/u); positive speaks for the same customer, negative against it, 0 where the field is
    /// absent.
    public let weight: Int
    /// Ten-thousandths, of names and addresses; nil where it was not measured.
    public let similarity: Int?

    /// How far the field agrees.
    public var level: MatchLevel { finding.level }

    /// The finding in words, without the values.
    public var reason: Reason {
        switch finding {
        case .notCompared: Reason(Catalogue.Matching.notCompared)
        case .different: Reason(Catalogue.Matching.different)
        case .same: Reason(Catalogue.Matching.same)
        case .sameConventional: Reason(Catalogue.Matching.sameConventional)
        case .similar: Reason(Catalogue.Matching.similar)
        case .partial: Reason(Catalogue.Matching.partial)
        case .initial: Reason(Catalogue.Matching.initial)
        case .swapped: Reason(Catalogue.Matching.swapped)
        case .dayAndMonthSwapped: Reason(Catalogue.Matching.dayAndMonthSwapped)
        case .oneDigitOff: Reason(Catalogue.Matching.oneDigitOff)
        }
    }
}

/// What follows from a comparison.
public enum MatchVerdict: UInt8, Sendable, Hashable, CaseIterable {
    /// Two customers: nothing is opened.
    case never = 1
    /// A match candidate for a person to decide.
    case review = 2
    /// One customer, without asking.
    case automatic = 3
}

/// A rule that no weight outvotes.
public enum MatchVeto: UInt8, Sendable, Hashable, CaseIterable {
    /// A person and an organisation.
    case kindsDiffer = 1
    /// Two different TCKN, YKN or VKN.
    case stateNumbersDiffer = 2

    /// The rule in words.
    public var reason: Reason {
        switch self {
        case .kindsDiffer: Reason(Catalogue.Matching.kindsDiffer)
        case .stateNumbersDiffer: Reason(Catalogue.Matching.stateNumbersDiffer)
        }
    }
}

/// A comparison of two records that explains itself: the lines' weights sum to the total.
public struct MatchResult: Sendable, Hashable {
    public let verdict: MatchVerdict
    /// Thousandths of a bit: the sum of the lines.
    public let weight: Int
    /// One line for each field, in the fields' order.
    public let lines: [MatchLine]
    /// Why the verdict is `never` whatever the weight; empty otherwise.
    public let vetoes: [MatchVeto]

    /// The names and the birth date, where they disagree: the record may be another person's, of a family's phone or a
    /// recycled number, however much else agrees.
    public var contradictions: [MatchField] { Self.contradictions(in: lines) }

    static func contradictions(in lines: [MatchLine]) -> [MatchField] {
        let decisive: Set<MatchField> = [.givenName, .familyName, .birthDate]
        return lines.filter { decisive.contains($0.field) && $0.level == .disagree }.map(\.field)
    }

    /// The line of `field`.
    public subscript(field: MatchField) -> MatchLine? { lines.first { $0.field == field } }
}
