import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks agent …`: who serves customers.
struct AgentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agent",
        abstract: "Record and list who serves customers, and where.",
        subcommands: [AgentPutCommand.self, AgentListCommand.self, AgentAuthorityCommand.self])
}

/// `refleks agent put ayse.kaya --branch 34-001`.
struct AgentPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Record where somebody serves customers, or that he does not any more (role admin).",
        discussion: "Example: refleks agent put ayse.kaya --branch 34-001")

    @Argument(help: "The agent's id, as in his certificate.")
    var id: String

    @Option(help: "Branch id.")
    var branch = ""

    @Flag(help: "He does not serve any more.")
    var retire = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = PutAgentRequest()
        request.agent.agentID = id
        request.agent.branch = branch
        request.agent.retired = retire
        let reply = try await call.system.putAgent(request, call.options).message
        try printer(call, shell).print(put: reply, id, Catalogue.CLIChannel.agentPut)
    }
}

/// `refleks agent list`.
struct AgentListCommand: ServerCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List who serves customers.")

    @Option(help: "Only agents of this branch.")
    var branch = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var reply = ListAgentsResponse()
        var request = ListAgentsRequest.with { ($0.pageSize, $0.branch) = (200, branch) }
        repeat {
            let page = try await call.system.listAgents(request, call.options).message
            reply.asOfCommitSeq = page.asOfCommitSeq
            reply.agents += page.agents
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        try printer(call, shell).print(
            reply, items: reply.agents, csv: csv(reply.agents), table: { lines($0, reply.agents) })
    }

    private func lines(_ screen: Screen, _ agents: [Agent]) -> [StyledText] {
        guard !agents.isEmpty else { return [StyledText(screen.text(Catalogue.CLIChannel.none), .faint)] }
        var table = TextTable([.init(), .init(), .init(), .init(isFlexible: true)])
        for agent in agents {
            table.append([
                StyledText(agent.agentID, agent.retired ? .faint : .strong), StyledText(agent.branch),
                StyledText(agent.retired ? screen.text(Catalogue.CLIChannel.retired) : "", .faint),
                StyledText(ReferenceView(screen).version(agent.version, agent.source, agent.recordedAtUs), .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    private func csv(_ agents: [Agent]) -> CSVText {
        var csv = CSVText(["agent_id", "branch", "retired", "version", "source", "recorded_at"])
        for agent in agents {
            csv.append([
                agent.agentID, agent.branch, String(agent.retired), String(agent.version), agent.source,
                ISOTime.text(agent.recordedAtUs),
            ])
        }
        return csv
    }
}
