import RefleksDomain
import RefleksStore

/// Finds the commits that say something about a customer, by the rows of his timeline: a change has a row of its own there,
/// and what his addresses permit has a history under each of them (`Change+History`).
struct SubjectPlacesReader: Sendable {
    let core: EngineCore

    /// The commits up to `last`, which the projection holds, ascending.
    func commits(of code: CustomerCode, upTo last: UInt64) throws(EngineRefusal) -> [UInt64] {
        let customers = try CustomerReader(core: core).everybody(code)
        do throws(StoreError) {
            return try core.store.read { view throws(StoreError) in
                var commits: Set<UInt64> = []
                for timeline in try timelines(of: customers) {
                    let places = try view.timelinePlaces(customer: timeline, upTo: .max, limit: .max)
                    commits.formUnion(places.lazy.map(\.seq).filter { $0 <= last })
                }
                return commits.sorted()
            }
        } catch {
            throw core.refusal(for: error)
        }
    }

    /// The numbers under which rows about them stand: their own, and those of the addresses that they hold.
    private func timelines(of customers: [CustomerState]) throws(StoreError) -> [UInt64] {
        let addresses = customers.flatMap { customer in
            customer.identity.fields.identifiers.filter { $0.kind.isAddress }.map { TimelineRow.number(of: $0.index) }
        }
        return customers.map(\.identity.number) + Set(addresses).sorted()
    }
}
