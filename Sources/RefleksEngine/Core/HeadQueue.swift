import RefleksStore
import Synchronization

/// Heads that views have made and the projector has not kept yet: bounded, and what finds no room is dropped, since the next
/// view makes it again. Callable from any thread.
final class HeadQueue: Sendable {
    private let heads = Mutex<[UInt64: CustomerHead]>([:])
    private let count = Atomic<Int>(0)
    /// Apart from the writer's: what entries are sealed with does not depend on who looked at whom.
    let sealer: Sealer

    /// As many as the projector keeps at a time: 4 KiB each as a rule, 16 at most.
    static let maximum = 1_024

    init(sealer: Sealer) {
        self.sealer = sealer
    }

    /// Whether making a head is worth while.
    var hasRoom: Bool { count.load(ordering: .relaxed) < Self.maximum }

    /// What became of a head that was offered.
    enum Offer: Sendable {
        /// It waits with others, or found no room.
        case other
        /// It is the first: somebody has to look after them.
        case first
        /// It is the last that finds room.
        case last
    }

    /// Takes a head over.
    func offer(_ head: CustomerHead) -> Offer {
        heads.withLock { heads in
            guard heads.count < Self.maximum else { return .other }
            let before = heads.count
            heads[head.customer] = head
            count.store(heads.count, ordering: .relaxed)
            guard heads.count > before else { return .other }
            return before == 0 ? .first : heads.count == Self.maximum ? .last : .other
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
