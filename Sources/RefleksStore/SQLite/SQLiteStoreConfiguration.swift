public import RefleksCrypto

/// Where a `SQLiteStore` keeps its files and how it uses them.
public struct SQLiteStoreConfiguration: Sendable {
    /// The data directory; created when missing.
    public var directory: String
    /// Mints epochs and identities.
    public var random: any RandomSource
    /// Pages of 4 KiB in a log before it is moved into its file.
    public var checkpointInterval: Int = 4_000
    /// Pages of 4 KiB in the projection's log before it is moved while large batches follow each other, 512 MiB: a page that
    /// several batches change is then written into the file once.
    public var projectionLogPages: Int = 131_072
    /// KiB of pages that the projection's writer keeps in memory.
    public var projectionCacheKibibytes: Int = 8_192
    /// Keys of source events that come between two moves from the recent ones to all others (`EventWindow`).
    package var eventStride = 20_000
    /// A registered virtual file system by name; nil is the system's.
    package var vfs: String?
    /// FULL outside of tests.
    package var ledgerDurability = SQLiteDurability.full

    public init(directory: String, random: any RandomSource = SystemRandom()) {
        self.directory = directory
        self.random = random
    }
}
