import RefleksMessages

extension CareCase {
    /// Remedies that one case may have, refused ones included.
    public static let maximumRemedies = 10

    /// Whether a remedy of it waits for somebody's approval.
    public var awaitsApproval: Bool { remedies.contains { $0.state == .waiting } }

    /// Adds a remedy that is granted at once, or waits.
    ///
    /// - Throws: `CASE_ENDED`, `TOO_MANY_REMEDIES`; then nothing changed.
    public mutating func add(_ remedy: CaseRemedy) throws(FieldRefusal) {
        guard isQueued else { throw FieldRefusal(Catalogue.Remedies.caseEnded) }
        guard remedies.count < Self.maximumRemedies else {
            throw FieldRefusal(Catalogue.Remedies.tooMany, [String(Self.maximumRemedies)])
        }
        remedies.append(remedy)
    }

    /// Decides about a remedy that waits, by somebody other than whoever proposed it.
    ///
    /// - Parameters:
    ///   - interactionID: where its money is, should it be granted; nil refuses it.
    ///   - agent: the agent who decides; empty for an administrator.
    /// - Throws: `REMEDY_DECIDED`, `OWN_REMEDY`, `CASE_ENDED`; then nothing changed.
    public mutating func decide(
        remedy id: UInt64, granting interactionID: UInt64?, by principal: String, agent: String, at instant: Timestamp
    ) throws(FieldRefusal) {
        guard let place = remedies.firstIndex(where: { $0.id == id }), remedies[place].state == .waiting else {
            throw FieldRefusal(Catalogue.Remedies.decided)
        }
        guard remedies[place].proposedBy != principal, agent.isEmpty || remedies[place].agent != agent else {
            throw FieldRefusal(Catalogue.Remedies.own)
        }
        guard isQueued else { throw FieldRefusal(Catalogue.Remedies.caseEnded) }
        remedies[place].state = interactionID == nil ? .refused : .granted
        remedies[place].decidedBy = principal
        remedies[place].decidedAt = instant
        remedies[place].interactionID = interactionID ?? 0
    }

    /// What nobody decided about before the case ended is not given any more.
    mutating func lapseRemedies(at instant: Timestamp) {
        for place in remedies.indices where remedies[place].state == .waiting {
            remedies[place].state = .lapsed
            remedies[place].decidedAt = instant
        }
    }
}
