import NIOCore
import RefleksContract
import RefleksRPC
import RefleksTestSupport
import RefleksWire

/// A branch that pushes what happened there, each thing until it is acknowledged, and reads customers in between.
struct SimulatedBranch {
    /// A call under way.
    enum Call {
        case intent(Int)
        case view(customer: String, minimum: UInt64, known: UInt64)
        /// A merge, or that one is taken back: tried once, whatever comes of it.
        case merge
    }

    /// A stream of PushInteractions that it has open.
    struct Push {
        let place: StreamPlace
        var sequence: UInt64 = 1
        /// Items that were not answered yet, in order.
        var items: [(sequence: UInt64, intent: Int)] = []
        /// The last item waits for the server's credit.
        var isBlocked = false
    }

    /// What a call sends.
    struct Outgoing {
        let method: MethodDescriptor
        let message: ByteBuffer
        var metadata = WireCallMetadata()
    }

    static let phones = 4
    /// Purchases of one intent that take more than a frame.
    static let largeBatch = 12

    let name: String
    /// Calls that it has under way at most.
    let window: Int
    /// Intents that are not under way, in their order.
    var outbox: [Int] = []
    var calls: [StreamPlace: Call] = [:]
    /// Replies that came before their STATUS.
    var replies: [StreamPlace: ByteBuffer] = [:]
    var connection: Int?
    /// It pushes single purchases over a stream instead of calling for each.
    let isPusher: Bool
    var push: Push?
    /// The newest commit that it was told of.
    var knownSeq: UInt64 = 0
    var customers: [String] = []
    /// It will never do anything again: its computer is broken.
    var isDead = false

    var isDone: Bool { isDead || (outbox.isEmpty && calls.isEmpty && push?.items.isEmpty != false) }

    /// What it has under way.
    var load: Int { calls.count + (push?.items.count ?? 0) }

    /// Puts an intent that was not acknowledged back in its place.
    mutating func retry(_ intent: Int) {
        let place = outbox.firstIndex { $0 > intent } ?? outbox.endIndex
        outbox.insert(intent, at: place)
    }

    /// Remembers what an acknowledgement says.
    mutating func learn(_ commitSeq: UInt64, of customer: String) {
        knownSeq = max(knownSeq, commitSeq)
        if !customers.contains(customer) { customers.append(customer) }
    }

    /// Whether the intent is one purchase, which can be pushed.
    static func isItem(_ intent: History.Intent) -> Bool {
        if case .purchases(_, let purchases) = intent.work { purchases.count == 1 } else { false }
    }

    /// The item of a push.
    static func item(_ sequence: UInt64, _ intent: History.Intent, of name: String) throws -> ByteBuffer {
        var item = PushItem()
        item.sequence = sequence
        if case .purchases(let phone, let purchases) = intent.work, let first = purchases.first {
            item.record = purchase(first.event, by: phone, of: first.kurus, at: name, "")
        }
        return try MessageCodec.encode(item)
    }

    /// The call of an intent; the same bytes and keys whenever it is sent.
    static func outgoing(_ number: Int, _ intent: History.Intent, of name: String) throws -> Outgoing {
        switch intent.work {
        case .customer(let given):
            var request = CreateCustomerRequest()
            request.customer.kind = .person
            request.customer.givenName = given
            var outgoing = Outgoing(
                method: CustomerServiceMethods.createCustomer, message: try MessageCodec.encode(request))
            outgoing.metadata.idempotencyKey = "customer-\(number)"
            return outgoing
        case .purchases(let phone, let purchases):
            // The notes of a large batch are so long that it does not fit one frame.
            let note = purchases.count >= Self.largeBatch ? String(repeating: "a note. ", count: 220) : ""
            let items = purchases.map { purchase($0.event, by: phone, of: $0.kurus, at: name, note) }
            if items.count == 1, let item = items.first {
                return Outgoing(
                    method: InteractionServiceMethods.recordInteraction, message: try MessageCodec.encode(item))
            }
            var request = RecordInteractionBatchRequest()
            request.items = items
            request.atomic = true
            return Outgoing(
                method: InteractionServiceMethods.recordInteractionBatch, message: try MessageCodec.encode(request))
        }
    }

    private static func purchase(
        _ event: String, by phone: Int, of kurus: Int64, at branch: String, _ note: String
    ) -> RecordInteractionRequest {
        var request = Requests.purchase(
            event, phone: "+90532111223\(phone)", kurus: kurus, at: SimulatedClock.beginning - 60_000_000)
        request.interaction.sourceSystem = branch
        request.interaction.note = note
        return request
    }

    /// Merges the first into the second.
    static func merge(_ merged: String, into survivor: String) throws -> Outgoing {
        var request = MergeCustomersRequest()
        request.mergedCode = merged
        request.survivorCode = survivor
        return Outgoing(method: CustomerServiceMethods.mergeCustomers, message: try MessageCodec.encode(request))
    }

    static func unmerge(_ merged: String) throws -> Outgoing {
        var request = UnmergeCustomersRequest()
        request.mergedCode = merged
        return Outgoing(method: CustomerServiceMethods.unmergeCustomers, message: try MessageCodec.encode(request))
    }

    static func view(_ customer: String, _ minimum: UInt64) throws -> Outgoing {
        var request = Requests.view(customer)
        request.lastInteractions = 1
        var outgoing = Outgoing(
            method: CustomerServiceMethods.getCustomer360, message: try MessageCodec.encode(request))
        outgoing.metadata.minCommitSeq = minimum
        return outgoing
    }
}
