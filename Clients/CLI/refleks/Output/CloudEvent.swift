import FoundationEssentials
import RefleksContract

/// A change as a CloudEvents 1.0 document in its JSON format (https://github.com/cloudevents/spec).
///
/// `source` and `id` together name the change for ever: a ledger's history, commit and place. `subject` is the customer's
/// code, `data` the contract's `CustomerChange`. The extension `commitseq` is where to resume.
struct CloudEvent {
    private let change: CustomerChange
    private let serverID: String
    private let epoch: UInt64

    init(_ change: CustomerChange, serverID: String, epoch: UInt64) {
        self.change = change
        self.serverID = serverID
        self.epoch = epoch
    }

    /// `refleks.v1.profile_changed`; a kind that this program does not know is named by its number.
    private var type: String {
        if case .UNRECOGNIZED(let number) = change.kind { return "refleks.v1.kind_\(number)" }
        return "refleks.v1." + EnumText.constant(change.kind).lowercased()
    }

    /// One line without its end.
    func line() throws -> String {
        let attributes = [
            ("specversion", "1.0"), ("id", "\(change.commitSeq).\(change.index)"),
            ("source", "/refleks/\(serverID)/\(epoch)"), ("type", type), ("subject", change.customerCode),
            ("time", ISOTime.text(change.recordedAtUs)), ("commitseq", String(change.commitSeq)),
            ("datacontenttype", "application/json"),
        ]
        let fields = try attributes.filter { !$0.1.isEmpty }.map { "\"\($0.0)\":" + (try Self.quoted($0.1)) }
        return "{" + fields.joined(separator: ",") + ",\"data\":" + (try JSONText.of(change)) + "}"
    }

    private static func quoted(_ text: String) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        return String(decoding: try encoder.encode(text), as: UTF8.self)
    }
}
