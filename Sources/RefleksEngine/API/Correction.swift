import RefleksDomain
import RefleksStore

/// An interaction as the ledger holds it, for correcting it: what it shows, and what it did to the sums.
public struct RecordedInteraction: Sendable {
    /// What it shows.
    public let interaction: StoredInteraction
    /// The number of the customer on whom it was recorded.
    let number: UInt64
    /// What it added to his sums.
    let figures: InteractionFigures
    /// What it was charged by the house's tariff, which its figures hold too; nil: nothing.
    let charge: Charge?
    /// It takes another one back, and cannot be taken back itself.
    public let isReversal: Bool
    /// Of an agent's authority, where it is the money of a remedy that he granted; nil for nearly everything.
    var grant: RemedyGrant?
}

/// A correction: the original is taken back by an interaction of its own and, where it was not simply wrong, replaced by
/// another. History stays as it was.
public struct Correction: Sendable {
    /// Read from the ledger, where it never changes.
    public var original: RecordedInteraction
    /// The public part of the interaction that takes the original back: kept as it is and given back as it is.
    public var publicBytes: [UInt8]
    /// Its personal part: sealed under the customer's key; empty when there is none.
    public var personalBytes: [UInt8]
    /// What is recorded in the original's place, on the same customer; nil: nothing.
    public var replacement: NewInteraction?

    public init(
        original: RecordedInteraction, publicBytes: [UInt8], personalBytes: [UInt8], replacement: NewInteraction?
    ) {
        self.original = original
        self.publicBytes = publicBytes
        self.personalBytes = personalBytes
        self.replacement = replacement
    }
}

extension Engine {
    /// An interaction by its id or by its source event, with what it did to the sums.
    ///
    /// - Throws: `.interactionNotFound`.
    public func recorded(_ key: InteractionKey) async throws(EngineRefusal) -> RecordedInteraction {
        try checkReadable(0)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            let place: ItemPlace
            switch key {
            case .id(let id): place = ItemPlace(id: id)
            case .event(let system, let event):
                let index = core.sealing.indexer.index(sourceSystem: system, sourceEventID: event)
                place = try CustomerReader(core: core).place(of: index)
            }
            let found: RecordedInteraction?
            do throws(StoreError) { found = try core.history.recorded(at: place) } catch {
                throw core.refusal(for: error)
            }
            guard let found else { throw .interactionNotFound }
            return found
        }
    }
}

/// What names one interaction.
public enum InteractionKey: Sendable, Hashable {
    /// The id that the server gave it.
    case id(UInt64)
    /// The event as its source named it.
    case event(sourceSystem: String, id: String)
}
