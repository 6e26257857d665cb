import CSQLite
import Glibc
import Synchronization

/// A database file and its log, open for reading beside SQLite's own descriptors.
///
/// Closing any descriptor of a file gives up the process's POSIX locks on it, SQLite's among them. So these are closed
/// only when the connections of the file are closed, or the file is gone (`renew`), not with each reader.
final class CachedFiles: Sendable {
    private let path: String
    private let opened = Mutex<Descriptors?>(nil)
    private let isSupported: Atomic<Bool>

    init(path: String, isUsable: Bool) {
        self.path = path
        isSupported = Atomic(isUsable)
    }

    /// Whether a reader may find something without waiting; false for good once the system has said that it cannot tell.
    var isUsable: Bool { isSupported.load(ordering: .relaxed) }

    func giveUp() { isSupported.store(false, ordering: .relaxed) }

    /// The open descriptors; the log must be there.
    func descriptors() throws(StoreError) -> Descriptors {
        try opened.withLock { opened throws(StoreError) in
            if let opened { return opened }
            let descriptors = try Descriptors(path: path)
            opened = descriptors
            return descriptors
        }
    }

    /// Lets go of the descriptors after the file's connections were closed; readers still at work keep theirs.
    func renew() { opened.withLock { $0 = nil } }

    final class Descriptors: Sendable {
        let file: Int32
        let log: Int32

        init(path: String) throws(StoreError) {
            file = try Self.open(path)
            do throws(StoreError) {
                log = try Self.open(path + "-wal")
            } catch {
                close(file)
                throw error
            }
        }

        deinit {
            close(file)
            close(log)
        }

        private static func open(_ path: String) throws(StoreError) -> Int32 {
            let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw DataDirectory.failure("open", path) }
            return descriptor
        }
    }
}

/// Makes the reads of one connection come from the system's page cache, or fail.
final class CachedReads {
    private let shared: CachedFiles
    private let descriptors: CachedFiles.Descriptors
    private let files: UnsafeMutablePointer<refleks_cached_file>
    private let allowance: UnsafeMutablePointer<refleks_read_allowance>

    /// Pages of 4 KiB that one transaction may read: a view of twenty interactions reads some twenty, and what is read
    /// here keeps every other connection of the caller's event loop waiting.
    private static let maximumReads: Int32 = 64

    /// Must outlive the open connection.
    init(of connection: SQLiteConnection, from shared: CachedFiles) throws(StoreError) {
        self.shared = shared
        descriptors = try shared.descriptors()
        files = .allocate(capacity: 2)
        files.initialize(repeating: refleks_cached_file(), count: 2)
        allowance = .allocate(capacity: 1)
        allowance.initialize(to: refleks_read_allowance())
        try connection.readCached(files, descriptors: [descriptors.file, descriptors.log], allowance: allowance)
    }

    deinit {
        files.deinitialize(count: 2)
        files.deallocate()
        allowance.deinitialize(count: 1)
        allowance.deallocate()
    }

    /// For a new transaction; false when the system cannot say what is in its cache.
    func begin() -> Bool {
        guard allowance.pointee.is_unsupported == 0 else {
            shared.giveUp()
            return false
        }
        allowance.pointee.reads = Self.maximumReads
        allowance.pointee.has_missed = 0
        return true
    }

    /// Whether something was wanted since `begin` that is not in the cache, or beyond what may be read.
    var hasMissed: Bool { allowance.pointee.has_missed != 0 }
}
