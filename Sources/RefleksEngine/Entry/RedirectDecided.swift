import RefleksDomain
import RefleksStore

/// Somebody else decided about a customer's redirection, or ended it.
struct RedirectDecided: Change {
    static let kind = ChangeKind.redirectDecided

    let number: UInt64
    /// After the change.
    let version: UInt64
    let redirectID: UInt64
    let state: RedirectState
    let reason: String
    let principal: String

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        writer.number(redirectID)
        writer.byte(state.rawValue)
        writer.text(reason)
        writer.text(principal)
    }

    func footprint() -> [EntityKey] { [.customer(number)] }

    func apply(to engine: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        guard let customer = try engine.customer(number) else {
            throw .contradiction("entry \(place.seq) names a customer who does not exist")
        }
        guard let known = customer.identity.fields.redirect, known.id == redirectID else {
            throw .contradiction("entry \(place.seq) decides about a redirection that does not exist")
        }
        let identity = customer.identity.changed(at: place.seq) { fields in
            fields.redirect?.state = state
            fields.redirect?.decidedAt = place.recordedAt
            fields.redirect?.decidedBy = principal
            fields.redirect?.decisionReason = reason
        }
        var scoring = customer.scoring
        scoring.isRedirected = state == .approved
        let after = customer.with(identity: identity, at: place.seq)
            .with(totals: customer.totals, scoring: scoring, at: place.seq)
        try engine.setCustomer(number, after, at: place.seq)
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: number, version: version, commitSeq: place.seq)
        effects.redirectID = redirectID
        return effects
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        .redirectDecided(redirectID, state)
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .redirectDecided)
    }
}

extension RedirectDecided {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), version: try reader.number(), redirectID: try reader.number(),
            state: try reader.value(RedirectState.self), reason: try reader.text(), principal: try reader.text())
    }
}
