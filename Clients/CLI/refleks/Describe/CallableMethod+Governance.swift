import RefleksContract

extension CallableMethod {
    /// Every method of GovernanceService.
    static let governance = [
        unary(GovernanceServiceMethods.putMetricDefinition, PutMetricDefinitionRequest.self, PutReferenceResponse.self),
        unary(
            GovernanceServiceMethods.listMetricDefinitions, ListMetricDefinitionsRequest.self,
            ListMetricDefinitionsResponse.self),
        unary(GovernanceServiceMethods.getScorecard, GetScorecardRequest.self, GetScorecardResponse.self),
        unary(
            GovernanceServiceMethods.getCustomerEquityStatement, GetCustomerEquityStatementRequest.self,
            GetCustomerEquityStatementResponse.self),
        unary(GovernanceServiceMethods.putRoadmapItem, PutRoadmapItemRequest.self, PutReferenceResponse.self),
        unary(GovernanceServiceMethods.listRoadmap, ListRoadmapRequest.self, ListRoadmapResponse.self),
        unary(GovernanceServiceMethods.listUnowned, ListUnownedRequest.self, ListRoadmapResponse.self),
        unary(
            GovernanceServiceMethods.submitReadinessAssessment, SubmitReadinessAssessmentRequest.self,
            PutReferenceResponse.self),
        unary(GovernanceServiceMethods.getReadiness, GetReadinessRequest.self, GetReadinessResponse.self),
        unary(GovernanceServiceMethods.putProgrammeScope, PutProgrammeScopeRequest.self, PutReferenceResponse.self),
        unary(
            GovernanceServiceMethods.getProgrammeScope, GetProgrammeScopeRequest.self, GetProgrammeScopeResponse.self),
        unary(GovernanceServiceMethods.putRetentionBudget, PutRetentionBudgetRequest.self, PutReferenceResponse.self),
        unary(
            GovernanceServiceMethods.getRetentionBudget, GetRetentionBudgetRequest.self, GetRetentionBudgetResponse.self
        ),
        unary(GovernanceServiceMethods.recognise, RecogniseRequest.self, PutReferenceResponse.self),
        unary(GovernanceServiceMethods.listRecognitions, ListRecognitionsRequest.self, ListRecognitionsResponse.self),
        unary(GovernanceServiceMethods.putTeamArea, PutTeamAreaRequest.self, PutReferenceResponse.self),
        unary(GovernanceServiceMethods.listTeamAreas, ListTeamAreasRequest.self, ListTeamAreasResponse.self),
        unary(GovernanceServiceMethods.getEffortSplit, GetEffortSplitRequest.self, GetEffortSplitResponse.self),
        unary(GovernanceServiceMethods.getPhaseCoverage, GetPhaseCoverageRequest.self, GetPhaseCoverageResponse.self),
        unary(GovernanceServiceMethods.getEnablement, GetEnablementRequest.self, GetEnablementResponse.self),
        unary(GovernanceServiceMethods.getErosion, GetErosionRequest.self, GetErosionResponse.self),
        unary(GovernanceServiceMethods.getDigest, GetDigestRequest.self, GetDigestResponse.self),
        unary(
            GovernanceServiceMethods.getProactiveOffers, GetProactiveOffersRequest.self, GetProactiveOffersResponse.self
        ),
        unary(GovernanceServiceMethods.putPrompt, PutPromptRequest.self, PutReferenceResponse.self),
        unary(GovernanceServiceMethods.listPrompts, ListPromptsRequest.self, ListPromptsResponse.self),
        unary(
            GovernanceServiceMethods.recordPromptOutcome, RecordPromptOutcomeRequest.self,
            RecordPromptOutcomeResponse.self),
        unary(GovernanceServiceMethods.getPromptReport, GetPromptReportRequest.self, GetPromptReportResponse.self),
    ]
}
