public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension CustomerService {
    /// Erases a customer's data at his request, or says what would become of them.
    public func eraseSubject(
        _ request: Judged<EraseSubjectRequest>, _ context: CallContext
    ) async throws -> Reply<EraseSubjectResponse> {
        let now = environment.clock.now()
        let (request, wish) = try request.accepted { request, validator in
            SubjectWish(request.code, receivedAt: request.receivedAtUs, now: now, &validator)
        }
        let erasure = ErasureRequest(
            code: wish.code, retentionClasses: Set(request.retentionClasses.compactMap(\.domain)),
            reason: request.reason, isDryRun: request.dryRun, principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let answer = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let answer = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.eraseSubject(erasure)
            }
            return (answer, .one(wish.code))
        }
        var response = EraseSubjectResponse()
        response.outcome = answer.retention == nil ? .erased : .restricted
        response.lines = answer.lines.map { RefleksContract.ErasureLine($0, context.language) }
        response.answerDueUs = wish.answerDue.microseconds
        response.commitSeq = answer.commitSeq
        response.replayed = answer.isReplayed
        let hasEffect = !request.dryRun && !answer.isReplayed
        return Reply(response, commitSeq: answer.commitSeq, outcome: hasEffect ? .committed : .noEffect)
    }
}

/// Whose data a person's request is about, and until when it must be answered.
struct SubjectWish {
    let code: CustomerCode
    let receivedAt: Timestamp
    /// The first instant that is too late.
    let answerDue: Timestamp

    /// Nil, and reported, for what is no code and for a request that comes from the future.
    init?(_ code: String, receivedAt: Int64, now: Timestamp, _ validator: inout Validator) {
        let received = receivedAt == 0 ? now : Timestamp(microseconds: receivedAt)
        if received > now { validator.report("received_at_us", Catalogue.Privacy.requestInFuture) }
        guard let code = validator.code(code) else { return nil }
        self.code = code
        self.receivedAt = received
        answerDue = SubjectRequestClock.deadline(receivedAt: received)
    }
}

extension RefleksContract.RetentionClass {
    /// Nil for unspecified.
    var domain: RefleksDomain.RetentionClass? { RefleksDomain.RetentionClass(rawValue: UInt8(clamping: rawValue)) }
}

extension RefleksContract.ErasureLine {
    /// A line in the caller's language.
    init(_ line: RefleksDomain.ErasureLine, _ language: Language) {
        self.init()
        subject = RefleksContract.ErasureSubject(rawValue: Int(line.subject.rawValue)) ?? .unspecified
        fate = RefleksContract.ErasureFate(rawValue: Int(line.fate.rawValue)) ?? .unspecified
        rows = line.rows
        keptUntil = line.keptUntil?.description ?? ""
        guard let holding = line.retention else { return }
        retention = RefleksContract.RetentionClass(rawValue: Int(holding.rawValue)) ?? .unspecified
        ground = holding.reason.template.text(language, holding.reason.arguments)
    }
}
