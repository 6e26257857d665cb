import RefleksDomain
import Testing

struct BriefingSituationTests {
    /// Wednesday, 2026-03-04, 10:00 in Istanbul.
    private static let now = Timestamp(microseconds: 1_772_607_600_000_000)

    private static func matter(_ id: UInt64, due hours: Int64?, late: Bool = false) -> [MatterEvent] {
        let opened = MatterEvent(
            id: id, type: .orderPlaced, source: "erp", event: "o\(id)", occurredAt: now,
            dueAt: hours.map { now.adding(microseconds: $0 * 3_600_000_000) })
        guard late else { return [opened] }
        return [
            opened,
            MatterEvent(
                id: id + 100, type: .deliveryLate, source: "erp", event: "l\(id)", refersTo: "o\(id)", occurredAt: now),
        ]
    }

    private func codes(_ lines: [BriefingLine]) -> [String] { lines.map(\.code) }

    @Test func `nothing to say gives no lines`() {
        let quiet = BriefingSituation(now: Self.now)
        #expect(quiet.prompts.isEmpty && quiet.preferenceNotes.isEmpty)
    }

    @Test func `nobody is told to make no offer to somebody who died or may not be served otherwise`() {
        var situation = BriefingSituation(now: Self.now)
        situation.isBarredFromOffers = true
        #expect(codes(situation.prompts) == ["NO_ADVERTISING"])
        situation.status = .deceased
        #expect(codes(situation.prompts) == ["CUSTOMER_HAS_DIED"])
        situation.status = .restricted
        #expect(codes(situation.prompts) == ["PROCESSING_RESTRICTED"])
    }

    @Test func `the last touch comes first, then what is overdue, late, open, and one question`() throws {
        var situation = BriefingSituation(now: Self.now)
        situation.lastTouch = .init(at: Self.now.adding(microseconds: -600_000_001), channel: .phone)
        situation.matters = OpenMatter.list(
            Self.matter(1, due: -1, late: true) + Self.matter(2, due: 3) + Self.matter(3, due: nil), at: Self.now)
        let size = Question(category: .lifestyle, key: try FactKey("household.size"), freshForDays: nil)
        let pet = Question(category: .lifestyle, key: try FactKey("pet"), freshForDays: nil)
        situation.ask = AskOnce(questions: [size, pet], facts: [], now: Self.now).ask
        let prompts = situation.prompts
        #expect(
            codes(prompts) == ["JUST_IN_TOUCH", "OVERDUE_MATTERS", "LATE_ORDERS", "OPEN_MATTERS", "ASK_ONE_THING"])
        #expect(prompts[0].arguments == [.number(10), .channel(.phone)])
        #expect(prompts[1].arguments == [.number(1)] && prompts[3].arguments == [.number(2)])
        #expect(prompts[4].arguments == [.key(size.key)])
    }

    @Test(arguments: [(CustomerStatus.deceased, "CUSTOMER_HAS_DIED"), (.restricted, "PROCESSING_RESTRICTED")])
    func `who must not be approached is named before anything else`(status: CustomerStatus, code: String) {
        var situation = BriefingSituation(now: Self.now, status: status)
        situation.lastTouch = .init(at: Self.now, channel: .branch)
        #expect(codes(situation.prompts) == [code, "JUST_IN_TOUCH"])
    }

    @Test func `a preference is noted where this branch has to mind it`() throws {
        let window = try #require(ContactWindow(weekday: .wednesday, block: 3))
        var situation = BriefingSituation(now: Self.now, branch: "34-001", preferredBranch: "34-001")
        situation.preference = ContactPreference(channel: .phone, windows: [window], unwanted: [.email, .sms])
        let notes = situation.preferenceNotes
        #expect(codes(notes) == ["CHANNEL_PREFERRED", "NEVER_ON_CHANNEL", "NEVER_ON_CHANNEL"])
        #expect(notes.map(\.arguments) == [[.channel(.phone)], [.channel(.sms)], [.channel(.email)]])
        situation.branch = "06-002"
        situation.now = Self.now.adding(microseconds: 6 * 3_600_000_000)
        #expect(codes(situation.preferenceNotes).first == "OTHER_BRANCH_PREFERRED")
        #expect(situation.preferenceNotes.first?.arguments == [.code("34-001")])
        #expect(codes(situation.preferenceNotes).last == "TIME_NOT_PREFERRED")
        situation.servedOn = .chat
        #expect(codes(situation.preferenceNotes).first == "SERVED_ON_BY_APPROVAL")
        #expect(situation.preferenceNotes.first?.arguments == [.channel(.chat)])
    }
}
