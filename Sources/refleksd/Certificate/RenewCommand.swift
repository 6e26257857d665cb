import ArgumentParser
import RefleksCrypto
import RefleksMessages

/// `refleksd cert renew`.
struct RenewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "renew",
        abstract: "Renew the directory's certificates that end soon, and the revocation list.",
        discussion: """
            Keys and identities stay; only the certificates change. Run it daily: the revocation list has an end too, and \
            after it a server refuses everybody.
            """)

    @OptionGroup var options: CertificateOptions
    @OptionGroup var lifetime: LifetimeOptions

    @Option(help: "Renew what ends within this many days, 1 to 3650.")
    var within: Int64 = 30

    func validate() throws {
        guard (1...3_650).contains(within) else {
            throw ServerProgram.mistake(Catalogue.CLIUsage.outOfRange, "--within", "1", "3650")
        }
    }

    func run() throws {
        let directory = options.open(certificateDays: lifetime.days)
        let (renewals, listEnd) = try CertificateCommand.reporting { () throws(CertificateError) in
            try directory.renew(endingWithin: within)
        }
        for renewal in renewals {
            switch renewal {
            case .renewed(let issued):
                CertificateCommand.say(
                    Catalogue.TLS.renewed,
                    [issued.certificateFile, issued.serial.description, UTCTime.text(issued.notAfter)])
            case .revoked(let file): CertificateCommand.say(Catalogue.TLS.renewalSkippedRevoked, [file])
            }
        }
        CertificateCommand.say(Catalogue.TLS.listRenewed, [directory.revocationListFile, UTCTime.text(listEnd)])
    }
}
