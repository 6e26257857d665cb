/// Why a population, a fit or a prediction is refused. The cases carry numbers and names of parameters, never anything of a
/// customer; whoever speaks to people words them.
public enum AnalyticsError: Error, Sendable, Hashable {
    /// Nobody to learn from.
    case emptyPopulation
    /// Fewer customers than a fit needs.
    case tooFewCustomers(count: Int, minimum: Int)
    /// More customers, or more different histories, than a fit takes.
    case tooManyCustomers(maximum: Int)
    /// Nobody came back: how often customers buy cannot be told from how soon they leave.
    case noRepeatPurchases
    /// All histories are the same one: there is nothing to tell customers apart by.
    case identicalHistories
    /// A history that cannot be: which part of it, in the words of the models.
    case invalidHistory(HistoryFault)
    /// A parameter that is not a finite number of its range.
    case invalidParameter(String)
    /// A horizon that is negative, not finite, or too long for the model (`HorizonRule`).
    case invalidHorizon
    /// A discount rate, number of periods or length of a period out of range.
    case invalidDiscount
    /// An average spend of zero or less, which the model of spend gives no probability.
    case nonPositiveSpend
    /// The mean spend of the population does not exist: q of the Gamma-Gamma model is at most 1.
    case meanSpendNotIdentified
    /// The caller ended the fit.
    case cancelled
    /// The iterations allowed were used up before the likelihood was at its maximum.
    case notConverged(iterations: Int)
    /// An amount or a count does not fit into 64 bits.
    case arithmeticOverflow
}

/// What is wrong with a history.
public enum HistoryFault: String, Sendable, Hashable, CaseIterable {
    /// A count below 0 or above the limit.
    case purchases
    /// A recency that is not finite, negative, beyond the age, or does not go with the count.
    case recency
    /// An age that is not finite, negative or above the limit.
    case age
    /// A weight below 1, or weights whose sum is above the limit.
    case weight
    /// Purchases that are not in the order of time, or a window that ends before it begins.
    case order
}
