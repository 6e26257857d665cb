import FoundationEssentials
import Glibc
import RefleksMessages

/// A JSON file of settings: one object, names as in `Setting.fileName`, plain values.
struct ConfigurationFile {
    private(set) var values: [Setting: String] = [:]
    private(set) var violations: [ConfigurationViolation] = []

    /// Reads `path`; everything wrong with it lands in `violations`.
    init(path: String) {
        let bytes: Data
        do {
            bytes = try Data(contentsOf: URL(filePath: path))
        } catch {
            self.init(violations: [ConfigurationViolation(Catalogue.Server.fileUnreadable, [path, Self.reason(path)])])
            return
        }
        self.init(path: path, bytes: Array(bytes))
    }

    private init(violations: [ConfigurationViolation]) {
        self.violations = violations
    }

    /// What the system says of a file that could not be read.
    private static func reason(_ path: String) -> String {
        String(cString: strerror(access(path, R_OK) == 0 ? EIO : errno))
    }

    /// - Parameter path: for messages.
    init(path: String, bytes: [UInt8]) {
        let members: [String: PlainValue]
        do {
            members = try JSONDecoder().decode([String: PlainValue].self, from: Data(bytes))
        } catch {
            violations = [ConfigurationViolation(Catalogue.Server.fileMalformed, [path])]
            return
        }
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            guard let setting = Setting.allCases.first(where: { $0.fileName == name }) else {
                violations.append(ConfigurationViolation(Catalogue.Server.settingUnknown, [name, path]))
                continue
            }
            guard let text = value.text else {
                violations.append(ConfigurationViolation(Catalogue.Server.settingNotPlain, [name, path]))
                continue
            }
            values[setting] = text
        }
    }
}

/// A JSON value as the text that a flag would carry; nil for null, arrays and objects.
private struct PlainValue: Decodable {
    let text: String?

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let string = try? container.decode(String.self) {  // not a string: the next type is tried
            text = string
        } else if let number = try? container.decode(Int.self) {  // not a whole number: the next type is tried
            text = String(number)
        } else if let flag = try? container.decode(Bool.self) {  // not plain at all
            text = String(flag)
        } else {
            text = nil
        }
    }
}
