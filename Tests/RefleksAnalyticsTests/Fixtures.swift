import Foundation
import RefleksAnalytics
import Testing

/// The committed data and reference values (Tests/Fixtures/lifetime-models).
enum Fixtures {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Fixtures/lifetime-models")

    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    static func json(_ name: String) throws -> Reference {
        Reference(try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appending(path: name))))
    }

    /// Rows of whole numbers below a header.
    static func rows(_ name: String) throws -> [[Int]] {
        try text(name).split(separator: "\n").dropFirst().map { try $0.split(separator: ",").map { try number($0) } }
    }

    private static func number(_ text: Substring) throws -> Int { try #require(Int(text)) }

    /// A customer of the CDNOW sample, in weeks and dollars.
    struct Customer {
        let history: CustomerHistory
        let spend: SpendHistory?
        let holdoutPurchases: Int
    }

    static func cdnow() throws -> [Customer] {
        try rows("cdnow_sample.csv").map { row in
            Customer(
                history: try CustomerHistory(purchases: row[0], recency: Double(row[1]) / 7, age: Double(row[2]) / 7),
                spend: row[0] > 0
                    ? try SpendHistory(purchases: row[0], average: Double(row[3]) / 100 / Double(row[0])) : nil,
                holdoutPurchases: row[4])
        }
    }

    static func cdnowPopulation() throws -> PurchasePopulation {
        try PurchasePopulation(try cdnow().map(\.history))
    }

    static func donations() throws -> OpportunityPopulation {
        try OpportunityPopulation(
            weighted: try rows("donations.csv").map { row in
                (try OpportunityHistory(purchases: row[0], last: row[1], opportunities: row[2]), row[3])
            })
    }
}

/// A value of a JSON document, reached by its path.
struct Reference {
    private let value: Any?

    init(_ value: Any?) { self.value = value }

    subscript(_ key: String) -> Reference { Reference((value as? [String: Any])?[key]) }

    func array() throws -> [Reference] { try #require(value as? [Any]).map(Reference.init) }

    func text() throws -> String { try #require(value as? String) }

    /// Numbers of more digits than a Double has are texts.
    func number() throws -> Double {
        if let text = value as? String { return try #require(Double(text)) }
        return try #require(value as? NSNumber).doubleValue
    }

    func numbers() throws -> [Double] { try array().map { try $0.number() } }

    var isNumber: Bool { value is NSNumber }
}

/// Expects `value` within `relative` of `expected`.
func expect(
    _ value: Double, near expected: Double, relative: Double, _ what: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
) {
    // Below 1e-40 a reference of zero was computed with fifty digits; the difference is nothing.
    let allowed = max(relative * abs(expected), 1e-40)
    #expect(
        abs(value - expected) <= allowed,
        "\(what): \(value), expected \(expected), off by \(abs(value - expected) / max(abs(expected), 1e-300))",
        sourceLocation: sourceLocation)
}
