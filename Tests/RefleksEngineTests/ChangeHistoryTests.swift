import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

/// Who changed what when: a customer's history, and the feed of all changes.
@Suite struct ChangeHistoryTests {
    @Test(arguments: [1, 2, 3] as [UInt64], [true, false])
    func `pages hold every change once, in order, with its author`(seed: UInt64, _ newestFirst: Bool) async throws {
        var bench = TestBench(seed: seed)
        bench.configuration.projectionDelayMilliseconds = 3_600_000
        try await bench.run { engine in
            var life = try await Life(engine, bench.clock, seed)
            for step in 0..<50 {
                try await life.step()
                if step == 30 { try await engine.waitForProjection(of: engine.durableSeq) }
            }
            var question = HistoryQuestion(
                kinds: Set(ChangeKind.allCases.map(\.rawValue)), isNewestFirst: newestFirst, limit: 1)
            var ids: [UInt64] = []
            var changes: [CustomerChange] = []
            repeat {
                question.limit = 1 + life.random.below(9)
                let page = try await engine.history(of: .code(life.code), question)
                #expect(page.changes.count <= question.limit && page.asOf == engine.durableSeq)
                changes += page.changes
                ids += page.changes.map { ItemPlace(seq: $0.commitSeq, index: $0.index).id }
                question.after = page.next
            } while question.after != nil
            #expect(ids == ids.sorted(by: newestFirst ? { $0 > $1 } : { $0 < $1 }), "seed \(seed)")
            #expect(changes.count == life.model.said.count, "seed \(seed)")
            let interactions = changes.filter { $0.interaction != nil }
            #expect(interactions.allSatisfy { $0.kind == 5 && $0.principal.isEmpty && $0.fields.isEmpty })
            let others = changes.filter { $0.interaction == nil }
            #expect(others.allSatisfy { $0.principal == Make.branch || $0.principal.hasPrefix("agent/ayse.") })
        }
    }

    @Test func `a change says each field before and after`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let phone = try Make.phone(7)
            let created = try await engine.submit(Make.create("Ali", "Kaya", [phone]))
            let code = try Make.code(created.effects.customerNumber)
            var update = ProfileUpdate(code: code, expectedVersion: 1)
            update.familyName = .set("Işık")
            _ = try await engine.submit(Command(.updateCustomer(update), principal: "agent/ayse"))
            let verified = IdentifierClaim(phone.identifier, isVerified: true)
            _ = try await engine.submit(
                Command(.addIdentifier(IdentifierChange(code: code, claim: verified)), principal: "agent/ayse"))
            _ = try await engine.submit(KnowledgeTests.put(code, "shoe.size", "38"))
            _ = try await engine.submit(KnowledgeTests.put(code, "shoe.size", "39"))
            let fact = try await engine.view(.code(code), interactions: 0).knowledge.facts.map(\.id)
            _ = try await engine.submit(
                Command(
                    .retractFact(FactRetraction(code: code, factID: try #require(fact.first))), principal: "system/crm")
            )
            let preference = ServicePreference(contact: ContactPreference(channel: .mobileApp), branch: "34-001")
            _ = try await engine.submit(
                Command(.setPreference(PreferenceChange(code: code, preference: preference)), principal: "branch/1"))
            _ = try await engine.submit(
                Command(.removeIdentifier(IdentifierChange(code: code, claim: phone)), principal: "branch/1"))

            let page = try await engine.history(of: .code(code), HistoryQuestion(isNewestFirst: false, limit: 50))
            let number = phone.identifier.value
            let told = page.changes.map { change in
                change.fields.map { "\($0.path): \($0.before ?? "-") > \($0.after ?? "-")" }
            }
            #expect(
                told == [
                    [
                        "status: - > active", "kind: - > person", "given_name: - > Ali", "family_name: - > Kaya",
                        "language: - > tr", "identifiers.phone: - > \(number)",
                    ],
                    ["family_name: Kaya > Işık"], ["identifiers.phone.verified: - > \(number)"],
                    ["facts.habit.shoe.size: - > 38"], ["facts.habit.shoe.size: 38 > 39"],
                    ["facts.habit.shoe.size: 39 > -"],
                    ["preference.channel: - > mobile_app", "preference.branch: - > 34-001"],
                    ["identifiers.phone: \(number) > -", "identifiers.phone.verified: \(number) > -"],
                ])
            #expect(page.changes.map(\.kind) == [25, 2, 3, 9, 9, 10, 11, 4])
            #expect(
                page.changes.map(\.principal) == [
                    Make.branch, "agent/ayse", "agent/ayse", Make.branch, Make.branch, "system/crm", "branch/1",
                    "branch/1",
                ])
        }
    }

    @Test func `while somebody is merged into him a customer's history holds both, each change with its code`()
        async throws
    {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await MergeTests.customer(engine, Make.create("Ali", "Kaya"))
            let can = try await MergeTests.customer(engine, Make.create("Can", "Ak"))
            _ = try await engine.submit(KnowledgeTests.put(can, "shoe.size", "41"))
            _ = try await engine.submit(MergeTests.merge(can, into: ali))
            _ = try await engine.submit(KnowledgeTests.put(can, "shoe.size", "42"))
            _ = try await engine.submit(Make.record(Make.interaction("e", .code(can), at: bench.clock.now())))

            func told(_ code: CustomerCode, _ question: HistoryQuestion) async throws -> [String] {
                try await engine.history(of: .code(code), question).changes.map { change in
                    let name = change.code == ali ? "ali" : "can"
                    return "\(name) \(change.kind) " + change.fields.map { $0.after ?? "-" }.joined(separator: ",")
                }
            }
            let facts = HistoryQuestion(kinds: [ChangeKind.factPut.rawValue], isNewestFirst: false, limit: 10)
            #expect(try await told(ali, facts) == ["can 9 41", "can 9 42"])
            var everything = HistoryQuestion(
                kinds: Set(ChangeKind.allCases.map(\.rawValue)), isNewestFirst: false, limit: 50)
            let both = try await told(ali, everything)
            #expect(both.map { $0.prefix(6) } == ["ali 25", "can 25", "can 9 ", "ali 20", "can 9 ", "can 22"])
            // Page by page the same, and his own code has his own alone.
            var pages: [CustomerChange] = []
            everything.limit = 2
            repeat {
                let page = try await engine.history(of: .code(ali), everything)
                pages += page.changes
                everything.after = page.next
            } while everything.after != nil
            #expect(pages.map(\.commitSeq) == [1, 2, 3, 4, 5, 6])
            let own = try await engine.history(of: .code(can), HistoryQuestion(isNewestFirst: false, limit: 50))
            #expect(own.code == can && own.changes.allSatisfy { $0.code == can })
            #expect(own.changes.map(\.commitSeq) == [2, 3, 4, 5])

            _ = try await engine.submit(MergeTests.unmerge(can))
            let alone = try await engine.history(of: .code(ali), HistoryQuestion(isNewestFirst: false, limit: 50))
            #expect(alone.changes.allSatisfy { $0.code == ali } && alone.changes.map(\.commitSeq) == [1, 4, 7])
        }
    }

    @Test func `the feed states what each change says, and who asked for it`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya", [try Make.phone(7)], key: "k"))
            let code = try Make.code(created.effects.customerNumber)
            _ = try await engine.submit(KnowledgeTests.put(code, "shoe.size", "38"))
            _ = try await engine.submit(Make.record(Make.interaction("e", .code(code), at: bench.clock.now())))
            let page = try await engine.changes(after: 0, withStatements: true)
            #expect(page.changes.map(\.kind) == [25, 9, 5])
            #expect(page.changes.map(\.principal) == [Make.branch, Make.branch, ""])
            #expect(page.changes[0].fields.map(\.path).contains("identifiers.phone"))
            #expect(page.changes[1].fields == [FieldDifference(path: "facts.habit.shoe.size", after: "38")])
            let silent = try await engine.changes(after: 0)
            #expect(silent.changes.allSatisfy { $0.fields.isEmpty && $0.principal.isEmpty })
        }
    }

    @Test func `an interaction alone names no author and has no row but its own`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try Make.code(try await engine.submit(Make.create("Ali")).effects.customerNumber)
            _ = try await engine.submit(Make.record(Make.interaction("e", .code(code), at: bench.clock.now())))
            try await engine.waitForProjection(of: engine.durableSeq)
            let entries = try bench.entries().map { try Entry($0) }
            #expect(
                entries.map { $0.changes.map { type(of: $0).kind } } == [
                    [.customerCreated, .authorNamed], [.interactionRecorded],
                ])
        }
        let rows = try bench.rows().filter { $0.position.table == .timeline }
        #expect(rows.count == 2, "one for the creation, one for the interaction")
    }
}
