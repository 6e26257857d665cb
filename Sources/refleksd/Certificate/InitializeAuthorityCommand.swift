import ArgumentParser
import RefleksCrypto
import RefleksMessages

/// `refleksd cert init-ca`.
struct InitializeAuthorityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init-ca", abstract: "Create a certificate authority and its empty revocation list.")

    @OptionGroup var options: CertificateOptions

    @Option(help: "The authority's name in its certificate, 1 to 64 characters.")
    var name = "Refleks CA"

    @Option(help: "Days of validity, 1 to 7300.")
    var days: Int64 = 3_650

    func validate() throws {
        guard (1...7_300).contains(days) else {
            throw ServerProgram.mistake(Catalogue.CLIUsage.outOfRange, "--days", "1", "7300")
        }
    }

    func run() throws {
        var directory = options.open()
        directory.lifetimes.authority = days
        try CertificateCommand.reporting { [directory] () throws(CertificateError) in
            try directory.createAuthority(name: name)
        }
        CertificateCommand.say(Catalogue.TLS.authorityCreated, [directory.path])
    }
}
