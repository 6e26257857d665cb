import Foundation
import Testing

@testable import RefleksDomain

struct JaroWinklerTests {
    /// Values that Winkler published ("String Comparator Metrics", 1990, table 1; "Overview of Record Linkage and Current
    /// Research Directions", 2006, table 6), to a thousandth.
    @Test(arguments: [
        ("MARTHA", "MARHTA", 961), ("DWAYNE", "DUANE", 840), ("DIXON", "DICKSONX", 813),
        ("SHACKLEFORD", "SHACKELFORD", 982), ("DUNNINGHAM", "CUNNIGHAM", 896), ("NICHLESON", "NICHULSON", 956),
        ("JONES", "JOHNSON", 832), ("MASSEY", "MASSIE", 933), ("ABROMS", "ABRAMS", 922), ("HARDIN", "MARTINEZ", 722),
        ("ITMAN", "SMITH", 467), ("JERALDINE", "GERALDINE", 926), ("MICHELLE", "MICHAEL", 921),
        ("JULIES", "JULIUS", 933), ("TANYA", "TONYA", 880), ("SEAN", "SUSAN", 805), ("JON", "JOHN", 933),
    ])
    func `the published values are met`(_ first: String, _ second: String, _ expected: Int) {
        #expect((JaroWinkler.similarity(first, second) + 5) / 10 == expected)
    }

    @Test func `equal texts are equal and an empty one resembles only itself`() {
        #expect(JaroWinkler.similarity("çağrı", "çağrı") == JaroWinkler.equal)
        #expect(JaroWinkler.similarity("", "") == JaroWinkler.equal)
        #expect(JaroWinkler.similarity("", "a") == 0 && JaroWinkler.similarity("a", "") == 0)
        #expect(JaroWinkler.similarity("abc", "xyz") == 0)
    }

    @Test func `it is symmetric, within its range, and 10,000 only for equal texts`() {
        let seed: UInt64 = 1990
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<3_000 {
            let first = Self.word(&generator)
            let second = Self.word(&generator)
            let similarity = JaroWinkler.similarity(first, second)
            #expect(similarity == JaroWinkler.similarity(second, first), "seed \(seed): \(first) \(second)")
            #expect((0...JaroWinkler.equal).contains(similarity), "seed \(seed): \(first) \(second)")
            #expect((similarity == JaroWinkler.equal) == (first == second), "seed \(seed): \(first) \(second)")
        }
    }

    @Test func `a text longer than the limit is cut, not refused`() {
        let long = String(repeating: "a", count: 100_000)
        #expect(JaroWinkler.similarity(long, long + "b") == JaroWinkler.equal)
    }

    static func word(_ generator: inout SeededGenerator) -> String {
        String(
            (0..<Int.random(in: 1...7, using: &generator)).map { _ in
                "abcş".randomElement(using: &generator) ?? "a"
            })
    }
}

struct BinaryLogarithmTests {
    @Test func `it is the logarithm to the base 2, rounded to a thousandth`() {
        let seed: UInt64 = 1969
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<5_000 {
            let numerator =
                UInt32.random(in: 1...(.max), using: &generator) >> UInt32.random(in: 0...31, using: &generator)
            let denominator = UInt32.random(in: 1...1_000_000, using: &generator)
            let exact = log2(Double(max(1, numerator)) / Double(denominator)) * 1_000
            let found = BinaryLogarithm.milliBits(numerator, over: denominator)
            #expect(abs(Double(found) - exact) < 0.501, "seed \(seed): \(numerator)/\(denominator)")
        }
    }

    @Test func `powers of two are whole bits`() {
        for exponent in 0..<32 {
            #expect(BinaryLogarithm.milliBits(1 << exponent, over: 1) == exponent * 1_000)
            #expect(BinaryLogarithm.milliBits(1, over: 1 << exponent) == exponent * -1_000)
        }
        #expect(BinaryLogarithm.milliBits(0, over: 0) == 0)
    }
}
