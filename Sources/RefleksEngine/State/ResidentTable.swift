import RefleksStore

/// The entities of one kind that are in memory, bounded by dropping what was not used lately.
///
/// Two generations stand for recency: what is used moves to the young one; when that is full, the old one is dropped
/// except for what is pinned, and the generations change places. Eviction costs one pass per turn and no list upkeep.
struct ResidentTable<Key: Hashable & Sendable, State: EntityState> {
    typealias Resident = Slot<Key, State>

    private var young: [Key: Resident] = [:]
    private var old: [Key: Resident] = [:]
    private let generationSize: Int
    /// Slots that the current group has staged, with a pin for each time that one occurs here.
    private var staged: [Resident] = []
    /// What to restore when the current command fails half-way.
    private var journal: [(slot: Resident, state: State?, seq: UInt64)] = []
    /// Slots whose durable state the projection lacks.
    private var queued: [Resident] = []

    init(capacity: Int) {
        generationSize = max(capacity / 2, 1)
    }

    var count: Int { young.count + old.count }

    /// The entity's slot; nil when it is not in memory (which says nothing about the entity).
    mutating func slot(_ key: Key) -> Resident? {
        if let slot = young[key] { return slot }
        guard let slot = old.removeValue(forKey: key) else { return nil }
        young[key] = slot
        return slot
    }

    /// Puts a loaded entity into memory unless it is there already; returns its slot.
    mutating func install(_ key: Key, _ state: State?, seq: UInt64) -> Resident {
        if let slot = slot(key) { return slot }
        if young.count >= generationSize { turnGenerations() }
        let slot = Resident(key: key, durable: state, seq: seq)
        young[key] = slot
        return slot
    }

    private mutating func turnGenerations() {
        let kept = old.filter { $0.value.pins > 0 }
        old = young
        young = kept
    }

    // MARK: Staging

    mutating func stage(_ slot: Resident, _ state: State?, at seq: UInt64) {
        journal.append((slot, slot.staged, slot.stagedSeq))
        if slot.stagedSeq == 0 {
            staged.append(slot)
            slot.pins += 1
        }
        slot.stage(state, at: seq)
    }

    /// The command's changes stay.
    mutating func keepCommand() {
        if !journal.isEmpty { journal.removeAll(keepingCapacity: true) }
    }

    /// Takes the command's changes back.
    mutating func undoCommand() {
        for (slot, state, seq) in journal.reversed() { slot.stage(state, at: seq) }
        journal.removeAll(keepingCapacity: true)
    }

    /// The group is durable: staged states become the durable ones and wait for the projector.
    mutating func commitGroup(_ touched: (Resident) -> Void = { _ in }) {
        for slot in staged {
            slot.pins -= 1
            guard slot.stagedSeq > 0 else { continue }
            slot.commit()
            queue(slot)
            touched(slot)
        }
        staged.removeAll(keepingCapacity: true)
    }

    /// The group was rolled back.
    mutating func discardGroup() {
        for slot in staged {
            slot.pins -= 1
            slot.discardStaged()
        }
        staged.removeAll(keepingCapacity: true)
    }

    // MARK: Projection

    /// The slot waits for the projector; one pin for it.
    private mutating func queue(_ slot: Resident) {
        guard !slot.isQueuedForProjection else { return }
        slot.isQueuedForProjection = true
        slot.pins += 1
        queued.append(slot)
    }

    /// Hands over everything that waits; each slot keeps its pin until `finish` or `requeue`.
    mutating func takeQueued() -> [Resident] {
        defer { queued = [] }
        for slot in queued { slot.isQueuedForProjection = false }
        return queued
    }

    /// The projection has failed: what was taken waits again.
    mutating func requeue(_ slots: [Resident]) {
        for slot in slots {
            slot.pins -= 1
            queue(slot)
        }
    }
}
