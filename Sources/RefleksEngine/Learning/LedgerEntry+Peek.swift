import RefleksDomain
import RefleksStore

extension LedgerEntry {
    /// Whether it is one interaction, by its first bytes: who looks through the ledger for something else need not decode the rest.
    /// False for whatever is not seen so.
    var isInteraction: Bool {
        do throws(MalformedBytes) {
            var reader = ByteReader(body)
            guard try reader.byte() == Entry.format, try reader.number() == 1 else { return false }
            return UInt16(exactly: try reader.number()).map(ChangeKind.timelineKinds.contains) ?? false
        } catch {
            return false
        }
    }

    /// Whether it is one interaction and no purchase, by its first bytes: who looks through the ledger for purchases need not
    /// decode the rest. False for whatever is not seen so; decoding tells what it is, or why it cannot be read.
    var isInteractionWithoutPurchase: Bool {
        do throws(MalformedBytes) {
            var reader = ByteReader(body)
            guard try reader.byte() == Entry.format, try reader.number() == 1,
                let kind = UInt16(exactly: try reader.number()).flatMap(ChangeKind.init)
            else { return false }
            switch kind {
            case .interactionRecorded, .mergedInteractionRecorded: break
            // Whether what follows is of somebody who was merged: it begins alike.
            case .interactionCharged: _ = try reader.flag()
            default: return false
            }
            _ = (try reader.number(), try reader.blind(), try reader.blind())
            // The tone is in the two highest bits.
            guard let type = InteractionType(rawValue: try reader.byte() & 0x3F) else { return false }
            return type != .purchase
        } catch {
            return false
        }
    }
}
