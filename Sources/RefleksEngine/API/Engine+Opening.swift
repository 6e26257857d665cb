import Logging
public import RefleksStore
import Synchronization

extension Engine {
    /// Opens the engine on a store and begins to serve.
    ///
    /// What the projection lacks is folded from the ledger, and the chain of hashes is checked over it. Up to the overlay's
    /// bound that happens before this returns; a discarded projection is rebuilt behind it, with `status().state` at
    /// `rebuilding` and `rebuildProgress` telling how far it is.
    ///
    /// - Throws: what the store throws; `.corrupt` when an entry cannot be read, does not fold, or breaks the chain.
    public static func open(
        store: any Store, keys: any KeyStore, configuration: EngineConfiguration = EngineConfiguration(),
        environment: EngineEnvironment
    ) async throws(StoreError) -> Engine {
        for note in store.openingNotes { environment.logger.notice("opening the store", metadata: ["note": "\(note)"]) }
        let result: Result<Engine, StoreError> = await withUnsafeContinuation { continuation in
            let thread = WorkerThread.start("refleks-open") {
                continuation.resume(
                    returning: Result { () throws(StoreError) in
                        try openBlocking(store, keys, configuration, environment)
                    })
            }
            if thread == nil {
                continuation.resume(returning: .failure(.unexpected("the system gave no thread for opening")))
            }
        }
        return try result.get()
    }

    private static func openBlocking(
        _ store: any Store, _ keys: any KeyStore, _ configuration: EngineConfiguration,
        _ environment: EngineEnvironment
    ) throws(StoreError) -> Engine {
        let core = try EngineCore(store: store, keys: keys, configuration: configuration, environment: environment)
        let fold = Fold(core: core, tail: try store.tail())
        try fold.begin()
        let threads = EngineThreads()
        if fold.lacking <= UInt64(configuration.maximumOverlayEntries) {
            try fold.run()
            try threads.start(core, tail: fold.tail)
        } else {
            try threads.rebuild(core, fold)
        }
        return Engine(core: core, threads: threads)
    }
}

/// The engine's threads: loader, writer, projector, and the one that rebuilds.
final class EngineThreads: Sendable {
    private struct Running {
        var threads: [WorkerThread] = []
        var projector: WorkerThread?
        var rebuilding: WorkerThread?
        var learner: WorkerThread?
        var scan: EventScan?
        var scanning: WorkerThread?
        var periods: WorkerThread?
        var timers: WorkerThread?
    }

    private let running = Mutex(Running())
    private let isStopping = Atomic<Bool>(false)
    private let isClosed = Atomic<Bool>(false)

    func start(_ core: EngineCore, tail: LedgerTail) throws(StoreError) {
        let loading = Loader(core: core)
        let loader = WorkerThread.start("refleks-load") { loading.run() }
        let writer = WorkerThread.start("refleks-write") { Writer(core: core, loader: loading, tail: tail).run() }
        let projector = WorkerThread.start("refleks-project") { [self] in
            Projector(core: core).run { self.isStopping.load(ordering: .acquiring) }
        }
        let scan = EventScan(core: core)
        let scanning = WorkerThread.start("refleks-events") { scan.run() }
        let learning = core.learner.map { learner in WorkerThread.start("refleks-learn") { learner.run() } }
        let keeping = core.periods.map { periods in WorkerThread.start("refleks-period") { periods.run() } }
        let timing = core.timers.map { timers in WorkerThread.start("refleks-timer") { timers.run() } }
        running.withLock { running in
            running.periods = keeping ?? nil
            running.timers = timing ?? nil
            running.threads = [loader, writer].compactMap(\.self)
            running.projector = projector
            running.learner = learning ?? nil
            running.scan = scan
            running.scanning = scanning
        }
        guard loader != nil, writer != nil, projector != nil else {
            throw .unexpected("the system gave too few threads")
        }
        do throws(StoreError) {
            try core.erasures.reconcile(core)
        } catch {
            // Whoever closes the store now must not find them at work.
            endThreads(core)
            throw error
        }
        core.setState(.serving)
        core.projectorWork.raise()
    }

    /// Rebuilds behind the engine and begins to serve when that is done.
    func rebuild(_ core: EngineCore, _ fold: Fold) throws(StoreError) {
        core.setState(.rebuilding)
        let thread = WorkerThread.start("refleks-rebuild") { [self] in
            do throws(StoreError) {
                try fold.run()
                try self.start(core, tail: fold.tail)
            } catch {
                core.fail("rebuilding the projection failed: \(error)")
            }
        }
        guard let thread else { throw .unexpected("the system gave no thread for rebuilding") }
        running.withLock { $0.rebuilding = thread }
    }

    /// Ends everything in order: loader and writer drain their queues, then the projector catches up, then the readers.
    func stop(_ core: EngineCore) async {
        guard !isClosed.exchange(true, ordering: .acquiringAndReleasing) else { return }
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            let thread = WorkerThread.start("refleks-stop") { [self] in
                self.stopBlocking(core)
                continuation.resume()
            }
            if thread == nil {
                stopBlocking(core)
                continuation.resume()
            }
        }
    }

    /// Loader and writer drain their queues, then the projector catches up. Harmless when repeated.
    private func endThreads(_ core: EngineCore) {
        // They read the store, which nobody closes before they have ended.
        core.learner?.stop()
        let threads = running.withLock { running in
            defer { (running.learner, running.scan, running.scanning) = (nil, nil, nil) }
            running.scan?.stop()
            return [running.learner, running.scanning].compactMap(\.self)
        }
        for thread in threads { thread.join() }
        core.endLearning()
        core.periods?.stop()
        running.withLock { running in
            defer { running.periods = nil }
            return running.periods
        }?.join()
        core.endPeriods()
        // It waits for an answer at most, which the writer still gives.
        core.timers?.stop()
        running.withLock { running in
            defer { running.timers = nil }
            return running.timers
        }?.join()
        core.endTimers()
        core.commands.close()
        core.overlayRoom.raise()
        let (deciders, projector) = running.withLock { running in
            defer { (running.threads, running.projector) = ([], nil) }
            return (running.threads, running.projector)
        }
        for thread in deciders { thread.join() }
        isStopping.store(true, ordering: .releasing)
        core.leisure.end()
        core.projectorHurry.raise()
        core.projectorWork.raise()
        projector?.join()
    }

    private func stopBlocking(_ core: EngineCore) {
        core.verification.close()
        core.modelling.close()
        core.stating.close()
        running.withLock { $0.rebuilding }?.join()
        endThreads(core)
        core.readers.close()
        core.waiting.statusChanged(isOver: true)
        core.store.close()
        core.keyStore.close()
    }
}
