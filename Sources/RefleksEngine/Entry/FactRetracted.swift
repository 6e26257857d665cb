import RefleksDomain
import RefleksStore

/// A fact was taken back; what was said stays in the ledger.
struct FactRetracted: Change {
    static let kind = ChangeKind.factRetracted

    let number: UInt64
    /// The profile's version, which a fact does not change.
    let version: UInt64
    let factID: UInt64

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        writer.number(factID)
    }

    func footprint() -> [EntityKey] { [.customer(number), .knowledge(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try state.changeKnowledge(of: number, at: place.seq) { $0.retract(factID) }
    }

    func tell(_ facts: inout ToldFacts, at place: ChangePlace) { facts.retract(factID) }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        .factRetracted(factID)
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: number, version: version, commitSeq: place.seq)
        effects.factID = factID
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .factRetracted)
    }
}

extension FactRetracted {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(number: try reader.number(), version: try reader.number(), factID: try reader.number())
    }
}
