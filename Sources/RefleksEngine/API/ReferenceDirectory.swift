public import RefleksDomain

/// One version of something that applies to the whole house.
public struct ReferenceVersion: Sendable, Hashable {
    /// From 1, rising by one.
    public var version: UInt32
    public var value: Reference
    /// The principal that recorded it: `admin/operations`.
    public var source: String
    public var recordedAt: Timestamp
    /// The commit that recorded it.
    public var commitSeq: UInt64
}

extension ReferenceVersion {
    /// The scoring policy that it is a version of; nil for anything else.
    public var policy: ScoringPolicy? {
        if case .scoringPolicy(let policy) = value { policy } else { nil }
    }
}

/// The house's reference data as of one durable commit: small, bounded by `Reference.Kind.maximum`, and in memory, so that
/// neither a decision nor a reader loads any. A copy costs nothing.
public struct ReferenceDirectory: Sendable {
    private var current: [Reference.Name: ReferenceVersion] = [:]
    /// Ascending.
    private var names: [Reference.Kind: [String]] = [:]
    /// What is asked of every customer, by category and key.
    public private(set) var questions: [Question] = []
    /// Empty while no tariff was put: nothing is charged then.
    public private(set) var tariffs = TariffHistory()
    public private(set) var rates = ExchangeRates()
    /// The commit that recorded a rate last; 0: none did.
    private(set) var ratesSeq: UInt64 = 0
    /// The house's own scoring policies, ascending; empty while none was put.
    public private(set) var policies: [ReferenceVersion] = []
    /// The policy that is in force.
    public private(set) var policy = ScoringPolicy.standard
    /// Ids of offers by product, ascending, and the product of each.
    private var offerIDs: [String: [String]] = [:]
    private var offerProducts: [String: String] = [:]
    /// Which models were activated, ascending; empty while none was.
    private var activations: [ReferenceVersion] = []
    /// The model that VALUE is scored by; nil while none is active.
    public private(set) var lifetime: LifetimeModel?

    /// The commit that last changed by what cases are promised: a branch's calendar, or the scoring policy; 0: none did.
    private(set) var promisesSeq: UInt64 = 0
    /// The policy of the reflex that is in force.
    public private(set) var reflexPolicy = ReflexPolicy.standard

    /// Versions of metrics that are kept, ascending, by id.
    public private(set) var metricVersions: [String: [ReferenceVersion]] = [:]

    /// Prompts that are not retired and whose rules can be read, the most important first.
    public private(set) var prompts: [StandingPrompt] = []

    /// Nothing yet.
    init() {}

    /// How many of a kind there are.
    public func count(_ kind: Reference.Kind) -> Int { names[kind]?.count ?? 0 }

    /// The newest version; nil when there is none.
    public func newest(_ name: Reference.Name) -> ReferenceVersion? { current[name] }

    /// The newest versions of a kind by name, after the name `after`, at most `limit`.
    public func list(_ kind: Reference.Kind, after: String = "", limit: Int) -> [ReferenceVersion] {
        let known = names[kind] ?? []
        let page = known[Self.place(of: after, in: known, isAfter: true)...].prefix(max(limit, 0))
        return page.compactMap { current[Reference.Name(kind, $0)] }
    }

    /// The calendar with this id; nil when there is none.
    public func calendar(_ id: String) -> BusinessCalendar? {
        guard case .calendar(_, let calendar)? = newest(Reference.Name(.calendar, id))?.value else { return nil }
        return calendar
    }

    /// Takes in what is durable. What cannot be read is left out: the loader, which reads the same bytes, refuses it.
    mutating func put(_ state: ReferenceState) {
        // A book changes with every grant, and only decisions about remedies ask for it: it would make others' copies dear.
        guard state.name.kind != .remedyBook else { return }
        guard let newest = Self.version(state) else { return }
        if current.updateValue(newest, forKey: state.name) == nil { add(state.name) }
        if state.name.kind == .scoringPolicy || state.name.kind == .calendar {
            promisesSeq = max(promisesSeq, newest.commitSeq)
        }
        switch newest.value {
        case .question: questions = asked()
        case .tariff: tariffs = Self.tariffs(state)
        case .exchangeRate(let rate):
            rates.put(rate)
            ratesSeq = max(ratesSeq, newest.commitSeq)
        case .scoringPolicy:
            policies = Self.versions(state)
            policy = policies.last?.policy ?? .standard
        case .calendar, .agent, .segment, .campaign, .model, .agentAuthority: break
        case .offer(let offer): place(offer)
        case .activeModel(let active):
            activations = Self.versions(state)
            lifetime = active.model
        case .governance(.metric(let metric)): metricVersions[metric.id] = Self.versions(state)
        case .governance(.prompt(let prompt)):
            prompts.removeAll { $0.prompt.id == prompt.id }
            if !prompt.isRetired, let standing = StandingPrompt(prompt, version: newest.version) {
                prompts.append(standing)
                prompts.sort(by: StandingPrompt.goesFirst)
            }
        case .governance: break
        case .reflexPolicy(let policy): reflexPolicy = policy
        }
    }

    /// Takes in everything that is durable at opening.
    mutating func restore(_ states: [ReferenceState]) {
        // In their order, so that each name is appended.
        for state in states.sorted(by: { $0.name < $1.name }) { put(state) }
    }

    /// The offers of a product, by id.
    public func offers(of product: String) -> [Offer] {
        (offerIDs[product] ?? []).compactMap { id in
            guard case .offer(let offer)? = current[Reference.Name(.offer, id)]?.value else { return nil }
            return offer
        }
    }

    /// The campaign with this id; nil when there is none.
    public func campaign(_ id: String) -> Campaign? {
        guard case .campaign(let campaign)? = newest(Reference.Name(.campaign, id))?.value else { return nil }
        return campaign
    }

    /// Notes of which product an offer is; a version may have changed that.
    private mutating func place(_ offer: Offer) {
        if let before = offerProducts.updateValue(offer.product, forKey: offer.id), before != offer.product {
            offerIDs[before]?.removeAll { $0 == offer.id }
            if offerIDs[before]?.isEmpty == true { offerIDs[before] = nil }
        }
        var ids = offerIDs.removeValue(forKey: offer.product) ?? []
        let index = Self.place(of: offer.id, in: ids, isAfter: false)
        if !ids.indices.contains(index) || ids[index] != offer.id { ids.insert(offer.id, at: index) }
        offerIDs[offer.product] = ids
    }

    private mutating func add(_ name: Reference.Name) {
        var known = names.removeValue(forKey: name.kind) ?? []
        known.insert(name.text, at: Self.place(of: name.text, in: known, isAfter: false))
        names[name.kind] = known
    }

    /// The first place whose name is not before `text`, or is after it.
    private static func place(of text: String, in names: [String], isAfter: Bool) -> Int {
        var (low, high) = (0, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle] < text || (isAfter && names[middle] == text) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func asked() -> [Question] {
        let questions = list(.question, limit: Reference.Kind.question.maximum).compactMap { version -> Question? in
            guard case .question(let question, true) = version.value else { return nil }
            return question
        }
        return questions.sorted { ($0.category.rawValue, $0.key) < ($1.category.rawValue, $1.key) }
    }

    private static func version(_ state: ReferenceState) -> ReferenceVersion? {
        guard let put = state.versions.last, let content = state.contents.last else { return nil }
        do throws(MalformedBytes) {
            return ReferenceVersion(
                version: state.version,
                value: try ReferenceCodec.read(content, state.name.kind, version: state.version), source: put.source,
                recordedAt: put.recordedAt, commitSeq: put.place.seq)
        } catch {
            return nil
        }
    }

    /// The policy that was in force when we had been told what was known at `time`.
    public func policy(knownAt time: Timestamp) -> ScoringPolicy {
        policies.last { $0.recordedAt <= time }?.policy ?? .standard
    }

    /// The segment of this name; nil when there is none.
    public func segment(_ name: String) -> (definition: SegmentDefinition, version: ReferenceVersion)? {
        guard let newest = newest(Reference.Name(.segment, name)), case .segment(let segment) = newest.value else {
            return nil
        }
        return (segment, newest)
    }

    /// The model that was active at `time`, of the newest activations that are kept; nil when none was.
    public func lifetime(knownAt time: Timestamp) -> LifetimeModel? {
        guard case .activeModel(let active)? = activations.last(where: { $0.recordedAt <= time })?.value else {
            return nil
        }
        return active.model
    }

    /// When policy or model changed after `time`, ascending.
    func scoringChanges(after time: Timestamp) -> [Timestamp] {
        (policies + activations).map(\.recordedAt).filter { $0 > time }.sorted()
    }

    /// Whether no activation has made room for a newer one.
    var keepsEveryActivation: Bool { activations.first.map { $0.version == 1 } ?? true }

    /// Whether an exchange rate was recorded at `time` or later.
    func hasRates(since time: Timestamp) -> Bool {
        list(.exchangeRate, limit: Reference.Kind.exchangeRate.maximum).contains { $0.recordedAt >= time }
    }

    /// Every version that is kept, ascending.
    private static func versions(_ state: ReferenceState) -> [ReferenceVersion] {
        let first = Int(state.version) - state.contents.count
        var found: [ReferenceVersion] = []
        for (index, (content, put)) in zip(state.contents, state.versions).enumerated() {
            do {
                let version = UInt32(first + index + 1)
                found.append(
                    ReferenceVersion(
                        version: version, value: try ReferenceCodec.read(content, state.name.kind, version: version),
                        source: put.source, recordedAt: put.recordedAt, commitSeq: put.place.seq))
            } catch {
                continue
            }
        }
        return found
    }

    private static func tariffs(_ state: ReferenceState) -> TariffHistory {
        var history = TariffHistory()
        for (index, content) in state.contents.enumerated() {
            do {
                let version = UInt32(index + 1)
                guard case .tariff(let tariff) = try ReferenceCodec.read(content, .tariff, version: version) else {
                    continue
                }
                try history.add(tariff)
            } catch {
                continue
            }
        }
        return history
    }
}
