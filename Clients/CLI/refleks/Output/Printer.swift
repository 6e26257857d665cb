import RefleksMessages
import SwiftProtobuf

/// Writes a command's results in the format that was asked for.
struct Printer: Sendable {
    let format: OutputFormat
    let screen: Screen
    let sink: any TextSink

    /// A reply whose list of items, if it has one, is what pipes want.
    ///
    /// - Parameters:
    ///   - message: The whole reply, masked; for json.
    ///   - items: What ndjson writes line by line; the message itself if empty and it has no list.
    ///   - csv: Header and rows.
    ///   - table: Lines for people.
    func print(
        _ message: any Message, items: [any Message]? = nil, csv: @autoclosure () -> CSVText,
        table: (Screen) -> [StyledText]
    ) throws {
        switch format {
        case .table: lines(table(screen))
        case .json: sink.write(PrettyJSON.format(try JSONText.of(message)) + "\n")
        case .ndjson: for item in items ?? [message] { sink.write(try JSONText.of(item) + "\n") }
        case .csv: sink.write(csv().text)
        }
    }

    /// As for messages: `data` is the document of json, `items` are the lines of ndjson.
    func print(
        data: some Encodable, items: [some Encodable], csv: @autoclosure () -> CSVText, table: (Screen) -> [StyledText]
    ) throws {
        switch format {
        case .table: lines(table(screen))
        case .json: sink.write(PrettyJSON.format(try JSONText.of(data: data)) + "\n")
        case .ndjson: for item in items { sink.write(try JSONText.of(data: item) + "\n") }
        case .csv: sink.write(csv().text)
        }
    }

    /// Lines for people.
    func lines(_ lines: [StyledText]) {
        sink.write(lines.map { $0.rendered(colour: screen.isColoured) + "\n" }.joined())
    }
}
