import CFaultVFS
import Synchronization

/// A disk that fails on demand and can lose power, behind SQLite (see CFaultVFS.h).
///
/// `@unchecked Sendable`: the C side has a lock of its own.
public final class FaultDisk: @unchecked Sendable {
    public struct Operations: OptionSet, Sendable, Hashable {
        public let rawValue: Int32

        public init(rawValue: Int32) { self.rawValue = rawValue }

        public static let write = Operations(rawValue: Int32(REFLEKS_FAULT_WRITE))
        public static let sync = Operations(rawValue: Int32(REFLEKS_FAULT_SYNC))
        public static let truncate = Operations(rawValue: Int32(REFLEKS_FAULT_TRUNCATE))
        public static let delete = Operations(rawValue: Int32(REFLEKS_FAULT_DELETE))
        public static let read = Operations(rawValue: Int32(REFLEKS_FAULT_READ))
        public static let change: Operations = [.write, .sync, .truncate, .delete]
    }

    /// What a disk without power keeps of the operations since the last sync.
    public enum Kept: Sendable, Hashable {
        case nothing
        case some(seed: UInt64)
        case everything
    }

    /// The name is taken (0), or a file could not be written (its errno).
    public struct Failure: Error {
        public let code: Int32
    }

    private static let serial = Atomic<Int>(0)

    /// What SQLite knows it by; for `SQLiteStoreConfiguration.vfs`.
    public let name: String
    private let disk: OpaquePointer

    /// Registers it under a name of its own.
    public init() throws {
        let number = Self.serial.add(1, ordering: .relaxed).newValue
        name = "fault-\(number)"
        guard let disk = refleks_fault_disk_create(name) else { throw Failure(code: 0) }
        self.disk = disk
    }

    deinit { refleks_fault_disk_destroy(disk) }

    /// Lets the `nth` of `operations`, counted from now, fail with an SQLite result code.
    public func fail(
        _ operations: Operations, file suffix: String = "", nth: UInt64, code: Int32, forGood: Bool = false
    ) {
        refleks_fault_disk_fail(disk, operations.rawValue, suffix, nth, code, forGood ? 1 : 0)
    }

    /// Cuts the power at the `nth` of `operations`, counted from now.
    public func cutPower(at operations: Operations, file suffix: String = "", nth: UInt64) {
        fail(operations, file: suffix, nth: nth, code: Int32(REFLEKS_FAULT_POWER_CUT), forGood: true)
    }

    /// Counts `operations` from now.
    public func startCounting(_ operations: Operations, file suffix: String = "") {
        fail(operations, file: suffix, nth: 0, code: 0)
    }

    /// Cuts the power now.
    public func cutPower() { refleks_fault_disk_cut_power(disk) }

    /// Cancels the ordered failure.
    public func noMoreFailures() { fail([], nth: 0, code: 0) }

    /// Puts on the files what the disk kept; every file must be closed.
    public func restorePower(keeping kept: Kept) throws {
        let code =
            switch kept {
            case .nothing: refleks_fault_disk_restore_power(disk, Int32(REFLEKS_FAULT_KEEP_NOTHING), 0)
            case .some(let seed): refleks_fault_disk_restore_power(disk, Int32(REFLEKS_FAULT_KEEP_SOME), seed)
            case .everything: refleks_fault_disk_restore_power(disk, Int32(REFLEKS_FAULT_KEEP_ALL), 0)
            }
        guard code == 0 else { throw Failure(code: code) }
    }

    /// Whether the ordered failure has happened.
    public var hasFailed: Bool { refleks_fault_disk_has_failed(disk) != 0 }
    /// How many of the ordered operations were seen.
    public var count: UInt64 { refleks_fault_disk_count(disk) }

    /// Whether files can only be opened for reading.
    public var isReadOnly: Bool = false {
        didSet { refleks_fault_disk_set_read_only(disk, isReadOnly ? 1 : 0) }
    }
}
