public import RefleksDomain

/// Where the answers of the anonymous employee pulse are kept: apart from the ledger and from everything that names anybody.
///
/// While a period is open there are its answers under random numbers, without a time and without a person, and beside them codes of
/// who has answered, under a key of the period. Closing it keeps what may be shown, and destroys answers, codes and key.
public protocol PulseStore: Sendable {
    /// Opens a period; one may be open at a time.
    func open(_ period: PulsePeriod) throws(StoreError) -> PulseOutcome

    /// Takes one answer of `person` (any bytes that name him for ever) to the open period.
    func submit(_ answer: PulseAnswer, of person: [UInt8]) throws(StoreError) -> PulseOutcome

    /// Publishes what may be shown of a period, and destroys the rest for good.
    func close(_ id: String, at time: Timestamp) throws(StoreError) -> PulseOutcome

    /// Periods, the newest first, at most `limit`; of the open one nothing is told but that it is open.
    func periods(limit: Int) throws(StoreError) -> [PulsePeriod]

    /// Releases the file; later calls throw `.stopped`.
    func close()
}

/// What became of a request about the pulse.
public enum PulseOutcome: Sendable, Hashable {
    case done
    /// There is no such period.
    case unknown
    /// It is over.
    case closed
    /// This person has answered it.
    case answered
    /// There was a period of this name before.
    case exists
    /// Another one is open.
    case openAlready
    /// The one before was opened less than `PulsePeriod.leastDays` ago.
    case tooSoon
}

/// One employee's answer.
public struct PulseAnswer: Sendable, Hashable {
    public let period: String
    /// The branch where he works.
    public let branch: String
    /// 0…10.
    public let score: Int

    /// The answers that the question allows.
    public static let scale = 0...10

    public init(period: String, branch: String, score: Int) {
        self.period = period
        self.branch = branch
        self.score = score
    }
}

/// A question to the staff, and what may be shown of the answers once it is closed.
public struct PulsePeriod: Sendable, Hashable {
    /// IDENT, 1…64; never used twice.
    public let id: String
    /// In English and Turkish.
    public let question: (english: String, turkish: String)
    public let openedAt: Timestamp
    /// Nil while it is open.
    public let closedAt: Timestamp?
    /// Nil while it is open.
    public let publication: PulsePublication?

    /// Days from one opening to the next: two periods of nearly the same people, who answer nearly the same, would differ by whoever
    /// came or went between them.
    public static let leastDays: Int64 = 28
    /// Answers of one period.
    public static let maximumAnswers = 1_000_000

    public init(
        id: String, question: (english: String, turkish: String), openedAt: Timestamp, closedAt: Timestamp? = nil,
        publication: PulsePublication? = nil
    ) {
        self.id = id
        self.question = question
        self.openedAt = openedAt
        self.closedAt = closedAt
        self.publication = publication
    }

    public static func == (left: PulsePeriod, right: PulsePeriod) -> Bool {
        left.id == right.id && left.question == right.question && left.openedAt == right.openedAt
            && left.closedAt == right.closedAt && left.publication == right.publication
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(id) }

    /// Why a period cannot be opened now, beside `newest`; nil when it can.
    static func obstacle(to opening: PulsePeriod, after newest: PulsePeriod?) -> PulseOutcome? {
        guard let newest else { return nil }
        guard newest.closedAt != nil else { return .openAlready }
        let days = opening.openedAt.microseconds(since: newest.openedAt)
        return days < leastDays * Timestamp.microsecondsPerDay ? .tooSoon : nil
    }
}
