import RefleksDomain
import RefleksStore

/// Whom a set of identifiers means.
struct SubjectResolution {
    enum Subject {
        case customer(CustomerState)
        /// Nobody, and why.
        case nobody(EngineRefusal)
    }

    var subject: Subject
    /// Other customers who hold one of the identifiers.
    var conflicting: [UInt64]
    /// Whether a customer may be created from the identifiers: nobody is meant by them, and the new one is found by them again.
    var opensCustomer = false
    /// What holds of the identifiers because somebody who had them was erased.
    var suppressions: [SuppressionRule] = []
}

/// Resolves identifiers, strongest first (DOMAIN §3).
///
/// An identifier that one customer holds alone (TCKN, YKN, VKN, SOURCE_ID, LOYALTY) decides unless the push names
/// another TCKN, YKN or VKN than the holder has: two different numbers never are one person. A phone, e-mail or device
/// decides for its one holder unless name or birth date disagree with his; among several holders it decides for the one
/// who agrees with what is known. What more customers share than may share a key decides nothing.
///
/// A customer may be created where a key is held by nobody, or only by people with whom the push disagrees. Identifiers that fit
/// several make no further one, whose push would fit one more: a number that nobody else can have (a card, a TCKN) tells
/// the newcomer from them. What is no key makes none either: nothing would lead back to whoever was created.
///
/// Customers who were merged are one here: they count once, and who disagrees with the holder may agree with another of
/// them. The subject is the holder himself; the survivor, where he is a holder too.
struct SubjectResolver {
    let state: EngineState
    let identifiers: [PreparedIdentifier]
    let likeness: Likeness

    /// A holder of an identifier, with everybody who is one customer with him; nobody when he was not merged.
    private struct Holder {
        let customer: CustomerState
        let set: [CustomerState]

        var number: UInt64 { customer.survivorNumber }
        var isSurvivor: Bool { number == customer.identity.number }
    }

    func resolve() throws(ApplyFailure) -> SubjectResolution {
        var chosen: Holder?
        var others: [UInt64] = []
        var suppressions: [SuppressionRule] = []
        var isAmbiguous = false
        var isIdentifying = false
        var namesNewcomer = false
        for identifier in identifiers where identifier.isKey {
            let held = try state.holders(of: identifier.index)
            guard !held.isShared else { continue }
            if let suppression = held.suppression { suppressions.append(suppression) }
            isIdentifying = true
            let holders = try holders(held.holders)
            let match = Self.match(holders, fits: fits(identifier.kind), agrees: { likeness.agrees(with: $0) })
            if match == nil, Self.areSeveral(holders), holders.contains(where: fits(identifier.kind)) {
                isAmbiguous = true
            }
            if holders.isEmpty, !identifier.kind.isShareable { namesNewcomer = true }
            if chosen == nil { chosen = match }
            others += holders.map(\.number)
        }
        var seen: Set<UInt64> = chosen.map { [$0.number] } ?? []
        let conflicting = others.filter { seen.insert($0).inserted }
        if let chosen {
            return SubjectResolution(
                subject: .customer(chosen.customer), conflicting: conflicting, suppressions: suppressions)
        }
        let refusal: EngineRefusal =
            isAmbiguous ? .subjectAmbiguous(conflicting) : isIdentifying ? .subjectUnknown : .subjectNotIdentifying
        return SubjectResolution(
            subject: .nobody(refusal), conflicting: conflicting,
            opensCustomer: isIdentifying && (!isAmbiguous || namesNewcomer), suppressions: suppressions)
    }

    private func holders(_ numbers: [UInt64]) throws(ApplyFailure) -> [Holder] {
        var holders: [Holder] = []
        for number in numbers {
            guard let customer = try state.customer(number) else { continue }
            let set = customer.isInSet ? try state.mergedSet(of: customer) : []
            holders.append(Holder(customer: customer, set: set))
        }
        return holders
    }

    private static func areSeveral(_ holders: [Holder]) -> Bool {
        holders.contains { $0.number != holders.first?.number }
    }

    private static func match(
        _ holders: [Holder], fits: (Holder) -> Bool, agrees: (Likeness) -> Bool
    ) -> Holder? {
        let fitting = holders.filter(fits)
        if !areSeveral(holders) { return fitting.first(where: \.isSurvivor) ?? fitting.first }
        let agreeing = fitting.filter { holder in
            agrees(holder.customer.identity.fields.names.likeness)
                || holder.set.contains { agrees($0.identity.fields.names.likeness) }
        }
        guard !areSeveral(agreeing) else { return nil }
        return agreeing.first(where: \.isSurvivor) ?? agreeing.first
    }

    private func fits(_ kind: IdentifierKind) -> (Holder) -> Bool {
        { holder in
            guard !contradicts(holder.customer), !holder.set.contains(where: contradicts) else { return false }
            return !kind.isShareable || !likeness.disagrees(with: holder.customer.identity.fields.names.likeness)
                || holder.set.contains { likeness.agrees(with: $0.identity.fields.names.likeness) }
        }
    }

    /// The push names a number that a person has one of, and the customer has another.
    private func contradicts(_ customer: CustomerState) -> Bool {
        identifiers.contains { named in
            named.isKey && named.kind.maximum == 1
                && customer.identity.fields.identifiers.contains {
                    $0.kind == named.kind && $0.isKey && $0.index != named.index
                }
        }
    }
}
