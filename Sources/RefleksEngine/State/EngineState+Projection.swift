import RefleksDomain
import RefleksStore

/// What the projector takes at one moment: everything that changed, with its state as of `upTo`, and the rows.
///
/// Taking it costs the state's lock next to nothing, however much has gathered; letting go of it is done in steps.
struct ProjectionWork: @unchecked Sendable {
    // Sendable: the states are values of the projector's own; of the slots, what else is touched outside the lock is only
    // the projector's (`projectedTokens`).
    let upTo: UInt64
    let entries: Int
    /// `recordedAt` of the oldest entry.
    let oldestRecordedAt: Timestamp?
    fileprivate let customers: [ResidentTable<UInt64, CustomerState>.Unprojected]
    fileprivate let identifiers: [ResidentTable<BlindIndex, HolderState>.Unprojected]
    fileprivate let events: [ResidentTable<BlindIndex, EventState>.Unprojected]
    fileprivate let idempotency: [ResidentTable<BlindIndex, IdempotencyState>.Unprojected]
    fileprivate let knowledge: [ResidentTable<UInt64, KnowledgeState>.Unprojected]
    fileprivate let permissions: [ResidentTable<BlindIndex, PermissionState>.Unprojected]
    fileprivate let blocks: [ResidentTable<BlindIndex, BlockState>.Unprojected]
    fileprivate let matches: [ResidentTable<CustomerPair, MatchState>.Unprojected]
    fileprivate let references: [ResidentTable<BlindIndex, ReferenceState>.Unprojected]
    fileprivate let rows: [TimelineRow]
    /// How many slots have been let go of, table after table.
    fileprivate var released = 0

    /// The store's batch: encodes every state, adds and removes search tokens, and words that `words` does not know.
    func batch(words: inout NameVocabulary) throws(StoreError) -> ProjectionBatch {
        var batch = ProjectionBatch(appliedSeq: upTo)
        batch.entities.reserveCapacity(customers.count + identifiers.count + events.count + idempotency.count)
        batch.timeline = rows
        for (index, customer) in customers.enumerated() {
            batch.entities.updateValue(Self.record(customer.state, customer.seq), forKey: .customer(customer.slot.key))
            try addTokens(of: customer, to: &batch, &words)
            addCases(of: customer, to: &batch)
            if index.isMultiple(of: Self.piece) { WorkerThread.letOthersRun() }
        }
        for index in identifiers {
            batch.entities.updateValue(Self.record(index.state, index.seq), forKey: .identifier(index.slot.key))
        }
        for (index, event) in events.enumerated() {
            batch.entities.updateValue(Self.record(event.state, event.seq), forKey: .event(event.slot.key))
            if index.isMultiple(of: Self.piece) { WorkerThread.letOthersRun() }
        }
        for key in idempotency {
            batch.entities.updateValue(Self.record(key.state, key.seq), forKey: .idempotency(key.slot.key))
        }
        for known in knowledge {
            batch.entities.updateValue(Self.record(known.state, known.seq), forKey: .knowledge(known.slot.key))
        }
        for address in permissions {
            batch.entities.updateValue(Self.record(address.state, address.seq), forKey: .permission(address.slot.key))
            addOutboxRows(of: address, to: &batch)
        }
        for block in blocks {
            batch.entities.updateValue(Self.record(block.state, block.seq), forKey: .block(block.slot.key))
        }
        for match in matches {
            batch.entities.updateValue(Self.record(match.state, match.seq), forKey: .match(match.slot.key))
        }
        for reference in references {
            batch.entities.updateValue(
                Self.record(reference.state, reference.seq), forKey: .reference(reference.slot.key))
        }
        return batch
    }

    /// Shows every customer with his state and the entry that wrote it.
    func visitCustomers(_ visit: (UInt64, CustomerState?, UInt64) -> Void) {
        for (index, customer) in customers.enumerated() {
            visit(customer.slot.key, customer.state, customer.seq)
            if index.isMultiple(of: Self.piece) { WorkerThread.letOthersRun() }
        }
    }

    /// Records after which others have a turn: some tens of microseconds.
    private static let piece = 32

    private func addOutboxRows(
        of address: ResidentTable<BlindIndex, PermissionState>.Unprojected, to batch: inout ProjectionBatch
    ) {
        let before = Set(address.slot.projectedTokens)
        let after = Set(address.state?.searchTokens ?? [])
        func rows(_ ids: Set<UInt64>) -> [OutboxRow] {
            ids.sorted().map { OutboxRow(id: $0, address: address.slot.key) }
        }
        batch.addedOutboxRows += rows(after.subtracting(before))
        batch.removedOutboxRows += rows(before.subtracting(after))
    }

    /// The queue holds all his cases or none: they are put anew whenever he has or had one in it.
    private func addCases(
        of customer: ResidentTable<UInt64, CustomerState>.Unprojected, to batch: inout ProjectionBatch
    ) {
        let rows = customer.state?.caseRows ?? []
        guard !rows.isEmpty || customer.slot.projectedTokens.contains(CareState.token) else { return }
        batch.cases.updateValue(rows, forKey: customer.slot.key)
    }

    private static func record(_ state: (some EntityState)?, _ seq: UInt64) -> EntityRecord? {
        state.map { EntityRecord(bytes: $0.encoded(), seq: seq, rank: $0.rank) }
    }

    private func addTokens(
        of customer: ResidentTable<UInt64, CustomerState>.Unprojected, to batch: inout ProjectionBatch,
        _ words: inout NameVocabulary
    ) throws(StoreError) {
        let tokens = customer.state?.searchTokens ?? []
        guard tokens != customer.slot.projectedTokens else { return }
        let before = Set(customer.slot.projectedTokens)
        let after = Set(tokens)
        batch.addedNameTokens += after.subtracting(before).sorted().map {
            NameToken(token: $0, customer: customer.slot.key)
        }
        batch.removedNameTokens += before.subtracting(after).sorted().map {
            NameToken(token: $0, customer: customer.slot.key)
        }
        words.removed(before.subtracting(after))
        if let state = customer.state { batch.words += try words.words(after.subtracting(before), of: state) }
    }

    /// The projection holds this now: remembers with which search tokens and outbox rows.
    func noteTokens() {
        for address in permissions { address.slot.projectedTokens = address.state?.searchTokens ?? [] }
        for customer in customers { customer.slot.projectedTokens = customer.state?.searchTokens ?? [] }
    }
}

extension EngineState {
    /// Takes everything that the projection lacks, as of the last durable entry; nil when there is nothing.
    func takeProjectionWork() -> ProjectionWork? {
        guard overlay.durableSeq > overlay.trimmedSeq else { return nil }
        return ProjectionWork(
            upTo: overlay.durableSeq, entries: overlay.count, oldestRecordedAt: overlay.oldestRecordedAt,
            customers: customers.takeQueued(), identifiers: identifiers.takeQueued(), events: events.takeQueued(),
            idempotency: idempotency.takeQueued(), knowledge: knowledge.takeQueued(),
            permissions: permissions.takeQueued(), blocks: blocks.takeQueued(), matches: matches.takeQueued(),
            references: references.takeQueued(),
            rows: takeUnprojectedRows())
    }

    /// The projection holds `work`: trims the overlay, and then lets go of what the work pinned, one step of it. Returns
    /// whether more is to do.
    ///
    /// In this order: rows that vanish from memory before `trimmedSeq` says so would be missing from views.
    func finishStep(_ work: inout ProjectionWork) -> Bool {
        guard !overlay.trim(upTo: work.upTo, limit: Self.step) else { return true }
        var left = Self.step
        var skipped = 0
        release(work.customers, &work.released, &skipped, &left) { $0.dropRows(upTo: work.upTo) }
        release(work.identifiers, &work.released, &skipped, &left) { _ in }
        release(work.events, &work.released, &skipped, &left) { _ in }
        release(work.idempotency, &work.released, &skipped, &left) { _ in }
        release(work.knowledge, &work.released, &skipped, &left) { _ in }
        release(work.permissions, &work.released, &skipped, &left) { _ in }
        release(work.blocks, &work.released, &skipped, &left) { _ in }
        release(work.matches, &work.released, &skipped, &left) { _ in }
        release(work.references, &work.released, &skipped, &left) { _ in }
        return left == 0
    }

    /// Entries or slots of one step: as long as a few decisions take.
    private static let step = 128

    private func release<Key, State>(
        _ taken: [ResidentTable<Key, State>.Unprojected], _ released: inout Int, _ skipped: inout Int,
        _ left: inout Int, _ drop: (Slot<Key, State>) -> Void
    ) {
        let first = min(max(released - skipped, 0), taken.count)
        let count = min(left, taken.count - first)
        for unprojected in taken[first..<first + count] {
            unprojected.slot.pins -= 1
            drop(unprojected.slot)
        }
        released += count
        left -= count
        skipped += taken.count
    }

    /// The projection failed and may be tried again: everything waits as before.
    func requeue(_ work: ProjectionWork) {
        customers.requeue(work.customers)
        identifiers.requeue(work.identifiers)
        events.requeue(work.events)
        idempotency.requeue(work.idempotency)
        knowledge.requeue(work.knowledge)
        permissions.requeue(work.permissions)
        blocks.requeue(work.blocks)
        matches.requeue(work.matches)
        references.requeue(work.references)
        requeue(work.rows)
    }
}
