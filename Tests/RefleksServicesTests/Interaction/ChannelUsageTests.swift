import RefleksContract
import RefleksRPC
import RefleksTestSupport
import RefleksWire
import SwiftProtobuf
import Testing

struct ChannelUsageTests {
    static func request(_ code: String, in currency: String = "", on date: String = "") -> GetChannelUsageRequest {
        .with {
            ($0.access, $0.customer.code) = (Make.access, code)
            ($0.reportCurrency, $0.reportDate) = (currency, date)
        }
    }

    static func call(
        _ event: String, _ code: String, _ channel: Channel = .phone, seconds: UInt32 = 0, at time: Int64,
        money: [MoneyLine] = []
    ) -> RecordInteractionRequest {
        var request = Make.purchase(event, ofCode: code, money: money, at: time)
        (request.interaction.channel, request.interaction.durationSeconds) = (channel, seconds)
        request.interaction.type = .contact
        return request
    }

    private func customer(_ bench: ServiceBench) async throws -> String {
        try await bench.customers().createCustomer(Make.create(Make.person("Ayşe"))).message.code
    }

    @Test func `each channel tells count, last use, revenue, cost with the tariff's version, and margin`() async throws
    {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            _ = try await bench.system(.admin, "root").putTariff(
                ReferenceDataTests.tariff("2026-01-01", (.phone, 250, 120), (.branch, 1_500, 0)))
            let client = bench.interactions()
            let now = bench.now
            let recorded = try await client.recordInteraction(
                Self.call("a", code, seconds: 90, at: now - 60_000_000, money: [Make.money(.revenue, 10_000)]))
            #expect(recorded.message.effects.totals.map(\.kind) == [.revenue, .channelCost])
            #expect(recorded.message.effects.totals.map(\.afterMinor) == [10_000, 430])
            _ = try await client.recordInteraction(
                Self.call("b", code, seconds: 60, at: now, money: [Make.money(.channelCost, 99)]))
            _ = try await client.recordInteraction(
                Self.call("c", code, .web, at: now - 5, money: [Make.money(.revenue, 300), Make.money(.discount, 500)]))
            let usage = try await client.getChannelUsage(Self.request(code)).message
            #expect(usage.customerCode == code && usage.asOfCommitSeq == bench.durableSeq && usage.tariffVersion == 1)
            #expect(usage.channels.map(\.channel) == [.phone, .web])
            let phone = usage.channels[0]
            #expect(phone.interactionCount == 2 && phone.lastUsedAtUs == now)
            #expect(phone.results.map(\.revenueMinor) == [10_000] && phone.results.map(\.costToServeMinor) == [529])
            #expect(phone.results.map(\.marginMinor) == [9_471])
            #expect(phone.charges.map(\.tariffVersion) == [1] && phone.charges.map(\.costMinor) == [430])
            #expect(phone.charges.map(\.contacts) == [1] && phone.charges.map(\.seconds) == [90])
            #expect(usage.channels[1].results.map(\.marginMinor) == [-200] && usage.channels[1].charges.isEmpty)
            #expect(usage.total.results.map(\.marginMinor) == [9_271] && usage.total.interactionCount == 3)
            #expect(!usage.total.hasReported && usage.reportDate.isEmpty)

            let get = GetInteractionRequest.with {
                ($0.access, $0.interactionID) = (Make.access, recorded.message.interactionID)
            }
            let stored = try await client.getInteraction(get).message.interaction
            #expect(stored.chargedMinor == 430 && stored.chargedCurrency == "TRY" && stored.tariffVersion == 1)
            // The event again is the same event: the charge is the server's, not the sender's.
            let again = try await client.recordInteraction(
                Self.call("a", code, seconds: 90, at: now - 60_000_000, money: [Make.money(.revenue, 10_000)]))
            #expect(again.message.replayed)
            let different = await refusal {
                _ = try await client.recordInteraction(Self.call("a", code, seconds: 91, at: now - 60_000_000))
            }
            #expect(different?.details["differing_fields"] == "duration_seconds, money")
        }
    }

    @Test func `sums in a report currency need a rate of the day, and are rounded once`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let client = bench.interactions()
            _ = try await client.recordInteraction(
                Self.call(
                    "a", code, at: bench.now, money: [Make.money(.revenue, 1_001, "EUR"), Make.money(.revenue, 50)]))
            let missing = await refusal { _ = try await client.getChannelUsage(Self.request(code, in: "TRY")) }
            #expect(missing?.code == .failedPrecondition && missing?.reason == "EXCHANGE_RATE_MISSING")
            #expect(missing?.details == ["from_currency": "EUR", "to_currency": "TRY"])
            let admin = bench.system(.admin, "root")
            _ = try await admin.putExchangeRate(ReferenceDataTests.rate("EUR", "TRY", "2026-02-01", 48_123_456))
            _ = try await admin.putExchangeRate(ReferenceDataTests.rate("EUR", "TRY", "2026-01-01", 1_000_000))
            let now = try await client.getChannelUsage(Self.request(code, in: "TRY")).message
            #expect(now.reportDate == "2026-03-02")
            #expect(now.total.reported.revenueMinor == 48_172 + 50 && now.total.reported.currency == "TRY")
            #expect(now.channels[0].reported == now.total.reported)
            let then = try await client.getChannelUsage(Self.request(code, in: "TRY", on: "2026-01-15")).message
            #expect(then.total.reported.marginMinor == 1_051 && then.reportDate == "2026-01-15")
            let bad = await refusal { _ = try await client.getChannelUsage(Self.request(code, in: "ZZZ", on: "x")) }
            #expect(Set(bad?.broken ?? []) == ["report_currency UNKNOWN_CURRENCY", "report_date BAD_DATE"])
        }
    }

    /// What the interactions of a customer add up to, by channel and currency; computed from the timeline alone.
    private struct Ledger: Equatable {
        var counts: [Channel: Int64] = [:]
        var revenue: [String: Int64] = [:]
        var cost: [String: Int64] = [:]
        var margin: [String: Int64] = [:]
        var charged: [String: Int64] = [:]

        mutating func add(_ interaction: Interaction) {
            let sign: Int64 = interaction.reversesInteractionID == 0 ? 1 : -1
            let channel = "\(interaction.channel)"
            counts[interaction.channel, default: 0] += sign
            var lines = interaction.money
            if interaction.tariffVersion != 0 {
                lines.append(Make.money(.channelCost, interaction.chargedMinor, interaction.chargedCurrency))
                charged["\(channel) \(interaction.tariffVersion)", default: 0] += sign * interaction.chargedMinor
            }
            for line in lines {
                let key = "\(channel) \(line.currency)"
                let amount = sign * line.amountMinor
                switch line.kind {
                case .revenue:
                    revenue[key, default: 0] += amount
                    margin[key, default: 0] += amount
                case .channelCost:
                    cost[key, default: 0] += amount
                    margin[key, default: 0] -= amount
                case .cogs, .discount, .return, .remedy: margin[key, default: 0] -= amount
                default: continue
                }
            }
        }

        /// Sums of nothing say nothing.
        var sums: [[String: Int64]] {
            [revenue, cost, margin, charged, Dictionary(uniqueKeysWithValues: counts.map { ("\($0)", $1) })]
                .map { $0.filter { $0.value != 0 } }
        }
    }

    @Test(arguments: [11, 12, 13, 14] as [UInt64])
    func `sums reconcile with the ledger to the kuruş`(seed: UInt64) async throws {
        try await ServiceBench.run { bench in
            var random = SeededRandom(seed: seed)
            let code = try await customer(bench)
            let client = bench.interactions()
            var standing: [UInt64] = []
            let kinds: [MoneyKind] = [.revenue, .cogs, .discount, .return, .payment, .volume, .channelCost, .remedy]
            let channels: [Channel] = [.branch, .phone, .sms, .web]
            func draft(_ event: String) -> RecordInteractionRequest {
                let lines = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                    Make.money(
                        kinds[Int.random(in: 0..<kinds.count, using: &random)],
                        .random(in: 0...99_999, using: &random), Bool.random(using: &random) ? "TRY" : "EUR")
                }
                return Self.call(
                    event, code, channels[Int.random(in: 0..<4, using: &random)],
                    seconds: .random(in: 0...600, using: &random),
                    at: bench.now - .random(in: 0...40, using: &random) * 86_400_000_000, money: lines)
            }
            for step in 0..<120 {
                switch Int.random(in: 0..<10, using: &random) {
                case 0:
                    _ = try await bench.system(.admin, "root").putTariff(
                        ReferenceDataTests.tariff(
                            "2026-0\(step < 60 ? 1 : 2)-15", (.phone, .random(in: 0...500, using: &random), 61),
                            (.sms, 13, 0), (.branch, 0, .random(in: 0...99, using: &random)),
                            currency: step % 3 == 0 ? "EUR" : "TRY"))
                case 1...3 where !standing.isEmpty:
                    let id = standing.remove(at: Int.random(in: 0..<standing.count, using: &random))
                    let better = Bool.random(using: &random) ? draft("r\(step)") : nil
                    let answer = try await client.correctInteraction(CorrectInteractionTests.correct(id, by: better))
                    if answer.message.replacementInteractionID != 0 {
                        standing.append(answer.message.replacementInteractionID)
                    }
                default:
                    standing.append(try await client.recordInteraction(draft("e\(step)")).message.interactionID)
                }
            }
            var ledger = Ledger()
            var list = ListInteractionsRequest.with { ($0.access, $0.customer.code) = (Make.access, code) }
            repeat {
                let page = try await client.listInteractions(list).message
                for interaction in page.interactions { ledger.add(interaction) }
                list.pageToken = page.nextPageToken
            } while !list.pageToken.isEmpty
            let usage = try await client.getChannelUsage(Self.request(code)).message
            var told = Ledger()
            for channel in usage.channels {
                told.counts[channel.channel] = Int64(channel.interactionCount)
                for result in channel.results {
                    let key = "\(channel.channel) \(result.currency)"
                    told.revenue[key] = result.revenueMinor
                    told.cost[key] = result.costToServeMinor
                    told.margin[key] = result.marginMinor
                }
                for charge in channel.charges {
                    told.charged["\(channel.channel) \(charge.tariffVersion)", default: 0] += charge.costMinor
                }
            }
            let hasEarlier = usage.channels.contains { $0.charges.contains { $0.tariffVersion == 0 } }
            if hasEarlier {
                // Versions that are not told apart any more: their sum is the same.
                #expect(ledger.charged.values.reduce(0, +) == told.charged.values.reduce(0, +), "seed \(seed)")
                (ledger.charged, told.charged) = ([:], [:])
            }
            #expect(told.sums == ledger.sums, "seed \(seed)")
            let margins = usage.channels.flatMap(\.results).reduce(into: [:]) {
                $0[$1.currency, default: 0] += $1.marginMinor
            }
            let total = Dictionary(uniqueKeysWithValues: usage.total.results.map { ($0.currency, $0.marginMinor) })
            #expect(margins == total as [String: Int64], "seed \(seed)")
            #expect(usage.total.interactionCount == UInt64(standing.count), "seed \(seed)")
        }
    }
}
