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
    /// How a read of the ledger ends; asked with the entry behind which it begins.
    public var read: @Sendable (_ seq: UInt64) -> StoreError?

    /// Without arguments: no failures.
    public init(
        append: @escaping @Sendable (_ call: Int) -> Append? = { _ in nil },
        apply: @escaping @Sendable (_ call: Int) -> StoreError? = { _ in nil },
        read: @escaping @Sendable (_ seq: UInt64) -> StoreError? = { _ in nil }
    ) {
        self.append = append
        self.apply = apply
        self.read = read
    }
}
