import RefleksContract

extension CallableMethod {
    /// Every method of ScoringService.
    static let scoring = [
        unary(ScoringServiceMethods.getScore, GetScoreRequest.self, GetScoreResponse.self),
        unary(ScoringServiceMethods.explainScore, ExplainScoreRequest.self, ExplainScoreResponse.self),
        unary(ScoringServiceMethods.listScoreHistory, ListScoreHistoryRequest.self, ListScoreHistoryResponse.self),
        unary(ScoringServiceMethods.simulateScore, SimulateScoreRequest.self, SimulateScoreResponse.self),
        unary(ScoringServiceMethods.getServiceLevel, GetServiceLevelRequest.self, GetServiceLevelResponse.self),
        unary(ScoringServiceMethods.getLifecycle, GetLifecycleRequest.self, GetLifecycleResponse.self),
        unary(ScoringServiceMethods.getRoleProfile, GetRoleProfileRequest.self, GetRoleProfileResponse.self),
        unary(ScoringServiceMethods.listTopCustomers, ListTopCustomersRequest.self, RankedCustomers.self),
        unary(ScoringServiceMethods.listAtRiskCustomers, ListAtRiskCustomersRequest.self, RankedCustomers.self),
        unary(ScoringServiceMethods.listLostCustomers, ListLostCustomersRequest.self, RankedCustomers.self),
        unary(ScoringServiceMethods.putScoringPolicy, PutScoringPolicyRequest.self, PutScoringPolicyResponse.self),
        unary(ScoringServiceMethods.getScoringPolicy, GetScoringPolicyRequest.self, GetScoringPolicyResponse.self),
        unary(ScoringServiceMethods.putSegment, PutSegmentRequest.self, PutSegmentResponse.self),
        unary(ScoringServiceMethods.listSegments, ListSegmentsRequest.self, ListSegmentsResponse.self),
        unary(
            ScoringServiceMethods.listSegmentMembers, ListSegmentMembersRequest.self, ListSegmentMembersResponse.self),
        unary(ScoringServiceMethods.measureSegment, MeasureSegmentRequest.self, MeasureSegmentResponse.self),
        unary(ScoringServiceMethods.explainMembership, ExplainMembershipRequest.self, ExplainMembershipResponse.self),
        unary(ScoringServiceMethods.getRfmGrid, GetRfmGridRequest.self, GetRfmGridResponse.self),
        unary(ScoringServiceMethods.listLookalikes, ListLookalikesRequest.self, ListLookalikesResponse.self),
        unary(ScoringServiceMethods.putOffer, PutOfferRequest.self, PutOfferResponse.self),
        unary(ScoringServiceMethods.listOffers, ListOffersRequest.self, ListOffersResponse.self),
        unary(ScoringServiceMethods.recommendProducts, RecommendProductsRequest.self, RecommendProductsResponse.self),
        unary(
            ScoringServiceMethods.recommendNextBestAction, RecommendNextBestActionRequest.self,
            RecommendNextBestActionResponse.self),
        unary(ScoringServiceMethods.allocateCapacity, AllocateCapacityRequest.self, AllocateCapacityResponse.self),
        unary(ScoringServiceMethods.proposeRedirect, ProposeRedirectRequest.self, ProposeRedirectResponse.self),
        unary(ScoringServiceMethods.decideRedirect, DecideRedirectRequest.self, DecideRedirectResponse.self),
        unary(ScoringServiceMethods.getWallet, GetWalletRequest.self, GetWalletResponse.self),
        unary(
            ScoringServiceMethods.getRetentionEconomics, GetRetentionEconomicsRequest.self,
            GetRetentionEconomicsResponse.self),
        unary(ScoringServiceMethods.putCampaign, PutCampaignRequest.self, PutCampaignResponse.self),
        unary(ScoringServiceMethods.listCampaigns, ListCampaignsRequest.self, ListCampaignsResponse.self),
        unary(ScoringServiceMethods.getCampaignReport, GetCampaignReportRequest.self, GetCampaignReportResponse.self),
        unary(ScoringServiceMethods.getLifetimeValue, GetLifetimeValueRequest.self, GetLifetimeValueResponse.self),
        stream(ScoringServiceMethods.fitModel, FitModelRequest.self, FitModelResponse.self),
        unary(ScoringServiceMethods.getModel, GetModelRequest.self, GetModelResponse.self),
        unary(ScoringServiceMethods.listModels, ListModelsRequest.self, ListModelsResponse.self),
        unary(ScoringServiceMethods.activateModel, ActivateModelRequest.self, ActivateModelResponse.self),
        stream(ScoringServiceMethods.backtestModel, BacktestModelRequest.self, BacktestModelResponse.self),
    ]
}
