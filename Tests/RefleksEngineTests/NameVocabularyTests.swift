import RefleksCrypto
import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

@Suite struct NameVocabularyTests {
    private let bench = TestBench()

    private func numbers(_ query: String, _ engine: Engine) async throws -> [UInt64] {
        try await engine.search(name: query, limit: 10, atLeast: engine.durableSeq).matches.map(\.customer.code.number)
    }

    @Test func `forms are made from opened names when the projection is made anew`() async throws {
        let number = try await bench.running { engine in
            try await engine.submit(Make.create("Ayşegül", "Öztürk")).effects.customerNumber
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            for query in ["aysegul ozturk", "ays", "AYŞGÜL", "öztrük"] {
                let found = try await numbers(query, engine)
                #expect(found == [number], "\(query)")
            }
        }
    }

    @Test func `names that an earlier build recorded are found like others once the projection is made anew`()
        async throws
    {
        let number = try await bench.running { engine in
            try await engine.submit(Make.create("Ayşegül", "Öztürk")).effects.customerNumber
        }
        // As it was: tokens of beginnings and whole words, none of slips.
        let indexer = try BlindIndexer(secret: bench.keys.indexSecret)
        var tokens = ["ayşegül", "öztürk"].map { indexer.token(exactWord: $0) }
        for word in ["aysegul", "ozturk"] {
            tokens.append(indexer.token(wholeWord: word))
            tokens += (2...4).map { indexer.token(prefix: String(word.prefix($0))) }
        }
        let stored = try #require(try bench.entries().first)
        let change = try Entry(stored).changes.first
        // Whoever has both names has a key of matching as well.
        let created = try #require((change as? MatchableCustomerCreated)?.created)
        var names = created.names
        names.tokens = tokens.sorted()
        let before = CustomerCreated(
            number: created.number, keyID: created.keyID, customerKind: created.customerKind, names: names,
            language: created.language, homeBranch: created.homeBranch, identifiers: created.identifiers,
            isForInteraction: created.isForInteraction, conflicting: created.conflicting)
        var chain = HashChain(after: LedgerTail.empty.hash)
        var writer = ByteWriter()
        let entry = chain.link(
            seq: 1, recordedAt: bench.clock.now().microseconds, kind: CustomerCreated.kind.rawValue,
            body: Entry.encode([before], with: &writer))
        let disk = MemoryDisk()
        try MemoryStore(disk: disk).append([entry], expectedTail: 0)
        let engine = try await Engine.open(
            store: MemoryStore(disk: disk), keys: KeptKeys(bench.keys), configuration: bench.configuration,
            environment: bench.environment())
        for query in ["aysegul ozturk", "ays", "ayseg", "AYŞGÜL", "öztrük"] {
            let found = try await numbers(query, engine)
            #expect(found == [number], "\(query)")
        }
        let report = try await engine.verifyRebuild()
        #expect(report.differences == [])
        await engine.shutDown()
    }

    @Test func `a word is told once, again when somebody lost it, and never of a destroyed key`() async throws {
        let number = try await bench.running { engine in
            try await engine.submit(Make.create("Ali", "Öz")).effects.customerNumber
        }
        let customer = try #require(
            try MemoryStore(disk: bench.disk).read { view throws(StoreError) in try CustomerReader.load(number, view) })
        let indexer = try BlindIndexer(secret: bench.keys.indexSecret)
        func makeVocabulary() -> NameVocabulary {
            NameVocabulary(indexer: indexer, opener: Opener(keys: KeyRing(store: bench.keys, capacity: 2)))
        }
        var words = makeVocabulary()
        let tokens = customer.searchTokens
        let all = [indexer.token(exactWord: "ali"), indexer.token(exactWord: "öz")]
        #expect(try words.words(tokens, of: customer).map(\.token) == all)
        #expect(try words.words(tokens, of: customer) == [])
        words.removed([all[1]])
        let again = try words.words(tokens, of: customer)
        #expect(again == [NameWord(token: all[1], forms: [indexer.token(wholeWord: "oz")])])
        words.forget()
        #expect(try words.words(tokens, of: customer).map(\.token) == all)

        let key = customer.identity.keyID
        try bench.keys.erase(
            [ErasureRecord(keyID: key, customer: customer.identity.number, erasedAt: 0)], upTo: 1, epoch: 1)
        words = makeVocabulary()
        #expect(try words.words(tokens, of: customer) == [])
        #expect(try words.words(tokens, of: customer) == [])
    }
}
