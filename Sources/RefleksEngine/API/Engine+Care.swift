public import RefleksDomain
import RefleksStore

/// Which cases of the queue.
public struct CaseQuery: Sendable, Hashable {
    /// Only those of this branch, and of this agent; empty: all.
    public var branch: String
    public var owner: String
    public var state: CaseState?
    public var severity: CaseSeverity?
    /// Only those with a broken promise whose clock runs.
    public var isOverdue: Bool
    /// Only those with a remedy that waits for approval.
    public var awaitsApproval: Bool

    /// A query; what is left out is not asked.
    public init(
        branch: String = "", owner: String = "", state: CaseState? = nil, severity: CaseSeverity? = nil,
        isOverdue: Bool = false, awaitsApproval: Bool = false
    ) {
        self.branch = branch
        self.owner = owner
        self.state = state
        self.severity = severity
        self.isOverdue = isOverdue
        self.awaitsApproval = awaitsApproval
    }

    /// Whether it asks for the case: indexes tell branches and owners apart only roughly.
    func includes(_ care: CareCase) -> Bool {
        (branch.isEmpty || branch == care.branch) && (owner.isEmpty || owner == care.owner)
            && (state.map { $0 == care.state } ?? true) && (severity.map { $0 == care.severity } ?? true)
            && (!awaitsApproval || care.awaitsApproval)
    }
}

/// A case of the queue.
public struct ListedCase: Sendable, Hashable {
    /// For whom it was opened.
    public var number: UInt64
    /// Whom his code resolves to.
    public var survivor: UInt64
    public var care: CareCase
}

/// A page of the queue.
public struct CasePage: Sendable {
    /// Everything up to and including this commit is in it.
    public var asOf: UInt64
    /// What is due first comes first; cases whose clock stands come last, by id.
    public var cases: [ListedCase]
    /// Where the next page begins; nil on the last one. A page may be short, even empty, before that.
    public var next: CaseListPosition?
}

/// A place in the queue: what comes after it follows.
public struct CaseListPosition: Sendable, Hashable {
    /// UTC microseconds, `Int64.max` where the clock stands.
    public var due: Int64
    public var id: UInt64

    /// A position.
    public init(due: Int64, id: UInt64) {
        self.due = due
        self.id = id
    }
}

/// A case with everything that happened to it.
public struct CaseFile: Sendable {
    public var asOf: UInt64
    /// Whom the code of whoever it was opened for resolves to.
    public var code: CustomerCode
    /// His data are only kept.
    public var isRestricted: Bool
    /// As it is now.
    public var care: CareCase
    /// In the ledger's order, at least one.
    public var events: [CaseEvent]
}

/// A page of what a customer told us.
public struct FeedbackPage: Sendable {
    public var asOf: UInt64
    public var code: CustomerCode
    /// By when they were recorded, the newest first.
    public var feedback: [KnownFeedback]
    /// What he was asked last, the oldest first.
    public var inquiries: [FeedbackInquiry]
    /// After which one the next page begins; nil on the last one.
    public var next: UInt64?
}

extension Engine {
    /// A page of the queue, 1…200 cases among up to 20,000 that are looked at: with everything that is durable, whether it is
    /// projected or not.
    public func cases(
        _ query: CaseQuery, after position: CaseListPosition? = nil, limit: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> CasePage {
        try checkReadable(atLeast)
        let limit = min(max(limit, 1), Self.maximumPage)
        let reader = CaseReader(core: core, query: query)
        return try await core.readers.read { () throws(EngineRefusal) in
            try reader.page(after: position, limit: limit)
        }
    }

    /// For whom a case was opened, as the ledger says.
    ///
    /// - Throws: `caseNotFound`.
    public func subject(ofCase id: UInt64, atLeast: UInt64 = 0) async throws(EngineRefusal) -> CustomerCode {
        try checkReadable(atLeast)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            let place = ItemPlace(id: id)
            let entry: Entry?
            do throws(StoreError) {
                entry = try core.history.entry(place.seq)
            } catch {
                throw core.refusal(for: error)
            }
            guard let entry, entry.changes.indices.contains(place.index),
                let opened = entry.changes[place.index] as? CaseOpened,
                let code = CustomerCode(number: opened.content.number)
            else { throw .caseNotFound }
            return code
        }
    }

    /// A case with its history.
    ///
    /// - Throws: `caseNotFound`, `customerErased`, `historyTooLong`.
    public func caseFile(_ id: UInt64, atLeast: UInt64 = 0) async throws(EngineRefusal) -> CaseFile {
        let subject = try await subject(ofCase: id, atLeast: atLeast)
        let shown = try await customer(.code(subject)).customer
        let kinds: Set<UInt16> = [
            ChangeKind.caseOpened.rawValue, ChangeKind.caseMoved.rawValue, ChangeKind.caseNoted.rawValue,
            ChangeKind.caseAmended.rawValue,
        ]
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            let found = try HistoryReader(core: core).places(of: subject.number, withInteractions: false)
            var events: [CaseEvent] = []
            do throws(StoreError) {
                for place in found.places where kinds.contains(place.kind) && place.id >= id {
                    if let event = try Self.event(of: id, at: ItemPlace(id: place.id), core) { events.append(event) }
                }
            } catch {
                throw core.refusal(for: error)
            }
            guard let last = events.last else { throw .caseNotFound }
            return CaseFile(
                asOf: found.asOf, code: shown.code, isRestricted: shown.restriction != nil, care: last.care,
                events: events)
        }
    }

    private static func event(
        of id: UInt64, at place: ItemPlace, _ core: EngineCore
    ) throws(StoreError) -> CaseEvent? {
        let entry = try core.history.existing(place.seq)
        guard entry.changes.indices.contains(place.index), let change = entry.changes[place.index] as? any CaseChange,
            change.content.care.id == id
        else { return nil }
        return CaseEvent(
            kind: change.happening, commitSeq: entry.seq, recordedAt: entry.recordedAt, principal: entry.principal,
            care: change.content.care, text: try change.content.text(core.opener), remedyID: change.remedyID)
    }

    /// What a customer told us, and everybody who is one with him, 1…200 a page, the newest first by when it was recorded.
    ///
    /// - Throws: `customerNotFound`, `customerErased`, `historyTooLong`.
    public func feedback(
        of selector: CustomerSelector, before: UInt64? = nil, limit: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> FeedbackPage {
        let survivor = try await customer(selector, atLeast: atLeast).customer
        let limit = min(max(limit, 1), Self.maximumPage)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            let found = try HistoryReader(core: core).places(
                of: [survivor.code] + survivor.mergedCodes, withInteractions: false)
            let ids = found.ordered.filter { place in
                place.kind == ChangeKind.feedbackSubmitted.rawValue && before.map { place.id < $0 } ?? true
            }.map(\.id).suffix(limit + 1)
            var page = FeedbackPage(
                asOf: found.asOf, code: survivor.code, feedback: [], inquiries: survivor.inquiries, next: nil)
            do throws(StoreError) {
                for id in ids.reversed().prefix(limit) {
                    let place = ItemPlace(id: id)
                    let entry = try core.history.existing(place.seq)
                    guard entry.changes.indices.contains(place.index) else { continue }
                    let item = ChangePlace(item: place, recordedAt: entry.recordedAt)
                    guard
                        case .feedback(let known)? = try entry.changes[place.index].statement(
                            at: item, opener: core.opener)
                    else { continue }
                    page.feedback.append(known)
                }
            } catch {
                throw core.refusal(for: error)
            }
            if ids.count > limit { page.next = page.feedback.last?.id }
            return page
        }
    }
}
