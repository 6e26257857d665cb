import RefleksMessages

/// On which ground of KVKK, the Turkish data-protection law (6698), personal data are processed: article 5, and article 6
/// for special categories (in the wording of law 7499, in force since 1 June 2024).
///
/// Explicit consent is given to the processing of data. It is no permission to send commercial messages, nor the other way
/// round.
public enum LegalBasis: UInt8, Sendable, Hashable, CaseIterable {
    case explicitConsent = 1
    /// Expressly provided for by law.
    case providedByLaw = 2
    /// To protect a life of somebody who cannot consent.
    case vitalInterest = 3
    /// Necessary for a contract with the person.
    case contract = 4
    case legalObligation = 5
    /// Made public by the person.
    case madePublic = 6
    /// To establish, exercise or protect a right.
    case legalClaim = 7
    /// Of the controller, where the person's rights do not outweigh it.
    case legitimateInterest = 8

    case specialExplicitConsent = 9
    case specialProvidedByLaw = 10
    case specialVitalInterest = 11
    /// Made public by the person, and used as they meant it.
    case specialMadePublic = 12
    case specialLegalClaim = 13
    /// By persons under an obligation of secrecy, for health care.
    case specialHealthCare = 14
    /// Obligations in employment, safety at work and social security.
    case specialEmployment = 15
    /// Of members, by foundations, associations and the like.
    case specialMembership = 16

    /// 5 or 6.
    public var article: Int { rawValue < Self.specialExplicitConsent.rawValue ? 5 : 6 }

    /// The place in the law: `5/2-c`.
    public var clause: String {
        switch self {
        case .explicitConsent: "5/1"
        case .providedByLaw: "5/2-a"
        case .vitalInterest: "5/2-b"
        case .contract: "5/2-c"
        case .legalObligation: "5/2-ç"
        case .madePublic: "5/2-d"
        case .legalClaim: "5/2-e"
        case .legitimateInterest: "5/2-f"
        case .specialExplicitConsent: "6/3-a"
        case .specialProvidedByLaw: "6/3-b"
        case .specialVitalInterest: "6/3-c"
        case .specialMadePublic: "6/3-ç"
        case .specialLegalClaim: "6/3-d"
        case .specialHealthCare: "6/3-e"
        case .specialEmployment: "6/3-f"
        case .specialMembership: "6/3-g"
        }
    }

    /// Whether it is the person's own consent, which needs evidence and can be withdrawn.
    public var isConsent: Bool { self == .explicitConsent || self == .specialExplicitConsent }
}

/// The special categories of personal data: KVKK, article 6/1.
public enum SpecialCategory: UInt8, Sendable, Hashable, CaseIterable {
    case race = 1
    case ethnicOrigin = 2
    case politicalOpinion = 3
    case philosophicalBelief = 4
    /// Religion, sect or another belief.
    case religion = 5
    /// Appearance and dress.
    case appearance = 6
    /// Membership of an association, a foundation or a trade union.
    case membership = 7
    case health = 8
    case sexualLife = 9
    /// Convictions and security measures.
    case conviction = 10
    case biometric = 11
    case genetic = 12
}
