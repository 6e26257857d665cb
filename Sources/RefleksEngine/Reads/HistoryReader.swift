import RefleksDomain
import RefleksStore
import Synchronization

/// Finds where the changes of a customer stand, and reads them from the ledger.
///
/// A change other than an interaction has a row of its own in the timeline, before the oldest interaction (ENGINE 8); an
/// interaction has the row that views show. What the overlay holds comes from the customer in memory.
struct HistoryReader: Sendable {
    let core: EngineCore

    /// Entries that a reader thread folds before views that wait get their turn.
    static let step = 256
    /// Customers that a history may lead to: who was joined with whom.
    static let maximumSubjects = 64

    private var maximum: Int { core.configuration.maximumHistory }

    /// Where changes stand, in the order of the ledger, and the commit up to which they are complete.
    struct Places: Sendable {
        var asOf: UInt64
        var places: [TimelinePlace]
    }

    /// The customer's places; interactions only when they are wanted, and those that occurred up to `occurredUpTo`.
    ///
    /// - Throws: `.historyTooLong` for more than `EngineConfiguration.maximumHistory`, `.customerErased`, `.customerNotFound`.
    func places(
        of number: UInt64, withInteractions: Bool, occurredUpTo: Timestamp? = nil
    ) throws(EngineRefusal) -> Places {
        let last = withInteractions ? occurredUpTo?.microseconds ?? .max : TimelineRow.historyTime
        var found = try CustomerReader(core: core).consistently {
            view throws(StoreError) -> CustomerReader.Answer<Places> in
            let live = core.state.withLock { $0.capture(number, withKnowledge: false) }
            guard live.trimmedSeq <= view.appliedSeq else { return .again }
            var places = try view.timelinePlaces(customer: number, upTo: last, limit: maximum + 1)
            places += live.rows.filter { $0.seq > view.appliedSeq && $0.occurredAt <= last }.map(TimelinePlace.init)
            return .found(Places(asOf: live.durableSeq, places: places))
        }
        guard found.places.count <= maximum else { throw .historyTooLong(maximum: maximum) }
        found.places.sort { $0.id < $1.id }
        return found
    }

    /// Where the changes of customers who are one stand.
    struct SetPlaces: Sendable {
        var asOf: UInt64
        /// By customer, in the order of the ledger.
        var places: [UInt64: [TimelinePlace]] = [:]
        /// Each place once, in the order of the ledger: what changed two of them stands in the histories of both.
        var ordered: [TimelinePlace] = []
        /// In whose history a place is shown: that of the first of them.
        var owners: [UInt64: CustomerCode] = [:]
    }

    /// The same of all of them, as of one commit; the survivor first.
    func places(of codes: [CustomerCode], withInteractions: Bool) throws(EngineRefusal) -> SetPlaces {
        var set = SetPlaces(asOf: .max)
        for code in codes {
            let found = try places(of: code.number, withInteractions: withInteractions)
            set.asOf = min(set.asOf, found.asOf)
            set.places[code.number] = found.places
        }
        for code in codes {
            let places = set.places[code.number]?.filter { $0.seq <= set.asOf } ?? []
            set.places[code.number] = places
            for place in places where set.owners[place.id] == nil {
                set.owners[place.id] = code
                set.ordered.append(place)
            }
        }
        guard set.ordered.count <= maximum else { throw .historyTooLong(maximum: maximum) }
        set.ordered.sort { $0.id < $1.id }
        return set
    }

    /// The last entry that was recorded at `time` or before; 0 when there is none.
    func lastEntry(recordedUpTo time: Timestamp) throws(EngineRefusal) -> UInt64 {
        do throws(StoreError) {
            // Times never decrease along the ledger.
            var low: UInt64 = 0
            var high = core.durableSeq
            while low < high {
                let middle = low + (high - low + 1) / 2
                guard let entry = try core.history.entries(after: middle - 1, limit: 1).first else {
                    throw .corrupt("entry \(middle) is missing from the ledger")
                }
                if entry.recordedAt <= time.microseconds { low = middle } else { high = middle - 1 }
            }
            return low
        } catch {
            throw core.refusal(for: error)
        }
    }

    /// Folds the entries in which the customers' `places` stand up to the commit `asOf`, and those of whomever their changes
    /// name, into what `make` makes for all of them.
    func folded<Sink: HistorySink>(
        _ known: [UInt64: [TimelinePlace]], asOf: UInt64, withInteractions: Bool,
        occurredUpTo: Timestamp? = nil, into make: (Set<UInt64>) -> Sink
    ) async throws(EngineRefusal) -> Sink {
        var places = known
        while true {
            let sink = make(Set(places.keys))
            try await fold(places.values.joined().sorted { $0.id < $1.id }, into: sink)
            guard !sink.strangers.isEmpty else { return sink }
            for stranger in sink.strangers {
                let other = try await core.readers.read { () throws(EngineRefusal) in
                    try self.places(of: stranger, withInteractions: withInteractions, occurredUpTo: occurredUpTo)
                }
                places[stranger] = other.places.filter { $0.seq <= asOf }
            }
            guard places.count <= Self.maximumSubjects,
                places.values.reduce(0, { $0 + $1.count }) <= maximum
            else { throw .historyTooLong(maximum: maximum) }
        }
    }

    /// Takes the entries `step` at a time.
    private func fold(_ places: [TimelinePlace], into sink: some HistorySink) async throws(EngineRefusal) {
        var seqs: [UInt64] = []
        for place in places where place.seq != seqs.last { seqs.append(place.seq) }
        var next = 0
        while next < seqs.count {
            if Task.isCancelled { throw .cancelled }
            let chunk = seqs[next..<min(next + Self.step, seqs.count)]
            try await core.readers.read { [core] () throws(EngineRefusal) in
                do throws(StoreError) {
                    for seq in chunk { try sink.take(try core.history.existing(seq)) }
                } catch {
                    throw core.refusal(for: error)
                }
            }
            next += Self.step
        }
    }
}

extension History {
    /// An entry that a row points to.
    func existing(_ seq: UInt64) throws(StoreError) -> Entry {
        guard let entry = try entry(seq) else { throw .corrupt("entry \(seq) is indexed and not in the ledger") }
        return entry
    }
}

extension TimelinePlace {
    init(_ row: TimelineRow) {
        self.init(
            occurredAt: row.occurredAt, id: row.id, seq: row.seq, recordedAt: row.recordedAt, kind: row.kind)
    }
}
