/// Who approached whom.
public enum Direction: UInt8, Sendable, Hashable, CaseIterable {
    /// The customer approached us.
    case inbound = 1
    /// We approached the customer.
    case outbound = 2
}
