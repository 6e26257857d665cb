import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

struct MatchTests {
    static func list(_ size: UInt32 = 0, token: String = "", _ verdict: MatchVerdict = .unspecified)
        -> ListMatchCandidatesRequest
    {
        .with { ($0.access, $0.pageSize, $0.pageToken, $0.minimumVerdict) = (Make.access, size, token, verdict) }
    }

    static func explain(_ code: String, _ other: String) -> ExplainMatchRequest {
        .with { ($0.access, $0.code, $0.otherCode) = (Make.access, code, other) }
    }

    static func dismiss(_ code: String, _ other: String) -> DismissMatchCandidateRequest {
        .with { ($0.code, $0.otherCode) = (code, other) }
    }

    private func person(
        _ bench: ServiceBench, _ given: String, _ family: String, born: String = "1984-03-12",
        _ identifiers: IdentifierInput...
    ) async throws -> String {
        var request = Make.create(Make.person(given, family, born: born))
        request.identifiers = identifiers
        return try await bench.customers().createCustomer(request).message.code
    }

    @Test func `one customer's candidates are those of everybody who is one with him`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let ayse = try await person(bench, "Ayşe", "Demir")
            let other = try await person(bench, "Ayse", "Demirr")
            let third = try await person(bench, "Çağrı", "Ünlü")
            let fourth = try await person(bench, "Cagri", "Unluu")
            func pairs(_ code: String, size: UInt32 = 0, token: String = "") async throws -> ListMatchCandidatesResponse
            {
                var request = Self.list(size, token: token)
                request.customerCode = code
                return try await client.listMatchCandidates(request).message
            }
            let his = try await pairs(third)
            #expect(his.candidates.map { Set([$0.code, $0.otherCode]) } == [[third, fourth]])
            #expect(try await pairs(fourth).candidates == his.candidates)
            #expect(try await client.listMatchCandidates(Self.list()).message.candidates.count == 2)
            // Merged: his pairs are the survivor's too, page by page.
            _ = try await client.mergeCustomers(MergeTests.merge(ayse, into: third))
            let first = try await pairs(third, size: 1)
            let second = try await pairs(third, size: 1, token: first.nextPageToken)
            #expect(first.candidates.count == 1 && second.nextPageToken.isEmpty)
            let all = (first.candidates + second.candidates).map { Set([$0.code, $0.otherCode]) }
            #expect(Set(all) == [[third, fourth], [ayse, other]])
            let foreign = await refusal { _ = try await pairs(fourth, size: 1, token: first.nextPageToken) }
            #expect(foreign?.broken == ["page_token BAD_PAGE_TOKEN"])
            let unknown = await refusal { _ = try await pairs("1000000005") }
            #expect(unknown?.reason == "CUSTOMER_NOT_FOUND")
            let malformed = await refusal { _ = try await pairs("123") }
            #expect(malformed?.broken.first?.hasPrefix("customer_code ") == true)
        }
    }

    @Test func `candidates are listed by weight, explained field by field, and dismissed`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let email = Make.identifier(.email, "cagri@ornek.com")
            let first = try await person(bench, "Çağrı", "Ünlü", email)
            let second = try await person(bench, "Cagri", "Unluu")
            let third = try await person(bench, "Çağrı", "Ünlüü", email)
            let reply = try await client.listMatchCandidates(Self.list())
            let candidates = reply.message.candidates
            #expect(reply.message.asOfCommitSeq == bench.durableSeq && reply.message.nextPageToken.isEmpty)
            #expect(candidates.count == 3 && Set([candidates[0].code, candidates[0].otherCode]) == [first, third])
            #expect(candidates[0].verdict == .automatic && candidates[0].ground == .sharedIdentifier)
            #expect(candidates.map(\.weightMillibits) == candidates.map(\.weightMillibits).sorted(by: >))
            #expect(candidates.allSatisfy { $0.foundAtUs == bench.now && $0.modelVersion == 2 && $0.commitSeq > 0 })
            let only = try await client.listMatchCandidates(Self.list(0, .automatic)).message
            #expect(only.candidates == [candidates[0]])

            let explained = try await client.explainMatch(Self.explain(third, first)).message
            #expect(explained.weightMillibits == candidates[0].weightMillibits && explained.verdict == .automatic)
            #expect(explained.lines.reduce(0) { $0 + $1.weightMillibits } == explained.weightMillibits)
            #expect(explained.lines.map(\.field) == MatchField.allCases.filter { $0 != .unspecified })
            #expect(explained.lines.first { $0.field == .familyName }?.level == .close)
            #expect(explained.lines.first { $0.field == .givenName }?.similarity == 10_000)
            #expect(explained.lines.first { $0.field == .phone }?.hasSimilarity == false)
            #expect(explained.reviewAtMillibits == 17_000 && explained.automaticAtMillibits == 30_000)
            #expect(explained.standing == .open && explained.vetoes.isEmpty)
            var options = CallOptions()
            options.locale = "tr"
            let turkish = try await client.explainMatch(Self.explain(third, first), options).message
            #expect(
                zip(turkish.lines, explained.lines).allSatisfy { $0.message != $1.message && $0.reason == $1.reason })

            let done = try await client.dismissMatchCandidate(Self.dismiss(first, third))
            #expect(done.outcome == .committed && done.commitSeq == bench.durableSeq)
            let again = try await client.dismissMatchCandidate(Self.dismiss(third, first))
            #expect(again.outcome == .noEffect && again.message.commitSeq == done.commitSeq)
            let left = try await client.listMatchCandidates(Self.list()).message.candidates
            #expect(left.count == 2 && left.allSatisfy { [$0.code, $0.otherCode].contains(second) })
            #expect(try await client.explainMatch(Self.explain(first, third)).message.standing == .dismissed)
        }
    }

    @Test func `an explanation tells when the two were merged and taken apart, and their pair is open again`()
        async throws
    {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let first = try await person(bench, "Ali", "Kaya")
            let second = try await person(bench, "Ali", "Kaya")
            let merged = try await client.mergeCustomers(MergeTests.merge(second, into: first)).message
            #expect(try await client.explainMatch(Self.explain(first, second)).message.standing == .merged)
            #expect(try await client.listMatchCandidates(Self.list()).message.candidates.isEmpty)
            let parted = try await client.unmergeCustomers(.with { $0.mergedCode = second }).message
            let explained = try await client.explainMatch(Self.explain(second, first)).message
            #expect(explained.standing == .open)
            #expect(explained.mergeHistory.map(\.kind) == [.merged, .unmerged])
            #expect(explained.mergeHistory.map(\.commitSeq) == [merged.commitSeq, parted.commitSeq])
            for event in explained.mergeHistory {
                #expect(event.mergedCode == second && event.survivorCode == first)
                #expect(event.atUs == bench.now && event.by == "branch/34-001")
            }
            #expect(try await client.listMatchCandidates(Self.list()).message.candidates.count == 1)
        }
    }

    @Test func `pages are bounded and a token belongs to its question`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            for _ in 0..<4 { _ = try await person(bench, "Ali", "Kaya") }
            var found: [MatchCandidate] = []
            var token = ""
            repeat {
                let page = try await client.listMatchCandidates(Self.list(2, token: token)).message
                #expect(page.candidates.count <= 2)
                found += page.candidates
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(found.count == 6 && Set(found.map { [$0.code, $0.otherCode] }).count == 6)
            let first = try await client.listMatchCandidates(Self.list(2)).message.nextPageToken
            let other = await refusal {
                _ = try await client.listMatchCandidates(Self.list(2, token: first, .automatic))
            }
            #expect(other?.broken == ["page_token BAD_PAGE_TOKEN"])
        }
    }

    @Test func `what no weight outvotes is said in both languages`() async throws {
        try await ServiceBench.run { bench in
            let first = try await person(bench, "Ali", "Kaya", Make.identifier(.tckn, "87836910956"))
            let second = try await person(bench, "Ali", "Kaya", Make.identifier(.tckn, "21221221272"))
            var texts: [String] = []
            for locale in ["en", "tr"] {
                var options = CallOptions()
                options.locale = locale
                let reply = try await bench.customers().explainMatch(Self.explain(first, second), options).message
                #expect(reply.verdict == .never && reply.vetoes.map(\.reason) == ["MATCH_STATE_NUMBERS_DIFFER"])
                #expect(reply.standing == .unspecified)
                texts += reply.vetoes.map(\.message)
            }
            #expect(Set(texts).count == 2)
        }
    }

    @Test func `one code twice, an unknown pair and an unknown customer are refused`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let first = try await person(bench, "Ali", "Kaya")
            let second = try await person(bench, "Veli", "Demir", born: "1990-01-05")
            let twice = await refusal { _ = try await client.explainMatch(Self.explain(first, first)) }
            #expect(twice?.broken == ["other_code SAME_CUSTOMER"])
            let unknown = await refusal { _ = try await client.explainMatch(Self.explain(first, "1000000005")) }
            #expect(unknown?.reason == "CUSTOMER_NOT_FOUND")
            let never = await refusal { _ = try await client.dismissMatchCandidate(Self.dismiss(first, second)) }
            #expect(never?.code == .notFound && never?.reason == "MATCH_NOT_FOUND")
        }
    }
}
