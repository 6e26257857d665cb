import RefleksMessages
import Testing

@testable import RefleksDomain

struct SeatAllocationTests {
    static func candidate(_ number: UInt64, _ score: Int64, _ group: String = "", barred: Bool = false) -> SeatCandidate
    {
        SeatCandidate(
            number: number, score: score, group: group, obstacle: barred ? Reason(Catalogue.Contact.unwanted) : nil)
    }

    @Test func `seats go by score, then people wait, then there is the first who got nothing`() throws {
        let allocation = try SeatAllocation(
            SeatPlan(seats: 2, waiting: 1),
            [
                Self.candidate(1, 10), Self.candidate(2, 40), Self.candidate(3, 30), Self.candidate(4, 20),
                Self.candidate(5, 99, barred: true),
            ])
        #expect(allocation.chosen.map(\.candidate.number) == [2, 3])
        #expect(allocation.waiting.map(\.candidate.number) == [4])
        #expect(allocation.excluded.map(\.candidate.number) == [1] && allocation.firstExcluded?.candidate.number == 1)
        #expect(allocation.barred.map(\.candidate.number) == [5])
        #expect(allocation.barred.map(\.reason.code) == ["CHANNEL_UNWANTED"])
        #expect(allocation.chosen.map(\.reason.arguments) == [["1"], ["2"]])
        let reason = try #require(allocation.firstExcluded).reason
        #expect(
            reason.template.text(.english, reason.arguments) == "The score is 10; the last of 2 seats went at 30.")
        #expect(
            reason.template.text(.turkish, reason.arguments) == "Puanı 10; 2 yerin sonuncusu 30 puanla verildi.")
    }

    @Test func `a reserved seat goes to the group's best, and a full group gets no more`() throws {
        let plan = try SeatPlan(seats: 3, waiting: 5, reserved: ["NEW": 1], limits: ["BIG": 1])
        let allocation = try SeatAllocation(
            plan,
            [
                Self.candidate(1, 90, "BIG"), Self.candidate(2, 80, "BIG"), Self.candidate(3, 70),
                Self.candidate(4, 60),
                Self.candidate(5, 5, "NEW"), Self.candidate(6, 4, "NEW"),
            ])
        #expect(allocation.chosen.map(\.candidate.number) == [1, 3, 5])
        #expect(allocation.chosen.map(\.reason.code) == ["SEAT_BY_SCORE", "SEAT_BY_SCORE", "SEAT_RESERVED"])
        #expect(allocation.waiting.map(\.candidate.number) == [4, 6])
        #expect(allocation.excluded.map(\.candidate.number) == [2])
        #expect(allocation.firstExcluded?.reason.code == "SEAT_GROUP_FULL")
    }

    @Test func `seats that a group cannot fill are everybody's`() throws {
        let plan = try SeatPlan(seats: 2, reserved: ["NEW": 2])
        let allocation = try SeatAllocation(
            plan, [Self.candidate(1, 9), Self.candidate(2, 8), Self.candidate(3, 1, "NEW")])
        #expect(allocation.chosen.map(\.candidate.number) == [1, 3])
    }

    @Test func `without seats nobody is chosen, and the reason says so`() throws {
        let allocation = try SeatAllocation(SeatPlan(seats: 0), [Self.candidate(1, 9)])
        #expect(allocation.chosen.isEmpty && allocation.firstExcluded?.reason.code == "SEAT_NONE_LEFT")
        #expect(try SeatAllocation(SeatPlan(seats: 5), []).firstExcluded == nil)
    }

    @Test func `everybody is decided about once, within the plan, whatever the order`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let groups = ["A", "B", "C", ""]
            let candidates = (0..<UInt64.random(in: 0...40, using: &random)).map { number in
                Self.candidate(
                    number, Int64.random(in: 0...9, using: &random), groups.randomElement(using: &random) ?? "",
                    barred: Int.random(in: 0..<5, using: &random) == 0)
            }
            let plan = try SeatPlan(
                seats: Int.random(in: 4...20, using: &random), waiting: Int.random(in: 0...5, using: &random),
                reserved: ["A": 2, "B": 1], limits: ["A": 3, "C": 2])
            let allocation = try SeatAllocation(plan, candidates)
            #expect(try SeatAllocation(plan, candidates.shuffled(using: &random)) == allocation, "seed \(seed)")
            let all = allocation.chosen + allocation.waiting + allocation.excluded + allocation.barred
            #expect(all.map(\.candidate.number).sorted() == candidates.map(\.number).sorted(), "seed \(seed)")
            #expect(allocation.chosen.count <= plan.seats && allocation.waiting.count <= plan.waiting, "seed \(seed)")
            func taken(_ group: String) -> Int { allocation.chosen.count { $0.candidate.group == group } }
            let able = candidates.count { $0.group == "A" && $0.obstacle == nil }
            #expect(taken("A") >= min(2, able) && taken("A") <= 3 && taken("C") <= 2, "seed \(seed)")
            // Nobody without a reservation sits while a better one, whose group has room, does not.
            let worst = allocation.chosen.filter { $0.reason.code == "SEAT_BY_SCORE" }.map(\.candidate.score).min()
            for decision in allocation.waiting + allocation.excluded where decision.reason.code != "SEAT_GROUP_FULL" {
                #expect(decision.candidate.score <= worst ?? .max, "seed \(seed)")
            }
        }
    }

    @Test func `plans and candidates that make no sense are refused`() {
        func code(_ body: () throws(FieldRefusal) -> Void) -> String? { refusalCode(body) }
        #expect(code { () throws(FieldRefusal) in _ = try SeatPlan(seats: -1) } == "SEATS_OUT_OF_RANGE")
        #expect(code { () throws(FieldRefusal) in _ = try SeatPlan(seats: 10_001) } == "SEATS_OUT_OF_RANGE")
        #expect(
            code { () throws(FieldRefusal) in _ = try SeatPlan(seats: 1, limits: ["A": .max]) } == "SEATS_OUT_OF_RANGE")
        #expect(
            code { () throws(FieldRefusal) in _ = try SeatPlan(seats: 1, reserved: ["A": 1, "B": 1]) }
                == "SEATS_OVERBOOKED")
        #expect(
            code { () throws(FieldRefusal) in _ = try SeatPlan(seats: 3, reserved: ["A": 2], limits: ["A": 1]) }
                == "SEATS_OVERBOOKED")
        #expect(
            code { () throws(FieldRefusal) in
                _ = try SeatAllocation(SeatPlan(seats: 1), [Self.candidate(1, 1), Self.candidate(1, 2)])
            } == "SEATS_CANDIDATE_TWICE")
        let tooMany = Array(repeating: Self.candidate(1, 1), count: SeatPlan.maximumCandidates + 1)
        #expect(
            code { () throws(FieldRefusal) in _ = try SeatAllocation(SeatPlan(seats: 1), tooMany) }
                == "SEATS_TOO_MANY_CANDIDATES")
    }
}
