import FoundationEssentials
import RefleksMessages

/// The JSON file of connection settings, such as `refleksd serve --dev` writes for each role. Relative paths in it are
/// relative to the file's directory.
struct ConfigurationFile: Decodable, Equatable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case address, ca, certificate, key, locale, actor, purpose
    }

    var address: String?
    var ca: String?
    var certificate: String?
    var key: String?
    var locale: String?
    var actor: String?
    var purpose: String?

    /// - Throws: when the file cannot be read or is not such a file.
    static func read(_ path: String) throws(CommandError) -> ConfigurationFile {
        let contents: Data
        do {
            contents = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw .configuration(Catalogue.CLI.configurationUnreadable, path, mend: Catalogue.CLI.mendConfiguration)
        }
        try checkKeys(String(decoding: contents, as: UTF8.self), path)
        do {
            var file = try JSONDecoder().decode(ConfigurationFile.self, from: contents)
            let directory = URL(filePath: path).deletingLastPathComponent()
            file.ca = file.ca.map { resolve($0, in: directory) }
            file.certificate = file.certificate.map { resolve($0, in: directory) }
            file.key = file.key.map { resolve($0, in: directory) }
            return file
        } catch DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty {
            let key = context.codingPath[0].stringValue
            throw .configuration(Catalogue.CLI.configurationNoText, path, key, mend: Catalogue.CLI.mendConfiguration)
        } catch {
            throw .configuration(Catalogue.CLI.configurationMalformed, path, mend: Catalogue.CLI.mendConfiguration)
        }
    }

    /// - Throws: for keys that nothing reads: they would be settings of which somebody believes that they hold.
    private static func checkKeys(_ text: String, _ path: String) throws(CommandError) {
        let known = CodingKeys.allCases.map(\.rawValue)
        let unknown = JSONTree.topFields(text).subtracting(known).sorted()
        guard !unknown.isEmpty else { return }
        throw .configuration(
            Catalogue.CLI.configurationKeyUnknown, path, unknown.joined(separator: ", "), known.joined(separator: ", "))
    }

    private static func resolve(_ path: String, in directory: URL) -> String {
        path.hasPrefix("/") ? path : directory.appending(path: path).path
    }
}
