/// A name folded once for many comparisons.
struct MatchText: Sendable, Hashable {
    /// The words of the loose key.
    let words: [String]
    /// The scalars of the words with a space between them.
    let scalars: [UInt32]

    init(_ text: String) {
        words = TurkishText.looseWords(text)
        scalars = words.joined(separator: " ").unicodeScalars.map(\.value)
    }

    var isEmpty: Bool { words.isEmpty }
}

/// A customer as the matcher sees it: names folded, identifiers that single somebody out.
public struct MatchRecord: Sendable, Hashable {
    public let kind: CustomerKind
    public let birthDate: CalendarDate?
    /// Merge keys only: placeholders, dummies and service lines are left out.
    public private(set) var identifiers: [Identifier]
    let given: MatchText
    let family: MatchText
    let address: MatchAddress

    /// A record; empty texts are absent.
    ///
    /// What is no merge key is left out here. That a phone or e-mail address has more than `Identifier.maximumHolders`
    /// holders only its keeper knows: it leaves such a one out before.
    public init(
        kind: CustomerKind, givenName: String = "", familyName: String = "", birthDate: CalendarDate? = nil,
        identifiers: [Identifier] = [], address: String = ""
    ) {
        self.kind = kind
        self.birthDate = birthDate
        self.identifiers = identifiers.filter(\.isMergeKey)
        given = MatchText(givenName)
        family = MatchText(familyName)
        self.address = MatchAddress(address)
    }

    /// Whether it names somebody: it has a name or an identifier other than a device.
    public var isIdentified: Bool {
        !given.isEmpty || !family.isEmpty || identifiers.contains { $0.kind != .device }
    }

    /// The record without the identifiers that too many share, which only their keeper knows.
    public func leavingOut(_ isShared: (Identifier) -> Bool) -> MatchRecord {
        var record = self
        record.identifiers.removeAll(where: isShared)
        return record
    }

    /// The values of one kind of identifier.
    func values(of kind: IdentifierKind) -> [String] {
        identifiers.compactMap { $0.kind == kind ? $0.value : nil }
    }
}
