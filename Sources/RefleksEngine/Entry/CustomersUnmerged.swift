import RefleksDomain
import RefleksStore

/// A merge was taken back: the customer stands for himself again, and who had been merged into him resolves to him.
struct CustomersUnmerged: Change {
    static let kind = ChangeKind.customersUnmerged

    let merged: UInt64
    /// Whom he had been merged into.
    let into: UInt64
    /// Whom his code resolved to.
    let survivor: UInt64
    /// Who had been merged into him, in the order of merging.
    let moved: [UInt64]
    /// The survivor's, after the change.
    let version: UInt64
    /// The principal.
    let by: String

    func write(to writer: inout ByteWriter) {
        writer.number(merged)
        writer.number(into)
        writer.number(survivor)
        writer.list(moved) { $0.number($1) }
        writer.number(version)
        writer.text(by)
    }

    func footprint() -> [EntityKey] { ([merged, into, survivor] + moved).map { .customer($0) } }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        let line = MergeLine(isMerge: false, merged: merged, into: into, seq: place.seq, at: place.recordedAt, by: by)
        for number in [into] + moved { _ = try state.existing(number, at: place) }
        let left = try state.existing(survivor, at: place)
        let freed = try state.existing(merged, at: place)
        let gone = Set([merged] + moved)
        let before = left.links ?? MergeLinks()
        let links = MergeLinks(members: before.members.filter { !gone.contains($0) }, history: before.history)
        let identity = left.identity.changed(at: place.seq) { _ in }
        try state.setCustomer(
            survivor, left.with(identity: identity, at: place.seq).with(links: links.adding(line), at: place.seq),
            at: place.seq)
        let own = MergeLinks(members: moved, history: freed.links?.history ?? [])
        try state.setCustomer(merged, freed.with(links: own.adding(line), at: place.seq), at: place.seq)
        for number in moved { try state.setSurvivor(of: number, merged, at: place) }
        guard into != survivor else { return }
        let parent = try state.existing(into, at: place)
        try state.setCustomer(
            into, parent.with(links: (parent.links ?? MergeLinks()).adding(line), at: place.seq), at: place.seq)
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? { .unmerged(merged) }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: survivor, version: version, commitSeq: place.seq)
        effects.merge = MergeOutcome(members: moved)
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: survivor,
            event: .customersUnmerged(merged: merged))
    }
}

extension CustomersUnmerged {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            merged: try reader.number(), into: try reader.number(), survivor: try reader.number(),
            moved: try reader.list { reader throws(MalformedBytes) in try reader.number() },
            version: try reader.number(), by: try reader.text())
    }
}
