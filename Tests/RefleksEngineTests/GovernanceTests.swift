import RefleksDomain
import RefleksMessages
import RefleksStore
import Testing

@testable import RefleksEngine

/// What the house records about itself: rules among records, also within one group of commits.
@Suite struct GovernanceTests {
    static func metric(_ id: String, isActive: Bool = true, measure: GovernanceMeasure = .customers) throws -> Reference
    {
        .governance(
            .metric(
                try MetricDefinition(
                    id: id, english: "Customers", turkish: "Müşteriler", measure: measure, owner: "ayse.kaya",
                    signOffs: ["ali.can", "ece.su"], isActive: isActive)))
    }

    static func item(_ id: String, under parent: String = "", metric: String = "") throws -> Reference {
        .governance(
            .roadmapItem(
                try RoadmapItem(
                    id: id, kind: .step, title: "Adım", owner: "ali.can", due: CalendarDate("2026-12-31"),
                    metric: metric, parent: parent, state: .underWay)))
    }

    private func refusal(_ engine: Engine, _ reference: Reference) async -> (path: String, code: String)? {
        do throws(EngineRefusal) {
            _ = try await engine.submit(ReferenceTests.put(reference))
            return nil
        } catch {
            guard case .governanceRefused(let path, let refusal) = error else { return ("", "\(error)") }
            return (path, refusal.template.code)
        }
    }

    @Test func `an eighth active metric is refused, also when all come at once`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let taken = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
                for index in 0..<20 {
                    group.addTask { [self] in
                        guard let metric = try? Self.metric("m\(index)") else { return false }
                        return await self.refusal(engine, metric) == nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(taken == 7)
            let active = try engine.references().directory.list(.metric, limit: 100)
            let refused = try #require(await refusal(engine, try Self.metric("eighth")))
            #expect(refused == ("metric.retired", "TOO_MANY_METRICS"))
            let first = try #require(active.first?.value.name.text)
            #expect(
                await refusal(engine, try Self.metric(first, measure: .lostCustomers)) == nil,
                "a version of one of them")
            #expect(await refusal(engine, try Self.metric(first, isActive: false)) == nil)
            #expect(await refusal(engine, try Self.metric("eighth")) == nil)
            let versions = try #require(engine.references().directory.metricVersions[first])
            #expect(versions.map(\.version) == [1, 2, 3])
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
        try await bench.run { engine in
            let kept = try engine.references().directory.metricVersions.values.map(\.count)
            #expect(kept.sorted() == [1, 1, 1, 1, 1, 1, 1, 3], "every version is kept over a restart")
        }
    }

    @Test func `no item of the road map is a part of itself, of nothing, or judged by nothing`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            #expect(await refusal(engine, try Self.item("a")) == nil)
            #expect(await refusal(engine, try Self.item("b", under: "a")) == nil)
            #expect(await refusal(engine, try Self.item("c", under: "b")) == nil)
            let cycle = try #require(await refusal(engine, try Self.item("a", under: "c")))
            #expect(cycle == ("item.parent_id", "ROADMAP_CYCLE"))
            let orphan = try #require(await refusal(engine, try Self.item("d", under: "nothing")))
            #expect(orphan == ("item.parent_id", "ROADMAP_PARENT_NOT_FOUND"))
            let unmeasured = try #require(await refusal(engine, try Self.item("d", metric: "nothing")))
            #expect(unmeasured == ("item.metric_id", "METRIC_NOT_FOUND"))
            #expect(await refusal(engine, try Self.metric("m")) == nil)
            #expect(await refusal(engine, try Self.item("d", metric: "m")) == nil)
            var last = "c"
            for index in 0..<17 {
                #expect(await refusal(engine, try Self.item("e\(index)", under: last)) == nil)
                last = "e\(index)"
            }
            #expect(await refusal(engine, try Self.item("f", under: last)) == nil)
            let deep = try #require(await refusal(engine, try Self.item("g", under: "f")))
            #expect(deep == ("item.parent_id", "ROADMAP_TOO_DEEP"))
            let both = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
                for (one, other) in [("x", "y"), ("y", "x")] {
                    group.addTask { [self] in
                        guard let item = try? Self.item(one, under: other) else { return false }
                        return await self.refusal(engine, item) == nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(both == 0, "neither is there for the other")
        }
    }
}
