import RefleksAnalytics

/// A customer's purchases as the models see them, from what the recording commits keep.
///
/// Days are told apart among the newest 17; before them every purchase counts as a day of its own. The first day is a mark
/// that stays when its purchase is taken back.
struct PurchaseRecord {
    let history: CustomerHistory
    let recencyDays: Int64
    let ageDays: Int64

    /// nil for who has not bought anything.
    init?(_ purchases: PurchaseDays, on day: Int32) {
        guard !purchases.isEmpty, let first = purchases.firstDay else { return nil }
        let last = max(purchases.lastDay ?? first, first)
        // A clock that runs ahead may have brought a purchase of tomorrow.
        let age = max(Int64(day), Int64(last)) - Int64(first)
        let repeats = last == first ? 0 : min(purchases.occasions - 1, UInt64(CustomerHistory.maximumPurchases))
        let recency = repeats == 0 ? 0 : Int64(last) - Int64(first)
        do throws(AnalyticsError) {
            history = try CustomerHistory(
                purchases: Int(repeats), recency: Double(recency) / LifetimeModel.daysPerUnit,
                age: Double(age) / LifetimeModel.daysPerUnit)
        } catch {
            return nil
        }
        recencyDays = recency
        ageDays = age
    }
}

/// What a customer paid and left, in one currency, in minor units.
struct MoneyRecord {
    /// By purchases, less discounts.
    private(set) var purchased = 0.0
    /// The same without the first day.
    private(set) var repeatSpend = 0.0
    private var margin = 0.0
    private var revenue = 0.0
    /// Currencies without a rate.
    private(set) var leftOut: [Currency] = []
    /// Purchases, and those after the first day, by the currency they were paid in: of all currencies, and of those left out.
    private var paid = (all: Int64(0), repeats: Int64(0))
    private var unread = (all: Int64(0), repeats: Int64(0))
    /// Any money in a currency that counts.
    private(set) var isKnown = false
    /// He paid, and all of it in currencies without a rate: nothing is known, which is not the same as nothing.
    var isLeftOut: Bool { !isKnown && !leftOut.isEmpty }

    init(_ sums: [ValueSums], in currency: Currency, _ rates: ExchangeRates, on day: Int32) {
        for sum in sums {
            paid.all = paid.all.addingReportingOverflow(sum.purchases).partialValue
            paid.repeats = paid.repeats.addingReportingOverflow(sum.repeatPurchases).partialValue
            var factor = 1.0
            if sum.currency != currency {
                let date = CalendarDate(istanbul: Timestamp(istanbulDay: day))
                guard let rate = rates.rate(from: sum.currency, to: currency, on: date) else {
                    leftOut.append(sum.currency)
                    unread.all = unread.all.addingReportingOverflow(sum.purchases).partialValue
                    unread.repeats = unread.repeats.addingReportingOverflow(sum.repeatPurchases).partialValue
                    continue
                }
                factor = rate.minorUnitFactor
            }
            isKnown = true
            purchased += Double(sum.purchased) * factor
            repeatSpend += Double(sum.repeatSpend) * factor
            margin += Double(ForwardDecay.money.value(sum.margin, on: day)) * factor
            revenue += Double(ForwardDecay.money.value(sum.revenue, on: day)) * factor
        }
    }

    /// Of `occasions` repeat purchases those whose money counts: an average is of what it is made of, as a fit takes it.
    func counted(ofRepeats occasions: Int) -> Int {
        Self.counted(occasions, of: paid.repeats, leavingOut: unread.repeats)
    }

    /// The same with the first day.
    func counted(ofAll occasions: Int) -> Int { Self.counted(occasions, of: paid.all, leavingOut: unread.all) }

    /// Where a day had several purchases, in proportion.
    private static func counted(_ occasions: Int, of purchases: Int64, leavingOut unread: Int64) -> Int {
        guard unread > 0, occasions > 0 else { return occasions }
        let whole = max(Double(purchases), Double(occasions))
        let left = (Double(occasions) * (1 - min(Double(unread) / whole, 1))).rounded()
        return Int(exactly: left) ?? occasions
    }

    /// Margin over revenue, −1…1. 1 where money so old weighs nothing any more in either, 0 for who brought nothing; nil where what
    /// was taken off is as much as he brought, or more: that is no share.
    var marginShare: Double? {
        guard revenue > 0 else {
            guard revenue == 0, margin == 0 else { return nil }
            return purchased > 0 ? 1 : purchased < 0 ? nil : 0
        }
        return min(max(margin / revenue, -1), 1)
    }
}
