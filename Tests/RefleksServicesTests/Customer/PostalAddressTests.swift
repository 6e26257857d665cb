import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// Where customers live: stated, changed, shown, merged, exported, and compared.
struct PostalAddressTests {
    private static let address = "Gül Mah. 12. Sok. No:5/3 Kadıköy/İstanbul"

    private func person(
        _ bench: ServiceBench, _ family: String, _ address: String, born: String = "1984-03-12"
    ) async throws -> String {
        var person = Make.person("Ayşe", family, born: born)
        person.postalAddress = address
        return try await bench.customers().createCustomer(Make.create(person)).message.code
    }

    private func latest(_ bench: ServiceBench) -> CallOptions {
        var options = CallOptions()
        options.minimumCommitSeq = bench.durableSeq
        return options
    }

    @Test func `an address is stated, shown, changed and cleared, and the history has each`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let code = try await person(bench, "Ak", Self.address)
            #expect(try await client.getCustomer(Make.get(code)).message.customer.postalAddress == Self.address)
            let moved = ChangeCustomerTests.update(code, version: 1) { $0.postalAddress = "Lale Cad. 7 Bornova/İzmir" }
            #expect(try await client.updateCustomer(moved).message.version == 2)
            let view = try await client.getCustomer360(Make.view(code)).message
            #expect(
                view.customer.postalAddress == "Lale Cad. 7 Bornova/İzmir" && view.customer.birthDate == "1984-03-12")
            let cleared = ChangeCustomerTests.update(code, version: 2) { $0.postalAddress = "" }
            _ = try await client.updateCustomer(cleared)
            #expect(try await client.getCustomer(Make.get(code)).message.customer.postalAddress.isEmpty)
            var changes = ListChangesRequest()
            (changes.access, changes.customer.code) = (Make.access, code)
            let fields = try await client.listChanges(changes).message.changes.prefix(2).flatMap(\.fields)
            #expect(fields.map(\.path) == ["postal_address", "postal_address"])
            #expect(fields.map(\.before) == ["Lale Cad. 7 Bornova/İzmir", Self.address])
        }
    }

    @Test(arguments: ["en", "tr"])
    func `what is no line of at most 300 letters is refused, in the caller's language`(language: String) async throws {
        try await ServiceBench.run { bench in
            var person = Make.person("Ayşe", "Ak")
            person.postalAddress = String(repeating: "ş", count: 301)
            let long = await refusal { _ = try await bench.customers().createCustomer(Make.create(person)) }
            #expect(long?.code == .invalidArgument && long?.broken == ["customer.postal_address TOO_LONG"])
            let template = long?.violations.first?.template
            let text = template?.text(language == "en" ? .english : .turkish, ["300", "301"]) ?? ""
            #expect(text.contains("300") && text.contains(language == "en" ? "characters" : "karakter"), "\(text)")
            person.postalAddress = "Gül Sk.\nKadıköy"
            let lines = await refusal { _ = try await bench.customers().createCustomer(Make.create(person)) }
            #expect(lines?.broken == ["customer.postal_address CONTROL_CHARACTER"])
            let code = try await self.person(bench, "Ak", String(repeating: "ş", count: 300))
            let change = ChangeCustomerTests.update(code, version: 1) { $0.postalAddress = " Gül" }
            let update = await refusal { _ = try await bench.customers().updateCustomer(change) }
            #expect(update?.broken == ["postal_address SURROUNDING_SPACE"])
        }
    }

    @Test(arguments: ["en", "tr"])
    func `an address speaks for or against two being one, and the lines still sum to the weight`(
        language: String
    ) async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            // The birth dates disagree in a digit, so that the address decides the order.
            let first = try await person(bench, "Demir", Self.address)
            let same = try await person(bench, "Demir", "GÜL MAHALLESİ 12 SOKAK NO 5 DAİRE 3 34710 KADIKÖY İSTANBUL")
            let neighbour = try await person(bench, "Demir", "Gül Mah. 12. Sok. No:5/4 Kadıköy/İstanbul")
            let elsewhere = try await person(bench, "Demir", "Lale Cad. 7 Bornova/İzmir")
            let nowhere = try await person(bench, "Demir", "")
            var options = CallOptions()
            options.locale = language
            var weights: [Int64] = []
            for (other, level) in [
                (same, MatchLevel.agree), (neighbour, .close), (nowhere, .absent), (elsewhere, .disagree),
            ] {
                let reply = try await client.explainMatch(MatchTests.explain(first, other), options).message
                let line = try #require(reply.lines.first { $0.field == .address })
                #expect(line.level == level && !line.message.isEmpty && !line.message.contains("Kadıköy"))
                #expect(reply.lines.reduce(0) { $0 + $1.weightMillibits } == reply.weightMillibits)
                weights.append(reply.weightMillibits)
            }
            #expect(weights == weights.sorted(by: >) && Set(weights).count == 4)
            var request = MatchTests.list()
            request.customerCode = first
            let listed = try await client.listMatchCandidates(request, latest(bench)).message.candidates
            #expect(listed.first.map { Set([$0.code, $0.otherCode]) } == [first, same])
            let view = try await client.getCustomer360(Make.view(first)).message
            #expect(Int(view.openMatches) == listed.count && listed.count == 4)
        }
    }

    @Test func `a merge shows the survivor's address, or the other's where he has none`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let stays = try await person(bench, "Demir", "")
            let goes = try await person(bench, "Kaya", Self.address)
            let plan = try await client.mergeCustomers(MergeTests.merge(goes, into: stays, dry: true)).message
            let choice = try #require(plan.choices.first { $0.field == .postalAddress })
            #expect(choice.code == goes && !choice.conflict)
            _ = try await client.mergeCustomers(MergeTests.merge(goes, into: stays))
            #expect(try await client.getCustomer(Make.get(goes)).message.customer.postalAddress == Self.address)
        }
    }

    @Test func `an erasure takes the address, and the document before it has it`() async throws {
        try await ServiceBench.run { bench in
            let code = try await person(bench, "Demir", Self.address)
            var profiles: [NewCustomer] = []
            let stream = try await bench.customers(.admin, "privacy").exportSubjectData(ExportTests.request(code))
            for try await part in stream { profiles += part.entries.entries.map(\.profile) }
            #expect(profiles.map(\.postalAddress) == [Self.address])
            _ = try await bench.customers(.admin, "privacy").eraseSubject(PrivacyTests.erase(code))
            let gone = await refusal { _ = try await bench.customers().getCustomer(Make.get(code)) }
            #expect(gone?.reason == "SUBJECT_ERASED")
        }
    }
}
