import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// Another calendar, or other targets, move what open cases are promised, and tell it; what has ended stays.
@Suite struct CaseRenewalTests {
    private func calendar(_ id: String, from opens: Int, to closes: Int) throws -> Command {
        let hours = [try OpeningHours(opens: opens, closes: closes)]
        let week = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, hours) })
        return ReferenceTests.put(.calendar(id, try BusinessCalendar(week: week, holidays: [], exceptions: [:])))
    }

    private func complaint(
        _ engine: Engine, _ code: CustomerCode, branch: String = "34-001", _ bench: TestBench
    ) async throws -> CareCase {
        let told = try await engine.submit(try CaseTests.feedback(code, branch: branch, at: bench.clock.now()))
        return try #require(told.items.compactMap(\.cases.first).first)
    }

    private func cases(_ engine: Engine, _ code: CustomerCode) async throws -> [UInt64: CareCase] {
        let cases = try await engine.customer(.code(code)).customer.cases
        return Dictionary(uniqueKeysWithValues: cases.map { ($0.id, $0) })
    }

    @Test func `another calendar moves open cases of its branch and no others, and each case tells it`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await MergeTests.customer(engine, Make.create("Ali"))
            let running = try await complaint(engine, code, bench)
            let elsewhere = try await complaint(engine, code, branch: "06-001", bench)
            let waiting = try await complaint(engine, code, bench)
            let resolved = try await complaint(engine, code, bench)
            let closed = try await complaint(engine, code, bench)
            _ = try await engine.submit(CaseTests.move(code, waiting.id, .waitingCustomer))
            _ = try await engine.submit(CaseTests.move(code, resolved.id, .resolved))
            _ = try await engine.submit(CaseTests.move(code, closed.id, .closedUnresolved, .duplicate))
            let before = try await cases(engine, code)
            // Two hours a day in place of office hours.
            let put = try await engine.submit(try calendar("34-001", from: 540, to: 660))
            try await engine.waitForProjection(of: put.commitSeq + 1)
            let after = try await cases(engine, code)
            let due = try #require(after[running.id]?.resolutionDue)
            #expect(due > running.resolutionDue.map { $0 } ?? due)
            #expect(after[running.id]?.openedAt == running.openedAt && after[running.id]?.state == .open)
            for id in [elsewhere.id, waiting.id, resolved.id, closed.id] { #expect(after[id] == before[id]) }
            let file = try await engine.caseFile(running.id)
            #expect(file.events.map(\.kind) == [.opened, .promisesRenewed])
            #expect(file.events.last?.principal == "engine" && file.events.last?.commitSeq == put.commitSeq + 1)
            #expect(try await engine.caseFile(resolved.id).events.map(\.kind) == [.opened, .moved])
            #expect(try await engine.cases(CaseQuery(), limit: 10).cases.contains { $0.care == after[running.id] })
            // What waited goes on by the new hours.
            _ = try await engine.submit(CaseTests.move(code, waiting.id, .open))
            let again = try await cases(engine, code)
            #expect(again[waiting.id]?.resolutionDue == due)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(engine.durableSeq == put.commitSeq + 2, "and that is all")
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `more cases than a step are all renewed, also when the server is lost in between`() async throws {
        let bench = TestBench()
        let customers = CaseRenewal.step / 16 + 8
        let (codes, seq) = try await bench.running { engine in
            var codes: [CustomerCode] = []
            for index in 0..<customers {
                let code = try await MergeTests.customer(engine, Make.create("C\(index)"))
                for _ in 0..<16 { _ = try await complaint(engine, code, bench) }
                codes.append(code)
            }
            let put = try await engine.submit(try calendar("34-001", from: 540, to: 660))
            // The first step is durable, and then everything that is not is gone.
            try await engine.waitForProjection(of: put.commitSeq + 1)
            return (codes, put.commitSeq)
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            try await engine.waitForProjection(of: seq + 2)
            for code in codes {
                let dues = Set(try await cases(engine, code).values.map(\.resolutionDue))
                #expect(dues.count == 1)
                let file = try await engine.caseFile(try #require(try await cases(engine, code).keys.max()))
                #expect(file.events.map(\.kind) == [.opened, .promisesRenewed], "once")
            }
            let all = try await cases(engine, codes[0]).values.first?.resolutionDue
            let last = try await cases(engine, codes[customers - 1]).values.first?.resolutionDue
            #expect(all == last)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `other targets of a level move the cases that it was promised to`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await MergeTests.customer(engine, Make.create("Ali"))
            let care = try await complaint(engine, code, bench)
            let own = ScoringPolicy.standard
            func doubled(_ targets: ServiceTargets) -> ServiceTargets {
                ServiceTargets(
                    firstResponseMinutes: targets.firstResponseMinutes * 2,
                    resolutionMinutes: targets.resolutionMinutes * 2, entitlements: targets.entitlements)
            }
            let levels = ServiceLevelRule(
                steps: own.levels.steps.map {
                    ServiceLevelRule.Step(tier: $0.tier, enters: $0.enters, targets: doubled($0.targets))
                }, floorTargets: doubled(own.levels.floorTargets), margin: own.levels.margin, dwell: own.levels.dwell)
            let policy = ScoringPolicy(
                version: 1, currency: own.currency, curves: own.curves, influenceCap: own.influenceCap,
                costToServeFrom: own.costToServeFrom, levels: levels, lifecycle: own.lifecycle)
            let put = try await engine.submit(ReferenceTests.put(.scoringPolicy(policy)))
            try await engine.waitForProjection(of: put.commitSeq + 1)
            let renewed = try #require(try await cases(engine, code)[care.id])
            #expect(renewed.resolutionMinutes == care.resolutionMinutes * 2)
            #expect(try #require(renewed.resolutionDue) > (try #require(care.resolutionDue)))
            let history = try await engine.history(of: .code(code), HistoryQuestion(limit: 5))
            #expect(history.changes.first?.kind == ChangeKind.caseAmended.rawValue)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `a calendar that leaves no time moves nothing that was promised`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await MergeTests.customer(engine, Make.create("Ali"))
            let care = try await complaint(engine, code, bench)
            let other = try await complaint(engine, code, branch: "06-001", bench)
            let minute = [Weekday.monday: [try OpeningHours(opens: 600, closes: 601)]]
            let short = try BusinessCalendar(week: minute, holidays: [], exceptions: [:])
            _ = try await engine.submit(ReferenceTests.put(.calendar("34-001", short)))
            let put = try await engine.submit(try calendar("06-001", from: 540, to: 660))
            // What follows is the other branch's, so the first one brought nothing.
            try await engine.waitForProjection(of: put.commitSeq + 1)
            let now = try await cases(engine, code)
            #expect(now[care.id] == care && now[other.id] != other)
        }
    }
}
