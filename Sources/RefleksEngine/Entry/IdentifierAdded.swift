import RefleksDomain
import RefleksStore

/// A customer got an identifier, or one that he had was verified.
struct IdentifierAdded: Change {
    static let kind = ChangeKind.identifierAdded

    let number: UInt64
    /// After the change.
    let version: UInt64
    let record: IdentifierRecord
    /// Other customers who hold it too.
    let conflicting: [UInt64]

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        record.write(to: &writer)
        writer.list(conflicting) { $0.number($1) }
    }

    func footprint() -> [EntityKey] {
        record.isKey ? [.customer(number), .identifier(record.index)] : [.customer(number)]
    }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        if record.isKey { _ = try state.holders(of: record.index) }
        try state.changeIdentity(of: number, at: place.seq) { fields in
            if let index = fields.identifiers.firstIndex(where: { $0.index == record.index }) {
                fields.identifiers[index].isVerified = record.isVerified
                fields.identifiers[index].lastSeen = record.lastSeen
            } else {
                let place = fields.identifiers.firstIndex { $0.kind.rawValue > record.kind.rawValue }
                fields.identifiers.insert(record, at: place ?? fields.identifiers.endIndex)
            }
        }
        if try state.addHolder(number, of: record, at: place.seq) {
            try state.notePermissions(of: number, at: place.seq)
        }
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        try opener.identifiers([record], of: number).first.map { .identifier($0) }
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: number, version: version, commitSeq: place.seq)
        effects.conflictingNumbers = conflicting
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .identifierAdded)
    }
}

extension IdentifierAdded {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), version: try reader.number(), record: try IdentifierRecord(&reader),
            conflicting: try reader.list { reader throws(MalformedBytes) in try reader.number() })
    }
}
