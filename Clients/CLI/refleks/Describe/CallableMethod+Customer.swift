import RefleksContract

extension CallableMethod {
    /// Every method of CustomerService.
    static let customer = [
        unary(CustomerServiceMethods.createCustomer, CreateCustomerRequest.self, CreateCustomerResponse.self),
        unary(CustomerServiceMethods.getCustomer, GetCustomerRequest.self, GetCustomerResponse.self),
        unary(CustomerServiceMethods.updateCustomer, UpdateCustomerRequest.self, UpdateCustomerResponse.self),
        unary(CustomerServiceMethods.lookupCustomer, LookupCustomerRequest.self, LookupCustomerResponse.self),
        unary(CustomerServiceMethods.searchCustomers, SearchCustomersRequest.self, SearchCustomersResponse.self),
        unary(CustomerServiceMethods.listCustomers, ListCustomersRequest.self, ListCustomersResponse.self),
        unary(CustomerServiceMethods.addIdentifier, AddIdentifierRequest.self, AddIdentifierResponse.self),
        unary(CustomerServiceMethods.removeIdentifier, RemoveIdentifierRequest.self, RemoveIdentifierResponse.self),
        unary(
            CustomerServiceMethods.listMatchCandidates, ListMatchCandidatesRequest.self,
            ListMatchCandidatesResponse.self),
        unary(CustomerServiceMethods.explainMatch, ExplainMatchRequest.self, ExplainMatchResponse.self),
        unary(
            CustomerServiceMethods.dismissMatchCandidate, DismissMatchCandidateRequest.self,
            DismissMatchCandidateResponse.self),
        unary(CustomerServiceMethods.mergeCustomers, MergeCustomersRequest.self, MergeCustomersResponse.self),
        unary(CustomerServiceMethods.unmergeCustomers, UnmergeCustomersRequest.self, UnmergeCustomersResponse.self),
        unary(CustomerServiceMethods.putFact, PutFactRequest.self, PutFactResponse.self),
        unary(CustomerServiceMethods.retractFact, RetractFactRequest.self, RetractFactResponse.self),
        unary(
            CustomerServiceMethods.setServicePreference, SetServicePreferenceRequest.self,
            SetServicePreferenceResponse.self),
        unary(CustomerServiceMethods.recordPermission, RecordPermissionRequest.self, RecordPermissionResponse.self),
        unary(CustomerServiceMethods.listPermissions, ListPermissionsRequest.self, ListPermissionsResponse.self),
        unary(
            CustomerServiceMethods.checkContactPermission, CheckContactPermissionRequest.self,
            CheckContactPermissionResponse.self),
        unary(
            CustomerServiceMethods.listPermissionOutbox, ListPermissionOutboxRequest.self,
            ListPermissionOutboxResponse.self),
        unary(
            CustomerServiceMethods.ackPermissionOutbox, AckPermissionOutboxRequest.self,
            AckPermissionOutboxResponse.self),
        unary(
            CustomerServiceMethods.importPermissionChanges, ImportPermissionChangesRequest.self,
            ImportPermissionChangesResponse.self),
        unary(CustomerServiceMethods.eraseSubject, EraseSubjectRequest.self, EraseSubjectResponse.self),
        stream(CustomerServiceMethods.exportSubjectData, ExportSubjectDataRequest.self, ExportSubjectDataResponse.self),
        unary(
            CustomerServiceMethods.restrictProcessing, RestrictProcessingRequest.self, RestrictProcessingResponse.self),
        unary(
            CustomerServiceMethods.recordSubjectRequest, RecordSubjectRequestRequest.self,
            RecordSubjectRequestResponse.self),
        unary(CustomerServiceMethods.contestDecision, ContestDecisionRequest.self, RecordSubjectRequestResponse.self),
        unary(
            CustomerServiceMethods.answerSubjectRequest, AnswerSubjectRequestRequest.self,
            AnswerSubjectRequestResponse.self),
        unary(
            CustomerServiceMethods.listSubjectRequests, ListSubjectRequestsRequest.self,
            ListSubjectRequestsResponse.self),
        unary(
            CustomerServiceMethods.listRetentionClasses, ListRetentionClassesRequest.self,
            ListRetentionClassesResponse.self),
        unary(CustomerServiceMethods.runRetention, RunRetentionRequest.self, RunRetentionResponse.self),
        unary(CustomerServiceMethods.getCustomer360, GetCustomer360Request.self, Customer360.self),
        unary(CustomerServiceMethods.listChanges, ListChangesRequest.self, ListChangesResponse.self),
        stream(CustomerServiceMethods.followChanges, FollowChangesRequest.self, FollowChangesResponse.self),
        unary(CustomerServiceMethods.getContactBriefing, GetContactBriefingRequest.self, ContactBriefing.self),
        stream(CustomerServiceMethods.watchCustomer, WatchCustomerRequest.self, WatchCustomerResponse.self),
    ]
}
