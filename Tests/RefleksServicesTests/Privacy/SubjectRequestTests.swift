import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// Requests of persons, contested decisions, their thirty days, and the run that erases whom no law keeps.
struct SubjectRequestTests {
    static func ask(_ code: String, _ kind: SubjectRequestKind) -> RecordSubjectRequestRequest {
        .with { ($0.access, $0.code, $0.kind, $0.reason) = (Make.access, code, kind, "dilekçe 7") }
    }

    static func contest(_ code: String, _ decision: AutomatedDecision) -> ContestDecisionRequest {
        .with { ($0.access, $0.code, $0.decision, $0.reason) = (Make.access, code, decision, "haksız") }
    }

    static func answer(
        _ code: String, _ id: UInt64, _ outcome: SubjectRequestOutcome
    ) -> AnswerSubjectRequestRequest {
        .with {
            ($0.access, $0.code, $0.requestID) = (Make.access, code, id)
            ($0.outcome, $0.reason) = (outcome, outcome == .granted ? "" : "kayıt doğru")
        }
    }

    private func customer(_ bench: ServiceBench, _ name: String) async throws -> String {
        try await bench.customers().createCustomer(Make.create(Make.person(name, "Ak"))).message.code
    }

    private func list(_ bench: ServiceBench) async throws -> ListSubjectRequestsResponse {
        var options = CallOptions()
        options.minimumCommitSeq = bench.durableSeq
        return try await bench.customers(.admin, "privacy").listSubjectRequests(
            .with { $0.access = Make.access }, options
        ).message
    }

    @Test func `a contested decision stands with the customer until a person has answered`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench, "Gülizar")
            var request = Self.contest(code, .serviceLevel)
            request.receivedAtUs = Make.anHourAgo
            let recorded = try await bench.customers().contestDecision(request)
            #expect(recorded.outcome == .committed && recorded.message.version == 2)
            // 2 March 2026 and thirty days: the end of 1 April in Istanbul.
            #expect(recorded.message.answerDueUs == 1_775_077_200_000_000)
            let shown = try await bench.customers().getCustomer360(Make.view(code)).message.subjectRequests
            #expect(shown.map(\.kind) == [.contest] && shown.map(\.decision) == [.serviceLevel])
            #expect(shown.map(\.reason) == ["haksız"] && shown.map(\.requestID) == [recorded.message.requestID])
            #expect(CustomerServiceMethods.answerSubjectRequest.roles == [.agent, .admin], "a person answers")
            let answer = Self.answer(code, recorded.message.requestID, .partlyGranted)
            #expect(try await bench.customers(.admin, "privacy").answerSubjectRequest(answer).outcome == .committed)
            #expect(try await bench.customers().getCustomer360(Make.view(code)).message.subjectRequests.isEmpty)
            let again = await refusal {
                _ = try await bench.customers(.admin, "privacy").answerSubjectRequest(answer)
            }
            #expect(again?.code == .notFound && again?.reason == "SUBJECT_REQUEST_NOT_FOUND")
            var changes = ListChangesRequest()
            (changes.access, changes.customer.code) = (Make.access, code)
            let kinds = try await bench.customers().listChanges(changes).message.changes.map(\.kind)
            #expect(kinds == [.subjectRequestAnswered, .subjectRequestRecorded, .customerCreated])
        }
    }

    @Test(arguments: ["en", "tr"])
    func `a refusal gives its reason, in the caller's language`(language: String) async throws {
        try await ServiceBench.run { bench in
            var request = Self.answer("1000000005", 7, .refused)
            request.reason = ""
            let error = await refusal {
                _ = try await bench.customers(.admin, "privacy").answerSubjectRequest(request)
            }
            #expect(error?.code == .invalidArgument && error?.violations.map(\.path) == ["reason"])
            let text = error?.violations.first?.template.text(language == "en" ? .english : .turkish) ?? ""
            #expect(text.contains(language == "en" ? "must be told why" : "kişiye bildirilmelidir"))
        }
    }

    @Test func `the list counts who waits and who waits too long, the most urgent first`() async throws {
        try await ServiceBench.run { bench in
            let first = try await customer(bench, "Ali")
            let second = try await customer(bench, "Veli")
            _ = try await bench.customers().recordSubjectRequest(Self.ask(second, .access))
            var early = Self.ask(first, .rectification)
            early.receivedAtUs = bench.now - 31 * 86_400_000_000
            _ = try await bench.customers().recordSubjectRequest(early)
            let found = try await list(bench)
            #expect(found.open == 2 && found.overdue == 1 && !found.truncated)
            #expect(found.requests.map(\.customerCode) == [first, second])
            #expect(found.requests.map(\.kind) == [.rectification, .access])
            #expect(found.requests.allSatisfy { $0.recordedBy == "branch/34-001" })
            _ = try await bench.customers(.admin, "privacy").eraseSubject(PrivacyTests.erase(first))
            #expect(try await list(bench).requests.map(\.customerCode) == [second])
        }
    }

    @Test(arguments: ["en", "tr"])
    func `the classes say which law keeps what, for how long`(language: String) async throws {
        try await ServiceBench.run { bench in
            var options = CallOptions()
            options.locale = language
            let rules = try await bench.customers(.analyst, "deniz")
                .listRetentionClasses(ListRetentionClassesRequest(), options).message.rules
            #expect(rules.map(\.retention.rawValue) == Array(1...7) && rules.map(\.years) == [10, 5, 10, 8, 3, 3, 3])
            #expect(rules.filter(\.keepsPerson).map(\.retention) == [.bankRecord, .identification, .distanceContract])
            #expect(rules.filter(\.fromYearEnd).map(\.retention) == [.commercialRecord, .taxRecord])
            #expect(rules[0].law.contains(language == "en" ? "Commercial Code 6102" : "6102 sayılı TTK"))
        }
    }

    @Test func `a run erases whom the law has let go of, and no one else`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers(.admin, "privacy")
            let short = try await customer(bench, "Ali")
            let long = try await customer(bench, "Veli")
            let untouched = try await customer(bench, "Can")
            for (code, holding) in [(short, RetentionClass.distanceContract), (long, .bankRecord)] {
                var request = PrivacyTests.erase(code)
                request.retentionClasses = [holding]
                #expect(try await client.eraseSubject(request).message.outcome == .restricted)
            }
            let run = RunRetentionRequest.with { $0.access = Make.access }
            #expect(try await client.runRetention(run).message.results.isEmpty)
            bench.clock.advance(seconds: 4 * 366 * 86_400)
            var dry = run
            dry.dryRun = true
            let plan = try await client.runRetention(dry)
            #expect(plan.outcome == .noEffect && plan.message.results.map(\.customerCode) == [short])
            #expect(plan.message.results.map(\.outcome) == [.erased])
            let done = try await client.runRetention(run)
            #expect(done.outcome == .committed && done.message.results.map(\.customerCode) == [short])
            #expect(done.message.results[0].retention == .distanceContract && done.message.nextPageToken.isEmpty)
            let gone = await refusal { _ = try await bench.customers().getCustomer(Make.get(short)) }
            #expect(gone?.reason == "SUBJECT_ERASED")
            for code in [long, untouched] { _ = try await bench.customers().getCustomer(Make.get(code)) }
            #expect(try await client.runRetention(run).message.results.isEmpty)
        }
    }

    @Test func `a restricted customer is in no search that is made to sell or to evaluate`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench, "Gülizar")
            _ = try await bench.customers(.admin, "privacy").restrictProcessing(PrivacyTests.restrict(code, .objection))
            var options = CallOptions()
            options.minimumCommitSeq = bench.durableSeq
            for (purpose, isShown) in [(Purpose.service, true), (.sales, false), (.analysis, false)] {
                var search = SearchCustomersRequest()
                (search.access, search.access.purpose, search.query) = (Make.access, purpose, "gulizar")
                #expect(try await bench.customers().searchCustomers(search, options).message.matches.isEmpty != isShown)
                var list = ListCustomersRequest()
                (list.access, list.access.purpose) = (Make.access, purpose)
                let listed = try await bench.customers(.system, "erp").listCustomers(list, options).message
                #expect(listed.customers.isEmpty != isShown)
                guard !isShown else { continue }
                var changes = ListChangesRequest()
                (changes.access, changes.access.purpose, changes.customer.code) = (Make.access, purpose, code)
                let error = await refusal { _ = try await bench.customers().listChanges(changes) }
                #expect(error?.reason == "CUSTOMER_RESTRICTED")
            }
        }
    }
}
