public import RefleksDomain

/// Where the audit's rows are kept. Rows are appended and read; nothing changes or removes one.
///
/// One thread appends; any thread that may block reads.
public protocol AuditStore: Sendable {
    /// The newest row, as it was written beside the rows.
    func head() throws(StoreError) -> AuditHead

    /// Makes rows durable, all or none; they must follow the head. `pause` is called after every few of them: then others may
    /// have the core.
    ///
    /// - Throws: `.full` when certainly nothing was stored; after `.ioFailure` nobody knows, and every later append throws
    ///   `.stopped`; `.unexpected` for rows that do not follow.
    func append(_ rows: [AuditRow], pause: @Sendable () -> Void) throws(StoreError)

    /// At most `limit` rows from `seq` on, in their order, as they are stored: this judges nothing.
    func rows(from seq: UInt64, limit: Int) throws(StoreError) -> [AuditRow]

    /// Rows that a query chooses, newest first.
    func page(_ query: AuditQuery) throws(StoreError) -> AuditPage

    /// How often each branch opened briefings on the days from `first` to `last`, both included, by branch; branches that
    /// opened none are left out.
    func briefings(from first: CalendarDate, through last: CalendarDate) throws(StoreError) -> [BriefingCount]

    /// Bytes on disk.
    func size() throws(StoreError) -> UInt64

    /// Releases the file; later calls throw `.stopped`.
    func close()
}

extension AuditStore {
    /// The same in one go.
    public func append(_ rows: [AuditRow]) throws(StoreError) { try append(rows) {} }
}
