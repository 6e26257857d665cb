import RefleksAnalytics
import RefleksMessages
import Testing

@testable import RefleksDomain

/// What the models refuse, by code and in words of both languages.
struct ModelRefusalTests {
    @Test(arguments: [
        (AnalyticsError.emptyPopulation, "MODEL_POPULATION_EMPTY"),
        (.tooFewCustomers(count: 3, minimum: 10), "MODEL_TOO_FEW_CUSTOMERS"),
        (.tooManyCustomers(maximum: 9), "MODEL_TOO_MANY_CUSTOMERS"), (.noRepeatPurchases, "MODEL_NO_REPEAT_PURCHASES"),
        (.identicalHistories, "MODEL_HISTORIES_IDENTICAL"), (.invalidHistory(.age), "MODEL_HISTORY_INVALID"),
        (.nonPositiveSpend, "MODEL_HISTORY_INVALID"), (.invalidParameter("r"), "MODEL_PARAMETER_INVALID"),
        (.invalidHorizon, "MODEL_HORIZON_INVALID"), (.invalidDiscount, "MODEL_DISCOUNT_INVALID"),
        (.meanSpendNotIdentified, "MODEL_SPEND_MEAN_NOT_IDENTIFIED"), (.cancelled, "MODEL_TIME_UP"),
        (.notConverged(iterations: 500), "MODEL_NOT_CONVERGED"), (.arithmeticOverflow, "MODEL_AMOUNT_OVERFLOW"),
    ])
    func `an error of the models has a code and a sentence in both languages`(_ error: AnalyticsError, _ code: String) {
        let refusal = error.refusal
        #expect(refusal.code == code)
        let texts = Language.allCases.map { refusal.template.text($0, refusal.arguments) }
        #expect(Set(texts).count == Language.allCases.count && texts.allSatisfy { !$0.contains("{") }, "\(texts)")
    }
}
