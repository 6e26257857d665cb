import RefleksStore

/// A pinned place in memory; only reached under the engine state's lock.
class PinnedSlot {
    /// Commands that were loaded and not yet decided, staged states, unprojected changes, reserved codes: above 0 the
    /// slot stays in memory.
    var pins = 0
    /// Since the clock's hand came by: a second chance to stay.
    var wasUsed = true
}

/// Pins that are released together.
struct PinSet {
    // An interaction pins its source event and its customer: for two no array is made.
    private var first: PinnedSlot?
    private var second: PinnedSlot?
    private var others: [PinnedSlot] = []

    mutating func pin(_ slot: PinnedSlot) {
        slot.pins += 1
        if first == nil {
            first = slot
        } else if second == nil {
            second = slot
        } else {
            others.append(slot)
        }
    }

    mutating func release() {
        first.take()?.pins -= 1
        second.take()?.pins -= 1
        guard !others.isEmpty else { return }
        for slot in others { slot.pins -= 1 }
        others = []
    }
}

/// One entity in memory: its durable state, absence included, and what the current group has staged.
final class Slot<Key: Hashable & Sendable, State: EntityState>: PinnedSlot {
    let key: Key
    /// As of the last durable commit; nil = there is none.
    private(set) var durable: State?
    /// The entry that wrote `durable`.
    private(set) var durableSeq: UInt64
    /// What the current group has made of it, while `stagedSeq` is above 0.
    private(set) var staged: State?
    /// The staging entry; 0 = nothing is staged.
    private(set) var stagedSeq: UInt64 = 0
    /// Where it waits for the projector: in which of its table's queues, and at which place.
    var queue: UInt64 = 0
    var queuePlace = 0
    /// Search tokens of the state that the projection holds. Only the projector writes and reads them.
    var projectedTokens: [UInt64]
    /// Durable timeline rows that the projection lacks, ascending by seq.
    var rows: [TimelineRow] = []

    init(key: Key, durable: State?, seq: UInt64) {
        self.key = key
        self.durable = durable
        self.durableSeq = seq
        self.projectedTokens = durable?.searchTokens ?? []
    }

    /// What decisions see: the staged state, else the durable one.
    var current: State? { stagedSeq > 0 ? staged : durable }

    func stage(_ state: State?, at seq: UInt64) {
        staged = state
        stagedSeq = seq
    }

    /// The group is durable.
    func commit() {
        durable = staged
        durableSeq = stagedSeq
        discardStaged()
    }

    /// Rows that entries up to `seq` recorded are in the projection.
    func dropRows(upTo seq: UInt64) {
        guard let last = rows.last else { return }
        if last.seq <= seq { rows = [] } else { rows.removeAll { $0.seq <= seq } }
    }

    func discardStaged() {
        staged = nil
        stagedSeq = 0
    }
}
