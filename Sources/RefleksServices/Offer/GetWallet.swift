public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension ScoringService {
    /// Returns what a customer spends on categories with us and with everybody.
    public func getWallet(
        _ request: Judged<GetWalletRequest>, _ context: CallContext
    ) async throws -> Reply<GetWalletResponse> {
        let now = environment.clock.now()
        let (request, (selector, peers, currency)) = try request.accepted { request, validator in
            let currency = validator.checked("currency") { () throws(FieldRefusal) in try Currency(request.currency) }
            var peers: [CustomerCode] = []
            if !validator.isSettled("peer_codes") {
                for (index, text) in request.peerCodes.enumerated() {
                    do throws(FieldRefusal) {
                        peers.append(try CustomerCode(text))
                    } catch {
                        validator.report("peer_codes", index: index, error.template, error.arguments)
                    }
                }
            }
            return validator.customer(request.customer).flatMap { selector in
                currency.map { (selector, peers, $0) }
            }
        }
        let days = request.days == 0 ? 365 : Int64(request.days)
        let engine = environment.engine
        let rates = try directory(context).directory.rates
        let atLeast = context.minimumCommitSeq
        let (past, others) = try await environment.reading(request.access, context) {
            () async throws(RPCError) -> ((CustomerPast, [CategorySpend]), ShownCustomers) in
            let past = try await answering { () async throws(EngineRefusal) in
                try await CustomerPast(engine, selector, now: now, atLeast: atLeast)
            }
            try request.access.check(isRestricted: past.view.customer.restriction != nil)
            var others: [CategorySpend] = []
            var seen: Set<CustomerCode> = [past.view.customer.code]
            for peer in peers {
                let other: CustomerPast
                do throws(EngineRefusal) {
                    other = try await CustomerPast(engine, .code(peer), now: now, atLeast: atLeast)
                } catch {
                    switch error {
                    case .customerNotFound, .customerErased: continue
                    default: throw RPCError(error)
                    }
                }
                // Whose data are only kept is nobody's peer.
                guard other.view.customer.restriction == nil, seen.insert(other.view.customer.code).inserted else {
                    continue
                }
                others.append(try CategorySpend(other, days: days, currency, rates, now: now))
            }
            return ((past, others), .many(Array(seen)))
        }
        let spend = try CategorySpend(past, days: days, currency, rates, now: now)
        var response = GetWalletResponse()
        response.asOfCommitSeq = past.view.asOf
        response.customerCode = past.view.customer.code.description
        response.currency = currency.code
        let wanted = request.categories.isEmpty ? spend.categories : request.categories
        response.wallets = wanted.prefix(Self.maximumWallets).map { category in
            CategoryWallet(category, spend, others, currency, context.language)
        }
        response.leftOutCurrencies = spend.leftOut.sorted()
        let begin = now.adding(microseconds: -days * Timestamp.microsecondsPerDay)
        if let seen = past.lookedBackTo, seen > begin { response.lookedBackToUs = seen.microseconds }
        return Reply(response, commitSeq: past.view.asOf)
    }

    private static let maximumWallets = 50
}

/// What somebody spends with us and said he spends, by category and in one currency, over some days.
struct CategorySpend {
    /// By category, as items name it.
    private(set) var ours: [String: Int64] = [:]
    /// By the key of the fact that says so.
    private(set) var declared: [String: Int64] = [:]
    /// Currencies of what counts nowhere, because no rate leads from them: ISO 4217.
    private(set) var leftOut: Set<String> = []

    /// Days that a declaration is about.
    static let declaredDays: Int64 = 365

    /// Items count by the rate of their day, declarations by the latest one.
    ///
    /// - Throws: OUT_OF_RANGE / `AMOUNT_OVERFLOW`.
    init(
        _ past: CustomerPast, days: Int64, _ currency: Currency, _ rates: ExchangeRates, now: Timestamp
    ) throws(RPCError) {
        let begin = now.adding(microseconds: -days * Timestamp.microsecondsPerDay)
        for row in BoughtItems.standing(past.interactions) where row.occurredAt >= begin {
            guard row.type == .purchase || row.type == .return else { continue }
            for item in row.items where !item.category.isEmpty {
                guard let own = Self.money(item), let amount = try converted(own, currency, rates, row.occurredAt)
                else { continue }
                let before = ours[item.category, default: 0]
                let (sum, overflow) =
                    row.type == .purchase
                    ? before.addingReportingOverflow(amount) : before.subtractingReportingOverflow(amount)
                guard !overflow else { throw RPCError(.amountOverflow) }
                ours[item.category] = sum
            }
        }
        let facts = FactView.facts(past.view.knowledge.facts.map(\.fact), validAt: now, knownAt: now)
        for fact in facts where fact.category == .wallet {
            guard let own = Self.money(fact.value, currency), let amount = try converted(own, currency, rates, now)
            else { continue }
            let scaled = Int128(amount) * Int128(days) / Int128(Self.declaredDays)
            declared[fact.key.text] = Int64(clamping: scaled)
        }
    }

    /// In `currency` by the latest rate of the day; nil, and noted, without one.
    private mutating func converted(
        _ money: Money, _ currency: Currency, _ rates: ExchangeRates, _ at: Timestamp
    ) throws(RPCError) -> Int64? {
        do throws(ArithmeticOverflow) {
            let told = try rates.converted(money, to: currency, on: CalendarDate(istanbul: at))
            if told == nil { leftOut.insert(money.currency.code) }
            return told?.minorUnits
        } catch {
            throw RPCError(.amountOverflow)
        }
    }

    /// Nil for an item without an amount.
    private static func money(_ item: BoughtItems.Item) -> Money? {
        // Without a currency an item has no amount either.
        (try? Currency(item.currency)).map { Money(minorUnits: item.amount, currency: $0) }
    }

    /// `12.000,00` in the currency that is asked for, or `12.000,00 EUR`; nil for what is no amount.
    private static func money(_ text: String, _ currency: Currency) -> Money? {
        let words = text.split(separator: " ").map(String.init)
        // What is no amount tells nothing.
        guard (1...2).contains(words.count), let own = words.count == 2 ? try? Currency(words[1]) : currency,
            let minorUnits = try? MoneyText.minorUnits(words[0], currency: own)
        else { return nil }
        return Money(minorUnits: minorUnits, currency: own)
    }

    /// Those that he bought from, and those that he declared and did not, by name.
    var categories: [String] {
        let keys = Set(ours.keys.map(Self.key))
        return (Array(ours.keys) + declared.keys.filter { !keys.contains($0) }).sorted()
    }

    /// With us, at least nothing.
    func ours(_ category: String) -> Int64 { max(0, ours[category] ?? 0) }

    /// What he said he spends; nil when he said nothing.
    func declared(_ category: String) -> Int64? { declared[Self.key(category)] }

    /// How a fact about a category is called: words of its letters without Turkish marks, with `_` between them.
    static func key(_ category: String) -> String {
        let words = TurkishText.looseWords(category)
        return words.isEmpty ? category : words.joined(separator: "_")
    }

    /// Our share of what he declared; nil when he declared nothing.
    func share(_ category: String, _ currency: Currency) -> Int? {
        guard let declared = declared(category) else { return nil }
        let money = { Money(minorUnits: $0, currency: currency) }
        // Negative amounts, which are no spending, tell nothing.
        return (try? Wallet(declared: money(declared), ours: money(ours(category))))?.share
    }
}

extension CategoryWallet {
    fileprivate init(
        _ category: String, _ spend: CategorySpend, _ others: [CategorySpend], _ currency: Currency,
        _ language: Language
    ) {
        self.init()
        self.category = category
        oursMinor = spend.ours(category)
        let ours = Money(minorUnits: oursMinor, currency: currency)
        do throws(FieldRefusal) {
            let wallet: Wallet
            if let declared = spend.declared(category) {
                wallet = try Wallet(declared: Money(minorUnits: declared, currency: currency), ours: ours)
            } else {
                wallet = try Wallet(ours: ours, peerShares: others.compactMap { $0.share(category, currency) })
            }
            wholeMinor = wallet.whole
            if let share = wallet.share { shareBp = UInt32(clamping: share) }
            headroomMinor = wallet.headroom.minorUnits
            origin = WalletOrigin(rawValue: Int(wallet.origin.rawValue)) ?? .unspecified
            understated = wallet.isUnderstated
        } catch {
            missing = DecisionReason(Reason(error.template, error.arguments), language)
        }
    }
}
