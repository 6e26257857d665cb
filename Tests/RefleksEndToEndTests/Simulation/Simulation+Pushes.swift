import NIOCore
import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire

/// A push as the simulated server holds it.
struct SimulatedPush {
    let stream: SimulatedStream
    let task: Task<Void, Never>
    /// Answers that wait for the client's credit.
    var answers: [ByteBuffer] = []
    var isBlocked = false
    /// The connection drains: the client is told to go on elsewhere.
    var isDrained = false
    var result: CallResult?
}

// Streams of PushInteractions, on both sides.
extension Simulation {
    // MARK: The server

    func beginPush(_ call: AdmittedCall, _ place: StreamPlace) {
        guard let router = server.router else { return }
        let stream = SimulatedStream()
        let task = Task { stream.finished(await router.run(call, .streams(stream, stream))) }
        pushes[place] = SimulatedPush(stream: stream, task: task)
        stirred.append((place, { _ in }))
    }

    /// Has `body` done to the handler of a push when what was done to it before has come to rest: an item and the end of
    /// its call in the same moment would race. False when there is no such push.
    func stir(_ place: StreamPlace, _ body: @escaping (SimulatedPush) -> Void) -> Bool {
        guard pushes[place] != nil else { return false }
        stirred.append((place, body))
        return true
    }

    /// Does what is to be done to a handler, waits for it, and hands on what it says.
    func calm(_ place: StreamPlace, _ body: (SimulatedPush) -> Void) async {
        guard let push = pushes[place] else { return }
        orderFault()
        body(push)
        let (answers, result) = await push.stream.quiet()
        clearFault()
        pushes[place]?.answers += answers
        pushes[place]?.result = result
        guard connections[place.connection].isOpen(.server) else {
            if result != nil { pushes[place] = nil }
            return
        }
        pump(place)
        if result == nil { connections[place.connection].server.demand(place.number, at: now) }
        settle(place.connection, .server)
    }

    /// Sends answers while the client takes them, and the STATUS after the last one.
    func pump(_ place: StreamPlace) {
        while let push = pushes[place], !push.isBlocked, let answer = push.answers.first {
            pushes[place]?.answers.removeFirst()
            let result = connections[place.connection].server.send(answer, on: place.number, at: now)
            if result == .waiting { pushes[place]?.isBlocked = true }
            if result == .closed { pushes[place]?.answers = [] }
        }
        guard let push = pushes[place], push.answers.isEmpty, !push.isBlocked, let result = push.result else { return }
        pushes[place] = nil
        guard push.isDrained else { return finish(place.connection, place.number, result) }
        finish(place.connection, place.number, .failure(RPCError(.unavailable, Catalogue.RPC.draining)))
    }

    /// The connections of these pushes are gone: their handlers are given up and awaited.
    func abandonPushes() async {
        for place in pushes.keys.sorted() {
            guard let push = pushes.removeValue(forKey: place), push.result == nil else { continue }
            push.task.cancel()
            push.stream.fail()
            await push.task.value
        }
        stirred = []
    }

    // MARK: The branches

    /// Sends the next item over the branch's stream, which it opens if it has none; false when it cannot now.
    func push(_ intent: Int, _ number: Int, _ id: Int) throws -> Bool {
        guard let stream = branches[number].push else { return try openPush(number, id) }
        guard stream.place.connection == id, !stream.isBlocked else { return false }
        let item = try SimulatedBranch.item(stream.sequence, history.intents[intent], of: branches[number].name)
        switch connections[id].client.send(item, on: stream.place.number, at: now) {
        case .sent: break
        case .waiting: branches[number].push?.isBlocked = true
        case .closed, .tooLarge: return false
        }
        branches[number].push?.items.append((stream.sequence, intent))
        branches[number].push?.sequence += 1
        return true
    }

    private func openPush(_ number: Int, _ id: Int) throws -> Bool {
        let method = InteractionServiceMethods.pushInteractions
        guard case .opened(let stream) = connections[id].client.openCall(method.id, message: nil, end: false, at: now)
        else { return false }
        note("branch \(number) pushes on \(id)/\(stream)")
        branches[number].push = SimulatedBranch.Push(place: StreamPlace(connection: id, number: stream))
        return false
    }

    /// An ack has come: items are answered in their order.
    func hearAck(_ bytes: ByteBuffer, _ number: Int) throws {
        let ack = try MessageCodec.decode(PushAck.self, from: bytes)
        guard let first = branches[number].push?.items.first, first.sequence == ack.sequence else {
            return history.offend("item \(ack.sequence) was answered out of turn")
        }
        branches[number].push?.items.removeFirst()
        switch ack.result {
        case .recorded(let recorded)?:
            note("acknowledged \(first.intent) \(recorded.commitSeq) \(recorded.subject)")
            history.acknowledge(
                first.intent, recorded.commitSeq, customer: recorded.subject,
                interactions: [recorded.interactionID])
            branches[number].learn(recorded.commitSeq, of: recorded.subject)
        case .refused(let refusal)? where refusal.retryAfterMs > 0: branches[number].retry(first.intent)
        case .refused(let refusal)?: history.offend("item \(ack.sequence) was refused for good: \(refusal.reason)")
        case nil: history.offend("item \(ack.sequence) has an empty answer")
        }
    }

    /// The stream has ended: what was not answered is sent again.
    func pushEnded(_ number: Int, _ place: StreamPlace) -> Bool {
        guard let push = branches[number].push, push.place == place else { return false }
        branches[number].push = nil
        for item in push.items { branches[number].retry(item.intent) }
        return true
    }
}
