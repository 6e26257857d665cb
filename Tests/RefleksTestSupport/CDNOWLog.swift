import Foundation

/// Days of purchase with the counts, times and amounts of the CDNOW sample (Tests/Fixtures/lifetime-models): what the models look at.
/// The days between are made up, since the committed file has none.
public struct CDNOWLog {
    /// What somebody bought on a day.
    public struct Purchase {
        /// Since 1970-01-01.
        public let day: Int32
        public let cents: Int64
    }

    /// By customer, each by day; the holdout's purchases are among them.
    public let customers: [[Purchase]]

    /// 1997-09-30, the last day of calibration.
    public static let calibrationEnd: Int32 = 10_134
    /// 1998-06-30.
    public static let holdoutEnd: Int32 = 10_407
    /// The reference estimate of BG/NBD: r, α, a, b.
    public static let bgNBD = [0.2425945224, 4.4136020190, 0.7929220172, 2.4259067768]

    /// The whole sample, or its first customers.
    public init(first count: Int = .max) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fixtures/lifetime-models/cdnow_sample.csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().prefix(count)
        customers = lines.map { line in
            let row = line.split(separator: ",").compactMap { Int64($0) }
            return Self.purchases(repeats: row[0], last: row[1], age: row[2], cents: row[3], holdout: row[4])
        }
    }

    private static func purchases(
        repeats: Int64, last: Int64, age: Int64, cents: Int64, holdout: Int64
    ) -> [Purchase] {
        let first = Int64(calibrationEnd) - age
        var found = [Purchase(day: Int32(first), cents: 1_000)]
        for index in 0..<repeats {
            // The last day is the one of the data; what is left of the sum is paid on it.
            let isLast = index + 1 == repeats
            let share = cents / repeats
            let day = first + last - (repeats - 1 - index)
            found.append(Purchase(day: Int32(day), cents: isLast ? cents - share * (repeats - 1) : share))
        }
        for index in 0..<holdout { found.append(Purchase(day: calibrationEnd + 1 + Int32(index), cents: 1_500)) }
        return found
    }
}
