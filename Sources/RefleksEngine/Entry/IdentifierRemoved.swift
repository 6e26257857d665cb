import RefleksDomain
import RefleksStore

/// An identifier was taken from a customer.
struct IdentifierRemoved: Change {
    static let kind = ChangeKind.identifierRemoved

    let number: UInt64
    /// After the change.
    let version: UInt64
    let index: BlindIndex
    let isKey: Bool

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        writer.blind(index)
        writer.flag(isKey)
    }

    func footprint() -> [EntityKey] {
        isKey ? [.customer(number), .identifier(index)] : [.customer(number)]
    }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        if isKey { _ = try state.holders(of: index) }
        try state.changeIdentity(of: number, at: place.seq) { fields in
            fields.identifiers.removeAll { $0.index == index }
        }
        if isKey { try state.changeHolders(of: index, at: place.seq) { $0.remove(number) } }
    }

    func effects(at place: ChangePlace) -> Effects? {
        Effects(customer: number, version: version, commitSeq: place.seq)
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .identifierRemoved)
    }
}

extension IdentifierRemoved {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), version: try reader.number(), index: try reader.blind(),
            isKey: try reader.flag())
    }
}
