import Glibc
import Synchronization

/// A data directory, created when missing and locked against a second process until `release`.
final class DataDirectory: Sendable {
    let path: String
    /// The lock file's descriptor; -1 once released.
    private let lock: Atomic<Int32>

    static let lockName = "lock"

    /// - Throws: `.conflict` naming the holder when another process has the lock.
    init(path: String) throws(StoreError) {
        if mkdir(path, 0o700) != 0, errno != EEXIST {
            throw Self.failure("create", path)
        }
        let lockPath = path + "/" + Self.lockName
        let descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure("open", lockPath) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            let holder = Self.contents(of: descriptor)
            Glibc.close(descriptor)
            guard code == EWOULDBLOCK else { throw Self.failure("lock", lockPath, code) }
            throw .conflict("\(path) is in use by another process (\(holder)); one server per data directory")
        }
        Self.write("pid \(getpid())\n", to: descriptor)
        self.path = path
        self.lock = Atomic(descriptor)
    }

    deinit { release() }

    /// Lets another process in; harmless when repeated.
    func release() {
        let descriptor = lock.exchange(-1, ordering: .acquiringAndReleasing)
        guard descriptor >= 0 else { return }
        // Closing alone is not enough: a process that is being started by another thread holds a copy until its exec.
        flock(descriptor, LOCK_UN)
        Glibc.close(descriptor)
    }

    /// Where a file of the directory is.
    func file(_ name: String) -> String { path + "/" + name }

    /// Whether a file exists and is not empty.
    func holds(_ name: String) -> Bool { Self.size(of: file(name)) > 0 }

    /// Makes names created, renamed or removed in the directory durable.
    func sync() throws(StoreError) { try Self.sync(directory: path) }

    /// Makes the names in `directory` durable.
    static func sync(directory: String) throws(StoreError) {
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open", directory) }
        defer { Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("sync", directory) }
    }

    /// The directory part of a path; "." without one.
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Bytes of a file; 0 when it does not exist.
    static func size(of path: String) -> UInt64 {
        var status = stat()
        return stat(path, &status) == 0 ? UInt64(clamping: status.st_size) : 0
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// A `StoreError` for a failed system call.
    static func failure(_ action: String, _ path: String, _ code: Int32 = errno) -> StoreError {
        let text = "cannot \(action) \(path): \(String(cString: strerror(code)))"
        switch code {
        case ENOSPC, EDQUOT: return .full(text)
        case EROFS, EACCES, EPERM: return .readOnly(text)
        default: return .ioFailure(text)
        }
    }

    private static func contents(of descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        let text = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
        return text.isEmpty ? "unknown" : String(text.prefix { $0 != "\n" })
    }

    /// The holder's process id is a courtesy to the reader of an error: a failure to write it changes nothing.
    private static func write(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        _ = ftruncate(descriptor, 0)
        _ = pwrite(descriptor, bytes, bytes.count, 0)
    }
}
