public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import SwiftProtobuf

extension SystemService {
    /// Bytes of a page's calendars, and one calendar more.
    private static let maximumPageBytes = 512 << 10

    /// Lists the calendars by id.
    public func listCalendars(
        _ request: Judged<ListCalendarsRequest>, _ context: CallContext
    ) async throws -> Reply<ListCalendarsResponse> {
        let (request, after) = try request.accepted { request, validator in
            NamePage.read(request.pageToken, .calendars, question: "", &validator)
        }
        let (directory, asOf) = try directory(context)
        let limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        // One more than asked for tells whether there is a next page.
        let found = directory.list(.calendar, after: after, limit: limit + 1)
        var response = ListCalendarsResponse()
        response.asOfCommitSeq = asOf
        var bytes = 0
        for version in found.prefix(limit) where bytes < Self.maximumPageBytes {
            guard let calendar = RefleksContract.Calendar(version) else { continue }
            bytes += try InteractionEncoding.encode(calendar).count
            response.calendars.append(calendar)
        }
        if response.calendars.count < found.count, let last = response.calendars.last {
            response.nextPageToken = NamePage.text(.calendars, after: last.calendarID, question: "")
        }
        return Reply(response, commitSeq: asOf)
    }
}

extension RefleksContract.Calendar {
    /// A version of a calendar; nil for anything else.
    init?(_ version: RefleksEngine.ReferenceVersion) {
        guard case .calendar(let id, let calendar) = version.value else { return nil }
        self.init()
        calendarID = id
        week = RefleksDomain.Weekday.allCases.compactMap { weekday in
            let hours = calendar.hours(of: weekday)
            guard !hours.isEmpty else { return nil }
            return .with {
                $0.weekday = RefleksContract.Weekday(rawValue: Int(weekday.rawValue)) ?? .unspecified
                $0.spans = hours.map(OpeningSpan.init)
            }
        }
        worksOn = RefleksDomain.PublicHoliday.allCases.filter { !calendar.holidays.contains($0) }
            .compactMap { RefleksContract.PublicHoliday(rawValue: Int($0.rawValue)) }
        days = calendar.exceptions.sorted { $0.key < $1.key }.map { date, hours in
            .with { ($0.date, $0.spans) = (date.description, hours.map(OpeningSpan.init)) }
        }
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}

extension OpeningSpan {
    fileprivate init(_ hours: OpeningHours) {
        self.init()
        opensMinute = UInt32(hours.opens)
        closesMinute = UInt32(hours.closes)
    }
}
