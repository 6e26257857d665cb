/// A case that waits in the queue, beside its customer's record: a row of its own, so that lists need not look at customers.
public struct CaseRow: Sendable, Hashable {
    /// The case, at most `Int64.max`.
    public let id: UInt64
    /// What it is ordered by: UTC microseconds, `Int64.max` while nothing is due.
    public let due: Int64
    /// For whom it was opened, at most `Int64.max`.
    public let customer: UInt64
    /// Tell branches and owners apart, roughly: two may have the same number. 0 for none.
    public let branch: UInt32
    public let owner: UInt32
    public let state: UInt8
    public let severity: UInt8
    /// What lists show of it.
    public let record: [UInt8]

    public init(
        id: UInt64, due: Int64, customer: UInt64, branch: UInt32, owner: UInt32, state: UInt8, severity: UInt8,
        record: [UInt8]
    ) {
        self.id = id
        self.due = due
        self.customer = customer
        self.branch = branch
        self.owner = owner
        self.state = state
        self.severity = severity
        self.record = record
    }

    public var position: CasePosition { CasePosition(due: due, id: id) }
}

/// A keyset position in the queue: what is due first comes first.
public struct CasePosition: Sendable, Hashable, Comparable {
    public let due: Int64
    public let id: UInt64

    public init(due: Int64, id: UInt64) {
        self.due = due
        self.id = id
    }

    /// In the order of the queue: the earlier one, then the older case.
    public static func < (left: CasePosition, right: CasePosition) -> Bool {
        left.due == right.due ? left.id < right.id : left.due < right.due
    }
}

/// Which cases of the queue; what is 0 is not asked.
public struct CaseFilter: Sendable, Hashable {
    public var branch: UInt32 = 0
    public var owner: UInt32 = 0
    public var state: UInt8 = 0
    public var severity: UInt8 = 0

    /// All of them.
    public init() {}

    /// Whether it asks for what `row` is.
    public func includes(_ row: CaseRow) -> Bool {
        (branch == 0 || branch == row.branch) && (owner == 0 || owner == row.owner)
            && (state == 0 || state == row.state) && (severity == 0 || severity == row.severity)
    }
}

/// A part of the queue.
public struct FoundCases: Sendable, Hashable {
    /// In the order of the queue.
    public var rows: [CaseRow]
    /// Everything up to here has been looked at; nil when there is no more.
    public var next: CasePosition?

    public init(rows: [CaseRow], next: CasePosition?) {
        self.rows = rows
        self.next = next
    }
}
