import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// A complaint on a disk that fails at any write of its commit: afterwards there is all of it or nothing.
@Suite struct CaseFaultTests {
    /// What a restart finds.
    private struct Found: Equatable {
        var answers: UInt64
        var cases: Int
        var voices: UInt64
        var queue: Int
        var history: Int

        static let nothing = Found(answers: 0, cases: 0, voices: 0, queue: 0, history: 0)
        static let whole = Found(answers: 1, cases: 1, voices: 1, queue: 1, history: 1)
    }

    private static let now = Timestamp(microseconds: 1_772_431_200_000_000)
    /// Writes of an engine that is opened, commits once, projects and is shut down: far fewer.
    private static let mostOperations: UInt64 = 200

    private func customer(_ bench: FaultBench) async throws -> CustomerCode {
        let engine = try await bench.open()
        let code = try await MergeTests.customer(engine, Make.create("Ali"))
        await engine.shutDown()
        return code
    }

    private func submit(_ code: CustomerCode, _ engine: Engine) async throws -> String {
        switch await engine.answer(to: try CaseTests.feedback(code, at: Self.now, key: "k")) {
        case .success: "acknowledged"
        case .failure(.outcomeUnknown): "unknown"
        case .failure: "refused"
        }
    }

    private func found(_ code: CustomerCode, _ engine: Engine) async throws -> Found {
        let customer = try await engine.customer(.code(code)).customer
        return Found(
            answers: customer.answers, cases: customer.cases.count, voices: customer.scoring.voices.first?.count ?? 0,
            queue: try await engine.cases(CaseQuery(), limit: 9).cases.count,
            history: try await engine.feedback(of: .code(code), limit: 9).feedback.count)
    }

    @Test(arguments: [FaultDisk.Operations.write, .sync], [778, 13] as [Int32])
    func `all of a complaint is there or nothing, whichever write fails`(
        _ operations: FaultDisk.Operations, code error: Int32
    ) async throws {
        var (acknowledged, lost, failed) = (0, 0, 0)
        var isThrough = false
        for nth in UInt64(1)...Self.mostOperations {
            let bench = try FaultBench()
            let code = try await customer(bench)
            let engine = try await bench.open()
            bench.disk.fail(operations, nth: nth, code: error)
            let outcome = try await submit(code, engine)
            await engine.shutDown()
            let hasFailed = bench.disk.hasFailed
            bench.disk.noMoreFailures()
            let second = try await bench.open()
            let after = try await found(code, second)
            #expect(after == .nothing || after == .whole, "\(nth): \(after)")
            switch outcome {
            case "acknowledged":
                acknowledged += 1
                #expect(after == .whole, "\(nth)")
            case "refused":
                lost += 1
                #expect(after == .nothing, "\(nth)")
            default: lost += 1
            }
            if hasFailed { failed += 1 }
            // Whoever heard nothing sends it again: it counts once.
            #expect(try await submit(code, second) == "acknowledged")
            #expect(try await found(code, second) == .whole, "\(nth)")
            try await second.waitForProjection(of: second.durableSeq)
            #expect(try await second.verifyRebuild().differences == [])
            await second.shutDown()
            if !hasFailed {
                isThrough = true
                break
            }
        }
        #expect(failed > 0 && (lost > 0 || acknowledged > 0))
        #expect(isThrough, "there are more writes than were made to fail")
    }
}
