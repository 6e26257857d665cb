import Glibc
import NIOCore
import RefleksMessages
import RefleksRPC
import RefleksWire

/// The unacknowledged items of a pusher on disk, so that they survive the process that pushed them.
///
/// A directory of segments, a watermark of what is acknowledged, and a lock that keeps a second process out. Items are
/// synchronised before they are sent. The watermark is not: after a crash some acknowledged items are sent again, and the
/// server answers them `replayed`. The files hold personal data in the clear and are readable by their owner only.
///
/// Blocks on the disk; not thread-safe. `SpoolWriter` gives it a thread of its own.
final class Spool {
    /// A segment that is full or was found at the start, and the number of its last item.
    private struct Sealed {
        let path: String
        let lastSequence: UInt64
    }

    private let directory: String
    private let segmentBytes: Int
    private let lock: Int32
    private let watermarkFile: Int32
    private var sealed: [Sealed] = []
    private var current: SpoolSegment?
    private var isBroken = false

    /// What was found unacknowledged, in order.
    private(set) var recovered: [PushWindow.Item] = []
    /// The highest number ever given, as far as the files tell.
    private(set) var lastSequence: UInt64 = 0

    /// Opens or creates the spool in `directory` and reads what an earlier process left.
    ///
    /// - Throws: FAILED_PRECONDITION when another process holds it, INTERNAL when the file system refuses.
    init(directory: String, segmentBytes: Int = 8 << 20) throws(RPCError) {
        guard mkdir(directory, 0o700) == 0 || errno == EEXIST else { throw Self.failure("mkdir", directory) }
        self.directory = directory
        self.segmentBytes = segmentBytes
        lock = Glibc.open("\(directory)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw Self.failure("open", "\(directory)/lock") }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            _ = Glibc.close(lock)
            throw RPCError(.failedPrecondition, Catalogue.Client.spoolInUse, [directory], outcome: .notStarted)
        }
        watermarkFile = Glibc.open("\(directory)/acknowledged", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard watermarkFile >= 0 else {
            _ = Glibc.close(lock)
            throw Self.failure("open", "\(directory)/acknowledged")
        }
        try recover()
    }

    deinit {
        _ = Glibc.close(watermarkFile)
        _ = Glibc.close(lock)
    }

    /// Appends items and returns when the disk has them. After an error that may have lost data every later append fails.
    func append(_ items: [PushWindow.Item]) throws(RPCError) {
        guard !isBroken else { throw Self.failure("append", directory) }
        guard let first = items.first else { return }
        try rotate(before: first.sequence)
        do throws(RPCError) {
            try current?.append(items)
        } catch {
            isBroken = true
            throw error
        }
        lastSequence = items.last?.sequence ?? lastSequence
    }

    /// Notes that everything up to `sequence` is acknowledged, removes the segments that holds wholly, and empties the one
    /// that is being written: what the server has need not lie about in the clear.
    func acknowledge(through sequence: UInt64) {
        var bytes = ByteBuffer()
        bytes.writeInteger(sequence)
        bytes.writeInteger(CyclicRedundancyCheck.crc32(bytes.readableBytesView))
        // Losing this write only means sending again what the server knows already.
        _ = bytes.withUnsafeReadableBytes { pwrite(watermarkFile, $0.baseAddress, $0.count, 0) }
        sealed.removeAll { segment in
            guard segment.lastSequence <= sequence else { return false }
            return unlink(segment.path) == 0
        }
        if let last = current?.lastSequence, last <= sequence { current?.clear() }
    }

    private func rotate(before sequence: UInt64) throws(RPCError) {
        if let size = current?.size, size < segmentBytes { return }
        if let full = current.take() {
            sealed.append(Sealed(path: full.path, lastSequence: full.lastSequence))
        }
        let digits = String(sequence, radix: 16)
        let name = String(repeating: "0", count: 16 - digits.count) + digits + Self.suffix
        current = try SpoolSegment(creating: "\(directory)/\(name)")
        try synchroniseDirectory()
    }

    private func recover() throws(RPCError) {
        let watermark = try readWatermark()
        lastSequence = watermark
        for name in try segmentNames() {
            let path = "\(directory)/\(name)"
            var bytes = try Self.read(path)
            var last: UInt64 = 0
            while let item = SpoolRecord.decode(from: &bytes) {
                last = item.sequence
                if item.sequence > watermark, item.sequence > lastSequence { recovered.append(item) }
                lastSequence = max(lastSequence, item.sequence)
            }
            sealed.append(Sealed(path: path, lastSequence: last))
        }
        acknowledge(through: watermark)
    }

    private func readWatermark() throws(RPCError) -> UInt64 {
        var bytes = try Self.read("\(directory)/acknowledged")
        let covered = bytes.readableBytesView.prefix(8)
        guard let sequence = bytes.readInteger(as: UInt64.self), let checksum = bytes.readInteger(as: UInt32.self),
            CyclicRedundancyCheck.crc32(covered) == checksum
        else { return 0 }
        return sequence
    }

    /// Segments by the number of their first item, which their fixed-width names sort by.
    private func segmentNames() throws(RPCError) -> [String] {
        guard let stream = opendir(directory) else { throw Self.failure("opendir", directory) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(Self.suffix) { names.append(name) }
        }
        return names.sorted()
    }

    private func synchroniseDirectory() throws(RPCError) {
        let descriptor = Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure("open", directory) }
        defer { _ = Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Self.failure("fsync", directory) }
    }

    private static func read(_ path: String) throws(RPCError) -> ByteBuffer {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open", path) }
        defer { _ = Glibc.close(descriptor) }
        var contents = ByteBuffer()
        while true {
            let count = contents.writeWithUnsafeMutableBytes(minimumWritableBytes: 1 << 16) { space in
                max(0, Glibc.read(descriptor, space.baseAddress, space.count))
            }
            guard count > 0 else { return contents }
        }
    }

    /// The failure of a system call on a file of the spool.
    static func failure(_ call: String, _ path: String) -> RPCError {
        let reason = String(cString: strerror(errno))
        return RPCError(.internal, Catalogue.Client.spoolFailed, [call, path, reason], outcome: .notStarted)
    }

    private static let suffix = ".segment"
}
