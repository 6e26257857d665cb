import ArgumentParser
import FoundationEssentials
import RefleksCrypto
import RefleksMessages
import RefleksStore

/// `refleksd key rotate`: the key that wraps all other keys.
struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Change the master key.", subcommands: [Rotate.self])

    struct Rotate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Wrap every key anew under a new master key; the server must be stopped.",
            discussion: """
                A directory with a master.key gets a new one. Where REFLEKS_MASTER_KEY holds the key, put the new one \
                (64 hexadecimal digits) into REFLEKS_NEW_MASTER_KEY, and start the server with it from then on. Neither \
                indexes nor data change. An interrupted rotation is settled at the next start.
                """)

        @Option(help: ArgumentHelp("Data directory.", valueName: "dir"))
        var data: String

        func run() throws {
            let environment = ProcessInfo.processInfo.environment
            let (old, new) = (environment["REFLEKS_MASTER_KEY"], environment["REFLEKS_NEW_MASTER_KEY"])
            guard old == nil || new != nil else {
                throw ServerProgram.fail(
                    .configuration, Catalogue.Backup.newMasterKeyMissing.text(ServerProgram.language))
            }
            let count: Int
            do throws(StoreError) {
                count = try Self.rotate(data, old: old, new: new)
            } catch {
                throw ServerProgram.fail(error)
            }
            BackupCommand.say(
                new == nil ? Catalogue.Backup.masterKeyRotated : Catalogue.Backup.masterKeyReplaced,
                [data, String(count)])
        }

        /// - Parameters: the texts of the environment's keys.
        static func rotate(_ directory: String, old: String?, new: String?) throws(StoreError) -> Int {
            guard MasterKeyRotation.hasKeys(directory: directory) else {
                throw .incompatible("\(directory) holds no keys. Nothing was changed.")
            }
            let random = SystemRandom()
            let data = try DataStore.open(directory: directory, masterKey: old, random: random)
            defer {
                data.keys.close()
                data.audit.close()
                data.store.close()
            }
            guard let new else {
                return try MasterKeyRotation.rotate(directory: directory, store: data.keys, random: random)
            }
            return try data.keys.rewrap(under: MasterKey(hexadecimal: new, source: "REFLEKS_NEW_MASTER_KEY"))
        }
    }
}
