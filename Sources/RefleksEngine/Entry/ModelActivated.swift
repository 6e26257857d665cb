import RefleksDomain
import RefleksStore

/// From now on another model of lifetime value serves.
///
/// It is kept as reference data are; a kind of its own, because it changes what every customer is scored by, and so whoever
/// follows the changes hears of it.
struct ModelActivated: Change {
    static let kind = ChangeKind.modelActivated
    /// It says so itself.
    static let namesAuthor = false

    let put: ReferencePut

    func write(to writer: inout ByteWriter) { put.write(to: &writer) }

    func footprint() -> [EntityKey] { put.footprint() }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try put.apply(to: state, at: place)
    }

    func effects(at place: ChangePlace) -> Effects? { put.effects(at: place) }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: 0, event: .modelActivated,
            principal: put.source)
    }
}

extension ModelActivated {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(put: try ReferencePut(&reader))
    }
}
