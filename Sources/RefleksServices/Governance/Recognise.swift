public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension GovernanceService {
    /// Records praise of people for what became of a customer.
    public func recognise(
        _ request: Judged<RecogniseRequest>, _ context: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let today = today
        let (request, recognition) = try request.accepted { request, validator in
            validator.within("recognition") { request.recognition.recognition(&$0, today: today) }
        }
        let key = try context.idempotency(of: request)
        return try await environment.reading(request.access, context) {
            () async throws(RPCError) -> (Reply<PutReferenceResponse>, ShownCustomers) in
            let shown = try await check(recognition, context)
            return (try await put(.recognition(recognition), key, context), .one(shown))
        }
    }

    /// The customer is there, and the interaction is his. Returns whom he is one with.
    private func check(
        _ recognition: RefleksDomain.Recognition, _ context: CallContext
    ) async throws(RPCError) -> CustomerCode {
        guard let code = CustomerCode(number: recognition.customer) else {
            throw RPCError(.notFound, Catalogue.Customer.notFound)
        }
        return try await answering { () async throws(EngineRefusal) in
            let customer = try await environment.engine.customer(.code(code), atLeast: context.minimumCommitSeq)
                .customer
            guard recognition.interaction > 0 else { return customer.code }
            let found = try await environment.engine.interaction(recognition.interaction)
            let owner = try await environment.engine.customer(.code(found.customer)).customer.code
            guard owner == customer.code else { throw .interactionNotFound }
            return customer.code
        }
    }

    /// Lists praise by id; of who was erased, no code is left.
    public func listRecognitions(
        _ request: Judged<ListRecognitionsRequest>, _ context: CallContext
    ) async throws -> Reply<ListRecognitionsResponse> {
        let (request, after) = try request.accepted { request, validator in
            NamePage.read(request.pageToken, .recognitions, question: "", &validator)
        }
        let (directory, asOf) = try directory(context)
        let page = GovernancePage(
            .recognition, .recognitions, after: after, size: request.pageSize, question: "", directory
        ) { _ in true }
        let shown = try await environment.reading(request.access, context) {
            () async throws(RPCError) -> ([RefleksContract.Recognition], ShownCustomers) in
            var shown: [RefleksContract.Recognition] = []
            var codes: [CustomerCode] = []
            for version in page.versions {
                guard case .governance(.recognition(let recognition)) = version.value else { continue }
                let code = try await present(recognition.customer)
                if let code { codes.append(code) }
                shown.append(RefleksContract.Recognition(recognition, code: code, version))
            }
            return (shown, codes.isEmpty ? .nobody : .many(Array(Set(codes))))
        }
        var response = ListRecognitionsResponse()
        response.asOfCommitSeq = asOf
        response.nextPageToken = page.nextToken
        response.recognitions = shown
        return Reply(response, commitSeq: asOf)
    }

    /// The code, unless the customer was erased.
    func present(_ number: UInt64) async throws(RPCError) -> CustomerCode? {
        guard let code = CustomerCode(number: number) else { return nil }
        do throws(EngineRefusal) {
            _ = try await environment.engine.customer(.code(code))
            return code
        } catch {
            switch error {
            case .customerErased, .customerNotFound: return nil
            default: throw RPCError(error)
            }
        }
    }
}

extension RefleksContract.Recognition {
    fileprivate func recognition(
        _ validator: inout Validator, today: CalendarDate
    ) -> RefleksDomain.Recognition? {
        let code =
            validator.isSettled("customer_code")
            ? nil
            : validator.checked("customer_code") {
                () throws(FieldRefusal) in try CustomerCode(customerCode)
            }
        let outcome = validator.known(
            "outcome", RefleksDomain.CustomerOutcome(rawValue: UInt8(clamping: outcome.rawValue)))
        let date = validator.pastDate("date", self.date, today: today)
        guard let code, let outcome, let date, !validator.isSettled("people") else { return nil }
        return validator.checked("people") { () throws(FieldRefusal) in
            try RefleksDomain.Recognition(
                id: recognitionID, people: people, customer: code.number, outcome: outcome,
                interaction: interactionID, date: date)
        }
    }

    fileprivate init(
        _ recognition: RefleksDomain.Recognition, code: CustomerCode?, _ version: RefleksEngine.ReferenceVersion
    ) {
        self.init()
        recognitionID = recognition.id
        people = recognition.people
        customerCode = code?.description ?? ""
        outcome = RefleksContract.CustomerOutcome(rawValue: Int(recognition.outcome.rawValue)) ?? .unspecified
        interactionID = code == nil ? 0 : recognition.interaction
        date = recognition.date.description
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}
