import FoundationEssentials
import RefleksMessages

/// The JSON file of connection settings, such as `refleksd serve --dev` writes for each role. Relative paths in it are
/// relative to the file's directory.
struct ConfigurationFile: Decodable, Equatable {
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
        do {
            var file = try JSONDecoder().decode(ConfigurationFile.self, from: contents)
            let directory = URL(filePath: path).deletingLastPathComponent()
            file.ca = file.ca.map { resolve($0, in: directory) }
            file.certificate = file.certificate.map { resolve($0, in: directory) }
            file.key = file.key.map { resolve($0, in: directory) }
            return file
        } catch {
            throw .configuration(Catalogue.CLI.configurationMalformed, path, mend: Catalogue.CLI.mendConfiguration)
        }
    }

    private static func resolve(_ path: String, in directory: URL) -> String {
        path.hasPrefix("/") ? path : directory.appending(path: path).path
    }
}
