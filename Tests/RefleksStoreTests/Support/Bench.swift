import RefleksCrypto
import RefleksTestSupport

@testable import RefleksStore

/// The engines that the conformance suite runs on.
enum Engine: String, CaseIterable, Sendable {
    case memory
    case sqlite
}

/// A place where one engine's store can be opened, again and again.
final class Bench {
    private let engine: Engine
    private let disk = MemoryDisk(epoch: 7)
    private let directory: TemporaryDirectory
    private(set) var store: any Store

    init(_ engine: Engine) throws {
        self.engine = engine
        directory = try TemporaryDirectory()
        store = try Self.open(engine, disk, directory)
    }

    deinit { close() }

    func close() { store.close() }

    private static func open(_ engine: Engine, _ disk: MemoryDisk, _ directory: TemporaryDirectory) throws -> any Store
    {
        switch engine {
        case .memory: MemoryStore(disk: disk)
        case .sqlite: try SQLiteStore(configuration(directory))
        }
    }

    private static func configuration(_ directory: TemporaryDirectory) -> SQLiteStoreConfiguration {
        var configuration = SQLiteStoreConfiguration(directory: directory.path)
        // So few that the keys of a test's events stand in both tables.
        configuration.eventStride = 3
        return configuration
    }

    /// Closes the store, lets it go, and opens the same data again.
    func reopen() throws {
        store.close()
        store = try Self.open(engine, disk, directory)
    }

    /// A path for a backup.
    var backupPath: String { directory.file("backup.db") }

    /// Loses the store and puts the backup in its place.
    func restore() throws {
        store.close()
        switch engine {
        case .memory: try disk.restore(from: backupPath, epoch: 8)
        case .sqlite:
            for name in directory.names where name.hasPrefix(FileName.ledger) { try directory.remove(name) }
            _ = try DirectoryBackup.restore(from: backupPath, into: directory.path)
        }
        store = try Self.open(engine, disk, directory)
    }
}
