import RefleksMessages
import RefleksRPC
import RefleksWire
import Synchronization

/// Keeps one usable connection: hands it to every call, makes a new one when it has gone, and waits between attempts that
/// fail.
///
/// A call that finds no connection waits for the attempt under way and fails with that attempt's error; whether it tries
/// again is the retry policy's decision. So nobody waits longer than one attempt, and attempts stay apart.
actor LinkKeeper {
    typealias Connect = @Sendable () async throws -> ClientLink

    private let connect: Connect
    private let backoff: Backoff
    private let time: ClientTime
    private var generator: any RandomNumberGenerator & Sendable
    private var attempt: Task<ClientLink, any Error>?
    private var failures = 0
    private var earliestAttempt: UInt64 = 0
    private var isClosed = false
    /// Read on every call without a hop to this actor.
    private nonisolated let current = Mutex<ClientLink?>(nil)

    init(
        backoff: Backoff, time: ClientTime, generator: any RandomNumberGenerator & Sendable,
        connect: @escaping Connect
    ) {
        self.connect = connect
        self.backoff = backoff
        self.time = time
        self.generator = generator
    }

    /// A usable connection, made now if there is none.
    ///
    /// - Throws: the attempt's error; CANCELLED once the keeper is closed.
    nonisolated func link() async throws -> ClientLink {
        if let link = usableLink { return link }
        return try await reconnect()
    }

    /// The connection, if it takes calls.
    nonisolated var usableLink: ClientLink? {
        guard let link = current.withLock({ $0 }), link.isUsable() else { return nil }
        return link
    }

    /// Closes the connection; no other is made.
    func close() async {
        isClosed = true
        attempt?.cancel()
        let link = current.withLock { link in
            defer { link = nil }
            return link
        }
        await link?.close()
    }

    private func reconnect() async throws -> ClientLink {
        guard !isClosed else { throw RPCError(.cancelled, Catalogue.Client.clientClosed, outcome: .notStarted) }
        if let link = usableLink { return link }
        if let attempt { return try await value(of: attempt) }
        let task = Task { try await self.tryToConnect() }
        attempt = task
        return try await value(of: task)
    }

    /// Waits for the shared attempt, but not longer than the caller wants to.
    private func value(of attempt: Task<ClientLink, any Error>) async throws -> ClientLink {
        let waiting = CancellableWait<ClientLink>()
        let forward = Task { waiting.finish(await attempt.result) }
        defer { forward.cancel() }
        return try await waiting.value()
    }

    private func tryToConnect() async throws -> ClientLink {
        defer { attempt = nil }
        let now = time.now()
        if earliestAttempt > now { try await time.sleep((earliestAttempt - now).dividedRoundingUp(by: 1_000_000)) }
        do {
            let link = try await connect()
            guard !isClosed else {
                await link.close()
                throw RPCError(.cancelled, Catalogue.Client.clientClosed, outcome: .notStarted)
            }
            failures = 0
            // A connection that breaks at once is not made again at once.
            earliestAttempt = time.now() + backoff.initialMilliseconds * 1_000_000
            current.withLock { $0 = link }
            return link
        } catch {
            failures += 1
            let wait = backoff.wait(beforeAttempt: failures, using: &generator)
            earliestAttempt = time.now() + wait * 1_000_000
            throw error
        }
    }
}

extension UInt64 {
    fileprivate func dividedRoundingUp(by divisor: UInt64) -> UInt64 {
        self / divisor + (self % divisor == 0 ? 0 : 1)
    }
}
