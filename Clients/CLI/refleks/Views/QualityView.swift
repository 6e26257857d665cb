import RefleksContract
import RefleksMessages

/// How good our service was, for people.
struct QualityView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIQuality

    init(_ screen: Screen) { self.screen = screen }

    /// How a figure is written, and how much of a bar it fills.
    enum Scale {
        /// Basis points.
        case share
        /// Hundredths of a point, −100…100.
        case promoters
        /// Thousandths of a point, from 1 to this.
        case points(Double)

        func fraction(_ value: Int32) -> Double {
            switch self {
            case .share: Double(value) / 10_000
            case .promoters: (Double(value) + 10_000) / 20_000
            case .points(let most): (Double(value) / 1_000 - 1) / (most - 1)
            }
        }

        func text(_ value: Int32, _ numbers: NumberText) -> String {
            switch self {
            case .share: numbers.percent(micro: Int64(value) * 100)
            case .promoters: numbers.decimal(Double(value) / 100, digits: 1)
            case .points: numbers.decimal(Double(value) / 1_000, digits: 2)
            }
        }
    }

    /// Everything that is told of a line, in its order.
    static func measures(_ quality: ServiceQuality) -> [(label: MessageTemplate, measure: QualityMeasure, scale: Scale)]
    {
        let rated = [
            quality.responsiveness, quality.warmth, quality.sincerity, quality.reliability, quality.attitude,
        ]
        return [
            (Texts.nps, quality.nps, .promoters), (Texts.satisfied, quality.satisfied, .share),
            (Texts.csat, quality.csat, .points(5)), (Texts.ces, quality.ces, .points(7)),
        ] + zip(Texts.dimensionNames, rated).map { ($0, $1, .points(5)) } + [
            (Texts.firstContact, quality.firstContact, .share), (Texts.reopened, quality.reopened, .share),
        ]
    }

    func lines(_ reply: GetServiceQualityResponse) -> [StyledText] {
        let period = reply.firstMonth == reply.month ? reply.month : "\(reply.firstMonth) – \(reply.month)"
        var lines = [screen.heading(Texts.quality, note: period)] + card(reply.total)
        if reply.months.count > 1 {
            lines.append(screen.heading(Texts.months))
            lines += months(reply.months)
        }
        for group in reply.groups {
            lines.append(StyledText("▸ " + name(of: group), .heading))
            lines += card(group.quality)
        }
        if reply.leftOutGroups > 0 {
            lines.append(StyledText("  " + screen.text(Texts.leftOut, numbers.count(reply.leftOutGroups)), .faint))
        }
        return lines
    }

    func name(of group: GroupQuality) -> String {
        if group.channel != .unspecified { return names.text(group.channel, Catalogue.CLIName.channels) }
        return group.name.isEmpty ? screen.text(Texts.nobody) : group.name
    }

    /// What is told of a line: nothing of what nobody was asked.
    private func card(_ quality: ServiceQuality) -> [StyledText] {
        guard quality.answers > 0 || quality.cases > 0 else {
            return [StyledText("  " + screen.text(Texts.none), .faint)]
        }
        var table = TextTable([.init(), .init(), .init(alignment: .trailing), .init(), .init()])
        for (label, measure, scale) in Self.measures(quality) where measure.n > 0 {
            table.append(row(label, measure, scale))
        }
        let told = screen.text(
            Texts.told, numbers.count(quality.answers), numbers.count(quality.complaints),
            numbers.count(quality.praise),
            numbers.count(quality.cases))
        return [StyledText("  " + told, .faint)] + table.lines(width: screen.width)
            + SpeedView(screen).lines(quality.speed, isHidden: quality.speedHidden)
    }

    private func row(_ label: MessageTemplate, _ measure: QualityMeasure, _ scale: Scale) -> [StyledText] {
        let name = StyledText("  " + screen.text(label))
        guard !measure.hidden else {
            return [
                name, StyledText(""), StyledText("–"),
                StyledText(screen.text(Texts.hidden, numbers.count(measure.n)), .faint),
            ]
        }
        let ends = "[\(scale.text(measure.low, numbers)), \(scale.text(measure.high, numbers))]"
        return [
            name, StyledText(BarText.bar(scale.fraction(measure.value), width: 20), .accent),
            StyledText(scale.text(measure.value, numbers), .strong), StyledText(ends, .faint),
            StyledText(screen.text(Texts.count, numbers.count(measure.n)), .faint),
        ]
    }

    private func months(_ months: [MonthQuality]) -> [StyledText] {
        var table = TextTable([
            .init(), .init(alignment: .trailing), .init(alignment: .trailing), .init(alignment: .trailing),
            .init(alignment: .trailing),
        ])
        table.append(
            [StyledText("")]
                + [Texts.nps, Texts.satisfied, Texts.answers, Texts.cases].map { StyledText(screen.text($0), .faint) })
        for month in months {
            let quality = month.quality
            table.append([
                StyledText("  " + month.month, .strong), StyledText(text(quality.nps, .promoters)),
                StyledText(text(quality.satisfied, .share)), StyledText(numbers.count(quality.answers), .faint),
                StyledText(numbers.count(quality.cases), .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    func text(_ measure: QualityMeasure, _ scale: Scale) -> String {
        measure.hidden ? "–" : scale.text(measure.value, numbers)
    }

    static func csv(_ reply: GetServiceQualityResponse) -> CSVText {
        let names = [
            "nps", "satisfied", "csat", "ces", "responsiveness", "warmth", "sincerity", "reliability", "attitude",
            "first_contact", "reopened",
        ]
        var csv = CSVText(
            ["first_month", "month", "group", "answers", "complaints", "suggestions", "praise", "cases"]
                + names.flatMap { ["\($0)_n", $0, "\($0)_low", "\($0)_high"] } + SpeedView.columns)
        func append(_ first: String, _ month: String, _ group: String, _ quality: ServiceQuality) {
            csv.append(
                [
                    first, month, group, String(quality.answers), String(quality.complaints),
                    String(quality.suggestions), String(quality.praise), String(quality.cases),
                ] + measures(quality).flatMap { fields($0.measure) } + SpeedView.fields(quality.speed))
        }
        append(reply.firstMonth, reply.month, "*", reply.total)
        if reply.months.count > 1 {
            for month in reply.months { append(month.month, month.month, "*", month.quality) }
        }
        for group in reply.groups {
            let name = group.channel == .unspecified ? group.name : EnumText.constant(group.channel)
            append(reply.firstMonth, reply.month, name, group.quality)
        }
        return csv
    }

    static func fields(_ measure: QualityMeasure) -> [String] {
        [String(measure.n)]
            + (measure.hidden ? ["", "", ""] : [measure.value, measure.low, measure.high].map { String($0) })
    }
}

/// How quick we were, for people.
struct SpeedView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIQuality

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ speed: ServiceSpeed, isHidden: Bool) -> [StyledText] {
        sentences(speed, isHidden: isHidden).map { StyledText("  " + $0, isHidden ? .faint : .plain) }
    }

    func sentences(_ speed: ServiceSpeed, isHidden: Bool) -> [String] {
        if isHidden { return [screen.text(Texts.speedHidden)] }
        return [
            (Texts.firstResponse, speed.hasFirstResponse, speed.firstResponse),
            (Texts.resolution, speed.hasResolution, speed.resolution),
        ].filter(\.1).map { label, _, measure in
            screen.text(label) + ": "
                + screen.text(
                    Texts.minutes, numbers.count(measure.median), numbers.count(measure.p90), numbers.count(measure.n))
        }
    }

    static let columns = ["first_response", "resolution"].flatMap {
        ["\($0)_n", "\($0)_median_minutes", "\($0)_p90_minutes"]
    }

    static func fields(_ speed: ServiceSpeed) -> [String] {
        [(speed.hasFirstResponse, speed.firstResponse), (speed.hasResolution, speed.resolution)].flatMap {
            isKnown, measure in
            isKnown ? [measure.n, measure.median, measure.p90].map { String($0) } : ["", "", ""]
        }
    }
}
