import RefleksDomain
import RefleksStore
import Synchronization

/// The engine's memory: resident entities with what the current group stages, and the overlay of durable entries that
/// the projection lacks.
///
/// It belongs to one lock (the engine holds it in a `Mutex`); nothing of it escapes except values.
final class EngineState {
    var customers: ResidentTable<UInt64, CustomerState>
    var identifiers: ResidentTable<BlindIndex, HolderState>
    var events: ResidentTable<BlindIndex, EventState>
    var idempotency: ResidentTable<BlindIndex, IdempotencyState>
    var knowledge: ResidentTable<UInt64, KnowledgeState>
    var permissions: ResidentTable<BlindIndex, PermissionState>
    var blocks: ResidentTable<BlindIndex, BlockState>
    var matches: ResidentTable<CustomerPair, MatchState>
    var references: ResidentTable<BlindIndex, ReferenceState>

    /// The durable reference data, whatever is resident: decisions and readers look at them without loading.
    private(set) var directory = ReferenceDirectory()

    private var stagedRows: [TimelineRow] = []
    /// Durable rows that the projection lacks, in the order of their entries.
    private var unprojectedRows: [TimelineRow] = []
    /// A profile changed that the projection lacks: searches would miss it.
    private(set) var hasUnprojectedProfiles = false
    /// The entry that changed a profile, or brought somebody in, last: whoever looks at everybody in the projection waits for it.
    private(set) var newestProfileSeq: UInt64 = 0
    /// The entry that changed a permission, or what waits for the registry, last.
    private(set) var newestPermissionSeq: UInt64 = 0
    /// The entry that opened, weighed or closed a pair of customers last.
    private(set) var newestMatchSeq: UInt64 = 0
    private var commandRows = 0
    /// Customers whose place in the ordered lists nobody has asked for since they changed, in the order of commits.
    private var unranked: [UInt64] = []
    /// Customers whose cases nobody has asked for since they changed, likewise.
    private var unlisted: [UInt64] = []
    /// Customers whose timers nobody has asked for since they changed, likewise.
    private var untimed: [UInt64] = []
    /// Whether somebody takes these: not where no timer runs.
    var isTimed = false
    /// Whether somebody takes them: not where a ledger is only folded once more.
    var isRanked = false

    var overlay = Overlay()
    /// Spares new events a look at the disk; knows nothing where a ledger is only folded once more.
    var knownEvents = KnownEvents()
    /// Codes and keys that a command did not need after all.
    var spareCandidates: [Candidate] = []
    /// Keys that a command did not need after all.
    var spareKeys: [DataKey] = []

    init(capacity: Int) {
        customers = ResidentTable(capacity: capacity / 4)
        identifiers = ResidentTable(capacity: capacity / 4)
        events = ResidentTable(capacity: capacity / 4)
        idempotency = ResidentTable(capacity: capacity / 4)
        // Only commands about facts bring it in, and one may take 300 KB.
        knowledge = ResidentTable(capacity: capacity / 64)
        permissions = ResidentTable(capacity: capacity / 64)
        // Only commands that create or change somebody bring these in.
        blocks = ResidentTable(capacity: capacity / 16)
        matches = ResidentTable(capacity: capacity / 16)
        references = ResidentTable(capacity: capacity / 64)
    }

    var residentCount: Int {
        customers.count + identifiers.count + events.count + idempotency.count + knowledge.count
            + permissions.count + blocks.count + matches.count + references.count
    }

    // MARK: What `apply` and decisions read and write

    /// The customer as the current group sees him; nil when there is none.
    func customer(_ number: UInt64) throws(ApplyFailure) -> CustomerState? {
        guard let slot = customers.slot(number) else { throw .notResident(.customer(number)) }
        return slot.current
    }

    func holders(of index: BlindIndex) throws(ApplyFailure) -> HolderState {
        guard let slot = identifiers.slot(index) else { throw .notResident(.identifier(index)) }
        return slot.current ?? HolderState()
    }

    func event(_ index: BlindIndex) throws(ApplyFailure) -> EventState? {
        guard let slot = events.slot(index) else { throw .notResident(.event(index)) }
        return slot.current
    }

    func idempotency(_ index: BlindIndex) throws(ApplyFailure) -> IdempotencyState? {
        guard let slot = idempotency.slot(index) else { throw .notResident(.idempotency(index)) }
        return slot.current
    }

    func knowledge(_ number: UInt64) throws(ApplyFailure) -> KnowledgeState {
        guard let slot = knowledge.slot(number) else { throw .notResident(.knowledge(number)) }
        return slot.current ?? KnowledgeState()
    }

    func permissions(_ address: BlindIndex) throws(ApplyFailure) -> PermissionState? {
        guard let slot = permissions.slot(address) else { throw .notResident(.permission(address)) }
        return slot.current
    }

    func reference(_ index: BlindIndex) throws(ApplyFailure) -> ReferenceState? {
        guard let slot = references.slot(index) else { throw .notResident(.reference(index)) }
        return slot.current
    }

    func setCustomer(_ number: UInt64, _ customer: CustomerState, at seq: UInt64) throws(ApplyFailure) {
        guard let slot = customers.slot(number) else { throw .notResident(.customer(number)) }
        customers.stage(slot, customer, at: seq)
    }

    func changeIdentity(
        of number: UInt64, at seq: UInt64, _ change: (inout CustomerIdentity.Fields) -> Void
    ) throws(ApplyFailure) {
        guard let customer = try customer(number) else {
            throw .contradiction("entry \(seq) names a customer who does not exist")
        }
        let identity = customer.identity.changed(at: seq, change)
        try setCustomer(number, customer.with(identity: identity, at: seq), at: seq)
    }

    /// Changes what is known of a customer; his own state says that there is something, and moves on with the entry.
    func changeKnowledge(
        of number: UInt64, at seq: UInt64, _ change: (inout KnowledgeState) -> Void
    ) throws(ApplyFailure) {
        guard let customer = try customer(number) else {
            throw .contradiction("entry \(seq) names a customer who does not exist")
        }
        guard let slot = knowledge.slot(number) else { throw .notResident(.knowledge(number)) }
        var known = slot.current ?? KnowledgeState()
        change(&known)
        knowledge.stage(slot, known.isEmpty ? nil : known, at: seq)
        try setCustomer(number, customer.with(hasKnowledge: !known.isEmpty, at: seq), at: seq)
    }

    func setPermissions(
        _ address: BlindIndex, _ permissions: PermissionState, at seq: UInt64
    ) throws(ApplyFailure) {
        guard let slot = self.permissions.slot(address) else { throw .notResident(.permission(address)) }
        self.permissions.stage(slot, permissions, at: seq)
    }

    /// What is known of an erased customer goes.
    func forgetKnowledge(of number: UInt64, at seq: UInt64) throws(ApplyFailure) {
        guard let slot = knowledge.slot(number) else { throw .notResident(.knowledge(number)) }
        if slot.current != nil { knowledge.stage(slot, nil, at: seq) }
    }

    /// Permissions of one of the customer's addresses are known; he moves on with the entry.
    func notePermissions(of number: UInt64, at seq: UInt64) throws(ApplyFailure) {
        guard let customer = try customer(number) else {
            throw .contradiction("entry \(seq) names a customer who does not exist")
        }
        try setCustomer(number, customer.withPermissions(at: seq), at: seq)
    }

    /// Makes `number` a holder of the identifier. Returns whether his views have to look for its permissions: so have, from
    /// now on, those of everybody who holds what has just come to be shared by too many.
    func addHolder(_ number: UInt64, of record: IdentifierRecord, at seq: UInt64) throws(ApplyFailure) -> Bool {
        guard record.isKey else { return record.kind.isAddress }
        let before = try holders(of: record.index)
        try changeHolders(of: record.index, at: seq) { $0.add(number) }
        guard record.kind.isAddress else { return false }
        let after = try holders(of: record.index)
        if after.isShared, !before.isShared {
            for holder in before.holders { try notePermissions(of: holder, at: seq) }
        }
        return after.mayHavePermissions
    }

    /// Puts sums in place of a customer's.
    func changeTotals(
        of number: UInt64, to totals: CustomerTotals, scoring: ScoringAggregates, at seq: UInt64
    ) throws(ApplyFailure) {
        guard let customer = try customer(number) else {
            throw .contradiction("entry \(seq) names a customer who does not exist")
        }
        try setCustomer(number, customer.with(totals: totals, scoring: scoring, at: seq), at: seq)
    }

    /// Changes what serving a customer was charged.
    func changeCharges(
        of number: UInt64, at seq: UInt64, _ change: (inout ChannelCharges) throws(ArithmeticOverflow) -> Void
    ) throws(ApplyFailure) {
        guard let customer = try customer(number) else {
            throw .contradiction("entry \(seq) names a customer who does not exist")
        }
        var charges = customer.charges
        do { try change(&charges) } catch { throw .overflow }
        try setCustomer(number, customer.with(charges: charges, at: seq), at: seq)
    }

    func changeHolders(
        of index: BlindIndex, at seq: UInt64, _ change: (inout HolderState) -> Void
    ) throws(ApplyFailure) {
        guard let slot = identifiers.slot(index) else { throw .notResident(.identifier(index)) }
        var holders = slot.current ?? HolderState()
        change(&holders)
        identifiers.stage(slot, holders, at: seq)
    }

    func setEvent(_ index: BlindIndex, _ event: EventState, at seq: UInt64) throws(ApplyFailure) {
        guard let slot = events.slot(index) else { throw .notResident(.event(index)) }
        knownEvents.insert(index)
        events.stage(slot, event, at: seq)
    }

    func setIdempotency(_ index: BlindIndex, _ used: IdempotencyState?, at seq: UInt64) throws(ApplyFailure) {
        guard let slot = idempotency.slot(index) else { throw .notResident(.idempotency(index)) }
        idempotency.stage(slot, used, at: seq)
    }

    func setReference(_ index: BlindIndex, _ reference: ReferenceState, at seq: UInt64) throws(ApplyFailure) {
        guard let slot = references.slot(index) else { throw .notResident(.reference(index)) }
        references.stage(slot, reference, at: seq)
    }

    /// Takes in reference data that the projection holds; only before anything is folded.
    func restore(_ references: [ReferenceState]) {
        directory.restore(references)
    }

    /// A row of the timeline; its customer is staged.
    func stage(_ row: TimelineRow) {
        stagedRows.append(row)
    }

    // MARK: Commands and groups

    /// From here on, `undoCommand` takes everything back.
    func beginCommand() {
        commandRows = stagedRows.count
    }

    /// The command's changes stay.
    func keepCommand() {
        customers.keepCommand()
        identifiers.keepCommand()
        events.keepCommand()
        idempotency.keepCommand()
        knowledge.keepCommand()
        permissions.keepCommand()
        blocks.keepCommand()
        matches.keepCommand()
        references.keepCommand()
    }

    /// Takes the command's changes back.
    func undoCommand() {
        customers.undoCommand()
        identifiers.undoCommand()
        events.undoCommand()
        idempotency.undoCommand()
        knowledge.undoCommand()
        permissions.undoCommand()
        blocks.undoCommand()
        matches.undoCommand()
        references.undoCommand()
        stagedRows.removeSubrange(commandRows...)
    }

    /// Folds an entry that is durable already: at a restart, and in a rebuild.
    func replay(_ entry: Entry) throws(ApplyFailure) {
        beginCommand()
        for (change, place) in entry.placed {
            try change.apply(to: self, at: place)
            stageHistory(of: change, at: place)
        }
        keepCommand()
    }

    /// The group is durable: publishes it and returns the customers that it touched.
    func commitGroup(_ entries: [LedgerEntry]) -> [UInt64] {
        var touched: [UInt64] = []
        customers.commitGroup { slot in
            touched.append(slot.key)
            if let customer = slot.durable, customer.identity.fields.changedSeq == customer.lastSeq {
                hasUnprojectedProfiles = true
                newestProfileSeq = max(newestProfileSeq, customer.lastSeq)
            }
            if isRanked, slot.durable?.mayHaveHadCases ?? false { unlisted.append(slot.key) }
            if isTimed, slot.durable?.care != nil { untimed.append(slot.key) }
        }
        if isRanked { unranked += touched }
        identifiers.commitGroup()
        events.commitGroup()
        idempotency.commitGroup()
        knowledge.commitGroup()
        permissions.commitGroup { slot in newestPermissionSeq = max(newestPermissionSeq, slot.durableSeq) }
        blocks.commitGroup()
        matches.commitGroup { slot in newestMatchSeq = max(newestMatchSeq, slot.durableSeq) }
        references.commitGroup { slot in if let reference = slot.durable { directory.put(reference) } }
        for row in stagedRows { customers.slot(row.customer)?.rows.append(row) }
        unprojectedRows += stagedRows
        stagedRows.removeAll(keepingCapacity: true)
        overlay.append(entries)
        return touched
    }

    /// Changes that nobody has taken.
    var unrankedCount: Int { unranked.count }

    /// The states of some of those who changed since the last time, at most `limit` changes at once; nil when none is left. Who
    /// is not in memory any more is projected.
    func takeUnranked(limit: Int) -> [CustomerState]? {
        guard !unranked.isEmpty else { return nil }
        let taken = Set(unranked.suffix(limit))
        unranked.removeLast(min(limit, unranked.count))
        return taken.compactMap { customers.slot($0)?.durable }
    }

    /// The same for cases; only customers who ever had one are among them.
    func takeUnlisted(limit: Int) -> [CustomerState]? {
        guard !unlisted.isEmpty else { return nil }
        let taken = Set(unlisted.suffix(limit))
        unlisted.removeLast(min(limit, unlisted.count))
        return taken.compactMap { customers.slot($0)?.durable }
    }

    /// Numbers of customers for whom a timer may run, of those who changed since the last time; empty when none is left.
    func takeUntimed(limit: Int) -> Set<UInt64> {
        let taken = Set(untimed.suffix(limit))
        untimed.removeLast(min(limit, untimed.count))
        return taken
    }

    /// Hands over the durable rows that the projection lacks.
    func takeUnprojectedRows() -> [TimelineRow] {
        defer { unprojectedRows = [] }
        hasUnprojectedProfiles = false
        return unprojectedRows
    }

    /// The projection has failed: what was taken waits again.
    func requeue(_ rows: [TimelineRow]) {
        unprojectedRows.insert(contentsOf: rows, at: 0)
        hasUnprojectedProfiles = true
    }

    /// The group was rolled back with certainty: the state is what it was.
    func discardGroup() {
        customers.discardGroup()
        identifiers.discardGroup()
        events.discardGroup()
        idempotency.discardGroup()
        knowledge.discardGroup()
        permissions.discardGroup()
        blocks.discardGroup()
        matches.discardGroup()
        references.discardGroup()
        stagedRows.removeAll(keepingCapacity: true)
    }
}
