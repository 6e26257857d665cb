import RefleksMessages
import Testing

@testable import RefleksDomain

struct ReadinessTests {
    static func answers(_ no: Set<Int>) throws -> ReadinessAnswers {
        try #require(ReadinessAnswers((1...11).map { !no.contains($0) }))
    }

    @Test func `eleven answers are needed`() {
        #expect(ReadinessAnswers(Array(repeating: true, count: 10)) == nil)
        #expect(ReadinessAnswers(Array(repeating: true, count: 12)) == nil)
        #expect(ReadinessAnswers(Array(repeating: true, count: 11))?.yes == 0b111_1111_1111)
    }

    @Test func `every no brings its advice and disagreement is measured`() throws {
        let summary = ReadinessSummary([try Self.answers([3]), try Self.answers([3, 11]), try Self.answers([3, 4])])
        #expect(summary.respondents == 3)
        #expect(summary.lines.map(\.number) == Array(1...11))
        #expect(summary.lines.filter { $0.advice != nil }.map(\.number) == [3, 4, 11])
        #expect(summary.lines[2].advice?.code == "READINESS_3_ADVICE")
        #expect(summary.lines[2].disagreement == 0)
        // 4 · 2/3 · 1/3.
        #expect(summary.lines[3].disagreement == 8_888)
        #expect(summary.share == (33 - 5) * 10_000 / 33)
    }

    @Test func `half against half is the largest disagreement, nobody is none`() throws {
        #expect(ReadinessSummary([try Self.answers([1]), try Self.answers([])]).lines[0].disagreement == 10_000)
        let nobody = ReadinessSummary([])
        #expect(nobody.share == 0)
        #expect(nobody.lines.allSatisfy { $0.disagreement == 0 && $0.advice == nil })
    }

    @Test func `each question and each advice is a text of its own in both languages`() {
        let templates = Catalogue.Readiness.questions.flatMap { [$0.question, $0.advice] }
        #expect(templates.count == 22)
        for language in Language.allCases {
            #expect(Set(templates.map { $0.text(language) }).count == 22)
        }
    }
}
