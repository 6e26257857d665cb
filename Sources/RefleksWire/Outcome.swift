/// Whether a finished call had an effect: the answer to "did it run?" that every STATUS carries.
public enum Outcome: UInt8, Sendable, Hashable, CaseIterable {
    /// The handler never started; any call may be sent again.
    case notStarted = 0
    /// The server cannot tell; only a call with a key may be sent again.
    case unknown = 1
    /// The effect is durable under the STATUS's commit_seq.
    case committed = 2
    /// The handler ran and changed nothing: a read, a refusal, or a replay of an earlier commit.
    case noEffect = 3
}
