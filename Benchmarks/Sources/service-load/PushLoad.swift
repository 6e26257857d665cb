import Foundation
import RefleksContract
import RefleksRPC
import RefleksTransport

/// Durable pushes: several streams on one connection, each with a window of unacknowledged items.
struct PushLoad {
    let target: Target
    let codes: [String]

    static let streams = 4
    static let window = 500

    /// Pushes for `seconds` and counts what was acknowledged as durable.
    func run(seconds: Int) async throws -> Report {
        let connection = try await target.connect(as: "branch")
        let cpu = try target.cpuSeconds()
        let begin = ContinuousClock.now
        let end = begin.advanced(by: .seconds(seconds))
        let count = try await withThrowingTaskGroup(of: Int.self) { tasks in
            for number in 0..<Self.streams { tasks.addTask { try await push(number, connection, until: end) } }
            return try await tasks.reduce(0, +)
        }
        let used = try target.cpuSeconds() - cpu
        let elapsed = ContinuousClock.now - begin
        await connection.close()
        return Report(
            name: "push", count: count, seconds: elapsed / .seconds(1), cpuSeconds: used,
            memory: try target.anonymousMemory())
    }

    private func push(_ number: Int, _ connection: ClientConnection, until end: ContinuousClock.Instant) async throws
        -> Int
    {
        let stream = try await InteractionServiceClient(invoker: connection).pushInteractions()
        let run = UInt64.random(in: 0..<1 << 40)
        var sent = 0
        var acknowledged = 0
        while ContinuousClock.now < end {
            while sent - acknowledged < Self.window {
                sent += 1
                try await stream.send(item(sent, run, codes[(sent * Self.streams + number) % codes.count]))
            }
            guard let ack = try await stream.next() else { break }
            guard case .recorded = ack.result else { throw CocoaError(.featureUnsupported) }
            acknowledged += 1
        }
        try await stream.finish()
        while try await stream.next() != nil { acknowledged += 1 }
        return acknowledged
    }

    private func item(_ sequence: Int, _ run: UInt64, _ code: String) -> PushItem {
        PushItem.with { item in
            item.sequence = UInt64(sequence)
            item.record.interaction = .with { interaction in
                interaction.sourceSystem = "34-001"
                interaction.sourceEventID = "\(run)-\(sequence)"
                interaction.type = .purchase
                interaction.phase = .at
                interaction.direction = .in
                interaction.channel = .branch
                interaction.occurredAtUs = 1_763_841_500_000_000 + Int64(sequence) * 1_000_000
                interaction.durationSeconds = 240
                interaction.items = [
                    .with { line in
                        line.product = "85123A"
                        line.category = "home"
                        line.quantityMilli = 6_000
                        line.amountMinor = 15_300
                        line.currency = "TRY"
                    }
                ]
                interaction.money = [
                    .with { line in
                        line.kind = .revenue
                        line.amountMinor = 15_300
                        line.currency = "TRY"
                    }
                ]
                interaction.campaign = "autumn-2026"
                interaction.outcome = "SOLD"
                interaction.subjectCode = code
                interaction.note = "asked for gift wrapping"
            }
        }
    }
}
