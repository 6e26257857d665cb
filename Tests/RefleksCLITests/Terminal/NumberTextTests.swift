import RefleksMessages
import Testing

@testable import refleks

@Suite struct NumberTextTests {
    private let turkish = NumberText(language: .turkish)
    private let english = NumberText(language: .english)

    @Test(
        arguments: [
            (123_456, "TRY", "1.234,56 TRY", "1,234.56 TRY"), (5, "TRY", "0,05 TRY", "0.05 TRY"),
            (-100_000_000, "EUR", "−1.000.000,00 EUR", "−1,000,000.00 EUR"), (1_234, "JPY", "1.234 JPY", "1,234 JPY"),
            (1_234, "KWD", "1,234 KWD", "1.234 KWD"), (0, "TRY", "0,00 TRY", "0.00 TRY"),
            (Int64.min, "TRY", "−92.233.720.368.547.758,08 TRY", "−92,233,720,368,547,758.08 TRY"),
        ] as [(Int64, String, String, String)])
    func `money reads as the language writes it`(minor: Int64, currency: String, turkish: String, english: String) {
        #expect(self.turkish.money(minor, currency) == turkish)
        #expect(self.english.money(minor, currency) == english)
    }

    @Test func `what would be nothing but zeros is told as less than the last digit shows`() {
        #expect(english.decimal(1e-5, digits: 3) == "< 0.001" && turkish.decimal(1e-5, digits: 3) == "< 0,001")
        #expect(english.decimal(-1e-5, digits: 3) == "> −0.001" && turkish.millionths(10, digits: 3) == "< 0,001")
        #expect(english.millionths(500, digits: 3) == "0.001" && english.millionths(0, digits: 3) == "0.000")
        #expect(english.percent(micro: 99) == "< 0.1 %" && turkish.percent(micro: 99) == "< %0,1")
        #expect(english.percent(micro: -99) == "> −0.1 %" && english.percent(micro: 0) == "0.0 %")
        #expect(english.decimal(0.2, digits: 0) == "< 1" && turkish.decimal(1e300, digits: 2) == "1·10³⁰⁰")
    }

    @Test func `a parameter that small keeps its first digits, in the language's writing`() {
        #expect(english.decimal("3.1e-05", digits: 4) == "3.1·10⁻⁵")
        #expect(
            turkish.decimal("3.1e-05", digits: 4) == "3,1·10⁻⁵" && turkish.decimal("-2e-07", digits: 4) == "−2·10⁻⁷")
        #expect(
            english.decimal("0.00005", digits: 4) == "0.0001"
                && english.decimal("-9582.42918", digits: 4) == "−9,582.4292")
        #expect(english.decimal("none", digits: 4) == "none" && english.decimal("0", digits: 2) == "0.00")
    }

    @Test func `quantities drop what is not needed`() {
        #expect(turkish.quantity(2_000) == "2")
        #expect(turkish.quantity(1_250) == "1,25")
        #expect(english.quantity(1_005) == "1.005")
    }

    @Test func `times are Istanbul's`() {
        // 2026-11-22T21:30:00Z is the 23rd in Istanbul.
        let time: Int64 = 1_795_383_000_000_000
        #expect(TimeText(language: .turkish).minute(time) == "23.11.2026 00:30")
        #expect(TimeText(language: .english).minute(time) == "2026-11-23 00:30")
        #expect(ISOTime.text(time) == "2026-11-22T21:30:00.000000Z")
        #expect(ISOTime.text(-1) == "1969-12-31T23:59:59.999999Z")
    }

    @Test(
        arguments: [
            (12, "12 µs"), (12_500, "12 ms"), (3_450_000, "3.4 s"), (125_000_000, "2 min"), (7_200_000_000, "2 h"),
            (200_000_000_000, "2 d"), (-5, "0 µs"),
        ] as [(Int64, String)])
    func `a duration has one unit`(microseconds: Int64, text: String) {
        #expect(TimeText(language: .english).duration(microseconds) == text)
    }
}
