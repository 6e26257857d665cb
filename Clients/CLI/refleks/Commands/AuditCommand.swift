import ArgumentParser

/// `refleks audit …`.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Show who read whom, and check that nobody changed the record of it.",
        subcommands: [AuditListCommand.self, AuditVerifyCommand.self])
}
