import ArgumentParser
import RefleksMessages
import RefleksStore

/// `refleksd restore FILE`.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup of the ledger into a directory that has none.",
        discussion: """
            The restored ledger gets a new epoch: positions that clients kept of the lost one are refused instead of \
            skipping entries. The server rebuilds its projection when it starts.
            """)

    @Argument(help: "A file that `refleksd backup` made.")
    var file: String

    @Option(help: ArgumentHelp("Data directory; created when missing.", valueName: "dir"))
    var data: String

    func run() throws {
        let tail = try BackupCommand.reporting { () throws(StoreError) in
            try DirectoryBackup.restore(from: file, into: data)
        }
        BackupCommand.say(Catalogue.Backup.restored, [file, String(tail.seq), data])
    }
}
