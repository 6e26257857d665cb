import Logging
import RefleksDomain
import RefleksStore
import Synchronization

/// The thread that learns from purchases what is bought together, behind everything else.
///
/// It follows the ledger by a position, so nothing is queued for it and nothing of a burst is lost to it: while commands wait
/// it pauses, and reads later what it left out. At a start it goes on from what it kept (`LearntSnapshot`), or reads the ledger
/// from its beginning, while everybody is served.
final class PurchaseLearner: Sendable {
    /// What an interaction's public bytes say was bought: codes, in the basket's order.
    typealias BasketReader = @Sendable ([UInt8]) -> [String]

    private let core: EngineCore
    private let products: BasketReader
    let index: Mutex<PurchaseIndex>
    private let work = Signal()
    private let isStopping = Atomic<Bool>(false)

    init(core: EngineCore, products: @escaping BasketReader) {
        self.core = core
        self.products = products
        index = Mutex(PurchaseIndex(bounds: core.configuration.learning))
    }

    /// There is more in the ledger.
    func wake() { work.raise() }

    func stop() {
        isStopping.store(true, ordering: .releasing)
        work.raise()
    }

    /// The thread's body, until `stop`.
    func run() {
        WorkerThread.yieldToOthers()
        var duty = DutyCycle(at: .now, others: WorkerThread.timeOfOthers)
        var kept = recall()
        // Whoever opens the directory next goes on from here.
        defer { keep(since: &kept, after: 1) }
        while !isStopping.load(ordering: .acquiring) {
            var isBehind = true
            while isBehind, !isStopping.load(ordering: .acquiring) {
                pauseWhileBusy()
                do throws(StoreError) {
                    isBehind = try step(&duty)
                    keep(since: &kept, after: Self.entriesBetweenCopies)
                } catch {
                    // What is served says up to where it has learnt; a damaged ledger is told by whoever needs it.
                    core.environment.logger.error("learning from purchases failed", metadata: ["reason": "\(error)"])
                    return
                }
            }
            if !isStopping.load(ordering: .acquiring) { work.wait() }
        }
    }

    /// Takes up what was kept, where it fits this ledger. Returns its position; 0 without.
    private func recall() -> UInt64 {
        do throws(StoreError) {
            guard let bytes = try core.store.learnt() else { return 0 }
            let snapshot: LearntSnapshot
            do throws(MalformedBytes) {
                snapshot = try LearntSnapshot(bytes, bounds: core.configuration.learning)
            } catch {
                core.environment.logger.notice("what was learnt before is not of use; the ledger is read again")
                return 0
            }
            let position = snapshot.index.position
            guard snapshot.epoch == core.store.epoch, position > 0,
                try core.history.entries(after: position - 1, limit: 1).first?.hash == snapshot.hash
            else { return 0 }
            index.withLock { $0 = snapshot.index }
            core.waiting.learnt(position)
            return position
        } catch {
            core.environment.logger.warning("what was learnt cannot be read", metadata: ["reason": "\(error)"])
            return 0
        }
    }

    /// Keeps what is learnt, once it is `count` entries ahead of what was kept.
    private func keep(since kept: inout UInt64, after count: UInt64) {
        let learnt = index.withLock { $0 }
        guard learnt.position >= kept + count else { return }
        kept = learnt.position
        do throws(StoreError) {
            guard let entry = try core.history.entries(after: learnt.position - 1, limit: 1).first else { return }
            try core.store.keepLearnt(LearntSnapshot(learnt, epoch: core.store.epoch, hash: entry.hash).bytes)
        } catch {
            // The next start takes longer.
            core.environment.logger.warning("what was learnt cannot be kept", metadata: ["reason": "\(error)"])
        }
    }

    /// A second start reads no more than these again; a copy of a large index takes a second.
    private static let entriesBetweenCopies: UInt64 = 200_000

    /// Commands go first, for half a minute at most: somebody who always pushes must not keep it from learning.
    private func pauseWhileBusy() {
        for _ in 0..<Self.maximumPauses where core.isBusy && !isStopping.load(ordering: .acquiring) {
            work.wait(milliseconds: Self.pauseMilliseconds)
        }
    }

    private static let maximumPauses = 300
    private static let pauseMilliseconds: UInt64 = 100
    /// Entries of one step.
    private static let stepEntries = 256

    /// Learns from the next entries. Returns whether there may be more.
    private func step(_ duty: inout DutyCycle) throws(StoreError) -> Bool {
        let position = index.withLock { $0.position }
        let stored = try core.history.entries(after: position, limit: Self.stepEntries)
        guard !stored.isEmpty else { return false }
        duty.begin(at: .now)
        for stored in stored {
            if !stored.isInteractionWithoutPurchase {
                for (change, place) in try Entry(stored).placed { learn(change, at: place) }
            }
            index.withLock { $0.reached(stored.seq) }
            if let end = duty.rest(at: .now, others: WorkerThread.timeOfOthers) { work.wait(until: end) }
            WorkerThread.letOthersRun()
        }
        core.waiting.learnt(index.withLock { $0.position })
        return true
    }

    private func learn(_ change: any Change, at place: ChangePlace) {
        if let erased = change as? SubjectErased {
            index.withLock { $0.forget(erased.number) }
            return
        }
        guard let (number, basket) = basket(of: change) else { return }
        let isForgotten = index.withLock { $0.lacksHistory(of: number) }
        let earlier = isForgotten ? baskets(of: number, before: place.seq) : []
        index.withLock { $0.learn(basket, of: number, earlier: earlier) }
    }

    /// What was bought, and by whom; nil for anything else.
    private func basket(of change: any Change) -> (UInt64, PastBasket)? {
        let recorded: InteractionRecorded
        switch change {
        case let change as InteractionRecorded: recorded = change
        case let change as MergedInteractionRecorded: recorded = change.recorded
        case let change as InteractionCharged: recorded = change.recorded
        default: return nil
        }
        guard recorded.figures.type == .purchase else { return nil }
        let products = products(recorded.publicBytes)
        guard !products.isEmpty else { return nil }
        return (recorded.number, PastBasket(day: recorded.figures.occurredAt.istanbulDay, products: products))
    }

    /// The customer's newest baskets before the entry `seq`, in the order of the ledger: the same whenever it is asked.
    private func baskets(of number: UInt64, before seq: UInt64) -> [PastBasket] {
        do {
            let found = try HistoryReader(core: core).places(of: number, withInteractions: true)
            let seqs = found.places.filter { !$0.isHistory && $0.seq < seq }.map(\.seq).suffix(Self.reread)
            var baskets: [PastBasket] = []
            for seq in seqs {
                guard let stored = try core.history.entries(after: seq - 1, limit: 1).first, stored.seq == seq else {
                    throw StoreError.corrupt("entry \(seq) is indexed and not in the ledger")
                }
                if stored.isInteractionWithoutPurchase { continue }
                for change in try Entry(stored).changes {
                    if let (owner, basket) = basket(of: change), owner == number { baskets.append(basket) }
                }
            }
            return baskets
        } catch {
            // Too long a history, or erased meanwhile: he counts as new.
            return []
        }
    }

    /// Interactions of a forgotten customer that are read again.
    private static let reread = 400
}
