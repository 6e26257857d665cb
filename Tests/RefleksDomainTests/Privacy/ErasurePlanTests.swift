import Testing

@testable import RefleksDomain

struct ErasurePlanTests {
    private func day(_ text: String) throws -> CalendarDate { try CalendarDate(text) }

    private func counts(_ last: String) throws -> ErasureCounts {
        ErasureCounts(
            rows: [.dataKey: 1, .identifier: 2, .fact: 0, .interaction: 7, .permission: 3, .suppression: 2],
            lastEvent: try day(last))
    }

    @Test func `what names the person goes, money stays without a name, and everything is counted`() throws {
        let plan = ErasurePlan(try counts("2026-02-03"), classes: [.taxRecord], today: try day("2026-03-02"))
        #expect(plan.retention == nil && plan.keptUntil == nil)
        #expect(plan.lines.map(\.subject) == [.dataKey, .identifier, .interaction, .permission, .suppression])
        #expect(plan.lines.map(\.fate) == [.erased, .erased, .anonymised, .kept, .kept])
        #expect(plan.lines.map(\.rows) == [1, 2, 7, 3, 2])
        #expect(plan.lines.map(\.retention) == [nil, nil, .commercialRecord, .messageApproval, .erasureRecord])
        #expect(plan.lines.map { $0.keptUntil?.description } == [nil, nil, "2037-01-01", "2029-03-02", "2029-03-02"])
    }

    @Test func `a law that keeps the person's data restricts them until it ends`() throws {
        let classes: Set<RetentionClass> = [.identification, .bankRecord]
        let early = ErasurePlan(try counts("2020-02-03"), classes: classes, today: try day("2026-03-02"))
        #expect(early.retention == .bankRecord && early.keptUntil?.description == "2030-02-03")
        #expect(early.lines.map(\.subject) == [.dataKey, .identifier, .interaction, .permission])
        #expect(early.lines.allSatisfy { $0.fate == .kept && $0.retention == .bankRecord })
        let last = ErasurePlan(try counts("2020-02-03"), classes: classes, today: try day("2030-02-02"))
        #expect(last.retention == .bankRecord)
        let free = ErasurePlan(try counts("2020-02-03"), classes: classes, today: try day("2030-02-03"))
        #expect(free.retention == nil && free.lines.first?.fate == .erased)
    }
}
