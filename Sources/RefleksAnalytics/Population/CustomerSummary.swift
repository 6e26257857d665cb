/// One customer's log of purchases as the models see it.
///
/// The conventions are the papers': purchases of a day are one, the first one starts the clock and is not counted, neither as
/// a purchase nor as spend, and T = (end of calibration − first day) / days per unit. The published CDNOW parameters come out
/// of that, and not out of times rounded to two decimals.
public struct CustomerSummary: Sendable, Hashable {
    public let history: CustomerHistory
    /// The average in units of money of those repeat purchases whose price is known; nil without any, or where they are worth
    /// nothing or less together.
    public let spend: SpendHistory?
    /// His repeat purchases whose price is known are worth nothing or less together.
    public let spendsNothing: Bool
    /// Days of repeat purchases in the calibration whose price is not known.
    public let unpricedPurchases: Int
    /// The first day, since 1970-01-01.
    public let firstDay: Int32
    /// The days of repeat purchases in calibration and holdout, rising.
    public let repeatDays: [Int32]
    /// Days of purchase in the holdout.
    public let holdoutPurchases: Int
    /// What was paid then, in minor units.
    public let holdoutSpend: Int64

    /// Nil for somebody who had not bought by the end of the calibration. Days may come in any order and more than once;
    /// those after the holdout are left out. Throws `invalidHistory` beyond `CustomerHistory`'s limits, `arithmeticOverflow`
    /// where amounts do not fit.
    public init?(_ purchases: [PurchaseDay], _ window: ObservationWindow) throws(AnalyticsError) {
        let inside = purchases.filter { $0.day <= window.holdoutEnd }.sorted { $0.day < $1.day }
        guard let first = inside.first, first.day <= window.calibrationEnd else { return nil }
        let unpriced = Set(inside.lazy.filter { !$0.isPriced }.map(\.day))
        var days: [Int32] = []
        var repeatSpend: Int64 = 0
        var holdoutSpend: Int64 = 0
        for purchase in inside where purchase.day > first.day {
            if days.last != purchase.day { days.append(purchase.day) }
            let isHoldout = purchase.day > window.calibrationEnd
            if !isHoldout, unpriced.contains(purchase.day) { continue }
            let (sum, overflow) = (isHoldout ? holdoutSpend : repeatSpend)
                .addingReportingOverflow(purchase.amount)
            guard !overflow else { throw .arithmeticOverflow }
            if isHoldout { holdoutSpend = sum } else { repeatSpend = sum }
        }
        func time(_ day: Int32) -> Double { Double(Int64(day) - Int64(first.day)) / window.daysPerUnit }
        let calibration = days.prefix { $0 <= window.calibrationEnd }
        history = try CustomerHistory(
            purchases: calibration.count, recency: calibration.last.map(time) ?? 0,
            age: time(window.calibrationEnd))
        unpricedPurchases = calibration.count { unpriced.contains($0) }
        let priced = calibration.count - unpricedPurchases
        spend =
            repeatSpend > 0 && priced > 0
            ? try SpendHistory(
                purchases: priced, average: Double(repeatSpend) / window.minorUnitsPerUnit / Double(priced)) : nil
        spendsNothing = priced > 0 && repeatSpend <= 0
        firstDay = first.day
        repeatDays = days
        holdoutPurchases = days.count - calibration.count
        self.holdoutSpend = holdoutSpend
    }
}
