import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// FeedbackService over the stubs, and cases in the answers of others.
struct FeedbackServiceTests {
    private func text(_ error: RPCError?, _ language: Language) -> String {
        guard let violation = error?.violations.first else { return "" }
        return violation.template.text(language, violation.arguments)
    }

    @Test func `a complaint tells score, level and case at once, and every view shows it`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            let bought = try await bench.buy(code, "a", money: [Make.money(.revenue, 20_000_00)])
            let before = bench.durableSeq
            var request = FeedbackMake.submit(code)
            request.interactionID = bought
            request.ratings = .with { ($0.warmth, $0.attitude) = (2, 5) }
            var options = CallOptions()
            options.idempotencyKey = "k-1"
            let reply = try await bench.feedback().submitFeedback(request, options)
            let told = reply.message
            #expect(bench.durableSeq == before + 1 && told.commitSeq == before + 1 && reply.outcome == .committed)
            #expect(told.customerCode == code && !told.replayed && told.feedbackID != 0)
            #expect(told.score.lines.map(\.rule) == [.satisfactionComplaints])
            #expect(told.score.before - told.score.after == 30)
            #expect(told.case.state == .open && told.case.severity == .high && told.case.origin == .feedback)
            #expect(told.case.customerCode == code && told.case.branch == "34-001" && !told.case.overdue)
            #expect(told.case.firstResponseDueUs > bench.now && told.case.resolutionDueUs > bench.now)
            let again = try await bench.feedback().submitFeedback(request, options).message
            #expect(again.replayed && again.case == told.case && again.feedbackID == told.feedbackID)
            #expect(bench.durableSeq == before + 1)

            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.cases == [told.case] && view.lastFeedback.text == "Geç geldi")
            #expect(view.lastFeedback.ratings.warmth == 2 && view.lastFeedback.ratings.attitude == 5)
            #expect(view.lastFeedback.interactionID == bought && view.lastFeedback.caseID == told.case.caseID)
            #expect(view.score.total == told.score.after)
            let explained = try await bench.scoring().explainScore(ScoringServiceTests.explain(code)).message
            #expect(explained.lines.contains { $0.rule == .satisfactionComplaints && $0.points == -30 })
            var english = CallOptions()
            english.locale = "en"
            let briefing = try await bench.customers().getContactBriefing(BriefingTests.request(code), english).message
            #expect(briefing.cases == [told.case] && briefing.lastFeedback == view.lastFeedback)
            #expect(briefing.prompts.contains { $0.code == "OPEN_CASES" && $0.text.contains("1") })
            let changes = try await bench.customers().listChanges(
                .with {
                    ($0.access, $0.customer.code, $0.kinds) = (Make.access, code, [.feedbackSubmitted, .caseOpened])
                }
            ).message
            #expect(changes.changes.map(\.kind) == [.caseOpened, .feedbackSubmitted])
            #expect(changes.changes.allSatisfy { $0.commitSeq == told.commitSeq })

            bench.clock.advance(seconds: 5 * 86_400)
            let late = try await bench.feedback().listCases(
                .with { ($0.access, $0.overdue) = (Make.access, true) }
            ).message
            #expect(late.cases.map(\.caseID) == [told.case.caseID] && late.cases[0].overdue)
            #expect(late.cases[0].responseOverdue && late.cases[0].resolutionDueUs == told.case.resolutionDueUs)
            let worse = try await bench.customers().getContactBriefing(BriefingTests.request(code), english).message
            #expect(worse.prompts.contains { $0.code == "OVERDUE_CASES" })
        }
    }

    @Test func `whoever watches a customer sees what he said`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ali")
            let stream = try await bench.customers().watchCustomer(
                .with { ($0.access, $0.customer.code) = (Make.access, code) })
            var views = stream.makeAsyncIterator()
            #expect(try await views.next()?.view.cases.isEmpty == true)
            let told = try await bench.feedback().submitFeedback(FeedbackMake.submit(code, .nps, score: 2)).message
            #expect(try await views.next()?.view.cases == [told.case])
        }
    }

    @Test func `a case is worked on, confirmed by the customer, and gone from the queue`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ali")
            let id = try await bench.feedback().submitFeedback(FeedbackMake.submit(code)).message.case.caseID
            let waiting = try await bench.feedback().listDissatisfied(FeedbackMake.dissatisfied()).message
            #expect(waiting.customers.map(\.case.caseID) == [id] && waiting.customers[0].givenName == "Ali")
            #expect(waiting.customers[0].lastFeedback.text == "Geç geldi")
            let noted = try await bench.feedback(.agent, "ayse").addCaseNote(FeedbackMake.note(id, heard: true)).message
            #expect(noted.case.responded && noted.case.firstResponseDueUs == 0 && noted.case.notes == 1)
            _ = try await bench.feedback().transitionCase(FeedbackMake.move(id, .resolved))
            let back = try await bench.feedback().confirmResolution(FeedbackMake.confirm(id, false)).message.case
            #expect(back.state == .reopened && back.reopened == 1 && back.resolutionDueUs != 0)
            _ = try await bench.feedback().transitionCase(FeedbackMake.move(id, .resolved))
            let briefing = try await bench.customers().getContactBriefing(BriefingTests.request(code)).message
            #expect(briefing.prompts.contains { $0.code == "CASES_TO_CONFIRM" })
            let done = try await bench.feedback().confirmResolution(FeedbackMake.confirm(id)).message.case
            #expect(done.state == .confirmed && !done.overdue)
            let file = try await bench.feedback().getCase(FeedbackMake.get(id)).message
            #expect(file.case == done)
            #expect(file.events.map(\.kind) == [.opened, .noted, .moved, .moved, .moved, .moved])
            #expect(file.events[1].text == "Arandı" && file.events[1].source == "agent/ayse")
            #expect(try await bench.feedback().listCases(FeedbackMake.cases()).message.cases.isEmpty)
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.cases.isEmpty && view.hasLastFeedback)
        }
    }

    @Test func `lists go page by page, and a token belongs to its question`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ali")
            for index in 0..<5 {
                _ = try await bench.feedback().submitFeedback(FeedbackMake.submit(code, text: "\(index)"))
            }
            var (found, request): ([UInt64], ListCasesRequest) = ([], FeedbackMake.cases(branch: "34-001", size: 2))
            repeat {
                let page = try await bench.feedback().listCases(request).message
                #expect(page.cases.count <= 2 && page.asOfCommitSeq == bench.durableSeq)
                found += page.cases.map(\.caseID)
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty
            #expect(found.count == 5 && Set(found).count == 5)
            let first = try await bench.feedback().listCases(FeedbackMake.cases(branch: "34-001", size: 2)).message
            let other = await refusal {
                _ = try await bench.feedback().listCases(FeedbackMake.cases(size: 2, token: first.nextPageToken))
            }
            #expect(other?.broken == ["page_token BAD_PAGE_TOKEN"])
            let told = try await bench.feedback().listFeedback(FeedbackMake.list(code, size: 3)).message
            #expect(told.feedback.map(\.text) == ["4", "3", "2"])
            let rest = try await bench.feedback().listFeedback(
                FeedbackMake.list(code, size: 3, token: told.nextPageToken)
            ).message
            #expect(rest.feedback.map(\.text) == ["1", "0"] && rest.nextPageToken.isEmpty)
        }
    }

    @Test func `what is outside a scale is refused with its ends, in both languages, and nothing is written`()
        async throws
    {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ali")
            let before = bench.durableSeq
            for (kind, score, ends) in [(FeedbackKind.csat, 0, "1 to 5"), (.csat, 6, "1 to 5"), (.ces, 8, "1 to 7")] {
                let error = await refusal {
                    _ = try await bench.feedback().submitFeedback(
                        FeedbackMake.submit(code, kind, score: UInt32(score)))
                }
                #expect(error?.code == .invalidArgument && error?.broken == ["score SCORE_OUT_OF_SCALE"])
                #expect(text(error, .english).contains(ends))
                #expect(text(error, .turkish).contains("arasında"))
            }
            func broken(_ request: SubmitFeedbackRequest) async -> [String] {
                await refusal { _ = try await bench.feedback().submitFeedback(request) }?.broken ?? []
            }
            #expect(await broken(FeedbackMake.submit(code, .nps, score: 11)) == ["score NOT_IN_RANGE"])
            #expect(await broken(FeedbackMake.submit(code, .nps)) == ["score SCORE_REQUIRED"])
            #expect(await broken(FeedbackMake.submit(code, .praise, score: 5)) == ["score SCORE_NOT_EXPECTED"])
            #expect(await broken(FeedbackMake.submit(code, text: "")) == ["text FEEDBACK_TEXT_REQUIRED"])
            var rated = FeedbackMake.submit("1000000000")
            rated.ratings.warmth = 6
            #expect(Set(await broken(rated)) == ["code BAD_CUSTOMER_CODE", "ratings.warmth NOT_IN_RANGE"])
            var other = FeedbackMake.submit(code)
            other.interactionID = try await bench.buy(try await bench.person("Veli"), "v")
            let foreign = await refusal { _ = try await bench.feedback().submitFeedback(other) }
            #expect(foreign?.code == .failedPrecondition)
            #expect(foreign?.broken == ["interaction_id FEEDBACK_INTERACTION_UNKNOWN"])
            var ahead = FeedbackMake.submit(code)
            ahead.atUs = bench.now + 301_000_000
            let early = await refusal { _ = try await bench.feedback().submitFeedback(ahead) }
            #expect(early?.code == .outOfRange && early?.reason == "OCCURRED_IN_FUTURE")
            var elsewhere = FeedbackMake.submit(code)
            elsewhere.branch = "06-001"
            let fixed = await refusal { _ = try await bench.feedback().submitFeedback(elsewhere) }
            #expect(fixed?.code == .permissionDenied && fixed?.broken == ["branch BRANCH_FIXED"])
            let unknown = await refusal {
                _ = try await bench.feedback().submitFeedback(FeedbackMake.submit("1000000005"))
            }
            #expect(unknown?.code == .notFound && unknown?.reason == "CUSTOMER_NOT_FOUND")
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(!view.hasLastFeedback && view.cases.isEmpty && bench.durableSeq == before + 2)
        }
    }

    @Test func `illegal steps, unknown cases and owners are refused where they show`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ali")
            let id = try await bench.feedback().openCase(FeedbackMake.open(code, .critical)).message.case.caseID
            let before = bench.durableSeq
            func step(_ request: TransitionCaseRequest) async -> RPCError? {
                await refusal { _ = try await bench.feedback().transitionCase(request) }
            }
            var error = await refusal { _ = try await bench.feedback().confirmResolution(FeedbackMake.confirm(id)) }
            #expect(error?.code == .failedPrecondition && error?.reason == "ILLEGAL_CASE_TRANSITION")
            #expect(error?.broken == ["state ILLEGAL_CASE_TRANSITION"])
            #expect(text(error, .english).contains("OPEN to CONFIRMED") && text(error, .turkish).contains("geçemez"))
            #expect(await step(FeedbackMake.move(id, .open))?.reason == "ILLEGAL_CASE_TRANSITION")
            error = await step(FeedbackMake.move(id, .confirmed))
            #expect(error?.code == .invalidArgument && error?.broken == ["state CASE_NEEDS_CUSTOMER"])
            #expect(await step(FeedbackMake.move(id, .closedUnresolved))?.broken == ["reason CLOSING_REASON_REQUIRED"])
            #expect(
                await step(FeedbackMake.move(id, .resolved, .duplicate))?.broken == [
                    "reason CLOSING_REASON_NOT_EXPECTED"
                ])
            #expect(await step(FeedbackMake.move(id, .unspecified))?.broken == ["state REQUIRED"])
            error = await step(FeedbackMake.move(id + 1, .resolved))
            #expect(error?.code == .notFound && error?.reason == "CASE_NOT_FOUND")
            error = await refusal { _ = try await bench.feedback().getCase(FeedbackMake.get(.max)) }
            #expect(error?.code == .notFound && error?.reason == "CASE_NOT_FOUND")
            error = await refusal { _ = try await bench.feedback().openCase(FeedbackMake.open(code, owner: "nobody")) }
            #expect(error?.code == .failedPrecondition && error?.broken == ["owner CASE_OWNER_UNKNOWN"])
            #expect(text(error, .turkish).contains("temsilci"))
            error = await refusal { _ = try await bench.feedback().addCaseNote(FeedbackMake.note(id, "")) }
            #expect(error?.broken == ["text CASE_NOTE_EMPTY"])
            #expect(bench.durableSeq == before, "nothing was written")
            _ = try await bench.system(.admin, "root").putAgent(ReferenceDataTests.agent("ayse", "34-001"))
            let taken = try await bench.feedback().addCaseNote(
                .with { ($0.caseID, $0.owner) = (id, "ayse") }
            ).message.case
            #expect(taken.owner == "ayse" && taken.severity == .critical && taken.origin == .manual)
            let mine = try await bench.feedback(.agent, "ayse").listCases(
                .with { ($0.access, $0.owner) = (Make.access.with { $0.actor = "ayse" }, "ayse") })
            #expect(mine.message.cases.map(\.caseID) == [id])
        }
    }

    @Test func `a calendar that leaves no time is refused at the branch, and a branch's own hours count`() async throws
    {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ali")
            let admin = bench.system(.admin, "root")
            _ = try await admin.putCalendar(
                .with {
                    $0.calendar.calendarID = "34-001"
                    $0.calendar.week = [
                        .with { ($0.weekday, $0.spans) = (.monday, [ReferenceDataTests.span(600, 601)]) }
                    ]
                })
            let before = bench.durableSeq
            let error = await refusal { _ = try await bench.feedback().submitFeedback(FeedbackMake.submit(code)) }
            #expect(error?.code == .failedPrecondition && error?.broken == ["branch CALENDAR_WITHOUT_WORKING_TIME"])
            #expect(text(error, .english).contains("calendar") && text(error, .turkish).contains("takvim"))
            #expect(bench.durableSeq == before)
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(!view.hasLastFeedback, "no half of a complaint")
            _ = try await admin.putCalendar(.with { $0.calendar = ReferenceDataTests.calendar })
            let care = try await bench.feedback().submitFeedback(FeedbackMake.submit(code)).message.case
            // 240 minutes from nine on a Monday that pauses from half past twelve to half past one.
            #expect(care.firstResponseDueUs == bench.now + 300 * 60_000_000)
        }
    }

    @Test func `restricted data are not used, and roles are as the contract says`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ali")
            let id = try await bench.feedback().submitFeedback(FeedbackMake.submit(code)).message.case.caseID
            _ = try await bench.customers(.admin, "root").restrictProcessing(
                .with {
                    ($0.access, $0.code, $0.ground, $0.reason) = (Make.access, code, .objection, "asked")
                })
            let told = await refusal { _ = try await bench.feedback().submitFeedback(FeedbackMake.submit(code)) }
            #expect(told?.code == .failedPrecondition && told?.reason == "CUSTOMER_RESTRICTED")
            var sales = FeedbackMake.dissatisfied()
            sales.access.purpose = .sales
            #expect(try await bench.feedback().listDissatisfied(sales).message.customers.isEmpty)
            #expect(
                try await bench.feedback().listDissatisfied(FeedbackMake.dissatisfied()).message.customers.count == 1)
            var read = FeedbackMake.get(id)
            read.access.purpose = .analysis
            let analysed = await refusal { _ = try await bench.feedback().getCase(read) }
            #expect(analysed?.reason == "CUSTOMER_RESTRICTED")
        }
        // An answer to the pulse is an employee's, whoever administers the server.
        for method in FeedbackServiceMethods.all
        where method.fullName != FeedbackServiceMethods.submitEmployeePulse.fullName {
            #expect(!method.roles.contains(.monitor) && method.roles.contains(.admin), "\(method.fullName)")
            #expect(method.roles.contains(.analyst) == (method.retry == .read), "\(method.fullName)")
        }
    }
}

extension AccessContext {
    fileprivate func with(_ change: (inout AccessContext) -> Void) -> AccessContext {
        var changed = self
        change(&changed)
        return changed
    }
}
