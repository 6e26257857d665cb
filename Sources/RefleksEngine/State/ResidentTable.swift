import RefleksStore

/// The entities of one kind that are in memory, bounded by dropping what was not used lately.
///
/// The second-chance algorithm (Corbató's clock): a hand goes round over all slots; what was used since it came by last
/// stays for one more round, what is pinned stays, the rest is dropped. An install moves the hand by a few slots, so its
/// cost does not depend on how many are resident or pinned. Pinned slots may exceed the capacity; their number has
/// bounds of its own (queued commands, overlay).
struct ResidentTable<Key: Hashable & Sendable, State: EntityState> {
    typealias Resident = Slot<Key, State>

    private var slots: [Key: Resident] = [:]
    /// Every slot once, in no order: what the hand goes over.
    private var clock: [Resident] = []
    private var hand = 0
    private let capacity: Int
    /// Slots that the current group has staged, with a pin for each time that one occurs here.
    private var staged: [Resident] = []
    /// What to restore when the current command fails half-way.
    private var journal: [(slot: Resident, state: State?, seq: UInt64)] = []
    /// Slots whose durable state the projection lacks, with that state: ready to be handed over in no time.
    private var queued: [Unprojected] = []
    /// The number of this queue; slots keep it, so that a new queue need not tell those of the last one.
    private var queue: UInt64 = 1

    /// Slots that the hand looks at for one install: more than one, so that a table above its capacity shrinks.
    private static var stepsPerInstall: Int { 3 }

    init(capacity: Int) {
        self.capacity = max(capacity, 1)
    }

    var count: Int { slots.count }

    /// The entity's slot; nil when it is not in memory (which says nothing about the entity).
    func slot(_ key: Key) -> Resident? {
        guard let slot = slots[key] else { return nil }
        slot.wasUsed = true
        return slot
    }

    /// The durable states of those in memory whose key `isWanted`, absence included. Looks at every slot.
    func durable(where isWanted: (Key) -> Bool) -> [(key: Key, state: State?)] {
        slots.values.filter { isWanted($0.key) }.map { ($0.key, $0.durable) }
    }

    /// Puts a loaded entity into memory unless it is there already; returns its slot.
    mutating func install(_ key: Key, _ state: State?, seq: UInt64) -> Resident {
        slot(key) ?? add(key, state, seq: seq)
    }

    /// Puts an entity into memory that is not there.
    mutating func add(_ key: Key, _ state: State?, seq: UInt64) -> Resident {
        makeRoom()
        let slot = Resident(key: key, durable: state, seq: seq)
        slots[key] = slot
        clock.append(slot)
        return slot
    }

    private mutating func makeRoom() {
        var steps = Self.stepsPerInstall
        while clock.count >= capacity, steps > 0 {
            steps -= 1
            if hand >= clock.count { hand = 0 }
            let slot = clock[hand]
            if slot.pins > 0 || slot.wasUsed {
                slot.wasUsed = false
                hand += 1
            } else {
                slots[slot.key] = nil
                clock.swapAt(hand, clock.count - 1)
                clock.removeLast()
            }
        }
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

    /// What the current group has staged and is not durable yet.
    func visitStaged(_ visit: (Key, State?) -> Void) {
        for slot in staged where slot.stagedSeq > 0 { visit(slot.key, slot.staged) }
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
            enqueue(slot)
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

    /// A slot with the durable state that the projection lacks.
    struct Unprojected {
        let slot: Resident
        fileprivate(set) var state: State?
        /// The entry that wrote it.
        fileprivate(set) var seq: UInt64
    }

    /// The slot waits for the projector with what it holds now; one pin for it.
    private mutating func enqueue(_ slot: Resident) {
        if slot.queue == queue {
            queued[slot.queuePlace].state = slot.durable
            queued[slot.queuePlace].seq = slot.durableSeq
        } else {
            slot.queue = queue
            slot.queuePlace = queued.count
            slot.pins += 1
            queued.append(Unprojected(slot: slot, state: slot.durable, seq: slot.durableSeq))
        }
    }

    /// Hands over everything that waits; each slot keeps its pin until it is let go of, or is queued again.
    mutating func takeQueued() -> [Unprojected] {
        defer {
            queued = []
            queue += 1
        }
        return queued
    }

    /// The projection has failed: what was taken waits again.
    mutating func requeue(_ taken: [Unprojected]) {
        for unprojected in taken {
            unprojected.slot.pins -= 1
            enqueue(unprojected.slot)
        }
    }
}
