import RefleksMessages
import Testing

@testable import RefleksDomain

struct LookAlikeModelTests {
    static func row(_ number: UInt64, _ features: [Int64?]) -> FeatureRow {
        FeatureRow(number: number, features: features)
    }

    /// Examples agree on the first feature and not on the second; everybody differs in both.
    static let examples: [FeatureRow] = (0..<10).map { (number: Int64) in
        row(UInt64(number), [100, number * 100])
    }
    static let everybody: [FeatureRow] = (0..<100).map { (number: Int64) in
        row(UInt64(100 + number), [number * 3, (number * 37) % 100 * 10])
    }

    @Test func `who agrees where the examples agree is most like them`() throws {
        let model = try LookAlikeModel(examples: Self.examples, everybody: Self.everybody)
        let ranked = try model.rank(
            [Self.row(1, [300, 450]), Self.row(2, [100, 950]), Self.row(3, [100, 450]), Self.row(4, [130, 450])],
            count: 3)
        #expect(ranked.map(\.number) == [3, 4, 2])
        #expect(ranked[0].similarity == 10_000 && ranked[0].closest == [0, 1])
        #expect(ranked[2].closest == [0, 1] && ranked[2].similarity < ranked[1].similarity)
    }

    @Test func `what everybody has alike is no reason, however near`() throws {
        let rows = (0..<20).map { (number: UInt64) in Self.row(number, [7, Int64(number), nil]) }
        let model = try LookAlikeModel(examples: Array(rows.prefix(5)), everybody: rows)
        #expect(try model.judge(Self.row(1, [7, 2, nil])).closest == [1])
        #expect(try model.judge(Self.row(1, [7, nil, nil])).closest.isEmpty)
    }

    @Test func `what is not known counts as it does on average`() throws {
        let model = try LookAlikeModel(examples: Self.examples, everybody: Self.everybody)
        let unknown = try model.judge(Self.row(1, [nil, 450]))
        #expect(try unknown.similarity < model.judge(Self.row(1, [100, 450])).similarity)
        #expect(try unknown.similarity > model.judge(Self.row(1, [300, 450])).similarity)
        #expect(unknown.closest == [1])
        let nothing = try LookAlikeModel(
            examples: (0..<5).map { (number: UInt64) in Self.row(number, [nil, 7]) },
            everybody: [Self.row(9, [nil, 7])])
        #expect(try nothing.judge(Self.row(1, [5, 7])).similarity == 10_000)
    }

    @Test func `the order of rows changes nothing`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededGenerator(seed: seed)
        let candidates = (0..<200).map { number in
            Self.row(
                UInt64(number),
                [Int64.random(in: 0...9, using: &random), Bool.random(using: &random) ? nil : Int64(number % 7)])
        }
        let model = try LookAlikeModel(examples: Array(candidates.prefix(20)), everybody: candidates)
        let ranked = try model.rank(candidates, count: 200)
        #expect(try model.rank(candidates.shuffled(using: &random), count: 200) == ranked, "seed \(seed)")
        let descends = zip(ranked, ranked.dropFirst()).allSatisfy { left, right in
            left.similarity > right.similarity || (left.similarity == right.similarity && left.number < right.number)
        }
        #expect(descends, "seed \(seed)")
        #expect(ranked.allSatisfy { (0...10_000).contains($0.similarity) }, "seed \(seed)")
    }

    @Test func `the largest figures give a number`() throws {
        let rows = (0..<6).map { (number: UInt64) in Self.row(number, [number % 2 == 0 ? .max : .min]) }
        let model = try LookAlikeModel(examples: rows, everybody: rows)
        #expect((0...10_000).contains(try model.judge(Self.row(1, [.min])).similarity))
    }

    @Test func `too few examples and rows of different lengths are refused`() throws {
        #expect(
            refusalCode { () throws(FieldRefusal) in
                _ = try LookAlikeModel(examples: Array(Self.examples.prefix(4)), everybody: Self.everybody)
            } == "LOOKALIKE_FEW_EXAMPLES")
        #expect(
            refusalCode { () throws(FieldRefusal) in
                _ = try LookAlikeModel(examples: Self.examples, everybody: [])
            } == "LOOKALIKE_FEW_EXAMPLES")
        #expect(
            refusalCode { () throws(FieldRefusal) in
                _ = try LookAlikeModel(examples: Self.examples, everybody: [Self.row(1, [1])])
            } == "LOOKALIKE_BAD_FEATURES")
        let wide = (0..<5).map { (number: UInt64) in Self.row(number, Array(repeating: 1, count: 33)) }
        #expect(
            refusalCode { () throws(FieldRefusal) in
                _ = try LookAlikeModel(examples: wide, everybody: wide)
            } == "LOOKALIKE_BAD_FEATURES")
        let model = try LookAlikeModel(examples: Self.examples, everybody: Self.everybody)
        #expect(
            refusalCode { () throws(FieldRefusal) in
                _ = try model.rank([Self.row(1, [])], count: 1)
            } == "LOOKALIKE_BAD_FEATURES")
        let tooMany = Array(repeating: Self.everybody[0], count: LookAlikeModel.maximumRows + 1)
        #expect(
            refusalCode { () throws(FieldRefusal) in _ = try model.rank(tooMany, count: 1) }
                == "LOOKALIKE_TOO_MANY_ROWS")
    }
}
