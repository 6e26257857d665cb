import ArgumentParser
import RefleksCrypto
import RefleksMessages
import RefleksStore

/// `refleksd backup FILE`.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the ledger, the key table or the audit into a new file.",
        discussion: """
            Works beside a running server, in one read transaction. Personal data in the ledger is sealed under keys that \
            are not part of it: copy the key table with --keys to another place, because a copy of both undoes erasures. \
            --audit copies the record of who read whom.
            """)

    @Argument(help: "The file to make; it must not exist.")
    var file: String

    @Option(help: ArgumentHelp("Data directory.", valueName: "dir"))
    var data: String

    @Flag(help: "Copy the key table instead of the ledger.")
    var keys = false

    @Flag(help: "Copy the audit instead of the ledger.")
    var audit = false

    func validate() throws {
        guard !keys || !audit else { throw ServerProgram.mistake(Catalogue.CLIUsage.notTogether, "--keys, --audit") }
    }

    func run() throws {
        if keys {
            try Self.reporting { () throws(StoreError) in try DirectoryBackup.backUpKeys(directory: data, to: file) }
            Self.say(Catalogue.Backup.keysCopied, [data, file])
        } else if audit {
            let head = try Self.reporting { () throws(StoreError) in
                try DirectoryBackup.backUpAudit(directory: data, to: file)
            }
            Self.say(Catalogue.Audit.copied, [data, String(head.seq), Hex.encode(head.hash), file])
        } else {
            let tail = try Self.reporting { () throws(StoreError) in
                try DirectoryBackup.backUp(directory: data, to: file)
            }
            Self.say(Catalogue.Backup.ledgerCopied, [data, String(tail.seq), file])
        }
    }

    /// Prints a message of the catalogue to standard output.
    static func say(_ template: MessageTemplate, _ arguments: [String]) {
        print(template.text(ServerProgram.language, arguments))
    }

    /// Runs `body`; an error of it is printed and ends the program with 73.
    static func reporting<Result>(_ body: () throws(StoreError) -> Result) throws -> Result {
        do throws(StoreError) {
            return try body()
        } catch {
            // Some of the store's texts are sentences, and the message ends one.
            let cause = error.text.hasSuffix(".") ? String(error.text.dropLast()) : error.text
            let text = Catalogue.Backup.backupFailed.text(ServerProgram.language, [cause])
            throw ServerProgram.fail(.dataDirectory, text)
        }
    }
}
