import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// A phone that several customers have, step by step until it singles out nobody.
struct SharedIdentifierTests {
    static let phone = Make.identifier(.phone, "0532 123 45 67")

    private func lookUp(_ bench: ServiceBench) async throws -> LookupCustomerResponse {
        try await bench.customers().lookupCustomer(.with { ($0.access, $0.identifier) = (Make.access, Self.phone) })
            .message
    }

    @Test func `a family's phone finds one, then several, then nobody`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let none = await refusal { _ = try await lookUp(bench) }
            #expect(none?.code == .notFound)
            let father = try await client.createCustomer(Make.create(Make.person("Ali", "Can"), Self.phone)).message
                .code
            #expect(try await lookUp(bench).customer.code == father)
            let mother = try await client.createCustomer(Make.create(Make.person("Ayşe", "Can"), Self.phone)).message
            #expect(mother.created && mother.conflictingCodes == [father])
            let several = await refusal { _ = try await lookUp(bench) }
            #expect(several?.code == .failedPrecondition && several?.reason == "SUBJECT_AMBIGUOUS")
            let both = [father, mother.code].sorted().joined(separator: ", ")
            #expect(several?.details == ["other_codes": both])
            #expect(several?.template.text(.english, several?.arguments ?? []).contains(both) == true)
            #expect(several?.template.text(.turkish, several?.arguments ?? []).contains(both) == true)

            // Who is named finds his own record among them.
            var visit = Make.purchase("e1", by: Self.phone, creating: false)
            visit.newCustomer = Make.person("AYŞE", "CAN")
            let recorded = try await bench.interactions().recordInteraction(visit).message
            #expect(recorded.customerCode == mother.code && recorded.effects.conflict.otherCodes == [father])
            let unnamed = await refusal {
                _ = try await bench.interactions().recordInteraction(
                    Make.purchase("e2", by: Self.phone, creating: false))
            }
            #expect(unnamed?.reason == "SUBJECT_AMBIGUOUS")
            #expect(unnamed?.details["other_codes"]?.split(separator: ", ").sorted() == both.split(separator: ", "))

            for name in ["Mehmet", "Zeynep"] {
                #expect(
                    try await client.createCustomer(Make.create(Make.person(name, "Can"), Self.phone)).message.created)
            }
            let shared = await refusal { _ = try await lookUp(bench) }
            #expect(shared?.code == .failedPrecondition && shared?.reason == "SUBJECT_NOT_IDENTIFYING")
            // It stays shared when people give it up.
            for code in [father, mother.code] {
                _ = try await client.removeIdentifier(.with { ($0.code, $0.identifier) = (code, Self.phone) })
            }
            let still = await refusal { _ = try await lookUp(bench) }
            #expect(still?.reason == "SUBJECT_NOT_IDENTIFYING")
        }
    }

    @Test func `a number that is given up and taken by another finds the other`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let card = Make.identifier(.loyalty, "6034-1234")
            let first = try await client.createCustomer(Make.create(Make.person("Ali"), card)).message.code
            let second = try await client.createCustomer(Make.create(Make.person("Veli"))).message.code
            _ = try await client.removeIdentifier(.with { ($0.code, $0.identifier) = (first, card) })
            #expect(try await client.addIdentifier(ChangeCustomerTests.add(second, card)).message.added)
            let found = try await client.lookupCustomer(
                .with { ($0.access, $0.identifier) = (Make.access, card) }
            ).message.customer
            #expect(found.code == second && found.identifiers.map(\.value) == ["60341234"])
            let taken = await refusal { _ = try await client.addIdentifier(ChangeCustomerTests.add(first, card)) }
            #expect(taken?.details == ["other_code": second])
        }
    }

    @Test func `a weak identifier with another name or number gets a customer of its own`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            var first = Make.purchase("e1", by: Make.identifier(.tckn, "87836910956"), Self.phone)
            first.newCustomer = Make.person("Ali", "Can", born: "1980-05-17")
            let ali = try await client.recordInteraction(first).message.customerCode
            // Another TCKN on the same phone: two different numbers are never one person.
            let other = try await client.recordInteraction(
                Make.purchase("e2", by: Make.identifier(.tckn, "21221221272"), Self.phone)
            ).message
            #expect(other.customerCode != ali && other.effects.customerCreated)
            // The number decides, whatever the phone says.
            let again = try await client.recordInteraction(
                Make.purchase("e3", by: Self.phone, Make.identifier(.tckn, "87836910956"))
            ).message
            #expect(again.customerCode == ali && again.effects.conflict.otherCodes == [other.customerCode])
            // A card of Ali with another birth date is still Ali's: only what people share is doubted.
            let card = Make.identifier(.loyalty, "77")
            _ = try await bench.customers().addIdentifier(ChangeCustomerTests.add(ali, card))
            var visit = Make.purchase("e4", by: card)
            visit.newCustomer = Make.person("Ali", "Can", born: "1981-05-17")
            #expect(try await client.recordInteraction(visit).message.customerCode == ali)
        }
    }

    @Test func `a change of the profile wakes a watch, and a name that is gone is not found`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let code = try await client.createCustomer(Make.create(Make.person("Şükrü", "Öz"))).message.code
            let watch = try await client.watchCustomer(.with { ($0.access, $0.customer.code) = (Make.access, code) })
            var views = watch.makeAsyncIterator()
            #expect(try await views.next()?.snapshot == true)
            let request = ChangeCustomerTests.update(code, version: 1) { ($0.givenName, $0.familyName) = ("", "") }
            let seq = try await client.updateCustomer(request).commitSeq
            let changed = try #require(try await views.next())
            #expect(!changed.snapshot && changed.newInteractions == 0 && changed.view.customer.version == 2)
            #expect(changed.position.commitSeq == seq && changed.view.customer.familyName.isEmpty)
            watch.cancel()
            let found = try await client.searchCustomers(
                SearchCustomersTests.search("sukru"), SearchCustomersTests.upToDate(bench)
            ).message
            #expect(found.matches.isEmpty && found.nextPageToken.isEmpty)
        }
    }

    @Test func `interactions of one moment page without gap or repetition`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            var code = ""
            for number in 0..<23 {
                code = try await client.recordInteraction(Make.purchase("e\(number)", by: Self.phone)).message
                    .customerCode
            }
            var list = ListInteractionsRequest()
            (list.access, list.customer.code, list.pageSize) = (Make.access, code, 5)
            var seen: [UInt64] = []
            repeat {
                let page = try await client.listInteractions(list).message
                seen += page.interactions.map(\.interactionID)
                list.pageToken = page.nextPageToken
            } while !list.pageToken.isEmpty
            #expect(seen.count == 23 && seen == Set(seen).sorted(by: >))
        }
    }
}
