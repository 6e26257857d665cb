/// How a customer stood at the beginning of a period, and what he was worth: a line of the books.
///
/// It follows from the ledger up to the period's cut and never changes once it is written; it is no part of the fold, and holds
/// nothing that says whose it is but the customer's number.
public struct OpeningRow: Sendable, Hashable {
    /// The customer's number, at most `Int64.max`.
    public let customer: UInt64
    /// Whom he is one with, the survivor himself among them; 0 for who stands alone.
    public let survivor: UInt64
    /// His value in minor units, by the model of this beginning.
    public let value: Int64
    /// The same by the model of the period's beginning before.
    public let byEarlierModel: Int64
    /// A `PeriodStanding`.
    public let standing: UInt8

    public init(customer: UInt64, survivor: UInt64 = 0, value: Int64, byEarlierModel: Int64, standing: UInt8) {
        self.customer = customer
        self.survivor = survivor
        self.value = value
        self.byEarlierModel = byEarlierModel
        self.standing = standing
    }
}

/// One beginning of a period: from what its rows follow, and how far they are written.
public struct OpeningMark: Sendable, Hashable {
    /// Months since the year 0.
    public let month: Int32
    /// The last entry that was recorded before the period began.
    public let cut: UInt64
    /// What values are in: the currency's number, of this beginning's model and of the one's before.
    public let currency: UInt16
    public let earlierCurrency: UInt16
    /// The models' numbers; 0 for the default.
    public let model: UInt32
    public let earlierModel: UInt32
    /// Everybody up to this number is written.
    public var through: UInt64
    public var isComplete: Bool

    public init(
        month: Int32, cut: UInt64, currency: UInt16, earlierCurrency: UInt16, model: UInt32, earlierModel: UInt32,
        through: UInt64 = 0, isComplete: Bool = false
    ) {
        self.month = month
        self.cut = cut
        self.currency = currency
        self.earlierCurrency = earlierCurrency
        self.model = model
        self.earlierModel = earlierModel
        self.through = through
        self.isComplete = isComplete
    }
}
