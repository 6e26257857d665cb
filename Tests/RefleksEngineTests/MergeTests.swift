import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// Merging and taking it back: what is one, what stays apart, and what is refused.
@Suite struct MergeTests {
    static func merge(_ merged: CustomerCode, into survivor: CustomerCode, dry: Bool = false) -> Command {
        Command(.mergeCustomers(CustomerMerge(merged, into: survivor, isDryRun: dry)), principal: Make.branch)
    }

    static func unmerge(_ code: CustomerCode) -> Command {
        Command(.unmergeCustomers(code), principal: Make.branch)
    }

    static func customer(_ engine: Engine, _ command: Command) async throws -> CustomerCode {
        try Make.code(try await engine.submit(command).effects.customerNumber)
    }

    private func codes(_ engine: Engine, _ command: Command) async -> [String] {
        guard case .failure(.mergeForbidden(let refusals, _)) = await engine.answer(to: command) else { return [] }
        return refusals.map(\.code)
    }

    @Test func `an old code and an old card lead to the survivor, and keep what is theirs`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await Self.customer(engine, Make.create("Ali", "", [try Make.loyalty(1)]))
            let veli = try await Self.customer(
                engine, Make.create("Veli", "Kaya", [try Make.loyalty(2)], birthDate: try CalendarDate("1980-05-01")))
            let now = bench.clock.now()
            func buy(_ event: String, _ subject: NewInteraction.Subject) async throws -> Effects {
                try await engine.submit(Make.record(Make.interaction(event, subject, at: now))).effects
            }
            _ = try await buy("e1", .code(ali))
            _ = try await buy("e2", .code(veli))
            let merged = try await engine.submit(Self.merge(veli, into: ali)).effects
            #expect(
                merged.customerNumber == ali.number && merged.version == 2 && merged.merge?.members == [veli.number])

            let byCode = try await buy("e3", .code(veli))
            #expect(byCode.customerNumber == ali.number && byCode.subjectNumber == veli.number)
            #expect(byCode.totals.interactionsBefore == 2 && byCode.totals.interactionsAfter == 3)
            #expect(byCode.totals.money.map(\.before) == [200] && byCode.totals.money.map(\.after) == [300])
            let byCard = try await buy("e4", .identifiers([try Make.loyalty(2)], knownAs: nil))
            #expect(byCard.customerNumber == ali.number && byCard.subjectNumber == veli.number)
            let own = try await buy("e5", .code(ali))
            #expect(own.customerNumber == ali.number && own.subjectNumber == ali.number)
            #expect(own.totals.interactionsBefore == 4 && own.isReturningCustomer)
            let again = try await engine.submit(Make.record(Make.interaction("e3", .code(veli), at: now)))
            #expect(again.isReplayed && again.effects.customerNumber == ali.number)
            #expect(again.effects.totals == byCode.totals)

            for selector in [CustomerSelector.code(veli), .identifier(try Make.loyalty(2).identifier)] {
                let view = try await engine.view(selector, interactions: 20)
                #expect(view.customer.code == ali && view.customer.profile.givenName == "Ali")
                #expect(view.customer.profile.familyName == "Kaya" && view.customer.profile.birthDate != nil)
                #expect(view.customer.identifiers.map(\.identifier.value) == ["card1", "card2"])
                #expect(view.customer.totals.interactionCount == 5 && view.interactions.count == 5)
                #expect(view.interactions.map(\.customer) == [ali, veli, veli, veli, ali])
            }
            let existing = try await engine.submit(Make.create("Veli", "", [try Make.loyalty(2)])).effects
            #expect(existing.customerNumber == ali.number && !existing.isChanged && existing.version == 2)

            _ = try await engine.submit(Self.unmerge(veli))
            let freed = try await engine.view(.code(veli), interactions: 20)
            #expect(freed.customer.code == veli && freed.customer.totals.interactionCount == 3)
            #expect(try await engine.customer(.code(ali)).customer.totals.interactionCount == 2)
            let events = try await engine.changes(after: 0).changes.map { "\($0.event)".prefix(17) }
            #expect(events.filter { $0.hasPrefix("customers") } == ["customersMerged(m", "customersUnmerged"])
        }
    }

    @Test func `what may not be one is refused with every rule, and nothing is committed`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            func person(_ identifiers: [IdentifierClaim]) async throws -> CustomerCode {
                try await Self.customer(engine, Make.create("Ali", "Kaya", identifiers))
            }
            let cards = try (0..<8).map { try Make.loyalty($0) }
            let first = try await person([try Make.claim(.tckn, "87836910956")] + cards[..<4])
            let second = try await person([try Make.claim(.tckn, "21221221272")] + cards[4...])
            let third = try await person([])
            let company = NewCustomer(profile: Profile(kind: .organisation, familyName: "Kaya AŞ"), identifiers: [])
            let firm = try await Self.customer(engine, Command(.createCustomer(company), principal: Make.branch))
            #expect(await codes(engine, Self.merge(first, into: first)) == ["SELF_MERGE"])
            let two = await codes(engine, Self.merge(second, into: first, dry: true))
            #expect(two == ["MATCH_STATE_NUMBERS_DIFFER", "TOO_MANY_IDENTIFIERS"])
            #expect(await codes(engine, Self.merge(firm, into: third)) == ["MATCH_KINDS_DIFFER"])
            let before = engine.durableSeq
            let dry = try await engine.submit(Self.merge(third, into: first, dry: true))
            #expect(dry.effects.merge?.members == [third.number] && !dry.effects.isChanged)
            #expect(engine.durableSeq == before)
            _ = try await engine.submit(Self.merge(third, into: first))
            #expect(await codes(engine, Self.merge(first, into: third)) == ["MERGE_CYCLE"])
            #expect(await codes(engine, Self.merge(third, into: first)) == ["CUSTOMER_MERGED"])
            #expect(await codes(engine, Self.merge(third, into: firm)) == ["CUSTOMER_MERGED"])
            #expect(await codes(engine, Self.merge(firm, into: third)) == ["CUSTOMER_MERGED"])
            let apart = await engine.answer(to: Self.unmerge(first))
            if case .failure(.notMerged) = apart {} else { Issue.record("\(apart)") }
            let stale = CustomerMerge(second, into: first, expectedSurvivorVersion: 1)
            let refused = await engine.answer(to: Command(.mergeCustomers(stale), principal: Make.branch))
            if case .failure(.versionMismatch(1, 2)) = refused {} else { Issue.record("\(refused)") }
            #expect(engine.durableSeq == before + 1)
        }
    }

    @Test func `facts that would be too many together forbid a merge, and are counted together after it`() async throws
    {
        let bench = TestBench()
        try await bench.run { engine in
            let first = try await Self.customer(engine, Make.create("Ali"))
            let second = try await Self.customer(engine, Make.create("Ali"))
            for index in 0..<100 { _ = try await engine.submit(KnowledgeTests.put(first, "a\(index)", "x")) }
            for index in 0..<101 { _ = try await engine.submit(KnowledgeTests.put(second, "b\(index)", "x")) }
            #expect(await codes(engine, Self.merge(second, into: first)) == ["TOO_MANY_FACTS"])
            let id = try await engine.view(.code(second), interactions: 0).knowledge.facts[0].id
            _ = try await engine.submit(
                Command(.retractFact(FactRetraction(code: second, factID: id)), principal: Make.branch))
            _ = try await engine.submit(Self.merge(second, into: first))
            let full = await engine.answer(to: try KnowledgeTests.put(second, "c", "x"))
            if case .failure(.tooManyFacts(200)) = full {} else { Issue.record("\(full)") }
            let other = try await engine.view(.code(first), interactions: 0).knowledge.facts[0].id
            // Through the other's code: it is one customer.
            _ = try await engine.submit(
                Command(.retractFact(FactRetraction(code: second, factID: other)), principal: Make.branch))
            _ = try await engine.submit(KnowledgeTests.put(second, "c", "x"))
            #expect(try await engine.view(.code(first), interactions: 0).knowledge.facts.count == 200)
        }
    }

    @Test func `a set has at most sixteen customers, and each is taken out with those below him`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            var codes: [CustomerCode] = []
            for _ in 0..<18 { codes.append(try await Self.customer(engine, Make.create("Ali"))) }
            for code in codes[1..<8] { _ = try await engine.submit(Self.merge(code, into: codes[0])) }
            for code in codes[9..<16] { _ = try await engine.submit(Self.merge(code, into: codes[8])) }
            _ = try await engine.submit(Self.merge(codes[0], into: codes[8]))
            #expect(await self.codes(engine, Self.merge(codes[16], into: codes[8])) == ["MERGE_SET_TOO_LARGE"])
            #expect(try await engine.customer(.code(codes[3])).customer.code == codes[8])
            let members = try await engine.customer(.code(codes[8])).customer.mergedCodes
            #expect(members == Array(codes[9..<16]) + [codes[0]] + codes[1..<8])
            let back = try await engine.submit(Self.unmerge(codes[0])).effects
            #expect(back.merge?.members == codes[1..<8].map(\.number))
            #expect(try await engine.customer(.code(codes[3])).customer.code == codes[0])
            #expect(try await engine.customer(.code(codes[8])).customer.mergedCodes == Array(codes[9..<16]))
        }
    }

    @Test func `a family's phone that two hold who are one is not ambiguous`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let phone = try Make.phone(1)
            let old = try await Self.customer(engine, Make.create("Ayşe", "Kaya", [phone]))
            let item = Make.interaction(
                "e1", .identifiers([phone], knownAs: Profile(givenName: "Ayşe", familyName: "Demir")), creates: true,
                at: bench.clock.now())
            let new = try await Self.customer(engine, Make.record(item))
            #expect(new != old)
            let several = await engine.answer(
                to: Make.record(Make.interaction("e2", .identifiers([phone], knownAs: nil), at: bench.clock.now())))
            if case .failure(.subjectAmbiguous) = several {} else { Issue.record("\(several)") }
            await #expect(throws: EngineRefusal.self) { try await engine.customer(.identifier(phone.identifier)) }
            _ = try await engine.submit(Self.merge(old, into: new))
            #expect(try await engine.customer(.identifier(phone.identifier)).customer.code == new)
            for (event, name) in [("e3", ""), ("e4", "Kaya"), ("e5", "Demir")] {
                let known = name.isEmpty ? nil : Profile(givenName: "Ayşe", familyName: name)
                let item = Make.interaction(event, .identifiers([phone], knownAs: known), at: bench.clock.now())
                let effects = try await engine.submit(Make.record(item)).effects
                #expect(effects.customerNumber == new.number && effects.conflictingNumbers == [], "\(event)")
            }
        }
    }

    @Test func `an identifier is verified and removed with whoever of them has it`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await Self.customer(engine, Make.create("Ali", "", [try Make.loyalty(1)]))
            let veli = try await Self.customer(engine, Make.create("Veli", "", [try Make.loyalty(2)]))
            let other = try await Self.customer(engine, Make.create("Can"))
            _ = try await engine.submit(Self.merge(veli, into: ali))
            func change(_ code: CustomerCode, verified: Bool = false, version: UInt64? = nil) throws -> IdentifierChange
            {
                let claim = IdentifierClaim(try Make.loyalty(2).identifier, isVerified: verified)
                return IdentifierChange(code: code, claim: claim, expectedVersion: version)
            }
            let taken = await engine.answer(to: Command(.addIdentifier(try change(other)), principal: Make.branch))
            if case .failure(.identifierTaken(ali.number)) = taken {} else { Issue.record("\(taken)") }
            let known = try await engine.submit(Command(.addIdentifier(try change(ali)), principal: Make.branch))
            #expect(!known.effects.isChanged)
            let verified = try await engine.submit(
                Command(.addIdentifier(try change(ali, verified: true, version: 2)), principal: Make.branch))
            #expect(verified.effects.version == 3)
            let seen = try await engine.customer(.code(ali)).customer
            #expect(seen.version == 3 && seen.identifiers.map(\.isVerified) == [false, true])
            let removed = try await engine.submit(
                Command(.removeIdentifier(try change(veli, version: 3)), principal: Make.branch))
            #expect(removed.effects.version == 4)
            #expect(try await engine.customer(.code(ali)).customer.version == 4)
            _ = try await engine.submit(Self.unmerge(veli))
            #expect(try await engine.customer(.code(veli)).customer.identifiers.isEmpty)
        }
    }

    @Test func `a search shows customers who are one once, by any of their names`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let old = try await Self.customer(engine, Make.create("Ayşe", "Kaya"))
            let new = try await Self.customer(engine, Make.create("Ayşe", "Demir"))
            _ = try await engine.submit(Self.merge(old, into: new))
            for (query, count) in [("kaya", 1), ("demir", 1), ("ayşe", 1), ("ay", 1), ("ali", 0)] {
                let page = try await engine.search(name: query, limit: 10, atLeast: engine.durableSeq)
                #expect(page.matches.map(\.customer.code) == Array(repeating: new, count: count), "\(query)")
            }
            _ = try await engine.submit(Self.unmerge(old))
            let page = try await engine.search(name: "ayşe", limit: 10, atLeast: engine.durableSeq)
            #expect(Set(page.matches.map(\.customer.code)) == [old, new])
        }
    }

    @Test func `who watches the survivor wakes up for everybody who is one with him`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let ali = try await Self.customer(engine, Make.create("Ali"))
            let veli = try await Self.customer(engine, Make.create("Veli"))
            let merged = try await engine.submit(Self.merge(veli, into: ali)).commitSeq
            async let woken = engine.awaitChange(of: ali, after: merged)
            let item = Make.interaction("e1", .code(veli), at: bench.clock.now())
            let recorded = try await engine.submit(Make.record(item)).commitSeq
            #expect(try await woken == recorded)
            async let again = engine.awaitChange(of: ali, after: recorded)
            let fact = try await engine.submit(KnowledgeTests.put(veli, "a", "b")).commitSeq
            #expect(try await again == fact)
        }
    }

    @Test func `who was never merged is recorded for and read without a further look at the store`() async throws {
        let bench = TestBench()
        let codes = try await bench.running { engine in
            let alone = try await Self.customer(engine, Make.create("Ali", "", [try Make.loyalty(1)]))
            let stays = try await Self.customer(engine, Make.create("Veli"))
            let goes = try await Self.customer(engine, Make.create("Can"))
            _ = try await engine.submit(Self.merge(goes, into: stays))
            return (alone: alone, stays: stays, goes: goes)
        }
        for isReading in [true, false] {
            let store = CountingStore(disk: bench.disk)
            let engine = try await Engine.open(
                store: store, keys: KeptKeys(bench.keys), configuration: bench.configuration,
                environment: bench.environment())
            func keys(_ body: () async throws -> Void) async throws -> [String] {
                _ = store.takeAsked()
                try await body()
                return store.takeAsked().map { "\($0)".prefix { $0 != "(" }.description }
            }
            func record(_ event: String, _ subject: NewInteraction.Subject) async throws {
                _ = try await engine.submit(Make.record(Make.interaction(event, subject, at: bench.clock.now())))
            }
            if isReading {
                // The first time his key is not in memory, and the view begins once more on another thread.
                _ = try await engine.view(.code(codes.alone), interactions: 5)
                #expect(
                    try await keys { _ = try await engine.view(.code(codes.alone), interactions: 5) } == ["customer"])
                let merged = try await keys { _ = try await engine.view(.code(codes.goes), interactions: 5) }
                #expect(merged.allSatisfy { $0 == "customer" } && merged.count > 1)
            } else {
                engine.waitForKnownEvents()
                #expect(try await keys { try await record("e1", .code(codes.alone)) } == ["customer"])
                let merged = try await keys { try await record("e2", .code(codes.goes)) }
                #expect(merged == ["customer", "customer"])
            }
            await engine.shutDown()
        }
    }
}
