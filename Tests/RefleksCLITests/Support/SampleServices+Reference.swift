import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Synchronization

/// The house's reference data of the sample server: what is put is remembered, what is listed is fixed.
extension SampleSystem {
    private static let put = Reply(PutReferenceResponse.with { ($0.version, $0.commitSeq) = (3, 17) })

    func putCalendar(_ request: Judged<PutCalendarRequest>, _: CallContext) async throws -> Reply<PutReferenceResponse>
    {
        let request = try request.accepted()
        server.state.withLock { $0.calendars.append(request.calendar) }
        return Self.put
    }

    func listCalendars(
        _ request: Judged<ListCalendarsRequest>, _: CallContext
    ) async throws -> Reply<ListCalendarsResponse> {
        _ = try request.accepted()
        return Reply(.with { $0.calendars = [SampleServer.calendar] })
    }

    func putTariff(_ request: Judged<PutTariffRequest>, _: CallContext) async throws -> Reply<PutReferenceResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.tariffs.append(request.tariff) }
        return Self.put
    }

    /// Two pages.
    func listTariffs(_ request: Judged<ListTariffsRequest>, _: CallContext) async throws -> Reply<ListTariffsResponse> {
        let isFirst = try request.accepted().pageToken.isEmpty
        return Reply(
            .with {
                $0.nextPageToken = isFirst ? "abc" : ""
                $0.tariffs = [
                    .with {
                        ($0.validFrom, $0.currency, $0.version) = (
                            isFirst ? "2026-03-01" : "2026-01-01", "TRY", isFirst ? 2 : 1
                        )
                        $0.rates = [.with { ($0.channel, $0.perContactMinor, $0.perMinuteMinor) = (.phone, 250, 120) }]
                    }
                ]
            })
    }

    func putExchangeRate(
        _ request: Judged<PutExchangeRateRequest>, _: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.rates.append(request.rate) }
        return Self.put
    }

    func listExchangeRates(
        _ request: Judged<ListExchangeRatesRequest>, _: CallContext
    ) async throws -> Reply<ListExchangeRatesResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.rates = [
                    .with {
                        ($0.fromCurrency, $0.toCurrency, $0.date) = (request.fromCurrency, "TRY", "2026-03-01")
                        ($0.rateMillionths, $0.version, $0.source) = (48_123_400, 1, "admin/root")
                    }
                ]
            })
    }

    func putAgent(_ request: Judged<PutAgentRequest>, _: CallContext) async throws -> Reply<PutReferenceResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.agents.append(request.agent) }
        return Self.put
    }

    func listAgents(_ request: Judged<ListAgentsRequest>, _: CallContext) async throws -> Reply<ListAgentsResponse> {
        let branch = try request.accepted().branch
        return Reply(
            .with { $0.agents = [.with { ($0.agentID, $0.branch, $0.retired) = ("ayse.kaya", branch, true) }] })
    }

    func putAgentAuthority(
        _ request: Judged<PutAgentAuthorityRequest>, _: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.listRequests.append(request) }
        return Self.put
    }

    func listAgentAuthorities(
        _ request: Judged<ListAgentAuthoritiesRequest>, _: CallContext
    ) async throws -> Reply<ListAgentAuthoritiesResponse> {
        _ = try request.accepted()
        return Reply(
            .with {
                $0.authorities = [
                    .with {
                        ($0.agentID, $0.currency, $0.perPeriodMinor, $0.periodDays) = ("ayse.kaya", "TRY", 50_000, 30)
                        ($0.limits, $0.grantedMinor) = (
                            [.with { ($0.kind, $0.perRemedyMinor) = (.voucher, 10_000) }], 5_000
                        )
                    },
                    .with { ($0.agentID, $0.currency, $0.periodDays) = ("mehmet.can", "TRY", 30) },
                ]
            })
    }

    func listReferenceHistory(
        _ request: Judged<ListReferenceHistoryRequest>, _: CallContext
    ) async throws -> Reply<ListReferenceHistoryResponse> {
        let request = try request.accepted()
        // One that nobody has put.
        guard request.calendarID != "06-404" else { return Reply(ListReferenceHistoryResponse()) }
        return Reply(
            .with {
                $0.versions = ([2, 1] as [UInt32]).map { version in
                    .with {
                        $0.calendar = SampleServer.calendar
                        $0.calendar.version = version
                    }
                }
            })
    }
}

/// Corrections, channels and contacts of the sample server.
extension SampleInteractions {
    func correctInteraction(
        _ request: Judged<CorrectInteractionRequest>, _: CallContext
    ) async throws -> Reply<CorrectInteractionResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.corrections.append(request) }
        return Reply(
            .with {
                ($0.correctedInteractionID, $0.reversalInteractionID, $0.customerCode) = (98, 120, "1000000005")
                ($0.replacementInteractionID, $0.commitSeq) = (request.hasReplacement ? 121 : 0, 18)
                $0.effects.totals = [
                    .with { ($0.kind, $0.currency, $0.beforeMinor, $0.afterMinor) = (.revenue, "TRY", 123_456, 1_000) }
                ]
            })
    }

    func getChannelUsage(
        _ request: Judged<GetChannelUsageRequest>, _: CallContext
    ) async throws -> Reply<GetChannelUsageResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.asOfCommitSeq, $0.customerCode, $0.tariffVersion) = (8_123, "1000000005", 2)
                $0.channels = [Self.usage(.phone, request.reportCurrency), Self.usage(.web, request.reportCurrency)]
                $0.total = Self.usage(.unspecified, request.reportCurrency)
                $0.reportDate = request.reportCurrency.isEmpty ? "" : "2026-03-01"
            })
    }

    private static func usage(_ channel: Channel, _ report: String) -> ChannelUsage {
        .with {
            ($0.channel, $0.interactionCount, $0.lastUsedAtUs) = (channel, 7, TestShell.now)
            $0.results = [
                .with {
                    ($0.currency, $0.revenueMinor) = ("EUR", 123_456)
                    ($0.costToServeMinor, $0.marginMinor) = (1_250, -2_000)
                }
            ]
            if channel == .phone {
                $0.charges = ([0, 2] as [UInt32]).map { version in
                    .with {
                        ($0.tariffVersion, $0.contacts, $0.seconds) = (version, 3, 600)
                        ($0.costMinor, $0.currency) = (1_250, "TRY")
                    }
                }
            }
            if !report.isEmpty { $0.reported = .with { ($0.currency, $0.marginMinor) = (report, -96_246) } }
        }
    }

    func recommendContact(
        _ request: Judged<RecommendContactRequest>, _: CallContext
    ) async throws -> Reply<RecommendContactResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.asOfCommitSeq, $0.customerCode) = (8_123, "1000000005")
                let reason = ContactReason.with { ($0.code, $0.message) = ("FATIGUE_CAP", "Contacted three times.") }
                if request.purpose == .marketing {
                    $0.refusal = .with { ($0.reasons, $0.untilUs) = ([reason], TestShell.now) }
                    ($0.preference, $0.preferenceBreaches) = (.breached, [reason])
                } else {
                    $0.contact = .with {
                        ($0.channel, $0.fromUs, $0.toUs) = (.sms, TestShell.now, TestShell.now + 10_800_000_000)
                        ($0.answerShareBp, $0.costMinor, $0.costCurrency) = (6_650, 12, "TRY")
                        $0.reasons = [.with { ($0.code, $0.message) = ("BEST_TIME", "Answered 2 of 3.") }]
                    }
                    $0.preference = .honoured
                }
                $0.rejected = [.with { ($0.channel, $0.reason) = (.phone, reason) }]
            })
    }
}
