import Foundation
import RefleksAnalytics

/// The CDNOW log as text: customer, date as yyyymmdd, number of CDs, dollars; the sample has its own number after the
/// customer's. A line that is none (the copy of the master begins with a header) is left out.
struct PurchaseLog {
    /// Of each customer, in the file's order.
    private(set) var customers: [[PurchaseDay]] = []

    init(_ path: String) throws {
        var last: Substring?
        for line in try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline) {
            let fields = line.split(separator: " ")
            guard fields.count >= 4, let date = Int(fields[fields.count - 3]),
                let dollars = Double(fields[fields.count - 1])
            else { continue }
            let purchase = PurchaseDay(
                day: Self.day(date / 10_000, date / 100 % 100, date % 100), amount: Int64((dollars * 100).rounded()))
            if last == fields[0] {
                customers[customers.count - 1].append(purchase)
            } else {
                customers.append([purchase])
            }
            last = fields[0]
        }
    }

    func summaries(_ window: ObservationWindow) throws -> [CustomerSummary] {
        try customers.compactMap { try CustomerSummary($0, window) }
    }

    /// Days since 1970-01-01 of a date (H. Hinnant's algorithm).
    static func day(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return Int32(era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
    }
}
