/// Where a customer's record stands.
public enum CustomerStatus: UInt8, Sendable, Hashable, CaseIterable {
    case active = 1
    /// Its code resolves to the survivor.
    case merged = 2
    /// Personal data erased; answers NOT_FOUND with reason SUBJECT_ERASED.
    case erased = 3
    /// Kept by law, not processed.
    case restricted = 4
    /// Never contacted.
    case deceased = 5
}
