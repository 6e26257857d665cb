import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

/// How many open pairs a customer's view tells of: as many as the list has, at every step.
@Suite struct OpenMatchesTests {
    private func person(_ engine: Engine, _ family: String, born: String = "1984-03-12") async throws -> CustomerCode {
        let date = try CalendarDate(born)
        return try await MergeTests.customer(engine, Make.create("Ali", family, [], birthDate: date))
    }

    /// What the view tells, after comparing it with the list.
    private func open(_ engine: Engine, _ code: CustomerCode) async throws -> Int {
        let told = try await engine.customer(.code(code)).customer.openMatches
        let listed = try await engine.matchCandidates(of: code, limit: 200, atLeast: engine.durableSeq)
        #expect(listed.candidates.count == told)
        return told
    }

    @Test func `a pair counts for both while nobody has decided, whatever happens to either`() async throws {
        let bench = TestBench()
        let codes = try await bench.running { engine in
            let codes = [
                try await person(engine, "Kaya"), try await person(engine, "Kayaa"), try await person(engine, "Kaya"),
                try await person(engine, "Ünlü", born: "1961-07-09"),
            ]
            #expect(try await open(engine, codes[0]) == 2)
            #expect(try await open(engine, codes[2]) == 2)
            #expect(try await open(engine, codes[3]) == 0)
            _ = try await engine.submit(
                Command(.dismissMatch(MatchDismissal(codes[0], codes[1])), principal: Make.branch))
            #expect(try await open(engine, codes[0]) == 1)
            #expect(try await open(engine, codes[1]) == 1)
            var update = ProfileUpdate(
                code: codes[2], expectedVersion: try await engine.customer(.code(codes[2])).customer.version)
            update.familyName = .set("Demir")
            _ = try await engine.submit(Command(.updateCustomer(update), principal: Make.branch))
            #expect(try await open(engine, codes[2]) == 0, "withdrawn")
            #expect(try await open(engine, codes[0]) == 0, "withdrawn")
            update = ProfileUpdate(
                code: codes[2], expectedVersion: try await engine.customer(.code(codes[2])).customer.version)
            update.familyName = .set("Kaya")
            _ = try await engine.submit(Command(.updateCustomer(update), principal: Make.branch))
            #expect(try await open(engine, codes[2]) == 2)
            #expect(try await engine.verifyRebuild().differences == [])
            return codes
        }
        try await bench.run { engine in
            #expect(try await open(engine, codes[2]) == 2, "also after a restart")
            #expect(try await open(engine, codes[0]) == 1, "also after a restart")
            let view = try await engine.view(.code(codes[2]), interactions: 0, asOf: AsOf(known: bench.clock.now()))
            #expect(view.customer.openMatches == 0, "pairs are of today")
            _ = try await engine.eraseSubject(ErasureTests.request(codes[2]))
            #expect(try await open(engine, codes[0]) == 0)
            #expect(try await open(engine, codes[1]) == 0)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `pairs within a merged set do not count, and come back with an unmerge`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let first = try await person(engine, "Kaya")
            let second = try await person(engine, "Kayaa")
            let third = try await person(engine, "Kaya")
            let fourth = try await person(engine, "Kayaa")
            #expect(try await open(engine, first) == 3)
            _ = try await engine.submit(MergeTests.merge(second, into: first))
            #expect(try await open(engine, first) == 4, "two with the third, two with the fourth")
            _ = try await engine.submit(MergeTests.merge(third, into: first))
            #expect(try await open(engine, third) == 3, "each of the three with the fourth")
            _ = try await engine.submit(MergeTests.unmerge(third))
            #expect(try await open(engine, third) == 3, "with the first, whom he was merged with, again")
            #expect(try await open(engine, fourth) == 3)
            _ = try await engine.submit(MergeTests.unmerge(second))
            for code in [first, second, third, fourth] { #expect(try await open(engine, code) == 3) }
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `a pair is weighed on while it is merged, and is afterwards what it would be without`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let first = try await person(engine, "Kaya")
            let second = try await person(engine, "Kaya")
            let weight = try await engine.matchCandidates(of: first, limit: 1).candidates.first?.weight
            func rename(_ family: String) async throws {
                let version = try await engine.customer(.code(first)).customer.version
                var update = ProfileUpdate(code: first, expectedVersion: version)
                update.familyName = .set(family)
                _ = try await engine.submit(Command(.updateCustomer(update), principal: Make.branch))
            }
            for (family, expected, standing) in [
                ("Kayaa", 1, MatchStanding.open), ("Demir", 0, .withdrawn), ("Kaya", 1, .open),
            ] {
                _ = try await engine.submit(MergeTests.merge(second, into: first))
                try await rename(family)
                #expect(try await open(engine, first) == 0)
                #expect(try await engine.explainMatch(first, second).standing == .merged)
                _ = try await engine.submit(MergeTests.unmerge(second))
                for code in [first, second] { #expect(try await open(engine, code) == expected) }
                #expect(try await engine.explainMatch(first, second).standing == standing)
                let found = try await engine.matchCandidates(of: first, limit: 1).candidates.first
                #expect((found?.weight == weight) == (family == "Kaya"))
                let explained = try await engine.explainMatch(first, second).result.weight
                #expect(found.map { $0.weight == explained } ?? true)
            }
            _ = try await engine.submit(
                Command(.dismissMatch(MatchDismissal(first, second)), principal: Make.branch))
            _ = try await engine.submit(MergeTests.merge(second, into: first))
            _ = try await engine.submit(MergeTests.unmerge(second))
            #expect(try await engine.explainMatch(first, second).standing == .dismissed, "a person's word stays")
            #expect(try await open(engine, first) == 0)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `a merge that nobody was asked about leaves no question behind`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let first = try await person(engine, "Kaya")
            let other = try await person(engine, "Ünlü", born: "1961-07-09")
            for code in [first, other] {
                _ = try await engine.submit(MergeTests.merge(other, into: first))
                #expect(try await engine.explainMatch(first, other).standing == nil)
                _ = try await engine.submit(MergeTests.unmerge(other))
                #expect(try await open(engine, code) == 0)
            }
            let explained = try await engine.explainMatch(other, first)
            #expect(explained.standing == nil)
            #expect(explained.merges.map(\.isMerge) == [true, false, true, false])
            #expect(explained.merges.map(\.commitSeq) == [3, 4, 5, 6])
            #expect(
                explained.merges.allSatisfy { $0.mergedNumber == other.number && $0.survivorNumber == first.number })
            let third = try await person(engine, "Demir")
            #expect(try await engine.explainMatch(first, third).merges == [], "merges with others are not told")
        }
    }

    @Test func `who watches a survivor sees the pairs of those who are one with him`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let first = try await person(engine, "Kaya")
            let second = try await person(engine, "Ünlü", born: "1961-07-09")
            _ = try await engine.submit(MergeTests.merge(second, into: first))
            let position = engine.durableSeq
            let watch = Task { try await engine.awaitChange(of: first, after: position) }
            let alike = try await person(engine, "Ünlü", born: "1961-07-09")
            #expect(try await watch.value == position + 1)
            #expect(try await open(engine, first) == 1)
            _ = try await engine.submit(Command(.dismissMatch(MatchDismissal(alike, second)), principal: Make.branch))
            #expect(try await engine.awaitChange(of: first, after: position + 1) == position + 2)
            #expect(try await engine.awaitChange(of: second, after: position + 1) == position + 2)
        }
    }

    @Test func `who is like somebody has no other history, and nobody pays who is like nobody`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let first = try await person(engine, "Kaya")
            let alone = try await person(engine, "Ünlü", born: "1961-07-09")
            let before = try await engine.customer(.code(alone)).customer.lastSeq
            let second = try await person(engine, "Kaya")
            #expect(try await engine.customer(.code(first)).customer.lastSeq == engine.durableSeq)
            #expect(try await engine.customer(.code(alone)).customer.lastSeq == before)
            for code in [first, second] {
                let history = try await engine.history(of: .code(code), HistoryQuestion(limit: 50))
                #expect(history.changes.map(\.kind) == [ChangeKind.matchableCustomerCreated.rawValue])
                #expect(history.changes.first?.fields.isEmpty == false)
            }
        }
    }

    @Test func `a record names two hundred others at most, in order`() throws {
        var numbers = CandidateNumbers()
        for number in (1...300).reversed() { numbers = numbers.adding(UInt64(number)).adding(UInt64(number)) }
        #expect(numbers.numbers == Array(101...300))
        var writer = ByteWriter(capacity: 16)
        numbers.write(to: &writer)
        var reader = ByteReader(writer.bytes)
        #expect(try CandidateNumbers(&reader) == numbers)
        #expect(numbers.removing(150).adding(7).numbers.prefix(2) == [7, 101])
        #expect(numbers.removing(5) == numbers)
    }
}
