import RefleksMessages
import Testing

@testable import RefleksDomain

struct ContactAdviceTests {
    /// Every day from 09:00 to 21:00.
    static func policy() throws -> ContactPolicy {
        ContactPolicy(
            hours: try BusinessCalendar(
                week: Dictionary(
                    uniqueKeysWithValues: Weekday.allCases.map { ($0, [try OpeningHours(opens: 540, closes: 1_260)]) }),
                holidays: []),
            expectedSeconds: [.phone: 180])
    }

    /// Monday, 2026-11-23, 10:00, with permission for calls, messages and e-mail.
    static func request(_ purpose: ContactPurpose = .marketing) throws -> ContactRequest {
        ContactRequest(
            purpose: purpose, now: try BusinessCalendarTests.at("2026-11-23 10:00"),
            candidates: [Channel.phone, .sms, .email].map { ContactCandidate(channel: $0, ground: .approval) },
            tariff: try TariffTests.tariff())
    }

    static func experience(_ entries: [(Channel, String, UInt32, UInt32)]) throws -> ContactExperience {
        var tallies: [ContactExperience.Place: ContactTally] = [:]
        for (channel, text, answered, ignored) in entries {
            let window = ContactWindow(istanbul: try BusinessCalendarTests.at(text))
            tallies[ContactExperience.Place(channel: channel, window: window)] = ContactTally(
                answered: answered, ignored: ignored)
        }
        return ContactExperience(stored: tallies)
    }

    static func proposal(_ advice: ContactAdvice) throws -> ContactProposal {
        guard case .contact(let proposal) = advice.outcome else { throw FieldRefusal(advice.refusals[0].template) }
        return proposal
    }

    @Test func `what the customer answers best is taken, at the time it is answered best`() throws {
        var request = try Self.request()
        request.experience = try Self.experience([
            (.phone, "2026-11-24 19:00", 9, 1), (.phone, "2026-11-24 10:00", 1, 6), (.sms, "2026-11-23 12:00", 1, 9),
        ])
        let advice = try Self.policy().advise(request)
        let proposal = try Self.proposal(advice)
        #expect(proposal.channel == .phone)
        #expect(try proposal.from == BusinessCalendarTests.at("2026-11-24 18:00"))
        #expect(try proposal.to == BusinessCalendarTests.at("2026-11-24 21:00"))
        // 5.00 and three minutes at 2.50.
        #expect(proposal.cost == Money(minorUnits: 1_250, currency: .lira))
        #expect(proposal.reasons.map(\.code) == ["GROUND_APPROVAL", "MOST_EFFECTIVE_CHANNEL", "BEST_TIME"])
        #expect(proposal.reasons[2].arguments == ["9", "10"])
        #expect(advice.rejected.map(\.channel) == [.sms, .email])
        #expect(advice.rejected.map(\.reason.code) == ["LESS_EFFECTIVE_CHANNEL", "LESS_EFFECTIVE_CHANNEL"])
        #expect(advice.preference == .notStated)
    }

    @Test func `the only channel is taken without a comparison, and of equal ones the first`() throws {
        var request = try Self.request()
        request.candidates = [ContactCandidate(channel: .sms, ground: .approval)]
        let only = try Self.policy().advise(request)
        #expect(try Self.proposal(only).reasons.map(\.code).contains("ONLY_CHANNEL") && only.rejected.isEmpty)
        request.candidates = [Channel.email, .post].map { ContactCandidate(channel: $0, ground: .approval) }
        let equal = try Self.policy().advise(request)
        #expect(try Self.proposal(equal).channel == .email)
        #expect(equal.rejected.map(\.reason.code) == ["NO_BETTER_CHANNEL"])
    }

    @Test func `of equally effective channels the cheaper is taken`() throws {
        // Nothing is known: all three are as likely answered, and an e-mail costs nothing.
        let advice = try Self.policy().advise(Self.request())
        let proposal = try Self.proposal(advice)
        #expect(proposal.channel == .email && proposal.cost?.minorUnits == 0)
        #expect(try proposal.from == BusinessCalendarTests.at("2026-11-23 10:00"))
        #expect(proposal.reasons.map(\.code).last == "NEXT_TIME")
        #expect(advice.rejected.map(\.reason.code) == ["DEARER_CHANNEL", "DEARER_CHANNEL"])
        // A little better on the phone: still the e-mail.
        var request = try Self.request()
        request.experience = try Self.experience([(.phone, "2026-11-24 10:00", 11, 10)])
        let close = try Self.proposal(Self.policy().advise(request))
        #expect(close.channel == .email && close.reasons[1].code == "CHEAPER_AND_AS_EFFECTIVE")
        // Much better: the phone.
        request.experience = try Self.experience([(.phone, "2026-11-24 10:00", 20, 1)])
        #expect(try Self.proposal(Self.policy().advise(request)).channel == .phone)
    }

    @Test func `quiet hours are kept`() throws {
        var request = try Self.request()
        request.now = try BusinessCalendarTests.at("2026-11-23 22:00")
        request.experience = try Self.experience([(.sms, "2026-11-24 23:00", 50, 0)])
        let proposal = try Self.proposal(Self.policy().advise(request))
        #expect(try proposal.from == BusinessCalendarTests.at("2026-11-24 09:00"))
        #expect(try proposal.to == BusinessCalendarTests.at("2026-11-24 12:00"))
    }

    @Test func `without permission the contact is refused, and each channel says why`() throws {
        var request = try Self.request()
        request.candidates = [
            ContactCandidate(channel: .sms, ground: .refused), ContactCandidate(channel: .phone, ground: .noApproval),
            ContactCandidate(channel: .branch, ground: .notElectronic),
        ]
        let advice = try Self.policy().advise(request)
        #expect(advice.refusals.map(\.code) == ["CHANNEL_NOT_OUTBOUND", "NO_APPROVAL", "PERMISSION_REFUSED"])
        #expect(advice.rejected.map(\.channel) == [.branch, .phone, .sms])
        request.candidates = []
        #expect(try Self.policy().advise(request).refusals.map(\.code) == ["NO_CONTACT_ADDRESS"])
        request.candidates = [ContactCandidate(channel: .sms, ground: .deceased)]
        #expect(try Self.policy().advise(request).refusals.map(\.code) == ["CUSTOMER_DECEASED"])
    }

    @Test func `who was contacted often enough is left alone, but told what must be told`() throws {
        var request = try Self.request()
        request.recentContacts = try ["2026-11-17 10:00", "2026-11-20 10:00", "2026-11-22 10:00", "2026-11-10 10:00"]
            .map { try BusinessCalendarTests.at($0) }
        let advice = try Self.policy().advise(request)
        #expect(advice.refusals.map(\.code) == ["FATIGUE_CAP"] && advice.refusals[0].arguments == ["3", "7", "3"])
        guard case .refuse(_, let until) = advice.outcome else { return }
        #expect(try until == BusinessCalendarTests.at("2026-11-24 10:00"))
        // From then on, the oldest no longer counts.
        request.now = try BusinessCalendarTests.at("2026-11-24 10:00")
        #expect(try Self.policy().advise(request).refusals.isEmpty)
        request.now = try BusinessCalendarTests.at("2026-11-23 10:00")
        request.purpose = .delivery
        #expect(try Self.policy().advise(request).refusals.isEmpty)
    }

    @Test func `a stated wish is honoured, or its breach is reported`() throws {
        var request = try Self.request()
        let tuesdayEvening = ContactWindow(istanbul: try BusinessCalendarTests.at("2026-11-24 19:00"))
        request.preference = ContactPreference(channel: .phone, windows: [tuesdayEvening])
        let honoured = try Self.policy().advise(request)
        let proposal = try Self.proposal(honoured)
        #expect(honoured.preference == .honoured && proposal.channel == .phone)
        #expect(try proposal.from == BusinessCalendarTests.at("2026-11-24 18:00"))
        #expect(proposal.reasons.map(\.code) == ["GROUND_APPROVAL", "PREFERRED_CHANNEL", "PREFERRED_TIME"])

        #expect(honoured.rejected.map(\.reason.code) == ["OTHER_CHANNEL_PREFERRED", "OTHER_CHANNEL_PREFERRED"])

        let night = ContactWindow(istanbul: try BusinessCalendarTests.at("2026-11-24 02:00"))
        request.preference = ContactPreference(channel: .chat, windows: [night], unwanted: [.email])
        let breached = try Self.policy().advise(request)
        guard case .breached(let reasons) = breached.preference else {
            Issue.record("not breached")
            return
        }
        #expect(reasons.map(\.code) == ["NO_ADDRESS_ON_PREFERRED_CHANNEL", "PREFERRED_TIME_CLOSED"])
        #expect(breached.rejected.first { $0.channel == .email }?.reason.code == "CHANNEL_UNWANTED")

        request.candidates = [ContactCandidate(channel: .phone, ground: .refused)]
        request.preference = ContactPreference(channel: .phone)
        let refused = try Self.policy().advise(request)
        #expect(
            refused.preference == .breached(refused.refusals) && refused.refusals.map(\.code) == ["PERMISSION_REFUSED"])
    }

    @Test func `who is served on a cheaper channel by approval is approached there, and dearer ones say why`() throws {
        var request = try Self.request()
        // He answers the phone best and prefers it; the approval goes before both.
        request.experience = try Self.experience([(.phone, "2026-11-24 19:00", 30, 1)])
        request.preference = ContactPreference(channel: .phone)
        request.servedOn = .sms
        let approved = try Self.policy().advise(request)
        let proposal = try Self.proposal(approved)
        #expect(proposal.channel == .sms && proposal.reasons[1].code == "SERVED_HERE_BY_APPROVAL")
        #expect(approved.rejected.first { $0.channel == .phone }?.reason.code == "DEARER_THAN_APPROVED")
        #expect(approved.rejected.first { $0.channel == .email }?.reason.code != "DEARER_THAN_APPROVED")
        #expect(approved.preference == .breached([Reason(Catalogue.Contact.dearerThanApproved)]))
        // Where the approved one does not reach him, the cheapest does: nobody is left without service.
        request.servedOn = .chat
        let instead = try Self.policy().advise(request)
        #expect(try Self.proposal(instead).channel == .email)
        #expect(try Self.proposal(instead).reasons[1].code == "CHEAPEST_INSTEAD_OF_APPROVED")
        #expect(instead.rejected.map(\.reason.code) == ["DEARER_THAN_APPROVED", "DEARER_THAN_APPROVED"])
        request.candidates = [ContactCandidate(channel: .phone, ground: .approval)]
        #expect(try Self.proposal(Self.policy().advise(request)).channel == .phone)
        request.candidates = []
        #expect(try Self.policy().advise(request).refusals.map(\.code) == ["NO_CONTACT_ADDRESS"])
    }

    @Test func `a calendar without hours in the horizon refuses`() throws {
        var policy = try Self.policy()
        policy.hours = try BusinessCalendar(
            week: [.sunday: [OpeningHours(opens: 600, closes: 601)]],
            exceptions: [CalendarDate("2026-11-29"): []])
        let advice = try policy.advise(Self.request())
        #expect(advice.refusals.map(\.code) == ["NO_CONTACT_TIME"] && advice.refusals[0].arguments == ["7"])
    }

    @Test func `costs that do not fit are an error, unknown ones do not count`() throws {
        var request = try Self.request()
        request.tariff = Tariff(
            version: 1, validFrom: try CalendarDate("2026-01-01"), currency: .lira,
            rates: [.phone: try ChannelRate(perContact: .max, perMinute: .max)])
        #expect(throws: ArithmeticOverflow.self) { try Self.policy().advise(request) }
        request.tariff = nil
        #expect(try Self.proposal(Self.policy().advise(request)).cost == nil)
    }

    /// Random customers: the advice keeps every rule, whatever they answered.
    @Test func `no advice breaks a rule`() throws {
        let seed: UInt64 = 168
        var generator = SeededGenerator(seed: seed)
        let policy = try Self.policy()
        for round in 0..<400 {
            var request = try Self.request(Bool.random(using: &generator) ? .marketing : .order)
            request.now = request.now.adding(microseconds: .random(in: 0...600_000_000_000, using: &generator))
            request.candidates = Channel.allCases.filter { _ in Bool.random(using: &generator) }.map {
                ContactCandidate(
                    channel: $0, ground: ContactGround.allCases.randomElement(using: &generator) ?? .approval)
            }
            for _ in 0..<Int.random(in: 0...40, using: &generator) {
                try request.experience.record(
                    Channel.allCases.randomElement(using: &generator) ?? .sms,
                    at: request.now.adding(microseconds: -.random(in: 0...6_000_000_000_000, using: &generator)),
                    answered: Bool.random(using: &generator))
            }
            request.recentContacts = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                request.now.adding(microseconds: -.random(in: 0...1_000_000_000_000, using: &generator))
            }
            request.preference.unwanted = Set(
                Channel.allCases.filter { _ in Int.random(in: 0..<6, using: &generator) == 0 })
            request.preference.channel = Channel.allCases.randomElement(using: &generator)
            let advice = try policy.advise(request)
            var shuffled = request
            shuffled.candidates.shuffle(using: &generator)
            shuffled.recentContacts.shuffle(using: &generator)
            let note: Comment = "seed \(seed), round \(round)"
            #expect(try policy.advise(shuffled) == advice, note)
            #expect(Self.keepsTheRules(advice, request, policy), note)
        }
    }

    static func keepsTheRules(_ advice: ContactAdvice, _ request: ContactRequest, _ policy: ContactPolicy) -> Bool {
        let usable = request.candidates.filter {
            $0.channel.reachesOut && $0.ground.isAllowed && !request.preference.unwanted.contains($0.channel)
        }
        guard case .contact(let proposal) = advice.outcome else {
            return !advice.refusals.isEmpty && (usable.isEmpty || advice.refusals[0].code == "FATIGUE_CAP")
        }
        let week = Timestamp.microsecondsPerDay * 7
        let recent = request.recentContacts.filter { $0.adding(microseconds: week) > request.now }.count
        let isRested = request.purpose != .marketing || recent < policy.fatigueCap
        let isOpen =
            policy.hours.isOpen(at: proposal.from)
            && policy.hours.isOpen(at: proposal.to.adding(microseconds: -1))
        let isWished =
            !usable.contains { $0.channel == request.preference.channel }
            || proposal.channel == request.preference.channel
        let all = Set(advice.rejected.map(\.channel)).union([proposal.channel])
        return isRested && isOpen && isWished && usable.contains { $0.channel == proposal.channel }
            && proposal.from >= request.now && proposal.from < proposal.to
            && all == Set(request.candidates.map(\.channel)) && proposal.reasons.count == 3
    }
}

extension ContactAdvice {
    /// Why it refuses; empty when it does not.
    var refusals: [Reason] {
        if case .refuse(let reasons, _) = outcome { return reasons }
        return []
    }
}
