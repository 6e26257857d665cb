import CoreMetrics
import Logging
import RefleksCrypto
import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// Searches among random names give what looking at every name gives.
@Suite struct SearchComparisonTests {
    /// Words of which names and queries are made: near each other, in both spellings.
    private static let words = [
        "Işık", "Isik", "Işıl", "Çağrı", "Cagri", "Çağan", "Mehmet", "Mehmetcan", "Memet", "Kara", "Karaca", "Karacan",
        "Kar",
        "Kaya", "Öz", "Özkan", "Ozkan", "Yılmaz", "Yilmaz", "Yılmazer", "Şen", "Sen", "Al", "Ali", "Âli",
    ]
    private static let letters = Array("aeiıoökmnrsşyz")

    private static func word(_ random: SeededRandom) -> String {
        let word = random.pick(words)
        guard random.below(4) == 0 else { return word }
        var letters = Array(word)
        let place = random.below(letters.count)
        switch random.below(3) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(random.pick(Self.letters), at: place)
        default: letters[place] = random.pick(Self.letters)
        }
        return String(letters)
    }

    private static func name(_ random: SeededRandom) -> String {
        (0..<1 + random.below(2)).map { _ in word(random) }.joined(separator: " ")
    }

    private static func query(_ random: SeededRandom) -> String {
        (0..<1 + random.below(3)).map { _ in
            let word = word(random)
            return random.below(2) == 0 ? word : String(word.prefix(2 + random.below(4)))
        }.joined(separator: " ")
    }

    /// All pages of the query, by rank and number.
    private static func found(_ query: String, _ engine: Engine, pageOf limit: Int) async throws -> [SearchMatch] {
        var found: [SearchMatch] = []
        var position: SearchPosition?
        repeat {
            let page = try await engine.search(
                name: query, after: position, limit: limit, atLeast: engine.durableSeq)
            found += page.matches
            position = page.next
        } while position != nil
        return found
    }

    /// What looking at everybody gives.
    private static func expected(_ query: String, _ profiles: [UInt64: Profile]) -> [String] {
        let search = NameSearch(query)
        let ranked = profiles.compactMap { number, profile in search.rank(profile).map { ($0, number) } }
        let isAnswered = ranked.contains { $0.0 < .similar }
        return ranked.filter { !isAnswered || $0.0 < .similar }.sorted { $0 < $1 }.map { "\($0.0) \($0.1)" }
    }

    private static func compare(_ engine: Engine, seed: UInt64) async throws {
        let random = SeededRandom(seed: seed)
        var profiles: [UInt64: Profile] = [:]
        var versions: [UInt64: UInt64] = [:]
        for round in 0..<3 {
            for _ in 0..<40 {
                let profile = Profile(givenName: name(random), familyName: word(random))
                let command = Make.create(profile.givenName, profile.familyName)
                let number = try await engine.submit(command).effects.customerNumber
                profiles[number] = profile
                versions[number] = 1
            }
            for number in profiles.keys.sorted() where random.below(6) == 0 {
                var update = ProfileUpdate(code: try Make.code(number), expectedVersion: versions[number] ?? 0)
                let given = name(random)
                update.givenName = .set(given)
                _ = try await engine.submit(Command(.updateCustomer(update), principal: Make.branch))
                profiles[number]?.givenName = given
                versions[number, default: 0] += 1
            }
            for _ in 0..<60 {
                let query = query(random)
                guard !NameSearch(query).words.isEmpty else { continue }
                let found = try await found(query, engine, pageOf: 1 + random.below(9))
                let shown = found.map { "\($0.rank) \($0.customer.code.number)" }
                #expect(shown == expected(query, profiles), "seed \(seed), round \(round), \(query)")
            }
        }
        let report = try await engine.verifyRebuild()
        #expect(report.differences == [], "seed \(seed)")
    }

    @Test(arguments: [41, 42, 43] as [UInt64])
    func `a search finds whom looking at every name finds, in that order`(seed: UInt64) async throws {
        try await TestBench(seed: seed).run { engine in try await Self.compare(engine, seed: seed) }
    }

    @Test(arguments: [44, 45] as [UInt64])
    func `the same on the store that serves in production`(seed: UInt64) async throws {
        let directory = try TemporaryDirectory()
        let store = try SQLiteStore(SQLiteStoreConfiguration(directory: directory.file("data")))
        let master = try MasterKey(hexadecimal: String(repeating: "5a", count: 32), source: "the test")
        let keys = try SQLiteKeyStore(
            directory: directory.file("data"), identity: store.identity, master: master, random: SystemRandom())
        var configuration = EngineConfiguration()
        configuration.projectionDelayMilliseconds = 0
        let environment = EngineEnvironment(
            clock: ManualClock(), random: SystemRandom(), metrics: NOOPMetricsHandler.instance,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let engine = try await Engine.open(
            store: store, keys: keys, configuration: configuration, environment: environment)
        try await Self.compare(engine, seed: seed)
        await engine.shutDown()
    }

    @Test func `a beginning of more words than are looked for one by one finds everybody`() async throws {
        try await TestBench().run { engine in
            let letters = Array("abcdefghijklmnoprstuvyz")
            var numbers: Set<UInt64> = []
            for index in 0...NameSearch.maximumWords {
                let word = "Kar" + String([letters[index / letters.count], letters[index % letters.count]])
                numbers.insert(try await engine.submit(Make.create(word, "Öz")).effects.customerNumber)
            }
            _ = try await engine.submit(Make.create("Kaya", "Öz"))
            let found = try await Self.found("kar", engine, pageOf: 100)
            #expect(found.count == numbers.count && Set(found.map(\.customer.code.number)) == numbers)
        }
    }
}
