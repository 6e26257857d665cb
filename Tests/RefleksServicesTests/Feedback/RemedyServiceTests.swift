import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// Remedies over the stubs: granted, waiting, approved, refused, and who may what.
struct RemedyServiceTests {
    static func grant(
        _ id: UInt64, _ amount: Int64, agent: String = "", kind: RemedyKind = .voucher, currency: String = "TRY"
    ) -> GrantRemedyRequest {
        .with {
            ($0.caseID, $0.kind, $0.amountMinor, $0.currency) = (id, kind, amount, currency)
            ($0.channel, $0.agent, $0.text) = (.phone, agent, "İki gün gecikti")
        }
    }

    static func approve(_ id: UInt64, _ approved: Bool = true) -> ApproveRemedyRequest {
        .with { ($0.remedyID, $0.approved, $0.text) = (id, approved, "Tamam") }
    }

    static func authority(
        _ agent: String, _ limit: Int64, perPeriod: Int64 = 1_000_00, days: UInt32 = 30
    ) -> PutAgentAuthorityRequest {
        .with {
            ($0.authority.agentID, $0.authority.currency, $0.authority.periodDays) = (agent, "TRY", days)
            $0.authority.perPeriodMinor = perPeriod
            $0.authority.limits = [.with { ($0.kind, $0.perRemedyMinor) = (.voucher, limit) }]
        }
    }

    /// A complaint, and two agents: one may give 50 lira at a time, the other 500.
    private func prepared(_ bench: ServiceBench) async throws -> (code: String, case: UInt64) {
        let admin = bench.system(.admin, "root")
        for (agent, limit) in [("ayse", Int64(50_00)), ("can", 500_00)] {
            _ = try await admin.putAgent(ReferenceDataTests.agent(agent, "34-001"))
            _ = try await admin.putAgentAuthority(Self.authority(agent, limit))
        }
        let code = try await bench.person("Ayşe")
        _ = try await bench.buy(code, "a", money: [Make.money(.revenue, 20_000_00)])
        return (code, try await bench.feedback().submitFeedback(FeedbackMake.submit(code)).message.case.caseID)
    }

    private func texts(_ error: RPCError?) -> (english: String, turkish: String) {
        guard let violation = error?.violations.first else { return ("", "") }
        return (
            violation.template.text(.english, violation.arguments),
            violation.template.text(.turkish, violation.arguments)
        )
    }

    @Test func `a remedy within the agent's authority is granted at once, and every view shows it`() async throws {
        try await ServiceBench.run { bench in
            let (code, id) = try await prepared(bench)
            let before = bench.durableSeq
            var options = CallOptions()
            options.idempotencyKey = "k-1"
            let reply = try await bench.feedback(.agent, "ayse").grantRemedy(Self.grant(id, 50_00), options)
            let granted = reply.message
            #expect(bench.durableSeq == before + 1 && granted.commitSeq == before + 1 && reply.outcome == .committed)
            #expect(granted.remedy.state == .granted && granted.remedy.agent == "ayse" && granted.approvers.isEmpty)
            #expect(granted.remedy.source == "agent/ayse" && granted.remedy.decidedBy == "agent/ayse")
            #expect(granted.case.remedies == [granted.remedy] && !granted.needsAdministrator)
            let again = try await bench.feedback(.agent, "ayse").grantRemedy(Self.grant(id, 50_00), options).message
            #expect(again.replayed && again.remedy == granted.remedy && bench.durableSeq == before + 1)

            let view = try await bench.customers().getCustomer360(Make.view(code, last: 5)).message
            #expect(view.cases.map(\.remedies) == [[granted.remedy]])
            let money = view.totals.money.first { $0.kind == .remedy }
            #expect(money?.amountMinor == 50_00 && money?.currency == "TRY")
            let posted = try #require(view.lastInteractions.first { $0.interactionID == granted.remedy.interactionID })
            #expect(posted.money.map(\.kind) == [.remedy] && posted.money[0].amountMinor == 50_00)
            #expect(posted.refersTo == "case-\(id)" && posted.agent == "ayse" && posted.type == .transaction)
            let score = try await bench.scoring().getScore(ScoringServiceTests.score(code)).message
            #expect(!granted.hasScore || score.score.total == granted.score.after)
            let briefing = try await bench.customers().getContactBriefing(BriefingTests.request(code)).message
            #expect(briefing.cases.map(\.remedies) == [[granted.remedy]])
            let file = try await bench.feedback().getCase(FeedbackMake.get(id)).message
            #expect(file.events.map(\.kind) == [.opened, .remedyGranted] && file.case.remedies == [granted.remedy])
            #expect(file.events[1].text == "İki gün gecikti" && file.events[1].remedyID == granted.remedy.remedyID)
            let changes = try await bench.customers().listChanges(
                .with { ($0.access, $0.customer.code, $0.kinds) = (Make.access, code, [.caseAmended]) }
            ).message
            #expect(changes.changes.map(\.commitSeq) == [granted.commitSeq])
            let listed = try await bench.system(.admin, "root").listAgentAuthorities(.init()).message.authorities
            #expect(listed.map(\.agentID) == ["ayse", "can"] && listed.map(\.grantedMinor) == [50_00, 0])
            #expect(listed[0].limits.map(\.perRemedyMinor) == [50_00] && listed[0].version == 1)
        }
    }

    @Test func `above the authority it waits for somebody else, who grants it once`() async throws {
        try await ServiceBench.run { bench in
            let (code, id) = try await prepared(bench)
            let waits = try await bench.feedback().grantRemedy(Self.grant(id, 50_01, agent: "ayse")).message
            #expect(waits.remedy.state == .waiting && waits.remedy.bar == .aboveLimit && !waits.hasScore)
            #expect(waits.approvers == ["can"] && !waits.needsAdministrator)
            let above = try await bench.feedback().grantRemedy(Self.grant(id, 500_01, agent: "ayse")).message
            #expect(above.approvers.isEmpty && above.needsAdministrator)
            var english = CallOptions()
            english.locale = "en"
            let briefing = try await bench.customers().getContactBriefing(BriefingTests.request(code), english).message
            #expect(briefing.prompts.contains { $0.code == "REMEDIES_WAIT" && $0.text.contains("2") })
            let queue = try await bench.feedback().listCases(
                .with { ($0.access, $0.remedyWaiting) = (Make.access, true) }
            ).message
            #expect(queue.cases.map(\.caseID) == [id])

            let remedy = waits.remedy.remedyID
            func decide(_ request: ApproveRemedyRequest, _ role: Role, _ caller: String) async -> RPCError? {
                await refusal { _ = try await bench.feedback(role, caller).approveRemedy(request) }
            }
            let before = bench.durableSeq
            let own = await decide(Self.approve(remedy), .agent, "ayse")
            #expect(own?.code == .failedPrecondition && own?.broken == ["remedy_id OWN_REMEDY"])
            #expect(texts(own).english.contains("himself") && texts(own).turkish.contains("kendi"))
            let reach = await decide(Self.approve(above.remedy.remedyID), .agent, "can")
            #expect(reach?.broken == ["remedy_id REMEDY_ABOVE_LIMIT"] && texts(reach).english.contains("500.00 TRY"))
            let missing = await decide(Self.approve(id), .admin, "root")
            #expect(missing?.code == .notFound && missing?.reason == "REMEDY_NOT_FOUND")
            #expect(bench.durableSeq == before)
            let approved = try await bench.feedback(.agent, "can").approveRemedy(Self.approve(remedy)).message
            #expect(approved.remedy.state == .granted && approved.remedy.decidedBy == "agent/can")
            let twice = await decide(Self.approve(remedy), .agent, "can")
            #expect(twice?.code == .failedPrecondition && twice?.broken == ["remedy_id REMEDY_DECIDED"])
            #expect(texts(twice).turkish.contains("artık"))
            let refused = try await bench.feedback(.admin, "root").approveRemedy(
                Self.approve(above.remedy.remedyID, false)
            ).message
            #expect(refused.remedy.state == .refused && refused.remedy.interactionID == 0)
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.totals.money.first { $0.kind == .remedy }?.amountMinor == 50_01)
            let ofCase = try await bench.feedback().listRemedies(
                .with { ($0.access, $0.caseID, $0.pageSize) = (Make.access, id, 1) }
            ).message
            #expect(ofCase.remedies.map(\.state) == [.refused] && !ofCase.nextPageToken.isEmpty)
            #expect(ofCase.remedies[0].text == "İki gün gecikti" && ofCase.remedies[0].customerCode == code)
            let rest = try await bench.feedback().listRemedies(
                .with {
                    ($0.access, $0.caseID) = (Make.access, id)
                    ($0.pageSize, $0.pageToken) = (1, ofCase.nextPageToken)
                }
            ).message
            #expect(rest.remedies.map(\.remedyID) == [remedy] && rest.nextPageToken.isEmpty)
            let foreign = await refusal {
                _ = try await bench.feedback().listRemedies(
                    .with { ($0.access, $0.code, $0.pageToken) = (Make.access, code, ofCase.nextPageToken) })
            }
            #expect(foreign?.broken == ["page_token BAD_PAGE_TOKEN"])
            let ofCustomer = try await bench.feedback().listRemedies(
                .with { ($0.access, $0.code) = (Make.access, code) }
            ).message
            #expect(ofCustomer.remedies.map(\.state) == [.refused, .granted])
        }
    }

    @Test func `what may not be given is refused with its field, in both languages, and nothing is written`()
        async throws
    {
        try await ServiceBench.run { bench in
            let (code, id) = try await prepared(bench)
            let before = bench.durableSeq
            func broken(_ request: GrantRemedyRequest, _ role: Role = .branch, _ caller: String = "34-001") async
                -> [String]
            {
                let error = await refusal { _ = try await bench.feedback(role, caller).grantRemedy(request) }
                #expect(error?.notTranslated == [], "\(error?.broken ?? [])")
                return error?.broken ?? []
            }
            #expect(await broken(Self.grant(id, 5)) == ["agent REMEDY_AGENT_REQUIRED"])
            #expect(await broken(Self.grant(id, 0, agent: "ayse")) == ["amount_minor NOT_IN_RANGE"])
            #expect(await broken(Self.grant(id, .max, agent: "ayse")) == ["amount_minor NOT_IN_RANGE"])
            #expect(
                await broken(Self.grant(id, 5, agent: "ayse", currency: "XXQ")).first?.hasPrefix("currency") == true)
            #expect(await broken(Self.grant(id, 5, agent: "ayse", currency: "EUR")) == ["currency REMEDY_CURRENCY"])
            #expect(await broken(Self.grant(id, 5, agent: "nobody")) == ["agent REMEDY_AGENT_UNKNOWN"])
            #expect(await broken(Self.grant(id, 5, agent: "ayse", kind: .unspecified)) == ["kind REQUIRED"])
            let fixed = await refusal {
                _ = try await bench.feedback(.agent, "can").grantRemedy(Self.grant(id, 5, agent: "ayse"))
            }
            #expect(fixed?.code == .permissionDenied && fixed?.broken == ["agent AGENT_FIXED"])
            let unknown = await refusal {
                _ = try await bench.feedback().grantRemedy(Self.grant(id + 1, 5, agent: "ayse"))
            }
            #expect(unknown?.code == .notFound && unknown?.reason == "CASE_NOT_FOUND")
            let admin = bench.system(.admin, "root")
            let orphan = await refusal { _ = try await admin.putAgentAuthority(Self.authority("nobody", 1)) }
            #expect(orphan?.code == .failedPrecondition)
            #expect(orphan?.broken == ["authority.agent_id REMEDY_AGENT_UNKNOWN"] && orphan?.notTranslated == [])
            var twice = Self.authority("ayse", 1, days: 367)
            twice.authority.limits += twice.authority.limits
            let bad = await refusal { _ = try await admin.putAgentAuthority(twice) }
            #expect(
                Set(bad?.broken ?? []) == [
                    "authority.period_days NOT_IN_RANGE", "authority.limits[1].kind STATED_TWICE",
                ])
            #expect(bench.durableSeq == before)
            _ = try await bench.feedback().transitionCase(FeedbackMake.move(id, .closedUnresolved, .duplicate))
            #expect(await broken(Self.grant(id, 5, agent: "ayse")) == ["case_id CASE_ENDED"])
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(!view.totals.money.contains { $0.kind == .remedy })
        }
    }

    @Test func `authorities are listed page by page, and an empty one is withdrawn`() async throws {
        try await ServiceBench.run { bench in
            let (_, id) = try await prepared(bench)
            let admin = bench.system(.admin, "root")
            let first = try await admin.listAgentAuthorities(.with { $0.pageSize = 1 }).message
            let rest = try await admin.listAgentAuthorities(
                .with { ($0.pageSize, $0.pageToken) = (1, first.nextPageToken) }
            ).message
            #expect((first.authorities + rest.authorities).map(\.agentID) == ["ayse", "can"])
            #expect(rest.nextPageToken.isEmpty)
            _ = try await admin.putAgentAuthority(
                Self.authority("ayse", 0).with { $0.authority.limits = [] })
            let waits = try await bench.feedback(.agent, "ayse").grantRemedy(Self.grant(id, 1)).message
            #expect(waits.remedy.state == .waiting)
            #expect(try await admin.listAgentAuthorities(.init()).message.authorities[0].limits.isEmpty)
        }
    }

    @Test func `only agents and administrators approve`() {
        #expect(Set(FeedbackServiceMethods.approveRemedy.roles) == [.agent, .admin])
    }
}

extension PutAgentAuthorityRequest {
    fileprivate func with(_ change: (inout PutAgentAuthorityRequest) -> Void) -> PutAgentAuthorityRequest {
        var changed = self
        change(&changed)
        return changed
    }
}
