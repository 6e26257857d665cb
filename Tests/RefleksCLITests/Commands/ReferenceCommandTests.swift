import RefleksContract
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

@Suite struct ReferenceCommandTests {
    @Test func `a calendar is read as people write it`() async throws {
        let test = TestShell()
        let code = try await test.run(
            "calendar", "put", "34-001", "--open", "workweek:09:00-12:30,13:30-18:00", "--open", "saturday:10:00-14:00",
            "--day", "2026-12-31:09:00-13:00", "--closed", "2026-06-01", "--works-on", "republic-eve")
        #expect(code == 0, "\(test.output.text)")
        let calendar = try #require(test.server.state.withLock { $0.calendars.first })
        #expect(calendar.week.map(\.weekday) == [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday])
        #expect(
            calendar.week[0].spans.map(\.opensMinute) == [540, 810] && calendar.week[5].spans[0].closesMinute == 840)
        #expect(calendar.days.map(\.date) == ["2026-12-31", "2026-06-01"] && calendar.days[1].spans.isEmpty)
        #expect(calendar.worksOn == [.republicEve] && test.output.text.contains("version 3"))
        for wrong in ["monday:9-18", "monday", "monday:09:00", "monday:09:00-25:00", "someday:09:00-18:00"] {
            #expect(try await TestShell().run("calendar", "put", "34-001", "--open", wrong) == 64, "\(wrong)")
        }
    }

    @Test func `a calendar is shown alone, and one that is not there is named`() async throws {
        let test = TestShell()
        #expect(try await test.run("calendar", "show", "34-001", "--locale", "en") == 0)
        #expect(test.output.text.contains("34-001") && test.output.text.contains("version 2"))
        #expect(!test.output.text.contains("version 1"))
        let json = TestShell()
        #expect(try await json.run("calendar", "show", "34-001", "-o", "ndjson") == 0)
        #expect(try Calendar(jsonString: json.output.text).calendarID == SampleServer.calendar.calendarID)
        for (language, text) in [("en", "There is no calendar 06-404."), ("tr", "06-404 adında bir takvim yok.")] {
            for command in ["show", "history"] {
                let missing = TestShell()
                #expect(try await missing.run("calendar", command, "06-404", "--locale", language) == 67)
                #expect(missing.errors.text.contains(text) && missing.errors.text.contains("`calendar put`"))
                #expect(missing.output.text.isEmpty)
            }
        }
    }

    @Test(arguments: ["en", "tr"]) func `calendars are shown in the reader's language`(language: String) async throws {
        let test = TestShell()
        #expect(try await test.run("calendar", "list", "--locale", language) == 0)
        for part in ["34-001", "09:00–12:30, 13:30–18:00", language == "en" ? "closed" : "kapalı", "labour"] {
            #expect(test.output.text.contains(part), "\(part) is missing")
        }
        let history = TestShell()
        #expect(try await history.run("calendar", "history", "34-001", "-o", "csv") == 0)
        #expect(history.output.text.contains("34-001,2,MONDAY") && history.output.text.contains("34-001,1,2026-06-01"))
    }

    @Test func `a tariff's rates are amounts as people write them`() async throws {
        let test = TestShell()
        let code = try await test.run(
            "tariff", "put", "--from", "2026-12-01", "--rate", "phone=2,50+1,20", "--rate", "branch=15,00")
        #expect(code == 0, "\(test.output.text)")
        let tariff = try #require(test.server.state.withLock { $0.tariffs.first })
        #expect(tariff.validFrom == "2026-12-01" && tariff.currency == "TRY")
        #expect(tariff.rates.map(\.channel) == [.phone, .branch])
        #expect(tariff.rates.map(\.perContactMinor) == [250, 1_500] && tariff.rates.map(\.perMinuteMinor) == [120, 0])
        for wrong in ["phone", "phone=1+2+3", "fax=1,00"] {
            #expect(try await TestShell().run("tariff", "put", "--from", "2026-12-01", "--rate", wrong) == 64)
        }
        let list = TestShell()
        #expect(try await list.run("tariff", "list", "-o", "csv") == 0)
        #expect(
            list.output.text.contains("2,2026-03-01,PHONE,250,120,TRY") && list.output.text.contains("1,2026-01-01,"))
        let shown = TestShell()
        #expect(try await shown.run("tariff", "list", "--locale", "tr") == 0)
        #expect(shown.output.text.contains("iletişim başına 2,50 TRY"))
    }

    @Test func `a rate has at most six decimals`() async throws {
        let test = TestShell()
        #expect(try await test.run("rate", "put", "eur", "try", "2026-11-28", "48,1234") == 0)
        #expect(try await test.run("rate", "put", "EUR", "TRY", "2026-11-28", "48.123456") == 0)
        #expect(try await test.run("rate", "put", "EUR", "TRY", "2026-11-28", "48") == 0)
        let rates = test.server.state.withLock { $0.rates }
        #expect(rates.map(\.rateMillionths) == [48_123_400, 48_123_456, 48_000_000])
        #expect(rates[0].fromCurrency == "EUR" && rates[0].toCurrency == "TRY" && rates[0].date == "2026-11-28")
        for wrong in ["48,1234567", "48,12,34", "abc"] {
            #expect(try await TestShell().run("rate", "put", "EUR", "TRY", "2026-11-28", wrong) == 64, "\(wrong)")
        }
        let list = TestShell()
        #expect(try await list.run("rate", "list", "eur", "--locale", "tr") == 0)
        #expect(list.output.text.contains("EUR/TRY") && list.output.text.contains("48,1234"))
    }

    @Test func `agents are put and listed`() async throws {
        let test = TestShell()
        #expect(try await test.run("agent", "put", "ayse.kaya", "--branch", "34-001") == 0)
        #expect(try await test.run("agent", "put", "ayse.kaya", "--retire") == 0)
        let agents = test.server.state.withLock { $0.agents }
        #expect(agents.map(\.branch) == ["34-001", ""] && agents.map(\.retired) == [false, true])
        let list = TestShell()
        #expect(try await list.run("agent", "list", "--branch", "34-001") == 0)
        #expect(list.output.text.contains("ayse.kaya") && list.output.text.contains("does not serve any more"))
    }
}
