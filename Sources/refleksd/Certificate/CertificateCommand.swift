import ArgumentParser
import RefleksCrypto
import RefleksDomain
import RefleksMessages
import RefleksRPC
import RefleksTransport

/// `refleksd cert`: a certificate authority for Refleks, in a directory.
struct CertificateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cert",
        abstract: "Issue, renew and revoke certificates.",
        discussion: """
            Everything is in one directory: `refleksd cert init-ca --directory DATA/tls` and `refleksd cert server NAME \
            --directory DATA/tls` make what `refleksd serve --data DATA` reads. Callers get ca.pem and their own NAME.pem \
            and NAME.key. A running server notices a changed certificate or revocation list by itself.
            """,
        subcommands: [
            InitializeAuthorityCommand.self, ServerCertificateCommand.self,
            CallerCertificateCommand<BranchCaller>.self, CallerCertificateCommand<AgentCaller>.self,
            CallerCertificateCommand<SystemCaller>.self, CallerCertificateCommand<AnalystCaller>.self,
            CallerCertificateCommand<AdminCaller>.self, CallerCertificateCommand<MonitorCaller>.self,
            RenewCommand.self, RevokeCommand.self,
        ])
}

/// Where the authority is, shared by every `cert` command.
struct CertificateOptions: ParsableArguments {
    @Option(name: [.short, .long], help: ArgumentHelp("The authority's directory.", valueName: "dir"))
    var directory = "tls"

    /// The directory, now; `days` replaces the certificates' lifetime.
    func open(certificateDays days: Int64? = nil) -> CertificateDirectory {
        var lifetimes = CertificateDirectory.Lifetimes()
        if let days { lifetimes.certificate = days }
        return CertificateDirectory(
            path: directory, now: SystemWallClock().now().microseconds / Timestamp.microsecondsPerSecond,
            random: SystemRandom(), lifetimes: lifetimes)
    }
}

/// How long a certificate is to be valid.
struct LifetimeOptions: ParsableArguments {
    @Option(help: "Days of validity, 1 to 3650.")
    var days: Int64 = 365

    func validate() throws {
        guard (1...3_650).contains(days) else {
            throw ServerProgram.mistake(Catalogue.CLIUsage.outOfRange, "--days", "1", "3650")
        }
    }
}

extension CertificateCommand {
    /// Prints a message of the catalogue to standard output.
    static func say(_ template: MessageTemplate, _ arguments: [String]) {
        print(template.text(ServerProgram.language, arguments))
    }

    /// Prints what is wrong with the arguments to standard error and returns the exit to throw.
    static func refuse(_ template: MessageTemplate, _ arguments: [String]) -> ExitCode {
        ServerProgram.fail(.usage, template.text(ServerProgram.language, arguments))
    }

    /// Runs `body`; an error of it is printed with its mend and ends the program: with 64 when what was asked for cannot be in a
    /// certificate, else with 77.
    static func reporting<Result>(_ body: () throws(CertificateError) -> Result) throws -> Result {
        do throws(CertificateError) {
            return try body()
        } catch {
            let status: ExitStatus = if case .invalidRequest = error.reason { .usage } else { .certificates }
            throw ServerProgram.fail(status, error.text(ServerProgram.language))
        }
    }

    static func sayIssued(_ issued: CertificateDirectory.Issued) {
        say(
            Catalogue.TLS.issued,
            [
                issued.identity, issued.serial.description, UTCTime.text(issued.notAfter), issued.certificateFile,
                issued.keyFile,
            ])
    }
}
