import CoreMetrics
import Logging
import RefleksDomain
import RefleksStore
import Synchronization

/// The thread that follows the ledger with the projection: everything that has gathered, in one sorted batch.
///
/// It takes its time. Reads by key find in the overlay what the projection lacks, and a page that many entries touch is
/// written once for all of them, so that fewer pages disturb the commits. It is prompt where somebody would notice: for
/// names, which only the projection finds; when somebody waits; when the overlay fills; and when there is nothing else
/// to do.
final class Projector: Sendable {
    private let core: EngineCore
    /// Held by whoever projects, under the projector's turn.
    private let vocabulary: Mutex<NameVocabulary>

    init(core: EngineCore) {
        self.core = core
        vocabulary = Mutex(NameVocabulary(indexer: core.sealing.indexer, opener: core.opener))
    }

    /// The thread's body: until the engine stops and everything is projected, or projecting fails for good.
    func run(isStopping: @escaping @Sendable () -> Bool) {
        // Answers first: the overlay is there to hold what a burst brings, and writers wait when it is full.
        if !core.environment.giveWay() {
            core.environment.logger.warning(
                "the system refuses priorities: what goes on behind commits does not give way to them")
        }
        let expiry = KeyExpiry(core: core)
        let renewal = CaseRenewal(core: core)
        var sweep = RankSweep(core: core)
        var pause = RankSweep.idle
        var quiet = QuietMoment(at: .now)
        while true {
            if core.projectorWork.wait(milliseconds: quiet.pause(atMost: pause)) {
                if !isStopping() { gather() }
                guard project(atLeisure: !isStopping()) else { return }
                quiet.note(at: .now)
            } else if quiet.isDue(at: .now) {
                guard settle() else { return }
            }
            guard keepHeads() else { return }
            expiry.step()
            renewal.step()
            guard let next = order(&sweep) else { return }
            if next < RankSweep.idle { quiet.note(at: .now) }
            pause = next
            if isStopping() {
                _ = project()
                return
            }
        }
    }

    /// Lets entries gather while more keep coming.
    private func gather() {
        let delay = core.configuration.projectionDelayMilliseconds
        guard delay > 0 else { return }
        if core.state.withLock({ $0.overlay.count == 0 }) {
            // What views have made: as many as find room, or as come within a moment.
            if core.projectorHurry.wait(milliseconds: delay) { return }
            guard core.state.withLock({ $0.overlay.count > 0 }) else { return }
        }
        // Well below half of the overlay, from which on a batch is urgent.
        var gathering = Gathering(batch: min(core.configuration.projectionBatch, core.overlayLimit * 2 / 5))
        for _ in 0..<Self.maximumDelays {
            if core.projectorHurry.wait(milliseconds: delay) { return }
            core.ranks.catchUp(core)
            let (durable, gathered, isSought) = core.state.withLock {
                ($0.overlay.durableSeq, $0.overlay.count, $0.hasUnprojectedProfiles)
            }
            let isDue = gathering.isDue(
                durable: durable, gathered: gathered, isSought: isSought, isBusy: core.isBusy)
            if isDue { return }
        }
    }

    /// Delays after which a batch is due in any case: half a minute of the usual ones.
    private static let maximumDelays = 300

    /// One batch; `atLeisure`, half of a core is left to others until the overlay is half full. False when the projection has
    /// failed for good.
    func project(atLeisure: Bool = false) -> Bool {
        do {
            try core.projectorTurn.withLock { _ throws(StoreError) in try turn(atLeisure: atLeisure) }
            return true
        } catch .full(let text) {
            // Nothing is lost: the overlay keeps it, and writers wait when that is full.
            core.environment.logger.warning("the projection has no space", metadata: ["reason": "\(text)"])
            core.projectorHurry.wait(milliseconds: Self.pauseMilliseconds)
            core.projectorWork.raise()
            return true
        } catch {
            core.fail("projecting failed: \(error)")
            return false
        }
    }

    /// Keeps what views have made meanwhile; while commands queue, it is dropped. False when the projection has failed.
    private func keepHeads() -> Bool {
        do {
            try core.projectorTurn.withLock { _ throws(StoreError) in
                let heads = core.heads.take()
                guard !heads.isEmpty, !core.isBusy else { return }
                try core.store.keep(heads)
                core.metrics.headsKept.increment(by: heads.count)
            }
            return true
        } catch .full {
            // They are a cache, and there is no place for one.
            return true
        } catch {
            core.fail("keeping heads failed: \(error)")
            return false
        }
    }

    /// Lets the store tidy up while nothing else is to do. False when the projection has failed for good.
    private func settle() -> Bool {
        do {
            try core.projectorTurn.withLock { _ throws(StoreError) in try core.store.settle(isQuiet: true) }
            return true
        } catch .full {
            // It is tidied up when there is space.
            return true
        } catch {
            core.fail("moving the projection's log failed: \(error)")
            return false
        }
    }

    /// Goes on with ordering everybody anew. Milliseconds until the next step; nil when the projection has failed for good.
    private func order(_ sweep: inout RankSweep) -> UInt64? {
        do {
            return try sweep.next()
        } catch .full {
            return Self.pauseMilliseconds
        } catch {
            core.fail("ordering customers failed: \(error)")
            return nil
        }
    }

    private static let pauseMilliseconds: UInt64 = 500

    private func turn(atLeisure: Bool) throws(StoreError) {
        guard var work = core.state.withLock({ $0.takeProjectionWork() }) else { return }
        let begin = Monotonic.now
        let isUrgent: Bool
        core.isProjecting.store(true, ordering: .relaxed)
        defer { core.isProjecting.store(false, ordering: .relaxed) }
        do {
            var batch = try vocabulary.withLock { words throws(StoreError) in try work.batch(words: &words) }
            batch.ranks = try core.ranks(of: work)
            // From here on writers may come to wait for it.
            batch.isUrgent = work.entries > core.overlayLimit / 2
            batch.isFollowedBySettling = true
            isUrgent = batch.isUrgent
            if atLeisure, !isUrgent {
                core.leisure.begin()
                batch.leisure = core.leisure
            }
            try core.store.apply(batch)
        } catch {
            core.state.withLock { $0.requeue(work) }
            vocabulary.withLock { $0.forget() }
            throw error
        }
        work.noteTokens()
        core.ranks.forget(upTo: work.upTo)
        core.cases.catchUp(core)
        core.cases.forget(upTo: work.upTo)
        // A writer that waits for room goes on with the first that there is.
        while core.state.withLock({ $0.finishStep(&work) }) {
            core.overlayRoom.raise()
            core.state.letOthersIn()
            WorkerThread.letOthersRun()
        }
        core.growKnownEvents()
        core.waiting.applied(work.upTo)
        core.isProjecting.store(false, ordering: .relaxed)
        core.overlayRoom.raise()
        core.learner?.wake()
        core.metrics.projectionBatch.record(work.entries)
        if let oldest = work.oldestRecordedAt {
            let lag = core.environment.clock.now().microseconds(since: oldest)
            core.metrics.projectionLagSeconds.record(Double(max(lag, 0)) / 1e6)
        }
        // Now that the overlay has room again, and nobody waits.
        try core.store.settle(isQuiet: false)
        if isUrgent { core.noteProjected(work.entries, in: Monotonic.now.seconds(since: begin)) }
    }
}
