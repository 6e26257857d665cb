/// Before, during or after the purchase.
public enum Phase: UInt8, Sendable, Hashable, CaseIterable {
    case pre = 1
    case at = 2
    case post = 3
}
