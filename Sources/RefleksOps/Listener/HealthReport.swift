/// What the server says of itself; whoever wires the process supplies it as a closure, so the listener knows neither
/// engine nor store.
public struct HealthReport: Sendable, Hashable {
    /// What the server can do now; only `serving` is ready.
    public enum Status: String, Sendable, Hashable {
        case starting, serving, draining
        case notServing = "not_serving"
    }

    public var status: Status
    /// Why the status is not `serving`: stable machine-readable codes, no personal data, no paths.
    public var reasons: [String]
    public var version: String
    /// Time since the last group commit; nil when this process has not committed yet.
    public var lastCommitAgeSeconds: Double?
    /// Position of the last durable ledger entry.
    public var commitSeq: UInt64

    public init(
        status: Status, reasons: [String] = [], version: String, lastCommitAgeSeconds: Double? = nil,
        commitSeq: UInt64 = 0
    ) {
        self.status = status
        self.reasons = reasons
        self.version = version
        self.lastCommitAgeSeconds = lastCommitAgeSeconds
        self.commitSeq = commitSeq
    }

    /// The body of `/healthz`.
    var json: String {
        var object = JSONObject()
        object.string("status", status.rawValue)
        object.strings("reasons", reasons)
        object.string("version", version)
        object.number("last_commit_age_seconds", lastCommitAgeSeconds)
        object.number("commit_seq", commitSeq)
        return object.finished() + "\n"
    }
}
