import RefleksContract
import RefleksEngine
import RefleksRPC
import RefleksStore
import SwiftProtobuf
import Testing

struct VerifyProjectionTests {
    private static let request = VerifyProjectionRequest.with { $0.access = Make.access }

    private static func verify(_ bench: ServiceBench) async throws -> [VerifyProjectionResponse] {
        var messages: [VerifyProjectionResponse] = []
        for try await message in try await bench.system(.admin, "root").verifyProjection(request) {
            messages.append(message)
        }
        return messages
    }

    @Test func `the last message says that every row is what the ledger says`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ali", "Kaya"))).message.code
            _ = try await bench.interactions().recordInteraction(Make.purchase("p-1", ofCode: code))
            try await bench.waitForProjection()
            let messages = try await Self.verify(bench)
            let last = try #require(messages.last)
            #expect(last.stage == .done && last.foldedSeq == bench.durableSeq && last.appliedSeq == last.foldedSeq)
            #expect(last.rowsEqual > 3 && last.rowsDifferent == 0 && last.differences == [] && last.table.isEmpty)
            // The clock stands still: of each stage, one message tells how far it is at most.
            #expect(messages.count <= 3 && messages.dropLast().allSatisfy { $0.stage != .done })
        }
    }

    @Test func `a record that went bad is named`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ali", "Kaya"))).message.code
            try await bench.waitForProjection()
            let number = try #require(UInt64(code.dropLast()))
            bench.disk.damage([.customer(number): nil])
            let last = try #require(try await Self.verify(bench).last)
            let missing = RefleksContract.ProjectionDifference.with {
                ($0.kind, $0.table, $0.key) = (.missing, "customer", code)
            }
            #expect(last.stage == .done && last.rowsDifferent == 1 && last.differences == [missing])
        }
    }

    @Test func `a call that is cancelled ends its verification`() async throws {
        try await ServiceBench.run { bench in
            for number in 1...3 {
                _ = try await bench.customers().createCustomer(Make.create(Make.person("Ali", "Kaya \(number)")))
            }
            try await bench.waitForProjection()
            let unwanted = try await bench.system(.admin, "root").verifyProjection(Self.request)
            for try await message in unwanted {
                #expect(message.stage == .folding)
                break
            }
            unwanted.cancel()
            // The next one begins as soon as that one has ended, and not before.
            var found: VerifyProjectionResponse?
            while found?.stage != .done {
                do {
                    found = try await Self.verify(bench).last
                } catch let error as RPCError where error.reason == "VERIFICATION_RUNNING" {
                    await Task.yield()
                }
            }
            #expect(found?.rowsDifferent == 0)
        }
    }
}
