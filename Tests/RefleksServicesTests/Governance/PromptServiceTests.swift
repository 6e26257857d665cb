import RefleksContract
import RefleksRPC
import RefleksStore
import RefleksWire
import SwiftProtobuf
import Synchronization
import Testing

/// What policies ask in the briefing, and what came of it, over the contract.
struct PromptServiceTests {
    private func put(_ bench: ServiceBench, _ request: PutPromptRequest) async throws {
        _ = try await bench.governance().putPrompt(request)
    }

    private func shown(
        _ bench: ServiceBench, _ code: String, _ role: Role = .branch, _ id: String = "34-001", branch: String = "",
        locale: String = "en"
    ) async throws -> [PolicyPrompt] {
        var options = CallOptions()
        options.locale = locale
        var request = BriefingTests.request(code, branch: branch)
        if role == .agent { request.access.actor = id }
        return try await bench.customers(role, id).getContactBriefing(request, options).message.policyPrompts
    }

    private func report(
        _ bench: ServiceBench, _ change: (inout GetPromptReportRequest) -> Void = { _ in }
    ) async throws -> GetPromptReportResponse {
        try await bench.governance(.analyst, "a").getPromptReport(PromptMake.report(change)).message
    }

    @Test func `the three most important prompts that hold are shown in the reader's words, and counted once a day`()
        async throws
    {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            let before = bench.durableSeq
            #expect(try await shown(bench, code) == [] && bench.durableSeq == before, "no prompts, no entry")
            try await put(bench, PromptMake.put("low", priority: 1))
            try await put(bench, PromptMake.put("b", priority: 60))
            try await put(bench, PromptMake.put("a", priority: 60))
            try await put(bench, PromptMake.put("buyers", rule: "purchases >= 1", priority: 90))
            let first = try await shown(bench, code)
            #expect(first.map(\.promptID) == ["a", "b", "low"], "he has bought nothing")
            #expect(first[0].text == "Do a." && first[0].policy == "Policy" && first[0].version == 1)
            _ = try await bench.interactions().recordInteraction(
                Make.purchase("p", ofCode: code, money: [Make.money(.revenue, 5_000)]))
            let durable = bench.durableSeq
            let second = try await shown(bench, code, locale: "tr")
            #expect(second.map(\.text) == ["buyers yapın.", "a yapın.", "b yapın."])
            #expect(second.dropFirst().map(\.showingID) == first.prefix(2).map(\.showingID), "shown before on that day")
            #expect(bench.durableSeq == durable + 1)
            let again = try await shown(bench, code)
            #expect(again.map(\.showingID) == second.map(\.showingID) && again[0].text == "Do buyers.")
            #expect(bench.durableSeq == durable + 1, "a briefing opened again writes nothing")
            _ = try await shown(bench, code, .branch, "06-002")
            bench.clock.advance(seconds: 86_400)
            let next = try await shown(bench, code)
            #expect(Set(next.map(\.showingID)).isDisjoint(with: second.map(\.showingID)))
            let told = try await report(bench)
            #expect(told.prompts.map(\.promptID) == ["a", "b", "buyers", "low"])
            #expect(told.prompts.map(\.figures.shown) == [3, 3, 3, 1] && told.total.shown == 10)
            #expect(told.branches.filter { $0.promptID == "a" }.map(\.branch) == ["34-001", "06-002"])
            let cut = await refusal {
                _ = try await bench.customers(.branch, "06-002").getContactBriefing(
                    BriefingTests.request(code, branch: "34-001"))
            }
            #expect(cut?.code == .permissionDenied)
        }
    }

    @Test func `a prompt is narrowed to roles, branches and days, and shown for nobody who may not be served`()
        async throws
    {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            try await put(bench, PromptMake.put("agents") { $0.roles = [.agent, .system] })
            try await put(bench, PromptMake.put("one.branch") { $0.branches = ["34-001"] })
            try await put(bench, PromptMake.put("tomorrow") { $0.validFrom = "2026-03-03" })
            try await put(
                bench, PromptMake.put("today") { ($0.validFrom, $0.validUntil) = ("2026-03-02", "2026-03-02") })
            try await put(bench, PromptMake.put("gone") { $0.retired = true })
            func ids(_ role: Role, _ id: String, branch: String = "") async throws -> [String] {
                try await shown(bench, code, role, id, branch: branch).map(\.promptID)
            }
            #expect(try await ids(.branch, "34-001") == ["one.branch", "today"])
            #expect(try await ids(.branch, "06-002") == ["today"])
            #expect(try await ids(.agent, "ayse.kaya", branch: "34-001") == ["agents", "one.branch", "today"])
            #expect(try await ids(.system, "crm") == ["agents", "today"])
            bench.clock.advance(seconds: 86_400)
            #expect(try await ids(.branch, "06-002") == ["tomorrow"])
            _ = try await bench.customers(.admin, "privacy").restrictProcessing(
                PrivacyTests.restrict(code, .accuracyContested))
            let durable = bench.durableSeq
            #expect(try await ids(.branch, "06-002") == [] && bench.durableSeq == durable)
        }
    }

    @Test func `a prompt that asks for a contact is not shown where nothing permits it`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe", Make.identifier(.phone, PermissionTests.phone))
            try await put(
                bench,
                PromptMake.put("call") {
                    ($0.contactPurpose, $0.contactChannel, $0.brand) = (.marketing, .phone, "Shop")
                })
            try await put(
                bench, PromptMake.put("mail") { ($0.contactPurpose, $0.contactChannel) = (.order, .email) })
            try await put(
                bench, PromptMake.put("order") { ($0.contactPurpose, $0.contactChannel) = (.order, .phone) })
            try await put(
                bench, PromptMake.put("talk") { ($0.contactPurpose, $0.contactChannel) = (.marketing, .branch) })
            func ids() async throws -> [String] { try await shown(bench, code).map(\.promptID) }
            #expect(try await ids() == ["order", "talk"], "no approval, and no e-mail address")
            _ = try await bench.customers().recordPermission(PermissionTests.record(.approved, type: .call))
            #expect(try await ids() == ["call", "order", "talk"])
            bench.clock.advance(seconds: 60)
            let later = bench.now - 1_000_000
            _ = try await bench.customers().recordPermission(PermissionTests.record(.refused, at: later, type: .call))
            #expect(try await ids() == ["order", "talk"], "he has taken it back")
        }
    }

    @Test func `what came of a prompt is told once, by whom, and lets it rest`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            try await put(bench, PromptMake.put("daily", priority: 90))
            try await put(bench, PromptMake.put("monthly") { $0.restDays = 2 })
            let prompts = try await shown(bench, code)
            var options = CallOptions()
            options.idempotencyKey = "o-1"
            let branch = bench.governance(.branch, "34-001")
            let request = PromptMake.outcome(code, prompts[0].showingID, agent: "ece.su")
            let told = try await branch.recordPromptOutcome(request, options).message
            #expect(told.showing.outcome == .acted && told.showing.toldBy == "ece.su" && told.customerCode == code)
            #expect(told.showing.promptID == "daily" && told.showing.branch == "34-001" && told.showing.agent.isEmpty)
            #expect(told.showing.toldAtUs == bench.now && told.showing.shownAtUs == bench.now)
            let again = try await branch.recordPromptOutcome(request, options).message
            #expect(again.replayed && again.showing == told.showing)
            let agent = bench.governance(.agent, "ali.can")
            let other = await refusal {
                _ = try await agent.recordPromptOutcome(
                    PromptMake.outcome(code, prompts[1].showingID, agent: "ece.su"))
            }
            #expect(other?.code == .permissionDenied && other?.broken == ["agent AGENT_FIXED"])
            let dismissed = try await agent.recordPromptOutcome(
                PromptMake.outcome(code, prompts[1].showingID, .dismissed)
            ).message
            #expect(dismissed.showing.outcome == .dismissed && dismissed.showing.toldBy == "ali.can")
            #expect(try await shown(bench, code) == [], "both rest for the day")
            var left: [[String]] = []
            for _ in 0..<3 {
                bench.clock.advance(seconds: 86_400)
                left.append(try await shown(bench, code).map(\.promptID))
            }
            #expect(left == [["daily"], ["daily"], ["daily", "monthly"]])
            try await put(bench, PromptMake.put("monthly", priority: 2) { $0.restDays = 2 })
            let renewed = try await shown(bench, code)
            #expect(renewed.map(\.version) == [1, 2])
        }
    }

    @Test func `an outcome without a showing, said twice or too late is refused in both languages`() async throws {
        try await ServiceBench.run { bench in
            let (code, other) = (try await bench.person("Ayşe"), try await bench.person("Ali"))
            try await put(bench, PromptMake.put("p"))
            let showing = try #require(try await shown(bench, code).first?.showingID)
            let client = bench.governance(.branch, "34-001")
            func broken(_ request: RecordPromptOutcomeRequest) async -> [String] {
                let error = await refusal { _ = try await client.recordPromptOutcome(request) }
                #expect(error?.code == .failedPrecondition)
                return error?.broken ?? []
            }
            let durable = bench.durableSeq
            #expect(await broken(PromptMake.outcome(other, showing)) == ["showing_id PROMPT_SHOWING_UNKNOWN"])
            #expect(await broken(PromptMake.outcome(code, showing + 1)) == ["showing_id PROMPT_SHOWING_UNKNOWN"])
            #expect(bench.durableSeq == durable)
            _ = try await client.recordPromptOutcome(PromptMake.outcome(code, showing))
            #expect(
                await broken(PromptMake.outcome(code, showing, .dismissed)) == ["showing_id PROMPT_OUTCOME_TOLD"])
            bench.clock.advance(seconds: 86_400)
            let late = try #require(try await shown(bench, code).first?.showingID)
            bench.clock.advance(seconds: 30 * 86_400 + 1)
            #expect(await broken(PromptMake.outcome(code, late)) == ["showing_id PROMPT_OUTCOME_LATE"])
            let wrong = await refusal {
                _ = try await client.recordPromptOutcome(PromptMake.outcome(code, 0, .UNRECOGNIZED(9)))
            }
            #expect(wrong?.code == .invalidArgument && wrong?.broken.contains("showing_id REQUIRED") == true)
            #expect(wrong?.broken.contains { $0.hasPrefix("outcome ") } == true)
        }
    }

    @Test func `what is wrong with a prompt is told at once, and a thirty-third active one is refused`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.governance()
            let error = await refusal {
                _ = try await admin.putPrompt(
                    PromptMake.put("p", rule: "purchases >>= 3", priority: 0) {
                        ($0.roles, $0.branches, $0.brand) = ([.monitor, .agent], ["a", "a"], "shop")
                        $0.restDays = 31
                    })
            }
            #expect(error?.code == .invalidArgument)
            let told = error?.broken ?? []
            for part in [
                "prompt.roles PROMPT_BAD_ROLE", "prompt.branches PROMPT_BRANCH_TWICE",
                "prompt.contact_purpose PROMPT_CONTACT_INCOMPLETE", "prompt.priority NOT_IN_RANGE",
                "prompt.rest_days NOT_IN_RANGE",
            ] {
                #expect(told.contains(part), "\(part) is missing in \(told)")
            }
            #expect(told.contains { $0.hasPrefix("prompt.rule RULE_") }, "\(told)")
            let half = await refusal {
                _ = try await admin.putPrompt(PromptMake.put("p") { $0.contactPurpose = .marketing })
            }
            #expect(half?.broken == ["prompt.contact_channel PROMPT_CONTACT_INCOMPLETE"])
            let days = await refusal {
                _ = try await admin.putPrompt(
                    PromptMake.put("p") { ($0.validFrom, $0.validUntil) = ("2026-03-03", "2026-03-02") })
            }
            #expect(days?.code == .invalidArgument && days?.broken == ["prompt.valid_until PROMPT_BAD_VALIDITY"])

            for index in 0..<31 { try await put(bench, PromptMake.put("p\(index)")) }
            try await put(bench, PromptMake.put("short") { $0.validUntil = "2026-03-02" })
            let full = await refusal { _ = try await admin.putPrompt(PromptMake.put("more")) }
            #expect(full?.code == .failedPrecondition && full?.broken == ["prompt.retired TOO_MANY_PROMPTS"])
            try await put(bench, PromptMake.put("more") { $0.retired = true })
            try await put(bench, PromptMake.put("p0", priority: 7))
            bench.clock.advance(seconds: 86_400)
            try await put(bench, PromptMake.put("more"))
            let listed = try await admin.listPrompts(.with { ($0.activeOnly, $0.pageSize) = (true, 200) }).message
            #expect(listed.prompts.count == 32 && !listed.prompts.contains { $0.promptID == "short" })
            #expect(GovernanceServiceMethods.putPrompt.roles == [.admin])
        }
    }

    @Test func `prompts are listed by id, page by page, as they were put`() async throws {
        try await ServiceBench.run { bench in
            try await put(
                bench,
                PromptMake.put("b", rule: "purchases>=3   and tier >= PLUS") {
                    ($0.roles, $0.branches) = ([.agent, .branch], ["34-001", "06-002"])
                    ($0.contactPurpose, $0.contactChannel, $0.brand) = (.marketing, .sms, "Shop")
                    ($0.validFrom, $0.validUntil, $0.restDays) = ("2026-03-01", "2026-12-31", 7)
                })
            for id in ["a", "c"] { try await put(bench, PromptMake.put(id)) }
            let reader = bench.governance(.branch, "34-001")
            let first = try await reader.listPrompts(.with { $0.pageSize = 2 }).message
            #expect(first.prompts.map(\.promptID) == ["a", "b"] && first.prompts.allSatisfy(\.active))
            let prompt = first.prompts[1]
            #expect(prompt.rule == "purchases >= 3 and tier in {PLUS, PRIORITY, PRIVATE}", "its canonical text")
            #expect(prompt.roles == [.branch, .agent] && prompt.branches == ["06-002", "34-001"])
            #expect(prompt.contactPurpose == .marketing && prompt.contactChannel == .sms && prompt.brand == "shop")
            #expect(prompt.validFrom == "2026-03-01" && prompt.validUntil == "2026-12-31" && prompt.restDays == 7)
            #expect(prompt.version == 1 && prompt.source == "admin/root" && prompt.recordedAtUs == bench.now)
            let second = try await reader.listPrompts(
                .with { ($0.pageSize, $0.pageToken) = (2, first.nextPageToken) }
            ).message
            #expect(second.prompts.map(\.promptID) == ["c"] && second.nextPageToken.isEmpty)
            let foreign = await refusal {
                _ = try await reader.listPrompts(.with { ($0.activeOnly, $0.pageToken) = (true, first.nextPageToken) })
            }
            #expect(foreign?.broken == ["page_token BAD_PAGE_TOKEN"])
        }
    }

    @Test func `shares are told with their interval, few showings hide them, and outcomes count where they were shown`()
        async throws
    {
        try await ServiceBench.run { bench in
            try await put(bench, PromptMake.put("p"))
            let client = bench.governance(.branch, "34-001")
            var showings: [(code: String, id: UInt64)] = []
            for index in 0..<6 {
                let code = try await bench.person("Ayşe \(index)")
                let prompt = try #require(try await shown(bench, code).first)
                showings.append((code, prompt.showingID))
                if index < 2 { _ = try await shown(bench, code, .branch, "06-002") }
            }
            for (code, id) in showings.prefix(2) {
                _ = try await client.recordPromptOutcome(PromptMake.outcome(code, id))
            }
            let (code, id) = showings[2]
            _ = try await client.recordPromptOutcome(PromptMake.outcome(code, id, .dismissed))
            let march = try await report(bench)
            #expect(march.firstMonth == "2026-03" && march.month == "2026-03" && march.minimumShown == 5)
            #expect(march.total.shown == 8 && march.total.acted == 2 && march.total.dismissed == 1)
            #expect(march.total.actedShare.n == 8 && march.total.actedShare.shareBp == 2_500)
            // Wilson's interval of 2 in 8, computed by hand.
            #expect(march.total.actedShare.lowerBp == 715 && march.total.actedShare.upperBp == 5_907)
            #expect(march.branches.map(\.branch) == ["34-001", "06-002"])
            #expect(march.branches.map(\.figures.hasActedShare) == [true, false], "two are too few")
            #expect(try await report(bench) { $0.minimumShown = 9 }.total.hasActedShare == false)
            let branch = try await report(bench) { ($0.branch, $0.promptID) = ("06-002", "p") }
            #expect(branch.total.shown == 2 && branch.total.acted == 0 && branch.prompts.count == 1)

            bench.clock.advance(seconds: 29 * 86_400 + 20 * 3_600)
            let (last, lastID) = showings[3]
            _ = try await client.recordPromptOutcome(PromptMake.outcome(last, lastID))
            let april = try await report(bench)
            #expect(april.month == "2026-04" && april.total.shown == 0 && april.prompts.isEmpty)
            #expect(try await report(bench) { $0.month = "2026-03" }.total.acted == 3, "told after the month")
            let both = try await report(bench) { $0.months = 2 }
            #expect(both.firstMonth == "2026-03" && both.total.acted == 3 && both.total.shown == 8)
            let unknown = await refusal { _ = try await report(bench) { $0.promptID = "never" } }
            #expect(unknown?.code == .notFound && unknown?.reason == "PROMPT_NOT_FOUND")
            let ahead = await refusal { _ = try await report(bench) { $0.month = "2026-05" } }
            #expect(ahead?.reason == "PERIOD_AHEAD")
            let few = await refusal { _ = try await report(bench) { $0.minimumShown = 4 } }
            #expect(few?.code == .invalidArgument && few?.broken.count == 1)
        }
    }

    @Test func `changes and the document of a person tell what was shown about him`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            try await put(bench, PromptMake.put("p"))
            let showing = try #require(
                try await shown(bench, code, .agent, "ece.su", branch: "34-001").first?.showingID)
            _ = try await bench.governance(.agent, "ece.su").recordPromptOutcome(
                PromptMake.outcome(code, showing, .dismissed))
            let changes = try await bench.customers().listChanges(
                .with { ($0.access, $0.customer.code, $0.order) = (Make.access, code, .oldestFirst) }
            ).message.changes.filter { $0.kind == .prompt }
            #expect(changes.map(\.source) == ["agent/ece.su", "agent/ece.su"])
            #expect(changes.map { $0.fields.map(\.path) } == [["prompts.shown"], ["prompts.told", "prompts.outcome"]])
            #expect(changes.flatMap(\.fields).map(\.after) == ["p", "p", "dismissed"])
            var told: [SubjectEntry] = []
            for try await part in try await bench.customers(.admin, "privacy").exportSubjectData(
                ExportTests.request(code))
            {
                told += part.entries.entries
            }
            #expect(told.map(\.event).suffix(2) == [.promptsShown, .promptOutcome])
            let shown = told.flatMap(\.prompts)
            #expect(shown.map(\.showingID) == [showing, showing] && shown.map(\.promptID) == ["p", "p"])
            #expect(shown.map(\.agent) == ["ece.su", "ece.su"] && shown.map(\.branch) == ["34-001", "34-001"])
            #expect(shown.map(\.outcome) == [.unspecified, .dismissed] && shown[1].toldBy == "ece.su")
        }
    }

    @Test func `what cannot be recorded is not shown, and the briefing is given`() async throws {
        let isFull = Mutex(false)
        let faults = MemoryFaults(append: { _ in isFull.withLock { $0 } ? .full : nil })
        try await ServiceBench.run(faults: faults) { bench in
            let code = try await bench.person("Ayşe")
            try await put(bench, PromptMake.put("p"))
            isFull.withLock { $0 = true }
            let briefing = try await bench.customers().getContactBriefing(BriefingTests.request(code)).message
            #expect(briefing.givenName == "Ayşe" && briefing.policyPrompts.isEmpty)
            isFull.withLock { $0 = false }
            #expect(try await shown(bench, code).map(\.promptID) == ["p"])
            #expect(try await report(bench).total.shown == 1)
        }
    }
}
