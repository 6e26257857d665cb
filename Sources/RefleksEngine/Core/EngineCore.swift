import Logging
import RefleksCrypto
import RefleksDomain
import RefleksStore
import Synchronization

/// What the engine's threads share.
final class EngineCore: Sendable {
    let store: any Store
    let keyStore: any KeyStore
    let configuration: EngineConfiguration
    let environment: EngineEnvironment
    let metrics: EngineMetrics
    let sealing: Sealing
    let opener: Opener
    /// The engine's memory; the lock is held for some ten microseconds at most, never across a disk access.
    let state: SpinningLock<EngineState>
    let commands = CommandQueue()
    let readers: ReaderPool
    let waiting = WaitList()
    let condition = EngineCondition()
    /// Commands between `submit` and their answer.
    let queued = Atomic<Int>(0)
    /// What views have made for the views to come.
    let heads: HeadQueue
    /// New entries wait for the projector.
    let projectorWork = Signal()
    /// Somebody waits for the projection, or it has to catch up: no more gathering.
    let projectorHurry = Signal()
    /// What the projector has as long as there is room in the overlay.
    let leisure = Leisure()
    /// Whether a batch is under way that will make room in the overlay: whoever finds it full hurries nobody meanwhile. Else a
    /// batch of the few entries that came beside it would follow each large one, at nearly its cost.
    let isProjecting = Atomic<Bool>(false)
    /// Entries that the projector stores in a second, as of its last batch of those that had to be quick; 0 before it.
    private let projectionRate = Atomic<Int>(0)
    /// The overlay has been trimmed, or the engine stops.
    let overlayRoom = Signal()
    /// Held by the projector for a turn, and by whoever wants the projection to stand still for a read.
    let projectorTurn = Mutex<Void>(())
    /// Destroys the keys of whom the ledger has erased.
    let erasures = ErasureKeeper()
    let verification = VerificationGate()
    let ranks = RankTracker()
    let cases = CaseTracker()
    /// Somebody looks at all customers: one at a time does.
    let isScanning = Atomic<Bool>(false)
    /// Learns from purchases; nil when nothing reads baskets. Set once, before anybody has the engine.
    private let learning = Mutex<PurchaseLearner?>(nil)
    /// One model is fitted or tested at a time.
    let modelling = VerificationGate()
    /// One statement of a month is made at a time.
    let stating = VerificationGate()
    /// Statements of months that are over: they stay as they are. At most as many as can be asked for, and one.
    let statements = Mutex<[Month: PeriodStatement]>([:])
    /// Tells what time passes; nil where no timer runs. Set once, before anybody has the engine.
    private let timing = Mutex<TimerKeeper?>(nil)
    /// Writes the books about months. Set once, before anybody has the engine.
    private let keeping = Mutex<PeriodKeeper?>(nil)

    init(
        store: any Store, keys keyStore: any KeyStore, configuration: EngineConfiguration,
        environment: EngineEnvironment
    ) throws(StoreError) {
        self.store = store
        self.keyStore = keyStore
        self.configuration = configuration
        self.environment = environment
        let ring = KeyRing(store: keyStore, capacity: configuration.maximumCachedKeys)
        do {
            sealing = Sealing(
                sealer: Sealer(random: environment.random), keys: ring,
                indexer: try BlindIndexer(secret: keyStore.indexSecret))
        } catch {
            throw .unexpected("the index keys cannot be derived: \(error)")
        }
        heads = HeadQueue(sealer: Sealer(random: environment.random))
        opener = Opener(keys: ring)
        state = SpinningLock(EngineState(capacity: configuration.maximumResidentEntities))
        metrics = EngineMetrics(factory: environment.metrics)
        readers = try ReaderPool(threads: configuration.readerThreads)
        state.withLock { state in
            state.isRanked = true
            state.knownEvents = KnownEvents(maximumBytes: configuration.maximumKnownEventBytes)
        }
        let keeper = PeriodKeeper(core: self)
        keeping.withLock { $0 = keeper }
        if configuration.firesTimers {
            let timers = TimerKeeper(core: self)
            timing.withLock { $0 = timers }
            state.withLock { $0.isTimed = true }
        }
        if let baskets = configuration.baskets {
            let learner = PurchaseLearner(core: self, products: baskets)
            learning.withLock { $0 = learner }
        }
    }

    /// Writes the books about months; nil once the engine has ended.
    var periods: PeriodKeeper? { keeping.withLock { $0 } }

    /// No books are written any more; without it, each would keep the other.
    func endPeriods() { keeping.withLock { $0 = nil } }

    /// Tells what time passes; nil where no timer runs, and once the engine has ended.
    var timers: TimerKeeper? { timing.withLock { $0 } }

    /// No timer runs any more; without it, each would keep the other.
    func endTimers() { timing.withLock { $0 = nil } }

    /// Learns from purchases; nil when nothing reads baskets.
    var learner: PurchaseLearner? { learning.withLock { $0 } }

    /// Nothing is learnt any more; without it, each would keep the other.
    func endLearning() { learning.withLock { $0 = nil } }

    /// Queues the command, or answers at once that it cannot be.
    func submit(_ pending: PendingCommand, answer: @escaping PendingCommand.Answering) {
        guard pending.await(answer) else { return }
        if let refusal = admit(pending) { pending.refuse(refusal) }
    }

    /// Queues a command of the engine's own.
    func submit(_ command: PreparedCommand, answer: @escaping PendingCommand.Answering) {
        submit(PendingCommand(command, principal: Self.principal), answer: answer)
    }

    /// Who asks for the engine's own commands.
    static let principal = "engine"

    /// Queues the command; a refusal when it cannot be.
    private func admit(_ pending: PendingCommand) -> EngineRefusal? {
        switch condition.state {
        case .serving, .full: break
        case .rebuilding, .failed, .damaged, .stopped: return .notServing
        }
        let before = queued.wrappingAdd(1, ordering: .relaxed).oldValue
        guard before < configuration.maximumQueuedCommands else {
            queued.wrappingSubtract(1, ordering: .relaxed)
            return .overloaded(retryAfterMilliseconds: 250)
        }
        guard commands.push(pending) else {
            queued.wrappingSubtract(1, ordering: .relaxed)
            return .notServing
        }
        return nil
    }

    /// Entries in the overlay from which on writers wait: what its bound allows and the projector stores within a few seconds,
    /// so that nobody waits for a batch longer than for a call.
    var overlayLimit: Int {
        let maximum = configuration.maximumOverlayEntries
        let rate = projectionRate.load(ordering: .relaxed)
        return rate == 0 ? maximum : min(max(rate * Self.overlaySeconds, Self.smallestOverlay), maximum)
    }

    private static let overlaySeconds = 4
    private static let smallestOverlay = 4_096

    /// The projector has stored so many entries in that time.
    func noteProjected(_ entries: Int, in seconds: Double) {
        projectionRate.store(Int(Double(entries) / max(seconds, 1e-3)) + 1, ordering: .relaxed)
    }

    /// Entries in the overlay from which on the projector looks at nothing else: what is left is for what comes while
    /// it works.
    var hurryThreshold: Int { overlayLimit - overlayLimit / 8 }

    /// The overlay fills: the projector is to look at nothing else, unless it is about to make room anyway.
    func hurryProjector() {
        leisure.end()
        if !isProjecting.load(ordering: .relaxed) { projectorHurry.raise() }
    }

    /// More commands wait than are decided while the disk makes a group durable.
    var isBusy: Bool { queued.load(ordering: .relaxed) > CommandQueue.backlog }

    /// Between two pieces of what writes wait for, without a lock: whoever else is ready for the core has it first. In a burst the
    /// writes go first.
    func letOthersRun() {
        if !isBusy { WorkerThread.letOthersRun() }
    }

    var durableSeq: UInt64 { state.withLock { $0.overlay.durableSeq } }

    /// An I/O error or damage: nothing is committed any more.
    func fail(_ reason: String) {
        environment.logger.critical("the engine has stopped committing", metadata: ["reason": "\(reason)"])
        if condition.fail(reason) { waiting.statusChanged(isOver: false) }
        overlayRoom.raise()
    }

    /// Entries of the ledger; with the first that cannot be read the engine stops committing.
    func ledgerEntries(after seq: UInt64, limit: Int, maximumBytes: Int) throws(StoreError) -> [LedgerEntry] {
        do throws(StoreError) {
            return try store.entries(after: seq, limit: limit, maximumBytes: maximumBytes)
        } catch {
            noteDamage(error)
            throw error
        }
    }

    /// The ledger could not be read: nothing is committed any more if it is damaged.
    func noteDamage(_ error: StoreError) {
        guard case .corrupt(let reason) = error, condition.set(.damaged, reason) else { return }
        environment.logger.critical(
            "the ledger is damaged: the engine has stopped committing", metadata: ["reason": "\(reason)"])
        waiting.statusChanged(isOver: false)
        overlayRoom.raise()
    }

    func setState(_ state: EngineStatus.State, _ reason: String = "") {
        if condition.set(state, reason) { waiting.statusChanged(isOver: state == .stopped) }
    }

    func status() -> EngineStatus {
        var status = condition.status
        status.epoch = store.epoch
        status.queuedCommands = queued.load(ordering: .relaxed)
        state.withLock { state in
            status.durableSeq = state.overlay.durableSeq
            status.appliedSeq = state.overlay.trimmedSeq
            status.overlayEntries = state.overlay.count
            status.overlayBytes = state.overlay.bytes
            status.residentEntities = state.residentCount
        }
        return status
    }
}

/// The engine's state for health checks.
final class EngineCondition: Sendable {
    private let current = Mutex(
        EngineStatus(
            state: .rebuilding, reason: "", rebuildProgress: 0, epoch: 0, durableSeq: 0, appliedSeq: 0,
            lastCommitAt: 0, queuedCommands: 0, overlayEntries: 0, overlayBytes: 0, residentEntities: 0))

    var status: EngineStatus { current.withLock { $0 } }
    var state: EngineStatus.State { current.withLock { $0.state } }

    /// Nothing is committed any more, whatever comes.
    var hasFailed: Bool { state == .failed || state == .damaged }

    /// Returns whether the state changed. `failed`, `damaged` and `stopped` are for good, except that a failed engine may stop.
    func set(_ state: EngineStatus.State, _ reason: String) -> Bool {
        current.withLock { status in
            let isForGood = status.state == .failed || status.state == .damaged
            guard status.state != state, status.state != .stopped, !isForGood || state == .stopped else { return false }
            status.state = state
            status.reason = reason
            return true
        }
    }

    func fail(_ reason: String) -> Bool { set(.failed, reason) }

    func rebuilt(_ hundredths: UInt32) {
        current.withLock { $0.rebuildProgress = hundredths }
    }

    func committed(at time: Timestamp) {
        current.withLock { $0.lastCommitAt = time.microseconds }
    }
}
