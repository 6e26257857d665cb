/// How the engine is, for health checks and `/healthz`; cheap to ask for, no disk is touched.
public struct EngineStatus: Sendable, Hashable, Codable {
    /// What the engine can do now.
    public enum State: String, Sendable, Hashable, Codable {
        /// The projection is being rebuilt: `rebuildProgress` says how far.
        case rebuilding
        /// Reads and commands are served.
        case serving
        /// The disk is full: commands are refused until an append succeeds again; reads go on.
        case full
        /// The disk failed: nothing is committed any more, and only a restart helps; reads go on.
        case failed
        /// The ledger on the disk cannot be read any more: nothing is committed, since what is acknowledged now could neither be
        /// rebuilt nor backed up; what needs no ledger is read. Only a restart looks at it anew.
        case damaged
        /// `shutDown` was called.
        case stopped
    }

    public var state: State
    /// For people: why the state is not `serving`. Names files and error codes, never personal data.
    public var reason: String
    /// Hundredths of a percent, 0…10,000.
    public var rebuildProgress: UInt32
    public var epoch: UInt64
    /// The last durable entry.
    public var durableSeq: UInt64
    /// The last projected entry.
    public var appliedSeq: UInt64
    /// UTC microseconds of the last commit; 0 before the first one of this run.
    public var lastCommitAt: Int64
    /// Commands that wait for the loader or the writer.
    public var queuedCommands: Int
    /// Durable entries that are not yet projected, and their bytes.
    public var overlayEntries: Int
    public var overlayBytes: Int
    /// Entities in memory.
    public var residentEntities: Int

    /// Reads and commands are served (a full disk refuses commands but is not dead).
    public var isServing: Bool { state == .serving }
}
