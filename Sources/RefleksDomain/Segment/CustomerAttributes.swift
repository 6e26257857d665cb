/// What rules of segments may ask of a customer, as of one day: his score and what it is made of, his level and stage, his
/// sums and days, and facts (docs/segments.md).
public struct CustomerAttributes: Sendable {
    private let assessment: Assessment
    private let scoring: ScoringAggregates
    private let totals: CustomerTotals
    private let profile: Profile
    /// What purchases brought less discounts, in the policy's currency; nil before the first one, and without a rate.
    public let spend: Money?
    private let facts: [AttributeName: String]
    private let currency: Currency
    /// Asked by who asks for it; nil while none is active.
    private let lifetime: LifetimeModel?
    private let day: Int32

    /// Plain parts of a profile.
    public struct Profile: Sendable, Hashable {
        public let kind: CustomerKind
        public let language: String
        public let homeBranch: String
        /// How far the newest proposal to serve him on a cheaper channel has come; nil: there was none.
        public let redirect: RedirectState?

        /// Parts of a profile.
        public init(kind: CustomerKind, language: String, homeBranch: String, redirect: RedirectState? = nil) {
            self.kind = kind
            self.language = language
            self.homeBranch = homeBranch
            self.redirect = redirect
        }
    }

    /// A customer on `day`.
    ///
    /// - Parameter facts: Those that decide, by `FactView`.
    public init(
        _ scoring: ScoringAggregates, _ totals: CustomerTotals, _ profile: Profile, facts: [Fact], scorer: Scorer,
        on day: Int32
    ) {
        self.scoring = scoring
        self.totals = totals
        self.profile = profile
        assessment = scorer.assess(scoring, since: totals.firstOccurredAt, on: day)
        currency = scorer.policy.currency
        lifetime = scorer.lifetime
        self.day = day
        spend = scorer.spend(of: scoring, on: day)
        self.facts = facts.reduce(into: [:]) { found, fact in
            guard let name = Self.name(of: fact) else { return }
            found[name] = fact.value
        }
    }

    /// The score, level and stage that it asks about.
    public var standing: Assessment { assessment }

    /// What is known under a name; nil for what is not.
    public func value(_ name: AttributeName) -> RuleValue? {
        if let fact = facts[name] { return .text(fact) }
        switch name.text {
        case "score.total": return .number(Int64(assessment.points.total))
        case "tier": return .word(Self.word(assessment.level.tier))
        case "stage": return .word(Self.word(assessment.lifecycle.stage))
        case "margin":
            return assessment.points.margin.map { .money(Money(minorUnits: $0, currency: currency)) }
        case "spend": return spend.map { .money($0) }
        case "lifetime.value": return lifetimeValue.map { .money($0) }
        case "lifetime.purchase_percent": return purchasePercent.map { .number($0) }
        case "purchases": return .number(Int64(clamping: scoring.purchases.occasions))
        case "own_interval": return scoring.purchases.medianInterval.map { .number(Int64($0)) }
        case "first_purchase": return scoring.purchases.firstDay.map(Self.day)
        case "last_purchase": return scoring.purchases.lastDay.map(Self.day)
        case "interactions": return .number(Int64(clamping: totals.interactionCount))
        case "first_interaction": return totals.firstOccurredAt.map { Self.day($0.istanbulDay) }
        case "last_interaction": return totals.lastOccurredAt.map { Self.day($0.istanbulDay) }
        case "last_contact": return totals.lastContactAt.map { Self.day($0.istanbulDay) }
        case "channels":
            return .set(Set(totals.channels.map { Self.channelWords[Int($0.channel.rawValue) - 1] }))
        case "kind": return .word(profile.kind == .person ? "PERSON" : "ORGANISATION")
        case "language": return profile.language.isEmpty ? nil : .text(profile.language)
        case "home_branch": return profile.homeBranch.isEmpty ? nil : .text(profile.homeBranch)
        case "redirect": return profile.redirect.map { .word(Self.redirectWords[Int($0.rawValue) - 1]) }
        default: return event(name.text) ?? component(name.text)
        }
    }

    /// The margin that the active model expects within a year, as VALUE is scored by.
    private var lifetimeValue: Money? {
        guard assessment.points.isObserved(.valueLifetime) else { return nil }
        return Money(minorUnits: assessment.points.raw(.valueLifetime), currency: currency)
    }

    /// Rounded down, so that a test against a whole number is one of the probability itself.
    private var purchasePercent: Int64? {
        lifetime?.probabilityOfPurchase(of: scoring, on: day).map { Int64(min(max($0, 0), 1) * 100) }
    }

    private func component(_ name: String) -> RuleValue? {
        guard let component = Self.components[name] else { return nil }
        return .number(Int64(assessment.points.points(of: component)))
    }

    /// `count.problem_reported` and `last.problem_reported`.
    private func event(_ name: String) -> RuleValue? {
        if let type = Self.counts[name] { return .number(Int64(clamping: scoring.count(type))) }
        if let type = Self.lasts[name] { return scoring.lastDay(type).map(Self.day) }
        return nil
    }

    private static func day(_ day: Int32) -> RuleValue { .day(CalendarDate(istanbul: Timestamp(istanbulDay: day))) }

    // MARK: What there is to ask

    /// The type of an attribute; nil for one that does not exist.
    public static func type(_ name: AttributeName) -> AttributeType? {
        if let type = fixed[name.text] { return type }
        if components[name.text] != nil || counts[name.text] != nil { return .number }
        if lasts[name.text] != nil { return .day }
        return isFact(name) ? .text : nil
    }

    /// What there is to ask beside facts, in alphabetical order.
    public static let names = (Array(fixed.keys) + components.keys + counts.keys + lasts.keys).sorted()

    /// Whether it is a fact, which only who opens them can answer.
    public static func isFact(_ name: AttributeName) -> Bool {
        let words = name.text.split(separator: ".", maxSplits: 2)
        return words.count == 3 && words[0] == "fact" && categoryWords.contains(String(words[1]))
    }

    /// The name of a fact: `fact.preference.shoe_size`; nil where the language has none for its key.
    static func name(of fact: Fact) -> AttributeName? {
        AttributeName("fact.\(categoryWords[Int(fact.category.rawValue) - 1]).\(fact.key.text)")
    }

    private static let fixed: [String: AttributeType] = [
        "score.total": .number, "tier": .word(RuleWords(tierWords, isOrdered: true)),
        "stage": .word(RuleWords(stageWords)), "margin": .money, "spend": .money, "purchases": .number,
        "own_interval": .number, "first_purchase": .day, "last_purchase": .day, "interactions": .number,
        "first_interaction": .day, "last_interaction": .day, "last_contact": .day,
        "channels": .words(RuleWords(channelWords)), "kind": .word(RuleWords(["PERSON", "ORGANISATION"])),
        "lifetime.value": .money, "lifetime.purchase_percent": .number,
        "language": .text, "home_branch": .text, "redirect": .word(RuleWords(redirectWords)),
    ]

    private static let components: [String: ScoreComponent] = [
        "score.value": .value, "score.potential": .potential, "score.influence": .influence,
        "score.relationship": .relationship, "score.satisfaction": .satisfaction,
        "score.cost_to_serve": .costToServe,
    ]

    private static let counts = events("count.")
    private static let lasts = events("last.")

    private static func events(_ prefix: String) -> [String: InteractionType] {
        var names: [String: InteractionType] = [:]
        for (type, word) in zip(InteractionType.allCases, typeWords) where type.isTallied {
            names[prefix + word] = type
        }
        return names
    }

    private static func word(_ tier: ServiceTier) -> String { tierWords[Int(tier.rawValue) - 1] }
    private static func word(_ stage: LifecycleStage) -> String { stageWords[Int(stage.rawValue) - 1] }

    // Words of the contract, in the order of the numbers.
    private static let tierWords = ["STANDARD", "PLUS", "PRIORITY", "PRIVATE"]
    private static let stageWords = [
        "PROSPECT", "TARGETED", "ACQUIRING", "ACTIVE", "DEEPENING", "AT_RISK", "LOST", "WON_BACK", "REDIRECTED",
    ]
    private static let redirectWords = ["PROPOSED", "APPROVED", "REFUSED", "ENDED"]
    private static let channelWords = [
        "BRANCH", "PHONE", "SMS", "EMAIL", "WEB", "MOBILE_APP", "ATM", "CHAT", "SOCIAL", "FIELD", "POST", "PARTNER",
    ]
    private static let categoryWords = [
        "need", "preference", "lifestyle", "habit", "expectation", "wallet", "contact", "relation",
    ]
    private static let typeWords = [
        "account_opened", "transaction", "order_cancelled", "contact", "visit", "need_identified", "offer_made",
        "offer_accepted", "offer_rejected", "purchase", "order_placed", "delivered", "delivery_late", "payment_due",
        "payment_received", "renewal", "return", "request_opened", "request_done", "problem_reported",
        "referral_made", "public_mention", "campaign_exposed", "account_closed",
    ]
}

extension Scorer {
    /// What purchases brought less discounts, in the policy's currency at the rates of `day`; nil before the first one, and
    /// when none of it has a rate.
    fileprivate func spend(of scoring: ScoringAggregates, on day: Int32) -> Money? {
        guard !scoring.purchases.isEmpty else { return nil }
        let parts = scoring.money.compactMap { converted($0.purchased, $0.currency, on: day) }
        guard !parts.isEmpty else { return nil }
        let sum = parts.reduce(Int128(0)) { $0 + Int128($1) }
        return Money(minorUnits: Int64(clamping: sum), currency: policy.currency)
    }
}
