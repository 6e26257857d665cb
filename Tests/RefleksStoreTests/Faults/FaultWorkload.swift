import RefleksCrypto
import RefleksTestSupport

@testable import RefleksStore

/// A scripted workload on a disk that fails: appends, projections and checkpoints, with a record of what was
/// acknowledged.
final class FaultWorkload {
    let directory: TemporaryDirectory
    let disk: FaultDisk
    let durability: SQLiteDurability
    /// The last entry whose append returned.
    private(set) var acknowledged: UInt64 = 0
    /// The last entry that an append refused with certainty, or tried with an unknown outcome.
    private(set) var attempted: UInt64 = 0
    /// Whether the last append that did not return promised to have had no effect.
    private(set) var isRefusalCertain = true
    private var store: SQLiteStore?

    init(durability: SQLiteDurability = .full) throws {
        directory = try TemporaryDirectory()
        disk = try FaultDisk()
        self.durability = durability
    }

    deinit { close() }

    func open() throws(StoreError) -> SQLiteStore {
        var configuration = SQLiteStoreConfiguration(directory: directory.path)
        configuration.vfs = disk.name
        configuration.ledgerDurability = durability
        // Small enough for several checkpoints in a run.
        configuration.checkpointInterval = 20
        configuration.projectionLogPages = 20
        configuration.eventStride = 5
        let opened = try SQLiteStore(configuration)
        store = opened
        return opened
    }

    func close() {
        store?.close()
        store = nil
    }

    /// Opens, appends `groups` groups of 1…9 entries, projects most of them and checkpoints; ends at the first error.
    func run(groups: Int) -> StoreError? {
        do throws(StoreError) {
            let store = try open()
            for group in 0..<groups {
                try appendGroup(size: UInt64(group % 9 + 1), to: store)
                try store.checkpoint()
                if group % 3 == 2 { try project(store, isUrgent: group % 2 == 0) }
            }
            store.close()
            return nil
        } catch {
            return error
        }
    }

    private func project(_ store: SQLiteStore, isUrgent: Bool) throws(StoreError) {
        var batch = Samples.batch(try store.appliedSeq() + 1...acknowledged)
        batch.isUrgent = isUrgent
        try store.apply(batch)
    }

    private func appendGroup(size: UInt64, to store: SQLiteStore) throws(StoreError) {
        let group = Samples.entries(acknowledged + 1...acknowledged + size)
        attempted = acknowledged + size
        isRefusalCertain = false
        do throws(StoreError) {
            try store.append(group, expectedTail: acknowledged)
        } catch {
            if case .full = error { isRefusalCertain = true }
            throw error
        }
        acknowledged += size
        isRefusalCertain = true
    }

    /// What is wrong with what an opening on a healthy disk finds; nil when nothing is.
    func fault() -> String? {
        do throws(StoreError) {
            let store = try open()
            defer { close() }
            let found = try store.everyEntry()
            let allowed = isRefusalCertain ? acknowledged : attempted
            guard UInt64(found.count) >= acknowledged else {
                return "entry \(acknowledged) was acknowledged, \(found.count) entries were found"
            }
            guard UInt64(found.count) <= allowed else {
                return "entry \(allowed) was the last that may exist, \(found.count) entries were found"
            }
            guard found == (found.isEmpty ? [] : Samples.entries(1...UInt64(found.count))) else {
                return "an entry is not the one that was appended"
            }
            if acknowledged < UInt64(found.count), acknowledged + UInt64(1) < attempted,
                UInt64(found.count) != attempted
            {
                return "half of a group was found"
            }
            return try projectionFault(store, last: UInt64(found.count))
        } catch {
            return "\(error)"
        }
    }

    /// The projection is a consistent one of some earlier entry, and can be brought up to the ledger's end.
    private func projectionFault(_ store: SQLiteStore, last: UInt64) throws(StoreError) -> String? {
        let applied = try store.appliedSeq()
        guard applied <= last else { return "the projection is at \(applied), the ledger at \(last)" }
        if applied < last { try store.apply(Samples.batch(applied + 1...last)) }
        guard last > 0 else { return nil }
        let expected = MemoryStore()
        try expected.append(Samples.entries(1...last), expectedTail: 0)
        try expected.apply(Samples.batch(1...last))
        return try store.everyRow(pageSize: 500) == expected.everyRow(pageSize: 5_000)
            ? nil : "the projection at \(applied), brought to \(last), differs from a rebuild"
    }
}
