import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// The history of a score is what the answers told when its entries were recorded.
@Suite struct ScoreHistoryTests {
    /// What an answer told of a score, as its history has to tell it.
    private struct Told: Equatable {
        var commitSeq: UInt64
        var before: Int32
        var after: Int32
        var isAnswer: Bool
    }

    /// The whole history, the oldest first, read in pages of a few.
    private func history(_ engine: Engine, _ code: CustomerCode) async throws -> [Told] {
        var found: [Told] = []
        var before: UInt64?
        repeat {
            let page = try await engine.scoreHistory(of: .code(code), before: before, limit: 7)
            for item in page.items {
                #expect((item.interactionID == 0) != (item.feedbackID == 0), "it is of one of them")
                found.append(
                    Told(
                        commitSeq: item.commitSeq, before: item.change.before, after: item.change.after,
                        isAnswer: item.feedbackID != 0))
            }
            before = page.next
        } while before != nil
        return found.reversed()
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `every change that an answer told is in the history, and nothing else`(_ seed: UInt64) async throws {
        let bench = TestBench(seed: seed)
        let random = SeededRandom(seed: seed &+ 90)
        try await bench.run { engine in
            var codes: [CustomerCode] = []
            for index in 0..<3 {
                let created = try await engine.submit(Make.create("Ali\(index)", "Kaya"))
                codes.append(try Make.code(created.effects.customerNumber))
            }
            var told: [CustomerCode: [Told]] = [:]
            var recorded: [UInt64] = []
            func note(_ committed: Committed, isAnswer: Bool = false) throws {
                for item in committed.items {
                    guard let change = item.score, change.isChange else { continue }
                    told[try Make.code(item.customerNumber), default: []].append(
                        Told(
                            commitSeq: committed.commitSeq, before: change.before, after: change.after,
                            isAnswer: isAnswer))
                }
            }
            for index in 0..<90 {
                bench.clock.advance(seconds: 3_600 * Int64(random.below(48)))
                let code = random.pick(codes)
                switch index % 5 {
                case 3:
                    let kinds: [(FeedbackKind, Int?)] = [
                        (.complaint, nil), (.praise, nil), (.suggestion, nil), (.csat, 1), (.csat, 3), (.nps, 10),
                    ]
                    let (kind, score) = random.pick(kinds)
                    let command = try CaseTests.feedback(code, kind, score: score, at: bench.clock.now())
                    try note(try await engine.submit(command), isAnswer: true)
                case 4 where !recorded.isEmpty:
                    let id = recorded.remove(at: random.below(recorded.count))
                    try note(try await CorrectionTests.correct(engine, id))
                default:
                    let event = ScoringTests.event(
                        "e\(index)", .code(code), random.pick(InteractionType.allCases), at: bench.clock.now(),
                        random.pick(InteractionTone.allCases), revenue: Int64(random.below(9_000_00)))
                    let answer = try await engine.submit(Make.record(event))
                    recorded.append(answer.effects.interactionID)
                    try note(answer)
                }
            }
            #expect(told.values.joined().contains { $0.isAnswer } && told.values.joined().contains { !$0.isAnswer })
            for code in codes { #expect(try await history(engine, code) == told[code] ?? [], "seed \(seed)") }

            // Of who are one, both histories in the order of the ledger; apart again, each his own.
            let merge = CustomerMerge(codes[1], into: codes[0])
            _ = try await engine.submit(Command(.mergeCustomers(merge), principal: Make.branch))
            let both = (told[codes[0]] ?? []) + (told[codes[1]] ?? [])
            let joined = try await history(engine, codes[1])
            #expect(joined == both.sorted { $0.commitSeq < $1.commitSeq }, "seed \(seed)")
            let said = try await engine.submit(try CaseTests.feedback(codes[1], at: bench.clock.now()))
            let change = try #require(said.effects.score)
            let newest = try #require(try await engine.scoreHistory(of: .code(codes[0]), limit: 1).items.first)
            #expect(newest.change == change && newest.feedbackID == said.effects.feedbackID)
            #expect(newest.code == codes[0] && newest.commitSeq == said.commitSeq)
            _ = try await engine.submit(Command(.unmergeCustomers(codes[1]), principal: Make.branch))
            // An answer stays with whoever was the survivor when it was given.
            let stayed = Told(commitSeq: said.commitSeq, before: change.before, after: change.after, isAnswer: true)
            #expect(try await history(engine, codes[0]) == (told[codes[0]] ?? []) + [stayed])
            #expect(try await history(engine, codes[1]) == told[codes[1]] ?? [])
        }
    }

    @Test func `a customer who only complained has a history`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let created = try await engine.submit(Make.create("Ayşe", "Ak"))
            let code = try Make.code(created.effects.customerNumber)
            #expect(try await history(engine, code) == [])
            let said = try await engine.submit(try CaseTests.feedback(code, at: bench.clock.now()))
            let items = try await engine.scoreHistory(of: .code(code), limit: 10).items
            #expect(items.map(\.feedbackID) == [said.effects.feedbackID] && items.map(\.interactionID) == [0])
            #expect(items.first?.change == said.effects.score)
            #expect(items.first?.change.lines.map(\.rule) == [.totalClamp, .satisfactionComplaints], "0 stays 0")
        }
    }
}
