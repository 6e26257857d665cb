import NIOCore
public import RefleksContract
import RefleksMessages
public import RefleksRPC
import RefleksWire

/// Pushes interactions over one stream and keeps every item until the server has answered it.
///
/// Items are numbered and sent in order. When the connection is lost, the pusher reconnects with backoff and sends what
/// is unacknowledged again; the server knows each item by its source event, so nothing is lost and nothing recorded
/// twice. `push` waits while the pusher is full. With a spool directory `push` returns when the disk has the item, and a
/// later pusher on the same directory continues where a crash ended this one.
public actor InteractionPusher {
    /// Hears the final answer of each item, in order. The next acknowledgement is read when it returns.
    public typealias OutcomeHandler = @Sendable (PushOutcome) async -> Void

    let invoker: any CallInvoker
    let configuration: PushConfiguration
    let time: ClientTime
    let onOutcome: OutcomeHandler
    let spool: SpoolWriter?
    /// Files of the spool from which the disk has lost items that were promised: damaged segments, with everything else of
    /// them sent. Empty in health; look at them, and take them away. They hold personal data in the clear.
    public nonisolated let damagedSpoolFiles: [String]
    var window: PushWindow
    var room = RoomQueue()
    var undurable: [PushWindow.Item] = []
    var durabilityWaiters: [(sequence: UInt64, continuation: CheckedContinuation<Void, any Error>)] = []
    var isSpooling = false
    /// The last refusal of a full disk, and the newest item that it took back.
    var withdrawal: (through: UInt64, error: RPCError)?
    var sender: CheckedContinuation<Void, Never>?
    var idlers: [CheckedContinuation<Void, any Error>] = []
    var failure: RPCError?
    /// Acknowledgements taken; tells whether a stream made progress.
    var answered: UInt64 = 0
    private var runner: Task<Void, Never>?

    /// A pusher that calls through `invoker`; begins at once with what the spool kept.
    ///
    /// - Throws: FAILED_PRECONDITION when another process holds the spool, INTERNAL when the disk refuses.
    public init(
        _ invoker: any CallInvoker, configuration: PushConfiguration = PushConfiguration(), time: ClientTime = .system,
        onOutcome: @escaping OutcomeHandler
    ) throws(RPCError) {
        try self.init(invoker, configuration: configuration, time: time, disk: .system, onOutcome: onOutcome)
    }

    /// The same with its spool on `disk`.
    init(
        _ invoker: any CallInvoker, configuration: PushConfiguration, time: ClientTime, disk: SpoolDisk,
        onOutcome: @escaping OutcomeHandler
    ) throws(RPCError) {
        self.invoker = invoker
        self.configuration = configuration
        self.time = time
        self.onOutcome = onOutcome
        var window = PushWindow(capacity: configuration.capacity, byteCapacity: configuration.byteCapacity)
        if let directory = configuration.spoolDirectory {
            let spool = try Spool(directory: directory, disk: disk)
            damagedSpoolFiles = spool.damagedFiles
            window = PushWindow(
                capacity: configuration.capacity, byteCapacity: configuration.byteCapacity,
                lastSequence: spool.lastSequence)
            for item in spool.recovered { window.restore(item) }
            self.spool = SpoolWriter(spool)
        } else {
            self.spool = nil
            damagedSpoolFiles = []
        }
        self.window = window
    }

    /// Items pushed and not answered yet.
    public var pending: Int { window.count }

    /// Hands an item over and returns its number; waits while the pusher is full.
    ///
    /// Its outcome may be heard before this returns. With a spool it returns when the disk has the item.
    /// - Throws: what ended the pusher; RESOURCE_EXHAUSTED / SPOOL_FULL while the spool's disk is full, and `CancellationError`:
    ///   then the item was not taken, and may be pushed again.
    @discardableResult
    public func push(_ request: RecordInteractionRequest) async throws -> UInt64 {
        try await push(contentsOf: [request])
    }

    /// Hands items over together, which with a spool costs one synchronisation; returns the last one's number. After SPOOL_FULL
    /// some may have been taken: push all of them again, the server knows each by its source event.
    @discardableResult
    public func push(contentsOf requests: [RecordInteractionRequest]) async throws -> UInt64 {
        start()
        var (first, last) = (UInt64.max, window.lastSequence)
        for request in requests {
            let bytes = try MessageCodec.encode(request)
            try await waitForRoom(bytes.readableBytes)
            let item = window.append(bytes)
            (first, last) = (min(first, item.sequence), item.sequence)
            if spool == nil {
                window.markDurable(through: last)
            } else {
                undurable.append(item)
                startSpooling()
            }
            wakeSender()
        }
        if spool != nil, !requests.isEmpty {
            if let withdrawal, withdrawal.through >= first { throw withdrawal.error }
            try await waitForDurability(of: last)
        }
        return last
    }

    /// Returns when every item pushed so far, and any pushed meanwhile, has been answered.
    public func flush() async throws {
        start()
        if let failure { throw failure }
        guard !window.isEmpty else { return }
        try await withCheckedThrowingContinuation { idlers.append($0) }
    }

    /// Ends the pusher at once. Unanswered items stay in the spool; without one they are gone.
    public func close() {
        end(with: RPCError(.cancelled, Catalogue.Client.clientClosed, outcome: .notStarted))
    }

    /// Begins to send what the spool kept, without waiting for the first `push`.
    public func start() {
        guard runner == nil, failure == nil else { return }
        runner = Task { await self.run() }
    }

    func end(with error: RPCError) {
        guard failure == nil else { return }
        failure = error
        runner?.cancel()
        room.failAll(error)
        for waiter in durabilityWaiters { waiter.continuation.resume(throwing: error) }
        durabilityWaiters = []
        for idler in idlers { idler.resume(throwing: error) }
        idlers = []
        wakeSender()
    }

    func wakeSender() {
        sender?.resume()
        sender = nil
    }

    private func waitForRoom(_ size: Int) async throws {
        if let failure { throw failure }
        try Task.checkCancellation()
        if room.isEmpty, window.reserve(size) { return }
        let ticket = room.nextTicket()
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                room.append(ticket, size: size, continuation)
            }
        } onCancel: {
            Task { await self.abandonRoom(ticket) }
        }
    }

    private func abandonRoom(_ ticket: UInt64) {
        room.cancel(ticket)
    }
}
