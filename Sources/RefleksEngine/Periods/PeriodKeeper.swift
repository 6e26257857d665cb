import CoreMetrics
import Logging
import RefleksDomain
import RefleksStore
import Synchronization

/// The thread that writes the books: how everybody stood when a month began, a few customers at a time and behind everything
/// else.
///
/// A month's rows follow from the ledger up to its cut, whenever they are written: the newest month first, then those before it,
/// and all of them again after the projection was lost.
final class PeriodKeeper: Sendable {
    private let core: EngineCore
    private let loop = KeeperLoop()
    /// Held for a step, by the thread or by whoever wants everything to be written now.
    private let turn = Mutex<Void>(())

    /// Customers of a step: a transaction of the projection.
    private static let step = 256
    /// Milliseconds between steps, between looks at a busy engine, and until it is looked again whether a month has begun.
    private static let pause: UInt64 = 10
    private static let busyPause: UInt64 = 100
    private static let idle: UInt64 = 60_000
    /// Seconds after its beginning from which a month is taken: what was being committed then is durable.
    private static let grace: Int64 = 60
    /// Months before the present one that are written without being asked for.
    static let monthsBack: Int32 = 12

    init(core: EngineCore) {
        self.core = core
    }

    /// Somebody asks for a month.
    func wake() { loop.wake() }

    func stop() { loop.stop() }

    /// The thread's body, until `stop`.
    func run() {
        loop.run { () throws(StoreError) in
            core.isBusy ? Self.busyPause : try next() ? Self.pause : Self.idle
        } failed: { error in
            // Where the disk is full there is no place for books now.
            if case .full = error { return Self.idle }
            core.environment.logger.error("taking a period failed", metadata: ["reason": "\(error)"])
            return Self.idle
        }
    }

    /// Writes everything that is due. Blocks; for a thread of its own.
    func settle() throws(StoreError) {
        while !core.stating.isClosed, try next() {}
    }

    /// One step. False when there is nothing to do.
    private func next() throws(StoreError) -> Bool {
        try turn.withLock { _ throws(StoreError) in
            guard core.condition.state == .serving, !loop.isOver, var mark = try due(),
                let month = Month(ordinal: mark.month)
            else { return false }
            if try core.store.appliedSeq() < mark.cut {
                core.projectorHurry.raise()
                core.projectorWork.raise()
                return true
            }
            let reader = core.periodReader(mark, month) { [loop] in loop.isOver }
            let page = try core.store.read { [mark] view throws(StoreError) in
                try reader.page(after: mark.through, limit: Self.step, view)
            }
            mark.through = page.last ?? mark.through
            mark.isComplete = page.last == nil
            try core.projectorTurn.withLock { [mark] _ throws(StoreError) in
                try core.store.put(page.rows, of: mark)
            }
            return true
        }
    }

    /// The newest month whose beginning is not wholly written, as far as it is; nil when there is none.
    private func due() throws(StoreError) -> OpeningMark? {
        guard let first = try core.history.entries(after: 0, limit: 1).first else { return nil }
        let now = core.environment.clock.now()
        var month = Month(istanbul: now.adding(microseconds: -Self.grace * Timestamp.microsecondsPerSecond))
        // A month that began before anything was recorded begins with nobody.
        let oldest = max(
            month.ordinal - Self.monthsBack, Month(istanbul: Timestamp(microseconds: first.recordedAt)).ordinal + 1)
        let marks = try core.store.read { view throws(StoreError) in try view.openingMarks() }
        while month.ordinal >= oldest {
            guard let mark = marks.first(where: { $0.month == month.ordinal }) else { return try core.mark(of: month) }
            if !mark.isComplete { return mark }
            month = month.previous
        }
        return nil
    }
}
