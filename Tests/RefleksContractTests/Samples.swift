import RefleksContract
import SwiftProtobuf

/// Valid messages for tests to spoil.
enum Samples {
    static let access = AccessContext.with {
        $0.purpose = .service
        $0.actor = "ayse.kaya"
    }

    static func line(amount: Int64) -> MoneyLine {
        MoneyLine.with {
            $0.kind = .revenue
            $0.amountMinor = amount
            $0.currency = "TRY"
        }
    }

    static func record() -> RecordInteractionRequest {
        RecordInteractionRequest.with {
            $0.interaction = Interaction.with {
                $0.sourceSystem = "pos"
                $0.sourceEventID = "receipt/34-001/0000417"
                $0.type = .purchase
                $0.channel = .branch
                $0.occurredAtUs = 1_790_000_000_000_000
                $0.subjectCode = "1000000005"
                $0.money = [line(amount: 123_456)]
                $0.attributes = ["basket": "büyük"]
            }
            $0.newCustomer.givenName = "Çağrı"
        }
    }
}
