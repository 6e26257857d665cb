import RefleksContract
import RefleksEngine

/// Which fields of two interactions with one source event differ: named, so that the sender finds his mistake, and
/// without their values.
enum DifferingFields {
    /// The names in the order of the contract. Where the original cannot be compared, `request`.
    static func names(_ submitted: NewInteraction?, _ original: StoredInteraction?) -> [String] {
        guard let submitted, let original,
            let new = InteractionEncoding.decode(submitted.publicBytes + submitted.personalBytes),
            let old = InteractionEncoding.decode(Array(original.bytes))
        else { return ["request"] }
        let names = comparisons.filter { !$0.areEqual(new, old) }.map(\.name)
        return names.isEmpty ? ["request"] : names
    }

    private struct Comparison: Sendable {
        let name: String
        let areEqual: @Sendable (Interaction, Interaction) -> Bool

        init<Value: Equatable & SendableMetatype>(_ name: String, _ value: @escaping @Sendable (Interaction) -> Value) {
            self.name = name
            areEqual = { value($0) == value($1) }
        }
    }

    private static let comparisons: [Comparison] = [
        Comparison("type") { $0.type },
        Comparison("phase") { $0.phase },
        Comparison("direction") { $0.direction },
        Comparison("channel") { $0.channel },
        Comparison("branch") { $0.branch },
        Comparison("agent") { $0.agent },
        Comparison("occurred_at_us") { $0.occurredAtUs },
        Comparison("duration_seconds") { $0.durationSeconds },
        Comparison("items") { $0.items },
        Comparison("money") { $0.money },
        Comparison("campaign") { $0.campaign },
        Comparison("refers_to") { $0.refersTo },
        Comparison("outcome") { $0.outcome },
        Comparison("due_at_us") { $0.dueAtUs },
        Comparison("subject") { $0.subject },
        Comparison("note") { $0.note },
        Comparison("attributes") { $0.attributes },
    ]
}
