import Glibc
import NIOCore
import RefleksMessages
import RefleksRPC

/// One file of a spool: records appended one after another, synchronised before anything of it is sent.
///
/// Owns its file descriptor. Not thread-safe; `Spool` guards it.
struct SpoolSegment: ~Copyable {
    let path: String
    private let descriptor: Int32
    private(set) var size: Int
    private(set) var lastSequence: UInt64
    /// What the disk has behind `size` is not known: nothing may be appended any more.
    private(set) var isBroken = false
    private let disk: SpoolDisk

    /// Creates an empty segment readable by its owner only.
    init(creating path: String, on disk: SpoolDisk) throws(RPCError) {
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Spool.failure("open", path) }
        self.path = path
        self.descriptor = descriptor
        self.size = 0
        self.lastSequence = 0
        self.disk = disk
    }

    deinit {
        _ = Glibc.close(descriptor)
    }

    /// Appends the records of `items` and returns when the disk has them. On failure the file ends where it did before; after
    /// one that was not synchronised, or not cut back, the segment is broken.
    mutating func append(_ items: [PushWindow.Item]) throws(RPCError) {
        guard let last = items.last else { return }
        var records = ByteBuffer()
        for item in items { SpoolRecord.encode(item, into: &records) }
        let length = records.readableBytes
        do throws(RPCError) {
            try write(records)
        } catch {
            // What stands behind `size` was never promised, and is cut off so that the next records follow the last good one.
            guard disk.truncate(descriptor, size) == 0, lseek(descriptor, off_t(size), SEEK_SET) >= 0 else {
                isBroken = true
                throw Spool.failure("ftruncate", path, isFinal: true)
            }
            throw error
        }
        guard disk.synchronise(descriptor) == 0 else {
            isBroken = true
            let error = Spool.failure("fdatasync", path, isFinal: true)
            // A tail that cannot be cut fails its checksum or is replayed.
            _ = disk.truncate(descriptor, size)
            throw error
        }
        size += length
        lastSequence = last.sequence
    }

    /// Empties the file: everything in it is acknowledged. Where the file system refuses, it is full of it until it is removed.
    mutating func clear() {
        guard size > 0, disk.truncate(descriptor, 0) == 0 else { return }
        _ = lseek(descriptor, 0, SEEK_SET)
        size = 0
    }

    private func write(_ records: ByteBuffer) throws(RPCError) {
        var rest = records
        while rest.readableBytes > 0 {
            let written = rest.withUnsafeReadableBytes { disk.write(descriptor, $0) }
            if written > 0 {
                rest.moveReaderIndex(forwardBy: written)
            } else if written == 0 || errno != EINTR {
                throw Spool.failure("write", path)
            }
        }
    }
}
