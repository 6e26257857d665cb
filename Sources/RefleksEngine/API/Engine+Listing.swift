import RefleksDomain
import RefleksStore

extension Engine {
    /// Customers in the order of their code numbers, after `number`, 1…200 of them, fewer when their records reach
    /// `maximumBytes`; waits until the projection has reached `atLeast`. Who was erased is left out; who was
    /// merged is listed with what is his own.
    public func customers(
        after number: UInt64, limit: Int, maximumBytes: Int, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> CustomerPage {
        try checkReadable(atLeast)
        try await waitForProjection(of: atLeast)
        let limit = min(max(limit, 1), Self.maximumPage)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            do throws(StoreError) {
                return try core.store.read { view throws(StoreError) in
                    try Self.page(view, after: number, limit, maximumBytes, core.opener)
                }
            } catch {
                throw core.refusal(for: error)
            }
        }
    }

    private static func page(
        _ view: any StoreSnapshot, after number: UInt64, _ limit: Int, _ maximumBytes: Int, _ opener: Opener
    ) throws(StoreError) -> CustomerPage {
        // One number more than asked for tells whether there is a next page.
        let numbers = try view.customers(after: number, limit: limit + 1)
        var page = CustomerPage(asOf: view.appliedSeq, customers: [], next: nil)
        var room = maximumBytes
        for (index, number) in numbers.prefix(limit).enumerated() {
            guard let record = try view.record(.customer(number)),
                case .customer(_, let state?, _) = try LoadedEntity(.customer(number), record)
            else { continue }
            if state.identity.fields.status != .erased {
                var customer = try opener.open(state)
                if state.survivorNumber != number { customer.status = .merged }
                page.customers.append(customer)
            }
            room -= record.bytes.count
            let isLast = room <= 0 || index == limit - 1
            if isLast, index + 1 < numbers.count { page.next = number }
            if isLast { break }
        }
        return page
    }
}

/// A page of all customers.
public struct CustomerPage: Sendable {
    /// The projection's position: later commits are not in the page.
    public var asOf: UInt64
    /// In the order of their code numbers.
    public var customers: [CustomerSnapshot]
    /// The number after which the next page begins; nil on the last one.
    public var next: UInt64?
}
