import RefleksDomain
import RefleksStore
import Synchronization

/// A code and a data key made ahead for a customer who may have to be created.
struct Candidate: Sendable {
    let number: UInt64
    let key: DataKey
}

/// A command on its way: from the caller to the loader, to the writer, and its answer back.
final class PendingCommand: @unchecked Sendable {
    // Sendable: `phase` is atomic; `answer` is set before it becomes `.waiting` and called once, by whoever moves it on from
    // there; everything else that changes is touched by one thread at a time, handed over through the queues' locks.

    private enum Phase {
        static let waiting: UInt8 = 0
        static let decided: UInt8 = 1
        static let cancelled: UInt8 = 2
        /// Not submitted yet: nobody waits for an answer.
        static let fresh: UInt8 = 3
    }

    let command: PreparedCommand
    let principal: String
    /// The blind idempotency key with the payload's hash.
    let key: (index: BlindIndex, payload: BlindIndex)?
    /// When it was submitted: for measuring only.
    let submittedAt = Monotonic.now
    private let phase = Atomic<UInt8>(Phase.fresh)
    private var answer: Answering?

    /// Is told the answer, once.
    typealias Answering = @Sendable (Result<Committed, EngineRefusal>) -> Void

    /// Slots that stay in memory until the command is decided.
    var pins = PinSet()
    /// What the decision found missing in memory.
    var discovered: [EntityKey] = []
    var wantsCandidates = false
    /// The decision needs the keys of all customers that are loaded.
    var wantsKeys = false
    var candidates: [Candidate] = []
    /// Keys made ahead for an address that has none.
    var newKeys: [DataKey] = []
    /// Keys of the customers that were loaded.
    var dataKeys: [DataKey] = []
    /// Passes through the loader.
    var passes = 0

    init(_ command: PreparedCommand, principal: String, key: (index: BlindIndex, payload: BlindIndex)? = nil) {
        self.command = command
        self.principal = principal
        self.key = key
    }

    /// From now on `answer` waits; called once, by whoever submits the command. False when it was cancelled before, and
    /// is answered so.
    func await(_ answer: @escaping Answering) -> Bool {
        self.answer = answer
        let (isWaiting, _) = phase.compareExchange(
            expected: Phase.fresh, desired: Phase.waiting, ordering: .acquiringAndReleasing)
        if !isWaiting { answer(.failure(.cancelled)) }
        return isWaiting
    }

    var isCancelled: Bool { phase.load(ordering: .acquiring) == Phase.cancelled }

    /// The writer takes the command: from now on it cannot be cancelled. False when it was cancelled before.
    func beginDecision() -> Bool {
        let (exchanged, original) = phase.compareExchange(
            expected: Phase.waiting, desired: Phase.decided, ordering: .acquiringAndReleasing)
        return exchanged || original == Phase.decided
    }

    /// Back to the loader: it may be cancelled again.
    func returnToLoader() {
        phase.store(Phase.waiting, ordering: .releasing)
    }

    /// The caller does not want it any more. Answers `.cancelled` if it is not decided yet.
    func cancel() {
        for undecided in [Phase.fresh, Phase.waiting] {
            let (isCancelled, _) = phase.compareExchange(
                expected: undecided, desired: Phase.cancelled, ordering: .acquiringAndReleasing)
            guard isCancelled else { continue }
            // Who submits it later finds it cancelled.
            if undecided == Phase.waiting { answer?(.failure(.cancelled)) }
            return
        }
    }

    /// Answers a decided command.
    func finish(_ result: Result<Committed, EngineRefusal>) {
        answer?(result)
    }

    /// Refuses an undecided command.
    func refuse(_ refusal: EngineRefusal) {
        if beginDecision() { answer?(.failure(refusal)) }
    }
}
