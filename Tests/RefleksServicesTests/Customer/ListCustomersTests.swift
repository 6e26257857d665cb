import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

struct ListCustomersTests {
    private static func list(size: UInt32 = 0, token: String = "") -> ListCustomersRequest {
        .with { ($0.access, $0.pageSize, $0.pageToken) = (Make.access, size, token) }
    }

    @Test func `pages hold every customer once, in the order of the codes`() async throws {
        try await ServiceBench.run { bench in
            var codes: Set<String> = []
            for index in 0..<7 {
                let phone = Make.identifier(.phone, "+90 532 123 45 0\(index)")
                codes.insert(
                    try await bench.customers().createCustomer(Make.create(Make.person("Ali"), phone)).message.code)
            }
            var options = CallOptions()
            options.minimumCommitSeq = bench.durableSeq
            var request = Self.list(size: 3)
            var listed: [Customer] = []
            var sizes: [Int] = []
            repeat {
                let page = try await bench.customers(.system, "erp").listCustomers(request, options).message
                listed += page.customers
                sizes.append(page.customers.count)
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty
            #expect(sizes == [3, 3, 1])
            #expect(listed.map(\.code) == codes.sorted())
            #expect(listed.allSatisfy { $0.identifiers.count == 1 && $0.givenName == "Ali" })
        }
    }

    @Test func `an empty house has one empty page, and a foreign token is refused`() async throws {
        try await ServiceBench.run { bench in
            let empty = try await bench.customers(.admin, "root").listCustomers(Self.list()).message
            #expect(empty.customers.isEmpty && empty.nextPageToken.isEmpty)
            let token = await refusal {
                _ = try await bench.customers(.admin, "root").listCustomers(Self.list(size: 201, token: "abc"))
            }
            #expect(token?.broken == ["page_size NOT_IN_RANGE", "page_token BAD_PAGE_TOKEN"])
        }
    }
}
