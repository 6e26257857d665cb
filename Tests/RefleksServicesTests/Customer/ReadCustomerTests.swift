import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

struct ReadCustomerTests {
    @Test func `a wrong or unknown code is told`() async throws {
        try await ServiceBench.run { bench in
            let wrong = await refusal { _ = try await bench.customers().getCustomer(Make.get("1234567890")) }
            #expect(wrong?.code == .invalidArgument && wrong?.broken == ["code BAD_CUSTOMER_CODE"])
            let unknown = await refusal { _ = try await bench.customers().getCustomer(Make.get("1000000005")) }
            #expect(unknown?.code == .notFound && unknown?.reason == "CUSTOMER_NOT_FOUND")
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ali"))).message.code
            #expect(try await bench.customers().getCustomer(Make.get(code)).message.customer.code == code)
        }
    }

    @Test func `every read of a person states purpose and actor`() async throws {
        try await ServiceBench.run { bench in
            let request = GetCustomerRequest.with { $0.code = "1000000005" }
            let error = await refusal { _ = try await bench.customers().getCustomer(request) }
            #expect(error?.violations.contains { $0.path == "access" && $0.code == "REQUIRED" } == true)
        }
    }

    @Test func `an agent reads in his own name only`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ali"))).message.code
            #expect(try await bench.customers(.agent, "ayse").getCustomer(Make.get(code)).message.customer.code == code)
            let error = await refusal { _ = try await bench.customers(.agent, "veli").getCustomer(Make.get(code)) }
            #expect(error?.code == .permissionDenied && error?.broken == ["access.actor ACTOR_FIXED"])
        }
    }

    @Test func `a position that the ledger has not reached is refused at once`() async throws {
        try await ServiceBench.run { bench in
            let created = try await bench.customers().createCustomer(Make.create(Make.person("Ali")))
            var options = CallOptions()
            options.minimumCommitSeq = created.commitSeq
            _ = try await bench.customers().getCustomer(Make.get(created.message.code), options)
            options.minimumCommitSeq += 1
            let error = await refusal {
                _ = try await bench.customers().getCustomer(Make.get(created.message.code), options)
            }
            #expect(error?.code == .outOfRange && error?.reason == "POSITION_AHEAD")
            #expect(error?.details["durable_seq"] == String(created.commitSeq))
        }
    }

    static func lookup(_ input: IdentifierInput) -> LookupCustomerRequest {
        LookupCustomerRequest.with {
            $0.access = Make.access
            $0.identifier = input
        }
    }

    @Test func `every spelling of a phone finds its holder`() async throws {
        try await ServiceBench.run { bench in
            let request = Make.create(Make.person("Ali"), Make.identifier(.phone, "+90 532 123 45 67"))
            let code = try await bench.customers().createCustomer(request).message.code
            for spelling in ["0532 123 45 67", "5321234567", "00905321234567", "(0532) 123-45-67"] {
                let found = try await bench.customers().lookupCustomer(Self.lookup(Make.identifier(.phone, spelling)))
                #expect(found.message.customer.code == code)
            }
        }
    }

    @Test(arguments: [
        (IdentifierKind.phone, "444 0 375", "identifier.value NOT_A_KEY"),
        (.tckn, "10000000146", "identifier.value NOT_A_KEY"), (.loyalty, "0000", "identifier.value NOT_A_KEY"),
        (.tckn, "12345678901", "identifier.value BAD_TCKN"), (.vkn, "1111111111", "identifier.value BAD_VKN"),
        (.ykn, "12345678901", "identifier.value BAD_YKN"), (.email, "x", "identifier.value BAD_EMAIL"),
        (.sourceID, "x", "identifier.namespace BAD_NAMESPACE"),
        (.device, "a b", "identifier.value BAD_IDENTIFIER_VALUE"),
    ])
    func `what singles out nobody is no key`(_ kind: IdentifierKind, _ value: String, _ broken: String) async throws {
        try await ServiceBench.run { bench in
            let error = await refusal {
                _ = try await bench.customers().lookupCustomer(Self.lookup(Make.identifier(kind, value)))
            }
            #expect(error?.code == .invalidArgument && error?.broken == [broken])
        }
    }

    @Test func `an identifier that nobody has finds nobody`() async throws {
        try await ServiceBench.run { bench in
            let error = await refusal {
                _ = try await bench.customers().lookupCustomer(Self.lookup(Make.identifier(.phone, "05321234567")))
            }
            #expect(error?.code == .notFound)
        }
    }
}
