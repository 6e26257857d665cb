public import RefleksDomain
import RefleksStore

/// One thing of the ledger that reports about warnings, and about wins and losses, count.
public struct ScannedHappening: Sendable {
    /// What it was.
    public enum Kind: Sendable, Hashable {
        /// An interaction, with the contract's public part and what it did to the stage of whoever it was with.
        case interaction(InteractionFigures, publicBytes: [UInt8], stages: Stages?)
        /// A rule warned, and opened a case of this branch.
        case warning(WarningRule, branch: String)
        /// An answer; with `hasCase` one that somebody has to follow up.
        case feedback(FeedbackKind, score: Int?, hasCase: Bool, branch: String)
        /// Another customer turned out to be this one.
        case merged(UInt64)
    }

    /// The stage before and after.
    public struct Stages: Sendable, Hashable {
        public let before: LifecycleStage
        public let after: LifecycleStage
    }

    /// The number of the customer, of several who were one then the survivor's.
    public let customer: UInt64
    /// When it happened, where that was told; else when it was recorded.
    public let at: Timestamp
    /// The customer's score afterwards, where it was told.
    public let score: Int32?
    public let kind: Kind
}

extension Engine {
    /// Reads what was recorded from `first` to `last`, both included, as `scan` does.
    ///
    /// - Throws: what `scan` does.
    public func review<Tally: Sendable>(
        from first: Timestamp, through last: Timestamp, into tally: Tally,
        settling settle: @escaping @Sendable (inout Tally) -> Void = { _ in },
        _ take: @escaping @Sendable (inout Tally, ScannedHappening) -> Void
    ) async throws(EngineRefusal) -> (tally: Tally, asOf: UInt64) {
        try await walk(from: first, through: last, into: tally, settling: settle) { tally, entry in
            for (index, change) in entry.changes.enumerated() {
                let next = entry.changes.indices.contains(index + 1) ? entry.changes[index + 1] : nil
                if let happening = ScannedHappening(change, followedBy: next, entry.recordedAt) {
                    take(&tally, happening)
                }
            }
        }
    }
}

extension ScannedHappening {
    fileprivate init?(_ change: any Change, followedBy next: (any Change)?, _ recordedAt: Timestamp) {
        switch change {
        case let change as InteractionRecorded: self.init(change, nil)
        case let change as MergedInteractionRecorded: self.init(change.recorded, change)
        case let change as InteractionCharged: self.init(change.recorded, change.merged)
        case let change as ReflexNoted:
            guard let rule = change.warned?.rule, let opened = next as? CaseOpened else { return nil }
            self.init(
                customer: change.number, at: recordedAt, score: nil,
                kind: .warning(rule, branch: opened.content.care.branch))
        case let change as FeedbackSubmitted:
            let record = change.record
            self.init(
                customer: change.number, at: record.at, score: (change.scoreOfSet ?? change.score)?.after,
                kind: .feedback(
                    record.kind, score: record.score.map { Int($0) }, hasCase: record.caseID != 0,
                    branch: record.branch))
        case let change as CustomersMerged:
            self.init(
                customer: change.survivor, at: recordedAt, score: nil, kind: .merged(change.merged))
        default: return nil
        }
    }

    private init(_ recorded: InteractionRecorded, _ merged: MergedInteractionRecorded?) {
        let score = merged.map(\.score) ?? recorded.score
        self.init(
            customer: merged?.survivor ?? recorded.number, at: recorded.figures.occurredAt, score: score?.after,
            kind: .interaction(
                recorded.figures, publicBytes: recorded.publicBytes,
                stages: score.map { Stages(before: $0.stageBefore, after: $0.stage) }))
    }
}
