import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

struct SearchCustomersTests {
    static func search(_ query: String, size: UInt32 = 0, token: String = "") -> SearchCustomersRequest {
        SearchCustomersRequest.with {
            $0.access = Make.access
            $0.query = query
            $0.pageSize = size
            $0.pageToken = token
        }
    }

    /// Options that wait until the projection shows everything recorded so far.
    static func upToDate(_ bench: ServiceBench) -> CallOptions {
        var options = CallOptions()
        options.minimumCommitSeq = bench.durableSeq
        return options
    }

    @Test(arguments: ["isik", "IŞIK", "ışık", "Işı", "ayse isik", "ISIK AYSE"])
    func `a name is found however it is typed`(_ query: String) async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ayşe", "Işık"))).message.code
            _ = try await bench.customers().createCustomer(Make.create(Make.person("Ali", "Can")))
            let found = try await bench.customers().searchCustomers(Self.search(query), Self.upToDate(bench)).message
            #expect(found.matches.map(\.code) == [code])
            #expect(found.matches.first?.givenName == "Ayşe")
        }
    }

    @Test func `what matches letter by letter comes first`() async throws {
        try await ServiceBench.run { bench in
            for family in ["Isik", "Işıklar", "Işık"] {
                _ = try await bench.customers().createCustomer(Make.create(Make.person("Ali", family)))
            }
            let found = try await bench.customers().searchCustomers(Self.search("ışık"), Self.upToDate(bench)).message
            #expect(found.matches.first?.familyName == "Işık")
            #expect(found.matches.map(\.exact) == [true, false, false])
            #expect(Set(found.matches.map(\.familyName)) == ["Isik", "Işıklar", "Işık"])
        }
    }

    @Test func `an exact match is on the first page, however many others there are`() async throws {
        try await ServiceBench.run { bench in
            for family in (0..<5).map({ _ in "Isik" }) + ["Işık"] {
                _ = try await bench.customers().createCustomer(Make.create(Make.person("Ali", family)))
            }
            var request = Self.search("ışık", size: 1)
            var families: [String] = []
            repeat {
                let page = try await bench.customers().searchCustomers(request, Self.upToDate(bench)).message
                families += page.matches.map(\.familyName)
                #expect(page.matches.map(\.exact) == page.matches.map { $0.familyName == "Işık" })
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty
            #expect(families == ["Işık"] + [String](repeating: "Isik", count: 5))
        }
    }

    @Test func `pages show everyone once`() async throws {
        try await ServiceBench.run { bench in
            for index in 0..<7 {
                let family = index % 2 == 0 ? "Can" : "Canan"
                _ = try await bench.customers().createCustomer(Make.create(Make.person("Ali\(index)", family)))
            }
            var seen: [String] = []
            var token = ""
            for page in 0..<4 {
                let request = Self.search("can", size: 2, token: token)
                let found = try await bench.customers().searchCustomers(request, Self.upToDate(bench)).message
                seen += found.matches.map(\.givenName)
                token = found.nextPageToken
                #expect(token.isEmpty == (page == 3))
            }
            #expect(seen.count == 7 && Set(seen).count == 7)
        }
    }

    @Test func `a token of another question is refused`() async throws {
        try await ServiceBench.run { bench in
            for name in ["Ali", "Veli"] {
                _ = try await bench.customers().createCustomer(Make.create(Make.person(name, "Can")))
            }
            let first = try await bench.customers().searchCustomers(Self.search("can", size: 1), Self.upToDate(bench))
            #expect(!first.message.nextPageToken.isEmpty)
            for token in [first.message.nextPageToken, "AAAA", "*"] {
                let error = await refusal {
                    _ = try await bench.customers().searchCustomers(Self.search("veli", token: token))
                }
                #expect(error?.code == .invalidArgument && error?.violations.map(\.path) == ["page_token"])
            }
        }
    }

    @Test func `a question without a word is none`() async throws {
        try await ServiceBench.run { bench in
            let short = await refusal { _ = try await bench.customers().searchCustomers(Self.search("a")) }
            #expect(short?.broken == ["query TOO_SHORT"])
            let empty = await refusal { _ = try await bench.customers().searchCustomers(Self.search("- -")) }
            #expect(empty?.broken == ["query EMPTY_SEARCH"])
            let page = await refusal { _ = try await bench.customers().searchCustomers(Self.search("ali", size: 201)) }
            #expect(page?.broken == ["page_size NOT_IN_RANGE"])
        }
    }
}
