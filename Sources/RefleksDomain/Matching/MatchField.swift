/// What two records are compared by.
public enum MatchField: UInt8, Sendable, Hashable, CaseIterable {
    case givenName = 1
    /// Also the one name of an organisation.
    case familyName = 2
    /// Whether given and family name stand in each other's place.
    case nameOrder = 3
    case birthDate = 4
    case phone = 5
    case email = 6
    /// TCKN, YKN or VKN.
    case stateNumber = 7
    case address = 8
    /// Compared only when one of the two records names nobody.
    case device = 9
}

/// How far a field agrees.
public enum MatchLevel: UInt8, Sendable, Hashable, CaseIterable {
    /// One of the records lacks the field: no evidence.
    case absent = 0
    case disagree = 1
    case close = 2
    case agree = 3
}

/// What the comparison of a field found.
public enum MatchFinding: UInt8, Sendable, Hashable, CaseIterable {
    case notCompared = 0
    case different = 1
    case same = 2
    /// The same birth date, but one of those that registries wrote down when nobody knew it: 1 January, 1 July.
    case sameConventional = 3
    /// Alike but for a letter or two, a digit, a street's spelling.
    case similar = 4
    /// One name is part of the other: `Mehmet` and `Mehmet Ali`, `Demir` and `Demir Kaya`.
    case partial = 5
    /// One is the other's first letter.
    case initial = 6
    /// Given and family name in each other's place.
    case swapped = 7
    /// Day and month in each other's place.
    case dayAndMonthSwapped = 8
    /// A wrong digit, or two neighbours in each other's place.
    case oneDigitOff = 9

    /// The level that the finding counts as.
    public var level: MatchLevel {
        switch self {
        case .notCompared: .absent
        case .different: .disagree
        case .same, .sameConventional: .agree
        case .similar, .partial, .initial, .swapped, .dayAndMonthSwapped, .oneDigitOff: .close
        }
    }
}
