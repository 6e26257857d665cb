import Logging
import NIOCore
import RefleksMessages
import RefleksTransport

/// The effective configuration of `serve`: flags over environment over file over defaults.
struct ServeConfiguration: Sendable {
    var data: String
    var listen: ListenAddress
    var ops: ListenAddress
    var isDevelopment: Bool
    /// Empty in development until the credentials are made.
    var certificate: String
    var key: String
    var ca: String
    /// nil = no revocation list was named, and none is where one would be looked for.
    var crl: String?
    /// Where one is looked for while there is none.
    var awaitedCRL: String?
    var sources: SourceRegistrations
    var minimumTLS: TLSConfiguration.MinimumVersion
    var logLevel: Logger.Level
    var eventLoops: Int
    var readerThreads: Int
    var connections: ConnectionLimits
    var memoryBudgetMiB: Int
    var drainSeconds: Int

    /// The settings as a configuration file holds them; reading it back gives the same configuration.
    var settings: [(name: String, value: String)] {
        let values: [Setting: String?] = [
            .data: data, .listen: listen.description, .ops: ops.description, .certificate: certificate, .key: key,
            .ca: ca, .crl: crl, .sources: sources.text, .tlsMin: minimumTLS.rawValue, .logLevel: logLevel.rawValue,
            .eventLoops: String(eventLoops), .readerThreads: String(readerThreads),
            .maxConnections: String(connections.total), .maxConnectionsPerAddress: String(connections.perAddress),
            .maxConnectionsPerCaller: String(connections.perPrincipal), .memoryBudgetMiB: String(memoryBudgetMiB),
            .drainSeconds: String(drainSeconds),
        ]
        return Setting.allCases.compactMap { setting in
            values[setting].flatMap { $0 }.flatMap { $0.isEmpty ? nil : (setting.fileName, $0) }
        }
    }
}

extension ServeConfiguration {
    /// The files of the server's identity and of what it trusts.
    var tls: TLSConfiguration {
        var files = TLSConfiguration(
            certificateFile: certificate, keyFile: key, authorityFile: ca, revocationListFile: crl ?? awaitedCRL,
            minimumVersion: minimumTLS)
        files.awaitsRevocationList = crl == nil
        return files
    }

    /// What the process hands in besides the flags; tests give their own.
    struct Surroundings: Sendable {
        var environment: [String: String]
        var isReadable: @Sendable (String) -> Bool
        /// A file that cannot be read yet is wrong; else it is only named.
        var requiresFiles = true
        var coreCount: Int
    }

    /// Merges the sources and checks everything; throws all violations at once.
    static func resolve(
        _ options: ConfigurationOptions, _ surroundings: Surroundings
    ) throws(ConfigurationError) -> ServeConfiguration {
        var reader = SettingReader(options, surroundings.environment)
        let data = reader.required(.data)
        let listen = reader.address(.listen)
        let ops = reader.address(.ops)
        let development = options.dev
        if development {
            reader.requireLoopback(.listen, listen)
            reader.requireLoopback(.ops, ops)
        }
        var files = TLSFiles()
        if !development { files = TLSFiles(&reader, data, surroundings) }
        let standard = ConnectionLimits()
        let configuration = ServeConfiguration(
            data: data, listen: listen, ops: ops, isDevelopment: development,
            certificate: files.certificate, key: files.key, ca: files.ca, crl: files.crl,
            awaitedCRL: files.awaitedCRL,
            sources: reader.registrations(.sources),
            minimumTLS: reader.word(.tlsMin, TLSConfiguration.MinimumVersion.allCases) ?? .tls13,
            logLevel: reader.word(.logLevel, Logger.Level.allCases) ?? .info,
            eventLoops: reader.number(.eventLoops, 1...256) ?? min(256, max(1, surroundings.coreCount)),
            readerThreads: reader.number(.readerThreads, 1...64) ?? 2,
            connections: ConnectionLimits(
                total: reader.number(.maxConnections, 1...1_000_000) ?? standard.total,
                perAddress: reader.number(.maxConnectionsPerAddress, 1...1_000_000) ?? standard.perAddress,
                perPrincipal: reader.number(.maxConnectionsPerCaller, 1...1_000_000) ?? standard.perPrincipal),
            memoryBudgetMiB: reader.number(.memoryBudgetMiB, 16...65_536) ?? 256,
            drainSeconds: reader.number(.drainSeconds, 0...600) ?? 30)
        guard reader.violations.isEmpty else { throw ConfigurationError(violations: reader.violations) }
        return configuration
    }
}

/// Paths of the TLS files: given ones, or those under DIR/tls where there is a DIR.
private struct TLSFiles {
    var certificate = ""
    var key = ""
    var ca = ""
    var crl: String?
    var awaitedCRL: String?

    init() {}

    init(_ reader: inout SettingReader, _ data: String, _ surroundings: ServeConfiguration.Surroundings) {
        let directory = data.isEmpty ? nil : data + "/tls"
        let isFine = { !surroundings.requiresFiles || surroundings.isReadable($0) }
        certificate = reader.file(.certificate, orElse: directory.map { $0 + "/server.pem" }, isFine)
        key = reader.file(.key, orElse: directory.map { $0 + "/server.key" }, isFine)
        ca = reader.file(.ca, orElse: directory.map { $0 + "/ca.pem" }, isFine)
        if reader.has(.crl) {
            crl = reader.file(.crl, orElse: nil, isFine)
        } else if let path = directory.map({ $0 + "/crl.pem" }) {
            if surroundings.isReadable(path) { crl = path } else { awaitedCRL = path }
        }
    }
}
