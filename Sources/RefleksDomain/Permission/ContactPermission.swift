import RefleksMessages

/// Why a customer is to be contacted.
public enum ContactPurpose: UInt8, Sendable, Hashable, CaseIterable {
    /// To promote goods, services or the company: a commercial electronic message (law 6563).
    case marketing = 1
    /// About a purchase.
    case order = 2
    /// About a delivery.
    case delivery = 3
    /// Collection, reminder of a debt.
    case debt = 4
    /// About a running subscription or membership.
    case subscription = 5
}

/// On what a contact rests, or what forbids it.
public enum ContactGround: UInt8, Sendable, Hashable, CaseIterable {
    /// The recipient approved (law 6563, article 6).
    case approval = 1
    /// A merchant or tradesman who has not refused (law 6563, article 6).
    case merchantWithoutRefusal = 2
    /// The notices that the by-law on commercial electronic messages exempts (article 6).
    case orderNotice = 3
    case deliveryNotice = 4
    case debtNotice = 5
    case subscriptionNotice = 6
    /// A letter or a conversation in person is no electronic message: law 6563 does not apply.
    case notElectronic = 7

    /// A consumer who never approved.
    case noApproval = 21
    /// The recipient refused.
    case refused = 22
    case deceased = 23
    /// Kept by law, not processed.
    case restricted = 24
    case erased = 25
    /// The survivor is to be asked for.
    case merged = 26
    /// Nothing to call or write to.
    case noAddress = 27

    /// Whether the contact may be made.
    public var isAllowed: Bool { rawValue < Self.noApproval.rawValue }

    /// The ground in words.
    public var reason: Reason {
        switch self {
        case .approval: Reason(Catalogue.Permission.groundApproval)
        case .merchantWithoutRefusal: Reason(Catalogue.Permission.groundMerchant)
        case .orderNotice: Reason(Catalogue.Permission.groundOrder)
        case .deliveryNotice: Reason(Catalogue.Permission.groundDelivery)
        case .debtNotice: Reason(Catalogue.Permission.groundDebt)
        case .subscriptionNotice: Reason(Catalogue.Permission.groundSubscription)
        case .notElectronic: Reason(Catalogue.Permission.groundNotElectronic)
        case .noApproval: Reason(Catalogue.Permission.noApproval)
        case .refused: Reason(Catalogue.Permission.refused)
        case .deceased: Reason(Catalogue.Permission.deceased)
        case .restricted: Reason(Catalogue.Permission.restricted)
        case .erased: Reason(Catalogue.Permission.erased)
        case .merged: Reason(Catalogue.Permission.merged)
        case .noAddress: Reason(Catalogue.Permission.noAddress)
        }
    }
}

extension ContactPurpose {
    /// Whether a customer may be contacted on a channel for this purpose, and on which ground.
    ///
    /// `permission` is the record in force for brand, address, the channel's type and recipient type; nil when there is
    /// none. An electronic channel for which the registry has no type needs an approval as well, which it can never have.
    public func ground(
        on channel: Channel, customer: CustomerStatus, recipientType: RecipientType, permission: Permission?
    ) -> ContactGround {
        switch customer {
        case .deceased: return .deceased
        case .erased: return .erased
        case .restricted: return .restricted
        case .merged: return .merged
        case .active: break
        }
        switch self {
        case .order: return .orderNotice
        case .delivery: return .deliveryNotice
        case .debt: return .debtNotice
        case .subscription: return .subscriptionNotice
        case .marketing: break
        }
        switch channel {
        case .branch, .field, .post: return .notElectronic
        case .phone, .sms, .email, .web, .mobileApp, .atm, .chat, .social, .partner: break
        }
        if permission?.status == .refused { return .refused }
        if permission?.status == .approved { return .approval }
        return recipientType == .merchant ? .merchantWithoutRefusal : .noApproval
    }
}
