import RefleksDomain
import RefleksStore

/// What a customer told us, and his cases: bounded, with his own record, and nothing for who never told us anything. Notes and
/// former states stand in the ledger alone.
final class CareState: Sendable, Hashable {
    /// All that are in the queue, and the newest of those that left it; by id.
    let cases: [CareCase]
    /// The newest answer by when it was given; nil: none.
    let lastFeedback: FeedbackRecord?
    /// How many answers there are.
    let answers: UInt64
    /// What he was asked last, the oldest first: `FeedbackInquiry.maximum` at most.
    let inquiries: [FeedbackInquiry]
    /// What the rules of the reflex remember of him.
    let reflex: ReflexState
    /// Prompts that were shown for him lately, the oldest first: `PromptShowing.maximum` at most.
    let showings: [PromptShowing]

    /// Cases that left the queue and are kept here.
    static let maximumClosed = 16

    /// Customers who have a case in the queue are found by it: a token that no name has.
    static let token: UInt64 = 3

    init(
        cases: [CareCase] = [], lastFeedback: FeedbackRecord? = nil, answers: UInt64 = 0,
        inquiries: [FeedbackInquiry] = [],
        reflex: ReflexState = ReflexState(), showings: [PromptShowing] = []
    ) {
        self.cases = cases
        self.lastFeedback = lastFeedback
        self.answers = answers
        self.inquiries = inquiries
        self.reflex = reflex
        self.showings = showings
    }

    var hasQueued: Bool { cases.contains(where: \.isQueued) }

    /// With a case put in the place of the one with its id, or added; the oldest that left the queue may go.
    func with(_ care: CareCase) -> CareState {
        var next = cases
        if let place = next.firstIndex(where: { $0.id == care.id }) { next[place] = care } else { next.append(care) }
        let surplus = next.count { !$0.isQueued } - Self.maximumClosed
        if surplus > 0, let oldest = next.firstIndex(where: { !$0.isQueued }) { next.remove(at: oldest) }
        var reflex = reflex
        reflex.forget(deadlinesBut: next)
        return CareState(
            cases: next, lastFeedback: lastFeedback, answers: answers, inquiries: inquiries, reflex: reflex,
            showings: showings)
    }

    /// With one answer more.
    func with(_ record: FeedbackRecord) -> CareState {
        let isNewest = lastFeedback.map { ($0.at, $0.id) < (record.at, record.id) } ?? true
        return CareState(
            cases: cases, lastFeedback: isNewest ? record : lastFeedback, answers: answers &+ 1, inquiries: inquiries,
            reflex: reflex, showings: showings)
    }

    /// With one more that he was asked.
    func with(asked inquiry: FeedbackInquiry) -> CareState {
        CareState(
            cases: cases, lastFeedback: lastFeedback, answers: answers, inquiries: inquiries.with(inquiry),
            reflex: reflex, showings: showings)
    }

    /// With one of them answered.
    func with(answered requestID: UInt64, by feedbackID: UInt64) -> CareState {
        CareState(
            cases: cases, lastFeedback: lastFeedback, answers: answers,
            inquiries: inquiries.map { $0.id == requestID ? $0.answered(by: feedbackID) : $0 },
            reflex: reflex, showings: showings)
    }

    /// With what the reflex noticed.
    func taking(_ notes: [ReflexNote]) -> CareState {
        var reflex = reflex
        for note in notes { reflex.take(note) }
        return CareState(
            cases: cases, lastFeedback: lastFeedback, answers: answers, inquiries: inquiries, reflex: reflex,
            showings: showings)
    }

    /// With prompts that were shown, as they are from now on.
    func with(showings: [PromptShowing]) -> CareState {
        CareState(
            cases: cases, lastFeedback: lastFeedback, answers: answers, inquiries: inquiries, reflex: reflex,
            showings: showings)
    }

    /// The record's last part; the tallies stand here, because only who told us something has any.
    func write(_ voices: [VoiceTally], to writer: inout ByteWriter) {
        writer.list(voices) { writer, tally in
            writer.byte(tally.voice.rawValue)
            writer.number(tally.count)
            writer.wide(tally.decayed)
            writer.signed(Int64(tally.lastDay))
        }
        writer.number(answers)
        writer.flag(lastFeedback != nil)
        lastFeedback?.write(to: &writer)
        writer.list(cases) { $1.write(to: &$0) }
        writer.list(inquiries) { $1.write(to: &$0) }
        writer.flag(!reflex.isEmpty)
        if !reflex.isEmpty { reflex.write(to: &writer) }
        writer.list(showings) { $1.write(to: &$0) }
    }

    init(_ reader: inout ByteReader, voices: inout [VoiceTally]) throws(MalformedBytes) {
        voices = try reader.list { reader throws(MalformedBytes) in
            let voice = try reader.value(FeedbackVoice.self)
            let count = try reader.number()
            let decayed = try reader.wide()
            guard let day = Int32(exactly: try reader.signed()) else { throw MalformedBytes() }
            return VoiceTally(voice: voice, count: count, decayed: decayed, lastDay: day)
        }
        answers = try reader.number()
        lastFeedback = try reader.flag() ? try FeedbackRecord(&reader) : nil
        cases = try reader.list { reader throws(MalformedBytes) in try CareCase(&reader) }
        inquiries = try reader.list { reader throws(MalformedBytes) in try FeedbackInquiry(&reader) }
        reflex = try reader.flag() ? try ReflexState(&reader) : ReflexState()
        showings = try reader.list { reader throws(MalformedBytes) in try PromptShowing(&reader) }
    }

    static func == (left: CareState, right: CareState) -> Bool {
        left === right
            || (left.cases == right.cases && left.lastFeedback == right.lastFeedback && left.answers == right.answers
                && left.inquiries == right.inquiries
                && left.reflex == right.reflex && left.showings == right.showings)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(cases)
        hasher.combine(answers)
    }
}

extension CustomerState {
    /// Who was erased has none any more, and may have had.
    var mayHaveHadCases: Bool { care.map { !$0.cases.isEmpty } ?? false || identity.fields.status == .erased }

    /// His cases as rows of the queue.
    var caseRows: [CaseRow] {
        guard let care else { return [] }
        let number = identity.number
        return care.cases.filter(\.isQueued).map { care in
            var writer = ByteWriter(capacity: 128)
            writer.number(survivorNumber)
            care.write(to: &writer)
            return CaseRow(
                id: care.id, due: care.nextDue?.microseconds ?? .max, customer: number,
                branch: RankRow.digest(of: care.branch), owner: RankRow.digest(of: care.owner),
                state: care.state.rawValue, severity: care.severity.rawValue, record: writer.bytes)
        }
    }
}

extension CaseRow {
    /// The case with the number of the customer who is shown for it.
    func read() throws(StoreError) -> (survivor: UInt64, care: CareCase) {
        do throws(MalformedBytes) {
            var reader = ByteReader(record)
            let survivor = try reader.number()
            return (survivor, try CareCase(&reader))
        } catch {
            throw .corrupt("case \(id) of the queue cannot be read: damaged, or of another build")
        }
    }
}
