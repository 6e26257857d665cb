import RefleksMessages
import Testing

@testable import RefleksDomain

struct RetentionEconomicsTests {
    static func figures(
        acquisition: Int64 = 500_000, acquired: Int64 = 50, margin: Int64 = 5_000, treated: (Int64, Int64) = (80, 100),
        untreated: (Int64, Int64) = (30, 50), cost: Int64 = 100_000
    ) throws(FieldRefusal) -> RetentionFigures {
        try RetentionFigures(
            acquisitionCost: acquisition, acquired: acquired, marginUntilReplaced: margin,
            treated: HitCount(hits: treated.0, of: treated.1), untreated: HitCount(hits: untreated.0, of: untreated.1),
            retentionCost: cost)
    }

    @Test func `what was saved is who stayed because of it, at what replacing them costs`() throws {
        // Of a hundred 60 would have stayed anyway; 20 more did. A new customer costs 100 lira and 50 of lost margin.
        let economics = try RetentionEconomics(Self.figures())
        #expect(economics.replacementCost == 15_000 && economics.keptHundredths == 2_000)
        #expect(economics.valueSaved == 20 * 15_000 - 100_000)
        let reason = economics.formula { "\($0 / 100) TRY" }
        #expect(
            reason.template.text(.english, reason.arguments)
                == "2,000 TRY = 20 kept × 150 TRY each − 1,000 TRY; 80 of 100 stayed, against 30 of 50 left alone.")
        #expect(
            reason.template.text(.turkish, reason.arguments)
                == "2.000 TRY = elde tutulan 20 × 150 TRY − 1.000 TRY; 100 müşteriden 80 kaldı, ilgilenilmeyen 50 müşteriden 30 kaldı."
        )
    }

    @Test func `keeping that kept nobody cost what it cost`() throws {
        #expect(try RetentionEconomics(Self.figures(treated: (60, 100))).valueSaved == -100_000)
        let worse = try RetentionEconomics(Self.figures(treated: (1, 3), untreated: (1, 2), cost: 0))
        #expect(worse.keptHundredths == -50 && worse.valueSaved == -7_500)
        let formula = worse.formula { "\($0 / 100) TRY" }
        #expect(formula.template.text(.turkish, formula.arguments).contains("elde tutulan −0,5 × 150 TRY"))
    }

    @Test func `what cannot be computed is refused with words`() {
        func code(_ figures: () throws(FieldRefusal) -> RetentionFigures) -> String? {
            refusalCode { () throws(FieldRefusal) in _ = try RetentionEconomics(figures()) }
        }
        #expect(code { () throws(FieldRefusal) in try Self.figures(acquired: 0) } == "RETENTION_NOTHING_ACQUIRED")
        #expect(code { () throws(FieldRefusal) in try Self.figures(treated: (0, 0)) } == "RETENTION_NOBODY_COMPARED")
        #expect(code { () throws(FieldRefusal) in try Self.figures(untreated: (0, 0)) } == "RETENTION_NOBODY_COMPARED")
        #expect(code { () throws(FieldRefusal) in try Self.figures(cost: -1) } == "RETENTION_BAD_FIGURES")
        #expect(code { () throws(FieldRefusal) in try Self.figures(margin: .max) } == "RETENTION_TOO_LARGE")
        let billion = HitCount.maximumSize
        #expect(
            code { () throws(FieldRefusal) in
                try Self.figures(
                    acquisition: .max, acquired: 1, margin: .max, treated: (billion, billion), untreated: (0, billion))
            } == "RETENTION_TOO_LARGE")
    }
}
