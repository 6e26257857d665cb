import RefleksContract

/// A request to record as JSON: the whole request, or the interaction alone.
enum InteractionJSON {
    /// - Throws: when the text is neither.
    static func request(_ text: String) throws(CommandError) -> RecordInteractionRequest {
        let refusal: CommandError
        do throws(CommandError) {
            return try MessageJSON.message(text)
        } catch {
            refusal = error
        }
        do throws(CommandError) {
            var request = RecordInteractionRequest()
            request.interaction = try MessageJSON.message(text)
            return request
        } catch {
            // Of what is neither, the mistake is told in what it seems to be.
            throw text.contains("\"interaction\"") ? refusal : error
        }
    }
}
