public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension ScoringService {
    /// Proposes to serve a customer on a cheaper channel.
    public func proposeRedirect(
        _ request: Judged<ProposeRedirectRequest>, _ context: CallContext
    ) async throws -> Reply<ProposeRedirectResponse> {
        let (request, (code, channel)) = try request.accepted { request, validator in
            let channel = validator.known(
                "channel", RefleksDomain.Channel(rawValue: UInt8(clamping: request.channel.rawValue)))
            return validator.code(request.code).flatMap { code in channel.map { (code, $0) } }
        }
        let key = try context.idempotency(of: request)
        let (committed, redirect) = try await environment.reading(request.access, context) {
            () async throws(RPCError) -> ((Committed, KnownRedirect?), ShownCustomers) in
            let customer = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.customer(.code(code), atLeast: context.minimumCommitSeq).customer
            }
            let figures = try self.figures(of: customer, for: channel)
            let command = Command(
                .proposeRedirect(
                    NewRedirect(code: code, channel: channel, reason: request.reason, figures: figures)),
                principal: context.principal.name, idempotency: key)
            let committed = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.submit(command)
            }
            return ((committed, try await newestRedirect(of: code, after: committed)), .one(customer.code))
        }
        var response = ProposeRedirectResponse()
        if let redirect { response.redirect = RefleksContract.Redirect(redirect) }
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }

    /// The newest redirection of the customer, as of the commit or later.
    func newestRedirect(of code: CustomerCode, after committed: Committed) async throws(RPCError) -> KnownRedirect? {
        try await answering { () async throws(EngineRefusal) in
            try await environment.engine.customer(.code(code), atLeast: committed.commitSeq).customer.redirect
        }
    }

    /// What he brings and costs, where that justifies the channel.
    private func figures(
        of customer: CustomerSnapshot, for channel: RefleksDomain.Channel
    ) throws(RPCError) -> RedirectFigures {
        let figures: RedirectFigures
        do throws(FieldRefusal) {
            figures = try RedirectFigures(customer.totals.money)
        } catch {
            throw RPCError(.failedPrecondition, error.template, error.arguments)
        }
        // The channel that cost most so far; of equal ones the first by number.
        let dearest = customer.totals.channels.min { left, right in
            let (mine, other) = (left.cost(figures.currency), right.cost(figures.currency))
            return mine == other ? left.channel.rawValue < right.channel.rawValue : mine > other
        }
        guard let dearest, dearest.cost(figures.currency) > 0 else { return figures }
        guard dearest.channel != channel, !isDearer(channel, than: dearest.channel) else {
            throw RPCError(
                .failedPrecondition, Catalogue.Campaign.redirectChannelDearer,
                violations: [Violation("channel", Catalogue.Campaign.redirectChannelDearer)])
        }
        return figures
    }

    /// By the tariff of today; false where it says nothing.
    private func isDearer(_ channel: RefleksDomain.Channel, than other: RefleksDomain.Channel) -> Bool {
        // An engine that does not serve refuses the command that follows.
        guard let tariff = try? environment.engine.references().directory.tariffs.tariff(at: environment.clock.now())
        else { return false }
        let mine = tariff.rates[channel]?.perContact ?? 0
        return mine >= tariff.rates[other]?.perContact ?? 0
    }
}

extension RefleksDomain.ChannelTotals {
    fileprivate func cost(_ currency: Currency) -> Int64 { money.sum(.channelCost, currency) }
}

extension RefleksContract.Redirect {
    init(_ redirect: KnownRedirect) {
        self.init()
        redirectID = redirect.id
        channel = RefleksContract.Channel(rawValue: Int(redirect.channel.rawValue)) ?? .unspecified
        reason = redirect.reason
        state = RefleksContract.RedirectState(rawValue: Int(redirect.state.rawValue)) ?? .unspecified
        marginMinor = redirect.figures.margin
        costToServeMinor = redirect.figures.costToServe
        currency = redirect.figures.currency.code
        proposedBy = redirect.proposedBy
        proposedAtUs = redirect.proposedAt.microseconds
        decidedBy = redirect.decidedBy
        decidedAtUs = redirect.decidedAt?.microseconds ?? 0
        decisionReason = redirect.decisionReason
    }
}

extension KnownRedirect {
    /// The fields of a `Redirect`.
    func write(to writer: inout MessageWriter) {
        writer.integer(1, id)
        writer.integer(2, UInt64(channel.rawValue))
        writer.text(3, reason)
        writer.integer(4, UInt64(state.rawValue))
        writer.integer(5, figures.margin)
        writer.integer(6, figures.costToServe)
        writer.text(7, figures.currency.code)
        writer.text(8, proposedBy)
        writer.integer(9, proposedAt.microseconds)
        writer.text(10, decidedBy)
        writer.integer(11, decidedAt?.microseconds ?? 0)
        writer.text(12, decisionReason)
    }
}
