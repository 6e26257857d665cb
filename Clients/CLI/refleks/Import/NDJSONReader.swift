import RefleksContract
import RefleksMessages

/// One JSON document per line: a RecordInteractionRequest, or an Interaction alone. Empty lines are skipped.
struct NDJSONReader: ImportReader {
    /// For interactions that name none.
    let source: String

    mutating func take(_ line: String, number: Int) -> [ImportEntry] {
        guard line.contains(where: { !$0.isWhitespace }) else { return [] }
        do throws(CommandError) {
            var request = try InteractionJSON.request(line)
            if request.interaction.sourceSystem.isEmpty { request.interaction.sourceSystem = source }
            return [ImportEntry(line: number, content: .record(request))]
        } catch {
            let reject = ImportReject(Catalogue.CLIImport.lineMalformed, "RecordInteractionRequest (JSON)")
            return [ImportEntry(line: number, content: .reject(reject))]
        }
    }
}
