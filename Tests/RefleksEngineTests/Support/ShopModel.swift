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
        /// Visits that were taken back; what took them back stands in `visits` too.
        var takenBack: Set<UInt64> = []
        var standing: UInt64 { UInt64(visits.count - 2 * takenBack.count) }
        /// The fact of each key with its id.
        var facts: [String: (id: UInt64, value: String)] = [:]
        var phones: Set<Int> = []
        /// The branch where he wants to be served; empty: anywhere. And when he said so.
        var branch = ""
        var branchAt: Int64 = 0
        /// Whom he was merged into.
        var into: UInt64?
        /// Whose codes resolve to him, in the order of merging; of a survivor.
        var members: [UInt64] = []

        static func == (left: Person, right: Person) -> Bool {
            left.givenName == right.givenName && left.version == right.version && left.cards == right.cards
                && left.revenue == right.revenue && left.visits.elementsEqual(right.visits) { $0 == $1 }
                && left.takenBack == right.takenBack
                && left.phones == right.phones && left.facts.mapValues(\.value) == right.facts.mapValues(\.value)
                && left.branch == right.branch
        }
    }

    var people: [UInt64: Person] = [:]
    var holderOfCard: [Int: UInt64] = [:]
    /// What each phone permits, by brand: whoever holds it.
    var permissions: [Int: [String: (status: PermissionStatus, date: Timestamp)]] = [:]
    var events: [Int: (id: UInt64, person: UInt64, seq: UInt64)] = [:]
    var lastSeq: UInt64 = 0

    mutating func committed(_ seq: UInt64) {
        lastSeq = max(lastSeq, seq)
    }

    private static func text(_ known: KnownPermission) -> String {
        let date = known.permission.consentDate.map(ConsentDate.text) ?? ""
        return "\(known.key.recipient.value) \(known.key.brand) \(known.permission.status) \(date)"
    }

    private func permitted(_ set: [Person]) throws -> Set<String> {
        let permitted = try Set(set.flatMap(\.phones)).flatMap { phone in
            let recipient = try Make.phone(phone).identifier.value
            return (permissions[phone] ?? [:]).map { brand, said in
                "\(recipient) \(brand) \(said.status) \(ConsentDate.text(said.date))"
            }
        }
        return Set(permitted)
    }

    /// Newest first, of everybody who is one with him.
    func visits(of number: UInt64) -> [(at: Int64, id: UInt64, note: String)] {
        set(of: number).flatMap(\.visits).sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    }

    /// Whom the code resolves to.
    func survivor(of number: UInt64) -> UInt64 {
        var last = number
        while let next = people[last]?.into { last = next }
        return last
    }

    /// Everybody who is one customer with him, the survivor first.
    func numbers(with number: UInt64) -> [UInt64] {
        let survivor = survivor(of: number)
        return [survivor] + (people[survivor]?.members ?? [])
    }

    func set(of number: UInt64) -> [Person] { numbers(with: number).compactMap { people[$0] } }

    /// The branch that was stated last.
    func branch(of number: UInt64) -> String {
        set(of: number).filter { !$0.branch.isEmpty }.reduce((at: Int64.min, branch: "")) { best, person in
            person.branchAt > best.at ? (person.branchAt, person.branch) : best
        }.branch
    }

    /// Compares everything that was acknowledged with what the engine shows now.
    func check(_ engine: Engine, _ comment: Comment) async throws {
        for number in people.keys {
            let view = try await engine.view(.code(try Make.code(number)), interactions: 200)
            let set = set(of: number)
            let person = try #require(set.first)
            #expect(view.customer.code.number == survivor(of: number), comment)
            #expect(view.customer.mergedCodes.map(\.number) == person.members, comment)
            #expect(view.merges.merged.map(\.mergedNumber) == person.members, comment)
            #expect(view.customer.profile.givenName == person.givenName, comment)
            #expect(view.customer.version == person.version, comment)
            #expect(view.customer.totals.interactionCount == set.reduce(0) { $0 + $1.standing }, comment)
            #expect(view.customer.totals.money.sum(.revenue, .lira) == set.reduce(0) { $0 + $1.revenue }, comment)
            let facts = view.knowledge.facts.map { "\($0.fact.key) \($0.id) \($0.fact.value)" }
            let known = set.flatMap(\.facts).map { "\($0.key) \($0.value.id) \($0.value.value)" }
            #expect(facts.sorted() == known.sorted(), comment)
            #expect((view.knowledge.preference?.preference.branch ?? "") == branch(of: number), comment)
            let identifiers = view.customer.identifiers.map(\.identifier)
            let cards = identifiers.filter { $0.kind == .loyalty }.map(\.value)
            #expect(cards.sorted() == set.flatMap(\.cards).map { "card\($0)" }.sorted(), comment)
            #expect(Set(view.permissions.map(Self.text)) == (try permitted(set)), comment)
            let expected = visits(of: number)
            #expect(view.interactions.map(\.id) == expected.map(\.id), comment)
            #expect(
                view.interactions.map { String(decoding: $0.personalBytes, as: UTF8.self) } == expected.map(\.note),
                comment)
        }
        for (card, number) in holderOfCard {
            let found = try await engine.customer(.identifier(try Make.loyalty(card).identifier))
            #expect(found.customer.code.number == survivor(of: number), comment)
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
        switch random.below(21) {
        case 0: try await create(engine)
        case 1: try await rename(engine)
        case 2: try await addCard(engine)
        case 3: try await removeCard(engine)
        case 4: try await repeatEvent(engine)
        case 5: try await putFact(engine)
        case 6: try await retractFact(engine)
        case 7: try await setPreference(engine)
        case 8, 9: try await merge(engine)
        case 10: try await unmerge(engine)
        case 11: try await addPhone(engine)
        case 12: try await removePhone(engine)
        case 13, 14: try await recordPermission(engine)
        case 15: try await correct(engine)
        default: try await buy(engine)
        }
    }

    private mutating func create(_ engine: Engine) async throws {
        let name = "Ad\(random.below(1_000))"
        let card = random.below(60)
        let answer = try await engine.submit(Make.create(name, "", [try Make.loyalty(card)]))
        let number = answer.effects.customerNumber
        if let holder = model.holderOfCard[card] {
            #expect(number == model.survivor(of: holder))
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
        guard let named = anyone else { return }
        let number = model.survivor(of: named)
        guard let person = model.people[number] else { return }
        let isStale = random.below(4) == 0
        var update = ProfileUpdate(
            code: try Make.code(named), expectedVersion: isStale ? person.version + 1 : person.version)
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
        guard let number = anyone else { return }
        let survivor = model.survivor(of: number)
        let held = Set(model.set(of: number).flatMap(\.cards))
        let card = random.below(60)
        let change = IdentifierChange(code: try Make.code(number), claim: try Make.loyalty(card))
        switch await engine.answer(to: Command(.addIdentifier(change), principal: Make.branch)) {
        case .success(let answer):
            #expect(answer.effects.isChanged == !held.contains(card))
            guard answer.effects.isChanged else { return }
            #expect(model.holderOfCard[card] == nil)
            model.holderOfCard[card] = survivor
            model.people[survivor]?.cards.insert(card)
            model.people[survivor]?.version += 1
            #expect(answer.effects.version == model.people[survivor]?.version)
            model.committed(answer.commitSeq)
        case .failure(.identifierTaken(let holder)):
            #expect(model.holderOfCard[card].map { model.survivor(of: $0) } == holder)
        case .failure(.tooManyIdentifiers): #expect(held.count == 5)
        case .failure(let refusal): throw refusal
        }
    }

    private mutating func removeCard(_ engine: Engine) async throws {
        guard let number = anyone else { return }
        let survivor = model.survivor(of: number)
        let held = Set(model.set(of: number).flatMap(\.cards))
        let card = random.below(60)
        let change = IdentifierChange(code: try Make.code(number), claim: try Make.loyalty(card))
        switch await engine.answer(to: Command(.removeIdentifier(change), principal: Make.branch)) {
        case .success(let answer):
            #expect(held.contains(card))
            guard let holder = model.holderOfCard.removeValue(forKey: card) else { return }
            model.people[holder]?.cards.remove(card)
            for changed in Set([holder, survivor]) { model.people[changed]?.version += 1 }
            #expect(answer.effects.version == model.people[survivor]?.version)
            model.committed(answer.commitSeq)
        case .failure(.identifierNotHeld): #expect(!held.contains(card))
        case .failure(let refusal): throw refusal
        }
    }

    /// Few phones, so that some come to be shared by more than may share one.
    private mutating func addPhone(_ engine: Engine) async throws {
        guard let number = anyone else { return }
        let survivor = model.survivor(of: number)
        let phone = random.below(5)
        let isHeld = model.set(of: number).contains { $0.phones.contains(phone) }
        let change = IdentifierChange(code: try Make.code(number), claim: try Make.phone(phone))
        let answer = try await engine.submit(Command(.addIdentifier(change), principal: Make.branch))
        #expect(answer.effects.isChanged == !isHeld)
        guard answer.effects.isChanged else { return }
        model.people[survivor]?.phones.insert(phone)
        model.people[survivor]?.version += 1
        model.committed(answer.commitSeq)
    }

    private mutating func removePhone(_ engine: Engine) async throws {
        guard let number = anyone, let phone = model.set(of: number).flatMap(\.phones).min() else { return }
        let change = IdentifierChange(code: try Make.code(number), claim: try Make.phone(phone))
        let answer = try await engine.submit(Command(.removeIdentifier(change), principal: Make.branch))
        let holders = model.numbers(with: number).filter { model.people[$0]?.phones.contains(phone) ?? false }
        for holder in holders { model.people[holder]?.phones.remove(phone) }
        for changed in Set(holders + [model.survivor(of: number)]) { model.people[changed]?.version += 1 }
        model.committed(answer.commitSeq)
    }

    private mutating func recordPermission(_ engine: Engine) async throws {
        let (phone, brand) = (random.below(5), random.pick(["shop", "outlet"]))
        let status = random.pick([PermissionStatus.approved, .refused])
        let date = ConsentDate.wholeSeconds(clock.now().adding(microseconds: -Int64(random.below(3)) * 60_000_000))
        let answer = try await engine.submit(try PermissionTests.record(phone, status, brand: brand, at: date))
        let known = model.permissions[phone]?[brand]
        let isSame = known.map { $0.status == status && $0.date == date } ?? false
        #expect(answer.effects.isChanged == !isSame)
        guard !isSame else { return }
        let decides = known.map { $0.date < date || ($0.date == date && status == .refused) } ?? true
        #expect(answer.effects.isInForce == decides)
        if decides { model.permissions[phone, default: [:]][brand] = (status, date) }
        model.committed(answer.commitSeq)
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
        guard let number = anyone else { return }
        // Who states something at one instant twice has said it at once.
        clock.advance(seconds: 1)
        let stated = model.numbers(with: number).filter { model.people[$0]?.branch.isEmpty == false }
        let branch = random.below(3) == 0 ? "" : "34-\(random.below(9))"
        let change = PreferenceChange(code: try Make.code(number), preference: ServicePreference(branch: branch))
        let answer = try await engine.submit(Command(.setPreference(change), principal: Make.branch))
        #expect(answer.effects.isChanged == !(branch.isEmpty && stated.isEmpty))
        guard answer.effects.isChanged else { return }
        if branch.isEmpty { for number in stated { model.people[number]?.branch = "" } }
        model.people[number]?.branch = branch
        model.people[number]?.branchAt = clock.now().microseconds
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
        #expect(answer.effects.customerNumber == model.survivor(of: number))
        #expect(answer.effects.totals.interactionsBefore == model.set(of: number).reduce(0) { $0 + $1.standing })
        let revenue = model.set(of: number).reduce(0) { $0 + $1.revenue }
        #expect((answer.effects.totals.money.first?.before ?? revenue) == revenue)
        model.people[number]?.revenue += Int64(event * 7 % 1_000)
        model.people[number]?.visits.append((at.microseconds, answer.effects.interactionID, "not \(event)"))
        model.events[event] = (answer.effects.interactionID, number, answer.commitSeq)
        repeatable[event] = (subject, at)
        model.committed(answer.commitSeq)
    }

    /// Takes a visit back and, half the time, records another in its place.
    private mutating func correct(_ engine: Engine) async throws {
        let known = model.events.keys.sorted()
        guard !known.isEmpty, let original = model.events[random.pick(known)],
            let person = model.people[original.person]
        else { return }
        guard !person.takenBack.contains(original.id) else {
            // The same correction again is a replay, and any other one is refused.
            let again = try? await CorrectionTests.correct(engine, original.id)
            #expect(again?.isReplayed != false)
            return
        }
        let revenue = try await engine.recorded(.id(original.id)).figures.money.reduce(0) { $0 + $1.money.minorUnits }
        let isReplaced = random.below(2) == 0
        let event = nextEvent
        if isReplaced { nextEvent += 1 }
        let at = clock.now()
        let subject = NewInteraction.Subject.code(try Make.code(original.person))
        let answer = try await CorrectionTests.correct(
            engine, original.id, by: isReplaced ? interaction(event, subject, at: at) : nil)
        let place = person.visits.first { $0.id == original.id }?.at ?? 0
        #expect(answer.items.count == (isReplaced ? 2 : 1))
        model.people[original.person]?.takenBack.insert(original.id)
        model.people[original.person]?.revenue -= revenue
        model.people[original.person]?.visits.append((place, answer.items[0].interactionID, "not"))
        if isReplaced {
            let id = answer.items[1].interactionID
            model.people[original.person]?.revenue += Int64(event * 7 % 1_000)
            model.people[original.person]?.visits.append((at.microseconds, id, "not \(event)"))
            model.events[event] = (id, original.person, answer.commitSeq)
        }
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
        #expect(
            (answer.effects.subjectNumber == 0 ? answer.effects.customerNumber : answer.effects.subjectNumber)
                == original.person)
    }

    private mutating func merge(_ engine: Engine) async throws {
        guard let survivor = anyone, let merged = anyone else { return }
        let expected = model.refusal(ofMerging: merged, into: survivor)
        let isDry = random.below(4) == 0
        let merge = CustomerMerge(try Make.code(merged), into: try Make.code(survivor), isDryRun: isDry)
        switch await engine.answer(to: Command(.mergeCustomers(merge), principal: Make.branch)) {
        case .success(let answer):
            #expect(expected == nil)
            #expect(answer.effects.isChanged == !isDry)
            let members = model.numbers(with: survivor).dropFirst() + model.numbers(with: merged)
            #expect(answer.effects.merge?.members == Array(members))
            guard !isDry else { return }
            model.people[merged]?.into = survivor
            model.people[merged]?.members = []
            model.people[survivor]?.members = Array(members)
            model.people[survivor]?.version += 1
            #expect(answer.effects.version == model.people[survivor]?.version)
            model.committed(answer.commitSeq)
        case .failure(.mergeForbidden(let refusals, _)): #expect(refusals.map(\.code) == [expected])
        case .failure(let refusal): throw refusal
        }
    }

    private mutating func unmerge(_ engine: Engine) async throws {
        let merged = model.people.filter { $0.value.into != nil }.keys.sorted()
        guard let number = merged.isEmpty ? anyone : random.pick(merged) else { return }
        switch await engine.answer(to: Command(.unmergeCustomers(try Make.code(number)), principal: Make.branch)) {
        case .success(let answer):
            let survivor = model.survivor(of: number)
            #expect(answer.effects.customerNumber == survivor)
            model.people[number]?.into = nil
            let left = model.people[survivor]?.members ?? []
            let freed = left.filter { $0 != number && model.survivor(of: $0) == number }
            model.people[number]?.members = freed
            model.people[survivor]?.members = left.filter { $0 != number && !freed.contains($0) }
            #expect(answer.effects.merge?.members == model.people[number]?.members)
            model.people[survivor]?.version += 1
            #expect(answer.effects.version == model.people[survivor]?.version)
            model.committed(answer.commitSeq)
        case .failure(.notMerged): #expect(merged.isEmpty)
        case .failure(let refusal): throw refusal
        }
    }
}

extension ShopModel {
    /// The code of the rule that forbids the merge; nil when none does.
    func refusal(ofMerging merged: UInt64, into survivor: UInt64) -> String? {
        if survivor == merged { return "SELF_MERGE" }
        if self.survivor(of: survivor) == merged { return "MERGE_CYCLE" }
        if people[merged]?.into != nil || people[survivor]?.into != nil { return "CUSTOMER_MERGED" }
        let all = set(of: survivor) + set(of: merged)
        if all.flatMap(\.cards).count > 5 { return "TOO_MANY_IDENTIFIERS" }
        return all.count > 16 ? "MERGE_SET_TOO_LARGE" : nil
    }
}

extension Engine {
    /// The answer or the refusal, as values.
    func answer(to command: Command) async -> Result<Committed, EngineRefusal> {
        do throws(EngineRefusal) { return .success(try await submit(command)) } catch { return .failure(error) }
    }
}
