import RefleksContract

extension CallableMethod {
    /// Every method of SystemService.
    static let system = [
        unary(SystemServiceMethods.checkHealth, CheckHealthRequest.self, CheckHealthResponse.self),
        stream(SystemServiceMethods.watchHealth, WatchHealthRequest.self, WatchHealthResponse.self),
        unary(SystemServiceMethods.getServerInfo, GetServerInfoRequest.self, GetServerInfoResponse.self),
        unary(SystemServiceMethods.describeServices, DescribeServicesRequest.self, DescribeServicesResponse.self),
        unary(SystemServiceMethods.listConnections, ListConnectionsRequest.self, ListConnectionsResponse.self),
        unary(SystemServiceMethods.listAudit, ListAuditRequest.self, ListAuditResponse.self),
        unary(SystemServiceMethods.verifyAudit, VerifyAuditRequest.self, VerifyAuditResponse.self),
        stream(SystemServiceMethods.verifyProjection, VerifyProjectionRequest.self, VerifyProjectionResponse.self),
        unary(SystemServiceMethods.putQuestion, PutQuestionRequest.self, PutReferenceResponse.self),
        unary(SystemServiceMethods.listQuestions, ListQuestionsRequest.self, ListQuestionsResponse.self),
        unary(SystemServiceMethods.putCalendar, PutCalendarRequest.self, PutReferenceResponse.self),
        unary(SystemServiceMethods.listCalendars, ListCalendarsRequest.self, ListCalendarsResponse.self),
        unary(SystemServiceMethods.putTariff, PutTariffRequest.self, PutReferenceResponse.self),
        unary(SystemServiceMethods.listTariffs, ListTariffsRequest.self, ListTariffsResponse.self),
        unary(SystemServiceMethods.putExchangeRate, PutExchangeRateRequest.self, PutReferenceResponse.self),
        unary(SystemServiceMethods.listExchangeRates, ListExchangeRatesRequest.self, ListExchangeRatesResponse.self),
        unary(SystemServiceMethods.putAgent, PutAgentRequest.self, PutReferenceResponse.self),
        unary(SystemServiceMethods.listAgents, ListAgentsRequest.self, ListAgentsResponse.self),
        unary(SystemServiceMethods.putAgentAuthority, PutAgentAuthorityRequest.self, PutReferenceResponse.self),
        unary(
            SystemServiceMethods.listAgentAuthorities, ListAgentAuthoritiesRequest.self,
            ListAgentAuthoritiesResponse.self),
        unary(
            SystemServiceMethods.listReferenceHistory, ListReferenceHistoryRequest.self,
            ListReferenceHistoryResponse.self),
    ]
}
