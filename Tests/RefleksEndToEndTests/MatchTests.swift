import Foundation
import RefleksClient
import RefleksContract
import RefleksRPC
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// Many branches that meet one person at once, over TLS.
struct MatchTests {
    private func identifier(_ kind: IdentifierKind, _ value: String) -> IdentifierInput {
        .with { ($0.kind, $0.value) = (kind, value) }
    }

    /// Connections that call at the same time, each its own creation.
    private func create(
        _ server: ServerProcess, connections: Int, _ request: @escaping @Sendable (Int) -> CreateCustomerRequest
    ) async throws -> [CreateCustomerResponse] {
        try await withThrowingTaskGroup(of: CreateCustomerResponse.self) { group in
            for number in 0..<connections {
                let configuration = try server.client(number % 2 == 0 ? "branch" : "agent")
                group.addTask {
                    let client = try await RefleksClient.connect(configuration)
                    let reply = try await client.customers.createCustomer(request(number)).message
                    await client.close()
                    return reply
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test func `one person created from many connections at once gets one code`() async throws {
        let server = try await ServerProcess.start()
        let replies = try await create(server, connections: 16) { number in
            .with {
                $0.customer = .with { ($0.kind, $0.givenName, $0.familyName) = (.person, "Çağrı", "Ünlü") }
                // Some know the number, all know the phone, written in their own way.
                $0.identifiers = [
                    .with { ($0.kind, $0.value) = (.phone, number % 3 == 0 ? "0532 123 45 67" : "+90 (532) 123-4567") }
                ]
                if number % 4 == 0 { $0.identifiers.append(.with { ($0.kind, $0.value) = (.tckn, "87836910956") }) }
            }
        }
        #expect(Set(replies.map(\.code)).count == 1, "\(replies.map(\.code))")
        #expect(replies.filter(\.created).count == 1)
        #expect(await server.end(SIGTERM) == 0)
    }

    @Test func `who cannot be recognised at once is a candidate, and is merged and dismissed by hand`() async throws {
        let server = try await ServerProcess.start()
        let names = ["Unlu", "Ünlü", "Ünlüü"]
        let replies = try await create(server, connections: 3) { number in
            .with {
                $0.customer = .with {
                    ($0.kind, $0.givenName, $0.familyName) = (.person, "Çağrı", names[number])
                    $0.birthDate = "1984-03-12"
                }
            }
        }
        let codes = Set(replies.map(\.code))
        #expect(codes.count == 3)
        func refleks(_ arguments: String...) async throws -> ProgramResult {
            let program = ServerProcess.products.appending(path: "refleks").path
            let connection = ["--config", server.configuration(of: "branch"), "--address", server.address]
            return try await run("env", ["REFLEKS_LOCALE=tr", program] + arguments + connection)
        }
        let client = try await RefleksClient.connect(server.client())
        var options = CallOptions()
        options.minimumCommitSeq = replies.map(\.commitSeq).max() ?? 0
        _ = try await client.customers.listMatchCandidates(.with { $0.access = Requests.access }, options)
        await client.close()
        let listed = try await refleks("customer", "matches", "-o", "ndjson")
        let found = try listed.output.split(separator: "\n").map { try MatchCandidate(jsonString: String($0)) }
        #expect(found.count == 3 && Set(found.flatMap { [$0.code, $0.otherCode] }) == codes)
        let view = try await refleks("360", found[0].code)
        #expect(view.output.contains("karar bekleyen çift: 2"), "\(view.output)")
        let explained = try await refleks("customer", "explain", found[0].code, found[0].otherCode)
        #expect(explained.status == 0 && explained.output.contains("Doğum tarihi"), "\(explained.output)")
        #expect(try await refleks("customer", "merge", found[0].code, found[0].otherCode).status == 0)
        // Taken back, the pair is open again, in the list and in the view; the explanation tells what happened.
        #expect(try await refleks("customer", "unmerge", found[0].code).status == 0)
        let again = try await refleks("customer", "matches", "-o", "ndjson")
        #expect(again.output.split(separator: "\n").count == 3)
        let undone = try await refleks("customer", "explain", found[0].code, found[0].otherCode)
        for part in ["karar bekliyor", "kaydından ayrıldı", "branch/"] {
            #expect(undone.output.contains(part), "\(undone.output)")
        }
        #expect(try await refleks("customer", "merge", found[0].code, found[0].otherCode).status == 0)
        #expect(try await refleks("customer", "dismiss", found[1].code, found[1].otherCode).status == 0)
        #expect(await server.end(SIGTERM) == 0)

        let data = server.home.file("data")
        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run("env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", data, "--verify"])
        #expect(verified.status == 0, "\(verified.output)")
    }
}
