import RefleksCrypto
public import RefleksDomain
import RefleksStore

extension Engine {
    /// A name for something that the house records by itself: unique, as far as 128 random bits are.
    public func uniqueName() -> String {
        core.environment.random.bytes(16).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }.joined()
    }

    /// A remedy as it was proposed, or granted at once.
    ///
    /// - Throws: `remedyNotFound`.
    public func remedy(_ id: UInt64, atLeast: UInt64 = 0) async throws(EngineRefusal) -> ProposedRemedy {
        try checkReadable(atLeast)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            let change: CaseAmended?
            do throws(StoreError) { change = try core.amendment(id) } catch { throw core.refusal(for: error) }
            guard let change, let remedy = change.content.care.remedies.first(where: { $0.id == id }),
                let code = CustomerCode(number: change.content.number)
            else { throw .remedyNotFound }
            return ProposedRemedy(code: code, caseID: change.content.care.id, remedy: remedy)
        }
    }

    /// The remedies of a case, 1…200 a page.
    ///
    /// - Throws: `caseNotFound`, `customerErased`, `historyTooLong`.
    public func remedies(
        ofCase id: UInt64, before: UInt64? = nil, limit: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> RemedyPage {
        let subject = try await subject(ofCase: id, atLeast: atLeast)
        let shown = try await customer(.code(subject), atLeast: atLeast)
        if let care = shown.customer.cases.first(where: { $0.id == id }) {
            return try await page(shown.customer, shown.asOf, [care], before: before, limit: limit)
        }
        // It left the queue long ago: the ledger has it.
        let file = try await caseFile(id, atLeast: atLeast)
        return try await page(shown.customer, file.asOf, [file.care], before: before, limit: limit)
    }

    /// The remedies of a customer's cases, of those in the queue and of the newest that left it, 1…200 a page.
    ///
    /// - Throws: `customerNotFound`, `customerErased`.
    public func remedies(
        of code: CustomerCode, before: UInt64? = nil, limit: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> RemedyPage {
        let shown = try await customer(.code(code), atLeast: atLeast)
        return try await page(shown.customer, shown.asOf, shown.customer.cases, before: before, limit: limit)
    }

    private func page(
        _ customer: CustomerSnapshot, _ asOf: UInt64, _ cases: [CareCase], before: UInt64?, limit: Int
    ) async throws(EngineRefusal) -> RemedyPage {
        let limit = min(max(limit, 1), Self.maximumPage)
        let found = cases.flatMap { care in care.remedies.map { (caseID: care.id, remedy: $0) } }
            .filter { found in before.map { found.remedy.id < $0 } ?? true }
            .sorted { $0.remedy.id > $1.remedy.id }
        var page = RemedyPage(
            asOf: asOf, code: customer.code, isRestricted: customer.restriction != nil, remedies: [], next: nil)
        if found.count > limit { page.next = found[limit - 1].remedy.id }
        page.remedies = try await core.readers.read { [core] () throws(EngineRefusal) in
            do throws(StoreError) {
                var listed: [ListedRemedy] = []
                for (caseID, remedy) in found.prefix(limit) {
                    let text = try core.amendment(remedy.id)?.content.text(core.opener) ?? ""
                    listed.append(
                        ListedRemedy(code: customer.code, caseID: caseID, remedy: remedy, text: text))
                }
                return listed
            } catch {
                throw core.refusal(for: error)
            }
        }
        return page
    }

    /// What agents granted by their own authority lately, by id; who granted nothing is left out.
    public func remedyBooks(of agents: [String]) async throws(EngineRefusal) -> [String: RemedyBook] {
        try await core.readers.read { [core] () throws(EngineRefusal) in
            do throws(StoreError) {
                var books: [String: RemedyBook] = [:]
                for agent in agents {
                    guard let known = try core.reference(RemedyGrant.name(of: agent)) else { continue }
                    do throws(MalformedBytes) { books[agent] = try RemedyCodec.book(known) } catch {
                        throw .corrupt("an agent's book cannot be read: damaged, or of another build")
                    }
                }
                return books
            } catch {
                throw core.refusal(for: error)
            }
        }
    }
}

extension EngineCore {
    /// The amendment that a remedy is named by; nil where there is none.
    fileprivate func amendment(_ id: UInt64) throws(StoreError) -> CaseAmended? {
        let place = ItemPlace(id: id)
        guard let entry = try history.entry(place.seq), entry.changes.indices.contains(place.index) else { return nil }
        return entry.changes[place.index] as? CaseAmended
    }
}
