import RefleksContract
import RefleksDomain
import RefleksEngine

/// Counts wins and losses of a window, and remembers the best few customers of each kind.
struct DigestTally: Sendable {
    /// A kind of win or loss.
    struct Line: Sendable {
        private(set) var count: UInt64 = 0
        /// The best first; of equal scores the first that came.
        private(set) var best: [(customer: UInt64, score: Int32)] = []

        /// Customers that are named.
        static let maximumNamed = 5

        mutating func add(_ customer: UInt64, score: Int32?) {
            count += 1
            guard !best.contains(where: { $0.customer == customer }) else { return }
            let score = score ?? 0
            let place = best.firstIndex { $0.score < score } ?? best.endIndex
            guard place < Self.maximumNamed else { return }
            best.insert((customer, score), at: place)
            if best.count > Self.maximumNamed { best.removeLast() }
        }
    }

    private let window: DigestWindow
    /// Empty: all.
    private let branch: String
    private(set) var won = Line()
    private(set) var wonBack = Line()
    private(set) var closed = Line()
    private(set) var praise = Line()
    private(set) var complaints = Line()
    private(set) var warnings = Line()
    private(set) var verdicts: ReflexTally
    /// How good its warnings were, once everything has been read.
    private(set) var figures = ReflexSummary()

    /// Nothing yet.
    init(_ window: DigestWindow, branch: String, horizonDays: Int32) {
        self.window = window
        self.branch = branch
        verdicts = ReflexTally(from: window.start, through: window.end, horizonDays: horizonDays)
    }

    /// Judges the warnings at `now`.
    mutating func settle(at now: Timestamp) {
        figures = verdicts.summary(now: now)
        verdicts = ReflexTally(from: verdicts.first, through: verdicts.last, horizonDays: verdicts.horizonDays)
    }

    /// All of them, in the order of the contract's fields.
    var lines: [Line] { [won, wonBack, closed, praise, complaints, warnings] }

    private func isOf(_ other: @autoclosure () -> String) -> Bool { branch.isEmpty || branch == other() }

    /// Takes in what the ledger tells next.
    mutating func add(_ happening: ScannedHappening) {
        if case .warning(_, let place) = happening.kind {
            // A warning of another branch is not judged here.
            guard isOf(place) else { return }
        }
        verdicts.add(happening)
        guard window.contains(happening.at) else { return }
        let (customer, score) = (happening.customer, happening.score)
        switch happening.kind {
        case .interaction(let figures, let bytes, let stages?):
            guard stages.before != stages.after, isOf(PublicFields(bytes).branch) else { return }
            if figures.type == .accountClosed, stages.after == .lost {
                closed.add(customer, score: score)
            } else if stages.before == .lost, stages.after != .lost {
                wonBack.add(customer, score: score)
            } else if stages.before.isBeforeFirstPurchase, !stages.after.isBeforeFirstPurchase {
                won.add(customer, score: score)
            }
        case .interaction, .merged: break
        case .feedback(let kind, let given, let hasCase, let place):
            guard isOf(place) else { return }
            if hasCase {
                complaints.add(customer, score: score)
            } else if Self.isGood(kind, given) {
                praise.add(customer, score: score)
            }
        case .warning: warnings.add(customer, score: nil)
        }
    }

    private static func isGood(_ kind: RefleksDomain.FeedbackKind, _ score: Int?) -> Bool {
        do throws(FieldRefusal) {
            return try FeedbackAnswer(kind, score: score).isGood
        } catch {
            // It was within its scale when it was recorded.
            return false
        }
    }
}

extension RefleksDomain.LifecycleStage {
    fileprivate var isBeforeFirstPurchase: Bool {
        switch self {
        case .prospect, .targeted, .acquiring: true
        case .active, .deepening, .atRisk, .lost, .wonBack, .redirected: false
        }
    }
}
