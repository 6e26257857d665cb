import RefleksContract
import RefleksMessages

/// One JSON document per line: a RecordInteractionRequest, CreateCustomerRequest or PutFactRequest, or an Interaction or
/// Customer alone. Empty lines are skipped.
struct NDJSONReader: ImportReader {
    /// For interactions that name none.
    let source: String

    mutating func take(_ line: String, number: Int) -> [ImportEntry] {
        guard line.contains(where: { !$0.isWhitespace }) else { return [] }
        switch ImportJSON.content(line) {
        case .record(var request):
            if request.interaction.sourceSystem.isEmpty { request.interaction.sourceSystem = source }
            return [ImportEntry(line: number, content: .record(request))]
        case .some(let content): return [ImportEntry(line: number, content: content)]
        case nil:
            return [ImportEntry(line: number, content: .reject(ImportReject(ImportJSON.refusal(line))))]
        }
    }
}
