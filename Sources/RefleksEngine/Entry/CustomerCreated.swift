import RefleksDomain
import RefleksStore

/// A customer got a code.
struct CustomerCreated: Change {
    static let kind = ChangeKind.customerCreated

    let number: UInt64
    let keyID: UInt64
    let customerKind: CustomerKind
    let names: SealedNames
    let language: String
    let homeBranch: String
    let identifiers: [IdentifierRecord]
    /// The interaction that follows in the entry brought the customer; the answer is the interaction's.
    let isForInteraction: Bool
    /// Other customers who hold one of the identifiers that were named.
    let conflicting: [UInt64]

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(keyID)
        writer.byte(customerKind.rawValue)
        names.write(to: &writer)
        writer.text(language)
        writer.text(homeBranch)
        writer.list(identifiers) { $1.write(to: &$0) }
        writer.flag(isForInteraction)
        writer.list(conflicting) { $0.number($1) }
    }

    func footprint() -> [EntityKey] {
        [.customer(number)] + identifiers.filter(\.isKey).map { .identifier($0.index) }
    }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        guard try state.customer(number) == nil else {
            throw .contradiction("customer of entry \(place.seq) exists already")
        }
        for record in identifiers where record.isKey { _ = try state.holders(of: record.index) }
        let identity = CustomerIdentity(
            number: number, keyID: keyID, createdAt: place.recordedAt,
            fields: .init(
                kind: customerKind, status: .active, version: 1, changedSeq: place.seq, names: names,
                language: language, homeBranch: homeBranch, identifiers: identifiers))
        var hasPermissions = false
        for record in identifiers {
            if try state.addHolder(number, of: record, at: place.seq) { hasPermissions = true }
        }
        let customer = CustomerState(
            identity: identity, totals: CustomerTotals(), hasPermissions: hasPermissions, lastSeq: place.seq)
        try state.setCustomer(number, customer, at: place.seq)
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        let known = Profile(kind: customerKind, language: language, homeBranch: homeBranch)
        return .customer(
            try opener.profile(names, of: number, known), try opener.identifiers(identifiers, of: number))
    }

    func effects(at place: ChangePlace) -> Effects? {
        guard !isForInteraction else { return nil }
        var effects = Effects(customer: number)
        effects.isNewCustomer = true
        effects.commitSeq = place.seq
        effects.version = 1
        effects.conflictingNumbers = conflicting
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .customerCreated)
    }
}

extension CustomerCreated {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), keyID: try reader.number(), customerKind: try reader.value(CustomerKind.self),
            names: try SealedNames(&reader), language: try reader.text(), homeBranch: try reader.text(),
            identifiers: try reader.list { reader throws(MalformedBytes) in try IdentifierRecord(&reader) },
            isForInteraction: try reader.flag(),
            conflicting: try reader.list { reader throws(MalformedBytes) in try reader.number() })
    }
}
