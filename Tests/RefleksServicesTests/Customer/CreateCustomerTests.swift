import RefleksContract
import RefleksRPC
import RefleksWire
import Testing

struct CreateCustomerTests {
    @Test func `a new customer gets a code and keeps what was said of him`() async throws {
        try await ServiceBench.run { bench in
            var person = Make.person("Çağrı", "Ünlü", born: "1980-05-17")
            person.language = "en"
            let request = Make.create(person, Make.identifier(.phone, "0532 123 45 67"))
            let created = try await bench.customers().createCustomer(request)
            #expect(created.message.created && created.message.code.count == 10 && created.message.version == 1)
            #expect(created.outcome == .committed && created.commitSeq == created.message.commitSeq)
            let found = try await bench.customers().getCustomer(Make.get(created.message.code)).message
            #expect(found.customer.givenName == "Çağrı" && found.customer.familyName == "Ünlü")
            #expect(found.customer.birthDate == "1980-05-17" && found.customer.language == "en")
            #expect(found.customer.kind == .person && found.customer.status == .active)
            #expect(found.customer.homeBranch == "34-001")
            #expect(found.customer.identifiers.map(\.value) == ["+905321234567"])
            #expect(found.customer.identifiers.map(\.source) == ["branch/34-001"])
            #expect(found.customer.createdAtUs == bench.now)
            #expect(found.asOfCommitSeq == created.commitSeq)
        }
    }

    @Test func `two branches that create the same person get one code`() async throws {
        try await ServiceBench.run { bench in
            let request = Make.create(Make.person("Ali", "Can"), Make.identifier(.tckn, "87836910956"))
            let first = try await bench.customers(.branch, "34-001").createCustomer(request)
            let second = try await bench.customers(.branch, "06-002").createCustomer(request)
            #expect(second.message.code == first.message.code)
            #expect(!second.message.created && second.outcome == .noEffect)
        }
    }

    @Test func `a repeated call with its key is answered as the first time`() async throws {
        try await ServiceBench.run { bench in
            var options = CallOptions()
            options.idempotencyKey = "k1"
            let request = Make.create(Make.person("Ali", "Can"))
            let first = try await bench.customers().createCustomer(request, options)
            let again = try await bench.customers().createCustomer(request, options)
            #expect(again.message.replayed && again.message.code == first.message.code && again.message.created)
            #expect(again.outcome == .noEffect)
            let error = await refusal {
                _ = try await bench.customers().createCustomer(Make.create(Make.person("Veli", "Can")), options)
            }
            #expect(error?.code == .alreadyExists && error?.reason == "IDEMPOTENCY_CONFLICT")
            let other = try await bench.customers(.branch, "06-002").createCustomer(request, options)
            #expect(other.message.code != first.message.code, "another caller's key is another key")
        }
    }

    @Test func `everything that is wrong is said at once`() async throws {
        try await ServiceBench.run { bench in
            var organisation = Make.person("Ali", "Şirket A.Ş.", born: "2026-03-03")
            organisation.kind = .organisation
            let request = Make.create(
                organisation, Make.identifier(.tckn, "87836910956"), Make.identifier(.tckn, "12345678901"),
                Make.identifier(.phone, "abc"), Make.identifier(.loyalty, "null"),
                Make.identifier(.email, "A@b.com"), Make.identifier(.email, "a@B.com"),
                Make.identifier(.sourceID, "7"), Make.identifier(.vkn, "4540536920", system: "erp"))
            let error = await refusal { _ = try await bench.customers().createCustomer(request) }
            #expect(error?.code == .invalidArgument && error?.reason == "REQUEST_INVALID")
            #expect(
                error?.broken == [
                    "customer.given_name NOT_FOR_CUSTOMER_KIND", "customer.birth_date NOT_FOR_CUSTOMER_KIND",
                    "customer.birth_date BIRTH_DATE_IN_FUTURE", "identifiers[0].kind NOT_FOR_CUSTOMER_KIND",
                    "identifiers[1].value BAD_TCKN", "identifiers[2].value BAD_PHONE",
                    "identifiers[3].value PLACEHOLDER_VALUE", "identifiers[5] DUPLICATE",
                    "identifiers[6].namespace BAD_NAMESPACE", "identifiers[7].namespace NAMESPACE_NOT_ALLOWED",
                ])
        }
    }

    @Test func `each kind of identifier has its maximum`() async throws {
        try await ServiceBench.run { bench in
            var request = Make.create(Make.person("Ali"))
            request.identifiers = (0...5).map { Make.identifier(.phone, "053212345\(10 + $0)") }
            let error = await refusal { _ = try await bench.customers().createCustomer(request) }
            #expect(error?.broken == ["identifiers[5] TOO_MANY_IDENTIFIERS"])
        }
    }

    @Test func `the contract's rules are judged before`() async throws {
        try await ServiceBench.run { bench in
            let request = Make.create(Make.person("A\u{202E}li", " Can", born: "1980-02-30"))
            let error = await refusal { _ = try await bench.customers().createCustomer(request) }
            #expect(
                error?.broken == [
                    "customer.given_name BIDI_CHARACTER", "customer.family_name SURROUNDING_SPACE",
                    "customer.birth_date BAD_DATE",
                ])
        }
    }
}
