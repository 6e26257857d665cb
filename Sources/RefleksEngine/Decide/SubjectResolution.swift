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
}

/// Resolves identifiers, strongest first (DOMAIN §3).
///
/// An identifier that one customer holds alone (TCKN, YKN, VKN, SOURCE_ID, LOYALTY) decides unless the push names
/// another TCKN, YKN or VKN than the holder has: two different numbers never are one person. A phone, e-mail or device
/// decides for its one holder unless name or birth date disagree with his; among several holders it decides for the one
/// who agrees with what is known. What more customers share than may share a key decides nothing.
struct SubjectResolver {
    let state: EngineState
    let identifiers: [PreparedIdentifier]
    let likeness: Likeness

    func resolve() throws(ApplyFailure) -> SubjectResolution {
        var chosen: CustomerState?
        var others: [UInt64] = []
        var isAmbiguous = false
        var isIdentifying = false
        for identifier in identifiers where identifier.isKey {
            let held = try state.holders(of: identifier.index)
            guard !held.isShared else { continue }
            isIdentifying = true
            let holders = try customers(held.holders)
            let match = Self.match(holders, fits: fits(identifier.kind), agrees: { likeness.agrees(with: $0) })
            if match == nil, holders.count > 1 { isAmbiguous = true }
            if chosen == nil { chosen = match }
            others += held.holders
        }
        var seen: Set<UInt64> = chosen.map { [$0.identity.number] } ?? []
        let conflicting = others.filter { seen.insert($0).inserted }
        if let chosen { return SubjectResolution(subject: .customer(chosen), conflicting: conflicting) }
        let refusal: EngineRefusal =
            isAmbiguous ? .subjectAmbiguous : isIdentifying ? .subjectUnknown : .subjectNotIdentifying
        return SubjectResolution(subject: .nobody(refusal), conflicting: conflicting)
    }

    private func customers(_ numbers: [UInt64]) throws(ApplyFailure) -> [CustomerState] {
        var customers: [CustomerState] = []
        for number in numbers {
            if let customer = try state.customer(number) { customers.append(customer) }
        }
        return customers
    }

    private static func match(
        _ holders: [CustomerState], fits: (CustomerState) -> Bool, agrees: (Likeness) -> Bool
    ) -> CustomerState? {
        let fitting = holders.filter(fits)
        if holders.count == 1 { return fitting.first }
        let agreeing = fitting.filter { agrees($0.identity.fields.names.likeness) }
        return agreeing.count == 1 ? agreeing.first : nil
    }

    private func fits(_ kind: IdentifierKind) -> (CustomerState) -> Bool {
        { customer in
            guard !contradicts(customer) else { return false }
            return !kind.isShareable || !likeness.disagrees(with: customer.identity.fields.names.likeness)
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
