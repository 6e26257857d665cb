import FoundationEssentials
import RefleksMessages

extension ConnectionSettings {
    /// Flags, then the environment, then the file; everything that is missing is told at once.
    ///
    /// - Parameter fileExists: Whether there is a file at a path; only asked about the default file.
    static func resolve(
        _ options: ConnectionOptions, _ environment: [String: String],
        fileExists: (String) -> Bool = { FileManager.default.fileExists(atPath: $0) }
    ) throws(CommandError) -> ConnectionSettings {
        guard options.timeout >= 0 else { throw .usage(Catalogue.CLI.timeNegative, "--timeout") }
        let file = try file(options, environment, fileExists)
        func value(_ flag: String?, _ variable: String, _ filed: String?) -> String? {
            [flag, environment[variable], filed].compactMap { $0 }.first { !$0.isEmpty }
        }
        let address = value(options.address, "REFLEKS_ADDRESS", file.address)
        let authority = value(options.ca, "REFLEKS_CA", file.ca)
        let certificate = value(options.certificate, "REFLEKS_CERTIFICATE", file.certificate)
        let key = value(options.key, "REFLEKS_KEY", file.key)
        guard let address, let authority, let certificate, let key else {
            let given = [("address", address), ("ca", authority), ("certificate", certificate), ("key", key)]
            let missing = given.filter { $0.1 == nil }.map(\.0).joined(separator: ", ")
            throw .configuration(Catalogue.CLI.settingsMissing, missing, mend: Catalogue.CLI.mendConfiguration)
        }
        let (host, port) = try split(address)
        let posixLocale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        let tag = value(options.locale, "REFLEKS_LOCALE", file.locale) ?? posixLocale ?? "en"
        let actor = value(options.actor, "REFLEKS_ACTOR", file.actor) ?? environment["USER"] ?? "refleks-cli"
        return ConnectionSettings(
            host: host, port: port, authority: authority, certificate: certificate, key: key,
            language: Language(tag: tag), actor: actor,
            purpose: value(options.purpose, "REFLEKS_PURPOSE", file.purpose) ?? "service",
            deadlineMilliseconds: UInt32(
                clamping: Int64((min(options.timeout, 1_000_000) * 1_000).rounded(.up))))
    }

    private static func file(
        _ options: ConnectionOptions, _ environment: [String: String], _ fileExists: (String) -> Bool
    ) throws(CommandError) -> ConfigurationFile {
        if let path = options.config ?? environment["REFLEKS_CONFIG"], !path.isEmpty {
            return try ConfigurationFile.read(path)
        }
        let base = environment["XDG_CONFIG_HOME"] ?? environment["HOME"].map { $0 + "/.config" }
        guard let path = base.map({ $0 + "/refleks/config.json" }), fileExists(path) else { return ConfigurationFile() }
        return try ConfigurationFile.read(path)
    }

    /// `host:port` or `[address]:port`.
    private static func split(_ address: String) throws(CommandError) -> (String, UInt16) {
        guard let colon = address.lastIndex(of: ":"), let port = UInt16(address[address.index(after: colon)...]),
            port > 0
        else { throw .configuration(Catalogue.CLI.addressMalformed, address) }
        let host = address[..<colon].drop { $0 == "[" }
        let bare = host.hasSuffix("]") ? host.dropLast() : host
        guard !bare.isEmpty else { throw .configuration(Catalogue.CLI.addressMalformed, address) }
        return (String(bare), port)
    }
}
