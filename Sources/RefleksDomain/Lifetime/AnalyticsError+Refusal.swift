import RefleksAnalytics
import RefleksMessages

extension AnalyticsError {
    /// What people are told.
    var refusal: FieldRefusal {
        typealias Texts = Catalogue.Model
        return switch self {
        case .emptyPopulation: FieldRefusal(Texts.populationEmpty)
        case .tooFewCustomers(let count, let minimum):
            FieldRefusal(Texts.tooFewCustomers, [String(count), String(minimum)])
        case .tooManyCustomers(let maximum): FieldRefusal(Texts.tooManyCustomers, [String(maximum)])
        case .noRepeatPurchases: FieldRefusal(Texts.noRepeatPurchases)
        case .identicalHistories: FieldRefusal(Texts.identicalHistories)
        case .invalidHistory, .nonPositiveSpend: FieldRefusal(Texts.historyInvalid)
        case .invalidParameter: FieldRefusal(Texts.parameterInvalid)
        case .invalidHorizon: FieldRefusal(Texts.horizonInvalid)
        case .invalidDiscount: FieldRefusal(Texts.discountInvalid)
        case .meanSpendNotIdentified: FieldRefusal(Texts.spendMeanNotIdentified)
        case .cancelled: FieldRefusal(Texts.timeUp)
        case .notConverged(let iterations): FieldRefusal(Texts.notConverged, [String(iterations)])
        case .arithmeticOverflow: FieldRefusal(Texts.overflow)
        }
    }
}
