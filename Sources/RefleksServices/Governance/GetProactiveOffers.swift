public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension GovernanceService {
    /// Returns what came of a month's offers, those made unasked beside those that answered somebody.
    public func getProactiveOffers(
        _ request: Judged<GetProactiveOffersRequest>, _ context: CallContext
    ) async throws -> Reply<GetProactiveOffersResponse> {
        let now = environment.clock.now()
        let (_, month) = try request.accepted { request, validator in
            validator.month("month", request.month, now: now)
        }
        guard month <= Month(istanbul: now) else {
            throw RPCError(.failedPrecondition, Catalogue.Governance.periodAhead)
        }
        let horizon = try directory(context).directory.reflexPolicy.horizonDays
        let end = month.next.eve.adding(microseconds: Int64(horizon) * Timestamp.microsecondsPerDay)
        let (offers, asOf) = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.scan(
                from: month.start, through: end, into: OfferTally(), settling: { $0.settle() }
            ) { $0.made.add($1, of: month) }
        }
        var response = GetProactiveOffersResponse()
        response.asOfCommitSeq = asOf
        response.month = month.description
        response.horizonDays = UInt32(clamping: horizon)
        response.proactive = OfferOutcome(offers.proactive)
        response.answering = OfferOutcome(offers.answering)
        return Reply(response, commitSeq: asOf)
    }
}

/// Offers while the ledger is read, and then what came of them.
private struct OfferTally: Sendable {
    var made = ProactiveOffers()
    private(set) var proactive = ProactiveOffers.Outcome()
    private(set) var answering = ProactiveOffers.Outcome()

    mutating func settle() {
        (proactive, answering) = (made.outcome(proactive: true), made.outcome(proactive: false))
        made = ProactiveOffers()
    }
}

extension ProactiveOffers {
    fileprivate mutating func add(_ scanned: ScannedInteraction, of month: Month) {
        let figures = scanned.figures
        let isAnswer: Bool
        switch figures.type {
        case .offerMade: isAnswer = false
        case .offerAccepted, .offerRejected, .purchase, .orderPlaced, .renewal: isAnswer = true
        default: return
        }
        let fields = OfferFields(scanned.publicBytes)
        let own = Event(source: fields.source, event: fields.event)
        if isAnswer {
            guard !scanned.isReversal, !fields.refersTo.isEmpty else { return }
            let offer = Event(source: fields.source, event: fields.refersTo)
            return answered(offer, isAccepted: figures.type != .offerRejected)
        }
        guard Month(istanbul: figures.occurredAt) == month else { return }
        if scanned.isReversal { return withdrawn(own) }
        offered(own, isOutgoing: fields.direction == .out, answers: fields.refersTo)
    }
}

/// The fields of an interaction's public part that tell which offer it is or answers.
private struct OfferFields {
    private(set) var source = ""
    private(set) var event = ""
    private(set) var direction = RefleksContract.Direction.unspecified
    private(set) var refersTo = ""

    init(_ bytes: [UInt8]) {
        var reader = FieldReader(bytes[...])
        while let field = reader.next() {
            switch field {
            case (1, .bytes(let text)): source = String(decoding: text, as: UTF8.self)
            case (2, .bytes(let text)): event = String(decoding: text, as: UTF8.self)
            case (5, .integer(let number)):
                direction = RefleksContract.Direction(rawValue: Int(clamping: number)) ?? .unspecified
            case (14, .bytes(let text)): refersTo = String(decoding: text, as: UTF8.self)
            default: continue
            }
        }
    }
}

extension OfferOutcome {
    fileprivate init(_ outcome: ProactiveOffers.Outcome) {
        self.init()
        offers = outcome.offers
        accepted = outcome.accepted
        rejected = outcome.rejected
        unanswered = outcome.unanswered
        if let share = outcome.acceptance { acceptance = ShareFigure(share) }
    }
}
