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
                try await engine.search(name: query, limit: 10, atLeast: last.commitSeq).matches
                    .map(\.customer.code.number)
            }
            #expect(try await numbers("cagri") == [cagri, cagriye])
            #expect(try await numbers("unlu CAGRI") == [cagri])
            #expect(try await numbers("IŞIK") == [isik])
            #expect(try await numbers("ünlüo") == [isik])
            #expect(try await numbers("zeynep") == [])
            #expect(try await numbers("ç") == [])
        }
    }

    @Test func `exact matches come first over all pages, then other spellings, then beginnings`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            var names: [UInt64: String] = [:]
            for name in ["Isik", "Işıklar", "Işık", "Işık", "ISIK", "Işık", "Isiksoy", "IŞIK", "isik"] {
                names[try await engine.submit(Make.create("Ali", name)).effects.customerNumber] = name
            }
            for (query, exact) in [("ışık", ["IŞIK", "Işık", "Işık", "Işık"]), ("isik ALİ", ["isik"])] {
                var found: [(rank: SearchRank, number: UInt64)] = []
                var position: SearchPosition?
                repeat {
                    let page = try await engine.search(
                        name: query, after: position, limit: 2, atLeast: engine.durableSeq)
                    found += page.matches.map { ($0.rank, $0.customer.code.number) }
                    position = page.next
                } while position != nil
                #expect(found.count == 9 && Set(found.map(\.number)) == Set(names.keys))
                #expect(found.map(\.rank) == found.map(\.rank).sorted())
                #expect(found.filter { $0.rank == .exact }.compactMap { names[$0.number] }.sorted() == exact)
                #expect(found.count { $0.rank == .beginnings } == 2)
            }
        }
    }

    @Test func `a slip of the hand finds the name when nobody answers to what was written`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let yilmaz = try await engine.submit(Make.create("Mehmet", "Yılmaz")).effects.customerNumber
            let yilmazer = try await engine.submit(Make.create("Ali", "Yılmazer")).effects.customerNumber
            let last = try await engine.submit(Make.create("Ayşegül", "Öztürk"))
            let aysegul = last.effects.customerNumber
            func matches(_ query: String) async throws -> [SearchMatch] {
                try await engine.search(name: query, limit: 10, atLeast: last.commitSeq).matches
            }
            for query in ["yilmas", "YLMAZ", "Yılamz", "yıllmaz", "mehmt", "mehmet yilnaz", "meh yilmas"] {
                let found = try await matches(query)
                #expect(found.map(\.customer.code.number) == [yilmaz], "\(query)")
                #expect(found.allSatisfy { $0.rank == .similar }, "\(query)")
            }
            // Somebody answers: similar names are not asked for.
            #expect(try await matches("yilmaze").map(\.customer.code.number) == [yilmazer])
            #expect(try await matches("yilmaz").map(\.rank) == [.wholeWords, .beginnings])
            #expect(try await matches("aysgeul ozturk").map(\.customer.code.number) == [aysegul])
            // Two slips, a slip in a short word, and another name beside the similar one.
            for query in ["ylmas", "aly yilmaz", "mehmet yilmas kaya"] {
                #expect(try await matches(query).isEmpty, "\(query)")
            }
        }
    }

    @Test func `similar names fill pages one after another, after a page that found nobody`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let count = SearchReader.maximumScan + 10
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<count {
                    group.addTask { _ = try await engine.submit(Make.create("Mehmetcik", "Öz\(index)")) }
                }
                try await group.waitForAll()
            }
            var pages: [[SearchRank]] = []
            var numbers: Set<UInt64> = []
            var position: SearchPosition?
            repeat {
                let page = try await engine.search(
                    name: "mehmetcix", after: position, limit: 200, atLeast: engine.durableSeq)
                pages.append(page.matches.map(\.rank))
                numbers.formUnion(page.matches.map(\.customer.code.number))
                position = page.next
            } while position != nil && pages.count < 30
            #expect(pages.first?.isEmpty == true && numbers.count == count)
            #expect(pages.joined().allSatisfy { $0 == .similar })
        }
    }

    @Test func `a page looks at a bounded number of candidates and goes on with the next one`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            // All begin with the same eight letters, which lead to words; only one has the whole beginning that is asked for.
            let count = SearchReader.maximumScan + 100
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<count {
                    group.addTask { _ = try await engine.submit(Make.create("Mehmetcan", "Öz\(index)")) }
                }
                try await group.waitForAll()
            }
            let wanted = try await engine.submit(Make.create("Mehmetcanberk", "Öz")).effects.customerNumber
            var found: [UInt64] = []
            var pages = 0
            var position: SearchPosition?
            repeat {
                let page = try await engine.search(
                    name: "mehmetcanb", after: position, limit: 10, atLeast: engine.durableSeq)
                found += page.matches.map(\.customer.code.number)
                position = page.next
                pages += 1
            } while position != nil && pages < 5
            #expect(found == [wanted] && pages == 2)
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
                seen += page.matches.map(\.customer.code.number)
                position = page.next
            } while position != nil
            #expect(seen.count == all.count)
            #expect(Set(seen) == all)
            let renamed = try #require(all.min())
            var update = ProfileUpdate(code: try Make.code(renamed), expectedVersion: 1)
            update.givenName = .set("Hasan")
            let seq = try await engine.submit(Command(.updateCustomer(update), principal: Make.branch)).commitSeq
            let hasan = try await engine.search(name: "hasan", limit: 5, atLeast: seq)
            #expect(hasan.matches.map(\.customer.code.number) == [renamed])
            let mehmet = try await engine.search(name: "mehmet", limit: 200, atLeast: seq)
            #expect(mehmet.matches.count == all.count - 1)
        }
    }
}
