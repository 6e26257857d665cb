/// The sum of one kind in one currency.
public struct MoneyTotal: Sendable, Hashable {
    public let kind: MoneyKind
    public let currency: Currency
    /// ≥ 0.
    public var minorUnits: Int64

    /// A sum.
    public init(kind: MoneyKind, currency: Currency, minorUnits: Int64) {
        self.kind = kind
        self.currency = currency
        self.minorUnits = minorUnits
    }
}

/// A total before and after something was recorded.
public struct MoneyTotalChange: Sendable, Hashable {
    public let kind: MoneyKind
    public let currency: Currency
    /// Minor units.
    public let before: Int64
    /// Minor units.
    public var after: Int64

    /// A change.
    public init(kind: MoneyKind, currency: Currency, before: Int64, after: Int64) {
        self.kind = kind
        self.currency = currency
        self.before = before
        self.after = after
    }
}

/// Sums by kind and currency. Currencies are never added together.
public struct MoneyTotals: Sendable, Hashable {
    /// Ordered by kind, then currency; a kind that was never recorded is left out.
    public let totals: ArraySlice<MoneyTotal>

    /// The sum of `kind` in `currency`; 0 when nothing was recorded.
    public func sum(_ kind: MoneyKind, _ currency: Currency) -> Int64 {
        totals.first { $0.kind == kind && $0.currency == currency }?.minorUnits ?? 0
    }

    /// The currencies that occur, in alphabetical order.
    public var currencies: [Currency] {
        var found: [Currency] = []
        for total in totals where !found.contains(total.currency) { found.append(total.currency) }
        return found.sorted()
    }

    /// REVENUE − DISCOUNT − RETURN − COGS − CHANNEL_COST − REMEDY in `currency`. Adding keeps it within Int64.
    public func margin(_ currency: Currency) -> Int64 {
        Int64(clamping: totals.wideMargin(currency))
    }
}

extension ArraySlice<MoneyTotal> {
    /// Whether the margin fits 64 bits.
    func holdsMargin(_ currency: Currency) -> Bool { Int64(exactly: wideMargin(currency)) != nil }

    /// At most six totals below 2^63 enter: the sum always fits 128 bits.
    fileprivate func wideMargin(_ currency: Currency) -> Int128 {
        reduce(0) { margin, total in
            total.currency == currency ? margin + Int128(total.kind.marginSign) * Int128(total.minorUnits) : margin
        }
    }
}

extension [MoneyTotal] {
    /// Adds a line of money to the totals in `range`, which are ordered by kind and currency.
    ///
    /// - Returns: the sum before and after, and whether it is a new one: then the range is longer by one.
    /// - Throws: when the sum or the currency's margin would not fit; then nothing is added.
    mutating func add(
        _ line: MoneyLine, in range: Range<Int>
    ) throws(ArithmeticOverflow) -> (change: MoneyTotalChange, isNew: Bool) {
        let currency = line.money.currency
        let place =
            self[range].firstIndex { ($0.kind.rawValue, $0.currency.number) >= (line.kind.rawValue, currency.number) }
            ?? range.upperBound
        let isKnown =
            place < range.upperBound && self[place].kind == line.kind && self[place].currency == currency
        let before = isKnown ? self[place].minorUnits : 0
        let (after, overflow) = before.addingReportingOverflow(line.money.minorUnits)
        guard !overflow else { throw ArithmeticOverflow() }
        let margin = self[range].wideMargin(currency) + Int128(line.kind.marginSign) * Int128(line.money.minorUnits)
        guard Int64(exactly: margin) != nil else { throw ArithmeticOverflow() }
        if isKnown {
            self[place].minorUnits = after
        } else {
            insert(MoneyTotal(kind: line.kind, currency: currency, minorUnits: after), at: place)
        }
        return (MoneyTotalChange(kind: line.kind, currency: currency, before: before, after: after), !isKnown)
    }

    /// Takes a line of money back from the totals in `range`; a total that comes to nothing is removed.
    ///
    /// - Returns: the sum before and after, nil for a line of nothing whose total has gone already; and whether a total was
    ///   removed: then the range is shorter by one.
    /// - Throws: when less than that was ever added; then nothing is taken back.
    mutating func subtract(
        _ line: MoneyLine, in range: Range<Int>
    ) throws(ArithmeticOverflow) -> (change: MoneyTotalChange?, isGone: Bool) {
        let currency = line.money.currency
        guard let place = self[range].firstIndex(where: { $0.kind == line.kind && $0.currency == currency }) else {
            guard line.money.minorUnits == 0 else { throw ArithmeticOverflow() }
            return (nil, false)
        }
        let before = self[place].minorUnits
        guard line.money.minorUnits >= 0, before >= line.money.minorUnits else { throw ArithmeticOverflow() }
        let after = before - line.money.minorUnits
        if after == 0 { remove(at: place) } else { self[place].minorUnits = after }
        return (MoneyTotalChange(kind: line.kind, currency: currency, before: before, after: after), after == 0)
    }
}
