import RefleksDomain
import RefleksStore

/// What the rules of the reflex need of a customer: what he waits for and came about, what he expects by when, which deadlines
/// have passed, and which warning is his newest of each rule. Bounded, in no order that depends on the way it came about, and
/// nothing for who never gave a rule anything to look at.
struct ReflexState: Sendable, Hashable {
    /// By when they occurred, the older first.
    private(set) var signals: [ReflexSignal] = []
    /// By due time.
    private(set) var expectations: [DueExpectation] = []
    /// Deadlines of cases in the queue that a timer has told.
    private(set) var passed: [PassedDeadline] = []
    /// The newest warning of each rule, by rule.
    private(set) var warnings: [StandingWarning] = []
    /// The day of his last purchase when his falling frequency was told; nil: it never was.
    private(set) var frequencyDay: Int32?

    /// Signals that are kept: the oldest goes.
    static let maximumSignals = 16
    /// Expectations that are waited for: those that are due last have no timer.
    static let maximumExpectations = 16
    /// Two promises for each case of a full queue.
    static let maximumPassed = CareCase.maximumQueued * 2

    init() {}

    var isEmpty: Bool { self == ReflexState() }

    /// Customers for whom a timer runs are found by it: a token that no name has.
    static let token: UInt64 = 4

    mutating func take(_ note: ReflexNote) {
        switch note {
        case .signal(let signal):
            signals.removeAll { $0.event == signal.event }
            let place = signals.firstIndex { signal.order < $0.order } ?? signals.endIndex
            signals.insert(signal, at: place)
            if signals.count > Self.maximumSignals { signals.removeFirst() }
        case .expectations(let all): expectations = all
        case .passed(let deadline):
            passed.removeAll { $0.caseID == deadline.caseID && $0.isResponse == deadline.isResponse }
            passed.append(deadline)
            if passed.count > Self.maximumPassed { passed.removeFirst() }
        case .warned(let warning):
            warnings.removeAll { $0.rule == warning.rule }
            let place = warnings.firstIndex { $0.rule.rawValue > warning.rule.rawValue } ?? warnings.endIndex
            warnings.insert(warning, at: place)
        case .frequency(let day): frequencyDay = day
        }
    }

    /// Deadlines of cases that left the queue are forgotten.
    mutating func forget(deadlinesBut cases: [CareCase]) {
        guard !passed.isEmpty else { return }
        passed.removeAll { deadline in !cases.contains { $0.id == deadline.caseID && $0.isQueued } }
    }

    func write(to writer: inout ByteWriter) {
        writer.list(signals) { $1.write(to: &$0) }
        writer.list(expectations) { $1.write(to: &$0) }
        writer.list(passed) { $1.write(to: &$0) }
        writer.list(warnings) { $1.write(to: &$0) }
        writer.flag(frequencyDay != nil)
        if let frequencyDay { writer.signed(Int64(frequencyDay)) }
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        signals = try reader.list { reader throws(MalformedBytes) in try ReflexSignal(&reader) }
        expectations = try reader.list { reader throws(MalformedBytes) in try DueExpectation(&reader) }
        passed = try reader.list { reader throws(MalformedBytes) in try PassedDeadline(&reader) }
        warnings = try reader.list { reader throws(MalformedBytes) in try StandingWarning(&reader) }
        frequencyDay = try reader.flag() ? try reader.dayNumber() : nil
    }
}

/// An interaction that a rule may have to compare with a later one.
struct ReflexSignal: Sendable, Hashable {
    let event: BlindIndex
    /// What it is about: the event that it names, its product, or itself.
    let matter: BlindIndex
    /// What it began and has not ended; nil: nothing, or it is over.
    var opens: MatterKind?
    /// The customer came to us with it.
    let isIncoming: Bool
    let occurredAt: Timestamp
    /// Until when it was to be done, while a timer runs for it.
    var due: Timestamp?

    fileprivate var order: (Timestamp, BlindIndex) { (occurredAt, event) }

    init(
        event: BlindIndex, matter: BlindIndex, opens: MatterKind?, isIncoming: Bool, occurredAt: Timestamp,
        due: Timestamp?
    ) {
        self.event = event
        self.matter = matter
        self.opens = opens
        self.isIncoming = isIncoming
        self.occurredAt = occurredAt
        self.due = due
    }

    func write(to writer: inout ByteWriter) {
        writer.blind(event)
        writer.blind(matter)
        writer.byte(opens?.rawValue ?? 0)
        writer.flag(isIncoming)
        writer.signed(occurredAt.microseconds)
        TotalsCodec.write(due, to: &writer)
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        event = try reader.blind()
        matter = try reader.blind()
        opens = try reader.optional(MatterKind.self)
        isIncoming = try reader.flag()
        occurredAt = Timestamp(microseconds: try reader.signed())
        due = try TotalsCodec.readTime(&reader)
    }
}

/// An expectation that stands, by when it was to be met.
struct DueExpectation: Sendable, Hashable {
    let factID: UInt64
    let due: Timestamp

    func write(to writer: inout ByteWriter) {
        writer.number(factID)
        writer.signed(due.microseconds)
    }
}

extension DueExpectation {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(factID: try reader.number(), due: Timestamp(microseconds: try reader.signed()))
    }
}

/// A deadline of a case that passed and was told. A case that is opened again has another one.
struct PassedDeadline: Sendable, Hashable {
    let caseID: UInt64
    /// The promise to answer; else the one to solve it.
    let isResponse: Bool
    let due: Timestamp

    func write(to writer: inout ByteWriter) {
        writer.number(caseID)
        writer.flag(isResponse)
        writer.signed(due.microseconds)
    }
}

extension PassedDeadline {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            caseID: try reader.number(), isResponse: try reader.flag(),
            due: Timestamp(microseconds: try reader.signed()))
    }
}

/// The newest warning of a rule: no other is raised while its case is in the queue.
struct StandingWarning: Sendable, Hashable {
    let rule: WarningRule
    let caseID: UInt64

    func write(to writer: inout ByteWriter) {
        writer.byte(rule.rawValue)
        writer.number(caseID)
    }
}

extension StandingWarning {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(rule: try reader.value(WarningRule.self), caseID: try reader.number())
    }
}

extension ByteReader {
    mutating func dayNumber() throws(MalformedBytes) -> Int32 {
        guard let day = Int32(exactly: try signed()) else { throw MalformedBytes() }
        return day
    }
}
