import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

@Suite struct CursorTests {
    @Test(arguments: [1, 7, 256])
    func `a tail from the beginning sees every entry once, history and live`(page: Int) async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya"))
            let code = try Make.code(created.effects.customerNumber)
            let now = bench.clock.now()
            let total = 120
            let reader = Task {
                var position: UInt64 = 0
                var seen: [UInt64] = []
                while position < UInt64(total + 1) {
                    let changes = try await engine.changes(after: position, epoch: engine.epoch, limit: page)
                    #expect(changes.position > position)
                    seen += changes.changes.map(\.commitSeq)
                    position = changes.position
                }
                return seen
            }
            for index in 0..<total {
                _ = try await engine.submit(Make.record(Make.interaction("e\(index)", .code(code), at: now, note: "n")))
            }
            let seen = try await reader.value
            #expect(seen == Array(1...UInt64(total + 1)))
        }
    }

    @Test func `a watch wakes after a change and folds what came in between`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya"))
            let other = try await engine.submit(Make.create("Veli", "Kaya"))
            let code = try Make.code(created.effects.customerNumber)
            let now = bench.clock.now()
            let watch = Task { try await engine.awaitChange(of: code, after: created.commitSeq) }
            _ = try await engine.submit(
                Make.record(Make.interaction("o", .code(try Make.code(other.effects.customerNumber)), at: now)))
            let first = try await engine.submit(Make.record(Make.interaction("e1", .code(code), at: now)))
            #expect(try await watch.value == first.commitSeq)
            _ = try await engine.submit(Make.record(Make.interaction("e2", .code(code), at: now)))
            let last = try await engine.submit(Make.record(Make.interaction("e3", .code(code), at: now)))
            #expect(try await engine.awaitChange(of: code, after: first.commitSeq) == last.commitSeq)
        }
    }

    @Test func `a cancelled wait ends at once`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let waiting = Task { try await engine.changes(after: 0) }
            waiting.cancel()
            do {
                _ = try await waiting.value
                Issue.record("there was nothing to read")
            } catch {
                #expect("\(error)" == "cancelled")
            }
        }
    }

    @Test func `positions beyond the ledger or of another epoch are refused at once`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya"))
            let code = try Make.code(created.effects.customerNumber)
            let ahead = await failure { _ = try await engine.changes(after: 2) }
            #expect(ahead.map { "\($0)" } == "positionAhead(durable: 1)")
            let foreign = await failure { _ = try await engine.changes(after: 0, epoch: engine.epoch + 1) }
            #expect(foreign.map { "\($0)" } == "epochChanged(current: \(engine.epoch))")
            let read = await failure { _ = try await engine.customer(.code(code), atLeast: 2) }
            #expect(read.map { "\($0)" } == "positionAhead(durable: 1)")
        }
    }

    @Test func `a shut down engine ends waits`() async throws {
        let bench = TestBench()
        let engine = try await bench.open()
        let waiting = Task { try await engine.changes(after: 0) }
        await engine.shutDown()
        do {
            _ = try await waiting.value
            Issue.record("there was nothing to read")
        } catch {
            #expect("\(error)" == "notServing")
        }
    }
}
