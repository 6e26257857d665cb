import Foundation
import RefleksAnalytics
import RefleksTestSupport
import Testing

/// From purchases to histories.
struct PurchaseLogTests {
    static func days(_ purchases: [(Int32, Int64)]) -> [PurchaseDay] {
        purchases.map { PurchaseDay(day: $0.0, amount: $0.1) }
    }

    @Test func `purchases of a day are one, and the first is not counted`() throws {
        let window = try ObservationWindow(calibrationEnd: 100, holdoutEnd: 140)
        let log = Self.days([(30, 500), (16, 900), (30, 700), (16, 100), (72, 300), (101, 50), (140, 60), (141, 70)])
        let summary = try #require(try CustomerSummary(log, window))
        #expect(summary.history == (try CustomerHistory(purchases: 2, recency: 8, age: 12)))
        #expect(summary.spend == (try SpendHistory(purchases: 2, average: 7.5)))
        #expect(summary.repeatDays == [30, 72, 101, 140])
        #expect(summary.holdoutPurchases == 2)
        #expect(summary.holdoutSpend == 110)
        #expect(summary.firstDay == 16)
        #expect(window.holdout == 40.0 / 7)
    }

    @Test func `a day whose price is not known is one of purchase, and none of spend`() throws {
        let window = try ObservationWindow(calibrationEnd: 100, holdoutEnd: 140)
        let log = [
            PurchaseDay(day: 16, amount: 1, isPriced: false), PurchaseDay(day: 30, amount: 400),
            PurchaseDay(day: 30, amount: 0, isPriced: false), PurchaseDay(day: 44, amount: 900),
            PurchaseDay(day: 72, amount: 300), PurchaseDay(day: 120, amount: 50, isPriced: false),
        ]
        let summary = try #require(try CustomerSummary(log, window))
        #expect(summary.history == (try CustomerHistory(purchases: 3, recency: 8, age: 12)))
        #expect(summary.spend == (try SpendHistory(purchases: 2, average: 6)), "of the 44th and the 72nd day")
        #expect(summary.unpricedPurchases == 1 && summary.repeatDays == [30, 44, 72, 120])
        let unknown = try #require(
            try CustomerSummary(log.map { PurchaseDay(day: $0.day, amount: 9, isPriced: false) }, window))
        #expect(unknown.spend == nil && unknown.unpricedPurchases == 3 && unknown.history == summary.history)
    }

    @Test func `who first bought after the calibration is not in it`() throws {
        let window = try ObservationWindow(calibrationEnd: 100, holdoutEnd: 140)
        #expect(try CustomerSummary(Self.days([(101, 5)]), window) == nil)
        #expect(try CustomerSummary([], window) == nil)
        let last = try #require(try CustomerSummary(Self.days([(100, 5), (120, 7)]), window))
        #expect(last.history == .newcomer)
        #expect(last.spend == nil)
        #expect(last.holdoutPurchases == 1)
    }

    @Test func `what was returned leaves no average to learn from`() throws {
        let window = try ObservationWindow(calibrationEnd: 100)
        let summary = try #require(try CustomerSummary(Self.days([(1, 500), (8, 100), (15, -100)]), window))
        #expect(summary.history.purchases == 2)
        #expect(summary.spend == nil)
    }

    @Test func `amounts that do not fit and windows that end before they begin are refused`() throws {
        let window = try ObservationWindow(calibrationEnd: 100)
        #expect(throws: AnalyticsError.arithmeticOverflow) {
            try CustomerSummary(Self.days([(1, 1), (2, .max), (3, 1)]), window)
        }
        #expect(throws: AnalyticsError.invalidHistory(.order)) {
            try ObservationWindow(calibrationEnd: 100, holdoutEnd: 99)
        }
        #expect(throws: AnalyticsError.invalidParameter("daysPerUnit")) {
            try ObservationWindow(calibrationEnd: 100, daysPerUnit: 0)
        }
    }

    @Test func `a moment belongs to the day of its zone`() throws {
        func day(_ microseconds: Int64, _ offset: Int32) throws -> Int32 {
            try PurchaseDay(microseconds: microseconds, offsetSeconds: offset, amount: 0).day
        }
        #expect(try day(0, 0) == 0)
        #expect(try day(-1, 0) == -1)
        #expect(try day(86_400_000_000 - 1, 0) == 0)
        // 21:00 UTC is midnight in Istanbul.
        #expect(try day(75_600_000_000, 10_800) == 1)
        #expect(try day(75_599_999_999, 10_800) == 0)
        #expect(throws: AnalyticsError.arithmeticOverflow) { try day(.max, 1) }
    }
}

/// The raw logs of the folder that $REFLEKS_DATA names; skipped without one.
@Suite(.enabled(if: RawLog.folder != nil, "REFLEKS_DATA names no folder with the data sets"))
struct RawLogTests {
    @Test func `the raw CDNOW sample gives the committed histories`() throws {
        let window = try RawLog.cdnowWindow()
        let summaries = try RawLog.cdnow("CDNOW_sample.txt", dateColumn: 2).map {
            try #require(try CustomerSummary($0, window))
        }
        let committed = try Fixtures.cdnow()
        #expect(summaries.map(\.history) == committed.map(\.history))
        #expect(summaries.map(\.holdoutPurchases) == committed.map(\.holdoutPurchases))
        #expect(summaries.compactMap(\.spend).count == 946)
        // Tracking: the paper's figure has the fitted BG/NBD within some percent of what came over all 78 weeks.
        let fit = try BetaGeometricModel.fit(.bgNBD, to: PurchasePopulation(summaries.map(\.history)))
        let series = try TrackingSeries(fit.model, summaries, end: window.holdoutEnd, stepDays: 7, daysPerUnit: 7)
        let last = try #require(series.points.last)
        #expect(abs(last.expected / Double(last.actual) - 1) < 0.06, "\(last)")
        let calibrated = try #require(series.points.last { $0.day <= window.calibrationEnd })
        #expect(abs(calibrated.expected / Double(calibrated.actual) - 1) < 0.02, "\(calibrated)")
    }

    @Test func `the whole CDNOW cohort fits like its sample`() throws {
        let window = try RawLog.cdnowWindow()
        let summaries = try RawLog.cdnow("CDNOW_master.txt", dateColumn: 1)
            .map { try #require(try CustomerSummary($0, window)) }
        #expect(summaries.count == 23_570)
        let fit = try BetaGeometricModel.fit(.bgNBD, to: PurchasePopulation(summaries.map(\.history)))
        #expect(fit.identification == .full)
        // What lifetimes 0.11.3 finds.
        for (fitted, value) in zip(fit.parameters, [0.251624011, 4.78894517, 0.723433036, 2.161086981]) {
            expect(fitted.value, near: value, relative: 1e-5, fitted.name)
        }
    }

    /// Until 31 August 2011 the likelihood is highest without dropout; over the whole year a hundredth of a probability adds
    /// 0.12 to it.
    @Test(arguments: [(8, 31, 0.7226833, 9.4237015), (12, 9, 0.8274505, 9.8683221)])
    func `nobody leaves Online Retail as far as BG/NBD can tell`(
        month: Int, day: Int, r: Double, alpha: Double
    ) async throws {
        let window = try ObservationWindow(calibrationEnd: RawLog.day(2011, month, day))
        let histories = try await RawLog.onlineRetail().compactMap { try CustomerSummary($0, window)?.history }
        #expect(histories.count > 3_300)
        let fit = try BetaGeometricModel.fit(.bgNBD, to: PurchasePopulation(histories))
        #expect(fit.identification == .dropoutNotIdentified)
        #expect(fit.model.a == 0)
        #expect(fit.parameters[2].standardError == nil)
        expect(fit.model.r, near: r, relative: 1e-5, "r")
        expect(fit.model.alpha, near: alpha, relative: 1e-5, "alpha")
    }
}

/// Readers of the raw logs.
enum RawLog {
    static let folder: URL? = {
        guard let path = ProcessInfo.processInfo.environment["REFLEKS_DATA"], !path.isEmpty else { return nil }
        let url = URL(filePath: path)
        let probe = url.appending(path: "cdnow/CDNOW_sample.txt").path
        return FileManager.default.fileExists(atPath: probe) ? url : nil
    }()

    /// Days since 1970-01-01 of a date of the Gregorian calendar (H. Hinnant's algorithm).
    static func day(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return Int32(era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
    }

    static func cdnowWindow() throws -> ObservationWindow {
        try ObservationWindow(calibrationEnd: day(1997, 9, 30), holdoutEnd: day(1998, 6, 30))
    }

    /// Customers in the file's order; the columns are id(s), date, CDs, dollars.
    static func cdnow(_ name: String, dateColumn: Int) throws -> [[PurchaseDay]] {
        let url = try #require(folder).appending(path: "cdnow/\(name)")
        var customers: [(id: Substring, days: [PurchaseDay])] = []
        for line in try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline) {
            let fields = line.split(separator: " ")
            guard let date = Int(fields[dateColumn]), let dollars = Double(fields[dateColumn + 2]) else { continue }
            let purchase = PurchaseDay(
                day: day(date / 10_000, date / 100 % 100, date % 100), amount: Int64((dollars * 100).rounded()))
            if customers.last?.id == fields[0] {
                customers[customers.count - 1].days.append(purchase)
            } else {
                customers.append((fields[0], [purchase]))
            }
        }
        return customers.map(\.days)
    }

    /// The days on which each customer of Online Retail bought, rising: invoices that are not cancelled. Descriptions may hold
    /// commas; the last four fields, date, price, customer and country, do not.
    static func onlineRetail() async throws -> [[PurchaseDay]] {
        let script =
            #"gzip -dc "$1" | awk -F, '!/^C/ && $(NF-1) != "" { print $(NF-1), substr($(NF-3), 1, 10) }' | sort -u"#
        let path = try #require(folder).appending(path: "online_retail/online_retail.csv.gz").path
        let read = try await run("sh", ["-c", script, "sh", path])
        try #require(read.status == 0)
        var customers: [Substring: [PurchaseDay]] = [:]
        for line in read.output.split(separator: "\n") {
            let fields = line.split(separator: " ")
            let date = fields.last?.split(separator: "-").compactMap { Int($0) } ?? []
            guard fields.count == 2, date.count == 3 else { continue }
            customers[fields[0], default: []].append(PurchaseDay(day: day(date[0], date[1], date[2]), amount: 1))
        }
        return customers.sorted { $0.key < $1.key }.map(\.value)
    }
}
