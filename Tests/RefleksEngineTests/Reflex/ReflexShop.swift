import RefleksDomain
import Testing

@testable import RefleksEngine

/// Interactions that a rule of the reflex may look at.
enum ReflexShop {
    static func interaction(
        _ event: String, _ type: InteractionType, _ subject: NewInteraction.Subject, at time: Timestamp,
        refersTo: String = "", product: String = "", due: Timestamp? = nil, isIncoming: Bool = true,
        branch: String = "34-001", creates: Bool = false
    ) -> NewInteraction {
        NewInteraction(
            subject: subject, createsMissingSubject: creates, sourceSystem: "pos", sourceEventID: event,
            figures: InteractionFigures(type: type, channel: .phone, occurredAt: time, money: []),
            publicBytes: Array("public \(event)".utf8), personalBytes: [],
            signal: MatterSignal(
                type, refersTo: refersTo, product: product, dueAt: due, isIncoming: isIncoming, branch: branch))
    }

    static func record(
        _ event: String, _ type: InteractionType, _ code: CustomerCode, at time: Timestamp, refersTo: String = "",
        product: String = "", due: Timestamp? = nil, isIncoming: Bool = true, branch: String = "34-001"
    ) -> Command {
        Make.record(
            interaction(
                event, type, .code(code), at: time, refersTo: refersTo, product: product, due: due,
                isIncoming: isIncoming, branch: branch))
    }

    /// What the rules warned of in the answer.
    static func rules(_ committed: Committed) -> [WarningRule] { committed.items.flatMap(\.warnings).map(\.rule) }

    static func put(_ change: (inout ReflexPolicy) -> Void) -> Command {
        var policy = ReflexPolicy.standard
        change(&policy)
        return Command(.putReference(.reflexPolicy(policy)), principal: "admin/a")
    }
}
