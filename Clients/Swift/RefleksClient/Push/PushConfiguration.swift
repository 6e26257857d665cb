/// How much a pusher holds, where it keeps it, and how patiently it reconnects.
public struct PushConfiguration: Sendable, Hashable {
    /// Items that are not acknowledged yet; when so many wait, `push` waits.
    public var capacity: Int
    /// Bytes of those items.
    public var byteCapacity: Int
    /// A directory that keeps unacknowledged items across a crash of this process; nil = memory only. Holds personal data
    /// in the clear, readable by its owner only.
    public var spoolDirectory: String?
    /// Waits between streams while the server is away; there is no limit to their number.
    public var backoff: Backoff

    /// Defaults: 1,000 items, 8 MiB, no spool, waits from 100 ms to 10 s.
    public init(
        capacity: Int = 1_000, byteCapacity: Int = 8 << 20, spoolDirectory: String? = nil, backoff: Backoff = Backoff()
    ) {
        self.capacity = capacity
        self.byteCapacity = byteCapacity
        self.spoolDirectory = spoolDirectory
        self.backoff = backoff
    }
}
