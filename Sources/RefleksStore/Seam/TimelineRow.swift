/// A row of a customer's timeline, clustered by (customer, occurredAt, id).
public struct TimelineRow: Sendable, Hashable {
    public let customer: UInt64
    /// UTC microseconds.
    public let occurredAt: Int64
    /// The interaction's id (or another entry kind's id within its seq), at most `Int64.max`.
    public let id: UInt64
    public let seq: UInt64
    /// UTC microseconds.
    public let recordedAt: Int64
    public let kind: UInt16
    /// The public part: an encoded message that can be spliced into replies.
    public let publicBytes: [UInt8]
    /// The personal part, sealed under the customer's key; empty when there is none.
    public let sealedBytes: [UInt8]

    /// The time of rows that only tell where a change stands which is no interaction: they are clustered with the customer's
    /// interactions, before all of them, and no view shows them.
    public static let historyTime = Int64.min

    /// It tells where a change stands, and has no parts.
    public var isHistory: Bool { occurredAt == Self.historyTime }

    public init(
        customer: UInt64, occurredAt: Int64, id: UInt64, seq: UInt64, recordedAt: Int64, kind: UInt16,
        publicBytes: [UInt8], sealedBytes: [UInt8]
    ) {
        self.customer = customer
        self.occurredAt = occurredAt
        self.id = id
        self.seq = seq
        self.recordedAt = recordedAt
        self.kind = kind
        self.publicBytes = publicBytes
        self.sealedBytes = sealedBytes
    }

    /// Bytes of both parts.
    public var byteCount: Int { publicBytes.count + sealedBytes.count }

    /// The row's place among its customer's rows.
    public var position: TimelinePosition { TimelinePosition(occurredAt: occurredAt, id: id) }
}

/// A timeline row without its parts.
public struct TimelinePlace: Sendable, Hashable {
    /// UTC microseconds; `TimelineRow.historyTime` for a change that is no interaction.
    public let occurredAt: Int64
    public let id: UInt64
    public let seq: UInt64
    /// UTC microseconds.
    public let recordedAt: Int64
    public let kind: UInt16

    public init(occurredAt: Int64, id: UInt64, seq: UInt64, recordedAt: Int64, kind: UInt16) {
        self.occurredAt = occurredAt
        self.id = id
        self.seq = seq
        self.recordedAt = recordedAt
        self.kind = kind
    }

    /// As of the row.
    public var isHistory: Bool { occurredAt == TimelineRow.historyTime }
}

/// A timeline row whose bytes belong to the store: only valid inside the call that was given it.
public struct LentTimelineRow {
    public let customer: UInt64
    /// UTC microseconds.
    public let occurredAt: Int64
    public let id: UInt64
    public let seq: UInt64
    /// UTC microseconds.
    public let recordedAt: Int64
    public let kind: UInt16
    /// As `TimelineRow.publicBytes`.
    public let publicBytes: UnsafeRawBufferPointer
    /// As `TimelineRow.sealedBytes`.
    public let sealedBytes: UnsafeRawBufferPointer

    /// Bytes of both parts.
    public var byteCount: Int { publicBytes.count + sealedBytes.count }

    /// A row that the caller owns.
    func copy() -> TimelineRow {
        TimelineRow(
            customer: customer, occurredAt: occurredAt, id: id, seq: seq, recordedAt: recordedAt, kind: kind,
            publicBytes: [UInt8](publicBytes), sealedBytes: [UInt8](sealedBytes))
    }
}

extension TimelineRow {
    /// Lends the row to `body`.
    public func lend<Result>(_ body: (LentTimelineRow) throws(StoreError) -> Result) throws(StoreError) -> Result {
        let outcome = publicBytes.withUnsafeBytes { open in
            sealedBytes.withUnsafeBytes { sealed in
                let row = LentTimelineRow(
                    customer: customer, occurredAt: occurredAt, id: id, seq: seq, recordedAt: recordedAt, kind: kind,
                    publicBytes: open, sealedBytes: sealed)
                return Swift.Result { () throws(StoreError) in try body(row) }
            }
        }
        return try outcome.get()
    }
}

/// A keyset position in a timeline, newest first: rows strictly before it follow.
public struct TimelinePosition: Sendable, Hashable, Comparable {
    /// UTC microseconds.
    public let occurredAt: Int64
    public let id: UInt64

    public init(occurredAt: Int64, id: UInt64) {
        self.occurredAt = occurredAt
        self.id = id
    }

    /// Older first; ids break ties.
    public static func < (left: TimelinePosition, right: TimelinePosition) -> Bool {
        left.occurredAt == right.occurredAt ? left.id < right.id : left.occurredAt < right.occurredAt
    }
}
