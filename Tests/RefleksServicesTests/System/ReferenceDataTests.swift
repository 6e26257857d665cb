import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// The house's reference data over the contract: put, list, history, refusals.
struct ReferenceDataTests {
    static let calendar = Calendar.with {
        $0.calendarID = "34-001"
        $0.week = [
            .with { ($0.weekday, $0.spans) = (.monday, [span(540, 750), span(810, 1_080)]) },
            .with { ($0.weekday, $0.spans) = (.saturday, [span(600, 840)]) },
        ]
        $0.worksOn = [.labour, .republicEve]
        $0.days = [
            .with { $0.date = "2026-06-01" }, .with { ($0.date, $0.spans) = ("2026-12-31", [span(540, 780)]) },
        ]
    }

    static func span(_ opens: UInt32, _ closes: UInt32) -> OpeningSpan {
        .with { ($0.opensMinute, $0.closesMinute) = (opens, closes) }
    }

    static func tariff(
        _ from: String, _ rates: (Channel, contact: Int64, minute: Int64)..., currency: String = "TRY"
    ) -> PutTariffRequest {
        .with {
            ($0.tariff.validFrom, $0.tariff.currency) = (from, currency)
            $0.tariff.rates = rates.map { channel, contact, minute in
                .with { ($0.channel, $0.perContactMinor, $0.perMinuteMinor) = (channel, contact, minute) }
            }
        }
    }

    static func rate(_ from: String, _ to: String, _ date: String, _ millionths: Int64) -> PutExchangeRateRequest {
        .with {
            ($0.rate.fromCurrency, $0.rate.toCurrency) = (from, to)
            ($0.rate.date, $0.rate.rateMillionths) = (date, millionths)
        }
    }

    static func agent(_ id: String, _ branch: String, retired: Bool = false) -> PutAgentRequest {
        .with { ($0.agent.agentID, $0.agent.branch, $0.agent.retired) = (id, branch, retired) }
    }

    @Test func `a calendar comes back as it was put, with version and source`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.system(.admin, "root")
            let put = try await admin.putCalendar(.with { $0.calendar = Self.calendar })
            #expect(put.message.version == 1 && put.outcome == .committed && put.message.commitSeq == bench.durableSeq)
            let listed = try await bench.system(.agent, "ayse").listCalendars(ListCalendarsRequest()).message
            var kept = try #require(listed.calendars.first)
            #expect(listed.calendars.count == 1 && listed.asOfCommitSeq == bench.durableSeq)
            #expect(kept.version == 1 && kept.source == "admin/root" && kept.recordedAtUs == bench.now)
            #expect(kept.commitSeq == put.message.commitSeq)
            (kept.version, kept.source, kept.recordedAtUs, kept.commitSeq) = (0, "", 0, 0)
            #expect(kept == Self.calendar)
        }
    }

    @Test func `everything wrong with a calendar is told at once`() async throws {
        try await ServiceBench.run { bench in
            let broken = Calendar.with {
                $0.calendarID = "34 001"
                $0.week = [
                    .with { ($0.weekday, $0.spans) = (.monday, [Self.span(600, 500)]) },
                    .with { ($0.weekday, $0.spans) = (.monday, [Self.span(500, 600), Self.span(550, 700)]) },
                    .with { ($0.weekday, $0.spans) = (.UNRECOGNIZED(9), [Self.span(1, 2)]) },
                ]
                $0.days = [
                    .with { $0.date = "2026-02-30" }, .with { $0.date = "2026-06-01" },
                    .with { $0.date = "2026-06-01" },
                ]
                $0.worksOn = [.UNRECOGNIZED(77)]
            }
            let error = await refusal {
                _ = try await bench.system(.admin, "root").putCalendar(.with { $0.calendar = broken })
            }
            let expected: Set = [
                "calendar.calendar_id BAD_FORMAT", "calendar.week[0].spans[0].closes_minute BAD_OPENING_HOURS",
                "calendar.week[1].weekday STATED_TWICE", "calendar.week[1].spans[1].opens_minute BAD_OPENING_HOURS",
                "calendar.week[2].weekday UNKNOWN_VALUE", "calendar.days[0].date BAD_DATE",
                "calendar.days[2].date STATED_TWICE", "calendar.works_on[0] UNKNOWN_VALUE",
            ]
            #expect(error?.code == .invalidArgument && Set(error?.broken ?? []) == expected)
            let never = await refusal {
                _ = try await bench.system(.admin, "root").putCalendar(.with { $0.calendar.calendarID = "34-001" })
            }
            #expect(never?.broken == ["calendar.week REQUIRED"])
            #expect(bench.durableSeq == 0)
        }
    }

    @Test func `tariffs rise by version, and a day that falls is refused`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.system(.admin, "root")
            _ = try await admin.putTariff(Self.tariff("2026-01-01", (.phone, 250, 120), (.sms, 12, 0)))
            #expect(try await admin.putTariff(Self.tariff("2026-03-01", (.phone, 300, 120))).message.version == 2)
            let error = await refusal { _ = try await admin.putTariff(Self.tariff("2026-02-28", (.phone, 1, 1))) }
            #expect(error?.code == .failedPrecondition && error?.reason == "TARIFF_NOT_NEXT")
            #expect(error?.broken == ["tariff.valid_from TARIFF_NOT_NEXT"])
            let twice = await refusal {
                _ = try await admin.putTariff(Self.tariff("2026-04-01", (.phone, -1, 1), (.sms, 1, 0), (.sms, 2, 0)))
            }
            #expect(
                twice?.broken == [
                    "tariff.rates[0].per_contact_minor NOT_IN_RANGE", "tariff.rates[2].channel STATED_TWICE",
                ])
            let first = try await admin.listTariffs(.with { $0.pageSize = 1 }).message
            #expect(first.tariffs.map(\.version) == [2] && !first.nextPageToken.isEmpty)
            #expect(first.tariffs[0].rates.map(\.perContactMinor) == [300] && first.tariffs[0].currency == "TRY")
            let second = try await admin.listTariffs(.with { ($0.pageSize, $0.pageToken) = (1, first.nextPageToken) })
            #expect(second.message.tariffs.map(\.validFrom) == ["2026-01-01"])
            #expect(second.message.tariffs[0].rates.map(\.channel) == [.phone, .sms])
            #expect(second.message.nextPageToken.isEmpty)
        }
    }

    @Test func `rates are listed by currencies and day, page by page, and corrected by a version`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.system(.admin, "root")
            for (from, to, date, rate) in [
                ("USD", "TRY", "2026-03-02", 41_000_000), ("EUR", "TRY", "2026-03-02", 48_000_000),
                ("EUR", "TRY", "2026-03-01", 47_000_000), ("EUR", "USD", "2026-03-01", 1_100_000),
            ] as [(String, String, String, Int64)] {
                _ = try await admin.putExchangeRate(Self.rate(from, to, date, rate))
            }
            #expect(
                try await admin.putExchangeRate(Self.rate("EUR", "TRY", "2026-03-01", 47_500_000)).message.version == 2)
            var found: [String] = []
            var request = ListExchangeRatesRequest.with { $0.pageSize = 1 }
            repeat {
                let page = try await admin.listExchangeRates(request).message
                found += page.rates.map { "\($0.fromCurrency)\($0.toCurrency) \($0.date) \($0.rateMillionths)" }
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty
            #expect(
                found == [
                    "EURTRY 2026-03-01 47500000", "EURTRY 2026-03-02 48000000", "EURUSD 2026-03-01 1100000",
                    "USDTRY 2026-03-02 41000000",
                ])
            let euros = try await admin.listExchangeRates(.with { $0.fromCurrency = "EUR" }).message
            #expect(euros.rates.count == 3)
            let pair = ListExchangeRatesRequest.with {
                ($0.fromCurrency, $0.toCurrency, $0.pageSize) = ("EUR", "TRY", 1)
            }
            let page = try await admin.listExchangeRates(pair).message
            #expect(page.rates.map(\.date) == ["2026-03-01"])
            // A token of another question is refused.
            var other = pair
            (other.toCurrency, other.pageToken) = ("USD", page.nextPageToken)
            let error = await refusal { _ = try await admin.listExchangeRates(other) }
            #expect(error?.broken == ["page_token BAD_PAGE_TOKEN"])
            let half = await refusal { _ = try await admin.listExchangeRates(.with { $0.toCurrency = "TRY" }) }
            #expect(half?.broken == ["from_currency REQUIRED"])
            let same = await refusal { _ = try await admin.putExchangeRate(Self.rate("EUR", "EUR", "2026-03-01", 1)) }
            #expect(same?.broken == ["rate.to_currency BAD_EXCHANGE_RATE"])
        }
    }

    @Test func `agents are listed by branch, and the history tells every version`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.system(.admin, "root")
            for (id, branch) in [("veli", "34-001"), ("ayse", "34-001"), ("ali", "06-002")] {
                _ = try await admin.putAgent(Self.agent(id, branch))
            }
            bench.clock.advance(seconds: 60)
            _ = try await admin.putAgent(Self.agent("ayse", "06-002", retired: true))
            let all = try await admin.listAgents(ListAgentsRequest()).message.agents
            #expect(all.map(\.agentID) == ["ali", "ayse", "veli"] && all.map(\.retired) == [false, true, false])
            let branch = try await admin.listAgents(.with { $0.branch = "06-002" }).message
            #expect(branch.agents.map(\.agentID) == ["ali", "ayse"] && branch.nextPageToken.isEmpty)
            let first = try await admin.listAgents(.with { ($0.branch, $0.pageSize) = ("06-002", 1) }).message
            #expect(first.agents.map(\.agentID) == ["ali"] && !first.nextPageToken.isEmpty)

            let history = try await admin.listReferenceHistory(.with { $0.agentID = "ayse" }).message.versions
            #expect(history.map(\.agent.version) == [2, 1] && history.map(\.agent.branch) == ["06-002", "34-001"])
            #expect(history.map(\.agent.recordedAtUs) == [bench.now, bench.now - 60_000_000])
            let page = try await admin.listReferenceHistory(.with { ($0.agentID, $0.pageSize) = ("ayse", 1) }).message
            let next = try await admin.listReferenceHistory(
                .with { ($0.agentID, $0.pageSize, $0.pageToken) = ("ayse", 1, page.nextPageToken) }
            ).message
            #expect(next.versions.map(\.agent.version) == [1] && next.nextPageToken.isEmpty)
            #expect(try await admin.listReferenceHistory(.with { $0.calendarID = "nowhere" }).message.versions.isEmpty)
            let error = await refusal { _ = try await admin.listReferenceHistory(ListReferenceHistoryRequest()) }
            #expect(error?.code == .invalidArgument)
        }
    }

    @Test func `only administrators put reference data, everybody who serves reads them`() {
        typealias Methods = SystemServiceMethods
        for method in [
            Methods.putQuestion, Methods.putCalendar, Methods.putTariff, Methods.putExchangeRate, Methods.putAgent,
        ] { #expect(method.roles == [.admin] && method.retry == .keyed, "\(method.fullName)") }
        for method in [
            Methods.listQuestions, Methods.listCalendars, Methods.listTariffs, Methods.listExchangeRates,
            Methods.listAgents, Methods.listReferenceHistory,
        ] { #expect(method.roles == [.branch, .agent, .system, .analyst, .admin], "\(method.fullName)") }
    }
}
