import RefleksMessages

/// What the registry is known to hold for a key: what was acknowledged or imported last.
public struct RegistryState: Sendable, Hashable {
    public let status: PermissionStatus
    /// Nil for a merchant's record without one.
    public let consentDate: Timestamp?

    /// A state.
    public init(status: PermissionStatus, consentDate: Timestamp?) {
        self.status = status
        self.consentDate = consentDate
    }
}

/// Why the registry would not take a record.
public enum RegistryRejection: UInt8, Sendable, Hashable, CaseIterable {
    /// It came from the registry.
    case fromRegistry = 1
    /// The registry's first record of a key is an approval.
    case firstMustBeApproval = 2
    case statusUnchanged = 3
    /// The date is not strictly later than the registry's.
    case dateNotLater = 4
    /// The third business day after the consent is over.
    case tooOld = 5
    /// HS_2015 is an approval of 2015-05-01 00:00:00 and nothing else.
    case badHS2015 = 6
    /// A merchant's record may lack source and date at first, not when it changes.
    case updateNeedsSourceAndDate = 7

    /// The rule in words.
    public var reason: Reason {
        switch self {
        case .fromRegistry: Reason(Catalogue.Permission.fromRegistry)
        case .firstMustBeApproval: Reason(Catalogue.Permission.firstMustBeApproval)
        case .statusUnchanged: Reason(Catalogue.Permission.statusUnchanged)
        case .dateNotLater: Reason(Catalogue.Permission.dateNotLater)
        case .tooOld: Reason(Catalogue.Permission.tooOld, [String(RegistryOutbox.businessDays)])
        case .badHS2015: Reason(Catalogue.Permission.badHS2015)
        case .updateNeedsSourceAndDate: Reason(Catalogue.Permission.updateNeedsSourceAndDate)
        }
    }
}

/// A record in the registry's own field names and spellings.
public struct RegistryMessage: Sendable, Hashable {
    /// E.164 or an e-mail address.
    public let recipient: String
    /// `BIREYSEL` or `TACIR`.
    public let recipientType: String
    /// `ARAMA`, `MESAJ` or `EPOSTA`.
    public let type: String
    /// `HS_WEB` …; nil only for a merchant's first record.
    public let source: String?
    /// `ONAY` or `RET`.
    public let status: String
    /// `YYYY-MM-DD HH:mm:ss`, UTC+03:00; nil only for a merchant's first record.
    public let consentDate: String?

    /// The message of a permission.
    public init(_ permission: Permission, key: PermissionKey) {
        recipient = key.recipient.value
        recipientType = key.recipientType.registryName
        type = key.type.registryName
        source = permission.source?.registryName
        status = permission.status.registryName
        consentDate = permission.consentDate.map(ConsentDate.text)
    }
}

/// Which records go to the registry, and until when. The by-law on commercial electronic messages (Official Gazette 29417
/// of 15 July 2015, amended 4 January 2020) gives three business days; an approval that is not registered by then is void.
public enum RegistryOutbox {
    /// Business days after the consent's day within which the registry takes it.
    public static let businessDays = 3

    /// What becomes of a record.
    public enum Decision: Sendable, Hashable {
        /// To be sent; `deadline` is the first instant that is too late, nil for HS_2015, which has no clock.
        case send(RegistryMessage, deadline: Timestamp?)
        /// Not sent, for all of these reasons.
        case keep([RegistryRejection])
    }

    /// Judges the record in force for `key` at `now`. `registry` is nil when the registry has no record of the key.
    public static func decide(
        _ permission: Permission, key: PermissionKey, registry: RegistryState?, now: Timestamp,
        calendar: BusinessCalendar = .workingDays
    ) -> Decision {
        var rejections: [RegistryRejection] = []
        if permission.source?.isRegistrys == true { rejections.append(.fromRegistry) }
        if let registry {
            if registry.status == permission.status { rejections.append(.statusUnchanged) }
            if let known = registry.consentDate, permission.effectiveAt <= known { rejections.append(.dateNotLater) }
            if permission.source == nil || permission.consentDate == nil {
                rejections.append(.updateNeedsSourceAndDate)
            }
        } else if permission.status != .approved {
            rejections.append(.firstMustBeApproval)
        }
        let isBefore2015 = permission.source == .before2015
        if isBefore2015, permission.status != .approved || permission.consentDate != ConsentDate.earliest {
            rejections.append(.badHS2015)
        }
        let deadline = isBefore2015 ? nil : deadline(of: permission, calendar)
        if let deadline, now >= deadline { rejections.append(.tooOld) }
        guard rejections.isEmpty else { return .keep(rejections.sorted { $0.rawValue < $1.rawValue }) }
        return .send(RegistryMessage(permission, key: key), deadline: deadline)
    }

    /// The end of the third business day after the day of the consent.
    public static func deadline(of permission: Permission, _ calendar: BusinessCalendar = .workingDays) -> Timestamp? {
        calendar.deadline(afterBusinessDays: businessDays, from: permission.effectiveAt)
    }
}
