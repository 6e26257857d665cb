import ArgumentParser
import RefleksCrypto
import RefleksMessages

/// `refleksd cert server NAME…`.
struct ServerCertificateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "server", abstract: "Issue the server's certificate for the names clients connect to.")

    @Argument(help: "DNS names and IP addresses, the first as common name.")
    var names: [String]

    @OptionGroup var options: CertificateOptions
    @OptionGroup var lifetime: LifetimeOptions

    @Option(help: ArgumentHelp("Write DIR/NAME.pem and DIR/NAME.key.", valueName: "name"))
    var out = "server"

    func run() throws {
        var parsed: [ServerName] = []
        for name in names {
            guard let serverName = ServerName(name) else {
                throw CertificateCommand.refuse(Catalogue.TLS.serverNameInvalid, [name])
            }
            parsed.append(serverName)
        }
        let directory = options.open(certificateDays: lifetime.days)
        let issued = try CertificateCommand.reporting { [parsed] () throws(CertificateError) in
            try directory.issue(.server(names: parsed), as: out)
        }
        CertificateCommand.sayIssued(issued)
    }
}
