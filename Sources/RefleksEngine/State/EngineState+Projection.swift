import RefleksDomain
import RefleksStore

/// What the projector takes at one moment: all entities that changed, with their states as of `upTo`, and the rows.
///
/// The slots are only touched again under the state's lock; the values belong to the projector.
struct ProjectionWork: @unchecked Sendable {
    // Sendable: only `upTo` and `entries` are read outside the lock.
    let upTo: UInt64
    let entries: Int
    fileprivate let customers: [Slot<UInt64, CustomerState>]
    fileprivate let identifiers: [Slot<BlindIndex, HolderState>]
    fileprivate let events: [Slot<BlindIndex, EventState>]
    fileprivate let idempotency: [Slot<BlindIndex, IdempotencyState>]
}

/// The values of a `ProjectionWork`, free of the lock.
struct ProjectionValues: Sendable {
    struct Customer: Sendable {
        let number: UInt64
        let state: CustomerState?
        let seq: UInt64
        let projectedTokens: [UInt64]
        let rows: [TimelineRow]
    }

    var upTo: UInt64 = 0
    var customers: [Customer] = []
    var identifiers: [(BlindIndex, HolderState?, UInt64)] = []
    var events: [(BlindIndex, EventState?, UInt64)] = []
    var idempotency: [(BlindIndex, IdempotencyState?, UInt64)] = []
    /// `recordedAt` of the oldest entry.
    var oldestRecordedAt: Timestamp?

    /// The store's batch: encodes every state, adds and removes search tokens.
    func batch() -> ProjectionBatch {
        var batch = ProjectionBatch(appliedSeq: upTo)
        batch.entities.reserveCapacity(customers.count + identifiers.count + events.count + idempotency.count)
        for customer in customers {
            batch.entities.updateValue(Self.record(customer.state, customer.seq), forKey: .customer(customer.number))
            batch.timeline += customer.rows
            addTokens(of: customer, to: &batch)
        }
        for (key, state, seq) in identifiers {
            batch.entities.updateValue(Self.record(state, seq), forKey: .identifier(key))
        }
        for (key, state, seq) in events { batch.entities.updateValue(Self.record(state, seq), forKey: .event(key)) }
        for (key, state, seq) in idempotency {
            batch.entities.updateValue(Self.record(state, seq), forKey: .idempotency(key))
        }
        return batch
    }

    private static func record(_ state: (some EntityState)?, _ seq: UInt64) -> EntityRecord? {
        state.map { EntityRecord(bytes: $0.encoded(), seq: seq) }
    }

    private func addTokens(of customer: Customer, to batch: inout ProjectionBatch) {
        let tokens = customer.state?.searchTokens ?? []
        guard tokens != customer.projectedTokens else { return }
        let before = Set(customer.projectedTokens)
        let after = Set(tokens)
        batch.addedNameTokens += after.subtracting(before).sorted().map {
            NameToken(token: $0, customer: customer.number)
        }
        batch.removedNameTokens += before.subtracting(after).sorted().map {
            NameToken(token: $0, customer: customer.number)
        }
    }
}

extension EngineState {
    /// Takes everything that the projection lacks, as of the last durable entry; nil when there is nothing.
    func takeProjectionWork() -> (work: ProjectionWork, values: ProjectionValues)? {
        guard overlay.durableSeq > overlay.trimmedSeq else { return nil }
        let work = ProjectionWork(
            upTo: overlay.durableSeq, entries: overlay.count, customers: customers.takeQueued(),
            identifiers: identifiers.takeQueued(), events: events.takeQueued(), idempotency: idempotency.takeQueued())
        var values = ProjectionValues()
        values.upTo = work.upTo
        values.customers = work.customers.map { slot in
            ProjectionValues.Customer(
                number: slot.key, state: slot.durable, seq: slot.durableSeq, projectedTokens: slot.projectedTokens,
                rows: slot.rows)
        }
        values.identifiers = work.identifiers.map { ($0.key, $0.durable, $0.durableSeq) }
        values.events = work.events.map { ($0.key, $0.durable, $0.durableSeq) }
        values.idempotency = work.idempotency.map { ($0.key, $0.durable, $0.durableSeq) }
        values.oldestRecordedAt = overlay.oldestRecordedAt
        return (work, values)
    }

    /// The projection holds `work`: trims the overlay and lets go of what it pinned.
    func finish(_ work: ProjectionWork, _ values: ProjectionValues) {
        for (slot, value) in zip(work.customers, values.customers) {
            slot.pins -= 1
            slot.projectedTokens = value.state?.searchTokens ?? []
            if slot.rows.count == value.rows.count {
                slot.rows = []
            } else {
                slot.rows.removeFirst(value.rows.count)
            }
        }
        for slot in work.identifiers { slot.pins -= 1 }
        for slot in work.events { slot.pins -= 1 }
        for slot in work.idempotency { slot.pins -= 1 }
        overlay.trim(upTo: work.upTo)
    }

    /// The projection failed and may be tried again: everything waits as before.
    func requeue(_ work: ProjectionWork) {
        customers.requeue(work.customers)
        identifiers.requeue(work.identifiers)
        events.requeue(work.events)
        idempotency.requeue(work.idempotency)
    }
}
