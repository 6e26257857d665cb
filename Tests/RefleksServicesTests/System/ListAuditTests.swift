import Foundation
import RefleksContract
import RefleksRPC
import RefleksStore
import SwiftProtobuf
import Testing

struct ListAuditTests {
    private func list(_ body: (inout ListAuditRequest) -> Void = { _ in }) -> ListAuditRequest {
        ListAuditRequest.with {
            $0.access = Make.access
            body(&$0)
        }
    }

    private func verify(_ body: (inout VerifyAuditRequest) -> Void = { _ in }) -> VerifyAuditRequest {
        VerifyAuditRequest.with {
            $0.access = Make.access
            body(&$0)
        }
    }

    @Test func `rows are listed newest first, by customer, actor, certificate and time`() async throws {
        try await ServiceBench.run { bench in
            let ali = try await bench.customers().createCustomer(Make.create(Make.person("Ali"))).message.code
            let can = try await bench.customers().createCustomer(Make.create(Make.person("Can"))).message.code
            _ = try await bench.customers().getCustomer(Make.get(ali))
            _ = try await bench.customers(.agent, "ayse").getCustomer(Make.get(can))
            let admin = bench.system(.admin, "root")
            let all = try await admin.listAudit(list()).message
            #expect(all.rows.map(\.customerCode) == [can, ali] && all.nextPageToken.isEmpty)
            let row = try #require(all.rows.last)
            #expect(row.seq == 1 && row.principal == "refleks://branch/34-001" && row.branch == "34-001")
            #expect(row.actor == "ayse" && row.purpose == .service && row.customers == 1 && row.hash.count == 32)
            #expect(row.method == "refleks.v1.CustomerService/GetCustomer" && row.atUs == bench.now)
            #expect(try await admin.listAudit(list { $0.customerCode = ali }).message.rows.map(\.seq) == [1])
            let agent = try await admin.listAudit(list { $0.principal = "refleks://agent/ayse" }).message
            #expect(agent.rows.map(\.seq) == [2])
            #expect(try await admin.listAudit(list { $0.fromUs = bench.now + 1 }).message.rows == [])
            #expect(try await admin.listAudit(list { $0.untilUs = bench.now }).message.rows == [])
            let others = try await admin.listAudit(list { $0.actor = "nobody" }).message
            #expect(others.rows == [])
        }
    }

    @Test func `pages continue, and only their own question`() async throws {
        try await ServiceBench.run { bench in
            for _ in 1...5 { _ = await refusal { _ = try await bench.customers().getCustomer(Make.get("1000000005")) } }
            let analyst = bench.system(.analyst, "dpo")
            let first = try await analyst.listAudit(list { $0.pageSize = 2 }).message
            #expect(first.rows.map(\.seq) == [5, 4])
            let next = list {
                $0.pageSize = 3
                $0.pageToken = first.nextPageToken
            }
            let second = try await analyst.listAudit(next).message
            #expect(second.rows.map(\.seq) == [3, 2, 1] && second.nextPageToken.isEmpty)
            let other = list {
                $0.actor = "ayse"
                $0.pageToken = first.nextPageToken
            }
            let error = await refusal { _ = try await analyst.listAudit(other) }
            #expect(error?.broken == ["page_token BAD_PAGE_TOKEN"])
        }
    }

    @Test func `what is asked wrongly is told at once`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.system(.admin, "root")
            let wrong = await refusal {
                _ = try await admin.listAudit(
                    list {
                        $0.customerCode = "1000000006"
                        $0.principal = "agent/ayse"
                    })
            }
            #expect(wrong?.broken == ["customer_code BAD_CUSTOMER_CODE", "principal BAD_PRINCIPAL"])
            let hash = await refusal { _ = try await admin.verifyAudit(verify { $0.expectedSeq = 4 }) }
            #expect(hash?.broken == ["expected_hash BAD_AUDIT_HASH"])
        }
    }

    @Test func `the chain is verified, and what was done to it is found`() async throws {
        let store = MemoryAuditStore()
        try await ServiceBench.run(auditing: store) { bench in
            for _ in 1...5 { _ = await refusal { _ = try await bench.customers().getCustomer(Make.get("1000000005")) } }
            let admin = bench.system(.admin, "root")
            let whole = try await admin.verifyAudit(verify()).message
            #expect(whole.rowsChecked == 5 && whole.headSeq == 5 && whole.nextSeq == 0 && whole.brokenSeq == 0)
            #expect(whole.headHash.count == 32 && whole.broken == .unspecified)
            let kept = verify {
                $0.expectedSeq = whole.headSeq
                $0.expectedHash = whole.headHash
            }
            // The verification itself is the sixth row.
            #expect(try await admin.verifyAudit(kept).message.rowsChecked == 6)
            store.tamper { $0[3].event.actor = "nobody" }
            let broken = try await admin.verifyAudit(verify()).message
            #expect(broken.brokenSeq == 4 && broken.broken == .changed && broken.rowsChecked == 3)
            store.tamper { $0.remove(at: 3) }
            #expect(try await admin.verifyAudit(verify()).message.broken == .missing)
        }
    }
}
