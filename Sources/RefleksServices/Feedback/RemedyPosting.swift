import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksRPC
import SwiftProtobuf

/// A remedy's money as an interaction of the customer's: a movement of money with a REMEDY, and nothing that is tallied.
struct RemedyPosting {
    let code: CustomerCode
    let caseID: UInt64
    let money: Money
    let channel: RefleksDomain.Channel
    let branch: String
    let agent: String

    /// The source system of what the server records by itself.
    static let sourceSystem = "refleks"

    /// The interaction; `name` is nobody else's.
    func interaction(named name: String, at now: Timestamp) throws(RPCError) -> NewInteraction {
        let line = RefleksContract.MoneyLine.with {
            ($0.kind, $0.amountMinor, $0.currency) = (.remedy, money.minorUnits, money.currency.code)
        }
        let message = Interaction.with {
            ($0.sourceSystem, $0.sourceEventID) = (Self.sourceSystem, "remedy-" + name)
            ($0.type, $0.phase, $0.direction) = (.transaction, .post, .out)
            $0.channel = RefleksContract.Channel(rawValue: Int(channel.rawValue)) ?? .unspecified
            $0.occurredAtUs = now.microseconds
            $0.money = [line]
            $0.refersTo = "case-\(caseID)"
            $0.subjectCode = code.description
        }
        let bytes = try InteractionEncoding.split(message, branch: branch, agent: agent)
        return NewInteraction(
            subject: .code(code), createsMissingSubject: false, sourceSystem: message.sourceSystem,
            sourceEventID: message.sourceEventID,
            figures: InteractionFigures(
                type: .transaction, channel: channel, occurredAt: now,
                money: [RefleksDomain.MoneyLine(kind: .remedy, money: money)]),
            publicBytes: bytes.publicBytes, personalBytes: bytes.personalBytes)
    }
}
