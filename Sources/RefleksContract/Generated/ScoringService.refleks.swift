// DO NOT EDIT. protoc-gen-refleks-swift made this from refleks/v1/scoring.proto; run make generate.
// swift-format-ignore-file

public import RefleksRPC

/// The methods of `refleks.v1.ScoringService` as the contract's options declare them.
public enum ScoringServiceMethods {
    /// `refleks.v1.ScoringService/GetScore`, 0x9C2CCA97.
    public static let getScore = MethodDescriptor(
        id: 0x9C2CCA97, fullName: "refleks.v1.ScoringService/GetScore",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ExplainScore`, 0x3CB029C2.
    public static let explainScore = MethodDescriptor(
        id: 0x3CB029C2, fullName: "refleks.v1.ScoringService/ExplainScore",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ListScoreHistory`, 0xB631C44F.
    public static let listScoreHistory = MethodDescriptor(
        id: 0xB631C44F, fullName: "refleks.v1.ScoringService/ListScoreHistory",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/SimulateScore`, 0x801E6947.
    public static let simulateScore = MethodDescriptor(
        id: 0x801E6947, fullName: "refleks.v1.ScoringService/SimulateScore",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/GetServiceLevel`, 0xE97BA9BC.
    public static let getServiceLevel = MethodDescriptor(
        id: 0xE97BA9BC, fullName: "refleks.v1.ScoringService/GetServiceLevel",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/GetLifecycle`, 0x067E710D.
    public static let getLifecycle = MethodDescriptor(
        id: 0x067E710D, fullName: "refleks.v1.ScoringService/GetLifecycle",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/GetRoleProfile`, 0x6512EA10.
    public static let getRoleProfile = MethodDescriptor(
        id: 0x6512EA10, fullName: "refleks.v1.ScoringService/GetRoleProfile",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ListTopCustomers`, 0x5667BCAD.
    public static let listTopCustomers = MethodDescriptor(
        id: 0x5667BCAD, fullName: "refleks.v1.ScoringService/ListTopCustomers",
        shape: .unary, roles: [.branch, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ListAtRiskCustomers`, 0x7C1DD334.
    public static let listAtRiskCustomers = MethodDescriptor(
        id: 0x7C1DD334, fullName: "refleks.v1.ScoringService/ListAtRiskCustomers",
        shape: .unary, roles: [.branch, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ListLostCustomers`, 0xFB1B30A4.
    public static let listLostCustomers = MethodDescriptor(
        id: 0xFB1B30A4, fullName: "refleks.v1.ScoringService/ListLostCustomers",
        shape: .unary, roles: [.branch, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/PutScoringPolicy`, 0x3B59F30D.
    public static let putScoringPolicy = MethodDescriptor(
        id: 0x3B59F30D, fullName: "refleks.v1.ScoringService/PutScoringPolicy",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/GetScoringPolicy`, 0x1D92E38A.
    public static let getScoringPolicy = MethodDescriptor(
        id: 0x1D92E38A, fullName: "refleks.v1.ScoringService/GetScoringPolicy",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/PutSegment`, 0xC0E9E94B.
    public static let putSegment = MethodDescriptor(
        id: 0xC0E9E94B, fullName: "refleks.v1.ScoringService/PutSegment",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ListSegments`, 0x257D11AF.
    public static let listSegments = MethodDescriptor(
        id: 0x257D11AF, fullName: "refleks.v1.ScoringService/ListSegments",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ListSegmentMembers`, 0x03B49CD9.
    public static let listSegmentMembers = MethodDescriptor(
        id: 0x03B49CD9, fullName: "refleks.v1.ScoringService/ListSegmentMembers",
        shape: .unary, roles: [.branch, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 10000,
        maximumDeadlineMilliseconds: 60000
    )

    /// `refleks.v1.ScoringService/MeasureSegment`, 0xA358E2E4.
    public static let measureSegment = MethodDescriptor(
        id: 0xA358E2E4, fullName: "refleks.v1.ScoringService/MeasureSegment",
        shape: .unary, roles: [.branch, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 10000,
        maximumDeadlineMilliseconds: 60000
    )

    /// `refleks.v1.ScoringService/ExplainMembership`, 0x2524E028.
    public static let explainMembership = MethodDescriptor(
        id: 0x2524E028, fullName: "refleks.v1.ScoringService/ExplainMembership",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/GetRfmGrid`, 0x3CF93A96.
    public static let getRfmGrid = MethodDescriptor(
        id: 0x3CF93A96, fullName: "refleks.v1.ScoringService/GetRfmGrid",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.ScoringService/ListLookalikes`, 0xEC02AB4F.
    public static let listLookalikes = MethodDescriptor(
        id: 0xEC02AB4F, fullName: "refleks.v1.ScoringService/ListLookalikes",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// In the order of the .proto file.
    public static let all: [MethodDescriptor] = [getScore, explainScore, listScoreHistory, simulateScore, getServiceLevel, getLifecycle, getRoleProfile, listTopCustomers, listAtRiskCustomers, listLostCustomers, putScoringPolicy, getScoringPolicy, putSegment, listSegments, listSegmentMembers, measureSegment, explainMembership, getRfmGrid, listLookalikes]
}

/// What a server implements to offer `refleks.v1.ScoringService`.
///
/// A request arrives judged by the contract's rules; a method accepts it together with its own.
public protocol ScoringServiceProvider: RegisteredService {
    /// Returns a customer's score with its components, his service level and his stage, as of now or of an earlier time.
    func getScore(_ request: Judged<GetScoreRequest>, _ context: CallContext) async throws -> Reply<GetScoreResponse>

    /// Explains a customer's score: a line for every rule that had something to measure, with what it measured and the
    /// interactions that show it. The lines sum to the total.
    func explainScore(_ request: Judged<ExplainScoreRequest>, _ context: CallContext) async throws -> Reply<ExplainScoreResponse>

    /// Lists what commits did to a customer's score, the newest first. What time alone did between them is no commit's.
    func listScoreHistory(_ request: Judged<ListScoreHistoryRequest>, _ context: CallContext) async throws -> Reply<ListScoreHistoryResponse>

    /// Tells what interactions that have not happened would do to a customer's score. Nothing is stored.
    func simulateScore(_ request: Judged<SimulateScoreRequest>, _ context: CallContext) async throws -> Reply<SimulateScoreResponse>

    /// Returns the service level that a customer has earned, why, what it promises, and what would change it.
    func getServiceLevel(_ request: Judged<GetServiceLevelRequest>, _ context: CallContext) async throws -> Reply<GetServiceLevelResponse>

    /// Returns at which stage a customer stands with the house, judged by his own rhythm.
    func getLifecycle(_ request: Judged<GetLifecycleRequest>, _ context: CallContext) async throws -> Reply<GetLifecycleResponse>

    /// Returns what a customer is to the house besides a buyer: eleven roles, each as far as it was observed.
    func getRoleProfile(_ request: Judged<GetRoleProfileRequest>, _ context: CallContext) async throws -> Reply<GetRoleProfileResponse>

    /// Lists the best customers by score or by value. An interaction moves its customer at once.
    func listTopCustomers(_ request: Judged<ListTopCustomersRequest>, _ context: CallContext) async throws -> Reply<RankedCustomers>

    /// Lists customers who are silent for longer than their own rhythm explains, those first with whom most is at stake.
    func listAtRiskCustomers(_ request: Judged<ListAtRiskCustomersRequest>, _ context: CallContext) async throws -> Reply<RankedCustomers>

    /// Lists customers who are lost, those first who were worth most.
    func listLostCustomers(_ request: Judged<ListLostCustomersRequest>, _ context: CallContext) async throws -> Reply<RankedCustomers>

    /// Records a version of the policy by which everybody is scored from then on. Scores that commits recorded stay as they
    /// are.
    func putScoringPolicy(_ request: Judged<PutScoringPolicyRequest>, _ context: CallContext) async throws -> Reply<PutScoringPolicyResponse>

    /// Returns the scoring policy that is in force, or was.
    func getScoringPolicy(_ request: Judged<GetScoringPolicyRequest>, _ context: CallContext) async throws -> Reply<GetScoringPolicyResponse>

    /// Records a version of a segment. At most 1,000: FAILED_PRECONDITION / TOO_MUCH_REFERENCE_DATA.
    func putSegment(_ request: Judged<PutSegmentRequest>, _ context: CallContext) async throws -> Reply<PutSegmentResponse>

    /// Lists the segments.
    func listSegments(_ request: Judged<ListSegmentsRequest>, _ context: CallContext) async throws -> Reply<ListSegmentsResponse>

    /// Lists who belongs to a segment now, by code.
    func listSegmentMembers(_ request: Judged<ListSegmentMembersRequest>, _ context: CallContext) async throws -> Reply<ListSegmentMembersResponse>

    /// Counts who belongs to a segment now and what they are worth, by home branch: 20,000 customers a call.
    func measureSegment(_ request: Judged<MeasureSegmentRequest>, _ context: CallContext) async throws -> Reply<MeasureSegmentResponse>

    /// Tells whether a customer belongs to a segment, or a rule that is only tried is true of him, test by test.
    func explainMembership(_ request: Judged<ExplainMembershipRequest>, _ context: CallContext) async throws -> Reply<ExplainMembershipResponse>

    /// Counts everybody who bought something by recency, frequency and monetary value, in fifths. Looks at all customers: one
    /// such call at a time, else RESOURCE_EXHAUSTED.
    func getRfmGrid(_ request: Judged<GetRfmGridRequest>, _ context: CallContext) async throws -> Reply<GetRfmGridResponse>

    /// Lists who is most like given customers, and in what. Looks at all customers twice: one such call at a time, else
    /// RESOURCE_EXHAUSTED.
    func listLookalikes(_ request: Judged<ListLookalikesRequest>, _ context: CallContext) async throws -> Reply<ListLookalikesResponse>
}

extension ScoringServiceProvider {
    /// Every method with its handler, for the router.
    public var methods: [RegisteredMethod] {
        [
            .unary(ScoringServiceMethods.getScore, getScore),
            .unary(ScoringServiceMethods.explainScore, explainScore),
            .unary(ScoringServiceMethods.listScoreHistory, listScoreHistory),
            .unary(ScoringServiceMethods.simulateScore, simulateScore),
            .unary(ScoringServiceMethods.getServiceLevel, getServiceLevel),
            .unary(ScoringServiceMethods.getLifecycle, getLifecycle),
            .unary(ScoringServiceMethods.getRoleProfile, getRoleProfile),
            .unary(ScoringServiceMethods.listTopCustomers, listTopCustomers),
            .unary(ScoringServiceMethods.listAtRiskCustomers, listAtRiskCustomers),
            .unary(ScoringServiceMethods.listLostCustomers, listLostCustomers),
            .unary(ScoringServiceMethods.putScoringPolicy, putScoringPolicy),
            .unary(ScoringServiceMethods.getScoringPolicy, getScoringPolicy),
            .unary(ScoringServiceMethods.putSegment, putSegment),
            .unary(ScoringServiceMethods.listSegments, listSegments),
            .unary(ScoringServiceMethods.listSegmentMembers, listSegmentMembers),
            .unary(ScoringServiceMethods.measureSegment, measureSegment),
            .unary(ScoringServiceMethods.explainMembership, explainMembership),
            .unary(ScoringServiceMethods.getRfmGrid, getRfmGrid),
            .unary(ScoringServiceMethods.listLookalikes, listLookalikes),
        ]
    }
}

/// Calls `refleks.v1.ScoringService` through a connection. Errors are `RPCError`.
public struct ScoringServiceClient: Sendable {
    private let invoker: any CallInvoker

    /// Calls through `invoker`.
    public init(invoker: any CallInvoker) {
        self.invoker = invoker
    }

    /// Returns a customer's score with its components, his service level and his stage, as of now or of an earlier time.
    public func getScore(_ request: GetScoreRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetScoreResponse> {
        try await invoker.unary(ScoringServiceMethods.getScore, request, options)
    }

    /// Explains a customer's score: a line for every rule that had something to measure, with what it measured and the
    /// interactions that show it. The lines sum to the total.
    public func explainScore(_ request: ExplainScoreRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ExplainScoreResponse> {
        try await invoker.unary(ScoringServiceMethods.explainScore, request, options)
    }

    /// Lists what commits did to a customer's score, the newest first. What time alone did between them is no commit's.
    public func listScoreHistory(_ request: ListScoreHistoryRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListScoreHistoryResponse> {
        try await invoker.unary(ScoringServiceMethods.listScoreHistory, request, options)
    }

    /// Tells what interactions that have not happened would do to a customer's score. Nothing is stored.
    public func simulateScore(_ request: SimulateScoreRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<SimulateScoreResponse> {
        try await invoker.unary(ScoringServiceMethods.simulateScore, request, options)
    }

    /// Returns the service level that a customer has earned, why, what it promises, and what would change it.
    public func getServiceLevel(_ request: GetServiceLevelRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetServiceLevelResponse> {
        try await invoker.unary(ScoringServiceMethods.getServiceLevel, request, options)
    }

    /// Returns at which stage a customer stands with the house, judged by his own rhythm.
    public func getLifecycle(_ request: GetLifecycleRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetLifecycleResponse> {
        try await invoker.unary(ScoringServiceMethods.getLifecycle, request, options)
    }

    /// Returns what a customer is to the house besides a buyer: eleven roles, each as far as it was observed.
    public func getRoleProfile(_ request: GetRoleProfileRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetRoleProfileResponse> {
        try await invoker.unary(ScoringServiceMethods.getRoleProfile, request, options)
    }

    /// Lists the best customers by score or by value. An interaction moves its customer at once.
    public func listTopCustomers(_ request: ListTopCustomersRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RankedCustomers> {
        try await invoker.unary(ScoringServiceMethods.listTopCustomers, request, options)
    }

    /// Lists customers who are silent for longer than their own rhythm explains, those first with whom most is at stake.
    public func listAtRiskCustomers(_ request: ListAtRiskCustomersRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RankedCustomers> {
        try await invoker.unary(ScoringServiceMethods.listAtRiskCustomers, request, options)
    }

    /// Lists customers who are lost, those first who were worth most.
    public func listLostCustomers(_ request: ListLostCustomersRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RankedCustomers> {
        try await invoker.unary(ScoringServiceMethods.listLostCustomers, request, options)
    }

    /// Records a version of the policy by which everybody is scored from then on. Scores that commits recorded stay as they
    /// are.
    public func putScoringPolicy(_ request: PutScoringPolicyRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutScoringPolicyResponse> {
        try await invoker.unary(ScoringServiceMethods.putScoringPolicy, request, options)
    }

    /// Returns the scoring policy that is in force, or was.
    public func getScoringPolicy(_ request: GetScoringPolicyRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetScoringPolicyResponse> {
        try await invoker.unary(ScoringServiceMethods.getScoringPolicy, request, options)
    }

    /// Records a version of a segment. At most 1,000: FAILED_PRECONDITION / TOO_MUCH_REFERENCE_DATA.
    public func putSegment(_ request: PutSegmentRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutSegmentResponse> {
        try await invoker.unary(ScoringServiceMethods.putSegment, request, options)
    }

    /// Lists the segments.
    public func listSegments(_ request: ListSegmentsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListSegmentsResponse> {
        try await invoker.unary(ScoringServiceMethods.listSegments, request, options)
    }

    /// Lists who belongs to a segment now, by code.
    public func listSegmentMembers(_ request: ListSegmentMembersRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListSegmentMembersResponse> {
        try await invoker.unary(ScoringServiceMethods.listSegmentMembers, request, options)
    }

    /// Counts who belongs to a segment now and what they are worth, by home branch: 20,000 customers a call.
    public func measureSegment(_ request: MeasureSegmentRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<MeasureSegmentResponse> {
        try await invoker.unary(ScoringServiceMethods.measureSegment, request, options)
    }

    /// Tells whether a customer belongs to a segment, or a rule that is only tried is true of him, test by test.
    public func explainMembership(_ request: ExplainMembershipRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ExplainMembershipResponse> {
        try await invoker.unary(ScoringServiceMethods.explainMembership, request, options)
    }

    /// Counts everybody who bought something by recency, frequency and monetary value, in fifths. Looks at all customers: one
    /// such call at a time, else RESOURCE_EXHAUSTED.
    public func getRfmGrid(_ request: GetRfmGridRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetRfmGridResponse> {
        try await invoker.unary(ScoringServiceMethods.getRfmGrid, request, options)
    }

    /// Lists who is most like given customers, and in what. Looks at all customers twice: one such call at a time, else
    /// RESOURCE_EXHAUSTED.
    public func listLookalikes(_ request: ListLookalikesRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListLookalikesResponse> {
        try await invoker.unary(ScoringServiceMethods.listLookalikes, request, options)
    }
}
