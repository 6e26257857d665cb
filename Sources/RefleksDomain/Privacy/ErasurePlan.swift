/// What an erasure counts.
public enum ErasureSubject: UInt8, Sendable, Hashable, CaseIterable {
    /// The customer's data key: with it everything that was sealed under it is gone, in every copy of the ledger.
    case dataKey = 1
    /// Names and birth date.
    case profile = 2
    /// Identifiers of the customer.
    case identifier = 3
    /// Rows by which an identifier finds him.
    case identifierIndex = 4
    /// Rows by which his name is found.
    case nameToken = 5
    /// Rows by which he meets others who may be the same person.
    case matchKey = 6
    /// Pairs of him and somebody who may be, or was found not to be, the same person.
    case match = 7
    case fact = 8
    case preference = 9
    /// Requests that were not answered yet.
    case request = 10
    /// Notes, attributes and identifiers of interactions.
    case interactionDetail = 11
    /// Interactions with their money, under the code alone.
    case interaction = 12
    /// Permissions of his addresses.
    case permission = 13
    /// Keyed hashes that keep old events from bringing the person back.
    case suppression = 14
    /// What he told us.
    case feedback = 15
    /// His cases.
    case careCase = 16
}

/// What becomes of rows.
public enum ErasureFate: UInt8, Sendable, Hashable, CaseIterable {
    /// Removed, or unreadable for ever.
    case erased = 1
    /// Kept without anything that names the person.
    case anonymised = 2
    /// Kept as they are, by law.
    case kept = 3
}

/// Rows of one kind and what becomes of them.
public struct ErasureLine: Sendable, Hashable {
    public let subject: ErasureSubject
    public let fate: ErasureFate
    /// Counted, > 0.
    public let rows: UInt64
    /// What makes the company keep them; nil for what is erased.
    public let retention: RetentionClass?
    /// The first day on which they need not be kept any more.
    public let keptUntil: CalendarDate?

    /// A line.
    public init(
        _ subject: ErasureSubject, _ fate: ErasureFate, rows: UInt64, retention: RetentionClass? = nil,
        keptUntil: CalendarDate? = nil
    ) {
        self.subject = subject
        self.fate = fate
        self.rows = rows
        self.retention = retention
        self.keptUntil = keptUntil
    }
}

/// Rows that a customer has, as they were counted.
public struct ErasureCounts: Sendable, Hashable {
    /// By what is counted; what there is none of is left out or 0.
    public var rows: [ErasureSubject: UInt64]
    /// The day of his last interaction; of his creation when he has none.
    public var lastEvent: CalendarDate

    /// Counts.
    public init(rows: [ErasureSubject: UInt64], lastEvent: CalendarDate) {
        self.rows = rows
        self.lastEvent = lastEvent
    }
}

/// What a request for erasure leads to.
public struct ErasurePlan: Sendable, Hashable {
    /// The law that forbids it for now: the data are restricted instead; nil when they are erased.
    public let retention: RetentionClass?
    /// Until when they are kept then.
    public let keptUntil: CalendarDate?
    /// In the order of `ErasureSubject`.
    public let lines: [ErasureLine]

    /// Classes under which a company keeps personal data as such. The others are kept here without naming anybody, and
    /// their documents lie elsewhere.
    public static let personalClasses: Set<RetentionClass> = [.bankRecord, .identification, .distanceContract]

    /// Plans the erasure of what was counted.
    ///
    /// `classes` are those that hold for the customer, as the company states them. While one of `personalClasses` runs, counted
    /// from the last event, nothing is erased: the data are restricted and reported.
    public init(_ counts: ErasureCounts, classes: Set<RetentionClass>, today: CalendarDate) {
        let personal = classes.intersection(Self.personalClasses)
        if let holding = RetentionClass.governing(personal, event: counts.lastEvent, today: today) {
            let until = holding.freeFrom(counts.lastEvent)
            retention = holding
            keptUntil = until
            lines = Self.lines(counts) { subject, rows in
                subject == .suppression
                    ? nil : ErasureLine(subject, .kept, rows: rows, retention: holding, keptUntil: until)
            }
        } else {
            retention = nil
            keptUntil = nil
            lines = Self.lines(counts) { subject, rows in Self.erased(subject, rows, counts.lastEvent, today) }
        }
    }

    private static func lines(
        _ counts: ErasureCounts, _ line: (ErasureSubject, UInt64) -> ErasureLine?
    ) -> [ErasureLine] {
        ErasureSubject.allCases.compactMap { subject in
            guard let rows = counts.rows[subject], rows > 0 else { return nil }
            return line(subject, rows)
        }
    }

    private static func erased(
        _ subject: ErasureSubject, _ rows: UInt64, _ lastEvent: CalendarDate, _ today: CalendarDate
    ) -> ErasureLine {
        switch subject {
        case .dataKey, .profile, .identifier, .identifierIndex, .nameToken, .matchKey, .match, .fact, .preference,
            .request, .interactionDetail, .feedback, .careCase:
            ErasureLine(subject, .erased, rows: rows)
        case .interaction:
            ErasureLine(
                subject, .anonymised, rows: rows, retention: .commercialRecord,
                keptUntil: RetentionClass.commercialRecord.freeFrom(lastEvent))
        case .permission:
            ErasureLine(
                subject, .kept, rows: rows, retention: .messageApproval,
                keptUntil: RetentionClass.messageApproval.freeFrom(today))
        case .suppression:
            ErasureLine(
                subject, .kept, rows: rows, retention: .erasureRecord,
                keptUntil: RetentionClass.erasureRecord.freeFrom(today))
        }
    }
}
