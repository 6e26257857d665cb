import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

@Suite struct SubjectResolutionTests {
    let bench = TestBench()

    private func push(
        _ engine: Engine, _ event: String, _ identifiers: [IdentifierClaim], knownAs: Profile? = nil,
        creates: Bool = true
    ) async throws -> Effects {
        let item = Make.interaction(
            event, .identifiers(identifiers, knownAs: knownAs), creates: creates, at: bench.clock.now())
        return try await engine.submit(Make.record(item)).effects
    }

    @Test func `an unknown subject is refused unless it may be created`() async throws {
        try await bench.run { engine in
            do {
                _ = try await push(engine, "e1", [try Make.phone(1)], creates: false)
                Issue.record("an unknown subject was accepted")
            } catch {
                #expect("\(error)" == "subjectUnknown")
            }
            let effects = try await push(engine, "e1", [try Make.phone(1)])
            #expect(effects.isNewCustomer)
            let again = try await push(engine, "e2", [try Make.phone(1)], creates: false)
            #expect(again.customerNumber == effects.customerNumber)
            #expect(!again.isNewCustomer)
        }
    }

    @Test func `a phone whose holder has another name gets a customer of its own`() async throws {
        try await bench.run { engine in
            let mother = try await engine.submit(Make.create("Fatma", "Öz", [try Make.phone(1)])).effects
            let son = try await push(
                engine, "e1", [try Make.phone(1)], knownAs: Profile(givenName: "Can", familyName: "Öz"))
            #expect(son.isNewCustomer)
            #expect(son.customerNumber != mother.customerNumber)
            #expect(son.conflictingNumbers == [mother.customerNumber])
            let again = try await push(
                engine, "e2", [try Make.phone(1)], knownAs: Profile(givenName: "FATMA", familyName: "OZ"))
            #expect(again.customerNumber == mother.customerNumber)
            do {
                _ = try await push(engine, "e3", [try Make.phone(1)], creates: false)
                Issue.record("two holders and no name, and yet somebody was chosen")
            } catch {
                guard case .subjectAmbiguous(let numbers)? = error as? EngineRefusal else { throw error }
                #expect(Set(numbers) == [mother.customerNumber, son.customerNumber] && numbers.count == 2)
            }
        }
    }

    @Test func `a birth date tells two people with one phone and one name apart`() async throws {
        try await bench.run { engine in
            let born = try CalendarDate("1980-05-01")
            let father = try await engine.submit(
                Make.create("Ali", "Öz", [try Make.phone(1)], birthDate: born)
            ).effects
            let named = Profile(givenName: "Ali", familyName: "Öz", birthDate: try CalendarDate("2008-05-01"))
            let son = try await push(engine, "e1", [try Make.phone(1)], knownAs: named)
            #expect(son.customerNumber != father.customerNumber)
        }
    }

    @Test func `the strongest identifier wins and the other holder is named`() async throws {
        try await bench.run { engine in
            let byCard = try await engine.submit(Make.create("Ali", "Kaya", [try Make.loyalty(1)])).effects
            let byPhone = try await engine.submit(Make.create("Veli", "Demir", [try Make.phone(1)])).effects
            let effects = try await push(engine, "e1", [try Make.phone(1), try Make.loyalty(1)])
            #expect(effects.customerNumber == byCard.customerNumber)
            #expect(effects.conflictingNumbers == [byPhone.customerNumber])
        }
    }

    @Test func `two different citizen's numbers never are one person`() async throws {
        try await bench.run { engine in
            let first = try Make.claim(.tckn, "87836910956")
            let second = try Make.claim(.tckn, "21221221272")
            let holder = try await engine.submit(Make.create("", "", [first, try Make.phone(1)])).effects
            let other = try await push(engine, "e1", [second, try Make.phone(1)])
            #expect(other.isNewCustomer)
            #expect(other.customerNumber != holder.customerNumber)
        }
    }

    @Test func `a phone that more than three customers have stops being a key`() async throws {
        try await bench.run { engine in
            let phone = try Make.phone(1)
            for name in ["Ali", "Veli", "Can", "Cem"] {
                _ = try await push(engine, name, [phone], knownAs: Profile(givenName: name, familyName: "Öz"))
            }
            do {
                _ = try await push(
                    engine, "e", [phone], knownAs: Profile(givenName: "Ali", familyName: "Öz"), creates: false)
                Issue.record("a shared phone resolved somebody")
            } catch {
                #expect("\(error)" == "subjectNotIdentifying")
            }
            await #expect(throws: EngineRefusal.self) { try await engine.customer(.identifier(phone.identifier)) }
        }
    }

    @Test func `identifiers that fit several customers make no further one`() async throws {
        try await bench.run { engine in
            let phone = try Make.phone(1)
            let mother = try await engine.submit(Make.create("Fatma", "Öz", [phone])).effects.customerNumber
            let son = try await push(engine, "e1", [phone], knownAs: Profile(givenName: "Can", familyName: "Öz"))
            for (event, name) in [("e2", ""), ("e3", "Öz")] {
                let named = name.isEmpty ? nil : Profile(givenName: "", familyName: name)
                let refusal = await #expect(throws: EngineRefusal.self) {
                    try await push(engine, event, [phone], knownAs: named)
                }
                guard case .subjectAmbiguous(let numbers)? = refusal else {
                    Issue.record("\(String(describing: refusal))")
                    continue
                }
                #expect(Set(numbers) == [mother, son.customerNumber])
            }
            // Whoever agrees with none of them, or brings a number of his own, is somebody else.
            let father = try await push(engine, "e4", [phone], knownAs: Profile(givenName: "Ali", familyName: "Öz"))
            #expect(father.isNewCustomer)
            let card = try await push(engine, "e5", [phone, try Make.loyalty(7)])
            #expect(card.isNewCustomer && card.conflictingNumbers.count == 3)
            let again = try await push(engine, "e6", [try Make.loyalty(7)])
            #expect(again.customerNumber == card.customerNumber && !again.isNewCustomer)
        }
    }

    @Test func `a service line, a dummy number and what too many share identify nobody and make nobody`() async throws {
        try await bench.run { engine in
            let shared = try Make.phone(1)
            for name in ["Ali", "Veli", "Can", "Cem"] {
                _ = try await push(engine, name, [shared], knownAs: Profile(givenName: name, familyName: "Öz"))
            }
            let line = try Make.claim(.phone, "4441234")
            let dummy = try Make.claim(.tckn, "11111111110")
            for creates in [true, false] {
                for (event, identifiers) in [("e1", [line, dummy]), ("e2", [shared]), ("e3", [shared, line])] {
                    let refusal = await #expect(throws: EngineRefusal.self) {
                        try await push(engine, event, identifiers, creates: creates)
                    }
                    #expect(refusal.map { "\($0)" } == "subjectNotIdentifying")
                }
            }
            // Beside a key they are kept, as what was said of him.
            let known = try await push(engine, "e4", [line, try Make.loyalty(7)])
            #expect(known.isNewCustomer)
        }
    }
}
