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
        /// The disk has lost records of it that were promised: it is kept for people to look at.
        var isDamaged = false
    }

    private let directory: String
    private let segmentBytes: Int
    private let lock: Int32
    private let watermarkFile: Int32
    private var sealed: [Sealed] = []
    private var current: SpoolSegment?
    private let disk: SpoolDisk
    /// What made every later append fail.
    private var fault: RPCError?

    /// What was found unacknowledged, in order.
    private(set) var recovered: [PushWindow.Item] = []
    /// The highest number ever given, as far as the files tell.
    private(set) var lastSequence: UInt64 = 0
    /// Where the segments lie, or will lie once the rest of them is acknowledged, of which promised items are lost; also
    /// those that earlier processes found, until somebody takes them away.
    private(set) var damagedFiles: [String] = []

    /// Opens or creates the spool in `directory` and reads what an earlier process left.
    ///
    /// - Throws: FAILED_PRECONDITION when another process holds it, INTERNAL when the file system refuses.
    init(directory: String, segmentBytes: Int = 8 << 20, disk: SpoolDisk = .system) throws(RPCError) {
        guard mkdir(directory, 0o700) == 0 || errno == EEXIST else { throw Self.failure("mkdir", directory) }
        self.directory = directory
        self.segmentBytes = segmentBytes
        self.disk = disk
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

    /// Appends items and returns when the disk has them. After an error that leaves open what the disk has, every later append
    /// fails with it; a full disk is none (RESOURCE_EXHAUSTED, and what was there stays whole).
    func append(_ items: [PushWindow.Item]) throws(RPCError) {
        if let fault { throw fault }
        guard let first = items.first else { return }
        try rotate(before: first.sequence)
        do throws(RPCError) {
            try current?.append(items)
        } catch {
            if current?.isBroken == true { fault = error }
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
            if segment.isDamaged { return rename(segment.path, segment.path + Self.damagedMark) == 0 }
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
        let path = "\(directory)/\(name)"
        let segment = try SpoolSegment(creating: path, on: disk)
        do throws(RPCError) {
            try synchroniseDirectory()
        } catch {
            // Without its name on disk nothing may be promised in it.
            _ = unlink(path)
            throw error
        }
        current = consume segment
    }

    private func recover() throws(RPCError) {
        let watermark = try readWatermark()
        lastSequence = watermark
        let files = try fileNames()
        let names = files.filter { $0.hasSuffix(Self.suffix) }
        damagedFiles = files.filter { $0.hasSuffix(Self.suffix + Self.damagedMark) }.map { "\(directory)/\($0)" }
        for name in names {
            let path = "\(directory)/\(name)"
            let scan = SpoolScan(try Self.read(path))
            for item in scan.items {
                if item.sequence > watermark, item.sequence > lastSequence { recovered.append(item) }
                lastSequence = max(lastSequence, item.sequence)
            }
            // What a crash cut short is the end of the newest segment, and is taken off, so that later starts know it from damage.
            let isDamaged = scan.isInterrupted || (scan.hasRemnant && name != names.last)
            if isDamaged {
                damagedFiles.append(path + Self.damagedMark)
            } else if scan.hasRemnant, truncate(path, off_t(scan.trustedBytes)) != 0 {
                throw Self.failure("truncate", path)
            }
            sealed.append(Sealed(path: path, lastSequence: scan.items.last?.sequence ?? 0, isDamaged: isDamaged))
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

    /// The directory's files; segments by the number of their first item, which their fixed-width names sort by.
    private func fileNames() throws(RPCError) -> [String] {
        guard let stream = opendir(directory) else { throw Self.failure("opendir", directory) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            names.append(name)
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
            var code: Int32 = 0
            let count = contents.writeWithUnsafeMutableBytes(minimumWritableBytes: 1 << 16) { space in
                let count = Glibc.read(descriptor, space.baseAddress, space.count)
                if count < 0 { code = errno }
                return max(0, count)
            }
            // What cannot be read is not the end of the file: items were promised behind it.
            guard code == 0 || code == EINTR else {
                errno = code
                throw failure("read", path)
            }
            guard count > 0 || code == EINTR else { return contents }
        }
    }

    /// The failure of a system call on a file of the spool. A full disk passes, unless it has left open what is in the file.
    static func failure(_ call: String, _ path: String, isFinal: Bool = false) -> RPCError {
        let code = errno
        let reason = String(cString: strerror(code))
        guard isFinal || (code != ENOSPC && code != EDQUOT) else {
            return RPCError(.resourceExhausted, Catalogue.Client.spoolFull, [path, reason], outcome: .notStarted)
        }
        return RPCError(.internal, Catalogue.Client.spoolFailed, [call, path, reason], outcome: .notStarted)
    }

    private static let suffix = ".segment"
    private static let damagedMark = ".damaged"
}
