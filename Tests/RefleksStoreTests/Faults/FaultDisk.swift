import CFaultVFS
import RefleksStore
import Synchronization

/// A disk that fails on demand and can lose power, behind SQLite (see CFaultVFS.h).
///
/// `@unchecked Sendable`: the C side has a lock of its own.
final class FaultDisk: @unchecked Sendable {
    struct Operations: OptionSet, Sendable, Hashable {
        let rawValue: Int32
        static let write = Operations(rawValue: Int32(REFLEKS_FAULT_WRITE))
        static let sync = Operations(rawValue: Int32(REFLEKS_FAULT_SYNC))
        static let truncate = Operations(rawValue: Int32(REFLEKS_FAULT_TRUNCATE))
        static let delete = Operations(rawValue: Int32(REFLEKS_FAULT_DELETE))
        static let read = Operations(rawValue: Int32(REFLEKS_FAULT_READ))
        static let change: Operations = [.write, .sync, .truncate, .delete]
    }

    /// What a disk without power keeps of the operations since the last sync.
    enum Kept: Sendable, Hashable {
        case nothing
        case some(seed: UInt64)
        case everything
    }

    private static let serial = Atomic<Int>(0)

    let name: String
    private let disk: OpaquePointer

    init() throws {
        let number = Self.serial.add(1, ordering: .relaxed).newValue
        name = "fault-\(number)"
        guard let disk = refleks_fault_disk_create(name) else { throw SystemFailure(code: 0) }
        self.disk = disk
    }

    deinit { refleks_fault_disk_destroy(disk) }

    /// Lets the `nth` of `operations`, counted from now, fail with an SQLite result code.
    func fail(_ operations: Operations, file suffix: String = "", nth: UInt64, code: Int32, forGood: Bool = false) {
        refleks_fault_disk_fail(disk, operations.rawValue, suffix, nth, code, forGood ? 1 : 0)
    }

    /// Cuts the power at the `nth` of `operations`, counted from now.
    func cutPower(at operations: Operations, file suffix: String = "", nth: UInt64) {
        fail(operations, file: suffix, nth: nth, code: Int32(REFLEKS_FAULT_POWER_CUT), forGood: true)
    }

    /// Counts `operations` from now.
    func startCounting(_ operations: Operations, file suffix: String = "") {
        fail(operations, file: suffix, nth: 0, code: 0)
    }

    func cutPower() { refleks_fault_disk_cut_power(disk) }

    func noMoreFailures() { fail([], nth: 0, code: 0) }

    /// Puts on the files what the disk kept; every file must be closed.
    func restorePower(keeping kept: Kept) throws {
        let code =
            switch kept {
            case .nothing: refleks_fault_disk_restore_power(disk, Int32(REFLEKS_FAULT_KEEP_NOTHING), 0)
            case .some(let seed): refleks_fault_disk_restore_power(disk, Int32(REFLEKS_FAULT_KEEP_SOME), seed)
            case .everything: refleks_fault_disk_restore_power(disk, Int32(REFLEKS_FAULT_KEEP_ALL), 0)
            }
        guard code == 0 else { throw SystemFailure(code: code) }
    }

    var hasFailed: Bool { refleks_fault_disk_has_failed(disk) != 0 }
    var count: UInt64 { refleks_fault_disk_count(disk) }

    var isReadOnly: Bool = false {
        didSet { refleks_fault_disk_set_read_only(disk, isReadOnly ? 1 : 0) }
    }
}
