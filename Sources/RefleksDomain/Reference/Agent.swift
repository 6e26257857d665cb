/// Somebody who serves customers, as the registry of agents has him: an id of the house's own directory and where he
/// works. His name stays in that directory.
public struct Agent: Sendable, Hashable {
    /// IDENT, 1…64.
    public let id: String
    /// The branch where he works, IDENT 0…64; empty: none.
    public let branch: String
    /// Whether he serves customers now.
    public let isActive: Bool

    /// An agent.
    public init(id: String, branch: String, isActive: Bool) {
        self.id = id
        self.branch = branch
        self.isActive = isActive
    }
}
