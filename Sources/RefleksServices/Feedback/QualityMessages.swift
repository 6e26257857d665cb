import RefleksContract
import RefleksDomain

// The contract's messages of service quality.

extension QualityMeasure {
    init(_ reading: QualityReading) {
        self.init()
        n = reading.n
        hidden = reading.figure == nil
        guard let figure = reading.figure else { return }
        value = Int32(clamping: figure.value)
        low = Int32(clamping: figure.lower)
        high = Int32(clamping: figure.upper)
    }
}

extension ServiceQuality {
    init(_ tally: ServiceTally, minimum: UInt64) {
        self.init()
        let summary = tally.summary(minimum: minimum)
        answers = tally.answers
        complaints = tally.complaints
        suggestions = tally.suggestions
        praise = tally.praise
        nps = QualityMeasure(summary.nps)
        satisfied = QualityMeasure(summary.satisfied)
        csat = QualityMeasure(summary.csat)
        ces = QualityMeasure(summary.ces)
        func dimension(_ dimension: ServiceDimension) -> QualityMeasure {
            QualityMeasure(summary.dimensions[Int(dimension.rawValue) - 1])
        }
        responsiveness = dimension(.responsiveness)
        warmth = dimension(.warmth)
        sincerity = dimension(.sincerity)
        reliability = dimension(.reliability)
        attitude = dimension(.attitude)
        cases = UInt64(tally.cases.count)
        endedCases = summary.firstContact.n
        firstContact = QualityMeasure(summary.firstContact)
        reopened = QualityMeasure(summary.reopened)
        if let speed = summary.speed { self.speed = ServiceSpeed(speed) }
        speedHidden = summary.isSpeedWithheld
    }
}

extension ServiceSpeed {
    init(_ speed: SpeedSummary) {
        self.init()
        if let figure = speed.firstResponse { firstResponse = MinutesMeasure(figure) }
        if let figure = speed.resolution { resolution = MinutesMeasure(figure) }
    }
}

extension MinutesMeasure {
    init(_ figure: MinutesFigure) {
        self.init()
        n = figure.n
        median = UInt64(clamping: figure.median)
        p90 = UInt64(clamping: figure.p90)
    }
}
