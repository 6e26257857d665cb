import Testing

@testable import RefleksStore

@Suite struct SQLiteFormatTests {
    private let format = SQLiteFormat(name: "ledger", applicationID: 11, version: 3)

    private func verdict(_ applicationID: Int64, _ version: Int64, _ tables: Int64) throws -> SQLiteFormat.Verdict {
        try format.verdict(applicationID: applicationID, version: version, tables: tables, file: "x.db")
    }

    @Test func `an empty file is created and one of ours is opened`() throws {
        #expect(try verdict(0, 0, 0) == .create)
        #expect(try verdict(11, 3, 5) == .open)
    }

    @Test func `everything else is incompatible`() throws {
        for (applicationID, version, tables) in [(11, 4, 5), (11, 2, 5), (12, 3, 5), (0, 0, 1), (0, 3, 0), (11, 0, 0)] {
            #expect(
                try failure { try verdict(Int64(applicationID), Int64(version), Int64(tables)) } == .incompatible,
                "\(applicationID) \(version) \(tables)")
        }
    }
}
