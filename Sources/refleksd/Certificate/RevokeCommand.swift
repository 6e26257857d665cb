import ArgumentParser
import RefleksCrypto
import RefleksMessages

/// `refleksd cert revoke SERIAL`.
struct RevokeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Put a certificate on the revocation list.",
        discussion: "Servers that read the list refuse it from then on and close its open connections.")

    @Argument(help: "The certificate's serial number, hexadecimal.")
    var serial: String

    @OptionGroup var options: CertificateOptions

    @Flag(help: "Revoke a serial that issued.txt does not list.")
    var unlisted = false

    func run() throws {
        guard let number = SerialNumber(serial) else {
            throw CertificateCommand.refuse(Catalogue.TLS.serialInvalid, [serial])
        }
        let directory = options.open()
        let revocation = try CertificateCommand.reporting { () throws(CertificateError) in
            try directory.revoke(number, isListed: !unlisted)
        }
        switch revocation {
        case .revoked:
            CertificateCommand.say(Catalogue.TLS.revoked, [number.description, directory.revocationListFile])
        case .alreadyRevoked: CertificateCommand.say(Catalogue.TLS.alreadyRevoked, [number.description])
        case .unknown:
            throw CertificateCommand.refuse(
                Catalogue.TLS.serialUnknown, [number.description, directory.recordFile])
        }
    }
}
