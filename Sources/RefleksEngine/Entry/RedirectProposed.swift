import RefleksDomain
import RefleksStore

/// Somebody proposed to serve a customer on a cheaper channel: nothing changes for the customer by it.
struct RedirectProposed: Change {
    static let kind = ChangeKind.redirectProposed

    let number: UInt64
    /// After the change.
    let version: UInt64
    let channel: Channel
    let reason: String
    let figures: RedirectFigures
    let principal: String

    private func record(at place: ChangePlace) -> RedirectRecord {
        RedirectRecord(
            id: place.item.id, channel: channel, reason: reason, figures: figures, proposedAt: place.recordedAt,
            proposedBy: principal)
    }

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        writer.byte(channel.rawValue)
        writer.text(reason)
        figures.write(to: &writer)
        writer.text(principal)
    }

    func footprint() -> [EntityKey] { [.customer(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try state.changeIdentity(of: number, at: place.seq) { $0.redirect = record(at: place) }
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: number, version: version, commitSeq: place.seq)
        effects.redirectID = place.item.id
        return effects
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        .redirect(record(at: place).known)
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .redirectProposed)
    }
}

extension RedirectProposed {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), version: try reader.number(), channel: try reader.value(Channel.self),
            reason: try reader.text(), figures: try RedirectFigures(&reader), principal: try reader.text())
    }
}
