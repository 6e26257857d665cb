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
        let known = try directory(context).directory
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
                others.append(try CategorySpend(other, days: days, currency, known, now: now))
            }
            return ((past, others), .many(Array(seen)))
        }
        let spend = try CategorySpend(past, days: days, currency, known, now: now)
        var response = GetWalletResponse()
        response.asOfCommitSeq = past.view.asOf
        response.customerCode = past.view.customer.code.description
        response.currency = currency.code
        let wanted = request.categories.isEmpty ? spend.categories : request.categories
        response.wallets = wanted.prefix(Self.maximumWallets).map { category in
            CategoryWallet(category, spend, others, context.language)
        }
        response.leftOutCurrencies = spend.leftOut.map(\.code).sorted()
        response.uncategorisedItems = UInt32(clamping: spend.uncategorised)
        let begin = now.adding(microseconds: -days * Timestamp.microsecondsPerDay)
        if let seen = past.lookedBackTo, seen > begin { response.lookedBackToUs = seen.microseconds }
        return Reply(response, commitSeq: past.view.asOf)
    }

    private static let maximumWallets = 50
}

extension CategorySpend {
    /// - Throws: OUT_OF_RANGE / `AMOUNT_OVERFLOW`.
    fileprivate init(
        _ past: CustomerPast, days: Int64, _ currency: Currency, _ known: ReferenceDirectory, now: Timestamp
    ) throws(RPCError) {
        do throws(ArithmeticOverflow) {
            try self.init(
                BoughtItems.standing(past.interactions).map(\.pastRow), past.view.knowledge.facts.map(\.fact),
                days: days, in: currency, known.rates, bare: known.policy.currency, now: now)
        } catch {
            throw RPCError(.amountOverflow)
        }
    }
}

extension CategoryWallet {
    fileprivate init(
        _ category: String, _ spend: CategorySpend, _ others: [CategorySpend], _ language: Language
    ) {
        self.init()
        self.category = category
        oursMinor = spend.ours(category)
        do throws(FieldRefusal) {
            let wallet = try spend.wallet(category, like: others)
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
