import NIOCore

/// Plaintext that waits to be encrypted, with the promises of its writes: in order, up to the last flush.
struct PlaintextQueue {
    private var writes = MarkedCircularBuffer<(bytes: ByteBuffer, promise: EventLoopPromise<Void>?)>(
        initialCapacity: 4)

    /// Whether anything flushed is left to encrypt.
    var hasFlushed: Bool { writes.hasMark }

    mutating func append(_ bytes: ByteBuffer, _ promise: EventLoopPromise<Void>?) {
        writes.append((bytes, promise))
    }

    /// Everything appended so far may be encrypted.
    mutating func markFlushed() {
        writes.mark()
    }

    /// Lends up to `limit` flushed bytes from the front in one piece; without a copy when the first write has them all.
    func withNextRecord<Result>(limit: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result? {
        guard writes.hasMark, let first = writes.first else { return nil }
        if first.bytes.readableBytes >= limit || writes.isMarked(index: writes.startIndex) {
            return first.bytes.withUnsafeReadableBytes { body(UnsafeRawBufferPointer(rebasing: $0.prefix(limit))) }
        }
        return withUnsafeTemporaryAllocation(byteCount: limit, alignment: 16) { record in
            body(UnsafeRawBufferPointer(rebasing: record[..<gather(into: record)]))
        }
    }

    /// Removes `count` bytes from the front; appends the promises of the writes that are thereby done.
    mutating func consume(_ count: Int, done: inout [EventLoopPromise<Void>]) {
        var rest = count
        while let first = writes.first, writes.hasMark, rest >= first.bytes.readableBytes {
            rest -= first.bytes.readableBytes
            if let promise = first.promise { done.append(promise) }
            _ = writes.removeFirst()
        }
        if rest > 0, !writes.isEmpty {
            writes[writes.startIndex].bytes.moveReaderIndex(forwardBy: rest)
        }
    }

    /// Drops what is not flushed, or everything, and fails its promises.
    mutating func fail(_ error: any Error, includingFlushed: Bool) {
        var kept = MarkedCircularBuffer<(bytes: ByteBuffer, promise: EventLoopPromise<Void>?)>(initialCapacity: 4)
        var dropped: [EventLoopPromise<Void>] = []
        var isFlushed = writes.hasMark
        for index in writes.indices {
            let write = writes[index]
            if isFlushed, !includingFlushed {
                kept.append(write)
            } else if let promise = write.promise {
                dropped.append(promise)
            }
            if writes.isMarked(index: index) { isFlushed = false }
        }
        if !kept.isEmpty { kept.mark() }
        writes = kept
        for promise in dropped { promise.fail(error) }
    }

    private func gather(into record: UnsafeMutableRawBufferPointer) -> Int {
        var filled = 0
        for index in writes.indices {
            writes[index].bytes.withUnsafeReadableBytes { source in
                let count = min(source.count, record.count - filled)
                UnsafeMutableRawBufferPointer(rebasing: record[filled..<(filled + count)])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[..<count]))
                filled += count
            }
            if filled == record.count || writes.isMarked(index: index) { return filled }
        }
        return filled
    }
}
