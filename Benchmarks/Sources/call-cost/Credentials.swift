import Foundation
import RefleksCrypto
import RefleksTransport

/// A certificate authority with one server and one branch, in a directory of its own.
struct Credentials {
    let directory: String

    /// Mints everything under a new temporary directory.
    static func mint() throws -> Credentials {
        let directory = NSTemporaryDirectory() + "refleks-call-cost-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let now = Int64(Date().timeIntervalSince1970)
        let authority = try CertificateAuthority.create(
            name: "Refleks benchmark", validity: .days(1, from: now), random: SystemRandom())
        try write(authority.certificate.pem(), "\(directory)/ca.pem")
        let names = ["localhost", "127.0.0.1"].compactMap(ServerName.init)
        for (name, profile) in [
            ("server", CertificateProfile.server(names: names)), ("client", .client(uri: "refleks://branch/34-001")),
        ] {
            let key = try PrivateKey.generate()
            let certificate = try authority.issue(
                profile, for: key, validity: .days(1, from: now), serial: SerialNumber(from: SystemRandom()))
            try write(certificate.pem(), "\(directory)/\(name).pem")
            try key.write(to: "\(directory)/\(name).key")
        }
        return Credentials(directory: directory)
    }

    func context(_ role: TLSContext.Role) throws -> TLSContext {
        let name = role == .server ? "server" : "client"
        let configuration = TLSConfiguration(
            certificateFile: "\(directory)/\(name).pem", keyFile: "\(directory)/\(name).key",
            authorityFile: "\(directory)/ca.pem")
        return try TLSContext(role, configuration, clock: { Int64(Date().timeIntervalSince1970) })
    }

    private static func write(_ bytes: [UInt8], _ path: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
}
