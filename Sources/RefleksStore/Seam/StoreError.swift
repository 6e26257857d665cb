/// Why the store could not do its work. Texts are for the log: they name files and SQLite's codes, never personal data.
public enum StoreError: Error, Sendable, Hashable {
    /// No space: the transaction was rolled back with certainty.
    case full(String)
    /// An I/O error: what reached the disk is unknown until a restart reads it.
    case ioFailure(String)
    /// The file is damaged.
    case corrupt(String)
    /// The file or directory may not be written.
    case readOnly(String)
    /// Another process holds the directory, or another writer has fenced this one.
    case conflict(String)
    /// The files were written by a newer or foreign build.
    case incompatible(String)
    /// The store was closed or has stopped after an I/O failure.
    case stopped(String)
    /// A bug: misuse, or an SQLite error that no input should cause.
    case unexpected(String)
    /// Only from `Projection.readWithoutWaiting`: what is wanted is not in memory.
    case wouldWait
}

extension StoreError {
    /// The cause in words, for the log and for the operator.
    public var text: String {
        switch self {
        case .full(let text), .ioFailure(let text), .corrupt(let text), .readOnly(let text), .conflict(let text),
            .incompatible(let text), .stopped(let text), .unexpected(let text):
            text
        case .wouldWait: "the answer is not in memory"
        }
    }
}
