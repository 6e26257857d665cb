import RefleksMessages

/// What the law makes a company keep although the person asks for erasure, and for how long.
///
/// The years are those of the laws named with each class, to the knowledge of 2026; a company's lawyers confirm them before
/// they are relied on. Where several classes hold, the longest decides.
public enum RetentionClass: UInt8, Sendable, Hashable, CaseIterable {
    /// Commercial books and their vouchers: Commercial Code 6102, article 82.
    case commercialRecord = 1
    /// Invoices and other tax documents: Tax Procedure Law 213, article 253.
    case taxRecord = 2
    /// Documents of a bank's business: Banking Law 5411, article 42.
    case bankRecord = 3
    /// Identification of customers: law 5549 on laundering, article 8.
    case identification = 4
    /// Approvals and refusals of commercial messages: by-law of 15 July 2015 as amended on 4 January 2020, article 13.
    case messageApproval = 5
    /// Distance contracts with consumers: by-law on distance contracts, article 20.
    case distanceContract = 6
    /// That and what was erased: by-law on erasure of 28 October 2017, article 7.
    case erasureRecord = 7

    /// How long it is kept.
    public var years: Int {
        switch self {
        case .commercialRecord, .bankRecord: 10
        case .identification: 8
        case .taxRecord: 5
        case .messageApproval, .distanceContract, .erasureRecord: 3
        }
    }

    /// Whether the years begin to run with the next calendar year.
    public var countsFromYearEnd: Bool { self == .commercialRecord || self == .taxRecord }

    /// The law in words.
    public var reason: Reason {
        let template =
            switch self {
            case .commercialRecord: Catalogue.Privacy.commercialRecord
            case .taxRecord: Catalogue.Privacy.taxRecord
            case .bankRecord: Catalogue.Privacy.bankRecord
            case .identification: Catalogue.Privacy.identification
            case .messageApproval: Catalogue.Privacy.messageApproval
            case .distanceContract: Catalogue.Privacy.distanceContract
            case .erasureRecord: Catalogue.Privacy.erasureRecord
            }
        return Reason(template, [String(years)])
    }

    /// The first day on which a record of `event`'s day need not be kept any more. A record of 29 February is kept until 1
    /// March.
    public func freeFrom(_ event: CalendarDate) -> CalendarDate {
        let yearEnd = CalendarDate(year: event.year + 1, month: 1, day: 1) ?? event
        return (countsFromYearEnd ? yearEnd : event).adding(years: years)
    }

    /// The class among `classes` that holds a record of `event`'s day the longest; nil when none holds it on `today`.
    public static func governing(
        _ classes: some Sequence<RetentionClass>, event: CalendarDate, today: CalendarDate
    ) -> RetentionClass? {
        classes.filter { today < $0.freeFrom(event) }
            .max { ($0.freeFrom(event), $1.rawValue) < ($1.freeFrom(event), $0.rawValue) }
    }
}

extension CalendarDate {
    /// The same day `years` ≥ 0 later, 1 March where that year has no 29 February; held at 9999-12-31.
    func adding(years: Int) -> CalendarDate {
        let target = year + max(0, years)
        return CalendarDate(year: target, month: month, day: day) ?? CalendarDate(year: target, month: 3, day: 1)
            ?? CalendarDate(daysSinceEpoch: Self.lastDay)
    }
}
