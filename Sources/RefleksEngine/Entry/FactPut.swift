import RefleksDomain
import RefleksStore

/// Something became known of a customer.
struct FactPut: Change {
    static let kind = ChangeKind.factPut

    let number: UInt64
    /// The profile's version, which a fact does not change.
    let version: UInt64
    let category: FactCategory
    let key: FactKey
    let origin: FactOrigin
    let legalBasis: LegalBasis
    let validFrom: Timestamp
    let validTo: Timestamp?
    /// Value, source and evidence, sealed under the customer's key.
    let sealed: [UInt8]

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        writer.byte(category.rawValue)
        writer.text(key.text)
        writer.byte(origin.rawValue)
        writer.byte(legalBasis.rawValue)
        writer.signed(validFrom.microseconds)
        TotalsCodec.write(validTo, to: &writer)
        writer.blob(sealed)
    }

    func footprint() -> [EntityKey] { [.customer(number), .knowledge(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try state.changeKnowledge(of: number, at: place.seq) { $0.put(record(at: place)) }
    }

    private func record(at place: ChangePlace) -> FactRecord {
        FactRecord(
            id: place.item.id, category: category, key: key, origin: origin, legalBasis: legalBasis,
            validFrom: validFrom, validTo: validTo, recordedAt: place.recordedAt, sealed: sealed)
    }

    func tell(_ facts: inout ToldFacts, at place: ChangePlace) { facts.put(record(at: place)) }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        var known = KnowledgeState()
        known.put(record(at: place))
        return try opener.open(known, of: number).facts.first.map { .fact($0) }
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: number, version: version, commitSeq: place.seq)
        effects.factID = place.item.id
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .factPut)
    }
}

extension FactPut {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), version: try reader.number(), category: try reader.value(FactCategory.self),
            key: try reader.factKey(), origin: try reader.value(FactOrigin.self),
            legalBasis: try reader.value(LegalBasis.self), validFrom: Timestamp(microseconds: try reader.signed()),
            validTo: try TotalsCodec.readTime(&reader), sealed: try reader.blob())
    }
}
