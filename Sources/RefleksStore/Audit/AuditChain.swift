import RefleksCrypto

/// Puts events into their order and hashes each together with the hash before it.
///
/// hash = SHA-256(previous hash ‖ seq ‖ at ‖ purpose ‖ subject ‖ subjects ‖ status ‖ unmasked ‖ role ‖ principal ‖ actor ‖ branch ‖
/// method): integers big-endian in their width, texts as UTF-8 behind their length in 4 bytes. No key: whoever has a row's
/// hash can check the chain up to it.
public struct AuditChain: Sendable {
    /// What the first row's hash follows: 32 zeros.
    public static let origin = [UInt8](repeating: 0, count: SHA256.digestSize)

    /// The newest row.
    public private(set) var head: AuditHead
    private var buffer: [UInt8] = []

    /// Goes on after `head`.
    public init(after head: AuditHead) {
        self.head = head
    }

    /// The event as the next row. A clock that went back does not: its time is at least the row's before.
    public mutating func append(_ event: AuditEvent) -> AuditRow {
        var event = event
        event.at = max(event.at, head.at)
        let seq = head.seq + 1
        let row = AuditRow(seq: seq, event: event, hash: hash(of: event, at: seq))
        head = AuditHead(seq: seq, at: event.at, hash: row.hash)
        return row
    }

    /// Goes on to `row` if it follows the head unchanged.
    mutating func follow(_ row: AuditRow) -> Bool {
        guard isNext(row, at: row.seq) else { return false }
        head = AuditHead(seq: row.seq, at: row.event.at, hash: row.hash)
        return true
    }

    /// Whether the row's content was written at `seq` behind the head, wherever it stands now.
    mutating func isNext(_ row: AuditRow, at seq: UInt64) -> Bool {
        seq == head.seq + 1 && hash(of: row.event, at: seq) == row.hash
    }

    private mutating func hash(of event: AuditEvent, at seq: UInt64) -> [UInt8] {
        buffer.removeAll(keepingCapacity: true)
        buffer += head.hash
        put(seq)
        put(event.at)
        put(event.purpose)
        put(event.subject)
        put(event.subjects)
        put(event.status)
        put(event.isUnmasked ? 1 : 0 as UInt8)
        for text in [event.role, event.principal, event.actor, event.branch, event.method] { put(text) }
        return SHA256.hash(buffer)
    }

    private mutating func put(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { buffer.append(contentsOf: $0) }
    }

    private mutating func put(_ text: String) {
        put(UInt32(clamping: text.utf8.count))
        buffer.append(contentsOf: text.utf8)
    }
}
