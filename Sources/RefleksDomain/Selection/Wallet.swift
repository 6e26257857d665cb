import RefleksMessages

/// What a customer spends on a category in a period, with us and with others, in one currency.
public struct Wallet: Sendable, Hashable {
    /// How the whole became known.
    public enum Origin: UInt8, Sendable, Hashable {
        /// The customer said so.
        case declared = 1
        /// It was taken from what like customers declared.
        case estimated = 2
    }

    /// Minor units of `currency`; at least `ours`.
    public let whole: Int64
    /// What he spends with us, from 0.
    public let ours: Int64
    public let currency: Currency
    public let origin: Origin
    /// He spends more with us than he said he spends at all: the declaration is old or wrong, and the whole is taken to
    /// be what he spends with us.
    public let isUnderstated: Bool

    /// Customers who declared theirs, before somebody else's is estimated by them.
    public static let minimumPeers = 5

    /// A wallet that the customer declared.
    ///
    /// - Throws: `WALLET_NEGATIVE`; `WALLET_CURRENCIES_DIFFER`.
    public init(declared: Money, ours: Money) throws(FieldRefusal) {
        guard declared.currency == ours.currency else {
            throw FieldRefusal(Catalogue.Selection.walletCurrenciesDiffer)
        }
        guard declared.minorUnits >= 0, ours.minorUnits >= 0 else {
            throw FieldRefusal(Catalogue.Selection.walletNegative)
        }
        whole = max(declared.minorUnits, ours.minorUnits)
        self.ours = ours.minorUnits
        currency = ours.currency
        origin = .declared
        isUnderstated = ours.minorUnits > declared.minorUnits
    }

    /// A wallet of a customer who declared none: what he spends with us is taken to be the share of it that is usual,
    /// the median of his peers' (the lower of two middle ones).
    ///
    /// - Parameter peerShares: basis points, of customers of his segment who declared theirs.
    /// - Throws: `WALLET_NEGATIVE`; `WALLET_FEW_PEERS` below 5, or when the median is nothing; `WALLET_TOO_LARGE`.
    public init(ours: Money, peerShares: [Int]) throws(FieldRefusal) {
        guard ours.minorUnits >= 0 else { throw FieldRefusal(Catalogue.Selection.walletNegative) }
        let shares = peerShares.filter { (0...10_000).contains($0) }.sorted()
        guard shares.count >= Self.minimumPeers, shares[(shares.count - 1) / 2] > 0 else {
            throw FieldRefusal(Catalogue.Selection.walletFewPeers, [String(Self.minimumPeers)])
        }
        let median = Int128(shares[(shares.count - 1) / 2])
        guard let whole = Int64(exactly: (Int128(ours.minorUnits) * 10_000 + median / 2) / median) else {
            throw FieldRefusal(Catalogue.Selection.walletTooLarge)
        }
        self.whole = whole
        self.ours = ours.minorUnits
        currency = ours.currency
        origin = .estimated
        isUnderstated = false
    }

    /// Our share in basis points, rounded down; nil when he spends nothing on the category.
    public var share: Int? {
        whole > 0 ? Int(Int128(ours) * 10_000 / Int128(whole)) : nil
    }

    /// What he spends with others: what could be won.
    public var headroom: Money { Money(minorUnits: whole - ours, currency: currency) }
}
