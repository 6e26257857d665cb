import Glibc
import RefleksCrypto
import RefleksDomain
import RefleksRPC

/// What `serve --dev` makes under DIR/dev: an authority, a server certificate for loopback names, a client certificate of
/// every role, and for each role a ready configuration of the command line (`branch.json`).
///
/// The directory is one that `refleksd cert --directory DIR/dev` works on too. What is there is kept, so that clients
/// survive a restart of the server.
struct DevelopmentCredentials {
    /// One client certificate.
    struct Caller: Hashable {
        let role: Role
        let id: String
    }

    /// One caller of every role.
    static let callers = [
        Caller(role: .branch, id: "34-001"), Caller(role: .agent, id: "ayse.kaya"),
        Caller(role: .system, id: "call-centre"), Caller(role: .analyst, id: "dev"), Caller(role: .admin, id: "dev"),
        Caller(role: .monitor, id: "dev"),
    ]
    private static let serverNames = ["localhost", "127.0.0.1", "::1"]

    private let directory: CertificateDirectory

    var authority: String { directory.authorityFile }
    var revocationList: String { directory.revocationListFile }
    var serverCertificate: String { file("server.pem") }
    var serverKey: String { file("server.key") }

    /// Makes what is missing and renews what ends within a day.
    ///
    /// - Parameter path: DIR/dev; its parent must exist.
    init(path: String, clock: any WallClock, random: any RandomSource) throws(CertificateError) {
        let now = clock.now().microseconds / Timestamp.microsecondsPerSecond
        directory = CertificateDirectory(path: path, now: now, random: random)
        if access(directory.authorityFile, F_OK) != 0 {
            try directory.createAuthority(name: "Refleks development CA")
        }
        try issue(.server(names: Self.serverNames.compactMap { ServerName($0) }), as: "server")
        for caller in Self.callers {
            try issue(.client(uri: Principal(role: caller.role, id: caller.id).uri), as: caller.role.rawValue)
        }
        _ = try directory.renew(endingWithin: 1)
    }

    /// Writes each role's configuration for the command line, to connect to `address`.
    func writeConfigurations(address: String) throws(CertificateError) {
        for caller in Self.callers {
            let role = caller.role.rawValue
            let actor = caller.role == .agent ? caller.id : "dev"
            let text = """
                {
                  "address": "\(address)",
                  "ca": "ca.pem",
                  "certificate": "\(role).pem",
                  "key": "\(role).key",
                  "actor": "\(actor)",
                  "purpose": "service"
                }

                """
            try CredentialFile.write(
                Array(text.utf8), to: file("\(role).json"), access: .everyone, replaces: true,
                random: directory.random)
        }
    }

    private func issue(_ profile: CertificateProfile, as stem: String) throws(CertificateError) {
        guard access(file("\(stem).pem"), F_OK) != 0 else { return }
        _ = try directory.issue(profile, as: stem)
    }

    private func file(_ name: String) -> String { directory.path + "/" + name }
}
