import ArgumentParser
import RefleksCrypto
import RefleksMessages
import RefleksRPC

/// A kind of caller that certificates are issued for.
protocol CallerKind {
    static var role: Role { get }
    /// The command's one-line help.
    static var abstract: String { get }
}

/// A shop or bank branch.
enum BranchCaller: CallerKind {
    static let role = Role.branch
    static let abstract = "Issue a branch's certificate, such as `branch 34-001`."
}

/// A person who serves customers.
enum AgentCaller: CallerKind {
    static let role = Role.agent
    static let abstract = "Issue an agent's certificate."
}

/// Another program, such as the ERP.
enum SystemCaller: CallerKind {
    static let role = Role.system
    static let abstract = "Issue a program's certificate, such as `system erp`."
}

/// A person who works with figures.
enum AnalystCaller: CallerKind {
    static let role = Role.analyst
    static let abstract = "Issue an analyst's certificate."
}

/// A person who runs the server.
enum AdminCaller: CallerKind {
    static let role = Role.admin
    static let abstract = "Issue an administrator's certificate."
}

/// A program that watches the server.
enum MonitorCaller: CallerKind {
    static let role = Role.monitor
    static let abstract = "Issue a monitoring program's certificate."
}

/// `refleksd cert branch ID` and its siblings, one for each role.
struct CallerCertificateCommand<Kind: CallerKind>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: Kind.role.rawValue, abstract: Kind.abstract)
    }

    @Argument(help: "1 to 64 characters of A-Z a-z 0-9 . _ -")
    var id: String

    @OptionGroup var options: CertificateOptions
    @OptionGroup var lifetime: LifetimeOptions

    @Option(help: ArgumentHelp("Write DIR/NAME.pem and DIR/NAME.key (default ROLE-ID).", valueName: "name"))
    var out: String?

    func run() throws {
        guard Principal.isValidID(id) else {
            throw CertificateCommand.refuse(Catalogue.TLS.callerIDInvalid, [id])
        }
        let directory = options.open(certificateDays: lifetime.days)
        let profile = CertificateProfile.client(uri: Principal(role: Kind.role, id: id).uri)
        let stem = out ?? "\(Kind.role.rawValue)-\(id)"
        let issued = try CertificateCommand.reporting { () throws(CertificateError) in
            try directory.issue(profile, as: stem)
        }
        CertificateCommand.sayIssued(issued)
    }
}
