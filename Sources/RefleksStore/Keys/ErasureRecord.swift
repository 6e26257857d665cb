/// That a customer's data key was destroyed: kept with the keys, so that an older backup of the ledger cannot bring the
/// person back. It names nobody: a code number that means nothing any more.
public struct ErasureRecord: Sendable, Hashable {
    /// The destroyed key; at most `Int64.max`.
    public let keyID: UInt64
    /// The number of the customer's code.
    public let customer: UInt64
    /// When the data were erased first: UTC microseconds.
    public let erasedAt: Int64

    public init(keyID: UInt64, customer: UInt64, erasedAt: Int64) {
        self.keyID = keyID
        self.customer = customer
        self.erasedAt = erasedAt
    }
}
