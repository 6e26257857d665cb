import RefleksDomain
import RefleksEngine

/// The 360 view as bytes, written while it is read: a head, and the interactions as they are stored, which nobody decodes
/// or keeps on the way.
final class Customer360Writer: ViewWriter, HeadWriter, @unchecked Sendable {
    // Sendable: the thread that reads has it until the read is answered, and then the call that asked.
    private let clock: any WallClock
    private let asOfTimes: AsOf
    /// Knows the house's questions and how it scores; asked only where something is known of the customer or counts.
    private let engine: Engine?
    private var writer: MessageWriter
    private var interactions = SplicedInteractions()
    /// The commit that the view is of.
    private(set) var asOf: UInt64 = 0
    /// Whose view it is; nil before there is one.
    private(set) var code: CustomerCode?
    /// His data are only kept.
    private(set) var isRestricted = false
    /// The customer's interactions, those that are not shown included.
    private(set) var interactionCount: UInt64 = 0
    /// Where the customer stands in the bytes, where the interactions begin, and where each ends after that.
    private var person = 0..<0
    private var interactionsStart = 0
    private var interactionEnds: [Int] = []

    /// For a view with at most `interactions`; `clock` is the server's, whose time the view tells. Days are counted to the
    /// time of which the view says what was true, which is now unless `asOf` names another. `engine` knows what need not be
    /// asked now.
    init(expecting interactions: Int, clock: any WallClock, asOf: AsOf = AsOf(), engine: Engine? = nil) {
        self.clock = clock
        self.engine = engine
        asOfTimes = asOf
        let rows = min(interactions, Self.expectedInteractions)
        writer = MessageWriter(reserving: Self.headSize + rows * Self.interactionSize)
    }

    /// For the audit.
    var shown: ShownCustomers { code.map { .one($0) } ?? .nobody }

    /// The encoded `Customer360`.
    var bytes: [UInt8] { writer.bytes }

    func write(_ customer: CustomerSnapshot, asOf: UInt64) {
        write(customer, asOf) { writer in writer.message(2) { CustomerEncoding.write(customer, to: &$0) } }
    }

    func write(_ customer: CustomerSnapshot, person: UnsafeRawBufferPointer, asOf: UInt64) {
        write(customer, asOf) { writer in writer.append(person) }
    }

    private func write(_ customer: CustomerSnapshot, _ asOf: UInt64, _ writePerson: (inout MessageWriter) -> Void) {
        let now = clock.now()
        let totals = customer.totals
        self.asOf = asOf
        writer.removeAll()
        interactionEnds.removeAll(keepingCapacity: true)
        code = customer.code
        isRestricted = customer.restriction != nil
        interactionCount = totals.interactionCount
        writer.integer(1, asOf)
        let start = writer.bytes.count
        writePerson(&writer)
        person = start..<writer.bytes.count
        writer.message(3) { CustomerEncoding.write(totals, to: &$0) }
        if let contact = totals.lastContactAt {
            writer.presentInteger(4, UInt64(Self.days(from: contact, to: asOfTimes.valid ?? now)))
        }
        writer.integer(5, totals.newestRecordedAt?.microseconds ?? 0)
        writer.integer(6, now.microseconds)
        writer.integer(14, asOfTimes.valid?.microseconds ?? 0)
        writer.integer(15, asOfTimes.known?.microseconds ?? 0)
        writer.integer(16, UInt64(customer.openMatches))
        if let restriction = customer.restriction {
            writer.message(13) { RestrictionEncoding.write(restriction, to: &$0) }
        }
        for request in customer.requests {
            writer.message(29) { RestrictionEncoding.write(request, to: &$0) }
        }
        CareEncoding.write(customer, now: asOfTimes.valid ?? now, to: &writer)
        guard !customer.scoring.isEmpty, let scorer = engine?.scorer(knownAt: asOfTimes.known) else { return }
        let day = (asOfTimes.valid ?? now).istanbulDay
        let assessment = scorer.assess(
            customer.scoring, since: totals.firstOccurredAt, on: day, contestedFrom: customer.levelContestedFrom)
        ScoreEncoding.write(assessment, policy: scorer.policy.version, to: &writer)
    }

    func write(_ knowledge: CustomerKnowledge) {
        guard asOfTimes != AsOf() else {
            return KnowledgeEncoding.write(
                knowledge, questions: engine?.questions ?? [], at: clock.now(), to: &writer)
        }
        let current = KnowledgeEncoding.current(knowledge, validAt: asOfTimes.valid ?? clock.now())
        KnowledgeEncoding.write(knowledge, current: current, answers: [], to: &writer)
    }

    /// A view without interactions that was read before.
    func write(_ view: CustomerView) {
        write(view.customer, asOf: view.asOf)
        write(view.knowledge)
        write(view.merges)
        write(view.permissions)
    }

    /// Interactions that were read before.
    func write(_ stored: [StoredInteraction]) {
        InteractionEncoding.append(stored, to: &writer)
    }

    func write(_ merges: CustomerMerges) {
        MergeEncoding.write(merges, to: &writer)
    }

    func write(_ permissions: [KnownPermission]) {
        for permission in permissions { writer.message(12) { PermissionEncoding.write(permission, to: &$0) } }
    }

    func write(_ interaction: LentInteraction) {
        if interactionEnds.isEmpty { interactionsStart = writer.bytes.count }
        interactions.append(interaction, to: &writer)
        interactionEnds.append(writer.bytes.count - interactionsStart)
    }

    var headWriter: (any HeadWriter)? { self }

    /// Of what `CustomerEncoding` writes for a customer and `InteractionEncoding` splices for an interaction.
    var headFormat: UInt8 { 1 }

    func write(interactions: UnsafeRawBufferPointer, count: Int) { writer.append(interactions) }

    var written: WrittenView {
        WrittenView(
            person: writer.bytes[person],
            interactions: interactionEnds.isEmpty ? [] : writer.bytes[interactionsStart...], ends: interactionEnds)
    }

    /// Bytes of what precedes the interactions, usually.
    private static let headSize = 1_024
    /// Interactions that room is made for before they are read, and bytes of one, roughly.
    private static let expectedInteractions = 32
    private static let interactionSize = 256

    /// Midnights of Istanbul between the two instants; 0 when the contact lies ahead of the server's clock.
    private static func days(from contact: Timestamp, to now: Timestamp) -> UInt32 {
        let difference =
            CalendarDate(istanbul: now).daysSinceEpoch - CalendarDate(istanbul: contact).daysSinceEpoch
        return UInt32(clamping: difference)
    }
}
