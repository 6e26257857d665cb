import Foundation
import RefleksDomain
import RefleksTestSupport
import Testing

@testable import RefleksStore

/// What every store does with the employee pulse, and what is left in the file.
@Suite struct PulseStoreTests {
    /// Monday 2026-03-02, and days after it.
    private static func day(_ count: Int64) -> Timestamp {
        Timestamp(microseconds: 1_772_434_800_000_000 + count * Timestamp.microsecondsPerDay)
    }

    private static func period(_ id: String, day count: Int64 = 0) -> PulsePeriod {
        PulsePeriod(id: id, question: ("How are you?", "Nasılsınız?"), openedAt: day(count))
    }

    private static func person(_ name: String) -> [UInt8] { Array(name.utf8) }

    /// Answers of `count` people of a branch.
    private static func answer(
        _ store: any PulseStore, _ id: String, _ branch: String, _ scores: [Int]
    ) throws {
        for (index, score) in scores.enumerated() {
            let outcome = try store.submit(
                PulseAnswer(period: id, branch: branch, score: score), of: person("\(branch)/\(index)"))
            #expect(outcome == .done)
        }
    }

    private static func files(_ path: String) throws -> Data {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted().reduce(into: Data()) {
            $0 += try Data(contentsOf: URL(fileURLWithPath: path + "/" + $1))
        }
    }

    @Test(arguments: Engine.allCases) func `a period is answered once by each, and shown when it is closed`(
        _ engine: Engine
    ) throws {
        let directory = try TemporaryDirectory()
        func opened() throws -> any PulseStore {
            try SQLitePulseStore(
                path: directory.file("pulse.db"), random: RefleksTestSupport.SeededRandom(seed: 7), vfs: nil)
        }
        var store: any PulseStore = engine == .memory ? MemoryPulseStore() : try opened()
        #expect(try store.periods(limit: 3).isEmpty)
        let answer = PulseAnswer(period: "a", branch: "34-001", score: 7)
        #expect(try store.submit(answer, of: Self.person("x")) == .unknown)
        #expect(try store.close("a", at: Self.day(1)) == .unknown)
        #expect(try store.open(Self.period("a")) == .done && store.open(Self.period("a")) == .exists)
        #expect(try store.open(Self.period("b")) == .openAlready)
        try Self.answer(store, "a", "34-001", [10, 9, 8, 7, 6, 5])
        try Self.answer(store, "a", "06-001", [1, 1, 1, 1])
        try Self.answer(store, "a", "35-001", [2])
        if engine == .sqlite {
            store.close()
            #expect(throws: StoreError.self) { try store.periods(limit: 1) }
            store = try opened()
        }
        #expect(try store.submit(answer, of: Self.person("34-001/3")) == .answered)
        #expect(try store.periods(limit: 1) == [Self.period("a")], "nothing is told of what is open")
        #expect(try store.close("a", at: Self.day(9)) == .done && store.close("a", at: Self.day(9)) == .closed)
        #expect(try store.submit(answer, of: Self.person("new")) == .closed)
        let told = try #require(try store.periods(limit: 1).first)
        #expect(told.closedAt == Self.day(9) && told.publication?.hidden == 2)
        #expect(told.publication?.shown == [.init(name: "34-001", answers: 6, sum: 45)])
        #expect(told.publication?.total == .init(name: "", answers: 11, sum: 51))
        #expect(try store.open(Self.period("b", day: 27)) == .tooSoon && store.open(Self.period("b", day: 28)) == .done)
        // Who answered before may answer the next one.
        #expect(try store.submit(PulseAnswer(period: "b", branch: "x", score: 1), of: Self.person("34-001/3")) == .done)
        #expect(try store.periods(limit: 9).map(\.id) == ["b", "a"])
        store.close()
    }

    @Test func `a closed period leaves no answer, no code and no hidden group in the file`() throws {
        let directory = try TemporaryDirectory()
        let random = RefleksTestSupport.SeededRandom(seed: 9)
        let store = try SQLitePulseStore(path: directory.file("pulse.db"), random: random, vfs: nil)
        #expect(try store.open(Self.period("a")) == .done)
        try Self.answer(store, "a", "branch-shown", [10, 9, 8, 7, 6])
        try Self.answer(store, "a", "branch-hidden", [3, 4])
        try Self.answer(store, "a", "branch-other", [3, 4, 5, 6])
        let before = try Self.files(directory.path)
        for name in ["branch-shown/0", "branch-hidden/1"] {
            #expect(before.range(of: Data(name.utf8)) == nil, "\(name)")
        }
        #expect(before.range(of: Data("branch-hidden".utf8)) != nil, "the scan would find it")
        #expect(try store.close("a", at: Self.day(9)) == .done)
        let after = try Self.files(directory.path)
        for hidden in ["branch-hidden", "branch-other"] {
            #expect(after.range(of: Data(hidden.utf8)) == nil, "\(hidden)")
        }
        #expect(after.range(of: Data("branch-shown".utf8)) != nil)
        let connection = try SQLiteConnection(path: directory.file("pulse.db"), role: .reader, vfs: nil)
        defer { connection.close() }
        #expect(try connection.integer("SELECT count(*) FROM answer") == 0)
        #expect(try connection.integer("SELECT count(*) FROM token") == 0)
        #expect(try connection.integer("SELECT count(*) FROM period WHERE key IS NOT NULL") == 0)
        store.close()
    }

    @Test func `rows lie in random order, so that nobody reads from them who answered first`() throws {
        let directory = try TemporaryDirectory()
        let store = try SQLitePulseStore(
            path: directory.file("pulse.db"), random: RefleksTestSupport.SeededRandom(seed: 5), vfs: nil)
        #expect(try store.open(Self.period("a")) == .done)
        for score in 0...10 {
            let answer = PulseAnswer(period: "a", branch: "x", score: score)
            #expect(try store.submit(answer, of: Self.person("\(score)")) == .done)
        }
        let connection = try SQLiteConnection(path: directory.file("pulse.db"), role: .reader, vfs: nil)
        defer { connection.close() }
        let stored = try connection.rows("SELECT score FROM answer ORDER BY id", []) { Int($0.integer(0)) }
        #expect(stored.sorted() == Array(0...10) && stored != Array(0...10))
        store.close()
    }

    @Test func `another program's file is refused`() throws {
        let directory = try TemporaryDirectory()
        let connection = try SQLiteConnection(path: directory.file("pulse.db"), role: .writer, vfs: nil)
        try connection.execute("CREATE TABLE other (id INTEGER)")
        connection.close()
        #expect(throws: StoreError.self) {
            _ = try SQLitePulseStore(
                path: directory.file("pulse.db"), random: RefleksTestSupport.SeededRandom(seed: 1), vfs: nil)
        }
    }
}
