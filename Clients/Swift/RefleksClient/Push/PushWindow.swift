import DequeModule
import NIOCore

/// The items of a push that are not acknowledged yet, in order: a bounded queue with a mark between sent and unsent.
///
/// Pure. Item numbers rise strictly over the pusher's whole life, across reconnects and, with a spool, across crashes; an
/// ack names the oldest item, because the server acknowledges in order.
struct PushWindow {
    /// One item, already encoded as a RecordInteractionRequest.
    struct Item: Sendable, Hashable {
        let sequence: UInt64
        let request: ByteBuffer
        var size: Int { request.readableBytes }
    }

    /// What an acknowledgement means.
    enum Acknowledgement: Hashable {
        case accepted(Item)
        /// Of an item that is not the oldest one sent: the peer does not keep its promise of order.
        case unexpected
    }

    private let capacity: Int
    private let byteCapacity: Int
    private var items: Deque<Item> = []
    private var sentCount = 0
    private var reservedItems = 0
    private var reservedBytes = 0
    /// Bytes of the items held.
    private(set) var bytes = 0
    /// Items up to this number may be sent.
    private(set) var durableThrough: UInt64 = 0
    /// The number given last.
    private(set) var lastSequence: UInt64

    /// Holds at most `capacity` items and `byteCapacity` bytes; numbers continue after `lastSequence`.
    init(capacity: Int, byteCapacity: Int, lastSequence: UInt64 = 0) {
        self.capacity = capacity
        self.byteCapacity = byteCapacity
        self.lastSequence = lastSequence
    }

    var count: Int { items.count }
    var isEmpty: Bool { items.isEmpty }
    /// Items sent and not acknowledged.
    var unacknowledged: Int { sentCount }

    /// Keeps room for an item of `size` bytes; false when there is none. An empty window takes any item, however large.
    mutating func reserve(_ size: Int) -> Bool {
        let held = items.count + reservedItems
        guard held == 0 || (held < capacity && size <= byteCapacity - bytes - reservedBytes) else { return false }
        reservedItems += 1
        reservedBytes += size
        return true
    }

    /// Adds an item, whose room was reserved, behind all others and numbers it.
    mutating func append(_ request: ByteBuffer) -> Item {
        reservedItems -= 1
        reservedBytes -= request.readableBytes
        lastSequence &+= 1  // 2^64 items do not happen
        let item = Item(sequence: lastSequence, request: request)
        items.append(item)
        bytes += item.size
        return item
    }

    /// Adds an item that a spool kept, with the number it had.
    mutating func restore(_ item: Item) {
        items.append(item)
        bytes += item.size
        lastSequence = max(lastSequence, item.sequence)
        durableThrough = max(durableThrough, item.sequence)
    }

    /// Allows everything up to `sequence` to be sent.
    mutating func markDurable(through sequence: UInt64) {
        durableThrough = max(durableThrough, sequence)
    }

    /// Takes back what is not durable, the newest items, none of which was sent.
    mutating func withdrawUndurable() {
        while let newest = items.last, newest.sequence > durableThrough {
            items.removeLast()
            bytes -= newest.size
        }
    }

    /// The next item to send, in order; nil when everything durable has been sent.
    mutating func nextToSend() -> Item? {
        guard sentCount < items.count, items[sentCount].sequence <= durableThrough else { return nil }
        defer { sentCount += 1 }
        return items[sentCount]
    }

    /// Removes the oldest sent item when `sequence` is its number.
    mutating func acknowledge(_ sequence: UInt64) -> Acknowledgement {
        guard sentCount > 0, let oldest = items.first, oldest.sequence == sequence else { return .unexpected }
        items.removeFirst()
        sentCount -= 1
        bytes -= oldest.size
        return .accepted(oldest)
    }

    /// After a lost connection: everything unacknowledged is to be sent again.
    mutating func rewind() {
        sentCount = 0
    }
}
