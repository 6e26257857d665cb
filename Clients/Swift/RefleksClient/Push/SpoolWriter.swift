import NIOPosix
import RefleksRPC
import Synchronization

/// Runs a spool's disk work on NIO's thread pool, one operation at a time, so that no task and no event loop waits for a
/// disk.
final class SpoolWriter: Sendable {
    private let spool: Mutex<Spool>
    private let threads: NIOThreadPool

    init(_ spool: sending Spool, threads: NIOThreadPool = .singleton) {
        self.spool = Mutex(spool)
        self.threads = threads
    }

    /// Returns when the disk has the items.
    func append(_ items: [PushWindow.Item]) async throws {
        try await threads.runIfActive {
            try self.spool.withLock { spool throws(RPCError) in try spool.append(items) }
        }
    }

    /// Notes an acknowledgement; does not wait for the disk.
    func acknowledge(through sequence: UInt64) async throws {
        try await threads.runIfActive {
            self.spool.withLock { $0.acknowledge(through: sequence) }
        }
    }
}
