import RefleksMessages

/// One approval or refusal for a permission key, as it was recorded.
///
/// It is no explicit consent in the sense of KVKK (the data-protection law): that is a fact with a legal basis of its own,
/// and neither is ever derived from the other.
public struct Permission: Sendable, Hashable {
    public let status: PermissionStatus
    /// Optional for merchants only.
    public let source: PermissionSource?
    /// Whole seconds; optional for merchants only.
    public let consentDate: Timestamp?
    /// Where the evidence lies: a form's number, a recording.
    public let evidence: String
    public let recordedAt: Timestamp

    /// A record; the fraction of `consentDate`'s second is dropped, since the registry has none.
    public init(
        status: PermissionStatus, source: PermissionSource?, consentDate: Timestamp?, evidence: String = "",
        recordedAt: Timestamp
    ) {
        self.status = status
        self.source = source
        self.consentDate = consentDate.map(ConsentDate.wholeSeconds)
        self.evidence = evidence
        self.recordedAt = recordedAt
    }

    /// What decides which record is the latest: the date of the consent, or of the record where there is none.
    public var effectiveAt: Timestamp { consentDate ?? ConsentDate.wholeSeconds(recordedAt) }

    /// Which field a rule refuses.
    public enum Field: UInt8, Sendable, Hashable, CaseIterable {
        case source = 1
        case consentDate = 2
    }

    /// A rule that a record breaks.
    public struct Violation: Sendable, Hashable {
        public let field: Field
        public let refusal: FieldRefusal
    }

    /// All rules that recording it would break.
    ///
    /// - A consumer's record has a source and a date: `CONSENT_SOURCE_MISSING`, `CONSENT_DATE_MISSING`.
    /// - HS_KARAR is only a refusal, `DECISION_NEEDS_REFUSAL`, and never the first record, `DECISION_NOT_FIRST`.
    /// - The date is not in the future, `CONSENT_DATE_IN_FUTURE`, and not before 2015-05-01, `CONSENT_DATE_TOO_EARLY`.
    ///
    /// `current` is the record in force, nil when there is none yet.
    public func violations(
        recipientType: RecipientType, current: Permission?, now: Timestamp
    ) -> [Violation] {
        var found: [Violation] = []
        func add(_ field: Field, _ template: MessageTemplate) {
            found.append(Violation(field: field, refusal: FieldRefusal(template)))
        }
        if recipientType == .individual, source == nil { add(.source, Catalogue.Permission.sourceMissing) }
        if source == .decision {
            if status != .refused { add(.source, Catalogue.Permission.decisionNeedsRefusal) }
            if current == nil { add(.source, Catalogue.Permission.decisionNotFirst) }
        }
        if let consentDate {
            if consentDate > now { add(.consentDate, Catalogue.Permission.dateInFuture) }
            if consentDate < ConsentDate.earliest { add(.consentDate, Catalogue.Permission.dateTooEarly) }
        } else if recipientType == .individual {
            add(.consentDate, Catalogue.Permission.dateMissing)
        }
        return found
    }

    /// The record in force once `other` is known as well: the latest date wins, and of two with one date the refusal. The
    /// order in which they become known does not matter to what is in force.
    public func superseded(by other: Permission) -> Permission {
        if other.effectiveAt != effectiveAt { return other.effectiveAt > effectiveAt ? other : self }
        return status == .approved && other.status == .refused ? other : self
    }
}
