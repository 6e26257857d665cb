// DO NOT EDIT. protoc-gen-refleks-swift made this from refleks/v1/customer.proto; run make generate.
// swift-format-ignore-file

public import RefleksRPC

/// The methods of `refleks.v1.CustomerService` as the contract's options declare them.
public enum CustomerServiceMethods {
    /// `refleks.v1.CustomerService/CreateCustomer`, 0x5D0C30E8.
    public static let createCustomer = MethodDescriptor(
        id: 0x5D0C30E8, fullName: "refleks.v1.CustomerService/CreateCustomer",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/GetCustomer`, 0xCFF0DA98.
    public static let getCustomer = MethodDescriptor(
        id: 0xCFF0DA98, fullName: "refleks.v1.CustomerService/GetCustomer",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/UpdateCustomer`, 0x6EA3B0D9.
    public static let updateCustomer = MethodDescriptor(
        id: 0x6EA3B0D9, fullName: "refleks.v1.CustomerService/UpdateCustomer",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/LookupCustomer`, 0xB6FDC14A.
    public static let lookupCustomer = MethodDescriptor(
        id: 0xB6FDC14A, fullName: "refleks.v1.CustomerService/LookupCustomer",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/SearchCustomers`, 0xDAFE4B59.
    public static let searchCustomers = MethodDescriptor(
        id: 0xDAFE4B59, fullName: "refleks.v1.CustomerService/SearchCustomers",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/ListCustomers`, 0x62500A5D.
    public static let listCustomers = MethodDescriptor(
        id: 0x62500A5D, fullName: "refleks.v1.CustomerService/ListCustomers",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/AddIdentifier`, 0xF8D26C44.
    public static let addIdentifier = MethodDescriptor(
        id: 0xF8D26C44, fullName: "refleks.v1.CustomerService/AddIdentifier",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/RemoveIdentifier`, 0xE2C2F407.
    public static let removeIdentifier = MethodDescriptor(
        id: 0xE2C2F407, fullName: "refleks.v1.CustomerService/RemoveIdentifier",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/ListMatchCandidates`, 0x644DE8BB.
    public static let listMatchCandidates = MethodDescriptor(
        id: 0x644DE8BB, fullName: "refleks.v1.CustomerService/ListMatchCandidates",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/ExplainMatch`, 0xA8D686BC.
    public static let explainMatch = MethodDescriptor(
        id: 0xA8D686BC, fullName: "refleks.v1.CustomerService/ExplainMatch",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/DismissMatchCandidate`, 0xF0805686.
    public static let dismissMatchCandidate = MethodDescriptor(
        id: 0xF0805686, fullName: "refleks.v1.CustomerService/DismissMatchCandidate",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/MergeCustomers`, 0x826B9049.
    public static let mergeCustomers = MethodDescriptor(
        id: 0x826B9049, fullName: "refleks.v1.CustomerService/MergeCustomers",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/UnmergeCustomers`, 0x2A6C5216.
    public static let unmergeCustomers = MethodDescriptor(
        id: 0x2A6C5216, fullName: "refleks.v1.CustomerService/UnmergeCustomers",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/PutFact`, 0x53BBB747.
    public static let putFact = MethodDescriptor(
        id: 0x53BBB747, fullName: "refleks.v1.CustomerService/PutFact",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/RetractFact`, 0x7786C6FB.
    public static let retractFact = MethodDescriptor(
        id: 0x7786C6FB, fullName: "refleks.v1.CustomerService/RetractFact",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/SetServicePreference`, 0xB6C0B812.
    public static let setServicePreference = MethodDescriptor(
        id: 0xB6C0B812, fullName: "refleks.v1.CustomerService/SetServicePreference",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/RecordPermission`, 0xC4970A1E.
    public static let recordPermission = MethodDescriptor(
        id: 0xC4970A1E, fullName: "refleks.v1.CustomerService/RecordPermission",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/ListPermissions`, 0xFE3C2900.
    public static let listPermissions = MethodDescriptor(
        id: 0xFE3C2900, fullName: "refleks.v1.CustomerService/ListPermissions",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/CheckContactPermission`, 0x163E4F37.
    public static let checkContactPermission = MethodDescriptor(
        id: 0x163E4F37, fullName: "refleks.v1.CustomerService/CheckContactPermission",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/ListPermissionOutbox`, 0x6C192692.
    public static let listPermissionOutbox = MethodDescriptor(
        id: 0x6C192692, fullName: "refleks.v1.CustomerService/ListPermissionOutbox",
        shape: .unary, roles: [.system, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/AckPermissionOutbox`, 0x2E947CEB.
    public static let ackPermissionOutbox = MethodDescriptor(
        id: 0x2E947CEB, fullName: "refleks.v1.CustomerService/AckPermissionOutbox",
        shape: .unary, roles: [.system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 10000,
        maximumDeadlineMilliseconds: 60000
    )

    /// `refleks.v1.CustomerService/ImportPermissionChanges`, 0x477D54D3.
    public static let importPermissionChanges = MethodDescriptor(
        id: 0x477D54D3, fullName: "refleks.v1.CustomerService/ImportPermissionChanges",
        shape: .unary, roles: [.system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 10000,
        maximumDeadlineMilliseconds: 60000
    )

    /// `refleks.v1.CustomerService/EraseSubject`, 0xD809FD12.
    public static let eraseSubject = MethodDescriptor(
        id: 0xD809FD12, fullName: "refleks.v1.CustomerService/EraseSubject",
        shape: .unary, roles: [.system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 30000,
        maximumDeadlineMilliseconds: 60000
    )

    /// `refleks.v1.CustomerService/ExportSubjectData`, 0xD2410786.
    public static let exportSubjectData = MethodDescriptor(
        id: 0xD2410786, fullName: "refleks.v1.CustomerService/ExportSubjectData",
        shape: .serverStreaming, roles: [.system, .admin], retry: .read,
        defaultDeadlineMilliseconds: 0,
        maximumDeadlineMilliseconds: 0
    )

    /// `refleks.v1.CustomerService/RestrictProcessing`, 0xE1BE82D7.
    public static let restrictProcessing = MethodDescriptor(
        id: 0xE1BE82D7, fullName: "refleks.v1.CustomerService/RestrictProcessing",
        shape: .unary, roles: [.agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/RecordSubjectRequest`, 0x2C5308F4.
    public static let recordSubjectRequest = MethodDescriptor(
        id: 0x2C5308F4, fullName: "refleks.v1.CustomerService/RecordSubjectRequest",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/ContestDecision`, 0xD197897A.
    public static let contestDecision = MethodDescriptor(
        id: 0xD197897A, fullName: "refleks.v1.CustomerService/ContestDecision",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/AnswerSubjectRequest`, 0xB6617FF7.
    public static let answerSubjectRequest = MethodDescriptor(
        id: 0xB6617FF7, fullName: "refleks.v1.CustomerService/AnswerSubjectRequest",
        shape: .unary, roles: [.agent, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/ListSubjectRequests`, 0xB5BEDE1A.
    public static let listSubjectRequests = MethodDescriptor(
        id: 0xB5BEDE1A, fullName: "refleks.v1.CustomerService/ListSubjectRequests",
        shape: .unary, roles: [.agent, .system, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/ListRetentionClasses`, 0x7F0F6FB6.
    public static let listRetentionClasses = MethodDescriptor(
        id: 0x7F0F6FB6, fullName: "refleks.v1.CustomerService/ListRetentionClasses",
        shape: .unary, roles: [.agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 10000
    )

    /// `refleks.v1.CustomerService/RunRetention`, 0xCA421ECD.
    public static let runRetention = MethodDescriptor(
        id: 0xCA421ECD, fullName: "refleks.v1.CustomerService/RunRetention",
        shape: .unary, roles: [.system, .admin], retry: .unsafe,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.CustomerService/GetCustomer360`, 0x27AFD76F.
    public static let getCustomer360 = MethodDescriptor(
        id: 0x27AFD76F, fullName: "refleks.v1.CustomerService/GetCustomer360",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/ListChanges`, 0xC612C03D.
    public static let listChanges = MethodDescriptor(
        id: 0xC612C03D, fullName: "refleks.v1.CustomerService/ListChanges",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 10000,
        maximumDeadlineMilliseconds: 60000
    )

    /// `refleks.v1.CustomerService/FollowChanges`, 0x39A54696.
    public static let followChanges = MethodDescriptor(
        id: 0x39A54696, fullName: "refleks.v1.CustomerService/FollowChanges",
        shape: .serverStreaming, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 0,
        maximumDeadlineMilliseconds: 0
    )

    /// `refleks.v1.CustomerService/GetContactBriefing`, 0x6791B9FC.
    public static let getContactBriefing = MethodDescriptor(
        id: 0x6791B9FC, fullName: "refleks.v1.CustomerService/GetContactBriefing",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.CustomerService/WatchCustomer`, 0x26D752F3.
    public static let watchCustomer = MethodDescriptor(
        id: 0x26D752F3, fullName: "refleks.v1.CustomerService/WatchCustomer",
        shape: .serverStreaming, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 0,
        maximumDeadlineMilliseconds: 0
    )

    /// In the order of the .proto file.
    public static let all: [MethodDescriptor] = [createCustomer, getCustomer, updateCustomer, lookupCustomer, searchCustomers, listCustomers, addIdentifier, removeIdentifier, listMatchCandidates, explainMatch, dismissMatchCandidate, mergeCustomers, unmergeCustomers, putFact, retractFact, setServicePreference, recordPermission, listPermissions, checkContactPermission, listPermissionOutbox, ackPermissionOutbox, importPermissionChanges, eraseSubject, exportSubjectData, restrictProcessing, recordSubjectRequest, contestDecision, answerSubjectRequest, listSubjectRequests, listRetentionClasses, runRetention, getCustomer360, listChanges, followChanges, getContactBriefing, watchCustomer]
}

/// What a server implements to offer `refleks.v1.CustomerService`.
///
/// A request arrives judged by the contract's rules; a method accepts it together with its own.
public protocol CustomerServiceProvider: RegisteredService {
    /// Creates a customer and gives him a code. If one of the merge-key identifiers already belongs to a customer, that
    /// customer is returned with `created` false: two branches that create the same person at once get ONE code.
    func createCustomer(_ request: consuming Judged<CreateCustomerRequest>, _ context: CallContext) async throws -> Reply<CreateCustomerResponse>

    /// Returns a customer with his identifiers, by code.
    func getCustomer(_ request: consuming Judged<GetCustomerRequest>, _ context: CallContext) async throws -> Reply<GetCustomerResponse>

    /// Changes fields of the profile. Answers ABORTED / VERSION_CONFLICT with `current_version` when somebody was faster. An
    /// organisation is given neither a given name nor a birth date: INVALID_ARGUMENT / NOT_FOR_CUSTOMER_KIND.
    func updateCustomer(_ request: consuming Judged<UpdateCustomerRequest>, _ context: CallContext) async throws -> Reply<UpdateCustomerResponse>

    /// Returns the one customer who holds an identifier.
    func lookupCustomer(_ request: consuming Judged<LookupCustomerRequest>, _ context: CallContext) async throws -> Reply<LookupCustomerResponse>

    /// Finds customers by name, regardless of case, Turkish letters and word order; exact matches come first, on the first
    /// page. When nobody answers, names that differ by one slip of the hand in words of 4 to 16 letters.
    func searchCustomers(_ request: consuming Judged<SearchCustomersRequest>, _ context: CallContext) async throws -> Reply<SearchCustomersResponse>

    /// Lists all customers in the order of their codes, page by page, for exports. Who was erased is left out; who was merged
    /// is listed as MERGED, with what is his own. Every customer shown is a read of a person.
    func listCustomers(_ request: consuming Judged<ListCustomersRequest>, _ context: CallContext) async throws -> Reply<ListCustomersResponse>

    /// Gives a customer one more identifier. ALREADY_EXISTS / IDENTIFIER_TAKEN names the holder in `other_code`. An
    /// organisation has neither TCKN nor YKN.
    func addIdentifier(_ request: consuming Judged<AddIdentifierRequest>, _ context: CallContext) async throws -> Reply<AddIdentifierResponse>

    /// Takes an identifier from a customer.
    func removeIdentifier(_ request: consuming Judged<RemoveIdentifierRequest>, _ context: CallContext) async throws -> Reply<RemoveIdentifierResponse>

    /// Lists pairs of customers who may be one and about whom nobody has decided, the likeliest first. They are found in the
    /// commit that creates or changes a customer or records an interaction whose identifiers are of several.
    func listMatchCandidates(_ request: consuming Judged<ListMatchCandidatesRequest>, _ context: CallContext) async throws -> Reply<ListMatchCandidatesResponse>

    /// Compares two customers field by field and says what each field weighs; no value is shown.
    func explainMatch(_ request: consuming Judged<ExplainMatchRequest>, _ context: CallContext) async throws -> Reply<ExplainMatchResponse>

    /// Decides that two customers who may be one are two: the pair is not listed again. NOT_FOUND / MATCH_NOT_FOUND when the
    /// pair never was a candidate.
    func dismissMatchCandidate(_ request: consuming Judged<DismissMatchCandidateRequest>, _ context: CallContext) async throws -> Reply<DismissMatchCandidateResponse>

    /// Merges one customer into another, as an edge that can be taken back: his code and identifiers resolve to the survivor,
    /// whose view combines both; what was recorded for either stays recorded for him. FAILED_PRECONDITION for one customer
    /// twice (SELF_MERGE), for who resolves to the other already (MERGE_CYCLE), was merged (CUSTOMER_MERGED, with
    /// `survivor_code`), erased or restricted, for a person and an organisation, two different numbers of the state, and
    /// together too many identifiers, facts (TOO_MANY_FACTS) or customers (MERGE_SET_TOO_LARGE: 16); every broken rule is
    /// listed.
    func mergeCustomers(_ request: consuming Judged<MergeCustomersRequest>, _ context: CallContext) async throws -> Reply<MergeCustomersResponse>

    /// Takes a merge back: the customer stands for himself again, with everything that was recorded for him, also since the
    /// merge. A pair about which nobody had decided when the two were merged is open again. FAILED_PRECONDITION / NOT_MERGED
    /// when he was not merged.
    func unmergeCustomers(_ request: consuming Judged<UnmergeCustomersRequest>, _ context: CallContext) async throws -> Reply<UnmergeCustomersResponse>

    /// Records something that is known of a customer, with origin, source, validity and legal basis. From `valid_from_us` on
    /// it supersedes what was known under its category and key; what was only inferred supersedes what was inferred only.
    /// A customer has at most 200 facts at a time: FAILED_PRECONDITION / TOO_MANY_FACTS.
    func putFact(_ request: consuming Judged<PutFactRequest>, _ context: CallContext) async throws -> Reply<PutFactResponse>

    /// Takes a fact back; the ledger keeps that it was said. What it had superseded does not come back. NOT_FOUND /
    /// FACT_NOT_FOUND when no such fact stands.
    func retractFact(_ request: consuming Judged<RetractFactRequest>, _ context: CallContext) async throws -> Reply<RetractFactResponse>

    /// Records how, when and where a customer wants to be served, in place of what he said before; an empty preference takes
    /// it back.
    func setServicePreference(_ request: consuming Judged<SetServicePreferenceRequest>, _ context: CallContext) async throws -> Reply<SetServicePreferenceResponse>

    /// Records what the recipient of commercial messages said, by address. Of several records the one with the latest date
    /// decides, of two with one date the refusal. FAILED_PRECONDITION / DECISION_NOT_FIRST for HS_KARAR as an address's first
    /// record.
    func recordPermission(_ request: consuming Judged<RecordPermissionRequest>, _ context: CallContext) async throws -> Reply<RecordPermissionResponse>

    /// Lists the permissions of an address, or of all addresses that a customer holds.
    func listPermissions(_ request: consuming Judged<ListPermissionsRequest>, _ context: CallContext) async throws -> Reply<ListPermissionsResponse>

    /// Says whether a contact may be made and on which ground. Marketing needs an approval of a consumer and no refusal of a
    /// merchant; notices about orders, deliveries, debts and running subscriptions are exempt.
    func checkContactPermission(_ request: consuming Judged<CheckContactPermissionRequest>, _ context: CallContext) async throws -> Reply<CheckContactPermissionResponse>

    /// Lists what is to be sent to the registry, in its field names, with the end of the third business day; what it would
    /// not take stands beside it with the reasons. The server itself never calls the registry.
    func listPermissionOutbox(_ request: consuming Judged<ListPermissionOutboxRequest>, _ context: CallContext) async throws -> Reply<ListPermissionOutboxResponse>

    /// Takes items out of the outbox: the registry accepted or rejected them, or they will not be sent. Acknowledging an item
    /// again does nothing.
    func ackPermissionOutbox(_ request: consuming Judged<AckPermissionOutboxRequest>, _ context: CallContext) async throws -> Reply<AckPermissionOutboxResponse>

    /// Takes over changes that recipients made at the registry itself. They are not sent back.
    func importPermissionChanges(_ request: consuming Judged<ImportPermissionChangesRequest>, _ context: CallContext) async throws -> Reply<ImportPermissionChangesResponse>

    /// Erases a customer's data at his request, or counts what would become of them: what names him is destroyed with his data
    /// key, money stays without a name, and what a law keeps is reported. Afterwards his code answers NOT_FOUND /
    /// SUBJECT_ERASED, and old events do not bring him back. While a law keeps his data as such they are restricted instead.
    func eraseSubject(_ request: consuming Judged<EraseSubjectRequest>, _ context: CallContext) async throws -> Reply<EraseSubjectResponse>

    /// Sends everything that is kept about a customer, as one document in parts: his record, why his score, level and stage are so
    /// and for which campaigns he was chosen, every entry of the ledger about him and the addresses that he holds, in its order and
    /// with what it did to his score, and who read him, newest first. The last message says so; without it
    /// the document is not whole. It takes as long as there is about him, however much there is about others.
    func exportSubjectData(_ request: Judged<ExportSubjectDataRequest>, _ responses: ResponseWriter<ExportSubjectDataResponse>, _ context: CallContext) async throws -> StreamEnd

    /// Keeps a customer's data without using them, or lifts that again.
    func restrictProcessing(_ request: consuming Judged<RestrictProcessingRequest>, _ context: CallContext) async throws -> Reply<RestrictProcessingResponse>

    /// Records that a person asks for something that the law gives him a right to. He must be answered within thirty days; until
    /// then the request is listed and shown with him.
    func recordSubjectRequest(_ request: consuming Judged<RecordSubjectRequestRequest>, _ context: CallContext) async throws -> Reply<RecordSubjectRequestResponse>

    /// Records that a person objects to a result against him that only came of automated analysis (KVKK, article 11/1-g). It
    /// is shown with him until a person has answered with AnswerSubjectRequest. While he objects to his service level, nothing
    /// lowers it: what time alone has taken since his last scored interaction is his again, until he is answered.
    func contestDecision(_ request: consuming Judged<ContestDecisionRequest>, _ context: CallContext) async throws -> Reply<RecordSubjectRequestResponse>

    /// Records what a person was answered: the request waits no longer. A person decides, not a system.
    func answerSubjectRequest(_ request: consuming Judged<AnswerSubjectRequestRequest>, _ context: CallContext) async throws -> Reply<AnswerSubjectRequestResponse>

    /// Lists the requests that wait for an answer, the most urgent first, and counts those whose thirty days are over.
    func listSubjectRequests(_ request: consuming Judged<ListSubjectRequestsRequest>, _ context: CallContext) async throws -> Reply<ListSubjectRequestsResponse>

    /// Tells which laws make the house keep what, and for how long.
    func listRetentionClasses(_ request: consuming Judged<ListRetentionClassesRequest>, _ context: CallContext) async throws -> Reply<ListRetentionClassesResponse>

    /// Erases those who asked for it and whose data no law keeps any longer, each in a commit of his own. A customer with later
    /// interactions may have to be kept longer: then he stays restricted, until another day.
    func runRetention(_ request: consuming Judged<RunRetentionRequest>, _ context: CallContext) async throws -> Reply<RunRetentionResponse>

    /// Returns the whole view of a customer: identity, totals, facts, preference, permissions, last interactions. As of earlier times the
    /// view is made of his changes anew: FAILED_PRECONDITION / HISTORY_TOO_LONG when he has more than 30,000 changes and
    /// interactions, NOT_FOUND when nobody had been told of him by then.
    func getCustomer360(_ request: consuming Judged<GetCustomer360Request>, _ context: CallContext) async throws -> Reply<Customer360>

    /// Lists what changed of a customer, when, and who said so, with each field before and after. Interactions are pointed to
    /// where `kinds` asks for them. FAILED_PRECONDITION / HISTORY_TOO_LONG for a customer with more than 30,000 changes, and
    /// interactions where they are asked for.
    func listChanges(_ request: consuming Judged<ListChangesRequest>, _ context: CallContext) async throws -> Reply<ListChangesResponse>

    /// Follows the ledger: every change of every customer, in commit order, from a position on.
    func followChanges(_ request: Judged<FollowChangesRequest>, _ responses: ResponseWriter<FollowChangesResponse>, _ context: CallContext) async throws -> StreamEnd

    /// Tells a branch that is about to serve a customer what matters now: what happened within the last hour, what he waits
    /// for, what is known and must not be asked again, what to ask, how he wants to be served, and one line for each thing to
    /// do. That it was opened is counted for the branch.
    func getContactBriefing(_ request: consuming Judged<GetContactBriefingRequest>, _ context: CallContext) async throws -> Reply<ContactBriefing>

    /// Sends the view at once and again after every change of this customer; changes that come faster than the reader
    /// takes them are folded into one message.
    func watchCustomer(_ request: Judged<WatchCustomerRequest>, _ responses: ResponseWriter<WatchCustomerResponse>, _ context: CallContext) async throws -> StreamEnd
}

extension CustomerServiceProvider {
    /// Every method with its handler, for the router.
    public var methods: [RegisteredMethod] {
        [
            .unary(CustomerServiceMethods.createCustomer) { try await self.createCustomer(consume $0, $1) },
            .unary(CustomerServiceMethods.getCustomer) { try await self.getCustomer(consume $0, $1) },
            .unary(CustomerServiceMethods.updateCustomer) { try await self.updateCustomer(consume $0, $1) },
            .unary(CustomerServiceMethods.lookupCustomer) { try await self.lookupCustomer(consume $0, $1) },
            .unary(CustomerServiceMethods.searchCustomers) { try await self.searchCustomers(consume $0, $1) },
            .unary(CustomerServiceMethods.listCustomers) { try await self.listCustomers(consume $0, $1) },
            .unary(CustomerServiceMethods.addIdentifier) { try await self.addIdentifier(consume $0, $1) },
            .unary(CustomerServiceMethods.removeIdentifier) { try await self.removeIdentifier(consume $0, $1) },
            .unary(CustomerServiceMethods.listMatchCandidates) { try await self.listMatchCandidates(consume $0, $1) },
            .unary(CustomerServiceMethods.explainMatch) { try await self.explainMatch(consume $0, $1) },
            .unary(CustomerServiceMethods.dismissMatchCandidate) { try await self.dismissMatchCandidate(consume $0, $1) },
            .unary(CustomerServiceMethods.mergeCustomers) { try await self.mergeCustomers(consume $0, $1) },
            .unary(CustomerServiceMethods.unmergeCustomers) { try await self.unmergeCustomers(consume $0, $1) },
            .unary(CustomerServiceMethods.putFact) { try await self.putFact(consume $0, $1) },
            .unary(CustomerServiceMethods.retractFact) { try await self.retractFact(consume $0, $1) },
            .unary(CustomerServiceMethods.setServicePreference) { try await self.setServicePreference(consume $0, $1) },
            .unary(CustomerServiceMethods.recordPermission) { try await self.recordPermission(consume $0, $1) },
            .unary(CustomerServiceMethods.listPermissions) { try await self.listPermissions(consume $0, $1) },
            .unary(CustomerServiceMethods.checkContactPermission) { try await self.checkContactPermission(consume $0, $1) },
            .unary(CustomerServiceMethods.listPermissionOutbox) { try await self.listPermissionOutbox(consume $0, $1) },
            .unary(CustomerServiceMethods.ackPermissionOutbox) { try await self.ackPermissionOutbox(consume $0, $1) },
            .unary(CustomerServiceMethods.importPermissionChanges) { try await self.importPermissionChanges(consume $0, $1) },
            .unary(CustomerServiceMethods.eraseSubject) { try await self.eraseSubject(consume $0, $1) },
            .serverStreaming(CustomerServiceMethods.exportSubjectData, exportSubjectData),
            .unary(CustomerServiceMethods.restrictProcessing) { try await self.restrictProcessing(consume $0, $1) },
            .unary(CustomerServiceMethods.recordSubjectRequest) { try await self.recordSubjectRequest(consume $0, $1) },
            .unary(CustomerServiceMethods.contestDecision) { try await self.contestDecision(consume $0, $1) },
            .unary(CustomerServiceMethods.answerSubjectRequest) { try await self.answerSubjectRequest(consume $0, $1) },
            .unary(CustomerServiceMethods.listSubjectRequests) { try await self.listSubjectRequests(consume $0, $1) },
            .unary(CustomerServiceMethods.listRetentionClasses) { try await self.listRetentionClasses(consume $0, $1) },
            .unary(CustomerServiceMethods.runRetention) { try await self.runRetention(consume $0, $1) },
            .unary(CustomerServiceMethods.getCustomer360) { try await self.getCustomer360(consume $0, $1) },
            .unary(CustomerServiceMethods.listChanges) { try await self.listChanges(consume $0, $1) },
            .serverStreaming(CustomerServiceMethods.followChanges, followChanges),
            .unary(CustomerServiceMethods.getContactBriefing) { try await self.getContactBriefing(consume $0, $1) },
            .serverStreaming(CustomerServiceMethods.watchCustomer, watchCustomer),
        ]
    }
}

/// Calls `refleks.v1.CustomerService` through a connection. Errors are `RPCError`.
public struct CustomerServiceClient: Sendable {
    private let invoker: any CallInvoker

    /// Calls through `invoker`.
    public init(invoker: any CallInvoker) {
        self.invoker = invoker
    }

    /// Creates a customer and gives him a code. If one of the merge-key identifiers already belongs to a customer, that
    /// customer is returned with `created` false: two branches that create the same person at once get ONE code.
    public func createCustomer(_ request: CreateCustomerRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<CreateCustomerResponse> {
        try await invoker.unary(CustomerServiceMethods.createCustomer, request, options)
    }

    /// Returns a customer with his identifiers, by code.
    public func getCustomer(_ request: GetCustomerRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetCustomerResponse> {
        try await invoker.unary(CustomerServiceMethods.getCustomer, request, options)
    }

    /// Changes fields of the profile. Answers ABORTED / VERSION_CONFLICT with `current_version` when somebody was faster. An
    /// organisation is given neither a given name nor a birth date: INVALID_ARGUMENT / NOT_FOR_CUSTOMER_KIND.
    public func updateCustomer(_ request: UpdateCustomerRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<UpdateCustomerResponse> {
        try await invoker.unary(CustomerServiceMethods.updateCustomer, request, options)
    }

    /// Returns the one customer who holds an identifier.
    public func lookupCustomer(_ request: LookupCustomerRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<LookupCustomerResponse> {
        try await invoker.unary(CustomerServiceMethods.lookupCustomer, request, options)
    }

    /// Finds customers by name, regardless of case, Turkish letters and word order; exact matches come first, on the first
    /// page. When nobody answers, names that differ by one slip of the hand in words of 4 to 16 letters.
    public func searchCustomers(_ request: SearchCustomersRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<SearchCustomersResponse> {
        try await invoker.unary(CustomerServiceMethods.searchCustomers, request, options)
    }

    /// Lists all customers in the order of their codes, page by page, for exports. Who was erased is left out; who was merged
    /// is listed as MERGED, with what is his own. Every customer shown is a read of a person.
    public func listCustomers(_ request: ListCustomersRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListCustomersResponse> {
        try await invoker.unary(CustomerServiceMethods.listCustomers, request, options)
    }

    /// Gives a customer one more identifier. ALREADY_EXISTS / IDENTIFIER_TAKEN names the holder in `other_code`. An
    /// organisation has neither TCKN nor YKN.
    public func addIdentifier(_ request: AddIdentifierRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<AddIdentifierResponse> {
        try await invoker.unary(CustomerServiceMethods.addIdentifier, request, options)
    }

    /// Takes an identifier from a customer.
    public func removeIdentifier(_ request: RemoveIdentifierRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RemoveIdentifierResponse> {
        try await invoker.unary(CustomerServiceMethods.removeIdentifier, request, options)
    }

    /// Lists pairs of customers who may be one and about whom nobody has decided, the likeliest first. They are found in the
    /// commit that creates or changes a customer or records an interaction whose identifiers are of several.
    public func listMatchCandidates(_ request: ListMatchCandidatesRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListMatchCandidatesResponse> {
        try await invoker.unary(CustomerServiceMethods.listMatchCandidates, request, options)
    }

    /// Compares two customers field by field and says what each field weighs; no value is shown.
    public func explainMatch(_ request: ExplainMatchRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ExplainMatchResponse> {
        try await invoker.unary(CustomerServiceMethods.explainMatch, request, options)
    }

    /// Decides that two customers who may be one are two: the pair is not listed again. NOT_FOUND / MATCH_NOT_FOUND when the
    /// pair never was a candidate.
    public func dismissMatchCandidate(_ request: DismissMatchCandidateRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<DismissMatchCandidateResponse> {
        try await invoker.unary(CustomerServiceMethods.dismissMatchCandidate, request, options)
    }

    /// Merges one customer into another, as an edge that can be taken back: his code and identifiers resolve to the survivor,
    /// whose view combines both; what was recorded for either stays recorded for him. FAILED_PRECONDITION for one customer
    /// twice (SELF_MERGE), for who resolves to the other already (MERGE_CYCLE), was merged (CUSTOMER_MERGED, with
    /// `survivor_code`), erased or restricted, for a person and an organisation, two different numbers of the state, and
    /// together too many identifiers, facts (TOO_MANY_FACTS) or customers (MERGE_SET_TOO_LARGE: 16); every broken rule is
    /// listed.
    public func mergeCustomers(_ request: MergeCustomersRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<MergeCustomersResponse> {
        try await invoker.unary(CustomerServiceMethods.mergeCustomers, request, options)
    }

    /// Takes a merge back: the customer stands for himself again, with everything that was recorded for him, also since the
    /// merge. A pair about which nobody had decided when the two were merged is open again. FAILED_PRECONDITION / NOT_MERGED
    /// when he was not merged.
    public func unmergeCustomers(_ request: UnmergeCustomersRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<UnmergeCustomersResponse> {
        try await invoker.unary(CustomerServiceMethods.unmergeCustomers, request, options)
    }

    /// Records something that is known of a customer, with origin, source, validity and legal basis. From `valid_from_us` on
    /// it supersedes what was known under its category and key; what was only inferred supersedes what was inferred only.
    /// A customer has at most 200 facts at a time: FAILED_PRECONDITION / TOO_MANY_FACTS.
    public func putFact(_ request: PutFactRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutFactResponse> {
        try await invoker.unary(CustomerServiceMethods.putFact, request, options)
    }

    /// Takes a fact back; the ledger keeps that it was said. What it had superseded does not come back. NOT_FOUND /
    /// FACT_NOT_FOUND when no such fact stands.
    public func retractFact(_ request: RetractFactRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RetractFactResponse> {
        try await invoker.unary(CustomerServiceMethods.retractFact, request, options)
    }

    /// Records how, when and where a customer wants to be served, in place of what he said before; an empty preference takes
    /// it back.
    public func setServicePreference(_ request: SetServicePreferenceRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<SetServicePreferenceResponse> {
        try await invoker.unary(CustomerServiceMethods.setServicePreference, request, options)
    }

    /// Records what the recipient of commercial messages said, by address. Of several records the one with the latest date
    /// decides, of two with one date the refusal. FAILED_PRECONDITION / DECISION_NOT_FIRST for HS_KARAR as an address's first
    /// record.
    public func recordPermission(_ request: RecordPermissionRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RecordPermissionResponse> {
        try await invoker.unary(CustomerServiceMethods.recordPermission, request, options)
    }

    /// Lists the permissions of an address, or of all addresses that a customer holds.
    public func listPermissions(_ request: ListPermissionsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListPermissionsResponse> {
        try await invoker.unary(CustomerServiceMethods.listPermissions, request, options)
    }

    /// Says whether a contact may be made and on which ground. Marketing needs an approval of a consumer and no refusal of a
    /// merchant; notices about orders, deliveries, debts and running subscriptions are exempt.
    public func checkContactPermission(_ request: CheckContactPermissionRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<CheckContactPermissionResponse> {
        try await invoker.unary(CustomerServiceMethods.checkContactPermission, request, options)
    }

    /// Lists what is to be sent to the registry, in its field names, with the end of the third business day; what it would
    /// not take stands beside it with the reasons. The server itself never calls the registry.
    public func listPermissionOutbox(_ request: ListPermissionOutboxRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListPermissionOutboxResponse> {
        try await invoker.unary(CustomerServiceMethods.listPermissionOutbox, request, options)
    }

    /// Takes items out of the outbox: the registry accepted or rejected them, or they will not be sent. Acknowledging an item
    /// again does nothing.
    public func ackPermissionOutbox(_ request: AckPermissionOutboxRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<AckPermissionOutboxResponse> {
        try await invoker.unary(CustomerServiceMethods.ackPermissionOutbox, request, options)
    }

    /// Takes over changes that recipients made at the registry itself. They are not sent back.
    public func importPermissionChanges(_ request: ImportPermissionChangesRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ImportPermissionChangesResponse> {
        try await invoker.unary(CustomerServiceMethods.importPermissionChanges, request, options)
    }

    /// Erases a customer's data at his request, or counts what would become of them: what names him is destroyed with his data
    /// key, money stays without a name, and what a law keeps is reported. Afterwards his code answers NOT_FOUND /
    /// SUBJECT_ERASED, and old events do not bring him back. While a law keeps his data as such they are restricted instead.
    public func eraseSubject(_ request: EraseSubjectRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<EraseSubjectResponse> {
        try await invoker.unary(CustomerServiceMethods.eraseSubject, request, options)
    }

    /// Sends everything that is kept about a customer, as one document in parts: his record, why his score, level and stage are so
    /// and for which campaigns he was chosen, every entry of the ledger about him and the addresses that he holds, in its order and
    /// with what it did to his score, and who read him, newest first. The last message says so; without it
    /// the document is not whole. It takes as long as there is about him, however much there is about others.
    public func exportSubjectData(_ request: ExportSubjectDataRequest, _ options: CallOptions = CallOptions()) async throws -> ResponseStream<ExportSubjectDataResponse> {
        try await invoker.serverStreaming(CustomerServiceMethods.exportSubjectData, request, options)
    }

    /// Keeps a customer's data without using them, or lifts that again.
    public func restrictProcessing(_ request: RestrictProcessingRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RestrictProcessingResponse> {
        try await invoker.unary(CustomerServiceMethods.restrictProcessing, request, options)
    }

    /// Records that a person asks for something that the law gives him a right to. He must be answered within thirty days; until
    /// then the request is listed and shown with him.
    public func recordSubjectRequest(_ request: RecordSubjectRequestRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RecordSubjectRequestResponse> {
        try await invoker.unary(CustomerServiceMethods.recordSubjectRequest, request, options)
    }

    /// Records that a person objects to a result against him that only came of automated analysis (KVKK, article 11/1-g). It
    /// is shown with him until a person has answered with AnswerSubjectRequest. While he objects to his service level, nothing
    /// lowers it: what time alone has taken since his last scored interaction is his again, until he is answered.
    public func contestDecision(_ request: ContestDecisionRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RecordSubjectRequestResponse> {
        try await invoker.unary(CustomerServiceMethods.contestDecision, request, options)
    }

    /// Records what a person was answered: the request waits no longer. A person decides, not a system.
    public func answerSubjectRequest(_ request: AnswerSubjectRequestRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<AnswerSubjectRequestResponse> {
        try await invoker.unary(CustomerServiceMethods.answerSubjectRequest, request, options)
    }

    /// Lists the requests that wait for an answer, the most urgent first, and counts those whose thirty days are over.
    public func listSubjectRequests(_ request: ListSubjectRequestsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListSubjectRequestsResponse> {
        try await invoker.unary(CustomerServiceMethods.listSubjectRequests, request, options)
    }

    /// Tells which laws make the house keep what, and for how long.
    public func listRetentionClasses(_ request: ListRetentionClassesRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListRetentionClassesResponse> {
        try await invoker.unary(CustomerServiceMethods.listRetentionClasses, request, options)
    }

    /// Erases those who asked for it and whose data no law keeps any longer, each in a commit of his own. A customer with later
    /// interactions may have to be kept longer: then he stays restricted, until another day.
    public func runRetention(_ request: RunRetentionRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RunRetentionResponse> {
        try await invoker.unary(CustomerServiceMethods.runRetention, request, options)
    }

    /// Returns the whole view of a customer: identity, totals, facts, preference, permissions, last interactions. As of earlier times the
    /// view is made of his changes anew: FAILED_PRECONDITION / HISTORY_TOO_LONG when he has more than 30,000 changes and
    /// interactions, NOT_FOUND when nobody had been told of him by then.
    public func getCustomer360(_ request: GetCustomer360Request, _ options: CallOptions = CallOptions()) async throws -> Answer<Customer360> {
        try await invoker.unary(CustomerServiceMethods.getCustomer360, request, options)
    }

    /// Lists what changed of a customer, when, and who said so, with each field before and after. Interactions are pointed to
    /// where `kinds` asks for them. FAILED_PRECONDITION / HISTORY_TOO_LONG for a customer with more than 30,000 changes, and
    /// interactions where they are asked for.
    public func listChanges(_ request: ListChangesRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListChangesResponse> {
        try await invoker.unary(CustomerServiceMethods.listChanges, request, options)
    }

    /// Follows the ledger: every change of every customer, in commit order, from a position on.
    public func followChanges(_ request: FollowChangesRequest, _ options: CallOptions = CallOptions()) async throws -> ResponseStream<FollowChangesResponse> {
        try await invoker.serverStreaming(CustomerServiceMethods.followChanges, request, options)
    }

    /// Tells a branch that is about to serve a customer what matters now: what happened within the last hour, what he waits
    /// for, what is known and must not be asked again, what to ask, how he wants to be served, and one line for each thing to
    /// do. That it was opened is counted for the branch.
    public func getContactBriefing(_ request: GetContactBriefingRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ContactBriefing> {
        try await invoker.unary(CustomerServiceMethods.getContactBriefing, request, options)
    }

    /// Sends the view at once and again after every change of this customer; changes that come faster than the reader
    /// takes them are folded into one message.
    public func watchCustomer(_ request: WatchCustomerRequest, _ options: CallOptions = CallOptions()) async throws -> ResponseStream<WatchCustomerResponse> {
        try await invoker.serverStreaming(CustomerServiceMethods.watchCustomer, request, options)
    }
}
