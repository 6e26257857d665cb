import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// A warning on a disk that fails at any write of its commit: interaction and case are there, or neither is.
@Suite struct ReflexFaultTests {
    private static let now = Timestamp(microseconds: 1_772_431_200_000_000)

    private func found(_ code: CustomerCode, _ engine: Engine) async throws -> [Int] {
        let customer = try await engine.customer(.code(code)).customer
        return [
            Int(clamping: customer.totals.interactionCount), customer.cases.count,
            try await engine.cases(CaseQuery(), limit: 9).cases.count,
        ]
    }

    @Test(arguments: [FaultDisk.Operations.write, .sync])
    func `all of a warning is there or nothing, whichever write fails`(
        _ operations: FaultDisk.Operations
    ) async throws {
        var (failed, isThrough) = (0, false)
        for nth in UInt64(1)...200 {
            let bench = try FaultBench()
            let first = try await bench.open()
            let code = try await MergeTests.customer(first, Make.create("Ali"))
            await first.shutDown()
            let engine = try await bench.open()
            bench.disk.fail(operations, nth: nth, code: 778)
            let command = ReflexShop.record("late", .deliveryLate, code, at: Self.now)
            let outcome = await engine.answer(to: command)
            await engine.shutDown()
            let hasFailed = bench.disk.hasFailed
            bench.disk.noMoreFailures()
            let second = try await bench.open()
            let after = try await found(code, second)
            #expect(after == [0, 0, 0] || after == [1, 1, 1], "\(nth): \(after)")
            if case .success = outcome { #expect(after == [1, 1, 1], "\(nth)") }
            if hasFailed { failed += 1 }
            let again = try await second.submit(command)
            #expect(ReflexShop.rules(again) == [.lateDelivery], "\(nth)")
            #expect(try await found(code, second) == [1, 1, 1], "\(nth)")
            await second.shutDown()
            if !hasFailed {
                isThrough = true
                break
            }
        }
        #expect(failed > 0 && isThrough, "there are more writes than were made to fail")
    }
}
