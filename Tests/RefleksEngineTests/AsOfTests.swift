import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

/// Views of earlier times against a list of what was said; a failure prints the seed that repeats it.
@Suite struct AsOfTests {
    static let seeds: [UInt64] = [1, 2, 3, 4, 5, 6, 7, 8]

    @Test(arguments: seeds)
    func `a view shows what was true then by what had been told by then`(seed: UInt64) async throws {
        var bench = TestBench(seed: seed)
        // The projector moves only when the test says so: rows come from memory and from the projection.
        bench.configuration.projectionDelayMilliseconds = 3_600_000
        try await bench.run { engine in
            var life = try await Life(engine, bench.clock, seed)
            for _ in 0..<80 {
                try await life.step()
                if life.random.below(9) == 0 { try await engine.waitForProjection(of: engine.durableSeq) }
            }
            for _ in 0..<60 {
                let (valid, known) = (life.anyTime(), life.anyTime())
                let expected = life.model.view(valid: valid, known: known)
                let place = "seed \(seed), valid \(valid), known \(known)"
                let asOf = AsOf(valid: Timestamp(microseconds: valid), known: Timestamp(microseconds: known))
                guard expected.name != nil else {
                    let refusal = await failure {
                        _ = try await engine.view(.code(life.code), interactions: 200, asOf: asOf)
                    }
                    guard case .customerNotFound? = refusal as? EngineRefusal else {
                        Issue.record("\(place): \(String(describing: refusal))")
                        continue
                    }
                    continue
                }
                let view = try await engine.view(.code(life.code), interactions: 200, asOf: asOf)
                #expect(ToldModel.View(view) == expected, "\(place)")
                #expect(view.asOf <= engine.durableSeq)
            }
        }
    }

    @Test(arguments: seeds)
    func `as of now a view is the one that everybody sees`(seed: UInt64) async throws {
        let bench = TestBench(seed: seed)
        try await bench.run { engine in
            var life = try await Life(engine, bench.clock, seed)
            for _ in 0..<60 { try await life.step() }
            let live = try await engine.view(.code(life.code), interactions: 200)
            let folded = try await engine.view(.code(life.code), interactions: 200, asOf: AsOf())
            #expect(folded.customer == live.customer, "seed \(seed)")
            #expect(folded.interactions == live.interactions)
            #expect(folded.knowledge.preference == live.knowledge.preference)
            #expect(folded.asOf == live.asOf)
            let now = bench.clock.now()
            func deciding(_ view: CustomerView) -> [Fact] {
                FactView.facts(view.knowledge.facts.map(\.fact), validAt: now, knownAt: now)
            }
            #expect(deciding(folded) == deciding(live), "seed \(seed)")
        }
    }

    @Test func `who was merged is himself before the merge and after it was taken back, and both in between`()
        async throws
    {
        let bench = TestBench()
        try await bench.run { engine in
            var codes: [CustomerCode] = []
            for name in ["Ali", "Veli"] {
                codes.append(try Make.code(try await engine.submit(Make.create(name)).effects.customerNumber))
            }
            let (survivor, merged) = (codes[0], codes[1])
            for (index, code) in codes.enumerated() {
                let item = Make.interaction("e-\(index)", .code(code), at: bench.clock.now(), revenue: 100)
                _ = try await engine.submit(Make.record(item))
                _ = try await engine.submit(KnowledgeTests.put(code, "key_\(index)", "v"))
            }
            let before = bench.clock.now()
            bench.clock.advance(seconds: 60)
            _ = try await engine.submit(MergeTests.merge(merged, into: survivor))
            let late = Make.interaction("e-late", .code(merged), at: bench.clock.now(), revenue: 7)
            _ = try await engine.submit(Make.record(late))
            let between = bench.clock.now()
            let live = try await engine.view(.code(survivor), interactions: 10)
            bench.clock.advance(seconds: 60)
            _ = try await engine.submit(Command(.unmergeCustomers(merged), principal: Make.branch))

            func view(_ code: CustomerCode, _ known: Timestamp) async throws -> CustomerView {
                try await engine.view(.code(code), interactions: 10, asOf: AsOf(known: known))
            }
            for code in codes {
                let alone = try await view(code, before)
                #expect(alone.customer.code == code && alone.customer.totals.interactionCount == 1)
                let joined = try await view(code, between)
                #expect(joined.customer == live.customer && joined.interactions == live.interactions)
                #expect(joined.knowledge == live.knowledge && joined.merges == live.merges)
                let parted = try await view(code, bench.clock.now())
                #expect(parted.customer == (try await engine.view(.code(code), interactions: 1).customer))
            }
            let page = try await engine.history(of: .code(merged), HistoryQuestion(isNewestFirst: false, limit: 50))
            #expect(page.changes.map(\.kind) == [1, 9, 20, 21])
            #expect(page.changes[2].fields.map(\.path) == ["merged_into"])
            #expect(page.changes[2].fields.map(\.after) == [survivor.description])
            #expect(page.changes[3].fields == [FieldDifference(path: "merged_into", before: survivor.description)])
        }
    }

    @Test func `a customer with too many changes is refused, and his history without interactions is still short`()
        async throws
    {
        var bench = TestBench()
        bench.configuration.maximumHistory = 600
        try await bench.run { engine in
            let code = try Make.code(try await engine.submit(Make.create("Ali")).effects.customerNumber)
            func record(_ count: Int, _ batch: String) async throws {
                let items = (0..<count).map {
                    Make.interaction("\(batch)/\($0)", .code(code), at: bench.clock.now(), revenue: 1)
                }
                _ = try await engine.submit(Command(.recordBatch(items), principal: Make.branch))
            }
            try await record(500, "a")
            try await record(99, "b")
            let view = try await engine.view(.code(code), interactions: 1, asOf: AsOf())
            #expect(view.customer.totals.interactionCount == 599)
            try await record(1, "c")
            let refusal = await failure { _ = try await engine.view(.code(code), interactions: 1, asOf: AsOf()) }
            guard case .historyTooLong(600)? = refusal as? EngineRefusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            let page = try await engine.history(of: .code(code), HistoryQuestion(limit: 10))
            #expect(page.changes.count == 1)
        }
    }
}

/// A customer to whom something happens at random, and what was said of it.
struct Life {
    let engine: Engine
    let clock: ManualClock
    let random: SeededRandom
    let code: CustomerCode
    var model = ToldModel()
    private let start: Int64
    private var version: UInt64 = 1
    private var phones: [IdentifierClaim] = []
    private var facts: [UInt64] = []
    private var events = 0

    init(_ engine: Engine, _ clock: ManualClock, _ seed: UInt64) async throws {
        self.engine = engine
        self.clock = clock
        random = SeededRandom(seed: seed &* 7_919)
        start = clock.now().microseconds
        // Somebody else comes first, so that his entries lie between.
        _ = try await engine.submit(Make.create("Veli"))
        clock.advance(seconds: 5)
        let created = try await engine.submit(Make.create("ad-0"))
        code = try Make.code(created.effects.customerNumber)
        model.say(.name("ad-0"), at: created.recordedAt)
    }

    /// Between a little before the customer and a little after now.
    func anyTime() -> Int64 {
        start + Int64(random.below(Int(clock.now().microseconds - start) / 1_000_000 + 20)) * 1_000_000
    }

    mutating func step() async throws {
        clock.advance(seconds: Int64(random.below(4)))
        events += 1
        switch random.below(10) {
        case 0: try await rename()
        case 1: try await addPhone()
        case 2: try await removePhone()
        case 3, 4, 5: try await putFact()
        case 6: try await retract()
        case 7: try await prefer()
        default: try await purchase()
        }
    }

    private mutating func submit(_ action: Command.Action) async throws -> Committed {
        let committed = try await engine.submit(Command(action, principal: "agent/ayse.\(events % 3)"))
        if committed.effects.version > 0 { version = committed.effects.version }
        return committed
    }

    private mutating func rename() async throws {
        var update = ProfileUpdate(code: code, expectedVersion: version)
        update.givenName = .set("ad-\(events)")
        let committed = try await submit(.updateCustomer(update))
        model.say(.name("ad-\(events)"), at: committed.recordedAt)
    }

    private mutating func addPhone() async throws {
        guard phones.count < 5 else { return }
        let phone = try Make.phone(events)
        let committed = try await submit(.addIdentifier(IdentifierChange(code: code, claim: phone)))
        phones.append(phone)
        model.say(.phone(phone.identifier.value), at: committed.recordedAt)
    }

    private mutating func removePhone() async throws {
        guard !phones.isEmpty else { return }
        let phone = phones.remove(at: random.below(phones.count))
        let committed = try await submit(.removeIdentifier(IdentifierChange(code: code, claim: phone)))
        model.say(.noPhone(phone.identifier.value), at: committed.recordedAt)
    }

    private mutating func putFact() async throws {
        let key = random.pick(["a", "b"])
        let origin = random.pick([FactOrigin.declared, .observed, .inferred])
        let now = clock.now().microseconds
        let from = random.below(2) == 0 ? now : now + Int64(random.below(60) - 40) * 1_000_000
        let to = random.below(3) == 0 ? from + Int64(1 + random.below(40)) * 1_000_000 : nil
        let new = NewFact(
            code: code, category: .habit, key: try FactKey(key), value: "v-\(events)", origin: origin,
            legalBasis: .contract, validFrom: Timestamp(microseconds: from),
            validTo: to.map { Timestamp(microseconds: $0) })
        let committed = try await submit(.putFact(new))
        facts.append(committed.effects.factID)
        model.say(
            .fact(id: committed.effects.factID, key: key, origin: origin, from: from, to: to),
            at: committed.recordedAt)
    }

    private mutating func retract() async throws {
        let standing = try await engine.view(.code(code), interactions: 0).knowledge.facts.map(\.id)
        guard !standing.isEmpty else { return }
        let id = random.pick(standing)
        let committed = try await submit(.retractFact(FactRetraction(code: code, factID: id)))
        model.say(.noFact(id), at: committed.recordedAt)
    }

    private mutating func prefer() async throws {
        let channel = random.pick([Channel.phone, .sms, .web])
        let preference = ServicePreference(contact: ContactPreference(channel: channel))
        let committed = try await submit(.setPreference(PreferenceChange(code: code, preference: preference)))
        model.say(.channel(channel), at: committed.recordedAt)
    }

    private mutating func purchase() async throws {
        let at = clock.now().microseconds - Int64(random.below(90)) * 1_000_000
        let kurus = Int64(1 + random.below(500))
        let interaction = Make.interaction(
            "e-\(events)", .code(code), at: Timestamp(microseconds: at), revenue: kurus, note: "n")
        let committed = try await submit(.recordInteraction(interaction))
        model.say(.purchase(id: committed.effects.interactionID, at: at, kurus: kurus), at: committed.recordedAt)
    }
}

extension ToldModel.View {
    init(_ view: CustomerView) {
        let money = view.customer.totals.money.totals.first { $0.kind == .revenue }
        self.init(
            name: view.customer.profile.givenName,
            phones: Set(view.customer.identifiers.map(\.identifier.value)),
            facts: Set(view.knowledge.facts.map(\.id)), channel: view.knowledge.preference?.preference.contact.channel,
            purchases: view.interactions.map(\.id), kurus: money?.minorUnits ?? 0)
    }
}
