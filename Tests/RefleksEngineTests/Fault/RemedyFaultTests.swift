import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// A remedy on a disk that fails at any write of its commit: case, money and the agent's book have it, or none of them has.
@Suite struct RemedyFaultTests {
    private static let now = Timestamp(microseconds: 1_772_431_200_000_000)
    private static let money = Money(minorUnits: 50_00, currency: .lira)

    /// An agent with an authority, and a customer with an open case.
    private func prepared(_ bench: FaultBench) async throws -> (CustomerCode, UInt64) {
        let engine = try await bench.open()
        _ = try await engine.submit(ReferenceTests.put(.agent(Agent(id: "ayse", branch: "34-001", isActive: true))))
        let authority = try #require(
            AgentAuthority(
                agent: "ayse", currency: .lira, perPeriod: 80_00, periodDays: 7, limits: [.voucher: 60_00]))
        _ = try await engine.submit(ReferenceTests.put(.agentAuthority(authority)))
        let code = try await MergeTests.customer(engine, Make.create("Ali"))
        let told = try await engine.submit(try CaseTests.feedback(code, at: Self.now))
        let id = try #require(told.items.compactMap(\.cases.first).first).id
        await engine.shutDown()
        return (code, id)
    }

    private func grant(_ code: CustomerCode, _ id: UInt64) -> Command {
        let posting = NewInteraction(
            subject: .code(code), createsMissingSubject: false, sourceSystem: "refleks", sourceEventID: "remedy",
            figures: InteractionFigures(
                type: .transaction, channel: .phone, occurredAt: Self.now,
                money: [MoneyLine(kind: .remedy, money: Self.money)]),
            publicBytes: Array("public".utf8), personalBytes: [])
        return Command(
            .grantRemedy(
                NewRemedy(
                    code: code, caseID: id, kind: .voucher, money: Self.money, agent: "ayse", channel: .phone,
                    text: "iki gün gecikti", posting: posting)),
            principal: "agent/ayse", idempotency: IdempotencyKey(scope: "ayse", key: "k", payload: [1]))
    }

    /// Remedies of the case, what the customer's margin lost, and what the agent's book holds.
    private func found(_ code: CustomerCode, _ engine: Engine) async throws -> [Int64] {
        let customer = try await engine.customer(.code(code)).customer
        let book = try await engine.remedyBooks(of: ["ayse"])["ayse"]
        return [
            Int64(customer.cases.reduce(0) { $0 + $1.remedies.count }), -customer.totals.money.margin(.lira),
            book?.days.reduce(0) { $0 + $1.minorUnits } ?? 0,
        ]
    }

    @Test(arguments: [FaultDisk.Operations.write, .sync])
    func `all of a remedy is there or nothing, whichever write fails`(
        _ operations: FaultDisk.Operations
    ) async throws {
        let whole: [Int64] = [1, 50_00, 50_00]
        var (failed, isThrough) = (0, false)
        for nth in UInt64(1)...200 {
            let bench = try FaultBench()
            let (code, id) = try await prepared(bench)
            let engine = try await bench.open()
            bench.disk.fail(operations, nth: nth, code: 778)
            let outcome = await engine.answer(to: grant(code, id))
            await engine.shutDown()
            let hasFailed = bench.disk.hasFailed
            bench.disk.noMoreFailures()
            let second = try await bench.open()
            let after = try await found(code, second)
            #expect(after == [0, 0, 0] || after == whole, "\(nth): \(after)")
            if case .success = outcome { #expect(after == whole, "\(nth)") }
            if hasFailed { failed += 1 }
            // Whoever heard nothing asks again: it is given once.
            let again = try await second.submit(grant(code, id))
            #expect(again.effects.cases.first?.remedies.map(\.state) == [.granted], "\(nth)")
            #expect(try await found(code, second) == whole, "\(nth)")
            try await second.waitForProjection(of: second.durableSeq)
            #expect(try await second.verifyRebuild().differences == [])
            await second.shutDown()
            if !hasFailed {
                isThrough = true
                break
            }
        }
        #expect(failed > 0 && isThrough, "there are more writes than were made to fail")
    }
}
