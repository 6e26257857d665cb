import RefleksDomain
import RefleksStore

/// A customer was merged into another: from now on his code, and those that resolved to it, resolve to the survivor.
struct CustomersMerged: Change {
    static let kind = ChangeKind.customersMerged

    let survivor: UInt64
    let merged: UInt64
    /// Who had been merged into the merged one, in the order of merging.
    let moved: [UInt64]
    /// The survivor's, after the change.
    let version: UInt64
    let outcome: MergeOutcome
    /// The principal.
    let by: String

    func write(to writer: inout ByteWriter) {
        writer.number(survivor)
        writer.number(merged)
        writer.list(moved) { $0.number($1) }
        writer.number(version)
        outcome.write(to: &writer)
        writer.text(by)
    }

    func footprint() -> [EntityKey] { ([survivor, merged] + moved).map { .customer($0) } }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        let line = MergeLine(
            isMerge: true, merged: merged, into: survivor, seq: place.seq, at: place.recordedAt, by: by)
        for number in moved { _ = try state.existing(number, at: place) }
        let from = try state.existing(merged, at: place)
        let to = try state.existing(survivor, at: place)
        let before = to.links ?? MergeLinks()
        let identity = to.identity.changed(at: place.seq) { _ in }
        let links = MergeLinks(members: before.members + [merged] + moved, history: before.history)
        try state.setCustomer(
            survivor, to.with(identity: identity, at: place.seq).with(links: links.adding(line), at: place.seq),
            at: place.seq)
        let edge = MergeLinks(edge: line, survivor: survivor, history: from.links?.history ?? [])
        try state.setCustomer(merged, from.with(links: edge.adding(line), at: place.seq), at: place.seq)
        for number in moved { try state.setSurvivor(of: number, survivor, at: place) }
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? { .merged(merged) }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: survivor, version: version, commitSeq: place.seq)
        effects.merge = outcome
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: survivor,
            event: .customersMerged(merged: merged))
    }
}

extension CustomersMerged {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            survivor: try reader.number(), merged: try reader.number(),
            moved: try reader.list { reader throws(MalformedBytes) in try reader.number() },
            version: try reader.number(), outcome: try MergeOutcome(&reader), by: try reader.text())
    }
}

extension EngineState {
    /// A customer whom the ledger says is there.
    func existing(_ number: UInt64, at place: ChangePlace) throws(ApplyFailure) -> CustomerState {
        guard let customer = try customer(number) else {
            throw .contradiction("entry \(place.seq) names a customer who does not exist")
        }
        return customer
    }

    /// The code of `number`, who stays merged into whom he was, resolves to `survivor`.
    func setSurvivor(of number: UInt64, _ survivor: UInt64, at place: ChangePlace) throws(ApplyFailure) {
        let customer = try existing(number, at: place)
        let links = MergeLinks(edge: customer.links?.edge, survivor: survivor, history: customer.links?.history ?? [])
        try setCustomer(number, customer.with(links: links, at: place.seq), at: place.seq)
    }
}

extension MergeOutcome {
    func write(to writer: inout ByteWriter) {
        writer.list(choices) { writer, choice in
            writer.byte(choice.field.rawValue)
            writer.number(choice.customerNumber)
            writer.flag(choice.isConflict)
        }
        writer.list(members) { $0.number($1) }
        writer.flag(isDeceased)
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        choices = try reader.list { reader throws(MalformedBytes) in
            MergeOutcome.Choice(
                field: try reader.value(MergePlan.Field.self), customerNumber: try reader.number(),
                isConflict: try reader.flag())
        }
        members = try reader.list { reader throws(MalformedBytes) in try reader.number() }
        isDeceased = try reader.flag()
    }
}
