import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksRPC
import RefleksStore
import RefleksWire
import SwiftProtobuf
import Testing

struct BriefingTests {
    static func request(_ code: String, branch: String = "") -> GetContactBriefingRequest {
        .with { ($0.access, $0.customer.code, $0.branch) = (Make.access, code, branch) }
    }

    static func question(_ key: String, fresh days: UInt32 = 0, retired: Bool = false) -> PutQuestionRequest {
        .with {
            ($0.question.category, $0.question.key) = (.lifestyle, key)
            ($0.question.freshForDays, $0.question.retired) = (days, retired)
        }
    }

    private func customer(_ bench: ServiceBench) async throws -> String {
        try await bench.customers().createCustomer(Make.create(Make.person("Ayşe", "Işık"))).message.code
    }

    private func record(
        _ bench: ServiceBench, _ code: String, _ event: String, _ type: RefleksContract.InteractionType,
        minutesAgo: Int64 = 90, answers: String = "", due hours: Int64? = nil, channel: RefleksContract.Channel = .phone
    ) async throws {
        var request = Make.purchase(event, ofCode: code, at: bench.now - minutesAgo * 60_000_000)
        (request.interaction.type, request.interaction.channel) = (type, channel)
        request.interaction.refersTo = answers
        if let hours { request.interaction.dueAtUs = bench.now + hours * 3_600_000_000 }
        _ = try await bench.interactions().recordInteraction(request)
    }

    private func briefing(
        _ bench: ServiceBench, _ code: String, locale: String = "en", branch: String = ""
    ) async throws -> ContactBriefing {
        var options = CallOptions()
        options.locale = locale
        return try await bench.customers().getContactBriefing(Self.request(code, branch: branch), options).message
    }

    @Test func `the last hour comes newest first, what is older does not`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            try await record(bench, code, "a", .contact, minutesAgo: 60)
            try await record(bench, code, "b", .contact, minutesAgo: 59)
            try await record(bench, code, "c", .deliveryLate, minutesAgo: 5)
            try await record(bench, code, "d", .visit, minutesAgo: 30, channel: .branch)
            let briefing = try await briefing(bench, code)
            #expect(briefing.lastHour.map(\.sourceEventID) == ["c", "d", "b"])
            #expect(briefing.code == code && briefing.givenName == "Ayşe" && briefing.familyName == "Işık")
            #expect(briefing.status == .active && briefing.kind == .person && briefing.language == "tr")
            #expect(briefing.asOfCommitSeq == bench.durableSeq && briefing.serverTimeUs == bench.now)
            // A late van is no contact: the visit was the last one.
            #expect(briefing.prompts.map(\.code) == ["JUST_IN_TOUCH", "OPEN_CASES"])
            #expect(briefing.prompts[0].text.contains("30 min ago (Branch)"), "\(briefing.prompts[0].text)")
        }
    }

    @Test func `what is open is told with its due date, what was answered is not`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            try await record(bench, code, "r1", .requestOpened, due: 4)
            try await record(bench, code, "r2", .requestOpened)
            try await record(bench, code, "d2", .requestDone, minutesAgo: 80, answers: "r2")
            try await record(bench, code, "p1", .problemReported, due: -1)
            try await record(bench, code, "o1", .orderPlaced, due: -1, channel: .web)
            try await record(bench, code, "l1", .deliveryLate, minutesAgo: 70, answers: "o1", due: 30)
            try await record(bench, code, "o2", .orderPlaced, due: 1)
            try await record(bench, code, "c2", .orderCancelled, minutesAgo: 70, answers: "o2")
            let briefing = try await briefing(bench, code)
            #expect(briefing.openMatters.map(\.sourceEventID) == ["p1", "r1", "o1"])
            #expect(briefing.openMatters.map(\.kind) == [.problem, .request, .order])
            #expect(briefing.openMatters.map(\.overdue) == [true, false, false])
            #expect(briefing.openMatters.map(\.late) == [false, false, true])
            let order = briefing.openMatters[2]
            #expect(order.dueAtUs == bench.now + 30 * 3_600_000_000 && order.channel == .web)
            #expect(order.branch == "34-001" && order.sourceSystem == "34-001" && order.interactionID > 0)
            #expect(briefing.prompts.map(\.code) == ["OPEN_CASES", "OVERDUE_MATTERS", "LATE_ORDERS", "OPEN_MATTERS"])
            #expect(briefing.lookedBackToUs == 0 && briefing.moreOpenMatters == 0)
        }
    }

    @Test func `who prepares an offer is told what each address permits, others what was refused`() async throws {
        try await ServiceBench.run { bench in
            let phone = Make.identifier(.phone, PermissionTests.phone)
            let mail = Make.identifier(.email, "ayse@example.com")
            let create = Make.create(Make.person("Ayşe", "Işık"), phone, mail)
            let code = try await bench.customers().createCustomer(create).message.code
            func told(_ purpose: Purpose, _ locale: String = "en") async throws -> ContactBriefing {
                var options = CallOptions()
                options.locale = locale
                var request = Self.request(code)
                request.access.purpose = purpose
                return try await bench.customers().getContactBriefing(request, options).message
            }
            let unknown = try await told(.sales)
            #expect(unknown.permissionNotes.map(\.channel) == [.phone, .sms, .email])
            #expect(unknown.permissionNotes.allSatisfy { !$0.allowed && $0.ground == .noApproval && $0.brand.isEmpty })
            #expect(unknown.prompts.map(\.code) == ["NO_ADVERTISING"])
            #expect(unknown.permissionNotes[0].recipient == "+90532*****67")
            let served = try await told(.service)
            #expect(served.permissionNotes == [] && served.prompts == [])

            _ = try await bench.customers().recordPermission(PermissionTests.record(.approved))
            _ = try await bench.customers().recordPermission(PermissionTests.record(.refused, type: .call))
            let offer = try await told(.sales)
            #expect(offer.permissionNotes.map(\.allowed) == [false, true, false])
            #expect(offer.permissionNotes.map(\.ground) == [.refused, .approval, .noApproval])
            #expect(offer.permissionNotes.map(\.brand) == ["shop", "shop", ""] && offer.prompts == [])
            // As CheckContactPermission says.
            for (note, channel) in zip(offer.permissionNotes.prefix(2), [RefleksContract.Channel.phone, .sms]) {
                let check = PermissionTests.check(code, channel, .marketing)
                #expect(try await bench.customers().checkContactPermission(check).message.allowed == note.allowed)
            }
            #expect(try await told(.service).permissionNotes == [offer.permissionNotes[0]])
            let turkish = try await told(.sales, "tr").permissionNotes
            #expect(turkish.map(\.ground) == offer.permissionNotes.map(\.ground))
            #expect(turkish[0].text.contains("+90532*****67, shop markası için: "), "\(turkish[0].text)")
            #expect(turkish[2].text.contains("tüm markalar"), "\(turkish[2].text)")
            // PERMISSION_OF_BRAND and PERMISSION_OF_ANY, with every argument in its place.
            for note in turkish + offer.permissionNotes {
                #expect(!note.text.contains("{") && note.text.contains(": "))
            }
        }
    }

    @Test func `what is known is not asked, with its source; what is missing, stale or inferred is, with the reason`()
        async throws
    {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            for (key, days) in [("size", 0), ("team", 0), ("pet", 0), ("city", 2), ("gone", 0)] as [(String, UInt32)] {
                _ = try await bench.system(.admin, "root").putQuestion(Self.question(key, fresh: days))
            }
            _ = try await bench.system(.admin, "root").putQuestion(Self.question("gone", retired: true))
            let facts = bench.customers(.agent, "veli")
            _ = try await facts.putFact(FactTests.put(code, "city", "Bursa"))
            bench.clock.advance(seconds: 86_400)
            _ = try await facts.putFact(FactTests.put(code, "size", "38", origin: .observed))
            _ = try await facts.putFact(FactTests.put(code, "team", "GS", origin: .inferred))
            _ = try await facts.putFact(FactTests.put(code, "allergic.not", "no"))
            bench.clock.advance(seconds: 86_400)

            let briefing = try await briefing(bench, code, locale: "tr")
            #expect(briefing.doNotAsk.map(\.key) == ["size", "allergic.not"], "the house asks for size only")
            #expect(briefing.doNotAsk.map(\.source) == ["agent/veli", "agent/veli"])
            #expect(briefing.doNotAsk.map(\.ageDays) == [1, 1] && briefing.doNotAsk[0].value == "38")
            #expect(briefing.doNotAsk[0].origin == .observed && briefing.doNotAsk[0].category == .lifestyle)
            #expect(briefing.ask.map(\.key) == ["city", "pet", "team"])
            #expect(briefing.ask.map(\.reason) == ["ANSWER_STALE", "ANSWER_MISSING", "ANSWER_INFERRED"])
            #expect(briefing.ask[0].message.contains("2 günlük"), "\(briefing.ask[0].message)")
            #expect(briefing.prompts.map(\.code) == ["ASK_ONE_THING"])
            #expect(briefing.prompts[0].text.contains("city"))

            // The 360 says the same of each fact.
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.facts.map(\.key) == ["allergic.not", "city", "size", "team"])
            #expect(view.facts.map(\.doNotAsk) == [true, false, true, false])
        }
    }

    @Test func `how he wants to be served is noted for the branch that asks`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            _ = try await bench.customers().setServicePreference(
                .with { ($0.code, $0.preference) = (code, FactTests.mornings) })
            let own = try await briefing(bench, code)
            #expect(own.preference.channel == .phone && own.preference.source == "branch/34-001")
            #expect(own.preferenceNotes.map(\.code) == ["CHANNEL_PREFERRED", "NEVER_ON_CHANNEL", "NEVER_ON_CHANNEL"])
            let other = try await bench.customers(.branch, "06-002").getContactBriefing(Self.request(code)).message
            #expect(other.preferenceNotes.first?.code == "OTHER_BRANCH_PREFERRED")
            #expect(other.preferenceNotes.first?.text.contains("34-001") == true)
        }
    }

    @Test(arguments: ["en", "tr"]) func `every line is in the caller's language`(locale: String) async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            try await record(bench, code, "a", .contact, minutesAgo: 12)
            try await record(bench, code, "p1", .problemReported, due: -1)
            _ = try await bench.customers().setServicePreference(
                .with { ($0.code, $0.preference.unwantedChannels) = (code, [.phone]) })
            let briefing = try await briefing(bench, code, locale: locale)
            let lines = briefing.prompts.map(\.text) + briefing.preferenceNotes.map(\.text)
            let words =
                locale == "en"
                ? ["ago (Phone)", "Overdue: 1", "Never use: Phone"]
                : ["önce iletişim kuruldu (Telefon)", "Gecikmiş iş: 1", "Hiç istemediği kanal: Telefon"]
            for word in words { #expect(lines.contains { $0.contains(word) }, "\(word) is missing in \(lines)") }
        }
    }

    @Test func `a long history is looked at as far as is promised`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            try await record(bench, code, "old", .orderPlaced, minutesAgo: 3_000)
            try await record(bench, code, "young", .orderPlaced, minutesAgo: 1_990)
            var batch = RecordInteractionBatchRequest()
            for number in 0..<999 {
                batch.items.append(
                    Make.purchase("e\(number)", ofCode: code, at: bench.now - Int64(number + 100) * 60_000_000))
                guard batch.items.count == 500 || number == 998 else { continue }
                _ = try await bench.interactions().recordInteractionBatch(batch)
                batch.items = []
            }
            let many = try await briefing(bench, code)
            #expect(many.openMatters.map(\.sourceEventID) == ["young"])
            #expect(many.lookedBackToUs == bench.now - 1_990 * 60_000_000)
        }
    }

    @Test func `what is older than two years is not looked at`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let day: Int64 = 24 * 60
            try await record(bench, code, "older", .orderPlaced, minutesAgo: 731 * day)
            #expect(try await briefing(bench, code).openMatters.isEmpty)
            #expect(try await briefing(bench, code).lookedBackToUs == bench.now - 730 * day * 60_000_000)
            try await record(bench, code, "younger", .orderPlaced, minutesAgo: 729 * day)
            #expect(try await briefing(bench, code).openMatters.map(\.sourceEventID) == ["younger"])
        }
    }

    @Test func `more than fifty open matters are counted`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            for number in 0..<53 { try await record(bench, code, "o\(number)", .orderPlaced) }
            let briefing = try await briefing(bench, code)
            #expect(briefing.openMatters.count == 50 && briefing.moreOpenMatters == 3)
            #expect(briefing.prompts[0].text.contains("53"))
        }
    }

    @Test func `that it was opened is counted for the branch, once a day for a customer`() async throws {
        try await ServiceBench.run { bench in
            let (code, other) = (try await customer(bench), try await customer(bench))
            for _ in 0..<2 { _ = try await briefing(bench, code) }
            _ = try await briefing(bench, other)
            _ = try await bench.customers(.agent, "ayse").getContactBriefing(Self.request(code, branch: "06-002"))
            _ = try await bench.customers(.system, "erp").getContactBriefing(Self.request(code))
            _ = await refusal { _ = try await briefing(bench, "1000000005") }
            _ = try await bench.customers().getCustomer360(Make.view(code))
            let today = CalendarDate(istanbul: bench.clock.now())
            #expect(
                try await bench.audit.briefings(from: today, through: today) == [
                    BriefingCount(branch: "06-002", customers: 1, opened: 1),
                    BriefingCount(branch: "34-001", customers: 2, opened: 3),
                ])
            let tomorrow = today.adding(days: 1)
            #expect(try await bench.audit.briefings(from: tomorrow, through: tomorrow).isEmpty)
        }
    }

    @Test func `a branch asks for itself only, and nobody who has no business with customers asks at all`() async throws
    {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let error = await refusal {
                _ = try await bench.customers().getContactBriefing(Self.request(code, branch: "06-002"))
            }
            #expect(error?.code == .permissionDenied && error?.broken == ["branch BRANCH_FIXED"])
            _ = try await bench.customers().getContactBriefing(Self.request(code, branch: "34-001"))
            let roles = CustomerServiceMethods.getContactBriefing.roles
            #expect(!roles.contains(.analyst) && !roles.contains(.monitor))
        }
    }

    @Test func `questions have versions, and only an administrator puts them`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.system(.admin, "root")
            let first = try await admin.putQuestion(Self.question("shoe.size", fresh: 365))
            #expect(first.message.version == 1 && first.outcome == .committed)
            #expect(first.message.commitSeq == bench.durableSeq)
            let same = try await admin.putQuestion(Self.question("shoe.size", fresh: 365))
            #expect(same.message.version == 1 && same.message.commitSeq == first.message.commitSeq)
            bench.clock.advance(seconds: 5)
            #expect(try await admin.putQuestion(Self.question("shoe.size", retired: true)).message.version == 2)
            _ = try await admin.putQuestion(Self.question("pet"))
            let all = try await bench.system(.branch, "34-001").listQuestions(ListQuestionsRequest())
            #expect(all.message.questions.map(\.key) == ["pet", "shoe.size"])
            let kept = all.message.questions[1]
            #expect(kept.version == 2 && kept.retired && kept.freshForDays == 0 && kept.source == "admin/root")
            #expect(kept.recordedAtUs == bench.now && kept.commitSeq == first.message.commitSeq + 1)
            #expect(all.message.asOfCommitSeq == bench.durableSeq)
            let asked = try await admin.listQuestions(.with { $0.askedOnly = true }).message
            #expect(asked.questions.map(\.key) == ["pet"])
            let roles = SystemServiceMethods.putQuestion.roles
            #expect(roles == [.admin])
        }
    }
}
