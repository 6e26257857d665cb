import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// The queue of cases against a list that a test keeps by itself, whatever is projected.
@Suite struct CaseQueueTests {
    private struct Kept {
        let number: UInt64
        var care: CareCase
    }

    private static func all(
        _ engine: Engine, _ query: CaseQuery, page: Int
    ) async throws -> [ListedCase] {
        var (found, position): ([ListedCase], CaseListPosition?) = ([], nil)
        repeat {
            let next = try await engine.cases(query, after: position, limit: page)
            #expect(next.cases.count <= page)
            found += next.cases
            position = next.next
        } while position != nil
        return found
    }

    private static func expected(_ kept: [UInt64: Kept], _ query: CaseQuery, now: Timestamp) -> [UInt64] {
        kept.values.filter { $0.care.isQueued && query.includes($0.care) }
            .filter { item in query.isOverdue ? item.care.nextDue.map { $0 < now } ?? false : true }
            .sorted {
                ($0.care.nextDue?.microseconds ?? .max, $0.care.id) < (
                    $1.care.nextDue?.microseconds ?? .max, $1.care.id
                )
            }
            .map(\.care.id)
    }

    @Test(arguments: [0, 3_600_000] as [UInt64])
    func `pages are the whole queue in order, for every filter, projected or not`(delay: UInt64) async throws {
        let seed = UInt64.random(in: 1 ... .max)
        var random = RefleksTestSupport.SeededRandom(seed: seed)
        var bench = TestBench(seed: seed)
        bench.configuration.projectionDelayMilliseconds = delay
        try await bench.run { engine in
            var codes: [CustomerCode] = []
            for index in 0..<6 {
                codes.append(try await MergeTests.customer(engine, Make.create("Ali \(index)")))
            }
            _ = try await engine.submit(ReferenceTests.put(.agent(Agent(id: "ayse", branch: "", isActive: true))))
            var kept: [UInt64: Kept] = [:]
            for _ in 0..<120 {
                bench.clock.advance(seconds: Int64.random(in: 0...20_000, using: &random))
                let code = try #require(codes.randomElement(using: &random))
                let mine = kept.values.filter { $0.number == code.number && $0.care.isQueued }
                let command: Command
                if let care = mine.randomElement(using: &random)?.care, Bool.random(using: &random) {
                    let next = try #require(
                        care.state.successors.sorted { $0.rawValue < $1.rawValue }
                            .randomElement(using: &random))
                    command =
                        Int.random(in: 0..<4, using: &random) == 0
                        ? CaseTests.step(code, care.id, .note(isResponse: true, owner: "ayse"))
                        : CaseTests.move(code, care.id, next, next == .closedUnresolved ? .duplicate : nil)
                } else {
                    let branch = ["", "34-001", "06-001"].randomElement(using: &random) ?? ""
                    command = try CaseTests.feedback(
                        code, .nps, score: Int.random(in: 0...6, using: &random), branch: branch, at: bench.clock.now())
                }
                let answer = try await engine.submit(command)
                let care = try #require(answer.items.compactMap(\.cases.first).first)
                kept[care.id] = Kept(number: code.number, care: care)
            }
            var queries = [CaseQuery(), CaseQuery(isOverdue: true), CaseQuery(owner: "ayse")]
            queries += ["34-001", "06-001", "nowhere"].map { CaseQuery(branch: $0) }
            queries +=
                CaseState.allCases.map { CaseQuery(state: $0) } + CaseSeverity.allCases.map { CaseQuery(severity: $0) }
            queries.append(CaseQuery(branch: "34-001", owner: "ayse", state: .open))
            for _ in 0..<2 {
                for query in queries {
                    for page in [1, 3, 200] {
                        let found = try await Self.all(engine, query, page: page)
                        #expect(
                            found.map(\.care.id) == Self.expected(kept, query, now: bench.clock.now()),
                            "seed \(seed), \(query), \(page)")
                        #expect(found.allSatisfy { kept[$0.care.id]?.care == $0.care })
                    }
                }
                try await engine.waitForProjection(of: engine.durableSeq)
            }
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }
}
