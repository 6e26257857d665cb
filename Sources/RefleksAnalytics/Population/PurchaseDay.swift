/// What a customer bought on one day.
public struct PurchaseDay: Sendable, Hashable {
    /// Days since 1970-01-01 on the calendar that the caller counts by.
    public let day: Int32
    /// In minor units of the one currency of all purchases; the caller sees to that. Zero and negative amounts are days of
    /// purchase like others.
    public let amount: Int64
    /// Whether the amount is all that was paid on that day. What was paid in a currency that cannot be converted is not in it: the
    /// day is one of purchase like others, and tells nothing of spend.
    public let isPriced: Bool

    public init(day: Int32, amount: Int64, isPriced: Bool = true) {
        self.day = day
        self.amount = amount
        self.isPriced = isPriced
    }

    private static let microsecondsOfDay: Int64 = 86_400_000_000

    /// From a moment in UTC microseconds and the zone's offset, as Europe/Istanbul's 10,800 s. Throws `arithmeticOverflow` for
    /// a moment millions of years away.
    public init(microseconds: Int64, offsetSeconds: Int32, amount: Int64) throws(AnalyticsError) {
        let (local, overflow) = microseconds.addingReportingOverflow(Int64(offsetSeconds) * 1_000_000)
        guard !overflow else { throw .arithmeticOverflow }
        let floor = local / Self.microsecondsOfDay - (local % Self.microsecondsOfDay < 0 ? 1 : 0)
        guard let day = Int32(exactly: floor) else { throw .arithmeticOverflow }
        self.init(day: day, amount: amount)
    }
}

/// The days that a model is fitted to, and those that it is judged by.
public struct ObservationWindow: Sendable, Hashable {
    /// The last day of calibration.
    public let calibrationEnd: Int32
    /// The last day of the holdout that follows; the calibration's end if there is none.
    public let holdoutEnd: Int32
    /// Days in a unit of the models' time: 7 for weeks.
    public let daysPerUnit: Double
    /// Minor units in a unit of the models' money: 100 for kuruş in lira.
    public let minorUnitsPerUnit: Double

    /// Throws `invalidHistory(.order)` for a holdout that ends before it begins, `invalidParameter` for units outside 1e-3…1e6.
    public init(
        calibrationEnd: Int32, holdoutEnd: Int32? = nil, daysPerUnit: Double = 7, minorUnitsPerUnit: Double = 100
    ) throws(AnalyticsError) {
        guard (holdoutEnd ?? calibrationEnd) >= calibrationEnd else { throw .invalidHistory(.order) }
        guard daysPerUnit >= 1e-3, daysPerUnit <= 1e6 else { throw .invalidParameter("daysPerUnit") }
        guard minorUnitsPerUnit >= 1e-3, minorUnitsPerUnit <= 1e6 else { throw .invalidParameter("minorUnitsPerUnit") }
        self.calibrationEnd = calibrationEnd
        self.holdoutEnd = holdoutEnd ?? calibrationEnd
        self.daysPerUnit = daysPerUnit
        self.minorUnitsPerUnit = minorUnitsPerUnit
    }

    /// The holdout's length in units of time.
    public var holdout: Double { Double(Int64(holdoutEnd) - Int64(calibrationEnd)) / daysPerUnit }
}
