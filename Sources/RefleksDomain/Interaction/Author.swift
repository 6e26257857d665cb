import RefleksMessages

/// Who records, as the client certificate says, and what it may therefore state.
public enum Author: Sendable, Hashable {
    /// Fixes the branch of what it records.
    case branch(String)
    /// Fixes the agent of what it records.
    case agent(String)
    /// States branch and agent itself.
    case system(String)

    /// The certificate's name, which is also the source system it may write without registration.
    public var name: String {
        switch self {
        case .branch(let name), .agent(let name), .system(let name): name
        }
    }

    /// The branch that is recorded when `stated` is.
    ///
    /// - Throws: `BRANCH_FIXED` when a branch states another branch.
    public func branch(stated: String) throws(FieldRefusal) -> String {
        guard case .branch(let own) = self else { return stated }
        guard stated.isEmpty || stated == own else { throw FieldRefusal(Catalogue.Interaction.branchFixed, [own]) }
        return own
    }

    /// The agent that is recorded when `stated` is.
    ///
    /// - Throws: `AGENT_FIXED` when an agent states another agent.
    public func agent(stated: String) throws(FieldRefusal) -> String {
        guard case .agent(let own) = self else { return stated }
        guard stated.isEmpty || stated == own else { throw FieldRefusal(Catalogue.Interaction.agentFixed, [own]) }
        return own
    }
}
