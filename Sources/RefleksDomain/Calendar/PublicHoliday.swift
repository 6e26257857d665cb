/// A public holiday of Turkey (law 2429 of 17 March 1981 on national and general holidays, as amended).
public enum PublicHoliday: UInt8, Sendable, Hashable, CaseIterable {
    /// 1 January.
    case newYear = 1
    /// 23 April.
    case nationalSovereignty = 2
    /// 1 May, since 2009 (law 5892).
    case labour = 3
    /// 19 May.
    case youthAndSports = 4
    /// 15 July, since 2017 (law 6752).
    case democracy = 5
    /// 30 August.
    case victory = 6
    /// 28 October from 13:00.
    case republicEve = 7
    /// 29 October: the only day on which private businesses must close as well.
    case republic = 8
    /// The day before the feast from 13:00.
    case ramadanEve = 9
    /// Three days.
    case ramadanFeast = 10
    /// The day before the feast from 13:00.
    case sacrificeEve = 11
    /// Four days.
    case sacrificeFeast = 12
    /// A Saturday after a holiday that ended on Friday evening (article 2 D).
    case saturdayAfterFriday = 13

    /// Whether it begins at 13:00.
    public var isAfternoonOnly: Bool {
        switch self {
        case .republicEve, .ramadanEve, .sacrificeEve: true
        default: false
        }
    }

    /// Minute of the day at which an afternoon's holiday begins: 13:00.
    public static let afternoonBegins = 13 * 60

    /// The years whose religious holidays are known; in others only the fixed ones are given.
    public static let knownYears = 2024...2030

    /// The holidays of a day, in the order of their numbers.
    public static func holidays(on date: CalendarDate) -> [PublicHoliday] {
        var found = fixed(on: date)
        if let feasts = firstDays[date.year] {
            let ramadan = date.daysSinceEpoch - feasts.ramadan
            if ramadan == -1 { found.append(.ramadanEve) }
            if (0..<3).contains(ramadan) { found.append(.ramadanFeast) }
            let sacrifice = date.daysSinceEpoch - feasts.sacrifice
            if sacrifice == -1 { found.append(.sacrificeEve) }
            if (0..<4).contains(sacrifice) { found.append(.sacrificeFeast) }
        }
        if date.weekday == .saturday, holidays(on: date.adding(days: -1)).contains(where: { !$0.isAfternoonOnly }) {
            found.append(.saturdayAfterFriday)
        }
        return found
    }

    private static func fixed(on date: CalendarDate) -> [PublicHoliday] {
        switch (date.month, date.day) {
        case (1, 1): [.newYear]
        case (4, 23): [.nationalSovereignty]
        case (5, 1): date.year >= 2009 ? [.labour] : []
        case (5, 19): [.youthAndSports]
        case (7, 15): date.year >= 2017 ? [.democracy] : []
        case (8, 30): [.victory]
        case (10, 28): [.republicEve]
        case (10, 29): [.republic]
        default: []
        }
    }

    /// The first days of the Ramadan feast (1 Shawwal) and of the feast of sacrifice (10 Dhu al-Hijja).
    ///
    /// Source: the lists of religious days and of public holidays that the Presidency of Religious Affairs (Diyanet)
    /// computes and publishes (vakithesaplama.diyanet.gov.tr). 2024, 2025 and 2026 are the announced yearly lists; 2030 is
    /// Diyanet's table of that year's public holidays. 2027, 2028 and 2029 were taken from lists that repeat Diyanet's
    /// calculation and were not seen on its own page; for 2028 and 2029 some lists name the day after for the Ramadan
    /// feast. Check them when the year's list is announced; until then a branch's calendar can correct them by its
    /// exceptions. `PublicHolidayTests` holds them against the lunar calendar's lengths of months and years.
    static let feasts: KeyValuePairs<String, String> = [
        "2024-04-10": "2024-06-16",
        "2025-03-30": "2025-06-06",
        "2026-03-20": "2026-05-27",
        "2027-03-09": "2027-05-16",
        "2028-02-26": "2028-05-05",
        "2029-02-14": "2029-04-24",
        "2030-02-04": "2030-04-13",
    ]

    /// The same by year, as days since the epoch.
    private static let firstDays: [Int: (ramadan: Int, sacrifice: Int)] = {
        var days: [Int: (ramadan: Int, sacrifice: Int)] = [:]
        for (ramadan, sacrifice) in feasts {
            do throws(FieldRefusal) {
                let first = try CalendarDate(ramadan)
                days[first.year] = (first.daysSinceEpoch, try CalendarDate(sacrifice).daysSinceEpoch)
            } catch {
                // A test reads every row.
                continue
            }
        }
        return days
    }()
}
