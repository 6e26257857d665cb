import Synchronization

/// Whether whoever stores something behind others may rest between its rows: until somebody waits for it. Read and written by
/// any thread, at any time.
public final class Leisure: Sendable {
    private let lasting = Atomic<Bool>(false)

    /// None, until it begins.
    public init() {}

    /// Nobody waits.
    public func begin() { lasting.store(true, ordering: .relaxed) }

    /// Somebody waits, or will soon.
    public func end() {
        // Asked more often than it changes: a cache line that nobody writes is everybody's.
        if lasts { lasting.store(false, ordering: .relaxed) }
    }

    /// Whether resting is in order now.
    public var lasts: Bool { lasting.load(ordering: .relaxed) }
}
