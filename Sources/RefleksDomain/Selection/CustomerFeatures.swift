/// In what customers are compared when others like them are sought: attributes of rules, on scales on which differences mean
/// about the same everywhere.
public enum CustomerFeatures {
    private enum Scale {
        case plain
        /// Days until today.
        case age
        /// 256 for each doubling: who spends twice as much is as far away among the poor as among the rich.
        case ratio
    }

    private static let scales: [(name: String, scale: Scale)] = [
        ("last_purchase", .age), ("first_interaction", .age), ("purchases", .ratio), ("own_interval", .plain),
        ("spend", .ratio), ("margin", .ratio), ("interactions", .ratio), ("score.potential", .plain),
        ("score.influence", .plain), ("score.relationship", .plain), ("score.satisfaction", .plain),
        ("score.cost_to_serve", .plain),
    ]

    private static let all: [(name: AttributeName, scale: Scale)] = scales.compactMap { name, scale in
        AttributeName(name).map { ($0, scale) }
    }

    /// The attributes, in the order of the features.
    public static let names = all.map(\.name)

    /// A customer's row on `day`; nil for what is not known of him.
    public static func row(_ number: UInt64, _ attributes: CustomerAttributes, on day: Int32) -> FeatureRow {
        let today = CalendarDate(istanbul: Timestamp(istanbulDay: day))
        return FeatureRow(
            number: number,
            features: all.map { name, scale in
                attributes.value(name).flatMap { feature($0, scale, today: today) }
            })
    }

    private static func feature(_ value: RuleValue, _ scale: Scale, today: CalendarDate) -> Int64? {
        let amount: Int64
        switch value {
        case .number(let number): amount = number
        case .money(let money): amount = money.minorUnits
        case .day(let day): amount = Int64(today.daysSinceEpoch - day.daysSinceEpoch)
        case .text, .flag, .word, .set: return nil
        }
        return scale == .ratio ? Int64(ForwardDecay.step(of: Int128(amount))) : amount
    }
}
