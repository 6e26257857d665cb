/// Which rows are wanted. Everything that is nil or empty chooses all.
public struct AuditQuery: Sendable, Hashable {
    /// A customer's code number.
    public var subject: UInt64?
    public var actor = ""
    /// A certificate's role and id.
    public var role = ""
    public var principal = ""
    /// From this time on, and before that one: UTC microseconds.
    public var from: Int64?
    public var until: Int64?
    /// Only rows before this one: where the page before ended.
    public var before: UInt64?
    /// Rows wanted, and rows looked at, at most.
    public var limit = 50
    public var maximumScan = 100_000

    public init() {}

    /// Whether the row is chosen by what it says, apart from place and time.
    func chooses(_ event: AuditEvent) -> Bool {
        (subject.map { $0 == event.subject } ?? true) && (actor.isEmpty || actor == event.actor)
            && (role.isEmpty || role == event.role) && (principal.isEmpty || principal == event.principal)
    }
}

/// Rows, newest first.
public struct AuditPage: Sendable, Hashable {
    public var rows: [AuditRow]
    /// The next page's `before`; nil after the last page.
    public var next: UInt64?

    public init(rows: [AuditRow], next: UInt64?) {
        self.rows = rows
        self.next = next
    }
}
