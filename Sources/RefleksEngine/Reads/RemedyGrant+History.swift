import RefleksDomain
import RefleksStore

extension RemedyGrant {
    /// Corrections of one remedy that are followed back to it; what is behind more has no grant any more.
    private static let maximumCorrections = 16

    /// What is left of the grant whose money the interaction at `place` is, or stands in the place of: the money of a remedy is the
    /// change after the one that granted it, and a replacement the change after the reversal. Of several corrections the least
    /// counts: what one of them gave back is not given back again. Nil for all other interactions, which are told by one look.
    init?(behind place: ItemPlace, of entry: Entry, _ history: History) throws(StoreError) {
        var (place, entry) = (place, entry)
        var left = Int64.max
        for _ in 0...Self.maximumCorrections {
            guard place.index > 0, entry.changes.indices.contains(place.index) else { return nil }
            switch entry.changes[place.index - 1] {
            case let amended as CaseAmended:
                guard let grant = amended.grant else { return nil }
                left = min(left, grant.money.minorUnits)
                guard left > 0 else { return nil }
                self.init(
                    index: grant.index, agent: grant.agent,
                    money: Money(minorUnits: left, currency: grant.money.currency), day: grant.day)
                return
            case let reversed as InteractionReversed:
                guard let figures = entry.changes[place.index].recordedFigures else { return nil }
                left = min(left, Self.remedies(figures))
                place = ItemPlace(id: reversed.original)
                guard let earlier = try history.entry(place.seq) else { return nil }
                entry = earlier
            default: return nil
            }
        }
        return nil
    }

    /// The money of remedies that an interaction brought, in the one currency that it has them in.
    static func remedies(_ figures: InteractionFigures) -> Int64 {
        figures.money.reduce(Int64(0)) { sum, line in
            guard line.kind == .remedy else { return sum }
            let (next, overflow) = sum.addingReportingOverflow(line.money.minorUnits)
            return overflow ? .max : next
        }
    }
}

extension Change {
    /// The figures of an interaction that was recorded; nil for anything else.
    fileprivate var recordedFigures: InteractionFigures? {
        switch self {
        case let change as InteractionRecorded: change.figures
        case let change as MergedInteractionRecorded: change.recorded.figures
        case let change as InteractionCharged: change.recorded.figures
        default: nil
        }
    }
}
