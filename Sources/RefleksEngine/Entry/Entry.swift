import RefleksCrypto
import RefleksDomain
import RefleksStore

/// An entry of the ledger, decoded: the changes that one command decided.
struct Entry {
    let seq: UInt64
    let recordedAt: Timestamp
    let changes: [any Change]

    static let format: UInt8 = 1

    /// Each change with its place.
    var placed: some Sequence<(any Change, ChangePlace)> {
        changes.enumerated().lazy.map { [seq, recordedAt] index, change in
            (change, ChangePlace(item: ItemPlace(seq: seq, index: index), recordedAt: recordedAt))
        }
    }

    /// The body's bytes: format, count, then each change's kind and fields. `writer` is used up.
    static func encode(_ changes: [any Change], with writer: inout ByteWriter) -> [UInt8] {
        writer.removeAll()
        writer.byte(format)
        writer.number(UInt64(changes.count))
        for change in changes {
            writer.number(UInt64(type(of: change).kind.rawValue))
            change.write(to: &writer)
        }
        return writer.exactBytes
    }

    init(seq: UInt64, recordedAt: Timestamp, changes: [any Change]) {
        self.seq = seq
        self.recordedAt = recordedAt
        self.changes = changes
    }

    /// - Throws: `.corrupt` for bytes that this build does not write, `.incompatible` for a newer build's.
    init(_ stored: LedgerEntry) throws(StoreError) {
        do throws(MalformedBytes) {
            var reader = ByteReader(stored.body)
            guard try reader.byte() == Self.format else { throw MalformedBytes() }
            let count = try reader.number()
            guard count <= UInt64(ItemPlace.maximumChanges) else { throw MalformedBytes() }
            var changes: [any Change] = []
            for _ in 0..<count {
                guard let kind = UInt16(exactly: try reader.number()).flatMap(ChangeKind.init) else {
                    throw MalformedBytes()
                }
                changes.append(try kind.type.init(&reader))
            }
            guard reader.isAtEnd else { throw MalformedBytes() }
            seq = stored.seq
            recordedAt = Timestamp(microseconds: stored.recordedAt)
            self.changes = changes
        } catch {
            throw .corrupt("entry \(stored.seq) of the ledger cannot be read: damaged, or written by a newer build")
        }
    }

    /// What the command that made this entry did, item by item.
    var items: [Effects] {
        var items: [Effects] = []
        items.reserveCapacity(changes.count)
        for index in changes.indices {
            let place = ChangePlace(item: ItemPlace(seq: seq, index: index), recordedAt: recordedAt)
            if let warning = warning(at: index), !items.isEmpty {
                items[items.count - 1].warnings.append(warning)
            } else if let effects = changes[index].effects(at: place) {
                items.append(effects)
            }
        }
        return items
    }

    /// Whether it holds items that had been recorded before.
    var repeatsItems: Bool { changes.contains { $0 is InteractionRepeated } }
}

extension Entry {
    /// What the change at `index` is the case of: an effect of whatever the rule saw, and no item of its own.
    fileprivate func warning(at index: Int) -> RaisedWarning? {
        guard index > 0, let noted = changes[index - 1] as? ReflexNoted, let rule = noted.warned?.rule,
            let opened = changes[index] as? CaseOpened
        else { return nil }
        return RaisedWarning(rule: rule, care: opened.content.care)
    }

    /// What rules warned of because of the change at `index`.
    func warnings(after index: Int) -> [RaisedWarning] {
        var found: [RaisedWarning] = []
        for next in changes.indices where next > index {
            if let warning = warning(at: next) {
                found.append(warning)
            } else if !(changes[next] is ReflexNoted) {
                break
            }
        }
        return found
    }
}

/// The chain of hashes that makes a changed, missing or inserted entry visible.
struct HashChain {
    private(set) var last: [UInt8]

    /// Continues after the entry with this hash.
    init(after last: [UInt8]) {
        self.last = last
    }

    /// The next entry, linked: SHA-256 over the previous hash, seq, recordedAt, kind (each little-endian) and body.
    mutating func link(seq: UInt64, recordedAt: Int64, kind: UInt16, body: [UInt8]) -> LedgerEntry {
        last = Self.hash(after: last, seq: seq, recordedAt: recordedAt, kind: kind, body: body)
        return LedgerEntry(seq: seq, recordedAt: recordedAt, kind: kind, body: body, hash: last)
    }

    /// Whether `entry` is the one that follows; if so, the chain moves on to it.
    mutating func accepts(_ entry: LedgerEntry) -> Bool {
        let hash = Self.hash(
            after: last, seq: entry.seq, recordedAt: entry.recordedAt, kind: entry.kind, body: entry.body)
        guard hash == entry.hash else { return false }
        last = hash
        return true
    }

    private static func hash(after last: [UInt8], seq: UInt64, recordedAt: Int64, kind: UInt16, body: [UInt8])
        -> [UInt8]
    {
        var hasher = SHA256()
        hasher.update(last)
        withUnsafeBytes(of: (seq.littleEndian, recordedAt.littleEndian, UInt64(kind).littleEndian)) {
            hasher.update($0)
        }
        hasher.update(body)
        return hasher.finalize()
    }
}
