import RefleksMessages

/// One thing that is known of a customer: what, how and where we learnt it, when it held and since when we know it.
public struct Fact: Sendable, Hashable {
    public let category: FactCategory
    public let key: FactKey
    public let value: String
    public let origin: FactOrigin
    /// The system, branch or agent that recorded it.
    public let source: String
    /// Where the evidence lies: an interaction, a form's number.
    public let evidence: String
    public let legalBasis: LegalBasis
    /// When it began to hold, inclusive.
    public let validFrom: Timestamp
    /// When it ceased to hold, exclusive; nil while it holds.
    public let validTo: Timestamp?
    public let recordedAt: Timestamp
    /// When it was taken back; nil while it stands.
    public let retractedAt: Timestamp?

    /// A fact.
    public init(
        category: FactCategory, key: FactKey, value: String, origin: FactOrigin, source: String, evidence: String = "",
        legalBasis: LegalBasis, validFrom: Timestamp, validTo: Timestamp? = nil, recordedAt: Timestamp,
        retractedAt: Timestamp? = nil
    ) {
        self.category = category
        self.key = key
        self.value = value
        self.origin = origin
        self.source = source
        self.evidence = evidence
        self.legalBasis = legalBasis
        self.validFrom = validFrom
        self.validTo = validTo
        self.recordedAt = recordedAt
        self.retractedAt = retractedAt
    }

    /// Which field a rule refuses.
    public enum Field: UInt8, Sendable, Hashable, CaseIterable {
        case legalBasis = 1
        case evidence = 2
        case validTo = 3
        case value = 4
    }

    /// A rule that a fact breaks.
    public struct Violation: Sendable, Hashable {
        public let field: Field
        public let refusal: FieldRefusal
    }

    /// All rules that recording it would break.
    ///
    /// - A key of a special category needs a ground of KVKK article 6: `SPECIAL_CATEGORY_NEEDS_ARTICLE_6`.
    /// - Explicit consent needs evidence: `CONSENT_EVIDENCE_MISSING`.
    /// - What ceases to hold does so after it began: `VALIDITY_ENDS_BEFORE_IT_BEGINS`.
    /// - A WALLET is an amount with its currency: what `WalletDeclaration` refuses.
    public var violations: [Violation] {
        var found: [Violation] = []
        if key.specialCategory != nil, legalBasis.article != 6 {
            found.append(
                Violation(field: .legalBasis, refusal: FieldRefusal(Catalogue.Privacy.specialNeedsArticle6)))
        }
        if legalBasis.isConsent, evidence.isEmpty {
            found.append(
                Violation(field: .evidence, refusal: FieldRefusal(Catalogue.Privacy.consentEvidenceMissing)))
        }
        if let validTo, validTo <= validFrom {
            found.append(Violation(field: .validTo, refusal: FieldRefusal(Catalogue.Privacy.validityEndsEarly)))
        }
        if category == .wallet {
            do throws(FieldRefusal) {
                _ = try WalletDeclaration.money(value)
            } catch {
                found.append(Violation(field: .value, refusal: error))
            }
        }
        return found
    }

    /// Whether it holds at `instant`.
    public func isValid(at instant: Timestamp) -> Bool {
        validFrom <= instant && (validTo.map { instant < $0 } ?? true)
    }

    /// Whether we had been told by `instant`, and it had not been taken back.
    public func isKnown(at instant: Timestamp) -> Bool {
        recordedAt <= instant && (retractedAt.map { instant < $0 } ?? true)
    }
}
