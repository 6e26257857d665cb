/// Failures to inject into a `MemoryStore`, decided by the number of the call (from 1).
public struct MemoryFaults: Sendable {
    /// How an append ends.
    public enum Append: Sendable, Hashable {
        /// No space; nothing is stored.
        case full
        /// Nobody is told whether the group was stored; the disk knows.
        case ioFailure(stored: Bool)
    }

    public var append: @Sendable (_ call: Int) -> Append?
    public var apply: @Sendable (_ call: Int) -> StoreError?

    /// Without arguments: no failures.
    public init(
        append: @escaping @Sendable (_ call: Int) -> Append? = { _ in nil },
        apply: @escaping @Sendable (_ call: Int) -> StoreError? = { _ in nil }
    ) {
        self.append = append
        self.apply = apply
    }
}
