import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

/// What callers were told, kept in plain dictionaries: the reference that an engine is compared with. It shares nothing
/// with the engine's own states, codecs or decisions.
struct ShopModel {
    struct Person: Equatable {
        var givenName: String
        var version: UInt64 = 1
        var cards: Set<Int> = []
        var revenue: Int64 = 0
        var visits: [(at: Int64, id: UInt64, note: String)] = []
        /// The fact of each key with its id.
        var facts: [String: (id: UInt64, value: String)] = [:]
        /// The branch where he wants to be served; empty: anywhere.
        var branch = ""

        static func == (left: Person, right: Person) -> Bool {
            left.givenName == right.givenName && left.version == right.version && left.cards == right.cards
                && left.revenue == right.revenue && left.visits.elementsEqual(right.visits) { $0 == $1 }
                && left.facts.mapValues(\.value) == right.facts.mapValues(\.value) && left.branch == right.branch
        }
    }

    var people: [UInt64: Person] = [:]
    var holderOfCard: [Int: UInt64] = [:]
    var events: [Int: (id: UInt64, person: UInt64, seq: UInt64)] = [:]
    var lastSeq: UInt64 = 0

    mutating func committed(_ seq: UInt64) {
        lastSeq = max(lastSeq, seq)
    }

    /// Newest first.
    func visits(of number: UInt64) -> [(at: Int64, id: UInt64, note: String)] {
        (people[number]?.visits ?? []).sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    }

    /// Compares everything that was acknowledged with what the engine shows now.
    func check(_ engine: Engine, _ comment: Comment) async throws {
        for (number, person) in people {
            let view = try await engine.view(.code(try Make.code(number)), interactions: 200)
            #expect(view.customer.profile.givenName == person.givenName, comment)
            #expect(view.customer.version == person.version, comment)
            #expect(view.customer.totals.interactionCount == UInt64(person.visits.count), comment)
            #expect(view.customer.totals.money.sum(.revenue, .lira) == person.revenue, comment)
            let facts = view.knowledge.facts.map { "\($0.fact.key) \($0.id) \($0.fact.value)" }
            #expect(Set(facts) == Set(person.facts.map { "\($0) \($1.id) \($1.value)" }), comment)
            #expect(facts.count == person.facts.count, comment)
            #expect((view.knowledge.preference?.preference.branch ?? "") == person.branch, comment)
            let cards = Set(view.customer.identifiers.map(\.identifier.value))
            #expect(cards == Set(person.cards.map { "card\($0)" }), comment)
            let expected = visits(of: number)
            #expect(view.interactions.map(\.id) == expected.map(\.id), comment)
            #expect(
                view.interactions.map { String(decoding: $0.personalBytes, as: UTF8.self) } == expected.map(\.note),
                comment)
        }
        for (card, number) in holderOfCard {
            let found = try await engine.customer(.identifier(try Make.loyalty(card).identifier))
            #expect(found.customer.code.number == number, comment)
        }
        for (event, known) in events {
            let stored = try await engine.interaction(sourceSystem: "pos", sourceEventID: "e\(event)")
            #expect(stored.id == known.id, comment)
            #expect(stored.customer.number == known.person, comment)
        }
        #expect(engine.durableSeq == lastSeq, comment)
    }
}

/// A random history of a shop: customers come, get cards, change their names, buy, and cards are taken away. Every
/// answer is checked against the model and then told to it.
struct ShopHistory {
    let random: SeededRandom
    let clock: ManualClock
    var model = ShopModel()
    private var nextEvent = 0

    init(seed: UInt64, clock: ManualClock) {
        random = SeededRandom(seed: seed)
        self.clock = clock
    }

    /// One command; refusals for want of space or an unknown outcome are passed on, with the model unchanged.
    mutating func step(_ engine: Engine) async throws {
        clock.advance(seconds: Int64(random.below(60)))
        switch random.below(13) {
        case 0: try await create(engine)
        case 1: try await rename(engine)
        case 2: try await addCard(engine)
        case 3: try await removeCard(engine)
        case 4: try await repeatEvent(engine)
        case 5: try await putFact(engine)
        case 6: try await retractFact(engine)
        case 7: try await setPreference(engine)
        default: try await buy(engine)
        }
    }

    private mutating func create(_ engine: Engine) async throws {
        let name = "Ad\(random.below(1_000))"
        let card = random.below(60)
        let answer = try await engine.submit(Make.create(name, "", [try Make.loyalty(card)]))
        let number = answer.effects.customerNumber
        if let holder = model.holderOfCard[card] {
            #expect(number == holder)
            #expect(!answer.effects.isChanged)
            return
        }
        #expect(answer.effects.isNewCustomer)
        #expect(model.people[number] == nil, "a code was given twice")
        model.people[number] = ShopModel.Person(givenName: name, cards: [card])
        model.holderOfCard[card] = number
        model.committed(answer.commitSeq)
    }

    private var anyone: UInt64? {
        let numbers = model.people.keys.sorted()
        return numbers.isEmpty ? nil : random.pick(numbers)
    }

    private mutating func rename(_ engine: Engine) async throws {
        guard let number = anyone, let person = model.people[number] else { return }
        let isStale = random.below(4) == 0
        var update = ProfileUpdate(
            code: try Make.code(number), expectedVersion: isStale ? person.version + 1 : person.version)
        let name = "Yeni\(random.below(1_000_000))"
        update.givenName = .set(name)
        switch await engine.answer(to: Command(.updateCustomer(update), principal: Make.branch)) {
        case .success(let answer):
            #expect(!isStale)
            model.people[number]?.givenName = name
            model.people[number]?.version = answer.effects.version
            #expect(answer.effects.version == person.version + (name == person.givenName ? 0 : 1))
            model.committed(answer.commitSeq)
        case .failure(.versionMismatch(_, let current)):
            #expect(isStale)
            #expect(current == person.version)
        case .failure(let refusal): throw refusal
        }
    }

    private mutating func addCard(_ engine: Engine) async throws {
        guard let number = anyone, let person = model.people[number] else { return }
        let card = random.below(60)
        let change = IdentifierChange(code: try Make.code(number), claim: try Make.loyalty(card))
        switch await engine.answer(to: Command(.addIdentifier(change), principal: Make.branch)) {
        case .success(let answer):
            #expect(answer.effects.isChanged == !person.cards.contains(card))
            guard answer.effects.isChanged else { return }
            #expect(model.holderOfCard[card] == nil)
            model.holderOfCard[card] = number
            model.people[number]?.cards.insert(card)
            model.people[number]?.version += 1
            model.committed(answer.commitSeq)
        case .failure(.identifierTaken(let holder)): #expect(model.holderOfCard[card] == holder)
        case .failure(.tooManyIdentifiers): #expect(person.cards.count == 5)
        case .failure(let refusal): throw refusal
        }
    }

    private mutating func removeCard(_ engine: Engine) async throws {
        guard let number = anyone, let person = model.people[number] else { return }
        let card = random.below(60)
        let change = IdentifierChange(code: try Make.code(number), claim: try Make.loyalty(card))
        switch await engine.answer(to: Command(.removeIdentifier(change), principal: Make.branch)) {
        case .success(let answer):
            #expect(person.cards.contains(card))
            model.holderOfCard[card] = nil
            model.people[number]?.cards.remove(card)
            model.people[number]?.version += 1
            model.committed(answer.commitSeq)
        case .failure(.identifierNotHeld): #expect(!person.cards.contains(card))
        case .failure(let refusal): throw refusal
        }
    }

    private mutating func putFact(_ engine: Engine) async throws {
        guard let number = anyone else { return }
        let key = "key\(random.below(4))"
        let value = "değer \(random.below(1_000))"
        let answer = try await engine.submit(try KnowledgeTests.put(try Make.code(number), key, value))
        #expect(answer.effects.customerNumber == number)
        model.people[number]?.facts[key] = (answer.effects.factID, value)
        model.committed(answer.commitSeq)
    }

    private mutating func retractFact(_ engine: Engine) async throws {
        guard let number = anyone, let person = model.people[number] else { return }
        let key = "key\(random.below(4))"
        let retraction = FactRetraction(code: try Make.code(number), factID: person.facts[key]?.id ?? 1)
        switch await engine.answer(to: Command(.retractFact(retraction), principal: Make.branch)) {
        case .success(let answer):
            #expect(person.facts[key] != nil)
            model.people[number]?.facts[key] = nil
            model.committed(answer.commitSeq)
        case .failure(.factNotFound): #expect(person.facts[key] == nil)
        case .failure(let refusal): throw refusal
        }
    }

    private mutating func setPreference(_ engine: Engine) async throws {
        guard let number = anyone, let person = model.people[number] else { return }
        let branch = random.below(3) == 0 ? "" : "34-\(random.below(9))"
        let change = PreferenceChange(code: try Make.code(number), preference: ServicePreference(branch: branch))
        let answer = try await engine.submit(Command(.setPreference(change), principal: Make.branch))
        #expect(answer.effects.isChanged == !(branch.isEmpty && person.branch.isEmpty))
        guard answer.effects.isChanged else { return }
        model.people[number]?.branch = branch
        model.committed(answer.commitSeq)
    }

    /// The payload depends on the event's number alone, so that a repetition is the same.
    private func interaction(_ event: Int, _ subject: NewInteraction.Subject, at time: Timestamp) -> NewInteraction {
        Make.interaction(
            "e\(event)", subject, creates: false, at: time, revenue: Int64(event * 7 % 1_000), note: "not \(event)")
    }

    private mutating func buy(_ engine: Engine) async throws {
        guard let number = anyone, let person = model.people[number] else { return }
        let event = nextEvent
        nextEvent += 1
        let late = Int64(random.below(3)) * 86_400_000_000
        let at = clock.now().adding(microseconds: -late)
        let card = person.cards.sorted().first
        let subject: NewInteraction.Subject =
            if let card, random.below(2) == 0 { .identifiers([try Make.loyalty(card)], knownAs: nil) } else {
                .code(try Make.code(number))
            }
        let answer = try await engine.submit(Make.record(interaction(event, subject, at: at)))
        #expect(answer.effects.customerNumber == number)
        #expect(answer.effects.totals.interactionsBefore == UInt64(person.visits.count))
        model.people[number]?.revenue += Int64(event * 7 % 1_000)
        model.people[number]?.visits.append((at.microseconds, answer.effects.interactionID, "not \(event)"))
        model.events[event] = (answer.effects.interactionID, number, answer.commitSeq)
        repeatable[event] = (subject, at)
        model.committed(answer.commitSeq)
    }

    private var repeatable: [Int: (NewInteraction.Subject, Timestamp)] = [:]

    private mutating func repeatEvent(_ engine: Engine) async throws {
        let known = repeatable.keys.sorted()
        guard !known.isEmpty else { return }
        let event = random.pick(known)
        guard let (subject, at) = repeatable[event], let original = model.events[event] else { return }
        let answer = try await engine.submit(Make.record(interaction(event, subject, at: at)))
        #expect(answer.isReplayed)
        #expect(answer.commitSeq == original.seq)
        #expect(answer.effects.interactionID == original.id)
        #expect(answer.effects.customerNumber == original.person)
    }
}

extension Engine {
    /// The answer or the refusal, as values.
    func answer(to command: Command) async -> Result<Committed, EngineRefusal> {
        do throws(EngineRefusal) { return .success(try await submit(command)) } catch { return .failure(error) }
    }
}
