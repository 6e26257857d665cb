/// What the reflex reads of an interaction beside its figures; nothing of nearly every interaction.
///
/// A class that never changes, so that all other interactions carry nothing of its size.
public final class MatterSignal: Sendable {
    /// The event of the same source that it is about; empty: it names none.
    public let refersTo: String
    /// The first product that it is about; empty: none.
    public let product: String
    /// When it was to be done, or delivered.
    public let dueAt: Timestamp?
    /// The customer turned to us.
    public let isIncoming: Bool
    /// Where it happened: the branch of a case that it opens; empty: none.
    public let branch: String

    /// What an interaction of this type tells; nil where no rule looks at it: such an interaction costs nothing.
    public init?(
        _ type: InteractionType, refersTo: String, product: String, dueAt: Timestamp?, isIncoming: Bool,
        branch: String = ""
    ) {
        guard type.mayWarn else { return nil }
        switch type {
        case .deliveryLate, .problemReported: break
        case .orderPlaced: guard dueAt != nil else { return nil }
        case .requestOpened: guard dueAt != nil || isIncoming else { return nil }
        case .delivered: guard dueAt != nil || !refersTo.isEmpty else { return nil }
        case .requestDone, .orderCancelled: guard !refersTo.isEmpty else { return nil }
        case .contact: guard isIncoming, !(refersTo.isEmpty && product.isEmpty) else { return nil }
        default: return nil
        }
        self.refersTo = refersTo
        self.product = product
        self.dueAt = dueAt
        self.isIncoming = isIncoming
        self.branch = branch
    }
}

extension InteractionType {
    /// Whether a rule of the reflex may look at it at all: asked of every interaction before anything else is read.
    public var mayWarn: Bool {
        switch self {
        case .deliveryLate, .problemReported, .orderPlaced, .requestOpened, .delivered, .requestDone, .orderCancelled,
            .contact:
            true
        default: false
        }
    }
}
