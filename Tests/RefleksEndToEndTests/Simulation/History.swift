/// What callers asked and were told, in plain values, and the rules that it must keep. It shares no code with the
/// engine, whose ledger it is given as rows.
struct History {
    /// Something that a branch wants to have happened exactly once.
    struct Intent {
        enum Work {
            /// Purchases by one phone number, all in one commit: source events with their amounts.
            case purchases(phone: Int, [(event: String, kurus: Int64)])
            /// A customer of this name, under an idempotency key.
            case customer(name: String)
        }

        let branch: Int
        let work: Work
        /// The number of the happening at which it was first sent; nil while it was not.
        var sent: Int?
        var acknowledgement: Acknowledgement?
    }

    struct Acknowledgement {
        let happening: Int
        let commitSeq: UInt64
        let customer: String
        /// Of purchases, in order.
        let interactions: [UInt64]
    }

    /// An interaction as the ledger holds it.
    struct Row {
        let commitSeq: UInt64
        let event: String
        let interaction: UInt64
        let customer: String
        let kurus: Int64
    }

    /// A merge, or that one was taken back, as the ledger holds it.
    struct Edge {
        let commitSeq: UInt64
        let merged: String
        /// Whom he was merged into; nil for one that was taken back.
        let into: String?
    }

    /// A view as a reader was shown it.
    struct View {
        let customer: String
        let minimum: UInt64
        /// The newest commit that anybody had been told of when the read was sent.
        let known: UInt64
        let asOf: UInt64
        let count: UInt64
        let kurus: Int64
    }

    private(set) var intents: [Intent] = []
    private(set) var views: [View] = []
    /// The newest commit that anybody was told of.
    private(set) var newestKnown: UInt64 = 0
    private var happenings = 0
    /// What went wrong; empty when all is well.
    private(set) var offences: [String] = []

    var acknowledged: Int { intents.count { $0.acknowledgement != nil } }

    mutating func offend(_ text: String) { offences.append(text) }

    mutating func add(_ work: Intent.Work, of branch: Int) -> Int {
        intents.append(Intent(branch: branch, work: work))
        return intents.count - 1
    }

    mutating func sent(_ intent: Int) {
        happenings += 1
        if intents[intent].sent == nil { intents[intent].sent = happenings }
    }

    mutating func acknowledge(_ intent: Int, _ commitSeq: UInt64, customer: String, interactions: [UInt64] = []) {
        happenings += 1
        if intents[intent].acknowledgement != nil { offend("intent \(intent) was acknowledged twice") }
        intents[intent].acknowledgement = Acknowledgement(
            happening: happenings, commitSeq: commitSeq, customer: customer, interactions: interactions)
        newestKnown = max(newestKnown, commitSeq)
    }

    mutating func saw(_ view: View) {
        views.append(view)
        newestKnown = max(newestKnown, view.asOf)
        if view.asOf < view.minimum { offend("a read at \(view.asOf) was asked for \(view.minimum)") }
        if view.asOf < view.known { offend("a read at \(view.asOf) began after \(view.known) was acknowledged") }
    }

    // MARK: The rules

    /// Judges everything against the final ledger.
    mutating func check(_ ledger: [Row], merges: [Edge] = []) {
        checkPurchases(ledger)
        checkCustomers()
        checkOrder()
        checkViews(ledger, merges)
    }

    /// Acknowledged purchases are in the ledger exactly once, as they were acknowledged; of the others each is there once
    /// or not at all, an intent's purchases together; and nothing else is there.
    private mutating func checkPurchases(_ ledger: [Row]) {
        let rows = Dictionary(grouping: ledger, by: \.event)
        var explained = 0
        var customerOfPhone: [Int: String] = [:]
        for (number, intent) in intents.enumerated() {
            guard case .purchases(let phone, let purchases) = intent.work else { continue }
            let found = purchases.map { rows[$0.event] ?? [] }
            explained += found.reduce(0) { $0 + $1.count }
            guard found.contains(where: { !$0.isEmpty }) || intent.acknowledgement != nil else { continue }
            if intent.sent == nil { offend("intent \(number) is in the ledger and was never sent") }
            guard found.allSatisfy({ $0.count == 1 }) else {
                offend("intent \(number) is in the ledger \(found.map(\.count)) times")
                continue
            }
            let kept = found.flatMap(\.self)
            if kept.map(\.kurus) != purchases.map(\.kurus) { offend("intent \(number) has other amounts") }
            if Set(kept.map(\.commitSeq)).count != 1 { offend("intent \(number) is divided between commits") }
            let customers = Set(kept.map(\.customer))
            let expected = customerOfPhone[phone] ?? kept[0].customer
            customerOfPhone[phone] = expected
            if customers != [expected] { offend("phone \(phone) has several customers") }
            guard let told = intent.acknowledgement else { continue }
            if kept.map(\.interaction) != told.interactions || kept[0].commitSeq != told.commitSeq
                || kept[0].customer != told.customer
            {
                offend("intent \(number) is not as it was acknowledged")
            }
        }
        if explained != ledger.count { offend("\(ledger.count - explained) interactions were asked for by nobody") }
    }

    /// Every key made a customer of its own.
    private mutating func checkCustomers() {
        let made = intents.compactMap { intent -> String? in
            guard case .customer = intent.work else { return nil }
            return intent.acknowledgement?.customer
        }
        if Set(made).count != made.count { offend("two keys were answered with one customer") }
    }

    /// What was acknowledged before something else was first sent is earlier in the ledger, whoever sent it.
    private mutating func checkOrder() {
        var newest: UInt64 = 0
        var acknowledgements = intents.compactMap(\.acknowledgement).sorted { $0.happening < $1.happening }[...]
        let sent = intents.enumerated().compactMap { number, intent in
            intent.sent.flatMap { at in intent.acknowledgement.map { (number, at, $0.commitSeq) } }
        }
        for (number, at, commitSeq) in sent.sorted(by: { $0.1 < $1.1 }) {
            while let first = acknowledgements.first, first.happening < at {
                newest = max(newest, first.commitSeq)
                acknowledgements.removeFirst()
            }
            if commitSeq <= newest {
                offend("intent \(number) at \(commitSeq) was sent after \(newest) was acknowledged")
            }
        }
    }

    /// Every view is the sum of the ledger up to its position, no more and no less: of everybody who was one customer then.
    private mutating func checkViews(_ ledger: [Row], _ merges: [Edge]) {
        for view in views {
            let rows = ledger.filter { row in
                row.commitSeq <= view.asOf
                    && Self.survivor(of: row.customer, merges, at: view.asOf)
                        == Self.survivor(of: view.customer, merges, at: view.asOf)
            }
            if rows.count != view.count || rows.reduce(0, { $0 + $1.kurus }) != view.kurus {
                offend("a view of \(view.customer) at \(view.asOf) shows \(view.count) of \(rows.count) purchases")
            }
        }
    }

    /// Whom the code led to after the entry `seq`.
    private static func survivor(of customer: String, _ merges: [Edge], at seq: UInt64) -> String {
        var into: [String: String] = [:]
        for edge in merges where edge.commitSeq <= seq { into[edge.merged] = edge.into }
        var last = customer
        while let next = into[last] { last = next }
        return last
    }
}
