import RefleksContract
import RefleksMessages

/// A position in a list of names: which list, which question, after which name. Reference data have no secret names.
enum NamePage {
    /// Which list it continues.
    enum List: UInt8 {
        case calendars = 0x81
        case rates = 0x82
        case agents = 0x83
        case authorities = 0x84
        case offers = 0x90
        case campaigns = 0x91
        case roadmap = 0xA0
        case unowned = 0xA1
        case recognitions = 0xA2
        case prompts = 94
    }

    /// The text behind `name` in the answer to `question`.
    static func text(_ list: List, after name: String, question: String) -> String {
        Base64URL.encode([list.rawValue, UInt8(clamping: question.utf8.count)] + question.utf8 + name.utf8)
    }

    /// The name in the field `page_token` behind which to go on; empty for the first page and, reported, for what is no
    /// token of this list and question.
    static func read(_ text: String, _ list: List, question: String, _ validator: inout Validator) -> String {
        guard !text.isEmpty, !validator.isSettled("page_token") else { return "" }
        let head = [list.rawValue, UInt8(clamping: question.utf8.count)] + Array(question.utf8)
        guard let bytes = Base64URL.decode(text), bytes.starts(with: head), bytes.count > head.count,
            let name = String(validating: bytes.dropFirst(head.count), as: UTF8.self)
        else {
            validator.report("page_token", Catalogue.System.badPageToken)
            return ""
        }
        return name
    }
}
