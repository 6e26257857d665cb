import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

@Suite struct CommandTests {
    let bench = TestBench()

    @Test func `a created customer is read back with names and identifiers opened`() async throws {
        try await bench.run { engine in
            let phone = try Make.phone(1)
            let created = try await engine.submit(Make.create("Ayşe", "Yılmaz", [phone]))
            #expect(created.effects.isNewCustomer)
            #expect(created.commitSeq == 1)
            let code = try Make.code(created.effects.customerNumber)
            let read = try await engine.customer(.code(code), atLeast: created.commitSeq)
            #expect(read.customer.profile.givenName == "Ayşe")
            #expect(read.customer.identifiers.map(\.identifier) == [phone.identifier])
            #expect(read.customer.identifiers.first?.source == Make.branch)
            #expect(read.customer.version == 1)
            let found = try await engine.customer(.identifier(phone.identifier))
            #expect(found.customer.code == code)
        }
    }

    @Test func `creating a customer who holds an identifier finds him and commits nothing`() async throws {
        try await bench.run { engine in
            let card = try Make.loyalty(7)
            let first = try await engine.submit(Make.create("Ali", "Kaya", [card]))
            let second = try await engine.submit(Make.create("Ali", "Kaya", [card]))
            #expect(second.effects.customerNumber == first.effects.customerNumber)
            #expect(!second.effects.isChanged)
            #expect(!second.effects.isNewCustomer)
            #expect(engine.durableSeq == 1)
        }
    }

    @Test func `a hundred branches that create one person at once get one code`() async throws {
        try await bench.run { engine in
            let card = try Make.loyalty(7)
            let answers = try await withThrowingTaskGroup(of: Committed.self) { group in
                for _ in 0..<100 { group.addTask { try await engine.submit(Make.create("Ali", "Kaya", [card])) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(answers.map(\.effects.customerNumber)).count == 1)
            #expect(answers.count { $0.effects.isNewCustomer } == 1)
            #expect(engine.durableSeq == 1)
        }
    }

    @Test func `an event that a hundred callers push at once is committed once`() async throws {
        try await bench.run { engine in
            let phone = try Make.phone(3)
            let item = Make.interaction(
                "e1", .identifiers([phone], knownAs: nil), creates: true, at: bench.clock.now())
            let answers = try await withThrowingTaskGroup(of: Committed.self) { group in
                for _ in 0..<100 { group.addTask { try await engine.submit(Make.record(item)) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(answers.map(\.commitSeq)) == [1])
            #expect(Set(answers.map(\.effects.interactionID)).count == 1)
            #expect(answers.count { $0.isReplayed } == 99)
            #expect(engine.durableSeq == 1)
        }
    }

    @Test func `an interaction adds to the totals and answers with before and after`() async throws {
        try await bench.run { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya"))
            let code = try Make.code(created.effects.customerNumber)
            let now = bench.clock.now()
            _ = try await engine.submit(Make.record(Make.interaction("e1", .code(code), at: now, revenue: 250)))
            let second = try await engine.submit(
                Make.record(Make.interaction("e2", .code(code), at: now, revenue: 50, note: "sır")))
            #expect(second.effects.isReturningCustomer)
            #expect(second.effects.totals.interactionsBefore == 1)
            #expect(second.effects.totals.money.map(\.before) == [250])
            #expect(second.effects.totals.money.map(\.after) == [300])
            let view = try await engine.view(.code(code), interactions: 20, atLeast: second.commitSeq)
            #expect(view.customer.totals.money.sum(.revenue, .lira) == 300)
            #expect(view.interactions.count == 2)
            #expect(view.interactions.first?.personalBytes.elementsEqual("sır".utf8) == true)
            #expect(view.interactions.first?.id == second.effects.interactionID)
        }
    }

    @Test func `the same event with another content is refused with the original`() async throws {
        try await bench.run { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya"))
            let code = try Make.code(created.effects.customerNumber)
            let now = bench.clock.now()
            _ = try await engine.submit(
                Make.record(Make.interaction("e1", .code(code), at: now, revenue: 250, note: "a")))
            let other = Make.interaction("e1", .code(code), at: now, revenue: 251, note: "a")
            if case EngineRefusal.idempotencyConflict(let original)? = await failure({
                _ = try await engine.submit(Make.record(other))
            }) {
                #expect(original?.publicBytes.elementsEqual("public e1 250".utf8) == true)
                #expect(original?.personalBytes.elementsEqual("a".utf8) == true)
            } else {
                Issue.record("the other content was accepted")
            }
        }
    }

    @Test func `an idempotency key answers the original for seven days and refuses another payload`() async throws {
        try await bench.run { engine in
            let first = try await engine.submit(Make.create("Ali", "Kaya", key: "k"))
            let again = try await engine.submit(Make.create("Ali", "Kaya", key: "k"))
            #expect(again.isReplayed)
            #expect(again.effects.customerNumber == first.effects.customerNumber)
            #expect(again.effects.isNewCustomer)
            await #expect(throws: EngineRefusal.self) { try await engine.submit(Make.create("Veli", "Kaya", key: "k")) }
            bench.clock.advance(seconds: 7 * 86_400 + 1)
            let later = try await engine.submit(Make.create("Ali", "Kaya", key: "k"))
            #expect(!later.isReplayed)
            #expect(later.effects.customerNumber != first.effects.customerNumber)
        }
    }

    @Test func `an update needs the current version`() async throws {
        try await bench.run { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya"))
            let code = try Make.code(created.effects.customerNumber)
            var update = ProfileUpdate(code: code, expectedVersion: 1)
            update.familyName = .set("Demir")
            let updated = try await engine.submit(Command(.updateCustomer(update), principal: Make.branch))
            #expect(updated.effects.version == 2)
            if case EngineRefusal.versionMismatch(let expected, let current)? = await failure({
                _ = try await engine.submit(Command(.updateCustomer(update), principal: Make.branch))
            }) {
                #expect(expected == 1)
                #expect(current == 2)
            } else {
                Issue.record("a stale version was accepted")
            }
            let read = try await engine.customer(.code(code))
            #expect(read.customer.profile.familyName == "Demir")
            #expect(read.customer.profile.givenName == "Ali")
        }
    }

    @Test func `an identifier that one customer may hold names its holder to others`() async throws {
        try await bench.run { engine in
            let card = try Make.loyalty(7)
            let holder = try await engine.submit(Make.create("Ali", "Kaya", [card]))
            let other = try await engine.submit(Make.create("Veli", "Demir"))
            let change = IdentifierChange(code: try Make.code(other.effects.customerNumber), claim: card)
            if case EngineRefusal.identifierTaken(let number)? = await failure({
                _ = try await engine.submit(Command(.addIdentifier(change), principal: Make.branch))
            }) {
                #expect(number == holder.effects.customerNumber)
            } else {
                Issue.record("two customers hold one card")
            }
        }
    }

    @Test func `a customer has at most five phones`() async throws {
        try await bench.run { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya", try (1...5).map(Make.phone)))
            let code = try Make.code(created.effects.customerNumber)
            let change = IdentifierChange(code: code, claim: try Make.phone(6))
            await #expect(throws: EngineRefusal.self) {
                try await engine.submit(Command(.addIdentifier(change), principal: Make.branch))
            }
            let removal = IdentifierChange(code: code, claim: try Make.phone(1))
            _ = try await engine.submit(Command(.removeIdentifier(removal), principal: Make.branch))
            let added = try await engine.submit(Command(.addIdentifier(change), principal: Make.branch))
            #expect(added.effects.version == 3)
            await #expect(throws: EngineRefusal.self) {
                try await engine.customer(.identifier(try Make.phone(1).identifier))
            }
        }
    }

    @Test func `an event of the future is refused and a late one is ordered by when it happened`() async throws {
        try await bench.run { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya"))
            let code = try Make.code(created.effects.customerNumber)
            let now = bench.clock.now()
            let future = now.adding(microseconds: 5 * 60_000_000 + 1)
            await #expect(throws: EngineRefusal.self) {
                try await engine.submit(Make.record(Make.interaction("f", .code(code), at: future)))
            }
            _ = try await engine.submit(Make.record(Make.interaction("e1", .code(code), at: now)))
            let late = now.adding(microseconds: -86_400_000_000)
            _ = try await engine.submit(Make.record(Make.interaction("e2", .code(code), at: late)))
            let view = try await engine.view(.code(code), interactions: 20)
            #expect(view.interactions.map(\.occurredAt) == [now, late])
            #expect(view.customer.totals.lastContactAt == now)
        }
    }

    @Test func `an atomic batch is one entry, or nothing when one item is refused`() async throws {
        try await bench.run { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya"))
            let code = try Make.code(created.effects.customerNumber)
            let now = bench.clock.now()
            let good = (1...3).map { Make.interaction("b\($0)", .code(code), at: now) }
            let bad = Make.interaction("b4", .code(try Make.code(100_000_000)), at: now)
            let refused = await failure {
                _ = try await engine.submit(Command(.recordBatch(good + [bad]), principal: Make.branch))
            }
            if case EngineRefusal.batchItem(let index, .customerNotFound)? = refused {
                #expect(index == 3)
            } else {
                Issue.record("a batch with a bad item was not refused for it")
            }
            #expect(engine.durableSeq == 1)
            let committed = try await engine.submit(Command(.recordBatch(good), principal: Make.branch))
            #expect(committed.commitSeq == 2)
            #expect(committed.items.map(\.totals.interactionsAfter) == [1, 2, 3])
            let mixed = good + [Make.interaction("b5", .code(code), at: now)]
            let again = try await engine.submit(Command(.recordBatch(mixed), principal: Make.branch))
            #expect(again.items.map(\.isReplayed) == [true, true, true, false])
            #expect(again.items.map(\.interactionID).prefix(3) == committed.items.map(\.interactionID)[...])
            let replayed = try await engine.submit(Command(.recordBatch(mixed), principal: Make.branch))
            #expect(replayed.isReplayed)
            #expect(replayed.items.map(\.interactionID) == again.items.map(\.interactionID))
            #expect(engine.durableSeq == 3)
        }
    }

    @Test func `a sum that leaves 64 bits is refused and changes nothing`() async throws {
        try await bench.run { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya"))
            let code = try Make.code(created.effects.customerNumber)
            let now = bench.clock.now()
            _ = try await engine.submit(Make.record(Make.interaction("e1", .code(code), at: now, revenue: .max)))
            do {
                _ = try await engine.submit(Make.record(Make.interaction("e2", .code(code), at: now, revenue: 1)))
                Issue.record("the sum wrapped")
            } catch {
                #expect("\(error)" == "amountOverflow")
            }
            let read = try await engine.customer(.code(code))
            #expect(read.customer.totals.interactionCount == 1)
        }
    }
}
