import Foundation
import Testing

/// The whole system under random troubles: what was acknowledged is true, whatever happened to the network, the disk and
/// the process. A failure names the seed that repeats it.
@Suite(.timeLimit(.minutes(30))) struct SimulationTests {
    /// `REFLEKS_SIMULATIONS` sets how many seeds are run, `REFLEKS_SIMULATION_SEED` with which one they begin.
    private static let seeds: Range<UInt64> = {
        let environment = ProcessInfo.processInfo.environment
        let first = UInt64(environment["REFLEKS_SIMULATION_SEED"] ?? "") ?? 1
        let count = UInt64(environment["REFLEKS_SIMULATIONS"] ?? "") ?? 300
        return first..<(first + max(count, 1))
    }()

    @Test func `what was acknowledged is in the ledger once, in order, and is what readers see`() async {
        var (intents, acknowledged, views) = (0, 0, 0)
        await withTaskGroup(of: (UInt64, History).self) { group in
            var seeds = Self.seeds.makeIterator()
            func begin() {
                guard let seed = seeds.next() else { return }
                group.addTask {
                    do {
                        return (seed, try await Simulation(seed: seed).run().history)
                    } catch {
                        var history = History()
                        history.offend("\(error)")
                        return (seed, history)
                    }
                }
            }
            for _ in 0..<4 { begin() }
            while let (seed, history) = await group.next() {
                begin()
                #expect(history.offences.isEmpty, "seed \(seed): \(history.offences.prefix(3))")
                intents += history.intents.count
                acknowledged += history.acknowledged
                views += history.views.count
            }
        }
        print("\(Self.seeds.count) simulations: \(acknowledged) of \(intents) intents acknowledged, \(views) views")
        // The troubles must not be such that nothing gets done, nor such that everything does.
        #expect(acknowledged > intents * 9 / 10)
        #expect(views > intents / 10)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>) func `one seed is one history`(_ seed: UInt64) async throws {
        let first = try await Simulation(seed: seed).run().digest
        let second = try await Simulation(seed: seed).run().digest
        #expect(first == second, "seed \(seed)")
        let other = try await Simulation(seed: seed + 1_000_000).run().digest
        #expect(first != other)
    }

    @Test func `the rules notice what they forbid`() {
        func history(_ change: (inout [History.Row]) -> Void) -> [String] {
            var history = History()
            var rows: [History.Row] = []
            for number in 0..<3 {
                let intent = history.add(.purchases(phone: 0, [("e\(number)", 100)]), of: 0)
                history.sent(intent)
                guard number < 2 else { continue }
                let seq = UInt64(number + 1)
                history.acknowledge(intent, seq, customer: "c", interactions: [seq])
                rows.append(
                    History.Row(commitSeq: seq, event: "e\(number)", interaction: seq, customer: "c", kurus: 100))
            }
            history.saw(History.View(customer: "c", minimum: 2, known: 2, asOf: 2, count: 2, kurus: 200))
            change(&rows)
            history.check(rows)
            return history.offences
        }
        func row(_ seq: UInt64, _ event: String, _ kurus: Int64 = 100) -> History.Row {
            History.Row(commitSeq: seq, event: event, interaction: seq, customer: "c", kurus: kurus)
        }
        #expect(history { _ in } == [])
        // The third was never answered: it may be there or not.
        #expect(history { $0.append(row(3, "e2")) } == [])
        #expect(!history { $0.removeLast() }.isEmpty, "lost")
        #expect(!history { $0.append(row(3, "e0")) }.isEmpty, "twice")
        #expect(!history { $0.append(row(3, "e9")) }.isEmpty, "asked for by nobody")
        #expect(!history { $0.append(row(3, "e2", 7)) }.isEmpty, "another amount")
        #expect(history { $0.swapAt(0, 1) } == [], "the rows' own order says nothing")
        #expect(!history { rows in rows = [row(2, "e0"), row(1, "e1")] }.isEmpty, "out of order")
    }

    @Test func `the rules follow merges to the position of a view`() {
        func offences(asOf: UInt64, count: UInt64, of customer: String = "d") -> Int {
            var history = History()
            let places: [(customer: String, seq: UInt64)] = [("c", 1), ("d", 2), ("c", 5)]
            let rows = places.map { customer, seq in
                History.Row(commitSeq: seq, event: "e\(seq)", interaction: seq, customer: customer, kurus: 10)
            }
            for (number, row) in rows.enumerated() {
                let intent = history.add(.purchases(phone: number, [(event: row.event, kurus: row.kurus)]), of: 0)
                history.sent(intent)
                history.acknowledge(intent, row.commitSeq, customer: row.customer, interactions: [row.interaction])
            }
            history.saw(
                History.View(
                    customer: customer, minimum: 0, known: 0, asOf: asOf, count: count, kurus: Int64(count) * 10))
            history.check(
                rows,
                merges: [
                    History.Edge(commitSeq: 3, merged: "d", into: "c"),
                    History.Edge(commitSeq: 6, merged: "d", into: nil),
                ])
            return history.offences.count
        }
        #expect(offences(asOf: 2, count: 1) == 0 && offences(asOf: 2, count: 2) == 1)
        #expect(offences(asOf: 3, count: 2) == 0 && offences(asOf: 3, count: 1) == 1)
        #expect(offences(asOf: 5, count: 3, of: "c") == 0 && offences(asOf: 5, count: 2, of: "c") == 1)
        #expect(offences(asOf: 6, count: 1) == 0 && offences(asOf: 6, count: 3) == 1)
    }
}
