/// By what products are learnt to belong together, and how much may be kept.
///
/// The defaults are those measured on Online Retail (docs/recommendations.md).
public struct CoPurchasePolicy: Sendable, Hashable {
    /// After how long a product's buyers and its pairs count half.
    public var pairHalfLife: HalfLife
    /// After how long a purchase counts half in what is popular now.
    public var popularityHalfLife: HalfLife
    /// After how long a customer's own purchase counts half, in what he is offered.
    public var tasteHalfLife: HalfLife
    /// Different products of one basket that are learnt from, in its order. The rest counts for nothing.
    public var basketLimit: Int
    /// Products that are kept of a customer.
    public var historyLimit: Int
    /// Products of a customer's history that a new one is paired with, those bought last.
    public var pairedHistoryLimit: Int
    /// Pairs that one basket may change.
    public var pairLimit: Int
    /// Neighbours that are kept of a product.
    public var neighbourLimit: Int
    /// Products of a customer from which others are offered, those that count most.
    public var anchorLimit: Int
    /// Customers who bought both products, before one is offered for the other.
    public var minimumSupport: UInt32
    /// Buyers that every product is taken to have had besides its own: what keeps rare products from being certain.
    public var shrinkage: Double

    /// A policy; limits are held within what their comments say.
    public init(
        pairHalfLifeDays: Int = 90, popularityHalfLifeDays: Int = 7, tasteHalfLifeDays: Int = 60,
        basketLimit: Int = 64, historyLimit: Int = 256, pairedHistoryLimit: Int = 64, pairLimit: Int = 4_096,
        neighbourLimit: Int = 512, anchorLimit: Int = 64, minimumSupport: UInt32 = 2, shrinkage: Double = 6
    ) {
        pairHalfLife = HalfLife(days: pairHalfLifeDays)
        popularityHalfLife = HalfLife(days: popularityHalfLifeDays)
        tasteHalfLife = HalfLife(days: tasteHalfLifeDays)
        self.basketLimit = min(max(basketLimit, 1), 1_024)
        self.historyLimit = min(max(historyLimit, 1), 4_096)
        self.pairedHistoryLimit = min(max(pairedHistoryLimit, 0), 4_096)
        self.pairLimit = min(max(pairLimit, 0), 65_536)
        self.neighbourLimit = min(max(neighbourLimit, 1), 4_096)
        self.anchorLimit = min(max(anchorLimit, 1), 1_024)
        self.minimumSupport = max(minimumSupport, 1)
        self.shrinkage = shrinkage.isFinite ? min(max(shrinkage, 0), 1_000) : 6
    }
}
