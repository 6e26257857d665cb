/// What a view shows of a customer's newest interactions, as one block: a cache beside his record, made by whoever read them.
///
/// It is kept as long as nothing changes: whatever writes the customer's record, or a row of his timeline, removes it. So a
/// head that is there is exact for the view in which it is found.
public struct CustomerHead: Sendable, Hashable {
    /// The customer's number, at most `Int64.max`.
    public let customer: UInt64
    /// The entry that wrote the record beside which the head was made.
    public let seq: UInt64
    /// The engine's encoding, sealed under the customer's key.
    public let bytes: [UInt8]

    public init(customer: UInt64, seq: UInt64, bytes: [UInt8]) {
        self.customer = customer
        self.seq = seq
        self.bytes = bytes
    }
}

/// A customer's record with what stands beside it.
public struct CustomerRow: Sendable, Hashable {
    public let record: EntityRecord
    /// The bytes of his `CustomerHead`; empty when there is none.
    public let head: [UInt8]

    public init(record: EntityRecord, head: [UInt8] = []) {
        self.record = record
        self.head = head
    }
}
