import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

struct ChangeCustomerTests {
    static func update(_ code: String, version: UInt64, _ change: (inout UpdateCustomerRequest) -> Void)
        -> UpdateCustomerRequest
    {
        var request = UpdateCustomerRequest.with {
            $0.code = code
            $0.expectedVersion = version
        }
        change(&request)
        return request
    }

    @Test func `fields that are named change and others stay`() async throws {
        try await ServiceBench.run { bench in
            let person = Make.person("Ayşe", "Işık", born: "1990-01-01")
            let code = try await bench.customers().createCustomer(Make.create(person)).message.code
            let request = Self.update(code, version: 1) {
                $0.familyName = "Şimşek"
                $0.birthDate = ""
            }
            let updated = try await bench.customers().updateCustomer(request)
            #expect(updated.message.version == 2 && updated.outcome == .committed)
            let customer = try await bench.customers().getCustomer(Make.get(code)).message.customer
            #expect(customer.givenName == "Ayşe" && customer.familyName == "Şimşek" && customer.birthDate.isEmpty)
            #expect(customer.changedCommitSeq == updated.commitSeq)
        }
    }

    @Test func `an update from an old version names the present one`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ali"))).message.code
            _ = try await bench.customers().updateCustomer(Self.update(code, version: 1) { $0.givenName = "Veli" })
            let error = await refusal {
                _ = try await bench.customers().updateCustomer(Self.update(code, version: 1) { $0.givenName = "Can" })
            }
            #expect(error?.code == .aborted && error?.reason == "VERSION_CONFLICT")
            #expect(error?.details == ["current_version": "2"])
        }
    }

    @Test func `an update says what to change, and well`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ali"))).message.code
            let nothing = await refusal {
                _ = try await bench.customers().updateCustomer(Self.update(code, version: 1) { _ in })
            }
            #expect(nothing?.broken == [" NOTHING_TO_CHANGE"])
            let future = await refusal {
                _ = try await bench.customers().updateCustomer(
                    Self.update(code, version: 1) { $0.birthDate = "2026-03-03" })
            }
            #expect(future?.broken == ["birth_date BIRTH_DATE_IN_FUTURE"])
            let version = await refusal {
                _ = try await bench.customers().updateCustomer(Self.update(code, version: 0) { $0.givenName = "A" })
            }
            #expect(version?.broken == ["expected_version REQUIRED"])
        }
    }

    @Test func `ids of many systems are bounded in all`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let code = try await client.createCustomer(Make.create(Make.person("Ali"))).message.code
            for number in 0..<50 {
                let input = Make.identifier(.sourceID, "c\(number)", system: "erp-\(number / 3)")
                #expect(try await client.addIdentifier(Self.add(code, input)).message.added)
            }
            let error = await refusal {
                _ = try await client.addIdentifier(Self.add(code, Make.identifier(.sourceID, "x", system: "crm")))
            }
            #expect(error?.code == .failedPrecondition && error?.arguments == ["SOURCE_ID", "50"])
        }
    }

    @Test func `an organisation is given nothing that only a person has`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            var shop = Make.person("", "Işık A.Ş.")
            shop.kind = .organisation
            let code = try await client.createCustomer(Make.create(shop)).message.code
            let error = await refusal {
                _ = try await client.updateCustomer(
                    Self.update(code, version: 1) { ($0.givenName, $0.birthDate) = ("Ali", "1990-01-01") })
            }
            #expect(error?.code == .invalidArgument && error?.outcome == .noEffect)
            #expect(error?.broken == ["given_name NOT_FOR_CUSTOMER_KIND", "birth_date NOT_FOR_CUSTOMER_KIND"])
            let number = await refusal {
                _ = try await client.addIdentifier(Self.add(code, Make.identifier(.tckn, "87836910956")))
            }
            #expect(number?.broken == ["identifier.kind NOT_FOR_CUSTOMER_KIND"])
            let renamed = Self.update(code, version: 1) {
                ($0.familyName, $0.givenName, $0.birthDate) = ("Işık Holding", "", "")
            }
            #expect(try await client.updateCustomer(renamed).message.version == 2)
            _ = try await client.addIdentifier(Self.add(code, Make.identifier(.vkn, "4540536920")))
        }
    }

    @Test func `nobody is recorded as an organisation with a person's number`() async throws {
        try await ServiceBench.run { bench in
            var request = Make.purchase("e", by: Make.identifier(.tckn, "87836910956"))
            request.newCustomer.kind = .organisation
            let error = await refusal { _ = try await bench.interactions().recordInteraction(request) }
            let path = "interaction.subject_identifiers.identifiers[0].kind"
            #expect(error?.broken == ["\(path) NOT_FOR_CUSTOMER_KIND"])
        }
    }

    static func add(_ code: String, _ input: IdentifierInput) -> AddIdentifierRequest {
        AddIdentifierRequest.with {
            $0.code = code
            $0.identifier = input
        }
    }

    @Test func `an identifier is added once and taken away again`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let code = try await client.createCustomer(Make.create(Make.person("Ali"))).message.code
            let card = Make.identifier(.loyalty, "6034 1234")
            let added = try await client.addIdentifier(Self.add(code, card))
            #expect(added.message.added && added.message.version == 2)
            let again = try await client.addIdentifier(Self.add(code, Make.identifier(.loyalty, "60341234")))
            #expect(!again.message.added && again.outcome == .noEffect && again.message.version == 2)
            let removal = RemoveIdentifierRequest.with {
                $0.code = code
                $0.identifier = card
                $0.expectedVersion = 2
            }
            #expect(try await client.removeIdentifier(removal).message.version == 3)
            let error = await refusal {
                _ = try await client.removeIdentifier(removal.with { $0.expectedVersion = 0 })
            }
            #expect(error?.code == .notFound && error?.reason == "IDENTIFIER_NOT_FOUND")
            let stale = await refusal { _ = try await client.removeIdentifier(removal) }
            #expect(stale?.code == .aborted)
        }
    }

    @Test func `an identifier that another customer holds names him`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let tckn = Make.identifier(.tckn, "87836910956")
            let holder = try await client.createCustomer(Make.create(Make.person("Ali"), tckn)).message.code
            let other = try await client.createCustomer(Make.create(Make.person("Veli"))).message.code
            let error = await refusal { _ = try await client.addIdentifier(Self.add(other, tckn)) }
            #expect(error?.code == .alreadyExists && error?.reason == "IDENTIFIER_TAKEN")
            #expect(error?.details == ["other_code": holder])
        }
    }

    @Test func `one TCKN is enough and a placeholder is none`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let request = Make.create(Make.person("Ali"), Make.identifier(.tckn, "87836910956"))
            let code = try await client.createCustomer(request).message.code
            let second = await refusal {
                _ = try await client.addIdentifier(Self.add(code, Make.identifier(.tckn, "21221221272")))
            }
            #expect(second?.code == .failedPrecondition && second?.reason == "TOO_MANY_IDENTIFIERS")
            let blank = await refusal {
                _ = try await client.addIdentifier(Self.add(code, Make.identifier(.loyalty, "anonymous")))
            }
            #expect(blank?.broken == ["identifier.value PLACEHOLDER_VALUE"])
        }
    }
}

extension RemoveIdentifierRequest {
    func with(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }
}
