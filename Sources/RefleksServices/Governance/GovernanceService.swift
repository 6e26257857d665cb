public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC

/// How the house measures, plans, pays and praises its work on customers. Each method has a file of its name.
public struct GovernanceService: GovernanceServiceProvider {
    let environment: ServiceEnvironment

    /// The service on `environment`.
    public init(_ environment: ServiceEnvironment) {
        self.environment = environment
    }

    /// Commits a version of a record, and answers whoever put it.
    func put(
        _ record: GovernanceRecord, _ key: IdempotencyKey?, _ context: CallContext
    ) async throws(RPCError) -> Reply<PutReferenceResponse> {
        answer(try await put(.governance(record), key, context))
    }

    /// Today, in Istanbul.
    var today: CalendarDate { CalendarDate(istanbul: environment.clock.now()) }
}

extension Validator {
    /// The month of a field; the present one where the field is empty and `now` is given; reported where it is none.
    mutating func month(_ field: StaticString, _ text: String, now: Timestamp? = nil) -> Month? {
        if text.isEmpty, let now { return Month(istanbul: now) }
        return checked(field) { () throws(FieldRefusal) in try Month(text) }
    }

    /// A day that is not in the future.
    mutating func pastDate(_ field: StaticString, _ text: String, today: CalendarDate) -> CalendarDate? {
        checked(field) { () throws(FieldRefusal) in
            let date = try CalendarDate(text)
            guard date <= today else { throw FieldRefusal(Catalogue.Governance.dateAhead) }
            return date
        }
    }
}

/// A page of what the house recorded about itself.
struct GovernancePage {
    let versions: [RefleksEngine.ReferenceVersion]
    let nextToken: String

    /// The next `size` (0: 50) of a kind after the name `after`, of those that are wanted.
    init(
        _ kind: Reference.Kind, _ list: NamePage.List, after: String, size: UInt32, question: String,
        _ directory: ReferenceDirectory, where isWanted: (RefleksEngine.ReferenceVersion) -> Bool
    ) {
        let limit = size == 0 ? 50 : Int(size)
        // One more than asked for tells whether there is a next page.
        let found = directory.list(kind, after: after, limit: kind.maximum).lazy.filter(isWanted).prefix(limit + 1)
        let all = Array(found)
        versions = Array(all.prefix(limit))
        nextToken =
            all.count > limit ? NamePage.text(list, after: all[limit - 1].value.name.text, question: question) : ""
    }
}
