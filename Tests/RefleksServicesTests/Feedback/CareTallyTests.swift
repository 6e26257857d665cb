import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

@testable import RefleksServices

/// How much one report about service takes.
struct CareTallyTests {
    @Test func `a report of more cases than it takes is refused, and says how many those are`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ali")
            for index in 0..<2 {
                _ = try await bench.feedback().submitFeedback(FeedbackMake.submit(code, text: "\(index)"))
            }
            var validator = Validator()
            let made = CareSpan(
                month: "", months: 1, by: .branch, branch: "", agent: "", minimum: 0, now: bench.clock.now(), &validator
            )
            let span = try #require(made)
            let directory = try bench.engine.references().directory
            func read(_ most: Int) async throws -> CareTally {
                try await bench.engine.scanCare(
                    from: span.first.start, through: bench.clock.now(),
                    into: CareTally(span, directory, maximumCases: most)
                ) { $0.add($1) }.tally
            }
            var (many, enough) = (try await read(1), try await read(2))
            many.settle(at: bench.clock.now())
            let error = await refusal { try many.check() }
            #expect(error?.code == .failedPrecondition && error?.reason == "QUALITY_TOO_MANY_CASES")
            #expect(error?.arguments == ["1"])
            enough.settle(at: bench.clock.now())
            try enough.check()
            #expect(enough.total.cases.count == 2)
        }
    }
}
