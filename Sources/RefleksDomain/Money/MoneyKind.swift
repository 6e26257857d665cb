/// What an amount of money is. Amounts are never negative; the kind gives the sign.
public enum MoneyKind: UInt8, Sendable, Hashable, CaseIterable {
    /// Gross of discounts, without KDV (VAT); of a bank, interest and fees.
    case revenue = 1
    /// Cost of goods sold.
    case cogs = 2
    case discount = 3
    case `return` = 4
    /// Money received against a debt.
    case payment = 5
    /// Deposits, transfers, balances: size, not income.
    case volume = 6
    /// What serving on the channel cost.
    case channelCost = 7
    /// What was given to mend a problem.
    case remedy = 8

    /// +1 where it adds to the margin, −1 where it takes from it, 0 where it never enters:
    /// margin = REVENUE − DISCOUNT − RETURN − COGS − CHANNEL_COST − REMEDY.
    public var marginSign: Int64 {
        switch self {
        case .revenue: 1
        case .discount, .return, .cogs, .channelCost, .remedy: -1
        case .payment, .volume: 0
        }
    }
}
