import NIOCore

/// What a segment of an earlier process holds: every whole record, also behind one that the disk has damaged.
///
/// A crash can cut the last group of records short, which was never promised. A bad record anywhere else was, so those behind
/// it are looked for: a record is believed when its checksum is right and its number follows.
struct SpoolScan {
    /// In order.
    private(set) var items: [PushWindow.Item] = []
    /// Where what can be trusted ends.
    private(set) var trustedBytes = 0
    /// Something that is no record stands before a whole one.
    private(set) var isInterrupted = false
    /// Something that is no record stands behind the last whole one.
    var hasRemnant: Bool { trustedBytes < totalBytes }

    private let totalBytes: Int

    init(_ contents: ByteBuffer) {
        var rest = contents
        totalBytes = rest.readableBytes
        let start = rest.readerIndex
        while rest.readableBytes > 0 {
            if let item = SpoolRecord.decode(from: &rest) {
                if rest.readerIndex - start - SpoolRecord.headerSize - item.size > trustedBytes { isInterrupted = true }
                items.append(item)
                trustedBytes = rest.readerIndex - start
            } else {
                guard let next = Self.nextRecord(in: rest, after: items.last?.sequence ?? 0) else { return }
                rest.moveReaderIndex(to: next)
            }
        }
    }

    /// The index behind the first byte at which a whole record begins; nil when there is none.
    private static func nextRecord(in contents: ByteBuffer, after sequence: UInt64) -> Int? {
        var index = contents.readerIndex + 1
        while index + SpoolRecord.headerSize <= contents.writerIndex {
            // The number is cheap to look at, and rules out nearly every place before a checksum is computed.
            if let number = contents.getInteger(at: index + 8, as: UInt64.self), number > sequence,
                sequence == 0 || number - sequence <= furthestStep,
                var candidate = contents.getSlice(at: index, length: contents.writerIndex - index),
                SpoolRecord.decode(from: &candidate) != nil
            {
                return index
            }
            index += 1
        }
        return nil
    }

    /// More than a segment's damage can have swallowed.
    private static let furthestStep: UInt64 = 1 << 24
}
