import RefleksStore
import Synchronization

/// Heads that views have made and the projector has not kept yet: bounded, and what finds no room is dropped, since the next
/// view makes it again. Callable from any thread.
final class HeadQueue: Sendable {
    private let heads = Mutex<[UInt64: CustomerHead]>([:])
    private let count = Atomic<Int>(0)
    /// Apart from the writer's: what entries are sealed with does not depend on who looked at whom.
    let sealer: Sealer

    /// As many as the projector keeps at a time: a few hundred pages, some megabytes of memory at most.
    static let maximum = 256

    init(sealer: Sealer) {
        self.sealer = sealer
    }

    /// Whether making a head is worth while.
    var hasRoom: Bool { count.load(ordering: .relaxed) < Self.maximum }

    /// Takes a head over; returns whether it is the first.
    func offer(_ head: CustomerHead) -> Bool {
        heads.withLock { heads in
            guard heads.count < Self.maximum else { return false }
            let isFirst = heads.isEmpty
            heads[head.customer] = head
            count.store(heads.count, ordering: .relaxed)
            return isFirst
        }
    }

    /// Hands over everything.
    func take() -> [CustomerHead] {
        heads.withLock { heads in
            defer { heads = [:] }
            count.store(0, ordering: .relaxed)
            return Array(heads.values)
        }
    }
}
