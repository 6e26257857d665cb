import NIOCore
import RefleksCrypto
import RefleksMessages
import RefleksRPC
import RefleksWire

// What happens on connections.
extension Simulation {
    /// Executes what an end's state machine asks for, and sends its output on its way.
    func settle(_ id: Int, _ end: End) {
        var isClosing = false
        repeat {
            isClosing = executeAll(id, end) || isClosing
            if let output = connections[id].takeOutput(of: end) { transmit(output, id, to: end.other) }
        } while connections[id].outputTaken(of: end, at: now)
        guard !isClosing else { return close(id, end) }
        planTick(id, end)
    }

    /// Whether one of the actions was the end.
    private func executeAll(_ id: Int, _ end: End) -> Bool {
        var isClosing = false
        switch end {
        case .client:
            while let action = connections[id].client.nextAction() {
                if case .close = action { isClosing = true }
                execute(action, id)
            }
        case .server:
            while let action = connections[id].server.nextAction() {
                if case .close = action { isClosing = true }
                execute(action, id)
            }
        }
        return isClosing
    }

    /// The end has closed its socket; the other learns it after the last byte.
    private func close(_ id: Int, _ end: End) {
        guard connections[id].isOpen(end) else { return }
        note("\(end.rawValue) \(id) closes")
        connections[id].isOpen[end] = false
        let last = connections[id].pipes[end.other]?.lastArrival ?? now
        agenda.plan(.lost(id, end.other), at: max(now, last) + Self.millisecond)
    }

    private func planTick(_ id: Int, _ end: End) {
        guard connections[id].isOpen(end), let next = connections[id].nextDeadline(of: end) else { return }
        let time = max(next, now)
        guard time < connections[id].ticks[end] ?? .max else { return }
        connections[id].ticks[end] = time
        agenda.plan(.tick(id, end), at: time)
    }

    func tick(_ id: Int, _ end: End) {
        guard connections[id].isOpen(end), connections[id].ticks[end] == now else { return }
        connections[id].ticks[end] = nil
        connections[id].timeReached(by: end, at: now)
        settle(id, end)
    }

    /// Cuts bytes in pieces that arrive one after the other, and blocks a sender that is too far ahead.
    private func transmit(_ bytes: ByteBuffer, _ id: Int, to end: End) {
        var rest = bytes
        while rest.readableBytes > 0 {
            let count = below(3) == 0 ? 1 + below(rest.readableBytes) : rest.readableBytes
            guard let piece = rest.readSlice(length: count) else { return }
            let travel = milliseconds(1...40) + UInt64(count) * 200
            let arrival = max(connections[id].pipes[end]?.lastArrival ?? 0, now + travel)
            connections[id].pipes[end]?.lastArrival = arrival
            connections[id].pipes[end]?.inFlight += count
            agenda.plan(.bytes(id, to: end, piece), at: arrival)
        }
        guard let pipe = connections[id].pipes[end], pipe.inFlight > SimulatedConnection.highMark, !pipe.isBlocked
        else {
            return
        }
        connections[id].pipes[end]?.isBlocked = true
        connections[id].writabilityChanged(of: end.other, false, at: now)
        settle(id, end.other)
    }

    func arrive(_ bytes: ByteBuffer, _ id: Int, _ end: End) {
        guard !connections[id].isCut else { return }
        connections[id].pipes[end]?.inFlight -= bytes.readableBytes
        if connections[id].isOpen(end) {
            digest.add(now)
            digest.add(SHA256.hash(Array(bytes.readableBytesView)))
            connections[id].receive(bytes, by: end, at: now)
            settle(id, end)
        }
        guard let pipe = connections[id].pipes[end], pipe.isBlocked, pipe.inFlight < SimulatedConnection.lowMark,
            connections[id].isOpen(end.other)
        else { return }
        connections[id].pipes[end]?.isBlocked = false
        connections[id].writabilityChanged(of: end.other, true, at: now)
        settle(id, end.other)
    }

    /// From now on nothing arrives; each end learns it when it learns it.
    func cut(_ id: Int) {
        guard !isCalm, !connections[id].isCut else { return }
        note("cut \(id)")
        connections[id].isCut = true
        plan(.lost(id, .client), in: milliseconds(1...2_000))
        plan(.lost(id, .server), in: milliseconds(1...5_000))
    }

    func lose(_ id: Int, _ end: End) {
        guard connections[id].isOpen(end) else { return }
        note("\(end.rawValue) \(id) is lost")
        connections[id].lost(end)
        settle(id, end)
    }

    // MARK: The server's calls

    private func execute(_ action: ServerConnectionState.Action, _ id: Int) {
        switch action {
        case .start(let start): begin(start, id)
        case .deliver(let stream, let message, let isLast):
            guard !stir(StreamPlace(connection: id, number: stream), { $0.stream.deliver(message, isLast: isLast) })
            else {
                return
            }
            guard let call = arriving[id]?.removeValue(forKey: stream) else { return }
            jobs.append(Job(connection: id, stream: stream, call: call, message: message))
        case .cancel(let stream, let cause):
            let isPush = stir(StreamPlace(connection: id, number: stream)) { push in
                push.task.cancel()
                push.stream.fail()
            }
            guard !isPush else { return }
            // A handler that has run answers all the same; a call that was still arriving will never run.
            guard arriving[id]?.removeValue(forKey: stream) != nil else { return }
            finish(id, stream, .failure(RPCError(cause.code, Catalogue.RPC.cancelled, outcome: .notStarted)))
        case .close: arriving[id] = nil
        case .deliverEnd(let stream):
            _ = stir(StreamPlace(connection: id, number: stream)) { $0.stream.end() }
        case .resumeWriting(let stream):
            let place = StreamPlace(connection: id, number: stream)
            pushes[place]?.isBlocked = false
            pump(place)
        case .drain, .endIdle: endPushes(of: id)
        case .peerReady: break
        }
    }

    private func begin(_ start: CallStart, _ id: Int) {
        guard let router = server.router else { return }
        do {
            let metadata = try WireCallMetadata(decoding: start.metadata)
            let branch = branches[connections[id].branch]
            var call = IncomingCall(
                methodID: start.head.methodID, principal: Principal(role: .branch, id: branch.name),
                connection: "simulated", arrivedAtNanoseconds: now)
            call.idempotencyKey = metadata.idempotencyKey.isEmpty ? nil : metadata.idempotencyKey
            call.minimumCommitSeq = metadata.minCommitSeq
            let admitted = try router.admit(call)
            if admitted.context.method.shape != .unary {
                beginPush(admitted, StreamPlace(connection: id, number: start.stream))
            } else if let message = start.message {
                jobs.append(Job(connection: id, stream: start.stream, call: admitted, message: message))
            } else {
                arriving[id, default: [:]][start.stream] = admitted
            }
        } catch {
            history.offend("a call was not admitted: \(error)")
        }
    }

    /// The connection drains: its pushes hear the end of their input and are told to go on elsewhere.
    private func endPushes(of id: Int) {
        for place in pushes.keys.sorted() where place.connection == id {
            pushes[place]?.isDrained = true
            _ = stir(place) { $0.stream.end() }
        }
    }

    /// The handler has returned.
    func finish(_ id: Int, _ stream: UInt32, _ result: CallResult) {
        guard connections[id].isOpen(.server) else { return }
        switch result {
        case .reply(let reply):
            note("reply \(id)/\(stream) \(reply.commitSeq) \(reply.outcome)")
            let head = StatusHead(.ok, outcome: reply.outcome, commitSeq: reply.commitSeq)
            connections[id].server.finish(stream, head, message: reply.message, at: now)
        case .failure(let error):
            note("refusal \(id)/\(stream) \(error.reason) \(error.outcome)")
            connections[id].server.finish(stream, StatusHead(error.code, outcome: error.outcome), at: now)
        }
        connections[id].server.handlerExited(stream, at: now)
        settle(id, .server)
    }
}
