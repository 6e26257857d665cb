public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Sends the view at once and again after every change of the customer.
    ///
    /// Nothing is queued: while the reader is slow the write waits for its credit, and the next view shows everything
    /// that happened meanwhile.
    public func watchCustomer(
        _ request: Judged<WatchCustomerRequest>, _ responses: ResponseWriter<WatchCustomerResponse>,
        _ context: CallContext
    ) async throws -> StreamEnd {
        let (request, selector) = try request.accepted { request, validator in validator.customer(request.customer) }
        let count = request.lastInteractions == 0 ? 20 : Int(request.lastInteractions)
        var view = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let first = try await self.view(selector, count, atLeast: context.minimumCommitSeq)
            try request.access.check(isRestricted: first.isRestricted)
            return (first, first.shown)
        }
        // Whoever the identifier names later, the watch stays with the customer whom it has shown: where he is merged into
        // another, with that one, for as long as the merge stands.
        guard let code = view.code else { throw RPCError(.customerNotFound) }
        var seen: UInt64?
        while true {
            let total = view.interactionCount
            let news = seen.map { total >= $0 ? total - $0 : 0 }
            try await responses.write(encoded: message(view, news: news))
            seen = total
            let (position, epoch) = (view.asOf, environment.engine.epoch)
            let shown = view.code ?? code
            let changed = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.awaitChange(of: shown, after: position, epoch: epoch)
            }
            view = try await self.view(.code(code), count, atLeast: changed)
            try request.access.check(isRestricted: view.isRestricted)
            try environment.checkAudit()
        }
    }

    private func view(
        _ selector: RefleksEngine.CustomerSelector, _ interactions: Int, atLeast: UInt64
    ) async throws(RPCError) -> Customer360Writer {
        let view = Customer360Writer(
            expecting: interactions, clock: environment.clock, engine: environment.engine)
        try await answering { () async throws(EngineRefusal) in
            try await environment.engine.view(selector, interactions: interactions, atLeast: atLeast, to: view)
        }
        return view
    }

    /// The encoded message; `news` counts the interactions since the message before, nil for the first one.
    private func message(_ view: Customer360Writer, news: UInt64?) throws(RPCError) -> [UInt8] {
        var head = WatchCustomerResponse()
        head.position.epoch = environment.engine.epoch
        head.position.commitSeq = view.asOf
        head.snapshot = news == nil
        head.newInteractions = UInt32(clamping: news ?? 0)
        var writer = MessageWriter(try InteractionEncoding.encode(head), reserving: view.bytes.count + 16)
        writer.message(InteractionEncoding.spliceField, view.bytes)
        return writer.bytes
    }
}
