/// In which form something is put right.
public enum RemedyKind: UInt8, Sendable, Hashable, CaseIterable {
    /// Money back.
    case refund = 1
    /// Less to pay for something.
    case discount = 2
    /// Worth as much at the next purchase.
    case voucher = 3
    /// The same thing once more.
    case replacement = 4
    /// Something else.
    case gift = 5
    /// A fee that is not taken.
    case feeWaiver = 6
}

/// Where a remedy stands.
public enum RemedyState: UInt8, Sendable, Hashable, CaseIterable {
    /// Somebody with authority has to approve it.
    case waiting = 1
    case granted = 2
    case refused = 3
    /// The case ended before anybody decided.
    case lapsed = 4
}

/// Why a remedy has to wait for somebody else's approval.
public enum RemedyBar: UInt8, Sendable, Hashable, CaseIterable {
    /// It is above what the agent may give at once.
    case aboveLimit = 1
    /// With it he would have given more than he may in his period.
    case abovePeriodLimit = 2
}
