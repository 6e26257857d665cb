import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Synchronization

/// A server that knows one customer, refuses what a test tells it to, and remembers what it was asked.
final class SampleServer: Sendable {
    struct State {
        var recorded: [String: RecordInteractionRequest] = [:]
        var order: [String] = []
        var matches = [SampleServer.match]
        var health = ServingStatus.serving
        /// How the next watches end, one after the other; those after them end well.
        var watchEnds: [RPCError] = []
        /// What the caller of the next recordings gets instead of the answer, one after the other: they are recorded all the same.
        var lostAnswers: [RPCError] = []
        /// The source event id of what is listed; empty = the sample's own.
        var longEvent = ""
        var digest = Contract.digest
        var epoch: UInt64 = 7
        var accesses: [AccessContext] = []
        var entries: [String: String] = [:]
        var facts: [FactInput] = []
        var historyKinds: [ChangeKind] = []
        var asOf: (valid: Int64, known: Int64) = (0, 0)
        var customers: [CreateCustomerRequest] = []
        /// What each page of all customers had to hold.
        var listedFrom: [UInt64] = []
        var preferences: [ServicePreference] = []
        var merges: [MergeCustomersRequest] = []
        var permissions: [RecordPermissionRequest] = []
        var permissionTargets: [ListPermissionsRequest.OneOf_Target] = []
        var acks: [OutboxAck] = []
        var changes: [RegistryChange] = []
        var branches: [String] = []
        var questions: [Question] = []
        var calendars: [Calendar] = []
        var tariffs: [Tariff] = []
        var rates: [ExchangeRate] = []
        var agents: [Agent] = []
        var corrections: [CorrectInteractionRequest] = []
        var erasures: [EraseSubjectRequest] = []
        var restrictions: [RestrictProcessingRequest] = []
        var subjectRequests: [RecordSubjectRequestRequest] = []
        var contests: [ContestDecisionRequest] = []
        var answers: [AnswerSubjectRequestRequest] = []
        var retentionRuns: [RunRetentionRequest] = []
        var simulations: [SimulateScoreRequest] = []
        var fits: [FitModelRequest] = []
        var values: [GetLifetimeValueRequest] = []
        var differences: [ProjectionDifference] = []
        /// Requests about lists, segments and policies, in order.
        var listRequests: [any Message] = []
    }

    let state = Mutex(State())

    var services: [any RegisteredService] {
        [
            SampleCustomers(server: self), SampleInteractions(server: self), SampleScoring(server: self),
            SampleFeedback(server: self), SampleGovernance(), SampleSystem(server: self),
        ]
    }

    /// The view with the event id that a test wants to see.
    var view: Customer360 {
        let event = state.withLock { $0.longEvent }
        var view = Self.view
        guard !event.isEmpty else { return view }
        for index in view.lastInteractions.indices { view.lastInteractions[index].sourceEventID = event }
        return view
    }

    /// Codes of others.
    static let other = "2000000000"
    static let moved = "3000000004"

    static let candidate = MatchCandidate.with {
        ($0.code, $0.otherCode, $0.weightMillibits) = ("1000000005", other, 27_949)
        ($0.verdict, $0.ground, $0.foundAtUs, $0.commitSeq) = (.review, .disagreement, TestShell.now, 21)
    }

    static let explanation = ExplainMatchResponse.with {
        ($0.weightMillibits, $0.verdict, $0.standing) = (-4_040, .never, .dismissed)
        ($0.reviewAtMillibits, $0.automaticAtMillibits) = (17_000, 30_000)
        $0.lines = [
            .with {
                ($0.field, $0.level, $0.weightMillibits) = (.familyName, .disagree, -4_040)
                ($0.reason, $0.message) = ("MATCH_DIFFERENT", "The values differ.")
            },
            .with { ($0.field, $0.reason, $0.message) = (.phone, "MATCH_NOT_COMPARED", "absent") },
        ]
        $0.vetoes = [.with { ($0.reason, $0.message) = ("MATCH_STATE_NUMBERS_DIFFER", "Numbers differ.") }]
        $0.mergeHistory = [MergeEventKind.merged, .unmerged].map { kind in
            .with {
                ($0.kind, $0.mergedCode, $0.survivorCode) = (kind, other, "1000000005")
                ($0.atUs, $0.by) = (1_795_000_000_000_000, "branch/34-001")
            }
        }
    }

    static let match = CustomerMatch.with {
        $0.code = "1000000005"
        $0.kind = .person
        $0.status = .active
        $0.givenName = "Çağrı"
        $0.familyName = "Ünlü"
        $0.birthDate = "1984-03-12"
        $0.homeBranch = "34-001"
        $0.exact = true
    }

    static let customer = Customer.with {
        $0.code = "1000000005"
        $0.kind = .person
        $0.status = .active
        $0.givenName = "Çağrı"
        $0.familyName = "Ünlü"
        $0.birthDate = "1984-03-12"
        $0.language = "tr"
        $0.homeBranch = "34-001"
        $0.postalAddress = "Gül Mah. 12. Sok. No:5/3 Kadıköy/İstanbul"
        $0.createdAtUs = TestShell.now - 400 * 86_400_000_000
        $0.version = 3
        $0.identifiers = [
            .with { ($0.kind, $0.value, $0.verified, $0.source) = (.tckn, "87836910956", true, "branch/34-001") },
            .with { ($0.kind, $0.value) = (.phone, "+905321234567") },
            .with { ($0.kind, $0.namespace, $0.value) = (.sourceID, "erp", "c-000417") },
        ]
    }

    static func interaction(_ number: Int64, _ type: InteractionType, _ kind: MoneyKind, _ amount: Int64) -> Interaction
    {
        .with {
            $0.sourceSystem = "pos"
            $0.sourceEventID = "fiş/\(number)"
            $0.type = type
            $0.channel = number % 2 == 0 ? .branch : .mobileApp
            $0.branch = number % 2 == 0 ? "34-001" : ""
            $0.occurredAtUs = TestShell.now - number * 3_600_000_000
            $0.money = [.with { ($0.kind, $0.amountMinor, $0.currency) = (kind, amount, "TRY") }]
            $0.items = [.with { ($0.product, $0.quantityMilli) = ("85123A", 2_000) }]
            $0.customerCode = "1000000005"
            $0.interactionID = UInt64(100 - number)
            $0.recordedAtUs = TestShell.now - number * 3_600_000_000 + 40_000
            $0.commitSeq = UInt64(200 - number)
        }
    }

    static let permission = Permission.with {
        $0.permissionID = 77
        $0.key = .with {
            ($0.brand, $0.recipient, $0.type, $0.recipientType) = ("shop", "+905321234567", .message, .individual)
        }
        ($0.status, $0.source, $0.consentAtUs) = (.approved, .web, TestShell.now - 86_400_000_000)
        ($0.recordedBy, $0.recordedAtUs, $0.pending) = ("branch/34-001", TestShell.now, true)
    }

    static let view = Customer360.with {
        $0.asOfCommitSeq = 8_123
        $0.score = SampleScoring.score
        $0.serviceLevel = .with { ($0.tier, $0.contested) = (.plus, true) }
        $0.openMatches = 1_204
        $0.lifecycle = .with { ($0.stage, $0.rule, $0.value) = (.deepening, .boughtMore, 7) }
        $0.customer = customer
        $0.totals = .with {
            $0.interactionCount = 143
            $0.money = [
                .with { ($0.kind, $0.currency, $0.amountMinor) = (.revenue, "TRY", 9_876_543) },
                .with { ($0.kind, $0.currency, $0.amountMinor) = (.return, "TRY", 100_000) },
            ]
            $0.margins = [.with { ($0.currency, $0.amountMinor) = ("TRY", 9_776_543) }]
            $0.channels = [
                channel(.branch, 120, 8_000_000, daysAgo: 0), channel(.mobileApp, 22, 1_776_543, daysAgo: 3),
                channel(.phone, 1, 0, daysAgo: 41),
            ]
        }
        $0.facts = [
            .with {
                ($0.factID, $0.category, $0.key, $0.value) = (13_312, .lifestyle, "household.size", "4 kişi")
                ($0.origin, $0.source, $0.legalBasis, $0.current) = (.declared, "branch/34-001", .contract, true)
                ($0.validFromUs, $0.recordedAtUs) = (TestShell.now, TestShell.now)
            }
        ]
        $0.preference = .with {
            ($0.channel, $0.unwantedChannels, $0.branch) = (.phone, [.sms], "34-001")
            $0.windows = [.with { ($0.weekday, $0.fromHour, $0.toHour) = (.monday, 9, 18) }]
            ($0.source, $0.recordedAtUs) = ("branch/34-001", TestShell.now)
        }
        $0.mergedCustomers = [
            .with {
                ($0.code, $0.intoCode, $0.mergedAtUs, $0.mergedBy) = (
                    other, "1000000005", TestShell.now, "branch/06-002"
                )
            }
        ]
        $0.mergeHistory = [
            .with {
                ($0.kind, $0.mergedCode, $0.survivorCode, $0.atUs) = (.unmerged, moved, "1000000005", TestShell.now)
            }
        ]
        $0.daysSinceLastContact = 0
        $0.newestRecordedAtUs = TestShell.now - 12_000
        $0.serverTimeUs = TestShell.now
        $0.lastInteractions = [
            interaction(2, .purchase, .revenue, 123_456), interaction(3, .return, .return, 100_000),
            interaction(30, .contact, .channelCost, 1_250),
        ]
    }

    static let calendar = Calendar.with {
        ($0.calendarID, $0.version, $0.source, $0.recordedAtUs) = ("34-001", 2, "admin/root", TestShell.now)
        $0.week = [
            .with {
                $0.weekday = .monday
                $0.spans = [
                    .with { ($0.opensMinute, $0.closesMinute) = (540, 750) },
                    .with { ($0.opensMinute, $0.closesMinute) = (810, 1_080) },
                ]
            }
        ]
        ($0.worksOn, $0.days) = ([.labour], [.with { $0.date = "2026-06-01" }])
    }

    static let questions = [
        Question.with {
            ($0.category, $0.key, $0.freshForDays, $0.version) = (.lifestyle, "household.size", 730, 1)
            ($0.source, $0.recordedAtUs) = ("admin/root", TestShell.now)
        },
        Question.with { ($0.category, $0.key, $0.retired, $0.version) = (.habit, "pet", true, 3) },
    ]

    static let briefing = ContactBriefing.with {
        ($0.asOfCommitSeq, $0.serverTimeUs, $0.code, $0.kind) = (8_123, TestShell.now, "1000000005", .person)
        ($0.status, $0.givenName, $0.familyName, $0.language) = (.active, "Çağrı", "Ünlü", "tr")
        $0.openMatters = [
            .with {
                ($0.kind, $0.interactionID, $0.sourceSystem, $0.sourceEventID) = (.order, 9_216, "erp", "o-1")
                ($0.openedAtUs, $0.dueAtUs) = (TestShell.now - 86_400_000_000, TestShell.now - 60_000_000)
                ($0.overdue, $0.late, $0.channel) = (true, true, .web)
            }
        ]
        $0.moreOpenMatters = 2
        $0.doNotAsk = [
            .with {
                ($0.category, $0.key, $0.value, $0.origin) = (.lifestyle, "household.size", "4 kişi", .declared)
                ($0.source, $0.recordedAtUs, $0.ageDays) = ("branch/34-001", TestShell.now, 12)
            }
        ]
        $0.ask = [
            .with { ($0.category, $0.key, $0.reason, $0.message) = (.habit, "pet", "ANSWER_MISSING", "Nobody knows.") }
        ]
        $0.preference = view.preference
        $0.preferenceNotes = [.with { ($0.code, $0.text) = ("NEVER_ON_CHANNEL", "Never use: SMS.") }]
        $0.permissionNotes = [
            .with { ($0.channel, $0.recipient, $0.text) = (.sms, "+90532*****67", "SMS to +90532*****67: refused.") }
        ]
        $0.prompts = [.with { ($0.code, $0.text) = ("OVERDUE_MATTERS", "Overdue: 1. Speak of it first.") }]
        $0.policyPrompts = [
            .with {
                ($0.showingID, $0.promptID, $0.version) = (7_168, "thank", 2)
                ($0.policy, $0.text) = ("Existing before new", "Thank him.")
            }
        ]
        $0.lookedBackToUs = TestShell.now - 86_400_000_000
        $0.lastHour = [
            interaction(
                2, .purchase, .revenue, 123_456, from: .with { ($0.kind, $0.value) = (.phone, "+905321234567") })
        ]
    }

    private static func interaction(
        _ number: Int64, _ type: InteractionType, _ kind: MoneyKind, _ amount: Int64, from identifier: IdentifierInput
    ) -> Interaction {
        var known = interaction(number, type, kind, amount)
        known.subjectIdentifiers.identifiers = [identifier]
        return known
    }

    private static func channel(_ channel: Channel, _ count: UInt64, _ margin: Int64, daysAgo: Int64) -> ChannelTotals {
        .with {
            $0.channel = channel
            $0.interactionCount = count
            $0.lastUsedAtUs = TestShell.now - daysAgo * 86_400_000_000 - 60_000_000
            $0.margins = margin == 0 ? [] : [.with { ($0.currency, $0.amountMinor) = ("TRY", margin) }]
        }
    }

    static let renamed = change(4, .profileChanged) {
        $0.fields = [.with { ($0.path, $0.before, $0.after) = ("family_name", "Kaya", "Ünlü") }]
    }
    static let verified = change(6, .identifierAdded) {
        $0.fields = [.with { ($0.path, $0.after) = ("identifiers.phone.verified", "+905321234567") }]
    }
    static let visit = change(9, .interactionRecorded) {
        ($0.source, $0.interaction.interactionID, $0.interaction.type) = ("", 77, .visit)
    }

    private static func change(
        _ seq: UInt64, _ kind: ChangeKind, _ body: (inout CustomerChange) -> Void
    ) -> CustomerChange {
        var change = CustomerChange.with {
            ($0.commitSeq, $0.kind, $0.source) = (seq, kind, "branch/34-001")
            ($0.recordedAtUs, $0.customerCode) = (TestShell.now, "1000000005")
        }
        body(&change)
        return change
    }

    static let notFound = RPCError(.notFound, Catalogue.Customer.notFound)

    /// Records once per source event; the event id `refuse…` is refused.
    func record(_ request: RecordInteractionRequest) -> Swift.Result<RecordInteractionResponse, RPCError> {
        state.withLock { state in
            let key = "\(request.interaction.sourceSystem)/\(request.interaction.sourceEventID)"
            if key.contains("/refuse") { return .failure(Self.refusal) }
            let isReplayed = state.recorded.updateValue(request, forKey: key) != nil
            if !isReplayed { state.order.append(key) }
            return .success(
                .with {
                    $0.interactionID = UInt64(state.order.count)
                    $0.customerCode = "1000000005"
                    $0.commitSeq = UInt64(state.order.count)
                    $0.replayed = isReplayed
                    $0.effects.interactionCountBefore = 4
                    $0.effects.interactionCountAfter = 5
                    if request.interaction.type == .problemReported { $0.effects.score = SampleScoring.effect }
                    $0.effects.totals = [
                        .with {
                            ($0.kind, $0.currency, $0.beforeMinor, $0.afterMinor) = (.revenue, "TRY", 123_456, 246_912)
                        }
                    ]
                })
        }
    }

    private static let refusal = RPCError(
        .invalidArgument, Catalogue.RPC.requestInvalid, ["1"],
        violations: [Violation("interaction.money[0].currency", Catalogue.Interaction.unknownCurrency)])
}
