public import RefleksDomain
import RefleksStore

/// One thing that the ledger holds about a customer, opened: for the document that a person gets of his data.
public struct SubjectEntry: Sendable {
    /// What it says, in full.
    public enum Content: Sendable {
        case created(Profile, [HeldIdentifier])
        case profile(Profile)
        case identifierAdded(HeldIdentifier)
        /// Which one, tells the entry that added it.
        case identifierRemoved
        case interaction(StoredInteraction)
        case fact(KnownFact)
        case factRetracted(UInt64)
        /// Nil: taken back.
        case preference(KnownPreference?)
        case permission(KnownPermission)
        case restricted(KnownRestriction)
        case restrictionLifted
        case requestRecorded(KnownRequest)
        /// The request with this id.
        case requestAnswered(UInt64, SubjectRequestOutcome, reason: String)
        case redirectProposed(KnownRedirect)
        /// The redirection with this id.
        case redirectDecided(UInt64, RedirectState, reason: String)
        case feedback(KnownFeedback)
        /// The case as it was afterwards, and what was said about it.
        case careCase(CaseEvent.Kind, CareCase, text: String)
        case feedbackRequested(FeedbackInquiry)
        /// A rule warned of him and opened the case with this id.
        case warning(WarningRule, caseID: UInt64)
        /// Time passed a moment of his, of the case with this id (0: of none). A rule that warned of it is told by itself.
        case deadline(PassedMoment, due: Timestamp, caseID: UInt64)
        case promptsShown([PromptShowing])
        case promptTold(PromptShowing)
        /// Another code was merged into his, or his into another.
        case merged
        case unmerged
    }

    public var commitSeq: UInt64
    public var recordedAt: Timestamp
    public var content: Content
    /// What it did to his score, or to that of all who were one with him; nil where nothing of it counts.
    public var score: ScoreChange?
}

/// What a run of commits holds about a customer.
public struct SubjectEntryPage: Sendable {
    /// In the ledger's order.
    public var entries: [SubjectEntry]
    /// The commits up to and including this one have been looked at.
    public var position: UInt64
}

extension Engine {
    /// The commits up to `last` that say something about the customer, or about one of those who are one with him, ascending:
    /// eight bytes for each. Waits until the projection holds them.
    ///
    /// - Throws: `customerNotFound`, `customerErased`.
    public func subjectCommits(of code: CustomerCode, upTo last: UInt64) async throws(EngineRefusal) -> [UInt64] {
        try await waitForProjection(of: last)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            try SubjectPlacesReader(core: core).commits(of: code, upTo: last)
        }
    }

    /// What the first of `commits` say about the customer, 256 of them or a MiB a call, so that other reads go on in between.
    ///
    /// - Throws: `customerNotFound`, `customerErased`.
    public func subjectEntries(
        of code: CustomerCode, at commits: ArraySlice<UInt64>
    ) async throws(EngineRefusal) -> SubjectEntryPage {
        try checkReadable(0)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            let customers = try CustomerReader(core: core).everybody(code)
            do throws(StoreError) {
                var reader = try SubjectEntryReader(core, customers)
                return try reader.page(of: commits)
            } catch {
                throw core.refusal(for: error)
            }
        }
    }
}
