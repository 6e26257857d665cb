import RefleksMessages

/// What a fact is about.
public enum FactCategory: UInt8, Sendable, Hashable, CaseIterable {
    case need = 1
    case preference = 2
    case lifestyle = 3
    case habit = 4
    /// Something the customer expects, with a due date.
    case expectation = 5
    /// What the customer spends on a category, with us and with others.
    case wallet = 6
    case contact = 7
    /// To another person: household, referral.
    case relation = 8
}

/// How a fact became known.
public enum FactOrigin: UInt8, Sendable, Hashable, CaseIterable {
    /// The customer said so.
    case declared = 1
    /// It was seen in what the customer did.
    case observed = 2
    /// It was computed from other facts; it never overrides what was said or seen.
    case inferred = 3
}

/// The name of a fact: words of a-z, 0-9 and _ with dots between them, `shoe.size`.
public struct FactKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The name.
    public let text: String

    /// ASCII characters of a key.
    public static let maximumLength = 64

    /// - Throws: `BAD_FACT_KEY`.
    public init(_ text: String) throws(FieldRefusal) {
        let words = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isRight = words.allSatisfy { word in
            !word.isEmpty
                && word.allSatisfy {
                    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
                }
        }
        guard (1...Self.maximumLength).contains(text.utf8.count), isRight else {
            throw FieldRefusal(Catalogue.Privacy.badFactKey, [String(Self.maximumLength)])
        }
        self.text = text
    }

    /// The name.
    public var description: String { text }

    /// In the order of the names.
    public static func < (left: FactKey, right: FactKey) -> Bool {
        left.text < right.text
    }

    /// The special category that one of the key's words names; nil for an ordinary fact.
    public var specialCategory: SpecialCategory? {
        for word in text.split(separator: ".") {
            if let category = Self.special[String(word)] { return category }
        }
        return nil
    }

    private static let special: [String: SpecialCategory] = [
        "race": .race, "ethnicity": .ethnicOrigin, "ethnic_origin": .ethnicOrigin, "politics": .politicalOpinion,
        "political_opinion": .politicalOpinion, "philosophy": .philosophicalBelief, "religion": .religion,
        "sect": .religion, "belief": .religion, "appearance": .appearance, "dress": .appearance,
        "association": .membership, "foundation": .membership, "union": .membership, "health": .health,
        "allergy": .health, "disability": .health, "illness": .health, "medication": .health, "pregnancy": .health,
        "blood_type": .health, "sexual_life": .sexualLife, "sexuality": .sexualLife, "conviction": .conviction,
        "biometric": .biometric, "fingerprint": .biometric, "face": .biometric, "genetic": .genetic,
    ]
}
