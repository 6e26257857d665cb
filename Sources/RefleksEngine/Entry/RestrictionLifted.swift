import RefleksDomain
import RefleksStore

/// A customer's data may be used again.
struct RestrictionLifted: Change {
    static let kind = ChangeKind.restrictionLifted

    let number: UInt64
    /// After the change.
    let version: UInt64

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
    }

    func footprint() -> [EntityKey] { [.customer(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try state.changeIdentity(of: number, at: place.seq) { fields in
            fields.restriction = nil
            if fields.status == .restricted { fields.status = .active }
        }
    }

    func effects(at place: ChangePlace) -> Effects? {
        Effects(customer: number, version: version, commitSeq: place.seq)
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .restrictionLifted)
    }
}

extension RestrictionLifted {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(number: try reader.number(), version: try reader.number())
    }
}
