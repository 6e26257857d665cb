/// The figures of a group and a period: quality with its intervals, and how quick we were, which is never shown alone.
///
/// Speed by itself makes people quick, not good: where no figure of quality can be shown, the speed is withheld too.
public struct QualitySummary: Sendable, Hashable {
    public let nps: QualityReading
    /// CSAT of 4 or 5.
    public let satisfied: QualityReading
    public let csat: QualityReading
    public let ces: QualityReading
    /// By the dimensions' numbers.
    public let dimensions: [QualityReading]
    /// Of cases that have ended: solved when the customer first heard from us.
    public let firstContact: QualityReading
    /// Of cases that have ended: he said once that it was not done.
    public let reopened: QualityReading
    private let measured: SpeedSummary

    init(
        nps: QualityReading, satisfied: QualityReading, csat: QualityReading, ces: QualityReading,
        dimensions: [QualityReading], firstContact: QualityReading, reopened: QualityReading, measured: SpeedSummary
    ) {
        self.nps = nps
        self.satisfied = satisfied
        self.csat = csat
        self.ces = ces
        self.dimensions = dimensions
        self.firstContact = firstContact
        self.reopened = reopened
        self.measured = measured
    }

    /// Whether any figure of quality is shown.
    public var hasQuality: Bool {
        ([nps, satisfied, csat, ces, firstContact, reopened] + dimensions).contains { $0.figure != nil }
    }

    /// How quick we were; nil without a figure of quality beside it.
    public var speed: SpeedSummary? { hasQuality && measured.isKnown ? measured : nil }

    /// There is a speed, and nothing to show beside it.
    public var isSpeedWithheld: Bool { !hasQuality && measured.isKnown }
}

/// A figure, or that there are too few to show one.
public struct QualityReading: Sendable, Hashable {
    /// How many there are.
    public let n: UInt64
    /// Nil when it is hidden.
    public let figure: QualityFigure?

    init(_ n: UInt64, _ figure: QualityFigure?) {
        self.n = n
        self.figure = figure
    }
}

/// How quick we were with cases.
public struct SpeedSummary: Sendable, Hashable {
    /// Until customers first heard from us; nil when too few did.
    public let firstResponse: MinutesFigure?
    /// Until we said last that it was done; nil when too few are.
    public let resolution: MinutesFigure?

    var isKnown: Bool { firstResponse != nil || resolution != nil }
}

/// Business minutes of many cases, by the nearest rank: half of them, and nine of ten, took no longer.
public struct MinutesFigure: Sendable, Hashable {
    public let n: UInt64
    public let median: Int64
    public let p90: Int64

    /// Nil of fewer than `minimum`.
    public init?(_ minutes: [Int64], minimum: UInt64 = QualityFigure.minimumAnswers) {
        guard !minutes.isEmpty, UInt64(minutes.count) >= minimum else { return nil }
        let sorted = minutes.sorted()
        // The smallest value that at least the given part does not exceed.
        func rank(_ tenths: Int) -> Int64 { sorted[max(0, (sorted.count * tenths + 9) / 10 - 1)] }
        n = UInt64(sorted.count)
        median = rank(5)
        p90 = rank(9)
    }
}
