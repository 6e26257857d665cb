import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// The anonymous employee pulse over the contract, attacked by whoever may call it.
struct PulseServiceTests {
    private static let days: Int64 = 86_400

    private func open(_ bench: ServiceBench, _ id: String) async throws {
        _ = try await bench.feedback(.admin, "root").openEmployeePulse(
            .with { ($0.pulseID, $0.questionEn, $0.questionTr) = (id, "How are you?", "Nasılsınız?") })
    }

    private func close(_ bench: ServiceBench, _ id: String) async throws -> EmployeePulse {
        try await bench.feedback(.admin, "root").closeEmployeePulse(.with { $0.pulseID = id }).message.pulse
    }

    private func hire(_ bench: ServiceBench, _ id: String, _ branch: String) async throws {
        _ = try await bench.system(.admin, "root").putAgent(ReferenceDataTests.agent(id, branch))
    }

    private func submit(_ bench: ServiceBench, _ pulse: String, _ agent: String, _ score: UInt32) async throws {
        _ = try await bench.feedback(.agent, agent).submitEmployeePulse(
            .with { ($0.pulseID, $0.score) = (pulse, score) })
    }

    private func get(_ bench: ServiceBench, _ id: String = "") async throws -> GetEmployeePulseResponse {
        try await bench.feedback().getEmployeePulse(.with { $0.pulseID = id }).message
    }

    /// Agents of the branches, by name.
    private func staff(_ bench: ServiceBench, _ sizes: [String: Int]) async throws -> [String: [String]] {
        var staff: [String: [String]] = [:]
        for (branch, size) in sizes.sorted(by: { $0.key < $1.key }) {
            for index in 0..<size {
                let id = "\(branch).\(index)"
                try await hire(bench, id, branch)
                staff[branch, default: []].append(id)
            }
        }
        return staff
    }

    @Test func `groups under five are hidden, and so is what would tell of them`() async throws {
        try await ServiceBench.run { bench in
            let staff = try await staff(bench, ["a": 8, "b": 6, "c": 4])
            try await open(bench, "p1")
            for id in (staff["a"] ?? []) + (staff["b"] ?? []) { try await submit(bench, "p1", id, 8) }
            for id in staff["c"] ?? [] { try await submit(bench, "p1", id, 1) }
            let told = try await close(bench, "p1")
            // One hidden group alone would be the total less what is shown: the next smallest is hidden as well.
            #expect(told.groups.map(\.branch) == ["a"] && told.hiddenGroups == 2)
            #expect(told.total.answers == 18 && told.total.mean == 6_444)
            let rest = told.total.answers - told.groups[0].answers
            #expect(rest == 10, "no difference is of fewer than five")
            #expect(try await get(bench).pulse == told)
        }
    }

    @Test func `while a pulse is open nobody learns anything, not even how many have answered`() async throws {
        try await ServiceBench.run { bench in
            let staff = try await staff(bench, ["a": 6])
            #expect(try await !get(bench).hasPulse)
            try await open(bench, "p1")
            let empty = try await get(bench)
            for id in staff["a"] ?? [] {
                try await submit(bench, "p1", id, 3)
                // Watching it before and after somebody answers shows no difference.
                #expect(try await get(bench) == empty)
            }
            #expect(empty.pulse.closedAtUs == 0 && !empty.pulse.hasTotal && empty.pulse.groups.isEmpty)
            #expect(empty.pulse.questionTr == "Nasılsınız?")
        }
    }

    @Test func `who comes later cannot be told from the difference of two periods`() async throws {
        try await ServiceBench.run { bench in
            var staff = try await staff(bench, ["a": 5])
            try await open(bench, "p1")
            for id in staff["a"] ?? [] { try await submit(bench, "p1", id, 8) }
            _ = try await close(bench, "p1")
            try await hire(bench, "a.new", "a")
            staff["a"]?.append("a.new")
            // Reopening it, or asking the same again at once, would show the newcomer's answer as a difference.
            for id in ["p1", "p2"] {
                let refused = await refusal { try await open(bench, id) }
                #expect(refused?.reason == (id == "p1" ? "PULSE_EXISTS" : "PULSE_TOO_SOON"))
            }
            let late = await refusal { try await submit(bench, "p1", "a.new", 0) }
            #expect(late?.code == .failedPrecondition && late?.reason == "PULSE_CLOSED")
            bench.clock.advance(seconds: 28 * Self.days)
            try await open(bench, "p2")
            for id in staff["a"] ?? [] { try await submit(bench, "p2", id, 8) }
            let told = try await close(bench, "p2")
            #expect(told.total.answers == 6)
            let both = try await get(bench)
            #expect(both.earlier.map(\.pulseID) == ["p1"] && both.earlier[0].groups.isEmpty)
        }
    }

    @Test func `an answer leaves no trace in ledger or audit, and each answers once`() async throws {
        try await ServiceBench.run { bench in
            let staff = try await staff(bench, ["a": 5])
            try await open(bench, "p1")
            let before = bench.durableSeq
            let request = ListAuditRequest.with { $0.access = Make.access }
            let rows = try await bench.system(.admin, "root").listAudit(request).message.rows.count
            for id in staff["a"] ?? [] { try await submit(bench, "p1", id, 5) }
            #expect(bench.durableSeq == before, "no entry")
            let after = try await bench.system(.admin, "root").listAudit(request).message.rows
            #expect(!after.contains { $0.method.contains("Pulse") } && after.count <= rows + 1)
            let twice = await refusal { try await submit(bench, "p1", "a.0", 9) }
            #expect(twice?.code == .alreadyExists && twice?.reason == "PULSE_ANSWERED")
            #expect(try await close(bench, "p1").total.mean == 5_000)
        }
    }

    @Test func `who may not answer, open or ask is refused, in both languages`() async throws {
        try await ServiceBench.run { bench in
            let unknown = await refusal { try await submit(bench, "p1", "nobody", 5) }
            #expect(unknown?.code == .failedPrecondition && unknown?.reason == "PULSE_NOT_EMPLOYED")
            #expect(unknown?.template.text(.turkish, []).contains("görevliler") == true)
            #expect(unknown?.template.text(.english, []).contains("registry") == true)
            try await hire(bench, "ece", "a")
            let none = await refusal { try await submit(bench, "p1", "ece", 5) }
            #expect(none?.code == .notFound && none?.reason == "PULSE_NOT_FOUND")
            #expect(await refusal { _ = try await get(bench, "p1") }?.code == .notFound)
            #expect(await refusal { _ = try await close(bench, "p1") }?.code == .notFound)
            try await open(bench, "p1")
            let wrong = await refusal { try await submit(bench, "p1", "ece", 11) }
            #expect(wrong?.code == .invalidArgument && wrong?.broken.first?.hasPrefix("score ") == true)
            let other = await refusal { try await open(bench, "p2") }
            #expect(other?.reason == "PULSE_OPEN")
            typealias Methods = FeedbackServiceMethods
            #expect(Set(Methods.submitEmployeePulse.roles) == [.agent])
            #expect(
                Set(Methods.openEmployeePulse.roles) == [.admin] && Set(Methods.closeEmployeePulse.roles) == [.admin])
            let few = try await close(bench, "p1")
            #expect(!few.hasTotal && few.groups.isEmpty && few.closedAtUs != 0)
            #expect(await refusal { _ = try await close(bench, "p1") }?.reason == "PULSE_CLOSED")
        }
    }
}
