import RefleksContract

extension CallableMethod {
    /// Every method of FeedbackService.
    static let feedback = [
        unary(FeedbackServiceMethods.submitFeedback, SubmitFeedbackRequest.self, SubmitFeedbackResponse.self),
        unary(FeedbackServiceMethods.listFeedback, ListFeedbackRequest.self, ListFeedbackResponse.self),
        unary(FeedbackServiceMethods.getServiceQuality, GetServiceQualityRequest.self, GetServiceQualityResponse.self),
        unary(FeedbackServiceMethods.getSlaReport, GetSlaReportRequest.self, GetSlaReportResponse.self),
        unary(FeedbackServiceMethods.getRepeatRate, GetRepeatRateRequest.self, GetRepeatRateResponse.self),
        unary(FeedbackServiceMethods.openEmployeePulse, OpenEmployeePulseRequest.self, OpenEmployeePulseResponse.self),
        unary(
            FeedbackServiceMethods.submitEmployeePulse, SubmitEmployeePulseRequest.self,
            SubmitEmployeePulseResponse.self),
        unary(
            FeedbackServiceMethods.closeEmployeePulse, CloseEmployeePulseRequest.self, CloseEmployeePulseResponse.self),
        unary(FeedbackServiceMethods.getEmployeePulse, GetEmployeePulseRequest.self, GetEmployeePulseResponse.self),
        unary(FeedbackServiceMethods.openCase, OpenCaseRequest.self, CaseResponse.self),
        unary(FeedbackServiceMethods.getCase, GetCaseRequest.self, GetCaseResponse.self),
        unary(FeedbackServiceMethods.listCases, ListCasesRequest.self, ListCasesResponse.self),
        unary(FeedbackServiceMethods.listDissatisfied, ListDissatisfiedRequest.self, ListDissatisfiedResponse.self),
        unary(FeedbackServiceMethods.transitionCase, TransitionCaseRequest.self, CaseResponse.self),
        unary(FeedbackServiceMethods.addCaseNote, AddCaseNoteRequest.self, CaseResponse.self),
        unary(FeedbackServiceMethods.confirmResolution, ConfirmResolutionRequest.self, CaseResponse.self),
        unary(FeedbackServiceMethods.grantRemedy, GrantRemedyRequest.self, GrantRemedyResponse.self),
        unary(FeedbackServiceMethods.approveRemedy, ApproveRemedyRequest.self, ApproveRemedyResponse.self),
        unary(FeedbackServiceMethods.requestFeedback, RequestFeedbackRequest.self, RequestFeedbackResponse.self),
        unary(FeedbackServiceMethods.listRemedies, ListRemediesRequest.self, ListRemediesResponse.self),
        unary(FeedbackServiceMethods.putReflexPolicy, PutReflexPolicyRequest.self, PutReflexPolicyResponse.self),
        unary(FeedbackServiceMethods.getReflexPolicy, GetReflexPolicyRequest.self, GetReflexPolicyResponse.self),
        unary(FeedbackServiceMethods.getReflexReport, GetReflexReportRequest.self, GetReflexReportResponse.self),
    ]
}
