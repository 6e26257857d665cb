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

    /// `refleks.v1.ScoringService/PutOffer`, 0xFD9C597C.
    public static let putOffer = MethodDescriptor(
        id: 0xFD9C597C, fullName: "refleks.v1.ScoringService/PutOffer",
        shape: .unary, roles: [.system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ListOffers`, 0x6B96A30A.
    public static let listOffers = MethodDescriptor(
        id: 0x6B96A30A, fullName: "refleks.v1.ScoringService/ListOffers",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/RecommendProducts`, 0x5E17D691.
    public static let recommendProducts = MethodDescriptor(
        id: 0x5E17D691, fullName: "refleks.v1.ScoringService/RecommendProducts",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/RecommendNextBestAction`, 0x741CE6B0.
    public static let recommendNextBestAction = MethodDescriptor(
        id: 0x741CE6B0, fullName: "refleks.v1.ScoringService/RecommendNextBestAction",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/AllocateCapacity`, 0x40D764A2.
    public static let allocateCapacity = MethodDescriptor(
        id: 0x40D764A2, fullName: "refleks.v1.ScoringService/AllocateCapacity",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 10000,
        maximumDeadlineMilliseconds: 60000
    )

    /// `refleks.v1.ScoringService/ProposeRedirect`, 0x9240AB45.
    public static let proposeRedirect = MethodDescriptor(
        id: 0x9240AB45, fullName: "refleks.v1.ScoringService/ProposeRedirect",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/DecideRedirect`, 0x3440A701.
    public static let decideRedirect = MethodDescriptor(
        id: 0x3440A701, fullName: "refleks.v1.ScoringService/DecideRedirect",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/GetWallet`, 0x23AB868E.
    public static let getWallet = MethodDescriptor(
        id: 0x23AB868E, fullName: "refleks.v1.ScoringService/GetWallet",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/GetRetentionEconomics`, 0x041F65D7.
    public static let getRetentionEconomics = MethodDescriptor(
        id: 0x041F65D7, fullName: "refleks.v1.ScoringService/GetRetentionEconomics",
        shape: .unary, roles: [.analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 20000,
        maximumDeadlineMilliseconds: 60000
    )

    /// `refleks.v1.ScoringService/PutCampaign`, 0xAB5CFE18.
    public static let putCampaign = MethodDescriptor(
        id: 0xAB5CFE18, fullName: "refleks.v1.ScoringService/PutCampaign",
        shape: .unary, roles: [.system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ListCampaigns`, 0xA30F61E0.
    public static let listCampaigns = MethodDescriptor(
        id: 0xA30F61E0, fullName: "refleks.v1.ScoringService/ListCampaigns",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/GetCampaignReport`, 0xDEF0A39B.
    public static let getCampaignReport = MethodDescriptor(
        id: 0xDEF0A39B, fullName: "refleks.v1.ScoringService/GetCampaignReport",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 20000,
        maximumDeadlineMilliseconds: 60000
    )

    /// `refleks.v1.ScoringService/GetLifetimeValue`, 0x0CAE8191.
    public static let getLifetimeValue = MethodDescriptor(
        id: 0x0CAE8191, fullName: "refleks.v1.ScoringService/GetLifetimeValue",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/FitModel`, 0x34F9F0F5.
    public static let fitModel = MethodDescriptor(
        id: 0x34F9F0F5, fullName: "refleks.v1.ScoringService/FitModel",
        shape: .serverStreaming, roles: [.admin], retry: .unsafe,
        defaultDeadlineMilliseconds: 0,
        maximumDeadlineMilliseconds: 0
    )

    /// `refleks.v1.ScoringService/GetModel`, 0xCC156AB8.
    public static let getModel = MethodDescriptor(
        id: 0xCC156AB8, fullName: "refleks.v1.ScoringService/GetModel",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ListModels`, 0x2338AAAB.
    public static let listModels = MethodDescriptor(
        id: 0x2338AAAB, fullName: "refleks.v1.ScoringService/ListModels",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ActivateModel`, 0xF79A9B11.
    public static let activateModel = MethodDescriptor(
        id: 0xF79A9B11, fullName: "refleks.v1.ScoringService/ActivateModel",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/BacktestModel`, 0x54D09C0B.
    public static let backtestModel = MethodDescriptor(
        id: 0x54D09C0B, fullName: "refleks.v1.ScoringService/BacktestModel",
        shape: .serverStreaming, roles: [.analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 0,
        maximumDeadlineMilliseconds: 0
    )

    /// In the order of the .proto file.
    public static let all: [MethodDescriptor] = [getScore, explainScore, listScoreHistory, simulateScore, getServiceLevel, getLifecycle, getRoleProfile, listTopCustomers, listAtRiskCustomers, listLostCustomers, putScoringPolicy, getScoringPolicy, putSegment, listSegments, listSegmentMembers, measureSegment, explainMembership, getRfmGrid, listLookalikes, putOffer, listOffers, recommendProducts, recommendNextBestAction, allocateCapacity, proposeRedirect, decideRedirect, getWallet, getRetentionEconomics, putCampaign, listCampaigns, getCampaignReport, getLifetimeValue, fitModel, getModel, listModels, activateModel, backtestModel]
}

/// What a server implements to offer `refleks.v1.ScoringService`.
///
/// A request arrives judged by the contract's rules; a method accepts it together with its own.
public protocol ScoringServiceProvider: RegisteredService {
    /// Returns a customer's score with its components, his service level and his stage, as of now or of an earlier time.
    func getScore(_ request: consuming Judged<GetScoreRequest>, _ context: CallContext) async throws -> Reply<GetScoreResponse>

    /// Explains a customer's score: a line for every rule that had something to measure, with what it measured and the
    /// interactions and answers that show it. The lines sum to the total.
    func explainScore(_ request: consuming Judged<ExplainScoreRequest>, _ context: CallContext) async throws -> Reply<ExplainScoreResponse>

    /// Lists what commits did to a customer's score, the newest first: interactions, corrections and answers, no others decide one.
    /// What time alone did between them is no commit's; neither is what merging customers does, whose sums are joined when somebody
    /// looks.
    func listScoreHistory(_ request: consuming Judged<ListScoreHistoryRequest>, _ context: CallContext) async throws -> Reply<ListScoreHistoryResponse>

    /// Tells what interactions and answers that have not happened would do to a customer's score. Nothing is stored.
    func simulateScore(_ request: consuming Judged<SimulateScoreRequest>, _ context: CallContext) async throws -> Reply<SimulateScoreResponse>

    /// Returns the service level that a customer has earned, why, what it promises, and what would change it.
    func getServiceLevel(_ request: consuming Judged<GetServiceLevelRequest>, _ context: CallContext) async throws -> Reply<GetServiceLevelResponse>

    /// Returns at which stage a customer stands with the house, judged by his own rhythm.
    func getLifecycle(_ request: consuming Judged<GetLifecycleRequest>, _ context: CallContext) async throws -> Reply<GetLifecycleResponse>

    /// Returns what a customer is to the house besides a buyer: eleven roles, each as far as it was observed.
    func getRoleProfile(_ request: consuming Judged<GetRoleProfileRequest>, _ context: CallContext) async throws -> Reply<GetRoleProfileResponse>

    /// Lists the best customers by score, by value or by lifetime value. An interaction moves its customer at once.
    func listTopCustomers(_ request: consuming Judged<ListTopCustomersRequest>, _ context: CallContext) async throws -> Reply<RankedCustomers>

    /// Lists customers who are silent for longer than their own rhythm explains, those first with whom most is at stake.
    func listAtRiskCustomers(_ request: consuming Judged<ListAtRiskCustomersRequest>, _ context: CallContext) async throws -> Reply<RankedCustomers>

    /// Lists customers who are lost, those first who were worth most.
    func listLostCustomers(_ request: consuming Judged<ListLostCustomersRequest>, _ context: CallContext) async throws -> Reply<RankedCustomers>

    /// Records a version of the policy by which everybody is scored from then on. Scores that commits recorded stay as they
    /// are.
    func putScoringPolicy(_ request: consuming Judged<PutScoringPolicyRequest>, _ context: CallContext) async throws -> Reply<PutScoringPolicyResponse>

    /// Returns the scoring policy that is in force, or was.
    func getScoringPolicy(_ request: consuming Judged<GetScoringPolicyRequest>, _ context: CallContext) async throws -> Reply<GetScoringPolicyResponse>

    /// Records a version of a segment. At most 1,000: FAILED_PRECONDITION / TOO_MUCH_REFERENCE_DATA.
    func putSegment(_ request: consuming Judged<PutSegmentRequest>, _ context: CallContext) async throws -> Reply<PutSegmentResponse>

    /// Lists the segments.
    func listSegments(_ request: consuming Judged<ListSegmentsRequest>, _ context: CallContext) async throws -> Reply<ListSegmentsResponse>

    /// Lists who belongs to a segment now, by code.
    func listSegmentMembers(_ request: consuming Judged<ListSegmentMembersRequest>, _ context: CallContext) async throws -> Reply<ListSegmentMembersResponse>

    /// Counts who belongs to a segment now and what they are worth, by home branch: 20,000 customers a call.
    func measureSegment(_ request: consuming Judged<MeasureSegmentRequest>, _ context: CallContext) async throws -> Reply<MeasureSegmentResponse>

    /// Tells whether a customer belongs to a segment, or a rule that is only tried is true of him, test by test.
    func explainMembership(_ request: consuming Judged<ExplainMembershipRequest>, _ context: CallContext) async throws -> Reply<ExplainMembershipResponse>

    /// Counts everybody who bought something by recency, frequency and monetary value, in fifths. Looks at all customers: one
    /// such call at a time, else RESOURCE_EXHAUSTED.
    func getRfmGrid(_ request: consuming Judged<GetRfmGridRequest>, _ context: CallContext) async throws -> Reply<GetRfmGridResponse>

    /// Lists who is most like given customers, and in what. Looks at all customers twice: one such call at a time, else
    /// RESOURCE_EXHAUSTED.
    func listLookalikes(_ request: consuming Judged<ListLookalikesRequest>, _ context: CallContext) async throws -> Reply<ListLookalikesResponse>

    /// Records a version of an offer: a product at a price, with cost, margin floor, stage of life and a competitor's price.
    func putOffer(_ request: consuming Judged<PutOfferRequest>, _ context: CallContext) async throws -> Reply<PutOfferResponse>

    /// Lists offers by id.
    func listOffers(_ request: consuming Judged<ListOffersRequest>, _ context: CallContext) async throws -> Reply<ListOffersResponse>

    /// Recommends products to a customer from what others bought together: what he never bought and what he bought before, apart;
    /// margin, stage of life and permission are checked, and what is left out is told with its reasons.
    func recommendProducts(_ request: consuming Judged<RecommendProductsRequest>, _ context: CallContext) async throws -> Reply<RecommendProductsResponse>

    /// Decides what to do next with a customer, and says of every other action why not.
    func recommendNextBestAction(_ request: consuming Judged<RecommendNextBestActionRequest>, _ context: CallContext) async throws -> Reply<RecommendNextBestActionResponse>

    /// Gives few seats to the customers with the highest scores: who is chosen, who waits, who is the first without, and why. The
    /// same candidates in any order give the same answer. Nothing is stored.
    func allocateCapacity(_ request: consuming Judged<AllocateCapacityRequest>, _ context: CallContext) async throws -> Reply<AllocateCapacityResponse>

    /// Proposes to serve a customer on a cheaper channel, because serving him costs more than he brings.
    func proposeRedirect(_ request: consuming Judged<ProposeRedirectRequest>, _ context: CallContext) async throws -> Reply<ProposeRedirectResponse>

    /// Decides about such a proposal, or ends what was approved. Whoever proposed it does not decide about it.
    func decideRedirect(_ request: consuming Judged<DecideRedirectRequest>, _ context: CallContext) async throws -> Reply<DecideRedirectResponse>

    /// Returns what a customer spends on categories with us and with everybody, our share and the headroom.
    func getWallet(_ request: consuming Judged<GetWalletRequest>, _ context: CallContext) async throws -> Reply<GetWalletResponse>

    /// Returns what keeping customers saved against replacing them, with the formula, from two campaigns.
    func getRetentionEconomics(_ request: consuming Judged<GetRetentionEconomicsRequest>, _ context: CallContext) async throws -> Reply<GetRetentionEconomicsResponse>

    /// Records a version of a campaign, and draws who is left alone to compare with.
    func putCampaign(_ request: consuming Judged<PutCampaignRequest>, _ context: CallContext) async throws -> Reply<PutCampaignResponse>

    /// Lists campaigns by id, with how many customers each reaches.
    func listCampaigns(_ request: consuming Judged<ListCampaignsRequest>, _ context: CallContext) async throws -> Reply<ListCampaignsResponse>

    /// Returns what a campaign brought: hit rates, lift with its interval, cost per hit, and to what first purchases are owed.
    func getCampaignReport(_ request: consuming Judged<GetCampaignReportRequest>, _ context: CallContext) async throws -> Reply<GetCampaignReportResponse>

    /// Returns what a model expects of a customer: whether he will buy again, how often, for how much, and what that is worth now.
    func getLifetimeValue(_ request: consuming Judged<GetLifetimeValueRequest>, _ context: CallContext) async throws -> Reply<GetLifetimeValueResponse>

    /// Fits a model of lifetime value to the purchases in the ledger and records it; it does not serve before it is activated. Tells
    /// now and then how far it is, and ends with the model. Cancelling the call ends the fit. FAILED_PRECONDITION / MODEL_… with the
    /// reason when nothing can be fitted, and MODEL_BUSY while another model is fitted or tested.
    func fitModel(_ request: Judged<FitModelRequest>, _ responses: ResponseWriter<FitModelResponse>, _ context: CallContext) async throws -> StreamEnd

    /// Returns a model, or the one that serves.
    func getModel(_ request: consuming Judged<GetModelRequest>, _ context: CallContext) async throws -> Reply<GetModelResponse>

    /// Lists the fitted models, newest first.
    func listModels(_ request: consuming Judged<ListModelsRequest>, _ context: CallContext) async throws -> Reply<ListModelsResponse>

    /// Makes a fitted model the one by which VALUE is scored, from this commit on. What was recorded before keeps its effects.
    func activateModel(_ request: consuming Judged<ActivateModelRequest>, _ context: CallContext) async throws -> Reply<ActivateModelResponse>

    /// Tells what activating a model would do to everybody's service level today, and stores nothing. Tells now and then how far it
    /// is; cancelling the call ends it. FAILED_PRECONDITION / MODEL_BUSY while another model is fitted or tested.
    func backtestModel(_ request: Judged<BacktestModelRequest>, _ responses: ResponseWriter<BacktestModelResponse>, _ context: CallContext) async throws -> StreamEnd
}

extension ScoringServiceProvider {
    /// Every method with its handler, for the router.
    public var methods: [RegisteredMethod] {
        [
            .unary(ScoringServiceMethods.getScore) { try await self.getScore(consume $0, $1) },
            .unary(ScoringServiceMethods.explainScore) { try await self.explainScore(consume $0, $1) },
            .unary(ScoringServiceMethods.listScoreHistory) { try await self.listScoreHistory(consume $0, $1) },
            .unary(ScoringServiceMethods.simulateScore) { try await self.simulateScore(consume $0, $1) },
            .unary(ScoringServiceMethods.getServiceLevel) { try await self.getServiceLevel(consume $0, $1) },
            .unary(ScoringServiceMethods.getLifecycle) { try await self.getLifecycle(consume $0, $1) },
            .unary(ScoringServiceMethods.getRoleProfile) { try await self.getRoleProfile(consume $0, $1) },
            .unary(ScoringServiceMethods.listTopCustomers) { try await self.listTopCustomers(consume $0, $1) },
            .unary(ScoringServiceMethods.listAtRiskCustomers) { try await self.listAtRiskCustomers(consume $0, $1) },
            .unary(ScoringServiceMethods.listLostCustomers) { try await self.listLostCustomers(consume $0, $1) },
            .unary(ScoringServiceMethods.putScoringPolicy) { try await self.putScoringPolicy(consume $0, $1) },
            .unary(ScoringServiceMethods.getScoringPolicy) { try await self.getScoringPolicy(consume $0, $1) },
            .unary(ScoringServiceMethods.putSegment) { try await self.putSegment(consume $0, $1) },
            .unary(ScoringServiceMethods.listSegments) { try await self.listSegments(consume $0, $1) },
            .unary(ScoringServiceMethods.listSegmentMembers) { try await self.listSegmentMembers(consume $0, $1) },
            .unary(ScoringServiceMethods.measureSegment) { try await self.measureSegment(consume $0, $1) },
            .unary(ScoringServiceMethods.explainMembership) { try await self.explainMembership(consume $0, $1) },
            .unary(ScoringServiceMethods.getRfmGrid) { try await self.getRfmGrid(consume $0, $1) },
            .unary(ScoringServiceMethods.listLookalikes) { try await self.listLookalikes(consume $0, $1) },
            .unary(ScoringServiceMethods.putOffer) { try await self.putOffer(consume $0, $1) },
            .unary(ScoringServiceMethods.listOffers) { try await self.listOffers(consume $0, $1) },
            .unary(ScoringServiceMethods.recommendProducts) { try await self.recommendProducts(consume $0, $1) },
            .unary(ScoringServiceMethods.recommendNextBestAction) { try await self.recommendNextBestAction(consume $0, $1) },
            .unary(ScoringServiceMethods.allocateCapacity) { try await self.allocateCapacity(consume $0, $1) },
            .unary(ScoringServiceMethods.proposeRedirect) { try await self.proposeRedirect(consume $0, $1) },
            .unary(ScoringServiceMethods.decideRedirect) { try await self.decideRedirect(consume $0, $1) },
            .unary(ScoringServiceMethods.getWallet) { try await self.getWallet(consume $0, $1) },
            .unary(ScoringServiceMethods.getRetentionEconomics) { try await self.getRetentionEconomics(consume $0, $1) },
            .unary(ScoringServiceMethods.putCampaign) { try await self.putCampaign(consume $0, $1) },
            .unary(ScoringServiceMethods.listCampaigns) { try await self.listCampaigns(consume $0, $1) },
            .unary(ScoringServiceMethods.getCampaignReport) { try await self.getCampaignReport(consume $0, $1) },
            .unary(ScoringServiceMethods.getLifetimeValue) { try await self.getLifetimeValue(consume $0, $1) },
            .serverStreaming(ScoringServiceMethods.fitModel, fitModel),
            .unary(ScoringServiceMethods.getModel) { try await self.getModel(consume $0, $1) },
            .unary(ScoringServiceMethods.listModels) { try await self.listModels(consume $0, $1) },
            .unary(ScoringServiceMethods.activateModel) { try await self.activateModel(consume $0, $1) },
            .serverStreaming(ScoringServiceMethods.backtestModel, backtestModel),
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
    /// interactions and answers that show it. The lines sum to the total.
    public func explainScore(_ request: ExplainScoreRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ExplainScoreResponse> {
        try await invoker.unary(ScoringServiceMethods.explainScore, request, options)
    }

    /// Lists what commits did to a customer's score, the newest first: interactions, corrections and answers, no others decide one.
    /// What time alone did between them is no commit's; neither is what merging customers does, whose sums are joined when somebody
    /// looks.
    public func listScoreHistory(_ request: ListScoreHistoryRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListScoreHistoryResponse> {
        try await invoker.unary(ScoringServiceMethods.listScoreHistory, request, options)
    }

    /// Tells what interactions and answers that have not happened would do to a customer's score. Nothing is stored.
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

    /// Lists the best customers by score, by value or by lifetime value. An interaction moves its customer at once.
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

    /// Records a version of an offer: a product at a price, with cost, margin floor, stage of life and a competitor's price.
    public func putOffer(_ request: PutOfferRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutOfferResponse> {
        try await invoker.unary(ScoringServiceMethods.putOffer, request, options)
    }

    /// Lists offers by id.
    public func listOffers(_ request: ListOffersRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListOffersResponse> {
        try await invoker.unary(ScoringServiceMethods.listOffers, request, options)
    }

    /// Recommends products to a customer from what others bought together: what he never bought and what he bought before, apart;
    /// margin, stage of life and permission are checked, and what is left out is told with its reasons.
    public func recommendProducts(_ request: RecommendProductsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RecommendProductsResponse> {
        try await invoker.unary(ScoringServiceMethods.recommendProducts, request, options)
    }

    /// Decides what to do next with a customer, and says of every other action why not.
    public func recommendNextBestAction(_ request: RecommendNextBestActionRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RecommendNextBestActionResponse> {
        try await invoker.unary(ScoringServiceMethods.recommendNextBestAction, request, options)
    }

    /// Gives few seats to the customers with the highest scores: who is chosen, who waits, who is the first without, and why. The
    /// same candidates in any order give the same answer. Nothing is stored.
    public func allocateCapacity(_ request: AllocateCapacityRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<AllocateCapacityResponse> {
        try await invoker.unary(ScoringServiceMethods.allocateCapacity, request, options)
    }

    /// Proposes to serve a customer on a cheaper channel, because serving him costs more than he brings.
    public func proposeRedirect(_ request: ProposeRedirectRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ProposeRedirectResponse> {
        try await invoker.unary(ScoringServiceMethods.proposeRedirect, request, options)
    }

    /// Decides about such a proposal, or ends what was approved. Whoever proposed it does not decide about it.
    public func decideRedirect(_ request: DecideRedirectRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<DecideRedirectResponse> {
        try await invoker.unary(ScoringServiceMethods.decideRedirect, request, options)
    }

    /// Returns what a customer spends on categories with us and with everybody, our share and the headroom.
    public func getWallet(_ request: GetWalletRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetWalletResponse> {
        try await invoker.unary(ScoringServiceMethods.getWallet, request, options)
    }

    /// Returns what keeping customers saved against replacing them, with the formula, from two campaigns.
    public func getRetentionEconomics(_ request: GetRetentionEconomicsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetRetentionEconomicsResponse> {
        try await invoker.unary(ScoringServiceMethods.getRetentionEconomics, request, options)
    }

    /// Records a version of a campaign, and draws who is left alone to compare with.
    public func putCampaign(_ request: PutCampaignRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutCampaignResponse> {
        try await invoker.unary(ScoringServiceMethods.putCampaign, request, options)
    }

    /// Lists campaigns by id, with how many customers each reaches.
    public func listCampaigns(_ request: ListCampaignsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListCampaignsResponse> {
        try await invoker.unary(ScoringServiceMethods.listCampaigns, request, options)
    }

    /// Returns what a campaign brought: hit rates, lift with its interval, cost per hit, and to what first purchases are owed.
    public func getCampaignReport(_ request: GetCampaignReportRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetCampaignReportResponse> {
        try await invoker.unary(ScoringServiceMethods.getCampaignReport, request, options)
    }

    /// Returns what a model expects of a customer: whether he will buy again, how often, for how much, and what that is worth now.
    public func getLifetimeValue(_ request: GetLifetimeValueRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetLifetimeValueResponse> {
        try await invoker.unary(ScoringServiceMethods.getLifetimeValue, request, options)
    }

    /// Fits a model of lifetime value to the purchases in the ledger and records it; it does not serve before it is activated. Tells
    /// now and then how far it is, and ends with the model. Cancelling the call ends the fit. FAILED_PRECONDITION / MODEL_… with the
    /// reason when nothing can be fitted, and MODEL_BUSY while another model is fitted or tested.
    public func fitModel(_ request: FitModelRequest, _ options: CallOptions = CallOptions()) async throws -> ResponseStream<FitModelResponse> {
        try await invoker.serverStreaming(ScoringServiceMethods.fitModel, request, options)
    }

    /// Returns a model, or the one that serves.
    public func getModel(_ request: GetModelRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetModelResponse> {
        try await invoker.unary(ScoringServiceMethods.getModel, request, options)
    }

    /// Lists the fitted models, newest first.
    public func listModels(_ request: ListModelsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListModelsResponse> {
        try await invoker.unary(ScoringServiceMethods.listModels, request, options)
    }

    /// Makes a fitted model the one by which VALUE is scored, from this commit on. What was recorded before keeps its effects.
    public func activateModel(_ request: ActivateModelRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ActivateModelResponse> {
        try await invoker.unary(ScoringServiceMethods.activateModel, request, options)
    }

    /// Tells what activating a model would do to everybody's service level today, and stores nothing. Tells now and then how far it
    /// is; cancelling the call ends it. FAILED_PRECONDITION / MODEL_BUSY while another model is fitted or tested.
    public func backtestModel(_ request: BacktestModelRequest, _ options: CallOptions = CallOptions()) async throws -> ResponseStream<BacktestModelResponse> {
        try await invoker.serverStreaming(ScoringServiceMethods.backtestModel, request, options)
    }
}
