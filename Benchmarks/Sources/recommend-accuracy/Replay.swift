import RefleksDomain

/// What is predicted, and what may be learnt meanwhile.
enum Trial: String, CaseIterable {
    /// Each customer's last invoice but one, from what was recorded before it; last invoices are never seen. The
    /// policy's defaults were chosen by this one.
    case chooseBy = "last but one"
    /// Each customer's last invoice, from what was recorded before it; other customers' last invoices are never learnt.
    case leaveLastOut = "leave last out"
    /// The same, and every invoice is learnt once it has been predicted, as on a server.
    case asRecorded = "as recorded"
    /// Each customer's first invoice with something new since 1 October 2011, from what was recorded until then.
    case timeSplit = "time split"

    /// 2011-10-01.
    static let split = Int32(CalendarDate(year: 2011, month: 10, day: 1)?.daysSinceEpoch ?? 0)
}

/// Invoices one after another as a server would see them, some of which are predicted.
struct Replay {
    private(set) var popular = Accuracy()
    private(set) var crossSell = Accuracy()
    private(set) var rebuy = Accuracy()
    private var rows: Rows
    private var histories: [Int: PurchaseHistory] = [:]
    /// Everything a customer ever bought: the judge's memory is not bounded as the recommender's is.
    private var owned: [Int: Set<ProductNumber>] = [:]
    private var learning = Duration.zero
    private var offering = Duration.zero
    private var learnt = 0
    private var skippedPairs = 0

    /// Replays all invoices.
    static func run(_ trial: Trial, _ invoices: Invoices, _ policy: CoPurchasePolicy) -> Replay {
        var replay = Replay(rows: Rows(productCount: invoices.productCount))
        var places: [Int: [Int]] = [:]
        for (index, invoice) in invoices.all.enumerated() { places[invoice.customer, default: []].append(index) }
        var predicted: Set<Int> = []
        for (index, invoice) in invoices.all.enumerated() {
            let own = places[invoice.customer] ?? []
            // There is nothing to predict a customer's first invoice from; it tells others something.
            let isLast = own.count > 1 && own.last == index
            switch trial {
            case .chooseBy:
                if own.count > 2, own[own.count - 2] == index {
                    replay.predict(invoice, policy)
                } else if !isLast {
                    replay.learn(invoice, policy)
                }
            case .leaveLastOut:
                if isLast { replay.predict(invoice, policy) } else { replay.learn(invoice, policy) }
            case .asRecorded:
                if isLast { replay.predict(invoice, policy) }
                replay.learn(invoice, policy)
            case .timeSplit:
                if invoice.day < Trial.split {
                    replay.learn(invoice, policy)
                } else if let before = replay.owned[invoice.customer], !before.isSuperset(of: invoice.basket),
                    predicted.insert(invoice.customer).inserted
                {
                    replay.predict(invoice, policy)
                }
            }
        }
        return replay
    }

    private mutating func predict(_ invoice: Invoice, _ policy: CoPurchasePolicy) {
        let history = histories[invoice.customer] ?? PurchaseHistory()
        let before = owned[invoice.customer] ?? []
        let new = Set(invoice.basket).subtracting(before)
        let again = Set(invoice.basket).intersection(before)
        let now = rows.popular(before.count + 20, today: invoice.day, policy)
        let begin = ContinuousClock.now
        let list = policy.crossSell(history: history, today: invoice.day, rows: rows, popular: now, count: 20)
        offering += ContinuousClock.now - begin
        if !new.isEmpty {
            crossSell.judge(list.map(\.product), bought: new)
            popular.judge(now.filter { !before.contains($0) }, bought: new)
        }
        if !again.isEmpty {
            rebuy.judge(policy.rebuy(history: history, today: invoice.day, count: 20).map(\.product), bought: again)
        }
    }

    private mutating func learn(_ invoice: Invoice, _ policy: CoPurchasePolicy) {
        let history = histories[invoice.customer] ?? PurchaseHistory()
        let begin = ContinuousClock.now
        let update = CoPurchaseUpdate(
            basket: invoice.basket, day: invoice.day, history: history, rows: rows, policy: policy)
        learning += ContinuousClock.now - begin
        rows.apply(update)
        histories[invoice.customer] = update.history
        owned[invoice.customer, default: []].formUnion(invoice.basket)
        learnt += 1
        skippedPairs += update.skippedPairs
    }

    /// Lines of JSON.
    func lines(_ trial: Trial) -> [String] {
        func microseconds(_ duration: Duration, _ count: Int) -> Int64 {
            (duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000)
                / Int64(max(1, count))
        }
        return [
            popular.line(trial.rawValue, "popular these days"), crossSell.line(trial.rawValue, "cross-sell"),
            rebuy.line(trial.rawValue, "rebuy"),
            "{\"trial\": \"\(trial.rawValue)\", \"invoices_learnt\": \(learnt), "
                + "\"microseconds_to_learn\": \(microseconds(learning, learnt)), "
                + "\"microseconds_to_offer\": \(microseconds(offering, crossSell.tests)), "
                + "\"neighbours\": \(rows.neighbourCount), \"skipped_pairs\": \(skippedPairs)}",
        ]
    }
}
