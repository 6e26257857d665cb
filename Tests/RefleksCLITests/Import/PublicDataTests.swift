import Foundation
import RefleksContract
import RefleksDomain
import Testing

@testable import refleks

/// Complaints of the CFPB and the calls of Bank Marketing: excerpts in Tests/Fixtures, the whole where `REFLEKS_DATA` names it.
@Suite struct PublicDataTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Fixtures").standardized.path

    private static func whole(_ file: String) -> String? {
        ProcessInfo.processInfo.environment["REFLEKS_DATA"].map { $0 + "/" + file }
            .flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
    }

    private func entries(_ reader: some ImportReader, _ path: String) throws -> [ImportEntry.Content] {
        var reader = reader
        var lines = LineSource(try ImportInput(path, standardInput: nil).source)
        var contents: [ImportEntry.Content] = []
        while let line = try lines.next() {
            guard case .text(let text) = line else { continue }
            contents += reader.take(text, number: lines.number).map(\.content)
        }
        return contents + reader.finish().map(\.content)
    }

    private func complaints(_ path: String) throws -> [FeedbackImport] {
        try entries(ComplaintReader(), path).compactMap { if case .feedback(let told) = $0 { told } else { nil } }
    }

    private func calls(_ path: String) throws -> [Interaction] {
        try entries(BankMarketingReader(source: "crm"), path).compactMap {
            if case .record(let request) = $0 { request.interaction } else { nil }
        }
    }

    @Test func `a complaint has its channel, its day, its matter and a customer of its own`() throws {
        let told = try complaints(Self.fixtures + "/cfpb/complaints.csv")
        #expect(told.count == 40)
        let channels = Dictionary(grouping: told, by: \.feedback.channel).mapValues(\.count)
        #expect(channels == [.web: 24, .phone: 6, .partner: 4, .post: 5, .email: 1])
        let first = try #require(told.first)
        #expect(first.customer.identifiers.map(\.namespace) == ["cfpb"])
        #expect(first.customer.identifiers.map(\.value) == ["511074"])
        #expect(first.feedback.kind == .complaint && first.feedback.text.hasPrefix("Mortgage: Other mortgage: Loan"))
        #expect(CalendarDate(istanbul: Timestamp(microseconds: first.feedback.atUs)).description == "2013-08-30")
        #expect(Set(told.map(\.customer.identifiers.first?.value)).count == 40)
    }

    @Test func `a call becomes contact, offer and answer, on days in order`() throws {
        let calls = try calls(Self.fixtures + "/bank-marketing/bank-additional.csv")
        #expect(calls.count == 3 * 83)
        #expect(calls.prefix(3).map(\.type) == [.contact, .offerMade, .offerRejected])
        #expect(calls.allSatisfy { $0.channel == .phone && $0.campaign == "bank-marketing" })
        #expect(calls.count { $0.type == .offerAccepted } + calls.count { $0.type == .offerRejected } == 83)
        func day(_ interaction: Interaction) -> CalendarDate {
            CalendarDate(istanbul: Timestamp(microseconds: interaction.occurredAtUs))
        }
        #expect(try day(#require(calls.first)).description == "2008-05-05", "a Monday in May 2008")
        #expect(try day(#require(calls.last)).year == 2010)
        #expect(calls.allSatisfy { Weekday.workweek.contains(day($0).weekday) })
        #expect(Set(calls.map(\.sourceEventID)).count == calls.count)
    }

    @Test func `lines that are none are rejected, and so is another file's header`() throws {
        var reader = ComplaintReader()
        #expect(reader.take("date_received,product,issue,submitted_via,complaint_id", number: 1).isEmpty)
        for line in ["8/30/2013,a,b,Web,x", "30/8/2013,a,b,Web,1", "8/30/2013,a,b,Pigeon,1", "8/30/2013,a"] {
            guard case .reject(let reject)? = reader.take(line, number: 2).first?.content else {
                Issue.record("\(line) was taken")
                continue
            }
            #expect(reject.code == "LINE_MALFORMED", "\(reject.code)")
        }
        var calls = BankMarketingReader(source: "crm")
        guard case .reject? = calls.take("age;job", number: 1).first?.content else {
            Issue.record("a header without columns was taken")
            return
        }
        _ = calls.take("contact;month;day_of_week;y", number: 1)
        guard case .reject? = calls.take("cellular;may;sun;yes", number: 2).first?.content else {
            Issue.record("a Sunday was taken")
            return
        }
        #expect(calls.take("cellular;may;fri;yes", number: 3).count == 3)
    }

    @Test(.enabled(if: PublicDataTests.whole("cfpb/consumer_complaints_1000.csv") != nil))
    func `the whole sample of complaints is read`() throws {
        let told = try complaints(#require(Self.whole("cfpb/consumer_complaints_1000.csv")))
        #expect(told.count == 1_000 && told.count { $0.feedback.channel == .web } == 691)
    }

    @Test(.enabled(if: PublicDataTests.whole("bank_marketing/bank-additional-full.csv") != nil))
    func `the whole of Bank Marketing is read`() throws {
        let calls = try calls(#require(Self.whole("bank_marketing/bank-additional-full.csv")))
        #expect(calls.count == 3 * 41_188 && calls.count { $0.type == .offerAccepted } == 4_640)
    }
}
