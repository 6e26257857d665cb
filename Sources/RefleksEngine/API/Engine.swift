public import RefleksDomain
public import RefleksStore

/// The customer engine: one ordered ledger, one writer that decides, projections that follow.
///
/// All methods may be called from any task; none blocks the caller's thread. A `Committed` answer is durable. Reads by
/// key (customer, view, timeline, look-up, interaction) show every commit that was acknowledged before they began;
/// searches show the projection, which follows within about 250 ms, or wait when `atLeast` asks.
///
/// `atLeast` is the caller's `min_commit_seq`; beyond the last durable commit it is refused with `positionAhead` at once.
public final class Engine: Sendable {
    /// Opens the engine on a store: replays what the projection lacks and begins to serve; a discarded projection is
    /// rebuilt first, with `status().rebuildProgress` telling how far it is.
    ///
    /// - Throws: what the store throws; `.corrupt` when an entry cannot be read or the hash chain is broken.
    public static func open(
        store: any Store, keys: any KeyStore, configuration: EngineConfiguration = EngineConfiguration(),
        environment: EngineEnvironment
    ) async throws(StoreError) -> Engine {
        throw .stopped("the engine is not built yet")
    }

    private init() {}

    // MARK: Commands

    /// Decides and commits `command`; returns after the fsync.
    ///
    /// Cancelling the task before the command is decided removes it (`.cancelled`, no effect); after that the answer is
    /// waited for.
    public func submit(_ command: Command) async throws(EngineRefusal) -> Committed { throw .notServing }

    // MARK: Reads by key

    /// A customer with identifiers and totals.
    public func customer(
        _ selector: CustomerSelector, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> (customer: CustomerSnapshot, asOf: UInt64) { throw .notServing }

    /// A customer with his newest `interactions` (0…200), of one commit.
    public func view(
        _ selector: CustomerSelector, interactions: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> CustomerView { throw .notServing }

    /// A page of a customer's interactions, newest first, 1…200 of them.
    public func timeline(
        _ code: CustomerCode, before: InteractionPosition? = nil, limit: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> InteractionPage { throw .notServing }

    /// One interaction by its id.
    public func interaction(_ id: UInt64, atLeast: UInt64 = 0) async throws(EngineRefusal) -> StoredInteraction {
        throw .notServing
    }

    /// One interaction by its source event.
    public func interaction(
        sourceSystem: String, sourceEventID: String, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> StoredInteraction { throw .notServing }

    // MARK: Searches

    /// Customers whose names have a word beginning with each word of `query` (at least 2 letters, folded by
    /// `TurkishText.looseKey`), 1…200 a page; waits until the projection has reached `atLeast`.
    public func search(
        name query: String, after: SearchPosition? = nil, limit: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> SearchPage { throw .notServing }

    // MARK: Cursors

    /// The changes after `position`, in ledger order, from history and live without a seam; waits while there are none.
    ///
    /// A cursor is only its position: nothing is queued for it, so that a slow reader costs nothing. Throws `.cancelled`
    /// when the task is cancelled, `.positionAhead` and `.epochChanged` for positions of another history.
    public func changes(
        after position: UInt64, epoch: UInt64? = nil, limit: Int = 256
    ) async throws(EngineRefusal) -> ChangePage { throw .notServing }

    /// Returns when a commit after `position` has touched the customer, with his newest commit: what came in between is
    /// folded into one wake-up.
    public func awaitChange(
        of code: CustomerCode, after position: UInt64, epoch: UInt64? = nil
    ) async throws(EngineRefusal) -> UInt64 { throw .notServing }

    // MARK: Condition

    /// The last durable commit.
    public var durableSeq: UInt64 { 0 }
    /// The ledger's epoch.
    public var epoch: UInt64 { 0 }

    /// How the engine is.
    public func status() -> EngineStatus {
        EngineStatus(
            state: .stopped, reason: "", rebuildProgress: 0, epoch: 0, durableSeq: 0, appliedSeq: 0, lastCommitAt: 0,
            queuedCommands: 0, overlayEntries: 0, overlayBytes: 0, residentEntities: 0)
    }

    /// Returns at the next change of `status().state`, with the new status.
    public func statusChanged(from state: EngineStatus.State) async throws(EngineRefusal) -> EngineStatus {
        throw .notServing
    }

    /// Finishes what is queued, projects everything, ends the threads and closes the store.
    public func shutDown() async {}
}
