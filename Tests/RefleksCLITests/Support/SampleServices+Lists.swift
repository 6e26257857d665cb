import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Synchronization

// Lists, segments and policies that are always the same.
extension SampleScoring {
    static let ranked = RankedCustomers.with {
        ($0.asOfCommitSeq, $0.orderedAtUs, $0.currency, $0.nextPageToken) = (8_123, TestShell.now, "TRY", "next-token")
        $0.modelNumber = 3
        $0.customers = [
            .with {
                ($0.code, $0.givenName, $0.familyName, $0.homeBranch) = ("1000000005", "Ayşe", "Kaya", "34-001")
                ($0.score, $0.tier, $0.valueMinor) = (700, .private, 1_234_567)
                $0.lifecycle.stage = .deepening
                $0.lifetimeValueMinor = 400_025
            },
            .with {
                ($0.code, $0.familyName, $0.score, $0.tier) = ("1000000013", "Işık Ltd", 120, .standard)
                $0.lifecycle.stage = .atRisk
                $0.valueMinor = -5_000
                $0.lifetimeValueMinor = -1_000
            },
            .with {
                ($0.code, $0.score, $0.tier) = ("1000000021", 3, .standard)
                $0.lifecycle.stage = .lost
            },
        ]
    }

    func listTopCustomers(
        _ request: Judged<ListTopCustomersRequest>, _: CallContext
    ) async throws -> Reply<RankedCustomers> {
        let request = try request.accepted()
        server.note(request)
        return Reply(Self.page(request.pageToken, request.pageSize, request.branch))
    }

    /// Three customers, then one; of the branch `far`, an empty page before its only one.
    private static func page(_ token: String, _ size: UInt32, _ branch: String) -> RankedCustomers {
        var page = ranked
        if token == "next-token" {
            (page.asOfCommitSeq, page.nextPageToken) = (8_124, "")
            page.customers = [
                .with {
                    ($0.code, $0.score, $0.tier, $0.leavesOutMoney) = ("1000000030", 2, .standard, true)
                    $0.lifecycle.stage = .lost
                }
            ]
        } else if branch == "far" {
            page.customers = []
        }
        page.customers = Array(page.customers.prefix(Int(size)))
        return page
    }

    func listAtRiskCustomers(
        _ request: Judged<ListAtRiskCustomersRequest>, _: CallContext
    ) async throws -> Reply<RankedCustomers> {
        let request = try request.accepted()
        server.note(request)
        return Reply(Self.page(request.pageToken, request.pageSize, request.branch))
    }

    func listLostCustomers(
        _ request: Judged<ListLostCustomersRequest>, _: CallContext
    ) async throws -> Reply<RankedCustomers> {
        server.note(try request.accepted())
        return Reply(RankedCustomers.with { $0.asOfCommitSeq = 8_123 })
    }

    static let policy = ScoringPolicy.with {
        ($0.currency, $0.influenceCap, $0.leaveMargin, $0.dwellDays, $0.version) = ("TRY", 100, 30, 45, 2)
        ($0.source, $0.recordedAtUs, $0.commitSeq) = ("admin/operations", TestShell.now, 77)
        $0.curves = [
            .with {
                $0.rule = .valueMargin
                $0.knots = [
                    .with { ($0.rawValue, $0.points) = (-500_000, -100) },
                    .with { ($0.rawValue, $0.points) = (1_000_000, 60) },
                ]
            }
        ]
        $0.tiers = [
            .with { ($0.tier, $0.firstResponseMinutes, $0.resolutionMinutes) = (.standard, 240, 1_440) },
            .with {
                ($0.tier, $0.enters, $0.firstResponseMinutes, $0.resolutionMinutes) = (.plus, 250, 120, 960)
                $0.entitlements = [.freeDelivery]
            },
        ]
        $0.stages = .with {
            ($0.riskPercent, $0.riskDays, $0.lossPercent, $0.lossDays) = (200, 46, 300, 91)
            ($0.deepeningPurchases, $0.singleRiskDays, $0.singleLossDays) = (4, 121, 241)
        }
    }

    func putScoringPolicy(
        _ request: Judged<PutScoringPolicyRequest>, _: CallContext
    ) async throws -> Reply<PutScoringPolicyResponse> {
        server.note(try request.accepted())
        return Reply(.with { ($0.version, $0.commitSeq) = (3, 78) })
    }

    func getScoringPolicy(
        _ request: Judged<GetScoringPolicyRequest>, _: CallContext
    ) async throws -> Reply<GetScoringPolicyResponse> {
        server.note(try request.accepted())
        return Reply(.with { ($0.asOfCommitSeq, $0.policy) = (8_123, Self.policy) })
    }

    static let segment = Segment.with {
        ($0.name, $0.rule, $0.description_p) = ("sleeping", "days_since(last_purchase) > 90", "Sleepers")
        ($0.version, $0.source, $0.recordedAtUs, $0.commitSeq) = (2, "admin/operations", TestShell.now, 70)
    }

    func putSegment(_ request: Judged<PutSegmentRequest>, _: CallContext) async throws -> Reply<PutSegmentResponse> {
        let request = try request.accepted()
        server.note(request)
        return Reply(.with { ($0.version, $0.commitSeq, $0.rule) = (2, 70, request.segment.rule) })
    }

    func listSegments(
        _ request: Judged<ListSegmentsRequest>, _: CallContext
    ) async throws -> Reply<ListSegmentsResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.segments = [Self.segment]
                if request.withRetired { $0.segments.append(.with { ($0.name, $0.retired) = ("old", true) }) }
            })
    }

    /// Two pages.
    func listSegmentMembers(
        _ request: Judged<ListSegmentMembersRequest>, _: CallContext
    ) async throws -> Reply<ListSegmentMembersResponse> {
        let request = try request.accepted()
        server.note(request)
        let isFirst = request.pageToken.isEmpty
        return Reply(
            .with {
                ($0.asOfCommitSeq, $0.version, $0.currency) = (8_123, 2, "TRY")
                $0.nextPageToken = isFirst ? "second" : ""
                $0.members = [
                    .with {
                        ($0.code, $0.score) = (isFirst ? "1000000005" : "1000000013", isFirst ? 700 : 20)
                        if isFirst { $0.valueMinor = 1_234_567 }
                    }
                ]
            })
    }

    /// Two parts.
    func measureSegment(
        _ request: Judged<MeasureSegmentRequest>, _: CallContext
    ) async throws -> Reply<MeasureSegmentResponse> {
        let request = try request.accepted()
        let isFirst = request.pageToken.isEmpty
        return Reply(
            .with {
                ($0.asOfCommitSeq, $0.segment, $0.currency) = (8_123, Self.segment, "TRY")
                $0.nextPageToken = isFirst ? "second" : ""
                ($0.lookedAt, $0.members, $0.valueMinor) = (20_000, 3, 300_000)
                $0.branches = [
                    .with { ($0.branch, $0.members, $0.valueMinor) = ("34-001", 2, 200_000) },
                    .with { ($0.branch, $0.members, $0.valueMinor) = (isFirst ? "" : "06-001", 1, 100_000) },
                ]
            })
    }

    func explainMembership(
        _ request: Judged<ExplainMembershipRequest>, _: CallContext
    ) async throws -> Reply<ExplainMembershipResponse> {
        let request = try request.accepted()
        server.note(request)
        return Reply(
            .with {
                ($0.asOfCommitSeq, $0.customerCode, $0.isMember, $0.truth) = (8_123, request.customer.code, true, .yes)
                ($0.rule, $0.nextChangeAtUs) = ("purchases > 3 or visits > 2", TestShell.now)
                $0.clauses = [
                    .with {
                        ($0.text, $0.truth, $0.decides) = ("purchases > 3", .yes, true)
                        $0.attributes = [.with { ($0.name, $0.value) = ("purchases", "7") }]
                    },
                    .with {
                        ($0.text, $0.truth) = ("visits > 2", .unknown)
                        $0.attributes = [.with { $0.name = "visits" }]
                    },
                ]
            })
    }

    func getRfmGrid(_ request: Judged<GetRfmGridRequest>, _: CallContext) async throws -> Reply<GetRfmGridResponse> {
        server.note(try request.accepted())
        return Reply(
            .with {
                ($0.asOfCommitSeq, $0.lookedAt, $0.customers, $0.monetaryMinor) = (8_123, 1_500, 30, 900_000)
                ($0.currency, $0.recencyDays, $0.frequency) = ("TRY", [7, 30, 60, 365], [1, 2, 4, 9])
                $0.monetaryBoundsMinor = [1, 2, 3, 4]
                $0.leftOutCurrencies = ["GBP"]
                $0.cells = [
                    .with {
                        ($0.recency, $0.frequency, $0.monetary, $0.customers) = (5, 5, 5, 20)
                        $0.monetaryMinor = 800_000
                    },
                    .with {
                        ($0.recency, $0.frequency, $0.monetary, $0.customers) = (5, 5, 4, 8)
                        $0.monetaryMinor = 90_000
                    },
                    .with {
                        ($0.recency, $0.frequency, $0.monetary, $0.customers) = (1, 1, 1, 2)
                        $0.monetaryMinor = 10_000
                    },
                ]
            })
    }

    func listLookalikes(
        _ request: Judged<ListLookalikesRequest>, _: CallContext
    ) async throws -> Reply<ListLookalikesResponse> {
        server.note(try request.accepted())
        return Reply(
            .with {
                ($0.asOfCommitSeq, $0.lookedAt, $0.examples) = (8_123, 1_500, 6)
                $0.customers = [
                    .with {
                        ($0.code, $0.homeBranch, $0.similarity) = ("1000000005", "34-001", 8_750)
                        $0.reasons = [
                            .with { ($0.attribute, $0.value) = ("purchases", "12") },
                            .with { ($0.attribute, $0.value) = ("margin", "1500.00 TRY") },
                            // Of a newer server.
                            .with { ($0.attribute, $0.value) = ("visits", "4") },
                        ]
                    }
                ]
            })
    }
}

extension SampleServer {
    /// Remembers a request about lists, segments or policies.
    fileprivate func note(_ request: any Message) {
        state.withLock { $0.listRequests.append(request) }
    }
}
