import FoundationEssentials
import RefleksMessages

/// A JSON argument: the text itself, `@FILE`, or `@-` for standard input.
enum JSONArgument {
    /// At most 4 MiB.
    static func read(_ argument: String, input: any ByteSource) throws -> String {
        guard argument.hasPrefix("@") else { return argument }
        let path = String(argument.dropFirst())
        let bytes: [UInt8]
        if path == "-" {
            bytes = try input.readAll(atMost: 4 << 20)
        } else {
            do {
                bytes = try Array(Data(contentsOf: URL(filePath: path)))
            } catch {
                throw CommandError(status: .noInput, cause: Catalogue.CLIImport.fileUnreadable, arguments: [path])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
