import RefleksMessages

/// A customer as merging sees it. Its code is what it resolves to, so that no merge can make a circle.
public struct MergeSide: Sendable, Hashable {
    public let code: CustomerCode
    public let status: CustomerStatus
    public let kind: CustomerKind
    /// Empty where unknown, as the other texts.
    public let givenName: String
    public let familyName: String
    public let birthDate: CalendarDate?
    public let language: String
    public let homeBranch: String
    public let postalAddress: String
    public let identifiers: [Identifier]

    /// A side.
    public init(
        code: CustomerCode, status: CustomerStatus = .active, kind: CustomerKind = .person, givenName: String = "",
        familyName: String = "", birthDate: CalendarDate? = nil, language: String = "", homeBranch: String = "",
        postalAddress: String = "", identifiers: [Identifier] = []
    ) {
        self.code = code
        self.status = status
        self.kind = kind
        self.givenName = givenName
        self.familyName = familyName
        self.birthDate = birthDate
        self.language = language
        self.homeBranch = homeBranch
        self.postalAddress = postalAddress
        self.identifiers = identifiers
    }
}

/// What becomes of two customers when one is merged into the other: computed before, so that a dry run can show it.
public struct MergePlan: Sendable, Hashable {
    /// A field of which one value survives.
    public enum Field: UInt8, Sendable, Hashable, CaseIterable {
        case givenName = 1
        case familyName = 2
        case birthDate = 3
        case language = 4
        case homeBranch = 5
        case postalAddress = 6
    }

    /// Whose value of a field survives.
    public struct Choice: Sendable, Hashable {
        public let field: Field
        /// False where the survivor lacked it and takes the other's.
        public let isSurvivors: Bool
        /// Both had a value, and not the same.
        public let isConflict: Bool
    }

    /// The fields that at least one of the two knows, in their order. The survivor's value survives where it has one.
    public let choices: [Choice]
    /// All identifiers of both, the survivor's first, each once; of a real and a dummy number of the state the real one.
    public let identifiers: [Identifier]
    /// DECEASED where either is: whoever may have died is not contacted.
    public let status: CustomerStatus
    /// The survivor as he is shown afterwards.
    public let result: MergeSide

    /// Plans merging `merged` into `survivor`. Ask `refusals` before.
    public init(survivor: MergeSide, merged: MergeSide) {
        let choices = [
            Self.choice(.givenName, survivor.givenName, merged.givenName),
            Self.choice(.familyName, survivor.familyName, merged.familyName),
            Self.choice(
                .birthDate, survivor.birthDate?.description ?? "", merged.birthDate?.description ?? ""),
            Self.choice(.language, survivor.language, merged.language),
            Self.choice(.homeBranch, survivor.homeBranch, merged.homeBranch),
            Self.choice(.postalAddress, survivor.postalAddress, merged.postalAddress),
        ].compactMap { $0 }
        let all = Self.union(survivor.identifiers, merged.identifiers)
        let identifiers = all.filter { identifier in
            guard identifier.kind.isStateNumber else { return true }
            let numbers = all.filter { $0.kind == identifier.kind }
            return identifier == numbers.first(where: \.isMergeKey) ?? numbers.first
        }
        let status: CustomerStatus =
            survivor.status == .deceased || merged.status == .deceased ? .deceased : survivor.status
        func side(_ field: Field) -> MergeSide {
            choices.contains { $0.field == field && !$0.isSurvivors } ? merged : survivor
        }
        result = MergeSide(
            code: survivor.code, status: status, kind: survivor.kind, givenName: side(.givenName).givenName,
            familyName: side(.familyName).familyName, birthDate: side(.birthDate).birthDate,
            language: side(.language).language, homeBranch: side(.homeBranch).homeBranch,
            postalAddress: side(.postalAddress).postalAddress, identifiers: identifiers)
        self.choices = choices
        self.identifiers = identifiers
        self.status = status
    }

    /// How customers who were merged are shown together: `sides` begins with the survivor, and of what he lacks the first
    /// who has it gives it. Nil without sides.
    public static func combining(_ sides: [MergeSide]) -> MergeSide? {
        guard let survivor = sides.first else { return nil }
        return sides.dropFirst().reduce(survivor) { MergePlan(survivor: $0, merged: $1).result }
    }

    /// Every rule that forbids merging `merged` into `survivor`; empty when it may be done.
    ///
    /// `SELF_MERGE`; `SUBJECT_ERASED`, `CUSTOMER_RESTRICTED` and `CUSTOMER_MERGED` for a side that is no longer there;
    /// `MATCH_KINDS_DIFFER`; `MATCH_STATE_NUMBERS_DIFFER` for two different TCKN, YKN or VKN; `TOO_MANY_IDENTIFIERS` for
    /// each kind of which both together have more than a customer may have.
    public static func refusals(survivor: MergeSide, merged: MergeSide) -> [FieldRefusal] {
        guard survivor.code != merged.code else { return [FieldRefusal(Catalogue.Matching.selfMerge)] }
        var found: [FieldRefusal] = []
        for status in [survivor.status, merged.status] {
            if let refusal = refusal(of: status), !found.contains(refusal) { found.append(refusal) }
        }
        if survivor.kind != merged.kind { found.append(FieldRefusal(Catalogue.Matching.kindsDiffer)) }
        if haveDifferentStateNumbers(survivor, merged) {
            found.append(FieldRefusal(Catalogue.Matching.stateNumbersDiffer))
        }
        let all = union(survivor.identifiers, merged.identifiers)
        for kind in IdentifierKind.allCases where !kind.isStateNumber {
            let namespaces = Dictionary(grouping: all.filter { $0.kind == kind }, by: \.namespace)
            let isTooMany =
                namespaces.values.contains { $0.count > kind.maximum }
                || namespaces.values.reduce(0) { $0 + $1.count } > kind.maximumInAll
            guard isTooMany else { continue }
            found.append(
                FieldRefusal(Catalogue.Customer.tooManyIdentifiers, [kind.name, String(kind.maximum)]))
        }
        return found
    }

    private static func refusal(of status: CustomerStatus) -> FieldRefusal? {
        switch status {
        case .active, .deceased: nil
        case .erased: FieldRefusal(Catalogue.Customer.erased)
        case .restricted: FieldRefusal(Catalogue.Permission.restricted)
        case .merged: FieldRefusal(Catalogue.Permission.merged)
        }
    }

    /// A dummy number contradicts nobody.
    private static func haveDifferentStateNumbers(_ first: MergeSide, _ second: MergeSide) -> Bool {
        IdentifierKind.allCases.filter(\.isStateNumber).contains { kind in
            let numbers = union(first.identifiers, second.identifiers).filter { $0.kind == kind && $0.isMergeKey }
            return numbers.count > 1
        }
    }

    private static func choice(_ field: Field, _ survivors: String, _ others: String) -> Choice? {
        guard !survivors.isEmpty || !others.isEmpty else { return nil }
        let isConflict = !survivors.isEmpty && !others.isEmpty && survivors != others
        return Choice(field: field, isSurvivors: !survivors.isEmpty, isConflict: isConflict)
    }

    private static func union(_ first: [Identifier], _ second: [Identifier]) -> [Identifier] {
        var seen: Set<Identifier> = []
        return (first + second).filter { seen.insert($0).inserted }
    }
}

extension IdentifierKind {
    /// TCKN, YKN or VKN: given by the state, one for each customer.
    var isStateNumber: Bool { self == .tckn || self == .ykn || self == .vkn }
}
