import RefleksCrypto
public import RefleksDomain
import Synchronization

/// `pulse.db` in the data directory. It keeps no write-ahead log, which would hold the order in which people answered, and it
/// overwrites what it deletes.
public final class SQLitePulseStore: PulseStore {
    private let connection: Mutex<PulseConnection?>

    /// Opens or creates the file in a directory that is held by the process.
    init(path: String, random: any RandomSource, vfs: String?) throws(StoreError) {
        connection = Mutex(try PulseConnection(path: path, random: random, vfs: vfs))
    }

    private static var closed: StoreError { .stopped("the pulse was closed") }

    /// One synced transaction.
    public func open(_ period: PulsePeriod) throws(StoreError) -> PulseOutcome {
        try connection.withLock { pulse throws(StoreError) in
            guard let pulse else { throw Self.closed }
            return try pulse.open(period)
        }
    }

    /// One synced transaction.
    public func submit(_ answer: PulseAnswer, of person: [UInt8]) throws(StoreError) -> PulseOutcome {
        try connection.withLock { pulse throws(StoreError) in
            guard let pulse else { throw Self.closed }
            return try pulse.submit(answer, of: person)
        }
    }

    /// One synced transaction.
    public func close(_ id: String, at time: Timestamp) throws(StoreError) -> PulseOutcome {
        try connection.withLock { pulse throws(StoreError) in
            guard let pulse else { throw Self.closed }
            return try pulse.close(id, at: time)
        }
    }

    /// As they are stored.
    public func periods(limit: Int) throws(StoreError) -> [PulsePeriod] {
        try connection.withLock { pulse throws(StoreError) in
            guard let pulse else { throw Self.closed }
            return try pulse.periods(limit: limit)
        }
    }

    /// Closes the file.
    public func close() {
        connection.withLock { connection in
            connection?.close()
            connection = nil
        }
    }
}
