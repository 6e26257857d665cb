import RefleksMessages

/// How far the proposal to serve a customer on a cheaper channel has come.
public enum RedirectState: UInt8, Sendable, Hashable, CaseIterable {
    case proposed = 1
    case approved = 2
    case refused = 3
    /// Approved once, and taken back: he is served as before.
    case ended = 4

    /// Whether somebody may decide so while it stands here.
    public func mayBecome(_ next: RedirectState) -> Bool {
        switch (self, next) {
        case (.proposed, .approved), (.proposed, .refused), (.approved, .ended): true
        default: false
        }
    }

    /// Where it stands and what may follow, to whoever decides something else.
    public var refusal: FieldRefusal {
        switch self {
        case .proposed: FieldRefusal(Catalogue.Campaign.redirectWaits)
        case .approved: FieldRefusal(Catalogue.Campaign.redirectApproved)
        case .refused: FieldRefusal(Catalogue.Campaign.redirectRefused)
        case .ended: FieldRefusal(Catalogue.Campaign.redirectEnded)
        }
    }
}

/// What a customer brings and what serving him costs, as it was when his redirection was proposed: minor units of one
/// currency, over everything that was recorded.
public struct RedirectFigures: Sendable, Hashable {
    public let margin: Int64
    public let costToServe: Int64
    public let currency: Currency

    /// Figures.
    public init(margin: Int64, costToServe: Int64, currency: Currency) {
        self.margin = margin
        self.costToServe = costToServe
        self.currency = currency
    }

    /// The currency in which he brings least, where that is a loss.
    ///
    /// - Throws: `REDIRECT_NOT_JUSTIFIED` when he costs no more than he brings, in every currency.
    public init(_ totals: MoneyTotals) throws(FieldRefusal) {
        let losses = totals.currencies.map { ($0, totals.margin($0)) }.filter { $0.1 < 0 }
        // Of equal losses the first currency by name.
        guard let (currency, margin) = losses.min(by: { $0.1 < $1.1 }) else {
            throw FieldRefusal(Catalogue.Campaign.redirectNotJustified)
        }
        self.init(margin: margin, costToServe: totals.sum(.channelCost, currency), currency: currency)
    }
}
