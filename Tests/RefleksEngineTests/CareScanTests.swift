import Foundation
import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// What reports about service read of the ledger, and that they pass over the rest.
@Suite struct CareScanTests {
    private static let take: @Sendable (inout [String], ScannedCare) -> Void = { list, scanned in
        switch scanned {
        case .feedback(let customer, let told):
            list.append("\(customer) \(told.kind) \(told.score ?? -1) \(told.text)")
        case .careCase(let customer, let care, _, let isOpening): list.append("\(customer) \(care.state) \(isOpening)")
        case .purchase(let customer, _, let isReversal): list.append("\(customer) bought \(isReversal)")
        case .oneWith(let customer, let survivor): list.append("\(customer) is \(survivor)")
        }
    }

    @Test func `feedback, cases and purchases are told in the ledger's order, and words are not`() async throws {
        let bench = TestBench()
        try await bench.running { engine in
            let code = try await MergeTests.customer(engine, Make.create("Ali"))
            let begin = bench.clock.now()
            _ = try await engine.submit(
                Make.record(Make.interaction("a", .code(code), at: begin, revenue: 20_000_00)))
            let told = try await engine.submit(CaseTests.feedback(code, at: begin))
            let id = try #require(told.items.compactMap(\.cases.first).first?.id)
            _ = try await engine.submit(CaseTests.feedback(code, .nps, score: 9, text: "", at: begin))
            bench.clock.advance(seconds: 60)
            _ = try await engine.submit(CaseTests.move(code, id, .resolved))
            _ = try await engine.submit(CaseTests.move(code, id, .confirmed))
            let number = code.number
            let care = [
                "\(number) complaint -1 ", "\(number) open true", "\(number) nps 9 ", "\(number) resolved false",
                "\(number) confirmed false",
            ]
            let now = bench.clock.now()
            let (all, asOf) = try await engine.scanCare(from: begin, through: now, into: [], Self.take)
            #expect(all == care && asOf == engine.durableSeq)
            let (bought, _) = try await engine.scanCare(
                from: begin, through: now, withPurchases: true, into: [], Self.take)
            #expect(bought == ["\(number) bought false"] + care)
            let (early, _) = try await engine.scanCare(
                from: begin, through: begin, into: [], Self.take)
            #expect(early == Array(care.prefix(3)))
            let (late, _) = try await engine.scanCare(
                from: begin.adding(microseconds: 1), through: now, into: [], Self.take)
            #expect(late == Array(care.suffix(2)))
        }
    }

    @Test func `what sums a report up is done once everything is read, on the thread of reports`() async throws {
        let bench = TestBench()
        try await bench.running { engine in
            let code = try await MergeTests.customer(engine, Make.create("Ali"))
            let now = bench.clock.now()
            _ = try await engine.submit(CaseTests.feedback(code, at: now))
            _ = try await engine.submit(Make.record(Make.interaction("a", .code(code), at: now)))
            let (care, _) = try await engine.scanCare(
                from: now, through: now, into: [], settling: { $0.append(Self.thread) }, Self.take)
            #expect(care.count == 3 && care.last == "refleks-state")
            let (scanned, _) = try await engine.scan(
                from: now, through: now, into: [String](), settling: { $0.append(Self.thread) },
                { list, _ in list.append("one") })
            #expect(scanned == ["one", "refleks-state"])
            let (reviewed, _) = try await engine.review(
                from: now, through: now, into: [String](), settling: { $0.append(Self.thread) },
                { list, _ in list.append("one") })
            #expect(reviewed == ["one", "one", "refleks-state"])
        }
    }

    /// The name of the calling thread.
    private static var thread: String {
        let name = FileManager.default.contents(atPath: "/proc/thread-self/comm") ?? Data()
        return String(decoding: name, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    @Test(arguments: [0, 3_600_000] as [UInt64])
    func `the whole queue is read once, with what has just been recorded`(delay: UInt64) async throws {
        var bench = TestBench()
        bench.configuration.projectionDelayMilliseconds = delay
        try await bench.run { engine in
            var opened: Set<UInt64> = []
            for index in 0..<7 {
                let code = try await MergeTests.customer(engine, Make.create("Ali \(index)"))
                let told = try await engine.submit(CaseTests.feedback(code, at: bench.clock.now()))
                opened.insert(try #require(told.items.compactMap(\.cases.first).first?.id))
                if index == 3, let id = opened.max() {
                    _ = try await engine.submit(CaseTests.move(code, id, .closedUnresolved, .notPossible))
                    opened.remove(id)
                }
            }
            let queue = try await engine.scanQueue(into: [UInt64]()) { $0.append($1.id) }
            #expect(Set(queue) == opened && queue.count == 6)
        }
    }
}
