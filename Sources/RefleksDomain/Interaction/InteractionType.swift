/// What happened.
public enum InteractionType: UInt8, Sendable, Hashable, CaseIterable {
    case accountOpened = 1
    case transaction = 2
    case orderCancelled = 3
    case contact = 4
    case visit = 5
    case needIdentified = 6
    case offerMade = 7
    case offerAccepted = 8
    case offerRejected = 9
    case purchase = 10
    case orderPlaced = 11
    case delivered = 12
    case deliveryLate = 13
    case paymentDue = 14
    case paymentReceived = 15
    case renewal = 16
    case `return` = 17
    case requestOpened = 18
    case requestDone = 19
    case problemReported = 20
    case referralMade = 21
    case publicMention = 22
    case campaignExposed = 23
    case accountClosed = 24

    /// Whether customer and company were in touch. What happens without the customer (a due date, a late van, an
    /// advertisement shown, a remark to others) does not end a silence.
    public var isContact: Bool {
        switch self {
        case .deliveryLate, .paymentDue, .publicMention, .campaignExposed: false
        default: true
        }
    }
}
