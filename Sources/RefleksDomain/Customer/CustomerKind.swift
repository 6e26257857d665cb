/// What a customer is.
public enum CustomerKind: UInt8, Sendable, Hashable, CaseIterable {
    case person = 1
    case organisation = 2
}
