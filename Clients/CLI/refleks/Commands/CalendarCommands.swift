import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks calendar …`: when branches work, and when customers may be contacted.
struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Record and list when branches work and when customers may be contacted.",
        subcommands: [
            CalendarPutCommand.self, CalendarShowCommand.self, CalendarListCommand.self, CalendarHistoryCommand.self,
        ])
}

/// `refleks calendar put 34-001 --open monday:09:00-18:00 …`.
struct CalendarPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Record when a branch works, whole (role admin).",
        discussion: """
            Example: refleks calendar put 34-001 --open monday:09:00-12:30,13:30-18:00 --open saturday:10:00-14:00 \
            --day 2026-12-31:09:00-13:00 --closed 2026-06-01 --works-on labour
            Weekdays without hours are closed, as are public holidays, from 13:00 on eves. The calendar \
            contact.hours holds the hours in which customers may be contacted.
            """)

    @Argument(help: "Branch id, or contact.hours.")
    var id: String

    @Option(name: .customLong("open"), help: "DAY:FROM-TO[,FROM-TO…], repeatable; weekday or workweek as DAY.")
    var hours: [String] = []

    @Option(help: "DATE:FROM-TO[,FROM-TO…]: a day that differs, repeatable.")
    var day: [String] = []

    @Option(help: "A day on which it is closed, such as 2026-06-01, repeatable.")
    var closed: [String] = []

    @Option(help: "A public holiday on which it works: labour, victory, republic-eve, ramadan-feast …, repeatable.")
    var worksOn: [String] = []

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = PutCalendarRequest()
        request.calendar.calendarID = id
        for text in hours { request.calendar.week += try HoursArgument.week(text) }
        request.calendar.days =
            try day.map { text in try HoursArgument.day(text) }
            + closed.map { date in .with { $0.date = date } }
        request.calendar.worksOn = try worksOn.map { text in try EnumText.required(text, "works-on") }
        let reply = try await call.system.putCalendar(request, call.options).message
        try printer(call, shell).print(put: reply, id, Catalogue.CLIChannel.calendarPut)
    }
}

/// `refleks calendar list`.
struct CalendarListCommand: ServerCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the calendars.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var reply = ListCalendarsResponse()
        var request = ListCalendarsRequest.with { $0.pageSize = 200 }
        repeat {
            let page = try await call.system.listCalendars(request, call.options).message
            reply.asOfCommitSeq = page.asOfCommitSeq
            reply.calendars += page.calendars
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        try printer(call, shell).print(
            reply, items: reply.calendars, csv: CalendarView.csv(reply.calendars),
            table: { CalendarView($0).lines(reply.calendars) })
    }
}

/// `refleks calendar show 34-001`.
struct CalendarShowCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show when a branch works, as the newest version of its calendar says.")

    @Argument(help: "Branch id, or contact.hours.")
    var id: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = ListReferenceHistoryRequest.with { ($0.name, $0.pageSize) = (.calendarID(id), 1) }
        let reply = try await call.system.listReferenceHistory(request, call.options).message
        guard let calendar = reply.versions.first?.calendar else { throw CommandError.noCalendar(id) }
        try printer(call, shell).print(
            calendar, csv: CalendarView.csv([calendar]), table: { CalendarView($0).lines([calendar]) })
    }
}

/// `refleks calendar history 34-001`.
struct CalendarHistoryCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "List the versions of a calendar, newest first.")

    @Argument(help: "Branch id, or contact.hours.")
    var id: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let reply = try await ReferenceHistory.all(of: .calendarID(id), call)
        let calendars = reply.versions.map(\.calendar)
        guard !calendars.isEmpty else { throw CommandError.noCalendar(id) }
        try printer(call, shell).print(
            reply, items: calendars, csv: CalendarView.csv(calendars), table: { CalendarView($0).lines(calendars) })
    }
}

/// All versions that the server lists.
enum ReferenceHistory {
    static func all(
        of name: ListReferenceHistoryRequest.OneOf_Name, _ call: CallSettings
    ) async throws -> ListReferenceHistoryResponse {
        var reply = ListReferenceHistoryResponse()
        var request = ListReferenceHistoryRequest.with { ($0.name, $0.pageSize) = (name, 200) }
        repeat {
            let page = try await call.system.listReferenceHistory(request, call.options).message
            reply.versions += page.versions
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return reply
    }
}
