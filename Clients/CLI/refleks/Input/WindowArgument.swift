import RefleksContract
import RefleksMessages

/// `monday:9-18`: a weekday and hours.
enum WindowArgument {
    static func window(_ text: String) throws(CommandError) -> ServiceWindow {
        let halves = text.split(separator: ":", omittingEmptySubsequences: false)
        let hours = (halves.last ?? "").split(separator: "-", omittingEmptySubsequences: false)
        guard halves.count == 2, hours.count == 2, let from = UInt32(hours[0]), let to = UInt32(hours[1]) else {
            throw .usage(Catalogue.CLI.windowMalformed)
        }
        var window = ServiceWindow()
        window.weekday = try EnumText.required(String(halves[0]), "window")
        window.fromHour = from
        window.toHour = to
        return window
    }
}

/// A value that is read from standard input, so that no process list shows it.
enum LineArgument {
    /// The first line, at most 4,096 bytes.
    static func read(_ input: any ByteSource) throws -> String {
        let line = try input.readAll(atMost: 4_096).prefix { $0 != 0x0A && $0 != 0x0D }
        guard !line.isEmpty else { throw CommandError.usage(Catalogue.CLI.emptyInput) }
        return String(decoding: line, as: UTF8.self)
    }
}
