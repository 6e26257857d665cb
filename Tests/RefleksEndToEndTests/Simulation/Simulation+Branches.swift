import NIOCore
import RefleksContract
import RefleksRPC
import RefleksWire

// What branches do.
extension Simulation {
    /// A branch connects if it has to, sends what its window allows, reads now and then, and comes back later.
    func step(_ number: Int) throws {
        guard !branches[number].isDead else { return }
        if !isCalm, below(600) == 0 {
            note("branch \(number) breaks")
            branches[number].isDead = true
        }
        if let id = branches[number].connection {
            try send(number, id)
        } else {
            connect(number)
        }
        if !branches[number].isDone { plan(.branch(number), in: milliseconds(5...300)) }
    }

    private func connect(_ number: Int) {
        guard server.isUp, below(4) > 0 else { return }
        let id = connections.count
        var limits = WireLimits()
        // Some connections are short of everything.
        if below(3) == 0 { limits.streamCredits = 8 }
        connections.append(SimulatedConnection(branch: number, limits: limits, at: now))
        branches[number].connection = id
        note("branch \(number) connects as \(id)")
        if below(2) == 0 { plan(.cut(id), in: milliseconds(1...8_000)) }
        settle(id, .server)
        settle(id, .client)
    }

    private func send(_ number: Int, _ id: Int) throws {
        while let intent = branches[number].outbox.first, branches[number].load < branches[number].window {
            guard try sendOne(intent, number, id) else { break }
            branches[number].outbox.removeFirst()
            history.sent(intent)
        }
        if below(3) == 0, branches[number].calls.count < 8, !branches[number].customers.isEmpty {
            let customer = branches[number].customers[below(branches[number].customers.count)]
            let minimum = below(2) == 0 ? branches[number].knownSeq : 0
            let call = SimulatedBranch.Call.view(customer: customer, minimum: minimum, known: history.newestKnown)
            _ = try open(SimulatedBranch.view(customer, minimum), call, number, id)
        }
        if below(6) == 0, branches[number].calls.count < 8, !branches[number].customers.isEmpty {
            let customers = branches[number].customers
            let merged = customers[below(customers.count)]
            let outgoing =
                below(3) == 0
                ? try SimulatedBranch.unmerge(merged)
                : try SimulatedBranch.merge(merged, into: customers[below(customers.count)])
            _ = try open(outgoing, .merge, number, id)
        }
        if below(15) == 0, let stream = branches[number].calls.keys.min() {
            // The caller gives the call up, and may send the same again before the server has even heard of that.
            note("branch \(number) cancels \(stream)")
            connections[stream.connection].client.cancel(stream.number, .callerGaveUp, at: now)
            if case .intent(let intent)? = branches[number].calls.removeValue(forKey: stream) {
                branches[number].retry(intent)
            }
            settle(stream.connection, .client)
        }
        if !isCalm, below(100) == 0 {
            note("branch \(number) leaves")
            connections[id].client.close()
        }
        settle(id, .client)
    }

    /// Sends an intent its way; false when it cannot go now.
    private func sendOne(_ intent: Int, _ number: Int, _ id: Int) throws -> Bool {
        let work = history.intents[intent]
        if branches[number].isPusher, SimulatedBranch.isItem(work) { return try push(intent, number, id) }
        return try open(SimulatedBranch.outgoing(intent, work, of: branches[number].name), .intent(intent), number, id)
    }

    /// Opens a call; false when the connection takes none now.
    private func open(
        _ outgoing: SimulatedBranch.Outgoing, _ call: SimulatedBranch.Call, _ number: Int, _ id: Int
    ) throws -> Bool {
        let metadata = outgoing.metadata.encodedWithinLimit() ?? ByteBuffer()
        let result = connections[id].client.openCall(
            outgoing.method.id, metadata: metadata, message: outgoing.message, end: true, at: now)
        switch result {
        case .opened(let stream):
            branches[number].calls[StreamPlace(connection: id, number: stream)] = call
            return true
        case .closed: branches[number].connection = nil
        case .noCredit: break
        case .tooLarge(let limit): history.offend("a request passes \(limit) bytes")
        }
        return false
    }

    // MARK: What it hears

    func execute(_ action: ClientConnectionState.Action, _ id: Int) {
        let number = connections[id].branch
        func stream(_ stream: UInt32) -> StreamPlace {
            StreamPlace(connection: id, number: stream)
        }
        switch action {
        case .deliver(let place, let message):
            receive(message, stream(place), number)
            connections[id].client.demand(place, at: now)
        case .completed(let place, let status):
            guard !pushEnded(number, stream(place)) else { return }
            let early = branches[number].replies.removeValue(forKey: stream(place))
            guard let call = branches[number].calls.removeValue(forKey: stream(place)) else { return }
            hear(call, status, status.message ?? early, number)
        case .failed(let place, _):
            guard !pushEnded(number, stream(place)) else { return }
            branches[number].replies[stream(place)] = nil
            guard case .intent(let intent)? = branches[number].calls.removeValue(forKey: stream(place)) else { return }
            branches[number].retry(intent)
        case .fault(let place, _): history.offend("the reply on \(place) was too large")
        case .close(let reason):
            if case .violation(let error) = reason { offend(error) }
            leave(number, id)
        case .resumeWriting(let place):
            if branches[number].push?.place == stream(place) { branches[number].push?.isBlocked = false }
        case .ready, .callsAllowed, .goingAway: break
        }
    }

    private func receive(_ message: ByteBuffer, _ place: StreamPlace, _ number: Int) {
        guard branches[number].push?.place == place else {
            branches[number].replies[place] = message
            return
        }
        do {
            try hearAck(message, number)
        } catch {
            history.offend("an ack cannot be read: \(error)")
        }
    }

    /// A connection may end because a peer is silent or blocked, never because somebody broke a rule.
    private func offend(_ error: WireError) {
        switch error {
        case .keepaliveTimeout, .helloTimeout, .stalled, .frameTimeout: break
        default: history.offend("the protocol was broken: \(error)")
        }
    }

    private func leave(_ number: Int, _ id: Int) {
        if branches[number].connection == id { branches[number].connection = nil }
    }

    private func hear(
        _ call: SimulatedBranch.Call, _ status: ReceivedStatus, _ reply: ByteBuffer?, _ number: Int
    ) {
        let code = status.head.code
        switch (call, code) {
        case (.intent(let intent), .ok):
            do {
                try acknowledge(intent, status, reply ?? ByteBuffer(), number)
            } catch {
                history.offend("the reply to intent \(intent) cannot be read: \(error)")
            }
        case (.intent(let intent), .unavailable), (.intent(let intent), .resourceExhausted),
            (.intent(let intent), .cancelled):
            branches[number].retry(intent)
        case (.intent(let intent), _): history.offend("intent \(intent) was refused with \(code.name)")
        case (.view(let customer, let minimum, let known), .ok):
            do {
                let view = try MessageCodec.decode(Customer360.self, from: reply ?? ByteBuffer())
                saw(view, customer, minimum, known, status)
                branches[number].knownSeq = max(branches[number].knownSeq, view.asOfCommitSeq)
            } catch {
                history.offend("a view cannot be read: \(error)")
            }
        case (.view, .unavailable), (.view, .cancelled), (.view, .resourceExhausted): break
        // Two who are one already, one who is not merged, the same one twice: branches do not know of each other.
        case (.merge, .ok), (.merge, .failedPrecondition), (.merge, .unavailable), (.merge, .cancelled),
            (.merge, .resourceExhausted):
            note("merge \(status.head.commitSeq)")
        case (.merge, _): history.offend("a merge was refused with \(code.name)")
        case (.view, _): history.offend("a view was refused with \(code.name)")
        }
    }

    private func saw(
        _ view: Customer360, _ customer: String, _ minimum: UInt64, _ known: UInt64, _ status: ReceivedStatus
    ) {
        if view.asOfCommitSeq != status.head.commitSeq { history.offend("a view and its STATUS name two positions") }
        history.saw(
            History.View(
                customer: customer, minimum: minimum, known: known, asOf: view.asOfCommitSeq,
                count: view.totals.interactionCount, kurus: view.totals.money.first?.amountMinor ?? 0))
        note("view \(view.asOfCommitSeq) \(view.totals.interactionCount)")
    }

    private func acknowledge(_ intent: Int, _ status: ReceivedStatus, _ reply: ByteBuffer, _ number: Int) throws {
        var (customer, interactions, commitSeq) = ("", [UInt64](), status.head.commitSeq)
        switch history.intents[intent].work {
        case .customer:
            let made = try MessageCodec.decode(CreateCustomerResponse.self, from: reply)
            (customer, commitSeq) = (made.code, made.commitSeq)
        case .purchases(_, let purchases) where purchases.count == 1:
            let recorded = try MessageCodec.decode(RecordInteractionResponse.self, from: reply)
            (customer, interactions) = (recorded.subject, [recorded.interactionID])
        case .purchases:
            let batch = try MessageCodec.decode(RecordInteractionBatchResponse.self, from: reply)
            interactions = batch.results.map(\.recorded.interactionID)
            customer = batch.results.first?.recorded.subject ?? ""
        }
        if commitSeq != status.head.commitSeq { history.offend("a reply and its STATUS name two commits") }
        note("acknowledged \(intent) \(commitSeq) \(customer) \(interactions)")
        history.acknowledge(intent, commitSeq, customer: customer, interactions: interactions)
        branches[number].learn(commitSeq, of: customer)
    }
}

extension RecordInteractionResponse {
    /// Whom it was recorded for, whoever that one's code leads to.
    var subject: String { effects.recordedForCode.isEmpty ? customerCode : effects.recordedForCode }
}
