import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

@Suite struct SearchTests {
    @Test func `a name is found by beginnings, without Turkish letters and in any order`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let cagri = try await engine.submit(Make.create("Çağrı", "Ünlü")).effects.customerNumber
            let cagriye = try await engine.submit(Make.create("Çağrıye", "Demir")).effects.customerNumber
            let last = try await engine.submit(Make.create("Işık", "Ünlüoğlu"))
            let isik = last.effects.customerNumber
            func numbers(_ query: String) async throws -> [UInt64] {
                try await engine.search(name: query, limit: 10, atLeast: last.commitSeq).customers.map(\.code.number)
            }
            #expect(try await numbers("cagri") == [cagri, cagriye])
            #expect(try await numbers("unlu CAGRI") == [cagri])
            #expect(try await numbers("IŞIK") == [isik])
            #expect(try await numbers("ünlüo") == [isik])
            #expect(try await numbers("zeynep") == [])
            #expect(try await numbers("ç") == [])
        }
    }

    @Test func `pages follow each other without gap or repetition and a renamed customer moves`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            var all: Set<UInt64> = []
            for index in 0..<23 {
                let name = index % 3 == 0 ? "Mehmet" : "Mehmetcan"
                all.insert(try await engine.submit(Make.create(name, "Öz")).effects.customerNumber)
            }
            var seen: [UInt64] = []
            var position: SearchPosition?
            repeat {
                let page = try await engine.search(
                    name: "mehmet", after: position, limit: 5, atLeast: engine.durableSeq)
                seen += page.customers.map(\.code.number)
                position = page.next
            } while position != nil
            #expect(seen.count == all.count)
            #expect(Set(seen) == all)
            let renamed = try #require(all.min())
            var update = ProfileUpdate(code: try Make.code(renamed), expectedVersion: 1)
            update.givenName = .set("Hasan")
            let seq = try await engine.submit(Command(.updateCustomer(update), principal: Make.branch)).commitSeq
            let hasan = try await engine.search(name: "hasan", limit: 5, atLeast: seq)
            #expect(hasan.customers.map(\.code.number) == [renamed])
            let mehmet = try await engine.search(name: "mehmet", limit: 200, atLeast: seq)
            #expect(mehmet.customers.count == all.count - 1)
        }
    }
}
